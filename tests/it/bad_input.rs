//! Input that means harm, or is so wrong that it might: each gives an error at its place, and nothing is written.

use std::fmt::Write as _;

use crate::site_test::SiteTest;

/// Builds a site that must not be built: every finding has a place, and there is no output afterwards.
fn refused(site: &SiteTest, name: &str) -> String {
    let report = site.run(&["check", "--format", "short"]);
    assert_eq!((report.code, report.stderr.as_str()), (1, ""), "{name}: {}", report.stdout);
    for line in report.stdout.lines().filter(|line| line.contains("error[")) {
        let path = line.split(": ").next().unwrap_or_default();
        assert!(path.starts_with("content/") || path.starts_with("locales/"), "{name}: {line}");
    }
    let build = site.run(&["build", "--out", "dist"]);
    assert_eq!(build.code, 1, "{name}: {}", build.stdout);
    assert!(build.stdout.ends_with("nothing was written\n"), "{name}: {}", build.stdout);
    assert!(!site.path("dist").exists(), "{name} wrote something");
    report.stdout
}

fn with_message(text: &str) -> SiteTest {
    SiteTest::new("").edit("locales/en/sip/486.ftl", "summary = This device is busy.", &format!("summary = {text}"))
}

#[test]
fn nesting_of_any_depth_and_kind_is_refused_before_it_is_parsed() {
    let deep = 200_000;
    let half = deep / 4;
    let cases = [
        ("placeables", format!("{}$code", "{".repeat(deep))),
        ("spaced placeables", "{ ".repeat(deep)),
        ("closed placeables", format!("{}$code{}", "{".repeat(half), "}".repeat(half))),
        ("calls", format!("{{ {}1 }}", "F(".repeat(deep))),
        ("calls of terms", format!("{{ {}1 }}", "-sip(a: F(".repeat(half))),
        ("selectors", format!("{{{}", "{ $code ->\n *[a] ".repeat(half))),
        ("variants", "{ $code ->\n    *[a] ".repeat(half)),
        ("a quote in a variant", format!("{{ $code ->\n   *[a] \" {}\n    }}", "{".repeat(deep))),
        ("a quote in the text", format!("\" {}", "{".repeat(deep))),
        ("a line of its own", format!("x\n    {}", "{".repeat(deep))),
    ];
    for (name, text) in cases {
        let report = refused(&with_message(&text), name);
        assert!(report.contains("locales/en/sip/486.ftl:") && report.contains("error[HK240]"), "{name}: {report}");
    }
}

#[test]
fn messages_and_files_have_a_largest_size() {
    let report = refused(&with_message(&"busy ".repeat(20_000)), "a message of 100 kB");
    assert!(report.contains("locales/en/sip/486.ftl:4:1: error[HK241]: `summary` has 1000"), "{report}");
    let many = format!("busy{}", "\n    { $x } and so on,".repeat(5_000));
    assert!(refused(&with_message(&many), "many lines").contains("error[HK241]"));
    let site = SiteTest::new("").bytes("locales/ja/sip/301.ftl", &b"title = a\n".repeat(1 << 20));
    let report = refused(&site, "a file of 10 MB");
    assert!(report.contains("locales/ja/sip/301.ftl: error[HK126]: this file has 10485760 bytes"), "{report}");
}

#[test]
fn terms_that_double_at_every_step_end_soon() {
    let mut terms = String::from("summary = { -a0 }\n-a30 = busy\n");
    for at in 0..30 {
        let _ = writeln!(terms, "-a{at} = {{ -a{next} }}{{ -a{next} }}", next = at + 1);
    }
    let site = SiteTest::new("").edit("locales/en/sip/486.ftl", "summary = This device is busy.\n", &terms);
    let report = refused(&site, "doubling terms");
    assert!(report.contains("error[HK212]: message `summary` cannot be formatted"), "{report}");
}

#[test]
fn yaml_cannot_exhaust_anything() {
    let code = "content/sip/486.yaml";
    let bomb: String = (1..9).fold("a0: &a0 [x, x]\n".to_owned(), |mut text, at| {
        let _ = writeln!(text, "a{at}: &a{at} [{}]", format!("*a{}, ", at - 1).repeat(9));
        text
    });
    for (name, text, says) in [
        ("flow", "[".repeat(100_000), "more than 32 levels"),
        ("maps", "{a: ".repeat(100_000), "more than 32 levels"),
        ("blocks", "- ".repeat(100_000), "more than 32 levels"),
        ("aliases", bomb, "an anchor or an alias"),
    ] {
        let report = refused(&SiteTest::new("").file(code, &text), name);
        assert!(report.contains(&format!("{code}:1:")), "{name}: {report}");
        assert!(report.contains("error[HK105]") && report.contains(says), "{name}: {report}");
    }
}

#[test]
fn what_a_reader_cannot_see_is_refused_wherever_it_stands() {
    for c in ['\u{202e}', '\u{2066}', '\u{200b}', '\u{2060}', '\u{ad}', '\u{feff}', '\u{1}', '\u{e000}', '\u{e0041}'] {
        let name = format!("U+{:04X}", u32::from(c));
        let report = refused(&with_message(&format!("Busy{c} here.")), &name);
        let wanted =
            format!("locales/en/sip/486.ftl:4:15: error[HK242]: the text holds the invisible character {name}");
        assert!(report.contains(&wanted), "{report}");
        let site = SiteTest::new("").edit("content/sip/486.yaml", "name: Busy Here", &format!("name: Busy{c} Here"));
        assert!(refused(&site, &name).contains("content/sip/486.yaml:2:11: error[HK242]"), "{name}");
    }
    for (file, from, to) in [
        ("locales/ja/glossary.yaml", "use: 着信側", "use: \"着信側\\u202E\""),
        ("locales/ja/locale.yaml", "name: 日本語", "name: \"日本語\\u200b\""),
        ("locales/en/sip/486.ftl", "title = Busy", "title = { \"\\u2067\" }Busy"),
    ] {
        assert!(refused(&SiteTest::new("").edit(file, from, to), file).contains("error[HK242]"), "{file}");
    }
    // What scripts need to be written stays.
    let fine =
        "Busy\u{a0}here, \u{645}\u{6cc}\u{200c}\u{62e}\u{648}\u{627}\u{647}\u{645}, a\u{202f}b, \u{200f}x, ☎\u{fe0f}.";
    assert_eq!(with_message(fine).check(), "");
}

#[test]
fn one_folder_has_one_language_and_its_tag_one_spelling() {
    for (locales, wanted) in [
        ("[en, ja, JA]", "content/site.yaml:2:19: error[HK129]: locale `JA` has no `locales/JA/locale.yaml`"),
        ("[en, ja, ja]", "content/site.yaml:2:19: error[HK130]: locale `ja` is listed twice"),
        ("[en, ja, ../ja]", "content/site.yaml:2:19: error[HK129]: locale `../ja` has no"),
        ("[en, ja, \"\"]", "content/site.yaml:2:19: error[HK129]: locale `` has no"),
    ] {
        let site = SiteTest::new("").edit("content/site.yaml", "[en, ja]", locales);
        let report = refused(&site, locales);
        assert!(report.contains(wanted), "{report}");
    }
    // A folder of that name may be there, as a copy or where the file system takes both names for one.
    for (tag, wanted) in [
        ("JA", "the language tag `JA` is not in its normal form (write `ja`)"),
        ("pt_BR", "the language tag `pt_BR` is not in its normal form (write `pt-BR`)"),
        ("j", "`j` is not a BCP 47 language tag"),
    ] {
        let site = SiteTest::new("").edit("content/site.yaml", "[en, ja]", &format!("[en, ja, {tag}]"));
        let own = site.read("locales/ja/locale.yaml");
        let report = refused(&site.file(&format!("locales/{tag}/locale.yaml"), &own), tag);
        assert!(report.contains("content/site.yaml:2:19: error[HK128]") && report.contains(wanted), "{report}");
    }
}

/// The base site with languages that fall back to each other: `tag: fallback`.
fn with_fallbacks(fallbacks: &[(&str, &str)]) -> SiteTest {
    let mut site = SiteTest::new("");
    let own = site.read("locales/ja/locale.yaml").replace("complete", "partial");
    let words = site.read("locales/ja/site.ftl");
    let mut tags = "en, ja".to_owned();
    for (tag, fallback) in fallbacks {
        let path = format!("locales/{tag}/locale.yaml");
        site = site.file(&path, &format!("{own}fallback: {fallback}\n"));
        if !["en", "ja"].contains(tag) {
            site = site.file(&format!("locales/{tag}/site.ftl"), &words);
            let _ = write!(tags, ", {tag}");
        }
    }
    site.edit("content/site.yaml", "[en, ja]", &format!("[{tags}]"))
}

#[test]
fn a_circle_of_fallbacks_is_refused_at_each_of_its_lines() {
    let report = refused(&with_fallbacks(&[("ja", "ja")]), "of one");
    assert!(report.contains("locales/ja/locale.yaml:5:11: error[HK128]: these fallbacks run in a circle"), "{report}");
    assert!(report.contains("`ja` → `ja`"), "{report}");
    let report = refused(&with_fallbacks(&[("pt", "pt-BR"), ("pt-BR", "pt-PT"), ("pt-PT", "pt")]), "of three");
    assert!(report.contains("locales/pt/locale.yaml:5:11: error[HK128]: these fallbacks run in a circle"), "{report}");
    assert!(report.contains("`pt` → `pt-BR` → `pt-PT` → `pt`"), "{report}");
    assert_eq!(report.matches("in a circle").count(), 1, "one circle is one finding: {report}");
    // What only leads into a circle is not part of it.
    let report = refused(&with_fallbacks(&[("de", "pt"), ("pt", "pt-BR"), ("pt-BR", "pt")]), "a way into one");
    assert!(!report.contains("locales/de/locale.yaml"), "{report}");
    assert_eq!(report.matches("in a circle").count(), 1, "{report}");
}

#[test]
fn a_fallback_is_a_language_that_the_site_shows() {
    for (tag, fallback, wanted) in [
        ("ja", "jp", "the fallback `jp` is not one of the site's `locales`"),
        ("en", "ja", "`en` is the source locale, which lacks nothing"),
    ] {
        let report = refused(&with_fallbacks(&[(tag, fallback)]), wanted);
        assert!(report.contains(&format!("locales/{tag}/locale.yaml:5:11: error[HK128]: {wanted}")), "{report}");
    }
    let hidden = with_fallbacks(&[("pt-BR", "ja")]).edit("locales/ja/locale.yaml", "complete", "unpublished");
    let report = refused(&hidden, "unpublished");
    assert!(report.contains("`ja` is unpublished, and `pt-BR` would publish its texts"), "{report}");
    // The source is at the end of every chain, and may be named.
    assert!(!with_fallbacks(&[("ja", "en")]).check().contains("error"));
}
