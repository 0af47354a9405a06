//! The small files of our own in and beside the output folder: marker, lock and journal.
//!
//! The folder beside the output is a repository's, so a stranger's commit can put anything in the place of these files:
//! a link to another place, a link to a device that never ends, a file of gigabytes. So they are opened without
//! following links and without waiting, only a plain file is read, and only as much of it as such a file can have.

use std::{
    fs::{self, File, OpenOptions},
    io::{self, Read},
    path::Path,
};

use super::PublishError;

/// Opens a file as `options` say, never through a link and never waiting for another process.
///
/// # Errors
///
/// [`PublishError::NotOurFile`] where something else than a plain file has the name, and the system's own errors.
pub(super) fn open(path: &Path, options: &mut OpenOptions, action: &'static str) -> Result<File, PublishError> {
    let other = |reason| PublishError::NotOurFile { path: path.to_path_buf(), reason };
    // Asked first, because what opening such a thing says differs from system to system.
    if let Ok(meta) = fs::symlink_metadata(path)
        && !meta.is_file()
    {
        return Err(other(if meta.is_symlink() { "is a symbolic link" } else { "is no plain file" }));
    }
    #[cfg(unix)]
    {
        use rustix::fs::OFlags;
        use std::os::unix::fs::OpenOptionsExt;
        // Asked again of the system itself: what lies there may have changed since.
        let flags = OFlags::NOFOLLOW | OFlags::NONBLOCK | OFlags::CLOEXEC;
        options.custom_flags(flags.bits().cast_signed());
    }
    let file = options.open(path).map_err(PublishError::io(action, path))?;
    let meta = file.metadata().map_err(PublishError::io(action, path))?;
    if meta.is_file() { Ok(file) } else { Err(other("is no plain file")) }
}

/// Reads a text of at most `limit` bytes; `None` where there is no such file.
pub(super) fn read(path: &Path, limit: u64) -> Result<Option<String>, PublishError> {
    match open(path, File::options().read(true), "read") {
        Ok(file) => text(&file, path, limit).map(Some),
        Err(PublishError::Io { source, .. }) if source.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

/// Reads the rest of an open file as [`read`] does.
pub(super) fn text(file: &File, path: &Path, limit: u64) -> Result<String, PublishError> {
    let other = |reason| PublishError::NotOurFile { path: path.to_path_buf(), reason };
    let mut text = String::new();
    match file.take(limit + 1).read_to_string(&mut text) {
        Ok(_) if text.len() as u64 > limit => Err(other("is too large to be hikaku's own")),
        Ok(_) => Ok(text),
        Err(error) if error.kind() == io::ErrorKind::InvalidData => Err(other("is not text")),
        Err(error) => Err(PublishError::io("read", path)(error)),
    }
}

/// What tells one file or folder from every other that is there at the same time, and does not change when it is moved
/// to another name on its file system: on Unix its inode, elsewhere the time at which it was made. No commit can say
/// what it will be.
#[cfg_attr(unix, expect(clippy::unnecessary_wraps, reason = "elsewhere a file system may not know it"))]
fn identity(meta: &fs::Metadata) -> Option<u64> {
    #[cfg(unix)]
    {
        Some(std::os::unix::fs::MetadataExt::ino(meta))
    }
    #[cfg(not(unix))]
    {
        let made = meta.created().ok()?.duration_since(std::time::UNIX_EPOCH).ok()?;
        u64::try_from(made.as_nanos()).ok()
    }
}

/// The identity of a folder that is one and no link to one.
pub(super) fn identity_of_folder(path: &Path) -> Option<u64> {
    fs::symlink_metadata(path).ok().filter(fs::Metadata::is_dir).as_ref().and_then(identity)
}
