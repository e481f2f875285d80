//! Azerbaijan's published answers of 31 August 2023 moved to NCSI 3.0 and back, and the same recomputed from the bare files
//! by code that knows nothing of the product.

use crate::{country, file, index};
use posture::model::assessment::{AnswerState, Assessment, EditionMove, Name, Origin, Prose};
use posture::model::{AssessmentId, Crosswalk, Day, Points};
use posture::wire::read_crosswalk_for;
use serde_json::Value;
use std::collections::BTreeMap;

fn crosswalk() -> Crosswalk {
    let (from, to) = (index("ncsi-2018"), index("ncsi-3"));
    let text = file("crosswalks/ncsi-2018/ncsi-3.json");
    let (crosswalk, report) = read_crosswalk_for(&text, &from.methodology, &to.methodology).unwrap();
    assert!(report.is_clean(), "{report:?}");
    crosswalk
}

fn azerbaijan() -> Assessment {
    let index = index("ncsi-2018");
    let observation = index.best_known(country("AZE")).unwrap();
    let (id, name) = (AssessmentId::parse("old").unwrap(), Name::parse("Azerbaijan, NCSI 2018").unwrap());
    let today = Day::parse("2026-11-30").unwrap();
    Assessment::from_published(id, name, &index.methodology, (observation, None), "en", today).unwrap()
}

fn json(path: &str) -> Value {
    serde_json::from_str(&file(path)).unwrap()
}

/// The points of every indicator that the file of a methodology lists, in its order.
fn maxima(id: &str) -> Vec<(String, i64)> {
    let areas = json(&format!("methodologies/{id}.json"))["areas"].as_array().unwrap().clone();
    let parts = areas.iter().flat_map(|area| area["parts"].as_array().unwrap().clone());
    parts.map(|part| (part["id"].as_str().unwrap().to_owned(), part["max"].as_i64().unwrap())).collect()
}

#[test]
fn the_four_lists_and_the_carried_points_are_those_of_the_files() {
    let old_points: BTreeMap<String, i64> = json("observations/ncsi-2018.json")["observations"]
        .as_array()
        .unwrap()
        .iter()
        .find(|one| one["country"] == "AZE" && one["asOf"] == "2023-08-31")
        .map(|one| serde_json::from_value(one["values"].clone()).unwrap())
        .unwrap();
    let file = json("crosswalks/ncsi-2018/ncsi-3.json");
    let (old, new) = (maxima("ncsi-2018"), maxima("ncsi-3"));
    let full: BTreeMap<&str, bool> = old.iter().map(|(id, max)| (id.as_str(), old_points[id] == *max)).collect();
    let mut lists: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    let mut carried_points = 0;
    for link in file["links"].as_array().unwrap() {
        let (to, relation) = (link["to"].as_str().unwrap(), link["relation"].as_str().unwrap());
        lists.entry(relation).or_default().push(to);
        if relation == "same" && full[link["from"][0].as_str().unwrap()] {
            carried_points += new.iter().find(|(id, _)| id == to).unwrap().1;
        }
    }
    let dropped: Vec<&str> =
        file["dropped"].as_array().unwrap().iter().map(|one| one["from"].as_str().unwrap()).collect();

    let (from, to) = (index("ncsi-2018"), index("ncsi-3"));
    let moved = EditionMove::of(&azerbaijan(), &from.methodology, &to.methodology, &crosswalk());
    let carried: Vec<&str> = moved.carried.iter().map(|one| one.to.as_str()).collect();
    let again: Vec<&str> = moved.again.iter().map(|one| one.to.as_str()).collect();
    let fresh: Vec<&str> = moved.new.iter().map(|one| one.to.as_str()).collect();
    let gone: Vec<&str> = moved.dropped.iter().map(|one| one.from.as_str()).collect();
    assert_eq!((&carried, &again, &fresh, &gone), (&lists["same"], &lists["close"], &lists["new"], &dropped));
    assert_eq!([carried.len(), again.len(), fresh.len(), gone.len()], [31, 8, 10, 4]);
    assert_eq!(moved.answered().count(), 31, "every indicator was published");
    assert_eq!(moved.points(&to.methodology), Points(carried_points));
    for one in &moved.carried {
        let expected = if full[one.from.as_str()] { AnswerState::MetPublic } else { AnswerState::NotMet };
        assert_eq!(one.answer.state, expected, "{}", one.from);
    }
}

#[test]
fn what_is_made_has_the_carried_answers_and_the_old_one_is_as_it_was() {
    let (from, to) = (index("ncsi-2018"), index("ncsi-3"));
    let (old, walk) = (azerbaijan(), crosswalk());
    let before = old.clone();
    let moved = EditionMove::of(&old, &from.methodology, &to.methodology, &walk);
    let name = (AssessmentId::parse("new").unwrap(), Name::parse("New").unwrap(), to.methodology.id.clone());
    let remark = |_: &_| Prose::parse("Look again").unwrap();
    let made = moved.assessment(&old, name, Day::parse("2026-11-30").unwrap(), remark).unwrap();
    assert_eq!(old, before);
    assert!(matches!(made.origin(), Origin::Moved(from) if from.id == *old.id() && from.index == *old.index()));
    for one in &moved.carried {
        assert_eq!(made.state(&one.to), old.state(&one.from));
    }
    for one in &moved.again {
        assert_eq!(made.state(&one.to), AnswerState::NotAssessed);
        assert_eq!(made.answer(&one.to).unwrap().note.as_str(), "Look again");
    }
    assert!(moved.new.iter().all(|one| made.answer(&one.to).is_none()));

    let back = EditionMove::of(&made, &to.methodology, &from.methodology, &walk.reversed());
    assert_eq!([back.carried.len(), back.again.len(), back.new.len(), back.dropped.len()], [31, 11, 4, 10]);
    for one in &back.carried {
        assert_eq!(one.answer.state, old.state(&one.to), "{}: there and back is the same", one.to);
    }
}
