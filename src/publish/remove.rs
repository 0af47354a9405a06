//! Takes trees of ours away, and nothing that lies elsewhere.
//!
//! Each folder is opened from the root down without following a link, and its files are removed by their names in the
//! opened folder. So a link, put there before or meanwhile, cannot turn a path below the tree into one outside of it.

use std::{collections::BTreeMap, fs, io, path::Path};

use rayon::prelude::*;

use super::{marker, paths::PathList};

/// Removes a finished tree: the files of its list and nothing else, so what someone added in between is not lost.
///
/// # Errors
///
/// `DirectoryNotEmpty` where something else is left in it, and what the system says.
pub(super) fn listed(root: &Path, list: &PathList) -> io::Result<()> {
    let mut folders: BTreeMap<&str, Vec<usize>> = list.folders().into_iter().map(|folder| (folder, vec![])).collect();
    folders.insert("", vec![]);
    for index in 0..list.len() {
        folders.entry(split(list.get(index)).0).or_default().push(index);
    }
    for (folder, files) in &folders {
        let Some(opened) = Folder::open(root, folder)? else { continue };
        files.par_iter().with_min_len(64).try_for_each(|index| gone(opened.remove_file(split(list.get(*index)).1)))?;
    }
    // Folders before those they lie in, which sort before them.
    for folder in folders.keys().rev().filter(|folder| !folder.is_empty()) {
        let (parent, name) = split(folder);
        if let Some(parent) = Folder::open(root, parent)? {
            gone(parent.remove_folder(name))?;
        }
    }
    emptied(root)
}

/// Removes a tree that was being filled, whatever is in it. Links in it are removed, and not followed.
pub(super) fn whole(root: &Path) -> io::Result<()> {
    for entry in fs::read_dir(root)? {
        let entry = entry?;
        if entry.file_name().to_str().is_some_and(marker::is_marker) {
            continue;
        }
        if entry.file_type()?.is_dir() {
            fs::remove_dir_all(entry.path())?;
        } else {
            fs::remove_file(entry.path())?;
        }
    }
    emptied(root)
}

/// Removes a root in which nothing is left but the marker: the marker goes last, so a killed removal is taken up again.
fn emptied(root: &Path) -> io::Result<()> {
    for entry in fs::read_dir(root)? {
        if !entry?.file_name().to_str().is_some_and(marker::is_marker) {
            return Err(io::ErrorKind::DirectoryNotEmpty.into());
        }
    }
    gone(marker::remove(root))?;
    fs::remove_dir(root)
}

/// A path's folder, empty for the root, and its name in it.
fn split(path: &str) -> (&str, &str) {
    path.rsplit_once('/').unwrap_or(("", path))
}

/// What is not there any more is gone as well.
fn gone(result: io::Result<()>) -> io::Result<()> {
    match result {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

/// An opened folder of a tree.
#[cfg(unix)]
struct Folder(std::os::fd::OwnedFd);

#[cfg(unix)]
impl Folder {
    /// Opens the folder with this path below the root; `None` where there is none.
    fn open(root: &Path, folder: &str) -> io::Result<Option<Self>> {
        use rustix::fs::{CWD, Mode, OFlags, openat};
        let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::NOFOLLOW | OFlags::CLOEXEC;
        let mut opened = openat(CWD, root, flags, Mode::empty())?;
        for part in folder.split('/').filter(|part| !part.is_empty()) {
            opened = match openat(&opened, part, flags, Mode::empty()) {
                Ok(inner) => inner,
                Err(rustix::io::Errno::NOENT) => return Ok(None),
                Err(error) => return Err(error.into()),
            };
        }
        Ok(Some(Self(opened)))
    }

    fn remove_file(&self, name: &str) -> io::Result<()> {
        Ok(rustix::fs::unlinkat(&self.0, name, rustix::fs::AtFlags::empty())?)
    }

    fn remove_folder(&self, name: &str) -> io::Result<()> {
        Ok(rustix::fs::unlinkat(&self.0, name, rustix::fs::AtFlags::REMOVEDIR)?)
    }
}

/// Where folders cannot be opened so, each part of the path is looked at before the folder is used.
#[cfg(not(unix))]
struct Folder(std::path::PathBuf);

#[cfg(not(unix))]
impl Folder {
    fn open(root: &Path, folder: &str) -> io::Result<Option<Self>> {
        let mut path = root.to_path_buf();
        for part in std::iter::once("").chain(folder.split('/')).filter(|part| path == root || !part.is_empty()) {
            path.push(part);
            match fs::symlink_metadata(&path) {
                Ok(meta) if meta.is_dir() => {}
                Ok(_) => return Err(io::ErrorKind::NotADirectory.into()),
                Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
                Err(error) => return Err(error),
            }
        }
        Ok(Some(Self(path)))
    }

    fn remove_file(&self, name: &str) -> io::Result<()> {
        fs::remove_file(self.0.join(name))
    }

    fn remove_folder(&self, name: &str) -> io::Result<()> {
        fs::remove_dir(self.0.join(name))
    }
}
