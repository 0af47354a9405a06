//! `content/site.yaml` and `locales/*/locale.yaml` → [`Settings`] and [`Locale`]s.

use std::collections::BTreeMap;

use unic_langid::LanguageIdentifier;

use super::address;
use super::yaml::{Fields, Node};
use crate::diag::{Code, Diagnostic, Diagnostics, Severity};
use crate::model::limits::MOST;
use crate::model::path::{self, LONGEST_TAG};
use crate::model::{
    Direction, IndexPairs, Limit, Limits, Locale, LocaleState, Pseudo, Settings, Spacing, Stub, Style, Urls,
};
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
    let listed = fields.required("locales", diagnostics);
    let locales = listed.map(|node| node.texts("locales", diagnostics)).unwrap_or_default();
    if let Some(node) = listed.filter(|_| locales.is_empty()) {
        diagnostics.push(
            Diagnostic::new(Code::HK128, node.span, "the site has no language")
                .help("list the tags of its languages, such as `[en, ja]`; `source_locale` is one of them"),
        );
    }
    let source = fields.text("source_locale", diagnostics);
    let repository = fields.optional_text("repository", diagnostics);
    let branch = fields.optional_text("branch", diagnostics);
    let license = fields.optional_text("license", diagnostics);
    let edit_url = fields.optional_text("edit_url", diagnostics);
    let new_url = fields.optional_text("new_url", diagnostics);
    let index_pairs = fields.optional_text("index_pairs", diagnostics);
    fields.retired("index_worth", RETIRED_WORTH, diagnostics);
    let index_pairs =
        index_pairs.and_then(|word| choose(&word, "index_pairs", &IndexPairs::ALL, diagnostics)).unwrap_or_default();
    let translated_threshold =
        number(fields.optional_text("translated_threshold", diagnostics), 0, 100, 80, diagnostics);
    let stubs = fields.optional_set("stubs", diagnostics);
    let stubs = stubs.iter().filter_map(|word| choose(word, "stubs", &Stub::ALL, diagnostics)).collect();
    let urls = fields.optional_text("urls", diagnostics);
    let urls = urls.and_then(|word| choose(&word, "urls", &Urls::ALL, diagnostics)).unwrap_or_default();
    let lints = fields.optional("lints").map(|node| lints(node, diagnostics)).unwrap_or_default();
    let limits = fields.optional("limits").map(|node| limits(node, diagnostics)).unwrap_or_default();
    fields.finish(diagnostics);

    for (url, key) in [(&url, "base_url"), (&repository, "repository"), (&license, "license")] {
        if let Some(url) = url
            && let Err(why) = address::check(url)
        {
            diagnostics.push(setting(url, key, &why));
        }
    }
    let edit_places = ["branch", "path", "line"].as_slice();
    let new_places = ["branch", "path", "folder", "name", "value"].as_slice();
    for (url, key, places) in [(&edit_url, "edit_url", edit_places), (&new_url, "new_url", new_places)] {
        if let Some(url) = url
            && let Err(why) = address::check_pattern(url, places)
        {
            diagnostics.push(setting(url, key, &why));
        }
    }
    for (at, locale) in locales.iter().enumerate() {
        if let Some(first) = locales[..at].iter().find(|known| known.value == locale.value) {
            diagnostics.push(
                Diagnostic::new(Code::HK130, locale.span, format!("locale `{}` is listed twice", locale.value))
                    .label("again here")
                    .other(first.span, "first here")
                    .help("keep one of the two"),
            );
        }
    }
    let first = locales.first()?.value.clone();
    if let Some(source) = &source
        && !locales.iter().any(|locale| locale.value == source.value)
    {
        diagnostics.push(
            Diagnostic::new(
                Code::HK128,
                source.span,
                format!("the source locale `{}` is not one of `locales`", source.value),
            )
            .suggest(&source.value, locales.iter().map(|locale| locale.value.as_str())),
        );
    }
    // What is wrong was said above; with something in its place, the faults of all else show in the same run.
    let source = source.map(|source| source.value).filter(|source| locales.iter().any(|l| l.value == *source));
    let url = url.map(|url| url.value).unwrap_or_default();
    let settings = Settings {
        base_url: base_url.unwrap_or(&url).trim_end_matches('/').to_owned(),
        locales: locales.iter().map(|locale| locale.value.clone()).collect(),
        source_locale: source.unwrap_or(first),
        repository: repository.map(|url| url.value.trim_end_matches('/').to_owned()),
        license: license.map(|url| url.value),
        branch: branch.map_or_else(|| "main".to_owned(), |branch| branch.value),
        edit_url: edit_url.map(|url| url.value),
        new_url: new_url.map(|url| url.value),
        index_pairs,
        translated_threshold,
        urls,
        stubs,
        lints,
        limits,
    };
    Some(RawSettings { settings, locales })
}

/// What to do about the setting that offered all pairs of a class to search engines.
const RETIRED_WORTH: &str = "take it out: pairs with a verdict are offered to search engines, and a few that are notable or named; \
    `index_pairs: all` offers all";

/// Which findings of judgement count, and how much.
fn lints(node: &Node, diagnostics: &mut Diagnostics) -> BTreeMap<Code, Option<Severity>> {
    const LEVELS: [(&str, Option<Severity>); 3] =
        [("error", Some(Severity::Error)), ("warning", Some(Severity::Warning)), ("off", None)];
    let mut lints = BTreeMap::new();
    for (key, value) in node.entries("lints", diagnostics) {
        let code = Code::parse(key).filter(|code| code.is_lint() && code.name() == key.value);
        let level = value.text("a lint", diagnostics).and_then(|word| choose(&word, key, &LEVELS, diagnostics));
        match (code, level) {
            (Some(code), Some(level)) => drop(lints.insert(code, level)),
            (Some(_), None) => {}
            (None, _) => {
                let known = Code::ALL.iter().filter(|code| code.is_lint()).map(|code| code.name());
                diagnostics.push(
                    Diagnostic::new(
                        Code::HK128,
                        key.span,
                        format!("`{}` is no finding whose severity can be set", key.value),
                    )
                    .suggest(key, known),
                );
            }
        }
    }
    lints
}

/// How much the site may be, where that is not what any site may be.
fn limits(node: &Node, diagnostics: &mut Diagnostics) -> Limits {
    let mut limits = Limits::default();
    for (key, value) in node.entries("limits", diagnostics) {
        let Some(limit) = Limit::all().find(|limit| limit.name() == key.value) else {
            diagnostics.push(
                Diagnostic::new(Code::HK106, key.span, format!("`limits` has no key `{}`", key.value))
                    .suggest(key, Limit::all().map(Limit::name)),
            );
            continue;
        };
        let Some(word) = value.text("a limit", diagnostics) else { continue };
        match word.value.parse::<u64>() {
            Ok(most) if (1..=MOST).contains(&most) => limits.set(limit, most),
            _ => diagnostics.push(
                Diagnostic::new(Code::HK128, word.span, format!("`{}` is no limit of {}", word.value, limit.counts()))
                    .help(format!("write a whole number from 1 to {MOST}; without the key it is {}", limit.default())),
            ),
        }
    }
    limits
}

/// Adds the made-up languages that were asked for.
pub fn pseudo(raw: &RawSettings, asked: &[Pseudo], locales: &mut Vec<Locale>, diagnostics: &mut Diagnostics) {
    for pseudo in asked {
        let tag = pseudo.tag();
        if locales.iter().any(|locale| locale.pseudo == Some(*pseudo)) {
            continue;
        }
        if let Some(listed) = raw.locales.iter().find(|locale| locale.value == tag) {
            diagnostics.push(
                Diagnostic::new(Code::HK128, listed.span, format!("`{tag}` is the language that `--pseudo` makes up"))
                    .help(format!("take `{tag}` off the list, or leave `--pseudo` out")),
            );
            continue;
        }
        let (name, direction, script) = match pseudo {
            Pseudo::Accented => ("Ȧƈƈḗḗƞŧḗḗḓ", Direction::Ltr, "Latn"),
            // The name is Latin, overridden to run right to left as all texts of the language do.
            Pseudo::Mirrored => ("\u{202e}pǝɹoɹɹıƜ\u{202c}", Direction::Rtl, "Arab"),
        };
        locales.push(Locale {
            tag: tag.to_owned(),
            language: tag.parse().expect("the tags of pseudo-languages are well-formed"),
            name: name.to_owned(),
            direction,
            script: script.to_owned(),
            state: LocaleState::Unpublished,
            fallback: None,
            spacing: None,
            style: None,
            pseudo: Some(*pseudo),
        });
    }
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

/// The words of `spacing`.
const SPACINGS: [(&str, Spacing); 2] = [("between", Spacing::Between), ("none", Spacing::None)];
/// The words of `style`.
const STYLES: [(&str, Style); 2] = [("desu-masu", Style::DesuMasu), ("de-aru", Style::DeAru)];

/// Reads one `locale.yaml`.
pub fn locale(tag: &Sp<String>, node: &Node, diagnostics: &mut Diagnostics) -> Option<Locale> {
    let mut fields = Fields::of(node, "a locale", diagnostics)?;
    let name = fields.text("name", diagnostics);
    let direction = fields.text("direction", diagnostics);
    let script = fields.text("script", diagnostics);
    let state = fields.text("state", diagnostics);
    let fallback = fields.optional_text("fallback", diagnostics);
    let spacing = fields.optional_text("spacing", diagnostics);
    let style = fields.optional_text("style", diagnostics);
    fields.finish(diagnostics);
    let language = language(tag, diagnostics);
    let direction = direction
        .and_then(|word| choose(&word, "direction", &[("ltr", Direction::Ltr), ("rtl", Direction::Rtl)], diagnostics));
    let state = state.and_then(|word| choose(&word, "state", &LocaleState::ALL, diagnostics));
    Some(Locale {
        tag: tag.value.clone(),
        language: language?,
        // As above: something in the place of what is wrong.
        name: name.map_or_else(|| tag.value.clone(), |name| name.value),
        direction: direction.unwrap_or(Direction::Ltr),
        script: script.map(|script| script.value).unwrap_or_default(),
        state: state.unwrap_or(LocaleState::Complete),
        fallback,
        spacing: spacing.and_then(|word| choose(&word, "spacing", &SPACINGS, diagnostics)),
        style: style.and_then(|word| choose(&word, "style", &STYLES, diagnostics)),
        pseudo: None,
    })
}

/// A tag is also a folder and part of an address, so it must be written in one way: as BCP 47 recommends.
pub fn language(tag: &Sp<String>, diagnostics: &mut Diagnostics) -> Option<LanguageIdentifier> {
    match tag.value.parse::<LanguageIdentifier>() {
        Ok(language) if language.to_string() == tag.value => match folder(&tag.value) {
            Ok(()) => Some(language),
            Err(help) => {
                let message = format!("the language tag `{}` cannot name a folder", tag.value);
                diagnostics.push(Diagnostic::new(Code::HK128, tag.span, message).help(help));
                None
            }
        },
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

/// Why a folder cannot have the name of this language, where it cannot.
fn folder(tag: &str) -> Result<(), String> {
    if tag.len() > LONGEST_TAG {
        return Err(format!("a tag may have {LONGEST_TAG} bytes; leave parts of it away"));
    }
    path::check(tag).map_err(|_| "on Windows this is the name of a device; add a script or a region".to_owned())
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
