//! What leads wherever a pair is offered: at the head of its page, in lists of comparisons, and for search engines. Where an
//! editor wrote a verdict, its own lead settles the question; elsewhere each of the two codes says its gist. Both speak of
//! these codes alone: a sentence that several codes share leads nowhere.

use tera::Value;

use super::View;
use super::phrase::Phrase;
use super::spread::PAIR;
use crate::escape;
use crate::model::Page;
use crate::model::pair::{CodeRef, Pair};
use crate::render::mould::{self, Mould};
use crate::render::value;

/// The site message that joins what the two codes say.
pub const BOTH: &str = "compare-gists";

/// Its variables.
pub const GISTS: [&str; 4] = ["a", "a-gist", "b", "b-gist"];

/// The lead of an editor's verdict, as HTML for the page `from`.
pub fn of_editor(view: View<'_>, pair: Pair, from: Page) -> Option<String> {
    view.words().verdicts.get(&pair).map(|words| view.html_string(&words.lead, from))
}

/// What a code says in a line, as plain text.
pub fn gist(view: View<'_>, at: CodeRef, from: Page) -> String {
    escape::strip_tags(&view.html_string(&view.words().codes[&at].gist, from))
}

/// What leads to the page of a pair from a list of such pages: address, name and lead.
pub fn offer(view: View<'_>, pair: Pair, from: Page) -> Value {
    let own = view.of_pair(pair);
    let (texts, html) = (own.pair_args(pair).map(|(_, text)| text), own.pair_html(pair));
    let label = Phrase::unbroken(own, "comparison-link", &PAIR);
    let label = label.say_html(own, &texts, &html.each_ref().map(String::as_str));
    value::map([
        ("href", value::text(&from.link(Page::Comparison(pair), view.scene.catalog))),
        ("label", value::html(&label)),
        ("lead", value::html(&whole(view, pair, from))),
    ])
}

/// What leads to the page of a pair from a list on the page of one of its codes, as HTML: what the `other` one says is enough
/// there, since the page itself has said the rest.
pub fn beside(view: View<'_>, pair: Pair, other: CodeRef, from: Page) -> String {
    of_editor(view, pair, from).unwrap_or_else(|| view.html_string(&view.words().codes[&other].gist, from))
}

/// The lead of a pair in one text, as HTML.
fn whole(view: View<'_>, pair: Pair, from: Page) -> String {
    of_editor(view, pair, from).unwrap_or_else(|| {
        let codes = [pair.a, pair.b];
        // The message is plain text, and a gist has markup: so it is put in the place of a mark.
        let marks = [mould::mark(0).to_string(), mould::mark(1).to_string()];
        let [a, b] = codes.map(|at| view.scene.catalog.code(at).code.as_str());
        let texts = [a, &marks[0], b, &marks[1]];
        let args: Vec<(&str, &str)> = GISTS.into_iter().zip(texts).collect();
        let said = escape::html(&view.of_pair(pair).site(BOTH, &args));
        let gists = codes.map(|at| view.html_string(&view.words().codes[&at].gist, from));
        let mut out = String::new();
        Mould::new(&said, gists.len()).fill(&gists.each_ref().map(String::as_str), &mut out);
        out
    })
}
