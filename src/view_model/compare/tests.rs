//! Countries side by side on the real figures, and what holds for any.

use super::*;
use crate::model::{Countries, CountryCode, Sources};
use crate::text::{Catalogue, Language, say};
use crate::wire;
use proptest::prelude::*;

fn file(path: &str) -> String {
    std::fs::read_to_string(format!("{}/public/data/{path}", env!("CARGO_MANIFEST_DIR"))).unwrap()
}

fn index(id: &str) -> IndexData {
    let methodology = wire::read_methodology(&file(&format!("methodologies/{id}.json"))).unwrap();
    let observations = wire::read_observations(&file(&format!("observations/{id}.json")), &methodology).unwrap().0;
    IndexData::new(methodology, observations)
}

fn selection(codes: &[&str], mine: Option<&str>) -> Selection {
    let code = |code: &str| CountryCode::parse(code).unwrap();
    let codes: Vec<CountryCode> = codes.iter().map(|one| code(one)).collect();
    Selection::new(&codes, mine.map(code), &Countries::default())
}

#[test]
fn countries_come_in_the_order_that_is_asked_for() {
    let index = index("gci-2024");
    let comparison = Comparison::new(&index, &selection(&["XKX", "ARM", "AZE", "EST"], None));
    let order = |column: route::Column, descending: bool| {
        let places = comparison.in_order(&Sort { column, descending }, &Catalogue::of(Language::ENGLISH));
        let name = |place: usize| comparison.columns[place].selected.country.to_string();
        places.into_iter().map(name).collect::<Vec<_>>().join(" ")
    };
    let technical = route::Column::Area(PartId::parse("technical").unwrap());
    assert_eq!(order(route::Column::Score, true), "EST AZE ARM XKX", "who has no rank comes last");
    assert_eq!(order(route::Column::Score, false), "ARM AZE EST XKX", "in either direction");
    assert_eq!(order(route::Column::Name, false), "ARM AZE EST XKX");
    assert_eq!(order(technical.clone(), false).split(' ').next_back(), Some("XKX"));
    let points =
        |place: usize| comparison.row(&PartId::parse("technical").unwrap()).unwrap().cells[place].standing.points();
    let first =
        comparison.in_order(&Sort { column: technical, descending: true }, &Catalogue::of(Language::ENGLISH))[0];
    assert_eq!(points(first), (0..4).filter_map(points).max());
    assert_eq!(order(route::Column::Difference, false), "EST AZE ARM XKX", "a column of another table");
}

#[test]
fn a_row_says_who_leads_and_how_far_each_is_from_mine() {
    let index = index("gci-2024");
    let comparison = Comparison::new(&index, &selection(&["AZE", "GEO", "EST", "XKX"], Some("AZE")));
    let technical = comparison.rows.iter().find(|row| row.part.id.as_str() == "technical").unwrap();
    let points: Vec<_> = technical.cells.iter().map(|cell| cell.standing.points().map(|points| points.0)).collect();
    assert_eq!((points[0], points[3]), (Some(1802), None), "Azerbaijan as published, Kosovo not in the index");
    let apart = |place: usize| technical.cells[place].difference.map(|points| points.0);
    assert_eq!(apart(0), None, "no distance from itself");
    assert_eq!(apart(1), Some(points[1].unwrap() - 1802));
    assert_eq!(apart(3), None, "missing is no distance");
    let best = points.iter().flatten().max();
    for (cell, points) in technical.cells.iter().zip(&points) {
        assert_eq!(cell.lead == Some(Lead::Best), points.is_some() && points.as_ref() == best);
    }
    assert_eq!(comparison.mine().unwrap().outcome.unwrap().score.to_string(), "93.92");
    assert_eq!(comparison.columns[0].difference, None);
    let apart = comparison.columns[2].difference.unwrap();
    assert_eq!(apart, comparison.columns[2].outcome.unwrap().score.minus(Decimal::parse("93.92").unwrap()));
}

#[test]
fn rows_go_down_to_indicators() {
    let index = index("ncsi-2018");
    let comparison = Comparison::new(&index, &selection(&["AZE", "EST"], None));
    assert_eq!(comparison.rows.len(), 12 + 46);
    assert_eq!(comparison.rows.iter().filter(|row| row.depth == 0).count(), 12);
    let known = |row: &&Row<'_>| row.cells[0].standing.points().is_some();
    assert_eq!(comparison.rows.iter().filter(known).count(), 58, "Azerbaijan is known in full");
    assert!(
        comparison.rows.iter().all(|row| row.cells.iter().all(|cell| cell.difference.is_none())),
        "no country is mine"
    );
}

#[test]
fn a_file_has_a_row_for_each_part_and_country() {
    let index = index("gci-2024");
    let comparison = Comparison::new(&index, &selection(&["AZE", "XKX"], Some("AZE")));
    let table = export(&comparison, &comparison.rows, &index, &Sources::default());
    assert_eq!(table.rows.len(), 10);
    assert!(table.rows.iter().all(|row| row.len() == table.header.len()));
    let csv = table.csv(&Catalogue::of(Language::ENGLISH)).unwrap();
    assert!(csv.contains("technical,Technical,20.00,AZE,AZE,18.02,,90.1,,2024,gci-2024-data360,published,gci-2024,Global Cybersecurity Index 2024,2024,"), "{csv}");
    assert!(csv.contains("technical,Technical,20.00,XKX,XKX,,,,,,"), "{csv}");
}

proptest! {
    #[test]
    fn the_best_have_most_and_the_worst_least(values in prop::collection::vec(prop::option::of(0_i64..5), 0..8)) {
        let found = leads(&values);
        let known: Vec<i64> = values.iter().flatten().copied().collect();
        let alike = known.iter().min() == known.iter().max();
        for (value, lead) in values.iter().zip(&found) {
            let expected = match value {
                Some(_) if alike => None,
                Some(value) if Some(value) == known.iter().max() => Some(Lead::Best),
                Some(value) if Some(value) == known.iter().min() => Some(Lead::Worst),
                _ => None,
            };
            prop_assert_eq!(*lead, expected);
        }
    }
}

#[test]
fn a_file_of_own_weights_says_which_they_are_and_whose_figures() {
    let index = index("gci-2024");
    let sources = wire::read_sources(&file("sources.json")).unwrap().0;
    let countries = wire::read_countries(&file("countries.json")).unwrap().0;
    let own = [30, 20, 20, 20, 10];
    let weights = crate::scoring::Weights::new(&index.methodology, &own).unwrap();
    let rows = crate::scoring::weighted_ranking(&index, &weights);
    let table = export_weighted(&index, &rows, Some(&own), &countries, &sources);
    assert!(table.rows.iter().all(|row| row.len() == table.header.len()));
    let written = table.csv(&Catalogue::of(Language::ENGLISH)).unwrap();
    let row = written.lines().find(|line| line.starts_with("AZE,Azerbaijan,")).expect("a row of Azerbaijan");
    assert!(row.contains(",30 : 20 : 20 : 20 : 10,gci-2024,Global Cybersecurity Index 2024,2024,2024,"), "{row}");
    assert!(row.contains("International Telecommunication Union"), "{row}");
    let official = export_weighted(&index, &rows, None, &countries, &sources);
    assert_eq!(official.rows[0][5], say::compare_weights_of_index().into());
}

#[test]
fn areas_of_two_editions_stand_side_by_side_with_the_warning() {
    let (before, after) = (index("gci-2020"), index("gci-2024"));
    let found = area_changes(&before, &after, &selection(&["AZE", "EST", "XKX"], None)).unwrap();
    let ids: Vec<_> = found.warnings.iter().map(|rule| rule.id.as_str()).collect();
    assert_eq!(ids, ["edition-2020"], "what the later edition says of the earlier");
    assert!(found.warnings[0].text.english().contains("questionnaire"));
    let said = |place: usize| -> Vec<String> {
        let shown = |points: Option<Decimal>| points.map_or_else(|| "–".to_owned(), |points| points.to_string());
        let areas = &found.countries[place].areas;
        areas.iter().map(|one| format!("{} {} {}", shown(one.before), shown(one.after), shown(one.change()))).collect()
    };
    assert_eq!(said(0)[1], "19.19 18.02 -1.17", "the technical pillar of Azerbaijan");
    assert_eq!(said(2), ["– – –"; 5], "Kosovo is in neither");
    let table = found.table(&before, &after, &Sources::default());
    assert_eq!(table.rows.len(), 15);
    assert!(table.rows.iter().all(|row| row.len() == table.header.len()));
}

/// Each figure of the file is one of the two observations, and changes add up to that of the sums.
#[test]
fn changes_of_areas_are_those_of_the_observations() {
    let (before, after) = (index("gci-2020"), index("gci-2024"));
    let all: Vec<CountryCode> = before.current_all().map(|one| one.country).collect();
    let found = area_changes(&before, &after, &Selection::new(&all, None, &Countries::default())).unwrap();
    let mut known = 0;
    for one in &found.countries {
        let sum = |index: &IndexData| -> i64 {
            let values = &index.current(one.country.country).unwrap().values;
            index.methodology.areas().iter().map(|area| values.get(area).unwrap().0).sum()
        };
        let hundredths = |points: Decimal| points.to_string().replace('.', "").parse::<i64>().unwrap();
        let changes: i64 = one.areas.iter().filter_map(AreaChange::change).map(hundredths).sum();
        assert_eq!(changes, sum(&after) - sum(&before), "{:?}", one.country.country);
        known += 1;
    }
    assert_eq!(known, 194);
}

#[test]
fn editions_that_count_other_points_have_no_areas_side_by_side() {
    let (before, after) = (index("idi-2023"), index("idi-2024"));
    assert!(area_changes(&before, &after, &selection(&["AZE"], None)).is_none(), "totals only");
}
