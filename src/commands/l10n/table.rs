//! Tables for a terminal, where a Japanese character is two columns wide.

use unicode_width::UnicodeWidthStr;

/// The number 0, which is to draw no eye.
const NONE: &str = "-";

/// Rows of cells; the first column is text, the others are numbers.
#[derive(Debug, Default)]
pub(super) struct Table {
    rows: Vec<Vec<String>>,
    /// The heading of a column that is left out where no row has a number in it.
    optional: Option<String>,
}

impl Table {
    /// A table with these headings.
    pub(super) fn new(headings: &[&str]) -> Self {
        let headings = headings.iter().map(|&heading| heading.to_owned()).collect();
        Table { rows: vec![headings], optional: None }
    }

    /// Leaves the column with this heading out where no row has a number in it.
    pub(super) fn hide_empty(&mut self, heading: &str) {
        self.optional = Some(heading.to_owned());
    }

    /// Adds a row.
    pub(super) fn row(&mut self, label: impl Into<String>, numbers: impl IntoIterator<Item = usize>) {
        let number = |n: usize| if n == 0 { NONE.to_owned() } else { n.to_string() };
        self.rows.push(std::iter::once(label.into()).chain(numbers.into_iter().map(number)).collect());
    }

    /// The lines, each behind an indentation.
    pub(super) fn text(&self, indent: &str) -> String {
        let columns = self.rows.iter().map(Vec::len).max().unwrap_or(0);
        let is_shown = |column: &usize| {
            let cells = || self.rows.iter().filter_map(|row| row.get(*column));
            cells().next() != self.optional.as_ref() || cells().skip(1).any(|cell| cell != NONE)
        };
        let shown: Vec<usize> = (0..columns).filter(is_shown).collect();
        let width = |column: usize| {
            self.rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.width()).max().unwrap_or(0)
        };
        let mut out = String::new();
        for row in &self.rows {
            let mut line = indent.to_owned();
            for at in shown.iter().copied() {
                let Some(cell) = row.get(at) else { continue };
                let width = width(at);
                let space = " ".repeat(width - cell.width());
                if at == 0 {
                    line.push_str(cell);
                    line.push_str(&space);
                } else {
                    line.push_str("  ");
                    line.push_str(&space);
                    line.push_str(cell);
                }
            }
            out.push_str(line.trim_end());
            out.push('\n');
        }
        out
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wide_characters_take_two_columns() {
        let mut table = Table::new(&["", "fresh"]);
        table.row("日本語", [12]);
        table.row("Deutsch", [0]);
        assert_eq!(table.text("  "), "           fresh\n  日本語      12\n  Deutsch      -\n");
    }

    #[test]
    fn a_column_may_be_left_out_where_it_says_nothing() {
        let mut table = Table::new(&["", "inherited", "missing"]);
        table.hide_empty("inherited");
        table.row("pt", [0, 2]);
        assert_eq!(table.text(""), "    missing\npt        2\n");
        table.row("pt-BR", [3, 0]);
        assert_eq!(table.text(""), "       inherited  missing\npt             -        2\npt-BR          3        -\n");
    }
}
