//! The scatter: two scores of every country against each other, each index on an axis of its own.

mod finding;
mod place;

use super::origin::scales;
use super::{Chart, Frame, Layout, Selection};
use crate::model::{Countries, CountryCode, Decimal, Localized};
use crate::scoring::rank_correlation;
use crate::sort::{SortSmall, SortedMap, SortedSet};
use crate::table::Table;
use crate::text::{Message, say};

/// The scores that stand along one axis.
#[derive(Clone, Debug, PartialEq)]
pub struct Axis {
    /// What they are scores of, in short.
    pub name: Localized,
    /// The same in full, for a picture that leaves the page.
    pub title: Localized,
    /// The score of a country with everything, where the axis ends.
    pub full: u32,
    /// How many decimals scores are written with.
    pub decimals: u8,
    /// The score of each country that has one.
    pub values: Vec<(CountryCode, Decimal)>,
}

/// Countries by two scores, the picked ones named.
#[derive(Clone, Debug, PartialEq)]
pub struct Scatter {
    x: Axis,
    y: Axis,
    source: Message,
    /// Countries with both scores: the picked ones in the reader's order, then all others by code.
    dots: Vec<Dot>,
    /// Countries with one score only, by code.
    halves: Vec<Half>,
    /// Picked countries that are no dot.
    without: Vec<Localized>,
    /// Of the two scores of all dots.
    correlation: Option<Decimal>,
    /// A country that the reader looks for: its dot stands out as if it were picked.
    found: Option<CountryCode>,
}

/// A country with both scores.
#[derive(Clone, Debug, PartialEq)]
struct Dot {
    country: CountryCode,
    name: Localized,
    x: Decimal,
    y: Decimal,
    /// Its place among the picked ones, and whether it is the reader's own.
    picked: Option<(usize, bool)>,
}

/// A country with one score.
#[derive(Clone, Debug, PartialEq)]
struct Half {
    name: Localized,
    x: Option<Decimal>,
    y: Option<Decimal>,
}

impl Scatter {
    /// All countries by their scores along two axes. Of two scores of one country along an axis the first counts.
    #[must_use]
    pub fn new(x: Axis, y: Axis, countries: &Countries, selection: &Selection, source: Message) -> Self {
        let (across, upward) = (by_country(&x), by_country(&y));
        let codes = SortedSet::from_iter(across.keys().chain(upward.keys()).copied());
        let (mut dots, mut halves) = (Vec::new(), Vec::new());
        for country in codes {
            let name = countries.full_name(country);
            match (across.get(&country).copied(), upward.get(&country).copied()) {
                (Some(x), Some(y)) => {
                    let picked = selection.iter().enumerate().find(|(_, one)| one.country == country);
                    let picked = picked.map(|(place, one)| (place, one.is_mine));
                    dots.push(Dot { country, name, x, y, picked });
                }
                (x, y) => halves.push(Half { name, x, y }),
            }
        }
        dots.sort_small_by_key(|dot| (dot.picked.is_none(), dot.picked.map(|(place, _)| place), dot.country));
        let is_dot = |country| dots.iter().any(|dot: &Dot| dot.country == country);
        let without = selection.iter().filter(|one| !is_dot(one.country)).map(|one| one.name.clone()).collect();
        let pairs: Vec<(Decimal, Decimal)> = dots.iter().map(|dot| (dot.x, dot.y)).collect();
        Self { correlation: rank_correlation(&pairs), x, y, source, dots, halves, without, found: None }
    }

    /// The same, with the dot of one country standing out.
    #[must_use]
    pub fn with_found(self, found: Option<CountryCode>) -> Self {
        Self { found, ..self }
    }

    /// What the picture says of the country that the reader looks for; none where it is no dot.
    #[must_use]
    pub fn says_of_found(&self) -> Option<Message> {
        self.dots.iter().find(|dot| Some(dot.country) == self.found).map(|dot| finding::mark(self, dot))
    }
}

/// The scores of an axis as they are written.
fn by_country(axis: &Axis) -> SortedMap<CountryCode, Decimal> {
    let mut scores = SortedMap::new();
    for (country, score) in &axis.values {
        let written = if score.decimals < axis.decimals { score.rounded(axis.decimals) } else { *score };
        scores.get_or_insert_with(*country, || written);
    }
    scores
}

impl Chart for Scatter {
    fn title(&self) -> Message {
        finding::title(self)
    }

    fn subtitle(&self) -> Option<Message> {
        scales([&self.x, &self.y].map(|axis| (&axis.title, axis.full)).into_iter())
    }

    fn description(&self) -> Message {
        finding::description(self)
    }

    fn source(&self) -> Message {
        self.source.clone()
    }

    fn missing(&self) -> Option<Message> {
        self.dots.is_empty().then(|| say::chart_scatter_missing(&self.x.name, &self.y.name))
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
