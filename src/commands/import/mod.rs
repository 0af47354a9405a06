//! `hikaku import`: codes from a table, as facts to go on with, and places for their words.
//!
//! 1. [`table`] reads the rows and knows the columns;
//! 2. [`entry`] makes facts of a row, below a mark that tells whether anybody has touched them since;
//! 3. here each row is held against the files there are.
//!
//! A table is imported again when it has grown. What a person wrote or changed is never written over: where the table says
//! something else, that is told. What was imported and is untouched is written anew; a code that is gone from the table keeps
//! its page, since others link to it, and its file says so in its mark.

mod entry;
mod table;

use std::collections::BTreeSet;
use std::io::{self, Write};
use std::path::Path;

use anyhow::{Context, Result, bail};

use super::new::{self, words};
use super::{Outcome, files};
use crate::cli::ImportArgs;
use crate::diag::Diagnostics;
use crate::escape::printable;
use crate::load::{self, Overrides, Topic};
use crate::localize::words_path;
use crate::model::pair::CodeRef;
use crate::model::route::TAKEN;
use crate::model::{Catalog, Code, FacetValue, Protocol, Unfinished, slug};
use entry::{Entry, Mark};

/// What is to be done, and what is to be told.
#[derive(Default)]
struct Plan {
    /// Files that are not there yet.
    new: Vec<(String, String)>,
    /// Files that were imported, with another text.
    renewed: Vec<(String, String)>,
    /// What a person has to look at, a line each.
    told: Vec<String>,
    codes: usize,
    same: usize,
    gone: usize,
}

/// Imports a table into the site at `root`.
pub fn run(root: &Path, args: &ImportArgs) -> Result<Outcome> {
    // Codes that were imported before are still being written, and are there all the same.
    let overrides = Overrides { unfinished: Unfinished::Shown, ..Overrides::default() };
    let loaded = load::load(root, &overrides, &mut Diagnostics::default());
    let Some(catalog) = &loaded.catalog else {
        bail!("the site in `{}` cannot be read: see `hikaku check`", root.display());
    };
    let Some(at) = catalog.protocols.iter().position(|known| known.id.0 == args.protocol) else {
        let known: Vec<String> = catalog.protocols.iter().map(|known| known.id.to_string()).collect();
        let known = if known.is_empty() { "none".to_owned() } else { table::list(&known) };
        bail!("there is no protocol `{}` that can be read; the site has {known}", args.protocol);
    };
    let protocol = &catalog.protocols[at];
    let class = args.class.as_deref().map(|class| new::class_of(protocol, Some(class))).transpose()?;
    let table = table::read(&args.file, &args.map, protocol)?;
    let name = args.file.file_name().and_then(|name| name.to_str()).context("a table needs a name that is UTF-8")?;
    if name.contains(char::is_control) {
        bail!("a table needs a name of one line");
    }
    let site = Site { root, catalog, at, table: name };
    let plan = site.plan(&table.rows, class)?;
    if !args.dry_run {
        new::write(root, &plan.new)?;
        for (path, text) in &plan.renewed {
            files::write_whole(root, path, text)?;
        }
    }
    tell(&plan, &table.unused, args.dry_run)?;
    Ok(if plan.told.is_empty() { Outcome::Clean } else { Outcome::Findings })
}

/// The site that a table is held against.
struct Site<'s> {
    root: &'s Path,
    catalog: &'s Catalog,
    /// The protocol.
    at: usize,
    /// The name of the table's file.
    table: &'s str,
}

impl Site<'_> {
    fn protocol(&self) -> &Protocol {
        &self.catalog.protocols[self.at]
    }

    fn plan(&self, rows: &[table::Row], class: Option<usize>) -> Result<Plan> {
        let protocol = self.protocol();
        let mut plan = Plan::default();
        let mut catalog = self.catalog.clone();
        let mut seen: BTreeSet<String> = BTreeSet::new();
        for row in rows {
            let (entry, faults) = entry::read(row, class, protocol);
            plan.told.extend(faults.into_iter().map(|fault| format!("{}:{}: {fault}", self.table, row.line)));
            let is_new = row.get("code").is_none_or(|code| seen.insert(code.to_owned()));
            let Some(entry) = entry else { continue };
            if !is_new {
                plan.told.push(format!("{}:{}: `{}` stands here twice", self.table, row.line, entry.code));
                continue;
            }
            match protocol.codes.iter().find(|known| known.code == entry.code) {
                None => self.add(&entry, &mut catalog, &mut plan)?,
                Some(known) => self.compare(&entry, known, &mut plan)?,
            }
        }
        for code in protocol.codes.iter().filter(|code| !seen.contains(&code.code)) {
            self.leave(code, &mut plan)?;
        }
        Ok(plan)
    }

    /// The files of a code that the site does not have.
    fn add(&self, entry: &Entry, catalog: &mut Catalog, plan: &mut Plan) -> Result<()> {
        let codes = &catalog.protocols[self.at].codes;
        let is_taken = |slug: &str| {
            let had = |other: &Code| other.slug == slug || other.former_slugs.iter().any(|former| former == slug);
            TAKEN.contains(&slug) || codes.iter().any(had)
        };
        let slug = slug::slug(&entry.code, &entry.name, is_taken);
        let stem = slug::stem(&entry.code, &slug).to_owned();
        let path = format!("content/{}/{stem}.yaml", self.protocol().id);
        // The file of a code that cannot be read is there, too.
        if self.read(&path)?.is_some() {
            plan.told.push(format!("{path}: this file is in the way, and cannot be read as the facts of a code"));
            return Ok(());
        }
        let body = entry::facts(entry, &slug, self.protocol());
        plan.new.push((path, entry::marked(self.table, &body, false)));
        plan.codes += 1;
        let new = new::NewCode {
            protocol: self.protocol(),
            code: &entry.code,
            name: &entry.name,
            slug: &slug,
            class: entry.class,
        };
        catalog.protocols[self.at].codes.push(new::known(&new));
        let code = catalog.protocols[self.at].codes.len() - 1;
        let topic = Topic::Code(CodeRef { protocol: self.at, code });
        for locale in catalog.locales.iter().filter(|locale| locale.pseudo.is_none()) {
            let path = words_path(catalog, topic, &locale.tag);
            // Words may be there before the facts are.
            if self.read(&path)?.is_none() {
                plan.new.push((path, words::file(catalog, topic, locale, &BTreeSet::new())));
            }
        }
        Ok(())
    }

    /// A code that the site has: renewed where nobody has touched it, compared where somebody has.
    fn compare(&self, entry: &Entry, code: &Code, plan: &mut Plan) -> Result<()> {
        let path = self.path(code);
        let Some(text) = self.read(&path)? else { return Ok(()) };
        let is_ours = Mark::of(&text).is_some_and(|mark| mark.is_whole && mark.table == self.table);
        if is_ours {
            // Its slug stays, since it is a part of addresses.
            let new = entry::marked(self.table, &entry::facts(entry, &code.slug, self.protocol()), false);
            if new == text {
                plan.same += 1;
            } else {
                plan.renewed.push((path, new));
            }
            return Ok(());
        }
        let differences = self.differences(entry, code);
        plan.same += usize::from(differences.is_empty());
        plan.told.extend(differences.into_iter().map(|difference| format!("{path}: {difference}")));
        Ok(())
    }

    /// What the table says otherwise than the facts.
    fn differences(&self, entry: &Entry, code: &Code) -> Vec<String> {
        let protocol = self.protocol();
        let mut all = Vec::new();
        let mut compare = |what: &str, ours: String, theirs: String| {
            if ours != theirs {
                all.push(format!("{what} is `{ours}`, and `{theirs}` in {}", self.table));
            }
        };
        compare("the name", code.name.clone(), entry.name.clone());
        compare("the class", protocol.classes[code.class].id.clone(), protocol.classes[entry.class].id.clone());
        compare("the status", code.status.word().to_owned(), entry.status.to_owned());
        for (at, values) in &entry.facets {
            let facet = &protocol.facets[*at];
            let name = |at: &usize| facet.values[*at].id.clone();
            let (mut own, mut values) = (
                match &code.values[*at] {
                    FacetValue::One(at, _) => vec![name(at)],
                    FacetValue::Some(all, _) => all.iter().map(name).collect(),
                    FacetValue::Derived => Vec::new(),
                },
                values.clone(),
            );
            own.sort_unstable();
            values.sort_unstable();
            compare(&format!("facet `{}`", facet.id), own.join(", "), values.join(", "));
        }
        let lacking: Vec<String> =
            entry.aliases.iter().filter(|alias| !code.aliases.contains(alias)).cloned().collect();
        if !lacking.is_empty() {
            all.push(format!("it lacks the aliases {}, which {} has", table::list(&lacking), self.table));
        }
        all
    }

    /// A code that the table does not have: one that came from it is gone.
    fn leave(&self, code: &Code, plan: &mut Plan) -> Result<()> {
        let path = self.path(code);
        let Some(text) = self.read(&path)? else { return Ok(()) };
        let Some(mark) = Mark::of(&text).filter(|mark| mark.table == self.table) else { return Ok(()) };
        plan.gone += 1;
        plan.told
            .push(format!("{path}: `{}` is gone from {}: what became of it is its `status`", code.code, self.table));
        if mark.is_whole && !mark.is_gone {
            plan.renewed.push((path, entry::marked(self.table, entry::body(&text), true)));
        }
        Ok(())
    }

    fn path(&self, code: &Code) -> String {
        format!("content/{}/{}.yaml", self.protocol().id, code.stem())
    }

    /// The text of a file without a mark of its encoding and with the line ends of all others, so that what a checkout made of
    /// them makes no difference to what is compared.
    fn read(&self, path: &str) -> Result<Option<String>> {
        let text =
            files::read(self.root, path).with_context(|| format!("cannot read `{path}`; nothing was written"))?;
        Ok(text.map(|text| text.strip_prefix('\u{feff}').unwrap_or(&text).replace("\r\n", "\n")))
    }
}

fn tell(plan: &Plan, unused: &[String], is_dry: bool) -> Result<()> {
    let mut out = io::stdout().lock();
    let wrote = if is_dry { "would write" } else { "wrote" };
    for (path, _) in plan.new.iter().chain(&plan.renewed) {
        writeln!(out, "{wrote} {}", printable(path))?;
    }
    for line in &plan.told {
        writeln!(out, "{}", printable(line))?;
    }
    if !unused.is_empty() {
        writeln!(out, "columns that are no key: {}; `--map COLUMN=KEY` uses one", printable(&table::list(unused)))?;
    }
    let renewed = plan.renewed.len();
    writeln!(
        out,
        "{} new, {renewed} renewed, {} as they are, {} gone, {} to look at",
        count(plan.codes),
        plan.same,
        plan.gone,
        plan.told.len()
    )?;
    if plan.codes > 0 && !is_dry {
        writeln!(
            out,
            "\nNext: `hikaku check` tells what the facts and words of the new codes still lack. They are drafts: take out\n\
             `state: draft` where a code is whole."
        )?;
    }
    Ok(())
}

/// `1 code`, `2 codes`.
fn count(codes: usize) -> String {
    if codes == 1 { "1 code".to_owned() } else { format!("{codes} codes") }
}
