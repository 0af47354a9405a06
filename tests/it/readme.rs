//! The documents are true: their commands run, their examples are valid, their links lead somewhere.
//!
//! Each document is followed from top to bottom on a copy of the site. A line of a `sh` block is run; one that ends in
//! `# ends with 1` must end so, all others with 0. A block whose fence names a file, such as ` ```yaml content/x.yaml `,
//! is written to that file; a `diff` block is applied to it.

use std::collections::BTreeSet;
use std::fs;
use std::process::Command;

use crate::site_test::{Run, SiteTest, paths, project};

/// Documents whose commands are followed.
const FOLLOWED: [&str; 5] =
    ["README.md", "CONTRIBUTING.md", "TRANSLATING.md", "TRANSLATING.ja.md", "docs/adding-a-protocol.md"];

/// Commands that are not run here, and why.
const NOT_RUN: [(&str, &str); 6] = [
    ("bin/test", "runs this very test"),
    ("cargo test", "runs this very test"),
    ("UPDATE_EXPECTED=1 cargo test --test it diagnostics", "writes into the project"),
    ("cargo run --release -- serve", "ends only when it is interrupted; the tests of `serve` run it"),
    ("cargo run --release -- serve --l10n", "likewise"),
    ("cargo run --release -- serve --pseudo accented,mirrored", "likewise; the tests of `pseudo` run the flag"),
];

/// A fenced block of a document.
struct Block {
    /// The word after the fence.
    language: String,
    /// The file it stands for.
    path: Option<String>,
    text: String,
    /// Where it begins, for messages.
    place: String,
}

fn read(document: &str) -> String {
    fs::read_to_string(project().join(document)).unwrap_or_else(|error| panic!("{document}: {error}"))
}

fn blocks(document: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut open: Option<Block> = None;
    for (at, line) in read(document).split_inclusive('\n').enumerate() {
        match (line.strip_prefix("```"), open.take()) {
            (None, None) => {}
            (None, Some(mut block)) => {
                block.text.push_str(line);
                open = Some(block);
            }
            (Some(_), Some(block)) => blocks.push(block),
            (Some(info), None) => {
                let mut words = info.split_whitespace().map(str::to_owned);
                open = Some(Block {
                    language: words.next().unwrap_or_default(),
                    path: words.next(),
                    text: String::new(),
                    place: format!("{document}:{}", at + 1),
                });
            }
        }
    }
    assert!(open.is_none(), "{document}: a fence is not closed");
    blocks
}

/// The commands of a block, each with the exit code it promises.
fn commands(block: &Block) -> Vec<(&str, i32)> {
    assert!(!matches!(block.language.as_str(), "bash" | "shell" | "console"), "{}: write `sh`", block.place);
    if block.language != "sh" {
        return Vec::new();
    }
    let lines = block.text.lines().filter(|line| !line.trim().is_empty());
    lines.map(|line| line.strip_suffix("  # ends with 1").map_or((line, 0), |command| (command, 1))).collect()
}

fn is_run(command: &str) -> bool {
    NOT_RUN.iter().all(|(line, _)| *line != command)
}

/// Runs a line of a document with the program that was just built in place of `cargo run`.
fn run(site: &SiteTest, line: &str) -> Run {
    let line = line.replace("cargo run --release --", "\"$HIKAKU\"").replace("cargo run --release", "\"$HIKAKU\"");
    assert!(!line.contains("cargo"), "`{line}` is neither a run of hikaku nor excused");
    let mut command = Command::new("sh");
    command.arg("-euc").arg(&line).env("HIKAKU", env!("CARGO_BIN_EXE_hikaku"));
    Run::of(command.env_remove("RUST_BACKTRACE").current_dir(site.root()))
}

/// Writes a block's file, or applies its changed lines to it.
fn write(site: SiteTest, block: &Block, path: &str) -> SiteTest {
    if block.language != "diff" {
        return site.file(path, &block.text);
    }
    let lines = |sign: char| -> String {
        block.text.split_inclusive('\n').filter_map(|line| line.strip_prefix(sign)).collect()
    };
    site.edit(path, &lines('-'), &lines('+'))
}

/// Follows a document; returns what its commands printed.
fn follow(document: &str) -> Vec<(String, String)> {
    let mut site = SiteTest::real();
    // Some commands look back into history.
    crate::l10n_git::git(site.root(), &["init", "--quiet", "--initial-branch", "main"]);
    crate::l10n_git::commit(site.root(), "The site");
    let mut printed = Vec::new();
    for block in blocks(document) {
        if let Some(path) = &block.path {
            site = write(site, &block, path);
        }
        for (command, code) in commands(&block).into_iter().filter(|(command, _)| is_run(command)) {
            let result = run(&site, command);
            assert_eq!(result.code, code, "{}: {command}\n{}{}", block.place, result.stdout, result.stderr);
            printed.push((command.to_owned(), result.stdout));
        }
    }
    assert!(!printed.is_empty(), "{document} has commands");
    printed
}

/// A text with every number replaced, since times and sizes differ from run to run.
fn without_numbers(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        if !c.is_ascii_digit() {
            out.push(c);
        } else if !out.ends_with('0') {
            out.push('0');
        }
    }
    out.replace("0,0", "0").replace("0.0", "0")
}

#[test]
fn the_commands_of_the_readme_run_and_its_summary_is_the_real_one() {
    let printed = follow("README.md");
    let (_, summary) = printed.iter().find(|(command, _)| command == "cargo run --release").expect("the first command");
    let shown =
        blocks("README.md").into_iter().find(|block| block.language == "text").expect("README shows the summary");
    assert_eq!(without_numbers(&shown.text), without_numbers(summary));
    let counts = |text: &str| -> Vec<String> {
        text.lines().filter(|line| line.contains(" comparisons ")).map(str::to_owned).collect()
    };
    assert_eq!(counts(&shown.text), counts(summary));
}

#[test]
fn the_commands_and_examples_of_contributing_run() {
    let printed = follow("CONTRIBUTING.md");
    // The first check tells what the scaffold still lacks, at the files that `new` wrote.
    let (_, todo) = printed.iter().find(|(command, _)| command.ends_with("check")).expect("a check");
    for file in ["content/sip/499.yaml", "locales/en/sip/499.ftl"] {
        assert!(todo.contains(file), "{file} has something to be written:\n{todo}");
    }
}

#[test]
fn the_commands_and_examples_of_translating_run() {
    let printed = follow("TRANSLATING.md");
    let (_, todo) = printed.last().expect("the last command lists what there is to translate");
    assert!(todo.contains("locales/de/sip/486.ftl"), "{todo}");
}

#[test]
fn the_commands_and_examples_of_translating_in_japanese_run() {
    follow("TRANSLATING.ja.md");
}

#[test]
fn the_commands_and_examples_of_adding_a_protocol_run() {
    let printed = follow("docs/adding-a-protocol.md");
    let (_, first) = printed.iter().find(|(command, _)| command.ends_with("check")).expect("a check");
    assert!(first.contains("HK221") && !first.contains("error["), "the example protocol is valid: {first}");
    let findings = first.lines().filter(|line| line.starts_with("warning["));
    let other: Vec<&str> = findings.filter(|line| !line.contains("[HK221]") && !line.contains("[HK231]")).collect();
    assert!(other.is_empty(), "copied texts are all that is found: {other:?}");
}

#[test]
fn every_command_that_is_not_run_still_stands_in_a_document() {
    let known: Vec<Block> = FOLLOWED.iter().flat_map(|document| blocks(document)).collect();
    for (command, why) in NOT_RUN {
        let stands = known.iter().any(|block| commands(block).contains(&(command, 0)));
        assert!(stands, "`{command}` ({why}) stands in no document: take it off the list");
    }
}

#[test]
fn the_rust_version_is_the_same_everywhere() {
    let version = env!("CARGO_PKG_RUST_VERSION");
    for document in ["README.md", "CONTRIBUTING.md", "TRANSLATING.md", "TRANSLATING.ja.md"] {
        assert!(read(document).contains(&format!("Rust {version} ")), "{document} names Rust {version}");
    }
}

/// All documents of the project.
fn documents() -> Vec<String> {
    let mut documents: Vec<String> = fs::read_dir(project())
        .expect("the project's folder")
        .map(|entry| entry.expect("an entry").file_name().into_string().expect("names are UTF-8"))
        .filter(|name| is_markdown(name))
        .collect();
    let below = paths(&project().join("docs")).into_iter().filter(|name| is_markdown(name));
    documents.extend(below.map(|name| format!("docs/{name}")));
    documents
}

fn is_markdown(name: &str) -> bool {
    std::path::Path::new(name).extension().is_some_and(|ending| ending == "md")
}

/// The destinations of a document's links and images, code aside.
fn links(text: &str) -> Vec<String> {
    use pulldown_cmark::{Event, Options, Parser, Tag};
    Parser::new_ext(text, Options::ENABLE_TABLES)
        .filter_map(|event| match event {
            Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => Some(dest_url.into_string()),
            _ => None,
        })
        .collect()
}

/// The anchors that repositories' sites give to headings: lower case, spaces to `-`, other signs dropped.
fn anchors(text: &str) -> BTreeSet<String> {
    let slug = |heading: &str| -> String {
        heading
            .trim_start_matches('#')
            .trim()
            .chars()
            .filter(|c| c.is_alphanumeric() || matches!(c, ' ' | '-' | '_'))
            .map(|c| if c == ' ' { '-' } else { c.to_ascii_lowercase() })
            .collect()
    };
    text.lines().filter(|line| line.starts_with('#')).map(slug).collect()
}

#[test]
fn every_link_between_documents_leads_somewhere() {
    for document in documents() {
        let folder = project().join(&document);
        let folder = folder.parent().expect("a document has a folder");
        for link in links(&read(&document)) {
            if link.starts_with("https://") {
                continue;
            }
            let (path, anchor) = link.split_once('#').unwrap_or((&link, ""));
            let target = if path.is_empty() { project().join(&document) } else { folder.join(path) };
            assert!(target.exists(), "{document}: `{link}` leads to no file");
            if !anchor.is_empty() {
                let text = fs::read_to_string(&target).expect("an anchor stands in a text");
                assert!(anchors(&text).contains(anchor), "{document}: `{link}` leads to no heading");
            }
        }
    }
}

/// The names that a template prints, asks for in a condition, or goes through in a loop.
fn names(template: &str) -> impl Iterator<Item = &str> {
    let printed = template.split("{{").skip(1).filter_map(|rest| rest.split("}}").next());
    let controls = template.split("{%").skip(1).filter_map(|rest| rest.split("%}").next()).filter_map(|control| {
        let control = control.trim();
        let condition = control.strip_prefix("if ").or_else(|| control.strip_prefix("elif "));
        condition.or_else(|| control.strip_prefix("for ").and_then(|rest| Some(rest.split_once(" in ")?.1)))
    });
    let words = printed.chain(controls).flat_map(|expression| expression.split([' ', '(', ')', '[', ']', '|', ',']));
    words.filter(|word| {
        word.starts_with(|c: char| c.is_ascii_lowercase()) && !matches!(*word, "if" | "else" | "not" | "and" | "or")
    })
}

#[test]
fn the_templates_contract_lists_every_name_that_templates_use() {
    let contract = read("docs/templates.md");
    let words: BTreeSet<&str> = contract.split(|c: char| !c.is_ascii_alphanumeric() && c != '_').collect();
    let mut seen = 0;
    for template in paths(&project().join("templates")) {
        let text = read(&format!("templates/{template}"));
        for name in names(&text) {
            // The words of `t` are the translators', and loop variables have names of their own.
            if !name.starts_with("t.") && !matches!(name, "it" | "cell") {
                let last = name.rsplit('.').next().unwrap_or(name);
                assert!(words.contains(last), "{template}: `{name}` is not listed");
                seen += 1;
            }
        }
    }
    assert!(seen > 100, "the templates were read: {seen} names");
}
