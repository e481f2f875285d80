//! What the profile of a country shows of its indicators.

use crate::model::{IndexData, Observation};
use crate::route::Show;
use crate::scoring::Explanation;

/// The observation of the country of which more indicators are known than of the one that is shown, with how many; none
/// where the shown one is the fullest.
#[must_use]
pub fn fuller<'a>(index: &'a IndexData, shown: &Observation) -> Option<(&'a Observation, usize)> {
    let best = index.best_known(shown.country)?;
    let known = index.known(best);
    (known > index.known(shown)).then_some((best, known))
}

/// Whether a node is listed among those that the reader asks for.
#[must_use]
pub fn is_listed(node: &Explanation<'_>, show: Show) -> bool {
    match show {
        Show::All => true,
        Show::Gaps => node.standing.points().is_some_and(|points| points < node.max),
        Show::Unknown => node.standing.points().is_none(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::AsOf;
    use crate::scoring::explain;
    use crate::scoring::samples::{methodology, observation, values};

    #[test]
    fn gaps_are_known_and_what_is_unknown_is_no_gap() {
        let methodology = methodology();
        let values = values(&methodology, &[("1.1", 3), ("1.2", 0)]);
        let tree = explain(&methodology, &values);
        let listed = |show: Show| {
            let nodes = tree.parts.iter().flat_map(Explanation::leaves).filter(|node| is_listed(node, show));
            nodes.filter_map(|node| node.part).map(|part| part.id.to_string()).collect::<Vec<_>>().join(" ")
        };
        assert_eq!(Show::ALL.map(listed), ["1.1 1.2 2.1", "1.2", "2.1"]);
    }

    #[test]
    fn a_fuller_observation_than_the_one_shown_is_named() {
        let of_year = |year: &str, points: &[(&str, i64)]| Observation {
            as_of: AsOf::parse(year),
            values: values(&methodology(), points),
            ..observation("AZE", Some("50"))
        };
        let data = [of_year("2021", &[("1.1", 3)]), of_year("2022", &[("1.1", 3), ("1.2", 0)]), of_year("2023", &[])];
        let index = IndexData::new(methodology(), data.to_vec());
        let found =
            |shown: &Observation| fuller(&index, shown).map(|(one, known)| (one.as_of.map(|date| date.edtf()), known));
        let [part, fullest, total] = data;
        assert_eq!(found(&total), Some((Some("2022".to_owned()), 2)));
        assert_eq!(found(&part), Some((Some("2022".to_owned()), 2)));
        assert_eq!(found(&fullest), None);
    }
}
