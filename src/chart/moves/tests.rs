//! Tests of moves in rank: who is shown, what is said, and that drawn parts add up to what is written.

use super::*;
use crate::chart::samples::{countries, country, in_each_language, index};
use crate::chart::tests::assert_sound;
use crate::chart::{Rect, Shape, layout};
use crate::scoring::Rank;
use crate::text::{Catalogue, Language, Value};

const CODES: [&str; 5] = ["AZE", "GEO", "EST", "ARM", "UKR"];

/// A move in halves of places.
fn moved(code: &str, own: i64, others: i64) -> RankMove {
    let half = |halves: i64| Decimal { units: halves * 5, decimals: 1 };
    let rank = |first: i64| Rank { first: usize::try_from(first).unwrap(), last: usize::try_from(first).unwrap() };
    RankMove {
        country: country(code),
        score_before: Decimal { units: 5000, decimals: 2 },
        score_after: Decimal { units: 6000, decimals: 2 },
        before: rank(100),
        after: rank(100 - (own + others) / 2),
        own: half(own),
        others: half(others),
    }
}

fn chart(moves: Vec<RankMove>, picked: &[&str]) -> RankMoveBars {
    let moves = RankMoves { moves, only_before: vec![country("XKX")], only_after: vec![country("FIN")] };
    let picked: Vec<CountryCode> = picked.iter().map(|code| country(code)).collect();
    let selection = Selection::new(&picked, None, &countries());
    let (before, after) = (index("gci-2020").methodology, index("gci-2024").methodology);
    RankMoveBars::new(&moves, &before, &after, &countries(), &selection, say::app_name())
}

fn said(message: &Message) -> String {
    Catalogue::of(Language::ENGLISH).say(message)
}

#[test]
fn the_title_says_who_moved_furthest() {
    let moves = vec![moved("AZE", 17, 7), moved("GEO", -4, -2), moved("EST", 2, -2)];
    assert_eq!(
        said(&chart(moves.clone(), &["AZE"]).title()),
        "Azerbaijan gained 12 places from GCI 2020 (rank 100) to GCI 2024 (rank 88): +8.5 by its own change, +3.5 by that \
         of the others"
    );
    assert!(said(&chart(moves.clone(), &["EST"]).title()).starts_with("Estonia kept its place"));
    assert_eq!(
        said(&chart(moves.clone(), &CODES).title()),
        "GCI 2020 to GCI 2024: of 3 picked countries in both, 1 gained places and 1 lost places; furthest: Azerbaijan (+12)"
    );
    assert_eq!(
        said(&chart(moves, &[]).title()),
        "GCI 2020 to GCI 2024: the 3 largest moves among 3 countries; furthest: Azerbaijan (+12)"
    );
    let still = vec![moved("AZE", 2, -2), moved("GEO", 0, 0)];
    assert!(said(&chart(still, &[]).title()).contains("none of 2 countries moved"));
    assert!(said(&chart(vec![moved("AZE", 0, 0)], &["XKX"]).title()).starts_with("No picked country"));
    assert!(chart(Vec::new(), &["XKX"]).missing().is_some());
}

#[test]
fn who_lacks_a_score_is_named_with_what_there_is() {
    let found = chart(vec![moved("AZE", 0, 0)], &["XKX", "AZE", "FIN", "POL"]);
    let lacks: Vec<String> = found.without.iter().map(|one| said(&finding::lack(one))).collect();
    assert_eq!(lacks, ["score in GCI 2020 only", "score in GCI 2024 only", "no score in either"]);
    assert!(said(&found.description()).ends_with("Kosovo, Finland and Poland."), "{}", said(&found.description()));
}

#[test]
fn of_equally_large_moves_all_are_shown_or_none() {
    let code = |place: usize| {
        format!(
            "A{}{}",
            char::from(b'A' + u8::try_from(place / 26).unwrap()),
            char::from(b'A' + u8::try_from(place % 26).unwrap())
        )
    };
    let moves = |sizes: &[i64]| -> Vec<RankMove> {
        sizes.iter().enumerate().map(|(place, size)| moved(&code(place), 2 * size, 0)).collect()
    };
    let shown = |sizes: &[i64]| largest(&moves(sizes)).len();
    assert_eq!(shown(&[3, -9, 1]), 3);
    let mut sizes = vec![-9; 10];
    sizes.extend([4; 10]);
    assert_eq!(shown(&sizes), 10, "of ten moves by four places only five would fit");
    assert_eq!(shown(&[7; 30]), MOST_SHOWN);
    sizes.truncate(15);
    assert_eq!(shown(&sizes), 15);
}

#[test]
fn rows_go_from_most_won_to_most_lost() {
    let moves = vec![moved("GEO", -4, -2), moved("AZE", 4, 0), moved("EST", 20, -2)];
    let order: Vec<_> = chart(moves, &CODES).rows.iter().map(|row| row.moved.country).collect();
    assert_eq!(order, ["EST", "AZE", "GEO"].map(country));
}

#[test]
fn drawn_parts_add_up_to_the_tick() {
    // Own part, others' part and where they add up to, in halves of places.
    for (own, others) in [(16, 6), (16, -6), (-16, 6), (-16, -6), (0, 8), (7, -7)] {
        let chart = chart(vec![moved("AZE", own, others), moved("GEO", 40, -40)], &["AZE", "GEO"]);
        let row = chart.rows.iter().find(|row| row.moved.country == country("AZE")).unwrap();
        let (low, high) = row.reach();
        assert!((low + high - (own + others) as f64 / 2.0).abs() < 1e-9);
        let axis = axis::Axis::of(&chart, 0.0, 4000.0);
        in_each_language(1000.0, 1.0, |_, frame| {
            let columns = row::Columns { narrow: false, names: 100.0, bars: 120.0 };
            let mut layout = frame.layout(0.0);
            row::place(row, &columns, &axis, 0.0, frame, &mut layout);
            let ends = |colour, thin: bool| -> Option<Rect> {
                let is = |shape: &Shape| match shape {
                    Shape::Fill(area, own) if *own == colour && (area.width <= 3.0) == thin => Some(*area),
                    _ => None,
                };
                layout.shapes.iter().find_map(is)
            };
            let tick = ends(frame.theme.ink, true).unwrap();
            assert!((tick.centre().x - axis.at((own + others) as f64 / 2.0)).abs() <= 1.0);
            if own != 0 {
                let solid = ends(frame.theme.accent, false).unwrap();
                assert!((solid.width - (axis.at(own.abs() as f64 / 2.0) - axis.at(0.0))).abs() <= 1.0);
            }
        });
    }
}

#[test]
fn the_table_has_every_country_and_parts_that_add_up() {
    let gci = (index("gci-2020"), index("gci-2024"));
    let moves = crate::scoring::rank_moves(&gci.0, &gci.1).unwrap();
    let chart = RankMoveBars::new(
        &moves,
        &gci.0.methodology,
        &gci.1.methodology,
        &countries(),
        &Selection::new(&[country("AZE")], None, &countries()),
        say::app_name(),
    );
    let table = chart.table();
    assert_eq!(table.rows.len(), moves.moves.len());
    for row in &table.rows {
        let [_, _, _, Value::Count(won), Value::Number(own), Value::Number(others), ..] = row.as_slice() else {
            panic!("{row:?}")
        };
        assert_eq!(own.units + others.units, 10 * won);
    }
    in_each_language(600.0, 1.0, |_, frame| assert_sound("moves", &layout(&chart, frame)));
}
