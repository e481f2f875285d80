//! Best and worst, what is not known, and which pair is called least certain.

use super::*;
use crate::chart::samples::{self, in_each_language};
use crate::chart::{Shape, layout};
use crate::text::{Catalogue, Language, say};

fn said(message: &Message) -> String {
    Catalogue::of(Language::ENGLISH).say(message)
}

#[test]
fn the_best_and_the_worst_of_a_row_are_marked_and_ties_share_the_mark() {
    let grid = samples::grid("gci-2024", &["AZE", "ARM", "EST", "XKX"]);
    let total = grid.rows.first().unwrap();
    let extremes: Vec<_> = total.cells.iter().map(|cell| cell.sign).collect();
    assert_eq!(extremes, [None, Some(Sign::Worst), Some(Sign::Best), None]);
    for row in &grid.rows {
        let shares = || row.cells.iter().filter_map(|cell| cell.share);
        for cell in &row.cells {
            let is_best = cell.share.is_some() && cell.share == shares().max() && shares().min() < shares().max();
            assert_eq!(cell.sign == Some(Sign::Best), is_best, "{row:?}");
        }
        let unknown = row.cells.last().unwrap();
        assert_eq!((unknown.share, unknown.text.clone()), (None, Some(say::chart_grid_unknown().into())));
    }
}

#[test]
fn the_title_says_who_is_alone_at_the_top_in_the_most_areas() {
    let many = ["AZE", "ARM", "EST", "GEO", "KAZ"];
    let title = said(&samples::grid("gci-2024", &many).title);
    assert_eq!(
        title,
        "Estonia has 95.04 in GCI 2024, 0.99 ahead of Kazakhstan and 41.08 ahead of Armenia, the last. Highest alone \
         in the most areas (2 of 5): Estonia (in 2 more level with others at the top)"
    );
    let alone = samples::grid("gci-2024", &["AZE"]);
    assert!(alone.rows.iter().all(|row| row.cells.iter().all(|cell| cell.sign.is_none())));
    assert!(said(&alone.title).starts_with("Azerbaijan has 93.92 of 100"), "{}", said(&alone.title));
    assert_eq!(samples::grid("gci-2024", &[]).missing, Some(say::chart_none_picked()));
}

#[test]
fn the_title_says_how_far_the_first_of_few_is_ahead_of_each_other_and_ties_are_no_lead() {
    let title = said(&samples::grid("gci-2024", &["ARM", "AZE", "GEO", "XKX"]).title);
    assert_eq!(
        title,
        "Azerbaijan has 93.92 in GCI 2024, 1.84 ahead of Georgia and 39.96 ahead of Armenia. Highest alone in the most \
         areas (2 of 5): Azerbaijan (in 2 more level with others at the top)"
    );
}

#[test]
fn the_matrix_of_pairs_stands_by_rank_however_countries_were_picked() {
    let order = |codes: &[&str]| -> Vec<String> {
        let matrix = samples::outranking(25, codes);
        assert_eq!(
            matrix.rows.iter().map(|row| &row.title).collect::<Vec<_>>(),
            matrix.columns.iter().map(|column| &column.name).collect::<Vec<_>>()
        );
        let share = |row: usize, column: usize| matrix.rows[row].cells[column].share;
        let count = codes.len();
        let pairs = (0..count).flat_map(|row| (row + 1..count).map(move |column| (row, column)));
        assert!(pairs.clone().all(|(row, column)| share(row, column) >= share(column, row)), "the upper triangle wins");
        matrix.columns.iter().map(|column| Catalogue::of(Language::ENGLISH).value(&column.short)).collect()
    };
    assert_eq!(order(&["ARM", "AZE", "EST", "GEO"]), ["EST", "AZE", "GEO", "ARM"]);
    assert_eq!(order(&["GEO", "EST", "ARM", "AZE"]), ["EST", "AZE", "GEO", "ARM"]);
}

#[test]
fn the_least_certain_pair_is_named_with_the_one_ahead_first() {
    let near = samples::outranking(25, &["AZE", "GEO", "ARM", "KAZ"]);
    let title = said(&near.title);
    assert!(title.starts_with("Least certain order: "), "{title}");
    let shares: Vec<_> = near.rows.iter().flat_map(|row| &row.cells).filter_map(|cell| cell.share).collect();
    assert_eq!(shares.len(), 12, "nothing on the diagonal");
    let firm = samples::outranking(0, &["AZE", "GEO", "ARM"]);
    assert_eq!(said(&firm.title), "Every pair keeps its order in at least 95% of the draws");
    assert!(samples::outranking(25, &["AZE", "XKX"]).missing.is_some());
}

#[test]
fn many_columns_become_blocks_headed_by_codes() {
    let many = ["AZE", "GEO", "EST", "ARG", "UKR", "ARM", "USA", "DEU", "POL", "GBR", "FRA", "FIN"];
    in_each_language(300.0, 1.0, |tag, frame| {
        let layout = layout(&samples::grid("gci-2024", &many), frame);
        let codes = |code: &str| {
            layout.shapes.iter().filter(|shape| matches!(shape, Shape::Text(one) if one.text == code)).count()
        };
        assert_eq!((codes("AZE"), codes("FIN")), (2, 2), "{tag}: once as a heading, once in the key");
        assert_eq!(layout.marks.len(), 6 * many.len(), "{tag}");
    });
}

#[test]
fn the_matrix_says_who_reaches_most_and_what_nobody_reaches() {
    let matrix = samples::priorities("aze-2023-2027");
    let title = said(&matrix.title);
    assert_eq!(title, "Priority P8 reaches the most: 17 of 77 points; no priority reaches Protection of personal data");
    let written = |row: usize, column: usize| {
        let cell = &matrix.rows[row].cells[column];
        (cell.text.as_ref().map(|text| Catalogue::of(Language::ENGLISH).value(text)), cell.sign)
    };
    let cell = |text: &str, sign| (Some(text.to_owned()), sign);
    assert_eq!(written(0, 5), cell("0/3", Some(Sign::Direct)), "P6, policy");
    assert_eq!(written(4, 0), cell("0/1", Some(Sign::Supporting)), "P1, digital services");
    assert_eq!(written(8, 1), cell("3/6", Some(Sign::Both)), "P2, incidents");
    assert_eq!(written(7, 0), (None, None), "nothing is reached there");
    assert_eq!((written(7, 8), written(12, 8)), (cell("none", None), cell("36/58", None)));
    // Cells, row totals and column totals each once, and the whole.
    assert_eq!((matrix.rows.len(), matrix.columns.len(), matrix.table.rows.len()), (13, 9, 13 * 9));
    let says = matrix.rows[8].cells[1].mark.as_ref().map(|mark| said(&mark.says)).unwrap();
    assert_eq!(
        says,
        "P2 Detect incidents and protect by technical means; 9 Cyber incidents response: 3 of 6 points, 2 direct, 1 \
         supporting"
    );
}

#[test]
fn the_matrix_does_not_take_the_unknown_for_nothing() {
    let matrix = samples::priorities("est-2019-2022");
    let cells = || matrix.rows.iter().flat_map(|row| &row.cells).filter(|cell| cell.text.is_some());
    let text = |cell: &Cell| Catalogue::of(Language::ENGLISH).value(cell.text.as_ref().unwrap());
    assert!(cells().any(|cell| text(cell).starts_with("–/")) && cells().any(|cell| text(cell).starts_with('≥')));
    for cell in cells() {
        let is_unknown = text(cell).starts_with(['–', '≥']) || text(cell) == "none";
        assert_eq!(cell.share.is_none(), is_unknown, "{cell:?}");
    }
    assert!(said(&matrix.description).contains("not known"));
}
