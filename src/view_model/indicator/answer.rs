//! The answer in sentences: how many of the countries whose answer is known meet the indicator.

use super::{Credit, IndicatorTable, Row};
use crate::model::{AsOf, CountryCode, CountryGroup, Methodology, Part};
use crate::text::{Message, Value, say};

/// How many countries have how much of the points.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Those with all.
    pub full: usize,
    /// Those with some.
    pub partly: usize,
    /// Those with none.
    pub nothing: usize,
    /// Those of which it is not known.
    pub unknown: usize,
}

impl Counts {
    /// Those of all countries of the index.
    #[must_use]
    pub fn of(table: &IndicatorTable) -> Self {
        Self::count(table.rows.iter().map(|row| row.credit))
    }

    /// Those of a group. A country of it that the index does not have is not known.
    #[must_use]
    pub fn in_group(table: &IndicatorTable, group: &CountryGroup) -> Self {
        let credit = |code: &CountryCode| {
            let row = table.rows.iter().find(|row| row.country == *code);
            row.map_or(Credit::Unknown, |row| row.credit)
        };
        Self::count(group.members.iter().map(credit))
    }

    fn count(credits: impl Iterator<Item = Credit>) -> Self {
        let mut counts = Self::default();
        for credit in credits {
            *match credit {
                Credit::Full => &mut counts.full,
                Credit::Partly => &mut counts.partly,
                Credit::Nothing => &mut counts.nothing,
                Credit::Unknown => &mut counts.unknown,
            } += 1;
        }
        counts
    }

    /// Those of which it is known.
    #[must_use]
    pub const fn known(&self) -> usize {
        self.full + self.partly + self.nothing
    }

    /// Those of which it is known that they do not have all.
    #[must_use]
    pub const fn not_full(&self) -> usize {
        self.partly + self.nothing
    }

    /// All of them.
    #[must_use]
    pub const fn all(&self) -> usize {
        self.known() + self.unknown
    }
}

/// "8.2 …: 23 of 31 countries whose answer is known are credited."
#[must_use]
pub fn answer(counts: Counts, part: &Part, methodology: &Methodology) -> Message {
    let title = Value::title(&part.id, &part.name);
    let max = Value::points(methodology.points, part.max);
    if counts.known() == 0 {
        say::indicator_answer_none(title)
    } else if methodology.points.all_or_nothing {
        say::indicator_answer(title, counts.full, counts.known())
    } else {
        say::indicator_answer_graded(title, counts.full, counts.known(), max, counts.partly, counts.nothing)
    }
}

/// How many more there are, which count on neither side; none where all are known.
#[must_use]
pub fn unknown(counts: Counts) -> Option<Message> {
    (counts.unknown > 0 && counts.known() > 0).then(|| say::indicator_answer_unknown(counts.unknown))
}

/// The same of a group, those of it whose answer is not known apart.
#[must_use]
pub fn answer_in_group(table: &IndicatorTable, group: &CountryGroup) -> Message {
    let counts = Counts::in_group(table, group);
    say::indicator_answer_group(&group.name, counts.full, counts.known(), counts.unknown)
}

/// As of when the known answers are; none where there is none.
#[must_use]
pub fn dates(table: &IndicatorTable) -> Option<Message> {
    let known = || table.rows.iter().filter(|row| row.points.is_some());
    let undated = known().filter(|row| row.as_of.is_none()).count();
    let dated = |row: &std::sync::Arc<Row>| row.as_of;
    let first = known().filter_map(dated).min_by_key(AsOf::sort_key);
    let last = known().filter_map(dated).max_by_key(AsOf::sort_key);
    let range = match first.zip(last) {
        None => return (undated > 0).then(say::indicator_dates_none),
        Some((first, last)) if first == last => say::indicator_dates_one(first),
        Some((first, last)) => say::indicator_dates_range(first, last),
    };
    Some(if undated == 0 { range } else { say::indicator_dates_undated(range, undated) })
}
