//! `hikaku l10n new`: a language in one command. Every message of the source stands in a comment, to be filled in.

use std::cmp::Reverse;
use std::fmt::Write as _;
use std::fs;
use std::io::{self, Write};
use std::path::Path;

use anyhow::{Context, Result, bail};
use unic_langid::LanguageIdentifier;

use super::copies::commented;
use super::{count, languages, register, stop};
use crate::cli::NewLocaleArgs;
use crate::commands::{Outcome, files};
use crate::compare::worth::is_alternative;
use crate::diag::Diagnostics;
use crate::load::{Overrides, Topic};
use crate::localize::{Words, freshness, words_path};
use crate::model::pair::CodeRef;
use crate::model::{Catalog, Pair, Unfinished};
use crate::pipeline;

/// How many codes are named as the ones to begin with.
const FIRST: usize = 8;

/// What a `locale.yaml` holds.
struct Settings {
    name: String,
    direction: String,
    script: String,
    /// The listed language of which this one is a variety: `pt` of `pt-BR`.
    fallback: Option<String>,
}

/// Writes the folder of a language, whole or not at all.
pub(super) fn run(root: &Path, args: &NewLocaleArgs) -> Result<Outcome> {
    let tag = args.locale.as_str();
    check_tag(tag)?;
    let mut settings = settings(args)?;
    let mut diagnostics = Diagnostics::default();
    let overrides = Overrides { unfinished: Unfinished::Shown, ..Overrides::default() };
    let site = pipeline::prepare(root, &overrides, &mut diagnostics);
    let (Some(catalog), Some(words)) = (&site.loaded.catalog, &site.words) else {
        return stop(&site.loaded, &diagnostics);
    };
    settings.fallback = parent(catalog, tag);
    let listed = catalog.settings.locales.iter().any(|known| known == tag);
    let register = args.register && !listed;
    let site_yaml = if register { Some(register_text(root, tag)?) } else { None };
    // A language that was begun before is only listed.
    if let Some(text) = site_yaml.as_ref().filter(|_| root.join(format!("locales/{tag}/locale.yaml")).is_file()) {
        files::write_whole(root, "content/site.yaml", text)?;
        let mut out = io::stdout().lock();
        tell_listed(root, tag, &mut out)?;
        return Ok(Outcome::Clean);
    }
    check_folder(root, tag)?;

    let source = catalog.source_locale;
    let mut files = vec![("locale.yaml".to_owned(), locale_yaml(&settings))];
    let mut messages = 0;
    for topic in words.topics(source) {
        let Some(file) = words.file(source, topic) else { continue };
        messages += freshness::messages(file).count();
        let path = words_path(catalog, topic, tag);
        let path = path.strip_prefix(&format!("locales/{tag}/")).unwrap_or(&path).to_owned();
        files.push((path, commented(site.loaded.sources.text(file.file), &settings.name)));
    }
    write_folder(root, tag, &files)?;
    if let Some(text) = &site_yaml {
        files::write_whole(root, "content/site.yaml", text)?;
    }
    let mut out = io::stdout().lock();
    writeln!(
        out,
        "wrote locales/{tag}: {}, {} in comments, to be translated",
        count(files.len(), "file"),
        count(messages, "message")
    )?;
    if register {
        tell_listed(root, tag, &mut out)?;
    }
    out.write_all(advice(catalog, words, tag, listed || register).as_bytes())?;
    Ok(Outcome::Clean)
}

fn check_tag(tag: &str) -> Result<()> {
    match tag.parse::<LanguageIdentifier>() {
        Ok(language) if language == tag => Ok(()),
        Ok(language) => bail!("the language tag `{tag}` is not in its normal form: write `{language}`"),
        Err(_) => bail!("`{tag}` is not a BCP 47 language tag, such as `de` or `pt-BR`"),
    }
}

/// What the flags say, and the table of common languages where they say nothing.
fn settings(args: &NewLocaleArgs) -> Result<Settings> {
    let known = languages::known(&args.locale);
    let own = args.locale.split('-').find(|part| part.len() == 4 && part.starts_with(|c: char| c.is_ascii_uppercase()));
    let script = args.script.as_deref().or(own).or(known.map(|(_, script)| script));
    let name = args.name.as_deref().or(known.map(|(name, _)| name)).map(str::trim);
    let (Some(name), Some(script)) = (name, script) else {
        bail!(
            "`{}` is not in the table of common languages: give `--name` (in the language itself) and `--script`, such as `Latn`",
            args.locale
        );
    };
    let well_formed = script.len() == 4
        && script.starts_with(|c: char| c.is_ascii_uppercase())
        && script[1..].chars().all(|c| c.is_ascii_lowercase());
    if !well_formed {
        bail!("`{script}` is not a script of ISO 15924, such as `Latn` or `Arab`");
    }
    if name.is_empty() || name.chars().any(char::is_control) {
        bail!("`--name` is the language's own name, on one line");
    }
    let direction = args.direction.as_deref().unwrap_or(languages::direction(script));
    if !["ltr", "rtl"].contains(&direction) {
        bail!("`--direction` is `ltr` or `rtl`");
    }
    let [name, direction, script] = [name, direction, script].map(str::to_owned);
    Ok(Settings { name, direction, script, fallback: None })
}

/// The language whose texts can stand in for those of a variety: the listed one with the longest tag that begins alike.
fn parent(catalog: &Catalog, tag: &str) -> Option<String> {
    let tags = catalog.settings.locales.iter().filter(|known| **known != catalog.settings.source_locale);
    let parents = tags.filter(|known| tag.strip_prefix(known.as_str()).is_some_and(|rest| rest.starts_with('-')));
    parents.max_by_key(|known| known.len()).cloned()
}

/// Refuses a folder that exists, also one that only some systems tell apart.
fn check_folder(root: &Path, tag: &str) -> Result<()> {
    let folder = root.join("locales");
    let entries = fs::read_dir(&folder).context("cannot read the folder `locales`")?;
    for entry in entries {
        let name = entry.context("cannot read the folder `locales`")?.file_name();
        if name.to_string_lossy().eq_ignore_ascii_case(tag) {
            bail!("there is `locales/{}` already; nothing was written", name.to_string_lossy());
        }
    }
    Ok(())
}

/// Says that `content/site.yaml` lists the language, and lists it for other tools.
fn tell_listed(root: &Path, tag: &str, out: &mut impl Write) -> Result<()> {
    writeln!(out, "listed `{tag}` in content/site.yaml")?;
    if configure(root, tag)? {
        writeln!(out, "listed `{tag}` in l10n.toml")?;
    }
    Ok(())
}

/// Lists the language for other tools as well, where the site has set them up; whether it could.
fn configure(root: &Path, tag: &str) -> Result<bool> {
    let Some(text) = files::read(root, "l10n.toml").context("cannot read `l10n.toml`")? else { return Ok(false) };
    let Some(text) = register::configured(&text, tag) else { return Ok(false) };
    files::write_whole(root, "l10n.toml", &text)?;
    Ok(true)
}

fn register_text(root: &Path, tag: &str) -> Result<String> {
    let text = files::read(root, "content/site.yaml")
        .and_then(|text| text.ok_or_else(|| io::ErrorKind::NotFound.into()))
        .context("cannot read `content/site.yaml`")?;
    register::registered(&text, tag).with_context(|| {
        format!("cannot add to `locales` in content/site.yaml as it is written; leave `--register` away and add `{tag}` by hand")
    })
}

fn locale_yaml(settings: &Settings) -> String {
    // JSON's strings are YAML's, whatever stands in a name.
    let plain = settings.name.chars().all(|c| c.is_alphanumeric() || c == ' ');
    let name = if plain { settings.name.clone() } else { format!("{:?}", settings.name) };
    let fallback = settings.fallback.as_ref().map(|tag| {
        format!("# What this language lacks is shown in the words of `{tag}`; only where it says something else must it say it.\nfallback: {tag}\n")
    });
    format!(
        "name: {name}\ndirection: {}\nscript: {}\n{}# unpublished: only `hikaku serve` shows it; then partial, and complete once nothing is missing.\nstate: unpublished\n",
        settings.direction,
        settings.script,
        fallback.unwrap_or_default()
    )
}

/// Writes all files into a folder of another name, and then gives it its name.
fn write_folder(root: &Path, tag: &str, files: &[(String, String)]) -> Result<()> {
    let locales = root.join("locales");
    let write = || -> io::Result<()> {
        let staged = tempfile::Builder::new().prefix(".hikaku-new-").tempdir_in(&locales)?;
        // A temporary folder is its owner's alone; this one is to become part of the site.
        let folder = staged.path().join(tag);
        fs::create_dir(&folder)?;
        for (path, text) in files {
            let path = folder.join(path);
            fs::create_dir_all(path.parent().expect("a file has a folder"))?;
            fs::write(path, text)?;
        }
        fs::rename(&folder, locales.join(tag))
    };
    write().with_context(|| format!("cannot write `locales/{tag}`; nothing was written"))
}

/// What to translate first, and what to do then.
fn advice(catalog: &Catalog, words: &Words, tag: &str, listed: bool) -> String {
    let source = catalog.source_locale;
    let pages = |at: usize| 1 + catalog.protocols[at].codes.len() + catalog.pairs_of(at).count();
    let mut first: Vec<(Topic, String)> = vec![(Topic::Site, "on every page".to_owned())];
    let mut protocols: Vec<(usize, usize)> = (0..catalog.protocols.len()).map(|at| (pages(at), at)).collect();
    protocols.sort_by_key(|(pages, _)| Reverse(*pages));
    for (pages, at) in protocols {
        first.push((Topic::Protocol(at), format!("on {}", count(pages, "page"))));
    }
    for (code, worthy) in codes_by_worth(catalog, words).into_iter().take(FIRST) {
        let pairs = catalog.pairs_of(code.protocol).filter(|pair| pair.a == code || pair.b == code);
        let own = 1 + pairs.count();
        let offered = format!("on {}, {worthy} of them often looked for", count(own, "page"));
        first.push((Topic::Code(code), offered));
    }
    let rows: Vec<(String, String)> = first
        .into_iter()
        .filter_map(|(topic, pages)| {
            let messages = freshness::messages(words.file(source, topic)?).count();
            Some((words_path(catalog, topic, tag), format!("{}, {pages}", count(messages, "message"))))
        })
        .collect();
    let width = rows.iter().map(|(path, _)| path.len()).max().unwrap_or(0);
    let mut out = "\nMost pages need these first:\n".to_owned();
    for (path, what) in rows {
        let _ = writeln!(out, "  {path:width$}  {what}");
    }
    if !listed {
        let mut locales = catalog.settings.locales.clone();
        locales.push(tag.to_owned());
        let _ = write!(out, "\nList the language in content/site.yaml:\n  locales: [{}]\n", locales.join(", "));
    }
    let _ = write!(
        out,
        "\nThen: `hikaku serve` shows the pages, `hikaku l10n status {tag}` what is missing,\n\
         and `hikaku l10n accept {tag} PATH` says of a text that it is right for the source of today.\n\
         Once the language is published, tell readers of it in content/changes.yaml:\n  \
         - date: YYYY-MM-DD\n    locale: {tag}\n    message: language\n"
    );
    out
}

/// All codes, with the number of pairs that ask which of the two to use, for a verdict or for one that names the other, the most first.
fn codes_by_worth(catalog: &Catalog, words: &Words) -> Vec<(CodeRef, usize)> {
    let verdicts: Vec<Pair> = words
        .topics(catalog.source_locale)
        .filter_map(|topic| if let Topic::Pair(pair) = topic { Some(pair) } else { None })
        .collect();
    let mut codes: Vec<(CodeRef, usize)> = catalog.codes().map(|code| (code, 0)).collect();
    for pair in catalog.pairs() {
        if verdicts.binary_search(&pair).is_ok() || is_alternative(catalog, pair) {
            for (_, worthy) in codes.iter_mut().filter(|(code, _)| *code == pair.a || *code == pair.b) {
                *worthy += 1;
            }
        }
    }
    codes.sort_by(|a, b| b.1.cmp(&a.1).then(a.0.cmp(&b.0)));
    codes
}
