//! What figures of coverage rest on: whose points, whose mapping, and where each has its reason.

use crate::model::{AsOf, AssessmentId, CountryCode, IndexData, Localized, Methodology, Observation, PartId};
use crate::route::{Address, AssessmentView, CountryView, Figure, ObservationKey, Route};
use crate::text::{Message, Value, say};

/// Whose mapping it is: the shipped one, carried over from another edition or not, or one that a reader changed.
#[must_use]
pub fn mapping_basis(is_shipped: bool, is_carried: bool) -> Message {
    match (is_shipped, is_carried) {
        (true, true) => say::coverage_mapping_carried(),
        (true, false) => say::coverage_mapping_shipped(),
        (false, _) => say::coverage_mapping_changed(),
    }
}

/// Whose points they are.
#[derive(Clone, Debug, PartialEq)]
pub enum PointsBasis {
    /// Those of a self-assessment, by its name and the day on which it was saved.
    Own(String, Option<AsOf>),
    /// Those of a published observation, by its source and its date.
    Published(Value, Option<AsOf>),
    /// None is known.
    Nobody,
}

/// Whose points and whose mapping the figures are made of.
#[must_use]
pub fn coverage_basis(points: PointsBasis, mapping: Message, short: &Localized) -> Message {
    match points {
        PointsBasis::Own(name, day) => say::own_source(name, day, mapping),
        PointsBasis::Published(source, as_of) => say::coverage_source(source, as_of, mapping),
        PointsBasis::Nobody => say::coverage_source_none(short, mapping),
    }
}

/// Where it is said why an area or indicator has its points: of one's own, where they are said.
#[must_use]
pub fn own_reason(own: &AssessmentId, methodology: &Methodology, part: &PartId) -> Address {
    let area = methodology.area_of(part);
    let area = area.map(|area| area.id.clone());
    Address::of(Route::Assessment(AssessmentView { area, ..AssessmentView::new(own.clone()) }))
}

/// The same of an observation: on the profile, which shows the one that stands for the country unless another is named.
#[must_use]
pub fn published_reason(
    index: &IndexData,
    country: CountryCode,
    observation: Option<&Observation>,
    part: &PartId,
) -> Address {
    let other = observation.filter(|one| index.current(country) != Some(*one));
    let view = CountryView {
        observation: other.map(ObservationKey::of),
        ..CountryView::new(country, index.methodology.id.clone())
    };
    Address::of(Route::Country(view)).why(Figure::Part(part.clone()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scoring::samples::{methodology, observation};
    use crate::text::{Catalogue, Language};

    fn part(id: &str) -> PartId {
        PartId::parse(id).unwrap()
    }

    #[test]
    fn a_mapping_that_was_changed_is_the_readers_wherever_it_came_from() {
        let words = Catalogue::of(Language::ENGLISH);
        let said = |is_shipped, is_carried| words.say(&mapping_basis(is_shipped, is_carried));
        assert_eq!(said(false, true), said(false, false));
        assert_ne!(said(true, true), said(true, false));
        let basis = |points| words.say(&coverage_basis(points, mapping_basis(true, false), &Localized::default()));
        assert!(basis(PointsBasis::Own("Draft".to_owned(), None)).contains("Draft"));
        assert!(basis(PointsBasis::Published("A table".into(), AsOf::parse("2023"))).contains("2023"));
        assert_ne!(basis(PointsBasis::Nobody), basis(PointsBasis::Own(String::new(), None)));
    }

    #[test]
    fn ones_own_points_are_said_where_the_area_is_answered() {
        let own = AssessmentId::parse("a1").unwrap();
        let area = |id: &str| match own_reason(&own, &methodology(), &part(id)).route {
            Route::Assessment(view) => view.area.map(|area| area.to_string()),
            other => panic!("{other:?}"),
        };
        assert_eq!((area("1.2").as_deref(), area("2").as_deref(), area("9.9")), (Some("1"), Some("2"), None));
    }

    #[test]
    fn an_observation_is_named_only_where_it_does_not_stand_for_the_country() {
        let on = |year: &str| Observation { as_of: AsOf::parse(year), ..observation("AZE", Some("50")) };
        let index = IndexData::new(methodology(), vec![on("2020"), on("2023")]);
        let named =
            |one: Option<&Observation>| match published_reason(&index, on("2020").country, one, &part("1.1")).route {
                Route::Country(view) => view.observation.is_some(),
                other => panic!("{other:?}"),
            };
        assert_eq!((named(Some(&on("2020"))), named(Some(&on("2023"))), named(None)), (true, false, false));
    }
}
