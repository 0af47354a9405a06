//! The real content, held against what it speaks of: registries, RFCs, the wire, and the reader's patience.
//!
//! - [`registry`], [`isup`]: what `hikaku check` holds codes against, and mappings as RFC 3398 has them
//!   (`tests/registry/` holds the table).
//! - [`sip_examples`] with [`sip_message`] and [`sip_headers`], [`websocket`]: examples that a strict parser accepts.
//! - [`flows`] with [`ladder`]: SIP transactions that begin, end and are acknowledged.
//! - [`facets`], [`sameness`], [`seed`]: facets that carry weight, and comparisons that differ from one another.
//! - [`shared`]: sentences that several codes say, kept with the codes, so that somebody reads them when one joins.
//! - [`decisions`]: questions that lead to every code.
//! - [`words`], [`spacing`], [`repetition`] with [`text`]: both languages, sentence by sentence.
//! - [`schema`] with [`samples`]: the JSON Schemas for editors say what the loader does.

mod citations;
mod decisions;
mod facets;
mod flows;
mod isup;
mod ladder;
mod registry;
mod repetition;
mod sameness;
mod samples;
mod schema;
mod seed;
mod shared;
mod sip_examples;
mod sip_headers;
mod sip_message;
mod spacing;
mod text;
mod websocket;
mod words;

use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use hikaku::diag::{Diagnostic, Diagnostics};
use hikaku::load::Overrides;
use hikaku::model::pair::CodeRef;
use hikaku::model::{Catalog, Code, Protocol};
use hikaku::pipeline::{self, Site};

/// The real site, loaded once, and what `hikaku check` finds in it.
static SITE: LazyLock<(Site, Vec<String>)> = LazyLock::new(|| {
    let mut diagnostics = Diagnostics::default();
    let site = pipeline::prepare(&root(), &Overrides::default(), &mut diagnostics);
    let sources = &site.loaded.sources;
    let finding = |found: &&Diagnostic| {
        let (path, line, column) = found.position(sources);
        format!("{path}:{line}:{column}: {}", found.message)
    };
    let findings = diagnostics.sorted(sources).iter().map(finding).collect();
    (site, findings)
});

/// The folder of the project.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_path_buf()
}

/// The real site.
fn site() -> &'static Site {
    &SITE.0
}

/// Its facts.
fn catalog() -> &'static Catalog {
    site().loaded.catalog.as_ref().expect("the site has settings and a source locale")
}

/// One of its protocols.
fn protocol(id: &str) -> &'static Protocol {
    catalog().protocols.iter().find(|protocol| protocol.id.0 == id).expect("a protocol of the site")
}

/// The code of a protocol at a number.
fn code(protocol_id: &str, number: &str) -> &'static Code {
    let protocol = protocol(protocol_id);
    &protocol.codes[protocol.position(number).expect("a code of the protocol")]
}

/// The place of a code in the catalog.
fn code_ref(protocol_id: &str, number: &str) -> CodeRef {
    let protocol = catalog().protocols.iter().position(|known| known.id.0 == protocol_id).expect("a protocol");
    CodeRef { protocol, code: catalog().protocols[protocol].position(number).expect("a code of the protocol") }
}

/// The position of a locale.
fn locale(tag: &str) -> usize {
    catalog().locales.iter().position(|locale| locale.tag == tag).expect("a locale of the site")
}

/// The rows of a table of `tests/registry/`, without its head line.
fn table(name: &str) -> Vec<Vec<String>> {
    let path = root().join("tests/registry").join(name);
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    text.lines().skip(1).map(cells).collect()
}

/// The cells of a line of CSV; no cell of these tables holds a line break.
fn cells(line: &str) -> Vec<String> {
    let mut cells = vec![String::new()];
    let mut quoted = false;
    let mut chars = line.chars().peekable();
    while let Some(c) = chars.next() {
        let cell = cells.last_mut().expect("there is always a cell");
        match c {
            '"' if quoted && chars.peek() == Some(&'"') => cell.extend(chars.next()),
            '"' => quoted = !quoted,
            ',' if !quoted => cells.push(String::new()),
            c => cell.push(c),
        }
    }
    cells
}

/// Fails with all findings at once, so that one run shows everything there is to mend.
#[track_caller]
fn none(findings: &[String], what: &str) {
    assert!(findings.is_empty(), "{} {what}:\n{}\n", findings.len(), findings.join("\n"));
}

#[test]
fn the_real_site_has_no_findings() {
    none(&SITE.1, "findings of `hikaku check`");
}

#[test]
fn a_cell_may_hold_commas_and_quotes() {
    assert_eq!(cells(r#"603,"Decline, ""now""",x,"#), ["603", "Decline, \"now\"", "x", ""]);
}
