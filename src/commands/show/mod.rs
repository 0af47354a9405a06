//! `hikaku show`: a code, or two codes compared, in the terminal. It says what the pages say, from the same facts and words:
//! those of the site it stands in, or, outside of any site, those it was built with.

mod lines;
mod sheet;
mod text;

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::io::{self, IsTerminal, Write};
use std::path::Path;

use anyhow::{Result, bail};
use regex_lite::Regex;

use super::{Outcome, is_colored};
use crate::cli::{Color, ShowArgs, TableFormat};
use crate::compare::nearest::Ranking;
use crate::diag::Diagnostics;
use crate::diag::print::{Format, report};
use crate::escape::{printable_json, printable_lines};
use crate::load::Overrides;
use crate::model::pair::{CodeRef, Pair};
use crate::model::{Catalog, Code, Unfinished};
use crate::pipeline;
use crate::render::api;
use crate::render::assets::Assets;
use crate::render::view::{Scene, View};

/// The width where nothing says one: that of a pipe.
const WIDTH: usize = 80;
/// Narrower than this, lines would hold single words.
const NARROWEST: usize = 32;

/// Shows what was asked for.
pub fn run(root: &Path, overrides: &Overrides, args: &ShowArgs, color: Color) -> Result<Outcome> {
    let mut diagnostics = Diagnostics::default();
    let is_site = root.join("content/site.yaml").exists();
    // Whoever asks for a draft on the command line is the one who writes it.
    let overrides = &Overrides { unfinished: Unfinished::Shown, ..overrides.clone() };
    let site = if is_site {
        pipeline::prepare(root, overrides, &mut diagnostics)
    } else {
        pipeline::prepare_built_in(overrides, &mut diagnostics)
    };
    let (Some(catalog), Some(words)) = (&site.loaded.catalog, &site.words) else {
        let findings = report(&diagnostics, &site.loaded.sources, Format::Human, false);
        io::stderr().write_all(findings.as_bytes())?;
        return Ok(Outcome::Findings);
    };
    if diagnostics.has_errors() {
        let counted = super::check::counted(&diagnostics, &site.loaded.sources);
        writeln!(io::stderr(), "{counted} in this site; `hikaku check` tells them")?;
    }
    let verdicts: BTreeSet<Pair> = words.locales.iter().flat_map(|locale| locale.verdicts.keys().copied()).collect();
    let (ranking, assets) = (Ranking::new(catalog, &verdicts), Assets::default());
    let scene = Scene {
        catalog,
        words,
        ranking: &ranking,
        assets: &assets,
        sources: &site.loaded.sources,
        theme: &site.loaded.theme,
        preview: false,
        tells_languages: false,
    };
    let codes = match find(catalog, &args.codes) {
        Ok(codes) => codes,
        Err(why) => {
            writeln!(io::stderr(), "{}", printable_lines(&why))?;
            return Ok(Outcome::Findings);
        }
    };
    let mut out = String::new();
    if args.format == TableFormat::Json {
        let bytes = match codes {
            Found::One(at) => api::json(&api::code::code(scene, at)),
            Found::Two(pair) => api::json(&api::code::comparison(scene, pair)),
            Found::All(_) => bail!("a list of codes is for people; `api/index.json` of the built site is for programs"),
        };
        io::stdout().lock().write_all(printable_json(&String::from_utf8_lossy(&bytes)).as_bytes())?;
        return Ok(Outcome::Clean);
    }
    let view = View::new(scene, locale(scene, args.lang.as_deref())?);
    let width = width().max(NARROWEST);
    let lines = match codes {
        Found::One(at) => text::code(view, at, width),
        Found::Two(pair) => text::comparison(view, pair, width),
        Found::All(protocol) => text::list(view, protocol, width),
    };
    let colored = is_colored(color);
    for line in &lines {
        line.write(colored, &mut out);
    }
    io::stdout().lock().write_all(out.as_bytes())?;
    Ok(Outcome::Clean)
}

/// What the words on the command line mean.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Found {
    One(CodeRef),
    Two(Pair),
    /// All codes of a protocol, by its position.
    All(usize),
}

/// Finds the codes of `sip 486`, `sip/486`, `486 600`, `sip 486 vs 600`, by whatever they can be found
/// ([`crate::model::Protocol::find`]). The error says what is not there, and what may be meant.
///
/// A code may hold any sign, so the words are first taken as they were given, and then apart.
fn find(catalog: &Catalog, words: &[String]) -> Result<Found, String> {
    let apart = |signs: &'static [char]| -> Vec<&str> {
        words.iter().flat_map(|word| word.split(signs)).filter(|word| !word.is_empty()).collect()
    };
    let all = [words.iter().map(String::as_str).collect(), apart(&[' ', ',']), apart(&['/', ' ', ','])];
    let mut why = String::new();
    for words in all {
        match found(catalog, words) {
            Ok(found) => return Ok(found),
            Err(reason) => why = reason,
        }
    }
    // A line of a log is read as it is pasted, with quotes or without; its words are no codes.
    read(catalog, &words.join(" ")).map(Found::One).ok_or(why)
}

/// The code that a line of a log or a trace names: in one of the forms that the protocols declare, or with its whole name
/// beside it, as in `reply 486 Busy Here`.
fn read(catalog: &Catalog, line: &str) -> Option<CodeRef> {
    let lower = line.to_lowercase();
    let is_named = |code: &Code| {
        line.split_whitespace().any(|word| word == code.code) && lower.contains(&code.name.to_lowercase())
    };
    let declared = catalog.protocols.iter().enumerate().find_map(|(protocol, facts)| {
        facts.lines.iter().find_map(|form| {
            let pattern = Regex::new(&format!("(?i){}", form.pattern)).ok()?;
            let code = pattern.captures(line)?.name("code")?.as_str();
            Some(CodeRef { protocol, code: facts.find(code)?.code })
        })
    });
    let named = || {
        catalog.protocols.iter().enumerate().find_map(|(protocol, facts)| {
            let code = facts.codes.iter().position(is_named)?;
            Some(CodeRef { protocol, code })
        })
    };
    declared.or_else(named)
}

fn found(catalog: &Catalog, mut words: Vec<&str>) -> Result<Found, String> {
    words.retain(|word| *word != "vs");
    let mut protocols: Vec<usize> = (0..catalog.protocols.len()).collect();
    let named = |word: &str, at: usize| {
        let protocol = &catalog.protocols[at];
        protocol.id.0.eq_ignore_ascii_case(word) || protocol.name.eq_ignore_ascii_case(word)
    };
    let leads = |word: &str, at: usize| word.split_once('/').is_some_and(|(protocol, _)| named(protocol, at));
    let is_meant = |at: &usize| words.iter().any(|word| named(word, *at) || leads(word, *at));
    let meant: Vec<usize> = protocols.iter().copied().filter(is_meant).collect();
    if let (Some(a), Some(b)) = (meant.first(), meant.get(1)) {
        let [a, b] = [a, b].map(|at| &catalog.protocols[*at].name);
        return Err(format!(
            "codes are compared within a protocol, not across protocols: show that of {a} and that of {b} one by one"
        ));
    }
    if let Some(at) = meant.first().copied() {
        words.retain(|word| !named(word, at));
        for word in words.iter_mut().filter(|word| leads(word, at)) {
            *word = word.split_once('/').map_or(*word, |(_, code)| code);
        }
        if words.is_empty() {
            return Ok(Found::All(at));
        }
        protocols = vec![at];
    }
    if words.is_empty() || words.len() > 2 {
        return Err("name one code or two, such as `hikaku show sip 486` or `hikaku show sip 486 600`".to_owned());
    }
    let position = |protocol: usize, word: &str| {
        let code = catalog.protocols[protocol].find(word)?.code;
        Some(CodeRef { protocol, code })
    };
    for protocol in &protocols {
        let found: Option<Vec<CodeRef>> = words.iter().map(|word| position(*protocol, word)).collect();
        match found.as_deref() {
            Some([at]) => return Ok(Found::One(*at)),
            Some([a, b]) => return Ok(Pair::new(*a, *b).map_or(Found::One(*a), Found::Two)),
            _ => {}
        }
    }
    // Where several protocols have part of what was asked for, the one that has most of it is spoken of.
    let lacking = |protocol: usize| words.iter().copied().filter(move |word| position(protocol, word).is_none());
    let best = protocols.into_iter().min_by_key(|protocol| lacking(*protocol).count());
    let (Some(best), true) = (best, !catalog.protocols.is_empty()) else {
        return Err("this site has no protocol".to_owned());
    };
    let word = lacking(best).next().unwrap_or_default();
    Err(unknown(catalog, best, word))
}

/// Says that a protocol has no such code, and which ones look or sound like it.
fn unknown(catalog: &Catalog, protocol: usize, word: &str) -> String {
    let protocol = &catalog.protocols[protocol];
    let lower = word.to_lowercase();
    let mut near: Vec<(usize, &str, &str)> = protocol
        .codes
        .iter()
        .filter_map(|code| {
            let distance = strsim::osa_distance(&code.code, word);
            let sounds = lower.chars().count() > 2 && code.name.to_lowercase().contains(&lower);
            (distance <= 1 || sounds).then_some((
                if sounds { 0 } else { distance },
                code.code.as_str(),
                code.name.as_str(),
            ))
        })
        .collect();
    near.sort_by_key(|(distance, _, _)| *distance);
    let mut why = format!("{} has no code `{word}`", protocol.name);
    if near.is_empty() {
        let protocols: Vec<String> = catalog.protocols.iter().map(|known| format!("`{}`", known.id)).collect();
        let _ = write!(why, "; protocols are {}", protocols.join(", "));
    } else {
        why.push_str("; did you mean one of these?");
        for (_, code, name) in near.iter().take(6) {
            let _ = write!(why, "\n  hikaku show {} {code}    {name}", protocol.id);
        }
    }
    why
}

/// The language that was asked for, else the one of the environment where the site has it, else the source.
fn locale(scene: Scene<'_>, asked: Option<&str>) -> Result<usize> {
    let shown = scene.shown();
    let tag = |locale: usize| scene.catalog.locales[locale].tag.as_str();
    let primary = |tag: &str| tag.split('-').next().unwrap_or_default().to_ascii_lowercase();
    let matching = |wanted: &str| {
        let exact = shown.iter().find(|locale| tag(**locale).eq_ignore_ascii_case(wanted));
        exact.or_else(|| shown.iter().find(|locale| primary(tag(**locale)) == primary(wanted))).copied()
    };
    if let Some(asked) = asked {
        let Some(locale) = matching(asked) else {
            let tags: Vec<String> = shown.iter().map(|locale| format!("`{}`", tag(*locale))).collect();
            bail!("there is no language `{asked}`; there are {}", tags.join(", "));
        };
        return Ok(locale);
    }
    // The first of these that is set decides, as everywhere on POSIX systems; `C` and `POSIX` name no language.
    let set = ["LC_ALL", "LC_MESSAGES", "LANG"].iter().filter_map(|name| std::env::var(name).ok());
    let environment = set.filter(|value| !value.is_empty()).map(|value| value.replace('_', "-")).next();
    let wanted = environment.as_deref().map(|value| value.split(['.', '@']).next().unwrap_or_default());
    Ok(wanted.and_then(matching).unwrap_or(scene.catalog.source_locale))
}

/// The width to write for: `COLUMNS`, else the terminal's.
fn width() -> usize {
    let said = std::env::var("COLUMNS").ok().and_then(|columns| columns.parse().ok());
    said.filter(|width| *width > 0).or_else(terminal_width).unwrap_or(WIDTH)
}

#[cfg(unix)]
fn terminal_width() -> Option<usize> {
    let stdout = io::stdout();
    let size = stdout.is_terminal().then(|| rustix::termios::tcgetwinsize(&stdout).ok())??;
    (size.ws_col > 0).then_some(usize::from(size.ws_col))
}

#[cfg(not(unix))]
fn terminal_width() -> Option<usize> {
    None
}
