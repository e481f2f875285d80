//! Points, self-assessed totals and titles as they are written: the same in every sentence, table and picture.

use super::{Message, Value, say};
use crate::model::{Decimal, Localized, Methodology, PartId, PointScale, Points};
use crate::scoring::assessment::{Reading, Tally};
use crate::scoring::{PointSum, Standing};

impl Value {
    /// A number of points: a whole one without decimals, so that a catalogue can choose a plural by it, and any other with
    /// all of its decimals.
    #[must_use]
    pub fn amount(number: Decimal) -> Self {
        number.units_at(0).map_or(Self::Number(number), Self::Count)
    }

    /// Points of an index, likewise.
    #[must_use]
    pub fn points(scale: PointScale, points: Points) -> Self {
        Self::amount(scale.decimal(points))
    }

    /// What an area or indicator is called: its name, behind its number where it has one.
    #[must_use]
    pub fn title(part: &PartId, name: &Localized) -> Self {
        part.number().map_or_else(|| name.into(), |number| say::chart_numbered(number, name).into())
    }
}

/// What is known of points that were earned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Known<T> {
    /// All of it.
    All(T),
    /// So much of it; the rest may be more.
    AtLeast(T),
    /// Nothing, which is not zero.
    Nothing,
}

impl<T> Known<T> {
    fn map<U>(self, write: impl FnOnce(T) -> U) -> Known<U> {
        match self {
            Self::All(points) => Known::All(write(points)),
            Self::AtLeast(points) => Known::AtLeast(write(points)),
            Self::Nothing => Known::Nothing,
        }
    }
}

impl<T> From<Option<T>> for Known<T> {
    fn from(points: Option<T>) -> Self {
        points.map_or(Self::Nothing, Self::All)
    }
}

impl From<Standing> for Known<Points> {
    fn from(standing: Standing) -> Self {
        match standing {
            Standing::Computed(points) | Standing::Given(points) => Self::All(points),
            Standing::Partly(points) => Self::AtLeast(points),
            Standing::Unknown => Self::Nothing,
        }
    }
}

impl From<&PointSum> for Known<Points> {
    fn from(sum: &PointSum) -> Self {
        match sum.awarded {
            Some(points) => Self::All(points),
            None if sum.known > 0 => Self::AtLeast(sum.known_awarded),
            None => Self::Nothing,
        }
    }
}

/// Points of an index out of all that can be had: `4/7`, `≥3/7` or `–/7`.
#[must_use]
pub fn points_of(scale: PointScale, earned: impl Into<Known<Points>>, max: Points) -> Message {
    numbers_of(earned.into().map(|points| scale.decimal(points)), scale.decimal(max))
}

/// Points that are numbers already, likewise: parts of points, say.
#[must_use]
pub fn numbers_of(earned: Known<Decimal>, max: Decimal) -> Message {
    let max = Value::amount(max);
    match earned.map(Value::amount) {
        Known::All(points) => say::chart_points(points, max),
        Known::AtLeast(points) => say::chart_points_at_least(points, max),
        Known::Nothing => say::chart_points_unknown(max),
    }
}

/// The points of a self-assessed total out of all: `3/7`, `3–5/7` while something is not assessed, `–/7` while nothing is.
#[must_use]
pub fn total_points(tally: &Tally, reading: Reading, scale: PointScale) -> Message {
    match tally.range(reading) {
        Some((least, most)) if least != most => {
            let amount = |points| Value::points(scale, points);
            say::chart_points_between(amount(least), amount(most), amount(tally.max))
        }
        range => points_of(scale, range.map(|(least, _)| least), tally.max),
    }
}

/// What a self-assessed total comes to: `63.64`, `63.64 to 67.53` while something that earns points is not assessed, `–`
/// while nothing is assessed. `score` makes a score, a percent or a difference of points.
#[must_use]
pub fn total_of(tally: &Tally, reading: Reading, score: impl Fn(Points) -> Option<Value>) -> Value {
    let shown = tally.range(reading).and_then(|(least, most)| {
        let (from, to) = (score(least)?, score(most)?);
        Some(if least == most { from } else { say::assess_between(from, to).into() })
    });
    shown.unwrap_or_else(|| say::sheet_nothing().into())
}

/// The score that a self-assessed total comes to, likewise, as the publisher rounds.
#[must_use]
pub fn total_score(tally: &Tally, reading: Reading, methodology: &Methodology) -> Value {
    let scale = &methodology.score;
    let score = |points| Some(tally.score_of(points, scale.full)?.rounded(scale.decimals).into());
    total_of(tally, reading, score)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sort::SortedMap;
    use crate::text::{Catalogue, Language};

    const WHOLE: PointScale = PointScale { decimals: 0, all_or_nothing: true, max: Points(77) };
    const HUNDREDTHS: PointScale = PointScale { decimals: 2, all_or_nothing: false, max: Points(10_000) };

    fn said(message: &Message) -> String {
        Catalogue::of(Language::ENGLISH).say(message)
    }

    #[test]
    fn whole_points_are_written_without_decimals_however_many_the_index_counts_with() {
        assert_eq!(Value::points(WHOLE, Points(4)), Value::Count(4));
        assert_eq!(Value::points(HUNDREDTHS, Points(400)), Value::Count(4));
        assert_eq!(Value::points(HUNDREDTHS, Points(450)), Value::Number(Decimal { units: 450, decimals: 2 }));
        assert_eq!(Value::points(HUNDREDTHS, Points(0)), Value::Count(0));
    }

    #[test]
    fn what_is_not_known_in_full_is_said_so() {
        assert_eq!(said(&points_of(WHOLE, Some(Points(4)), Points(7))), "4/7");
        assert_eq!(said(&points_of(WHOLE, Known::AtLeast(Points(3)), Points(7))), "≥3/7");
        assert_eq!(said(&points_of(WHOLE, None, Points(7))), "–/7");
        assert_eq!(said(&points_of(HUNDREDTHS, Some(Points(1802)), Points(2000))), "18.02/20");
        let half = Decimal { units: 5, decimals: 1 };
        assert_eq!(said(&numbers_of(Known::All(half), Decimal { units: 10, decimals: 1 })), "0.5/1");
    }

    #[test]
    fn standings_tallies_and_sums_are_written_alike() {
        let points = |earned: Known<Points>| said(&points_of(WHOLE, earned, Points(7)));
        assert_eq!(points(Standing::Computed(Points(4)).into()), "4/7");
        assert_eq!(points(Standing::Given(Points(4)).into()), "4/7");
        assert_eq!(points(Standing::Partly(Points(3)).into()), "≥3/7");
        assert_eq!(points(Standing::Unknown.into()), "–/7");
        let tally = |answered, open| Tally {
            supported: Points(3),
            open: Points(open),
            max: Points(7),
            answered,
            of: 2,
            ..Tally::default()
        };
        let tallies = [tally(0, 7), tally(1, 2), tally(2, 0)];
        let supported = |tally: &Tally| said(&total_points(tally, Reading::Supported, WHOLE));
        assert_eq!(["–/7", "3–5/7", "3/7"], tallies.each_ref().map(supported));
        let methodology = crate::scoring::samples::methodology();
        let score = |tally: &Tally| {
            let value = total_score(tally, Reading::Supported, &methodology);
            Catalogue::of(Language::ENGLISH).value(&value)
        };
        assert_eq!(["–", "42.86 to 71.43", "42.86"], tallies.each_ref().map(score));
        let sum = |known, awarded| PointSum { known, awarded, known_awarded: Points(3), ..PointSum::default() };
        assert_eq!(points((&sum(2, Some(Points(3)))).into()), "3/7");
        assert_eq!(points((&sum(1, None)).into()), "≥3/7");
        assert_eq!(points((&sum(0, None)).into()), "–/7");
    }

    #[test]
    fn a_title_stands_behind_its_number() {
        let title = |id: &str| {
            let name = Localized::new("Education", SortedMap::new());
            Catalogue::of(Language::ENGLISH).value(&Value::title(&PartId::parse(id).unwrap(), &name))
        };
        assert_eq!((title("3.1").as_str(), title("education").as_str()), ("3.1 Education", "Education"));
    }
}
