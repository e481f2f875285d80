//! Code that works with one kind of view: which of the addresses are of it, and what of them it keeps.

use super::{Address, Fragment, Route};

/// A view that addresses name, with what it is asked for.
pub trait FromRoute: Clone + PartialEq + Send + Sync + 'static {
    /// The view of an address, where it is of this kind.
    fn of(route: &Route) -> Option<&Self>;

    /// The same, to be changed.
    fn of_mut(route: &mut Route) -> Option<&mut Self>;

    /// Whether what an address opens on the view stays when something else is asked of it. An explanation or a scrolled-to
    /// element belongs to what was shown before.
    #[must_use]
    fn keeps(_fragment: &Fragment) -> bool {
        false
    }
}

impl Address {
    /// The same view asked for something else; none where the address is of another kind of view.
    #[must_use]
    pub fn changed<V: FromRoute>(mut self, change: impl FnOnce(&mut V)) -> Option<Self> {
        change(V::of_mut(&mut self.route)?);
        self.fragment = self.fragment.filter(V::keeps);
        Some(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::route::{
        AssessView, AssessmentView, BriefView, CompareView, ContextView, CountryView, CrosswalkView, EvidenceView,
        Figure, IndicatorView, RankingView, Show, StrategiesView, StrategyPart, StrategyView, parse,
    };

    fn read(address: &str) -> Address {
        let (rest, fragment) = address.split_once('#').unwrap_or((address, ""));
        let (path, query) = rest.split_once('?').unwrap_or((rest, ""));
        let (address, unreadable) = parse(path, query, fragment);
        assert_eq!(unreadable, []);
        address
    }

    fn changed<V: FromRoute>(address: &str, change: impl FnOnce(&mut V)) -> Option<String> {
        read(address).changed(change).map(|address| address.to_string())
    }

    const OPENED: [&str; 5] = ["why", "mapping", "crosswalk", "assessment", "element"];

    /// What of everything that can be opened stays open.
    fn kept<V: FromRoute>(path: &str) -> Vec<&'static str> {
        let stays = |opened: &&str| {
            let fragment = match *opened {
                "why" => Fragment::Why(Figure::Total),
                "mapping" => Fragment::Mapping("1abc".to_owned()),
                "crosswalk" => Fragment::Crosswalk("1abc".to_owned()),
                "assessment" => Fragment::Assessment("1abc".to_owned()),
                _ => Fragment::Element("areas".to_owned()),
            };
            let address = Address { fragment: Some(fragment), ..read(path) };
            address.clone().changed::<V>(|_| {}) == Some(address)
        };
        OPENED.into_iter().filter(stays).collect()
    }

    #[test]
    fn what_is_opened_goes_when_something_else_is_asked_for() {
        assert_eq!(kept::<RankingView>("/ranking"), [""; 0]);
        assert_eq!(kept::<CountryView>("/country/AZE"), [""; 0]);
        assert_eq!(kept::<BriefView>("/country/AZE/brief"), [""; 0]);
        assert_eq!(kept::<ContextView>("/country/AZE/context"), [""; 0]);
        assert_eq!(kept::<CompareView>("/compare"), [""; 0]);
        assert_eq!(kept::<StrategiesView>("/strategies"), [""; 0]);
        assert_eq!(kept::<IndicatorView>("/indicator/ncsi-2018/8.2"), [""; 0]);
        assert_eq!(kept::<EvidenceView>("/evidence/AZE"), [""; 0]);
        assert_eq!(kept::<AssessmentView>("/assess/a-mfkq2x7c"), [""; 0]);
    }

    #[test]
    fn a_mapping_that_came_by_link_stays_with_its_strategy() {
        assert_eq!(kept::<StrategyView>("/strategy/aze-2023-2027"), ["mapping"]);
        let changed =
            changed::<StrategyView>("/strategy/aze-2023-2027#mapping=1abc", |view| view.show = StrategyPart::Text);
        assert!(changed.as_ref().is_some_and(|address| address.ends_with("&show=text#mapping=1abc")), "{changed:?}");
    }

    #[test]
    fn a_crosswalk_that_came_by_link_stays_while_it_is_searched() {
        assert_eq!(kept::<CrosswalkView>("/crosswalk/ncsi-2018/ncsi-3"), ["crosswalk"]);
    }

    #[test]
    fn the_form_of_a_new_assessment_closes_nothing() {
        assert_eq!(kept::<AssessView>("/assess"), OPENED);
    }

    #[test]
    fn the_rest_of_the_address_stays() {
        let address = "/country/AZE?index=gci-2024&lang=az&embed=1&theme=dark#areas";
        let changed = changed::<CountryView>(address, |view| view.show = Show::Gaps);
        assert_eq!(changed.unwrap(), "/country/AZE?index=gci-2024&show=gaps&lang=az&embed=1&theme=dark");
    }

    #[test]
    fn an_address_of_another_kind_is_left_alone() {
        assert_eq!(changed::<RankingView>("/compare?index=gci-2024", |_| unreachable!()), None);
        assert_eq!(changed::<StrategyView>("/strategies", |_| unreachable!()), None);
        assert_eq!(changed::<AssessmentView>("/assess", |_| unreachable!()), None);
    }
}
