//! The text of a `stamps.yaml`, changed line by line, so that nobody's comment is lost.

use std::collections::BTreeSet;

use crate::localize::freshness::Stamp;

/// What stands at the top of a new file.
const HEAD: &str = "# Which source text each translation was made from: hikaku l10n accept writes it, sorted by key.\n";

/// One line and the comments above it.
#[derive(Debug, Clone)]
struct Entry {
    above: Vec<String>,
    key: String,
    value: String,
    /// A comment on the same line, with its mark.
    behind: String,
}

/// A file of stamps.
#[derive(Debug, Clone, Default)]
pub(super) struct Sheet {
    head: Vec<String>,
    entries: Vec<Entry>,
    tail: Vec<String>,
}

impl Sheet {
    /// Takes a text apart. `Err` has the number of a line that is no stamp, from 1.
    pub(super) fn parse(text: &str) -> Result<Sheet, usize> {
        let mut sheet = Sheet::default();
        let mut above: Vec<String> = Vec::new();
        for (at, line) in text.lines().enumerate() {
            let line = line.trim_end();
            if line.is_empty() {
                // What a blank line divides from the first stamp belongs to the file.
                if sheet.entries.is_empty() {
                    sheet.head.append(&mut above);
                }
            } else if line.trim_start().starts_with('#') {
                above.push(line.to_owned());
            } else {
                let (key, value, behind) = entry(line).ok_or(at + 1)?;
                sheet.entries.push(Entry { above: std::mem::take(&mut above), key, value, behind });
            }
        }
        sheet.tail = above;
        Ok(sheet)
    }

    /// A file with nothing in it but its head.
    pub(super) fn new() -> Sheet {
        Sheet::parse(&format!("{HEAD}\n")).expect("the head is a comment")
    }

    /// Writes the stamp of a message.
    pub(super) fn set(&mut self, key: &str, stamp: &Stamp) {
        match self.entries.iter().position(|entry| entry.key == key) {
            Some(at) => {
                self.entries[at].value = stamp.text();
                // The same key twice is what a merge leaves behind; the stamp now given stands for both.
                let mut first = true;
                self.retain(|entry| entry.key != key || std::mem::take(&mut first));
            }
            None => self.entries.push(Entry {
                above: Vec::new(),
                key: key.to_owned(),
                value: stamp.text(),
                behind: String::new(),
            }),
        }
    }

    /// Gives the stamp of a message to another key, with its comments; says whether there was one.
    pub(super) fn rename(&mut self, old: &str, new: &str) -> bool {
        let has = self.entries.iter().any(|entry| entry.key == old);
        if has {
            // One that stands there belongs to a message that was gone.
            self.remove(&BTreeSet::from([new.to_owned()]));
            for entry in self.entries.iter_mut().filter(|entry| entry.key == old) {
                new.clone_into(&mut entry.key);
            }
        }
        has
    }

    /// Takes stamps away; comments stay.
    pub(super) fn remove(&mut self, keys: &BTreeSet<String>) {
        self.retain(|entry| !keys.contains(&entry.key));
    }

    fn retain(&mut self, mut keeps: impl FnMut(&Entry) -> bool) {
        let mut left: Vec<String> = Vec::new();
        let mut kept = Vec::with_capacity(self.entries.len());
        for mut entry in std::mem::take(&mut self.entries) {
            if keeps(&entry) {
                left.append(&mut entry.above);
                entry.above = std::mem::take(&mut left);
                kept.push(entry);
            } else {
                left.append(&mut entry.above);
                if !entry.behind.is_empty() {
                    left.push(entry.behind);
                }
            }
        }
        left.append(&mut self.tail);
        self.tail = left;
        self.entries = kept;
    }

    /// The text in its normal form: sorted by key.
    pub(super) fn text(&self) -> String {
        let mut entries: Vec<&Entry> = self.entries.iter().collect();
        entries.sort_by(|a, b| a.key.cmp(&b.key));
        let mut lines: Vec<String> = self.head.clone();
        if !lines.is_empty() {
            lines.push(String::new());
        }
        for Entry { above, key, value, behind } in entries {
            lines.extend(above.iter().cloned());
            let space = if behind.is_empty() { "" } else { "  " };
            lines.push(format!("{key}: {value}{space}{behind}"));
        }
        lines.extend(self.tail.iter().cloned());
        if lines.is_empty() {
            // An empty file would be a fault; one with its head says that nothing was accepted.
            return HEAD.to_owned();
        }
        // A head alone needs no blank line behind it.
        format!("{}\n", lines.join("\n").trim_end_matches('\n'))
    }
}

/// Key, value and comment of a line.
fn entry(line: &str) -> Option<(String, String, String)> {
    if line.starts_with([' ', '\t', '-', '?', '[', '{', '&', '*', '!', '|', '>', '%', '@']) {
        return None;
    }
    let (key, rest) = match line.strip_prefix(['"', '\'']) {
        Some(quoted) => {
            let (key, rest) = quoted.split_once(line.chars().next()?)?;
            (key, rest.strip_prefix(':')?)
        }
        None => line.split_once(':')?,
    };
    let (value, behind) = match rest.find(" #") {
        Some(at) => (&rest[..at], rest[at + 1..].trim_end()),
        None => (rest, ""),
    };
    let value = value.trim();
    let unquoted = ['"', '\''].iter().find_map(|mark| value.strip_prefix(*mark)?.strip_suffix(*mark));
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '/' | '-' | '_' | '.' | ' ');
    let key = key.trim_end();
    let value = unquoted.unwrap_or(value);
    // What is written back must be read as it was: nothing that YAML gives a meaning of its own.
    let well_formed = !key.is_empty() && key.chars().all(plain) && rest.starts_with(' ') && value.chars().all(plain);
    (well_formed && !value.is_empty()).then(|| (key.to_owned(), value.to_owned(), behind.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    const ONE: &str = "1-00000000000000000001";
    const TWO: &str = "1-00000000000000000002 same";

    fn stamp(text: &str) -> Stamp {
        Stamp::parse(text).expect("a stamp")
    }

    #[test]
    fn comments_stay_with_their_lines() {
        let text = format!("# head\n\n# of b\nb/x: {ONE}  # why\na/x: {ONE}\n# end\n");
        let mut sheet = Sheet::parse(&text).unwrap();
        sheet.set("a/y", &stamp(TWO));
        let expected = format!("# head\n\na/x: {ONE}\na/y: {TWO}\n# of b\nb/x: {ONE}  # why\n# end\n");
        assert_eq!(sheet.text(), expected);
        assert_eq!(Sheet::parse(&expected).unwrap().text(), expected);
    }

    #[test]
    fn what_is_taken_away_leaves_its_comments() {
        let mut sheet = Sheet::parse(&format!("# of a\na/x: {ONE}  # why\nb/x: {ONE}\n")).unwrap();
        sheet.remove(&BTreeSet::from(["a/x".to_owned()]));
        assert_eq!(sheet.text(), format!("# of a\n# why\nb/x: {ONE}\n"));
    }

    #[test]
    fn a_stamp_goes_on_under_another_key() {
        let mut sheet = Sheet::parse(&format!("# of c\nc/x: {ONE}  # why\na/x: {TWO}\nb/x: {TWO}\n")).unwrap();
        assert!(!sheet.rename("d/x", "a/x"));
        assert!(sheet.rename("c/x", "a/x"));
        assert_eq!(sheet.text(), format!("# of c\na/x: {ONE}  # why\nb/x: {TWO}\n"));
    }

    #[test]
    fn no_file_is_left_empty() {
        let mut sheet = Sheet::parse(&format!("a/x: {ONE}\n")).unwrap();
        sheet.remove(&BTreeSet::from(["a/x".to_owned()]));
        assert_eq!(sheet.text(), HEAD);
        assert_eq!(Sheet::parse("# head\n\n").unwrap().text(), "# head\n");
    }

    #[test]
    fn what_a_merge_left_behind_becomes_one_line() {
        let mut sheet = Sheet::parse(&format!("a/x: {ONE}\na/x: {TWO}\n")).unwrap();
        sheet.set("a/x", &stamp(ONE));
        assert_eq!(sheet.text(), format!("a/x: {ONE}\n"));
    }

    #[test]
    fn lines_that_are_no_stamps_are_named() {
        for line in ["<<<<<<< HEAD", "- a", "a: &x y", "a", "a:b", " a: b", "a: [b]", "a: |", "'a: b"] {
            assert_eq!(Sheet::parse(&format!("# c\n{line}\n")).err(), Some(2), "{line}");
        }
        assert!(Sheet::parse(&format!("\"301/x\": '{ONE}'\n")).unwrap().text().starts_with("301/x: 1-0"));
    }
}
