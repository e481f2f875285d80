//! A workbook (Office Open XML, ECMA-376): a sheet for each table, and one with what is to be known of them.
//!
//! Written by hand into our own archive: what is needed of the format is a few elements, and a crate for all of it is
//! larger than everything else that saves files.

use super::name::unique;
use super::{Bundle, BundleError, archive, descriptor};
use crate::model::{AsOf, Day, Decimal};
use crate::table::plain;
use crate::text::{Catalogue, Value, say};
use crate::wire::TableSource;
use std::fmt::Write as _;

const XML: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATION: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";
const KIND: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/// Cell formats by their place in `styles.xml`. Numbers have one for each count of decimals.
const TEXT: usize = 1;
const HEADING: usize = 2;
const DAY: usize = 3;
const NUMBER: usize = 4;
const PERCENT: usize = NUMBER + DECIMALS;
const DECIMALS: usize = Decimal::MOST_DECIMALS as usize + 1;
/// Below this number of a format stand those that every program has.
const FIRST_FORMAT: usize = 164;

/// The most that programs take: letters of a cell and of the name of a sheet, as UTF-16 counts them.
const MOST_OF_TEXT: usize = 32_767;
const MOST_OF_NAME: usize = 31;
/// Room for what tells names apart: ` 12`.
const NUMBERING: usize = 3;
/// Programs keep fifteen digits of a number.
const MOST_EXACT: i64 = 999_999_999_999_999;

/// A column is as wide as what stands in it, within these, in letters.
const NARROWEST: usize = 8;
const WIDEST: usize = 60;

/// Cells in rows, under what the sheet is called.
struct Sheet {
    name: String,
    rows: Vec<Vec<Value>>,
    /// Whether headings are the first row, and not the first column.
    is_table: bool,
}

/// The workbook of a bundle.
///
/// # Errors
/// When there are more bytes than an archive holds.
pub(super) fn write(bundle: &Bundle, words: &Catalogue) -> Result<Vec<u8>, BundleError> {
    let sheets = sheets(bundle, words);
    let mut files = vec![
        ("[Content_Types].xml".to_owned(), content_types(sheets.len())),
        ("_rels/.rels".to_owned(), relations([("officeDocument", "xl/workbook.xml".to_owned())].into_iter())),
        ("xl/workbook.xml".to_owned(), workbook(&sheets)),
        ("xl/_rels/workbook.xml.rels".to_owned(), {
            let sheets = (1..=sheets.len()).map(|number| ("worksheet", format!("worksheets/sheet{number}.xml")));
            relations(sheets.chain([("styles", "styles.xml".to_owned())]))
        }),
        ("xl/styles.xml".to_owned(), styles()),
    ];
    let one = |(place, sheet)| (format!("xl/worksheets/sheet{}.xml", place + 1), worksheet(sheet, words));
    files.extend(sheets.iter().enumerate().map(one));
    archive::write(&files, &bundle.citation.retrieved)
}

/// The tables, and behind them what a reader has to know.
fn sheets(bundle: &Bundle, words: &Catalogue) -> Vec<Sheet> {
    // A name that programs keep for themselves.
    let kept = std::iter::once("History".to_owned());
    let titles = bundle.tables.iter().map(|table| words.say(&table.title));
    let titles = titles.chain([words.say(&say::bundle_sheet_about())]).map(|title| sheet_name(&title));
    let mut names = unique(kept.chain(titles), ' ').into_iter().skip(1);
    let mut sheets = Vec::new();
    for (table, name) in bundle.tables.iter().zip(names.by_ref()) {
        let head = table.table.header.iter().map(|message| Value::from(message.clone())).collect();
        let rows = std::iter::once(head).chain(table.table.rows.iter().cloned()).collect();
        sheets.push(Sheet { name, rows, is_table: true });
    }
    let about = about(bundle, &sheets, words);
    sheets.extend(names.next().map(|name| Sheet { name, rows: about, is_table: false }));
    sheets
}

/// A title as the name of a sheet: without what a reference would take for its own, and cut between words.
fn sheet_name(title: &str) -> String {
    let plain = title.replace(|letter: char| "[]:*?/\\'".contains(letter) || letter.is_control(), " ");
    let mut name = String::new();
    for word in plain.split_whitespace() {
        let longer = if name.is_empty() { word.to_owned() } else { format!("{name} {word}") };
        if longer.encode_utf16().count() > MOST_OF_NAME - NUMBERING - 1 {
            if name.is_empty() {
                name.extend(word.chars().take((MOST_OF_NAME - NUMBERING - 1) / 2));
            }
            name.push('…');
            break;
        }
        name = longer;
    }
    if name.is_empty() { "1".to_owned() } else { name }
}

/// What the archive has in its README: how to cite it, what was chosen, the sources, what to know.
fn about(bundle: &Bundle, sheets: &[Sheet], words: &Catalogue) -> Vec<Vec<Value>> {
    let package = descriptor::package(bundle, Vec::new(), words);
    let filters = if package.filters.is_empty() { vec![words.say(&say::bundle_whole())] } else { package.filters };
    let tables = sheets.iter().zip(&bundle.tables);
    let tables = tables.map(|(sheet, table)| format!("{}: {}", sheet.name, words.say(&table.title))).collect();
    let terms = package.terms.into_iter().map(|terms| terms.title);
    let blocks = [
        (say::app_name(), vec![package.title, package.description, package.homepage]),
        (say::bundle_tables(), tables),
        (say::bundle_chosen(), filters),
        (say::data_sources(), package.sources.into_iter().map(source).chain(terms).collect()),
        (say::about_cite(), vec![package.citation]),
        (say::bundle_notes(), package.caveats),
    ];
    let mut rows = Vec::new();
    for (heading, lines) in blocks {
        let mut heading = Some(Value::from(heading));
        for line in lines {
            rows.push(vec![heading.take().unwrap_or_else(|| "".into()), line.into()]);
        }
    }
    rows
}

fn source(source: TableSource) -> String {
    let all = [Some(source.title), Some(source.publisher), source.as_of, source.path, source.reading, source.copy];
    all.into_iter().chain([source.note]).flatten().collect::<Vec<_>>().join("; ")
}

fn content_types(sheets: usize) -> String {
    let part =
        |path: &str, kind: &str| format!("<Override PartName=\"/xl/{path}.xml\" ContentType=\"{KIND}.{kind}+xml\"/>");
    let all = [part("workbook", "sheet.main"), part("styles", "styles")].into_iter();
    let all = all.chain((1..=sheets).map(|number| part(&format!("worksheets/sheet{number}"), "worksheet")));
    format!(
        "{XML}<Types xmlns=\"{PACKAGE}/content-types\"><Default Extension=\"rels\" \
         ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>\
         <Default Extension=\"xml\" ContentType=\"application/xml\"/>{}</Types>",
        all.collect::<String>()
    )
}

/// What belongs to a file, numbered from 1.
fn relations(targets: impl Iterator<Item = (&'static str, String)>) -> String {
    let one = |(place, (kind, target)): (usize, (&str, String))| {
        format!("<Relationship Id=\"rId{}\" Type=\"{RELATION}/{kind}\" Target=\"{target}\"/>", place + 1)
    };
    let all: String = targets.enumerate().map(one).collect();
    format!("{XML}<Relationships xmlns=\"{PACKAGE}/relationships\">{all}</Relationships>")
}

fn workbook(sheets: &[Sheet]) -> String {
    let one = |(place, sheet): (usize, &Sheet)| {
        let (name, number) = (escaped(&sheet.name), place + 1);
        format!("<sheet name=\"{name}\" sheetId=\"{number}\" r:id=\"rId{number}\"/>")
    };
    let all: String = sheets.iter().enumerate().map(one).collect();
    format!("{XML}<workbook xmlns=\"{MAIN}\" xmlns:r=\"{RELATION}\"><sheets>{all}</sheets></workbook>")
}

/// What cells look like: text that stays text when it is edited, bold headings, days, and numbers with each count of
/// decimals, as such and as percents.
fn styles() -> String {
    let decimals = |count: usize| if count == 0 { "0".to_owned() } else { format!("0.{}", "0".repeat(count)) };
    let numbers = (0..DECIMALS).map(decimals);
    let percents = (0..DECIMALS).map(|count| format!("{}%", decimals(count)));
    let codes: Vec<String> = std::iter::once("yyyy-mm-dd".to_owned()).chain(numbers).chain(percents).collect();
    let (mut formats, mut cells) = (String::new(), String::new());
    for (place, code) in codes.iter().enumerate() {
        let id = FIRST_FORMAT + place;
        let _ = write!(formats, "<numFmt numFmtId=\"{id}\" formatCode=\"{code}\"/>");
        let _ = write!(
            cells,
            "<xf numFmtId=\"{id}\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\" \
             applyAlignment=\"1\"><alignment vertical=\"top\"/></xf>"
        );
    }
    let text = |font: u8| {
        format!(
            "<xf numFmtId=\"49\" fontId=\"{font}\" fillId=\"0\" borderId=\"{font}\" xfId=\"0\" applyNumberFormat=\"1\" \
             applyFont=\"1\" applyBorder=\"1\" applyAlignment=\"1\"><alignment vertical=\"top\" wrapText=\"1\"/></xf>"
        )
    };
    let font = |bold: &str| format!("<font>{bold}<sz val=\"11\"/><name val=\"Calibri\"/><family val=\"2\"/></font>");
    let none = "<left/><right/><top/>";
    format!(
        "{XML}<styleSheet xmlns=\"{MAIN}\"><numFmts count=\"{formats_count}\">{formats}</numFmts>\
         <fonts count=\"2\">{plain}{bold}</fonts>\
         <fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>\
         <fill><patternFill patternType=\"gray125\"/></fill></fills>\
         <borders count=\"2\"><border>{none}<bottom/><diagonal/></border>\
         <border>{none}<bottom style=\"thin\"/><diagonal/></border></borders>\
         <cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>\
         <cellXfs count=\"{cells_count}\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>\
         {text}{heading}{cells}</cellXfs>\
         <cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles></styleSheet>",
        formats_count = codes.len(),
        cells_count = codes.len() + DAY,
        plain = font(""),
        bold = font("<b/>"),
        text = text(0),
        heading = text(1),
    )
}

/// A sheet, printed on the width of a page of A4 across. Of a table the headings stay where they are.
fn worksheet(sheet: &Sheet, words: &Catalogue) -> String {
    let view = if sheet.is_table {
        "<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>"
    } else {
        ""
    };
    let mut file = format!(
        "{XML}<worksheet xmlns=\"{MAIN}\"><sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>\
         <sheetViews><sheetView workbookViewId=\"0\">{view}</sheetView></sheetViews>"
    );
    let columns = sheet.rows.first().map(Vec::len).unwrap_or_default();
    let column = |place: usize| {
        let (number, width) = (place + 1, width(sheet, place, words));
        format!("<col min=\"{number}\" max=\"{number}\" width=\"{width}\" customWidth=\"1\"/>")
    };
    if columns > 0 {
        let _ = write!(file, "<cols>{}</cols>", (0..columns).map(column).collect::<String>());
    }
    file.push_str("<sheetData>\n");
    for (above, row) in sheet.rows.iter().enumerate() {
        let _ = write!(file, "<row r=\"{}\">", above + 1);
        for (place, value) in row.iter().enumerate() {
            let is_heading = if sheet.is_table { above == 0 } else { place == 0 };
            file.push_str(&cell(&format!("{}{}", letters(place), above + 1), value, is_heading, words));
        }
        file.push_str("</row>\n");
    }
    file.push_str("</sheetData><pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\"/></worksheet>");
    file
}

/// As wide as the longest text below a heading, and as the longest word of the heading.
fn width(sheet: &Sheet, place: usize, words: &Catalogue) -> usize {
    let length = |(above, row): (usize, &Vec<Value>)| {
        let text = row.get(place).map(|value| plain(value, words)).unwrap_or_default();
        if sheet.is_table && above == 0 {
            return text.split_whitespace().map(|word| word.chars().count()).max().unwrap_or_default();
        }
        text.chars().count()
    };
    sheet.rows.iter().enumerate().map(length).max().unwrap_or_default().clamp(NARROWEST, WIDEST) + 2
}

/// A cell; nothing for one that is empty. A text is a text whatever it begins with, never a formula.
fn cell(at: &str, value: &Value, is_heading: bool, words: &Catalogue) -> String {
    let number = |style: usize, number: String| format!("<c r=\"{at}\" s=\"{style}\"><v>{number}</v></c>");
    let is_exact = |number: &Decimal| (-MOST_EXACT..=MOST_EXACT).contains(&number.units);
    let places = |decimals: u8| usize::from(decimals.min(Decimal::MOST_DECIMALS));
    match value {
        Value::Count(count) if (-MOST_EXACT..=MOST_EXACT).contains(count) => return number(NUMBER, count.to_string()),
        Value::Number(figure) if is_exact(figure) => {
            return number(NUMBER + places(figure.decimals), figure.to_string());
        }
        // 57 percent are the number 0.57.
        Value::Percent(figure) if is_exact(figure) => {
            let part = Decimal { decimals: figure.decimals.saturating_add(2), ..*figure };
            return number(PERCENT + places(figure.decimals), part.to_string());
        }
        Value::Date(Some(date)) => {
            if let Some(days) = days(date) {
                return number(DAY, days.to_string());
            }
        }
        _ => {}
    }
    let (text, style) = (plain(value, words), if is_heading { HEADING } else { TEXT });
    if text.is_empty() {
        return String::new();
    }
    // What looks like the format's own way to write a letter is none.
    let text = escaped(&text).replace("_x", "_x005F_x");
    format!("<c r=\"{at}\" s=\"{style}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{text}</t></is></c>")
}

/// A day as workbooks count it. Earlier ones are texts: programs take 1900 for a leap year.
fn days(date: &AsOf) -> Option<i32> {
    const FIRST: i32 = 61;
    let days = Day::new(1900, 3, 1)?.days_to(Day::of(date)?);
    (days >= 0 && !date.inferred()).then_some(days + FIRST)
}

/// The letters of a column: `A` to `Z`, `AA`, `AB`.
fn letters(place: usize) -> String {
    let before = if place < 26 { String::new() } else { letters(place / 26 - 1) };
    let last = u8::try_from(place % 26).unwrap_or_default();
    format!("{before}{}", char::from(b'A' + last))
}

/// A text as content or within quotes, as long as a cell may be; what has no place in XML becomes a blank.
fn escaped(text: &str) -> String {
    let mut written = String::new();
    let mut length = 0;
    for letter in text.chars() {
        length += letter.len_utf16();
        if length > MOST_OF_TEXT {
            break;
        }
        match letter {
            '&' => written.push_str("&amp;"),
            '<' => written.push_str("&lt;"),
            '>' => written.push_str("&gt;"),
            '"' => written.push_str("&quot;"),
            '\n' | '\t' => written.push(letter),
            '\u{fffe}' | '\u{ffff}' => written.push(' '),
            _ if letter.is_control() => written.push(' '),
            _ => written.push(letter),
        }
    }
    written
}

#[cfg(test)]
mod tests {
    use super::super::tests::{bundle, unpacked};
    use super::*;
    use crate::sort::SortedSet;
    use crate::text::Language;
    use proptest::prelude::*;

    fn english() -> std::rc::Rc<Catalogue> {
        Catalogue::of(Language::ENGLISH)
    }

    #[test]
    fn has_a_sheet_for_each_table_and_one_about_them() {
        let files = unpacked(&bundle().file(crate::bundle::BundleFile::Xlsx, &english()).unwrap());
        let all: String = files.iter().map(|(name, text)| format!("== {name}\n{text}\n")).collect();
        insta::assert_snapshot!(all.replace(crate::bundle::PROGRAM, "PROGRAM").replace("><", ">\n<"));
    }

    #[test]
    fn days_and_columns_are_counted_as_programs_do() {
        let of = |text: &str| days(&AsOf::parse(text).unwrap());
        assert_eq!([of("1900-03-01"), of("2023-08-31"), of("2026-11-30")], [Some(61), Some(45169), Some(46356)]);
        assert_eq!([of("1899-12-31"), of("2023-08"), of("2023-08-31?")], [None; 3]);
        assert_eq!([0, 25, 26, 51, 52, 701, 702].map(letters), ["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]);
    }

    #[test]
    fn figures_keep_their_decimals_and_texts_stay_texts() {
        let cell = |value: Value| cell("A2", &value, false, &english());
        let figure = |text: &str| Decimal::parse(text).unwrap();
        assert_eq!(cell(Value::Number(figure("63.60"))), "<c r=\"A2\" s=\"6\"><v>63.60</v></c>");
        assert_eq!(cell(Value::Percent(figure("57"))), "<c r=\"A2\" s=\"14\"><v>0.57</v></c>");
        assert_eq!(cell(Value::Percent(figure("-8.5"))), "<c r=\"A2\" s=\"15\"><v>-0.085</v></c>");
        assert!(cell("=1+1".into()).contains("t=\"inlineStr\""), "no formula");
        assert!(cell(Value::Count(i64::MAX)).contains(">9223372036854775807</t>"), "no digit is lost");
        assert!(cell("a_x0041_ <b>".into()).contains(">a_x005F_x0041_ &lt;b&gt;</t>"));
        assert_eq!(cell("".into()), "");
    }

    proptest! {
        #[test]
        fn sheets_have_names_that_programs_take(titles in prop::collection::vec("[a-zA-Z\\PC '\\[:]{0,50}", 1..5)) {
            let tables = titles.iter().map(|title| {
                crate::bundle::NamedTable::new("t", say::chart_quoted(title.as_str()), crate::table::Table::default())
            });
            let bundle = Bundle { tables: tables.collect(), ..bundle() };
            let sheets = sheets(&bundle, &english());
            prop_assert_eq!(sheets.len(), titles.len() + 1);
            let lower: SortedSet<String> = sheets.iter().map(|sheet| sheet.name.to_lowercase()).collect();
            prop_assert_eq!(lower.len(), sheets.len());
            for Sheet { name, .. } in &sheets {
                prop_assert!((1..=MOST_OF_NAME).contains(&name.encode_utf16().count()), "{:?}", name);
                prop_assert!(!name.contains(['[', ']', ':', '*', '?', '/', '\\', '\'']), "{:?}", name);
            }
        }
    }
}
