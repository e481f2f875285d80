//! Moves in rank from one edition of an index to another: how much a country moved by itself, and how much it was
//! moved by the others.

mod axis;
mod finding;
mod place;
mod row;

pub(super) use finding::signed;

use super::{Chart, Frame, Layout, Selection};
use crate::model::{Countries, CountryCode, Decimal, Localized, Methodology};
use crate::scoring::{RankMove, RankMoves};
use crate::sort::SortSmall;
use crate::table::Table;
use crate::text::{Message, say};

/// Where nobody is picked, so many moves are shown at the most.
const MOST_SHOWN: usize = 15;

/// The moves of the picked countries, or the largest of all.
#[derive(Clone, Debug, PartialEq)]
pub struct RankMoveBars {
    before: Localized,
    after: Localized,
    source: Message,
    /// Whether the reader picked the countries that are shown.
    is_picked: bool,
    /// What is shown: from most places won to most places lost.
    rows: Vec<Row>,
    /// Picked countries that lack a score in one edition or in both, in the reader's order.
    without: Vec<Without>,
    /// Every country with both scores, by later rank.
    all: Vec<(Localized, RankMove)>,
}

/// A country that is shown.
#[derive(Clone, Debug, PartialEq)]
struct Row {
    name: Localized,
    moved: RankMove,
    /// Its place among the picked ones, and whether it is the reader's own.
    picked: Option<(usize, bool)>,
}

/// A picked country without both scores.
#[derive(Clone, Debug, PartialEq)]
struct Without {
    name: Localized,
    place: usize,
    is_mine: bool,
    /// The edition in which it has a score; none where it has none in either.
    only: Option<Localized>,
}

impl RankMoveBars {
    /// The moves of the picked countries; where nobody is picked, the largest ones of all.
    #[must_use]
    pub fn new(
        moves: &RankMoves,
        before: &Methodology,
        after: &Methodology,
        countries: &Countries,
        selection: &Selection,
        source: Message,
    ) -> Self {
        let row = |moved: &RankMove| {
            let picked = selection.iter().enumerate().find(|(_, one)| one.country == moved.country);
            let picked = picked.map(|(place, one)| (place, one.is_mine));
            Row { name: countries.full_name(moved.country), moved: *moved, picked }
        };
        let mut rows: Vec<Row> =
            if selection.is_empty() { largest(&moves.moves) } else { moves.moves.clone() }.iter().map(row).collect();
        rows.retain(|row| row.picked.is_some() || selection.is_empty());
        rows.sort_small_by_key(|row| (-row.moved.gained(), row.moved.after, row.moved.country));
        let has_both = |country: CountryCode| moves.moves.iter().any(|moved| moved.country == country);
        let only = |country: CountryCode| {
            let only_before = moves.only_before.contains(&country).then(|| before.short.clone());
            only_before.or_else(|| moves.only_after.contains(&country).then(|| after.short.clone()))
        };
        let without = selection.iter().enumerate().filter(|(_, one)| !has_both(one.country));
        let without = without.map(|(place, one)| Without {
            name: one.name.clone(),
            place,
            is_mine: one.is_mine,
            only: only(one.country),
        });
        Self {
            before: before.short.clone(),
            after: after.short.clone(),
            source,
            is_picked: !selection.is_empty(),
            rows,
            without: without.collect(),
            all: moves.moves.iter().map(|moved| (countries.full_name(moved.country), *moved)).collect(),
        }
    }
}

/// The largest moves in either direction, not more than [`MOST_SHOWN`]. Of moves that are equally large either all
/// are shown or none, unless there are too many of the very largest.
fn largest(moves: &[RankMove]) -> Vec<RankMove> {
    let size = |moved: &RankMove| moved.gained().unsigned_abs();
    let mut sorted = moves.to_vec();
    sorted.sort_small_by_key(|moved| (std::cmp::Reverse(size(moved)), moved.after, moved.country));
    let Some(next) = sorted.get(MOST_SHOWN).map(size) else { return sorted };
    let whole = sorted.iter().filter(|moved| size(moved) > next).count();
    sorted.truncate(if whole == 0 { MOST_SHOWN } else { whole });
    sorted
}

impl Row {
    /// Its own part and that of the others, each to be drawn for itself.
    const fn parts(&self) -> [Decimal; 2] {
        [self.moved.own, self.moved.others]
    }

    /// How far its bar reaches below and above zero, in places; for drawing only.
    fn reach(&self) -> (f64, f64) {
        let parts = self.parts().map(Decimal::approximate);
        (parts.iter().map(|part| part.min(0.0)).sum(), parts.iter().map(|part| part.max(0.0)).sum())
    }
}

impl Chart for RankMoveBars {
    fn title(&self) -> Message {
        finding::title(self)
    }

    fn description(&self) -> Message {
        finding::description(self)
    }

    fn source(&self) -> Message {
        self.source.clone()
    }

    fn missing(&self) -> Option<Message> {
        self.all.is_empty().then(|| say::chart_scatter_missing(&self.before, &self.after))
    }

    fn table(&self) -> Table {
        finding::table(self)
    }

    fn place(&self, frame: &Frame<'_>) -> Layout {
        place::place(self, frame)
    }
}

#[cfg(test)]
mod tests;
