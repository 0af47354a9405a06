//! A piece of markup with places for values, taken from a template once and filled many times without it.
//!
//! A table row stands on each comparison a dozen times, and a comparison on most of a site's pages. So a component, or
//! the template of a page, is rendered once with a placeholder (a [sign](crate::signs) that is no text) in the place of each value, and what stands between the marks is
//! kept. What may be cast so, [`super::press`] decides.

use crate::signs::PLACEHOLDERS;

/// Markup between marks, and which value each mark stands for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mould {
    /// What comes before the first mark.
    head: String,
    /// For each mark the value's number, and what follows.
    rest: Vec<(usize, String)>,
}

/// How many values one piece of markup may have.
pub const MOST: usize = PLACEHOLDERS.capacity();

/// The mark that stands for a value by its number, which is below [`MOST`].
pub fn mark(value: usize) -> char {
    PLACEHOLDERS.sign(value).expect("what has more values than there are placeholders is not cast")
}

impl Mould {
    /// Takes a rendered component apart at the marks of its values, of which there are `values`.
    pub fn new(rendered: &str, values: usize) -> Self {
        let number = |c: char| PLACEHOLDERS.number(c).filter(|value| *value < values);
        let mut mould = Mould { head: String::new(), rest: Vec::new() };
        for c in rendered.chars() {
            match (number(c), mould.rest.last_mut()) {
                (Some(value), _) => mould.rest.push((value, String::new())),
                (None, Some((_, text))) => text.push(c),
                (None, None) => mould.head.push(c),
            }
        }
        mould
    }

    /// Appends the markup with these values, finished HTML, in their places: to a text, or to a list of pieces.
    pub fn fill<'v>(&'v self, values: &[&'v str], out: &mut impl Extend<&'v str>) {
        let rest = self.rest.iter().flat_map(|(value, text)| [values[*value], text.as_str()]);
        out.extend(std::iter::once(self.head.as_str()).chain(rest));
    }

    /// Appends the markup, and has `put` append each value, by its number, in its place.
    pub fn pour(&self, put: impl Fn(usize, &mut Vec<u8>), out: &mut Vec<u8>) {
        out.extend_from_slice(self.head.as_bytes());
        for (value, text) in &self.rest {
            put(*value, out);
            out.extend_from_slice(text.as_bytes());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_stand_where_their_marks_stood() {
        let rendered = format!("<b>{}</b>, {}{}.", mark(1), mark(0), mark(1));
        let mut out = String::from("> ");
        Mould::new(&rendered, 2).fill(&["a", "<i>b</i>"], &mut out);
        assert_eq!(out, "> <b><i>b</i></b>, a<i>b</i>.");
        let mould = Mould::new(&rendered, 2);
        let mut pieces = vec!["> "];
        mould.fill(&["a", "<i>b</i>"], &mut pieces);
        assert_eq!(pieces.concat(), out);
    }
}
