//! The command as people and CI run it: what it prints, and how it ends.

use std::process::Stdio;

use crate::site_test::{Run, SiteTest, has_extension, hikaku, project};

#[test]
fn a_build_ends_with_a_summary() {
    let site = SiteTest::new("");
    let run = site.run(&["build"]);
    assert_eq!((run.code, run.stderr.as_str()), (0, ""));
    let lines: Vec<&str> = run.stdout.lines().collect();
    let (what, time) = lines[0].split_once(" in ").expect("the first line says what and how long");
    let (seconds, place) = time.split_once(" s → ").expect("the time has a unit, then comes the place");
    assert!(what.contains(" files, ") && what.ends_with("kB"), "{}", run.stdout);
    assert!(seconds.parse::<f64>().is_ok(), "{}", run.stdout);
    assert_eq!(place, "dist");
    assert!(lines[1].ends_with(" written, 0 unchanged, 0 removed"), "{}", run.stdout);
    assert!(run.stdout.contains("SIP: 3 codes, 3 comparisons in each language"), "{}", run.stdout);
    assert!(run.stdout.contains("en English: complete, the source, 100 %"), "{}", run.stdout);
    assert!(run.stdout.contains("ja 日本語: complete, 100 %"), "{}", run.stdout);
    assert!(site.path("dist/index.html").is_file());
}

#[test]
fn without_a_subcommand_it_builds() {
    let site = SiteTest::new("");
    let run = site.run(&["--out", "public", "--quiet"]);
    assert_eq!((run.code, run.stdout.as_str(), run.stderr.as_str()), (0, "", ""));
    assert!(site.path("public/ja/index.html").is_file());
    assert!(!site.path("dist").exists());
}

#[test]
fn the_exit_code_tells_findings_from_a_world_that_refuses() {
    let faulty = SiteTest::new("").edit("content/sip/301.yaml", "class: 3xx", "class: 3x");
    for command in ["build", "check"] {
        let run = faulty.run(&[command]);
        assert_eq!((run.code, run.stderr.as_str()), (1, ""), "{command}");
        assert!(run.stdout.starts_with("error[HK113]: SIP has no class `3x`\n"), "{}", run.stdout);
    }
    assert!(faulty.run(&["check"]).stdout.ends_with("\n1 error\n"));
    assert!(faulty.run(&["build"]).stdout.ends_with("\n1 error; nothing was written\n"));
    assert!(faulty.run(&["build", "--quiet"]).stdout.starts_with("error[HK113]"), "findings are never quiet");

    let sound = SiteTest::new("");
    let run = sound.run(&["check"]);
    assert_eq!((run.code, run.stdout.as_str()), (0, "no findings\n"));
    assert!(!sound.path("dist").exists(), "check writes nothing");
    for arguments in [&["build", "--no-such-flag"][..], &["check", "--format", "xml"], &["no-such-command"]] {
        let run = sound.run(arguments);
        assert_eq!((run.code, run.stdout.as_str()), (2, ""), "{arguments:?}");
        assert!(run.stderr.starts_with("error: "), "{}", run.stderr);
    }
    let run = sound.run(&["build", "--base-url", "codes.example"]);
    assert_eq!(run.code, 2);
    assert_eq!(
        run.stderr,
        "error: `--base-url` cannot be `codes.example`: it must begin with `https://` or `http://`\n"
    );
}

#[test]
fn a_folder_without_a_site_cannot_be_checked_and_one_without_settings_is_a_finding() {
    let run = Run::of(hikaku().args(["--root", "/nonexistent/site", "check", "--format", "short"]));
    assert_eq!((run.code, run.stdout.as_str()), (2, ""));
    assert!(run.stderr.contains("`/nonexistent/site`") && run.stderr.contains("--root"), "{}", run.stderr);
    let run = SiteTest::new("").remove("content/site.yaml").run(&["check", "--format", "short"]);
    assert_eq!(run.code, 1);
    assert!(run.stdout.starts_with("content/site.yaml: error[HK129]: "), "{}", run.stdout);
}

#[test]
fn the_public_address_can_be_given() {
    let site = SiteTest::new("");
    let run = site.run(&["build", "--quiet", "--base-url", "https://a.example/x/"]);
    assert_eq!((run.code, run.stdout.as_str()), (0, ""));
    let page = site.read("dist/ja/sip/index.html");
    assert!(page.contains("<link rel=canonical href=\"https://a.example/x/ja/sip/index.html\">"));
    assert!(!page.contains("codes.example"), "nothing is left of the other address");
    assert!(site.read("dist/404.html").contains("href=\"/x/"), "the page for lost visitors links below the address");
}

#[test]
fn colors_are_for_those_who_ask() {
    let site = SiteTest::new("").edit("content/sip/301.yaml", "class: 3xx", "class: 3x");
    assert!(!site.run(&["check"]).stdout.contains('\u{1b}'));
    assert!(site.run(&["check", "--color", "always"]).stdout.contains('\u{1b}'));
    assert!(!site.run(&["check", "--color", "never"]).stdout.contains('\u{1b}'));
}

#[test]
fn a_reader_that_has_gone_is_no_fault() {
    let site = SiteTest::new("").edit("content/sip/301.yaml", "class: 3xx", "class: 3x");
    let (reader, writer) = std::io::pipe().expect("a pipe can be made");
    drop(reader);
    let output = site.command(&["check"]).stdout(writer).stderr(Stdio::piped()).output().expect("the program starts");
    assert_eq!((output.status.code(), String::from_utf8_lossy(&output.stderr).as_ref()), (Some(0), ""));
}

#[test]
fn all_problems_are_told_in_one_run_in_order() {
    let site = SiteTest::new("-- templates/own.html --\n{% if lang %}\n-- locales/en/sip/301.ftl.bak --\nx\n")
        .edit("content/site.yaml", "translated_threshold: 80", "translated_threshold: much")
        .edit("content/sip/301.yaml", "name: Moved", "name: Moved: ")
        .edit("content/sip/486.yaml", "status: registered", "status: registred\ncolour: red")
        .edit(
            "content/across/sip-q850.yaml",
            "RFC3398#8.2.6.1}\n  - {from: \"600\"",
            "RFC3398#8.2.6.1}\n  - {from: \"699\"",
        )
        .edit("locales/en/sip/486.ftl", "receiver = Call again later.", "receiver = Call again { later.")
        .edit("locales/ja/sip/486.ftl", "sender = 一台の端末", "sender = <b>一台の端末</b>とサーバ")
        .edit("locales/ja/sip/600.ftl", "summary = ユーザーのどの端末も話中です。\n", "")
        .bytes("locales/ja/sip/protocol.ftl", b"title = \xff\n");
    let run = site.run(&["check", "--format", "short"]);
    assert_eq!(run.code, 1);
    let lines: Vec<&str> = run.stdout.lines().collect();
    let (count, findings) = lines.split_last().expect("a report ends with a count");
    let expected = [
        "content/across/sip-q850.yaml:8:12: error[HK117]",
        "content/sip/301.yaml:2:12: error[HK105]",
        "content/sip/486.yaml:5:9: error[HK109]",
        "content/sip/486.yaml:6:1: error[HK106]",
        "content/site.yaml:5:23: error[HK109]",
        "locales/en/sip/301.ftl.bak: error[HK122]",
        "locales/en/sip/486.ftl:10:31: error[HK205]",
        "locales/en/sip/600.ftl:4:1: error[HK201]",
        "locales/ja/sip/486.ftl:11:10: error[HK209]",
        "locales/ja/sip/486.ftl:11:18: error[HK209]",
        "locales/ja/sip/486.ftl:11:23: error[HK213]",
        "locales/ja/sip/protocol.ftl:1:9: error[HK101]",
        "templates/own.html: error[HK122]",
        "templates/own.html:1:14: error[HK401]",
    ];
    let places: Vec<String> =
        findings.iter().map(|line| format!("{}]", line.split("]:").next().unwrap_or_default())).collect();
    assert_eq!(places, expected, "{}", run.stdout);
    assert_eq!(*count, "14 errors");
}

#[test]
fn names_are_marked_as_english_unless_the_protocol_says_otherwise() {
    let name = |lang: &str| format!("<span class=name lang=\"{lang}\">Busy Here</span>");
    // In which language the texts were written first says nothing about the names of a registry.
    for source in ["en", "ja"] {
        let site =
            SiteTest::new("").edit("content/site.yaml", "source_locale: en", &format!("source_locale: {source}"));
        assert!(site.build().page("ja/sip/486-busy-here.html").contains(&name("en")), "{source}");
    }
    let site = SiteTest::new("").edit("content/sip/protocol.yaml", "name: SIP\n", "name: SIP\nname_lang: fr\n");
    let built = site.build();
    assert!(built.page("ja/sip/486-busy-here.html").contains(&name("fr")));
    assert!(!built.page("ja/sip/index.html").contains("lang=\"en\">Busy"), "the lists on a protocol's page say so too");
}

#[test]
fn a_site_of_one_language_has_no_page_on_translations_and_no_menu_of_languages() {
    let site = SiteTest::new("").edit("content/site.yaml", "locales: [en, ja]", "locales: [en]");
    let built = site.build();
    assert!(built.files().keys().all(|path| !path.contains("translation")), "{:?}", built.files().keys());
    for (path, _) in built.files().iter().filter(|(path, _)| path.starts_with("en/") || has_extension(path, "txt")) {
        let text = built.page(path);
        assert!(!text.contains("bar-languages") && !text.contains("translation."), "{path}");
    }
    let two = SiteTest::new("").build();
    assert!(two.page("en/index.html").contains("bar-languages") && two.page("llms.txt").contains("translation.json"));
}

#[test]
fn a_template_that_nothing_reads_is_a_finding_with_the_name_that_was_meant() {
    let site = SiteTest::new("").file("templates/hom.html", "x").file("templates/mine.html", "y");
    let home = std::fs::read_to_string(project().join("templates/home.html")).expect("the template");
    let site = site.file("templates/home.html", &format!("{home}{{# mine.html is used here #}}"));
    let run = site.run(&["check", "--format", "short"]);
    assert!(run.stdout.ends_with("\n1 error\n"), "{}", run.stdout);
    let finding = "templates/hom.html: error[HK122]: nothing reads this file";
    assert!(run.stdout.starts_with(finding) && run.stdout.contains("home.html"), "{}", run.stdout);
}

#[test]
fn what_the_world_looks_for_under_a_dot_is_published() {
    let site = SiteTest::new("")
        .file("static/.well-known/security.txt", "Contact: https://codes.example/")
        .file("static/static/robots.txt", "Deeper.")
        .file("static/.secret", "no");
    let built = site.build();
    assert_eq!(built.page(".well-known/security.txt"), "Contact: https://codes.example/");
    assert!(!built.files().contains_key(".secret"));
    assert_eq!(built.page("static/robots.txt"), "Deeper.", "only the first folder is taken off");
    assert_eq!(site.run(&["build", "--quiet"]).code, 0);
    assert!(site.path("dist/.well-known/security.txt").is_file());
}

#[test]
fn a_site_without_protocols_is_a_finding_and_can_be_given_one() {
    let site = SiteTest::new("").remove("content/sip").remove("content/across");
    let site = site.remove("locales/en/sip").remove("locales/ja/sip");
    assert!(site.check().contains("content: error[HK129]: there is no protocol"), "{}", site.check());
    assert_eq!(site.run(&["new", "protocol", "parcel"]).code, 0);
    assert!(site.path("content/parcel/protocol.yaml").is_file());
}

#[test]
fn flags_of_build_are_not_dropped_before_another_command() {
    let site = SiteTest::new("");
    for flags in [["--out", "public"].as_slice(), &["--quiet"]] {
        let run = site.run(&[flags, &["check"]].concat());
        assert_eq!(run.code, 2, "{}", run.stdout);
        assert!(run.stderr.contains("flags of `build`"), "{}", run.stderr);
    }
}

#[test]
fn a_code_named_like_another_file_of_the_api_has_files_of_its_slug() {
    let site = |code: &str, slug: &str, stem: &str| {
        let site = SiteTest::new("").edit("content/sip/protocol.yaml", "[1-6][0-9]{2}", "[1-6a-z][0-9a-z]{2,5}");
        let facts = site.read("content/sip/486.yaml").replace("code: \"486\"", &format!("code: {code}"));
        let facts = facts.replace("slug: 486-busy-here", &format!("slug: {slug}"));
        let site = site.file(&format!("content/sip/{stem}.yaml"), &facts);
        ["en", "ja"].into_iter().fold(site, |site, locale| {
            let words = site.read(&format!("locales/{locale}/sip/486.ftl"));
            site.file(&format!("locales/{locale}/sip/{stem}.ftl"), &words)
        })
    };
    let built = site("index", "index-busy-here", "index-busy-here").build();
    assert!(built.files().contains_key("api/sip/index-busy-here.json"));
    let report = site("facets", "facets", "facets").check();
    assert!(
        report.contains("content/sip/facets.yaml:1:7: error[HK144]: `facets` cannot be the name of a code"),
        "{report}"
    );
}

#[test]
fn a_code_below_zero_has_an_address_without_its_sign() {
    let site = |slug: &str| {
        let site = SiteTest::new("").edit("content/sip/protocol.yaml", "[1-6][0-9]{2}", "-?[0-9]{3,5}");
        let facts = site.read("content/sip/486.yaml").replace("code: \"486\"", "code: \"-32700\"");
        site.file("content/sip/-32700.yaml", &facts.replace("slug: 486-busy-here", &format!("slug: {slug}")))
    };
    let report = site("32700-parse-error").check();
    assert!(!report.contains("HK125"), "{report}");
    let report = site("parse-error").check();
    assert!(report.contains("HK125") && report.contains("write `32700-name-in-lower-case`"), "{report}");
}
