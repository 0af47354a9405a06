//! Where the links of messages lead, and what is wrong with the Markdown of a message, at its own place.

use super::Speaker;
use crate::diag::{self, Code as Finding, Diagnostic};
use crate::load::{Topic, draft, guard};
use crate::localize::markdown::{self, MORE_THAN_A_LINE, Problem};
use crate::localize::protocol_of;
use crate::localize::resource::Definition;
use crate::model::citation::is_web_address;
use crate::model::pair::CodeRef;
use crate::model::{Citation, CodeId, Page};
use crate::signs::LOCALE_ROOT;
use crate::source::Span;

impl Speaker<'_> {
    /// A code as an argument of a message: a link to its page. What must not lead to it has its own finding in the facts.
    pub(super) fn code_link(&self, from: Topic, at: CodeRef) -> String {
        let code = &self.catalog.code(at).code;
        let label = markdown::escape(code);
        if self.leads_to_draft(from, at) {
            label
        } else {
            format!("[{label}]({}/{code})", self.catalog.protocol(at).id)
        }
    }

    /// Where a link of a message leads.
    pub(super) fn resolve(&self, topic: Topic, dest: &str) -> Option<String> {
        if is_web_address(dest) {
            return Some(dest.to_owned());
        }
        if let Some(at) = CodeId::parse(dest).and_then(|id| self.catalog.meant(&id)) {
            if self.leads_to_draft(topic, at) {
                return None;
            }
            return Some(format!("{LOCALE_ROOT}{}", Page::Code(at).address(self.catalog)));
        }
        if CodeId::parse(dest).is_some_and(|id| self.catalog.is_announced(&id)) {
            return Some(String::new());
        }
        self.catalog.protocols[protocol_of(topic)?].url(&Citation::parse(dest)?)
    }

    /// Does a text that is published lead to a draft, which is not?
    fn leads_to_draft(&self, from: Topic, to: CodeRef) -> bool {
        self.catalog.protocol(to).leaves_out(to.code) && !draft::is_draft(self.catalog, from)
    }

    /// What to write for a link to nowhere.
    fn way_out(&self, dest: &str) -> String {
        let name = |at: CodeRef| format!("{}/{}", self.catalog.protocol(at).id, self.catalog.code(at).code);
        let codes: Vec<String> = self.catalog.codes().map(name).collect();
        if let Some(code) = diag::nearest(dest, codes.iter().map(String::as_str)) {
            return format!("did you mean `{code}`?");
        }
        let code = codes.first().map_or("PROTOCOL/CODE", String::as_str);
        format!("link to a code (`{code}`), to a section (`DOCUMENT#SECTION`) or to an https address")
    }

    /// Reports a fault of a message's Markdown, at the text itself where it can be found.
    pub(super) fn problem(&mut self, topic: Topic, id: &str, attribute: Option<&str>, problem: &Problem) {
        let Some(definition) = self.own.get(&topic).and_then(|bundle| bundle.definition(id)) else { return };
        let place = |needle: &str| self.place(definition, attribute, needle);
        let (code, needle, message, help) = match problem {
            Problem::Hidden(c, written) => {
                self.diagnostics.push(guard::hidden(place(written), *c));
                return;
            }
            Problem::RawHtml(html) => (
                Finding::HK209,
                html.as_str(),
                format!("raw HTML in message `{id}`"),
                "write it as a code span, or `\\<` for the character",
            ),
            Problem::LinkToNowhere(dest) if CodeId::parse(dest).is_some_and(|id| self.catalog.meant(&id).is_some()) => {
                (
                    Finding::HK160,
                    dest.as_str(),
                    format!("`{dest}` is a draft, and no text that is published may lead to it"),
                    "name it without a link until the draft's line `state: draft` is out",
                )
            }
            Problem::LinkToNowhere(dest) => {
                (Finding::HK210, dest.as_str(), format!("the link to `{dest}` leads nowhere"), &*self.way_out(dest))
            }
            Problem::OpenEmphasis => (
                Finding::HK211,
                "**",
                format!("emphasis in message `{id}` does not close"),
                "put punctuation outside the `**`, or a space after it",
            ),
            Problem::NotForMessages(what) => {
                let help = "write one line of text: this place has no room for more";
                let help = if *what == MORE_THAN_A_LINE { help } else { "write paragraphs and lists only" };
                (Finding::HK215, "", format!("message `{id}` holds {what}"), help)
            }
        };
        let finding = Diagnostic::new(code, place(needle), message).help(help);
        self.diagnostics.push(finding);
    }

    /// Where the first line of a text stands in a message; the message's name where it cannot be found.
    fn place(&self, definition: &Definition, attribute: Option<&str>, needle: &str) -> Span {
        let first = needle.lines().next().unwrap_or_default();
        let mut texts = definition.part(attribute).into_iter().flat_map(|uses| &uses.texts);
        let found = texts.find_map(|span| {
            let start = span.start + (!first.is_empty()).then(|| self.sources.slice(*span).find(first)).flatten()?;
            Some(Span { file: span.file, start, end: start + first.len() })
        });
        found.unwrap_or(definition.span)
    }
}
