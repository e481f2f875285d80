//! What is known is counted, what is not known is counted apart, and no order hides or invents a country.

use super::*;
use crate::model::{AsOf, EvidenceStatus, GroupId, IndicatorEvidence, Localized};
use crate::scoring::samples::{methodology, observation, values};
use crate::text::Language;
use crate::wire;
use crate::wire::samples::{countries, file, index};
use proptest::prelude::*;

fn part(index: &IndexData, id: &str) -> Part {
    indicator(&index.methodology, &PartId::parse(id).unwrap()).unwrap().clone()
}

fn table(index: &IndexData, id: &str) -> IndicatorTable {
    IndicatorTable::new(index, &part(index, id), &countries(), &Catalogue::of(Language::ENGLISH))
}

fn codes(rows: &[Arc<Row>]) -> Vec<String> {
    rows.iter().map(|row| row.country.to_string()).collect()
}

fn on(country: &str, date: Option<&str>, points: &[(&str, i64)]) -> Observation {
    let as_of = date.and_then(AsOf::parse);
    Observation { as_of, values: values(&methodology(), points), ..observation(country, Some("50")) }
}

#[test]
fn the_answer_counts_countries_whose_answer_is_known_and_the_others_apart() {
    let index = index("ncsi-2018");
    let (table, part) = (table(&index, "8.2"), part(&index, "8.2"));
    let counts = Counts::of(&table);
    assert_eq!((counts.full, counts.known(), counts.all()), (2, 3, 168));
    let said = |tag: &str, message: &crate::text::Message| Catalogue::of(Language::from_tag(tag).unwrap()).say(message);
    let name = said("en", &crate::text::say::compare_name(&part.name));
    let answer = answer(counts, &part, &index.methodology);
    assert_eq!(said("en", &answer), format!("8.2 {name}: 2 of 3 countries whose answer is known are credited."));
    assert!(said("az", &answer).ends_with("cavabı məlum olan 3 ölkədən 2 ölkəyə xal verilib."));
    assert!(said("en", &unknown(counts).unwrap()).starts_with("Of 165 more countries"));
    assert_eq!(
        said("en", &dates(&table).unwrap()),
        "The oldest answer is dated April 2022, the newest 31 August 2023."
    );
    let eap = countries().group(&GroupId::parse("eap").unwrap()).unwrap().clone();
    let in_group = said("en", &answer_in_group(&table, &eap));
    assert_eq!(in_group, "Eastern Partnership: 0 of 1 whose answer is known have all points; not known: 5.");
}

#[test]
fn what_nobody_knows_is_no_zero() {
    let index = index("ncsi-3");
    let (table, part) = (table(&index, "9.4"), part(&index, "9.4"));
    let counts = Counts::of(&table);
    assert_eq!((counts.known(), counts.unknown), (0, table.rows.len()));
    let said = Catalogue::of(Language::ENGLISH).say(&answer(counts, &part, &index.methodology));
    assert!(said.ends_with("of no country is the answer known here."), "{said}");
    assert_eq!((unknown(counts), dates(&table)), (None, None));
    assert!(table.shown(&Filter::default(), &Sort::default()).is_empty());
    assert!(table.sources.is_empty());
}

#[test]
fn an_area_that_earns_points_itself_tells_all_points_from_some() {
    let index = index("gci-2024");
    let (table, part) = (table(&index, "legal"), part(&index, "legal"));
    let counts = Counts::of(&table);
    assert_eq!((counts.full, counts.nothing, counts.known()), (68, 2, 194));
    let said = Catalogue::of(Language::ENGLISH).say(&answer(counts, &part, &index.methodology));
    assert!(said.ends_with("of 194 countries whose points are known, 68 have all 20, 124 a part of them, 2 none."));
    let shown = |show| table.shown(&Filter { show, ..Filter::default() }, &Sort::default()).len();
    assert_eq!(Answering::ALL.map(shown), [194, 68, 126, 0, 194]);
}

#[test]
fn the_latest_observation_that_knows_the_answer_stands() {
    let total = on("AZE", Some("2025"), &[]);
    let older = on("AZE", Some("2021"), &[("1.1", 0)]);
    let newer = on("AZE", Some("2023"), &[("1.1", 3)]);
    let index = IndexData::new(methodology(), vec![total, older, newer, on("GEO", None, &[])]);
    let of = |country: &str, part: &str| {
        let found = indicator(&index.methodology, &PartId::parse(part).unwrap()).unwrap();
        let code = CountryCode::parse(country).unwrap();
        answering(&index, code, found).and_then(|one| one.as_of).map(|date| date.edtf())
    };
    assert_eq!(of("AZE", "1.1").as_deref(), Some("2023"));
    assert_eq!(of("AZE", "1.2").as_deref(), Some("2025"), "else the one that stands for the country");
    assert_eq!(of("GEO", "1.1"), None);
    let table =
        IndicatorTable::new(&index, &part(&index, "1.1"), &Countries::default(), &Catalogue::of(Language::ENGLISH));
    let credits: Vec<_> = table.rows.iter().map(|row| (row.name.as_str(), row.credit)).collect();
    assert_eq!(credits, [("AZE", Credit::Full), ("GEO", Credit::Unknown)]);
}

#[test]
fn areas_with_indicators_and_unknown_ids_are_no_indicators() {
    let index = index("ncsi-2018");
    let find = |id: &str| indicator(&index.methodology, &PartId::parse(id).unwrap()).is_some();
    assert_eq!(["8.2", "8", "99.9"].map(find), [true, false, false]);
    let beside =
        |id: &str| neighbours(&index.methodology, &part(&index, id)).map(|part| part.map(|part| part.id.to_string()));
    assert_eq!(beside("1.1"), [None, Some("1.2".to_owned())]);
    assert_eq!(beside("8.2"), [Some("8.1".to_owned()), Some("9.1".to_owned())]);
    assert_eq!(beside("12.3")[1], None);
}

#[test]
fn a_file_has_a_cell_for_every_column_and_evidence_where_it_is_held() {
    let index = index("ncsi-2018");
    let (table, part) = (table(&index, "8.2"), part(&index, "8.2"));
    let sources = wire::read_sources(&file("sources")).unwrap().0;
    let held = |code: CountryCode| {
        (code.as_str() == "EST").then(|| IndicatorEvidence {
            status: EvidenceStatus::Described,
            note: Some(Localized::default()),
            as_of: None,
            links: Vec::new(),
        })
    };
    let rows = table.rows.iter().map(AsRef::as_ref);
    let written = export(rows, &part, &index.methodology, &sources, &held);
    assert_eq!(written.rows.len(), 168);
    assert!(written.rows.iter().all(|row| row.len() == written.header.len()));
    written.csv(&Catalogue::of(Language::ENGLISH)).unwrap();
    assert_eq!(filters(&Filter { show: Answering::All, ..Filter::default() }), []);
    assert_eq!(filters(&Filter::default()).len(), 1);
}

fn any_sort() -> impl Strategy<Value = Sort> {
    let column = prop::sample::select(vec![Column::Score, Column::Name, Column::Date]);
    (column, any::<bool>()).prop_map(|(column, descending)| Sort { column, descending })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn an_order_loses_and_invents_no_country(sort in any_sort(), id in prop::sample::select(vec!["1.1", "8.2", "6.3"])) {
        let index = index("ncsi-2018");
        let table = table(&index, id);
        let all = Filter { show: Answering::All, ..Filter::default() };
        let shown = table.shown(&all, &sort);
        let is_known = |row: &Arc<Row>| row.points.is_some();
        if sort.column == Column::Score {
            let known = shown.iter().take_while(|row| is_known(row)).count();
            prop_assert!(shown.iter().skip(known).all(|row| !is_known(row)), "what is not known comes last");
        }
        let (mut shown, mut rows) = (codes(&shown), codes(&table.rows));
        shown.sort();
        rows.sort();
        prop_assert_eq!(shown, rows);
    }

    #[test]
    fn the_kinds_of_countries_divide_all(id in prop::sample::select(vec!["1.1", "8.2", "2.1"]), typed in "[a-z]{0,2}") {
        let index = index("ncsi-2018");
        let table = table(&index, id);
        let shown = |show| table.shown(&Filter { show, group: None, typed: &typed }, &Sort::default()).len();
        let [known, full, not_full, unknown, all] = Answering::ALL.map(shown);
        prop_assert_eq!((full + not_full, known + unknown), (known, all));
    }
}
