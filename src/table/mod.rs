//! The table behind a chart: the same data for those who read rather than see, and as a CSV file.

use crate::model::AsOf;
use crate::scoring::Rank;
use crate::text::{Catalogue, Message, Value};

/// The data of a chart. A cell that is an empty text stands for what is not known.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Table {
    /// What each column holds.
    pub header: Vec<Message>,
    /// The rows, each as long as the header.
    pub rows: Vec<Vec<Value>>,
}

/// A table that could not be written as CSV.
#[derive(Debug, thiserror::Error)]
#[error("the table could not be written as CSV: {0}")]
pub struct CsvError(String);

impl Table {
    /// The table as a CSV file for people: after RFC 4180, in UTF-8, with words in a language and figures in plain
    /// notation (`-8.5`, `2023-08-31`), so that any program reads them in any locale. It begins with a byte order mark,
    /// without which some spreadsheets take its letters for those of an older alphabet.
    ///
    /// # Errors
    /// When the writer refuses, which a table whose rows are as long as its header does not make it do.
    pub fn csv(&self, words: &Catalogue) -> Result<String, CsvError> {
        let text = self.csv_under(self.header.iter().map(|message| guarded(words.say(message))), words)?;
        Ok(format!("\u{feff}{text}"))
    }

    /// The table for programs: as [`Table::csv`] has it, under a header that is the same in every language, and without
    /// the byte order mark, which readers of Data Packages would take for a part of the first name. There are as many
    /// names as columns.
    ///
    /// # Errors
    /// As [`Table::csv`].
    pub fn csv_under(
        &self,
        header: impl Iterator<Item = impl AsRef<[u8]>>,
        words: &Catalogue,
    ) -> Result<String, CsvError> {
        let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
        writer.write_record(header).map_err(|error| CsvError(error.to_string()))?;
        for row in &self.rows {
            let cells = row.iter().map(|value| match value {
                Value::Count(_) | Value::Number(_) | Value::Percent(_) | Value::Date(_) => plain(value, words),
                text => guarded(plain(text, words)),
            });
            writer.write_record(cells).map_err(|error| CsvError(error.to_string()))?;
        }
        let bytes = writer.into_inner().map_err(|error| CsvError(error.to_string()))?;
        String::from_utf8(bytes).map_err(|error| CsvError(error.to_string()))
    }
}

/// A rank as a cell or a sentence has it: `14`, or `14–17` where four share it.
pub(crate) fn rank(rank: Rank) -> Value {
    if rank.first == rank.last { rank.first.into() } else { format!("{}–{}", rank.first, rank.last).into() }
}

/// A cell as files have it: words in a language, figures in plain notation.
pub(crate) fn plain(value: &Value, words: &Catalogue) -> String {
    match value {
        Value::Count(count) => count.to_string(),
        Value::Number(number) | Value::Percent(number) => number.to_string(),
        Value::Date(date) => date.as_ref().map(AsOf::edtf).unwrap_or_default(),
        other => words.value(other),
    }
}

/// A text that no spreadsheet takes for a formula: one that begins like a formula gets an apostrophe before it.
fn guarded(text: String) -> String {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']) { format!("'{text}") } else { text }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Decimal;
    use crate::text::{Language, say};
    use proptest::prelude::*;

    fn csv(values: Vec<Value>) -> String {
        let header = values.iter().map(|_| say::app_name()).collect();
        let written = Table { header, rows: vec![values] }.csv(&Catalogue::of(Language::ENGLISH)).unwrap();
        written.strip_prefix('\u{feff}').expect("the mark of UTF-8 stands first").to_owned()
    }

    #[test]
    fn figures_are_plain_and_texts_quoted() {
        let number = |text| Value::Number(Decimal::parse(text).unwrap());
        let row = vec![number("-8.5"), Value::Count(10_000), Value::Date(AsOf::parse("2021/2022?")), "a, \"b\"".into()];
        let expected = "Posture,Posture,Posture,Posture\r\n-8.5,10000,2021-01-01/2022-12-31?,\"a, \"\"b\"\"\"\r\n";
        assert_eq!(csv(row), expected);
    }

    #[test]
    fn a_file_for_programs_has_no_mark() {
        let table = Table { header: vec![say::app_name()], rows: vec![vec!["ə".into()]] };
        let written = table.csv_under(["name"].into_iter(), &Catalogue::of(Language::ENGLISH)).unwrap();
        assert_eq!(written, "name\r\nə\r\n");
    }

    #[test]
    fn no_text_begins_like_a_formula() {
        for start in ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"] {
            let written = csv(vec![start.into(), "x".into()]);
            let row = written.split_once("\r\n").unwrap().1.trim_start_matches('"');
            assert!(row.starts_with('\''), "{start}: {row}");
        }
    }

    proptest! {
        #[test]
        fn reads_back(texts in prop::collection::vec("\\PC{1,12}", 2..5)) {
            let written = csv(texts.iter().map(|text| Value::from(text.as_str())).collect());
            let mut reader = csv::Reader::from_reader(written.as_bytes());
            let row = reader.records().next().unwrap().unwrap();
            let expected: Vec<String> = texts.into_iter().map(guarded).collect();
            prop_assert_eq!(row.iter().collect::<Vec<_>>(), expected);
        }
    }
}
