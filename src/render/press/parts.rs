//! Components that are rendered once, with placeholders for their values, and filled on every page.
//!
//! What a component does with a placeholder it must do with any text: print it. One that asks about a value would be wrong
//! on every page, so that is a finding, at its line.

use tera::Context;

use super::kind::Kind;
use super::plain::{Fault, Kinds, Reading, Texts};
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::load::theme::Theme;
use crate::render::mould::{self, Mould};
use crate::render::templates::Looks;
use crate::render::value;
use crate::source::{Sources, Span};

/// A component and the values that it is filled with, in the order in which they are.
#[derive(Debug, Clone, Copy)]
pub struct Part {
    name: &'static str,
    values: &'static [&'static str],
}

/// A facet in which two codes agree.
pub const AGREEMENT: Part = Part { name: "spread_agreement", values: &["id", "label", "text"] };
/// What becomes of a branch of a fork.
pub const FATE: Part = Part { name: "spread_fate", values: &["text"] };
/// A link to a comparison.
pub const LINK: Part = Part { name: "spread_link", values: &["href", "label"] };
/// The way from the page of a code to one of its comparisons.
pub const OTHER: Part = Part { name: "spread_other", values: &["href", "code", "name", "name_lang"] };
/// A difference in whole sentences.
pub const DIFFERENCE: Part = Part { name: "spread_difference", values: &["id", "label", "cites", "a", "b"] };
/// A difference in short: the two values.
pub const VALUES: Part = Part { name: "spread_values", values: &["id", "label", "cites", "a", "b"] };

/// All of them.
const PARTS: [Part; 6] = [AGREEMENT, FATE, LINK, OTHER, DIFFERENCE, VALUES];

/// Texts to try a component with; `_` is the value's name.
const SAMPLES: [&str; 2] = ["", "<b>_</b>, <i>longer</i> than a placeholder &amp; of several words."];

/// Reports the components that do more with their values than to print them. False where there is one.
pub fn check(theme: &Theme, sources: &Sources, diagnostics: &mut Diagnostics) -> bool {
    let texts: Texts = theme.templates.iter().map(|(name, file)| (name.as_str(), sources.text(*file))).collect();
    let mut is_fine = true;
    for part in PARTS {
        let mut values: Kinds = part.values.iter().map(|name| ((*name).to_owned(), Kind::text())).collect();
        let fault = match Reading::component(part.name, &texts, &mut values) {
            Some(Ok(reading)) => reading.looks_into(values),
            Some(Err(fault)) => Some(fault),
            // That there is none is said where it is rendered.
            None => None,
        };
        if let Some(fault) = fault {
            diagnostics.push(finding(part, &fault, theme, sources));
            is_fine = false;
        }
    }
    is_fine
}

fn finding(part: Part, fault: &Fault, theme: &Theme, sources: &Sources) -> Diagnostic {
    let Fault { file, range, name } = fault;
    let value = name.as_deref().filter(|name| part.values.contains(name));
    let what = value.map_or("a value".to_owned(), |value| format!("`{value}`"));
    let message = format!("`{}` does more with {what} than to print it", part.name);
    let help = format!(
        "print it as it is, `{{{{ {} }}}}`: this component is rendered once for all pages; decide in comparison.html, or in the stylesheet",
        value.unwrap_or(part.values[0])
    );
    match theme.templates.get(file) {
        Some(id) => {
            let (start, end) = (range.start, first_line(&sources.text(*id)[range.clone()], range.start));
            Diagnostic::new(Code::HK403, Span { file: *id, start, end }, message)
        }
        None => Diagnostic::path(Code::HK403, format!("templates/{file}"), message),
    }
    .help(help)
}

fn first_line(text: &str, start: usize) -> usize {
    start + text.find('\n').unwrap_or(text.len())
}

impl Part {
    /// Casts the component. It is tried with other texts than placeholders, too: what comes out otherwise than it was
    /// cast is a finding.
    pub fn cast(self, record: &str, looks: &Looks<'_>) -> Result<Mould, Box<Diagnostic>> {
        let rendered = |text: &dyn Fn(usize) -> String| {
            let mut context = Context::new();
            for (at, name) in self.values.iter().enumerate() {
                context.insert_value(*name, value::html(&text(at)));
            }
            looks.component(self.name, &context, record)
        };
        let mould = Mould::new(&rendered(&|at| mould::mark(at).to_string())?, self.values.len());
        for sample in SAMPLES {
            let texts: Vec<String> = self.values.iter().map(|name| sample.replace('_', name)).collect();
            let mut filled = String::new();
            mould.fill(&texts.iter().map(String::as_str).collect::<Vec<_>>(), &mut filled);
            if filled != rendered(&|at| texts[at].clone())? {
                let fault = Fault { file: "spread.html".to_owned(), range: 0..0, name: None };
                return Err(Box::new(finding(self, &fault, looks.theme, looks.sources)));
            }
        }
        Ok(mould)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::load::theme;
    use crate::model::Limits;
    use crate::render::templates;

    /// What a template can do with `label`, or without it.
    const DEEDS: [&str; 32] = [
        "{{ label }}",
        "{{- a -}} x",
        "<b>{{ b }}</b>",
        "{{ site.x | upper }}",
        "{% if site.x == \"y\" %}{{ a }}{% endif %}",
        "{# {{ label | upper }} #}",
        "{% raw %}{{ label | upper }}{% endraw %}",
        "{{ '\\'' ~ site.x ~ '\\'' }}",
        "{% for c in site.x %}{{ c }}{{ label }}{% endfor %}",
        "{% set x = site.x %}{{ x }}",
        "{{ label | upper }}",
        "{{ label | safe }}",
        "{{ label | length }}",
        "{{ label | truncate(length=8) }}",
        "{{ label | default(value=\"x\") }}",
        "{{ \"\\\"\" ~ label | upper ~ \"\\\"\" }}",
        "{{ '\\'' ~ label ~ '\\'' }}",
        "{{ label[:2] }}",
        "{{ label == a }}",
        "{{ label ~ a }}",
        "{{ label if a else b }}",
        "{{ [label] }}",
        "{{ [c for c in label] | length }}",
        "{% if label %}x{% endif %}",
        "{% if not label %}x{% else %}y{% endif %}",
        "{% if a is containing(pat=\"closes\") %}x{% endif %}",
        "{% if \"o\" in label %}x{% endif %}",
        "{% for c in label %}{{ c }}-{{ loop.index }}{% endfor %}",
        "{% set x = label %}{{ x | length }}",
        "{% set x %}{{ label }}{% endset %}{{ x | length }}",
        "{% filter upper %}{{ label }}{% endfilter %}",
        "{{ <shout text={label} /> }}",
    ];

    /// A row of the table that does these things; `None` where it is found to do more than to print.
    fn cast(deeds: &[&str]) -> Option<(Mould, impl Fn(&[String]) -> String)> {
        let mut sources = Sources::default();
        let mut theme = theme::built_in(&mut sources);
        let spread = sources.text(theme.templates["spread.html"]).to_owned();
        let start = spread.find("{% component spread_values").expect("there is such a component");
        let last = "{% endcomponent spread_values %}";
        let end = start + spread[start..].find(last).expect("it ends") + last.len();
        let row = format!(
            "{{% component shout(text: string) %}}{{{{ text | upper }}}}{{% endcomponent shout %}}\
             {{% component spread_values(id: string, label: string, cites: string, a: string, b: string, @site: map) %}}{}{{% endcomponent spread_values %}}",
            deeds.concat()
        );
        let file = sources.add("templates/spread.html", &[&spread[..start], &row, &spread[end..]].concat());
        theme.templates = [("spread.html".to_owned(), file)].into();
        let mut diagnostics = Diagnostics::default();
        let compiled = templates::compile(&theme, &sources, &mut diagnostics).expect("it parses");
        let (mut tera, limits) = (compiled.tera, Limits::default());
        tera.global_context().insert_value("site", value::map([("x", value::text("y"))]));
        let is_fine = check(&theme, &sources, &mut diagnostics);
        let found = diagnostics.sorted(&sources);
        assert_eq!(is_fine, found.is_empty());
        assert!(found.iter().all(|finding| finding.code == Code::HK403));
        if !is_fine {
            return None;
        }
        let looks = Looks { tera: &tera, counted: None, theme: &theme, sources: &sources, limits: &limits };
        let mould = VALUES.cast("sip", &looks).expect("what prints only can be cast");
        let direct = move |texts: &[String]| {
            let mut context = Context::new();
            for (name, text) in VALUES.values.iter().zip(texts) {
                context.insert_value(*name, value::html(text));
            }
            Looks { tera: &tera, counted: None, theme: &theme, sources: &sources, limits: &limits }
                .component(VALUES.name, &context, "sip")
                .expect("renders")
        };
        Some((mould, direct))
    }

    fn filled(mould: &Mould, texts: &[String]) -> String {
        let mut out = String::new();
        mould.fill(&texts.iter().map(String::as_str).collect::<Vec<_>>(), &mut out);
        out
    }

    #[test]
    fn what_asks_about_a_value_is_found_and_what_does_not_is_not() {
        for (at, deed) in DEEDS.into_iter().enumerate() {
            assert_eq!(cast(&[deed]).is_some(), at < 10, "{deed}");
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]
        #[test]
        fn what_is_cast_is_what_the_component_gives(
            deeds in prop::collection::vec(prop_oneof![4 => 0..10_usize, 1 => 10..DEEDS.len()], 1..5),
            texts in prop::collection::vec("[a-z&<\"{}% ]{0,12}", 5),
        ) {
            let deeds: Vec<&str> = deeds.into_iter().map(|at| DEEDS[at]).collect();
            if let Some((mould, direct)) = cast(&deeds) {
                prop_assert_eq!(filled(&mould, &texts), direct(&texts), "{:?}", deeds);
            }
        }
    }
}
