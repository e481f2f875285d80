//! The map of equal squares: each country about where it lies, in the colour of its class.

mod class;
mod finding;
mod place;
#[cfg(test)]
mod tests;

use super::{Chart, Frame, Layout};
use crate::model::{Countries, CountryCode, Decimal, Localized, Methodology, Tile, TileGrid, TilePart};
use crate::scoring::{Rank, RankedCountry};
use crate::table::Table;
use crate::text::{Message, say};
use class::Class;

/// All countries of an index on a map, and those without a score.
#[derive(Clone, Debug, PartialEq)]
pub struct TileMap {
    index: Localized,
    full: u32,
    source: Message,
    /// From the best to the lowest.
    classes: Vec<Class>,
    /// In the order of the ranking; those without a score last, by code.
    entries: Vec<Entry>,
    /// The whole map, row by row.
    whole: Vec<Tile>,
    /// Its parts with their names.
    parts: Vec<(Localized, Vec<Tile>)>,
}

/// A country.
#[derive(Clone, Debug, PartialEq)]
struct Entry {
    country: CountryCode,
    /// Its code of two letters; empty where it has none.
    short: String,
    name: Localized,
    score: Option<Decimal>,
    rank: Option<Rank>,
    /// The place of its class, from 0 for the best; none without a score.
    class: Option<usize>,
}

impl TileMap {
    /// The map of a ranking. Countries that stand on the map and are not ranked have no score.
    #[must_use]
    pub fn new(
        methodology: &Methodology,
        ranking: &[RankedCountry<'_>],
        countries: &Countries,
        grid: &TileGrid,
        source: Message,
    ) -> Self {
        let mut classes = class::classes(methodology);
        let mut entries: Vec<Entry> = Vec::new();
        let mut add = |country: CountryCode, rank: Option<Rank>, score: Option<Decimal>| {
            let class = score.and_then(|score| classes.iter().position(|class| score >= class.from));
            if let Some(class) = class.and_then(|place| classes.get_mut(place)) {
                class.count += 1;
            }
            let short = countries.get(country).map(|country| country.alpha2.clone()).unwrap_or_default();
            entries.push(Entry { country, short, name: countries.full_name(country), score, rank, class });
        };
        for row in ranking {
            add(row.country, row.rank, row.outcome.map(|outcome| outcome.score));
        }
        let whole = grid.whole();
        let is_ranked = |code: CountryCode| ranking.iter().any(|row| row.country == code);
        for tile in whole.iter().filter(|tile| !is_ranked(tile.country)) {
            add(tile.country, None, None);
        }
        let name = |part: &TilePart| countries.group(&part.group).map(|group| group.name.clone()).unwrap_or_default();
        Self {
            index: methodology.short.clone(),
            full: methodology.score.full,
            source,
            classes,
            entries,
            parts: grid.parts.iter().map(|part| (name(part), part.tiles.clone())).collect(),
            whole,
        }
    }

    fn entry(&self, country: CountryCode) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.country == country)
    }

    /// How many countries have a score.
    fn scored(&self) -> usize {
        self.entries.iter().filter(|entry| entry.score.is_some()).count()
    }
}

impl Chart for TileMap {
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
        (self.scored() == 0).then(|| say::chart_strip_missing(&self.index))
    }

    fn table(&self) -> Table {
        finding::table(self)
    }

    fn place(&self, frame: &Frame<'_>) -> Layout {
        place::place(self, frame)
    }
}
