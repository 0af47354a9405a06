//! Reads and writes among the sources, for `new` and `l10n`: never through a link that leads elsewhere.
//!
//! The folders of a site come from a repository, and a commit can hold a link in the place of a folder or a file. What is
//! written for `locales/ja/sip/302.ftl` must not land where such a link leads.

use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::load::walk;
use crate::model::limits::SOURCE;

/// Makes the folder of a file below the site's root, where it is missing; returns the file's path on the disk.
///
/// # Errors
///
/// Where a part of the way is no folder or only a link to one, and what the system says.
fn with_folder(root: &Path, path: &str) -> io::Result<PathBuf> {
    let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
    let mut on_disk = root.to_path_buf();
    let mut shown = String::new();
    for part in folder.split('/').filter(|part| !part.is_empty()) {
        on_disk.push(part);
        shown = format!("{shown}{part}/");
        match fs::symlink_metadata(&on_disk) {
            Ok(meta) if meta.is_dir() => {}
            Ok(meta) => {
                let what = if meta.is_symlink() { "a symbolic link" } else { "no folder" };
                return Err(io::Error::other(format!("`{shown}` is {what}; put a folder in its place")));
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => fs::create_dir(&on_disk)?,
            Err(error) => return Err(error),
        }
    }
    on_disk.push(name);
    Ok(on_disk)
}

/// The file itself, where a link in its place leads to what the site may read and write.
fn resolved(root: &Path, target: PathBuf) -> io::Result<PathBuf> {
    if !target.is_symlink() {
        return Ok(target);
    }
    let led = target.canonicalize()?;
    if walk::is_of_site(&led, &root.canonicalize()?) {
        Ok(led)
    } else {
        Err(io::Error::other("it is a link to a place outside the site"))
    }
}

/// Reads a text that a command is about to write anew; `None` where there is none yet.
///
/// # Errors
///
/// Where it is no plain text of at most [`SOURCE`] bytes, or a link that leads elsewhere.
pub(super) fn read(root: &Path, path: &str) -> io::Result<Option<String>> {
    let target = root.join(path);
    if fs::symlink_metadata(&target).is_err_and(|error| error.kind() == io::ErrorKind::NotFound) {
        return Ok(None);
    }
    let target = resolved(root, target)?;
    if !fs::metadata(&target)?.is_file() {
        return Err(io::Error::other("it is not a plain file"));
    }
    let mut text = String::new();
    File::open(&target)?.take(SOURCE + 1).read_to_string(&mut text)?;
    if text.len() as u64 > SOURCE {
        return Err(io::Error::other(format!("it has more than {SOURCE} bytes")));
    }
    Ok(Some(text))
}

/// Writes a file that is not there yet.
pub(super) fn write_new(root: &Path, path: &str, bytes: impl AsRef<[u8]>) -> io::Result<()> {
    let target = with_folder(root, path)?;
    // What exists is never opened, a link that leads nowhere yet included.
    let mut file = File::create_new(&target)?;
    file.write_all(bytes.as_ref()).inspect_err(|_| {
        // What cannot be taken back now is told by the error all the same.
        let _ = fs::remove_file(&target);
    })
}

/// Replaces a file in one step: whoever reads it sees the old text or the new one.
pub(super) fn write_whole(root: &Path, path: &str, text: &str) -> Result<()> {
    let write = || -> io::Result<()> {
        // A symbolic link stays one: what it leads to is written.
        let target = resolved(root, with_folder(root, path)?)?;
        let folder = target.parent().expect("a file has a folder");
        let mut builder = tempfile::Builder::new();
        builder.prefix(".hikaku-");
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            // The system takes the umask off these, as it does for any new file.
            builder.permissions(fs::Permissions::from_mode(0o666));
        }
        let mut file = builder.tempfile_in(folder)?;
        file.write_all(text.as_bytes())?;
        if let Ok(old) = fs::metadata(&target) {
            file.as_file().set_permissions(old.permissions())?;
        }
        file.as_file().sync_all()?;
        file.persist(&target)?;
        Ok(())
    };
    write().with_context(|| format!("cannot write `{path}`"))
}
