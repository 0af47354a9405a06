//! What `check` passes, `build` publishes: both find the same faults of input, in the same words, and neither takes one for
//! a fault of the world. Otherwise a change would be merged on the word of the one and stop the other.

use std::ffi::OsStr;
use std::fs;
use std::os::unix::ffi::OsStrExt;
use std::path::Path;

use hikaku::pipeline;
use hikaku::render::Mode;
use proptest::prelude::*;
use rayon::prelude::*;

use crate::site_test::{SiteTest, has_extension, project};
use crate::{diagnostics, site_test};

/// Checks and builds a site, and returns the report of the check, the same as that of the build.
fn agreed(name: &str, site: &SiteTest) -> String {
    let room = tempfile::tempdir().expect("a temporary folder");
    let out = room.path().join("out");
    let check = site.run(&["check"]);
    let build = site.run(&["build", "--quiet", "--out", out.to_str().expect("temporary paths are text")]);
    assert_eq!((build.code, build.stderr.as_str()), (check.code, ""), "{name}: {}{}", check.stdout, check.stderr);
    match check.code {
        0 => {
            assert!(check.stdout.starts_with(&build.stdout), "{name}: {} and {}", check.stdout, build.stdout);
            assert!(out.join(".hikaku").is_file(), "{name}: it is published");
        }
        1 => {
            let expected = format!("{}; nothing was written\n", check.stdout.trim_end());
            assert_eq!(build.stdout, expected, "{name}");
            assert!(!out.exists(), "{name}");
        }
        code => panic!("{name}: check ends with {code}: {}", check.stderr),
    }
    check.stdout
}

#[test]
fn check_and_build_agree_on_every_case_there_is() {
    let cases = diagnostics::cases();
    assert!(cases.len() > 90);
    cases.par_iter().for_each(|case| drop(agreed(&case.display().to_string(), &diagnostics::site(case))));
    for folder in fs::read_dir(project().join("tests/sites")).expect("the sites are there") {
        let folder = folder.expect("a site can be read").path();
        agreed(&folder.display().to_string(), &SiteTest::new("").overlay(&folder));
    }
}

/// The base site with files of these names in `static/`.
fn with_static(names: &[&[u8]]) -> SiteTest {
    let site = SiteTest::new("");
    for name in names {
        assert!(write(&site, name), "{name:?} can be written");
    }
    site
}

/// Writes a static file, and tells whether that was possible.
fn write(site: &SiteTest, name: &[u8]) -> bool {
    let path = site.path("static").join(OsStr::from_bytes(name));
    fs::create_dir_all(path.parent().unwrap_or(Path::new("/"))).is_ok() && fs::write(path, "own\n").is_ok()
}

#[test]
fn names_that_cannot_be_published_are_findings() {
    let long = "x".repeat(100);
    let long = format!("{long}/{long}/{long}");
    let refused: [(&[&str], &str); 36] = [
        (&["Index.html"], "HK146"),
        (&["en"], "HK146"),
        (&["api"], "HK146"),
        (&["assets"], "HK146"),
        (&["Assets/x.png"], "HK146"),
        (&["assets/hikaku.01234567.css"], "HK146"),
        (&["assets/Codes.0123abcd.js"], "HK146"),
        (&["EN/x.txt"], "HK146"),
        (&["en/SIP/x.txt"], "HK146"),
        (&["en/sip"], "HK146"),
        (&["ja/compare"], "HK146"),
        (&["en/sip/486-Busy-Here.html"], "HK146"),
        (&["ja/compare/sip/301-moved-permanently-vs-486-busy-here.HTML"], "HK146"),
        (&["api/sip/Index.json"], "HK146"),
        (&["api/sip/486.JSON"], "HK146"),
        (&["robots.txt/x"], "HK146"),
        (&["en/index.html/x"], "HK146"),
        (&["a.txt", "A.txt"], "HK146"),
        (&["a/x", "A/y"], "HK146"),
        (&["a/x", "A"], "HK146"),
        (&["é.txt", "e\u{301}.txt"], "HK146"),
        (&["CON"], "HK145"),
        (&["nul.txt"], "HK145"),
        (&["x/Com1.tar.gz"], "HK145"),
        (&["a."], "HK145"),
        (&["a /b"], "HK145"),
        (&["a:b"], "HK145"),
        (&["a\\b"], "HK145"),
        (&["a?b"], "HK145"),
        (&["a#b"], "HK145"),
        (&["a\nb"], "HK145"),
        (&["a\u{1b}[2Jb"], "HK145"),
        (&["a\tb"], "HK145"),
        (&["a\u{202e}b"], "HK145"),
        (&["a\u{2028}b"], "HK145"),
        (&[long.as_str()], "HK145"),
    ];
    refused.par_iter().for_each(|(names, code)| {
        let bytes: Vec<&[u8]> = names.iter().map(|name| name.as_bytes()).collect();
        let report = agreed(&names.join(", "), &with_static(&bytes));
        assert!(report.contains(&format!("error[{code}]")) && report.ends_with("\n1 error\n"), "{names:?}: {report}");
        assert!(report.contains("help: "), "{names:?}: {report}");
    });
    let kept = [
        "a b.txt",
        "a/b/c",
        "日本.txt",
        "en/own.txt",
        "api/own.json",
        "assets/own.css",
        "a+(1)&'~=@,;!%.txt",
        "robots.txt",
    ];
    let kept: Vec<&[u8]> = kept.iter().map(|name| name.as_bytes()).collect();
    assert_eq!(agreed("kept", &with_static(&kept)), "no findings\n");
}

#[test]
fn of_two_names_that_are_not_utf8_neither_is_lost() {
    let report = agreed("bytes", &with_static(&[b"\xff.txt", b"\xfe.txt", b"\xc3/x"]));
    for name in [r"static/\xFF.txt", r"static/\xFE.txt", r"static/\xC3/x"] {
        assert!(report.contains(&format!("--> {name}\n")), "{report}");
    }
    assert!(report.ends_with("\n3 errors\n"), "{report}");
    let site = SiteTest::new("");
    fs::write(site.path("content/sip").join(OsStr::from_bytes(b"30\xff.yaml")), "x").expect("a name of bytes");
    assert!(agreed("facts", &site).contains(r"content/sip/30\xFF.yaml"));
}

/// The base site with one code more, whose facts and words are those of 486.
fn with_code(site: SiteTest, code: &str, slug: &str) -> SiteTest {
    let quoted = |text: &str| serde_json::Value::from(text).to_string();
    let facts = site.read("content/sip/486.yaml");
    let facts =
        facts.replace("\"486\"", &quoted(code)).replace("slug: 486-busy-here", &format!("slug: {}", quoted(slug)));
    let stem = hikaku::model::slug::stem(code, slug);
    let site = site.file(&format!("content/sip/{stem}.yaml"), &facts);
    ["en", "ja"].into_iter().fold(site, |site, locale| {
        let words = site.read(&format!("locales/{locale}/sip/486.ftl"));
        site.file(&format!("locales/{locale}/sip/{stem}.ftl"), &words)
    })
}

/// The base site, in which any text is a code.
fn any_code() -> SiteTest {
    let site = SiteTest::new("").edit("content/sip/protocol.yaml", "\"[1-6][0-9]{2}\"", "\"[^/]+\"");
    site.edit("content/site.yaml", "translated_threshold", "stubs: [reversed, short]\ntranslated_threshold")
}

#[test]
fn codes_and_slugs_that_make_names_no_system_keeps_are_findings() {
    let long = "7".repeat(81);
    let cases: [(&[(&str, &str)], &str); 8] = [
        (&[("FACETS", "facets")], "HK144"),
        (&[(long.as_str(), "7")], "HK144"),
        (&[("ab", "ab-1"), ("AB", "ab-2")], "HK146"),
        (&[("é", "1")], "HK125"),
        (&[("7", long.as_str())], "HK125"),
        (&[("7", "7-vs-8")], "HK125"),
        (&[("7", "7-vs")], "HK125"),
        (&[("a", "aux")], "HK125"),
    ];
    cases.par_iter().for_each(|(codes, finding)| {
        let site = codes.iter().fold(any_code(), |site, (code, slug)| with_code(site, code, slug));
        let report = agreed(&format!("{codes:?}"), &site);
        assert!(report.contains(&format!("error[{finding}]")), "{codes:?}: {report}");
    });
    let tab = any_code();
    let report = agreed("a tab", &with_code(tab, "A\tB", "a-b"));
    assert!(report.contains("error["), "{report}");
    for (codes, name) in [
        ([("A\\B", "a-b"), ("A:B", "a-b-2"), ("A?", "a")], "signs that no file name can have"),
        ([("NUL", "nul-x"), ("com1", "com1-x"), ("CON.1", "con-1")], "devices of Windows"),
        ([("FACETS", "facets-x"), ("é", "ue9"), ("e\u{301}", "e-2")], "names of other files, and accents"),
        ([("7", "7"), ("VS", "vs"), ("x.1", "x-1-vsx")], "plain"),
        ([("x-vs", "x-vsa"), ("x", "x"), ("vs-y", "vs-y")], "short forms that could be read in two ways"),
    ] {
        let site = codes.iter().fold(any_code(), |site, (code, slug)| with_code(site, code, slug));
        let report = agreed(name, &site);
        assert!(!report.contains("error["), "{name}: {report}");
    }
}

#[test]
fn languages_and_protocols_named_like_devices_are_findings() {
    let site = SiteTest::new("").edit("content/site.yaml", "[en, ja]", "[en, ja, con]");
    let site = site.file("locales/con/locale.yaml", "name: Cofán\ndirection: ltr\nscript: Latn\nstate: partial\n");
    let words = site.read("locales/en/site.ftl");
    let report = agreed("con", &site.file("locales/con/site.ftl", &words));
    assert!(report.contains("error[HK128]: the language tag `con` cannot name a folder"), "{report}");
    let report = agreed("aux", &SiteTest::new("").file("content/aux/protocol.yaml", "name: Aux\n"));
    assert!(report.contains("error[HK144]: `aux` cannot name a protocol"), "{report}");
}

#[test]
fn each_file_that_hikaku_makes_is_known_before_it_is_made() {
    for folder in ["base", "decision", "lines"] {
        let site = SiteTest::new("").overlay(&project().join("tests/sites").join(folder));
        let site =
            site.edit("content/site.yaml", "translated_threshold", "stubs: [reversed, short]\ntranslated_threshold");
        let made: Vec<String> = site.build().files().keys().cloned().collect();
        let loud = |path: &String| {
            let (folder, name) = path.rsplit_once('/').map_or(("", path.as_str()), |(folder, name)| (folder, name));
            Path::new("static").join(folder).join(name.to_uppercase()).display().to_string()
        };
        let site = made.iter().fold(site, |site, path| site.file(&loud(path), "own\n"));
        let report = site.check();
        for path in &made {
            assert!(
                report.contains(&format!("{}: error[HK146]", loud(path))),
                "{folder}: {path} is not known: {report}"
            );
        }
        assert!(made.iter().any(|path| has_extension(path, "xml")) && made.len() > 50);
    }
}

#[test]
fn a_fault_in_templates_is_told_once_and_in_the_same_words() {
    let fault = |name: &str| {
        let text = fs::read_to_string(project().join("templates").join(name)).expect("the template is there");
        text.replacen("{% block main %}", "{% block main %}{{ nowhere }}", 1)
    };
    let site = ["code.html", "comparison.html", "home.html"]
        .into_iter()
        .fold(SiteTest::new(""), |site, name| site.file(&format!("templates/{name}"), &fault(name)));
    let report = agreed("three templates", &site);
    assert!(report.ends_with("\n3 errors\n") && report.matches("error[HK402]").count() == 3, "{report}");
}

#[test]
fn addresses_of_odd_form_are_findings() {
    let written = "base_url: https://codes.example/below";
    for url in [
        "https://x//evil.example",
        "https://x:99999",
        "https://:80",
        "https://%",
        "https://x/..",
        "https://u:p@x",
        "https://x/?q",
        "https://x/#f",
        "https://x y",
        "https://日本.example",
        "HTTPS://x",
        "https://x\\\\y",
        "https://x/%2e%2e",
    ] {
        let site = SiteTest::new("").edit("content/site.yaml", written, &format!("base_url: \"{url}\""));
        let report = agreed(url, &site);
        assert!(report.contains("error[HK128]: `base_url` cannot be"), "{url}: {report}");
        let given = url.replace("\\\\", "\\");
        for command in ["check", "build"] {
            let run = SiteTest::new("").run(&[command, "--base-url", &given]);
            assert_eq!((run.code, run.stdout.as_str()), (2, ""), "{url}");
            assert!(run.stderr.starts_with("error: `--base-url` cannot be"), "{url}: {}", run.stderr);
        }
    }
    for (key, url) in [
        ("repository", "https://git.example//codes"),
        ("license", "https://License.example/"),
        ("edit_url", "https://u@git.example/{path}"),
        ("new_url", "https://git.example:0/{path}"),
    ] {
        let site = SiteTest::new("");
        let settings = site.read("content/site.yaml").replace("repository: https://git.example/codes\n", "");
        let report = agreed(url, &site.file("content/site.yaml", &format!("{settings}{key}: \"{url}\"\n")));
        assert!(report.contains(&format!("error[HK128]: `{key}` cannot be `{url}`")), "{report}");
    }
}

/// Builds a site without the program around it. Where no finding stands against that, all of `names` is published, and a
/// panic or a fault of the world is the test's.
fn publishes_or_says_why(site: &SiteTest, names: &[String]) {
    let (prepared, mut found) = site.prepare();
    let renderer = prepared.renderer(Mode::Publish, &mut found);
    if found.has_errors() {
        return;
    }
    let room = tempfile::tempdir().expect("a temporary folder");
    let out = room.path().join("out");
    let renderer = renderer.expect("a site without errors can be rendered");
    let published = pipeline::publish(&renderer, &out, |_| {}).expect("the world is well");
    published.unwrap_or_else(|found| panic!("{found:?}"));
    let paths = site_test::paths(&out);
    for name in names {
        assert!(paths.contains(name), "{name} is published: {paths:?}");
    }
}

/// A part of a name: one of those that hikaku makes, one that is odd, or anything.
fn part() -> impl Strategy<Value = String> {
    let known = [
        "index.html",
        "Index.html",
        "en",
        "EN",
        "api",
        "sip",
        "assets",
        "compare",
        "robots.txt",
        "feed.xml",
        "486.json",
    ];
    let odd = ["CON", "nul.txt", "a.", "a ", "\u{e9}", "e\u{301}", "E\u{301}", "Ω", "\u{2126}", "%2e%2e", "_headers"];
    prop_oneof![
        prop::sample::select(known.to_vec()).prop_map(str::to_owned),
        prop::sample::select(odd.to_vec()).prop_map(str::to_owned),
        "[a-cA-Cß.é\u{301} ?#:|%\\\\\n\u{7f}_-]{1,5}",
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(24) })]

    #[test]
    fn any_static_names_are_published_or_found_fault_with(
        names in prop::collection::vec(prop::collection::vec(part(), 1..4), 1..4),
    ) {
        let site = SiteTest::new("");
        let names = names.into_iter().map(|parts| parts.join("/"));
        let is_plain = |name: &String| name.split('/').all(|part| !part.starts_with('.') && !part.ends_with('~'));
        let names: Vec<String> = names.filter(is_plain).filter(|name| write(&site, name.as_bytes())).collect();
        publishes_or_says_why(&site, &names);
    }

    #[test]
    fn any_codes_and_slugs_are_published_or_found_fault_with(
        codes in prop::collection::vec(("([0-9A-Ca-c.: é-]|vs|-vs-|con){1,4}", "(-|-vs|-vs-|[a-c0-9]){0,4}"), 1..4),
    ) {
        let site = codes.iter().fold(any_code(), |site, (code, more)| {
            let slug = format!("{}{more}", hikaku::model::slug::prefix(code));
            with_code(site, code, &slug)
        });
        publishes_or_says_why(&site, &[]);
    }
}
