//! A site message that thousands of pages say, each with other texts in the places of its variables.

use super::View;
use crate::escape;
use crate::localize::markdown;
use crate::render::mould::{self, Mould};
use crate::signs::PLACEHOLDERS;

/// A message of a locale, ready to be said.
pub struct Phrase {
    id: &'static str,
    names: &'static [&'static str],
    /// What stands around the texts, plain and as HTML. None where the message chooses its words by them.
    moulds: Option<[Mould; 2]>,
}

impl Phrase {
    /// Formats a message once, with a mark in the place of each of the variables with these names.
    pub fn new(view: View<'_>, id: &'static str, names: &'static [&'static str]) -> Phrase {
        Phrase::formatted(view, id, names, |html| html)
    }

    /// The same for links, whose lines do not break between a code and its name.
    pub fn unbroken(view: View<'_>, id: &'static str, names: &'static [&'static str]) -> Phrase {
        Phrase::formatted(view, id, names, |html| kept(&html))
    }

    fn formatted(
        view: View<'_>,
        id: &'static str,
        names: &'static [&'static str],
        as_html: impl FnOnce(String) -> String,
    ) -> Phrase {
        let moulds = view.scene.words.only_places(view.locale, view.protocol, id).then(|| {
            let marks: Vec<String> = (0..names.len()).map(|at| mould::mark(at).to_string()).collect();
            let args: Vec<(&str, &str)> = names.iter().copied().zip(marks.iter().map(String::as_str)).collect();
            let said = view.site(id, &args);
            [said.clone(), as_html(escape::html(&said))].map(|said| Mould::new(&said, names.len()))
        });
        Phrase { id, names, moulds }
    }

    /// The message with these texts for the variables, in the order of their names.
    pub fn say(&self, view: View<'_>, texts: &[&str]) -> String {
        let Some([mould, _]) = &self.moulds else {
            let args: Vec<(&str, &str)> = self.names.iter().copied().zip(texts.iter().copied()).collect();
            return view.site(self.id, &args);
        };
        let mut out = String::with_capacity(128);
        mould.fill(texts, &mut out);
        out
    }

    /// The message as HTML, with these pieces of HTML in the places of the texts: names that say their language.
    pub fn say_html(&self, view: View<'_>, texts: &[&str], html: &[&str]) -> String {
        let Some([_, mould]) = &self.moulds else {
            return placed(&escape::html(&self.say(view, texts)), texts, html);
        };
        let mut out = String::with_capacity(256);
        mould.fill(html, &mut out);
        out
    }
}

/// A message whose lines do not break between a code and its name, nor before a particle that belongs to what stands before it
/// (`Busy Here と`): such a space follows a place.
fn kept(said: &str) -> String {
    let mut out = String::with_capacity(said.len() + 8);
    let mut before = ' ';
    let mut rest = said.chars().peekable();
    while let Some(c) = rest.next() {
        let keeps = |next: &char| is_place(*next) || markdown::is_cjk(*next);
        out.push(if c == ' ' && is_place(before) && rest.peek().is_some_and(keeps) { '\u{a0}' } else { c });
        before = c;
    }
    out
}

fn is_place(c: char) -> bool {
    PLACEHOLDERS.number(c).is_some()
}

/// Puts pieces in the places of the texts that they stand for, which follow one another in any order; a text that a message
/// has bent to its words stays as it is.
fn placed(said: &str, texts: &[&str], html: &[&str]) -> String {
    let mut places: Vec<(usize, usize, &str)> = Vec::new();
    for (text, piece) in texts.iter().zip(html) {
        let text = escape::html(text);
        let is_free = |at: usize| places.iter().all(|(from, to, _)| at + text.len() <= *from || *to <= at);
        let found = said.match_indices(&text).map(|(at, _)| at).find(|at| is_free(*at));
        if let Some(at) = found.filter(|_| text != *piece && !text.is_empty()) {
            places.push((at, at + text.len(), piece));
        }
    }
    places.sort_unstable();
    let (mut out, mut done) = (String::new(), 0);
    for (from, to, piece) in places {
        out.push_str(&said[done..from]);
        out.push_str(piece);
        done = to;
    }
    out.push_str(&said[done..]);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_and_its_name_stay_together_and_so_does_a_particle() {
        let [a, b] = [0, 1].map(mould::mark);
        assert_eq!(
            kept(&format!("SIP {a} {b} と {a} vs {b} 。")),
            format!("SIP {a}\u{a0}{b}\u{a0}と {a} vs {b}\u{a0}。")
        );
    }

    #[test]
    fn names_are_marked_where_a_message_chooses_its_words_too() {
        let texts = ["SIP", "486", "Busy & Here", "600", "Busy"];
        let html = ["SIP", "486", "<i>Busy &amp; Here</i>", "600", "<i>Busy</i>"];
        let said = "486 Busy &amp; Here と 600 Busy の違い";
        assert_eq!(placed(said, &texts, &html), "486 <i>Busy &amp; Here</i> と 600 <i>Busy</i> の違い");
        assert_eq!(placed("nothing of it", &texts, &html), "nothing of it");
    }
}
