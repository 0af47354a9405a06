//! Small content that asks for huge output or endless work is a finding, before the work is done; `check` and `build` say
//! the same.

use std::fs;
use std::sync::Arc;

use hikaku::model::{Limit, Limits, Page};
use hikaku::render::Mode;
use serde_json::Value;

use crate::site_test::{SiteTest, project};

/// What `check` finds, one line each; `build` finds it too and writes nothing.
fn found(site: &SiteTest) -> String {
    let check = site.run(&["check", "--format", "short"]);
    let build = site.run(&["build", "--quiet"]);
    assert_eq!((check.code, build.code), (1, 1), "{}\n{}", check.stdout, build.stdout);
    assert!(!site.path("dist").exists());
    for code in ["HK148", "HK247", "HK404"] {
        assert_eq!(check.stdout.contains(code), build.stdout.contains(code), "{}\n{}", check.stdout, build.stdout);
    }
    check.stdout
}

/// The base site with bounds of its own.
fn limited(limits: &str) -> SiteTest {
    let site = SiteTest::new("");
    let settings = site.read("content/site.yaml");
    site.file("content/site.yaml", &format!("{settings}limits: {{{limits}}}\n"))
}

/// The base site with a template of its own for the page of a code: as the built-in one, with `inside` in its head.
fn templated(inside: &str) -> SiteTest {
    with_template(SiteTest::new(""), inside)
}

fn with_template(site: SiteTest, inside: &str) -> SiteTest {
    let text = fs::read_to_string(project().join("templates/code.html")).expect("the template is there");
    let text = text.replacen("{% block main %}", &format!("{{% block main %}}{inside}"), 1);
    assert!(text.contains(inside), "code.html has a block `main`");
    site.file("templates/code.html", &text)
}

#[test]
fn a_term_that_is_used_many_times_is_stopped() {
    let used = format!("Only this device speaks.\n    {}", "{ -long }".repeat(99));
    let site = SiteTest::new("").edit("locales/en/sip/486.ftl", "Only this device speaks.", &used);
    let words = site.read("locales/en/sip/486.ftl");
    let site = site.file("locales/en/sip/486.ftl", &format!("-long = {}\n{words}", "so it is. ".repeat(1_600)));
    let found = found(&site);
    assert!(found.starts_with("locales/en/sip/486.ftl:6:1: error[HK247]: `meaning` becomes longer than 65,536 bytes"));
    assert!(found.contains("\n1 error"), "{found}");
}

#[test]
fn markup_that_becomes_many_times_as_long_is_stopped_too() {
    let used = format!("See {}.", "[](sip/600)".repeat(1_000));
    let site = limited("message: 20000").edit("locales/en/sip/486.ftl", "Only this device speaks.", &used);
    let found = found(&site);
    assert!(found.contains("error[HK247]: `meaning` becomes longer than"), "{found}");
}

#[test]
fn what_all_messages_become_is_bounded() {
    let found = found(&limited("messages: 4000"));
    assert!(found.contains("locales: error[HK247]: the messages of all languages become "), "{found}");
}

#[test]
fn a_site_message_that_grows_by_what_it_is_given_is_stopped() {
    let site = limited("message: 2000");
    let title = "{ $protocol } { $a } { $a-name } { $b } { $b-name }".repeat(19);
    let words = site.read("locales/en/site.ftl");
    let line = words.lines().find(|line| line.starts_with("compare-title =")).expect("there is such a message");
    let site = site.edit("locales/en/site.ftl", line, &format!("compare-title = {title}{}", "x".repeat(1_900)));
    let found = found(&site);
    assert!(found.contains("locales/en/site.ftl:") && found.contains("error[HK247]: `compare-title`"), "{found}");
}

#[test]
fn files_are_weighed_before_they_are_read() {
    // Each file may be there; together they are a quarter of a gigabyte and a little, of which a repository stores nothing.
    let site = SiteTest::new("").file("static/0.bin", "");
    for at in 0..17 {
        let file = fs::File::create(site.path(&format!("static/{at}.bin"))).expect("the file can be made");
        file.set_len(Limit::StaticFile.default()).expect("a sparse file takes no room");
    }
    let all = found(&site);
    assert!(all.contains("static: error[HK148]: the files of `static/` come to 285,212,672 bytes"), "{all}");
    let one = found(&limited("static_file: 5").file("static/a.txt", "123456"));
    assert!(one.contains("static/a.txt: error[HK126]"), "{one}");
    for (limits, what) in [
        ("facts: 100", "content: error[HK148]: the files of `content/` come to"),
        ("words: 100", "locales: error[HK148]: the files of `locales/` come to"),
    ] {
        let found = found(&limited(limits));
        assert!(found.starts_with(what) && found.contains("\n1 error"), "{found}");
    }
    let templates = found(&with_template(limited("templates: 100"), " "));
    assert!(templates.starts_with("templates: error[HK148]: the files of `templates/` come to"), "{templates}");
}

#[test]
fn codes_and_pages_are_counted_before_they_are_compared() {
    let codes = found(&limited("codes: 2"));
    assert!(codes.contains("content/sip: error[HK148]: the codes of this protocol come to"), "{codes}");
    assert!(codes.contains("\n1 error"), "what was not read is not said to be missing: {codes}");
    let pages = found(&limited("pages: 10"));
    assert!(pages.starts_with("content: error[HK148]: the pages of this site come to"), "{pages}");
    let number: usize = pages
        .split("come to ")
        .nth(1)
        .and_then(|rest| rest.split_whitespace().next()?.parse().ok())
        .expect("the number is said");
    let (site, mut diagnostics) = SiteTest::new("").prepare();
    let renderer = site.renderer(Mode::Publish, &mut diagnostics).expect("the base site is whole");
    assert_eq!(number, renderer.routes().count(), "it is the number of the pages");
}

#[test]
fn a_page_and_a_site_have_a_largest_size() {
    let page = found(&limited("page: 3000"));
    assert!(page.contains("error[HK404]: `") && page.contains("becomes larger than 3,000 bytes"), "{page}");
    let site = found(&limited("site: 30000"));
    assert_eq!(
        site.matches("error[HK404]: the files of this site come to more than 30,000 bytes").count(),
        1,
        "{site}"
    );
    assert!(site.contains("\n1 error"), "{site}");
}

#[test]
fn what_a_limit_says_is_the_number_that_is_enough() {
    let site = limited("pages: 10");
    let report = site.run(&["check"]).stdout;
    let (_, raised) = report.split_once("`limits: {").expect("the help says what to write");
    let (raised, _) = raised.split_once("}`").expect("the help says what to write");
    assert_eq!(limited(raised).run(&["check"]).code, 0, "{report}");
    for (wrong, code) in
        [("pages: -1", "HK128"), ("pages: 0", "HK128"), ("page_count: 5", "HK106"), ("pages: 1e9", "HK128")]
    {
        let found = limited(wrong).check();
        assert!(found.contains(&format!("error[{code}]")), "{wrong}: {found}");
    }
}

#[test]
fn templates_that_would_go_on_for_ever_end() {
    let twice = "{% for a in range(end=100000) %}{% for b in range(end=100000) %}{% endfor %}{% endfor %}";
    let doubled = |set: &str| format!("{{% set x = 'x' %}}{}", set.repeat(64));
    let cases = [
        twice.to_owned(),
        twice.replace("{% endfor %}{% endfor %}", "{{ a }}{{ b }}{% endfor %}{% endfor %}"),
        doubled("{% set x = x ~ x %}"),
        doubled("{% set x = [x, x] %}").replace("'x'", "[]"),
        doubled("{% set x %}{{ x }}{{ x }}{% endset %}"),
        doubled("{% set x = x | replace(from='x', to='xx') %}"),
        "{% set_global x = 'x' %}{% for a in range(end=100) %}{% set_global x = x ~ x %}{% endfor %}".to_owned(),
        "{{ [[1 for a in range(end=100000)] for b in range(end=100000)] | length }}".to_owned(),
        "{% set x = range(end=90000) | join(sep=t.skip_link) %}".repeat(20),
        "{% set x = range(end=90000) | unique %}".repeat(20),
        format!(
            "{{% set x = 'x' %}}{}{{% for a in range(end=100000) %}}{{{{ x }}}}{{% endfor %}}",
            "{% set x = x ~ x %}".repeat(12)
        ),
        format!(
            "{{% set y %}}{}{{% endset %}}",
            twice.replace("{% endfor %}{% endfor %}", "{{ t.skip_link }}{% endfor %}{% endfor %}")
        ),
    ];
    for case in cases {
        let found = found(&templated(&case));
        let first = found.lines().next().unwrap_or_default();
        assert!(first.starts_with("templates/code.html") && first.contains("error[HK404]"), "{case}: {found}");
        assert!(found.contains("\n1 error"), "it is said once: {found}");
    }
}

#[test]
fn parts_and_components_that_double_end() {
    let mut site = templated("{% include \"p0.html\" %}");
    for at in 0..6 {
        let next = format!("{{% include \"p{}.html\" %}}", at + 1);
        site = site.file(&format!("templates/p{at}.html"), &next.repeat(12));
    }
    let site = site.file("templates/p6.html", "{# the last #}");
    assert!(found(&site).contains("error[HK404]: this template does too much for `en/sip/"), "{}", found(&site));
    // Tera itself ends what calls itself more than 20 times; fewer calls of many are as bad.
    let nine = "{{<again n={n - 1}/>}}".repeat(9);
    let text =
        format!("{{% component again(n: integer) %}}{{% if n > 0 %}}{nine}{{% endif %}}{{% endcomponent again %}}");
    let site = templated("{# again.html #}{{<again n={18}/>}}").file("templates/again.html", &text);
    assert!(found(&site).starts_with("templates/again.html:"), "{}", found(&site));
    assert!(found(&site).contains("error[HK404]"), "{}", found(&site));
    // A component and a part that bring in one another would end with the stack.
    let text = "{% component again() %}{% include \"again.html\" %}{% endcomponent again %}{{<again/>}}";
    let site = templated("{# again.html #}{{<again/>}}").file("templates/again.html", text);
    assert!(found(&site).contains("error["), "{}", found(&site));
    let mut site = templated("{% include \"p0.html\" %}");
    for at in 0..40 {
        site = site.file(&format!("templates/p{at}.html"), &format!("{{% include \"p{}.html\" %}}", at + 1));
    }
    let found = found(&site.file("templates/p40.html", "{# the last #}"));
    assert!(found.contains("error[HK404]: templates bring in one another more than 20 deep"), "{found}");
}

#[test]
fn lists_in_lists_without_end_are_no_value() {
    let found =
        found(&templated("{% set_global x = [] %}{% for a in range(end=9000) %}{% set_global x = [x] %}{% endfor %}"));
    assert!(found.contains("error[HK402]") && found.contains("32 deep in one another"), "{found}");
}

#[test]
fn other_pages_are_shown_while_one_does_too_much() {
    let site = templated("{% for a in range(end=100000) %}{% for b in range(end=100000) %}{% endfor %}{% endfor %}");
    let (site, mut diagnostics) = site.prepare();
    let renderer = site.renderer(Mode::Preview, &mut diagnostics).expect("the templates parse");
    let mut out = Vec::new();
    for route in renderer.routes() {
        let is_bad = matches!(route.page, Page::Code(_));
        assert_eq!(renderer.page(route, &mut out).is_err(), is_bad, "{}", renderer.path(route));
    }
}

#[test]
fn counting_changes_nothing_of_a_page() {
    let built_in = SiteTest::new("").build();
    // With a part that is kept, so that what is printed is counted, too.
    let mut site = SiteTest::new("");
    for entry in fs::read_dir(project().join("templates")).expect("there are templates") {
        let path = entry.expect("a template").path();
        let name = path.file_name().expect("a name").to_string_lossy().into_owned();
        let text = fs::read_to_string(&path).expect("a text");
        site = site.file(&format!("templates/{name}"), &text);
    }
    let site = site.edit("templates/404.html", "{% extends \"base.html\" %}", "{% extends \"base.html\" %}{# own #}");
    let plain = site.build();
    assert!(built_in.files() == plain.files(), "templates of the site's own give the same pages");
    let site = site.file("templates/kept.html", "{% set x %}{{ t.skip_link }}{% endset %}").edit(
        "templates/404.html",
        "{# own #}",
        "{# kept.html #}",
    );
    assert!(built_in.files() == site.build().files(), "so they do where one template keeps what it prints");
}

#[test]
fn the_bytes_of_a_static_file_are_held_once() {
    let (site, mut diagnostics) = SiteTest::new("").file("static/a/large.bin", &"x".repeat(100_000)).prepare();
    let renderer = site.renderer(Mode::Publish, &mut diagnostics).expect("the base site is whole");
    let extras = renderer.extras().expect("the templates are built in");
    let (_, published) = extras.iter().find(|(path, _)| path == "a/large.bin").expect("it is published");
    assert!(Arc::ptr_eq(published, &site.loaded.theme.assets["a/large.bin"]));
}

#[test]
fn the_schema_and_the_manual_list_all_limits() {
    let schema = fs::read_to_string(project().join("schema/site.json")).expect("there is a schema");
    let schema: Value = serde_json::from_str(&schema).expect("it is JSON");
    let known = schema["properties"]["limits"]["properties"].as_object().expect("limits have properties");
    let names: Vec<&str> = Limit::all().map(Limit::name).collect();
    assert_eq!(known.keys().map(String::as_str).collect::<Vec<_>>(), names);
    let manual = fs::read_to_string(project().join("docs/limits.md")).expect("there is a page");
    for limit in Limit::all() {
        let row = format!("| `{}` | {} | {} |", limit.name(), limit.amount(limit.default()), limit.counts());
        assert!(manual.contains(&row), "docs/limits.md has the row {row}");
    }
    assert_eq!(Limits::default().of(Limit::Pages), Limit::Pages.default());
}
