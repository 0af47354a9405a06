//! Where a site goes, and the hidden names beside it that publishing uses.
//!
//! For `out/dist` these are `out/.dist.hikaku-lock`, `out/.dist.hikaku-journal` and trees `out/.dist.hikaku-` with
//! eight letters or digits. Beside it, not in it and not in `/tmp`: only on one file system can trees be exchanged.

use std::{
    ffi::{OsStr, OsString},
    fs::{self, File, TryLockError},
    io::{self, Write},
    path::{Path, PathBuf},
};

use super::{PublishError, ours};

/// How many characters tell one tree beside the output folder from another.
pub(super) const SUFFIX: usize = 8;

/// The output folder, taken apart.
#[derive(Debug)]
pub(super) struct Place {
    parent: PathBuf,
    name: OsString,
    dist: PathBuf,
}

impl Place {
    pub(super) fn new(dist: &Path) -> Result<Self, PublishError> {
        let name = dist.file_name().ok_or_else(|| PublishError::Nameless(dist.to_path_buf()))?;
        let parent = match dist.parent() {
            Some(parent) if parent != Path::new("") => parent,
            _ => Path::new("."),
        };
        // Joined anew, because `dist/` with its slash would look through a symbolic link.
        Ok(Self { parent: parent.to_path_buf(), name: name.to_owned(), dist: parent.join(name) })
    }

    pub(super) fn dist(&self) -> &Path {
        &self.dist
    }

    pub(super) fn parent(&self) -> &Path {
        &self.parent
    }

    /// Returns what the names of all hidden trees begin with.
    pub(super) fn prefix(&self) -> OsString {
        let mut prefix = OsString::from(".");
        prefix.push(&self.name);
        prefix.push(".hikaku-");
        prefix
    }

    /// Returns the path beside the output folder with this end of a name.
    pub(super) fn beside(&self, suffix: &str) -> PathBuf {
        let mut name = self.prefix();
        name.push(suffix);
        self.parent.join(name)
    }

    /// Returns the part of a hidden tree's name that tells it from the others; `None` for any other name.
    pub(super) fn suffix_of(&self, name: &OsStr) -> Option<String> {
        let suffix = name.as_encoded_bytes().strip_prefix(self.prefix().as_encoded_bytes())?;
        let suffix = std::str::from_utf8(suffix).ok()?;
        is_suffix(suffix).then(|| suffix.to_owned())
    }
}

/// Tells whether this can be the end of a hidden tree's name.
pub(super) fn is_suffix(text: &str) -> bool {
    text.len() == SUFFIX && text.bytes().all(|byte| byte.is_ascii_alphanumeric())
}

/// A tree that a run of ours made, as it noted it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Known {
    /// The end of the name it has while it lies beside the output folder.
    pub(super) suffix: String,
    /// The identity of its root.
    pub(super) identity: u64,
}

impl Known {
    /// Writes it as `parse` reads it, one line.
    pub(super) fn line(&self) -> String {
        format!("{} {}\n", self.suffix, self.identity)
    }

    pub(super) fn parse(line: &str) -> Option<Self> {
        let (suffix, identity) = line.split_once(' ')?;
        let identity = identity.parse().ok()?;
        is_suffix(suffix).then(|| Self { suffix: suffix.to_owned(), identity })
    }
}

/// The first line of a lock that holds notes.
const HEAD: &str = "hikaku lock 1\n";
/// The most bytes that a lock or a journal is read of: a run notes three trees at most.
pub(super) const MAX_NOTES: u64 = 4096;
/// How often a lock is tried for that another run removes at the same time. Each try means that another run has ended.
const TRIES: usize = 1000;

/// The right to publish to a place, held until dropped; the system takes it back when a run is killed.
///
/// The file holds the trees that its run has made, so that the next run knows what a killed one left.
#[derive(Debug)]
pub(super) struct Lock {
    path: PathBuf,
    // Held open: closing it gives the lock back.
    file: File,
}

impl Lock {
    /// Takes the lock; returns with it the trees that the run before noted and, being killed, did not remove.
    pub(super) fn take(place: &Place) -> Result<(Self, Vec<Known>), PublishError> {
        let path = place.beside("lock");
        for _ in 0..TRIES {
            let file = ours::open(&path, File::options().create(true).read(true).append(true), "create")?;
            match file.try_lock() {
                Ok(()) => {}
                Err(TryLockError::WouldBlock) => break,
                // Some network file systems know no locks; there two builds at once are the user's to avoid.
                Err(TryLockError::Error(error)) if error.kind() == io::ErrorKind::Unsupported => {}
                Err(TryLockError::Error(error)) => {
                    return Err(PublishError::io("lock", &path)(error));
                }
            }
            // The run before us removes the file as it ends; a lock on a file without a name would keep nobody out.
            if is_still_named(&file, &path) {
                let text = ours::text(&file, &path, MAX_NOTES)?;
                let known = notes(&text).ok_or_else(|| PublishError::NotOurFile {
                    path: path.clone(),
                    reason: "is not a lock of hikaku",
                })?;
                return Ok((Self { path, file }, known));
            }
        }
        Err(PublishError::Busy(place.dist().to_path_buf()))
    }

    /// Forgets the trees of the run before, which are gone or left alone for good.
    pub(super) fn clear(&self) -> Result<(), PublishError> {
        let cleared = self.file.set_len(0).and_then(|()| (&self.file).write_all(HEAD.as_bytes()));
        cleared.map_err(PublishError::io("write", &self.path))
    }

    /// Notes that the folder at `tree` is, or is about to be, at the hidden name `at`.
    pub(super) fn note(&self, place: &Place, tree: &Path, at: &Path) -> Result<(), PublishError> {
        let suffix =
            at.file_name().and_then(|name| place.suffix_of(name)).expect("a tree bears a name that `Place` gave");
        // Without an identity the tree is not known to the next run, which then leaves it alone.
        let Some(identity) = ours::identity_of_folder(tree) else { return Ok(()) };
        let line = Known { suffix, identity }.line();
        (&self.file).write_all(line.as_bytes()).map_err(PublishError::io("write", &self.path))
    }
}

/// Reads what a lock holds: nothing, or the trees of its run. A kill may have cut off the last line.
fn notes(text: &str) -> Option<Vec<Known>> {
    if text.is_empty() || HEAD.starts_with(text) {
        return Some(Vec::new());
    }
    let lines = text.strip_prefix(HEAD)?;
    let whole = lines.rfind('\n').map_or("", |end| &lines[..end]);
    whole.lines().map(Known::parse).collect()
}

impl Drop for Lock {
    fn drop(&mut self) {
        // Removed while still locked. Where that fails, an empty file stays behind and the next run uses it.
        let _ = fs::remove_file(&self.path);
    }
}

#[cfg(unix)]
fn is_still_named(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let id = |meta: fs::Metadata| (meta.dev(), meta.ino());
    let held = file.metadata().map(id);
    let named = fs::symlink_metadata(path).map(id);
    matches!((held, named), (Ok(held), Ok(named)) if held == named)
}

/// Elsewhere an open file cannot be removed, so its name stays.
#[cfg(not(unix))]
fn is_still_named(_file: &File, _path: &Path) -> bool {
    true
}
