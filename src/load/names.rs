//! What a code is called: its short name is one, and its name is in the language that it is said to be in.

use std::collections::HashMap;

use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::source::Sp;

/// The longest short name, in characters: two of them fit a title with the protocol and both codes.
const LONGEST_SHORT: usize = 24;

/// What a code is called.
pub struct Called<'c> {
    /// The code itself, where it stands in its file.
    pub code: &'c Sp<String>,
    /// All its names.
    pub names: Vec<&'c str>,
    /// The short form of the first.
    pub short: Option<&'c Sp<String>>,
}

/// A short name stands in titles in the place of the name, so it is short, and no other code of the protocol is called so.
pub fn check_shorts(codes: &[Called<'_>], diagnostics: &mut Diagnostics) {
    if codes.iter().all(|code| code.short.is_none()) {
        return;
    }
    let mut called: HashMap<String, Vec<usize>> = HashMap::new();
    for (at, code) in codes.iter().enumerate() {
        for name in code.names.iter().copied().chain(code.short.map(|short| short.value.as_str())) {
            called.entry(name.to_lowercase()).or_default().push(at);
        }
    }
    for (at, code) in codes.iter().enumerate() {
        let Some(short) = code.short else { continue };
        let length = short.value.chars().count();
        let same = called.get(&short.value.to_lowercase());
        if length > LONGEST_SHORT {
            let message = format!("the short name `{}` has {length} characters", short.value);
            let help = format!("it may have {LONGEST_SHORT}; leave it out if the name cannot be shortened");
            diagnostics.push(Diagnostic::new(Code::HK153, short.span, message).help(help));
        } else if let Some(nth) = same.into_iter().flatten().find(|nth| **nth != at) {
            let other = &codes[*nth];
            let message = format!("code `{}` is called `{}`, too", other.code.value, short.value);
            diagnostics.push(
                Diagnostic::new(Code::HK153, short.span, message)
                    .other(other.short.map_or(other.code.span, |short| short.span), "the other")
                    .help("two codes of one short name would have one title; choose another"),
            );
        }
    }
}

/// English is what names are taken for, so a name that cannot be English lacks its language: screen readers would spell it.
pub fn check_language(name: &Sp<String>, lang: &str, diagnostics: &mut Diagnostics) {
    let letters = name.value.chars().filter(|c| c.is_alphabetic());
    let (latin, other): (Vec<char>, Vec<char>) = letters.partition(|c| is_latin(*c));
    // A Greek letter or two are in many an English name.
    if lang.split('-').next() == Some("en") && other.len() > latin.len() {
        diagnostics.push(
            Diagnostic::new(Code::HK152, name.span, format!("the name `{}` is said to be English", name.value))
                .help("write its language, such as `name_lang: ja`: here, or in protocol.yaml for all names"),
        );
    }
}

/// Is it a letter of the Latin script, accents included?
fn is_latin(c: char) -> bool {
    matches!(c, '\0'..='\u{24f}' | '\u{1e00}'..='\u{1eff}' | '\u{ff21}'..='\u{ff5a}')
}
