//! The strip: where some countries lie in the distribution of all.

mod finding;
mod group;
mod middle;
mod place;

use super::{Chart, Frame, Layout};
use crate::model::{Countries, CountryCode, Decimal, Localized, Methodology};
use crate::scoring::{Rank, RankedCountry};
use crate::sort::SortSmall;
use crate::table::Table;
use crate::text::{Message, say};

/// All countries of an index on one axis, some of them highlighted.
#[derive(Clone, Debug, PartialEq)]
pub struct Strip {
    index: Localized,
    full: u32,
    decimals: u8,
    source: Message,
    /// From the lowest to the highest score.
    scored: Vec<Entry>,
    /// Highlighted countries of which there is no score.
    without: Vec<Localized>,
    /// The group whose countries stand out.
    group: Option<Group>,
}

/// A country with a score.
#[derive(Clone, Debug, PartialEq)]
struct Entry {
    country: CountryCode,
    name: Localized,
    score: Decimal,
    rank: Option<Rank>,
    /// Its place among the highlighted ones, which gives it a colour and a shape.
    highlight: Option<usize>,
    /// Its rank in the group that stands out; none where it is not of it.
    in_group: Option<Rank>,
}

/// What is said of the group; nothing of one without a score.
#[derive(Clone, Debug, PartialEq)]
struct Group {
    /// Who leads it, and who is last in it.
    title: Option<Message>,
    /// How many it has, and their median.
    description: Option<Message>,
    /// Its median, with what that is called; none of fewer than two.
    median: Option<(Decimal, Message)>,
    /// What the column of ranks in it is called.
    column: Message,
}

impl Strip {
    /// The strip of a ranking. The order of `highlighted` is the order of colours and shapes.
    #[must_use]
    pub fn new(
        methodology: &Methodology,
        ranking: &[RankedCountry<'_>],
        countries: &Countries,
        highlighted: &[CountryCode],
        source: Message,
    ) -> Self {
        let mut scored: Vec<Entry> = ranking
            .iter()
            .filter_map(|row| {
                let highlight = highlighted.iter().position(|code| *code == row.country);
                let score = row.outcome.as_ref()?.score;
                Some(Entry {
                    country: row.country,
                    name: countries.full_name(row.country),
                    score,
                    rank: row.rank,
                    highlight,
                    in_group: None,
                })
            })
            .collect();
        scored.sort_small_by(|a, b| a.score.cmp(&b.score).then(a.country.cmp(&b.country)));
        let has_score = |code: &CountryCode| scored.iter().any(|entry| entry.country == *code);
        let without =
            highlighted.iter().filter(|code| !has_score(code)).map(|&code| countries.full_name(code)).collect();
        Self {
            index: methodology.short.clone(),
            full: methodology.score.full,
            decimals: methodology.score.decimals,
            source,
            scored,
            without,
            group: None,
        }
    }

    /// From the highest to the lowest score, those with the same score by country code.
    fn ranked(&self) -> impl Iterator<Item = &Entry> {
        self.scored.chunk_by(|a, b| a.score == b.score).rev().flatten()
    }

    /// The highlighted countries, from the highest to the lowest score.
    fn highlighted(&self) -> impl Iterator<Item = &Entry> {
        self.ranked().filter(|entry| entry.highlight.is_some())
    }
}

impl Chart for Strip {
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
        self.scored.is_empty().then(|| say::chart_strip_missing(&self.index))
    }

    fn table(&self) -> Table {
        finding::table(self)
    }

    fn place(&self, frame: &Frame<'_>) -> Layout {
        place::place(self, frame)
    }
}
