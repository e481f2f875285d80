//! Beginning a self-assessment: what it can begin with, which of that is taken where nobody chooses, what it is called, and how
//! much is known by it.

use super::is_by_areas;
use crate::model::assessment::{Answer, Assessment, EditError, Name};
use crate::model::{AssessmentId, CountryCode, Day, Evidence, IndexData, Methodology, Observation};
use crate::route::ObservationKey;
use crate::text::{Message, Value, say};

/// The kinds of beginnings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StartWay {
    /// From what was published of the country.
    Published,
    /// From an older self-assessment on this machine.
    Older,
    /// From nothing.
    Blank,
}

impl StartWay {
    /// The way that is taken: the chosen one where it can be, else from what is published, else from nothing.
    #[must_use]
    pub fn taken(chosen: Option<Self>, has_published: bool, has_older: bool) -> Self {
        let can_be = |way: &Self| match way {
            Self::Published => has_published,
            Self::Older => has_older,
            Self::Blank => true,
        };
        let first = if has_published { Self::Published } else { Self::Blank };
        chosen.filter(can_be).unwrap_or(first)
    }
}

/// The observations of a country that an assessment can begin with, the latest first: those that say more than a total.
#[must_use]
pub fn start_observations(index: &IndexData, country: CountryCode) -> Vec<&Observation> {
    index.of(country).iter().rev().filter(|one| index.known(one) > 0).collect()
}

/// The observation that it begins with: the one that is asked for, else the one that says most.
#[must_use]
pub fn start_observation<'a>(
    index: &'a IndexData,
    country: CountryCode,
    asked: Option<&ObservationKey>,
) -> Option<&'a Observation> {
    let found = start_observations(index, country).into_iter().find(|one| asked == Some(&ObservationKey::of(one)));
    found.or_else(|| index.best_known(country))
}

/// The older assessments that it can begin with: those by the same index.
#[must_use]
pub fn start_older<'a>(index: &IndexData, kept: impl Iterator<Item = &'a Assessment>) -> Vec<&'a Assessment> {
    kept.filter(|one| *one.index() == index.methodology.id).collect()
}

/// The name that is proposed: the country's, where there is one, and the short one of the index.
#[must_use]
pub fn start_name(country: Option<&str>, index: &str) -> Name {
    Name::cut(&country.map_or_else(|| index.to_owned(), |country| format!("{country}, {index}")))
}

/// What is begun with.
#[derive(Clone, Copy, Debug)]
pub enum Beginning<'a> {
    /// What was published, with its evidence where that is there.
    Published(&'a Observation, Option<&'a Evidence>),
    /// An older assessment.
    Older(&'a Assessment),
    /// Nothing, of a country or of none.
    Blank(Option<CountryCode>),
}

impl Beginning<'_> {
    /// The assessment as it would begin.
    ///
    /// # Errors
    /// When it is more than an assessment holds.
    pub fn begun(
        &self,
        methodology: &Methodology,
        (id, name): (AssessmentId, Name),
        language: &str,
        today: Day,
    ) -> Result<Assessment, EditError> {
        match self {
            Self::Published(observation, evidence) => {
                Assessment::from_published(id, name, methodology, (observation, *evidence), language, today)
            }
            Self::Older(older) => Assessment::from_older(id, name, older, today),
            Self::Blank(country) => {
                Ok(Assessment::blank(id, methodology.id.clone(), *country, name).created_on(Some(today)))
            }
        }
    }
}

/// So many are named at once; more are named on demand.
const FEW: usize = 6;

/// How much an assessment begins with, and what is not known.
#[derive(Clone, Debug, PartialEq)]
pub struct StartKnown {
    /// How many answers and pieces of evidence.
    pub said: Message,
    /// What is not known, by number or name; that alone where it is little, else behind how much it is.
    pub open: Option<(Message, Option<Value>)>,
}

impl StartKnown {
    /// What one begins with that was begun just now.
    #[must_use]
    pub fn of(begun: &Assessment, methodology: &Methodology) -> Self {
        let leaves = methodology.leaves();
        let is_open = |id| begun.answer(id).is_none_or(|answer| answer.state == Answer::default().state);
        let open = leaves.iter().filter(|part| is_open(&part.id));
        let named = |part: &&&crate::model::Part| part.id.number().map_or_else(|| (&part.name).into(), Value::from);
        let open: Vec<Value> = open.map(|part| named(&part)).collect();
        let (count, of) = (open.len(), leaves.len());
        let list = Value::List(open);
        Self {
            said: say::assess_start_known(of - count, of, begun.evidence().len()),
            open: match count {
                0 => None,
                _ if count <= FEW => Some((say::assess_start_not_known(list), None)),
                _ => Some((say::assess_start_not_known_many(count), Some(list))),
            },
        }
    }
}

/// That one begins with nothing.
#[must_use]
pub fn start_blank(methodology: &Methodology) -> Message {
    if is_by_areas(methodology) { say::assess_start_blank_areas() } else { say::assess_start_blank() }
}

/// That nothing is published of a country with which one could begin.
#[must_use]
pub fn start_nothing_published(methodology: &Methodology, name: impl Into<Value>) -> Message {
    if is_by_areas(methodology) {
        say::assess_start_nothing_published_areas(name)
    } else {
        say::assess_start_nothing_published(name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::assessment::AnswerState;
    use crate::model::{AsOf, PartId};
    use crate::scoring::samples::{methodology, observation, values};
    use crate::text::{Catalogue, Language};
    use crate::wire::{read_methodology, read_observations};

    fn held(id: &str) -> IndexData {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/public/data");
        let text = |kind: &str| std::fs::read_to_string(format!("{folder}/{kind}/{id}.json")).unwrap();
        let methodology = read_methodology(&text("methodologies")).unwrap();
        let (observations, _) = read_observations(&text("observations"), &methodology).unwrap();
        IndexData::new(methodology, observations)
    }

    fn code(code: &str) -> CountryCode {
        CountryCode::parse(code).unwrap()
    }

    fn begun(index: &IndexData, beginning: Beginning<'_>) -> Assessment {
        let id = AssessmentId::parse("new").unwrap();
        let today = Day::parse("2026-11-30").unwrap();
        beginning.begun(&index.methodology, (id, Name::default()), "en", today).unwrap()
    }

    #[test]
    fn what_is_published_comes_before_nothing_and_what_is_chosen_before_both() {
        use StartWay::{Blank, Older, Published};
        for (chosen, has_published, has_older, expected) in [
            (None, true, true, Published),
            (None, false, true, Blank),
            (Some(Older), true, true, Older),
            (Some(Older), true, false, Published),
            (Some(Published), false, true, Blank),
            (Some(Blank), true, true, Blank),
        ] {
            assert_eq!(StartWay::taken(chosen, has_published, has_older), expected);
        }
    }

    #[test]
    fn bare_totals_are_no_beginning_and_the_one_that_says_most_is_the_first() {
        let of = |year: &str, points: &[(&str, i64)]| Observation {
            as_of: AsOf::parse(year),
            values: values(&methodology(), points),
            ..observation("AZE", Some("50"))
        };
        let all = [("1.1", 3), ("1.2", 0), ("2.1", 1)];
        let index = IndexData::new(methodology(), vec![of("2021", &all), of("2022", &[("1.1", 3)]), of("2023", &[])]);
        let years: Vec<_> = start_observations(&index, code("AZE")).iter().map(|one| one.as_of).collect();
        assert_eq!(years, [AsOf::parse("2022"), AsOf::parse("2021")]);
        let found = |year: &str| {
            let key = ObservationKey::of(&of(year, &[]));
            start_observation(&index, code("AZE"), Some(&key)).and_then(|one| one.as_of)
        };
        assert_eq!(found("2022"), AsOf::parse("2022"));
        assert_eq!(found("2023"), AsOf::parse("2021"), "of a bare total nothing can begin");
        assert!(start_observation(&index, code("GEO"), None).is_none());
    }

    #[test]
    fn published_areas_are_the_first_estimates() {
        let index = held("gci-2024");
        let kenya = start_observation(&index, code("KEN"), None).unwrap();
        let begun = begun(&index, Beginning::Published(kenya, None));
        for part in index.methodology.leaves() {
            let answer = begun.answer(&part.id).unwrap();
            let points = answer.estimate.and_then(|one| one.points(part, index.methodology.points));
            assert_eq!(points, kenya.values.get(part));
            assert_eq!(answer.state, AnswerState::MetPublic);
        }
        let words = Catalogue::of(Language::ENGLISH);
        let known = StartKnown::of(&begun, &index.methodology);
        assert_eq!(
            (words.say(&known.said).as_str(), known.open),
            ("5 of 5 answers are known, without evidence.", None)
        );
    }

    #[test]
    fn what_is_not_known_is_named_by_number_or_by_name() {
        let words = Catalogue::of(Language::ENGLISH);
        let said = |id: &str| {
            let index = held(id);
            let known = StartKnown::of(&begun(&index, Beginning::Blank(None)), &index.methodology);
            let (first, rest) = known.open.unwrap();
            (words.say(&first), rest.map(|rest| words.value(&rest)))
        };
        let areas = "Not known, and so not assessed yet: Online Service Index, Human Capital Index, Telecommunication Infrastructure Index";
        assert_eq!(said("egdi-2024").0.replace(" and ", ", "), areas.replace(" and ", ", "));
        let (many, rest) = said("ncsi-2018");
        assert_eq!(many, "46 indicators are not known, and so not assessed yet");
        assert!(rest.unwrap().starts_with("1.1, 1.2, 1.3"));
    }

    #[test]
    fn names_and_words_are_those_of_the_index() {
        assert_eq!(start_name(Some("Kenya"), "GCI 2024").as_str(), "Kenya, GCI 2024");
        assert_eq!(start_name(None, "GCI 2024").as_str(), "GCI 2024");
        let words = Catalogue::of(Language::ENGLISH);
        let (gci, ncsi) = (held("gci-2024").methodology, held("ncsi-2018").methodology);
        assert_eq!(words.say(&start_blank(&gci)), "Nothing: no area is estimated yet");
        assert_eq!(words.say(&start_blank(&ncsi)), "Nothing: no indicator is assessed yet");
        assert!(words.say(&start_nothing_published(&gci, "Kosovo")).ends_with("area by area."));
        assert!(words.say(&start_nothing_published(&ncsi, "Kosovo")).ends_with("indicator by indicator."));
    }

    #[test]
    fn only_older_ones_by_the_same_index_can_be_begun_with() {
        let (gci, ncsi) = (held("gci-2024"), held("ncsi-2018"));
        let kept = [begun(&gci, Beginning::Blank(None)), begun(&ncsi, Beginning::Blank(Some(code("AZE"))))];
        let found = start_older(&ncsi, kept.iter());
        assert_eq!(found, [&kept[1]]);
        let again = begun(&ncsi, Beginning::Older(found[0]));
        assert_eq!(again.country(), Some(code("AZE")));
        assert!(again.answer(&PartId::parse("1.1").unwrap()).is_none());
    }
}
