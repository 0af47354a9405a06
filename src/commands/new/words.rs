//! The words of a new code, and of a new protocol, as Fluent to be filled in.
//!
//! Which messages there are comes from the same contract that `check` holds the words against; here each only gets a line
//! that says what it holds. Every message stands in a comment, so that `check` reports it until it is written.

use std::collections::BTreeSet;
use std::fmt::Write;

use super::text::comment;
use crate::load::Topic;
use crate::localize::contract::{self, Ask, Form};
use crate::model::pair::CodeRef;
use crate::model::{Catalog, Locale, Protocol};

/// What each message of a code holds. The contract lists them in the order in which a page shows them.
const CODE: &[(&str, &str)] = &[
    ("title", "The meaning of the name: a plain rewording, or the name itself."),
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
    let about = |ask: &Ask| CODE.iter().find(|(id, _)| *id == ask.id).map_or("", |(_, about)| about).to_owned();
    messages(&mut out, &asks, about);
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
    let asks = contract::asks(catalog, Topic::Protocol(at), &BTreeSet::new());
    let about = |ask: &Ask| {
        let known = PROTOCOL.iter().find(|(start, _)| ask.id.starts_with(start));
        known.map_or(VALUE, |(_, about)| about).to_owned()
    };
    messages(&mut out, &asks, about);
    out
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
fn messages(out: &mut String, asks: &[Ask], about: impl Fn(&Ask) -> String) {
    let mut last = String::new();
    for ask in asks {
        let mut text = about(ask);
        if ask.optional {
            text.push_str(" May be left out.");
        }
        if !ask.variables.is_empty() {
            let names: Vec<String> = ask.variables.iter().map(|name| format!("`{{${name}}}`")).collect();
            let _ = write!(text, " Given: {}, which every sentence uses.", names.join(", "));
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
