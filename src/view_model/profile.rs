//! What the profile of a country shows of its indicators.

use crate::route::Show;
use crate::scoring::Explanation;

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
    use crate::scoring::explain;
    use crate::scoring::samples::{methodology, values};

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
}
