//! What the page of a plan says, by Azerbaijan's published page of the NCSI.

use super::*;
use crate::model::assessment::samples::blank;
use crate::model::{AsOf, Day, Decimal, IndexData, Observation, Plan, Points};
use crate::own_editor::{OwnContext, Step};
use crate::route::{AssessmentView, CountryKey, CountryPlanView, ObservationKey, PointsKey, Route};
use crate::scoring::plan::ActStanding;
use crate::text::{Catalogue, Language, Message};
use crate::view_model::plan::samples::{azerbaijan, file, index, part, today, view};
use crate::wire::{read_countries, read_sources, write_plan};
use std::sync::Arc;

/// The plan of three acts to a score of 75.
fn plan(index: &IndexData, query: &str) -> Plan {
    let (country, start) = azerbaijan(index);
    let from = PointsKey::Published(ObservationKey::of(index.best_known(country).unwrap()));
    let chosen = ["1.1", "4.3", "5.3"].map(part);
    begin(index, (country, &start), &from, &view(query), &chosen, today())
}

/// The same with owners and days, and an act that the index does not have.
fn filled(index: &IndexData) -> Plan {
    let plan = plan(index, "target=75&effort=1.1:5");
    let plan = act_changed(&plan, &part("1.1"), |act| {
        act.by = Day::parse("2027-06-30");
        act.responsible = text_typed("ETX").unwrap();
    });
    act_put(&plan.unwrap(), &part("99.9"), crate::model::PlanAct::default())
}

fn said(messages: &[Message], language: Language) -> String {
    let words = Catalogue::of(language);
    messages.iter().map(|one| words.say(one)).collect::<Vec<_>>().join(" ")
}

#[test]
fn the_page_says_what_a_plan_comes_to_in_both_languages() {
    let index = index("ncsi-2018");
    let countries = read_countries(&file("countries")).unwrap().0;
    let sources = read_sources(&file("sources")).unwrap().0;
    let plan = filled(&index);
    let figures = PlanFigures::of(&plan, &index);
    let mut page = String::new();
    for language in [Language::ENGLISH, Language::from_tag("az").unwrap()] {
        let words = Catalogue::of(language);
        let name = first_name(&words, &plan, &index, &countries);
        let country = countries.full_name(plan.country);
        let mut lines = vec![
            name.to_string(),
            said(&answer(&plan, &index, &figures, &country), language),
            said(&starts_from(&plan, &sources), language),
            said(&foreign(&plan, &index, &figures), language),
        ];
        for (label, value) in facts(&words, &plan, &index, &figures) {
            lines.push(format!("{}: {}", words.say(&label), words.say(&value)));
        }
        for one in became(&plan, &index, &[("Ours".to_owned(), &blank())], today()) {
            lines.push(format!("{}: {}", words.say(&one.by), said(&one.says, language)));
        }
        page += &format!("{}\n", lines.join("\n"));
    }
    insta::assert_snapshot!(page);
}

#[test]
fn a_plan_of_the_explorer_leads_back_to_its_conditions() {
    let index = index("ncsi-2018");
    let asked = "target=rank~20&minimise=effort&must=1.1&never=12.3&needs=5.3:4.3&most=5:1&until=2027-12-31\
        &effort=1.1:5~8.2:7&by=4.3:2027-06-30";
    let plan = plan(&index, asked);
    let view = crate::route::PlanView { switched: ["1.1", "4.3", "5.3"].map(part).to_vec(), ..view(asked) };
    let there = CountryPlanView {
        plan: view.clone(),
        ..CountryPlanView::new(plan.index.clone(), Some(CountryKey::Code(plan.country)))
    };
    assert_eq!(explorer(&plan, &index), Route::Plan(there));
    let own = crate::model::AssessmentId::parse("a1").unwrap();
    let of_own = Plan { assessment: Some(own.clone()), ..plan.clone() };
    assert_eq!(explorer(&of_own, &index), Route::Assessment(AssessmentView::of_plan(own, view)));
    let taken_out = plan.acts.get(&part("8.2")).unwrap();
    assert!(!taken_out.is_chosen && taken_out.effort.is_some(), "an estimate of what is not chosen goes along");
    assert_eq!(plan.start, Decimal::parse("49"));
}

#[test]
fn figures_follow_the_acts_and_the_target() {
    let index = index("ncsi-2018");
    let found = PlanFigures::of(&filled(&index), &index);
    assert_eq!(found.points, Some([Points(49), Points(58)]));
    assert_eq!((found.is_reached(), found.acts, found.effort, found.undated), (Some(true), 3, 7, 2));
    assert_eq!((found.latest, found.foreign.as_slice()), (Day::parse("2027-06-30"), [part("99.9")].as_slice()));
    let fewer = act_changed(&plan(&index, "target=75"), &part("1.1"), |act| act.is_chosen = false).unwrap();
    assert_eq!(PlanFigures::of(&fewer, &index).is_reached(), Some(false));
    let nowhere = Plan { start: None, ..fewer };
    let found = PlanFigures::of(&nowhere, &index);
    assert_eq!((found.points, found.rank, found.is_reached()), (None, None, None));
    assert_eq!(steps(&nowhere, &index), None);
}

#[test]
fn acts_stand_by_area_and_what_is_out_can_be_put_in_with_what_was_said_of_it() {
    let index = index("ncsi-2018");
    let plan = filled(&index);
    let rows = areas(&plan, &index.methodology);
    let parts: Vec<Vec<String>> =
        rows.iter().map(|area| area.acts.iter().map(|act| act.part.to_string()).collect()).collect();
    assert_eq!(parts, [["1.1"], ["4.3"], ["5.3"], ["99.9"]]);
    assert_eq!(rows.last().map(|area| (area.title.clone(), area.points)), Some((None, Points::ZERO)));
    let out = act_changed(&plan, &part("1.1"), |act| act.is_chosen = false).unwrap();
    let (_, start) = azerbaijan(&index);
    let could = left(&out, &index.methodology, Some(&start.base));
    assert_eq!((could.len(), could.first()), (15, Some(&(part("1.1"), Points(3)))));
    assert_eq!(left(&out, &index.methodology, None).len(), 1, "without a start only what was taken out");
    let back = act_put(&out, &part("1.1"), crate::model::PlanAct::default());
    assert_eq!(back, plan, "its owner and its day are there again");
    assert_eq!(act_changed(&plan, &part("2.1"), |_| {}), None);
}

#[test]
fn what_became_of_it_is_told_from_a_later_page_and_what_is_overdue() {
    let index = index("ncsi-2018");
    let plan = filled(&index);
    let (country, start) = azerbaijan(&index);
    let before = index.best_known(country).unwrap();
    let mut points = crate::sort::SortedMap::new();
    for leaf in index.methodology.leaves() {
        let met = start.base.met.contains(&leaf.id) || leaf.id == part("4.3");
        points.insert(leaf.id.clone(), if met { leaf.max } else { Points::ZERO });
    }
    let values = crate::model::Values::checked(&index.methodology, &points).0;
    let later = Observation { as_of: AsOf::parse("2027-09-01"), total: None, values, ..before.clone() };
    let index = IndexData::new(index.methodology.clone(), vec![before.clone(), later]);
    let found = became(&plan, &index, &[], Day::parse("2027-09-02").unwrap());
    assert_eq!(found.len(), 1);
    let stands = |id: &str| found[0].standing(&part(id));
    assert_eq!(stands("1.1"), ActStanding::Late { by: Day::parse("2027-06-30").unwrap() });
    assert_eq!((stands("4.3"), stands("5.3")), (ActStanding::Done, ActStanding::Open { by: None }));
    assert_eq!(stands("99.9"), ActStanding::Unknown);
    assert!(!found[0].says.contains(&crate::text::say::kept_plan_nothing_newer()));
    let table = became_table(&plan, &index.methodology, &found).unwrap();
    assert_eq!((table.rows.len(), table.header.len()), (4, 2));
    assert_eq!(became_table(&plan, &index.methodology, &[]), None);
    assert_eq!(acts_table(&plan, &index.methodology).columns().len(), 8);
}

#[test]
fn a_plan_is_kept_whole_and_changed_step_by_step() {
    let index = index("ncsi-2018");
    let first = plan(&index, "target=75");
    let context = PlanContext(Arc::new(first.clone()));
    let mut editor = PlanEditor::open(context.clone(), Some(&write_plan(&first)));
    assert!(!editor.is_shipped());
    let step = |editor: &mut PlanEditor, id: &str| {
        editor.change(|now| act_changed(now, &part(id), |act| act.effort = crate::model::Effort::new(9)))
    };
    assert_eq!(
        (step(&mut editor, "1.1"), step(&mut editor, "1.1"), step(&mut editor, "2.1")),
        (Step::Done, Step::Same, Step::Gone)
    );
    assert!(editor.text().contains("\"effort\": 9"));
    assert_eq!((editor.undo(), editor.text()), (Step::Done, write_plan(&first)));
    assert!(!editor.follow("", true), "one that was removed is not followed");
    assert!(context.read_kept("").is_err());
    assert!(file_name(&first).ends_with(".json"));
}
