//! Comparisons differ from one another: no two codes say the same at the head of a page, and few pairs share a list of
//! differences.
//!
//! A text counts as shared where only the two numbers differ. The cap is the one that each protocol's `checks.yaml` gives,
//! `lists`: just above what the content gives now, so that a facet that grows too coarse is noticed.

use std::collections::BTreeMap;

use hikaku::compare::compare;
use hikaku::model::{Catalog, Code, Pair};
use hikaku::render::view::comparison::agreements;
use regex_lite::Regex;

use super::{catalog, site};

/// The words of two codes on their facets, with A and B for their numbers.
struct Spoken<'c> {
    locale: usize,
    pair: Pair,
    numbers: [Regex; 2],
    codes: [&'c Code; 2],
}

impl<'c> Spoken<'c> {
    fn new(catalog: &'c Catalog, locale: usize, pair: Pair) -> Self {
        let codes = [catalog.code(pair.a), catalog.code(pair.b)];
        let number = |code: &Code| Regex::new(&format!(r"\b{}\b", code.code)).expect("a pattern");
        Spoken { locale, pair, numbers: codes.map(number), codes }
    }

    /// A text in which nothing shows which two codes are compared.
    fn anonymous(&self, text: &str) -> String {
        let text = text.replace(&self.codes[0].slug, "A").replace(&self.codes[1].slug, "B");
        let text = self.numbers[0].replace_all(&text, "A");
        self.numbers[1].replace_all(&text, "B").into_owned()
    }

    fn sentences(&self, facet: usize) -> String {
        let words = &site().words.as_ref().expect("words").locales[self.locale].codes;
        let [a, b] = [self.pair.a, self.pair.b].map(|at| &words[&at].facets[facet].sentence.text);
        self.anonymous(&format!("{a}\n{b}"))
    }

    /// The list of differences that the page of the pair shows.
    fn differences(&self) -> String {
        let protocol = catalog().protocol(self.pair.a);
        let compared = compare(catalog(), self.pair);
        let words = &site().words.as_ref().expect("words").locales[self.locale];
        let (nuances, _) = agreements(catalog(), words, self.pair, &compared);
        let told = compared.told(protocol, &nuances).into_iter().map(|facet| self.sentences(facet));
        told.collect::<Vec<_>>().join("\n")
    }
}

/// Groups of pairs, by what they share, the largest first.
type Groups = Vec<(String, Vec<String>)>;

fn grouped(shared: impl Iterator<Item = (String, String)>) -> Groups {
    let mut groups: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (text, pair) in shared {
        groups.entry(text).or_default().push(pair);
    }
    let mut groups: Groups = groups.into_iter().collect();
    groups.sort_by_key(|(_, pairs)| usize::MAX - pairs.len());
    groups
}

/// Lists of differences of a protocol in a locale, grouped.
fn lists(id: &str, locale: usize) -> Groups {
    let own = catalog().pairs().filter(|pair| catalog().protocol(pair.a).id.0 == id);
    grouped(own.map(|pair| {
        let spoken = Spoken::new(catalog(), locale, pair);
        (spoken.differences(), format!("{}-{}", spoken.codes[0].code, spoken.codes[1].code))
    }))
}

/// The largest groups, for a report.
fn largest(groups: &Groups) -> String {
    let line = |(text, pairs): &(String, Vec<String>)| {
        let start: String = text.lines().next().unwrap_or_default().chars().take(90).collect();
        format!("{:4} {start}… {}", pairs.len(), pairs.iter().take(8).cloned().collect::<Vec<_>>().join(" "))
    };
    groups.iter().take(8).map(line).collect::<Vec<_>>().join("\n")
}

#[test]
fn no_two_codes_say_the_same_at_the_head_of_a_page() {
    let words = site().words.as_ref().expect("words");
    for (locale, own) in catalog().locales.iter().zip(&words.locales) {
        let said = catalog().codes().flat_map(|at| {
            let (protocol, code) = (&catalog().protocol(at).id, &catalog().code(at).code);
            let words = &own.codes[&at];
            let texts = [("gist", &words.gist), ("act", &words.act)];
            texts.map(|(id, text)| (format!("{protocol} {id}: {}", text.text), code.clone()))
        });
        for (text, codes) in grouped(said) {
            assert_eq!(codes.len(), 1, "{} {text}: {codes:?}", locale.tag);
        }
    }
}

#[test]
#[expect(clippy::print_stdout, reason = "`cargo test -- --nocapture` shows how far the content is from the caps")]
fn few_pairs_share_a_list_of_differences() {
    for protocol in &catalog().protocols {
        let (id, codes) = (protocol.id.0.as_str(), protocol.codes.len());
        let cap = protocol.checks.as_ref().and_then(|checks| checks.lists).unwrap_or(usize::MAX);
        let pairs = codes * (codes - 1) / 2;
        for (at, locale) in catalog().locales.iter().enumerate() {
            let lists = lists(id, at);
            let most = lists[0].1.len();
            println!("{id} {}: {pairs} pairs", locale.tag);
            println!("{} lists of differences, the most shared:\n{}", lists.len(), largest(&lists));
            assert!(most <= cap, "{id} {}: one list for {most} pairs:\n{}", locale.tag, largest(&lists));
        }
    }
}
