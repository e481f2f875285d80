//! The rank of every country with each area left out in turn: which area a rank hangs on.

use super::RobustnessError;
use super::field::Field;
use crate::model::CountryCode;
use crate::scoring::{Profiles, Rank, Weights, ranks};

/// The ranks with every area, and without each in turn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeaveOneOut {
    /// The rank of each country with every area, by country code.
    pub whole: Vec<(CountryCode, Rank)>,
    /// The ranks without each area that counts, in the order of the areas.
    pub without: Vec<LeftOut>,
}

/// The ranks without one area.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeftOut {
    /// The position of the area that is left out, from 0.
    pub area: usize,
    ranks: Vec<(CountryCode, Rank)>,
}

impl LeftOut {
    /// The rank of each country that takes part, by country code.
    #[must_use]
    pub fn ranks(&self) -> &[(CountryCode, Rank)] {
        &self.ranks
    }

    /// The rank of a country; none where it does not take part.
    #[must_use]
    pub fn rank(&self, country: CountryCode) -> Option<Rank> {
        let place = self.ranks.binary_search_by_key(&country, |(code, _)| *code).ok()?;
        self.ranks.get(place).map(|(_, rank)| *rank)
    }
}

/// Ranks the countries that are known in every area that counts with each of these areas left out in turn; the
/// others keep their weights. All rankings have the same countries, those of [`super::Simulation`]: one that lacks an
/// area is in none, so that ranks compare.
///
/// Areas with a weight of zero are not in the list, and neither is the only one with a weight: without it nothing
/// would be left to rank by.
///
/// # Errors
/// When the weights do not belong to the areas or too few countries are complete.
pub fn leave_one_out(profiles: &Profiles, weights: &Weights) -> Result<LeaveOneOut, RobustnessError> {
    let field = Field::new(profiles, weights)?;
    let ranked = |left_out: Option<usize>| -> Vec<(CountryCode, Rank)> {
        let ranks = ranks(&field.plain_scores(left_out));
        field.countries.iter().zip(ranks).filter_map(|(country, rank)| Some((*country, rank?))).collect()
    };
    let areas = field.areas.iter().map(|area| area.position).filter(|_| field.areas.len() > 1);
    let without = areas.map(|area| LeftOut { area, ranks: ranked(Some(area)) }).collect();
    Ok(LeaveOneOut { whole: ranked(None), without })
}
