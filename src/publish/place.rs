//! Where a site goes, and the hidden names beside it that publishing uses.
//!
//! For `out/dist` these are `out/.dist.hikaku-lock`, `out/.dist.hikaku-journal` and trees `out/.dist.hikaku-` with
//! eight letters or digits. Beside it, not in it and not in `/tmp`: only on one file system can trees be exchanged.

use std::{
    ffi::{OsStr, OsString},
    fs::{self, File, TryLockError},
    io,
    path::{Path, PathBuf},
};

use super::PublishError;

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

/// The right to publish to a place, held until dropped; the system takes it back when a run is killed.
#[derive(Debug)]
pub(super) struct Lock {
    path: PathBuf,
    // Held open: closing it gives the lock back.
    _file: File,
}

impl Lock {
    pub(super) fn take(place: &Place) -> Result<Self, PublishError> {
        let path = place.beside("lock");
        loop {
            let file = File::options()
                .create(true)
                .truncate(false)
                .write(true)
                .open(&path)
                .map_err(PublishError::io("create", &path))?;
            match file.try_lock() {
                Ok(()) => {}
                Err(TryLockError::WouldBlock) => {
                    return Err(PublishError::Busy(place.dist().to_path_buf()));
                }
                // Some network file systems know no locks; there two builds at once are the user's to avoid.
                Err(TryLockError::Error(error)) if error.kind() == io::ErrorKind::Unsupported => {}
                Err(TryLockError::Error(error)) => {
                    return Err(PublishError::io("lock", &path)(error));
                }
            }
            // The run before us removes the file as it ends; a lock on a file without a name would keep nobody out.
            if is_still_named(&file, &path) {
                return Ok(Self { path, _file: file });
            }
        }
    }
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
