//! What a code is called in addresses and on disks: one rule, whatever the code is made of.
//!
//! A **slug** is lower-case ASCII letters and digits in runs joined by `-`, at most [`MAX`] characters: the code, then as
//! many whole words of its name as fit. It is written down in the facts when the code is added, because a new name must
//! not move a page. A **stem** is what the code's own files are called, in `content/`, in `locales/` and in `api/`: the
//! code itself where every system can have a file of that name, so that a code is found without searching, and otherwise
//! its slug.

use super::path;

/// The most characters of a slug. Two of them and what stands between make the name of a comparison's file, which hosts
/// and archives hold to 100 and more.
pub const MAX: usize = 48;

/// The most characters of a code: it stands in titles, in heads of tables and in lists.
pub const LONGEST_CODE: usize = 64;

/// Stems of other files in the same folders: those of the protocol, of its decision and of what is stamped.
const TAKEN: [&str; 7] = ["checks", "decision", "facets", "index", "protocol", "stamps", "verdicts"];

/// The runs of ASCII letters and digits in a text, in lower case, joined by `-`; empty where there are none.
pub fn runs(text: &str) -> String {
    words(text).collect::<Vec<_>>().join("-")
}

fn words(text: &str) -> impl Iterator<Item = String> {
    text.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_ascii_lowercase)
}

/// What a slug of the code begins with, or is: its runs, cut at the end of a word where they are too long.
///
/// A code without any letter or digit of ASCII is spelt out by the numbers of its characters.
pub fn prefix(code: &str) -> String {
    let words = words(code).enumerate().filter(|(at, word)| *at == 0 || word != path::BETWEEN).map(|(_, word)| word);
    let spelt: Vec<String> = match words.collect::<Vec<_>>() {
        words if words.is_empty() => code.chars().map(|c| format!("u{:x}", u32::from(c))).collect(),
        words => words,
    };
    cut(&spelt, MAX)
}

/// The slug of a new code: the code and its name, without the words of the name that only repeat the end of the code, and
/// without the word that stands between two slugs.
///
/// Where `is_taken` knows it already, a number is added, from 2.
pub fn slug(code: &str, name: &str, is_taken: impl Fn(&str) -> bool) -> String {
    let mut all: Vec<String> = prefix(code).split('-').map(str::to_owned).collect();
    let name: Vec<String> = words(name).filter(|word| word != path::BETWEEN).collect();
    if !all.ends_with(&name) {
        all.extend(name);
    }
    if all.len() == 1 && (path::is_device(&all[0]) || TAKEN.contains(&all[0].as_str())) {
        all.push("code".to_owned());
    }
    let whole = cut(&all, MAX);
    if !is_taken(&whole) {
        return whole;
    }
    (2..=u32::MAX)
        .map(|number| {
            let end = format!("-{number}");
            cut(&all, MAX - end.len()) + &end
        })
        .find(|slug| !is_taken(slug))
        .expect("a protocol has fewer codes than there are numbers")
}

/// Joins as many whole words as fit; of a first word that is too long itself, its beginning.
fn cut(words: &[String], max: usize) -> String {
    let mut out = String::new();
    for word in words {
        if out.is_empty() {
            out.push_str(&word[..word.len().min(max)]);
        } else if out.len() + 1 + word.len() <= max {
            out.push('-');
            out.push_str(word);
        } else {
            break;
        }
    }
    out
}

/// Can the text be a slug of the code?
pub fn is_slug_of(text: &str, code: &str) -> bool {
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit();
    let is_run = |part: &str| !part.is_empty() && part.chars().all(plain);
    if text.len() > MAX || !text.split('-').all(is_run) {
        return false;
    }
    let prefix = prefix(code);
    let begins = text.strip_prefix(&prefix).is_some_and(|rest| rest.is_empty() || rest.starts_with('-'));
    // Of a long code, the number behind a slug that was taken leaves less of the code itself.
    let numbered = || {
        let (rest, number) = text.rsplit_once('-')?;
        (prefix.len() + number.len() >= MAX && prefix.starts_with(rest) && number.parse::<u32>().is_ok()).then_some(())
    };
    begins || numbered().is_some()
}

/// What the files of a code are called, without their ending.
pub fn stem<'c>(code: &'c str, slug: &'c str) -> &'c str {
    if can_name_a_file(code) { code } else { slug }
}

/// Can a stem be that of the code, as far as the code alone says? Its slug stands in a file that may be at fault.
pub fn is_stem_of(stem: &str, code: &str) -> bool {
    if can_name_a_file(code) { stem == code } else { is_slug_of(stem, code) }
}

/// Can every system have a file of this name, with an ending?
fn can_name_a_file(code: &str) -> bool {
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_' | '+');
    code.len() <= LONGEST_CODE
        && code.chars().all(plain)
        && !code.starts_with('.')
        && !code.ends_with('.')
        && !code.contains("-vs-")
        && !path::is_device(code)
        && !TAKEN.contains(&code.to_ascii_lowercase().as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fresh(code: &str, name: &str) -> String {
        slug(code, name, |_| false)
    }

    #[test]
    fn a_slug_is_the_code_and_its_name() {
        for (code, name, expected) in [
            ("600", "Busy Everywhere", "600-busy-everywhere"),
            ("X.1.1", "Bad destination mailbox address", "x-1-1-bad-destination-mailbox-address"),
            ("7", "話中", "7"),
            ("-1", "Unknown Error", "1-unknown-error"),
            ("0x0a", "INADEQUATE_SECURITY", "0x0a-inadequate-security"),
            ("auth/user-not-found", "No such user", "auth-user-not-found-no-such-user"),
            ("A B:C#D%E?F", "Odd", "a-b-c-d-e-f-odd"),
            ("話中", "Busy", "u8a71-u4e2d-busy"),
        ] {
            assert_eq!(fresh(code, name), expected);
            assert!(is_slug_of(expected, code), "{expected}");
        }
    }

    #[test]
    fn the_name_does_not_repeat_the_code() {
        assert_eq!(fresh("E_CARD_DECLINED", "Card declined"), "e-card-declined");
        assert_eq!(fresh("UNAVAILABLE", "UNAVAILABLE"), "unavailable");
        assert_eq!(fresh("DEADLINE_EXCEEDED", "Deadline Exceeded"), "deadline-exceeded");
        assert_eq!(fresh("301", "301"), "301");
        assert_eq!(fresh("8", "TLS vs. none"), "8-tls-none");
        assert_eq!([fresh("NUL", ""), fresh("index", "Index"), fresh("a-vs-b", "")], ["nul-code", "index-code", "a-b"]);
    }

    #[test]
    fn it_ends_with_a_word_and_not_within_one() {
        let slug = fresh("555", "Push Notification Service Not Supported At This Address");
        assert_eq!(slug, "555-push-notification-service-not-supported-at");
        let code = "organization-policy-violation/constraint-compute-vm-external-ip-access";
        assert_eq!(fresh(code, "x"), "organization-policy-violation-constraint-compute");
        assert_eq!(fresh(&"A".repeat(64), "x"), "a".repeat(48));
        assert!(is_slug_of(&"a".repeat(48), &"A".repeat(64)) && !is_slug_of(&"a".repeat(49), &"A".repeat(64)));
    }

    #[test]
    fn what_is_taken_gets_a_number() {
        let code = "organization-policy-violation/constraint-compute-vm-external-ip-access";
        for (code, name) in [("a", "b"), ("A/B", ""), (code, "x"), (&"A".repeat(64), "x"), ("\u{8a71}", "")] {
            let mut taken: Vec<String> = Vec::new();
            for _ in 0..120 {
                let new = slug(code, name, |slug| taken.iter().any(|known| known == slug));
                assert!(new.len() <= MAX && is_slug_of(&new, code) && !taken.contains(&new), "{code}: {new}");
                taken.push(new);
            }
        }
    }

    #[test]
    fn a_slug_of_another_code_is_none() {
        for (text, code) in [
            ("3011-moved", "301"),
            ("301moved", "301"),
            ("301-Moved", "301"),
            ("301--x", "301"),
            ("301-", "301"),
            ("-301", "301"),
            ("301-\u{fc}", "301"),
            ("../301", "301"),
            ("301/x", "301"),
            ("", "301"),
            ("302", "301"),
            ("30-2", "301"),
        ] {
            assert!(!is_slug_of(text, code), "{text}");
        }
    }

    #[test]
    fn files_are_called_by_the_code_where_every_system_can_have_such_a_file() {
        for code in ["301", "X.1.1", "E_CARD_DECLINED", "40P01", "0x0a", "-1", "a+b"] {
            assert_eq!(stem(code, "slug"), code);
        }
        for code in [
            "a/b", "a:b", "a#b", "a%b", "a?b", "a b", "a\\b", "a\tb", ".a", "a.", "CON", "nul.x", "com1", "話",
            "protocol", "stamps", "a-vs-b", "a|b", "a*b", "\"a\"",
        ] {
            assert_eq!(stem(code, "slug"), "slug", "{code}");
        }
    }
}
