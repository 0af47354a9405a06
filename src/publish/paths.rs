//! Paths below the output folder: what is a valid one, and a compact list of many.
//!
//! The list is all that publishing holds for each page, so it is one text and one number a path, not a `String` each.

use std::collections::BTreeSet;

use super::PublishError;

/// The first part of every name at the root that is ours: the marker, and the marker while it is being written.
pub(super) const RESERVED: &str = ".hikaku";

/// Refuses a path that could leave the folder, hide from the stray check, or differ from system to system.
pub(super) fn check(path: &str) -> Result<(), PublishError> {
    let reason = if path.is_empty() {
        "it is empty"
    } else if path.starts_with('/') {
        "it is absolute"
    } else if path.contains('\\') {
        "it has a backslash"
    } else if path.chars().any(char::is_control) {
        "it has a control character"
    } else if path.split('/').any(str::is_empty) {
        "it has an empty segment"
    } else if path.split('/').any(|segment| segment == "." || segment == "..") {
        "it has a segment of dots"
    } else if path.get(..RESERVED.len()).is_some_and(|start| start.eq_ignore_ascii_case(RESERVED)) {
        "names that begin with `.hikaku` are the publisher's own"
    } else {
        return Ok(());
    };
    Err(PublishError::BadPath { path: path.to_owned(), reason })
}

/// Many paths in little memory.
#[derive(Debug, Default)]
pub(super) struct PathList {
    /// All paths, one after the other.
    text: String,
    /// Where each path ends in `text`, in bytes.
    ends: Vec<usize>,
}

impl PathList {
    pub(super) fn push(&mut self, path: &str) {
        self.text.push_str(path);
        self.ends.push(self.text.len());
    }

    pub(super) fn len(&self) -> usize {
        self.ends.len()
    }

    pub(super) fn get(&self, index: usize) -> &str {
        let start = index.checked_sub(1).map_or(0, |before| self.ends[before]);
        &self.text[start..self.ends[index]]
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &str> {
        (0..self.len()).map(|index| self.get(index))
    }

    /// Returns the paths of both lists in byte order, which is the order every other method relies on.
    pub(super) fn sorted(parts: &[&Self]) -> Self {
        let mut all: Vec<&str> = parts.iter().flat_map(|part| part.iter()).collect();
        all.sort_unstable();
        let mut list = Self {
            text: String::with_capacity(parts.iter().map(|part| part.text.len()).sum()),
            ends: Vec::with_capacity(all.len()),
        };
        for path in all {
            list.push(path);
        }
        list
    }

    /// Tells whether the sorted list holds this path.
    pub(super) fn contains(&self, path: &str) -> bool {
        let at = self.position(path);
        at < self.len() && self.get(at) == path
    }

    /// Tells whether a path of the sorted list lies below this folder, which is given with its final `/`.
    pub(super) fn has_below(&self, folder: &str) -> bool {
        let at = self.position(folder);
        at < self.len() && self.get(at).starts_with(folder)
    }

    /// Returns the index of the first path that does not sort before this one.
    fn position(&self, path: &str) -> usize {
        let (mut low, mut high) = (0, self.len());
        while low < high {
            let middle = low.midpoint(high);
            if self.get(middle) < path {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        low
    }

    /// Returns every folder that a path lies in, parents before children.
    pub(super) fn folders(&self) -> BTreeSet<&str> {
        let mut folders = BTreeSet::new();
        for path in self.iter() {
            let mut rest = path;
            while let Some((folder, _)) = rest.rsplit_once('/') {
                // A known folder has known parents.
                if !folders.insert(folder) {
                    break;
                }
                rest = folder;
            }
        }
        folders
    }

    /// Returns a path that stands twice in the sorted list.
    pub(super) fn duplicate(&self) -> Option<&str> {
        (1..self.len()).find(|&at| self.get(at) == self.get(at - 1)).map(|at| self.get(at))
    }

    /// Refuses names that cannot stand beside one another on every system.
    pub(super) fn check_collisions(&self) -> Result<(), PublishError> {
        let folders = self.folders();
        if let Some(path) = folders.iter().find(|folder| self.contains(folder)) {
            return Err(PublishError::FileAndFolder { path: (*path).to_owned() });
        }
        // Of two names that collide, at least one is not all lower case, and those are few.
        let mut folded: Vec<(String, &str)> = self
            .iter()
            .chain(folders.iter().copied())
            .filter_map(|name| {
                let lower = name.to_lowercase();
                (lower != name).then_some((lower, name))
            })
            .collect();
        folded.sort_unstable();
        let with_lower = folded
            .iter()
            .find(|(lower, _)| self.contains(lower) || folders.contains(lower.as_str()))
            .map(|(lower, name)| (*name, lower.as_str()));
        let with_mixed = || folded.windows(2).find(|two| two[0].0 == two[1].0).map(|two| (two[0].1, two[1].1));
        match with_lower.or_else(with_mixed) {
            None => Ok(()),
            Some((first, second)) => {
                Err(PublishError::CaseCollision { first: first.to_owned(), second: second.to_owned() })
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list(paths: &[&str]) -> PathList {
        let mut list = PathList::default();
        for path in paths {
            list.push(path);
        }
        PathList::sorted(&[&list])
    }

    #[test]
    fn paths_that_leave_the_folder_or_take_our_names_are_refused() {
        let cases = [
            "",
            "/etc/passwd",
            "../x",
            "a/../b",
            "a//b",
            "a/",
            "./a",
            "a\\b",
            "a\nb",
            "a\0b",
            ".hikaku",
            ".HIKAKU",
            ".hikaku/x",
            ".hikaku-list",
        ];
        for path in cases {
            assert!(matches!(check(path), Err(PublishError::BadPath { .. })), "{path:?}");
        }
        for path in ["index.html", "ja/sip/301.html", "..a/b..", ".nojekyll", "あ/い.html", "a/.hikaku", ".hik"] {
            assert!(check(path).is_ok(), "{path:?}");
        }
    }

    #[test]
    fn a_sorted_list_finds_files_and_folders() {
        let list = list(&["b/c.html", "a.html", "b-d.html", "b/a/z.html"]);
        assert!(list.contains("a.html") && list.contains("b/c.html") && !list.contains("b"));
        assert!(list.has_below("b/") && list.has_below("b/a/") && !list.has_below("a/"));
        assert_eq!(list.folders().into_iter().collect::<Vec<_>>(), ["b", "b/a"]);
    }

    #[test]
    fn names_that_differ_in_case_only_collide() {
        let cases: [&[&str]; 5] = [
            &["a.html", "A.html"],
            &["aB.html", "Ab.html"],
            &["x/a.html", "X/b.html"],
            &["x/a.html", "X"],
            &["ä", "Ä"],
        ];
        for paths in cases {
            let found = list(paths).check_collisions();
            assert!(matches!(found, Err(PublishError::CaseCollision { .. })), "{paths:?}");
        }
        assert!(list(&["README", "A/b", "A/c", "a-b"]).check_collisions().is_ok());
    }

    #[test]
    fn a_file_that_is_also_a_folder_is_refused() {
        let found = list(&["a", "a-b", "a/b/c"]).check_collisions();
        assert!(matches!(found, Err(PublishError::FileAndFolder { path }) if path == "a"));
    }
}
