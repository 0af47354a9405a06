//! `content/site.yaml` and `locales/*/locale.yaml` → [`Settings`] and [`Locale`]s.

use unic_langid::LanguageIdentifier;

use super::yaml::{Fields, Node};
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::model::{Direction, Locale, LocaleState, Settings};
use crate::source::Sp;

/// Settings, and where the ones that later stages may fault were written.
#[derive(Debug)]
pub struct RawSettings {
    /// The settings as the program uses them.
    pub settings: Settings,
    /// The locales with their places.
    pub locales: Vec<Sp<String>>,
}

/// Reads `content/site.yaml`. `base_url` replaces the address written there.
pub fn settings(node: &Node, base_url: Option<&str>, diagnostics: &mut Diagnostics) -> Option<RawSettings> {
    let mut fields = Fields::of(node, "the site", diagnostics)?;
    let url = fields.text("base_url", diagnostics);
    let locales =
        fields.required("locales", diagnostics).map(|node| node.texts("locales", diagnostics)).unwrap_or_default();
    let source = fields.text("source_locale", diagnostics);
    let repository = fields.optional_text("repository", diagnostics);
    let branch = fields.optional_text("branch", diagnostics);
    let index_worth = number(fields.optional_text("index_worth", diagnostics), 0, 1000, 0, diagnostics);
    let translated_threshold =
        number(fields.optional_text("translated_threshold", diagnostics), 0, 100, 80, diagnostics);
    fields.finish(diagnostics);

    let url = url?;
    if let Err(why) = check_url(&url) {
        diagnostics.push(setting(&url, "base_url", why));
    }
    if let Some(repository) = &repository
        && let Err(why) = check_url(repository)
    {
        diagnostics.push(setting(repository, "repository", why));
    }
    for (at, locale) in locales.iter().enumerate() {
        if let Some(first) = locales[..at].iter().find(|known| known.value == locale.value) {
            diagnostics.push(
                Diagnostic::new(Code::HK130, locale.span, format!("locale `{}` is listed twice", locale.value))
                    .other(first.span, "first here")
                    .help("keep one of the two"),
            );
        }
    }
    let source = source?;
    if !locales.iter().any(|locale| locale.value == source.value) {
        diagnostics.push(
            Diagnostic::new(
                Code::HK128,
                source.span,
                format!("the source locale `{}` is not one of `locales`", source.value),
            )
            .suggest(&source.value, locales.iter().map(|locale| locale.value.as_str())),
        );
        return None;
    }
    let settings = Settings {
        base_url: base_url.unwrap_or(&url.value).trim_end_matches('/').to_owned(),
        locales: locales.iter().map(|locale| locale.value.clone()).collect(),
        source_locale: source.value,
        repository: repository.map(|url| url.value.trim_end_matches('/').to_owned()),
        branch: branch.map_or_else(|| "main".to_owned(), |branch| branch.value),
        index_worth,
        translated_threshold,
    };
    Some(RawSettings { settings, locales })
}

/// What is wrong with a public address, if anything is.
pub fn check_url(url: &str) -> Result<(), &'static str> {
    let Some(rest) = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://")) else {
        return Err("it must begin with `https://`");
    };
    let host = rest.split('/').next().unwrap_or_default();
    if host.is_empty() || host.contains('@') {
        return Err("it must name a host");
    }
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '.' | '_' | '~' | '/' | ':' | '%');
    if !rest.chars().all(plain) {
        return Err("it may hold letters, digits and `-._~/:%` only, without a query");
    }
    Ok(())
}

fn setting(value: &Sp<String>, key: &str, why: &str) -> Diagnostic {
    Diagnostic::new(Code::HK128, value.span, format!("`{key}` cannot be `{}`", value.value)).help(why)
}

fn number(value: Option<Sp<String>>, least: u32, most: u32, default: u32, diagnostics: &mut Diagnostics) -> u32 {
    let Some(value) = value else { return default };
    match value.parse::<u32>() {
        Ok(number) if (least..=most).contains(&number) => number,
        _ => {
            diagnostics.push(
                Diagnostic::new(
                    Code::HK109,
                    value.span,
                    format!("`{}` is no number from {least} to {most}", value.value),
                )
                .help(format!("write a whole number from {least} to {most}")),
            );
            default
        }
    }
}

/// Reads one `locale.yaml`.
pub fn locale(tag: &Sp<String>, node: &Node, diagnostics: &mut Diagnostics) -> Option<Locale> {
    let mut fields = Fields::of(node, "a locale", diagnostics)?;
    let name = fields.text("name", diagnostics);
    let direction = fields.text("direction", diagnostics);
    let script = fields.text("script", diagnostics);
    let state = fields.text("state", diagnostics);
    fields.finish(diagnostics);
    let language = language(tag, diagnostics);
    let direction = direction
        .and_then(|word| choose(&word, "direction", &[("ltr", Direction::Ltr), ("rtl", Direction::Rtl)], diagnostics));
    let state = state.and_then(|word| choose(&word, "state", &LocaleState::ALL, diagnostics));
    Some(Locale {
        tag: tag.value.clone(),
        language: language?,
        name: name?.value,
        direction: direction?,
        script: script?.value,
        state: state?,
    })
}

/// A tag is also a folder and part of an address, so it must be written in one way: as BCP 47 recommends.
pub fn language(tag: &Sp<String>, diagnostics: &mut Diagnostics) -> Option<LanguageIdentifier> {
    match tag.value.parse::<LanguageIdentifier>() {
        Ok(language) if language.to_string() == tag.value => Some(language),
        Ok(language) => {
            diagnostics.push(
                Diagnostic::new(
                    Code::HK128,
                    tag.span,
                    format!("the language tag `{}` is not in its normal form", tag.value),
                )
                .help(format!("write `{language}`")),
            );
            None
        }
        Err(_) => {
            diagnostics.push(
                Diagnostic::new(Code::HK128, tag.span, format!("`{}` is not a BCP 47 language tag", tag.value))
                    .help("write a tag such as `ja` or `pt-BR`"),
            );
            None
        }
    }
}

/// The value of a word among those allowed, or a finding.
pub fn choose<T: Copy>(word: &Sp<String>, key: &str, among: &[(&str, T)], diagnostics: &mut Diagnostics) -> Option<T> {
    let found = among.iter().find(|(known, _)| *known == word.value).map(|(_, value)| *value);
    if found.is_none() {
        diagnostics.push(
            Diagnostic::new(Code::HK109, word.span, format!("`{key}` cannot be `{}`", word.value))
                .suggest(&word.value, among.iter().map(|(known, _)| *known)),
        );
    }
    found
}
