//! What git remembers, asked of the `git` program. Everything here is a help: without git nothing else changes.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::{Seek, SeekFrom, Write};
use std::path::{Component, Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, anyhow, bail};
use fluent_syntax::ast::Entry;
use fluent_syntax::parser;

use crate::localize::canonical;

/// The repository around a site.
#[derive(Debug)]
pub(super) struct Git {
    root: PathBuf,
    /// Was history cut off when it was fetched?
    pub(super) shallow: bool,
}

impl Git {
    /// Opens the repository that a site lies in. `Err` says why there is none to ask.
    pub(super) fn open(root: &Path) -> Result<Git, String> {
        let git = Git { root: root.to_owned(), shallow: false };
        match git.command(&["rev-parse", "--is-shallow-repository"]).output() {
            Err(_) => Err("there is no `git` program here".to_owned()),
            Ok(output) if !output.status.success() => Err("these files are in no git repository".to_owned()),
            Ok(output) => Ok(Git { shallow: output.stdout.starts_with(b"true"), ..git }),
        }
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new("git");
        command
            .arg("-C")
            .arg(&self.root)
            .args(["--no-pager", "--no-optional-locks", "--literal-pathspecs", "-c", "log.showSignature=false"])
            .args(arguments)
            .env("LC_ALL", "C")
            .env("GIT_TERMINAL_PROMPT", "0")
            .stdin(Stdio::null());
        command
    }

    fn output(&self, arguments: &[&str]) -> Result<Vec<u8>> {
        let output = self.command(arguments).output().context("cannot start git")?;
        if !output.status.success() {
            let message = String::from_utf8_lossy(&output.stderr);
            bail!("git {}: {}", arguments[0], message.trim().trim_start_matches("fatal: "));
        }
        Ok(output.stdout)
    }

    /// The contents a file has had, newest first: first in the history of this branch and through renames, then in
    /// that of all branches.
    fn versions(&self, path: &str) -> Result<Vec<String>> {
        const RAW: [&str; 5] = ["--raw", "-m", "--no-abbrev", "--format=", "--"];
        let own = [&["log", "--follow"], &RAW[..], &[path]].concat();
        let all = [&["log", "--all", "--full-history"], &RAW[..], &[path]].concat();
        let mut seen = BTreeSet::new();
        let mut versions = Vec::new();
        for arguments in [own, all] {
            let text = String::from_utf8_lossy(&self.output(&arguments)?).into_owned();
            for line in text.lines().filter_map(|line| line.strip_prefix(':')) {
                // `:MODE MODE OLD NEW STATUS`
                let objects: Vec<&str> = line.split_whitespace().skip(2).take(2).collect();
                for object in objects.into_iter().rev() {
                    if object.chars().any(|c| c != '0') && seen.insert(object.to_owned()) {
                        versions.push(object.to_owned());
                    }
                }
            }
        }
        Ok(versions)
    }

    /// Finds texts of a file's past by their fingerprints; gives the canonical form of each that is found.
    pub(super) fn find(&self, path: &str, fingerprints: &BTreeSet<&str>) -> Result<BTreeMap<String, String>> {
        let mut found = BTreeMap::new();
        // A history can be long, and most that is asked for is recent.
        for version in self.versions(path)? {
            if found.len() == fingerprints.len() {
                break;
            }
            let bytes = self.output(&["cat-file", "blob", &version])?;
            let text = String::from_utf8_lossy(&bytes).replace("\r\n", "\n");
            for form in canonical_forms(&text) {
                let fingerprint = canonical::fingerprint(&form);
                if fingerprints.contains(fingerprint.as_str()) {
                    found.entry(fingerprint).or_insert(form);
                }
            }
        }
        Ok(found)
    }

    /// The commit that a name stands for.
    pub(super) fn commit(&self, name: &str) -> Result<String> {
        let wanted = format!("{name}^{{commit}}");
        let output = self.output(&["rev-parse", "--verify", "--quiet", "--end-of-options", &wanted]);
        let text = output.map_err(|_| {
            let hint = if self.shallow { "; history was cut off here, fetch more of it" } else { "" };
            anyhow!("git knows no revision `{name}`{hint}")
        })?;
        Ok(String::from_utf8_lossy(&text).trim().to_owned())
    }

    /// Writes some folders of a commit below `target`. Symbolic links are left out.
    pub(super) fn export(&self, commit: &str, folders: &[&str], target: &Path) -> Result<()> {
        let arguments = [&["ls-tree", "-r", "-z", commit, "--"], folders].concat();
        let listing = self.output(&arguments)?;
        let mut files: Vec<(String, PathBuf)> = Vec::new();
        for entry in listing.split(|byte| *byte == 0).filter(|entry| !entry.is_empty()) {
            let entry = std::str::from_utf8(entry).context("a path in git is not UTF-8")?;
            let (meta, path) = entry.split_once('\t').context("git ls-tree says something unknown")?;
            let fields: Vec<&str> = meta.split(' ').collect();
            let [mode, "blob", object] = fields[..] else { continue };
            let path = Path::new(path);
            let inside = path.components().all(|part| matches!(part, Component::Normal(_)));
            if mode.starts_with("100") && inside {
                files.push((object.to_owned(), target.join(path)));
            }
        }
        self.write(&files)
    }

    /// Writes objects to files, by one `git cat-file` for all.
    fn write(&self, files: &[(String, PathBuf)]) -> Result<()> {
        let mut names = tempfile::tempfile().context("cannot make a temporary file")?;
        for (object, _) in files {
            writeln!(names, "{object}")?;
        }
        names.seek(SeekFrom::Start(0))?;
        // The names come from a file, not from a pipe, so that neither side can wait for the other.
        let output = self.command(&["cat-file", "--batch"]).stdin(names).output().context("cannot start git")?;
        let mut rest = &output.stdout[..];
        for (object, path) in files {
            let bytes = take(&mut rest).ok_or_else(|| anyhow!("git has no object {object}"))?;
            let folder = path.parent().expect("a file has a folder");
            fs::create_dir_all(folder)
                .and_then(|()| fs::write(path, bytes))
                .with_context(|| format!("cannot write `{}`", path.display()))?;
        }
        Ok(())
    }
}

/// The next object of what `git cat-file --batch` gives: a line `NAME blob SIZE`, the bytes, a line end.
fn take<'b>(rest: &mut &'b [u8]) -> Option<&'b [u8]> {
    let line = rest.iter().position(|byte| *byte == b'\n')?;
    let head = std::str::from_utf8(&rest[..line]).ok()?;
    let size: usize = head.split(' ').nth(2)?.parse().ok()?;
    let bytes = rest.get(line + 1..line + 1 + size)?;
    *rest = rest.get(line + 1 + size + 1..)?;
    Some(bytes)
}

/// The canonical forms of all messages in a text; what does not parse is passed over.
fn canonical_forms(text: &str) -> Vec<String> {
    let resource = match parser::parse(text) {
        Ok(resource) | Err((resource, _)) => resource,
    };
    let form = |entry: &Entry<&str>| match entry {
        Entry::Message(message) => Some(canonical::message(message.value.as_ref(), &message.attributes)),
        _ => None,
    };
    resource.body.iter().filter_map(form).collect()
}
