//! Select expressions, checked against the numbers a language has: variants that are never shown, categories that fall
//! to the default, and numbers looked for in a text.
//!
//! The categories are those of the Unicode CLDR, by the same tables that formatting uses.

use std::collections::BTreeSet;

use fluent_langneg::{NegotiationStrategy, negotiate_languages};
use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use unic_langid::{LanguageIdentifier, langid};

use super::resource::{Definition, Select};
use crate::diag::{Code, Diagnostic, Diagnostics};

/// The plural categories.
const CATEGORIES: [(&str, PluralCategory); 6] = [
    ("zero", PluralCategory::ZERO),
    ("one", PluralCategory::ONE),
    ("two", PluralCategory::TWO),
    ("few", PluralCategory::FEW),
    ("many", PluralCategory::MANY),
    ("other", PluralCategory::OTHER),
];

/// Checks the select expressions of a message. `numbers` are the variables that are given as numbers.
pub fn check(definition: &Definition, language: &LanguageIdentifier, numbers: &[&str], diagnostics: &mut Diagnostics) {
    for select in definition.parts().flat_map(|uses| &uses.selects) {
        let Some(variable) = &select.variable else { continue };
        if numbers.contains(&variable.as_str()) {
            counted(select, language, diagnostics);
        } else {
            texts(select, variable, diagnostics);
        }
    }
}

/// Is it a number, as Fluent writes them?
fn is_number(key: &str) -> bool {
    key.parse::<f64>().is_ok() && key.starts_with(|c: char| c.is_ascii_digit() || c == '-')
}

/// Variants of a variable that is a text.
fn texts(select: &Select, variable: &str, diagnostics: &mut Diagnostics) {
    for variant in select.variants.iter().filter(|variant| !variant.default) {
        if is_number(&variant.key) || CATEGORIES.iter().any(|(name, _)| *name == variant.key) {
            diagnostics.push(
                Diagnostic::new(
                    Code::HK224,
                    variant.span,
                    format!("`${variable}` is a text, so `[{}]` is never shown", variant.key),
                )
                .help("select on a number, or write one text for all"),
            );
        }
    }
}

/// Variants of a variable that is a number.
fn counted(select: &Select, language: &LanguageIdentifier, diagnostics: &mut Diagnostics) {
    let sort = if select.ordinal { PluralRuleType::ORDINAL } else { PluralRuleType::CARDINAL };
    let Some(rules) = rules(language, sort) else { return };
    let keys: BTreeSet<&str> = select.variants.iter().map(|variant| variant.key.as_str()).collect();
    let whole = whole_numbers().filter(|n| !keys.contains(n.to_string().as_str()));
    let mut needed: Vec<&str> = whole.filter_map(|n| rules.select(n).ok().map(name)).collect();
    needed.sort_by_key(|name| CATEGORIES.iter().position(|(known, _)| known == name));
    needed.dedup();
    let with_fractions: BTreeSet<&str> = ["0.5", "1.0", "1.5", "2.5", "1000000.5"]
        .iter()
        .filter_map(|n| rules.select(*n).ok().map(name))
        .chain(whole_numbers().filter_map(|n| rules.select(n).ok().map(name)))
        .collect();
    for variant in select.variants.iter().filter(|variant| !variant.default) {
        let known = CATEGORIES.iter().any(|(name, _)| *name == variant.key);
        if !is_number(&variant.key) && !with_fractions.contains(variant.key.as_str()) {
            let why = if known {
                format!("{language} has no number that is `{}`", variant.key)
            } else {
                format!("no number is `{}`", variant.key)
            };
            let all = with_fractions.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
            diagnostics.push(
                Diagnostic::new(Code::HK222, variant.span, format!("{why}, so this variant is never shown"))
                    .help(format!("delete it; the plural categories of {language}: {all}")),
            );
        }
    }
    let Some(default) = select.variants.iter().find(|variant| variant.default) else { return };
    for category in needed {
        if category != "other" && !keys.contains(category) {
            diagnostics.push(
                Diagnostic::new(
                    Code::HK223,
                    default.span,
                    format!("the numbers that are `{category}` in {language} fall to this variant"),
                )
                .help(format!("add a variant `[{category}]`")),
            );
        }
    }
}

#[allow(clippy::needless_pass_by_value, reason = "the category comes out of a rule and goes nowhere else")]
fn name(category: PluralCategory) -> &'static str {
    CATEGORIES.iter().find(|(_, known)| *known == category).map_or("other", |(name, _)| name)
}

/// Enough whole numbers to meet every category that whole numbers have in any language.
fn whole_numbers() -> impl Iterator<Item = u32> {
    (0..=200).chain([1_000, 100_000, 1_000_000])
}

/// The rules formatting would use for a language: its own, or else those of English.
fn rules(language: &LanguageIdentifier, sort: PluralRuleType) -> Option<PluralRules> {
    let known = PluralRules::get_locales(sort);
    let english = langid!("en");
    let found = negotiate_languages(&[language], &known, Some(&english), NegotiationStrategy::Lookup);
    PluralRules::create((*found.first()?).clone(), sort).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::localize::resource;
    use crate::source::Sources;

    /// The codes and keys of what is found in a message that selects on `$count`, in a language.
    fn found(language: &str, selector: &str, keys: &[&str]) -> Vec<(Code, String)> {
        let variants = keys.iter().map(|key| format!("   [{key}] x\n")).collect::<Vec<_>>().concat();
        let text = format!("a = {{ {selector} ->\n{variants}  *[other] y\n }}\n");
        let mut sources = Sources::default();
        let file = sources.add("a.ftl", &text);
        let mut diagnostics = Diagnostics::default();
        let definitions = resource::parse(file, &sources, &mut diagnostics);
        check(&definitions[0], &language.parse().expect("a tag"), &["count"], &mut diagnostics);
        let quoted = |message: &str| message.split('`').nth(1).unwrap_or_default().to_owned();
        diagnostics.sorted(&sources).iter().map(|finding| (finding.code, quoted(&finding.message))).collect()
    }

    #[test]
    fn a_language_has_its_own_categories() {
        for (language, keys) in [
            ("en", &["one"][..]),
            ("ja", &[]),
            ("zh-Hant", &[]),
            ("pl", &["one", "few", "many"]),
            ("ru", &["one", "few", "many"]),
            ("ar", &["zero", "one", "two", "few", "many"]),
            ("lv", &["zero", "one"]),
            ("pt-BR", &["one"]),
            // Czech has `many` for fractions alone: nobody is asked for it, and nobody scolded.
            ("cs", &["one", "few"]),
            ("cs", &["one", "few", "many"]),
            // What a language has in exact numbers needs no category beside them.
            ("en", &["0", "1"]),
        ] {
            assert_eq!(found(language, "$count", keys), [], "{language} {keys:?}");
        }
        assert_eq!(found("ja", "$count", &["one", "0"]), [(Code::HK222, "one".to_owned())]);
        assert_eq!(found("en", "$count", &["few", "one"]), [(Code::HK222, "few".to_owned())]);
        assert_eq!(found("en", "$count", &["0"]), [(Code::HK223, "one".to_owned())]);
        let polish = found("pl", "$count", &["one"]);
        assert_eq!(polish, [(Code::HK223, "few".to_owned()), (Code::HK223, "many".to_owned())]);
    }

    #[test]
    fn ordinals_and_texts_are_told_apart_from_counts() {
        let ordinal = "NUMBER($count, type: \"ordinal\")";
        assert_eq!(found("en", ordinal, &["one", "two", "few"]), []);
        assert_eq!(found("en", "NUMBER($count)", &["one", "two"]), [(Code::HK222, "two".to_owned())]);
        assert_eq!(found("en", "$code", &["sip", "one"]), [(Code::HK224, "$code".to_owned())]);
        assert_eq!(found("en", "$code", &["486"]), [(Code::HK224, "$code".to_owned())]);
        assert_eq!(found("en", "$code", &["sip"]), []);
    }
}
