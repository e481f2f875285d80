//! Which published observation a self-assessment is looked at beside, and which one credits its answers: one rule for all
//! pages and files.

use crate::model::assessment::{Assessment, Origin};
use crate::model::{AsOf, CountryCode, Day, IndexData, Observation, SourceId};
use crate::route::ObservationKey;
use crate::scoring::assessment::Grounds;

/// What of a self-assessment says which published observation belongs beside it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublishedChoice {
    country: CountryCode,
    /// The source and the date of the observation that it was started from, where it was.
    started_from: Option<(SourceId, Option<AsOf>)>,
}

impl PublishedChoice {
    /// That of an assessment; none where it does not say which country it is about.
    #[must_use]
    pub fn of(assessment: &Assessment) -> Option<Self> {
        let started_from = match assessment.origin() {
            Origin::Published(origin) => Some((origin.source.clone(), origin.as_of)),
            Origin::Blank | Origin::Older(_) | Origin::Moved(_) => None,
        };
        Some(Self { country: assessment.country()?, started_from })
    }

    /// The observation: the one that the address asks for, else the one that the assessment was started from, else the
    /// one that says most of the country, else the one that stands for it. None where nothing was published of the
    /// country. One that is asked for or was started from and is not held counts as none.
    #[must_use]
    pub fn find<'a>(&self, index: &'a IndexData, asked: Option<&ObservationKey>) -> Option<&'a Observation> {
        let held = || index.of(self.country).iter();
        let asked = asked.and_then(|key| held().find(|one| ObservationKey::of(one) == *key));
        let first = || {
            let (source, as_of) = self.started_from.as_ref()?;
            held().find(|one| one.source == *source && one.as_of == *as_of)
        };
        let found = asked.or_else(first).or_else(|| index.best_known(self.country));
        found.or_else(|| index.current(self.country))
    }
}

/// What the answers of an assessment are looked at by on a day. The publisher credits them by the observation that the
/// assessment was started from, whatever stands beside it; by what it says most of the country in where the assessment was
/// started from an older one, which keeps no record of where its answers came from; and by nothing where it was started
/// blank or carried over from another edition, whose publisher has credited nothing of it by this one.
#[must_use]
pub fn grounds<'a>(assessment: &Assessment, index: &'a IndexData, day: Day) -> Grounds<'a> {
    let observation = assessment.country().and_then(|country| match assessment.origin() {
        Origin::Published(from) => {
            index.of(country).iter().find(|one| one.source == from.source && one.as_of == from.as_of)
        }
        Origin::Older(_) => index.best_known(country),
        Origin::Blank | Origin::Moved(_) => None,
    });
    Grounds { credited: observation.map(|one| &one.values), scale: index.methodology.points, day }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::assessment::samples::blank;
    use crate::model::assessment::{Edit, PublishedOrigin};
    use crate::scoring::samples::{methodology, observation, values};

    /// An observation of Azerbaijan of a year, with a total or without.
    fn of_year(year: &str, points: &[(&str, i64)], total: Option<&str>) -> Observation {
        Observation { as_of: AsOf::parse(year), values: values(&methodology(), points), ..observation("AZE", total) }
    }

    /// Of 2021 all is known, of 2022 a part, and of 2023 the total.
    fn index() -> IndexData {
        let all = of_year("2021", &[("1.1", 3), ("1.2", 0), ("2.1", 1)], None);
        let part = of_year("2022", &[("1.1", 3)], None);
        IndexData::new(methodology(), vec![all, part, of_year("2023", &[], Some("50"))])
    }

    fn about(country: &str, started_from: Option<&str>) -> PublishedChoice {
        let source = SourceId::parse("sample").unwrap();
        let started_from = started_from.map(|year| (source, AsOf::parse(year)));
        PublishedChoice { country: CountryCode::parse(country).unwrap(), started_from }
    }

    fn asked(year: &str) -> ObservationKey {
        ObservationKey { source: SourceId::parse("sample").unwrap(), as_of: AsOf::parse(year) }
    }

    #[test]
    fn asked_for_then_started_from_then_best_known_then_current() {
        let index = index();
        let found = |choice: &PublishedChoice, asked: Option<&ObservationKey>| {
            choice.find(&index, asked).and_then(|one| one.as_of).map(|as_of| as_of.edtf())
        };
        let (blank, started) = (about("AZE", None), about("AZE", Some("2022")));
        assert_eq!(found(&started, Some(&asked("2023"))).as_deref(), Some("2023"), "the address names one");
        assert_eq!(found(&started, None).as_deref(), Some("2022"));
        assert_eq!(found(&started, Some(&asked("2019"))).as_deref(), Some("2022"), "what is not held");
        assert_eq!(found(&blank, None).as_deref(), Some("2021"), "not the latest: the one that says most");
        assert_eq!(found(&about("AZE", Some("2019")), None).as_deref(), Some("2021"));
        assert_eq!(found(&about("GEO", None), None), None);

        let totals =
            IndexData::new(methodology(), vec![of_year("2020", &[], Some("40")), of_year("2023", &[], Some("50"))]);
        let current = about("AZE", None).find(&totals, None).and_then(|one| one.as_of);
        assert_eq!(current, AsOf::parse("2023"), "of bare totals the latest");
    }

    #[test]
    fn only_what_an_assessment_was_started_from_credits_it() {
        let (index, today) = (index(), Day::LAST);
        let credits = |assessment: &Assessment| {
            let credited = grounds(assessment, &index, today).credited;
            credited.map(|values| index.methodology.leaves().into_iter().filter_map(|part| values.get(part)).count())
        };
        let mut started = blank();
        assert_eq!(credits(&started), None, "one's own word");
        let origin = |year| {
            let source = SourceId::parse("sample").unwrap();
            Origin::Published(PublishedOrigin { source, as_of: AsOf::parse(year), unknown: Default::default() })
        };
        started.set_origin(origin("2022")).unwrap();
        assert_eq!(credits(&started), Some(1), "not what says most");
        started.set_origin(origin("2019")).unwrap();
        assert_eq!(credits(&started), None, "what is not held credits nothing");
        let older = crate::model::assessment::OlderOrigin::of(&blank(), today);
        started.set_origin(Origin::Older(Box::new(older))).unwrap();
        assert_eq!(credits(&started), Some(3));
        started.apply(&Edit::Country(None)).unwrap();
        assert_eq!(credits(&started), None);
    }

    #[test]
    fn the_assessment_says_country_and_start() {
        assert_eq!(PublishedChoice::of(&blank()), Some(about("AZE", None)));
        let mut started = blank();
        let origin = PublishedOrigin {
            source: SourceId::parse("sample").unwrap(),
            as_of: AsOf::parse("2022"),
            unknown: Default::default(),
        };
        started.set_origin(Origin::Published(origin)).unwrap();
        assert_eq!(PublishedChoice::of(&started), Some(about("AZE", Some("2022"))));
        started.apply(&Edit::Country(None)).unwrap();
        assert_eq!(PublishedChoice::of(&started), None);
    }
}
