//! The grid of outranking: in which share of the draws one country has a higher score than another.

use super::{Cell, Column, Grid, Row};
use crate::chart::{Mark, Rect, Target};
use crate::model::{Countries, Decimal, Methodology, Points};
use crate::scoring::{Outranking, Robustness, Score};
use crate::sort::SortSmall;
use crate::table::Table;
use crate::text::{Message, Value, say};

/// An order that so many percent of the draws agree on is called firm.
const FIRM: u32 = 95;

pub(super) fn grid(result: &Robustness, countries: &Countries, index: &Methodology, source: Message) -> Grid {
    let (outranking, draws) = (&result.picked, result.draws);
    let mut places: Vec<usize> = (0..outranking.countries().len()).collect();
    places.sort_small_by_cached_key(|place| {
        let country = outranking.countries().get(*place);
        result.countries.iter().position(|range| Some(&range.country) == country)
    });
    let column = |place: &usize| {
        let code = outranking.countries().get(*place)?;
        let name = Value::from(&countries.full_name(*code));
        Some(Column { short: code.to_string().into(), name: name.clone(), heading: name, bold: false })
    };
    let columns: Vec<Column> = places.iter().filter_map(column).collect();
    let missing = (columns.len() < 2).then(|| say::chart_grid_too_few(&index.short));
    let all = Draws { outranking, places: &places, columns: &columns, draws };
    let description = say::chart_grid_outranking_description(&index.short, draws);
    Grid {
        title: missing.clone().unwrap_or_else(|| all.title()),
        description: missing.clone().unwrap_or(description),
        source,
        missing,
        table: all.table(),
        rows: (0..columns.len()).map(|row| all.row(row)).collect(),
        columns,
        key: Vec::new(),
    }
}

/// What the draws say of each pair.
struct Draws<'a> {
    outranking: &'a Outranking,
    /// The places of the countries among the picked ones, by rank.
    places: &'a [usize],
    columns: &'a [Column],
    draws: u32,
}

impl Draws<'_> {
    /// In how many draws the first of two scores higher, by their ranks.
    fn wins(&self, a: usize, b: usize) -> Option<u32> {
        self.outranking.wins(*self.places.get(a)?, *self.places.get(b)?)
    }

    /// In how many draws they are level.
    fn ties(&self, a: usize, b: usize) -> Option<u32> {
        self.outranking.ties(*self.places.get(a)?, *self.places.get(b)?)
    }

    fn name(&self, place: usize) -> Value {
        self.columns.get(place).map_or_else(|| "".into(), |column| column.name.clone())
    }

    /// How many draws agree on a pair: that the one is ahead, or the other, or that they are level.
    fn agreeing(&self, (a, b): (usize, usize)) -> u32 {
        let counts = [self.wins(a, b), self.wins(b, a), self.ties(a, b)];
        counts.into_iter().flatten().max().unwrap_or(0)
    }

    /// Which pair is least certain, or that all are firm.
    fn title(&self) -> Message {
        let count = self.columns.len();
        let pairs = (0..count).flat_map(|a| (a + 1..count).map(move |b| (a, b)));
        let Some((a, b)) = pairs.min_by_key(|pair| self.agreeing(*pair)) else { return say::chart_grid_firm(FIRM) };
        let agreeing = self.agreeing((a, b));
        if u64::from(agreeing) * 100 >= u64::from(self.draws) * u64::from(FIRM) {
            return say::chart_grid_firm(Value::Percent(Decimal { units: FIRM.into(), decimals: 0 }));
        }
        let wins = |a, b| self.wins(a, b).unwrap_or(0);
        if agreeing > wins(a, b).max(wins(b, a)) {
            return say::chart_grid_level(self.name(a), self.name(b), percent(agreeing, self.draws));
        }
        let (first, second) = if wins(a, b) >= wins(b, a) { (a, b) } else { (b, a) };
        say::chart_grid_least_certain(self.name(first), self.name(second), percent(wins(first, second), self.draws))
    }

    fn row(&self, row: usize) -> Row {
        let cells = (0..self.columns.len()).map(|column| self.cell(row, column)).collect();
        Row { title: self.name(row), note: None, bold: false, cells }
    }

    fn cell(&self, row: usize, column: usize) -> Cell {
        let (true, Some(wins)) = (row != column, self.wins(row, column)) else { return Cell::default() };
        let percent = percent(wins, self.draws);
        let says = say::chart_grid_mark(self.name(row), self.name(column), percent.clone());
        let country = self.places.get(row).and_then(|place| self.outranking.countries().get(*place));
        let target = country.map(|country| Target::Country(*country));
        Cell {
            text: Some(percent),
            share: share(wins, self.draws, 1).map(|share| share.rounded(9)),
            mark: Some(Mark { bounds: Rect::default(), says, target }),
            ..Cell::default()
        }
    }

    /// One row for each ordered pair.
    fn table(&self) -> Table {
        let header = vec![
            say::chart_column_country(),
            say::chart_grid_column_other(),
            say::chart_grid_column_ahead(),
            say::chart_grid_column_level(),
        ];
        let exact = |count: Option<u32>| {
            let share = count.and_then(|count| share(count, self.draws, 100));
            share.map_or_else(|| "".into(), |share| Value::Percent(share.rounded(2)))
        };
        let count = self.columns.len();
        let pairs = (0..count).flat_map(|a| (0..count).filter(move |b| *b != a).map(move |b| (a, b)));
        let row = |(a, b)| vec![self.name(a), self.name(b), exact(self.wins(a, b)), exact(self.ties(a, b))];
        Table { header, rows: pairs.map(row).collect() }
    }
}

fn share(count: u32, draws: u32, full: u32) -> Option<Score> {
    Score::new(Points(count.into()), Points(draws.into()), full)
}

/// A whole percent. What is not all draws never reads as all of them, and what is some never as none.
fn percent(count: u32, draws: u32) -> Value {
    let whole = share(count, draws, 100).map_or_else(Decimal::default, |share| share.rounded(0));
    let bound = |units| Value::Percent(Decimal { units, decimals: 0 });
    match whole.units {
        0 if count > 0 => say::chart_grid_below(bound(1)).into(),
        100 if count < draws => say::chart_grid_above(bound(99)).into(),
        _ => Value::Percent(whole),
    }
}

#[cfg(test)]
mod tests {
    use super::percent;
    use crate::text::{Catalogue, Language};

    #[test]
    fn nearly_all_is_not_all() {
        let written = |count| Catalogue::of(Language::ENGLISH).value(&percent(count, 10_000));
        assert_eq!(
            [0, 4, 50, 9949, 9950, 9999, 10_000].map(written),
            ["0%", "<1%", "1%", "99%", ">99%", ">99%", "100%"]
        );
    }
}
