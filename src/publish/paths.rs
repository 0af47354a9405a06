//! Paths below the output folder: what is a valid one, and a compact list of many.
//!
//! The list is all that publishing holds for each page, so it is one text and one number a path, not a `String` each.

use std::collections::BTreeSet;

use crate::model::path::{self, fold};

/// The first part of every name at the root that is ours: the marker, and the marker while it is being written.
pub(super) const RESERVED: &str = path::RESERVED;

/// Holds a path against the rule for names. What content names was held against it before, so another path is a fault of
/// the program.
pub(super) fn assert_fit(path: &str) {
    if let Err(unfit) = path::check(path) {
        panic!("only paths that every system keeps are put, but `{path}` {}", unfit.reason);
    }
}

/// Refuses what no marker lists: a path that could leave the folder or take the marker's place. An older hikaku may have
/// published names that this one would not, and those must be able to go, so this asks for less than [`assert_fit`].
pub(super) fn check(path: &str) -> Result<(), &'static str> {
    if path.split('/').any(|part| matches!(part, "" | "." | "..")) {
        Err("it has a part without a name")
    } else if path.contains('\\') || path.chars().any(char::is_control) {
        Err("it has a backslash or a control character")
    } else if path.get(..RESERVED.len()).is_some_and(|start| start.eq_ignore_ascii_case(RESERVED)) {
        Err("names that begin with `.hikaku` are the publisher's own")
    } else {
        Ok(())
    }
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

    /// Makes sure that the paths of the sorted list can stand beside one another on every system, as findings about names
    /// promise.
    pub(super) fn assert_distinct(&self) {
        if let Some((first, second)) = self.collision() {
            panic!("the paths of a site are distinct on every system, but `{first}` and `{second}` are not");
        }
    }

    /// Returns two names of the sorted list, files or folders, that are one on many systems.
    fn collision(&self) -> Option<(&str, &str)> {
        let folders = self.folders();
        if let Some(path) = folders.iter().find(|folder| self.contains(folder)) {
            return Some((path, path));
        }
        // Of two names that collide, at least one is not its own folded form, and those are few.
        let mut folded: Vec<(String, &str)> = self
            .iter()
            .chain(folders.iter().copied())
            .filter(|name| name.bytes().any(|byte| byte.is_ascii_uppercase() || !byte.is_ascii()))
            .map(|name| (fold(name), name))
            .filter(|(folded, name)| folded != name)
            .collect();
        folded.sort_unstable();
        let same = |name: &str| {
            let at = self.position(name);
            let file = (at < self.len()).then(|| self.get(at)).filter(|known| *known == name);
            file.or_else(|| folders.get(name).copied())
        };
        let with_folded = folded.iter().find_map(|(folded, name)| Some((*name, same(folded)?)));
        with_folded.or_else(|| folded.windows(2).find(|two| two[0].0 == two[1].0).map(|two| (two[0].1, two[1].1)))
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
    fn a_marker_lists_no_path_that_leaves_the_folder() {
        for path in ["", "/etc/passwd", "../x", "a/../b", "a//b", "a/", "./a", "a\\b", "a\nb", ".HIKAKU", ".hikaku/x"] {
            assert!(check(path).is_err(), "{path:?}");
        }
        for path in ["index.html", "..a/b..", ".nojekyll", "a?b", "con", "a."] {
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
    fn names_that_are_one_on_many_systems_collide() {
        let cases: [&[&str]; 8] = [
            &["a.html", "A.html"],
            &["aB.html", "Ab.html"],
            &["x/a.html", "X/b.html"],
            &["x/a.html", "X"],
            &["ä", "Ä"],
            &["ä", "a\u{308}"],
            &["A\u{308}", "a\u{308}"],
            &["a", "a-b", "a/b/c"],
        ];
        for paths in cases {
            assert!(list(paths).collision().is_some(), "{paths:?}");
        }
        assert_eq!(list(&["README", "A/b", "A/c", "a-b", "Ä", "Ö"]).collision(), None);
    }

    #[test]
    #[should_panic(expected = "`a/../b` has a part without a name")]
    fn a_path_that_leaves_the_folder_is_our_own_bug() {
        assert_fit("a/../b");
    }
}
