//! A sentence that several codes share is true of each of them. No test can read, so every such sentence stands in a file with
//! the codes that say it, `tests/golden/shared/PROTOCOL.LOCALE.txt`: whoever changes its words, or gives its value to one more
//! code, changes the file and reads the sentence once more beside each code.
//!
//! `UPDATE_EXPECTED=1 cargo test --test it content::shared` writes the files anew; read the difference as if it were code.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::fs;
use std::path::PathBuf;

use hikaku::escape::strip_tags;
use hikaku::localize::LocaleWords;
use hikaku::model::pair::CodeRef;
use hikaku::model::{Code, Protocol};
use regex_lite::Regex;

use super::{catalog, root, site};

/// How many codes stand in a line.
const IN_A_LINE: usize = 20;

fn folder() -> PathBuf {
    root().join("tests/golden/shared")
}

/// Texts with the codes that say them, in the order in which they are first said.
#[derive(Default)]
struct Said<'c> {
    texts: Vec<String>,
    codes: BTreeMap<String, Vec<&'c str>>,
}

impl<'c> Said<'c> {
    fn add(&mut self, text: String, code: &'c str) {
        if !self.codes.contains_key(&text) {
            self.texts.push(text.clone());
        }
        self.codes.entry(text).or_default().push(code);
    }

    /// What more than one code says, under a heading; nothing where there is nothing.
    fn write(self, heading: &str, out: &mut String) {
        let shared: Vec<&String> = self.texts.iter().filter(|text| self.codes[*text].len() > 1).collect();
        if shared.is_empty() {
            return;
        }
        let _ = writeln!(out, "\n# {heading}");
        for text in shared {
            let _ = writeln!(out, "\n{text}");
            for codes in self.codes[text].chunks(IN_A_LINE) {
                let _ = writeln!(out, "    {}", codes.join(" "));
            }
        }
    }
}

/// A text as it is said of any code: without markup, and with a mark in the place of this code's number.
fn anonymous(html: &str, code: &Code) -> String {
    let text = strip_tags(html).split_whitespace().collect::<Vec<_>>().join(" ");
    let number =
        Regex::new(&format!(r"(^|[^0-9A-Za-z]){}($|[^0-9A-Za-z])", regex_lite::escape(&code.code))).expect("a pattern");
    number.replace_all(&text, "${1}{code}${2}").into_owned()
}

/// What the codes of a protocol share in a language.
fn shared(at: usize, protocol: &Protocol, words: &LocaleWords) -> String {
    let mut out = format!("{}: what several codes say in the same words, and which.\n", protocol.name);
    let own = &words.protocols[at];
    let codes: Vec<(CodeRef, &Code)> =
        protocol.codes.iter().enumerate().map(|(code, it)| (CodeRef { protocol: at, code }, it)).collect();
    for (facet, declared) in protocol.facets.iter().enumerate() {
        let mut said = Said::default();
        for (of, code) in &codes {
            let words = &words.codes[of].facets[facet];
            let texts = [&words.cell, &words.sentence].map(|text| anonymous(&text.text, code));
            said.add(texts.join("\n"), &code.code);
        }
        said.write(&format!("{} ({})", declared.id, own.facets[facet].0.text), &mut out);
    }
    let mut classes = Said::default();
    let mut headers = Said::default();
    for (_, code) in &codes {
        let (label, summary) = &own.classes[code.class];
        classes.add(format!("{}\n{}", label.text, strip_tags(&summary.text)), &code.code);
        // A message that is pasted into the search has what its header fields say explained.
        let named: BTreeSet<&str> = code.headers.iter().map(|header| header.name.as_str()).collect();
        for (header, text) in protocol.headers.iter().zip(&own.headers) {
            if let Some(text) = text.as_ref().filter(|_| named.contains(header.name.as_str())) {
                headers.add(format!("{}\n{}", header.name, text.text), &code.code);
            }
        }
    }
    classes.write("classes, on the page of the protocol", &mut out);
    headers.write("header fields, in the search", &mut out);
    out
}

#[test]
fn what_several_codes_say_stands_in_a_file_with_the_codes() {
    let update = std::env::var_os("UPDATE_EXPECTED").is_some();
    assert!(!(update && std::env::var_os("CI").is_some()), "CI never rewrites what people have read");
    let words = site().words.as_ref().expect("words");
    let mut now = BTreeMap::new();
    for (locale, own) in catalog().locales.iter().zip(&words.locales) {
        for (at, protocol) in catalog().protocols.iter().enumerate() {
            now.insert(format!("{}.{}.txt", protocol.id, locale.tag), shared(at, protocol, own));
        }
    }
    if update {
        fs::create_dir_all(folder()).expect("the folder can be made");
        for (name, text) in &now {
            fs::write(folder().join(name), text).expect("the file can be written");
        }
    }
    let files = fs::read_dir(folder()).expect("the folder is there").map(|entry| entry.expect("an entry").path());
    let kept: BTreeMap<String, String> = files
        .map(|path| {
            let name = path.file_name().expect("a file has a name").to_string_lossy().into_owned();
            (name, fs::read_to_string(&path).expect("the file can be read"))
        })
        .collect();
    assert!(kept.keys().eq(now.keys()), "one file a protocol and language: {:?}", kept.keys());
    let wrong: Vec<String> = now.iter().filter_map(|(name, text)| told(name, &kept[name], text)).collect();
    assert!(
        wrong.is_empty(),
        "read what is new beside each code that says it: is it true of all?\n{}\nUPDATE_EXPECTED=1 writes the files anew",
        wrong.join("\n")
    );
}

/// What has changed in a file, line by line; nothing where nothing has.
fn told(name: &str, kept: &str, now: &str) -> Option<String> {
    let lines = |text: &str| -> BTreeSet<String> { text.lines().map(str::to_owned).collect() };
    let (old, new) = (lines(kept), lines(now));
    let gone = old.difference(&new).map(|line| format!("- {line}"));
    let come = new.difference(&old).map(|line| format!("+ {line}"));
    let all: Vec<String> = gone.chain(come).collect();
    (kept != now).then(|| format!("{name}\n{}", all.join("\n")))
}

#[test]
fn a_code_that_joins_and_a_word_that_changes_are_told() {
    let mut said = Said::default();
    for code in ["486", "600"] {
        said.add("**{code}** ends the search.".to_owned(), code);
    }
    said.add("**{code}** goes on.".to_owned(), "302");
    let mut kept = String::new();
    said.write("search", &mut kept);
    assert_eq!(kept, "\n# search\n\n**{code}** ends the search.\n    486 600\n", "what one code says is its own");
    assert_eq!(told("x", &kept, &kept), None);
    let joined = told("x", &kept, &kept.replace("486 600", "486 600 603")).expect("a code has joined");
    assert_eq!(joined, "x\n-     486 600\n+     486 600 603");
    assert!(told("x", &kept, &kept.replace("ends", "stops")).is_some());
}
