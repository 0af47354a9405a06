//! `hikaku init`: a working site in an empty folder, to be made one's own. One small protocol of a made-up company, one
//! language or several, schemas for editors, and the workflows that check and publish it; the looks are built into the program.

use std::collections::BTreeSet;
use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::Path;

use anyhow::{Context, Result, bail};

use super::schema::{self, SCHEMAS};
use super::{Outcome, l10n};
use crate::cli::InitArgs;
use crate::load::sample;

/// Names the files of `scaffold/`, so that the compiler reads them.
macro_rules! scaffold {
    ($($path:literal),* $(,)?) => {
        &[$(($path, include_str!(concat!("../../scaffold/", $path)))),*]
    };
}

/// Files that the scaffold has under their own names.
const FILES: &[(&str, &str)] = scaffold![
    "README.md",
    "content/site.yaml",
    "content/parcel/protocol.yaml",
    "content/parcel/P101.yaml",
    "content/parcel/P102.yaml",
    "content/parcel/P201.yaml",
    "content/parcel/P301.yaml",
    "content/parcel/P302.yaml",
    "locales/en/locale.yaml",
    "locales/en/parcel/protocol.ftl",
    "locales/en/parcel/P101.ftl",
    "locales/en/parcel/P102.ftl",
    "locales/en/parcel/P201.ftl",
    "locales/en/parcel/P301.ftl",
    "locales/en/parcel/P302.ftl",
    "locales/ja/locale.yaml",
    "locales/ja/parcel/protocol.ftl",
    "locales/ja/parcel/P101.ftl",
    "locales/ja/parcel/P102.ftl",
    "locales/ja/parcel/P201.ftl",
    "locales/ja/parcel/P301.ftl",
    "locales/ja/parcel/P302.ftl",
];

/// Files with names that would mean something where the scaffold itself lies, and the words around pages, which belong to
/// the built-in templates.
const OTHERS: &[(&str, &str)] = &[
    (".gitignore", include_str!("../../scaffold/gitignore")),
    (".github/ISSUE_TEMPLATE/error.yml", include_str!("../../scaffold/error.yml")),
    (".github/workflows/check.yml", include_str!("../../scaffold/workflows/check.yml")),
    (".github/workflows/pages.yml", include_str!("../../scaffold/workflows/pages.yml")),
    ("locales/en/site.ftl", include_str!("../../locales/en/site.ftl")),
    ("locales/ja/site.ftl", include_str!("../../locales/ja/site.ftl")),
];

/// Starts a site.
pub fn run(args: &InitArgs) -> Result<Outcome> {
    let folder = &args.folder;
    if let Some(first) = stranger(folder)? {
        bail!("`{}` is not empty: there is `{first}`; name a new folder", folder.display());
    }
    let tags = languages(&args.lang)?;
    let is_asked = |path: &str| language(path).is_none_or(|tag| tags.contains(&tag));
    let mut written = 0;
    for (path, text) in FILES.iter().chain(OTHERS).filter(|(path, _)| is_asked(path)) {
        // The workflows go on with the program that is running, whatever becomes of its repository.
        let text = text.replace("@REPOSITORY@", env!("CARGO_PKG_REPOSITORY")).replace("@PIN@", env!("HIKAKU_PIN"));
        let text = text.replace("@RUST@", env!("CARGO_PKG_RUST_VERSION"));
        let text = text.replace("@LOCALES@", &tags.join(", ")).replace("@SOURCE@", tags[0]);
        write(&folder.join(path), &schema::with_line(path, &sample::put_into(path, &text)))?;
        written += 1;
    }
    for (path, text) in SCHEMAS.iter().chain([&schema::EDITOR]) {
        write(&folder.join(path), text)?;
        written += 1;
    }
    // The translations are born with their sources. Stamps are made and not kept in the scaffold, where they would fall
    // behind with every word that changes.
    written += l10n::stamp(folder)?.len();
    let mut out = io::stdout().lock();
    writeln!(out, "wrote {written} files to {}", folder.display())?;
    writeln!(out, "\nNext: `hikaku serve` there shows the site; its README.md says how to make it yours.")?;
    Ok(Outcome::Clean)
}

/// The language whose words a file holds, if it holds any.
fn language(path: &str) -> Option<&str> {
    path.strip_prefix("locales/")?.split('/').next()
}

/// The languages that were asked for, the one that is written before the others.
fn languages(asked: &[String]) -> Result<Vec<&str>> {
    let known: BTreeSet<&str> = FILES.iter().filter_map(|(path, _)| language(path)).collect();
    let mut tags: Vec<&str> = Vec::new();
    for tag in asked.iter().map(String::as_str) {
        if !known.contains(tag) {
            let known: Vec<&str> = known.into_iter().collect();
            let known = known.join(" and ");
            bail!(
                "a new site speaks {known}; begin with one of them, and `hikaku l10n new {tag} --register` adds `{tag}`"
            );
        }
        if !tags.contains(&tag) {
            tags.push(tag);
        }
    }
    Ok(tags)
}

/// What is in the folder already. A new repository is still empty.
fn stranger(folder: &Path) -> Result<Option<String>> {
    let entries = match fs::read_dir(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        entries => entries.with_context(|| format!("cannot read `{}`", folder.display()))?,
    };
    let mut names = Vec::new();
    for entry in entries {
        let entry = entry.with_context(|| format!("cannot read `{}`", folder.display()))?;
        names.push(entry.file_name().to_string_lossy().into_owned());
    }
    names.retain(|name| name != ".git");
    Ok(names.into_iter().min())
}

/// Writes a new file, never over one that somebody has put there meanwhile.
fn write(path: &Path, text: &str) -> Result<()> {
    let told = || format!("cannot write `{}`", path.display());
    fs::create_dir_all(path.parent().unwrap_or(Path::new("."))).with_context(told)?;
    let mut file = OpenOptions::new().write(true).create_new(true).open(path).with_context(told)?;
    file.write_all(text.as_bytes()).with_context(told)
}
