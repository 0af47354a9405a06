//! Codes of every make: with signs that no file name can have, with a form of their own on the wire, with several names.

use std::fs;

use crate::site_test::{SiteTest, project};

/// Codes that a registry of one's own may have, with the names of their files and their slugs.
const ODD: [(&str, &str, &str); 8] = [
    ("auth/user-not-found", "auth-user-not-found-depot-full", "auth-user-not-found-depot-full"),
    ("urn:error:full", "urn-error-full-depot-full", "urn-error-full-depot-full"),
    ("E 17 #2", "e-17-2-depot-full", "e-17-2-depot-full"),
    ("100%?", "100-depot-full", "100-depot-full"),
    ("E_DEPOT_FULL", "E_DEPOT_FULL", "e-depot-full"),
    ("A\\B", "a-b-depot-full", "a-b-depot-full"),
    ("X.1.2", "X.1.2", "x-1-2-depot-full"),
    ("X.1.10", "X.1.10", "x-1-10-depot-full"),
];

/// The site that `hikaku init` begins, with codes like P301 but for their names.
fn site() -> SiteTest {
    let site = SiteTest::empty().overlay(&project().join("scaffold"));
    let site = ["en", "ja"].into_iter().fold(site, |site, locale| {
        let path = format!("locales/{locale}/site.ftl");
        let words = fs::read_to_string(project().join(&path)).expect("the real site has words");
        site.file(&path, &words)
    });
    let site = site
        .edit("content/site.yaml", "[@LOCALES@]", "[en, ja]")
        .edit("content/site.yaml", "@SOURCE@", "en")
        .edit("content/site.yaml", "https://codes.example", "https://codes.test")
        .edit("content/parcel/protocol.yaml", "https://parcel.example/reference", "https://parcel.test/reference")
        .edit("content/parcel/protocol.yaml", "order: text", "order: numeric\nwildcard: {sign: X, form: \"[45]\"}")
        .edit(
            "content/parcel/protocol.yaml",
            "code_form: \"P[1-9][0-9]{2}\"",
            "code_form: \"X\\\\.[0-9]+\\\\.[0-9]+|[-A-Za-z0-9_./:#%? \\\\\\\\]{3,64}\"",
        );
    let facts = site.read("content/parcel/P301.yaml");
    let site = ODD.into_iter().fold(site, |site, (code, stem, slug)| {
        let quoted = serde_json::Value::from(code).to_string();
        let own = facts
            .replace("code: P301", &format!("code: {quoted}"))
            .replace("slug: p301-depot-full", &format!("slug: {slug}"));
        let site = site.file(&format!("content/parcel/{stem}.yaml"), &own);
        ["en", "ja"].into_iter().fold(site, |site, locale| {
            let words = site.read(&format!("locales/{locale}/parcel/P301.ftl"));
            site.file(&format!("locales/{locale}/parcel/{stem}.ftl"), &words)
        })
    });
    site.edit(
        "content/parcel/X.1.2.yaml",
        "class: service",
        "aliases: [DepotIsFull]\nformer_names: [House Full]\nclass: service",
    )
    .edit(
        "locales/en/parcel/P301.ftl",
        "The depot takes no more",
        "See [a](parcel/5.1.10), [b](parcel/X.1.2), [c](<parcel/E 17 \\#2>), [d](parcel/auth/user-not-found), [e](parcel/DEPOT_IS_FULL). The depot takes no more",
    )
}

#[test]
fn any_code_has_files_a_page_and_a_comparison() {
    let site = site();
    let run = site.run(&["build"]);
    assert_eq!(run.code, 0, "{}{}", run.stdout, run.stderr);
    for (at, (code, stem, slug)) in ODD.into_iter().enumerate() {
        let page = site.read(&format!("dist/en/parcel/{slug}.html"));
        let shown = code.replace('&', "&amp;");
        assert!(page.contains(&format!("<title>Parcel API {shown} Depot Full")), "{code}: {}", &page[..600]);
        let record: serde_json::Value =
            serde_json::from_str(&site.read(&format!("dist/api/parcel/{stem}.json"))).expect("JSON");
        assert_eq!(record["code"], code);
        for (_, _, other) in &ODD[at + 1..] {
            let pages =
                [(slug, *other), (*other, slug)].map(|(a, b)| format!("dist/en/compare/parcel/{a}-vs-{b}.html"));
            assert_eq!(pages.iter().filter(|page| site.path(page).exists()).count(), 1, "{slug} {other}");
        }
    }
    // In the order of their numbers, which is in the addresses.
    assert!(site.path("dist/en/compare/parcel/x-1-2-depot-full-vs-x-1-10-depot-full.html").exists());
}

#[test]
fn a_code_is_found_however_it_is_met() {
    let site = site();
    let built = site.build();
    let page = built.page("en/parcel/p301-depot-full.html");
    for slug in ["x-1-10-depot-full", "x-1-2-depot-full", "e-17-2-depot-full", "auth-user-not-found-depot-full"] {
        assert!(page.contains(&format!("href=\"../parcel/{slug}.html\"")), "{slug}");
    }
    for (words, code) in [
        (&["parcel", "5.1.10"][..], "X.1.10"),
        (&["parcel/4.1.2"], "X.1.2"),
        (&["parcel", "x.1.2"], "X.1.2"),
        (&["parcel", "depot is full"], "X.1.2"),
        (&["parcel", "House Full"], "X.1.2"),
        (&["parcel/auth/user-not-found"], "auth/user-not-found"),
        (&["parcel", "E 17 #2"], "E 17 #2"),
        (&["parcel", "e_depot_full"], "E_DEPOT_FULL"),
        (&["parcel", "100-depot-full"], "100%?"),
        (&["A\\B"], "A\\B"),
    ] {
        let arguments: Vec<&str> =
            ["show"].into_iter().chain(words.iter().copied()).chain(["--format", "json"]).collect();
        let run = site.run(&arguments);
        assert_eq!(run.code, 0, "{words:?}: {}{}", run.stdout, run.stderr);
        let record: serde_json::Value = serde_json::from_str(&run.stdout).expect("JSON");
        assert_eq!(record["code"], code, "{words:?}");
    }
    let run = site.run(&["show", "parcel", "3.1.2"]);
    assert!(run.stderr.contains("has no code `3.1.2`"), "{}", run.stderr);
    let page = built.page("en/parcel/x-1-2-depot-full.html");
    assert!(page.contains("Also known as: DepotIsFull, House Full"), "former names and aliases are told");
    assert!(String::from_utf8_lossy(&built.files()["en/search.js"]).contains("DepotIsFull"));
}

#[test]
fn a_file_that_is_not_called_by_its_code_or_slug_is_named() {
    let site = site();
    let facts = site.read("content/parcel/e-17-2-depot-full.yaml");
    let site = site.remove("content/parcel/e-17-2-depot-full.yaml").file("content/parcel/e-17.yaml", &facts);
    let found = site.check();
    assert!(found.contains("error[HK110]: code `E 17 #2` stands in a file named for `e-17`"), "{found}");
    assert!(found.contains("rename the file to `e-17-2-depot-full.yaml`, or mend the code"), "{found}");
}

#[test]
fn a_new_code_gets_a_slug_and_files_whatever_it_is() {
    let site = site();
    for (code, name, stem, slug) in [
        ("E_CARD_DECLINED", "Card Declined", "E_CARD_DECLINED", "e-card-declined"),
        ("auth/wrong", "Wrong: a/b", "auth-wrong-wrong-a-b", "auth-wrong-wrong-a-b"),
        ("auth:wrong", "Wrong a b", "auth-wrong-wrong-a-b-2", "auth-wrong-wrong-a-b-2"),
    ] {
        let run = site.run(&["new", "code", "parcel", code, name, "--class", "service"]);
        assert_eq!(run.code, 0, "{}{}", run.stdout, run.stderr);
        assert!(site.read(&format!("content/parcel/{stem}.yaml")).contains(&format!("\nslug: {slug}\n")), "{code}");
        assert!(site.path(&format!("locales/ja/parcel/{stem}.ftl")).exists());
    }
}

#[test]
fn a_row_of_a_mapping_says_which_form_it_means() {
    let site = site()
        .edit("content/parcel/protocol.yaml", "  - {id: class, kind: class, weight: 0}", "  - {id: desk, kind: mapping, to: desk, weight: 10}\n  - {id: class, kind: class, weight: 0}")
        .file(
            "content/across/parcel-desk.yaml",
            "from: parcel\nto: desk\nnames: {\"450\": Later, \"550\": Never}\nrows:\n  - {from: 4.1.2, to: \"450\", note: becomes, cite: ACME#1}\n  - {from: 5.1.2, to: \"550\", note: becomes, cite: ACME#1}\n",
        );
    let words = "\nfacet-desk = Desk\n    .about = What the desk says.\ndesk-none = nothing\n    .sentence = { $code } says nothing to the desk.\ndesk-becomes = becomes { $other }\n    .sentence = { $code } becomes { $other }.\n";
    let site = ["en", "ja"].into_iter().fold(site, |site, locale| {
        let path = format!("locales/{locale}/parcel/protocol.ftl");
        let text = site.read(&path) + words;
        site.file(&path, &text)
    });
    let built = site.build();
    let page = built.page("en/compare/parcel/x-1-2-depot-full-vs-x-1-10-depot-full.html");
    for sentence in ["4.1.2 becomes 450 Later.", "5.1.2 becomes 550 Never.", "X.1.10 says nothing to the desk."] {
        assert!(page.contains(sentence), "{sentence}");
    }
}
