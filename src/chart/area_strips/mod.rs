//! Strips of areas: where the picked countries lie among all, in the total and in each area.

mod finding;
mod row;

use super::figures::{self, Figure, Figures, Line};
use super::marker::MOST_TOLD_APART;
use super::{Chart, Frame, Layout, Selection};
use crate::model::{Countries, CountryCode, Decimal, IndexData, Localized};
use crate::scoring::median;
use crate::sort::SortSmall;
use crate::table::Table;
use crate::text::{Message, say};

/// Of fewer countries there is no median: it would be called that of all, and say little of them.
const LEAST_FOR_MEDIAN: usize = 5;

/// The distribution of all countries in the total and in each top-level area, with the picked ones in it.
#[derive(Clone, Debug, PartialEq)]
pub struct AreaStrips {
    picked: Figures,
    /// In the order of the lines of `picked`.
    strips: Vec<Distribution>,
    /// How many countries the index has.
    of: usize,
    source: Message,
}

/// What all countries have of the total or of an area.
#[derive(Clone, Debug, Default, PartialEq)]
struct Distribution {
    /// From the lowest to the highest share; only those that are known.
    all: Vec<Entry>,
}

/// A country in a distribution.
#[derive(Clone, Debug, PartialEq)]
struct Entry {
    country: CountryCode,
    name: Localized,
    figure: Figure,
    /// Its place among the picked ones.
    picked: Option<usize>,
}

impl AreaStrips {
    /// The strips of an index, each country by the observation that stands for it.
    #[must_use]
    pub fn new(index: &IndexData, countries: &Countries, selection: &Selection, source: Message) -> Self {
        let picked = Figures::new(index, selection);
        let mut strips = vec![Distribution::default(); picked.lines.len()];
        for observation in index.current_all() {
            let country = observation.country;
            let known = figures::figures_of(&index.methodology, observation);
            for (strip, figure) in strips.iter_mut().zip(known) {
                let entry = |figure| Entry {
                    country,
                    name: countries.full_name(country),
                    figure,
                    picked: selection.place(country),
                };
                strip.all.extend(figure.map(entry));
            }
        }
        for strip in &mut strips {
            strip.all.sort_small_by_key(|entry| (entry.figure.share, entry.country));
        }
        Self { picked, strips, of: index.current_all().count(), source }
    }

    /// The picked countries that stand above a strip: all, or where markers don't tell so many apart, the reader's own, and in
    /// the total the highest and the lowest as well.
    fn standing<'a>(&self, line: &Line, strip: &'a Distribution) -> Vec<(usize, &'a Entry)> {
        let picked: Vec<(usize, &Entry)> = strip.picked().collect();
        if self.picked.selection.len() <= MOST_TOLD_APART {
            return picked;
        }
        let mine = self.picked.selection.iter().position(|one| one.is_mine);
        let last = picked.len().saturating_sub(1);
        let stands = |at: usize, place: usize| Some(place) == mine || (line.is_total() && (at == 0 || at == last));
        picked.into_iter().enumerate().filter(|(at, (place, _))| stands(*at, *place)).map(|(_, one)| one).collect()
    }
}

impl Distribution {
    /// The share in the middle, or the mean of the two in the middle; none where few are known.
    fn median(&self) -> Option<Decimal> {
        self.middle(|figure| figure.share)
    }

    /// The points in the middle, or the mean of the two in the middle.
    fn median_value(&self) -> Option<Decimal> {
        self.middle(|figure| figure.value)
    }

    fn middle(&self, of: impl Fn(&Figure) -> Decimal) -> Option<Decimal> {
        let all: Vec<Decimal> = self.all.iter().map(|entry| of(&entry.figure)).collect();
        let middle = median(&all).filter(|_| all.len() >= LEAST_FOR_MEDIAN)?;
        let decimals = all.iter().map(|one| one.decimals).max()?;
        // Rounded as the index rounds, but half a point stays half a point where points are whole.
        let half = middle.rounded(decimals.max(1));
        Some(half.units_at(decimals).map_or(half, |units| Decimal { units, decimals }))
    }

    fn picked(&self) -> impl Iterator<Item = (usize, &Entry)> {
        self.all.iter().filter_map(|entry| Some((entry.picked?, entry)))
    }
}

impl Chart for AreaStrips {
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
        if self.picked.selection.is_empty() {
            return Some(say::chart_none_picked());
        }
        self.strips.iter().all(|strip| strip.all.is_empty()).then(|| say::chart_strip_missing(&self.picked.index))
    }

    fn table(&self) -> Table {
        finding::table(self)
    }

    fn place(&self, frame: &Frame<'_>) -> Layout {
        row::place(self, frame)
    }
}

#[cfg(test)]
mod tests;
