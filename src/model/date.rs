//! Dates as exact as known: a day, a month, a year, or bounds.

use jiff::civil::Date;

/// When something held, in a subset of EDTF (ISO 8601-2): `2023-08-31`, `2020-10`, `2024`, `2021/2022`,
/// `../2023-05-02`, `2024/..`, each with `?` behind it where the date is inferred.
///
/// Undated is `Option::None`, never a made-up day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct AsOf {
    earliest: Option<Date>,
    latest: Option<Date>,
    inferred: bool,
}

/// How exactly a date is known, for those who put it into words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Precision {
    /// One calendar day.
    Day(Date),
    /// Some day of this month (the date is its first).
    Month(Date),
    /// Some day of this year.
    Year(i16),
    /// Between two days, both included.
    Between(Date, Date),
    /// On this day or before.
    Until(Date),
    /// On this day or after.
    Since(Date),
}

impl AsOf {
    /// Reads the EDTF subset above. `None` for anything else, impossible days (2023-02-30) included.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (text, inferred) = text.strip_suffix('?').map_or((text, false), |rest| (rest, true));
        let (earliest, latest) = match text.split_once('/') {
            None => {
                let (first, last) = span(text)?;
                (Some(first), Some(last))
            }
            Some(("..", end)) => (None, Some(span(end)?.1)),
            Some((start, "..")) => (Some(span(start)?.0), None),
            Some((start, end)) => (Some(span(start)?.0), Some(span(end)?.1)),
        };
        let in_order = earliest.zip(latest).is_none_or(|(first, last)| first <= last);
        in_order.then_some(Self { earliest, latest, inferred })
    }

    /// Exactly this day.
    #[must_use]
    pub const fn on(day: Date) -> Self {
        Self { earliest: Some(day), latest: Some(day), inferred: false }
    }

    /// The first day it can have been, if bounded.
    #[must_use]
    pub const fn earliest(&self) -> Option<Date> {
        self.earliest
    }

    /// The last day it can have been, if bounded.
    #[must_use]
    pub const fn latest(&self) -> Option<Date> {
        self.latest
    }

    /// Whether the source does not print the date and it was concluded from something else.
    #[must_use]
    pub const fn inferred(&self) -> bool {
        self.inferred
    }

    /// How exactly it is known.
    #[must_use]
    pub fn precision(&self) -> Precision {
        match (self.earliest, self.latest) {
            (Some(first), Some(last)) if first == last => Precision::Day(first),
            (Some(first), Some(last)) if first == last.first_of_month() && last == first.last_of_month() => {
                Precision::Month(first)
            }
            (Some(first), Some(last)) if first == last.first_of_year() && last == first.last_of_year() => {
                Precision::Year(first.year())
            }
            (Some(first), Some(last)) => Precision::Between(first, last),
            (None, Some(last)) => Precision::Until(last),
            (Some(first), None) => Precision::Since(first),
            // `parse` makes none without a bound; the far past is the honest reading of one.
            (None, None) => Precision::Until(Date::MAX),
        }
    }

    /// The time that covers both: as early as the earlier, as late as the later, unbounded where either is;
    /// none where that is all time.
    #[must_use]
    pub fn covering(&self, other: &Self) -> Option<Self> {
        let earliest = self.earliest.zip(other.earliest).map(|(a, b)| a.min(b));
        let latest = self.latest.zip(other.latest).map(|(a, b)| a.max(b));
        let inferred = self.inferred || other.inferred;
        (earliest.is_some() || latest.is_some()).then_some(Self { earliest, latest, inferred })
    }

    /// Orders by the last day it can have been, then by the first: what is surely older comes first.
    #[must_use]
    pub fn sort_key(&self) -> (Date, Date) {
        (self.latest.unwrap_or(Date::MAX), self.earliest.unwrap_or(Date::MIN))
    }

    /// The EDTF form, which reads back as the same value.
    #[must_use]
    pub fn edtf(&self) -> String {
        let mut text = match self.precision() {
            Precision::Day(day) => day.to_string(),
            Precision::Month(first) => format!("{:04}-{:02}", first.year(), first.month()),
            Precision::Year(year) => format!("{year:04}"),
            Precision::Between(first, last) => format!("{first}/{last}"),
            Precision::Until(last) => format!("../{last}"),
            Precision::Since(first) => format!("{first}/.."),
        };
        if self.inferred {
            text.push('?');
        }
        text
    }
}

/// First and last day of `2024`, `2020-10` or `2023-08-31`.
fn span(text: &str) -> Option<(Date, Date)> {
    let digits = |part: &str, length: usize| {
        (part.len() == length && part.bytes().all(|byte| byte.is_ascii_digit())).then(|| part.parse::<i16>().ok())?
    };
    let mut parts = text.split('-');
    let year = digits(parts.next()?, 4)?;
    let month = parts.next().map(|part| digits(part, 2));
    let day = parts.next().map(|part| digits(part, 2));
    if parts.next().is_some() {
        return None;
    }
    let date = |month: i16, day: i16| Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok();
    match (month, day) {
        (None, _) => Some((date(1, 1)?, date(12, 31)?)),
        (Some(month), None) => {
            let first = date(month?, 1)?;
            Some((first, first.last_of_month()))
        }
        (Some(month), Some(day)) => {
            let day = date(month?, day?)?;
            Some((day, day))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn reads_and_prints_each_form() {
        for text in ["2023-08-31", "2020-10", "2024", "2021-01-01/2022-12-31", "../2023-05-02?", "2024-03-01/.."] {
            assert_eq!(AsOf::parse(text).map(|date| date.edtf()).as_deref(), Some(text));
        }
        assert_eq!(AsOf::parse("2021/2022").map(|date| date.edtf()).as_deref(), Some("2021-01-01/2022-12-31"));
    }

    #[test]
    fn refuses_what_is_no_date() {
        for text in ["", "2023-02-30", "2023-13", "23", "2023-1-1", "..", "../..", "2024/2023", "yesterday", "２０２３"]
        {
            assert_eq!(AsOf::parse(text), None, "{text}");
        }
    }

    #[test]
    fn covers_both() {
        let covering = |a, b| {
            let covering = AsOf::parse(a)?.covering(&AsOf::parse(b)?);
            covering.map(|date| date.edtf())
        };
        assert_eq!(covering("2018-05-29", "2020-10?").as_deref(), Some("2018-05-29/2020-10-31?"));
        assert_eq!(covering("../2023-05-02?", "2018-05-29").as_deref(), Some("../2023-05-02?"));
        assert_eq!(covering("2024", "2024").as_deref(), Some("2024"));
        assert_eq!(covering("../2024", "2025/.."), None);
    }

    proptest! {
        #[test]
        fn never_panics(text in "\\PC{0,24}") {
            let _ = AsOf::parse(&text);
        }
    }
}
