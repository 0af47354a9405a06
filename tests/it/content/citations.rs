//! Sources in the words: one form of citation in every language, as beside the facts.

use std::path::Path;

use regex_lite::Regex;

/// What is wrong with how a line of words cites.
fn faults(line: &str) -> Vec<String> {
    let link = Regex::new(r"\[([^\]]*)\]\(([A-Za-z0-9-]+)#([^)]*)\)").expect("a pattern");
    let mut found = Vec::new();
    for parts in link.captures_iter(line) {
        let (label, document, section) = (&parts[1], &parts[2], &parts[3]);
        let name = document.strip_prefix("RFC").map_or_else(|| document.to_owned(), |number| format!("RFC {number}"));
        if label != format!("{name}, {section}") {
            found.push(parts[0].to_owned());
        }
    }
    // Outside of links a document is named whole: a section is linked to its place.
    let rest = link.replace_all(line, "");
    let other = Regex::new(r"RFC.?\d+\D{1,8}\d+\.\d|RFC.?\d+, \d|[Ss]ection \d|§|\d ?[節章]").expect("a pattern");
    found.extend(other.find_iter(&rest).map(|it| it.as_str().to_owned()));
    found
}

/// The lines of all files of words below a folder, with their places; comments are for translators.
fn lines(folder: &Path, out: &mut Vec<(String, String)>) {
    for entry in std::fs::read_dir(folder).expect("the folder is there") {
        let path = entry.expect("it can be listed").path();
        if path.is_dir() {
            lines(&path, out);
        } else if path.extension().is_some_and(|it| it == "ftl") {
            let text = std::fs::read_to_string(&path).expect("it is text");
            let told = text.lines().enumerate().filter(|(_, line)| !line.starts_with('#'));
            out.extend(told.map(|(at, line)| (format!("{}:{}", path.display(), at + 1), line.to_owned())));
        }
    }
}

#[test]
fn a_section_is_cited_in_one_form_and_linked() {
    let mut all = Vec::new();
    lines(&Path::new(env!("CARGO_MANIFEST_DIR")).join("locales"), &mut all);
    assert!(all.iter().filter(|(_, line)| line.contains("(RFC")).count() > 100);
    let wrong: Vec<_> =
        all.iter().map(|(place, line)| (place, faults(line))).filter(|(_, it)| !it.is_empty()).collect();
    assert!(wrong.is_empty(), "write `[RFC 3261, 21.5.4](RFC3261#21.5.4)`: {wrong:#?}");
}

#[test]
fn other_forms_are_found() {
    for line in [
        "see [RFC 3261 §21.6](RFC3261#21.6)",
        "[RFC 3261 の 16.7 節](RFC3261#16.7) による",
        "[section 4.3](RFC3263#4.3)",
        "[RFC 3261, 16.7](RFC3261#16.8)",
        "by RFC 3261, 16.7",
        "RFC 3261 の 16.7 節",
        "RFC 3261 §16",
    ] {
        assert!(!faults(line).is_empty(), "{line}");
    }
    assert_eq!(faults("RFC 6665 withdrew it ([RFC 3263, 4.3](RFC3263#4.3)) in 2012"), Vec::<String>::new());
}
