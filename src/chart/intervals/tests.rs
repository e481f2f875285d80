//! Tests of rank intervals: what is said of them, and that a bar covers the ranks that it stands for.

use super::*;
use crate::chart::samples::{countries, country, in_each_language};
use crate::chart::tests::assert_sound;
use crate::chart::{Rect, Shape, Target, layout};
use crate::model::{CountryCode, Points};
use crate::scoring::{Profiles, Rank, Simulation, Spec, Weights};
use crate::text::{Catalogue, Language};

const CODES: [&str; 6] = ["AZE", "GEO", "EST", "ARM", "UKR", "POL"];

fn result(ranges: &[(usize, usize, usize)]) -> Robustness {
    // Only draws give an outranking; that of two countries has the right type.
    let rows = ["AAA", "AAB"].map(|code| (country(code), vec![Some(Points(1))])).to_vec();
    let weights = Weights::relative(&[1]).unwrap();
    let spec = Spec { weights, spread: 0, draws: 1, seed: 1, picked: Vec::new() };
    let mut simulation = Simulation::new(&spec, &Profiles::new(vec![Points(1)], rows).unwrap()).unwrap();
    simulation.step(1);
    let range = |(place, &(best, median, worst)): (usize, &(usize, usize, usize))| RankRange {
        country: country(CODES[place]),
        rank: Rank { first: place + 1, last: place + 1 },
        best,
        median,
        worst,
    };
    Robustness { countries: ranges.iter().enumerate().map(range).collect(), ..simulation.finish().unwrap() }
}

fn chart(ranges: &[(usize, usize, usize)], picked: &[&str]) -> RankIntervals {
    of(ranges, picked, picked.first().copied())
}

fn of(ranges: &[(usize, usize, usize)], picked: &[&str], mine: Option<&str>) -> RankIntervals {
    let picked: Vec<CountryCode> = picked.iter().map(|code| country(code)).collect();
    let selection = Selection::new(&picked, mine.map(country), &countries());
    let run = RunNote { index: Localized::new("GCI", [].into()), own: None, spread: 25, draws: 10_000, seed: u64::MAX };
    RankIntervals::new(&result(ranges), &countries(), &selection, run, say::app_name())
}

fn title(chart: &RankIntervals) -> String {
    Catalogue::of(Language::ENGLISH).say(&chart.title())
}

const MOVING: [(usize, usize, usize); 4] = [(1, 1, 1), (2, 2, 4), (2, 3, 4), (2, 4, 4)];

#[test]
fn the_title_says_what_is_true_of_the_ranks() {
    let firm = [(1, 1, 1), (2, 2, 2), (3, 3, 3)];
    assert_eq!(title(&chart(&firm, &["AZE"])), "GCI: no rank moves; each of 3 holds in nine of ten draws or more");
    // Reaches 0, 2, 1 and 2: half of four countries are the first and the third.
    assert_eq!(
        title(&chart(&MOVING, &[])),
        "Half of 4 countries stay within one place of their rank, each in nine of ten draws"
    );
    assert_eq!(
        title(&chart(&MOVING, &["GEO"])),
        "Georgia: rank 2–4 in nine of ten draws, 2 by the weights as they are"
    );
    assert_eq!(
        title(&chart(&MOVING, &["AZE", "GEO", "EST"])),
        "Azerbaijan: rank 1 in nine of ten draws, 1 by the weights as they are",
        "of the reader's own"
    );
    assert_eq!(
        title(&of(&MOVING, &["AZE", "GEO", "EST"], None)),
        "Ranks in nine of ten draws: Azerbaijan (1), Georgia (2–4) and Estonia (2–4)"
    );
    let many = [(1, 1, 1), (2, 2, 2), (2, 3, 4), (4, 4, 4), (5, 5, 5), (6, 6, 6)];
    assert_eq!(
        title(&of(&many, &["AZE", "GEO", "EST", "ARM", "UKR"], None)),
        "Half of 5 countries keep their rank, each in nine of ten draws; widest range of ranks: Estonia (2–4)"
    );
    let still = [(1, 1, 1), (2, 2, 2), (3, 3, 4), (3, 4, 4)];
    assert!(title(&chart(&still, &[])).starts_with("Half of 4 countries keep their rank"));
}

#[test]
fn what_was_drawn_is_part_of_the_picture() {
    in_each_language(960.0, 1.0, |tag, frame| {
        let layout = layout(&chart(&MOVING, &[]), frame);
        let print: String = layout.shapes.iter().filter_map(text).collect::<Vec<_>>().join(" ");
        let draws = if tag == "en" { "10,000" } else { "10.000" };
        for wanted in ["GCI", "25%", draws, "18446744073709551615"] {
            assert!(print.contains(wanted), "{wanted} is not in {print}");
        }
    });
}

fn text(shape: &Shape) -> Option<&str> {
    if let Shape::Text(text) = shape { Some(&text.text) } else { None }
}

#[test]
fn a_row_for_each_picked_country_by_rank_and_a_line_for_each_other() {
    in_each_language(700.0, 1.0, |_, frame| {
        let layout = layout(&chart(&MOVING, &["EST", "AZE"]), frame);
        let bounds: Vec<&Rect> = layout.marks.iter().map(|mark| &mark.bounds).collect();
        assert_eq!(bounds.len(), 4, "a mark for each country");
        assert!(bounds[..2].iter().all(|row| row.width.to_string() == "700"), "rows are as wide as the picture");
        assert_eq!(layout.marks[0].target, Some(Target::Country(country("AZE"))), "by rank, not as they were picked");
        assert!(bounds[2].right() <= bounds[3].x + 0.5 && bounds[2].y > bounds[1].y, "the strip below them, by rank");
    });
}

#[test]
fn a_bar_covers_its_ranks_and_no_other() {
    in_each_language(700.0, 1.0, |_, frame| {
        let layout = layout(&chart(&MOVING, &["AZE", "EST"]), frame);
        let bars: Vec<Rect> = layout
            .shapes
            .iter()
            .filter_map(|shape| if let Shape::Fill(area, _) = shape { Some(*area) } else { None })
            .filter(|area| area.height.to_string() == "10")
            .collect();
        let [first, third] = bars.as_slice() else { panic!("{bars:?}") };
        let ranks = (third.width / first.width).round();
        assert_eq!(ranks.to_string(), "3", "ranks 2 to 4 are three times rank 1");
        assert!((third.x - first.right()).abs() < 1.0, "rank 2 begins where rank 1 ends");
    });
}

#[test]
fn two_thousand_countries_are_sound() {
    let code = |place: usize| {
        let letter = |place: usize| char::from(b'A' + u8::try_from(place % 26).unwrap());
        format!("{}{}{}", letter(place / 676), letter(place / 26), letter(place))
    };
    let mut result = result(&MOVING);
    let range = |place: usize| RankRange {
        country: country(&code(place)),
        rank: Rank { first: place + 1, last: place + 1 },
        best: place.saturating_sub(40) + 1,
        median: place + 1,
        worst: (place + 41).min(2000),
    };
    result.countries = (0..2000).map(range).collect();
    let picked: Vec<CountryCode> = (0..12).map(|place| country(&code(place * 170))).collect();
    let selection = Selection::new(&picked, None, &countries());
    let run = RunNote { index: Localized::new("GCI", [].into()), own: None, spread: 25, draws: 10_000, seed: 1 };
    let chart = RankIntervals::new(&result, &countries(), &selection, run, say::app_name());
    for width in [288.0, 960.0] {
        in_each_language(width, 1.0, |_, frame| {
            let layout = layout(&chart, frame);
            assert_sound("two thousand", &layout);
            assert_eq!(layout.marks.len(), 2000);
        });
    }
    assert_eq!(chart.table().rows.len(), 2000);
}
