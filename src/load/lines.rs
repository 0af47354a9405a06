//! The keys `lines`, `requests`, `wildcard` and `unlisted` of `protocol.yaml`: how codes stand in logs, what they answer, and what
//! codes without an entry mean.

use regex_lite::Regex;

use super::code::position;
use super::pattern::{self, Fault};
use super::protocol::{Scope, Twice, citation, no_citation};
use super::yaml::{Fields, Node};
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::model::{Line, Protocol, Requests, Unlisted, Wildcard};
use crate::source::{Sp, Span};

/// Reads a form of line: `{id: status-line, pattern: "^SIP/2\\.0 (?<code>[1-6][0-9]{2})"}`.
pub fn line(node: &Node, twice: &mut Twice, diagnostics: &mut Diagnostics) -> Option<Line> {
    let mut fields = Fields::of(node, "a line", diagnostics)?;
    let id = fields.text("id", diagnostics);
    let pattern = fields.text("pattern", diagnostics);
    fields.finish(diagnostics);
    let id = id.filter(|id| twice.see("line", id, diagnostics));
    let pattern = pattern.filter(|it| holds(it, pattern::line(&it.value, &["code", "phrase"]), diagnostics));
    Some(Line { id: id?.value, pattern: pattern?.value })
}

/// Reads the requests that codes answer: `{names: [INVITE, BYE], pattern: "^CSeq: [0-9]+ (?<request>[A-Z]+)"}`.
pub fn requests(node: &Node, twice: &mut Twice, diagnostics: &mut Diagnostics) -> Option<Requests> {
    let mut fields = Fields::of(node, "the requests", diagnostics)?;
    let names = fields.required("names", diagnostics).map(|names| names.texts("names", diagnostics));
    let pattern = fields.optional_text("pattern", diagnostics);
    fields.finish(diagnostics);
    let names = names?.into_iter().filter(|name| twice.see("request", name, diagnostics)).map(|name| name.value);
    let names = names.collect();
    let pattern =
        pattern.filter(|it| holds(it, pattern::line(&it.value, &["request"]), diagnostics)).map(|it| it.value);
    Some(Requests { names, pattern })
}

/// Reads the sign that stands for one of several: `{sign: X, form: "[245]"}`, and where its form stands. `code_form` is the
/// form of a code as written.
pub fn wildcard(node: &Node, code_form: &str, diagnostics: &mut Diagnostics) -> Option<(Wildcard, Span)> {
    let mut fields = Fields::of(node, "a wildcard", diagnostics)?;
    let sign = fields.text("sign", diagnostics);
    let form = fields.text("form", diagnostics);
    fields.finish(diagnostics);
    let sign = sign.filter(|sign| {
        let stands = !sign.value.is_empty() && code_form.contains(&sign.value);
        if !stands {
            let message = format!("no code can have the sign `{}`", sign.value);
            diagnostics.push(
                Diagnostic::new(Code::HK123, sign.span, message)
                    .help(format!("write the sign as it stands in `code_form`, which is `{code_form}`")),
            );
        }
        stands
    });
    let form = form.filter(|form| holds(form, pattern::form(&form.value), diagnostics))?;
    let whole = Regex::new(&format!("^(?:{})$", form.value)).ok()?;
    Some((Wildcard { sign: sign?.value, form: form.value, whole }, form.span))
}

/// Reads a form of codes without an entry, with the code they are treated as.
pub fn unlisted(
    node: &Node,
    scope: &Scope<'_>,
    twice: &mut Twice,
    diagnostics: &mut Diagnostics,
) -> Option<(Unlisted, Option<Sp<String>>)> {
    let mut fields = Fields::of(node, "a form of unlisted codes", diagnostics)?;
    let id = fields.text("id", diagnostics);
    let form = fields.text("form", diagnostics);
    let treat_as = fields.optional_text("treat_as", diagnostics);
    let cite = citation(&mut fields, scope, diagnostics);
    fields.finish(diagnostics);
    let id = id.filter(|id| twice.see("form of unlisted codes", id, diagnostics));
    let form = form.filter(|form| holds(form, pattern::form(&form.value), diagnostics));
    let (id, form) = (id?.value, form?.value);
    Some((Unlisted { id, form, treat_as: None, cite: cite.unwrap_or_else(no_citation) }, treat_as))
}

/// Finds the codes that unlisted ones are treated as, once the codes are known.
pub fn resolve(protocol: &mut Protocol, treat_as: &[Option<Sp<String>>], diagnostics: &mut Diagnostics) {
    for (nth, code) in treat_as.iter().enumerate() {
        protocol.unlisted[nth].treat_as = code.as_ref().and_then(|code| position(code, protocol, diagnostics));
    }
}

/// Checks the form of a wildcard, which stands at `form`, in the codes that have its sign, once they are known.
pub fn wildcard_in_codes(protocol: &Protocol, form: Span, diagnostics: &mut Diagnostics) {
    if let Some(Wildcard { sign, form: text, .. }) = &protocol.wildcard {
        let codes = protocol.codes.iter().map(|code| code.code.as_str());
        report(form, pattern::wildcard(text, sign, codes), diagnostics);
    }
}

/// Reports what is wrong with a pattern, where something is.
pub fn report(at: Span, checked: Result<(), Fault>, diagnostics: &mut Diagnostics) {
    if let Err(fault) = checked {
        diagnostics.push(Diagnostic::new(Code::HK138, at, fault.message()).help(fault.help()));
    }
}

/// Is the pattern one that a browser can use? Reports it where it is not.
fn holds(text: &Sp<String>, checked: Result<(), Fault>, diagnostics: &mut Diagnostics) -> bool {
    let holds = checked.is_ok();
    report(text.span, checked, diagnostics);
    holds
}
