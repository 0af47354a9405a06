//! What can go wrong between a finished page and the published folder: the world's faults, each with its path.

use std::{
    io,
    path::{Path, PathBuf},
};

/// A reason why nothing was published; the folder is as it was before.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum PublishError {
    /// The operating system refused something.
    #[error("cannot {action} `{}`", path.display())]
    Io {
        /// What was tried, as a verb phrase: "write", "link".
        action: &'static str,
        /// The file or folder it was tried on.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// The path does not end in a name, so nothing can be exchanged for it (`/`, `..`).
    #[error("`{}` cannot be the output folder: it must end in a name", .0.display())]
    Nameless(PathBuf),
    /// The folder exists, holds something, and carries no marker of ours.
    #[error("`{}` holds files that hikaku did not make; choose another folder or empty this one", .0.display())]
    NotOurs(PathBuf),
    /// Something that is no folder has the folder's name.
    #[error("`{}` is not a folder; choose another name or move it away", .0.display())]
    NotAFolder(PathBuf),
    /// The folder is a symbolic link: exchanging it would replace the link and leave its target behind.
    #[error("`{}` is a symbolic link; give the folder it points to", .0.display())]
    Symlink(PathBuf),
    /// The folder is a mount point, which cannot be exchanged.
    #[error("`{}` is a mount point; give a folder inside it", .0.display())]
    MountPoint(PathBuf),
    /// The folder is ours, but someone put something into it that the exchange would take away.
    #[error("`{}` holds what hikaku did not make: {}; move it to `static/` to publish it, or away", dist.display(), list(found, *more))]
    Strays {
        /// The output folder.
        dist: PathBuf,
        /// Up to ten of them, sorted; a folder ends in `/` and stands for all that is in it.
        found: Vec<String>,
        /// How many more there are.
        more: usize,
    },
    /// Another build is publishing to the same folder.
    #[error("another build is publishing to `{}`; wait until it has ended", .0.display())]
    Busy(PathBuf),
    /// The marker or the journal says something this version does not understand.
    #[error("`{}` {reason}; remove the output folder and the hidden folders beside it, then build again", path.display())]
    Unreadable {
        /// The marker or journal.
        path: PathBuf,
        /// What is wrong with it.
        reason: &'static str,
    },
    /// Something that a run of ours did not write has the name of the lock, the journal or the marker.
    #[error("`{}` {reason}; look at it, and remove it if nobody needs it", path.display())]
    NotOurFile {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        reason: &'static str,
    },
    /// The list of what is published would be longer than it is ever read.
    #[error("{0} files are too many for one site")]
    TooMany(usize),
    /// `finish` was called although a `put` had failed: the tree is not whole, so it is not published.
    #[error("nothing was published to `{}`, because a file could not be taken", .0.display())]
    Incomplete(PathBuf),
}

impl PublishError {
    /// Returns an adapter for `map_err` that remembers what was tried on which path.
    pub(super) fn io(action: &'static str, path: &Path) -> impl FnOnce(io::Error) -> Self {
        let path = path.to_path_buf();
        move |source| Self::Io { action, path, source }
    }
}

/// Something beside the output folder that publishing left alone because it is not surely its own, and that somebody
/// should look at.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, thiserror::Error)]
#[non_exhaustive]
pub enum Left {
    /// It has a name that publishing uses, but no run is known to have made it.
    #[error("`{}` is named like an old tree of hikaku, but is not known to be one; it was left alone: look at it, and remove it if nobody needs it", name(.0))]
    Unknown(PathBuf),
    /// Files that were put into the output folder while the site was built lie in the old tree.
    #[error("while the site was built, somebody put into it what hikaku did not make: {}; it is kept in `{}`: move it to `static/` to publish it, or away, and remove that folder", list(found, *more), name(tree))]
    Moved {
        /// The old tree, which was the output folder.
        tree: PathBuf,
        /// Up to ten of them, sorted; a folder ends in `/` and stands for all that is in it.
        found: Vec<String>,
        /// How many more there are.
        more: usize,
    },
    /// An old tree that the system would not remove.
    #[error("the old tree `{}` could not be removed ({reason}); remove it when nothing uses it", name(tree))]
    Unremoved {
        /// The tree.
        tree: PathBuf,
        /// What the system said.
        reason: String,
    },
}

impl Left {
    pub(super) fn unremoved(tree: PathBuf, error: &io::Error) -> Self {
        Self::Unremoved { tree, reason: error.to_string() }
    }
}

/// A path in a line of its own: whoever named a folder has no say in where the line ends.
fn name(path: &Path) -> String {
    path.to_string_lossy().escape_debug().to_string()
}

/// Names the strays in one line.
fn list(found: &[String], more: usize) -> String {
    let names = found.iter().map(|name| format!("`{}`", name.escape_debug())).collect::<Vec<_>>().join(", ");
    match more {
        0 => names,
        more => format!("{names} and {more} more"),
    }
}
