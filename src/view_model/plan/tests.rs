//! The plans that ministries ask for first, on Azerbaijan's page of the NCSI, in both languages.

use super::samples::{azerbaijan, index, part, today, view};
use super::*;
use crate::route::PlanView;
use crate::text::{Catalogue, Language, Message};

fn plan(view: &PlanView) -> Result<Plan, Vec<Fault>> {
    let index = index("ncsi-2018");
    let (country, start) = azerbaijan(&index);
    Plan::of(&index, Some(country), &start, view, today())
}

/// What is answered to an address, in a language.
fn said(query: &str, language: Language) -> String {
    let words = Catalogue::of(language);
    let join = |all: Vec<Message>| all.iter().map(|one| words.say(one)).collect::<Vec<_>>().join(" ");
    let index = index("ncsi-2018");
    let (country, start) = azerbaijan(&index);
    match Plan::of(&index, Some(country), &start, &view(query), today()) {
        Ok(plan) => join(whole_answer(&index, &start, &plan)),
        Err(faults) => join(faults.into_iter().map(|fault| fault.says).collect()),
    }
}

fn in_english(query: &str) -> String {
    said(query, Language::ENGLISH)
}

#[test]
fn seventy_five_needs_nine_points_three_indicators_in_four_ways() {
    let found = plan(&view("target=75")).unwrap();
    assert_eq!((found.missing, found.to), (crate::model::Points(9), crate::model::Points(58)));
    assert_eq!((found.optima().sets, found.solution.is_reached()), (4, true));
    let Listed { first, ways, sets, .. } = found.ways(1, &[]);
    let ids: Vec<String> =
        ways.iter().map(|way| way.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ")).collect();
    assert_eq!((first, sets), (1, 4));
    assert_eq!(ids, ["1.1 4.3 5.3", "1.1 4.3 8.2", "1.1 5.3 8.2", "4.3 5.3 8.2"]);
    assert_eq!(found.ways(3, &[]).ways.len(), 2);
    assert_eq!(found.ways(99, &[]).first, 1, "there is no such way");
    let serving = found.ways(1, &[part("8.2"), part("4.3"), part("1.3")]);
    assert_eq!((serving.sets, serving.most, serving.ways.len()), (2, 2, 2), "those that have both of what can be had");
}

#[test]
fn what_every_way_has_is_listed_once_where_it_is_much() {
    assert_eq!(plan(&view("target=75")).unwrap().ways(1, &[]).shared, [], "none is in all");
    assert_eq!(plan(&view("target=100")).unwrap().ways(1, &[]).shared, [], "there is one way only");
    let Listed { ways, shared, sets, .. } = plan(&view("target=95")).unwrap().ways(1, &[]);
    assert!(sets > 1 && shared.len() >= 6, "{sets} ways, {shared:?}");
    for way in ways {
        assert!(shared.iter().all(|part| way.contains(part)) && way.len() > shared.len(), "{way:?}");
    }
}

/// Every kind of answer and every fault, with its address above it.
#[test]
fn answers_and_faults_in_both_languages() {
    let asked = [
        "target=75",
        "target=75&must=9.1",
        "target=75&never=8.2",
        "target=75&minimise=effort&effort=1.1:9~4.3:9~5.3:9~8.2:9",
        "target=75&minimise=date",
        "target=75&minimise=date&by=1.1:2027-01-31~4.3:2027-03-31~5.3:2027-06-30",
        "target=60",
        "target=100",
        "target=99&never=1.1~4.3",
        "target=points~50",
        "target=rank~30",
        "target=80&must=1.1&needs=1.1:2.2~2.2:2.3",
        "target=101",
        "target=points~78",
        "target=points~7.5",
        "target=rank~999",
        "target=tier~1",
        "target=75&must=99.9&most=99:1",
        "target=75&must=1.1&never=1.1",
        "target=75&must=1.1&never=4.3&needs=1.1:4.3",
        "target=75&needs=1.1:4.3~4.3:5.3~5.3:1.1",
        "target=75&must=4.3~4.4&most=4:1",
        "target=75&must=1.1&by=1.1:2028-01-31&until=2027-12-31",
        "target=75&must=1.1&until=2027-12-31",
        "target=75&until=2020-01-01",
    ];
    let [en, az] = [Language::ENGLISH, Language::from_tag("az").unwrap()];
    let lines: Vec<String> =
        asked.iter().map(|query| format!("{query}\n  {}\n  {}", said(query, en), said(query, az))).collect();
    insta::assert_snapshot!(lines.join("\n"));
}

#[test]
fn a_plan_in_the_other_edition_has_no_numbers_out_of_thin_air() {
    let index = index("ncsi-3");
    let country = crate::model::CountryCode::parse("KNA").unwrap();
    let observation = index.best_known(country).unwrap();
    let start = Start::of(&index, observation).unwrap();
    let view = view("target=15");
    let plan = Plan::of(&index, Some(country), &start, &view, today()).unwrap();
    let words = Catalogue::of(Language::ENGLISH);
    let said = whole_answer(&index, &start, &plan).iter().map(|one| words.say(one)).collect::<Vec<_>>().join(" ");
    assert!(said.contains("it is not known whether they are met"), "{said}");
}

#[test]
fn while_something_cannot_be_the_last_good_plan_stays() {
    let shown = |last: Option<&Shown>, query: &str| Shown::follow(last, plan, &view(query));
    let good = shown(None, "target=75&must=1.1");
    let bad = shown(Some(&good), "target=75&must=1.1&never=1.1");
    assert!(std::sync::Arc::ptr_eq(bad.plan.as_ref().unwrap(), good.plan.as_ref().unwrap()));
    assert_eq!((bad.is_bare, bad.at(Field::Acts).count(), bad.at(Field::Target).count()), (false, 1, 0));
    assert_ne!(good, bad);
    let first = shown(None, "target=80&must=1.1&never=1.1");
    assert!(first.is_bare);
    assert_eq!(first.plan.map(|plan| (plan.to, plan.optima().sets)).unwrap().0, crate::model::Points(62));
    let beyond = shown(None, "target=101");
    assert_eq!(
        (beyond.is_bare, beyond.plan.map(|plan| plan.to.0)),
        (true, Some(58)),
        "the target that stands there first"
    );
    assert_eq!(shown(Some(&bad), "target=75").faults, []);
}

#[test]
fn files_have_what_is_shown_and_what_was_asked_for() {
    let index = index("ncsi-2018");
    let (country, start) = azerbaijan(&index);
    let view = view("target=75&must=1.1&switched=1.1~1.2&needs=5.3:4.3&most=4:2");
    let plan = plan(&view).unwrap();
    let acts = acts(&index.methodology, &start, &view, Some(&plan), crate::scoring::plan::GapContext::default());
    let tried = what_if(&index, Some(country), &start, &view.switched);
    let tables = [
        acts_table(&index.methodology, &acts),
        ways_table(&index.methodology, &plan),
        trial_table(&index.methodology, &start, &tried).unwrap(),
    ];
    let names: Vec<Vec<&str>> =
        tables.iter().map(|table| table.columns().iter().map(|column| column.name.as_str()).collect()).collect();
    assert!(names.iter().all(|columns| columns.len() > 2), "{names:?}");
    let words = Catalogue::of(Language::ENGLISH);
    let said = |all: Vec<Message>| all.iter().map(|one| words.say(one)).collect::<Vec<_>>();
    insta::assert_snapshot!(said(filters(&index.methodology, &view)).join("\n"));
    assert_eq!(caveats(&view).len(), 5);
    let nothing = what_if(&index, Some(country), &start, &[]);
    assert_eq!(trial_table(&index.methodology, &start, &nothing), None);
    assert!(
        in_english("target=75")
            .starts_with("A score of 75 needs 9 more points: at least 3 more indicators, in 4 ways.")
    );
}
