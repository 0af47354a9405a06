//! `hikaku l10n`: status, accept, new and fmt, as a translator runs them.

use std::fs;

use serde_json::Value;

use crate::site_test::{Run, SiteTest};

/// A fingerprint of nothing there is.
const OLD: &str = "1-00000000000000000000";

/// Runs `hikaku l10n …` and expects it to go well.
fn l10n(site: &SiteTest, arguments: &[&str]) -> String {
    let run = site.run(&[&["l10n"], arguments].concat());
    assert_eq!((run.code, run.stderr.as_str()), (0, ""), "{arguments:?}: {}", run.stdout);
    run.stdout
}

/// Runs `hikaku l10n …` and expects it to be refused, with nothing changed.
fn refused(site: &SiteTest, arguments: &[&str]) -> String {
    let before = site.read("content/site.yaml");
    let run = site.run(&[&["l10n"], arguments].concat());
    assert_eq!((run.code, run.stdout.as_str()), (2, ""), "{arguments:?}: {}", run.stderr);
    assert_eq!(site.read("content/site.yaml"), before);
    run.stderr
}

fn status(site: &SiteTest) -> Value {
    serde_json::from_str(&l10n(site, &["status", "--format", "json"])).expect("status is JSON")
}

/// The number of Japanese messages in a state.
fn count(status: &Value, state: &str) -> u64 {
    status["locales"][0]["counts"][state].as_u64().unwrap_or_else(|| panic!("no {state} in {status}"))
}

/// The state of a Japanese message of SIP; what is not listed is fresh.
fn state(site: &SiteTest, file: &str, id: &str) -> String {
    let status = status(site);
    let groups = status["locales"][0]["groups"].as_array().expect("groups");
    let files = groups.iter().flat_map(|group| group["files"].as_array().expect("files"));
    let file = files.into_iter().find(|known| known["name"] == file).unwrap_or_else(|| panic!("no {file}: {status}"));
    file["messages"].get(id).map_or("fresh", |state| state.as_str().expect("a word")).to_owned()
}

/// The base site with everything accepted.
fn accepted() -> SiteTest {
    let site = SiteTest::new("");
    l10n(&site, &["accept", "ja", "--all"]);
    site
}

#[test]
fn each_state_follows_from_stamp_and_texts() {
    let site = accepted();
    let all = status(&site);
    assert_eq!(count(&all, "fresh"), count(&all, "messages"));
    assert_eq!(all["source"], "en");

    let stamps = site.read("locales/ja/sip/stamps.yaml");
    let stamp = stamps.lines().find(|line| line.starts_with("301/summary: ")).expect("stamped");
    let meaning = stamps.lines().find(|line| line.starts_with("301/meaning: ")).expect("stamped");
    let site = site
        .edit("locales/ja/sip/stamps.yaml", stamp, &format!("301/summary: {OLD}"))
        .edit("locales/ja/sip/stamps.yaml", &format!("{meaning}\n"), "")
        .edit("locales/ja/sip/301.ftl", "when = - 番号が移された場合。\n", "")
        .edit(
            "locales/ja/sip/301.ftl",
            "receiver = `Contact` のアドレスへかけます（[RFC 3261](RFC3261#21.3.2)）。",
            "receiver = Call the address in `Contact`\n ([RFC 3261](RFC3261#21.3.2)).",
        );
    for (id, expected) in
        [("title", "fresh"), ("summary", "stale"), ("meaning", "unstamped"), ("when", "missing"), ("receiver", "same")]
    {
        let run = site.run(&["l10n", "status", "--format", "json"]);
        assert_eq!(run.code, 0);
        let status: Value = serde_json::from_str(&run.stdout).expect("JSON");
        let listed = status.to_string().contains(&format!("\"{id}\":\"{expected}\""));
        assert_eq!(listed, expected != "fresh", "{id}: {status}");
    }
    let human = site.run(&["l10n", "status", "ja"]).stdout;
    let row = human.lines().find(|line| line.trim_start().starts_with("301 ")).expect("the file is listed");
    let cells: Vec<&str> = row.split_whitespace().collect();
    assert_eq!(cells, ["301", "10", "6", "1", "1", "1", "1", "-"], "{human}");
    assert!(!human.contains(" 600 "), "a file with nothing to do is not listed:\n{human}");
    assert!(site.run(&["l10n", "status", "--all"]).stdout.contains(" 600 "));
    assert!(human.contains("hikaku l10n stale ja"), "{human}");
}

#[test]
fn a_text_without_source_is_an_orphan() {
    let site = accepted().edit("locales/en/sip/301.ftl", "misreading = It is no call forwarding.\n", "");
    assert_eq!(state(&site, "sip/301", "misreading"), "orphan");
    let check = site.run(&["check", "--format", "short"]);
    assert!(check.stdout.contains("HK219") && check.stdout.contains("`301/misreading`"), "{}", check.stdout);
    assert!(refused(&site, &["accept", "ja", "sip/301/misreading"]).contains("has no source text any more"));
    let told = l10n(&site, &["accept", "ja", "--all"]);
    assert!(told.contains("1 stamp of messages that are gone taken away"), "{told}");
    assert!(!site.read("locales/ja/sip/stamps.yaml").contains("misreading"));
}

#[test]
fn a_file_of_stamps_without_a_stamp_is_no_fault() {
    let site = SiteTest::new("").file("locales/ja/sip/stamps.yaml", "301/misreadings: 1-00000000000000000000\n");
    assert!(l10n(&site, &["accept", "ja", "--all"]).contains("1 stamp of messages that are gone"));
    let site = site.file("locales/ja/sip/stamps.yaml", "# Nothing was accepted yet.\n");
    assert_eq!(site.check(), "");
    l10n(&site, &["accept", "ja", "sip/301"]);
    assert!(site.read("locales/ja/sip/stamps.yaml").starts_with("301/act: 1-"));
}

#[test]
fn what_does_not_matter_makes_nothing_stale() {
    let site = accepted();
    let english = "locales/en/sip/protocol.ftl";
    let text = site.read(english);
    // Comments, line ends, indentation, blank lines, and the order of messages and attributes.
    let mut entries: Vec<String> = Vec::new();
    for line in text.lines() {
        match entries.last_mut() {
            Some(entry) if line.starts_with(' ') => entry.extend(["\r\n\r\n  ", line]),
            _ => entries.push(format!("# A note\r\n{line}")),
        }
    }
    entries.reverse();
    let site = site.file(english, &format!("\u{feff}{}\r\n", entries.join("\r\n")));
    let site = site
        .edit("locales/en/sip/301.ftl", "summary = The user has left", "summary   =\n      The user\n      has left")
        .edit("locales/en/sip/600.ftl", "{ $alternative }", "{$alternative}");
    let all = status(&site);
    assert_eq!(count(&all, "fresh"), count(&all, "messages"), "{all}");
}

#[test]
fn what_matters_makes_stale() {
    for (file, from, to, id) in [
        ("301", "left this address for good", "left this address forever", "summary"),
        ("301", "summary = The user", "summary = The  user {\"\"}", "summary"),
        ("600", "    .sentence = Send **", "    .sentence = Do send **", "alternative-only-here"),
        ("301", "when = - A number", "when = A number", "when"),
        ("301", "`Contact` ([RFC", "`contact` ([RFC", "receiver"),
    ] {
        let site = accepted().edit(&format!("locales/en/sip/{file}.ftl"), from, to);
        assert_eq!(state(&site, &format!("sip/{file}"), id), "stale", "{to}");
        assert_eq!(count(&status(&site), "stale"), 1, "{to}");
        let check = site.run(&["check", "--format", "short"]);
        assert_eq!(check.stdout.matches("HK220").count(), 1, "{}", check.stdout);
        l10n(&site, &["accept", "ja", &format!("sip/{file}/{id}")]);
        assert_eq!(count(&status(&site), "stale"), 0, "{to}");
    }
}

#[test]
fn accept_takes_what_is_named_and_no_more() {
    for (path, keys) in [
        ("sip/486/summary", vec!["486/summary"]),
        ("sip/486-vs-600", vec!["486-vs-600/lead", "486-vs-600/verdict"]),
        ("locales/ja/sip/486-vs-600.ftl", vec!["486-vs-600/lead", "486-vs-600/verdict"]),
    ] {
        let site = SiteTest::new("");
        l10n(&site, &["accept", "ja", path]);
        let stamps = site.read("locales/ja/sip/stamps.yaml");
        let found: Vec<&str> = stamps
            .lines()
            .filter(|line| !line.starts_with('#'))
            .filter_map(|line| Some(line.split_once(": ")?.0))
            .collect();
        assert_eq!(found, keys, "{path}");
        assert!(!site.path("locales/ja/stamps.yaml").exists());
    }
    let site = SiteTest::new("");
    l10n(&site, &["accept", "ja", "site", "sip/protocol"]);
    assert!(site.read("locales/ja/stamps.yaml").contains("\nsite-name: 1-"));
    let stamps = site.read("locales/ja/sip/stamps.yaml");
    let lines: Vec<&str> = stamps.lines().filter(|line| line.contains(": 1-")).collect();
    assert!(lines.len() > 10 && lines.iter().all(|line| line.starts_with("protocol/")));
    let mut sorted = lines.clone();
    sorted.sort_unstable();
    assert_eq!(lines, sorted);
    l10n(&site, &["accept", "ja", "sip"]);
    assert!(site.read("locales/ja/sip/stamps.yaml").contains("\n301/title: 1-"));
    let before = site.read("locales/ja/sip/stamps.yaml");
    assert!(l10n(&site, &["accept", "ja", "sip"]).contains("ja: 0 messages accepted"));
    assert_eq!(site.read("locales/ja/sip/stamps.yaml"), before);
    assert!(site.check().is_empty(), "{}", site.check());
}

#[test]
fn accept_refuses_what_cannot_be_accepted() {
    let site = SiteTest::new("");
    for (arguments, why) in [
        (&["accept", "ja", "sip/301/sumary"][..], "there is no message `sip/301/sumary`"),
        (&["accept", "ja", "sip/302"], "SIP has no code or pair `302`"),
        (&["accept", "ja", "sip/600-vs-486"], "SIP has no code or pair `600-vs-486`"),
        (&["accept", "ja", "isup"], "begins with `site` or a protocol (`sip`)"),
        (&["accept", "ja", "sip/301/a/b"], "write `PROTOCOL/CODE/MESSAGE`"),
        (&["accept", "ja", "../en/site.ftl"], "names nothing"),
        (&["accept", "ja", "sip/301/title", "--same"], "differs from its source"),
        (&["accept", "en", "--all"], "`en` is the source locale"),
        (&["accept", "de", "--all"], "there is no locale `de`; the site has `en`, `ja`"),
        (&["accept", "ja"], "required arguments"),
        (&["accept", "ja", "sip", "--all"], "cannot be used with"),
    ] {
        let stderr = refused(&site, arguments);
        assert!(stderr.contains(why), "{arguments:?}: {stderr}");
    }
    let site = site.edit("locales/ja/sip/301.ftl", "title = 恒久的な移転\n", "");
    let run = site.run(&["l10n", "accept", "ja", "sip/301/summary", "sip/301/title"]);
    assert_eq!(
        (run.code, run.stderr.as_str()),
        (2, "error: `sip/301/title` has no ja text yet: there is nothing to accept\n")
    );
    assert!(!site.path("locales/ja/sip/stamps.yaml").exists(), "all or nothing");
    assert!(l10n(&site, &["accept", "ja", "sip/301"]).contains("1 message not translated yet"));
    assert!(!site.read("locales/ja/sip/stamps.yaml").contains("301/title"));
}

#[test]
fn same_is_said_once_and_lasts_while_it_is_so() {
    let site = SiteTest::new("").edit("locales/ja/sip/301.ftl", "aliases = - 番号変更", "aliases = - number changed");
    assert_eq!(state(&site, "sip/301", "aliases"), "same");
    assert!(l10n(&site, &["accept", "ja", "sip/301"]).contains("1 message equals its source"));
    assert_eq!(state(&site, "sip/301", "aliases"), "same", "a stamp alone does not say that it is on purpose");
    l10n(&site, &["accept", "ja", "sip/301/aliases", "--same"]);
    assert_eq!(state(&site, "sip/301", "aliases"), "fresh");
    let line = |site: &SiteTest| {
        let stamps = site.read("locales/ja/sip/stamps.yaml");
        stamps.lines().find(|line| line.starts_with("301/aliases: ")).expect("stamped").to_owned()
    };
    assert!(line(&site).ends_with(" same"));
    l10n(&site, &["accept", "ja", "--all"]);
    assert!(line(&site).ends_with(" same"), "it is not forgotten");
    assert_eq!(site.read("locales/ja/sip/stamps.yaml").matches(" same").count(), 1);
    let site = site.edit("locales/ja/sip/301.ftl", "aliases = - number changed", "aliases = - 番号変更");
    l10n(&site, &["accept", "ja", "--all"]);
    assert!(!line(&site).ends_with(" same"), "and ends where it is no longer so");
}

#[test]
fn accept_keeps_comments_modes_and_links() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let text = format!("# Ours\n\n# The old one\n600/title: {OLD}  # see the minutes\n301/title: {OLD}\n# End\n");
    let shared = "static/stamps-of-ja.txt";
    let site = SiteTest::new("").file(shared, &text);
    symlink("../../../static/stamps-of-ja.txt", site.path("locales/ja/sip/stamps.yaml")).expect("a link can be made");
    fs::set_permissions(site.path(shared), fs::Permissions::from_mode(0o640)).expect("modes can be set");
    l10n(&site, &["accept", "ja", "sip/301", "sip/600/title"]);
    assert!(site.path("locales/ja/sip/stamps.yaml").is_symlink());
    let stamps = site.read(shared);
    let lines: Vec<&str> = stamps.lines().collect();
    assert_eq!(lines[..2], ["# Ours", ""]);
    assert!(lines[2].starts_with("301/act: 1-"));
    let old = lines.iter().position(|line| *line == "# The old one").expect("the comment is there");
    assert!(lines[old + 1].starts_with("600/title: 1-") && lines[old + 1].ends_with("  # see the minutes"));
    assert_eq!(lines.last(), Some(&"# End"));
    let mode = fs::metadata(site.path(shared)).expect("it is there").permissions().mode();
    assert_eq!(mode & 0o777, 0o640);
    let left: Vec<_> = fs::read_dir(site.path("locales/ja/sip"))
        .expect("the folder is there")
        .map(|entry| entry.expect("an entry").file_name())
        .filter(|name| name.to_string_lossy().starts_with('.'))
        .collect();
    assert!(left.is_empty(), "{left:?}");
}

#[test]
fn nothing_is_written_through_a_link_that_leaves_the_site() {
    let outside = tempfile::NamedTempFile::new().expect("a temporary file");
    let text = format!("301/title: {OLD}\n");
    fs::write(outside.path(), &text).expect("it can be written");
    let site = SiteTest::new("");
    std::os::unix::fs::symlink(outside.path(), site.path("locales/ja/sip/stamps.yaml")).expect("a link can be made");
    let run = site.run(&["l10n", "accept", "ja", "--all"]);
    assert_eq!(run.code, 2, "{}", run.stdout);
    assert!(run.stderr.contains("it is a link to a place outside the site"), "{}", run.stderr);
    assert_eq!(fs::read_to_string(outside.path()).expect("it is there"), text);
}

#[test]
fn a_merge_conflict_is_told_and_overwritten_by_nothing() {
    let text = format!("<<<<<<< ours\n301/title: {OLD}\n=======\n301/title: 1-11111111111111111111\n>>>>>>> theirs\n");
    let site = SiteTest::new("").file("locales/ja/sip/stamps.yaml", &text);
    let check = site.run(&["check", "--format", "short"]);
    assert_eq!(check.code, 1);
    assert!(check.stdout.starts_with("locales/ja/sip/stamps.yaml:"), "{}", check.stdout);
    let run = site.run(&["l10n", "accept", "ja", "--all"]);
    assert_eq!(run.code, 2);
    assert!(run.stderr.contains("locales/ja/sip/stamps.yaml:1 is no stamp"), "{}", run.stderr);
    assert_eq!(site.read("locales/ja/sip/stamps.yaml"), text);
    assert!(!site.path("locales/ja/stamps.yaml").exists(), "all or nothing");
}

#[test]
fn stamps_outlive_a_file_that_cannot_be_read() {
    let site = accepted();
    let before = site.read("locales/ja/sip/stamps.yaml");
    let broken = site.edit("locales/ja/sip/301.ftl", "meaning = ", "meaning { ");
    let run = broken.run(&["l10n", "accept", "ja", "--all"]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    assert!(run.stderr.contains("see `hikaku check`"), "{}", run.stderr);
    assert_eq!(broken.read("locales/ja/sip/stamps.yaml"), before);
    let check = broken.run(&["check", "--format", "short"]).stdout;
    assert!(check.contains("HK205") && !check.contains("HK219"), "{check}");
    // Neither do stamps go with facts that cannot be read.
    let site = accepted().edit("content/sip/301.yaml", "code: ", "code ");
    let run = site.run(&["l10n", "accept", "ja", "--all"]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    assert_eq!(site.read("locales/ja/sip/stamps.yaml"), before);
}

#[test]
fn new_starts_a_language_in_one_command() {
    let site = SiteTest::new("");
    let told = l10n(&site, &["new", "de"]);
    assert!(told.contains("locales: [en, ja, de]"), "{told}");
    let order: Vec<usize> = ["de/site.ftl", "de/sip/protocol.ftl", "de/sip/486.ftl"]
        .map(|file| told.find(&format!("locales/{file}")).unwrap_or_else(|| panic!("{file} in {told}")))
        .into();
    assert!(order.is_sorted(), "{told}");
    assert!(site.read("locales/de/locale.yaml").starts_with("name: Deutsch\ndirection: ltr\nscript: Latn\n"));
    assert!(site.run(&["check"]).stdout.contains("no findings"), "what is not listed is no fault");

    // Listed, it is a language without a text, and the build goes on.
    let site = site.edit("content/site.yaml", "locales: [en, ja]", "locales: [en, ja, de]");
    let status = status(&site);
    let german = &status["locales"][1]["counts"];
    assert_eq!(german["missing"], german["messages"]);
    let check = site.run(&["check"]);
    assert_eq!(check.code, 0, "{}", check.stdout);

    // Filled in with the source itself, every message is there.
    for name in ["site", "sip/protocol", "sip/301", "sip/486", "sip/600", "sip/486-vs-600"] {
        let path = format!("locales/de/{name}.ftl");
        let original = site.read(&format!("locales/en/{name}.ftl"));
        let text: String = site
            .read(&path)
            .lines()
            .map(|line| {
                let filled = line.strip_prefix("# ").or(line.strip_prefix('#')).unwrap_or(line);
                let is_note = original.lines().any(|source| source == line && source.starts_with('#'));
                let is_mark = line.starts_with("# source 1-");
                if is_note || is_mark || line.starts_with("##") { format!("{line}\n") } else { format!("{filled}\n") }
            })
            .collect();
        fs::write(site.path(&path), text).expect("it can be written");
    }
    let german = serde_json::from_str::<Value>(&l10n(&site, &["status", "de", "--format", "json"])).expect("JSON");
    let counts = &german["locales"][0]["counts"];
    assert_eq!((&counts["missing"], &counts["orphan"]), (&Value::from(0), &Value::from(0)), "{german}");
    l10n(&site, &["accept", "de", "--all", "--same"]);
    let german = serde_json::from_str::<Value>(&l10n(&site, &["status", "de", "--format", "json"])).expect("JSON");
    assert_eq!(german["locales"][0]["counts"]["fresh"], german["locales"][0]["counts"]["messages"]);
}

#[test]
fn new_registers_the_language_where_asked() {
    let site =
        SiteTest::new("").edit("content/site.yaml", "locales: [en, ja]", "locales:  # the menu\n  - en\n  - ja # 日本");
    let told = l10n(&site, &["new", "ar", "--register"]);
    assert!(told.contains("listed `ar` in content/site.yaml"), "{told}");
    assert!(site.read("content/site.yaml").contains("locales:  # the menu\n  - en\n  - ja # 日本\n  - ar\n"));
    assert!(site.read("locales/ar/locale.yaml").contains("direction: rtl\nscript: Arab\n"));
    let built = site.run(&["build", "--out", "out"]);
    assert_eq!(built.code, 0, "{}", built.stdout);
    assert!(built.stdout.contains("ar العربية: unpublished, 0 %"), "{}", built.stdout);
    assert!(
        built.stdout.contains("ja 日本語: complete, 100 %") && built.stdout.contains(" unstamped"),
        "{}",
        built.stdout
    );
    assert!(!site.path("out/ar").exists() && site.path("out/ja").exists());
}

#[test]
fn a_language_that_was_begun_before_is_listed_later() {
    let site = SiteTest::new("").file("l10n.toml", "locales = [\n    \"ja\",\n]\n");
    l10n(&site, &["new", "de"]);
    let file = site.read("locales/de/site.ftl");
    let status = l10n(&site, &["status"]);
    assert!(status.ends_with("\nlocales/de is not listed: `hikaku l10n new de --register` lists it\n"), "{status}");
    let told = l10n(&site, &["new", "de", "--register"]);
    assert_eq!(told, "listed `de` in content/site.yaml\nlisted `de` in l10n.toml\n");
    assert!(site.read("content/site.yaml").contains("locales: [en, ja, de]\n"));
    assert_eq!(site.read("locales/de/site.ftl"), file, "what was begun stays");
    assert!(!l10n(&site, &["status"]).contains("is not listed"));
    // Of each file that nobody has begun to translate there is one finding.
    let report = site.run(&["check", "--format", "short"]).stdout;
    let (lines, files) = (report.lines().count() - 1, 6);
    assert_eq!(lines, files, "{report}");
    assert!(report.contains("(fill in locales/de/sip/486.ftl)"), "{report}");
    let again = site.run(&["l10n", "new", "de", "--register"]);
    assert!(again.code == 2 && again.stderr.contains("there is `locales/de` already"), "{}", again.stderr);
}

#[test]
fn new_lists_the_language_for_other_tools_and_names_a_related_one() {
    let tools = "locales = [\n    \"ja\",\n]\n";
    let site = SiteTest::new("").file("l10n.toml", tools);
    assert!(l10n(&site, &["new", "pt", "--register"]).contains("listed `pt` in l10n.toml"));
    l10n(&site, &["new", "pt-BR", "--register"]);
    assert_eq!(site.read("l10n.toml"), "locales = [\n    \"ja\",\n    \"pt\",\n    \"pt-BR\",\n]\n");
    assert!(!site.read("locales/pt/locale.yaml").contains("fallback"));
    assert!(site.read("locales/pt-BR/locale.yaml").contains("\nfallback: pt\n"));
    assert!(!site.check().contains("error"), "{}", site.check());
    // A list in another form is left alone.
    let site = SiteTest::new("").file("l10n.toml", "locales = [\"ja\"]\n");
    assert!(!l10n(&site, &["new", "de", "--register"]).contains("l10n.toml"));
    assert_eq!(site.read("l10n.toml"), "locales = [\"ja\"]\n");
}

#[test]
fn status_tells_files_that_are_not_begun_in_one_line() {
    let site = SiteTest::new("").remove("locales/ja/sip/600.ftl").remove("locales/ja/sip/301.ftl");
    let table = l10n(&site, &["status", "ja"]);
    assert!(table.contains("2 files not begun") && !table.contains("    600 "), "{table}");
    let all = l10n(&site, &["status", "ja", "--all"]);
    assert!(all.contains("    600 ") && !all.contains("not begun"), "{all}");
}

#[test]
fn new_refuses_what_would_be_wrong() {
    let site = SiteTest::new("");
    for (arguments, why) in [
        (&["new", "ja"][..], "there is `locales/ja` already"),
        (&["new", "xx"], "give `--name`"),
        (&["new", "xx", "--name", "X"], "and `--script`"),
        (&["new", "de", "--script", "latin"], "is not a script"),
        (&["new", "de", "--direction", "up"], "`ltr` or `rtl`"),
        (&["new", "de", "--name", "a\nb"], "on one line"),
        (&["new", "pt_br"], "write `pt-BR`"),
        (&["new", "../x"], "is not a BCP 47 language tag"),
        (&["new", ""], "is not a BCP 47 language tag"),
    ] {
        let stderr = refused(&site, arguments);
        assert!(stderr.contains(why), "{arguments:?}: {stderr}");
    }
    let names: Vec<String> = fs::read_dir(site.path("locales"))
        .expect("the folder is there")
        .map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned())
        .collect();
    assert_eq!(names.len(), 2, "{names:?}");
    l10n(&site, &["new", "tlh", "--name", "tlhIngan: \"Hol\"", "--script", "Latn", "--register"]);
    assert_eq!(site.run(&["check"]).code, 0, "a name with marks of YAML's is read back");
    assert!(l10n(&site, &["status", "tlh"]).starts_with("tlh tlhIngan: \"Hol\", unpublished"));
}

#[test]
fn fmt_changes_layout_alone() {
    let site = accepted();
    let fresh = status(&site);
    let pretty = site.read("locales/ja/sip/301.ftl");
    let ugly =
        format!("\n\n# 注\n{}\n\n", pretty.replace(" = ", "=   ").replace("\n    .", "\n .").replace('\n', " \r\n"));
    let stamps = site.read("locales/ja/sip/stamps.yaml");
    let (head, lines) = stamps.split_once("\n\n").expect("a head");
    let mut lines: Vec<&str> = lines.lines().collect();
    lines.reverse();
    let site = site
        .file("locales/ja/sip/301.ftl", &ugly)
        .file("locales/ja/sip/stamps.yaml", &format!("{head}\n\n\n{}", lines.join("\n")));
    let run = site.run(&["l10n", "fmt", "--check"]);
    assert_eq!(run.code, 1);
    assert!(run.stdout.contains("not in normal form: locales/ja/sip/301.ftl\n"), "{}", run.stdout);
    assert_eq!(site.read("locales/ja/sip/301.ftl"), ugly, "it only looks");
    assert!(l10n(&site, &["fmt", "en", "--check"]).contains("0 of"), "the other language is not looked at");
    let told = l10n(&site, &["fmt", "ja"]);
    assert!(told.contains("wrote locales/ja/sip/301.ftl\nwrote locales/ja/sip/stamps.yaml\n2 of"), "{told}");
    assert_eq!(site.read("locales/ja/sip/301.ftl"), format!("# 注\n{pretty}"));
    assert_eq!(site.read("locales/ja/sip/stamps.yaml"), stamps);
    assert_eq!(status(&site), fresh);
    l10n(&site, &["fmt", "--check"]);
}

#[test]
fn fmt_leaves_what_does_not_parse() {
    let broken = "title= x\n* y\n";
    let site = SiteTest::new("")
        .file("locales/ja/sip/301.ftl", broken)
        .file("locales/ja/stamps.yaml", "site-name: x\n=====\n")
        .file("locales/ja/sip/600.ftl", "title=y\n");
    let run = site.run(&["l10n", "fmt"]);
    assert_eq!(run.code, 1);
    assert!(run.stdout.contains("HK205") && run.stdout.contains("locales/ja/stamps.yaml:2:1"), "{}", run.stdout);
    assert_eq!(site.read("locales/ja/sip/301.ftl"), broken);
    assert_eq!(site.read("locales/ja/sip/600.ftl"), "title = y\n", "the others are formatted all the same");
    let none = site.run(&["l10n", "fmt", "../en"]);
    assert_eq!((none.code, none.stdout.as_str()), (2, ""));
}

#[test]
fn a_site_that_cannot_be_read_is_told() {
    let site = SiteTest::new("").remove("content/site.yaml");
    for arguments in [&["status"][..], &["stale", "ja"], &["accept", "ja", "--all"], &["new", "de"]] {
        let run: Run = site.run(&[&["l10n"], arguments].concat());
        assert_eq!(run.code, 1, "{arguments:?}: {}", run.stderr);
        assert!(run.stdout.contains("HK129") && run.stdout.ends_with("mend the site first\n"), "{}", run.stdout);
    }
    assert!(!site.path("locales/de").exists());
}
