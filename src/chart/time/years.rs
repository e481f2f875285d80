//! The axis of time: whole years, and where a date as exact as known stands on it.

use crate::model::AsOf;
use jiff::civil::Date;

/// Whole years along a length in device pixels.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(in crate::chart) struct Years {
    first: i16,
    /// The year after the last.
    end: i16,
    left: f64,
    length: f64,
}

/// Where a date stands on the axis.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(in crate::chart) enum Span {
    /// At a place: the day, or the middle of the month.
    At(f64),
    /// Somewhere between two places.
    Between(f64, f64),
    /// At this place or before.
    Until(f64),
    /// At this place or after.
    Since(f64),
}

impl Years {
    /// The years of all these dates; `None` where there is none.
    pub(in crate::chart) fn of(dates: &[AsOf], left: f64, length: f64) -> Option<Self> {
        let bounds: Vec<(f64, f64)> = dates.iter().filter_map(bounds).collect();
        let first = bounds.iter().map(|(low, _)| floor(*low)).min()?;
        let last = bounds.iter().map(|(_, high)| floor(*high)).max()?;
        Some(Self { first, end: last.saturating_add(1), left, length: length.max(0.0) })
    }

    /// Where a date stands; a date without any bound stands at neither end and is not dated.
    pub(in crate::chart) fn span(&self, date: &AsOf) -> Option<Span> {
        match (date.earliest(), date.latest()) {
            (Some(first), Some(last)) if last <= first.last_of_month() => {
                Some(Span::At((self.at(fraction(first)) + self.at(day_after(last))) / 2.0))
            }
            (Some(first), Some(last)) => Some(Span::Between(self.at(fraction(first)), self.at(day_after(last)))),
            (None, Some(last)) => Some(Span::Until(self.at(day_after(last)))),
            (Some(first), None) => Some(Span::Since(self.at(fraction(first)))),
            (None, None) => None,
        }
    }

    fn at(&self, year: f64) -> f64 {
        let share = (year - f64::from(self.first)) / self.count();
        self.left + share.clamp(0.0, 1.0) * self.length
    }

    fn count(&self) -> f64 {
        (f64::from(self.end) - f64::from(self.first)).max(1.0)
    }

    /// Where each year begins, and where the last one ends, as far as they lie `least` apart.
    pub(in crate::chart) fn boundaries(&self, least: f64) -> Vec<f64> {
        if self.length / self.count() < least {
            return vec![self.left, self.left + self.length];
        }
        (self.first..=self.end).map(|year| self.at(f64::from(year))).collect()
    }

    /// Years to be written and the middle of each, at least `least` apart.
    pub(in crate::chart) fn labels(&self, least: f64) -> Vec<(i16, f64)> {
        const STEPS: [i16; 8] = [1, 2, 5, 10, 20, 50, 100, 1000];
        let year_px = self.length / self.count();
        let step = STEPS.into_iter().find(|&step| f64::from(step) * year_px >= least).unwrap_or(i16::MAX);
        let middle = |year: i16| self.at(f64::from(year) + 0.5);
        let fits = |x: f64| x - least / 2.0 >= self.left && x + least / 2.0 <= self.left + self.length;
        (self.first..self.end)
            .filter(|year| step == 1 || year % step == 0)
            .map(|year| (year, middle(year)))
            .filter(|&(_, x)| fits(x))
            .collect()
    }
}

/// The years that a date needs, with half a year of room beyond an open end so that it is seen to be open.
fn bounds(date: &AsOf) -> Option<(f64, f64)> {
    const ROOM: f64 = 0.5;
    match (date.earliest().map(fraction), date.latest().map(fraction)) {
        (Some(low), Some(high)) => Some((low, high)),
        (None, Some(high)) => Some((high - ROOM, high)),
        (Some(low), None) => Some((low, low + ROOM)),
        (None, None) => None,
    }
}

/// A date in years, 2024.5 being the middle of 2024.
fn fraction(date: Date) -> f64 {
    f64::from(date.year()) + (f64::from(date.day_of_year()) - 1.0) / f64::from(date.days_in_year())
}

fn day_after(date: Date) -> f64 {
    fraction(date.tomorrow().unwrap_or(date))
}

#[allow(clippy::cast_possible_truncation, reason = "years of four digits")]
fn floor(year: f64) -> i16 {
    year.floor() as i16
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dates(dates: &[&str]) -> Vec<AsOf> {
        dates.iter().filter_map(|date| AsOf::parse(date)).collect()
    }

    fn span(years: &Years, date: &str) -> Option<Span> {
        years.span(&AsOf::parse(date).unwrap())
    }

    #[test]
    fn dates_stand_as_exact_as_they_are_known() {
        let years = Years::of(&dates(&["2022-03", "2023-08-31", "undated"]), 0.0, 200.0).unwrap();
        assert_eq!(span(&years, "2022"), Some(Span::Between(0.0, 100.0)));
        assert_eq!(span(&years, "../2022"), Some(Span::Until(100.0)));
        assert_eq!(span(&years, "2023/.."), Some(Span::Since(100.0)));
        let Some(Span::At(x)) = span(&years, "2023-07") else { panic!("a month is exact enough for a place") };
        assert!((150.0..160.0).contains(&x), "{x}");
    }

    #[test]
    fn open_ends_have_room() {
        let years = Years::of(&dates(&["../2023-05-02?"]), 0.0, 200.0).unwrap();
        assert_eq!((years.first, years.end), (2022, 2024));
        assert_eq!(Years::of(&dates(&["undated"]), 0.0, 200.0), None);
    }

    #[test]
    fn labels_keep_apart() {
        let years = Years::of(&dates(&["2001", "2023"]), 0.0, 200.0).unwrap();
        let written = years.labels(40.0);
        assert_eq!(written.iter().map(|(year, _)| *year).collect::<Vec<_>>(), [2005, 2010, 2015, 2020]);
        let forever = Years::of(&dates(&["0001", "9999"]), 0.0, 200.0).unwrap();
        assert!(forever.labels(40.0).len() < 6 && forever.boundaries(6.0).len() == 2);
    }
}
