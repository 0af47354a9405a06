//! Translations and git: what a state survives, what a difference shows, what a pull request is told.

use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

use crate::site_test::{Run, SiteTest, hikaku};

const FILE: &str = "locales/en/sip/301.ftl";
const FROM: &str = "The user has left this address for good.";
const TO: &str = "The user has left this very address for ever.";

/// Git without the settings of whoever runs the tests.
pub(crate) fn git(folder: &Path, arguments: &[&str]) -> String {
    let run = Run::of(
        clean(&mut Command::new("git"))
            .args(["-c", "user.name=Tester", "-c", "user.email=tester@example.org", "-c", "init.defaultBranch=main"])
            .args(["-c", "protocol.file.allow=always", "-c", "commit.gpgsign=false"])
            .args(arguments)
            .current_dir(folder),
    );
    assert_eq!(run.code, 0, "git {arguments:?}: {}{}", run.stdout, run.stderr);
    run.stdout
}

/// Takes a caller's repository and settings out of a command's environment.
fn clean(command: &mut Command) -> &mut Command {
    for name in ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_OBJECT_DIRECTORY", "GIT_COMMON_DIR", "GIT_PREFIX"] {
        command.env_remove(name);
    }
    command.env("GIT_CONFIG_GLOBAL", "/dev/null").env("GIT_CONFIG_SYSTEM", "/dev/null")
}

pub(crate) fn commit(folder: &Path, message: &str) {
    git(folder, &["add", "--all"]);
    git(folder, &["commit", "--quiet", "--message", message]);
}

/// The base site, accepted and committed.
fn repository() -> SiteTest {
    let site = SiteTest::new("");
    run(site.root(), &["accept", "ja", "--all"]);
    git(site.root(), &["init", "--quiet"]);
    commit(site.root(), "first");
    site
}

/// Runs `hikaku l10n …` on a folder.
fn run(root: &Path, arguments: &[&str]) -> String {
    let run = Run::of(clean(&mut hikaku()).arg("--root").arg(root).arg("l10n").args(arguments));
    assert_eq!((run.code, run.stderr.as_str()), (0, ""), "{arguments:?}: {}", run.stdout);
    run.stdout
}

/// The numbers of fresh and of stale Japanese messages.
fn states(root: &Path) -> (u64, u64) {
    let status: Value = serde_json::from_str(&run(root, &["status", "ja", "--format", "json"])).expect("JSON");
    let counts = &status["locales"][0]["counts"];
    (counts["fresh"].as_u64().expect("a number"), counts["stale"].as_u64().expect("a number"))
}

fn stale(root: &Path) -> Vec<Value> {
    serde_json::from_str(&run(root, &["stale", "ja", "--format", "json"])).expect("JSON")
}

#[test]
fn stale_shows_what_changed_word_by_word() {
    let site = repository();
    let (all, _) = states(site.root());
    let site = site.edit(FILE, FROM, TO);
    commit(site.root(), "other words");
    // What came in between does not matter: the old text is the one the translation was made from.
    let site = site.edit(FILE, TO, &format!("{TO} Truly."));
    assert_eq!(states(site.root()), (all - 1, 1));
    let shown = run(site.root(), &["stale", "ja"]);
    let expected = "sip/301/summary  locales/ja/sip/301.ftl:4\n  \
        en  The user has left this {+very +}address for [-good-]{+ever. Truly+}.\n  \
        ja  ユーザーはこのアドレスを離れ、戻りません。\n\n\
        1 stale message; mend what needs it, then: hikaku l10n accept ja sip/301/summary\n";
    assert_eq!(shown.replace("{+very+} ", "{+very +}"), expected);
    let colored = Run::of(
        clean(&mut hikaku()).args(["--color", "always", "--root"]).arg(site.root()).args(["l10n", "stale", "ja"]),
    );
    assert!(colored.stdout.contains("\u{1b}[9;31mgood\u{1b}[0m"), "{}", colored.stdout);
    assert_eq!(run(site.root(), &["stale", "ja", "sip/600"]), "nothing is stale\n");
    let data = stale(site.root());
    assert_eq!(data.len(), 1);
    assert_eq!(data[0]["old"], FROM);
    assert_eq!(data[0]["now"], format!("{TO} Truly."));
    assert_eq!((&data[0]["line"], &data[0]["why_no_old"]), (&Value::from(4), &Value::Null));
    run(site.root(), &["accept", "ja", "sip/301/summary"]);
    assert_eq!((states(site.root()), run(site.root(), &["stale", "ja"]).as_str()), ((all, 0), "nothing is stale\n"));
}

#[test]
fn states_survive_squash_rebase_and_merge() {
    for way in ["squash", "rebase", "merge"] {
        let site = repository();
        let root = site.root().to_owned();
        let (all, _) = states(&root);
        // On a branch, the English changes in one commit and the Japanese is accepted in the next.
        git(&root, &["checkout", "--quiet", "-b", "words"]);
        let site = site.edit(FILE, FROM, TO);
        commit(&root, "english");
        run(&root, &["accept", "ja", "sip/301/summary"]);
        commit(&root, "japanese");
        // Meanwhile on main, another text changes and its translation is accepted.
        git(&root, &["checkout", "--quiet", "main"]);
        let site = site.edit("locales/en/sip/600.ftl", "no voice mail answers", "no mailbox answers");
        run(&root, &["accept", "ja", "sip/600/meaning"]);
        commit(&root, "meanwhile");
        match way {
            "squash" => {
                git(&root, &["merge", "--quiet", "--squash", "words"]);
                commit(&root, "squashed");
            }
            "rebase" => {
                git(&root, &["checkout", "--quiet", "words"]);
                git(&root, &["rebase", "--quiet", "main"]);
            }
            _ => drop(git(&root, &["merge", "--quiet", "--no-ff", "--message", "merged", "words"])),
        }
        assert_eq!(states(&root), (all, 0), "{way}");
        let site = site.edit(FILE, TO, "Gone.");
        let data = stale(site.root());
        assert_eq!((data.len(), &data[0]["old"]), (1, &Value::from(TO)), "{way}");
    }
}

#[test]
fn a_text_that_only_a_lost_branch_had_is_said_to_be_lost() {
    let site = repository();
    let root = site.root();
    let between = site.read(FILE).replace(FROM, "A text of a branch.");
    std::fs::write(site.path(FILE), between).expect("it can be written");
    run(root, &["accept", "ja", "sip/301/summary"]);
    let after = site.read(FILE).replace("A text of a branch.", TO);
    std::fs::write(site.path(FILE), after).expect("it can be written");
    commit(root, "squashed");
    let data = stale(root);
    assert_eq!((data.len(), &data[0]["old"]), (1, &Value::Null));
    assert!(data[0]["why_no_old"].as_str().expect("a reason").contains("nowhere in git's history"));
    assert!(run(root, &["stale", "ja"]).contains(&format!("  en  {TO}\n      (the old text is nowhere")));
}

#[test]
fn a_shallow_clone_knows_the_states_and_says_what_it_lacks() {
    let site = repository().edit(FILE, FROM, TO);
    commit(site.root(), "other words");
    let folder = tempfile::tempdir().expect("a temporary folder");
    let url = format!("file://{}", site.root().display());
    git(folder.path(), &["clone", "--quiet", "--depth", "1", &url, "clone"]);
    let clone = folder.path().join("clone");
    assert_eq!(states(&clone), states(site.root()));
    assert_eq!(states(&clone).1, 1);
    let shown = run(&clone, &["stale", "ja"]);
    assert!(shown.contains("git fetch --unshallow"), "{shown}");
    git(&clone, &["fetch", "--quiet", "--unshallow"]);
    assert!(run(&clone, &["stale", "ja"]).contains("for [-good-]{+ever+}."));
}

#[test]
fn files_without_git_have_the_same_states() {
    let site = repository().edit(FILE, FROM, TO);
    let before = states(site.root());
    let site = site.remove(".git");
    assert_eq!(states(site.root()), before);
    let shown = run(site.root(), &["stale", "ja"]);
    assert!(shown.contains("these files are in no git repository"), "{shown}");
    // Neither is git itself needed.
    let bare =
        Run::of(clean(&mut hikaku()).env("PATH", "").arg("--root").arg(site.root()).args(["l10n", "stale", "ja"]));
    assert_eq!(bare.code, 0, "{}", bare.stderr);
    assert!(bare.stdout.contains("there is no `git` program here"), "{}", bare.stdout);
}

/// Moves everything but the repository itself into a folder.
fn moved(root: &Path) -> PathBuf {
    let below = root.join("site");
    std::fs::create_dir(&below).expect("a folder can be made");
    git(root, &["mv", "content", "locales", "site"]);
    commit(root, "moved");
    below
}

#[test]
fn moved_and_reformatted_files_keep_their_states_and_their_past() {
    let site = repository();
    let (all, _) = states(site.root());
    let text = site.read(FILE);
    let site = site.file(FILE, &format!("# Reformatted\n\n{}", text.replace(" = ", " =\n        ")));
    commit(site.root(), "reformatted");
    let below = moved(site.root());
    assert_eq!(states(&below), (all, 0));
    run(&below, &["fmt"]);
    assert_eq!(states(&below), (all, 0));
    let path = below.join(FILE);
    let text = std::fs::read_to_string(&path).expect("it is there");
    std::fs::write(&path, text.replace(FROM, TO)).expect("it can be written");
    commit(site.root(), "other words");
    assert_eq!(states(&below), (all - 1, 1));
    assert_eq!(stale(&below)[0]["old"], FROM);
}

#[test]
fn impact_tells_a_reviewer_what_a_change_does() {
    let site = repository();
    let site = site
        .edit(FILE, FROM, TO)
        .edit("locales/ja/sip/600.ftl", "title = どの端末も話中", "title = 全端末が話中")
        .edit("locales/ja/sip/486.ftl", "summary = ", "# summary = ");
    let run_ = |format: &str| {
        let run = Run::of(
            clean(&mut hikaku()).arg("--root").arg(site.root()).args(["l10n", "impact", "HEAD", "--format", format]),
        );
        assert_eq!(run.code, 0, "{}", run.stderr);
        run.stdout
    };
    let data: Value = serde_json::from_str(&run_("json")).expect("JSON");
    let changes: Vec<[&str; 5]> = data["changes"]
        .as_array()
        .expect("changes")
        .iter()
        .map(|change| ["locale", "message", "text", "before", "after"].map(|key| change[key].as_str().unwrap_or("-")))
        .collect();
    assert_eq!(
        changes,
        [
            ["en", "sip/301/summary", "changed", "-", "-"],
            ["ja", "sip/301/summary", "-", "fresh", "stale"],
            ["ja", "sip/486/summary", "removed", "fresh", "missing"],
            ["ja", "sip/600/title", "changed", "fresh", "fresh"],
        ]
    );
    let pages: Vec<&str> = data["pages"].as_array().expect("pages").iter().filter_map(Value::as_str).collect();
    for page in [
        "en/sip/301-moved-permanently.html",
        "ja/sip/600-busy-everywhere.html",
        "ja/sip/486-busy-here.html",
        "ja/compare/sip/301-moved-permanently-vs-600-busy-everywhere.html",
    ] {
        assert!(pages.contains(&page), "{page} in {pages:?}");
    }
    // The English 600 says what it said.
    assert!(!pages.contains(&"en/sip/600-busy-everywhere.html"), "{pages:?}");
    let language = &data["languages"][0];
    assert_eq!((&language["before"]["missing"], &language["after"]["missing"]), (&Value::from(0), &Value::from(1)));
    assert_eq!(language["after"]["stale"], 1);

    let human = run_("human");
    assert!(human.starts_with("3 messages changed since HEAD, 1 state because of the source; "), "{human}");
    assert!(human.contains("sip/486/summary  removed         fresh → missing\n"), "{human}");
    let markdown = run_("markdown");
    assert!(markdown.starts_with("## Translations\n\n3 messages changed since `HEAD`"), "{markdown}");
    assert!(markdown.contains("| `sip/301/summary` | source changed | fresh → stale | `locales/ja/sip/301.ftl:4` |\n"));
    assert!(markdown.contains(" (100 %) | ") && markdown.contains(" | 0 → 1 | 0 | 0 |\n"), "{markdown}");
}

#[test]
fn impact_counts_languages_and_sites_that_are_new() {
    let site = repository();
    git(site.root(), &["tag", "base"]);
    let nothing = run(site.root(), &["impact", "base"]);
    assert!(nothing.starts_with("No message changed since base.\n"), "{nothing}");
    run(site.root(), &["new", "de", "--register"]);
    let data: Value = serde_json::from_str(&run(site.root(), &["impact", "base", "--format", "json"])).expect("JSON");
    let german = data["languages"].as_array().expect("languages").iter().find(|l| l["locale"] == "de").expect("German");
    assert_eq!((&german["before"], &german["after"]["missing"]), (&Value::Null, &german["after"]["messages"]));
    assert!(data["changes"].as_array().expect("changes").iter().all(|change| change["locale"] == "de"));

    // Where the site was somewhere else, or not there at all, everything is new.
    let below = moved(site.root());
    let data: Value = serde_json::from_str(&run(&below, &["impact", "base", "--format", "json"])).expect("JSON");
    let english = data["changes"].as_array().expect("changes").iter().filter(|change| change["locale"] == "en");
    assert!(english.clone().count() > 10 && english.into_iter().all(|change| change["text"] == "added"));
    assert_eq!(run(&below, &["impact", "HEAD"]).lines().next(), Some("No message changed since HEAD."));
}

#[test]
fn impact_outlives_facts_that_are_wrong() {
    // A reviewer asks what a pull request does also where it does not pass.
    let site = repository().edit(FILE, FROM, TO).edit("content/sip/486.yaml", "next: {is: ", "next: {is: no-such-");
    assert!(site.check().contains("HK115"), "{}", site.check());
    let run = Run::of(clean(&mut hikaku()).arg("--root").arg(site.root()).args(["l10n", "impact", "HEAD"]));
    assert_eq!(run.code, 0, "{}", run.stderr);
    assert!(run.stdout.contains("301"), "{}", run.stdout);
}

#[test]
fn impact_needs_a_revision() {
    let site = repository();
    for (base, why) in [
        ("nowhere", "git knows no revision `nowhere`"),
        ("--all", "unexpected argument"),
        ("HEAD:content", "git knows no revision"),
    ] {
        let run = Run::of(clean(&mut hikaku()).arg("--root").arg(site.root()).args(["l10n", "impact", base]));
        assert_eq!((run.code, run.stdout.as_str()), (2, ""));
        assert!(run.stderr.contains(why), "{}", run.stderr);
    }
    let site = site.remove(".git");
    let run = Run::of(clean(&mut hikaku()).arg("--root").arg(site.root()).args(["l10n", "impact", "HEAD"]));
    assert_eq!(run.code, 2);
    assert!(run.stderr.contains("these files are in no git repository"), "{}", run.stderr);
}

#[test]
fn what_was_fresh_before_a_change_without_meaning_is_accepted_everywhere() {
    let site = repository();
    // A second translation, in which one of the two texts was stale before, and one is missing.
    let copied = ["locales/ja/locale.yaml", "locales/ja/site.ftl", "locales/ja/stamps.yaml"].into_iter();
    let words = ["301", "486", "600", "protocol", "486-vs-600"].map(|name| format!("locales/ja/sip/{name}.ftl"));
    let files: Vec<String> =
        copied.map(str::to_owned).chain(words).chain(["locales/ja/sip/stamps.yaml".to_owned()]).collect();
    let site = files.iter().fold(site, |site, path| {
        let text = site.read(path);
        site.file(&path.replace("/ja/", "/ko/"), &text.replace("state: complete", "state: partial"))
    });
    let stamps = site.read("locales/ko/sip/stamps.yaml");
    let stamp =
        |id: &str| stamps.lines().find(|line| line.starts_with(&format!("{id}: "))).expect("stamped").to_owned();
    let site = site
        .edit("content/site.yaml", "locales: [en, ja]", "locales: [en, ja, ko]")
        .edit("locales/ko/sip/stamps.yaml", &stamp("486/summary"), "486/summary: 1-00000000000000000000")
        .edit("locales/ko/sip/301.ftl", "when = - 番号が移された場合。\n", "");
    commit(site.root(), "korean");
    let site = site
        .edit(FILE, FROM, TO)
        .edit("locales/en/sip/486.ftl", "This device is busy.", "This device is busy!")
        .edit(FILE, "title = ", "title = The ");
    let before = states(site.root());
    let korean = site.read("locales/ko/sip/stamps.yaml");
    let said = run(site.root(), &["accept", "--everywhere", "sip/301/summary", "sip/486/summary"]);
    let expected = "wrote locales/ja/sip/stamps.yaml\nja: 2 messages accepted\n\
                    wrote locales/ko/sip/stamps.yaml\nko: 1 message accepted, 1 left: made from a source older than HEAD\n";
    assert_eq!(said, expected);
    // The title was not named, and is stale as before.
    assert_eq!(states(site.root()), (before.0 + 2, before.1 - 2));
    let changed: Vec<String> = site.read("locales/ko/sip/stamps.yaml").lines().map(str::to_owned).collect();
    let lines = korean.lines().zip(&changed).filter(|(old, new)| old != new).map(|(old, _)| old.split(':').next());
    assert_eq!(lines.collect::<Vec<_>>(), [Some("301/summary")]);
    // Without a path, all that changed is meant.
    let rest = run(site.root(), &["accept", "--everywhere"]);
    assert!(rest.contains("ja: 1 message accepted\n") && rest.contains("ko: 1 message accepted, 1 left"), "{rest}");
    commit(site.root(), "accepted");
    // Once the change is committed, the revision before it is named.
    let site = site.edit(FILE, TO, FROM);
    commit(site.root(), "taken back");
    assert!(run(site.root(), &["accept", "--everywhere"]).starts_with("ja: 0 messages accepted, 1 left"));
    assert!(run(site.root(), &["accept", "--everywhere", "--since", "HEAD~1"]).contains("ja: 1 message accepted\n"));
}

#[test]
fn without_git_nothing_is_accepted_everywhere() {
    let site = repository().remove(".git");
    let run = Run::of(clean(&mut hikaku()).arg("--root").arg(site.root()).args(["l10n", "accept", "--everywhere"]));
    assert_eq!((run.code, run.stdout.as_str()), (2, ""));
    assert!(run.stderr.contains("what the source said before is not known"), "{}", run.stderr);
}
