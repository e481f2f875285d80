//! What points rest on: the documents behind published evidence and behind self-assessments, over all indices, and what would
//! be lost without each.

use super::briefly;
use crate::bundle::NamedTable;
use crate::model::assessment::Assessment;
use crate::model::{
    AsOf, Day, Decimal, Evidence, IndexData, IndexId, Localized, Observation, PartId, Points, WebAddress, shows_nothing,
};
use crate::route::PlanView;
use crate::scoring::assessment::Shelved;
use crate::scoring::{Document, Load, LoadOf, LoadPlace, LoadRest, PublishedEvidence, concentration};
use crate::table::Table;
use crate::text::{Message, Value, say};
use crate::view_model::assessment::grounds;
use std::sync::Arc;

/// What was published of the country by an index, with the evidence for it.
#[derive(Clone, Debug)]
pub struct Published {
    /// The index.
    pub index: Arc<IndexData>,
    /// The observation.
    pub observation: Arc<Observation>,
    /// The evidence.
    pub evidence: Arc<Evidence>,
}

/// A self-assessment with the index that it is by, as it is seen by it.
pub type Kept = (Arc<Assessment>, Arc<IndexData>);

/// A document that points rest on.
#[derive(Clone, Debug, PartialEq)]
pub struct Resting {
    /// What it is called.
    pub name: Localized,
    /// What rests on it, index by index and assessment by assessment, the heaviest first.
    pub places: Vec<RestingPlace>,
    /// Until when it is assumed to hold, where all that rests on it in the index of the plan is.
    pub until: Option<Day>,
}

/// What of an index, or of a self-assessment, rests on a document.
#[derive(Clone, Debug, PartialEq)]
pub struct RestingPlace {
    /// The index.
    pub index: Arc<IndexData>,
    /// Which observation was published; none for a self-assessment.
    pub published: Option<Arc<Observation>>,
    /// The self-assessment.
    pub assessment: Option<Arc<Assessment>>,
    /// The indicators that rest on it, each with its points and how it does.
    pub rests: Vec<RestingPart>,
    /// The points that rest on it.
    pub points: Points,
    /// The points that go if it falls, since nothing else is known to hold them up.
    pub lost: Points,
    /// How much of the score these are.
    pub score: Option<Decimal>,
}

/// An indicator that rests on a document.
#[derive(Clone, Debug, PartialEq)]
pub struct RestingPart {
    /// The indicator.
    pub part: PartId,
    /// The points that it earns.
    pub points: Points,
    /// Whether it only probably rests on the document.
    pub is_probable: bool,
    /// Whether nothing else is known to hold it up.
    pub is_alone: bool,
}

impl RestingPlace {
    /// The indicators that surely rest on the document, or those that only probably do.
    #[must_use]
    pub fn parts(&self, is_probable: bool) -> Vec<PartId> {
        self.rests.iter().filter(|rest| rest.is_probable == is_probable).map(|rest| rest.part.clone()).collect()
    }

    /// Whether what was published by this index is meant.
    fn is_of(&self, index: &IndexId) -> bool {
        self.published.is_some() && self.index.methodology.id == *index
    }

    /// What it is called beside others: the index, and the name of a self-assessment.
    #[must_use]
    pub fn called(&self) -> Message {
        let short = &self.index.methodology.short;
        match &self.assessment {
            Some(assessment) if shows_nothing(assessment.name().as_str()) => {
                say::plan_rests_in_assessment(short, assessment.id().as_str())
            }
            Some(assessment) => say::plan_rests_in_assessment(short, assessment.name().as_str()),
            None => say::plan_rests_published(short),
        }
    }
}

impl RestingPart {
    /// Why its points are lost with the document, or are not.
    #[must_use]
    pub fn why(&self, points: Value) -> Message {
        match (self.is_probable, self.is_alone) {
            (true, _) => say::plan_rests_why_probable(points),
            (false, true) => say::plan_rests_why_alone(points),
            (false, false) => say::plan_rests_why_others(points),
        }
    }
}

impl Resting {
    /// What of the index of the plan rests on it, as published.
    #[must_use]
    pub fn own(&self, index: &IndexId) -> Option<&RestingPlace> {
        self.places.iter().find(|place| place.is_of(index))
    }
}

/// The documents that points rest on, over all that was published of a country and over the self-assessments of it on this
/// machine, the heaviest first. Those on which nothing surely rests are left out. The ends that are assumed are of indicators
/// of the index `own`.
#[must_use]
pub fn resting(published: &[Published], kept: &[Kept], view: &PlanView, own: &IndexId, today: Day) -> Vec<Resting> {
    let by_index = published.iter().map(|one| PublishedEvidence {
        methodology: &one.index.methodology,
        values: &one.observation.values,
        evidence: &one.evidence,
    });
    let by_index: Vec<PublishedEvidence<'_>> = by_index.collect();
    let shelved = kept.iter().map(|(assessment, index)| Shelved {
        assessment,
        methodology: &index.methodology,
        grounds: grounds(assessment, index, today),
    });
    let shelved: Vec<Shelved<'_>> = shelved.collect();
    let place = |place: &LoadPlace<'_>| {
        let (index, published, assessment) = match place.of {
            LoadOf::Published(at) => {
                let one = published.get(at)?;
                (&one.index, Some(Arc::clone(&one.observation)), None)
            }
            LoadOf::Assessment(at) => {
                let (assessment, index) = kept.get(at)?;
                (index, None, Some(Arc::clone(assessment)))
            }
        };
        let rest = |rest: &LoadRest<'_>| RestingPart {
            part: rest.part.id.clone(),
            points: rest.points,
            is_probable: rest.is_probable,
            is_alone: rest.is_alone,
        };
        Some(RestingPlace {
            index: Arc::clone(index),
            published,
            assessment,
            rests: place.rests.iter().map(rest).collect(),
            points: place.carried(),
            lost: place.lost(),
            score: place.score_lost(),
        })
    };
    let row = |load: &Load<'_>| {
        let name = match load.document {
            Document::Act(act) => act.name.clone(),
            Document::Linked(link) => titled(&link.title, Some(&link.url)),
            Document::Piece(item) => titled(item.title.as_str(), item.address.as_ref()),
        };
        let places =
            load.places.iter().filter_map(place).filter(|place| place.rests.iter().any(|one| !one.is_probable));
        let row = Resting { name, places: places.collect(), until: None };
        let until = row.own(own).and_then(|own| until(view, &own.parts(false)));
        Resting { until, ..row }
    };
    concentration(&by_index, &shelved).iter().map(row).filter(|row| !row.places.is_empty()).collect()
}

/// What a document is called: by its title, or where it stands.
fn titled(title: &str, address: Option<&WebAddress>) -> Localized {
    let name = if shows_nothing(title) { address.map(WebAddress::as_str).unwrap_or_default() } else { title };
    Localized::new(name, [].into())
}

/// The one day until which all of these are assumed to hold.
fn until(view: &PlanView, parts: &[PartId]) -> Option<Day> {
    let of = |part: &PartId| view.lasts.iter().find(|(id, _)| id == part).map(|(_, day)| *day);
    let first = of(parts.first()?)?;
    parts.iter().all(|part| of(part) == Some(first)).then_some(first)
}

/// The documents for a file, a row for each index or self-assessment.
#[must_use]
pub fn resting_table(rows: &[Resting], own: &IndexId) -> NamedTable {
    let header = vec![
        say::plan_rests_document(),
        say::plan_rests_where(),
        say::coverage_column_indicators(),
        say::plan_rests_probable(),
        say::plan_rests_points(),
        say::plan_rests_lost(),
        say::plan_rests_score(),
        say::plan_rests_until(),
    ];
    let place = |row: &Resting, place: &RestingPlace| {
        let methodology = &place.index.methodology;
        let until = row.until.filter(|_| place.is_of(own));
        vec![
            (&row.name).into(),
            place.called().into(),
            briefly(methodology, &place.parts(false)),
            briefly(methodology, &place.parts(true)),
            methodology.points.decimal(place.points).into(),
            methodology.points.decimal(place.lost).into(),
            place.score.map_or_else(|| "".into(), Value::from),
            Value::Date(until.map(AsOf::from)),
        ]
    };
    let rows = rows.iter().flat_map(|row| row.places.iter().map(move |one| place(row, one))).collect();
    NamedTable::new("documents", say::plan_rests(), Table { rows, header })
}

/// The document on which most rests, in a sentence, with what would be lost in each index.
#[must_use]
pub fn heaviest(rows: &[Resting]) -> Option<Message> {
    let first = rows.first()?;
    let lost = first.places.iter().map(|place| {
        let points = Value::points(place.index.methodology.points, place.lost);
        Value::from(say::plan_rests_lost_in(say::plan_of_points(points), place.called()))
    });
    Some(say::plan_rests_most(&first.name, Value::List(lost.collect())))
}

/// That there is one index alone to be seen; nothing where there are several.
#[must_use]
pub fn only_here(published: &[Published], kept: &[Kept]) -> Option<Message> {
    let [one] = published else { return None };
    kept.is_empty().then(|| say::plan_rests_only(&one.index.methodology.short))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::AssessmentId;
    use crate::model::assessment::samples::{evidence_id, item};
    use crate::model::assessment::{AnswerState, Edit, EvidenceItem, Name, Title};
    use crate::text::{Catalogue, Language};
    use crate::view_model::plan::samples::{azerbaijan, evidence, index, part, today, view};

    fn published() -> Published {
        let index = index("ncsi-2018");
        let (country, _) = azerbaijan(&index);
        let observation = Arc::new(index.best_known(country).unwrap().clone());
        Published { index: Arc::new(index), observation, evidence: Arc::new(evidence()) }
    }

    /// A self-assessment by the other edition, in which one indicator rests on an act that published evidence names.
    fn kept(title: &str) -> Kept {
        let index = Arc::new(index("ncsi-3"));
        let (id, name) = (AssessmentId::parse("a1").unwrap(), Name::parse("Own view").unwrap());
        let mut own = Assessment::blank(id, index.methodology.id.clone(), None, name);
        let law = EvidenceItem { title: Title::cut(title), ..item("legal-act", "https://example.org/1", "2020-01-01") };
        own.apply(&Edit::State(part("1.3"), AnswerState::MetPublic)).unwrap();
        own.apply(&Edit::AddEvidence(evidence_id("law"), Box::new(law), vec![part("1.3")])).unwrap();
        (Arc::new(own), index)
    }

    #[test]
    fn one_chapter_of_a_law_carries_most_and_the_strategy_two_points() {
        let mut view = view("target=75");
        let own = published().index.methodology.id.clone();
        let rows = resting(&[published()], &[], &view, &own, today());
        let parts = |row: &Resting| row.own(&own).unwrap().parts(false);
        assert_eq!(rows.first().map(|row| parts(row).len()), Some(4), "one chapter of a law carries most");
        let strategy = rows.iter().find(|row| parts(row) == [part("1.3"), part("1.4")]).unwrap();
        assert_eq!((strategy.places[0].points, strategy.until), (Points(2), None));
        let until = Day::parse("2027-12-31");
        super::super::assume(&mut view, &parts(strategy), until);
        let rows = resting(&[published()], &[], &view, &own, today());
        assert_eq!(rows.iter().filter(|row| row.until == until).count(), 1);
        assert_eq!(only_here(&[published()], &[]).unwrap().id(), "plan_rests_only");
    }

    #[test]
    fn a_document_of_several_indices_says_what_each_would_lose() {
        let published = published();
        let name =
            published.evidence.acts.iter().find(|act| act.indicators.contains(&part("7.5"))).map(|act| &act.name);
        let kept = [kept(name.unwrap().in_language("az"))];
        let own = published.index.methodology.id.clone();
        let rows = resting(std::slice::from_ref(&published), &kept, &view("target=75"), &own, today());
        let both = rows.iter().find(|row| row.places.len() == 2).unwrap();
        let said = |language| {
            let words = Catalogue::of(language);
            let why =
                both.places.iter().flat_map(|place| place.rests.iter().map(|rest| words.say(&rest.why(1_u32.into()))));
            let most = heaviest(std::slice::from_ref(both)).map(|one| words.say(&one));
            most.into_iter().chain(why).collect::<Vec<_>>().join("\n")
        };
        insta::assert_snapshot!([Language::ENGLISH, Language::from_tag("az").unwrap()].map(said).join("\n"));
        let table = resting_table(std::slice::from_ref(both), &own);
        assert_eq!(table.columns().len(), 8);
        assert_eq!(only_here(&[published], &kept), None);
    }
}
