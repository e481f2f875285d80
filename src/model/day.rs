//! A day of the calendar, without a time and without a place: when a law takes effect, when something is due.

use super::AsOf;
use jiff::civil::Date;
use std::fmt;

/// A day from 1 January 1900 to 31 December 2199. Earlier and later ones are slips of the keyboard, and what a date
/// field holds while a year is being typed.
///
/// Which day today is, is handed in: nothing here has a clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(Date);

impl Day {
    /// The first year of the range.
    pub const FIRST_YEAR: i16 = 1900;
    /// The last year of the range.
    pub const LAST_YEAR: i16 = 2199;
    /// The last day of the range.
    pub const LAST: Self = Self(Date::constant(Self::LAST_YEAR, 12, 31));

    /// The day of this year, month (from 1) and day of the month (from 1), where there is such a day in the range.
    #[must_use]
    pub fn new(year: i16, month: i8, day: i8) -> Option<Self> {
        let date = Date::new(year, month, day).ok()?;
        (Self::FIRST_YEAR..=Self::LAST_YEAR).contains(&year).then_some(Self(date))
    }

    /// Reads `2023-08-31` and nothing else; none for days that there are not, such as 2023-02-30.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let &[y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = text.as_bytes() else { return None };
        let number = |digits: &[u8]| {
            digits
                .iter()
                .try_fold(0_i16, |number, digit| digit.is_ascii_digit().then(|| number * 10 + i16::from(digit - b'0')))
        };
        let small = |digits: &[u8]| number(digits).and_then(|number| i8::try_from(number).ok());
        Self::new(number(&[y1, y2, y3, y4])?, small(&[m1, m2])?, small(&[d1, d2])?)
    }

    /// Year, month (from 1) and day of the month (from 1).
    #[must_use]
    pub fn parts(self) -> (i16, i8, i8) {
        (self.0.year(), self.0.month(), self.0.day())
    }

    /// The same day so many years later, the 28th for a 29 February that there is not; the last day of the range where
    /// that lies beyond it.
    #[must_use]
    pub fn years_later(self, years: i16) -> Self {
        let (year, month, day) = self.parts();
        let later = year.saturating_add(years);
        Self::new(later, month, day).or_else(|| Self::new(later, month, day - 1)).unwrap_or(Self::LAST)
    }

    /// The day after; none after the last of the range.
    #[must_use]
    pub fn next(self) -> Option<Self> {
        let date = self.0.tomorrow().ok()?;
        Self::new(date.year(), date.month(), date.day())
    }

    /// The day before; none before the first of the range.
    #[must_use]
    pub fn previous(self) -> Option<Self> {
        let date = self.0.yesterday().ok()?;
        Self::new(date.year(), date.month(), date.day())
    }

    /// How many days there are from this one to another; below zero where the other is earlier.
    #[must_use]
    pub fn days_to(self, other: Self) -> i32 {
        other.number() - self.number()
    }

    /// Days since the year 0 began, in the Gregorian calendar.
    fn number(self) -> i32 {
        let before = i32::from(self.0.year()) - 1;
        before * 365 + before / 4 - before / 100 + before / 400 + i32::from(self.0.day_of_year())
    }
}

impl fmt::Display for Day {
    /// As files have it: `2023-08-31`.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = self.parts();
        write!(formatter, "{year:04}-{month:02}-{day:02}")
    }
}

impl From<Day> for AsOf {
    fn from(day: Day) -> Self {
        Self::on(day.0)
    }
}

impl Day {
    /// The day, where a date is known as exactly as that and lies in the range.
    #[must_use]
    pub fn of(date: &AsOf) -> Option<Self> {
        let (first, last) = (date.earliest()?, date.latest()?);
        (first == last).then(|| Self::new(first.year(), first.month(), first.day()))?
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn day(text: &str) -> Day {
        Day::parse(text).unwrap()
    }

    #[test]
    fn reads_days_that_there_are() {
        assert_eq!(day("2024-02-29").to_string(), "2024-02-29");
        for wrong in [
            "2023-02-30",
            "2023-02-29",
            "0202-01-01",
            "2200-01-01",
            "2023-2-1",
            "2023-08",
            "2023-08-31 ",
            "２０２３-01-01",
        ] {
            assert_eq!(Day::parse(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn a_year_later_is_the_same_day() {
        assert_eq!(day("2023-08-31").years_later(3), day("2026-08-31"));
        assert_eq!(day("2024-02-29").years_later(1), day("2025-02-28"));
        assert_eq!(day("2199-06-01").years_later(1), day("2199-12-31"));
    }

    #[test]
    fn a_date_is_a_day_only_where_it_is_as_exact() {
        assert_eq!(AsOf::parse("2023-08-31").and_then(|date| Day::of(&date)), Some(day("2023-08-31")));
        assert_eq!(AsOf::parse("2023-08").and_then(|date| Day::of(&date)), None);
        assert_eq!(AsOf::from(day("2023-08-31")).edtf(), "2023-08-31");
    }

    proptest! {
        #[test]
        fn days_are_counted_as_the_calendar_has_them(y in 1900_i16..2200, m in 1_i8..13, d in 1_i8..32, n in -40_000_i32..40_000) {
            let Some(from) = Day::new(y, m, d) else { return Ok(()) };
            let date = from.0.checked_add(jiff::Span::new().days(n)).unwrap();
            let Some(to) = Day::new(date.year(), date.month(), date.day()) else { return Ok(()) };
            prop_assert_eq!(from.days_to(to), n);
            prop_assert_eq!(Day::parse(&from.to_string()), Some(from));
        }
    }
}
