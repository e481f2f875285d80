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
    let extremes: Vec<_> = total.cells.iter().map(|cell| cell.extreme).collect();
    assert_eq!(extremes, [None, Some(Extreme::Worst), Some(Extreme::Best), None]);
    for row in &grid.rows {
        let shares = || row.cells.iter().filter_map(|cell| cell.share);
        for cell in &row.cells {
            let is_best = cell.share.is_some() && cell.share == shares().max() && shares().min() < shares().max();
            assert_eq!(cell.extreme == Some(Extreme::Best), is_best, "{row:?}");
        }
        let unknown = row.cells.last().unwrap();
        assert_eq!((unknown.share, unknown.text.clone()), (None, Some(say::chart_grid_unknown().into())));
    }
}

#[test]
fn the_title_counts_the_areas_in_which_one_is_best() {
    let title = said(&samples::grid("gci-2024", &["AZE", "ARM", "EST"]).title);
    assert!(title.starts_with("Highest in the most areas: Estonia"), "{title}");
    let alone = samples::grid("gci-2024", &["AZE"]);
    assert!(alone.rows.iter().all(|row| row.cells.iter().all(|cell| cell.extreme.is_none())));
    assert!(said(&alone.title).starts_with("Azerbaijan has 93.92 of 100"), "{}", said(&alone.title));
    assert_eq!(samples::grid("gci-2024", &[]).missing, Some(say::chart_none_picked()));
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
