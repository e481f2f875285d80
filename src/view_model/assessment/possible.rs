//! How far somebody can assess themselves by an index, and why no further.

use crate::model::Methodology;
use crate::scoring::assessment::is_assessable;
use crate::text::{Message, say};

/// How far somebody can assess themselves by an index.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Possible {
    /// Indicator by indicator.
    Indicators {
        /// How many there are.
        count: usize,
        /// Whether they are a working list, which the publisher prints in part.
        is_working_list: bool,
    },
    /// By one's own estimate of each area: what an area earns its points for is not known.
    Areas {
        /// How many there are.
        count: usize,
    },
    /// Not at all: of the index only the total is known, or areas are missing.
    OnlyTotal,
}

impl Possible {
    /// How far it goes by a methodology.
    #[must_use]
    pub fn of(methodology: &Methodology) -> Self {
        let count = methodology.leaves().len();
        if !is_assessable(methodology) {
            return Self::OnlyTotal;
        }
        if methodology.points.all_or_nothing {
            return Self::Indicators { count, is_working_list: methodology.is_working_list() };
        }
        Self::Areas { count }
    }

    /// Whether it goes at all.
    #[must_use]
    pub const fn is_any(&self) -> bool {
        !matches!(self, Self::OnlyTotal)
    }
}

impl From<&Possible> for Message {
    fn from(possible: &Possible) -> Self {
        match possible {
            Possible::Indicators { count, is_working_list: false } => say::assess_possible_indicators(*count),
            Possible::Indicators { count, is_working_list: true } => say::assess_possible_working(*count),
            Possible::Areas { count } => say::assess_possible_areas(*count),
            Possible::OnlyTotal => say::assess_possible_total(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire::read_methodology;

    #[test]
    fn indicators_where_they_are_known_else_areas_and_of_a_bare_total_the_reason_why_not() {
        let possible = |id: &str| {
            let file = format!("{}/public/data/methodologies/{id}.json", env!("CARGO_MANIFEST_DIR"));
            Possible::of(&read_methodology(&std::fs::read_to_string(file).unwrap()).unwrap())
        };
        assert_eq!(possible("ncsi-2018"), Possible::Indicators { count: 46, is_working_list: false });
        assert_eq!(possible("ncsi-3"), Possible::Indicators { count: 49, is_working_list: true });
        for (id, count) in [("gci-2020", 5), ("gci-2024", 5), ("egdi-2024", 3)] {
            assert_eq!(possible(id), Possible::Areas { count }, "{id}");
        }
        for id in ["idi-2023", "idi-2024"] {
            assert_eq!(possible(id), Possible::OnlyTotal, "{id}");
        }
    }
}
