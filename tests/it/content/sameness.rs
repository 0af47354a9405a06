//! Comparisons differ from one another: few pairs share a lead, fewer share a list of differences.
//!
//! A text counts as shared where only the two numbers differ. The caps are those that each protocol's `checks.yaml` gives,
//! `leads` and `lists`: just above what the content gives now, so that a facet that grows too coarse is noticed.

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

    fn summaries(&self) -> String {
        let words = &site().words.as_ref().expect("words").locales[self.locale].codes;
        let [a, b] = [self.pair.a, self.pair.b].map(|at| &words[&at].summary.text);
        self.anonymous(&format!("{a}\n{b}"))
    }

    /// The lead and the list of differences that the page of the pair shows.
    fn page(&self) -> (String, String) {
        let protocol = catalog().protocol(self.pair.a);
        let compared = compare(catalog(), self.pair);
        let lead = compared.lead(protocol).map_or_else(|| self.summaries(), |facet| self.sentences(facet));
        let words = &site().words.as_ref().expect("words").locales[self.locale];
        let (nuances, _) = agreements(words, self.pair, &compared);
        let told = compared.told(protocol, &nuances).into_iter().map(|facet| self.sentences(facet));
        (lead, told.collect::<Vec<_>>().join("\n"))
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

/// Leads and lists of differences of a protocol in a locale, grouped.
fn groups(id: &str, locale: usize) -> (Groups, Groups) {
    let own: Vec<Pair> = catalog().pairs().filter(|pair| catalog().protocol(pair.a).id.0 == id).collect();
    let pages: Vec<(String, String, String)> = own
        .into_iter()
        .map(|pair| {
            let spoken = Spoken::new(catalog(), locale, pair);
            let (lead, list) = spoken.page();
            (lead, list, format!("{}-{}", spoken.codes[0].code, spoken.codes[1].code))
        })
        .collect();
    let leads = grouped(pages.iter().map(|(lead, _, pair)| (lead.clone(), pair.clone())));
    let lists = grouped(pages.iter().map(|(_, list, pair)| (list.clone(), pair.clone())));
    (leads, lists)
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
#[expect(clippy::print_stdout, reason = "`cargo test -- --nocapture` shows how far the content is from the caps")]
fn few_pairs_share_a_lead_or_a_list_of_differences() {
    for protocol in &catalog().protocols {
        let (id, codes) = (protocol.id.0.as_str(), protocol.codes.len());
        let checks = protocol.checks.as_ref();
        let lead_cap = checks.and_then(|checks| checks.leads).unwrap_or(usize::MAX / codes.pow(2));
        let list_cap = checks.and_then(|checks| checks.lists).unwrap_or(usize::MAX);
        let pairs = codes * (codes - 1) / 2;
        for (at, locale) in catalog().locales.iter().enumerate() {
            let (leads, lists) = groups(id, at);
            let (lead, list) = (leads[0].1.len(), lists[0].1.len());
            println!("{id} {}: {pairs} pairs", locale.tag);
            println!("{} leads, the most shared:\n{}", leads.len(), largest(&leads));
            println!("{} lists of differences, the most shared:\n{}", lists.len(), largest(&lists));
            let many = lead * 1000 > pairs * lead_cap;
            assert!(!many, "{id} {}: one lead for {lead} of {pairs} pairs:\n{}", locale.tag, largest(&leads));
            assert!(list <= list_cap, "{id} {}: one list for {list} pairs:\n{}", locale.tag, largest(&lists));
        }
    }
}
