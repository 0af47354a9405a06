//! Finds and reads the files of a site, in the order of their paths.
//!
//! Only files that live inside the site's folder are read: a symbolic link that leaves it is an error. A name or a text
//! that is not UTF-8, is empty or is too large is an error at its place, and the walk goes on.

use std::ffi::OsStr;
use std::fmt::Write;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use walkdir::WalkDir;

use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::model::limits::SOURCE;
use crate::source::{FileId, SourceFile, Sources, Span};

/// The folders that a site is made from.
pub const FOLDERS: [&str; 4] = ["content", "locales", "static", "templates"];

/// One file found below a folder of the site.
#[derive(Debug, Clone)]
pub struct Found {
    /// Path below the site's root, with `/`.
    pub path: String,
    /// Where to read it.
    pub disk: PathBuf,
    /// Its text, where it is built into the program and lies on no disk.
    pub built_in: Option<&'static str>,
}

/// Lists the files below `root/folder`, sorted by path. A folder that is not there has no files. Names that begin with
/// a dot or end with `~`, and some others, are an editor's or a system's, not the site's, but for those that hosts and programs
/// look for.
pub fn list(root: &Path, folder: &str, diagnostics: &mut Diagnostics) -> Vec<Found> {
    let base = root.join(folder);
    if !base.exists() && !base.is_symlink() {
        return Vec::new();
    }
    if base.is_symlink() {
        diagnostics.push(
            Diagnostic::path(Code::HK103, folder, "symbolic link in the place of a folder of the site")
                .help("move the folder here"),
        );
        return Vec::new();
    }
    let canonical_root = root.canonicalize().unwrap_or_else(|_| root.to_path_buf());
    let mut found = Vec::new();
    let walk = WalkDir::new(&base)
        .sort_by_file_name()
        .follow_links(false)
        .into_iter()
        .filter_entry(|entry| entry.depth() == 0 || !is_hidden(&entry.file_name().to_string_lossy()));
    for entry in walk {
        let entry = match entry {
            Ok(entry) => entry,
            Err(error) => {
                let path = error.path().map_or_else(|| folder.to_owned(), |path| site_path(root, path));
                let reason = error.io_error().map_or_else(|| error.to_string(), describe);
                diagnostics.push(Diagnostic::path(Code::HK102, path, format!("cannot read this folder: {reason}")));
                continue;
            }
        };
        let path = site_path(root, entry.path());
        if entry.file_type().is_dir() {
            // Nobody names a folder so, but what looks like a file of the site must not be passed over in silence.
            if [".yaml", ".ftl"].iter().any(|ending| path.ends_with(ending)) {
                diagnostics.push(
                    Diagnostic::path(Code::HK102, path, "cannot read this file: it is a folder")
                        .help("replace the folder by the file"),
                );
            }
            continue;
        }
        if entry.file_type().is_symlink() {
            match entry.path().canonicalize() {
                Ok(target) if is_of_site(&target, &canonical_root) && target.is_file() => {}
                Ok(target) if is_of_site(&target, &canonical_root) => {
                    diagnostics.push(
                        Diagnostic::path(Code::HK103, path, "symbolic link to a folder")
                            .help("link files, or move the folder here"),
                    );
                    continue;
                }
                Ok(_) => {
                    diagnostics.push(
                        Diagnostic::path(Code::HK103, path, "symbolic link to what is no source of the site")
                            .help("replace the link by the file itself"),
                    );
                    continue;
                }
                Err(error) => {
                    let reason = describe(&error);
                    diagnostics.push(
                        Diagnostic::path(Code::HK102, path, format!("cannot follow this symbolic link: {reason}"))
                            .help("replace the link by the file itself"),
                    );
                    continue;
                }
            }
        }
        if !is_utf8(root, entry.path()) {
            diagnostics.push(
                Diagnostic::path(Code::HK145, path, "the name of this file, or of its folder, is not UTF-8")
                    .help("rename it; `\\x` and two digits stand for each byte that is none"),
            );
            continue;
        }
        found.push(Found { path, disk: entry.into_path(), built_in: None });
    }
    found
}

/// Does a link lead to what the site itself shows to the world? What else lies beside it, such as `.git/config`, is not
/// for publishing either.
pub fn is_of_site(target: &Path, root: &Path) -> bool {
    let Ok(below) = target.strip_prefix(root) else { return false };
    let mut parts = below.components().map(|part| part.as_os_str().to_string_lossy());
    parts.next().is_some_and(|first| FOLDERS.contains(&first.as_ref())) && !parts.any(|part| is_hidden(&part))
}

/// Reads texts into `sources`, on all threads; they are numbered in their order. `None` where a finding says why.
pub fn read_texts(found: &[&Found], sources: &mut Sources, diagnostics: &mut Diagnostics) -> Vec<Option<FileId>> {
    let texts = diagnostics.in_parallel(found.len(), |at, diagnostics| text(found[at], diagnostics));
    texts.into_iter().map(|text| text?.add(sources, diagnostics)).collect()
}

/// Reads one text into `sources`. `None` where a finding says why.
pub fn read_text(found: &Found, sources: &mut Sources, diagnostics: &mut Diagnostics) -> Option<FileId> {
    text(found, diagnostics)?.add(sources, diagnostics)
}

/// A text that was read, and has no number yet.
struct Read {
    file: SourceFile,
    /// Where the first byte is that is not UTF-8, if there is one.
    broken: Option<usize>,
}

impl Read {
    fn add(self, sources: &mut Sources, diagnostics: &mut Diagnostics) -> Option<FileId> {
        let file = sources.push(self.file);
        let Some(start) = self.broken else { return Some(file) };
        let span = Span { file, start, end: start + '\u{fffd}'.len_utf8() };
        diagnostics.push(
            Diagnostic::new(Code::HK101, span, "this file is not UTF-8")
                .label("the first byte that is not")
                .help("save the file as UTF-8"),
        );
        None
    }
}

fn text(found: &Found, diagnostics: &mut Diagnostics) -> Option<Read> {
    let path = found.path.as_str();
    let help = format!("a file here may have {SOURCE} bytes; split it");
    let text = match String::from_utf8(read_bytes(found, SOURCE, &help, diagnostics)?) {
        Ok(text) => text,
        Err(error) => {
            let valid = error.utf8_error().valid_up_to();
            // Positions after a byte order mark or carriage returns that were taken off shift by what was taken.
            let head = String::from_utf8_lossy(&error.as_bytes()[..valid]).into_owned();
            let taken = head.matches("\r\n").count() + if head.starts_with('\u{feff}') { 3 } else { 0 };
            let file = SourceFile::new(path, &String::from_utf8_lossy(error.as_bytes()));
            return Some(Read { file, broken: Some(valid - taken) });
        }
    };
    if text.trim_start_matches('\u{feff}').trim().is_empty() {
        diagnostics.push(
            Diagnostic::path(Code::HK104, path, "this file is empty").help("write its content, or delete the file"),
        );
        return None;
    }
    Some(Read { file: SourceFile::new(path, &text), broken: None })
}

/// Reads a file of at most `limit` bytes, of which `help` speaks. `None` where a finding says why.
pub fn read_bytes(found: &Found, limit: u64, help: &str, diagnostics: &mut Diagnostics) -> Option<Vec<u8>> {
    if let Some(text) = found.built_in {
        return Some(text.as_bytes().to_vec());
    }
    let result = fs::metadata(&found.disk).and_then(|meta| {
        if !meta.is_file() {
            return Err(io::Error::other("it is not a plain file"));
        }
        if meta.len() > limit {
            diagnostics.push(
                Diagnostic::path(Code::HK126, &found.path, format!("this file has {} bytes", meta.len())).help(help),
            );
            return Ok(None);
        }
        fs::read(&found.disk).map(Some)
    });
    match result {
        Ok(bytes) => bytes,
        Err(error) => {
            diagnostics.push(
                Diagnostic::path(Code::HK102, &found.path, format!("cannot read this file: {}", describe(&error)))
                    .help("check that it is a plain file and its permissions"),
            );
            None
        }
    }
}

/// A path as reports and messages show it: below the root, with `/`. Of two names that are not UTF-8 it makes two.
pub fn site_path(root: &Path, path: &Path) -> String {
    let below = path.strip_prefix(root).unwrap_or(path);
    below.components().map(|part| written(part.as_os_str())).collect::<Vec<_>>().join("/")
}

/// Is all of a path below the root UTF-8?
fn is_utf8(root: &Path, path: &Path) -> bool {
    path.strip_prefix(root).unwrap_or(path).to_str().is_some()
}

/// A name, with an escape for each byte of it that is not UTF-8.
fn written(name: &OsStr) -> String {
    let mut out = String::new();
    for chunk in name.as_encoded_bytes().utf8_chunks() {
        out.push_str(chunk.valid());
        for byte in chunk.invalid() {
            let _ = write!(out, "\\x{byte:02X}");
        }
    }
    out
}

/// Names that begin with a dot and are for the world: RFC 8615, and what Pages of GitHub asks for.
const WELL_KNOWN: [&str; 2] = [".well-known", ".nojekyll"];

/// Is this an editor's file, or one that its system hides?
pub fn is_hidden(name: &str) -> bool {
    // What an editor keeps of a text that is not saved yet, what a merge leaves behind, what a system shows folders by.
    let is_kept = name.len() > 1 && name.starts_with('#') && name.ends_with('#');
    let is_left = [".ftl.orig", ".yaml.orig", ".html.orig"].iter().any(|end| name.ends_with(end));
    let is_of_system = ["Thumbs.db", "desktop.ini"].contains(&name);
    name.starts_with('.') && !WELL_KNOWN.contains(&name) || name.ends_with('~') || is_kept || is_left || is_of_system
}

/// The system's reason without its error number, which differs from system to system.
fn describe(error: &io::Error) -> String {
    let text = error.to_string();
    let text = text.split(" (os error").next().unwrap_or(&text);
    let mut chars = text.chars();
    chars.next().map(|first| first.to_lowercase().chain(chars).collect()).unwrap_or_default()
}
