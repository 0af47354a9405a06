//! Trees of files on disk: filled, scanned for strays, cleared away when their run was killed.

use std::{
    collections::HashSet,
    fs::{self, File, FileTimes},
    io::{self, Read},
    path::{Path, PathBuf},
    sync::{PoisonError, RwLock},
};

use super::{
    Left, PublishError,
    marker::{self, Marker},
    ours,
    paths::PathList,
    place::{Known, Lock, Place, SUFFIX},
    remove,
};

/// The most strays that an error names.
const NAMED_STRAYS: usize = 10;

/// The tree that is being filled; dropped without `keep`, it is removed.
#[derive(Debug)]
pub(super) struct Staging {
    root: PathBuf,
    kept: bool,
    /// The folders that exist, so that each is made once and not asked for with every file.
    folders: RwLock<HashSet<Box<str>>>,
}

impl Staging {
    /// Makes an empty tree beside the output folder, and notes it in the lock as one of this run.
    pub(super) fn create(place: &Place, lock: &Lock) -> Result<Self, PublishError> {
        let mut builder = tempfile::Builder::new();
        let prefix = place.prefix();
        builder.prefix(&prefix).rand_bytes(SUFFIX);
        // tempfile makes private folders, but this one is going to be the public one: let the umask decide.
        #[cfg(unix)]
        builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o777));
        let made = builder.tempdir_in(place.parent()).map_err(PublishError::io("create", place.parent()))?;
        let staging = Self { root: made.keep(), kept: false, folders: RwLock::default() };
        lock.note(place, &staging.root, &staging.root)?;
        marker::write_staging(&staging.root)?;
        Ok(staging)
    }

    pub(super) fn root(&self) -> &Path {
        &self.root
    }

    /// Writes one new file.
    pub(super) fn write(&self, path: &str, bytes: &[u8]) -> Result<(), PublishError> {
        self.make_folder_of(path)?;
        let file = self.root.join(path);
        fs::write(&file, bytes).map_err(PublishError::io("write", &file))
    }

    /// Takes over one file of the old tree as it is.
    pub(super) fn link(&self, old: &Path, path: &str) -> Result<(), PublishError> {
        self.make_folder_of(path)?;
        let (from, to) = (old.join(path), self.root.join(path));
        if fs::hard_link(&from, &to).is_ok() {
            return Ok(());
        }
        // Some file systems know no hard links, or have none left for this file.
        copy_with_time(&from, &to).map_err(PublishError::io("copy", &from))
    }

    fn make_folder_of(&self, path: &str) -> Result<(), PublishError> {
        let Some((folder, _)) = path.rsplit_once('/') else {
            return Ok(());
        };
        // A thread that panicked here left a set that only knows too little, which is harmless.
        if self.folders.read().unwrap_or_else(PoisonError::into_inner).contains(folder) {
            return Ok(());
        }
        let made = self.root.join(folder);
        fs::create_dir_all(&made).map_err(PublishError::io("create", &made))?;
        self.folders.write().unwrap_or_else(PoisonError::into_inner).insert(folder.into());
        Ok(())
    }

    /// Leaves the tree where it is: it is the site now.
    pub(super) fn keep(mut self) {
        self.kept = true;
    }
}

impl Drop for Staging {
    fn drop(&mut self) {
        if !self.kept {
            // What cannot be removed now is removed by the next run.
            let _ = remove::whole(&self.root);
        }
    }
}

/// Copies a file and its date, so that a server's `Last-Modified` does not change with the folder.
fn copy_with_time(from: &Path, to: &Path) -> io::Result<()> {
    fs::copy(from, to)?;
    let modified = fs::metadata(from)?.modified()?;
    File::options().write(true).open(to)?.set_times(FileTimes::new().set_modified(modified))
}

/// Tells whether the file holds exactly these bytes; one that cannot be read does not.
pub(super) fn holds(file: &Path, bytes: &[u8]) -> bool {
    same_bytes(file, bytes).unwrap_or(false)
}

fn same_bytes(file: &Path, mut bytes: &[u8]) -> io::Result<bool> {
    let mut file = File::open(file)?;
    let meta = file.metadata()?;
    if !meta.is_file() || meta.len() != bytes.len() as u64 {
        return Ok(false);
    }
    let mut buffer = [0; 16 * 1024];
    while !bytes.is_empty() {
        let count = file.read(&mut buffer)?;
        let Some((head, tail)) = bytes.split_at_checked(count).filter(|_| count > 0) else {
            return Ok(false);
        };
        if head != &buffer[..count] {
            return Ok(false);
        }
        bytes = tail;
    }
    Ok(true)
}

/// Refuses a tree of ours in which something lies that the list does not name.
pub(super) fn check_strays(root: &Path, list: &PathList) -> Result<(), PublishError> {
    let (found, more) = strays(root, list)?;
    if found.is_empty() { Ok(()) } else { Err(PublishError::Strays { dist: root.to_path_buf(), found, more }) }
}

/// Names what lies in a tree and is not in its list: the first few, and how many more there are.
fn strays(root: &Path, list: &PathList) -> Result<(Vec<String>, usize), PublishError> {
    let mut found = Vec::new();
    scan(root, "", list, &mut found)?;
    found.sort_unstable();
    let more = found.len().saturating_sub(NAMED_STRAYS);
    found.truncate(NAMED_STRAYS);
    Ok((found, more))
}

/// Scans one folder; `below` is its path from the root, empty or with a final `/`. It goes no deeper than the list.
fn scan(root: &Path, below: &str, list: &PathList, found: &mut Vec<String>) -> Result<(), PublishError> {
    let folder = root.join(below);
    let failed = || PublishError::io("read", &folder);
    for entry in fs::read_dir(&folder).map_err(failed())? {
        let entry = entry.map_err(failed())?;
        let kind = entry.file_type().map_err(failed())?;
        // A name that is no text cannot be ours; it is shown as well as it can be.
        let name = entry.file_name();
        let path = format!("{below}{}", name.to_string_lossy());
        if kind.is_dir() {
            let inner = format!("{path}/");
            if name.to_str().is_some() && list.has_below(&inner) {
                scan(root, &inner, list, found)?;
            } else {
                found.push(inner);
            }
        } else if !(kind.is_file() && name.to_str().is_some() && is_known(below, &path, list)) {
            found.push(path);
        }
    }
    Ok(())
}

fn is_known(below: &str, path: &str, list: &PathList) -> bool {
    (below.is_empty() && marker::is_marker(path)) || list.contains(path)
}

/// Removes the trees that killed runs left beside the output folder; returns those it leaves alone, with the reason.
///
/// Ours for sure is a tree that `known` names, in the lock or the journal of the run that made it, with the identity it
/// was made with: a commit can hold a folder of such a name, marker and all, but not say which inode it will get. An
/// empty folder goes too, since a run can be killed before it has noted what it made.
pub(super) fn remove_leftovers(place: &Place, known: &[Known]) -> Vec<Left> {
    let Ok(entries) = fs::read_dir(place.parent()) else {
        return Vec::new();
    };
    let mut left = Vec::new();
    for entry in entries.flatten() {
        let Some(suffix) = place.suffix_of(&entry.file_name()) else { continue };
        let tree = entry.path();
        if !entry.file_type().is_ok_and(|kind| kind.is_dir()) {
            left.push(Left::Unknown(tree));
            continue;
        }
        let identity = ours::identity_of_folder(&tree);
        let is_ours = known.iter().any(|known| known.suffix == suffix && Some(known.identity) == identity);
        if !is_ours {
            if fs::remove_dir(&tree).is_err() {
                left.push(Left::Unknown(tree));
            }
            continue;
        }
        match marker::read(&tree) {
            Ok(Some(Marker::Site(list))) => left.extend(retire(tree, &list)),
            // The run was killed while it filled the tree; before the marker was whole, too.
            _ => left.extend(remove::whole(&tree).err().map(|error| Left::unremoved(tree, &error))),
        }
    }
    left.sort();
    left
}

/// Removes a tree that was the published site; returns it where it cannot be removed, or holds what was put there
/// while the site was built.
pub(super) fn retire(tree: PathBuf, list: &PathList) -> Option<Left> {
    let error = remove::listed(&tree, list).err()?;
    let (found, more) = strays(&tree, list).unwrap_or_default();
    Some(if found.is_empty() { Left::unremoved(tree, &error) } else { Left::Moved { tree, found, more } })
}
