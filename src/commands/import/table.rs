//! A table of codes as others write it, CSV or TSV: which column is which key, and the rows with their lines.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};

use crate::model::Protocol;
use crate::model::limits::SOURCE;

/// What a column can hold beside the values of a facet, with other names by which registries head it.
const KEYS: [(&str, &[&str]); 6] = [
    ("code", &["value"]),
    ("name", &["description"]),
    ("class", &[]),
    ("status", &[]),
    ("reference", &["references"]),
    ("aliases", &["alias"]),
];

/// A row, by key: `code`, `name`, …, and the ids of facets. Cells without a text are left out.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Row {
    /// The line of the file it begins in, from 1.
    pub(super) line: u64,
    cells: BTreeMap<String, String>,
}

impl Row {
    /// The text of a cell.
    pub(super) fn get(&self, key: &str) -> Option<&str> {
        self.cells.get(key).map(String::as_str)
    }
}

/// A table.
#[derive(Debug)]
pub(super) struct Table {
    pub(super) rows: Vec<Row>,
    /// The heads of columns that are no key.
    pub(super) unused: Vec<String>,
}

/// Reads a table. `map` says of columns which key they are (`Meaning=name`); the others are known by their heads.
///
/// # Errors
///
/// Where the file cannot be read, is no table, or has no column for the code or its name.
pub(super) fn read(path: &Path, map: &[String], protocol: &Protocol) -> Result<Table> {
    let shown = path.display();
    let size = fs::metadata(path).with_context(|| format!("cannot read `{shown}`"))?.len();
    if size > SOURCE {
        bail!("`{shown}` has {size} bytes; a table may have {SOURCE}: split it");
    }
    let bytes = fs::read(path).with_context(|| format!("cannot read `{shown}`"))?;
    let text = String::from_utf8(bytes).ok().with_context(|| format!("`{shown}` is not UTF-8: save it so"))?;
    parse(&text, map, protocol).with_context(|| format!("`{shown}`"))
}

/// Takes a text apart. Its first line decides between tabs and commas.
fn parse(text: &str, map: &[String], protocol: &Protocol) -> Result<Table> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let has_tabs = text.lines().next().is_some_and(|line| line.contains('\t'));
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(if has_tabs { b'\t' } else { b',' })
        .trim(csv::Trim::All)
        .from_reader(text.as_bytes());
    let heads: Vec<String> =
        reader.headers().context("cannot read the heads of the columns")?.iter().map(str::to_owned).collect();
    let keys = keys(&heads, map, protocol)?;
    for key in ["code", "name"] {
        if !keys.iter().flatten().any(|known| known == key) {
            bail!("no column is the {key}: say which one with `--map COLUMN={key}`; the columns are {}", list(&heads));
        }
    }
    let mut rows = Vec::new();
    for record in reader.records() {
        let record = record.context("a row cannot be read")?;
        let cells = keys.iter().zip(record.iter()).filter_map(|(key, cell)| Some((key.clone()?, cell.to_owned())));
        let cells: BTreeMap<String, String> = cells.filter(|(_, cell)| !cell.is_empty()).collect();
        if !cells.is_empty() {
            rows.push(Row { line: record.position().map_or(0, csv::Position::line), cells });
        }
    }
    let unused = heads.into_iter().zip(&keys).filter(|(_, key)| key.is_none()).map(|(head, _)| head).collect();
    Ok(Table { rows, unused })
}

/// The key of each column.
fn keys(heads: &[String], map: &[String], protocol: &Protocol) -> Result<Vec<Option<String>>> {
    let facets = || protocol.facets.iter().filter(|facet| !facet.kind.is_derived()).map(|facet| facet.id.as_str());
    let is_key = |word: &str| KEYS.iter().any(|(key, _)| *key == word) || facets().any(|facet| facet == word);
    let mut keys: Vec<Option<String>> = vec![None; heads.len()];
    for pair in map {
        let Some((column, key)) = pair.rsplit_once('=') else { bail!("`--map {pair}`: write `COLUMN=KEY`") };
        let Some(at) = heads.iter().position(|head| head == column) else {
            bail!("`--map {pair}`: there is no column `{column}`; the columns are {}", list(heads));
        };
        if !is_key(key) {
            let all: Vec<String> = KEYS.iter().map(|(key, _)| *key).chain(facets()).map(str::to_owned).collect();
            bail!("`--map {pair}`: `{key}` is no key; the keys are {}", list(&all));
        }
        keys[at] = Some(key.to_owned());
    }
    let mut take = |key: &str, is_head: &dyn Fn(&str) -> bool| {
        let is_taken = keys.iter().flatten().any(|known| known == key);
        let at = (0..heads.len()).find(|at| keys[*at].is_none() && is_head(&heads[*at]));
        if let Some(at) = at.filter(|_| !is_taken) {
            keys[at] = Some(key.to_owned());
        }
    };
    for key in KEYS.iter().map(|(key, _)| *key).chain(facets()) {
        take(key, &|head| head.eq_ignore_ascii_case(key));
    }
    for (key, others) in KEYS {
        take(key, &|head| others.iter().any(|other| head.eq_ignore_ascii_case(other)));
    }
    Ok(keys)
}

/// Words as a report lists them.
pub(super) fn list(words: &[String]) -> String {
    words.iter().map(|word| format!("`{word}`")).collect::<Vec<_>>().join(", ")
}
