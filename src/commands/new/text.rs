//! Small forms of text that scaffolds are made of.

/// The width at which comments break.
const WIDTH: usize = 110;

/// The words of a text between which a line may break: what stands in backticks is one, since it is to be copied.
fn words(text: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let is_open = |word: &String| word.matches('`').count() % 2 == 1;
    for word in text.split_whitespace() {
        match words.last_mut().filter(|last| is_open(last)) {
            Some(last) => *last = format!("{last} {word}"),
            None => words.push(word.to_owned()),
        }
    }
    words
}

/// Appends a comment, broken into lines; YAML and Fluent write it alike.
pub(in crate::commands) fn comment(out: &mut String, indent: &str, text: &str) {
    let mut width = usize::MAX;
    for word in words(text) {
        let length = word.chars().count();
        if width.saturating_add(1 + length) > WIDTH {
            if width != usize::MAX {
                out.push('\n');
            }
            out.push_str(indent);
            out.push('#');
            width = indent.len() + 1;
        }
        out.push(' ');
        out.push_str(&word);
        width += 1 + length;
    }
    out.push('\n');
}

/// A text as a YAML scalar: plain where that is safe, quoted elsewhere.
pub(in crate::commands) fn scalar(text: &str) -> String {
    let begins = text.starts_with(|c: char| c.is_ascii_alphanumeric());
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, ' ' | '-' | '_' | '/' | '(' | ')' | '.' | '\'');
    let word = text.to_ascii_lowercase();
    // What some readers of YAML take for something else than a text: truth, nothing, numbers, dates.
    let special = ["y", "n", "yes", "no", "on", "off", "true", "false", "null"].contains(&word.as_str())
        || word.starts_with("0x")
        || word.starts_with("0o")
        || word.parse::<f64>().is_ok()
        || text.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | '_' | '-'));
    if begins && text.chars().all(plain) && !special && !text.ends_with(' ') {
        text.to_owned()
    } else {
        serde_json::Value::from(text).to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scalars_are_read_back_as_the_same_text() {
        for text in [
            "Busy Everywhere",
            "yes",
            "No",
            "301",
            "0x10",
            "1.5e3",
            "a: b",
            "a #b",
            "- a",
            "\"",
            "",
            "a ",
            "'a'",
            "é",
            "a\\b",
        ] {
            let yaml = format!("key: {}\n", scalar(text));
            let read: std::collections::BTreeMap<String, String> = serde_yaml::from_str(&yaml).expect(&yaml);
            assert_eq!(read["key"], text, "{yaml}");
        }
        assert_eq!(scalar("Busy Everywhere"), "Busy Everywhere");
        assert_eq!(scalar("4xx"), "4xx");
        for special in ["yes", "301", "1e3", "2026-01-02", "0x10"] {
            assert_eq!(scalar(special), format!("\"{special}\""));
        }
    }

    #[test]
    fn comments_break_between_words() {
        let mut out = String::new();
        comment(&mut out, "  ", &"word ".repeat(60));
        assert!(out.lines().count() > 2);
        assert!(out.lines().all(|line| line.starts_with("  # word") && line.chars().count() <= WIDTH), "{out}");
        assert_eq!(out.matches("word").count(), 60);
        // Wherever the line ends, what is to be copied stands on one.
        for before in 0..WIDTH {
            let mut out = String::new();
            comment(&mut out, "", &format!("{} Take the `# ` off a line", "a".repeat(before + 1)));
            assert!(out.contains("`# `"), "{out}");
        }
    }
}
