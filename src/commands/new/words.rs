//! The words of a new code, and of a new protocol, as Fluent to be filled in; and what `l10n fill` adds to them later.
//!
//! Which messages there are comes from the same contract that `check` holds the words against; here each only gets a line
//! that says what it holds. Every message stands in a comment, so that `check` reports it until it is written.

use std::collections::BTreeSet;
use std::fmt::Write;

use super::text::comment;
use crate::load::Topic;
use crate::localize::contract::{self, Ask, Form};
use crate::model::pair::CodeRef;
use crate::model::{Catalog, Locale, Pair, Protocol};

/// What each message of a code holds. The contract lists them in the order in which a page shows them.
const CODE: &[(&str, &str)] = &[
    ("title", "The meaning of the name: a plain rewording, or the name itself."),
    (
        "gist",
        "What the code says, in at most 70 characters (34 in Japanese), so that it is told from its neighbours at a glance.",
    ),
    ("act", "What its receiver does first, in one sentence that fits no other code."),
    ("summary", "What the code says, in one sentence."),
    ("meaning", "What has happened and how far it reaches, in one or two short paragraphs."),
    (
        "when",
        "The situations in which one sees it: a list of two to four, the most likely first, each begun with `- `.",
    ),
    (
        "receiver",
        "What to do on receiving it: steps begun with `1. `, or a short paragraph. For a success, what happens next.",
    ),
    ("sender", "When it is the right code to send, and what to send instead."),
    ("misreading", "Only where people misread it: what it does not mean."),
    ("aliases", "Other words by which people look for it, one on a line begun with `- `."),
    (
        "alternative-",
        "The condition of an alternative, short enough for a table cell; `.sentence` says in a whole sentence when the \
         other code is the right one.",
    ),
    ("flow-", "The caption of a ladder, or one of its notes, which have at most 45 characters."),
];

/// What the messages of a protocol hold, by the beginning of their ids.
const PROTOCOL: &[(&str, &str)] = &[
    ("protocol-title", "The title of the protocol's page and of its card on the home page."),
    ("protocol-summary", "One sentence under the name on the home page."),
    ("protocol-intro", "The first paragraphs of the protocol's page: what the codes are and how to read them."),
    (
        "class-",
        "Classes. The label is a badge and a table cell; `.sentence` comes last among the differences of two codes of \
         different classes; `.summary` introduces the class on the protocol's page.",
    ),
    ("actor-", "Labels above the columns of a ladder: at most 12 characters."),
    ("facet-", "A facet: the label of a table row and of a heading among the differences; `.about` explains it."),
    ("line-", "What a kind of line is called, where the search has found a code in it."),
    ("unlisted-", "What the search says of a code that has no page."),
    ("branch-outcome", "What goes back once the branches of a fork have answered."),
    (
        "branch-",
        "What becomes of a branch of a fork, in at most 14 characters; `.sentence` tells it to those who hear the ladder.",
    ),
];

/// What the messages of a decision hold.
const DECISION: &[(&str, &str)] = &[
    ("title", "The title of the page that leads to the code to send."),
    ("summary", "What the page helps with, in one sentence."),
    ("question-", "A question, as one would ask a colleague."),
    ("answer-", "An answer, in a few words; `.why` says why the code it leads to is the right one."),
    ("not-chosen-", "Why no question leads to some of the codes."),
];

/// What the messages of a verdict on two codes hold.
const PAIR: &[(&str, &str)] = &[
    (
        "lead",
        "Which of the two it is, or what tells them apart, in at most 155 characters (80 in Japanese): it opens the page.",
    ),
    ("verdict", "What goes on from there: how to tell, and what people get wrong."),
];

/// What the message of a facet's value holds.
const VALUE: &str = "Values of the facet: a short phrase for a table cell; `.sentence` is a whole sentence about the code, \
                     shown beside that of another code, in either order.";

/// The words of a code in a locale.
pub(super) fn code(catalog: &Catalog, at: CodeRef, locale: &Locale) -> String {
    let (protocol, code) = (catalog.protocol(at), catalog.code(at));
    let mut out = String::new();
    head(&mut out, protocol, &format!("{} {} {}", protocol.name, code.code, code.name), locale);
    let asks = contract::asks(catalog, Topic::Code(at), &BTreeSet::new());
    let (facets, asks): (Vec<Ask>, Vec<Ask>) = asks.into_iter().partition(|ask| ask.id.starts_with("facet-"));
    messages(&mut out, Topic::Code(at), &asks);
    out.push('\n');
    comment(
        &mut out,
        "",
        "Each alternative of the facts adds `alternative-IF`, a short condition, with `.sentence`, which is given \
         `{$alternative}` too. Each flow adds `flow-ID`, its caption, and each of its notes `flow-ID-NOTE`.",
    );
    if !facets.is_empty() {
        let ids: Vec<String> = facets.iter().map(|ask| format!("`{}`", ask.id)).collect();
        comment(
            &mut out,
            "",
            &format!(
                "Where the protocol's words for a value are too general, the code may have its own, a short phrase with \
                 `.sentence`, which is given `{{$code}}`: {}.",
                ids.join(", ")
            ),
        );
    }
    out
}

/// The words of a protocol in a locale.
pub(super) fn protocol(catalog: &Catalog, at: usize, locale: &Locale) -> String {
    let mut out = String::new();
    let protocol = &catalog.protocols[at];
    head(&mut out, protocol, &protocol.name, locale);
    let mut asks = contract::asks(catalog, Topic::Protocol(at), &BTreeSet::new());
    asks.retain(|ask| !ask.own);
    // What every protocol says in the same words, the site says for it.
    let (own, others): (Vec<Ask>, Vec<Ask>) = asks.into_iter().partition(|ask| ask.default.is_none());
    messages(&mut out, Topic::Protocol(at), &own);
    if !others.is_empty() {
        out.push('\n');
        let ids: Vec<String> = others.iter().map(|ask| format!("`{}`", ask.id)).collect();
        let text = "For these, the site has words that fit most protocols; a message here takes their place:";
        comment(&mut out, "", &format!("{text} {}.", ids.join(", ")));
    }
    out.push('\n');
    comment(
        &mut out,
        "",
        "Where the site's headings do not fit these codes, write your own here under the same ids, such as `wire-heading` or \
         `use-heading`, which is given `{$code}`; the documents of hikaku list them.",
    );
    out
}

/// The words of a file in a locale, whatever it is about. `template_ids` are the site messages that templates use.
pub(in crate::commands) fn file(
    catalog: &Catalog,
    topic: Topic,
    locale: &Locale,
    template_ids: &BTreeSet<String>,
) -> String {
    let asks = contract::asks(catalog, topic, template_ids);
    let mut out = String::new();
    match topic {
        Topic::Code(at) => return code(catalog, at, locale),
        Topic::Protocol(at) => return protocol(catalog, at, locale),
        Topic::Decision(at) | Topic::Pair(Pair { a: CodeRef { protocol: at, .. }, .. }) => {
            let protocol = &catalog.protocols[at];
            head(&mut out, protocol, &format!("the questions of {}", protocol.name), locale);
        }
        Topic::Site => comment(&mut out, "", &format!("The words around every page in {}.", locale.name)),
    }
    let required: Vec<Ask> = asks.into_iter().filter(|ask| !ask.optional).collect();
    messages(&mut out, topic, &required);
    out
}

/// The places of some messages of a file, line by line.
pub(in crate::commands) fn places(topic: Topic, asks: &[Ask]) -> Vec<String> {
    let mut out = String::new();
    messages(&mut out, topic, asks);
    out.trim_start().lines().map(str::to_owned).collect()
}

/// Does a comment only say what messages hold, as comments written here do?
pub(in crate::commands) fn is_about(prose: &str) -> bool {
    let all = [CODE, PROTOCOL, DECISION, PAIR].into_iter().flatten().map(|(_, about)| *about);
    all.chain([VALUE]).any(|about| prose.starts_with(about))
}

/// What a message holds, without its form.
fn about(topic: Topic, ask: &Ask) -> &'static str {
    let (table, other) = match topic {
        Topic::Code(_) => (CODE, ""),
        Topic::Protocol(_) => (PROTOCOL, VALUE),
        Topic::Decision(_) => (DECISION, ""),
        Topic::Pair(_) => (PAIR, ""),
        Topic::Site => (&[][..], ""),
    };
    let is_of = |id: &str| if id.ends_with('-') { ask.id.starts_with(id) } else { ask.id == id };
    table.iter().find(|(id, _)| is_of(id)).map_or(other, |(_, about)| about)
}

fn head(out: &mut String, protocol: &Protocol, what: &str, locale: &Locale) {
    let code = protocol.codes.first().map_or("CODE", |code| code.code.as_str());
    let document = protocol.documents.first().map_or("DOCUMENT", |document| document.id.as_str());
    let text = format!(
        "The words of {what} in {} ({}). Take the `# ` off a message and write its text behind the `=`, or below it with \
         four spaces before each line. Texts are Markdown without HTML; links look like \
         `[{code}]({protocol}/{code})`, `[SECTION]({document}#SECTION)`. `hikaku check` tells what is still missing.",
        locale.name,
        locale.tag,
        protocol = protocol.id,
    );
    comment(out, "", &text);
}

/// One place for each message, with what it holds said once for neighbours that hold the same.
fn messages(out: &mut String, topic: Topic, asks: &[Ask]) {
    let mut last = String::new();
    for ask in asks {
        let mut text = about(topic, ask).to_owned();
        if ask.optional {
            text.push_str(" May be left out.");
        }
        if !ask.variables.is_empty() {
            let names: Vec<String> = ask.variables.iter().map(|name| format!("`{{${name}}}`")).collect();
            let used = if topic == Topic::Site { "" } else { ", which every sentence uses" };
            let _ = write!(text, " Given: {}{used}.", names.join(", "));
        }
        match ask.form {
            Form::Plain => text.push_str(" One line of plain text."),
            Form::Inline => text.push_str(" One line."),
            Form::Block => {}
        }
        if text != last {
            out.push('\n');
            comment(out, "", &text);
            last = text;
        }
        let _ = writeln!(out, "# {} =", ask.id);
        for attribute in ask.attributes {
            let _ = writeln!(out, "#     .{attribute} =");
        }
    }
}
