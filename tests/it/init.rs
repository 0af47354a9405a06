//! `hikaku init`: a site that works at once, and the guide that follows it.

use std::fs;
use std::process::Command;

use crate::site_test::{Run, SiteTest, has_extension, hikaku, paths, project};

/// Runs `hikaku` in a folder below the test's own.
fn run(site: &SiteTest, folder: &str, arguments: &[&str]) -> Run {
    let folder = site.path(folder);
    Run::of(hikaku().args(arguments).current_dir(folder))
}

fn started() -> SiteTest {
    let site = SiteTest::empty();
    let made = run(&site, ".", &["init", "codes"]);
    assert_eq!((made.code, made.stderr.as_str()), (0, ""));
    site
}

#[test]
fn a_new_site_is_clean_but_for_what_is_to_be_made_ones_own() {
    let site = started();
    let check = run(&site, "codes", &["check", "--strict", "--format", "short"]);
    let left = check.stdout.lines().filter(|line| !line.contains("[HK167]") && !line.contains("6 warnings"));
    assert_eq!(left.collect::<Vec<_>>(), Vec::<&str>::new(), "all that is left is what is still the sample's");
    let build = run(&site, "codes", &["build"]);
    assert_eq!(build.code, 0, "{}{}", build.stdout, build.stderr);
    for page in [
        "en/parcel/p101-address-incomplete.html",
        "ja/compare/parcel/p301-depot-full-vs-p302-depot-timeout.html",
        "api/parcel/P201.json",
    ] {
        assert!(site.path(&format!("codes/dist/{page}")).is_file(), "{page}");
    }
    // P301 must have the field, P302 may: that is a difference, and is seen as one.
    let pair = site.read("codes/dist/ja/compare/parcel/p301-depot-full-vs-p302-depot-timeout.html");
    assert!(pair.contains("<code>Retry-After</code> です") && pair.contains("<code>Retry-After</code>（任意）"));
    let home = site.read("codes/dist/en/index.html");
    assert!(
        !site.read("codes/dist/ja/parcel/p101-address-incomplete.html").contains("登録済み"),
        "there is no registry"
    );
    assert!(home.contains("P101 P201") && !home.contains("486"), "the example is one of its own codes");
    let shown = run(&site, "codes", &["show", "parcel", "P301", "P302", "--lang", "ja"]);
    assert!(shown.code == 0 && shown.stdout.contains("Depot Timeout"), "{}", shown.stderr);
}

#[test]
fn the_name_of_the_site_is_written_once() {
    let site =
        started().edit("codes/locales/ja/site.ftl", "site-name = Acme のエラーコード\n", "site-name = 集配コード\n");
    let build = run(&site, "codes", &["build", "--quiet"]);
    assert_eq!(build.code, 0, "{}{}", build.stdout, build.stderr);
    let home = site.read("codes/dist/ja/index.html");
    assert!(home.contains("<title>集配コード：") && home.contains(">集配コード</a>"));
    let left = home.replace("hikaku.", "").replace("hikaku で作成", "").replace(env!("CARGO_PKG_REPOSITORY"), "");
    assert!(!left.contains("hikaku"), "nothing of the page is named after the program");
}

#[test]
fn only_a_site_that_names_a_license_says_that_it_may_be_reused() {
    let site = started();
    let built = |site: &SiteTest| {
        let build = run(site, "codes", &["build", "--quiet"]);
        assert_eq!(build.code, 0, "{}{}", build.stdout, build.stderr);
        (site.read("codes/dist/ja/parcel/index.html"), site.read("codes/dist/api/index.json"))
    };
    let (page, json) = built(&site);
    assert!(!page.contains("rel=license") && !page.contains("再利用"), "nobody has said so");
    assert!(!json.contains("\"license\""), "{json}");
    assert!(page.contains(&format!("<a href=\"{}\">hikaku で作成</a>", env!("CARGO_PKG_REPOSITORY"))));
    let settings = "codes/content/site.yaml";
    let terms = format!("{}license: https://acme.example/terms\n", site.read(settings));
    let site = site.file(settings, &terms);
    let (page, json) = built(&site);
    let link = "<a href=\"https://acme.example/terms\" rel=license>ライセンス（再利用可）</a>";
    assert!(page.contains(link) && json.contains("https://acme.example/terms"));
    let site = site.edit(settings, "https://acme.example/terms", "acme.example/terms");
    let refused = run(&site, "codes", &["check"]);
    assert!(refused.code == 1 && refused.stdout.contains("license"), "{}", refused.stdout);
}

#[test]
fn a_new_site_is_born_with_fresh_translations() {
    let site = started();
    let status = || -> serde_json::Value {
        let status = run(&site, "codes", &["l10n", "status", "ja", "--all", "--format", "json"]);
        serde_json::from_str(&status.stdout)
            .unwrap_or_else(|error| panic!("{error}: {}{}", status.stdout, status.stderr))
    };
    let stamps = ["codes/locales/ja/stamps.yaml", "codes/locales/ja/parcel/stamps.yaml"];
    let count = stamps.map(|path| site.read(path).lines().filter(|line| line.contains(": ")).count());
    assert!(count.iter().all(|count| *count > 50), "{count:?}");
    // What `init` wrote is what a person's acceptance would have written: there is nothing left to accept.
    let before = stamps.map(|path| site.read(path));
    let accepted = run(&site, "codes", &["l10n", "accept", "ja", "--all"]);
    assert_eq!(accepted.code, 0, "{}", accepted.stderr);
    assert!(accepted.stdout.contains("ja: 0 messages accepted"), "{}", accepted.stdout);
    assert_eq!(stamps.map(|path| site.read(path)), before);
    // A word that changes afterwards is seen, which a site without stamps could not.
    let text = site.read("codes/locales/en/parcel/P101.ftl").replacen("summary = ", "summary = Changed. ", 1);
    let fresh = status();
    let site_changed = site.path("codes/locales/en/parcel/P101.ftl");
    fs::write(site_changed, text).expect("the words can be written");
    let stale = status();
    let of = |status: &serde_json::Value, state: &str| status["locales"][0]["counts"][state].clone();
    assert_eq!(of(&fresh, "fresh"), of(&fresh, "messages"), "{fresh}");
    assert_eq!((of(&stale, "stale"), of(&stale, "unstamped")), (1.into(), 0.into()), "{stale}");
}

/// Each is told of at its place, and no longer once it is another one; nothing is said of a site that never had it.
#[test]
fn what_is_still_the_samples_is_told_until_it_is_changed() {
    let mut site = started();
    let told = |site: &SiteTest| {
        let check = run(site, "codes", &["check", "--format", "short"]);
        check.stdout.lines().filter(|line| line.contains("HK167")).map(str::to_owned).collect::<Vec<_>>()
    };
    let places = [
        ("content/parcel/protocol.yaml", "https://parcel.example/reference", "https://post.example/reference"),
        ("content/site.yaml", "https://codes.example", "https://post.example"),
        ("locales/en/site.ftl", "Acme error codes", "Post codes"),
        ("locales/en/site.ftl", "P101, depot, P101 P201, a log line", "P101, parcel"),
        ("locales/ja/site.ftl", "Acme のエラーコード", "郵便のコード"),
        ("locales/ja/site.ftl", "P101、集配所、P101 P201、ログの行", "P101、荷物"),
    ];
    let first = told(&site);
    for ((path, ..), line) in places.iter().zip(&first) {
        assert!(line.starts_with(path), "{line}");
    }
    for (nth, (path, from, to)) in places.into_iter().enumerate() {
        assert_eq!(told(&site).len(), places.len() - nth);
        site = site.edit(&format!("codes/{path}"), from, to);
    }
    assert_eq!(told(&site), Vec::<String>::new());
    // The workflow that publishes says where, so what is written counts for nothing.
    let site = started();
    let check = run(&site, "codes", &["check", "--base-url", "https://post.example", "--format", "short"]);
    assert!(!check.stdout.contains("content/site.yaml"), "{}", check.stdout);
}

#[test]
fn a_site_may_begin_in_one_language() {
    let site = SiteTest::empty();
    for (folder, lang, written) in [("one", "ja", &["ja"][..]), ("two", "ja,en", &["en", "ja"])] {
        let made = run(&site, ".", &["init", folder, "--lang", lang]);
        assert_eq!(made.code, 0, "{}", made.stderr);
        let settings = site.read(&format!("{folder}/content/site.yaml"));
        let listed = format!("locales: [{}]\nsource_locale: ja\n", lang.replace(',', ", "));
        assert!(settings.contains(&listed), "{settings}");
        let found = |tag: &str| site.path(&format!("{folder}/locales/{tag}")).is_dir();
        assert_eq!(["en", "ja"].into_iter().filter(|tag| found(tag)).collect::<Vec<_>>(), written);
        let check = run(&site, folder, &["check", "--format", "short"]);
        let others: Vec<&str> =
            check.stdout.lines().filter(|line| line.contains("[HK") && !line.contains("HK167")).collect();
        assert_eq!((check.code, others), (0, Vec::new()));
    }
    // One door needs no choice.
    let doors = ["one", "two"].map(|folder| {
        let built = run(&site, folder, &["build", "--quiet"]);
        assert_eq!(built.code, 0, "{}{}", built.stdout, built.stderr);
        let sitemap = site.read(&format!("{folder}/dist/sitemap-ja-1.xml"));
        assert_eq!(sitemap.contains("<loc>https://codes.example/</loc>"), folder == "two", "{folder}");
        site.read(&format!("{folder}/dist/index.html"))
    });
    let [one, two] = &doors;
    assert!(one.contains("<meta http-equiv=refresh content=\"0; url=ja/") && !two.contains("http-equiv=refresh"));
    assert!(one.contains("rel=canonical href=\"https://codes.example/ja/"), "{one}");
    let refused = run(&site, ".", &["init", "three", "--lang", "ja,de"]);
    assert_eq!((refused.code, site.path("three").exists()), (2, false));
    assert!(refused.stderr.contains("`hikaku l10n new de --register`"), "{}", refused.stderr);
}

#[test]
fn a_site_whose_source_becomes_another_language_is_told_once_how_to_go_on() {
    let site = started().edit("codes/content/site.yaml", "source_locale: en", "source_locale: ja");
    let check = run(&site, "codes", &["check", "--format", "short"]);
    let told: Vec<&str> = check.stdout.lines().filter(|line| line.contains("stamps.yaml")).collect();
    assert!(told.len() == 1 && told[0].contains("`hikaku l10n fmt ja`"), "{}", check.stdout);
    for command in [&["l10n", "fmt", "ja"][..], &["l10n", "accept", "en", "--all"]] {
        let ran = run(&site, "codes", command);
        assert_eq!(ran.code, 0, "{}{}", ran.stdout, ran.stderr);
    }
    let check = run(&site, "codes", &["check", "--format", "short"]);
    let others: Vec<&str> =
        check.stdout.lines().filter(|line| line.contains("[HK") && !line.contains("HK167")).collect();
    assert_eq!((check.code, others), (0, Vec::new()));
}

#[test]
fn a_built_in_file_is_written_once_and_changes_nothing_until_it_is_changed() {
    let site = started();
    let build = |site: &SiteTest| assert_eq!(run(site, "codes", &["build", "--quiet"]).code, 0);
    build(&site);
    let before = site.read("codes/dist/en/index.html");
    let all = run(&site, "codes", &["eject"]);
    for path in ["templates/home.html", "static/hikaku.css"] {
        assert!(all.stdout.lines().any(|line| line == path), "{}", all.stdout);
        assert_eq!(run(&site, "codes", &["eject", path]).stdout, format!("wrote {path}\n"));
        let again = run(&site, "codes", &["eject", path]);
        assert!(again.code == 2 && again.stderr.contains("exists already"), "{}", again.stderr);
    }
    build(&site);
    assert_eq!(site.read("codes/dist/en/index.html"), before);
    let typo = run(&site, "codes", &["eject", "templates/hom.html"]);
    assert!(typo.code == 2 && typo.stderr.contains("did you mean `templates/home.html`?"), "{}", typo.stderr);
}

/// An editor finds the schema of each file by its first line, and of a file without one by the settings of the folder.
#[test]
fn editors_know_the_schema_of_every_file_there_is_and_will_be() {
    let site = started();
    for arguments in
        [&["new", "protocol", "exits"][..], &["new", "code", "parcel", "P103", "Too Heavy", "--class=request"]]
    {
        let made = run(&site, "codes", arguments);
        assert_eq!(made.code, 0, "{}", made.stderr);
    }
    let settings: serde_json::Value =
        serde_json::from_str(&site.read("codes/.vscode/settings.json")).expect("settings are JSON");
    let fits = |pattern: &str, path: &str| {
        let parts = |text: &str| text.split('/').map(str::to_owned).collect::<Vec<_>>();
        let (pattern, path) = (parts(pattern), parts(path));
        let fits = |(pattern, part): (&String, &String)| pattern == part || pattern == "*" || pattern == "*.yaml";
        pattern.len() == path.len() && pattern.iter().zip(&path).all(fits)
    };
    let mut seen = 0;
    for path in
        paths(&site.path("codes")).iter().filter(|path| has_extension(path, "yaml") && !path.ends_with("stamps.yaml"))
    {
        let text = site.read(&format!("codes/{path}"));
        let said = text.lines().next().and_then(|line| line.strip_prefix("# yaml-language-server: $schema="));
        let said = said.unwrap_or_else(|| panic!("{path} says its schema")).trim_start_matches("../");
        let schema: serde_json::Value = serde_json::from_str(&site.read(&format!("codes/{said}"))).expect("JSON");
        assert!(schema["$schema"].is_string(), "{said}");
        let mut by_settings = Vec::new();
        for (schema, patterns) in settings["yaml.schemas"].as_object().expect("schemas") {
            let patterns: Vec<&str> = match patterns {
                serde_json::Value::Array(all) => all.iter().filter_map(|one| one.as_str()).collect(),
                one => one.as_str().into_iter().collect(),
            };
            let (without, with): (Vec<&str>, Vec<&str>) = patterns.into_iter().partition(|one| one.starts_with('!'));
            if with.iter().any(|one| fits(one, path)) && !without.iter().any(|one| fits(&one[1..], path)) {
                by_settings.push(schema.trim_start_matches("./"));
            }
        }
        assert_eq!(by_settings, [said], "{path}");
        seen += 1;
    }
    assert!(seen >= 11, "{seen}");
    // Without schemas a line would lead nowhere.
    fs::remove_dir_all(site.path("codes/schema")).expect("schemas can be removed");
    assert_eq!(run(&site, "codes", &["new", "protocol", "more"]).code, 0);
    assert!(!site.read("codes/content/more/protocol.yaml").contains("$schema"));
}

#[test]
fn every_file_of_the_scaffold_is_written_and_none_names_a_placeholder() {
    let site = started();
    let written = paths(&site.path("codes"));
    for path in paths(&project().join("scaffold")) {
        let path = path.replace("gitignore", ".gitignore").replace("workflows/", ".github/workflows/");
        let path = path.replace("error.yml", ".github/ISSUE_TEMPLATE/error.yml");
        assert!(written.contains(&path), "{path} is in the scaffold and is not written");
    }
    for path in &written {
        let text = site.read(&format!("codes/{path}"));
        assert!(
            !["@REPOSITORY@", "@PIN@", "@RUST@", "@LOCALES@", "@SOURCE@"].iter().any(|place| text.contains(place)),
            "{path}"
        );
    }
    for path in ["check.yml", "pages.yml"] {
        let text = site.read(&format!("codes/.github/workflows/{path}"));
        assert!(text.contains(concat!("rustup default ", env!("CARGO_PKG_RUST_VERSION"))), "{path}");
    }
    let workflow: serde_json::Value =
        serde_yaml::from_str(&site.read("codes/.github/workflows/pages.yml")).expect("a workflow is YAML");
    assert_eq!(workflow["jobs"]["deploy"]["needs"], "build");
}

/// What a killed build left beside the folder is no source, and neither is the folder.
#[test]
fn what_builds_write_is_ignored_by_git() {
    let site = started();
    let ignored = |path: &str| {
        let git = |arguments: &[&str]| {
            let ran = Command::new("git").args(arguments).current_dir(site.path("codes")).output();
            ran.expect("there is git").status.success()
        };
        assert!(git(&["init", "--quiet"]));
        git(&["check-ignore", "--quiet", path])
    };
    for path in ["dist/index.html", ".dist.hikaku-lock", ".dist.hikaku-journal", ".dist.hikaku-abcdefgh/en/index.html"]
    {
        assert!(ignored(path), "{path}");
    }
    for path in ["content/site.yaml", "static/dist/a", "static/.dist.x"] {
        assert!(!ignored(path), "{path}");
    }
}

#[test]
fn a_folder_with_something_in_it_is_refused_and_left_alone() {
    let site = SiteTest::empty().file("mine.txt", "mine");
    let refused = run(&site, ".", &["init"]);
    assert_eq!((refused.code, refused.stdout.as_str()), (2, ""));
    assert!(refused.stderr.contains("is not empty: there is `mine.txt`"), "{}", refused.stderr);
    assert_eq!(paths(site.root()), ["mine.txt"]);
    // A repository without a file is as good as empty.
    let site = SiteTest::empty().file(".git/HEAD", "ref: refs/heads/main\n");
    assert_eq!(run(&site, ".", &["init"]).code, 0);
    assert!(site.path("content/site.yaml").is_file());
}

#[test]
fn a_template_and_a_stylesheet_in_the_folder_take_the_place_of_the_built_in_ones() {
    let site = started().file("codes/static/hikaku.css", "body { color: rebeccapurple }\n").file(
        "codes/templates/front.html",
        "{% extends \"base.html\" %}{% block main %}<h1>Acme</h1>{% endblock main %}",
    );
    let build = run(&site, "codes", &["build", "--quiet"]);
    assert_eq!(build.code, 0, "{}{}", build.stdout, build.stderr);
    assert!(site.read("codes/dist/index.html").contains("<h1>Acme</h1>"));
    let styles: Vec<String> =
        paths(&site.path("codes/dist/assets")).into_iter().filter(|path| path.ends_with("css")).collect();
    assert_eq!(styles.len(), 1, "{styles:?}");
    let style = site.read(&format!("codes/dist/assets/{}", styles[0]));
    assert_eq!(style, "body { color: rebeccapurple }\n");
}

#[test]
fn the_guide_can_be_followed() {
    let guide = fs::read_to_string(project().join("docs/your-own-codes.md")).expect("the guide");
    let mut site = SiteTest::empty();
    let mut folder = ".".to_owned();
    let mut ran = Vec::new();
    for block in guide.split("\n```").skip(1).step_by(2) {
        let (info, text) = block.split_once('\n').expect("a block has a first line");
        if let Some((_, path)) = info.split_once(' ') {
            site = site.file(&format!("{folder}/{path}"), &format!("{text}\n"));
            continue;
        }
        assert_eq!(info, "sh", "{text}");
        for line in text.lines() {
            let (command, code) = line.strip_suffix("  # ends with 1").map_or((line, 0), |command| (command, 1));
            if let Some(to) = command.strip_prefix("cd ") {
                folder = format!("{folder}/{to}");
            } else if command != "hikaku serve" && !command.starts_with("cargo install") {
                let result = Run::of(
                    Command::new("sh")
                        .arg("-euc")
                        .arg(command.replacen("hikaku", "\"$HIKAKU\"", 1))
                        .env("HIKAKU", env!("CARGO_BIN_EXE_hikaku"))
                        .current_dir(site.path(&folder)),
                );
                assert_eq!(result.code, code, "{command}\n{}{}", result.stdout, result.stderr);
                ran.push(command.to_owned());
            }
        }
    }
    assert_eq!(ran.iter().filter(|command| *command == "hikaku build").count(), 3, "{ran:?}");
    assert!(
        site.path("our-codes/dist/ja/compare/parcel/p101-address-incomplete-vs-p103-parcel-too-heavy.html").is_file()
    );
    assert!(site.read("our-codes/dist/404.html").contains("<h1>404"));
}
