//! Tables for a terminal, where a Japanese character is two columns wide.

use unicode_width::UnicodeWidthStr;

/// Rows of cells; the first column is text, the others are numbers.
#[derive(Debug, Default)]
pub(super) struct Table {
    rows: Vec<Vec<String>>,
}

impl Table {
    /// A table with these headings.
    pub(super) fn new(headings: &[&str]) -> Self {
        Table { rows: vec![headings.iter().map(|&heading| heading.to_owned()).collect()] }
    }

    /// Adds a row.
    pub(super) fn row(&mut self, label: impl Into<String>, numbers: impl IntoIterator<Item = usize>) {
        let number = |n: usize| if n == 0 { "-".to_owned() } else { n.to_string() };
        self.rows.push(std::iter::once(label.into()).chain(numbers.into_iter().map(number)).collect());
    }

    /// The lines, each behind an indentation.
    pub(super) fn text(&self, indent: &str) -> String {
        let columns = self.rows.iter().map(Vec::len).max().unwrap_or(0);
        let width = |column: usize| {
            self.rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.width()).max().unwrap_or(0)
        };
        let widths: Vec<usize> = (0..columns).map(width).collect();
        let mut out = String::new();
        for row in &self.rows {
            let mut line = indent.to_owned();
            for (at, (cell, width)) in row.iter().zip(&widths).enumerate() {
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
}
