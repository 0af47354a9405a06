//! The facets of a code in words: declared ones by their values, derived ones by what they are derived from.

use super::{FacetWords, Speaker, Text};
use crate::load::Topic;
use crate::localize::contract::{self, Form};
use crate::localize::markdown;
use crate::model::pair::CodeRef;
use crate::model::{Code, CodeHeader, Facet, FacetKind, FacetValue, Mapping, Need, Page};
use crate::signs::LOCALE_ROOT;

impl Speaker<'_> {
    /// The value of a facet: in the words of the code where it has some, else in those of the protocol.
    pub(super) fn facet(&mut self, at: CodeRef, facet: usize, alternatives: &[FacetWords]) -> FacetWords {
        let (protocol, code) = (self.catalog.protocol(at), self.catalog.code(at));
        let declared = &protocol.facets[facet];
        let part = declared.message_part();
        let own_id = format!("facet-{part}");
        let overridden = self.has(Topic::Code(at), &own_id);
        if overridden && !matches!(declared.kind, FacetKind::Class | FacetKind::Alternatives) {
            return self.cell_and_sentence(Topic::Code(at), &own_id, &[("code", &code.code)]);
        }
        let topic = Topic::Protocol(at.protocol);
        let args = [("code", code.code.as_str())];
        match (&declared.kind, &code.values[facet]) {
            (FacetKind::Set, FacetValue::Some(values, _)) => {
                let labels: Vec<String> = values
                    .iter()
                    .map(|value| self.raw(topic, &format!("{part}-{}", declared.values[*value].id), None, &args).0)
                    .collect();
                let list = self.list(&labels);
                let own = format!("{part}-list");
                let (topic, id) = self.or_default(topic, &own, Some("set-list"));
                self.cell_and_sentence(topic, id, &[("code", &code.code), ("values", &list)])
            }
            (FacetKind::Headers, _) if code.headers.is_empty() => self.nothing(topic, "headers-none", declared, code),
            (FacetKind::Headers, _) => {
                let headers: Vec<String> =
                    code.main_headers().iter().map(|header| self.header(at.protocol, header)).collect();
                let list = self.list(&headers);
                let (topic, id) = self.or_default(topic, "headers-list", Some("headers-list"));
                self.cell_and_sentence(topic, id, &[("code", &code.code), ("headers", &list)])
            }
            (FacetKind::Alternatives, _) if alternatives.is_empty() => {
                self.nothing(topic, "alternatives-none", declared, code)
            }
            (FacetKind::Alternatives, _) => {
                let sentences: Vec<&Text> = alternatives.iter().map(|words| &words.sentence).collect();
                FacetWords { cell: self.codes(at, code), sentence: self.sentences(&sentences) }
            }
            (FacetKind::Class, _) => {
                let id = format!("class-{}", protocol.classes[code.class].id);
                let label = self.text(topic, &id, None, Form::Plain, &[]);
                let cell = Text { text: crate::escape::html(&label.text), form: Form::Inline, ..label };
                FacetWords { cell, sentence: self.text(topic, &id, Some("sentence"), Form::Inline, &args) }
            }
            (FacetKind::Mapping { to }, _) => self.mapping(at, to, declared, topic),
            (_, value) => {
                if let Some(id) = contract::value_message(protocol, facet, value) {
                    return self.cell_and_sentence(topic, &id, &args);
                }
                let gap = self.gap_in_facts(at, &declared.id);
                FacetWords { cell: gap.clone(), sentence: gap }
            }
        }
    }

    /// A header field as codes are compared by it: where it is not required, with how much it is asked for.
    fn header(&mut self, protocol: usize, header: &CodeHeader) -> String {
        let name = format!("`{}`", header.name);
        if header.need == Need::Must {
            return name;
        }
        let id = format!("need-{}", header.need.word());
        let need = self.text(self.site(protocol, &id), &id, None, Form::Plain, &[]).text;
        let topic = self.site(protocol, "header-with-need");
        self.raw(topic, "header-with-need", None, &[("header", &name), ("need", &markdown::escape(&need))]).0
    }

    /// The alternatives of a code, linked. On what condition each is better stands with the texts of the code.
    fn codes(&mut self, at: CodeRef, code: &Code) -> Text {
        let links: Vec<String> = code
            .alternatives
            .iter()
            .map(|alternative| {
                let other = CodeRef { protocol: at.protocol, code: alternative.code };
                let href = Page::Code(other).address(self.catalog);
                let number = crate::escape::html(&self.catalog.code(other).code);
                format!("<a href=\"{LOCALE_ROOT}{href}\">{number}</a>")
            })
            .collect();
        let separator = self.raw(Topic::Site, "list-separator", None, &[]).0;
        Text::new(links.join(&crate::escape::html(&separator)), Form::Inline)
    }

    /// What a code becomes in another protocol, and what arrives as it: rows of one direction and note are told as one, and
    /// so are those that mean the same form of the code.
    fn mapping(&mut self, at: CodeRef, to: &str, facet: &Facet, topic: Topic) -> FacetWords {
        let catalog = self.catalog;
        let (code, part) = (catalog.code(at), facet.message_part());
        // Of each its name, which says most, and its bare form, since a sentence with several names gets lost in them.
        let mut groups: Vec<([&str; 2], Vec<[String; 2]>)> = Vec::new();
        for row in catalog.rows(at, Some(to)) {
            let other = row.other.map(|other| {
                let bare = markdown::escape(&other.written);
                let named = row.name.map_or_else(|| bare.clone(), |name| self.other(row.mapping, &other.written, name));
                [named, bare].map(|text| {
                    // A code of this site is a link to its page, wherever the words put it.
                    let linked = row
                        .target
                        .map(|_| format!("[{text}]({})", markdown::destination(&[row.protocol(), &other.written])));
                    linked.unwrap_or(text)
                })
            });
            let key = [row.row.note.as_str(), &row.own.written];
            match groups.iter_mut().find(|(known, _)| *known == key) {
                Some((_, others)) => others.extend(other),
                None => groups.push((key, other.into_iter().collect())),
            }
        }
        if groups.is_empty() {
            return self.nothing(topic, &format!("{part}-none"), facet, code);
        }
        let words: Vec<FacetWords> = groups
            .iter()
            .map(|([note, own], others)| {
                let id = format!("{part}-{note}");
                let forms = [0, usize::from(others.len() > 1)];
                let [named, told] = forms.map(|form| {
                    let others: Vec<String> = others.iter().map(|other| other[form].clone()).collect();
                    self.list(&others)
                });
                let args = |other| [("code", *own), ("other", other)];
                FacetWords {
                    cell: self.text(topic, &id, None, Form::Inline, &args(&named)),
                    sentence: self.text(topic, &id, Some("sentence"), Form::Inline, &args(&told)),
                }
            })
            .collect();
        FacetWords {
            cell: self.join(&words.iter().map(|w| &w.cell).collect::<Vec<_>>(), "<br>"),
            sentence: self.sentences(&words.iter().map(|w| &w.sentence).collect::<Vec<_>>()),
        }
    }

    /// A code of another protocol with its name: as registered, behind the name in this language where a document has one.
    fn other(&mut self, mapping: &Mapping, code: &str, name: &str) -> String {
        let Some(own) = mapping.name_in(&self.catalog.locales[self.locale].tag, code) else {
            return format!("{} {}", markdown::escape(code), super::name(&markdown::escape(name)));
        };
        let [code, own, name] = [code, own, name].map(markdown::escape);
        let name = super::name(&name);
        self.raw(Topic::Site, "mapping-other", None, &[("code", &code), ("name", &own), ("registered", &name)]).0
    }

    /// What is said of a code that has nothing of what a derived facet tells.
    fn nothing(&mut self, topic: Topic, id: &str, facet: &Facet, code: &Code) -> FacetWords {
        let (topic, id) = self.or_default(topic, id, contract::default_cell(&facet.kind));
        self.cell_and_sentence(topic, id, &[("code", &code.code)])
    }
}
