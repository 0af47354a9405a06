//! `hikaku l10n fill`: what is not there stands in the files as a comment, comments keep step with the source, and nobody
//! takes a text for fresh that was written under another source.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use crate::site_test::{Run, SiteTest, tree};

fn run(site: &SiteTest, arguments: &[&str]) -> Run {
    site.run(&[&["l10n"], arguments].concat())
}

/// Runs `hikaku l10n …`, which goes well; what it says. Of a site with faults there is a note, which is no matter here.
fn l10n(site: &SiteTest, arguments: &[&str]) -> String {
    let run = run(site, arguments);
    assert_eq!(run.code, 0, "{arguments:?}: {}{}", run.stdout, run.stderr);
    run.stdout
}

/// Fills all, and makes sure that a second run and `fmt` find nothing to do.
fn fill(site: &SiteTest) -> String {
    let told = l10n(site, &["fill"]);
    let before = tree(site.root());
    assert_eq!(l10n(site, &["fill"]), "nothing to fill in that does not stand there as a comment already\n");
    l10n(site, &["fmt", "--check"]);
    assert_eq!(tree(site.root()), before);
    told
}

/// The id that a line defines.
fn defined(line: &str) -> Option<&str> {
    let (id, _) = line.split_once('=')?;
    let id = id.trim_end();
    let is_id = id.starts_with(|c: char| c.is_ascii_lowercase()) && !id.contains(|c: char| !c.is_ascii_graphic());
    is_id.then_some(id)
}

/// The messages of a file of one-line comments, in order, each with its lines.
fn messages(text: &str) -> Vec<(String, String)> {
    let mut messages: Vec<(String, String)> = Vec::new();
    let mut is_open = false;
    for line in text.lines() {
        if let Some(id) = defined(line) {
            messages.push((id.to_owned(), String::new()));
            is_open = true;
        } else if line.starts_with(['#', '-']) {
            is_open = false;
        }
        if let Some((_, lines)) = messages.last_mut().filter(|_| is_open) {
            lines.push_str(line);
            lines.push('\n');
        }
    }
    for (_, lines) in &mut messages {
        // The blank lines between two messages belong to neither.
        lines.truncate(lines.trim_end().len());
        lines.push('\n');
    }
    messages
}

/// The text without some messages.
fn without(text: &str, gone: &BTreeSet<&str>) -> String {
    let mut text = text.to_owned();
    for (id, lines) in messages(&text.clone()) {
        if gone.contains(id.as_str()) {
            assert_eq!(text.matches(&lines).count(), 1, "{lines}");
            text = text.replace(&lines, "");
        }
    }
    text
}

/// Does what a translator does: each commented message gives way to its text of before; the marks stay.
fn written(text: &str, before: &BTreeMap<String, String>) -> String {
    let mut out = String::new();
    let mut is_copy = false;
    for line in text.lines() {
        let comment = if line == "#" { Some("") } else { line.strip_prefix("# ") };
        let id = comment.and_then(defined).and_then(|id| before.get(id));
        is_copy =
            id.is_some() || (is_copy && comment.is_some_and(|text| text.is_empty() || text.starts_with([' ', '}'])));
        match id {
            Some(text) => out.push_str(text),
            None if is_copy => {}
            None => out.extend([line, "\n"]),
        }
    }
    out
}

/// Numbers that look like chance, the same in each run.
fn chance(seed: u64) -> impl FnMut(u64) -> bool {
    let mut state = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1;
    move |of| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state.is_multiple_of(of)
    }
}

#[test]
fn whatever_is_gone_comes_back_as_a_comment() {
    const FILES: [&str; 5] = ["site", "sip/protocol", "sip/301", "sip/486", "sip/600"];
    for seed in 0..8 {
        let mut chance = chance(seed);
        let mut site = SiteTest::new("");
        let mut originals = BTreeMap::new();
        for path in ["en", "ja"].iter().flat_map(|tag| FILES.map(|file| format!("locales/{tag}/{file}.ftl"))) {
            let text = site.read(&path);
            let all = messages(&text);
            // What may be left out is not asked for in the source; a translation is asked for all that the source has.
            let optional: &[&str] = if path.ends_with("protocol.ftl") {
                // What the site words where the protocol does not.
                &[
                    "header",
                    "alternatives-none",
                    "facet-headers",
                    "facet-alternatives",
                    "facet-class",
                    "answers-list",
                    "isup-none",
                ]
            } else {
                &["misreading", "aliases", "facet-"]
            };
            let may_go = |id: &str| path.contains("/ja/") || !optional.iter().any(|start| id.starts_with(start));
            // Terms are each language's own, and stand in the wider files.
            let may_be_without = !["site.ftl", "protocol.ftl"].iter().any(|name| path.ends_with(name));
            if may_be_without && all.iter().all(|(id, _)| may_go(id)) && chance(3) {
                site = site.remove(&path);
            } else {
                let gone = all.iter().map(|(id, _)| id.as_str()).filter(|id| may_go(id) && chance(3)).collect();
                site = site.file(&path, &without(&text, &gone));
            }
            originals.insert(path, all);
        }
        l10n(&site, &["fmt"]);
        // The source comes first: what it does not have, nobody can translate.
        for tag in ["en", "ja"] {
            fill(&site);
            for (path, all) in originals.iter().filter(|(path, _)| path.starts_with(&format!("locales/{tag}/"))) {
                let text = written(&site.read(path), &all.iter().cloned().collect());
                site = site.file(path, &text);
            }
        }
        assert_eq!(site.check(), "", "seed {seed}");
        fill(&site);
        let ids = |all: &[(String, String)]| all.iter().map(|(id, _)| id.clone()).collect::<BTreeSet<_>>();
        for (path, all) in &originals {
            assert_eq!(ids(&messages(&site.read(path))), ids(all), "{path}, seed {seed}");
        }
        // All was written below the source of today.
        l10n(&site, &["accept", "ja", "--all"]);
        for path in originals.keys().filter(|path| path.starts_with("locales/ja/")) {
            assert!(!site.read(path).contains("# source 1-"), "{}", site.read(path));
        }
    }
}

#[test]
fn a_translation_keeps_the_order_of_its_source() {
    for seed in 0..4 {
        let mut chance = chance(seed);
        let mut site = SiteTest::new("");
        let files = ["site", "sip/protocol", "sip/301", "sip/600"].map(|file| format!("locales/ja/{file}.ftl"));
        for path in &files {
            let text = site.read(path);
            let all = messages(&text);
            let gone = all.iter().map(|(id, _)| id.as_str()).filter(|_| chance(2)).collect();
            site = site.file(path, &without(&text, &gone));
            let filled = l10n(&site, &["fill", "ja"]);
            assert_eq!(filled.contains(&format!("wrote {path}: {} added\n", gone.len())), !gone.is_empty(), "{filled}");
            let back = written(&site.read(path), &all.iter().cloned().collect());
            let ids = |all: &[(String, String)]| all.iter().map(|(id, _)| id.clone()).collect::<Vec<_>>();
            assert_eq!(ids(&messages(&back)), ids(&all), "{path}, seed {seed}");
        }
    }
}

#[test]
fn a_comment_is_renewed_with_its_source_unless_a_hand_changed_it() {
    const JA: &str = "locales/ja/sip/301.ftl";
    let gone = BTreeSet::from(["summary", "meaning", "misreading"]);
    for command in ["fill", "fmt"] {
        let site = SiteTest::new("");
        let text = without(&site.read(JA), &gone);
        let site = site.file(JA, &format!("{text}# Ask Hanako about this one.\n"));
        assert!(fill(&site).contains(&format!("wrote {JA}: 3 added")));
        let site = site.edit("locales/en/sip/301.ftl", "The user has left", "The subscriber has left").edit(
            "locales/en/sip/301.ftl",
            "misreading = It is no call forwarding.\n",
            "",
        );
        let meaning = messages(&site.read("locales/en/sip/301.ftl"))
            .into_iter()
            .find_map(|(id, text)| (id == "meaning").then_some(text))
            .expect("it is there");
        let draft = format!("# {}", meaning.replace("meaning = ", "meaning = 下書き "));
        let site = site.edit(JA, &format!("# {meaning}"), &draft);
        l10n(&site, &[command, "ja"]);
        let text = site.read(JA);
        assert!(
            text.contains("\n# summary = The subscriber has left") && !text.contains("The user has left"),
            "{text}"
        );
        assert!(text.contains(&draft) && !text.contains("misreading"), "{text}");
        assert!(text.contains("# Ask Hanako about this one.\n"), "{text}");
        fill(&site);
        assert_eq!(site.read(JA), text, "both commands do the same");
    }
}

#[test]
fn fmt_renews_a_language_that_the_site_does_not_list_yet() {
    let site = SiteTest::new("");
    l10n(&site, &["new", "de"]);
    let before = site.read("locales/de/sip/301.ftl");
    let site = site.edit("locales/en/sip/301.ftl", "The user has left", "The subscriber has left");
    assert_eq!(run(&site, &["fmt", "--check"]).code, 1);
    assert!(l10n(&site, &["fmt"]).starts_with("wrote locales/de/sip/301.ftl\n1 of "));
    let after = site.read("locales/de/sip/301.ftl");
    assert_eq!(before.lines().count(), after.lines().count());
    assert_eq!(before.lines().zip(after.lines()).filter(|(old, new)| old != new).count(), 2, "{after}");
}

#[test]
fn what_stood_below_another_source_is_not_fresh() {
    const DE: &str = "locales/de/sip/301.ftl";
    let site = SiteTest::new("");
    l10n(&site, &["new", "de", "--register"]);
    let written: String = site
        .read(DE)
        .lines()
        .map(|line| match line.strip_prefix("# title = ").or(line.strip_prefix("# summary = ")) {
            Some(text) => format!("{}Deutsch zu {}\n", &line[2..line.len() - text.len()], text.len()),
            None => format!("{line}\n"),
        })
        .collect();
    // The source changes under the translator's hands, whatever is run then.
    let site = site.file(DE, &written).edit("locales/en/sip/301.ftl", "The user has left", "The subscriber has left");
    l10n(&site, &["fmt"]);
    l10n(&site, &["fill"]);
    let refused = run(&site, &["accept", "de", "sip/301/summary"]);
    assert_eq!((refused.code, refused.stdout.as_str()), (2, ""));
    assert!(refused.stderr.contains("`sip/301/summary` was written with another source in the comment above it"));
    assert!(!site.path("locales/de/sip/stamps.yaml").exists());
    for selection in ["--all", "sip", "sip/301"] {
        let held = run(&site, &["accept", "de", selection]);
        assert_eq!(held.code, 1, "{}", held.stderr);
        assert!(held.stdout.contains("1 message was written with another source"), "{}", held.stdout);
        assert!(held.stdout.contains("\n  sip/301/summary\n") && held.stdout.contains("`--anyway`"), "{}", held.stdout);
        let stamps = site.read("locales/de/sip/stamps.yaml");
        assert!(stamps.contains("301/title: 1-") && !stamps.contains("301/summary"), "{stamps}");
    }
    // The mark of what was accepted is gone, that of the other stays until it is.
    assert_eq!(marks_above(&site.read(DE)), ["summary"]);
    l10n(&site, &["accept", "de", "sip/301/summary", "--anyway"]);
    assert_eq!(marks_above(&site.read(DE)), Vec::<&str>::new());
    assert!(site.read("locales/de/sip/stamps.yaml").contains("301/summary: 1-"));
    let state = l10n(&site, &["status", "de", "--format", "json"]);
    assert!(!state.contains("\"summary\":\"stale\"") && !state.contains("\"summary\":\"unstamped\""), "{state}");
}

/// The messages that have a mark above them.
fn marks_above(text: &str) -> Vec<&str> {
    let lines: Vec<&str> = text.lines().collect();
    let marked = lines.windows(2).filter(|pair| pair[0].starts_with("# source 1-"));
    marked.filter_map(|pair| defined(pair[1])).collect()
}

#[test]
fn places_follow_the_facts() {
    const PROTOCOL: &str = "content/mqtt/protocol.yaml";
    let site = SiteTest::new("");
    assert_eq!(site.run(&["new", "protocol", "mqtt"]).code, 0);
    l10n(&site, &["fill"]);
    let scaffold = site.read("locales/en/mqtt/protocol.ftl");
    let yaml = site.read(PROTOCOL);
    assert!(yaml.contains("id: failure") && scaffold.contains("# class-failure ="), "{yaml}{scaffold}");
    let site = site.file(PROTOCOL, &yaml.replace("id: failure", "id: refusal"));
    let told = fill(&site);
    for tag in ["en", "ja"] {
        let path = format!("locales/{tag}/mqtt/protocol.ftl");
        let text = site.read(&path);
        assert!(!text.contains("# class-failure ="), "{text}");
        assert!(text.contains("# class-refusal =") == (tag == "en"), "{text}");
        assert!(told.contains(&format!("wrote {path}: ")), "{told}");
    }
    // What a hand wrote into a place stays, asked for or not.
    let site =
        site.file(PROTOCOL, &yaml).edit("locales/en/mqtt/protocol.ftl", "# class-refusal =", "# class-refusal = No");
    fill(&site);
    let text = site.read("locales/en/mqtt/protocol.ftl");
    assert!(text.contains("# class-refusal = No\n") && text.contains("# class-failure =\n"), "{text}");
    // Facts that cannot be read ask for nothing, and nothing goes for that.
    let site = site.file(PROTOCOL, &yaml.replace("id: failure", "id: refusal").replace("code_form:", "code_from:"));
    run(&site, &["fill"]);
    assert_eq!(site.read("locales/en/mqtt/protocol.ftl"), text);
}

#[test]
fn one_language_is_filled_where_one_is_named() {
    let site = SiteTest::new("").remove("locales/ja/sip/301.ftl");
    assert!(l10n(&site, &["fill", "en"]).starts_with("nothing to fill in"));
    assert!(
        l10n(&site, &["fill", "ja"]).starts_with("wrote locales/ja/sip/301.ftl: 10 added\n10 new comments in 1 file ")
    );
    let unknown = run(&site, &["fill", "de"]);
    assert_eq!(unknown.code, 2);
    assert!(unknown.stderr.contains("there is no locale `de`"), "{}", unknown.stderr);
}

#[test]
fn what_does_not_parse_is_left_as_it_is() {
    let broken = "title = x\n* y\n# summary = old\n";
    let site = SiteTest::new("").file("locales/ja/sip/301.ftl", broken).remove("locales/ja/sip/600.ftl");
    let run = run(&site, &["fill"]);
    assert_eq!(run.code, 1);
    assert!(run.stdout.contains("left locales/ja/sip/301.ftl as it is: it does not parse"), "{}", run.stdout);
    assert_eq!(site.read("locales/ja/sip/301.ftl"), broken);
    assert!(site.path("locales/ja/sip/600.ftl").exists(), "the others are filled all the same");
}

#[test]
fn nothing_is_written_through_a_link() {
    use std::os::unix::fs::symlink;
    let outside = tempfile::tempdir().expect("a temporary folder");
    let target = outside.path().join("301.ftl");
    fs::write(&target, "title = x\n").expect("it can be written");
    let of_file = SiteTest::new("").remove("locales/ja/sip/301.ftl");
    symlink(&target, of_file.path("locales/ja/sip/301.ftl")).expect("a link can be made");
    let of_folder = SiteTest::new("").remove("locales/ja/sip");
    symlink(outside.path(), of_folder.path("locales/ja/sip")).expect("a link can be made");
    let of_nothing = SiteTest::new("").remove("locales/ja/sip/301.ftl");
    symlink(outside.path().join("new.ftl"), of_nothing.path("locales/ja/sip/301.ftl")).expect("a link can be made");
    for site in [of_file, of_folder, of_nothing] {
        let run = run(&site, &["fill"]);
        assert_eq!(run.code, 2, "{}", run.stdout);
        assert!(run.stderr.contains("locales/ja/sip/"), "{}", run.stderr);
        assert_eq!(fs::read_to_string(&target).expect("it is there"), "title = x\n");
        assert_eq!(fs::read_dir(outside.path()).expect("it is there").count(), 1);
    }
}
