//! The one instant at which a site changes.
//!
//! 1. Where the system can exchange two folders (`renameat2` with `RENAME_EXCHANGE` on Linux, `renamex_np` on macOS),
//!    that is one system call: whoever opens the folder sees the old tree or the new one.
//! 2. Where nothing was published yet, it is a plain rename that refuses to replace anything.
//! 3. Elsewhere (some network file systems, other systems) it is two renames: between them the folder is missing for
//!    some microseconds. A journal beside it is written first, so that the next run can end what a kill in between
//!    left half done.
//!
//! None of this waits for the disk: the promise holds for a killed run and for a full disk, not for a power cut
//! within the seconds after it. The next build mends that, because it compares bytes and not dates.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use super::{
    PublishError, ours,
    place::{Known, Lock, MAX_NOTES, Place},
};

/// The end of the journal's name.
const JOURNAL: &str = "journal";
/// The journal's first line.
const HEAD: &str = "hikaku exchange 2";

/// What became of an attempt that not every system supports.
enum Attempt {
    Done,
    Unsupported,
}

/// Puts the staged tree into its place; returns where the tree that was there before now lies.
pub(super) fn exchange(place: &Place, lock: &Lock, staged: &Path) -> Result<Option<PathBuf>, PublishError> {
    let dist = place.dist();
    let failed = || PublishError::io("publish", dist);
    if fs::symlink_metadata(dist).is_err_and(|error| error.kind() == io::ErrorKind::NotFound) {
        return match rename_to_nothing(staged, dist).map_err(failed())? {
            Attempt::Done => Ok(None),
            Attempt::Unsupported => fs::rename(staged, dist).map(|()| None).map_err(failed()),
        };
    }
    // From here on a kill may leave the old tree at the staged one's name.
    lock.note(place, dist, staged)?;
    match swap(staged, dist).map_err(failed())? {
        Attempt::Done => Ok(Some(staged.to_path_buf())),
        Attempt::Unsupported => two_renames(place, lock, staged).map(Some),
    }
}

#[cfg(any(target_os = "linux", target_os = "android", target_vendor = "apple"))]
fn rename_with(from: &Path, to: &Path, flags: rustix::fs::RenameFlags) -> io::Result<Attempt> {
    use rustix::{fs::CWD, io::Errno};
    match rustix::fs::renameat_with(CWD, from, CWD, to, flags) {
        Ok(()) => Ok(Attempt::Done),
        // The last two are one number on Linux and two elsewhere, so this is no pattern.
        Err(error) if [Errno::INVAL, Errno::NOSYS, Errno::NOTSUP, Errno::OPNOTSUPP].contains(&error) => {
            Ok(Attempt::Unsupported)
        }
        Err(error) => Err(error.into()),
    }
}

#[cfg(any(target_os = "linux", target_os = "android", target_vendor = "apple"))]
fn swap(staged: &Path, dist: &Path) -> io::Result<Attempt> {
    rename_with(staged, dist, rustix::fs::RenameFlags::EXCHANGE)
}

#[cfg(any(target_os = "linux", target_os = "android", target_vendor = "apple"))]
fn rename_to_nothing(staged: &Path, dist: &Path) -> io::Result<Attempt> {
    rename_with(staged, dist, rustix::fs::RenameFlags::NOREPLACE)
}

#[cfg(not(any(target_os = "linux", target_os = "android", target_vendor = "apple")))]
fn swap(_staged: &Path, _dist: &Path) -> io::Result<Attempt> {
    Ok(Attempt::Unsupported)
}

#[cfg(not(any(target_os = "linux", target_os = "android", target_vendor = "apple")))]
fn rename_to_nothing(_staged: &Path, _dist: &Path) -> io::Result<Attempt> {
    Ok(Attempt::Unsupported)
}

/// Exchanges the trees where the system cannot: journal, old tree away, new tree in, journal away.
pub(super) fn two_renames(place: &Place, lock: &Lock, staged: &Path) -> Result<PathBuf, PublishError> {
    let dist = place.dist();
    let retired = write_journal(place, staged)?;
    lock.note(place, dist, &retired)?;
    let moved = fs::rename(dist, &retired).map_err(PublishError::io("move", dist)).and_then(|()| {
        fs::rename(staged, dist).map_err(|error| {
            // The old site goes back; should even that fail, the journal lets the next run try again.
            let _ = fs::rename(&retired, dist);
            PublishError::io("publish", dist)(error)
        })
    });
    if moved.is_ok() || dist.exists() {
        let journal = place.beside(JOURNAL);
        fs::remove_file(&journal).map_err(PublishError::io("remove", &journal))?;
    }
    moved.map(|()| retired)
}

/// Writes down which trees are about to change places; returns where the old one will go.
pub(super) fn write_journal(place: &Place, staged: &Path) -> Result<PathBuf, PublishError> {
    let journal = place.beside(JOURNAL);
    let from = staged
        .file_name()
        .and_then(|name| place.suffix_of(name))
        .expect("a staged tree bears a name that `Place` gave");
    let to = (0..100)
        .map(|number| format!("retire{number:02}"))
        .find(|suffix| fs::symlink_metadata(place.beside(suffix)).is_err())
        .ok_or_else(|| PublishError::Unreadable {
            path: place.dist().to_path_buf(),
            reason: "has too many old trees beside it",
        })?;
    let identity = |tree: &Path| {
        let unknown = || PublishError::io("read", tree)(io::ErrorKind::Unsupported.into());
        ours::identity_of_folder(tree).ok_or_else(unknown)
    };
    let staged = Known { suffix: from, identity: identity(staged)? };
    let retired = Known { suffix: to, identity: identity(place.dist())? };
    // A journal that an earlier run of ours left was read and removed by `recover`.
    ours::open(&journal, fs::File::options().write(true).create_new(true), "write").and_then(|mut file| {
        let text = format!("{HEAD}\n{}{}", staged.line(), retired.line());
        // The one file that is worth waiting for: without it the renames cannot be understood.
        let written = io::Write::write_all(&mut file, text.as_bytes()).and_then(|()| file.sync_all());
        written.map_err(PublishError::io("write", &journal))
    })?;
    Ok(place.beside(&retired.suffix))
}

/// Ends an exchange by two renames that a kill cut short; returns its two trees, of which one may lie beside the output
/// folder still.
pub(super) fn recover(place: &Place) -> Result<Vec<Known>, PublishError> {
    let journal = place.beside(JOURNAL);
    let Some(text) = ours::read(&journal, MAX_NOTES)? else {
        return Ok(Vec::new());
    };
    let trees = trees(&text)
        .ok_or_else(|| PublishError::NotOurFile { path: journal.clone(), reason: "is not a journal of hikaku" })?;
    let dist = place.dist();
    // While the folder is there, either nothing has moved yet or all has; the left-over tree is removed as any other.
    if fs::symlink_metadata(dist).is_err() {
        // The staged tree was whole before the journal was written, so it comes first.
        let tree = trees.iter().find_map(|tree| {
            let path = place.beside(&tree.suffix);
            (ours::identity_of_folder(&path) == Some(tree.identity)).then_some(path)
        });
        if let Some(tree) = tree {
            fs::rename(&tree, dist).map_err(PublishError::io("restore", dist))?;
        }
    }
    fs::remove_file(&journal).map_err(PublishError::io("remove", &journal))?;
    Ok(trees)
}

/// Reads a journal: the staged tree and the old one. Empty, it was not written yet, and nothing has moved.
fn trees(text: &str) -> Option<Vec<Known>> {
    if text.is_empty() {
        return Some(Vec::new());
    }
    let mut lines = text.lines();
    let (Some(HEAD), Some(staged), Some(retired), None) = (lines.next(), lines.next(), lines.next(), lines.next())
    else {
        return None;
    };
    Some(vec![Known::parse(staged)?, Known::parse(retired)?])
}
