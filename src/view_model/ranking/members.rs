//! The countries of a group among themselves.

use crate::model::{CountryCode, CountryGroup, Decimal, IndexData};
use crate::scoring::{Rank, RankedCountry, median, ranking, ranks_among};
use crate::sort::SortSmall;
use crate::text::{Message, say};

/// A group of which an index ranks some countries.
#[derive(Clone, Debug, PartialEq)]
pub struct Members {
    /// The group.
    pub group: CountryGroup,
    /// The ranks of its countries among themselves, best first.
    pub ranks: Vec<(CountryCode, Rank)>,
    /// The median score of those, and that of all countries of the index with how many these are.
    medians: Option<(Decimal, Decimal, usize)>,
}

impl Members {
    /// Those of an index.
    #[must_use]
    pub fn new(index: &IndexData, group: &CountryGroup) -> Self {
        let ranked = ranking(index);
        let decimals = index.methodology.score.decimals;
        let middle = |is_wanted: &dyn Fn(&RankedCountry<'_>) -> bool| {
            let wanted = ranked.iter().filter(|row| is_wanted(row));
            let mut scores: Vec<Decimal> = wanted.filter_map(|row| Some(row.outcome?.score)).collect();
            scores.sort_small();
            Some((median(&scores)?.rounded(decimals), scores.len()))
        };
        let own = middle(&|row| group.contains(row.country));
        let medians = own.zip(middle(&|_| true)).map(|((own, _), (all, count))| (own, all, count));
        Self { group: group.clone(), ranks: ranks_among(&ranked, group), medians }
    }

    /// The rank of a country in the group; none where it has none or is not of it.
    #[must_use]
    pub fn rank(&self, country: CountryCode) -> Option<Rank> {
        self.ranks.iter().find(|(code, _)| *code == country).map(|(_, rank)| *rank)
    }

    /// How many of the group have a score, and where its middle lies beside that of all.
    #[must_use]
    pub fn summary(&self) -> Message {
        let (name, members) = (&self.group.name, self.group.members.len());
        match self.medians {
            None => say::ranking_group_unscored(name),
            Some((own, all, count)) => say::ranking_group_summary(name, self.ranks.len(), members, own, count, all),
        }
    }
}
