//! The words as a reader meets them: messages cut into blocks and sentences, with their place in the `.ftl` file.

use hikaku::diag::Diagnostics;
use hikaku::localize::{markdown, resource};
use hikaku::source::Span;
use regex_lite::Regex;

use super::{catalog, site};

/// Stands for a code span: something that is typed or sent, in whatever language.
pub(super) const TYPED: char = '\u{e000}';
/// Stands for an argument that is a word of the page's own language.
pub(super) const WORD: char = '\u{e001}';

/// Arguments that hold words; all others hold codes, names and numbers.
const WORDS: [&str; 7] = ["from", "to", "actor", "note", "title", "summary", "aliases"];

/// The value or an attribute of a message, as written.
#[derive(Debug)]
pub(super) struct Piece {
    /// Path below the project.
    pub(super) path: String,
    /// Line on which the text begins.
    pub(super) line: usize,
    /// Message, with `.ATTRIBUTE`.
    pub(super) id: String,
    text: String,
}

/// What becomes of code spans.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Typed {
    /// They stay as they are.
    Kept,
    /// They become [`TYPED`].
    Marked,
}

impl Piece {
    /// For a report.
    pub(super) fn place(&self) -> String {
        format!("{}:{} {}", self.path, self.line, self.id)
    }

    /// The paragraphs and list items, without markup, one line each.
    pub(super) fn blocks(&self, typed: Typed) -> Vec<String> {
        let lines: Vec<&str> = self.text.lines().map(str::trim).collect();
        let joined = markdown::joined(&lines.join("\n"));
        let mut blocks: Vec<String> = vec![String::new()];
        for line in joined.lines() {
            let item = item(line);
            if line.is_empty() || item.is_some() {
                blocks.push(String::new());
            }
            let block = blocks.last_mut().expect("there is always a block");
            if !block.is_empty() {
                block.push(' ');
            }
            block.push_str(item.unwrap_or(line));
        }
        blocks.iter().map(|block| bare(block, typed)).filter(|block| !block.is_empty()).collect()
    }

    /// Are all its blocks items of a list?
    pub(super) fn is_list(&self) -> bool {
        let lines: Vec<&str> = self.text.lines().collect();
        let starts = |at: usize| at == 0 || lines[at - 1].trim().is_empty();
        (0..lines.len())
            .filter(|at| starts(*at) && !lines[*at].trim().is_empty())
            .all(|at| item(lines[at].trim()).is_some())
    }
}

/// The text of a line that begins an item of a list.
fn item(line: &str) -> Option<&str> {
    line.strip_prefix("- ").or_else(|| {
        let (number, rest) = line.split_once(". ")?;
        number.bytes().all(|byte| byte.is_ascii_digit()).then_some(rest)
    })
}

/// Text without markup and placeables.
fn bare(block: &str, typed: Typed) -> String {
    let replace = |text: &str, pattern: &str, with: &dyn Fn(&regex_lite::Captures<'_>) -> String| {
        Regex::new(pattern).expect("a pattern").replace_all(text, with).into_owned()
    };
    let text = replace(block, r#"\{ *"([^"]*)" *\}"#, &|groups| groups[1].to_owned());
    let text = replace(&text, r"\{ *\$([a-z-]+) *\}", &|groups| {
        if WORDS.contains(&&groups[1]) { WORD.to_string() } else { "0".to_owned() }
    });
    let text = match typed {
        Typed::Kept => text,
        Typed::Marked => replace(&text, "`[^`]*`", &|_| TYPED.to_string()),
    };
    let text = replace(&text, r"\[([^\]]*)\]\([^)]*\)", &|groups| groups[1].to_owned());
    text.replace("**", "").trim().to_owned()
}

/// Every piece of text of a locale.
pub(super) fn pieces(tag: &str) -> Vec<Piece> {
    let loaded = &site().loaded;
    let at = super::locale(tag);
    assert_eq!(catalog().locales[at].tag, tag);
    let mut pieces = Vec::new();
    for words in loaded.words.iter().filter(|words| words.locale == at) {
        let file = loaded.sources.file(words.file);
        for definition in resource::parse(words.file, &loaded.sources, &mut Diagnostics::default()) {
            let value = definition.value.iter().map(|uses| (definition.id.clone(), &uses.texts));
            let attributes =
                definition.attributes.iter().map(|(name, _, uses)| (format!("{}.{name}", definition.id), &uses.texts));
            for (id, texts) in value.chain(attributes) {
                let Some((first, text)) = whole(texts) else { continue };
                let (line, _) = file.line_column(first.start);
                pieces.push(Piece { path: file.path.clone(), line, id, text });
            }
        }
    }
    assert!(pieces.len() > 1000, "{tag}: only {} pieces of text", pieces.len());
    pieces
}

/// The text from the first piece to the last with what stands between; a selector's variants one after the other.
fn whole(texts: &[Span]) -> Option<(Span, String)> {
    let sources = &site().loaded.sources;
    let start = texts.iter().min_by_key(|span| span.start)?;
    let end = texts.iter().map(|span| span.end).max()?;
    let text = sources.slice(Span { end, ..*start });
    if text.contains("->") && text.contains('[') || text.contains("\n        [") || text.contains("*[") {
        let variants: Vec<&str> = texts.iter().map(|span| sources.slice(*span)).collect();
        return Some((*start, variants.join("\n\n")));
    }
    Some((*start, text.to_owned()))
}

/// The sentences of a block.
pub(super) fn sentences(block: &str) -> Vec<&str> {
    let mut sentences = Vec::new();
    let mut start = 0;
    let mut chars = block.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let next = chars.peek().map(|(_, next)| *next);
        let ends = match c {
            '。' | '！' | '？' => !matches!(next, Some('」' | '）')),
            '.' | '!' | '?' => next.is_none_or(|next| next == ' '),
            _ => false,
        };
        if ends {
            sentences.push(block[start..at + c.len_utf8()].trim());
            start = at + c.len_utf8();
        }
    }
    sentences.push(block[start..].trim());
    sentences.retain(|sentence| !sentence.is_empty());
    sentences
}

/// Is this kana, kanji, or one of their marks (々, ー)?
pub(super) fn is_japanese(c: char) -> bool {
    matches!(c, WORD | '々' | '〆' | 'ぁ'..='ゖ' | 'ァ'..='ヺ' | 'ー' | '\u{3400}'..='\u{9fff}')
}

/// Is this punctuation of full width, which has its own white space inside?
pub(super) fn is_wide_punctuation(c: char) -> bool {
    matches!(
        c,
        '、' | '。'
            | '「'
            | '」'
            | '『'
            | '』'
            | '（'
            | '）'
            | '：'
            | '／'
            | '・'
            | '！'
            | '？'
            | '；'
            | '，'
            | '．'
    )
}

#[test]
fn blocks_and_sentences_are_found() {
    let piece = Piece {
        path: String::new(),
        line: 1,
        id: "when".to_owned(),
        text: "- 一つ目の\n      場合（`INVITE` の前）。次の文。\n    - [486](sip/486) が **{ $code }**\n      返る。"
            .to_owned(),
    };
    let blocks = piece.blocks(Typed::Marked);
    assert_eq!(blocks, [format!("一つ目の場合（{TYPED} の前）。次の文。"), "486 が 0 返る。".to_owned()]);
    assert_eq!(sentences(&blocks[0])[1], "次の文。");
    assert_eq!(sentences("One, e.g.two. Two? `a.b` three"), ["One, e.g.two.", "Two?", "`a.b` three"]);
    assert!(piece.is_list());
}
