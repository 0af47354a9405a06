//! A site of any size, the same bytes on every machine: a made-up protocol in the shape of the real ones.
//!
//! What grows with the number of codes is drawn from a seed: facts over twelve facets, words as long as the real ones
//! in two languages, links, alternatives, flows, an example, verdicts on some pairs. The words that surround every
//! page are the repository's own, because the templates ask for them by name. Nothing here is true, so it never leaves
//! a temporary folder.

use std::fmt::Write as _;
use std::path::Path;
use std::{fs, io};

use super::words::{ENGLISH, JAPANESE, Language};

/// The id of the made-up protocol.
pub(crate) const PROTOCOL: &str = "made";

/// The tag of the language in which [`edit`] edits.
const EDITED: &str = "ja";

/// The most codes that `[1-6][0-9]{2}` has room for: 179,700 pairs. More of them have four digits.
const SHORT: usize = 600;

/// The most codes that `[1-6][0-9]{3}` has room for.
pub(crate) const MOST: usize = 6000;

/// Numbers from a seed (splitmix64): small, and the same everywhere.
pub(crate) struct Numbers(u64);

impl Numbers {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// A number below `end`.
    pub(crate) fn below(&mut self, end: usize) -> usize {
        let end = u64::try_from(end).expect("a usize is no wider than 64 bits");
        usize::try_from(self.next() % end).expect("it is below a usize")
    }

    /// One of several.
    pub(crate) fn pick<'a, T>(&mut self, from: &'a [T]) -> &'a T {
        &from[self.below(from.len())]
    }
}

/// A facet that codes state; its values are `v0`, `v1` and so on, in groups of four.
pub(crate) struct Facet {
    pub(crate) id: &'static str,
    pub(crate) values: usize,
    weight: usize,
}

const fn facet(id: &'static str, values: usize, weight: usize) -> Facet {
    Facet { id, values, weight }
}

/// The stated facets, as many-valued as those of SIP.
pub(crate) const STATED: [Facet; 8] = [
    facet("next", 24, 100),
    facet("scope", 9, 82),
    facet("known", 11, 76),
    facet("fork", 11, 70),
    facet("lasting", 6, 62),
    facet("dialog", 7, 48),
    facet("sender", 6, 40),
    facet("asked", 11, 36),
];

/// The facets that are derived from other facts, as they stand in the declaration.
const DERIVED: [&str; 4] = [
    "{id: headers, kind: headers, weight: 55}",
    "{id: becomes, kind: mapping, to: other, weight: 45}",
    "{id: alternatives, kind: alternatives, weight: 30}",
    "{id: class, kind: class, weight: 0}",
];

/// The classes: the first digit of a code.
pub(crate) const CLASSES: std::ops::RangeInclusive<usize> = 1..=6;

/// Parties of the flows.
pub(crate) const ACTORS: [&str; 4] = ["caller", "proxy", "desk", "voicemail"];

/// What the notes of the mapping are called.
pub(crate) const NOTES: [&str; 3] = ["becomes", "comes", "lost"];

const HEADERS: [&str; 6] = ["Accept", "Allow", "Contact", "Retry-After", "Unsupported", "Warning"];
const CITES: [&str; 4] = ["RFC3261#7.2", "RFC3261#21.4.24", "RFC5057#5.2", "RFC3398#8.2.6.1"];
const ADJECTIVES: [&str; 8] = ["Busy", "Moved", "Bad", "Gone", "Late", "Early", "Lost", "Plain"];
const NOUNS: [&str; 8] = ["Request", "Extension", "Gateway", "Dialog", "Identity", "Route", "Session", "Flow"];

/// One code, as far as facts and words must agree on it.
pub(crate) struct Entry {
    pub(crate) code: usize,
    pub(crate) name: String,
    /// Other codes, where there are any.
    pub(crate) others: Vec<usize>,
    /// Ids of its scenarios.
    pub(crate) flows: &'static [&'static str],
}

/// Writes a site with this many codes below `into`; the words around the pages are those below `repository`.
///
/// # Panics
///
/// If more codes are asked for than their form has room for.
pub(crate) fn write(repository: &Path, into: &Path, count: usize, seed: u64) -> io::Result<()> {
    assert!((2..=MOST).contains(&count), "2 to {MOST} codes have at most four digits");
    let mut numbers = Numbers(seed);
    let facts = into.join("content").join(PROTOCOL);
    fs::create_dir_all(&facts)?;
    fs::create_dir_all(into.join("content/across"))?;
    fs::write(into.join("content/site.yaml"), SITE)?;
    fs::write(facts.join("protocol.yaml"), protocol(count))?;
    let codes: Vec<usize> = (0..count).map(|index| number(index, count)).collect();
    let entries: Vec<Entry> = codes.iter().map(|code| entry(*code, &codes, &mut numbers)).collect();
    fs::write(into.join("content/across/made-other.yaml"), mapping(&codes, &mut numbers))?;
    for entry in &entries {
        fs::write(facts.join(format!("{}.yaml", entry.code)), code_facts(entry, &mut numbers))?;
    }
    // Both languages draw the same numbers, and so say the same: a corpus without findings, as a site is that is built.
    let seed = numbers.next();
    for language in [&ENGLISH, &JAPANESE] {
        let mut numbers = Numbers(seed);
        let folder = into.join("locales").join(language.tag);
        let words = folder.join(PROTOCOL);
        fs::create_dir_all(&words)?;
        for name in ["locale.yaml", "glossary.yaml", "site.ftl"] {
            let from = repository.join("locales").join(language.tag).join(name);
            if from.exists() {
                let text = fs::read_to_string(from)?;
                fs::write(folder.join(name), if name == "glossary.yaml" { without_exceptions(&text) } else { text })?;
            }
        }
        // The terms of SIP count in the protocol that is made up, so that no text is looked at less than a real one is.
        let terms = repository.join("locales").join(language.tag).join("sip/glossary.yaml");
        if terms.exists() {
            fs::write(words.join("glossary.yaml"), without_exceptions(&fs::read_to_string(terms)?))?;
        }
        write_words(&words, language, &entries, &mut numbers)?;
    }
    Ok(())
}

/// The first code of a corpus, and how many its form has room for.
fn room(count: usize) -> (usize, usize) {
    if count <= SHORT { (100, SHORT) } else { (1000, MOST) }
}

/// A code by its place among so many, which are spread over the classes as evenly as they go.
fn number(index: usize, count: usize) -> usize {
    let (first, room) = room(count);
    first + index * room / count
}

/// A glossary without the exceptions that are made for messages of the repository.
fn without_exceptions(text: &str) -> String {
    let is_exception = |line: &str| line.starts_with("  except:") || line.starts_with("    - {message:");
    text.lines().filter(|line| !is_exception(line)).flat_map(|line| [line, "\n"]).collect()
}

fn write_words(folder: &Path, language: &Language, entries: &[Entry], numbers: &mut Numbers) -> io::Result<()> {
    fs::write(folder.join("protocol.ftl"), language.protocol(numbers))?;
    for entry in entries {
        fs::write(folder.join(format!("{}.ftl", entry.code)), language.code(entry, numbers))?;
    }
    // Editors have something to say about every other code and the one after it.
    for two in entries.chunks_exact(2) {
        let name = format!("{}-vs-{}.ftl", two[0].code, two[1].code);
        let lead = language.text(1, numbers);
        fs::write(folder.join(name), format!("lead = {lead}\nverdict = {}\n", language.text(4, numbers)))?;
    }
    Ok(())
}

/// Edits one message of the code in the middle; the returned text takes the edit back when written again.
pub(crate) fn edit(site: &Path, count: usize) -> io::Result<(std::path::PathBuf, String)> {
    let code = number(count / 2, count);
    let file = site.join("locales").join(EDITED).join(PROTOCOL).join(format!("{code}.ftl"));
    let before = fs::read_to_string(&file)?;
    fs::write(&file, before.replacen("meaning =\n    ", "meaning =\n    追記です。", 1))?;
    Ok((file, before))
}

const SITE: &str = "base_url: https://bench.example
locales: [en, ja]
source_locale: en
repository: https://git.example/bench
branch: main
translated_threshold: 80
# What grows is measured here, not stopped.
limits: {codes: 6000, pages: 100000000, site: 1000000000000, facts: 100000000, words: 1000000000}
";

fn protocol(count: usize) -> String {
    let digits = if count <= SHORT { 2 } else { 3 };
    let mut out =
        format!("name: Made\ncode_form: \"[1-6][0-9]{{{digits}}}\"\norder: numeric\nwire: message\nclasses:\n");
    for class in CLASSES {
        let _ = writeln!(out, "  - {{id: {class}xx, name: Outcome {class}, cite: RFC3261#7.2}}");
    }
    out.push_str("facets:\n");
    for Facet { id, values, weight } in &STATED {
        let values: Vec<String> = (0..*values).map(|at| format!("{{id: v{at}, group: g{}}}", at / 4)).collect();
        let values = values.join(", ");
        let _ = writeln!(out, "  - {{id: {id}, kind: one-of, weight: {weight}, near: 0.5, values: [{values}]}}");
    }
    for facet in DERIVED {
        let _ = writeln!(out, "  - {facet}");
    }
    let _ = writeln!(out, "actors: [{}]\nheaders:", ACTORS.join(", "));
    for name in HEADERS {
        let _ = writeln!(out, "  - {{name: {name}, cite: RFC3261#20}}");
    }
    out.push_str("documents:\n");
    for number in [3261, 5057, 3398] {
        let _ = writeln!(out, "  - {{id: RFC{number}, kind: rfc, title: A Document That Defines Some Outcomes}}");
    }
    out
}

/// Rows for every other code, to a handful of codes of a protocol that is not covered.
fn mapping(codes: &[usize], numbers: &mut Numbers) -> String {
    let mut out = String::from("from: made\nto: other\nnames:\n");
    for other in 1..=20 {
        let _ = writeln!(out, "  \"{other}\": Cause number {other}");
    }
    out.push_str("rows:\n");
    for (at, code) in codes.iter().step_by(2).enumerate() {
        let note = NOTES[at % NOTES.len()];
        let to = 1 + numbers.below(20);
        let _ = writeln!(out, "  - {{from: \"{code}\", to: \"{to}\", note: {note}, cite: {}}}", numbers.pick(&CITES));
    }
    out
}

fn entry(code: usize, codes: &[usize], numbers: &mut Numbers) -> Entry {
    let name = format!("{} {} {code}", numbers.pick(&ADJECTIVES), numbers.pick(&NOUNS));
    let mut others = Vec::new();
    for _ in 0..3 {
        let other = *numbers.pick(codes);
        if other != code && !others.contains(&other) {
            others.push(other);
        }
    }
    // As in SIP, a third of the codes show a second scenario.
    let flows: &[&str] = if numbers.below(3) == 0 { &["basic", "second"] } else { &["basic"] };
    Entry { code, name, others, flows }
}

fn code_facts(entry: &Entry, numbers: &mut Numbers) -> String {
    let Entry { code, name, others, flows } = entry;
    let slug = format!("{code}-{}", name.to_lowercase().replace(' ', "-"));
    let mut out = format!(
        "code: \"{code}\"\nname: {name}\nslug: {slug}\nclass: {}xx\nstatus: registered\nreferences: [{}]\nfacets:\n",
        code.to_string().chars().next().unwrap_or_default(),
        numbers.pick(&CITES)
    );
    for Facet { id, values, .. } in &STATED {
        let value = numbers.below(*values);
        let _ = writeln!(out, "  {id}: {{is: v{value}, cite: {}}}", numbers.pick(&CITES));
    }
    let _ = writeln!(out, "headers:\n  - {{name: {}, need: may, cite: RFC3261#20}}", numbers.pick(&HEADERS));
    if !others.is_empty() {
        out.push_str("alternatives:\n");
    }
    for (number, other) in others.iter().enumerate() {
        let cite = numbers.pick(&CITES);
        let _ = writeln!(out, "  - {{code: \"{other}\", if: case-{number}, cite: {cite}}}");
    }
    out.push_str("flows:\n");
    for id in *flows {
        let _ = writeln!(out, "  - id: {id}\n    actors: [caller, proxy, desk]\n    steps:");
        let (ahead, back) = (["caller", "proxy", "desk"], ["desk", "proxy", "caller"]);
        for (hops, send) in [(ahead, "INVITE"), (back, &*format!("{code} {name}")), (ahead, "ACK")] {
            for two in hops.windows(2) {
                let _ = writeln!(out, "      - {{from: {}, to: {}, send: {send}}}", two[0], two[1]);
            }
        }
        out.push_str("      - {at: proxy, note: decides}\n");
        for two in back.windows(2) {
            let _ = writeln!(out, "      - {{from: {}, to: {}, send: 200 OK}}", two[0], two[1]);
        }
    }
    out.push_str(&example(*code, name, numbers));
    out
}

fn example(code: usize, name: &str, numbers: &mut Numbers) -> String {
    let branch = numbers.next() >> 32;
    format!(
        "example: |
  SIP/2.0 {code} {name}
  Via: SIP/2.0/TLS proxy.example.com:5061;branch=z9hG4bK2d4790.1;received=203.0.113.20
  Via: SIP/2.0/TLS client.example.org;branch=z9hG4bK{branch:08x};received=192.0.2.101
  From: Alice <sip:alice@example.org>;tag=9fxced76sl
  To: Bob <sip:bob@example.com>;tag=314159
  Call-ID: {branch}@client.example.org
  CSeq: 1 INVITE
  Content-Length: 0
"
    )
}
