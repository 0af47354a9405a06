//! The marker `.hikaku` at the root of every tree of ours: what makes a folder safe to replace or remove.
//!
//! In a finished tree it lists every path, so that what someone else put there can be told from what we made. In a
//! tree that is still being filled it says only that, so that what a killed run left behind may be removed whole.

use std::{fmt::Write as _, fs, io, path::Path};

use super::{
    PublishError, ours,
    paths::{self, PathList},
};

/// The marker's name.
const NAME: &str = ".hikaku";
/// The marker while it is written; renamed when whole, so that a half-written list is never believed.
const DRAFT: &str = ".hikaku-list";
/// The first line of a finished tree's marker; the number is the version of the form below it.
const SITE: &str = "hikaku site 1";
/// The only line in the marker of a tree that is being filled.
const STAGING: &str = "hikaku staging 1";

/// The most bytes that a marker is read of. With the longest addresses a site has, this is a million files.
const MAX_LIST: u64 = 256 << 20;

/// What a marker says.
pub(super) enum Marker {
    /// A finished tree, with the sorted list of its files.
    Site(PathList),
    /// A tree that was being filled.
    Staging,
}

/// Reads the marker of a tree; `None` where there is none.
pub(super) fn read(root: &Path) -> Result<Option<Marker>, PublishError> {
    let path = root.join(NAME);
    let Some(text) = ours::read(&path, MAX_LIST)? else {
        return Ok(None);
    };
    let mut lines = text.lines();
    match lines.next() {
        Some(STAGING) => Ok(Some(Marker::Staging)),
        Some(SITE) => {
            let mut list = PathList::default();
            for line in lines {
                if paths::check(line).is_err() {
                    return Err(PublishError::Unreadable { path, reason: "lists a path that cannot be ours" });
                }
                list.push(line);
            }
            Ok(Some(Marker::Site(PathList::sorted(&[&list]))))
        }
        None => Err(PublishError::Unreadable { path, reason: "is empty" }),
        _ => Err(PublishError::Unreadable { path, reason: "was written by another version of hikaku" }),
    }
}

/// Marks a tree as one that is being filled.
pub(super) fn write_staging(root: &Path) -> Result<(), PublishError> {
    let path = root.join(NAME);
    fs::write(&path, format!("{STAGING}\n")).map_err(PublishError::io("write", &path))
}

/// Marks a tree as finished; `list` is sorted.
pub(super) fn write_site(root: &Path, list: &PathList) -> Result<(), PublishError> {
    let mut text = format!("{SITE}\n");
    for path in list.iter() {
        let _ = writeln!(text, "{path}");
    }
    if text.len() as u64 > MAX_LIST {
        return Err(PublishError::TooMany(list.len()));
    }
    let draft = root.join(DRAFT);
    fs::write(&draft, text).map_err(PublishError::io("write", &draft))?;
    fs::rename(&draft, root.join(NAME)).map_err(PublishError::io("rename", &draft))
}

/// Tells whether a name at the root belongs to the marker.
pub(super) fn is_marker(name: &str) -> bool {
    name == NAME
}

/// Removes the marker, which a removal does last of all: until then the tree is known to be ours.
pub(super) fn remove(root: &Path) -> io::Result<()> {
    fs::remove_file(root.join(NAME))
}
