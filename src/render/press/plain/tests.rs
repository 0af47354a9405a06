use super::*;

const PARTS: [(&str, &str); 7] = [
    ("child.html", "{% extends \"part.html\" %}"),
    ("twice0.html", "{% include \"twice0.html\" %}{% include \"twice0.html\" %}"),
    ("part.html", "{% if title %}{{ title }}{% endif %}"),
    ("cuts.html", "{{ title | upper }}"),
    ("its.html", "{{ it.label | upper }}"),
    ("loops.html", "{% for it in links %}{% include 'its.html' %}{% endfor %}"),
    ("parts.html", "{% component shout(@title: string) %}{{ title | upper }}{% endcomponent shout %}"),
];

/// What the pages of the tests are given.
fn kinds() -> Kinds {
    let link = || Kind::map(["href", "label"].map(|name| (name.to_owned(), Kind::text())).into_iter());
    let of = [
        ("title", Kind::text()),
        ("links", Kind::list([link(), link()].into_iter())),
        ("words", Kind::list([Kind::text()].into_iter())),
        ("a", Kind::map([("name".to_owned(), Kind::text()), ("size".to_owned(), Kind::default())].into_iter())),
        ("count", Kind::default()),
    ];
    of.into_iter().map(|(name, kind)| (name.to_owned(), kind)).collect()
}

fn plain(text: &str) -> bool {
    let texts = PARTS.into_iter().chain([("page.html", text)]).collect();
    Reading::page("page.html", &texts).is_ok_and(|reading| reading.prints_only(kinds()))
}

#[test]
fn printing_and_asking_is_plain() {
    for text in [
        "no tags { at all } #",
        "{{ title }}{{- a.name -}}{{ a?.name }}{{ count }}",
        "{% if title %}x{% elif a.name and not links or (title and count) %}y{% else %}z{% endif %}",
        "{% for it in links %}<a href=\"{{ it.href }}\">{{ it.label }}</a>{% else %}-{% endfor %}",
        "{% for it in [a, title] %}{% if it.name %}{{ it.name }}{% endif %}{% endfor %}",
        "{% for it in words %}{{ it }}{% if loop.last %}.{% else %}{% continue %}{% endif %}{% endfor %}",
        "{% extends \"part.html\" %}{% block main %}{{ t.heading }}{% endblock main %}",
        "{% include 'part.html' %}{# {{ title | upper }} #}",
        "{{ lang | upper }}{% if lang == \"en\" %}{% set b = lang %}{% endif %}",
        "{{ \"title }}\" }}{{ '\\'' ~ lang ~ \"\\\"\" }}",
        "{% block main %}{{ super() }}{% endblock main %}",
        "{% if lang in [\"en\"] %}{{ title }}{% endif %}",
        "{% for c in lang %}{{ c }}{% endfor %}{% for key, it in t %}{{ key }}{% endfor %}",
        "{% raw %}{{ title | upper }}{% endraw %}{{ title }}",
        "{{ range(end=3) }}",
        "{% for it in words %}{{ it }}{% endfor %}{% for it in links %}{{ it.label }}{% else %}{{ it | upper }}{% endfor %}",
        "{% for it in links %}{{ it.label }}{% endfor %}{{ it | upper }}",
        "{% include \"its.html\" %}{% for it in links %}{{ it.label }}{% endfor %}",
        "{% component own(title: string) %}{{ title | upper }}{% endcomponent own %}{{ title }}",
    ] {
        assert!(plain(text), "{text}");
    }
}

#[test]
fn the_name_of_an_item_means_a_value_only_where_a_loop_gave_it() {
    assert!(plain("{% include \"its.html\" %}"));
}

#[test]
fn a_component_may_be_called_where_none_takes_a_value_from_around_it() {
    let page = |text| {
        let texts = [("page.html", text), ("parts.html", "{% component part(label, @t) %}{% endcomponent part %}")];
        Reading::page("page.html", &texts.into()).is_ok_and(|reading| reading.prints_only(kinds()))
    };
    assert!(page("{{ <part label={lang} /> }}{{ title }}"));
    assert!(!page("{{ <part label={title} /> }}{{ title }}"));
}

#[test]
fn doing_more_is_not() {
    for text in [
        "{{ title | upper }}",
        "{{ a.name ~ \"!\" }}",
        "{{ \"\\\"\" ~ a.name | upper ~ \"\\\"\" }}",
        "{{ '\\'' ~ a.name ~ '\\'' }}",
        "{{ a[\"name\"] }}",
        "{{ other[title] }}",
        "{{ title[:2] }}",
        "{{ title if lang else lang }}",
        "{{ [title] }}",
        "{{ {\"k\": title} }}",
        "{{ [c for c in title] }}",
        "{{ links }}{{ title }}",
        "{{ a }}",
        "{% for it in links %}{{ it }}{% endfor %}",
        "{% for c in title %}{{ c }}{% endfor %}",
        "{% for c in a.name %}{{ c }}{% endfor %}",
        "{% for it in links %}{% for c in it.label %}{{ c }}{% endfor %}{% endfor %}",
        "{% for it in [links, title] %}{% for c in it %}-{% endfor %}{% endfor %}",
        "{% for it in words %}{% for c in it %}{{ c }}{% endfor %}{% endfor %}",
        "{% for it in a %}{% endfor %}",
        "{% if title == \"x\" %}{% endif %}",
        "{% if title is containing(pat=\"x\") %}{% endif %}",
        "{% if a.name is defined %}{% endif %}",
        "{% if links | length > 2 %}{% endif %}",
        "{% if \"x\" in title %}{% endif %}",
        "{% if not title in lang %}{% endif %}",
        "{% if title < lang %}{% endif %}",
        "{% set b = title %}{{ b | upper }}",
        "{% for it in links %}{{ it.label | upper }}{% endfor %}",
        "{% for it in links | reverse %}{% endfor %}",
        "{% for key, it in a %}{% endfor %}",
        "{% include \"cuts.html\" %}",
        "{% include title %}",
        "{% include \"missing.html\" %}",
        "{{ <shout/> }}",
        "{{ lang ~ <shout/> }}",
        "{% if <shout/> %}{% endif %}",
        "{{ <part label={title} /> }}",
        "{{ <part title /> }}",
        "{% <part> %}{{ title }}{% </part> %}",
        "{{ range(end=title) }}",
        "{{ __tera_context }}",
        "{{ __tera_context | length }}",
        "{% filter upper %}{{ title }}{% endfilter %}",
        "{% set b %}{{ title }}{% endset %}",
        "{% block main %}{{ super() | upper }}{% endblock main %}",
        "{% set b = super() %}",
        "{% for it in links[1] %}{% endfor %}",
        "{% if title in lang %}{% endif %}",
        "{% for it in links %}{% include \"its.html\" %}{% endfor %}",
        "{% for it in links %}{% if title %}-{% else %}{% include \"its.html\" %}{% endif %}{% endfor %}",
        "{% for it in links %}{% include \"child.html\" %}{% endfor %}",
        "{% include \"twice0.html\" %}",
        "{{ title",
        "{{ 'title }}",
    ] {
        assert!(!plain(text), "{text}");
    }
}

/// What is wrong with a component that is given `label` and `a`: its template and the tag.
fn wrong(definition: &str) -> Option<String> {
    let parts = [
        ("asks.html", "{% if label %}x{% endif %}"),
        ("other.html", "{% component other(text: string, @label: string) %}{{ text }}{% endcomponent other %}"),
    ];
    let texts: Texts = parts.into_iter().chain([("spread.html", definition)]).collect();
    let mut values: Kinds = ["label", "a"].map(|name| (name.to_owned(), Kind::text())).into();
    let reading = Reading::component("row", &texts, &mut values).expect("it is defined");
    let fault = match reading {
        Ok(reading) => reading.looks_into(values)?,
        Err(fault) => fault,
    };
    Some(format!("{}: {}", fault.file, &texts[fault.file.as_str()][fault.range]))
}

#[test]
fn a_component_that_is_filled_prints_its_values_and_does_nothing_else() {
    let row = |body: &str| {
        format!(
            "{{% component x() %}}{{{{ label | upper }}}}{{% endcomponent x %}}{{% component row(label: string, a: string, @t: map, ...rest) %}}{body}{{% endcomponent row %}}"
        )
    };
    for body in [
        "<td>{{ label }}<td>{{- a -}}",
        "{% if t.x == \"y\" %}{{ label }}{% endif %}{{ t.x | upper }}",
        "{% raw %}{{ label | upper }}{% endraw %}{# {% if label %} #}",
        "{{ '\\'' ~ t.x }}",
    ] {
        assert_eq!(wrong(&row(body)), None, "{body}");
    }
    for tag in [
        "{{ label | upper }}",
        "{{ label | length }}",
        "{% if label %}",
        "{% if a is containing(pat=\"closes\") %}",
        "{% if a == label %}",
        "{{ label | truncate(length=8) }}",
        "{{ \"\\\"\" ~ label }}",
        "{% for c in label %}",
        "{% set x = a %}",
        "{{ rest }}",
        "{% filter upper %}",
        "{{ <other text={t.x} /> }}",
        "{{ <other text={a} /> }}",
    ] {
        assert_eq!(wrong(&row(tag)), Some(format!("spread.html: {tag}")), "{tag}");
    }
    let included = wrong(&row("{% include \"asks.html\" %}"));
    assert_eq!(included.as_deref(), Some("asks.html: {% if label %}"));
}
