//! Columns: names that are the same in every language, and what kind of figures stand under them.

use super::name::{slug, unique};
use crate::table::Table;
use crate::text::{Message, Value, say};

/// A column of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// Its name for programs: `score`, `area_legal_measures`.
    pub name: String,
    /// What stands in it.
    pub kind: Kind,
}

/// What stands in a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Words.
    Text,
    /// Whole numbers.
    Whole,
    /// Numbers with decimals.
    Number,
    /// Percents, as numbers: 57 is 57 %.
    Percent,
    /// Dates as exact as known, in EDTF.
    Date,
    /// Nothing that is known.
    Unknown,
}

impl Kind {
    /// Its type in a Table Schema. A date is a text there: `2021/2022` is none of the schema's dates.
    pub(super) const fn data_type(self) -> &'static str {
        match self {
            Self::Text | Self::Date => "string",
            Self::Whole => "integer",
            Self::Number | Self::Percent => "number",
            Self::Unknown => "any",
        }
    }

    /// What it is called.
    pub(super) fn message(self) -> Message {
        match self {
            Self::Text => say::bundle_kind_text(),
            Self::Whole => say::bundle_kind_whole(),
            Self::Number => say::bundle_kind_number(),
            Self::Percent => say::bundle_kind_percent(),
            Self::Date => say::bundle_kind_date(),
            Self::Unknown => say::bundle_kind_unknown(),
        }
    }

    fn of(value: &Value) -> Self {
        match value {
            Value::Date(None) => Self::Unknown,
            Value::Text(text) if text.is_empty() => Self::Unknown,
            Value::Text(_) | Value::Localized(_) | Value::Message(_) | Value::List(_) => Self::Text,
            Value::Count(_) => Self::Whole,
            Value::Number(_) => Self::Number,
            Value::Percent(_) => Self::Percent,
            Value::Date(Some(_)) => Self::Date,
        }
    }

    /// The kind that has room for both.
    fn or(self, other: Self) -> Self {
        let is_number = |kind| matches!(kind, Self::Whole | Self::Number | Self::Percent);
        match (self, other) {
            (Self::Unknown, kind) | (kind, Self::Unknown) => kind,
            (a, b) if a == b => a,
            (a, b) if is_number(a) && is_number(b) => Self::Number,
            _ => Self::Text,
        }
    }
}

/// The columns of a table.
pub(super) fn columns(table: &Table) -> Vec<Column> {
    let kind = |place: usize| {
        let cells = table.rows.iter().filter_map(|row| row.get(place));
        cells.fold(Kind::Unknown, |kind, cell| kind.or(Kind::of(cell)))
    };
    let column = |(place, header): (usize, &Message)| Column { name: slug(&stem(header), '_'), kind: kind(place) };
    let mut columns: Vec<Column> = table.header.iter().enumerate().map(column).collect();
    make_unique(&mut columns);
    columns
}

/// Numbers the names of which there are several.
pub(super) fn make_unique(columns: &mut [Column]) {
    let names = unique(columns.iter().map(|column| column.name.clone()), '_');
    for (column, name) in columns.iter_mut().zip(names) {
        column.name = name;
    }
}

/// What a header is about: of `chart_column_country` the country, and what is put into it where that is a text.
fn stem(header: &Message) -> String {
    let parts = ["_column_", "_file_"].iter().find_map(|mark| header.id().split_once(mark));
    let mut stem = parts.map_or(header.id(), |(_, stem)| stem).to_owned();
    for value in header.values() {
        let part = match value {
            Value::Text(text) => text.clone(),
            Value::Localized(text) => text.english().to_owned(),
            Value::Message(message) => self::stem(message),
            _ => continue,
        };
        stem.push('_');
        stem.push_str(&part);
    }
    stem
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{AsOf, Decimal, Localized};

    fn kinds(rows: Vec<Vec<Value>>) -> Vec<Kind> {
        let header = rows[0].iter().map(|_| say::chart_column_score()).collect();
        columns(&Table { header, rows }).into_iter().map(|column| column.kind).collect()
    }

    #[test]
    fn names_come_from_messages_and_not_from_words() {
        let legal = Localized::new("Legal measures", [("az".to_owned(), "Hüquqi tədbirlər".to_owned())].into());
        let header = vec![
            say::chart_column_country(),
            say::ranking_file_rank_first(),
            say::ranking_file_area(&legal, Decimal::parse("20").unwrap()),
            say::chart_column_country(),
            say::chart_numbered("AZE", say::chart_column_score()),
        ];
        let names: Vec<_> = columns(&Table { header, rows: vec![] }).into_iter().map(|column| column.name).collect();
        assert_eq!(names, ["country", "rank_first", "area_legal_measures", "country_2", "chart_numbered_aze_score"]);
    }

    #[test]
    fn kinds_come_from_the_cells_that_are_known() {
        let number = Decimal::parse("1.5").unwrap();
        let rows = vec![
            vec!["".into(), Value::Count(1), Value::Date(None), Value::Percent(number), "".into(), "a".into()],
            vec![
                Value::Count(2),
                number.into(),
                AsOf::parse("2024").into(),
                Value::Percent(number),
                "".into(),
                1_u32.into(),
            ],
        ];
        let expected = [Kind::Whole, Kind::Number, Kind::Date, Kind::Percent, Kind::Unknown, Kind::Text];
        assert_eq!(kinds(rows), expected);
    }
}
