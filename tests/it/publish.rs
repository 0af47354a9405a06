//! Whole or not at all: what a build leaves on the disk, and what it leaves alone.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::os::unix::fs::{MetadataExt, symlink};
use std::path::Path;

use crate::l10n_git::git;
use crate::site_test::{Change, Run, SiteTest, has_extension, hikaku, paths, project, tree};

/// Inode and time of the last change of each file.
type Prints = BTreeMap<String, (u64, i64, i64)>;

fn prints(folder: &Path) -> Prints {
    let print = |path: &String| {
        let meta = fs::metadata(folder.join(path)).expect("a file that was just listed");
        (meta.ino(), meta.mtime(), meta.mtime_nsec())
    };
    paths(folder).iter().map(|path| (path.clone(), print(path))).collect()
}

/// The base site, built to `dist/`.
fn built() -> SiteTest {
    let site = SiteTest::new("");
    let run = site.run(&["build"]);
    assert_eq!((run.code, run.stderr.as_str()), (0, ""), "{}", run.stdout);
    site
}

/// Builds again and returns the pages whose files are new, and whose bytes are new.
fn rebuilt(site: &SiteTest) -> (BTreeSet<String>, BTreeSet<String>) {
    let dist = site.path("dist");
    let (before, bytes_before) = (prints(&dist), tree(&dist));
    let run = site.run(&["build"]);
    assert_eq!(run.code, 0, "{}", run.stdout);
    let (after, bytes_after) = (prints(&dist), tree(&dist));
    let is_page = |path: &&String| *path != ".hikaku";
    let touched = after.iter().filter(|(path, print)| before.get(*path) != Some(print)).map(|(path, _)| path);
    let changed =
        bytes_after.iter().filter(|(path, bytes)| bytes_before.get(*path) != Some(bytes)).map(|(path, _)| path);
    (touched.filter(is_page).cloned().collect(), changed.filter(is_page).cloned().collect())
}

#[test]
fn a_failed_build_leaves_the_old_site_untouched() {
    let faults: [(&str, Change); 4] = [
        ("facts", |site| site.edit("content/sip/301.yaml", "class: 3xx", "class: 9xx")),
        ("words", |site| site.edit("locales/ja/sip/301.ftl", "summary = ", "summary = <b>")),
        ("a template that does not parse", |site| site.file("templates/home.html", "{% if %}")),
        ("a template that fails in the midst of rendering", |site| {
            let text = fs::read_to_string(project().join("templates/comparison.html")).expect("there");
            let fault = "{% if a.code == '486' and b.code == '600' %}{{ nothing }}{% endif %}<article>";
            site.file("templates/comparison.html", &text.replacen("<article>", fault, 1))
        }),
    ];
    for (name, fault) in faults {
        let site = built();
        let (old, old_prints) = (tree(&site.path("dist")), prints(&site.path("dist")));
        let site = fault(site);
        let run = site.run(&["build"]);
        assert_eq!(run.code, 1, "{name}: {}", run.stdout);
        assert!(run.stdout.ends_with("; nothing was written\n"), "{name}: {}", run.stdout);
        assert!(old == tree(&site.path("dist")), "{name}");
        assert_eq!(old_prints, prints(&site.path("dist")), "{name}");
        assert_eq!(
            beside(&site),
            ["content", "dist", "locales", "templates"][..3 + usize::from(site.path("templates").exists())]
        );
    }
}

/// The names in the site's folder: nothing hidden stays behind.
fn beside(site: &SiteTest) -> Vec<String> {
    let entries = fs::read_dir(site.root()).expect("the folder can be read");
    let mut names: Vec<String> =
        entries.map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

#[test]
fn a_folder_that_hikaku_did_not_make_is_refused_and_untouched() {
    let site = SiteTest::new("-- dist/thesis.tex --\nsix years\n-- dist/notes/a.txt --\nx\n");
    let old = (tree(&site.path("dist")), prints(&site.path("dist")));
    let run = site.run(&["build"]);
    assert_eq!((run.code, run.stdout.as_str()), (2, ""));
    assert!(run.stderr.starts_with("error: cannot publish to `dist`: "), "{}", run.stderr);
    assert!(run.stderr.contains("holds files that hikaku did not make; choose another folder"), "{}", run.stderr);
    assert_eq!(old, (tree(&site.path("dist")), prints(&site.path("dist"))));
    assert_eq!(beside(&site), ["content", "dist", "locales"]);
}

#[test]
fn a_file_of_others_in_the_published_folder_is_refused_and_untouched() {
    let site = built().file("dist/ja/CNAME", "codes.example\n");
    let old = tree(&site.path("dist"));
    let run = site.run(&["build"]);
    assert_eq!(run.code, 2);
    assert!(run.stderr.contains("`ja/CNAME`") && run.stderr.contains("`static/`"), "{}", run.stderr);
    assert!(old == tree(&site.path("dist")));
}

#[test]
fn a_file_of_ones_own_stands_where_hikaku_would_have_made_one() {
    let names = ["robots.txt", "_headers", "404.html", "index.html", "en/index.html", "ja/search.js", "sitemap.xml"];
    let site = names.iter().fold(SiteTest::new(""), |site, name| site.file(&format!("static/{name}"), "own\n"));
    for _ in 0..2 {
        let run = site.run(&["build"]);
        assert_eq!(run.code, 0, "{}{}", run.stdout, run.stderr);
        for name in names {
            assert_eq!(site.read(&format!("dist/{name}")), "own\n", "{name}");
        }
    }
    assert!(site.read("dist/ja/index.html").contains("<html"), "the others are hikaku's");
}

#[test]
fn a_place_among_the_sources_is_refused_before_anything_is_written() {
    let site = SiteTest::new("");
    let old = tree(site.root());
    for out in [
        "static",
        "static/dist",
        "content/dist",
        "locales/x/y",
        "templates",
        "scaffold/x",
        ".",
        "..",
        "dist/../static/x",
    ] {
        for arguments in [&["build", "--out", out][..], &["--out", out]] {
            let run = site.run(arguments);
            assert_eq!((run.code, run.stdout.as_str()), (2, ""), "{out}");
            assert!(run.stderr.starts_with(&format!("error: `--out` cannot be `{out}`: ")), "{}", run.stderr);
            assert!(run.stderr.ends_with("choose a folder of its own, such as `dist`\n"), "{}", run.stderr);
        }
    }
    assert!(old == tree(site.root()) && beside(&site) == ["content", "locales"]);
}

#[test]
fn a_file_and_a_link_in_the_place_of_the_folder_are_refused() {
    let site = SiteTest::new("").file("dist", "x").file("elsewhere/page.html", "x");
    assert_eq!(site.run(&["build"]).code, 2);
    assert_eq!(site.read("dist"), "x");
    let site = site.remove("dist");
    symlink("elsewhere", site.path("dist")).expect("a link can be made");
    let run = site.run(&["build"]);
    assert_eq!(run.code, 2);
    assert!(run.stderr.contains("is a symbolic link"), "{}", run.stderr);
    assert_eq!(paths(&site.path("elsewhere")), ["page.html"]);
}

#[test]
fn an_unchanged_rebuild_touches_nothing() {
    let site = built();
    let folder = |site: &SiteTest| fs::metadata(site.path("dist")).map(|meta| (meta.ino(), meta.mtime_nsec())).ok();
    let old = folder(&site);
    let (touched, changed) = rebuilt(&site);
    assert_eq!((touched, changed), (BTreeSet::new(), BTreeSet::new()));
    assert_eq!(folder(&site), old);
    let run = site.run(&["build"]);
    let pages = paths(&site.path("dist")).len() - 1;
    assert!(run.stdout.contains(&format!("0 written, {pages} unchanged, 0 removed\n")), "{}", run.stdout);
}

#[test]
fn one_edited_message_rewrites_only_the_pages_that_show_it() {
    let misread = "It is no call forwarding.";
    let site = built().edit("locales/en/sip/301.ftl", misread, "It is not call forwarding.");
    let (touched, changed) = rebuilt(&site);
    assert_eq!(touched, changed, "a file is new only where its bytes are");
    let page = "en/sip/301-moved-permanently.html".to_owned();
    let others = changed.iter().filter(|path| **path != page).cloned().collect::<Vec<_>>();
    // What a program reads of the code has it too, and what the search reads of the language.
    let is_data = |path: &String| path.starts_with("api/") || path == "en/search.js";
    assert!(changed.contains(&page) && others.iter().all(is_data), "{changed:?}");

    let site =
        site.edit("locales/ja/sip/600.ftl", "sender = ユーザー全体について", "sender = そのユーザー全体について");
    let (touched, changed) = rebuilt(&site);
    assert_eq!(touched, changed);
    let html: Vec<&String> = changed.iter().filter(|path| has_extension(path, "html")).collect();
    let expected = [
        "ja/compare/sip/301-moved-permanently-vs-600-busy-everywhere.html",
        "ja/compare/sip/486-busy-here-vs-600-busy-everywhere.html",
        "ja/sip/600-busy-everywhere.html",
    ];
    assert_eq!(html, expected);
}

#[test]
fn the_pages_of_a_code_go_with_it() {
    let site = built();
    let page = site.path("dist/ja/compare/sip/301-moved-permanently-vs-600-busy-everywhere.html");
    assert!(page.exists());
    let site = ["content/sip/301.yaml", "locales/en/sip/301.ftl", "locales/ja/sip/301.ftl"]
        .into_iter()
        .fold(site, SiteTest::remove)
        .edit("content/across/sip-q850.yaml", "  - {from: \"301\", to: none, note: follow, cite: RFC3398#8.2.5}\n", "")
        .edit("content/across/sip-q850.yaml", "  - {from: \"301\", to: \"23\", note: becomes, cite: RFC3398#8.2.5}\n", "")
        .edit("locales/en/sip/protocol.ftl", "isup-follow = the gateway follows `Contact`\n    .sentence = After **{ $code }** the gateway follows `Contact`.\n", "")
        .edit("locales/ja/sip/protocol.ftl", "isup-follow = ゲートウェイが `Contact` に従う\n    .sentence = **{ $code }** のあと、ゲートウェイは `Contact` に従います。\n", "");
    let run = site.run(&["build"]);
    assert_eq!(run.code, 0, "{}", run.stdout);
    assert!(!page.exists());
    assert!(paths(&site.path("dist")).iter().all(|path| !path.contains("301-")));
}

/// A build that is killed leaves the old site or the new one, whole, and nothing that the next build does not clear up.
#[test]
fn a_killed_build_leaves_one_site_whole() {
    let site = SiteTest::new("-- static/which.txt --\nA\n");
    let texts = ["A\n", "B\n"];
    let whole = texts.map(|text| {
        let site = SiteTest::new("").file("static/which.txt", text).edit(
            "locales/en/sip/600.ftl",
            "title = Busy Everywhere",
            &format!("title = Busy Everywhere {}", text.trim()),
        );
        let run = site.run(&["build"]);
        assert_eq!(run.code, 0, "{}", run.stdout);
        tree(&site.path("dist"))
    });
    let words = site.read("locales/en/sip/600.ftl");
    let mut slowest = std::time::Duration::ZERO;
    let mut found = [0, 0];
    for round in 0..24 {
        let text = texts[round % 2];
        let titled = words.replace("title = Busy Everywhere", &format!("title = Busy Everywhere {}", text.trim()));
        fs::write(site.path("static/which.txt"), text).expect("a file");
        fs::write(site.path("locales/en/sip/600.ftl"), titled).expect("a file");
        let begun = std::time::Instant::now();
        let mut build =
            site.command(&["build", "--quiet"]).stdout(std::process::Stdio::null()).spawn().expect("it starts");
        if round < 4 {
            // The first are let run, so that there is a site, and a time after which a build is near its end.
            assert!(build.wait().expect("it ends").success());
            slowest = slowest.max(begun.elapsed());
        } else {
            // From early in the build to about its end: wherever the kill falls, the site is whole.
            std::thread::sleep(slowest * u32::try_from(round).expect("few rounds") / 24);
            build.kill().expect("it can be killed");
            build.wait().expect("it ends");
        }
        let dist = tree(&site.path("dist"));
        let which = whole.iter().position(|whole| *whole == dist);
        found[which.expect("the old site or the new one, whole")] += 1;
    }
    assert!(found.iter().all(|times| *times > 0), "{found:?}");
    let run = site.run(&["build"]);
    assert_eq!((run.code, run.stderr.as_str()), (0, ""), "{}", run.stdout);
    assert_eq!(beside(&site), ["content", "dist", "locales", "static"]);
}

/// What changes a file system, and opening, which comes before all of it. With `?` strace passes over a call that this machine's
/// processors do not have.
#[cfg(target_os = "linux")]
const CALLS: [&str; 13] = [
    "?mkdir",
    "mkdirat",
    "openat",
    "write",
    "?link",
    "linkat",
    "?rename",
    "renameat",
    "renameat2",
    "?unlink",
    "unlinkat",
    "?rmdir",
    "ftruncate",
];

/// Whether strace can hold a process on this machine; some containers do not let it.
#[cfg(target_os = "linux")]
fn can_trace() -> bool {
    let tried = std::process::Command::new("strace").args(["-f", "-qq", "-e", "trace=none", "true"]).output();
    tried.is_ok_and(|tried| tried.status.success())
}

/// As above, but killed when it is about to make its first, second, third … call of each kind: every place at which a build can
/// end, in order, instead of some of them by chance. Where no process may trace another, as many kills fall by the clock.
#[cfg(target_os = "linux")]
#[test]
fn a_build_killed_at_any_system_call_leaves_one_site_whole() {
    let site = SiteTest::new("");
    let words = site.read("locales/en/sip/600.ftl");
    let write = |which: usize| {
        let title = format!("title = Busy Everywhere {which}");
        fs::write(site.path("locales/en/sip/600.ftl"), words.replace("title = Busy Everywhere", &title))
            .expect("a file");
    };
    let whole = [0, 1].map(|which| {
        write(which);
        assert_eq!(site.run(&["build"]).code, 0);
        tree(&site.path("dist"))
    });
    let begun = std::time::Instant::now();
    assert_eq!(site.run(&["build", "--quiet"]).code, 0);
    let usual = begun.elapsed();
    let around = beside(&site);
    let traced = can_trace();
    let mut stands = 1;
    let mut killed = 0;
    for call in CALLS {
        for nth in 1..=1_000 {
            // Always towards the site that does not stand, so that there is something to write.
            write(1 - stands);
            let mut build = site.command(&["build", "--quiet"]);
            let ended = if traced {
                let mut trace = std::process::Command::new("strace");
                trace.args(["-f", "-qq", "-o", "/dev/null", "-e", &format!("trace={call}")]);
                trace.args(["-e", &format!("inject={call}:signal=KILL:when={nth}")]).arg("--").arg(build.get_program());
                trace.args(build.get_args());
                for (name, value) in build.get_envs() {
                    value.map(|value| trace.env(name, value));
                }
                if let Some(folder) = build.get_current_dir() {
                    trace.current_dir(folder);
                }
                trace.output().expect("strace starts").status.success()
            } else {
                let mut build = build.spawn().expect("it starts");
                std::thread::sleep(usual * nth / 20);
                build.kill().expect("it can be killed");
                build.wait().expect("it ends").success() || nth == 20
            };
            let dist = tree(&site.path("dist"));
            let now = whole.iter().position(|whole| *whole == dist);
            stands = now.unwrap_or_else(|| panic!("neither site stands after a kill at {call} {nth}"));
            if ended {
                break;
            }
            killed += 1;
        }
        // The last build of each kind, which nothing stopped, clears up whatever was left.
        assert!(!traced || beside(&site) == around, "{call} leaves {:?}", beside(&site));
    }
    assert!(killed > 100, "{killed} kills");
    let run = site.run(&["build"]);
    assert_eq!((run.code, run.stderr.as_str()), (0, ""), "{}", run.stdout);
    assert_eq!(beside(&site), around);
}

/// A home beside the site, with what a stranger would like to reach.
fn home(site: &SiteTest) -> std::path::PathBuf {
    let home = site.path("home");
    fs::create_dir_all(home.join(".ssh")).expect("a folder");
    for name in [".ssh/id_ed25519", "thesis.txt"] {
        fs::write(home.join(name), "mine").expect("a file");
    }
    home
}

/// Puts something into a repository, given its folder and a home that is not of it.
type Plant = fn(&Path, &Path);

#[test]
fn a_cloned_repository_reaches_nothing_beyond_its_output() {
    // What a pull request can bring is what git stores: files, folders and links.
    let machine = SiteTest::empty();
    let home = home(&machine);
    let before = tree(&home);
    let plants: [(&str, i32, Plant); 7] = [
        ("a leftover that lists files behind a link", 0, |site, home| {
            let planted = site.join(".dist.hikaku-abcdefgh");
            fs::create_dir(&planted).expect("a folder");
            fs::write(planted.join(".hikaku"), "hikaku site 1\nh/.ssh/id_ed25519\nh/thesis.txt\n").expect("a file");
            symlink(home, planted.join("h")).expect("a link");
        }),
        ("a leftover that is being filled", 0, |site, home| {
            let planted = site.join(".dist.hikaku-abcdefgh");
            fs::create_dir(&planted).expect("a folder");
            fs::write(planted.join(".hikaku"), "hikaku staging 1\n").expect("a file");
            symlink(home, planted.join("h")).expect("a link");
        }),
        ("a lock that is a link to nothing yet", 2, |site, home| {
            symlink(home.join("made"), site.join(".dist.hikaku-lock")).expect("a link");
        }),
        ("a lock that is a link to a file", 2, |site, home| {
            symlink(home.join("thesis.txt"), site.join(".dist.hikaku-lock")).expect("a link");
        }),
        ("a journal without an end", 2, |site, _| {
            symlink("/dev/zero", site.join(".dist.hikaku-journal")).expect("a link");
        }),
        ("a marker without an end", 2, |site, _| {
            fs::create_dir(site.join("dist")).expect("a folder");
            symlink("/dev/zero", site.join("dist/.hikaku")).expect("a link");
        }),
        ("an output that lists files behind a link", 2, |site, home| {
            fs::create_dir(site.join("dist")).expect("a folder");
            fs::write(site.join("dist/.hikaku"), "hikaku site 1\nh/.ssh/id_ed25519\nh/thesis.txt\n").expect("a file");
            symlink(home, site.join("dist/h")).expect("a link");
        }),
    ];
    for (number, (name, code, plant)) in plants.into_iter().enumerate() {
        let origin = SiteTest::new("");
        plant(origin.root(), &home);
        git(origin.root(), &["init", "--quiet"]);
        git(origin.root(), &["add", "--all", "--force"]);
        git(origin.root(), &["commit", "--quiet", "--message", name]);
        let clone = machine.path(&format!("clone{number}"));
        git(machine.root(), &["clone", "--quiet", &origin.root().to_string_lossy(), &clone.to_string_lossy()]);
        let run = Run::of(hikaku().arg("--root").arg(&clone).arg("build").current_dir(&clone));
        assert_eq!(run.code, code, "{name}: {}{}", run.stdout, run.stderr);
        assert!(run.stderr.contains("hikaku"), "{name} is named: {}", run.stderr);
        assert!(before == tree(&home), "{name}");
        assert!(paths(&home).len() == 2, "{name}: {:?}", paths(&home));
        let status = git(&clone, &["status", "--porcelain"]);
        assert!(
            status.lines().all(|line| line == "?? dist/"),
            "{name}: nothing of the repository is touched: {status}"
        );
    }
}

#[test]
fn commands_that_write_follow_no_link_out_of_the_site() {
    let leads_out = |folder: &str| {
        let site = SiteTest::new("");
        let site = if site.path(folder).exists() { site.remove(folder) } else { site };
        let home = home(&site);
        symlink(&home, site.path(folder)).expect("a link");
        (site, home)
    };
    for (folder, arguments) in [
        ("locales/ja/sip", &["new", "code", "sip", "302", "Moved Temporarily", "--class", "3xx"][..]),
        ("locales/ja/parcel", &["new", "protocol", "parcel"]),
        ("locales/ja/sip", &["l10n", "accept", "ja", "--all"]),
        ("locales/ja/sip", &["l10n", "fmt"]),
    ] {
        let (site, home) = leads_out(folder);
        let before = tree(&home);
        let run = site.run(arguments);
        assert!(before == tree(&home) && paths(&home).len() == 2, "{arguments:?}: {}{}", run.stdout, run.stderr);
        if arguments[0] == "new" {
            assert_eq!(run.code, 2, "{}", run.stdout);
            let why = format!("`{folder}/` is a symbolic link; put a folder in its place");
            assert!(run.stderr.contains(&why), "{}", run.stderr);
            assert!(!site.path("content/sip/302.yaml").exists() && !site.path("content/parcel").exists());
        }
    }
    // A file in the place of one that is written anew: neither read without end nor written.
    for (path, arguments) in [
        ("l10n.toml", &["l10n", "new", "de", "--register"][..]),
        ("locales/ja/sip/stamps.yaml", &["l10n", "accept", "ja", "--all"]),
    ] {
        for target in ["/dev/zero", "../../../home/thesis.txt", "home/thesis.txt", ".git/config"] {
            let site = SiteTest::new("-- .git/config --\n[core]\n");
            let home = home(&site);
            let _ = fs::remove_file(site.path(path));
            symlink(target, site.path(path)).expect("a link");
            let run = site.run(arguments);
            assert_ne!(run.code, 101, "{arguments:?}: {}", run.stderr);
            assert_eq!(fs::read_to_string(home.join("thesis.txt")).expect("there"), "mine", "{path} → {target}");
            assert_eq!(site.read(".git/config"), "[core]\n", "{path} → {target}");
        }
    }
}
