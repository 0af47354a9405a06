//! What the path of a published file may be: the one rule for names, whoever makes them.
//!
//! A site is built on one system, kept on another, packed, unpacked and served by a third. So a path has to be one that
//! each of them can keep as it is: on Windows and on file systems that fold case or normalize accents, in a tar archive,
//! and at hosts that refuse some characters. Loading holds what people name against it (static files, codes, slugs,
//! languages) and reports a finding; publishing asserts it of every file.

use std::collections::HashMap;

use unicode_normalization::UnicodeNormalization;

/// The longest path below the output folder, in bytes. Linux keeps 255 in one part, Windows about 260 in a whole path, and
/// the oldest form of tar 256.
pub const LONGEST: usize = 255;

/// The longest stem of a code's files, in bytes; slugs are shorter ([`super::slug::MAX`]). With the longest tag and the longest name of a protocol, the pages of
/// two of them still have paths below [`LONGEST`].
pub const LONGEST_NAME: usize = super::slug::LONGEST_CODE;

/// The longest tag of a language, in bytes: what RFC 5646 (4.4.1) tells programs to make room for.
pub const LONGEST_TAG: usize = 35;

/// The longest name of a protocol, in bytes.
pub const LONGEST_PROTOCOL: usize = 40;

/// What names at the root begin with that are publishing's own: its marker, also while that is being written.
pub const RESERVED: &str = ".hikaku";

/// What stands between the slugs of two codes in the name of their comparison.
pub const BETWEEN: &str = "vs";

/// Why a path cannot be published.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unfit {
    /// What is wrong with it, to follow the path in a sentence.
    pub reason: String,
    /// What to do about it.
    pub help: &'static str,
}

/// Refuses a path that could leave the folder, or that not every system can keep. Paths are relative, with `/`.
pub fn check(path: &str) -> Result<(), Unfit> {
    let unfit = |reason: &str, help| Err(Unfit { reason: reason.to_owned(), help });
    if path.get(..RESERVED.len()).is_some_and(|start| start.eq_ignore_ascii_case(RESERVED)) {
        return unfit("begins with `.hikaku`, which marks what hikaku publishes", "choose another name");
    }
    if path.len() > LONGEST {
        let reason = format!("has {} bytes, and not every system keeps more than {LONGEST}", path.len());
        return Err(Unfit { reason, help: "shorten it, or use fewer folders" });
    }
    path.split('/').try_for_each(check_part)
}

/// Refuses a part of a path, the name of a file or a folder.
fn check_part(part: &str) -> Result<(), Unfit> {
    let unfit = |reason: String, help| Err(Unfit { reason, help });
    if matches!(part, "" | "." | "..") {
        return unfit("has a part without a name".to_owned(), "give each folder and file a name");
    }
    for c in part.chars() {
        match c {
            '\\' | ':' | '*' | '"' | '<' | '>' | '|' => {
                return unfit(format!("has the character `{c}`, which Windows does not keep"), "take it out");
            }
            '?' | '#' => {
                return unfit(format!("has the character `{c}`, which ends the path of an address"), "take it out");
            }
            '\u{2028}' | '\u{2029}' | '\u{fffe}' | '\u{ffff}' => return unfit(invisible(c), "take it out"),
            c if c.is_control() => return unfit(invisible(c), "take it out"),
            _ => {}
        }
    }
    if part.ends_with(['.', ' ']) {
        let reason = "has a part that ends with a dot or a space, which Windows takes off";
        return unfit(reason.to_owned(), "let it end with another character");
    }
    if is_device(part) {
        return unfit(format!("has the part `{part}`, which is a device on Windows"), "choose another name");
    }
    Ok(())
}

fn invisible(c: char) -> String {
    format!("has the invisible character U+{:04X}", u32::from(c))
}

/// Does Windows take this name for one of its devices, whatever its ending and its case?
pub fn is_device(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or_default().trim_end_matches(' ');
    if ["CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"].iter().any(|device| stem.eq_ignore_ascii_case(device)) {
        return true;
    }
    let numbered = |port: &str| {
        let number =
            stem.get(..port.len()).filter(|start| start.eq_ignore_ascii_case(port)).map(|_| &stem[port.len()..]);
        let mut number = number.unwrap_or_default().chars();
        matches!((number.next(), number.next()), (Some('0'..='9' | '¹' | '²' | '³'), None))
    };
    numbered("COM") || numbered("LPT")
}

/// Can this slug stand in the name of a comparison? With `vs` within it, two pairs could have one name.
pub fn can_be_compared(slug: &str) -> bool {
    slug.split('-').skip(1).all(|part| part != BETWEEN)
}

/// What two names have in common that are one where case does not count, or the encoding of accents.
pub fn fold(name: &str) -> String {
    if name.is_ascii() {
        return name.to_ascii_lowercase();
    }
    // Letter by letter: how a capital sigma is lowered depends on what follows, and here it must not.
    name.nfd().flat_map(char::to_uppercase).flat_map(char::to_lowercase).nfc().collect()
}

/// The paths of one folder, by what many systems take for one name.
#[derive(Debug, Default)]
pub struct Names {
    by_fold: HashMap<String, Name>,
}

#[derive(Debug)]
struct Name {
    written: String,
    is_folder: bool,
}

/// What stands in the way of a path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Clash {
    /// The path, or a folder that it lies in, is to many systems the same name as another.
    Spelling {
        /// The path, or that folder.
        own: String,
        /// The other name.
        other: String,
    },
    /// A folder that the path lies in is a file.
    BelowFile(String),
    /// There is a folder in its place.
    Folder(String),
}

impl Names {
    /// Adds a file and the folders it lies in; what is there already stays as it is.
    pub fn add(&mut self, path: &str) {
        folders(path).for_each(|folder| self.add_folder(folder));
        self.insert(path, false);
    }

    /// Adds a folder at the root.
    pub fn add_folder(&mut self, name: &str) {
        self.insert(name, true);
    }

    fn insert(&mut self, name: &str, is_folder: bool) {
        self.by_fold.entry(fold(name)).or_insert_with(|| Name { written: name.to_owned(), is_folder });
    }

    /// What stands in the way of a path. The very same path does not.
    pub fn clash(&self, path: &str) -> Option<Clash> {
        let spelling = |own: &str, other: &str| Clash::Spelling { own: own.to_owned(), other: other.to_owned() };
        for folder in folders(path) {
            match self.by_fold.get(&fold(folder)) {
                Some(known) if !known.is_folder => return Some(Clash::BelowFile(known.written.clone())),
                Some(known) if known.written != folder => return Some(spelling(folder, &known.written)),
                _ => {}
            }
        }
        let known = self.by_fold.get(&fold(path))?;
        if known.is_folder {
            return Some(Clash::Folder(known.written.clone()));
        }
        (known.written != path).then(|| spelling(path, &known.written))
    }
}

/// The folders that a path lies in, from the first one down.
fn folders(path: &str) -> impl Iterator<Item = &str> {
    path.match_indices('/').map(|(at, _)| &path[..at])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_that_leave_the_folder_or_that_a_system_cannot_keep_are_refused() {
        let refused = [
            "",
            "/etc/passwd",
            "../x",
            "a/../b",
            "a//b",
            "a/",
            "./a",
            ".hikaku",
            ".HIKAKU",
            ".hikaku/x",
            ".hikaku-list",
            "a\\b",
            "a\nb",
            "a\0b",
            "a\u{1b}b",
            "a\u{85}",
            "a\u{2028}b",
            "a:b",
            "a*",
            "a?b",
            "a#b",
            "\"a\"",
            "<a>",
            "a|b",
            "a.",
            "a ",
            "a./b",
            "a /b",
            "con",
            "CON.txt",
            "a/Aux.b.c",
            "nul",
            "x/com1.json",
            "LPT9",
            "COM¹.x",
            "prn ",
            "CON .x",
            "conin$",
        ];
        for path in refused {
            assert!(check(path).is_err(), "{path:?}");
        }
        let kept = [
            "index.html",
            "ja/sip/301.html",
            "..a/b..c",
            ".nojekyll",
            "あ/い.html",
            "a/.hikaku",
            ".hik",
            "a b.txt",
            "console",
            "com",
            "com10",
            "comé",
            "icon",
            "a.con",
            "100%.txt",
            ".well-known/x",
            "X.1.1.json",
            "+(1)~=@&;!',",
        ];
        for path in kept {
            assert_eq!(check(path), Ok(()), "{path:?}");
        }
    }

    #[test]
    fn a_path_has_a_longest() {
        assert!(check(&"x".repeat(LONGEST)).is_ok() && check(&"x".repeat(LONGEST + 1)).is_err());
        assert!(check(&"あ".repeat(LONGEST / 3)).is_ok() && check(&"あ".repeat(LONGEST / 3 + 1)).is_err());
        let slug = "x".repeat(LONGEST_NAME);
        let tag = "x".repeat(LONGEST_TAG);
        let pair = format!("{tag}/compare/{}/{slug}-{BETWEEN}-{slug}.html", "x".repeat(LONGEST_PROTOCOL));
        assert!(check(&pair).is_ok(), "{} bytes", pair.len());
    }

    #[test]
    fn names_that_many_systems_take_for_one_fold_to_one() {
        for (a, b) in
            [("A", "a"), ("Ä", "ä"), ("a\u{308}", "ä"), ("A\u{308}x", "äX"), ("Σ", "ς"), ("straße", "STRASSE")]
        {
            assert_eq!(fold(a), fold(b), "{a} {b}");
        }
        for (a, b) in [("a", "ä"), ("が", "か"), ("ı", "j"), ("a", "а")] {
            assert_ne!(fold(a), fold(b), "{a} {b}");
        }
    }

    #[test]
    fn names_stand_in_each_others_way() {
        let mut names = Names::default();
        for path in ["en/index.html", "robots.txt", "Ä.txt"] {
            names.add(path);
        }
        let spelling = |own: &str, other: &str| Some(Clash::Spelling { own: own.to_owned(), other: other.to_owned() });
        assert_eq!(names.clash("en/Index.html"), spelling("en/Index.html", "en/index.html"));
        assert_eq!(names.clash("EN/x"), spelling("EN", "en"));
        assert_eq!(names.clash("a\u{308}.TXT"), spelling("a\u{308}.TXT", "Ä.txt"));
        assert_eq!(names.clash("En"), Some(Clash::Folder("en".to_owned())));
        assert_eq!(names.clash("robots.TXT/x"), Some(Clash::BelowFile("robots.txt".to_owned())));
        assert_eq!(names.clash("en/index.html/a/b"), Some(Clash::BelowFile("en/index.html".to_owned())));
        for path in ["en/index.html", "en/x", "robots.txt.gz", "x/en"] {
            assert_eq!(names.clash(path), None, "{path}");
        }
    }

    #[test]
    fn a_name_of_a_comparison_is_read_in_one_way() {
        for slug in ["301-moved", "vs", "vs-x", "301-vsx", "x-versus-y"] {
            assert!(can_be_compared(slug), "{slug}");
        }
        for slug in ["1-vs", "1-vs-2", "vs-vs"] {
            assert!(!can_be_compared(slug), "{slug}");
        }
    }
}
