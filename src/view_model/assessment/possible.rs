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
    /// Not at all: of the index only areas are known, each of which earns anything up to its maximum.
    OnlyAreas,
    /// Not at all: of the index only the total is known.
    OnlyTotal,
}

impl Possible {
    /// How far it goes by a methodology.
    #[must_use]
    pub fn of(methodology: &Methodology) -> Self {
        if is_assessable(methodology) {
            let is_working_list = methodology.is_working_list();
            return Self::Indicators { count: methodology.leaves().len(), is_working_list };
        }
        if methodology.areas().is_empty() { Self::OnlyTotal } else { Self::OnlyAreas }
    }

    /// Whether it goes at all.
    #[must_use]
    pub const fn is_any(&self) -> bool {
        matches!(self, Self::Indicators { .. })
    }
}

impl From<&Possible> for Message {
    fn from(possible: &Possible) -> Self {
        match possible {
            Possible::Indicators { count, is_working_list: false } => say::assess_possible_indicators(*count),
            Possible::Indicators { count, is_working_list: true } => say::assess_possible_working(*count),
            Possible::OnlyAreas => say::assess_possible_areas(),
            Possible::OnlyTotal => say::assess_possible_total(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire::read_methodology;

    #[test]
    fn both_editions_of_the_ncsi_go_by_indicators_and_the_others_say_why_not() {
        let possible = |id: &str| {
            let file = format!("{}/public/data/methodologies/{id}.json", env!("CARGO_MANIFEST_DIR"));
            Possible::of(&read_methodology(&std::fs::read_to_string(file).unwrap()).unwrap())
        };
        assert_eq!(possible("ncsi-2018"), Possible::Indicators { count: 46, is_working_list: false });
        assert_eq!(possible("ncsi-3"), Possible::Indicators { count: 49, is_working_list: true });
        for id in ["gci-2020", "gci-2024", "egdi-2024"] {
            assert_eq!(possible(id), Possible::OnlyAreas, "{id}");
        }
        for id in ["idi-2023", "idi-2024"] {
            assert_eq!(possible(id), Possible::OnlyTotal, "{id}");
        }
    }
}
