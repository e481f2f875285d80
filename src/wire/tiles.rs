//! `tiles.json`: where each country stands on a map of equal squares. A row is a line of codes, as one would draw it.

use super::json::{Json, Object, Tolerance};
use super::{ReadError, Report};
use crate::model::{CountryCode, GroupId, IdKind, SourceId, Tile, TileGrid, TilePart};
use crate::sort::SortedSet;

/// A square on which no country stands.
const EMPTY: &str = "...";

/// Columns and rows at most.
const MOST: i64 = 99;

/// What is taken already: countries, and squares of the whole map by column and row.
#[derive(Default)]
struct Taken {
    countries: SortedSet<CountryCode>,
    squares: SortedSet<(usize, usize)>,
}

/// Reads `tiles.json`. A country that has a square already is left out, and so is one on a square of another.
///
/// # Errors
/// When the file as a whole cannot be used.
pub fn read_tiles(text: &str) -> Result<(TileGrid, Report), ReadError> {
    let json = Json::of_format(text, "posture.tiles", Tolerance::Content)?;
    let mut taken = Taken::default();
    let parts = json.root().required("parts").each(&mut |entry| part(entry, &mut taken));
    let source = json.root().required("source").id(SourceId::parse);
    json.finish(Some(TileGrid { source, parts }))
}

fn part(entry: Object<'_>, taken: &mut Taken) -> Option<TilePart> {
    let group = entry.required("group").id(GroupId::parse)?;
    let entry = entry.about("group");
    let (column, row) = (entry.required("column").whole(0, MOST)?, entry.required("row").whole(0, MOST)?);
    let mut tiles = Vec::new();
    for (down, line) in entry.required("rows").list().into_iter().enumerate() {
        let codes = line.text().unwrap_or_default();
        for (right, code) in codes.split_whitespace().enumerate().filter(|(_, code)| *code != EMPTY) {
            let Ok(country) = CountryCode::parse(code) else {
                line.malformed(IdKind::Country);
                continue;
            };
            let is_free = !taken.squares.contains(&(column + right, row + down));
            if is_free && taken.countries.insert(country) {
                taken.squares.insert((column + right, row + down));
                tiles.push(Tile { country, column: right, row: down });
            } else {
                line.repeated();
            }
        }
    }
    Some(TilePart { group, column, row, tiles })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire::{read_countries, read_scores};

    const WHOLE: &str = r#"{"format": "posture.tiles", "version": 1, "source": "sample", "parts": [
        {"group": "west", "column": 0, "row": 1, "rows": ["PRT ESP", "... MAR"]},
        {"group": "east", "column": 2, "row": 0, "rows": ["EST", "... AZE"]}]}"#;

    /// The place of each thing that is said of the whole file with something changed.
    fn places(from: &str, to: &str) -> Vec<String> {
        assert!(WHOLE.contains(from), "{from}");
        let (_, report) = read_tiles(&WHOLE.replacen(from, to, 1)).unwrap();
        report.problems.into_iter().map(|problem| problem.place).collect()
    }

    #[test]
    fn a_row_is_read_as_it_is_drawn() {
        let (grid, report) = read_tiles(WHOLE).unwrap();
        assert!(report.is_clean(), "{report:?}");
        let whole = grid.whole();
        let read: Vec<_> = whole.iter().map(|tile| (tile.country.as_str(), tile.column, tile.row)).collect();
        assert_eq!(read, [("EST", 2, 0), ("PRT", 0, 1), ("ESP", 1, 1), ("AZE", 3, 1), ("MAR", 1, 2)]);
        assert_eq!((Tile::extent(&whole), Tile::extent(&grid.parts[0].tiles)), ((4, 3), (2, 2)));
    }

    #[test]
    fn what_does_not_fit_is_named_with_its_row() {
        assert_eq!(places("MAR", "Morocco"), ["parts[0].rows[1]"]);
        assert_eq!(places("AZE", "PRT"), ["parts[1].rows[1]"], "a second square");
        assert_eq!(places("\"column\": 2", "\"column\": 0"), ["parts[1].rows[1]"], "one on another");
        assert_eq!(places("\"column\": 2", "\"column\": 100"), ["parts[1].column"]);
    }

    fn shipped(name: &str) -> String {
        std::fs::read_to_string(format!("{}/public/data/{name}", env!("CARGO_MANIFEST_DIR"))).unwrap()
    }

    #[test]
    fn every_country_that_any_index_scores_has_exactly_one_square() {
        let (grid, report) = read_tiles(&shipped("tiles.json")).unwrap();
        assert!(report.is_clean(), "no country twice, no two on one square: {report:?}");
        let whole = grid.whole();
        let on_map: SortedSet<CountryCode> = whole.iter().map(|tile| tile.country).collect();
        let scores = read_scores(&shipped("scores.json")).unwrap();
        for row in scores.iter().flat_map(|index| index.rows()) {
            assert!(on_map.contains(&row.country), "{} has no square", row.country);
        }
        let (countries, _) = read_countries(&shipped("countries.json")).unwrap();
        assert!(on_map.iter().all(|code| countries.get(*code).is_some()));
        assert!(grid.parts.iter().all(|part| countries.group(&part.group).is_some()), "each part has a name");
    }

    #[test]
    fn neighbours_stand_where_they_are_looked_for() {
        let (grid, _) = read_tiles(&shipped("tiles.json")).unwrap();
        let whole = grid.whole();
        let at = |code: &str| {
            let tile = whole.iter().find(|tile| tile.country.as_str() == code).unwrap();
            (tile.column, tile.row)
        };
        for (west, east) in
            [("PRT", "ESP"), ("DEU", "POL"), ("TUR", "SYR"), ("USA", "GBR"), ("PAK", "IND"), ("CHN", "JPN")]
        {
            assert!(at(west).0 < at(east).0, "{west} is west of {east}");
        }
        for (north, south) in
            [("CAN", "USA"), ("USA", "MEX"), ("GEO", "ARM"), ("SWE", "DEU"), ("EGY", "SDN"), ("EST", "LVA")]
        {
            assert!(at(north).1 < at(south).1, "{north} is north of {south}");
        }
        let (azerbaijan, armenia, turkmenistan) = (at("AZE"), at("ARM"), at("TKM"));
        assert_eq!((armenia.0 + 1, azerbaijan.0 + 1), (azerbaijan.0, turkmenistan.0), "the Caspian Sea is passed over");
    }
}
