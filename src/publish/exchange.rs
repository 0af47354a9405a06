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
    PublishError,
    place::{Place, is_suffix},
};

/// The end of the journal's name.
const JOURNAL: &str = "journal";
/// The journal's first line.
const HEAD: &str = "hikaku exchange 1";

/// What became of an attempt that not every system supports.
enum Attempt {
    Done,
    Unsupported,
}

/// Puts the staged tree into its place; returns where the tree that was there before now lies.
pub(super) fn exchange(place: &Place, staged: &Path) -> Result<Option<PathBuf>, PublishError> {
    let dist = place.dist();
    let failed = || PublishError::io("publish", dist);
    if fs::symlink_metadata(dist).is_err_and(|error| error.kind() == io::ErrorKind::NotFound) {
        return match rename_to_nothing(staged, dist).map_err(failed())? {
            Attempt::Done => Ok(None),
            Attempt::Unsupported => fs::rename(staged, dist).map(|()| None).map_err(failed()),
        };
    }
    match swap(staged, dist).map_err(failed())? {
        Attempt::Done => Ok(Some(staged.to_path_buf())),
        Attempt::Unsupported => two_renames(place, staged).map(Some),
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
pub(super) fn two_renames(place: &Place, staged: &Path) -> Result<PathBuf, PublishError> {
    let dist = place.dist();
    let retired = write_journal(place, staged)?;
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
    fs::File::create(&journal)
        .and_then(|mut file| {
            io::Write::write_all(&mut file, format!("{HEAD}\n{from}\n{to}\n").as_bytes())?;
            // The one file that is worth waiting for: without it the renames cannot be understood.
            file.sync_all()
        })
        .map_err(PublishError::io("write", &journal))?;
    Ok(place.beside(&to))
}

/// Ends an exchange by two renames that a kill cut short.
pub(super) fn recover(place: &Place) -> Result<(), PublishError> {
    let journal = place.beside(JOURNAL);
    let text = match fs::read_to_string(&journal) {
        Ok(text) => text,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(PublishError::io("read", &journal)(error)),
    };
    let dist = place.dist();
    // While the folder is there, either nothing has moved yet or all has; the left-over tree is removed as any other.
    if fs::symlink_metadata(dist).is_err() {
        let mut lines = text.lines();
        let (Some(HEAD), Some(staged), Some(retired)) = (lines.next(), lines.next(), lines.next()) else {
            return Err(PublishError::Unreadable { path: journal, reason: "is not a journal of hikaku" });
        };
        // The staged tree was whole before the journal was written, so it comes first.
        let tree = [staged, retired]
            .into_iter()
            .filter(|suffix| is_suffix(suffix))
            .map(|suffix| place.beside(suffix))
            .find(|tree| tree.is_dir());
        if let Some(tree) = tree {
            fs::rename(&tree, dist).map_err(PublishError::io("restore", dist))?;
        }
    }
    fs::remove_file(&journal).map_err(PublishError::io("remove", &journal))
}
