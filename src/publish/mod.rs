//! Finished files → the published folder, which is whole at every instant: the old site or the new one.
//!
//! 1. [`Publisher::open`] takes the lock, ends what a killed run left half done, and makes sure that the folder is
//!    ours: it carries the marker `.hikaku` with the list of every file we made, and nothing else lies in it.
//! 2. [`Publisher::put`] compares each file with the published one. The same bytes: the path is noted, nothing is
//!    written. Other bytes: the file goes into a new tree beside the folder, which is made when the first such file
//!    comes.
//! 3. [`Publisher::finish`] links the unchanged files into the new tree, exchanges the two trees in one system call
//!    (see `exchange` for systems without it), and removes the old one. If nothing changed, it touches nothing.
//!
//! A linked file is shared by two trees for a moment, which is why no file here is ever edited. Writing costs more
//! than rendering, so a file is one open, one write and one close: no flush, and no rename of its own. What goes into
//! the files is decided elsewhere.

mod error;
mod exchange;
mod marker;
mod ours;
mod paths;
mod place;
mod remove;
#[cfg(test)]
mod tests;
mod tree;

use std::{
    fs, io,
    path::Path,
    sync::{
        Mutex, MutexGuard, OnceLock, PoisonError,
        atomic::{AtomicBool, AtomicU64, Ordering},
    },
    thread,
    time::Duration,
};

use rayon::prelude::*;

pub use error::{Left, PublishError};
use marker::Marker;
use paths::PathList;
use place::{Lock, Place};
use tree::Staging;

/// How long the old tree stays after the exchange: a server that had just looked up the folder is still to find the
/// page in it. Looking up takes microseconds; this leaves room for a thread that the system has put aside.
const GRACE: Duration = Duration::from_millis(5);

/// The folder of the finished site: everything is staged beside it and exchanged in one system call.
///
/// `put` may be called from many threads. Dropped without `finish`, it removes what it staged and leaves the
/// published site as it is.
#[derive(Debug)]
pub struct Publisher {
    place: Place,
    /// The files of the published site; `None` where there is none yet.
    old: Option<PathList>,
    taken: Mutex<Taken>,
    bytes: AtomicU64,
    failed: AtomicBool,
    /// What lies beside the folder and is left alone.
    left: Vec<Left>,
    staging: OnceLock<Staging>,
    // Fields are dropped in this order: the lock goes after the staging tree.
    lock: Lock,
}

/// The paths that `put` has seen, in no order.
#[derive(Debug, Default)]
struct Taken {
    unchanged: PathList,
    written: PathList,
}

/// What publishing did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// The files of the site, the marker not counted.
    pub files: usize,
    /// Their bytes.
    pub bytes: u64,
    /// The files that were published already, byte for byte.
    pub unchanged: usize,
    /// The files that are new or different.
    pub written: usize,
    /// The files of the old site that the new one does not have.
    pub removed: usize,
    /// Whether the folder was exchanged; `false` means that nothing on disk was touched.
    pub swapped: bool,
    /// What lies beside the folder and was left alone, sorted; somebody should look at it.
    pub left: Vec<Left>,
}

impl Publisher {
    /// Opens the output folder for publishing.
    ///
    /// An interrupted run is cleared up first. A folder that hikaku did not make is refused, and so are one of ours in
    /// which other files lie, a file, a symbolic link and a mount point: whatever happens, nothing of others is lost.
    /// A folder that does not exist yet, or is empty, is fine.
    pub fn open(dist: &Path) -> Result<Self, PublishError> {
        let place = Place::new(dist)?;
        fs::create_dir_all(place.parent()).map_err(PublishError::io("create", place.parent()))?;
        let (lock, mut known) = Lock::take(&place)?;
        known.extend(exchange::recover(&place)?);
        let left = tree::remove_leftovers(&place, &known);
        lock.clear()?;
        let old = published(&place)?;
        Ok(Self {
            place,
            old,
            taken: Mutex::default(),
            bytes: AtomicU64::new(0),
            failed: AtomicBool::new(false),
            left,
            staging: OnceLock::new(),
            lock,
        })
    }

    /// Takes one finished file.
    ///
    /// `path` is relative and separated by `/`. A path is put once; that it was not is found by `finish`.
    ///
    /// # Panics
    ///
    /// If [`crate::model::path`] refuses the path: what content names was held against it when it was loaded.
    pub fn put(&self, path: &str, bytes: &[u8]) -> Result<(), PublishError> {
        let result = self.take(path, bytes);
        if result.is_err() {
            self.failed.store(true, Ordering::Relaxed);
        }
        result
    }

    fn take(&self, path: &str, bytes: &[u8]) -> Result<(), PublishError> {
        paths::assert_fit(path);
        let unchanged = self.old.is_some() && tree::holds(&self.place.dist().join(path), bytes);
        if !unchanged {
            self.staging()?.write(path, bytes)?;
        }
        self.bytes.fetch_add(bytes.len() as u64, Ordering::Relaxed);
        let mut taken = self.taken();
        if unchanged {
            taken.unchanged.push(path);
        } else {
            taken.written.push(path);
        }
        Ok(())
    }

    /// Publishes what was put, in one exchange; if that is what is published already, touches nothing.
    ///
    /// # Panics
    ///
    /// If a path was put twice (which of the two would be published, chance would decide), or two that many systems
    /// take for one.
    pub fn finish(mut self) -> Result<Report, PublishError> {
        if self.failed.load(Ordering::Relaxed) {
            return Err(PublishError::Incomplete(self.place.dist().to_path_buf()));
        }
        let all = {
            let taken = self.taken();
            PathList::sorted(&[&taken.unchanged, &taken.written])
        };
        if let Some(path) = all.duplicate() {
            panic!("each path is put once, but `{path}` was put twice");
        }
        all.assert_distinct();
        let removed = self.old.as_ref().map_or(0, |old| old.iter().filter(|path| !all.contains(path)).count());
        let left = std::mem::take(&mut self.left);
        let mut report = {
            let taken = self.taken();
            Report {
                files: all.len(),
                bytes: self.bytes.load(Ordering::Relaxed),
                unchanged: taken.unchanged.len(),
                written: taken.written.len(),
                removed,
                swapped: self.old.is_none() || taken.written.len() > 0 || removed > 0,
                left,
            }
        };
        if report.swapped {
            report.left.extend(self.swap(&all)?);
        }
        Ok(report)
    }

    /// Completes the staged tree and exchanges it for the published one; returns the old tree if it could not be removed.
    fn swap(mut self, all: &PathList) -> Result<Option<Left>, PublishError> {
        self.staging()?;
        let staging = self.staging.take().expect("the staging tree was made one line above");
        let unchanged = std::mem::take(&mut self.taken().unchanged);
        (0..unchanged.len())
            .into_par_iter()
            .with_min_len(64)
            .try_for_each(|index| staging.link(self.place.dist(), unchanged.get(index)))?;
        marker::write_site(staging.root(), all)?;
        let retired = exchange::exchange(&self.place, &self.lock, staging.root())?;
        staging.keep();
        Ok(retired.and_then(|retired| {
            thread::sleep(GRACE);
            tree::retire(retired, self.old.as_ref().unwrap_or(&PathList::default()))
        }))
    }

    /// Returns the staging tree, made on the first call.
    fn staging(&self) -> Result<&Staging, PublishError> {
        if self.staging.get().is_none() {
            // One thread makes it; the others wait here, and then find it.
            let _guard = self.taken();
            if self.staging.get().is_none() {
                let made = Staging::create(&self.place, &self.lock)?;
                self.staging.set(made).expect("only the thread that holds the lock sets it");
            }
        }
        Ok(self.staging.get().expect("it was set above"))
    }

    fn taken(&self) -> MutexGuard<'_, Taken> {
        // The lists are whole after every step, so another thread's panic does not spoil them.
        self.taken.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Returns the list of what is published; refuses a folder whose exchange would take something away.
fn published(place: &Place) -> Result<Option<PathList>, PublishError> {
    let dist = place.dist();
    let meta = match fs::symlink_metadata(dist) {
        Ok(meta) => meta,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(PublishError::io("read", dist)(error)),
    };
    if meta.is_symlink() {
        return Err(PublishError::Symlink(dist.to_path_buf()));
    }
    if !meta.is_dir() {
        return Err(PublishError::NotAFolder(dist.to_path_buf()));
    }
    if is_mount_point(&meta, place.parent()) {
        return Err(PublishError::MountPoint(dist.to_path_buf()));
    }
    match marker::read(dist)? {
        Some(Marker::Site(list)) => tree::check_strays(dist, &list).map(|()| Some(list)),
        Some(Marker::Staging) => Err(PublishError::NotOurs(dist.to_path_buf())),
        None => {
            let mut entries = fs::read_dir(dist).map_err(PublishError::io("read", dist))?;
            match entries.next() {
                None => Ok(None),
                Some(_) => Err(PublishError::NotOurs(dist.to_path_buf())),
            }
        }
    }
}

#[cfg(unix)]
fn is_mount_point(folder: &fs::Metadata, parent: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    fs::metadata(parent).is_ok_and(|parent| parent.dev() != folder.dev())
}

/// Elsewhere the exchange itself says so.
#[cfg(not(unix))]
fn is_mount_point(_folder: &fs::Metadata, _parent: &Path) -> bool {
    false
}
