//! How a language writes numbers, percents and dates. The patterns are messages (`format_…`), after CLDR.

use super::Catalogue;
use crate::model::{AsOf, Decimal, Precision};
use crate::scoring::Rank;
use jiff::civil::Date;

/// A minus sign, not a hyphen.
const MINUS: char = '\u{2212}';

impl Catalogue {
    /// A number with all its decimals: `63.64` in English, `63,64` in Azerbaijani.
    #[must_use]
    pub fn number(&self, number: Decimal) -> String {
        let plain = number.to_string();
        let (sign, digits) = plain.strip_prefix('-').map_or(("", plain.as_str()), |digits| ("-", digits));
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
        let mut written = if sign.is_empty() { String::new() } else { MINUS.to_string() };
        written.push_str(&self.grouped(whole));
        if !fraction.is_empty() {
            written.push_str(&self.format("format_decimal_mark", &[]));
            written.push_str(fraction);
        }
        written
    }

    /// A number with its sign, as differences are written: `+4.96`, `−45.41`.
    #[must_use]
    pub fn signed(&self, number: Decimal) -> String {
        let written = self.number(number);
        if number.units > 0 { format!("+{written}") } else { written }
    }

    /// A whole number.
    #[must_use]
    pub fn whole(&self, number: i64) -> String {
        self.number(Decimal { units: number, decimals: 0 })
    }

    /// A rank: `7`, or `14–17` where four countries share it.
    #[must_use]
    pub fn rank(&self, rank: Rank) -> String {
        let place = |place: usize| self.whole(i64::try_from(place).unwrap_or(i64::MAX));
        if rank.first == rank.last {
            place(rank.first)
        } else {
            format!("{}–{}", place(rank.first), place(rank.last))
        }
    }

    /// A percent: `57%`.
    #[must_use]
    pub fn percent(&self, number: Decimal) -> String {
        self.format("format_percent", &[self.number(number).into()])
    }

    /// A date as exact as known; "undated" for none.
    #[must_use]
    pub fn date(&self, date: Option<&AsOf>) -> String {
        let Some(date) = date else { return self.format("format_undated", &[]) };
        let written = match date.precision() {
            Precision::Day(day) => self.day(day),
            Precision::Month(first) => self.month(first),
            Precision::Year(year) => format!("{year:04}"),
            Precision::Between(first, last) => self.between(first, last),
            // "Before the day after" is how the sources put an upper bound.
            Precision::Until(last) => self.format("format_before", &[self.day(last.tomorrow().unwrap_or(last)).into()]),
            Precision::Since(first) => self.format("format_since", &[self.day(first).into()]),
        };
        if date.inferred() { self.format("format_inferred", &[written.into()]) } else { written }
    }

    fn between(&self, first: Date, last: Date) -> String {
        let whole_years = first == first.first_of_year() && last == last.last_of_year();
        let whole_months = first == first.first_of_month() && last == last.last_of_month();
        let write = |day: Date| match (whole_years, whole_months) {
            (true, _) => format!("{:04}", day.year()),
            (false, true) => self.month(day),
            (false, false) => self.day(day),
        };
        self.format("format_between", &[write(first).into(), write(last).into()])
    }

    fn day(&self, day: Date) -> String {
        let month = self.format(&format!("format_month_{}", day.month()), &[]);
        let (number, year) = (day.day().to_string(), day.year().to_string());
        self.format("format_day", &[number.into(), month.into(), year.into()])
    }

    fn month(&self, day: Date) -> String {
        let month = self.format(&format!("format_month_{}", day.month()), &[]);
        self.format("format_month", &[month.into(), day.year().to_string().into()])
    }

    fn grouped(&self, whole: &str) -> String {
        if whole.len() < 5 {
            return whole.to_owned();
        }
        let mark = self.format("format_group_mark", &[]);
        let mut written = String::new();
        for (place, digit) in whole.chars().enumerate() {
            if place > 0 && (whole.len() - place).is_multiple_of(3) {
                written.push_str(&mark);
            }
            written.push(digit);
        }
        written
    }
}

#[cfg(test)]
mod tests {
    use super::super::Language;
    use super::*;

    fn both(write: impl Fn(&Catalogue) -> String) -> (String, String) {
        let azerbaijani = Language::from_tag("az").unwrap();
        (write(&Catalogue::of(Language::ENGLISH)), write(&Catalogue::of(azerbaijani)))
    }

    fn pair(english: &str, azerbaijani: &str) -> (String, String) {
        (english.to_owned(), azerbaijani.to_owned())
    }

    #[test]
    fn writes_numbers_as_the_language_does() {
        let number = |text: &str| Decimal::parse(text).unwrap();
        assert_eq!(both(|words| words.number(number("63.64"))), pair("63.64", "63,64"));
        assert_eq!(both(|words| words.number(number("10000"))), pair("10,000", "10.000"));
        assert_eq!(both(|words| words.signed(number("4.96"))), pair("+4.96", "+4,96"));
        assert_eq!(both(|words| words.signed(number("-45.41"))), pair("−45.41", "−45,41"));
        assert_eq!(both(|words| words.percent(number("57"))), pair("57%", "57%"));
    }

    #[test]
    fn writes_dates_as_exact_as_known() {
        let date = |text: &str| both(|words| words.date(AsOf::parse(text).as_ref()));
        assert_eq!(date("2023-08-31"), pair("31 August 2023", "31 avqust 2023"));
        assert_eq!(date("2020-10"), pair("October 2020", "oktyabr 2020"));
        assert_eq!(date("2024"), pair("2024", "2024"));
        assert_eq!(date("2021/2022").0, "between 2021 and 2022");
        assert_eq!(date("../2023-05-02?").0, "before 3 May 2023 (inferred)");
        assert_eq!(date("../2025-08-15").1, "16 avqust 2025 tarixindən əvvəl");
    }
}
