//! Rows of a CSV file as spreadsheets write them: parted by commas, semicolons or tabs, with quotation marks around what
//! holds such a sign or a line break (RFC 4180).

use super::{LIST_COLUMNS, ListFault, Row};
use crate::wire::report::cut;

/// The indicators, one a row, under a header that says which column is which.
pub(super) fn rows(text: &str) -> Result<Vec<Row>, ListFault> {
    let first = text.lines().next().unwrap_or_default();
    let parting = [';', '\t'].into_iter().find(|sign| first.contains(*sign)).unwrap_or(',');
    let mut lines = records(text, parting)?.into_iter();
    let (_, header) = lines.next().unwrap_or_default();
    let header: Vec<String> = header.iter().map(|name| name.trim().to_lowercase()).collect();
    let place = |wanted: &str| {
        let also = if wanted == "points" { "max" } else { wanted };
        header.iter().position(|name| name == wanted || name == also)
    };
    if let Some(missing) = LIST_COLUMNS.into_iter().take(3).find(|name| place(name).is_none()) {
        return Err(ListFault::NoColumn { missing, found: cut(first) });
    }
    let places = LIST_COLUMNS.map(place);
    let rows = lines.filter(|(_, cells)| cells.iter().any(|cell| !cell.trim().is_empty())).map(|(line, cells)| {
        let cell = |place: Option<usize>| place.and_then(|place| cells.get(place)).map(|cell| unguarded(cell.trim()));
        let [id, name, points, criterion] = places.map(|place| cell(place).unwrap_or_default().to_owned());
        Row { line, id, name, points, criterion }
    });
    Ok(rows.collect())
}

/// Without the apostrophe that stands before what a spreadsheet would take for a formula.
fn unguarded(cell: &str) -> &str {
    cell.strip_prefix('\'').filter(|rest| rest.starts_with(['=', '+', '-', '@'])).unwrap_or(cell)
}

/// All rows, each with the line that it begins on.
fn records(text: &str, parting: char) -> Result<Vec<(usize, Vec<String>)>, ListFault> {
    let (mut all, mut cells, mut cell) = (Vec::new(), Vec::new(), String::new());
    let (mut line, mut begun, mut opened) = (1, 1, None);
    // Where the quotation mark stands that was closed in this cell: behind that, the cell ends.
    let mut closed = None;
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        if letter == '\n' {
            line += 1;
        }
        match (letter, opened) {
            ('"', Some(_)) if letters.peek() == Some(&'"') => {
                letters.next();
                cell.push('"');
            }
            ('"', Some(_)) => closed = opened.take(),
            (_, Some(_)) => cell.push(letter),
            ('"', None) if cell.trim().is_empty() => {
                cell.clear();
                opened = Some(line);
            }
            ('\n', None) => {
                closed = None;
                cells.push(std::mem::take(&mut cell));
                all.push((begun, std::mem::take(&mut cells)));
                begun = line;
            }
            (_, None) if letter == parting => {
                closed = None;
                cells.push(std::mem::take(&mut cell));
            }
            ('\r', None) if letters.peek() == Some(&'\n') => {}
            (_, None) => {
                if let Some(line) = closed.filter(|_| !letter.is_whitespace()) {
                    return Err(ListFault::OpenQuote { line });
                }
                cell.push(letter);
            }
        }
    }
    if let Some(line) = opened {
        return Err(ListFault::OpenQuote { line });
    }
    cells.push(cell);
    all.push((begun, cells));
    Ok(all)
}
