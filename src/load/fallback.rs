//! The languages that stand in for others: each chain of `fallback`s in `locales/*/locale.yaml` ends at the source locale.

use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::model::{Locale, LocaleState};
use crate::source::Sp;

/// Checks every `fallback` and takes away those that lead nowhere, so that all chains end. `listed` are the tags of the
/// settings, among them those whose files could not be read.
pub fn check(locales: &mut [Locale], listed: &[Sp<String>], source: &str, diagnostics: &mut Diagnostics) {
    for at in 0..locales.len() {
        let Some(fallback) = locales[at].fallback.clone() else { continue };
        if let Some(finding) = fault(locales, at, &fallback, listed, source) {
            diagnostics.push(finding);
        }
        // What is wrong with a language that could not be read was said at its own place.
        let is_known = locales.iter().any(|locale| locale.tag == fallback.value);
        if !is_known || locales[at].tag == source {
            locales[at].fallback = None;
        }
    }
    for at in 0..locales.len() {
        let Some(circle) = circle(locales, at) else { continue };
        let tags: Vec<String> = circle.iter().map(|at| format!("`{}`", locales[*at].tag)).collect();
        let Some(fallback) = locales[at].fallback.take() else { continue };
        let chain = format!("{} → {}", tags.join(" → "), tags[0]);
        let mut finding = Diagnostic::new(Code::HK128, fallback.span, "these fallbacks run in a circle");
        for next in &circle[1..] {
            if let Some(other) = &locales[*next].fallback {
                finding = finding.other(other.span, "and from here on");
            }
        }
        diagnostics.push(finding.help(format!("{chain}; take one of the lines away: each chain ends at `{source}`")));
    }
}

/// What is wrong with one fallback, looked at alone.
fn fault(
    locales: &[Locale],
    at: usize,
    fallback: &Sp<String>,
    listed: &[Sp<String>],
    source: &str,
) -> Option<Diagnostic> {
    let tag = &locales[at].tag;
    let finding = |message: String| Diagnostic::new(Code::HK128, fallback.span, message);
    if tag == source {
        let help = "take the line away: the others fall back to this one";
        return Some(finding(format!("`{tag}` is the source locale, which lacks nothing")).help(help));
    }
    if !listed.iter().any(|known| known.value == fallback.value) {
        let known = listed.iter().map(|known| known.value.as_str()).filter(|known| *known != tag.as_str());
        let finding = finding(format!("the fallback `{}` is not one of the site's `locales`", fallback.value));
        return Some(finding.suggest(&fallback.value, known));
    }
    let target = locales.iter().find(|locale| locale.tag == fallback.value)?;
    if target.state == LocaleState::Unpublished && locales[at].state != LocaleState::Unpublished {
        let message = format!("`{}` is unpublished, and `{tag}` would publish its texts", fallback.value);
        return Some(finding(message).help(format!("publish `{}` first, or take the line away", fallback.value)));
    }
    None
}

/// The locales on the way from one back to itself, if there is such a way.
fn circle(locales: &[Locale], start: usize) -> Option<Vec<usize>> {
    let mut way = vec![start];
    loop {
        let tag = &locales[*way.last()?].fallback.as_ref()?.value;
        let next = locales.iter().position(|locale| locale.tag == *tag)?;
        if next == start {
            return Some(way);
        }
        // Another circle, that this one only leads into, is told where it runs.
        if way.contains(&next) {
            return None;
        }
        way.push(next);
    }
}
