//! Sources broken at random, from a seed: whatever a file has become, the check ends, nothing panics, and each finding has
//! a place in a source. A slip of a finger, a bad merge and a hostile hand all look like this.
//!
//! ```sh
//! cargo test --test it mutations                                            # a few hundred
//! HIKAKU_MUTATIONS=11000 HIKAKU_MUTATIONS_SEED=7 cargo test --test it mutations
//! HIKAKU_MUTATIONS=1 HIKAKU_MUTATIONS_SEED=7 HIKAKU_MUTATIONS_FIRST=42 cargo test --test it mutations  # one again
//! ```

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::time::Duration;
use std::{env, fs, thread};

use hikaku::diag::print::{Format, report};
use hikaku::diag::{Diagnostics, Place};
use hikaku::load::walk::FOLDERS;
use hikaku::model::Route;
use hikaku::pipeline::Site;
use hikaku::render::Mode;

use crate::site_test::{SiteTest, project, tree};

/// How many broken sites a run without a wish of its own tries.
const CASES: u64 = 300;

/// How long one check may take before the test gives up. It takes some hundredths of a second.
const PATIENCE: Duration = Duration::from_mins(5);

/// What means something to one of the parsers, or to the eye, and stands where it should not.
const TOKENS: &[&str] = &[
    "{",
    "}",
    "{ ",
    " }",
    "{ $x }",
    "{ -x }",
    "->",
    "*[",
    "[",
    "]",
    "\"",
    "'",
    "\\",
    "\\u",
    "\\u{d800}",
    "#",
    "###",
    ":",
    ": ",
    "-",
    "- ",
    "? ",
    "|",
    ">",
    "&a ",
    "*a",
    "!!str ",
    "---\n",
    "...\n",
    "<",
    "</a>",
    "&#x202E;",
    "&lt;",
    "`",
    "```\n",
    "**",
    "](",
    "[x](y)",
    "\n",
    "\n\n",
    "\n    ",
    "\r",
    "\t",
    "\0",
    "\u{7f}",
    "\u{feff}",
    "\u{202e}",
    "\u{e000}",
    "\u{10ffff}",
    "é",
    "ｓ",
    "{{",
    "}}",
    "{%",
    "%}",
    "{% if",
    "{% endfor %}",
    "{% endblock %}",
    "{#",
    "#}",
    "a.b.c",
    "null",
    "true",
    "1e999",
    "0x1",
    "~",
    ".x =",
    "\n    .x = y",
    "\nx = y",
    "sip/486",
    "sip/999",
    "RFC3261#0",
    "0",
    "-1",
    "4294967296",
    "99999999999999999999",
    "NUMBER($x)",
    "../",
    "/",
    "..",
    "(?<code>",
    ")*",
    "[^",
    "^",
    "$",
    "@",
    "% ",
    "%s",
];

/// `SplitMix64`: a number for each step of a counter, the same on every machine.
struct Dice(u64);

impl Dice {
    fn of(seed: u64, case: u64) -> Self {
        let mut dice = Dice(seed.wrapping_mul(0x2545_F491_4F6C_DD1D).wrapping_add(case));
        dice.next();
        dice
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// A number below `end`, which is not 0.
    fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.next() % end as u64).expect("below a usize")
    }

    /// A piece of something that long, at most `most` long.
    fn range(&mut self, length: usize, most: usize) -> std::ops::Range<usize> {
        let start = self.below(length + 1);
        let end = length.min(start + 1 + self.below(most));
        start..end.max(start)
    }
}

/// Breaks a file once. `other` is another source, from which a piece may come.
fn broken(mut bytes: Vec<u8>, other: &[u8], dice: &mut Dice) -> Vec<u8> {
    let at = dice.below(bytes.len() + 1);
    match dice.below(9) {
        0 if at < bytes.len() => bytes[at] ^= 1 << dice.below(8),
        1 if at < bytes.len() => bytes[at] = u8::try_from(dice.below(256)).expect("a byte"),
        2 => drop(bytes.drain(dice.range(bytes.len(), 40))),
        3 => {
            let piece = bytes[dice.range(bytes.len(), 200)].repeat(1 + dice.below(30));
            bytes.splice(at..at, piece);
        }
        4 => {
            let piece = other[dice.range(other.len(), 200)].to_vec();
            bytes.splice(at..at, piece);
        }
        5 => bytes.truncate(at),
        6 => bytes = swapped(&bytes, dice),
        _ => {
            let token = TOKENS[dice.below(TOKENS.len())];
            bytes.splice(at..at, token.bytes());
        }
    }
    bytes
}

/// Lets two words, or two lines, change places.
fn swapped(bytes: &[u8], dice: &mut Dice) -> Vec<u8> {
    let lines = dice.below(2) == 0;
    let is_inside = |byte: &u8| if lines { *byte != b'\n' } else { byte.is_ascii_alphanumeric() || *byte >= 0x80 };
    let mut pieces: Vec<&[u8]> = bytes.chunk_by(|a, b| is_inside(a) == is_inside(b)).collect();
    if !pieces.is_empty() {
        // Words and what stands between them take turns: mostly two of a kind change places.
        let (a, b) = (dice.below(pieces.len()), dice.below(pieces.len()));
        pieces.swap(a, if a % 2 == b % 2 { b } else { b.saturating_sub(1) });
    }
    pieces.concat()
}

/// The small sites of the tests in one, with templates of its own, and all its sources by path.
fn whole() -> (SiteTest, Vec<(String, Vec<u8>)>) {
    let mut site = SiteTest::new("");
    for other in ["decision", "lines"] {
        site = site.overlay(&project().join("tests/sites").join(other));
    }
    for template in ["base.html", "code.html", "comparison.html", "spread.html"] {
        let text = fs::read_to_string(project().join("templates").join(template)).expect("a template can be read");
        site = site.file(&format!("templates/{template}"), &text);
    }
    let sources = tree(site.root()).into_iter().collect();
    (site, sources)
}

/// Checks a site as `hikaku check` does, every page included.
fn checked(site: &SiteTest) -> (Site, Diagnostics) {
    let (prepared, mut diagnostics) = site.prepare();
    let mut failed = Vec::new();
    if let Some(renderer) = prepared.renderer(Mode::Publish, &mut diagnostics)
        && !diagnostics.has_errors()
    {
        let routes: Vec<Route> = renderer.routes().collect();
        let mut page = Vec::new();
        failed.extend(routes.into_iter().filter_map(|route| renderer.page(route, &mut page).err()));
        failed.extend(renderer.extras().err());
    }
    for finding in failed {
        diagnostics.push(*finding);
    }
    (prepared, diagnostics)
}

/// What is wrong with the findings themselves; empty where each names a place in a source and can be shown in every form.
fn misplaced(site: &Site, diagnostics: &Diagnostics) -> Vec<String> {
    let sources = &site.loaded.sources;
    let is_placed = |place: &Place| match place {
        Place::Span(span) => sources.text(span.file).get(span.start..span.end).is_some(),
        Place::Path(path) => FOLDERS.iter().any(|folder| path.starts_with(folder)),
    };
    for format in [Format::Human, Format::Short, Format::Json, Format::Github, Format::Sarif] {
        report(diagnostics, sources, format, false);
    }
    let bad = diagnostics.sorted(sources).into_iter().filter(|finding| {
        let (path, ..) = finding.position(sources);
        !is_placed(&finding.place) || path.is_empty() || finding.message.trim().is_empty()
    });
    bad.map(|finding| format!("{finding:?}")).collect()
}

/// Tries one broken site; says what went wrong.
fn tried(site: &SiteTest) -> Result<bool, String> {
    let outcome = catch_unwind(AssertUnwindSafe(|| {
        let (prepared, diagnostics) = checked(site);
        (diagnostics.is_empty(), misplaced(&prepared, &diagnostics))
    }));
    match outcome {
        Ok((clean, misplaced)) if misplaced.is_empty() => Ok(clean),
        Ok((_, misplaced)) => Err(format!("findings without a place: {}", misplaced.join("\n"))),
        Err(panic) => {
            let told = panic.downcast_ref::<String>().map(String::as_str);
            Err(format!("panicked: {}", told.or(panic.downcast_ref::<&str>().copied()).unwrap_or("?")))
        }
    }
}

fn wish(name: &str, without: u64) -> u64 {
    let text = env::var(name).ok();
    text.map_or(without, |text| text.parse().unwrap_or_else(|_| panic!("{name} is a number, not `{text}`")))
}

#[test]
fn whatever_a_source_has_become_the_check_ends_with_findings_at_their_places() {
    let (seed, first) = (wish("HIKAKU_MUTATIONS_SEED", 1), wish("HIKAKU_MUTATIONS_FIRST", 0));
    let cases = first..first + wish("HIKAKU_MUTATIONS", CASES);
    let (begun, begins) = mpsc::channel();
    let worker = thread::spawn(move || {
        let (mut site, sources) = whole();
        assert_eq!(tried(&site), Ok(true), "the site is clean before it is broken");
        let (mut failed, mut found) = (Vec::new(), 0);
        for case in cases {
            let mut dice = Dice::of(seed, case);
            let (path, good) = &sources[dice.below(sources.len())];
            let other = &sources[dice.below(sources.len())].1;
            let mut bytes = good.clone();
            for _ in 0..=dice.below(3) {
                bytes = broken(bytes, other, &mut dice);
            }
            begun.send(format!("case {case} of seed {seed}, in {path}")).expect("the test waits");
            site = site.bytes(path, &bytes);
            match tried(&site) {
                Ok(clean) => found += usize::from(!clean),
                Err(fault) => failed.push(format!("case {case} of seed {seed}, in {path}: {fault}")),
            }
            site = site.bytes(path, good);
        }
        (failed, found)
    });
    let mut last = "the first".to_owned();
    loop {
        match begins.recv_timeout(PATIENCE) {
            Ok(case) => last = case,
            Err(RecvTimeoutError::Disconnected) => break,
            Err(RecvTimeoutError::Timeout) => panic!("the check does not end: {last}"),
        }
    }
    let (failed, found) = worker.join().expect("the cases are tried to their end");
    assert!(failed.is_empty(), "{}", failed.join("\n"));
    assert!(found > 0, "what is broken is found");
}
