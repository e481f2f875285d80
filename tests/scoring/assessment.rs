//! Self-assessments that start from what was published.

use crate::{country, index};
use posture::model::assessment::{
    AnswerState, Assessment, Edit, EditHistory, Estimate, EvidenceItem, Name, since_older,
};
use posture::model::{
    AssessmentId, Day, Evidence, EvidenceId, IndexData, Part, PartId, Points, ReferenceKind, WebAddress,
};
use posture::scoring::assessment::{
    Grounds, Reading, Relation, against_published, is_assessable, last_effects, ready_gain, tally, values,
};
use posture::scoring::explain;
use posture::view_model::assessment::grounds;
use posture::wire::read_evidence;
use std::path::Path;

fn evidence(index: &IndexData) -> Evidence {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("public/data/evidence/ncsi-2018/AZE.json");
    read_evidence(&std::fs::read_to_string(file).unwrap(), &index.methodology.id, country("AZE")).unwrap().0
}

fn part(id: &str) -> PartId {
    PartId::parse(id).unwrap()
}

fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

/// Started on a day from the observation of 31 August 2023.
fn started(index: &IndexData, language: &str) -> Assessment {
    let observation = index.current(country("AZE")).unwrap();
    let id = AssessmentId::parse("a1").unwrap();
    let published = (observation, Some(&evidence(index)));
    let name = Name::parse("Update of 2026").unwrap();
    Assessment::from_published(id, name, &index.methodology, published, language, day("2026-11-24")).unwrap()
}

fn today<'a>(assessment: &Assessment, index: &'a IndexData) -> Grounds<'a> {
    grounds(assessment, index, day("2026-11-24"))
}

fn under(reading: Reading, assessment: &Assessment, index: &IndexData) -> String {
    let total = tally(assessment, &index.methodology, today(assessment, index)).total;
    let points = total.points(reading);
    let score = total.score_of(points, index.methodology.score.full).unwrap();
    format!("{}/{} = {}", points.0, total.max.0, score.rounded(index.methodology.score.decimals))
}

fn supported(assessment: &Assessment, index: &IndexData) -> String {
    under(Reading::Supported, assessment, index)
}

#[test]
fn what_was_published_counts_as_published() {
    let index = index("ncsi-2018");
    let assessment = started(&index, "en");
    assert_eq!(supported(&assessment, &index), "49/77 = 63.64");
    let total = tally(&assessment, &index.methodology, today(&assessment, &index)).total;
    assert_eq!((total.answered, total.of, total.claimed, total.planned), (46, 46, Points(49), Points(49)));
    let observation = index.current(country("AZE")).unwrap();
    let claims = against_published(&assessment, &index.methodology, &observation.values, today(&assessment, &index));
    assert!(claims.iter().all(|claim| claim.relation == Relation::Same));
    // Area by area it is the published observation.
    let own = explain(&index.methodology, &values(&assessment, &index.methodology, today(&assessment, &index)));
    let published = explain(&index.methodology, &observation.values);
    let points = |tree: &posture::scoring::Explanation<'_>| {
        tree.walk().iter().map(|one| one.standing.points()).collect::<Vec<_>>()
    };
    assert_eq!(points(&own), points(&published));
}

#[test]
fn three_more_indicators_make_58_of_77() {
    let index = index("ncsi-2018");
    let mut history = EditHistory::new(started(&index, "en"));
    for id in ["1.1", "5.3", "8.2"] {
        assert_eq!(history.edit(Edit::State(part(id), AnswerState::MetPublic)), Ok(true));
    }
    assert_eq!(supported(history.now(), &index), "49/77 = 63.64", "nothing supports what was added");
    assert_eq!(under(Reading::Claimed, history.now(), &index), "58/77 = 75.32");
    let gains: Vec<i64> = last_effects(&history, &index.methodology, today(history.now(), &index), 9)
        .iter()
        .map(|one| one.after.claimed.0 - one.before.claimed.0)
        .collect();
    assert_eq!(gains, [3, 3, 3]);

    let observation = index.current(country("AZE")).unwrap();
    let gain = |history: &EditHistory| {
        ready_gain(&against_published(
            history.now(),
            &index.methodology,
            &observation.values,
            today(history.now(), &index),
        ))
    };
    assert_eq!(gain(&history), (Points(0), Points(9)), "no evidence is there yet");
    let law = EvidenceItem {
        kind: ReferenceKind::parse("legal-act").ok(),
        address: WebAddress::parse("https://e-qanun.az/framework/1"),
        effective: Day::parse("2026-01-01"),
        ..EvidenceItem::default()
    };
    let id = EvidenceId::parse("law").unwrap();
    history.edit(Edit::AddEvidence(id, Box::new(law), vec![part("5.3"), part("8.2")])).unwrap();
    assert_eq!(gain(&history), (Points(6), Points(9)));
    assert_eq!(supported(history.now(), &index), "55/77 = 71.43", "with its evidence");
    for _ in 0..4 {
        history.undo();
    }
    assert_eq!(supported(history.now(), &index), "49/77 = 63.64");
}

#[test]
fn published_evidence_comes_along_in_the_language_of_the_reader() {
    let index = index("ncsi-2018");
    let [english, azerbaijani] = ["en", "az"].map(|language| started(&index, language));
    let titles = |assessment: &Assessment, id: &str| {
        assessment.behind(&part(id)).map(|(_, item)| item.title.to_string()).collect::<Vec<_>>()
    };
    assert_eq!(titles(&english, "1.4"), ["The plan of measures that belongs to the strategy for 2023–2027."]);
    assert_eq!(titles(&azerbaijani, "1.4"), ["2023–2027-ci illər üçün strategiyaya daxil olan tədbirlər planı."]);
    assert!(titles(&english, "1.1").is_empty(), "none was published");
    let described = evidence(&index).indicators.values().filter(|one| one.note.is_some()).count();
    assert_eq!(english.evidence().len(), described);
    assert!(english.evidence().values().all(|item| item.entered == Some(day("2026-11-24"))));
    assert_eq!(english.origin(), azerbaijani.origin());
}

#[test]
fn a_year_later_every_answer_is_marked() {
    let index = index("ncsi-2018");
    let older = started(&index, "en");
    let id = AssessmentId::parse("a2").unwrap();
    let mut newer = Assessment::from_older(id, Name::default(), &older, day("2027-11-24")).unwrap();
    newer.apply(&Edit::State(part("1.1"), AnswerState::MetPublic)).unwrap();
    let marks = since_older(&newer).unwrap();
    let changed: Vec<_> =
        marks.iter().filter(|(_, mark)| **mark != posture::model::assessment::Difference::Same).collect();
    assert_eq!((marks.len(), changed.len(), changed[0].0.as_str()), (46, 1, "1.1"));
}

#[test]
fn every_index_can_be_assessed_that_is_known_down_to_indicators_or_areas() {
    let assessable: Vec<&str> = ["ncsi-2018", "ncsi-3", "gci-2020", "gci-2024", "egdi-2024", "idi-2023", "idi-2024"]
        .into_iter()
        .filter(|id| is_assessable(&index(id).methodology))
        .collect();
    assert_eq!(assessable, ["ncsi-2018", "ncsi-3", "gci-2020", "gci-2024", "egdi-2024"]);
}

#[test]
fn of_every_country_the_published_areas_are_credited_until_one_is_changed() {
    for id in ["gci-2020", "gci-2024", "egdi-2024"] {
        let index = index(id);
        let mut countries = 0;
        for one in index.current_all().filter(|one| index.known(one) > 0) {
            let id = AssessmentId::parse("a1").unwrap();
            let mut assessment = Assessment::from_published(
                id,
                Name::default(),
                &index.methodology,
                (one, None),
                "en",
                day("2026-11-24"),
            )
            .unwrap();
            let published = |part: &Part| one.values.get(part).unwrap_or_default();
            let sum: Points = index.methodology.leaves().into_iter().map(published).sum();
            let total = |of: &Assessment| tally(of, &index.methodology, today(of, &index)).total;
            assert_eq!((total(&assessment).supported, total(&assessment).claimed), (sum, sum), "{}", one.country);
            let claims = against_published(&assessment, &index.methodology, &one.values, today(&assessment, &index));
            assert!(claims.iter().all(|claim| claim.relation == Relation::Same));
            // A smallest unit less is another figure, which nobody but the one who assesses stands for.
            let first = index.methodology.leaves()[0];
            let less = published(first) - Points(1);
            let Some(estimate) = Estimate::new(less.decimal(index.methodology.points.decimals)) else { continue };
            let edit = Edit::Estimate(first.id.clone(), Some(estimate), AnswerState::MetPublic);
            assessment.apply(&edit).unwrap();
            assert_eq!(total(&assessment).supported, sum - published(first));
            assert_eq!(total(&assessment).claimed, sum - Points(1));
            countries += 1;
        }
        assert!(countries > 150, "{id}: {countries}");
    }
}
