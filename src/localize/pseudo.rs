//! Languages made up from the source locale: accented and a third longer, or turned over and right to left.
//!
//! The change is made to finished text, plain or rendered from Markdown, and never to a Fluent pattern, so that code
//! spans, the targets of links and the grammar of messages stay whole. Arguments stay as they are too: they are codes,
//! registered names and what goes on the wire, or words that went through here already. They are marked by two
//! [signs](crate::signs), which no source may hold, before a message is formatted, and the marks are taken out here.

use fluent_bundle::{FluentArgs, FluentValue};

use crate::model::Pseudo;
use crate::signs::{SHIELD_CLOSE, SHIELD_OPEN};

/// Arguments that hold words still to be changed: a list of labels, put together before it becomes an argument.
const WORDS: [&str; 1] = ["values"];

/// What each letter becomes with an accent.
const ACCENTED: [&str; 2] = ["ȧƀƈḓḗƒɠħīĵķŀḿƞǿƥɋřşŧŭṽẇẋẏẑ", "ȦƁƇḒḖƑƓĦĪĴĶĿḾȠǾƤɊŘŞŦŬṼẆẊẎẐ"];

/// What each letter becomes upside down.
const TURNED: [&str; 2] = ["ɐqɔpǝɟƃɥıɾʞʅɯuodbɹsʇnʌʍxʎz", "∀ԐↃᗡƎℲ⅁HIſӼ⅂WNOԀÒᴚS⊥∩ɅMX⅄Z"];

/// Marks an argument.
pub fn marked(name: &str, value: &str) -> String {
    if WORDS.contains(&name) { value.to_owned() } else { format!("{SHIELD_OPEN}{value}{SHIELD_CLOSE}") }
}

/// Marks the arguments that are texts.
pub fn marked_args<'a>(args: &'a FluentArgs<'_>) -> FluentArgs<'a> {
    let mut all = FluentArgs::new();
    for (name, value) in args.iter() {
        match value {
            FluentValue::String(text) => all.set(name, marked(name, text)),
            other => all.set(name, other.clone()),
        }
    }
    all
}

/// Changes plain text.
pub fn plain(kind: Pseudo, text: &str) -> String {
    let mut writer = Writer::new(kind, text.len());
    writer.text(text);
    writer.out
}

/// Changes the text of rendered Markdown: nothing within tags and code spans.
pub fn html(kind: Pseudo, html: &str) -> String {
    let mut writer = Writer::new(kind, html.len());
    let mut rest = html;
    let mut code = false;
    let mut address: Option<&str> = None;
    while let Some(start) = rest.find('<') {
        let end = rest[start..].find('>').map_or(rest.len(), |end| start + end + 1);
        let (text, tag) = (&rest[..start], &rest[start..end]);
        // An address that is its own text is no prose.
        if code || address == Some(text) {
            writer.same(text);
        } else {
            writer.text(text);
        }
        writer.same(tag);
        address = tag.strip_prefix("<a href=\"").and_then(|rest| rest.split('"').next());
        if tag.starts_with("<code") || tag == "</code>" {
            code = tag != "</code>";
        }
        rest = &rest[end..];
    }
    writer.text(rest);
    writer.out
}

struct Writer {
    kind: Pseudo,
    out: String,
    /// How many marked arguments enclose what comes next.
    inside: usize,
}

impl Writer {
    fn new(kind: Pseudo, length: usize) -> Self {
        Writer { kind, out: String::with_capacity(length * 2), inside: 0 }
    }

    /// Writes what stays as it is, without marks.
    fn same(&mut self, text: &str) {
        for c in text.chars() {
            match c {
                SHIELD_OPEN => self.inside += 1,
                SHIELD_CLOSE => self.inside = self.inside.saturating_sub(1),
                c => self.out.push(c),
            }
        }
    }

    fn text(&mut self, text: &str) {
        let mut rest = text;
        while let Some(first) = rest.chars().next() {
            let is_letter = |c: char| c.is_ascii_alphabetic();
            let length = if is_letter(first) {
                rest.find(|c: char| !is_letter(c)).unwrap_or(rest.len())
            } else if first == '&' {
                // An entity stands for one character, which is no letter.
                rest.find(';').map_or(1, |end| end + 1)
            } else {
                first.len_utf8()
            };
            let (piece, after) = rest.split_at(length);
            if is_letter(first) && self.inside == 0 {
                self.word(piece);
            } else {
                self.same(piece);
            }
            rest = after;
        }
    }

    fn word(&mut self, word: &str) {
        let [small, large] = match self.kind {
            Pseudo::Accented => ACCENTED,
            Pseudo::Mirrored => TURNED,
        };
        let letter = |c: char| {
            let (row, first) = if c.is_ascii_lowercase() { (small, 'a') } else { (large, 'A') };
            row.chars().nth(c as usize - first as usize).unwrap_or(c)
        };
        if self.kind == Pseudo::Mirrored {
            // An override for each word: words then follow one another from right to left, and numbers stay numbers.
            self.out.push('\u{202e}');
            self.out.extend(word.chars().map(letter));
            self.out.push('\u{202c}');
            return;
        }
        for c in word.chars() {
            self.out.push(letter(c));
            // Vowels are more than a third of English letters, so that doubling them lengthens a text by about as much.
            if matches!(c, 'a' | 'e' | 'i' | 'o' | 'u') {
                self.out.push(letter(c));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_change_and_what_is_no_word_stays() {
        let text = format!("See {SHIELD_OPEN}486 Busy Here{SHIELD_CLOSE}: it is &amp; was 1 of 2.");
        assert_eq!(html(Pseudo::Accented, &text), "Şḗḗḗḗ 486 Busy Here: īīŧ īīş &amp; ẇȧȧş 1 ǿǿƒ 2.");
        let text = "<p>a <code class=\"words\">Retry After</code> <a href=\"sip/x.html\">b</a></p>";
        let want = "<p>ȧȧ <code class=\"words\">Retry After</code> <a href=\"sip/x.html\">ƀ</a></p>";
        assert_eq!(html(Pseudo::Accented, text), want);
        assert_eq!(plain(Pseudo::Mirrored, "no 1"), "\u{202e}uo\u{202c} 1");
    }

    #[test]
    fn a_marked_argument_may_hold_markup_of_its_own() {
        let text = format!(
            "<p>{SHIELD_OPEN}<a href=\"x\">Here</a>, <strong>{SHIELD_OPEN}Busy{SHIELD_CLOSE}</strong> too{SHIELD_CLOSE} so</p>"
        );
        assert_eq!(html(Pseudo::Accented, &text), "<p><a href=\"x\">Here</a>, <strong>Busy</strong> too şǿǿ</p>");
    }

    #[test]
    fn every_letter_has_its_own_counterpart() {
        for row in ACCENTED.iter().chain(&TURNED) {
            let mut letters: Vec<char> = row.chars().collect();
            letters.sort_unstable();
            letters.dedup();
            assert_eq!(letters.len(), 26, "{row}");
        }
        assert!(ACCENTED.iter().all(|row| !row.contains(|c: char| c.is_ascii())));
    }
}
