use super::*;

const SOURCE: &str = "### Head\n\n# note\na = one\nb =\n    two\n\n    three\n    .c = x\nd = { $n ->\n    [one] x\n   *[other] y\n}\n\n## Group\n\ne = z\n";

fn originals(text: &str) -> Originals {
    Originals::read(text).expect("the test's own Fluent parses")
}

/// The fingerprint of the message `a` of a text.
fn fingerprint(text: &str) -> String {
    originals(text).get("a").expect("it is there").fingerprint.clone()
}

#[test]
fn each_message_becomes_a_comment_that_gives_it_back() {
    let text = commented(SOURCE, "Deutsch");
    let without: String = text.lines().filter(|line| mark(line).is_none()).flat_map(|line| [line, "\n"]).collect();
    let expected = "### Deutsch: take the `# ` off a message's lines, and put your words in place of the source's. Leave the line\n\
        ### `# source …` above them: it says which source that was, until `hikaku l10n accept` takes it away.\n\n\
        ### Head\n\n# note\n# a = one\n\n# b =\n#     two\n#\n#     three\n#     .c = x\n\n\
        # d = { $n ->\n#     [one] x\n#    *[other] y\n# }\n\n## Group\n\n# e = z\n";
    assert_eq!(without, expected);
    assert!(parser::parse(text.as_str()).is_ok());
    let page = Page::read(&text);
    let found: Vec<(&str, Kind)> = page.items().iter().map(|item| (item.id.as_str(), item.kind)).collect();
    assert_eq!(found, ["a", "b", "d", "e"].map(|id| (id, Kind::Copy)));
    assert!(text.contains(&format!("# note\n# source {}\n# a = one\n", fingerprint(SOURCE))), "{text}");
}

#[test]
fn a_copy_is_renewed_while_nobody_has_changed_it() {
    let old = commented("a = one\n\n    more\nz = last\n", "X");
    let new = originals("a = another\nz = last\n");
    let (text, done) = Page::read(&old).renewed(&new);
    assert_eq!(done, Done { renewed: 1, ..Done::default() });
    assert_eq!(text, commented("a = another\nz = last\n", "X"));
    assert_eq!(Page::read(&text).renewed(&new), (text.clone(), Done::default()));
    // Other line breaks are no other text, and a hand's work is left alone.
    for kept in [old.replace("# a = one\n", "# a =\n#   one\n").as_str(), &old.replace("one", "eins")] {
        let same = originals("a = one\n\n    more\nz = last\n");
        assert_eq!(Page::read(kept).renewed(&same), (kept.to_owned(), Done::default()));
    }
    let mine = old.replace("one", "eins");
    assert_eq!(Page::read(&mine).renewed(&new), (mine.clone(), Done::default()));
    // So is what has become a message, whatever stands above it, and what a hand put into a comment.
    for kept in [
        old.replace("# a = one\n#\n#     more", "a = eins"),
        old.replace("# z = last", "# z = last\na = eins\n"),
        "# a = eins\n# I would say\nb = c\n".to_owned(),
    ] {
        assert_eq!(Page::read(&kept).renewed(&new).0, kept);
    }
}

#[test]
fn a_copy_of_what_is_gone_goes_while_nobody_has_changed_it() {
    let old = commented("a = one\n# note\nb = two\nc = three\n", "X");
    let new = originals("c = three\n");
    let (text, done) = Page::read(&old).renewed(&new);
    assert_eq!(done, Done { removed: 2, ..Done::default() });
    assert_eq!(text.replace("# note\n\n", ""), commented("c = three\n", "X"));
    let mine = old.replace("one", "eins").replace("two", "zwei");
    assert_eq!(Page::read(&mine).renewed(&new), (mine.clone(), Done::default()));
}

#[test]
fn places_without_text_and_copies_without_mark_become_marked_copies() {
    let new = originals("a = one\n    .b = x\nc = two\n");
    let text = "# About.\n# a =\n#     .b =\n# c = two\n";
    let (text, done) = Page::read(text).renewed(&new);
    assert_eq!(done.renewed, 2);
    let page = Page::read(&text);
    assert!(page.items().iter().all(|item| item.kind == Kind::Copy), "{text}");
    assert!(
        text.starts_with("# About.\n# source 1-") && text.contains("\n# a = one\n#     .b = x\n\n# source"),
        "{text}"
    );
}

#[test]
fn what_lacks_is_put_where_the_source_has_it() {
    let source = originals("a = 1\nb = 2\n# note\nc = 3\nd = 4\n\n## Group\n\ne = 5\nf = 6\n");
    let own = "d = vier\n\na = eins\n\n## Gruppe\n\n# hint\nf = sechs";
    let wanted: BTreeSet<&str> = ["b", "c", "e"].into();
    let (text, added) = Page::read(own).completed(&source, &wanted);
    assert_eq!(added, 3);
    let bare: String = text.lines().filter(|line| mark(line).is_none()).flat_map(|line| [line, "\n"]).collect();
    assert_eq!(
        bare,
        "d = vier\n\na = eins\n\n# b = 2\n\n# note\n# c = 3\n\n## Gruppe\n\n# e = 5\n\n# hint\nf = sechs\n"
    );
    assert_eq!(Page::read(&text).completed(&source, &wanted), (text.clone(), 0));
    // Line ends are those of the file, and a file without a message gets them at its end.
    let (text, _) = Page::read("a = eins\r\n").completed(&source, &["d"].into());
    assert!(
        text.contains("\r\n\r\n# source 1-") && text.matches('\n').count() == text.matches("\r\n").count(),
        "{text:?}"
    );
    let (text, _) = Page::read("### Kopf\n\n").completed(&source, &["d", "e"].into());
    assert!(text.starts_with("### Kopf\n\n# source 1-") && text.contains("# d = 4\n\n# source"), "{text:?}");
}

#[test]
fn a_mark_is_remembered_whatever_becomes_of_the_copy() {
    let source = fingerprint("a = one\n");
    let copy = format!("# source {source}\n# a = one\n");
    for text in [
        format!("# source {source}\na = eins\n"),
        format!("# source {source}\n# See the minutes.\na = eins\n"),
        format!("# note\n# source {source}\r\na = eins\r\n"),
        format!("{copy}a = eins\n"),
        format!("{copy}\na = eins\n"),
        format!("a = eins\n\n{copy}"),
        format!("a = eins\n{copy}b = c\n"),
        format!("{}a = eins\n", copy.replace("one", "eins")),
    ] {
        let page = Page::read(&text);
        assert_eq!(page.sources_of("a").collect::<Vec<_>>(), [source.as_str()], "{text}");
        assert_eq!(page.sources_of("b").count(), 0, "{text}");
        let settled = page.settled(&["a"].into());
        assert!(!settled.contains("source") && !settled.contains("one"), "{settled}");
        assert!(settled.contains("a = eins") && text.contains("minutes") == settled.contains("minutes"), "{settled}");
        assert!(parser::parse(settled.as_str()).is_ok());
    }
}
