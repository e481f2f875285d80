//! Ring 2: countries side by side: every area and indicator of an index by country, with who leads, who trails, and
//! how far each is from the reader's own.

mod area_changes;
mod export;
mod export_weighted;
mod picked;
mod two_dates;
mod weight_moves;

pub use area_changes::{AreaChange, AreaChanges, CountryChanges, area_changes};
pub use export::export;
pub use export_weighted::export_weighted;
pub use picked::Picked;
pub use two_dates::{change_finding, changed_country, default_pair};
pub use weight_moves::{picked_of, places_won, weight_moves, weighted_in_order};

use crate::chart::{Selected, Selection};
use crate::model::{Decimal, IndexData, Observation, Part, PartId, Points};
use crate::route::{self, Sort};
use crate::scoring::{Explanation, Outcome, Rank, RankBasis, Standing, explain, ranking};
use crate::sort::{SortSmall, missing_last};
use crate::text::{Catalogue, OrderKey};

/// Countries side by side.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comparison<'a> {
    /// The countries, in the reader's order.
    pub columns: Vec<Column<'a>>,
    /// What their ranks are.
    pub ranks: RankBasis,
    /// Every node of the methodology, in document order: each area, then what it is made of.
    pub rows: Vec<Row<'a>>,
}

/// A country.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column<'a> {
    /// The country.
    pub selected: Selected,
    /// The observation that stands for it; none where the index has nothing on it.
    pub observation: Option<&'a Observation>,
    /// Its score and where that comes from.
    pub outcome: Option<Outcome>,
    /// Its rank in the whole index.
    pub rank: Option<Rank>,
    /// How far its score is above (below zero: below) that of the reader's own country, as both are shown.
    pub difference: Option<Decimal>,
    /// Whether its score leads or trails.
    pub lead: Option<Lead>,
}

/// An area or an indicator.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row<'a> {
    /// The area or indicator.
    pub part: &'a Part,
    /// How deep it lies: 0 for a top-level area.
    pub depth: usize,
    /// One cell for each country.
    pub cells: Vec<Cell>,
}

/// What one country has of one area or indicator.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cell {
    /// Its points, as far as known.
    pub standing: Standing,
    /// How many points more (below zero: fewer) than the reader's own country; none for that country itself and where
    /// one of the two is unknown.
    pub difference: Option<Points>,
    /// Whether it leads or trails.
    pub lead: Option<Lead>,
}

/// The two ends of a row in which not all are alike.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lead {
    /// Nobody has more.
    Best,
    /// Nobody has less.
    Worst,
}

impl<'a> Comparison<'a> {
    /// Countries side by side by the observations that stand for them.
    #[must_use]
    pub fn new(index: &'a IndexData, selection: &Selection) -> Self {
        let ranked = ranking(index);
        let columns: Vec<Column<'_>> = selection
            .iter()
            .map(|selected| {
                let found = ranked.iter().find(|row| row.country == selected.country);
                Column {
                    selected: selected.clone(),
                    observation: found.map(|row| row.observation),
                    outcome: found.and_then(|row| row.outcome),
                    rank: found.and_then(|row| row.rank),
                    difference: None,
                    lead: None,
                }
            })
            .collect();
        let trees: Vec<Option<Explanation<'_>>> = columns
            .iter()
            .map(|column| column.observation.map(|observation| explain(&index.methodology, &observation.values)))
            .collect();
        let mine = columns.iter().position(|column| column.selected.is_mine);
        let mut rows = Vec::with_capacity(index.methodology.part_count());
        below(index.methodology.areas(), 0, &trees.iter().map(Option::as_ref).collect::<Vec<_>>(), mine, &mut rows);
        Self { columns: with_leads(columns, mine), ranks: RankBasis::of(&ranked), rows }
    }

    /// More countries than this have a row each: they don't fit beside each other, on paper least of all.
    pub const MOST_ACROSS: usize = 6;

    /// The order that is asked for, where it is one of this table; else best first.
    #[must_use]
    pub fn order(&self, asked: &Sort) -> Sort {
        let exists = match &asked.column {
            route::Column::Area(id) => self.row(id).is_some(),
            route::Column::Score | route::Column::Name | route::Column::Date => true,
            route::Column::Rank | route::Column::Basis | route::Column::Difference => false,
        };
        if exists { asked.clone() } else { Sort::default() }
    }

    /// The places of the countries in an order: what is missing comes last, equals by rank and then as the reader has them.
    #[must_use]
    pub fn in_order(&self, asked: &Sort, words: &Catalogue) -> Vec<usize> {
        let sort = self.order(asked);
        let alphabet = words.alphabet();
        let names: Vec<OrderKey> =
            self.columns.iter().map(|column| alphabet.key(&words.value(&(&column.selected.name).into()))).collect();
        let points = match &sort.column {
            route::Column::Area(id) => self.row(id),
            _ => None,
        };
        let points = |place: usize| points?.cells.get(place)?.standing.points();
        let column = |place: usize| self.columns.get(place);
        let score = |place: usize| Some(column(place)?.outcome?.score);
        let date = |place: usize| column(place)?.observation?.as_of.map(|date| date.sort_key());
        let rank = |place: usize| column(place)?.rank;
        let mut places: Vec<usize> = (0..self.columns.len()).collect();
        places.sort_small_by(|a, b| {
            let (a, b) = (*a, *b);
            let by_column = match &sort.column {
                route::Column::Name => missing_last(names.get(a), names.get(b), sort.descending),
                route::Column::Date => missing_last(date(a), date(b), sort.descending),
                route::Column::Area(_) => missing_last(points(a), points(b), sort.descending),
                _ => missing_last(score(a), score(b), sort.descending),
            };
            by_column.then_with(|| missing_last(rank(a), rank(b), false)).then_with(|| a.cmp(&b))
        });
        places
    }

    /// An area or indicator.
    #[must_use]
    pub fn row(&self, id: &PartId) -> Option<&Row<'a>> {
        self.rows.iter().find(|row| row.part.id == *id)
    }

    /// The reader's own country, where it is among them.
    #[must_use]
    pub fn mine(&self) -> Option<&Column<'a>> {
        self.columns.iter().find(|column| column.selected.is_mine)
    }
}

impl Row<'_> {
    /// Whether two countries are known to differ here.
    #[must_use]
    pub fn differs(&self) -> bool {
        let mut known = self.cells.iter().filter_map(|cell| cell.standing.points());
        let first = known.next();
        known.any(|points| Some(points) != first)
    }

    /// Whether anything is known of any country.
    #[must_use]
    pub fn is_known(&self) -> bool {
        self.cells.iter().any(|cell| cell.standing != Standing::Unknown)
    }
}

fn below<'a>(
    parts: &'a [Part],
    depth: usize,
    trees: &[Option<&Explanation<'_>>],
    mine: Option<usize>,
    rows: &mut Vec<Row<'a>>,
) {
    for (place, part) in parts.iter().enumerate() {
        let nodes: Vec<Option<&Explanation<'_>>> =
            trees.iter().map(|tree| tree.and_then(|tree| tree.parts.get(place))).collect();
        let standings: Vec<Standing> =
            nodes.iter().map(|node| node.map_or(Standing::Unknown, |node| node.standing)).collect();
        rows.push(Row { part, depth, cells: cells(&standings, mine) });
        below(&part.parts, depth + 1, &nodes, mine, rows);
    }
}

fn cells(standings: &[Standing], mine: Option<usize>) -> Vec<Cell> {
    let points: Vec<Option<Points>> = standings.iter().map(|standing| standing.points()).collect();
    let own = mine.and_then(|place| points.get(place).copied().flatten());
    let leads = leads(&points);
    let cell = |(place, (standing, lead)): (usize, (&Standing, Option<Lead>))| {
        let apart = standing.points().zip(own).map(|(points, own)| points - own);
        Cell { standing: *standing, difference: apart.filter(|_| mine != Some(place)), lead }
    };
    standings.iter().zip(leads).enumerate().map(cell).collect()
}

fn with_leads<'a>(mut columns: Vec<Column<'a>>, mine: Option<usize>) -> Vec<Column<'a>> {
    let scores: Vec<Option<Decimal>> =
        columns.iter().map(|column| column.outcome.map(|outcome| outcome.score)).collect();
    let own = mine.and_then(|place| scores.get(place).copied().flatten());
    let leads = leads(&scores);
    for (place, ((column, score), lead)) in columns.iter_mut().zip(&scores).zip(leads).enumerate() {
        let apart = score.zip(own).map(|(score, own)| score.minus(own));
        (column.difference, column.lead) = (apart.filter(|_| mine != Some(place)), lead);
    }
    columns
}

/// Who leads and who trails, where at least two are known and not all of them are alike.
fn leads<T: Ord + Copy>(values: &[Option<T>]) -> Vec<Option<Lead>> {
    let known = || values.iter().flatten().copied();
    let (least, most) = (known().min(), known().max());
    let lead = |value: &Option<T>| match value {
        Some(_) if least == most => None,
        Some(value) if Some(*value) == most => Some(Lead::Best),
        Some(value) if Some(*value) == least => Some(Lead::Worst),
        _ => None,
    };
    values.iter().map(lead).collect()
}

#[cfg(test)]
mod tests;
