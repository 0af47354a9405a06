//! The finished words of a locale: every message that speaks of a code or a protocol, formatted once.
//!
//! A message that the locale lacks is taken from the source locale and marked as such; nothing falls back in silence.

mod decision;
mod facet;
mod flow;
mod links;

use std::collections::BTreeMap;

use super::bundle::Failure;
use super::contract::{self, Form};
use super::markdown;
use super::own::OwnWords;
use super::tally::{Tally, too_long};
use super::{Bundles, bundle, draft, marks, pseudo};
use crate::diag::{Code as Finding, Diagnostic, Diagnostics};
use crate::load::{Loaded, Topic};
use crate::model::pair::CodeRef;
use crate::model::{Catalog, Pair, Part, Pseudo, Unfinished};
use crate::signs::{NAME_CLOSE, NAME_OPEN, ORIGIN_CLOSE};
use crate::source::Sources;

pub use decision::{AnswerWords, DecisionWords};
pub use flow::{BranchWords, FlowWords};

/// One formatted text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text {
    /// Plain text, or HTML where the form is Markdown. Links within the locale begin with `signs::LOCALE_ROOT`.
    pub text: String,
    /// What `text` is.
    pub form: Form,
    /// The locale it was taken from, for want of a text of one's own.
    pub fallback: Option<usize>,
}

impl Text {
    fn new(text: String, form: Form) -> Self {
        Text { text, form, fallback: None }
    }
}

/// A facet's value in words.
#[derive(Debug, Clone)]
pub struct FacetWords {
    /// For a table cell.
    pub cell: Text,
    /// A whole sentence that speaks of the code.
    pub sentence: Text,
}

/// The words of one code.
#[derive(Debug, Clone)]
pub struct CodeWords {
    /// The name's meaning.
    pub title: Text,
    /// What it says, in a line that tells it from its neighbours: half of the lead of a comparison.
    pub gist: Text,
    /// One sentence: what its receiver does first.
    pub act: Text,
    /// One sentence: what it says.
    pub summary: Text,
    /// A paragraph or two.
    pub meaning: Text,
    /// Situations in which one sees it.
    pub when: Option<Text>,
    /// What to do on receiving it.
    pub receiver: Option<Text>,
    /// When it is the right one to send.
    pub sender: Option<Text>,
    /// What it does not mean.
    pub misreading: Option<Text>,
    /// Other words by which people look for it.
    pub aliases: Vec<String>,
    /// For each facet of the protocol, in order.
    pub facets: Vec<FacetWords>,
    /// For each alternative of the code, in order.
    pub alternatives: Vec<FacetWords>,
    /// For each flow of the code, in order.
    pub flows: Vec<FlowWords>,
}

/// What an editor says of a pair.
#[derive(Debug, Clone)]
pub struct VerdictWords {
    /// What settles the question: the first words of the pair's page, and all of them where the pair is offered.
    pub lead: Text,
    /// What goes on from there.
    pub verdict: Text,
}

/// The words of one protocol.
#[derive(Debug, Clone)]
pub struct ProtocolWords {
    /// What its page is called.
    pub title: Text,
    /// One sentence.
    pub summary: Text,
    /// How to read its codes.
    pub intro: Text,
    /// For each facet: its label, and what it is about.
    pub facets: Vec<(Text, Text)>,
    /// For each facet: the cells of its values, in order, before any code words them in its own way. A facet that is
    /// derived has one cell, for codes that have nothing there, or none.
    pub values: Vec<Vec<Text>>,
    /// For each class: its label, and one sentence about it.
    pub classes: Vec<(Text, Text)>,
    /// For each actor: its label.
    pub actors: BTreeMap<String, Text>,
    /// For each header field, where it is explained: with [`slot`] `value` in the place of its value.
    pub headers: Vec<Option<Text>>,
    /// For each form of line: what it is.
    pub lines: Vec<Text>,
    /// For each form of unlisted codes: what they mean, with [`slot`] `code` in the place of the code.
    pub unlisted: Vec<Text>,
}

/// What stands in a finished text for a value that only the reader's browser knows.
pub fn slot(name: &str) -> String {
    format!("{{{name}}}")
}

/// Formats what a locale says, and collects what cannot be formatted.
pub(super) struct Speaker<'a> {
    pub(super) catalog: &'a Catalog,
    /// The locale that speaks.
    pub(super) locale: usize,
    pub(super) own: &'a Bundles,
    /// The site messages that protocols say in words of their own.
    voices: &'a OwnWords,
    /// The locales that stand in for what it lacks, the nearest first; none for the source locale itself.
    pub(super) fallbacks: Vec<(usize, &'a Bundles)>,
    /// How the language is made up, where it is.
    pseudo: Option<Pseudo>,
    sources: &'a Sources,
    /// Do texts carry marks of where they come from?
    marks: bool,
    /// What becomes of texts that are missing, and of links to drafts.
    pub(super) unfinished: Unfinished,
    /// How long all messages have become, of all speakers.
    pub(super) tally: &'a Tally<'a>,
    diagnostics: &'a mut Diagnostics,
}

/// A name as registered, as an argument of a message that becomes HTML: it will say its language.
fn name(name: &str) -> String {
    format!("{NAME_OPEN}{name}{NAME_CLOSE}")
}

/// The protocol whose names a text may hold.
fn protocol_of(topic: Topic) -> Option<usize> {
    match topic {
        Topic::Site => None,
        Topic::Protocol(at) | Topic::Decision(at) => Some(at),
        Topic::Code(at) => Some(at.protocol),
        Topic::Pair(pair) => Some(pair.protocol()),
    }
}

impl<'a> Speaker<'a> {
    /// One who speaks for the locale of a number, of which `all` holds the bundles, and `voices` what protocols say themselves.
    pub(super) fn new(
        loaded: &'a Loaded,
        catalog: &'a Catalog,
        (all, voices): (&'a [Bundles], &'a OwnWords),
        locale: usize,
        tally: &'a Tally<'a>,
        diagnostics: &'a mut Diagnostics,
    ) -> Self {
        Speaker {
            catalog,
            locale,
            own: &all[locale],
            voices,
            fallbacks: catalog.fallbacks(locale).into_iter().map(|at| (at, &all[at])).collect(),
            pseudo: catalog.locales[locale].pseudo,
            sources: &loaded.sources,
            marks: loaded.marks,
            unfinished: loaded.unfinished,
            tally,
            diagnostics,
        }
    }
}

impl Speaker<'_> {
    /// The words of a protocol.
    pub(super) fn protocol(&mut self, at: usize) -> ProtocolWords {
        let catalog = self.catalog;
        let protocol = &catalog.protocols[at];
        let topic = Topic::Protocol(at);
        let facets = protocol.facets.iter().map(|facet| {
            let own = format!("facet-{}", facet.message_part());
            let (topic, id) = self.or_default(topic, &own, contract::default_label(&facet.kind));
            (self.text(topic, id, None, Form::Plain, &[]), self.text(topic, id, Some("about"), Form::Inline, &[]))
        });
        let facets = facets.collect();
        let values = protocol.facets.iter().map(|facet| {
            let ids = contract::cell_messages(facet);
            let default = contract::default_cell(&facet.kind);
            let mut cell = |id: &String| {
                let (topic, id) = self.or_default(topic, id, default);
                // A cell may name its code; here it stands for all of them.
                self.text(topic, id, None, Form::Inline, &[("code", "…")])
            };
            ids.iter().map(&mut cell).collect()
        });
        let values = values.collect();
        let classes = protocol.classes.iter().map(|class| {
            let id = format!("class-{}", class.id);
            (self.text(topic, &id, None, Form::Plain, &[]), self.text(topic, &id, Some("summary"), Form::Inline, &[]))
        });
        let classes = classes.collect();
        let actors = protocol
            .actors
            .iter()
            .map(|actor| (actor.clone(), self.text(topic, &format!("actor-{actor}"), None, Form::Plain, &[])));
        let actors = actors.collect();
        let (value, code) = (slot("value"), slot("code"));
        let headers = protocol.headers.iter().map(|header| {
            let id = header.message();
            self.has(topic, &id).then(|| self.text(topic, &id, None, Form::Plain, &[("value", &value)]))
        });
        let headers = headers.collect();
        let lines = protocol.lines.iter().map(|line| {
            let id = format!("line-{}", line.id);
            self.text(topic, &id, None, Form::Plain, &[])
        });
        let lines = lines.collect();
        let unlisted = protocol.unlisted.iter().map(|unlisted| {
            let id = format!("unlisted-{}", unlisted.id);
            self.text(topic, &id, None, Form::Plain, &[("code", &code)])
        });
        let unlisted = unlisted.collect();
        ProtocolWords {
            title: self.text(topic, "protocol-title", None, Form::Plain, &[]),
            summary: self.text(topic, "protocol-summary", None, Form::Inline, &[]),
            intro: self.text(topic, "protocol-intro", None, Form::Block, &[]),
            facets,
            values,
            classes,
            actors,
            headers,
            lines,
            unlisted,
        }
    }

    /// The words of a code.
    pub(super) fn code(&mut self, at: CodeRef) -> CodeWords {
        let catalog = self.catalog;
        let code = catalog.code(at);
        let topic = Topic::Code(at);
        let alternatives: Vec<FacetWords> = code
            .alternatives
            .iter()
            .map(|alternative| {
                let link = self.code_link(topic, CodeRef { code: alternative.code, ..at });
                let id = format!("alternative-{}", alternative.condition);
                self.cell_and_sentence(topic, &id, &[("code", &code.code), ("alternative", &link)])
            })
            .collect();
        let facets = (0..catalog.protocol(at).facets.len()).map(|facet| self.facet(at, facet, &alternatives)).collect();
        let flows = code.flows.iter().map(|flow| self.flow(at, flow)).collect();
        let aliases = self.optional(topic, "aliases").map(|text| list_items(&text.text)).unwrap_or_default();
        CodeWords {
            title: self.text(topic, "title", None, Form::Plain, &[]),
            gist: self.text(topic, "gist", None, Form::Inline, &[]),
            act: self.text(topic, "act", None, Form::Inline, &[]),
            summary: self.text(topic, "summary", None, Form::Inline, &[]),
            meaning: self.text(topic, "meaning", None, Form::Block, &[]),
            when: self.part(at, Part::When),
            receiver: self.part(at, Part::Receiver),
            sender: self.part(at, Part::Sender),
            misreading: self.part(at, Part::Misreading),
            aliases,
            facets,
            alternatives,
            flows,
        }
    }

    /// The editor's verdict on a pair.
    pub(super) fn verdict(&mut self, pair: Pair) -> VerdictWords {
        let topic = Topic::Pair(pair);
        VerdictWords {
            lead: self.text(topic, "lead", None, Form::Inline, &[]),
            verdict: self.text(topic, "verdict", None, Form::Block, &[]),
        }
    }

    fn cell_and_sentence(&mut self, topic: Topic, id: &str, args: &[(&str, &str)]) -> FacetWords {
        FacetWords {
            cell: self.text(topic, id, None, Form::Inline, args),
            sentence: self.text(topic, id, Some("sentence"), Form::Inline, args),
        }
    }

    /// A message of a protocol, or the one of the site that is said in its place where no language that speaks here has it.
    fn or_default<'i>(&self, topic: Topic, id: &'i str, default: Option<&'i str>) -> (Topic, &'i str) {
        default.filter(|_| !self.has(topic, id)).map_or((topic, id), |default| (Topic::Site, default))
    }

    /// Does the topic's file of this locale, or of one that stands in for it, have the message?
    fn has(&self, topic: Topic, id: &str) -> bool {
        let has = |bundles: &Bundles| bundles.get(&topic).is_some_and(|bundle| bundle.definition(id).is_some());
        has(self.own) || self.fallbacks.iter().any(|(_, bundles)| has(bundles))
    }

    /// The file that has a message of the site for the pages of a protocol.
    fn site(&self, protocol: usize, id: &str) -> Topic {
        self.voices.topic(Some(protocol), id, |topic| self.has(topic, id))
    }

    /// A part of what is said of a code: there, or to be written where the protocol requires it of all its codes.
    fn part(&mut self, at: CodeRef, part: Part) -> Option<Text> {
        let (topic, id) = (Topic::Code(at), part.word());
        let is_due = self.unfinished == Unfinished::Shown && self.catalog.protocol(at).requires(part);
        (is_due || self.has(topic, id)).then(|| self.text(topic, id, None, Form::Block, &[]))
    }

    fn optional(&mut self, topic: Topic, id: &str) -> Option<Text> {
        self.has(topic, id).then(|| self.text(topic, id, None, Form::Block, &[]))
    }

    fn list(&mut self, items: &[String]) -> String {
        let separator = self.raw(Topic::Site, "list-separator", None, &[]).0;
        items.join(&separator)
    }

    /// Formats a message; arguments are Markdown already.
    fn text(&mut self, topic: Topic, id: &str, attribute: Option<&str>, form: Form, args: &[(&str, &str)]) -> Text {
        if let Some(gap) = self.gap(topic, id, attribute) {
            return Text::new(draft::marked(&gap, form), form);
        }
        let (text, fallback) = self.raw(topic, id, attribute, args);
        let resolve = |dest: &str| self.resolve(topic, dest);
        let (text, problems) = match form {
            Form::Plain => (text.split_whitespace().collect::<Vec<_>>().join(" "), Vec::new()),
            Form::Inline => markdown::inline(&text, &resolve),
            Form::Block => markdown::block(&text, &resolve),
        };
        let text = match (self.pseudo, form) {
            (None, _) => text,
            (Some(kind), Form::Plain) => pseudo::plain(kind, &text),
            (Some(kind), Form::Inline | Form::Block) => pseudo::html(kind, &text),
        };
        let text = self.named(topic, form, text);
        // Markup can be many times as long as what stands for it.
        let is_short = text.len() <= self.tally.most();
        if !is_short && fallback.is_none() {
            self.too_long(topic, id, attribute);
        }
        let text = if is_short { self.kept(text) } else { String::new() };
        if fallback.is_none() {
            for problem in problems {
                self.problem(topic, id, attribute, &problem);
            }
        }
        let text = if self.marks { self.marked(text, topic, id, attribute, fallback) } else { text };
        Text { text, form, fallback }
    }

    /// The text with elements round the names in it, or without any mark of them where it can hold no element.
    fn named(&self, topic: Topic, form: Form, text: String) -> String {
        if !text.contains(NAME_OPEN) {
            return text;
        }
        let protocol = protocol_of(topic).filter(|_| form != Form::Plain).map(|at| &self.catalog.protocols[at]);
        let tags = protocol.and_then(|it| self.catalog.locales[self.locale].around_name(&it.name_lang));
        let (open, close) = tags.as_ref().map_or(("", ""), |(open, close)| (open.as_str(), *close));
        text.replace(NAME_OPEN, open).replace(NAME_CLOSE, close)
    }

    /// The text, as long as all texts together are not too much.
    fn kept(&self, text: String) -> String {
        if self.tally.takes(&text) { text } else { String::new() }
    }

    fn too_long(&mut self, topic: Topic, id: &str, attribute: Option<&str>) {
        if let Some(definition) = self.own.get(&topic).and_then(|bundle| bundle.definition(id)) {
            let part = definition.attributes.iter().find(|(name, _, _)| Some(name.as_str()) == attribute);
            let span = part.map_or(definition.span, |(_, span, _)| *span);
            self.diagnostics.push(too_long(id, attribute, span, &self.catalog.settings.limits));
        }
    }

    /// The text with marks of where it comes from.
    fn marked(&self, text: String, topic: Topic, id: &str, attribute: Option<&str>, fallback: Option<usize>) -> String {
        let taken = self.fallbacks.iter().find(|(at, _)| Some(*at) == fallback);
        let bundles = taken.map_or(self.own, |(_, bundles)| bundles);
        let definition = bundles.get(&topic).and_then(|bundle| bundle.definition(id));
        let Some(definition) = definition else { return text };
        let part = definition.attributes.iter().find(|(name, _, _)| Some(name.as_str()) == attribute);
        marks::mark(&text, definition.span, part.map(|(_, span, _)| *span))
    }

    /// Formats a message, and says which other locale it was taken from, if from any.
    fn raw(
        &mut self,
        topic: Topic,
        id: &str,
        attribute: Option<&str>,
        args: &[(&str, &str)],
    ) -> (String, Option<usize>) {
        if let Some(gap) = self.gap(topic, id, attribute) {
            return (markdown::escape(&gap), None);
        }
        let args = bundle::args(args);
        let args = if self.pseudo.is_some() { pseudo::marked_args(&args) } else { args };
        let format = |bundles: &Bundles| bundles.get(&topic)?.format(id, attribute, &args, self.tally.most());
        match format(self.own) {
            Some(Ok(text)) => (text, None),
            // A reference that leads nowhere was reported at its own place.
            Some(Err(Failure::Reference)) => (String::new(), None),
            Some(Err(Failure::TooLong)) => {
                self.too_long(topic, id, attribute);
                (String::new(), None)
            }
            Some(Err(Failure::Other(reason))) => {
                if let Some(definition) = self.own.get(&topic).and_then(|bundle| bundle.definition(id)) {
                    self.diagnostics.push(
                        Diagnostic::new(
                            Finding::HK212,
                            definition.span,
                            format!("message `{id}` cannot be formatted: {reason}"),
                        )
                        .help("check its variables, selectors and references"),
                    );
                }
                (String::new(), None)
            }
            None => {
                let taken = self.fallbacks.iter().find_map(|(at, bundles)| Some((*at, format(bundles)?)));
                match taken {
                    Some((at, Ok(text))) => (text, Some(at)),
                    _ => (String::new(), None),
                }
            }
        }
    }

    /// Several texts as one, with something between them.
    fn join(&self, texts: &[&Text], separator: &str) -> Text {
        let (parts, fallback) = self.parts(texts);
        Text { text: self.kept(parts.join(separator)), form: Form::Inline, fallback }
    }

    /// Whole sentences one after the other, with a space between them where the script has one.
    fn sentences(&self, texts: &[&Text]) -> Text {
        let (parts, fallback) = self.parts(texts);
        let mut all = String::new();
        for (at, part) in parts.iter().enumerate() {
            let last =
                at.checked_sub(1).and_then(|at| texts[at].text.trim_end_matches(ORIGIN_CLOSE).chars().next_back());
            if last.is_some_and(|last| !markdown::is_cjk(last)) {
                all.push(' ');
            }
            all.push_str(part);
        }
        Text { text: self.kept(all), form: Form::Inline, fallback }
    }

    /// Texts that are to be one: where they are of several languages, each says its own.
    fn parts(&self, texts: &[&Text]) -> (Vec<String>, Option<usize>) {
        let fallback = texts.first().and_then(|text| text.fallback);
        if texts.iter().all(|text| text.fallback == fallback) {
            return (texts.iter().map(|text| text.text.clone()).collect(), fallback);
        }
        let locales = &self.catalog.locales;
        let part = |text: &&Text| match text.fallback {
            Some(at) => format!("<span{}>{}</span>", locales[self.locale].foreign(&locales[at]), text.text),
            None => text.text.clone(),
        };
        (texts.iter().map(part).collect(), None)
    }
}

/// The items of a rendered list, as plain text.
fn list_items(html: &str) -> Vec<String> {
    html.split("<li>")
        .skip(1)
        .filter_map(|item| item.lines().next())
        .map(|item| crate::escape::unescape(item.trim()))
        .filter(|item| !item.is_empty())
        .collect()
}
