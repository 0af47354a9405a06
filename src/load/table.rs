//! Tables of comma-separated values, as registries publish them: rows whose cells know their places.
//!
//! A cell may stand in quotes, `"` twice inside them; none has a line break.

use super::guard;
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::source::{FileId, Sources, Sp, Span};

/// The rows of a table below its head line, which must name these columns, each with as many cells. A row that has not is
/// reported and left out; `None` where the table is not whole.
pub fn rows<const N: usize>(
    file: FileId,
    columns: [&str; N],
    sources: &Sources,
    diagnostics: &mut Diagnostics,
) -> Option<Vec<[Sp<String>; N]>> {
    guard::hidden_characters(file, sources, diagnostics);
    let mut rows = Vec::new();
    let mut is_whole = true;
    let mut start = 0;
    for (nth, line) in sources.text(file).split('\n').enumerate() {
        let place = Span { file, start, end: start + line.len() };
        start += line.len() + 1;
        if nth == 0 && line != columns.join(",") {
            diagnostics.push(
                Diagnostic::new(Code::HK163, place, "this table has other columns than those that are read")
                    .help(format!("let its first line be `{}`", columns.join(","))),
            );
            return None;
        }
        if nth == 0 || line.is_empty() {
            continue;
        }
        let read = cells(line, place);
        let count = read.as_ref().map_or(0, Vec::len);
        if let Some(row) = read.and_then(|cells| <[Sp<String>; N]>::try_from(cells).ok()) {
            rows.push(row);
            continue;
        }
        is_whole = false;
        let message = match count {
            0 => "a quote in this row does not close".to_owned(),
            1 => format!("this row has one cell, not {N}"),
            count => format!("this row has {count} cells, not {N}"),
        };
        let help = format!("write {N} cells with commas between them; one that holds a comma stands in `\"`");
        diagnostics.push(Diagnostic::new(Code::HK163, place, message).help(help));
    }
    is_whole.then_some(rows)
}

/// The cells of a line; `None` where a quote does not close.
fn cells(line: &str, place: Span) -> Option<Vec<Sp<String>>> {
    let mut cells = Vec::new();
    let (mut cell, mut start, mut is_quoted) = (String::new(), 0, false);
    let mut chars = line.char_indices().peekable();
    let at = |start: usize, end: usize| Span { start: place.start + start, end: place.start + end, ..place };
    while let Some((here, c)) = chars.next() {
        match c {
            '"' if is_quoted && chars.peek().is_some_and(|(_, next)| *next == '"') => {
                cell.push('"');
                chars.next();
            }
            '"' => is_quoted = !is_quoted,
            ',' if !is_quoted => {
                cells.push(Sp::new(std::mem::take(&mut cell), at(start, here)));
                start = here + 1;
            }
            c => cell.push(c),
        }
    }
    cells.push(Sp::new(cell, at(start, line.len())));
    (!is_quoted).then_some(cells)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> (Vec<Vec<String>>, Vec<String>) {
        let mut sources = Sources::default();
        let file = sources.add("t.csv", text);
        let mut diagnostics = Diagnostics::default();
        let rows = rows(file, ["code", "name"], &sources, &mut diagnostics);
        let rows = rows.into_iter().flatten().map(|row| row.map(|cell| cell.value).into()).collect();
        let said = diagnostics.sorted(&sources).into_iter().map(|finding| {
            let (_, line, column) = finding.position(&sources);
            format!("{line}:{column} {}", finding.message)
        });
        (rows, said.collect())
    }

    #[test]
    fn a_cell_may_hold_commas_and_quotes() {
        let (rows, said) = read("code,name\n603,\"Decline, \"\"now\"\"\"\n\n604,\n");
        assert_eq!(rows, [["603", "Decline, \"now\""], ["604", ""]]);
        assert!(said.is_empty(), "{said:?}");
    }

    #[test]
    fn rows_of_another_form_are_told_by_their_place() {
        let (rows, said) = read("code,name\n1,one\n2\n3,\"three\n4,four,more\n");
        assert!(rows.is_empty(), "of a table that is not whole nothing is missing");
        let expected = [
            "3:1 this row has one cell, not 2",
            "4:1 a quote in this row does not close",
            "5:1 this row has 3 cells, not 2",
        ];
        assert_eq!(said, expected);
        assert_eq!(read("name,code\n1,2\n").1, ["1:1 this table has other columns than those that are read"]);
    }
}
