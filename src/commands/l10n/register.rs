//! A new language in `content/site.yaml` and `l10n.toml`: one word more in a list, everything else as it was.

use crate::diag::Diagnostics;
use crate::load::yaml::{self, Node, Value};
use crate::source::Sources;

/// The text with the tag at the end of `locales`. `None` where the list is not written as a person writes it.
pub(super) fn registered(text: &str, tag: &str) -> Option<String> {
    let plain = text.trim_start_matches('\u{feff}').replace("\r\n", "\n");
    let before = locales(&plain)?;
    let (_, last) = before.last()?.clone();
    let line = plain[..last.start].rfind('\n').map_or(0, |at| at + 1);
    let lead = &plain[line..last.start];
    // `no` and its like are words of YAML, or once were.
    let word = if matches!(tag, "no" | "y" | "n") { format!("\"{tag}\"") } else { tag.to_owned() };
    let (at, new) = if lead.trim() == "-" {
        let end = plain[last.start..].find('\n').map_or(plain.len(), |at| last.start + at);
        (end, format!("\n{lead}{word}"))
    } else {
        // A place that excludes a quotation mark would split the word; the check below catches that.
        (last.end, format!(", {word}"))
    };
    let changed = format!("{}{new}{}", &plain[..at], &plain[at..]);
    let tags = |list: &[(String, std::ops::Range<usize>)]| list.iter().map(|(tag, _)| tag.clone()).collect::<Vec<_>>();
    let mut expected = tags(&before);
    expected.push(tag.to_owned());
    (tags(&locales(&changed)?) == expected)
        .then(|| if text.contains("\r\n") { changed.replace('\n', "\r\n") } else { changed })
}

/// The text of an `l10n.toml` with the tag at the end of its `locales`. `None` where the list is not written with a line
/// for each tag, or has the tag already.
pub(super) fn configured(text: &str, tag: &str) -> Option<String> {
    let lines: Vec<&str> = text.split_inclusive('\n').collect();
    let first = lines.iter().position(|line| line.trim_end() == "locales = [")? + 1;
    let count = lines[first..].iter().position(|line| line.trim_end() == "]")?;
    let is_tag = |line: &&str| line.starts_with("    \"") && line.trim_end().ends_with("\",");
    let own = format!("    \"{tag}\",");
    let list = &lines[first..first + count];
    if !list.iter().all(is_tag) || list.iter().any(|line| line.trim_end() == own) {
        return None;
    }
    let end = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let (before, after) = lines.split_at(first + count);
    Some(format!("{}{own}{end}{}", before.concat(), after.concat()))
}

/// The tags of the list, with their places.
fn locales(text: &str) -> Option<Vec<(String, std::ops::Range<usize>)>> {
    let mut sources = Sources::default();
    let file = sources.add("content/site.yaml", text);
    let mut findings = Diagnostics::default();
    let node = yaml::parse(file, &sources, &mut findings)?;
    let Value::Map(map) = node.value else { return None };
    let (_, list) = map.into_iter().find(|(key, _)| key.value == "locales")?;
    let Value::List(list) = list.value else { return None };
    let item = |node: Node| match node.value {
        Value::Text(tag) => Some((tag, node.span.range())),
        _ => None,
    };
    list.into_iter().map(item).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_grows_and_comments_stay() {
        for (before, after) in [
            ("# a\nlocales: [en, ja]  # b\nx: 1\n", "# a\nlocales: [en, ja, de]  # b\nx: 1\n"),
            ("locales: [ en, ja ]\n", "locales: [ en, ja, de ]\n"),
            ("locales: [\n  en,\n  ja, # c\n]\n", "locales: [\n  en,\n  ja, de, # c\n]\n"),
            ("locales: [\"en\", 'ja']\r\n", "locales: [\"en\", 'ja', de]\r\n"),
            ("locales:\n  - en\n  - ja  # c\nx: 1\n", "locales:\n  - en\n  - ja  # c\n  - de\nx: 1\n"),
            ("locales:\n- en", "locales:\n- en\n- de"),
        ] {
            assert_eq!(registered(before, "de").as_deref(), Some(after), "{before}");
        }
        assert_eq!(registered("locales: [en]\n", "no").as_deref(), Some("locales: [en, \"no\"]\n"));
    }

    #[test]
    fn tools_are_told_of_the_language_too() {
        let before = "# a\nlocales = [\n    \"ja\",\n]\n\n[[paths]]\n";
        let after = "# a\nlocales = [\n    \"ja\",\n    \"de\",\n]\n\n[[paths]]\n";
        assert_eq!(configured(before, "de").as_deref(), Some(after));
        for (text, tag) in [(before, "ja"), ("locales = [\"ja\"]\n", "de"), ("locales = [\n    # none\n]\n", "de")] {
            assert_eq!(configured(text, tag), None, "{text}");
        }
    }

    #[test]
    fn what_is_written_otherwise_is_left_alone() {
        for text in ["locales: en\n", "x: 1\n", "locales: []\n", "locales: [en\n", "- locales\n"] {
            assert_eq!(registered(text, "de"), None, "{text}");
        }
    }
}
