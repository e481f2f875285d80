//! Where each country stands on a map on which all have a square of one size.

use super::{CountryCode, GroupId, SourceId};
use crate::sort::SortSmall;

/// A map of equal squares, in parts that can also stand one below the other.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TileGrid {
    /// Who laid it out.
    pub source: Option<SourceId>,
    /// The parts, in the order in which they are read.
    pub parts: Vec<TilePart>,
}

/// A part of the world.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TilePart {
    /// The group of countries that it is named after. A country that no list counts to one may stand here as well.
    pub group: GroupId,
    /// Where its first column stands on the whole map.
    pub column: usize,
    /// Where its first row stands on the whole map.
    pub row: usize,
    /// The countries, row by row from the left.
    pub tiles: Vec<Tile>,
}

/// The square of a country in its part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tile {
    /// The country.
    pub country: CountryCode,
    /// From the left, from 0.
    pub column: usize,
    /// From the top, from 0.
    pub row: usize,
}

impl TileGrid {
    /// The whole map: every country, row by row from the left.
    #[must_use]
    pub fn whole(&self) -> Vec<Tile> {
        let tile = |part: &TilePart, tile: &Tile| Tile {
            country: tile.country,
            column: part.column + tile.column,
            row: part.row + tile.row,
        };
        let mut tiles: Vec<Tile> =
            self.parts.iter().flat_map(|part| part.tiles.iter().map(move |one| tile(part, one))).collect();
        tiles.sort_small_by_key(|tile| (tile.row, tile.column));
        tiles
    }
}

impl Tile {
    /// How many columns and rows some tiles take.
    #[must_use]
    pub fn extent(tiles: &[Self]) -> (usize, usize) {
        tiles.iter().fold((0, 0), |(columns, rows), tile| (columns.max(tile.column + 1), rows.max(tile.row + 1)))
    }
}
