//! Rows are shown in the order asked for, filtered by what is asked for, and ranked by the whole index.

use super::*;
use crate::model::GroupId;
use crate::route::Sort;
use crate::scoring::explain;
use crate::text::{Catalogue, Language};
use crate::wire;
use crate::wire::samples::{countries, file, index};
use proptest::prelude::*;

fn table(id: &str) -> RankingTable {
    RankingTable::new(&index(id), &countries(), &Catalogue::of(Language::ENGLISH))
}

fn codes(rows: &[Arc<Row>]) -> Vec<String> {
    rows.iter().map(|row| row.country.to_string()).collect()
}

fn sort(text: &str) -> Sort {
    match crate::route::parse("/ranking", &format!("index=gci-2024&sort={text}"), "").0.route {
        crate::route::Route::Ranking(view) => view.sort,
        other => panic!("{other:?}"),
    }
}

#[test]
fn the_gci_has_five_columns_of_areas_and_the_others_none_that_nobody_could_read() {
    assert_eq!(table("gci-2024").areas.len(), 5);
    assert_eq!(table("egdi-2024").areas.len(), 3);
    assert_eq!(table("gci-2020").areas.len(), 5);
    assert_eq!(table("ncsi-2018").areas.len(), 0, "twelve are too many");
}

#[test]
fn the_gci_scores_194_countries_and_checks_all() {
    let table = table("gci-2024");
    assert_eq!((table.rows.len(), table.ranked(), table.recomputed()), (194, 194, (194, 0)));
    let first = table.rows.first().unwrap();
    assert_eq!(first.rank.map(|rank| (rank.first, rank.last)), Some((1, 12)));
}

#[test]
fn columns_of_areas_have_the_points_that_an_explanation_gives() {
    for id in ["gci-2024", "egdi-2024"] {
        let (index, table) = (index(id), table(id));
        for row in &table.rows {
            let values = &index.current(row.country).unwrap().values;
            let explained: Vec<_> =
                explain(&index.methodology, values).parts.iter().map(|area| area.standing.points()).collect();
            assert_eq!(row.areas, explained, "{id}, {}", row.country);
        }
    }
}

#[test]
fn sources_are_numbered_as_they_are_listed() {
    let table = table("ncsi-2018");
    assert!(table.sources.len() > 1);
    for row in &table.rows {
        assert_eq!(table.sources.get(row.source_number - 1), Some(&row.source));
    }
}

#[test]
fn a_group_keeps_the_ranks_of_the_whole() {
    let (table, countries) = (table("gci-2024"), countries());
    let group = countries.group(&GroupId::parse("eap").unwrap());
    let shown = table.shown(&Filter { group, ..Filter::default() }, &sort("name"));
    assert_eq!(codes(&shown), ["ARM", "AZE", "BLR", "GEO", "MDA", "UKR"]);
    for row in &shown {
        let whole = table.rows.iter().find(|other| other.country == row.country).unwrap();
        assert_eq!(row.rank, whole.rank);
    }
}

#[test]
fn a_group_is_ranked_among_itself_beside_the_ranks_of_the_whole() {
    let (index, table, countries) = (index("egdi-2024"), table("egdi-2024"), countries());
    let members = Members::new(&index, countries.group(&GroupId::parse("eu").unwrap()).unwrap());
    let words = Catalogue::of(Language::ENGLISH);
    let said = words.say(&members.summary());
    assert_eq!(
        said,
        "European Union: 27 of 27 countries have a score. Their median is 0.87589; that of all 193 is 0.66776."
    );
    let among: Vec<_> = members.ranks.iter().map(|(country, rank)| (country.to_string(), rank.first)).collect();
    assert_eq!(among.iter().map(|(_, first)| *first).collect::<Vec<_>>(), (1..=27).collect::<Vec<_>>());
    assert_eq!(among.first().map(|(code, _)| code.as_str()), Some("DNK"));
    assert_eq!(among.last().map(|(code, _)| code.as_str()), Some("ROU"));
    let filter = Filter { group: Some(&members.group), ..Filter::default() };
    let shown = table.shown(&filter, &Sort::default());
    assert_eq!(codes(&shown), among.iter().map(|(code, _)| code.clone()).collect::<Vec<_>>());
    assert_eq!(members.rank(crate::model::CountryCode::parse("AZE").unwrap()), None);
    let sources = wire::read_sources(&file("sources")).unwrap().0;
    let written = export(&table, Some(&members), shown.iter().map(AsRef::as_ref), &index, &sources);
    assert!(written.rows.iter().all(|row| row.len() == written.header.len()));
}

#[test]
fn a_group_without_a_score_says_so() {
    let (index, countries) = (index("gci-2020"), countries());
    let mut group = countries.group(&GroupId::parse("eu").unwrap()).unwrap().clone();
    group.members.clear();
    let members = Members::new(&index, &group);
    assert_eq!(
        Catalogue::of(Language::ENGLISH).say(&members.summary()),
        "European Union: no country of it has a score here."
    );
}

#[test]
fn a_search_finds_names_in_any_language() {
    let table = table("gci-2024");
    let found = [("azərbaycan", "AZE"), ("turkiye", "TUR"), ("cote divoire", "CIV"), ("gürcüstan", "GEO")];
    for (typed, code) in found {
        let shown = table.shown(&Filter { typed, ..Filter::default() }, &Sort::default());
        assert_eq!(codes(&shown), [code], "{typed}");
    }
    let shown = table.shown(&Filter { typed: "ge", ..Filter::default() }, &Sort::default());
    assert_eq!(codes(&shown), ["DEU", "GEO"], "the code of Georgia hides nobody who begins so");
}

#[test]
fn a_column_that_the_index_lacks_gives_the_default_order() {
    let table = table("idi-2024");
    assert_eq!(table.order(&sort("-area.legal")), Sort::default());
    assert_eq!(table.order(&sort("difference")), Sort::default());
    assert_eq!(table.order(&sort("-date")), sort("-date"));
}

#[test]
fn a_file_has_a_cell_for_every_column() {
    for id in ["gci-2024", "ncsi-2018", "ncsi-3", "egdi-2024", "idi-2023"] {
        let (index, table) = (index(id), table(id));
        let rows = table.rows.iter().map(AsRef::as_ref);
        let written = export(&table, None, rows, &index, &wire::read_sources(&file("sources")).unwrap().0);
        assert_eq!(written.rows.len(), table.rows.len());
        assert!(written.rows.iter().all(|row| row.len() == written.header.len()), "{id}");
        written.csv(&Catalogue::of(Language::ENGLISH)).unwrap();
    }
}

#[test]
fn a_tier_is_a_column_and_a_filter() {
    let gci = table("gci-2024");
    let sizes: Vec<usize> = (1..=5)
        .map(|tier| gci.shown(&Filter { tier: Some(tier), ..Filter::default() }, &Sort::default()).len())
        .collect();
    assert_eq!(sizes, [46, 29, 49, 56, 14], "as the report counts them");
    let all = gci.shown(&Filter { tier: Some(7), ..Filter::default() }, &Sort::default());
    assert_eq!(all.len(), 194, "one that does not exist hides nothing");
    assert_eq!(gci.rows.iter().find(|row| row.country.as_str() == "AZE").unwrap().tier, Some(2));
    let egdi = table("egdi-2024");
    assert!(egdi.tiers.is_empty() && egdi.rows.iter().all(|row| row.tier.is_none()));
    assert_eq!(egdi.shown(&Filter { tier: Some(1), ..Filter::default() }, &Sort::default()).len(), 193);
}

#[test]
fn ranks_are_the_publishers_where_it_printed_all_and_else_an_order() {
    let ranks = |id| table(id).ranks;
    assert_eq!(ranks("egdi-2024"), RankBasis::Printed);
    for id in ["gci-2020", "gci-2024", "ncsi-2018", "ncsi-3", "idi-2023", "idi-2024"] {
        assert_ne!(ranks(id), RankBasis::Printed, "{id}");
    }
    let egdi = index("egdi-2024");
    for row in &table("egdi-2024").rows {
        let printed = egdi.current(row.country).unwrap().rank.unwrap().rank;
        assert_eq!(row.rank.map(|rank| rank.first), Some(printed as usize), "{}", row.country);
    }
}

fn any_sort() -> impl Strategy<Value = Sort> {
    let column = prop::sample::select(vec!["score", "name", "date", "basis", "difference", "area.legal", "area.osi"]);
    (column, any::<bool>())
        .prop_map(|(column, descending)| sort(&format!("{}{column}", if descending { "-" } else { "" })))
}

fn any_table() -> impl Strategy<Value = RankingTable> {
    prop::sample::select(vec!["gci-2024", "ncsi-2018", "ncsi-3", "egdi-2024"]).prop_map(table)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn sorting_loses_and_invents_no_row(table in any_table(), sort in any_sort()) {
        let mut shown = codes(&table.shown(&Filter::default(), &sort));
        let mut all = codes(&table.rows);
        shown.sort();
        all.sort();
        prop_assert_eq!(shown, all);
    }

    #[test]
    fn whatever_the_order_no_score_comes_after_a_missing_one(table in any_table(), descending in any::<bool>()) {
        let sort = Sort { column: Column::Score, descending };
        let scores: Vec<_> = table.shown(&Filter::default(), &sort).iter().map(|row| row.score()).collect();
        let scored = scores.iter().take_while(|score| score.is_some()).count();
        prop_assert!(scores.iter().skip(scored).all(Option::is_none));
        let in_order = scores.iter().take(scored).is_sorted_by(|a, b| if descending { a >= b } else { a <= b });
        prop_assert!(in_order);
    }

    #[test]
    fn a_filter_keeps_the_order(table in any_table(), sort in any_sort(), typed in "[a-z]{0,2}") {
        let filter = Filter { typed: &typed, ..Filter::default() };
        let shown = codes(&table.shown(&filter, &sort));
        let all = codes(&table.shown(&Filter::default(), &sort));
        let kept: Vec<_> = all.into_iter().filter(|code| shown.contains(code)).collect();
        prop_assert_eq!(shown, kept);
    }
}

/// The default order is by rank, but for names within a tie, which follow the alphabet.
#[test]
fn the_default_order_is_by_rank() {
    let table = table("ncsi-2018");
    let shown = table.shown(&Filter::default(), &Sort::default());
    let ranks: Vec<_> = shown.iter().filter_map(|row| row.rank).collect();
    assert!(ranks.is_sorted());
}
