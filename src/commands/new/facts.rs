//! The facts of a new code, and of a new protocol, as YAML to be filled in.
//!
//! What the author must decide stands there as a comment with its choices. A line that is only taken out of its comment
//! still holds `VALUE` and `DOCUMENT`, which `hikaku check` refuses: nothing untrue passes by accident.

use std::fmt::Write;

use super::NewCode;
use super::text::{comment, scalar};
use crate::model::slug::stem;
use crate::model::{Facet, FacetValue, Part, Status, WireForm};

/// `protocol.yaml`: an example that works, with what each key is for.
pub(super) fn protocol(id: &str) -> String {
    include_str!("protocol.yaml").replace("@NAME@", &id.to_ascii_uppercase()).replace("@ID@", id)
}

/// `CODE.yaml`. `defaults` are the values that the code's class gives.
pub(super) fn code(new: &NewCode<'_>, defaults: &[(usize, FacetValue)]) -> String {
    let NewCode { protocol, code, name, slug, class } = *new;
    let (id, stem) = (&protocol.id, stem(code, slug));
    let mut out = String::new();
    comment(
        &mut out,
        "",
        &format!(
            "{} {code} {name}: facts only, every sentence about them stands in locales/*/{id}/{stem}.ftl. Take the `# ` off a \
         line, write the value, and delete what does not apply; `hikaku check` tells what is still missing.",
            protocol.name
        ),
    );
    let _ = write!(
        out,
        "code: {}\nname: {}\nslug: {slug}\nclass: {}\n",
        quoted(code),
        scalar(name),
        scalar(&protocol.classes[class].id)
    );
    let statuses: Vec<&str> = Status::ALL.iter().map(|(word, _)| *word).collect();
    comment(&mut out, "", &format!("Its standing in the registry: {}.", statuses.join(", ")));
    out.push_str("status: registered\n");
    let documents: Vec<&str> = protocol.documents.iter().map(|document| document.id.as_str()).collect();
    let which = match documents.len() {
        0..=12 => documents.join(", "),
        _ => format!("{} and others, see `documents` in protocol.yaml", documents[..3].join(", ")),
    };
    comment(&mut out, "", &format!("Where the code is defined, as DOCUMENT#section; DOCUMENT is {which}."));
    let is_open = if protocol.requires(Part::References) { "references: []\n" } else { "# references: []\n" };
    out.push_str(is_open);
    facets(&mut out, new, defaults);
    if protocol.facets.iter().any(|facet| facet.kind.is_headers()) && !protocol.headers.is_empty() {
        out.push_str("\n# Header fields that matter for this code; `need` is must, should or may.\nheaders:\n");
        out.push_str("  # - {name: NAME, need: must, cite: DOCUMENT#section}\n");
    }
    out.push_str("\n# Codes that one could confuse with it or should send instead, the nearest first. `if` is a name of your own.\n");
    out.push_str("alternatives:\n  # - {code: \"CODE\", if: some-condition, cite: DOCUMENT#section}\n");
    flows(&mut out, new);
    example(&mut out, new);
    out
}

fn facets(out: &mut String, new: &NewCode<'_>, defaults: &[(usize, FacetValue)]) {
    let protocol = new.protocol;
    let declared: Vec<(usize, &Facet)> =
        protocol.facets.iter().enumerate().filter(|(_, facet)| !facet.kind.is_derived()).collect();
    if declared.is_empty() {
        return;
    }
    out.push_str("\nfacets:\n");
    let default = |at: usize| defaults.iter().find(|(facet, _)| *facet == at).map(|(_, value)| value);
    let open = declared.iter().filter(|(at, _)| default(*at).is_none());
    for (nth, (_, facet)) in open.enumerate() {
        if nth > 0 {
            out.push('\n');
        }
        let mut choices = values(facet);
        choices[..1].make_ascii_uppercase();
        comment(out, "  ", &format!("{choices}."));
        line(out, facet);
    }
    let given: Vec<_> = declared.iter().filter_map(|(at, facet)| Some((*facet, default(*at)?))).collect();
    if !given.is_empty() {
        let class = &protocol.classes[new.class].id;
        out.push('\n');
        comment(out, "  ", &format!("Given by class {class}; write these only where this code differs."));
    }
    for (facet, value) in given {
        let words: Vec<String> = chosen(facet, value).into_iter().map(|word| format!("`{word}`")).collect();
        comment(out, "  ", &format!("`{}` is {} there; {}.", facet.id, words.join(" and "), values(facet)));
        line(out, facet);
    }
}

/// The choices of a facet: "one of a, b, c".
fn values(facet: &Facet) -> String {
    let names: Vec<&str> = facet.values.iter().map(|value| value.id.as_str()).collect();
    let how = if facet.kind.is_several() { "some of" } else { "one of" };
    format!("{how} {}", names.join(", "))
}

fn line(out: &mut String, facet: &Facet) {
    let value = match &facet.kind {
        kind if kind.is_several() => "are: [VALUE]",
        kind if kind.is_flag() => "is: \"VALUE\"",
        _ => "is: VALUE",
    };
    let _ = writeln!(out, "  # {}: {{{value}, cite: DOCUMENT#section}}", scalar(&facet.id));
}

fn chosen<'f>(facet: &'f Facet, value: &FacetValue) -> Vec<&'f str> {
    match value {
        FacetValue::One(at, _) => vec![&facet.values[*at].id],
        FacetValue::Some(all, _) => all.iter().map(|at| facet.values[*at].id.as_str()).collect(),
        FacetValue::Derived => Vec::new(),
    }
}

fn flows(out: &mut String, new: &NewCode<'_>) {
    let actors = &new.protocol.actors;
    let [first, second, ..] = actors.as_slice() else { return };
    out.push('\n');
    comment(
        out,
        "",
        &format!(
            "Scenarios, drawn as ladders: complete ones, with what follows the code. Actors: {}.",
            actors.join(", ")
        ),
    );
    let _ = write!(
        out,
        "flows:\n  # - id: basic\n  #   actors: [{first}, {second}]\n  #   steps:\n  \
         #     - {{from: {first}, to: {second}, send: REQUEST}}\n  \
         #     - {{from: {second}, to: {first}, send: {}}}\n  \
         #     - {{at: {first}, note: what-happens}}\n",
        scalar(&format!("{} {}", new.code, new.name))
    );
}

fn example(out: &mut String, new: &NewCode<'_>) {
    let (what, first) = match new.protocol.wire {
        Some(WireForm::Message) => ("The whole message on the wire, one that a parser accepts.", "START LINE"),
        Some(WireForm::Octets) => {
            ("The octets on the wire, in hexadecimal; remarks stand behind #.", "00 00  # what they say")
        }
        Some(WireForm::Text) => ("The lines in which one sees it, as they stand in a log or a terminal.", "A LINE"),
        Some(WireForm::Json) => ("The whole answer, one JSON text.", "{\"error\": \"CODE\"}"),
        None => return,
    };
    let _ = write!(out, "\n# {what}\n# example: |\n#   {first}\n");
}

/// A text between quotes; JSON's are YAML's too.
fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}
