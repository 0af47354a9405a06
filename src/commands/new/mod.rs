//! `hikaku new`: the files of a new code or protocol, ready to be filled in.
//!
//! The scaffolds come from the site itself: the protocol's declaration says what a code has to decide, and the contract
//! of the words says which messages there are. Nothing is ever overwritten, and either all files are written or none.

mod facts;
pub(super) mod text;
pub(super) mod words;

use std::collections::BTreeSet;
use std::fs;
use std::io::{self, Write};
use std::path::Path;

use anyhow::{Context, Result, bail};

use super::check::counted;
use super::{Outcome, files, schema};
use crate::cli::NewCommand;
use crate::diag::print::{Format, report};
use crate::diag::{Diagnostics, Severity};
use crate::load::protocol::Lowered;
use crate::load::{self, Loaded, Overrides, yaml};
use crate::model::pair::CodeRef;
use crate::model::route::{TAKEN, check_protocol};
use crate::model::slug;
use crate::model::{Catalog, Code, Protocol, Status, Unfinished};
use crate::source::{FileId, Sources};

/// A code that is about to be written.
#[derive(Clone, Copy)]
pub(super) struct NewCode<'n> {
    pub(super) protocol: &'n Protocol,
    pub(super) code: &'n str,
    pub(super) name: &'n str,
    pub(super) slug: &'n str,
    /// Index into the protocol's classes.
    pub(super) class: usize,
}

/// Scaffolds what was asked for, in the site at `root`.
pub fn run(root: &Path, command: &NewCommand) -> Result<Outcome> {
    let mut diagnostics = Diagnostics::default();
    let loaded = load::load(root, &Overrides::default(), &mut diagnostics);
    // Faults elsewhere are no reason to stop: scaffolds that are not filled in yet are such faults themselves.
    let faults = in_the_way(command, &diagnostics, &loaded.sources);
    let Some(catalog) = loaded.catalog.as_ref().filter(|_| !faults.has_errors()) else {
        let mut out = io::stdout().lock();
        out.write_all(report(&faults, &loaded.sources, Format::Human, false).as_bytes())?;
        writeln!(out, "{}; mend this first, nothing was written", counted(&faults, &loaded.sources))?;
        return Ok(Outcome::Findings);
    };
    let files = match command {
        NewCommand::Protocol { id } => protocol(root, catalog, id)?,
        NewCommand::Code { protocol, code, name, class } => {
            let Some(at) = catalog.protocols.iter().position(|known| known.id.0 == *protocol) else {
                let known: Vec<String> = catalog.protocols.iter().map(|known| format!("`{}`", known.id)).collect();
                bail!(
                    "there is no protocol `{protocol}`; the site has {}, and `hikaku new protocol` starts another",
                    if known.is_empty() { "none".to_owned() } else { known.join(", ") }
                );
            };
            self::code(&loaded, catalog, at, (code, name.trim()), class.as_deref())?
        }
    };
    let files: Vec<(String, String)> = files
        .into_iter()
        .map(|(path, text)| {
            let text = schema::with_line_where_there(root, &path, text);
            (path, text)
        })
        .collect();
    write(root, &files)?;
    let mut out = io::stdout().lock();
    for (path, _) in &files {
        writeln!(out, "wrote {path}")?;
    }
    out.write_all(next(catalog, command).as_bytes())?;
    Ok(Outcome::Clean)
}

/// The errors in what a scaffold is made from: settings, locales, and the protocol of a code.
fn in_the_way(command: &NewCommand, diagnostics: &Diagnostics, sources: &Sources) -> Diagnostics {
    let declaration = match command {
        NewCommand::Protocol { .. } => None,
        NewCommand::Code { protocol, .. } => Some(format!("content/{protocol}/protocol.yaml")),
    };
    let mut faults = Diagnostics::default();
    for finding in diagnostics.sorted(sources) {
        let (path, _, _) = finding.position(sources);
        let matters =
            path == "content/site.yaml" || path.ends_with("/locale.yaml") || declaration.as_deref() == Some(path);
        if matters && finding.severity == Severity::Error {
            faults.push(finding.clone());
        }
    }
    faults
}

/// What to do with the files.
fn next(catalog: &Catalog, command: &NewCommand) -> String {
    let source = &catalog.settings.source_locale;
    let others: Vec<&str> = catalog.settings.locales.iter().filter(|tag| *tag != source).map(String::as_str).collect();
    let then = if others.is_empty() { String::new() } else { format!(", then those of {}", others.join(", ")) };
    let facts = match command {
        NewCommand::Protocol { .. } => "make the facts true",
        NewCommand::Code { .. } => "fill in the facts",
    };
    let codes = match command {
        NewCommand::Protocol { id } => format!(" `hikaku new code {id} CODE NAME` adds a code.\n"),
        NewCommand::Code { .. } => "\n".to_owned(),
    };
    format!(
        "\nNext: {facts}, then the words of {source}{then}.{codes}\
         `hikaku check` tells what is still missing, `hikaku serve` shows how it looks.\n"
    )
}

/// The files of a new protocol.
fn protocol(root: &Path, catalog: &Catalog, id: &str) -> Result<Vec<(String, String)>> {
    if let Err(why) = check_protocol(id) {
        bail!("`{id}` cannot name a protocol: {why}");
    }
    let path = format!("content/{id}/protocol.yaml");
    if root.join("content").join(id).exists() {
        bail!("there is a folder `content/{id}` already; nothing was written");
    }
    let facts = facts::protocol(id);
    let mut sources = Sources::default();
    let file = sources.add(path.as_str(), &facts);
    let mut catalog = catalog.clone();
    catalog.protocols.push(lower(id, file, &sources).protocol);
    let at = catalog.protocols.len() - 1;
    let words = catalog
        .locales
        .iter()
        .map(|locale| (format!("locales/{}/{id}/protocol.ftl", locale.tag), words::protocol(&catalog, at, locale)));
    Ok([(path, facts)].into_iter().chain(words).collect())
}

/// The files of a new code.
fn code(
    loaded: &Loaded,
    catalog: &Catalog,
    at: usize,
    (code, name): (&str, &str),
    class: Option<&str>,
) -> Result<Vec<(String, String)>> {
    let protocol = &catalog.protocols[at];
    check_code(protocol, code)?;
    if name.is_empty() || name.chars().any(char::is_control) {
        bail!("a code needs its registered name, on one line");
    }
    let is_taken = |slug: &str| {
        let had = |other: &Code| other.slug == slug || other.former_slugs.iter().any(|former| former == slug);
        TAKEN.contains(&slug) || protocol.codes.iter().any(had)
    };
    let slug = slug::slug(code, name, is_taken);
    let class = class_of(protocol, class)?;
    let new = NewCode { protocol, code, name, slug: &slug, class };
    let defaults = lower(&protocol.id.0, protocol.file, &loaded.sources).defaults;
    let facts = facts::code(&new, &defaults[class]);
    // The contract asks the catalog, so the code joins it as far as it is known.
    let mut catalog = catalog.clone();
    catalog.protocols[at].codes.push(known(&new));
    let code_at = CodeRef { protocol: at, code: catalog.protocols[at].codes.len() - 1 };
    let (id, stem) = (&protocol.id, slug::stem(code, &slug));
    let words = catalog
        .locales
        .iter()
        .map(|locale| (format!("locales/{}/{id}/{stem}.ftl", locale.tag), words::code(&catalog, code_at, locale)));
    Ok([(format!("content/{id}/{stem}.yaml"), facts)].into_iter().chain(words).collect())
}

fn check_code(protocol: &Protocol, code: &str) -> Result<()> {
    if !protocol.code_form.is_match(code) {
        let form = protocol.code_form.as_str();
        let form = form.strip_prefix("^(?:").and_then(|form| form.strip_suffix(")$")).unwrap_or(form);
        bail!("`{code}` does not have the form of a {} code, which is `{form}`", protocol.name);
    }
    match protocol.codes.iter().find(|known| known.code == code) {
        Some(known) => bail!("{} has code {code} already: {}", protocol.name, known.name),
        None => Ok(()),
    }
}

/// A class is never guessed from a code: it is the only one, or it is named.
pub(super) fn class_of(protocol: &Protocol, class: Option<&str>) -> Result<usize> {
    let all: Vec<String> = protocol.classes.iter().map(|class| format!("`{}` ({})", class.id, class.name)).collect();
    match class {
        Some(class) => protocol
            .classes
            .iter()
            .position(|known| known.id == class)
            .with_context(|| format!("{} has no class `{class}`; it has {}", protocol.name, all.join(", "))),
        None if protocol.classes.len() == 1 => Ok(0),
        None => bail!("say which class the code belongs to, with `--class`: {}", all.join(", ")),
    }
}

/// The code as far as it is known, for a catalog that is to be asked about it.
pub(super) fn known(new: &NewCode<'_>) -> Code {
    Code {
        code: new.code.to_owned(),
        name: new.name.to_owned(),
        name_lang: None,
        short: None,
        aliases: Vec::new(),
        former_names: Vec::new(),
        slug: new.slug.to_owned(),
        former_slugs: Vec::new(),
        class: new.class,
        status: Status::Registered,
        draft: false,
        failure: new.protocol.classes[new.class].failure,
        references: Vec::new(),
        values: Vec::new(),
        headers: Vec::new(),
        alternatives: Vec::new(),
        flows: Vec::new(),
        example: None,
        file: new.protocol.file,
    }
}

/// Reads a protocol's declaration once more, for what the catalog does not keep: the values that its classes give.
fn lower(id: &str, file: FileId, sources: &Sources) -> Lowered {
    let mut ignored = Diagnostics::default();
    yaml::parse(file, sources, &mut ignored)
        .and_then(|node| load::protocol::protocol(id, file, &node, Unfinished::Shown, &mut ignored))
        .expect("a declaration that is in the catalog, or is our own, can be read")
}

/// Writes all files or none.
pub(super) fn write(root: &Path, files: &[(String, String)]) -> Result<()> {
    if let Some((path, _)) = files.iter().find(|(path, _)| root.join(path).symlink_metadata().is_ok()) {
        bail!("`{path}` exists already; nothing was written");
    }
    // Which folders are not there yet, those before what lies in them.
    let new_folders: BTreeSet<&Path> = files
        .iter()
        .flat_map(|(path, _)| Path::new(path).ancestors().skip(1))
        .filter(|folder| root.join(folder).symlink_metadata().is_err())
        .collect();
    for (at, (path, text)) in files.iter().enumerate() {
        if let Err(error) = files::write_new(root, path, text) {
            // What cannot be taken back now is told by the error all the same.
            for (written, _) in &files[..at] {
                let _ = fs::remove_file(root.join(written));
            }
            for folder in new_folders.iter().rev() {
                let _ = fs::remove_dir(root.join(folder));
            }
            return Err(error).with_context(|| format!("cannot write `{path}`; nothing was written"));
        }
    }
    Ok(())
}
