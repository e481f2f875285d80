//! Observations that were put together from what others print: they follow from it by arithmetic.

use crate::{country, file, index};
use posture::model::{IndexData, Observation};
use posture::scoring::outcome;
use serde_json::Value;

fn observed<'i>(index: &'i IndexData, code: &str, source: &str) -> &'i Observation {
    index.of(country(code)).iter().find(|one| one.source.as_str() == source).unwrap()
}

/// The points of an area or indicator as the file has them; reads JSON and nothing else.
fn points(record: &Value, part: &str) -> Option<i64> {
    record["values"].get(part)?.as_i64()
}

fn record(code: &str, source: &str) -> Value {
    let all: Value = serde_json::from_str(&file("observations/ncsi-2018.json")).unwrap();
    let all = all["observations"].as_array().unwrap();
    all.iter().find(|one| one["country"] == code && one["source"] == source).unwrap().clone()
}

fn areas() -> Vec<Value> {
    let methodology: Value = serde_json::from_str(&file("methodologies/ncsi-2018.json")).unwrap();
    methodology["areas"].as_array().unwrap().clone()
}

/// The press printed percents of areas. Each fits one number of points, and an indicator is given where every way to earn
/// the points of its area agrees on it.
#[test]
fn kazakhstan_has_the_points_that_its_percents_allow_and_no_more() {
    const PERCENTS: [i64; 12] = [57, 60, 89, 17, 0, 17, 89, 100, 50, 20, 44, 0];
    let record = record("KAZ", "ncsi-kz-2023-08");
    let mut sum = 0;
    for (area, percent) in areas().iter().zip(PERCENTS) {
        let max = area["max"].as_i64().unwrap();
        let fitting: Vec<i64> = (0..=max).filter(|points| (200 * points + max) / (2 * max) == percent).collect();
        let earned = points(&record, area["id"].as_str().unwrap()).unwrap();
        assert_eq!(fitting, [earned], "area {}", area["id"]);
        sum += earned;
        let parts = area["parts"].as_array().unwrap();
        let worth: Vec<i64> = parts.iter().map(|part| part["max"].as_i64().unwrap()).collect();
        let has = |set: u32, place: usize| set >> place & 1 == 1;
        let total =
            |set: u32| -> i64 { (0..worth.len()).filter(|place| has(set, *place)).map(|place| worth[place]).sum() };
        let ways: Vec<u32> = (0..1_u32 << worth.len()).filter(|set| total(*set) == earned).collect();
        for (place, part) in parts.iter().enumerate() {
            let id = part["id"].as_str().unwrap();
            let met = ways.iter().filter(|set| has(**set, place)).count();
            let forced = if met == 0 { Some(0) } else { (met == ways.len()).then_some(worth[place]) };
            assert_eq!(points(&record, id), forced, "{id}");
            let is_derived = record["derived"].as_array().unwrap().iter().any(|one| one == id);
            assert_eq!(is_derived, forced.is_some(), "{id} was not printed");
        }
    }
    assert_eq!(sum, 37);
    let index = index("ncsi-2018");
    let own = observed(&index, "KAZ", "ncsi-kz-2023-08");
    let other = index.current(country("AZE")).unwrap();
    assert_eq!(own.as_of, other.as_of, "beside Azerbaijan on the same day");
    let score = outcome(&index.methodology, own).unwrap();
    assert_eq!((score.score.to_string(), index.current(country("KAZ"))), ("48.05".to_owned(), Some(own)));
}

#[test]
fn estonia_has_all_46_indicators_and_they_give_its_total() {
    let record = record("EST", "ncsi-ee-2022-04");
    let (mut zeros, mut sum, mut known) = (Vec::new(), 0, 0);
    for area in areas() {
        let mut of_area = 0;
        for part in area["parts"].as_array().unwrap() {
            let id = part["id"].as_str().unwrap();
            let earned = points(&record, id).unwrap();
            assert!(earned == 0 || Some(earned) == part["max"].as_i64(), "{id}");
            if earned == 0 {
                zeros.push(id.to_owned());
            }
            of_area += earned;
            known += 1;
        }
        assert_eq!(points(&record, area["id"].as_str().unwrap()), Some(of_area));
        sum += of_area;
    }
    assert_eq!((zeros.join(" "), sum, known), ("1.4 3.4 7.2 11.2".to_owned(), 70, 46));
    assert_eq!(format!("{:.2}", f64::from(i32::try_from(sum).unwrap()) / 0.77), record["total"].to_string());
}

#[test]
fn the_pillars_of_gci_2020_give_the_totals_of_another_copy() {
    let all: Value = serde_json::from_str(&file("observations/gci-2020.json")).unwrap();
    let all = all["observations"].as_array().unwrap();
    for one in all {
        let pillars = one["values"].as_object().unwrap();
        let hundredths = |value: &Value| (value.as_f64().unwrap() * 100.0).round();
        let sum: f64 = pillars.values().map(hundredths).sum();
        assert_eq!(pillars.len(), 5, "{one}");
        assert!((sum - hundredths(&one["total"])).abs() < 2.5, "{one}");
    }
    assert_eq!(all.len(), 194);
}
