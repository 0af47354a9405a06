//! Comparisons are rendered once for each shape and then filled: they are what the template gives for each by itself.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;

use hikaku::diag::Diagnostics;
use hikaku::load::Overrides;
use hikaku::model::{Page, Pseudo};
use hikaku::pipeline::{self, Site};
use hikaku::render::Mode;

use proptest::prelude::*;
use proptest::strategy::ValueTree;

use crate::site_test::{SiteTest, project};

/// One in this many comparisons stands for all of a large site: no divisor of the numbers of codes.
const STEP: usize = 23;

/// Some comparisons in all languages, by path; from moulds, or each by itself.
fn comparisons(site: &SiteTest, step: usize, fills: bool) -> BTreeMap<String, String> {
    let mut diagnostics = Diagnostics::default();
    let overrides = Overrides { pseudo: vec![Pseudo::Accented, Pseudo::Mirrored], ..Overrides::default() };
    let site = pipeline::prepare(site.root(), &overrides, &mut diagnostics);
    let renderer = site.renderer(Mode::Publish, &mut diagnostics).expect("the site has no faults");
    let renderer = if fills { renderer } else { renderer.one_by_one() };
    let routes = renderer.routes().filter(|route| matches!(route.page, Page::Comparison(_))).step_by(step);
    let mut bytes = Vec::new();
    routes
        .map(|route| {
            renderer.page(route, &mut bytes).expect("the page can be rendered");
            (renderer.path(route), String::from_utf8(bytes.clone()).expect("a page is UTF-8"))
        })
        .collect()
}

fn assert_same(filled: &BTreeMap<String, String>, rendered: &BTreeMap<String, String>) {
    assert!(!filled.is_empty() && filled.keys().eq(rendered.keys()), "the same pages");
    for (path, page) in filled {
        let other = &rendered[path];
        let line = page.lines().zip(other.lines()).find(|(line, other)| line != other);
        assert!(page == other, "{path} differs: {line:?}");
    }
}

#[test]
fn the_projects_own_templates_only_print() {
    let (site, mut diagnostics) = SiteTest::new("").prepare();
    let renderer = site.renderer(Mode::Publish, &mut diagnostics).expect("the site has no faults");
    for route in renderer.routes().filter(|route| matches!(route.page, Page::Comparison(_))) {
        renderer.page(route, &mut Vec::new()).expect("the page can be rendered");
    }
    for locale in 0..2 {
        let (shapes, cast) = renderer.shapes(locale);
        assert!(shapes > 0 && cast == shapes, "{cast} of {shapes} shapes are cast");
    }
}

#[test]
fn the_real_sites_comparisons_are_what_the_template_gives() {
    let real = SiteTest::real();
    assert_same(&comparisons(&real, STEP, true), &comparisons(&real, STEP, false));
}

#[test]
fn so_are_those_of_a_language_that_borrows_words() {
    let borrows = || {
        let words = SiteTest::new("").read("locales/ja/site.ftl");
        let kept: String = words.split_inclusive('\n').filter(|line| !line.starts_with("compare-")).collect();
        let site = SiteTest::new("").file("locales/ja/site.ftl", &kept);
        site.edit("locales/ja/locale.yaml", "state: complete", "state: partial")
    };
    let filled = comparisons(&borrows(), 1, true);
    assert!(filled.values().any(|page| page.contains("class=\"fallback\"")), "a page shows words of the source");
    assert_same(&filled, &comparisons(&borrows(), 1, false));
}

/// A site of codes that differ in their texts alone, some of one sign, some with markup of their own: its comparisons have
/// few shapes.
fn alike() -> Site {
    let names = ["A", "Busy Here", "Gone & <lost>", r#"\"Quoted\", at 8"#, "Zzz-zzz zzz zzzzz zzzz"];
    let mut site = SiteTest::new("").edit("content/site.yaml", "[en, ja]", "[en]").remove("locales/ja");
    let (facts, words) = (site.read("content/sip/486.yaml"), site.read("locales/en/sip/486.ftl"));
    for (at, name) in names.into_iter().enumerate() {
        let code = format!("41{at}");
        let own = facts.replace("\"486\"", &format!("\"{code}\"")).replace("486-busy-here", &format!("{code}-x{at}"));
        let own = own.replace("name: Busy Here", &format!("name: \"{name}\""));
        let said = words.replace("This device is busy", &format!("This{} is busy", " device".repeat(at)));
        site = site.file(&format!("content/sip/{code}.yaml"), &own).file(&format!("locales/en/sip/{code}.ftl"), &said);
    }
    let (site, diagnostics) = site.prepare();
    assert!(!diagnostics.has_errors());
    site
}

/// Puts templates into a site.
fn put(site: &mut Site, templates: &[(&str, &str)]) {
    for (name, text) in templates {
        let file = site.loaded.sources.add(format!("templates/{name}"), text);
        site.loaded.theme.templates.insert((*name).to_owned(), file);
    }
}

/// The built-in comparison with something more in it.
fn with_more(more: &str) -> String {
    let text = fs::read_to_string(project().join("templates/comparison.html")).expect("the template is there");
    text.replacen("<article>", &format!("<article>{more}"), 1)
}

/// All comparisons of the first language with something more in the template: from moulds, then each by itself; a page
/// that fails is none. Nothing where the template does not parse.
fn both(site: &mut Site, more: &str) -> Option<[Vec<Option<String>>; 2]> {
    put(site, &[("comparison.html", &with_more(more))]);
    let mut renderer = site.renderer(Mode::Publish, &mut Diagnostics::default())?;
    let routes: Vec<_> = renderer.routes().filter(|route| matches!(route.page, Page::Comparison(_))).collect();
    let mut all = [Vec::new(), Vec::new()];
    for pages in &mut all {
        let mut out = Vec::new();
        for route in &routes {
            let is_fine = renderer.page(*route, &mut out).is_ok();
            pages.push(is_fine.then(|| String::from_utf8(out.clone()).expect("a page is UTF-8")));
        }
        renderer = renderer.one_by_one();
    }
    Some(all)
}

/// What templates were found to get wrong, or might have got wrong, beside what is right whatever one does.
const PROBES: [&str; 46] = [
    "",
    "{{ a.code }}{{- b.name -}}",
    "{{ a.name | upper }}",
    "{{ a.name | length }}",
    "{{ a.name[:2] }}{{ a.name[::-1] }}",
    "{{ verdict | default(value=\"none\") }}",
    "{{ a.hero | safe }}{{ a.name | safe }}",
    "{{ a.name | escape }}{{ a.hero | escape }}",
    "{% if a.name == \"Zzz-zzz zzz zzzzz zzzz\" %}x{% endif %}",
    "{% if \"&\" in a.name %}x{% endif %}",
    "{% if b.name is containing(pat=\"zz\") %}x{% endif %}",
    "{% if b.name is starting_with(pat=\"Z\") %}x{% endif %}",
    "{{ a.name if b.name == \"A\" else b.name }}",
    "{{ a?.name }}{{ a?.nothing | default(value=\"-\") }}",
    "{{ a[\"name\"] }}",
    "{% set x = a.name %}{{ x }}{{ x | length }}",
    "{% set x %}{{ a.name }}{% endset %}{{ x | length }}",
    "{% filter upper %}{{ a.name }}{% endfilter %}",
    "{% for it in [a, b] %}{{ loop.index }}{{ it.name }}{% if loop.last %}.{% endif %}{% endfor %}",
    "{% include \"own.html\" %}{% include \"own.txt\" %}",
    "{{ breadcrumb }}",
    "{{ pick }}{{ a }}",
    "{% if a.name and not verdict or flows %}x{% endif %}",
    "{% for c in a.code %}{{ c }}-{% endfor %}",
    "{% for c in a.name %}{% if loop.first %}{{ c }}{% endif %}{% endfor %}",
    "{% for c in a.name %}{{ loop.index }}{% endfor %}",
    "{% for it in differences %}{{ it }}{% endfor %}",
    "{{ \"\\\"\" ~ a.name | upper ~ \"\\\"\" }}",
    "{{ '\\'' ~ a.hero ~ '\\'' }}",
    "{{ `'\"` ~ a.name ~ `}}` }}",
    "{{ [c for c in a.name] | length }}",
    "{% for k, it in pick.b %}{{ k }}{{ it | length }}{% endfor %}",
    "{% for it in breadcrumb %}{% for c in it.label %}{{ c }}|{% endfor %}{% endfor %}",
    "{% for it in [breadcrumb, a.name] %}{% for c in it %}-{% endfor %}{% endfor %}",
    "{{ lang ~ <shout/> }}{{ <shout/> }}",
    "{{ <part text={a.name} /> }}",
    "{% <body> %}{{ a.name }}{% </body> %}",
    "{{ __tera_context | length }}",
    "{{ {\"k\": a.name} }}{{ [a.name] }}{{ {...pick} }}",
    "{% raw %}{{ a.name | upper }}{% endraw %}{{ a.name }}",
    "{# {{ a.name | upper }} #}{#- {% if %} -#}{{ a.name }}",
    "{{ a.name | truncate(length=8) }}",
    "{{ a.name < b.name }}{{ a.name != b.name }}{{ not a.name }}",
    "{{ a.name | split(pat=\" \") | first }}{{ a.name | wordcount }}",
    "{% set_global x = heading %}{% if x == heading %}{{ x | title }}{% endif %}",
    "{% for it in languages %}{% if it.lang == \"en\" %}{% break %}{% endif %}{{ it.folder }}{% endfor %}",
];

/// Templates that probes bring in.
const OWN: [(&str, &str); 3] = [
    ("own.html", "{{ heading }}{{ a.name | lower }}"),
    ("own.txt", "{{ heading }}<{{ a.name }}>"),
    (
        "own.parts.html",
        "\
        {% component shout(@heading: string) %}{{ heading | upper }}{% endcomponent shout %}\
        {% component part(text: string) %}{{ text }}{{ text | length }}{% endcomponent part %}\
        {% component body() %}{{ body | length }}{% endcomponent body %}",
    ),
];

#[test]
fn whatever_a_template_does_its_pages_are_what_it_gives() {
    let mut site = alike();
    put(&mut site, &OWN);
    let mut wrong = Vec::new();
    for probe in PROBES {
        let Some([filled, direct]) = both(&mut site, probe) else {
            wrong.push(("does not parse", probe));
            continue;
        };
        if direct.len() < 28 || direct.iter().any(Option::is_none) {
            wrong.push(("fails", probe));
        }
        if filled != direct {
            wrong.push(("differs", probe));
        }
    }
    assert_eq!(wrong, []);
}

/// Filters, each with arguments that some value takes.
const FILTERS: [&str; 37] = [
    "safe",
    "default(value=\"-\")",
    "upper",
    "lower",
    "wordcount",
    "escape",
    "escape_html",
    "escape_xml",
    "newlines_to_br",
    "pluralize",
    "trim",
    "trim_start(pat=\"A\")",
    "trim_end",
    "replace(from=\"e\", to='\\'')",
    "capitalize",
    "title",
    "truncate(length=5)",
    "indent(width=2)",
    "str",
    "int(default=3)",
    "float(default=1.5)",
    "length",
    "reverse",
    "split(pat=\" \")",
    "abs",
    "round",
    "first",
    "last",
    "nth(n=1)",
    "join(sep=\"-\")",
    "sort",
    "unique",
    "get(key=\"name\", default=\"-\")",
    "values",
    "keys",
    "pairs",
    "group_by(attribute=\"label\")",
];

/// Tests.
const TESTS: [&str; 17] = [
    "string",
    "number",
    "map",
    "bool",
    "array",
    "integer",
    "float",
    "none",
    "iterable",
    "defined",
    "undefined",
    "odd",
    "even",
    "divisible_by(divisor=2)",
    "starting_with(pat=\"A\")",
    "ending_with(pat='e')",
    "containing(pat=`u`)",
];

/// What can be named: texts, html, lists, records, nothing, what is no value of the page.
const NAMES: [&str; 25] = [
    "a.name",
    "b.name",
    "a.code",
    "heading",
    "protocol.label",
    "lead",
    "a.hero",
    "rows",
    "agree_summary",
    "page.title",
    "path",
    "root",
    "verdict",
    "flows",
    "breadcrumb",
    "languages",
    "edit_links",
    "a",
    "pick",
    "lang",
    "t.skip_link",
    "site",
    "it",
    "x",
    "loop.index",
];

fn expression() -> impl Strategy<Value = String> {
    let name = prop::sample::select(&NAMES[..]).prop_map(str::to_owned);
    let literals =
        ["\"A\"", "'e'", "`u`", "\"\\\"}}\"", "'\\'%}'", "\"\\n\\t\\\\\"", "2", "1.5", "true", "none", "[1, \"A\"]"];
    let literal = prop::sample::select(literals.to_vec()).prop_map(str::to_owned);
    prop_oneof![6 => name, 1 => literal].prop_recursive(3, 12, 3, |inner| {
        let two = (inner.clone(), inner.clone());
        let operators = ["~", "==", "!=", "and", "or", "in", "not in", "<", "+", "*"];
        prop_oneof![
            6 => (inner.clone(), prop::sample::select(&FILTERS[..])).prop_map(|(e, filter)| format!("({e}) | {filter}")),
            2 => (inner.clone(), prop::sample::select(&TESTS[..])).prop_map(|(e, test)| format!("({e}) is {test}")),
            1 => (inner.clone(), prop::sample::select(&TESTS[..])).prop_map(|(e, test)| format!("({e}) is not {test}")),
            3 => (two.clone(), prop::sample::select(operators.to_vec())).prop_map(|((l, r), op)| format!("({l}) {op} ({r})")),
            1 => inner.clone().prop_map(|e| format!("not ({e})")),
            1 => (two.clone(), inner.clone()).prop_map(|((l, r), e)| format!("(({l}) if ({e}) else ({r}))")),
            1 => two.clone().prop_map(|(l, r)| format!("[{l}, {r}]")),
            1 => two.clone().prop_map(|(l, r)| format!("{{\"name\": {l}, \"k\": {r}}}")),
            1 => two.prop_map(|(l, r)| format!("[({l}) for it in ({r})]")),
            1 => prop::sample::select(&NAMES[..]).prop_map(|name| format!("{name}[:2]")),
            1 => prop::sample::select(&NAMES[..]).prop_map(|name| format!("{name}?.name")),
            1 => prop::sample::select(&NAMES[..]).prop_map(|name| format!("{name}[\"name\"]")),
            1 => inner.clone().prop_map(|e| format!("<part text={{{e}}} />")),
            1 => Just("<shout/>".to_owned()),
            1 => Just("range(end=3)".to_owned()),
        ]
    })
}

fn statements() -> impl Strategy<Value = String> {
    let print = expression().prop_map(|e| format!("{{{{ {e} }}}}"));
    let plain = prop::sample::select(&NAMES[..12]).prop_map(|name| format!("{{{{- {name} -}}}}"));
    let fixed = prop::sample::select(vec![
        "{# {{ a.name | upper }} #}",
        "{% raw %}{{ a.name | upper }}{% endraw %}",
        "{% include \"own.html\" %}",
        "{% include 'pick.html' %}",
        " text { with } braces #",
    ]);
    prop_oneof![2 => print, 2 => plain, 1 => fixed.prop_map(str::to_owned)].prop_recursive(2, 8, 2, |inner| {
        let both = (expression().boxed(), inner.clone());
        let walk = |head: &'static str| {
            move |(e, body): (String, String)| {
                format!("{{% for {head} in {e} %}}{body}{{{{ loop.index }}}}{{% if loop.last %}}.{{% endif %}}{{% endfor %}}")
            }
        };
        prop_oneof![
            both.clone().prop_map(|(e, body)| format!("{{% if {e} %}}{body}{{% elif not {e} %}}{{% else %}}-{{% endif %}}")),
            both.clone().prop_map(walk("it")),
            both.clone().prop_map(walk("k, it")),
            both.clone().prop_map(|(e, body)| format!("{{% set x = {e} %}}{body}{{{{ x }}}}")),
            inner.clone().prop_map(|body| format!("{{%- set x -%}}{body}{{% endset %}}{{{{ x | length }}}}")),
            (inner.clone(), prop::sample::select(&FILTERS[..]))
                .prop_map(|(body, filter)| format!("{{% filter {filter} %}}{body}{{% endfilter %}}")),
            inner.clone().prop_map(|body| format!("{{% block own %}}{body}{{% endblock own %}}")),
            inner.clone().prop_map(|body| format!("{{% <body> %}}{body}{{% </body> %}}")),
            (inner.clone(), inner).prop_map(|(one, other)| one + &other),
        ]
    })
}

#[test]
fn random_templates_give_the_same_pages_filled_and_one_by_one() {
    let mut site = alike();
    put(&mut site, &OWN);
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let (mut rendered, mut said) = (0, String::new());
    for _ in 0..96 {
        let more = statements().new_tree(&mut runner).expect("a template can be made").current();
        let Some([filled, direct]) = both(&mut site, &more) else { continue };
        rendered += usize::from(direct.iter().any(Option::is_some));
        if filled != direct {
            let _ = writeln!(said, "{more}");
        }
    }
    assert_eq!(said, "", "these are not what their templates give");
    assert!(rendered > 20, "only {rendered} of the templates can be rendered");
}
