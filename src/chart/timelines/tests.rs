//! Tests of timelines: what is said of several countries, and when each has a panel of its own.

use super::*;
use crate::chart::samples::in_each_language;
use crate::chart::tests::assert_sound;
use crate::chart::time::{Series, Total};
use crate::chart::{layout, samples};
use crate::model::{AsOf, Countries, Decimal, IndexId, Localized};
use crate::text::{Catalogue, Language};

const CODES: [&str; 9] = ["AZE", "GEO", "EST", "ARM", "UKR", "POL", "FIN", "DEU", "FRA"];

fn selection(count: usize) -> Selection {
    let picked: Vec<_> = CODES.into_iter().take(count).map(samples::country).collect();
    Selection::new(&picked, None, &Countries::default())
}

fn panel(id: &str, countries: &[&[(i64, &str)]]) -> Panel {
    let total = |&(score, date): &(i64, &str)| Total {
        score: Decimal { units: score, decimals: 1 },
        as_of: AsOf::parse(date),
        source: "a source".into(),
        origin: Vec::new(),
    };
    let series = countries.iter().zip(CODES).enumerate().filter(|(_, (totals, _))| !totals.is_empty());
    let series = series.map(|(place, (totals, code))| {
        let name = Localized::new(code, [].into());
        let who = Who { country: samples::country(code), name, place, is_mine: false };
        Series { who: Some(who), totals: totals.iter().map(total).collect() }
    });
    Panel::new(IndexId::parse(id).unwrap(), Localized::new(id, [].into()), 100, worth(id), series.collect())
}

/// Of each panel other points, but for those that are called editions.
fn worth(id: &str) -> Decimal {
    let units = if id.starts_with("edition") { 100 } else { id.bytes().map(i64::from).sum() };
    Decimal { units, decimals: 0 }
}

fn timelines(count: usize, panels: Vec<Panel>) -> Timelines {
    Timelines { selection: selection(count), panels }
}

fn say(message: &Message) -> String {
    Catalogue::of(Language::ENGLISH).say(message)
}

#[test]
fn the_title_names_both_ends_of_the_fullest_panel_by_latest_totals() {
    let few = panel("few", &[&[(990, "2024")], &[(100, "2024")]]);
    let full = panel("full", &[&[(900, "2020"), (400, "2021")], &[(500, "undated")], &[(600, "2020-05")]]);
    let title = say(&timelines(3, vec![full, few]).title());
    assert_eq!(title, "full: latest totals of 3 countries, highest EST (60.0), lowest AZE (40.0)");
}

#[test]
fn the_title_says_how_each_changed_between_editions_of_the_same_points() {
    let before = panel("edition-1", &[&[(893, "2020")], &[(811, "2020")], &[(505, "2020")]]);
    let after = panel("edition-2", &[&[(939, "2024")], &[(921, "2024")], &[(500, "2024")]]);
    let title = say(&timelines(3, vec![before.clone(), after]).title());
    assert_eq!(title, "Change from edition-1 to edition-2: AZE +4.6, GEO +11 and EST −0.5");
    let other = panel("other", &[&[(939, "2024")], &[(921, "2024")], &[(500, "2024")]]);
    assert!(say(&timelines(3, vec![before, other]).title()).contains("latest totals"), "of other points");
}

#[test]
fn a_point_stands_in_the_middle_of_the_time_that_its_date_lies_in() {
    let year: &[(i64, &str)] = &[(300, "2020")];
    let chart = timelines(3, vec![panel("a", &[year, year, year])]);
    in_each_language(960.0, 1.0, |_, frame| {
        let layout = layout(&chart, frame);
        let middles: Vec<f64> = layout.marks.iter().map(|mark| mark.bounds.centre().x.round()).collect();
        assert!(middles.windows(2).all(|two| two[0] == two[1]), "{middles:?}");
    });
}

#[test]
fn ties_are_named_together_or_counted() {
    let tied = panel("a", &[&[(900, "2020")], &[(900, "2020")], &[(100, "2020")]]);
    assert!(say(&timelines(3, vec![tied]).title()).contains("highest AZE and GEO (90.0), lowest EST"));
    let high: &[(i64, &str)] = &[(900, "2020")];
    let crowd = panel("a", &[high, high, high, high, high, &[(0, "2020")]]);
    assert!(say(&timelines(6, vec![crowd]).title()).contains("highest 5 countries (90.0)"));
    let same = panel("a", &[high, high]);
    assert_eq!(say(&timelines(2, vec![same]).title()), "a: the latest totals of 2 countries are the same, 90.0");
}

#[test]
fn one_country_is_told_like_a_history() {
    let own = panel("a", &[&[(400, "2021-03-05"), (636, "2023-08-31")]]);
    assert_eq!(
        say(&timelines(1, vec![own]).title()),
        "AZE rose from 40.0 (5 March 2021) to 63.6 (31 August 2023) in a"
    );
}

#[test]
fn who_is_not_in_a_panel_is_named() {
    let one: &[(i64, &str)] = &[(900, "2020")];
    let panels = vec![panel("a", &[one, &[], one]), panel("b", &[one, &[], &[]]), panel("c", &[one, &[], one])];
    let description = say(&timelines(3, panels).description());
    assert!(description.ends_with("No total in a and c: GEO. No total in b: GEO and EST."), "{description}");
    assert!(timelines(2, Vec::new()).missing().is_some());
}

#[test]
fn more_than_seven_stand_apart_on_the_same_axis_of_time() {
    let early: &[(i64, &str)] = &[(300, "2010-01")];
    let late: &[(i64, &str)] = &[(300, "2020-12")];
    let axes = |count: usize| {
        let mut totals = vec![early; count - 1];
        totals.push(late);
        let chart = timelines(count, vec![panel("a", &totals)]);
        let mut zeros = 0;
        in_each_language(1600.0, 1.0, |_, frame| {
            let layout = layout(&chart, frame);
            assert_sound("apart", &layout);
            // The rule of a score of zero is one for each panel.
            let is_zero = |area: &Rect, colour| colour == frame.theme.ink_2 && area.height < 2.0 && area.width > 60.0;
            let zero = |shape: &&Shape| matches!(shape, Shape::Fill(area, colour) if is_zero(area, *colour));
            zeros = layout.shapes.iter().filter(zero).count() - usize::from(count > MOST_SHARED);
        });
        zeros
    };
    assert_eq!((axes(7), axes(9)), (1, 9));
    let shared = panel("a", &[early, late]);
    let apart = shared.apart();
    assert_eq!(apart.len(), 2);
    assert!(apart.iter().all(|one| one.dates == shared.dates && one.series.len() == 1));
}

#[test]
fn no_line_joins_two_countries_or_two_methodologies() {
    let first: &[(i64, &str)] = &[(300, "2021-01"), (500, "2022-01")];
    let second: &[(i64, &str)] = &[(400, "2023-01")];
    let chart = timelines(2, vec![panel("a", &[first, second]), panel("b", &[second, second])]);
    in_each_language(960.0, 1.0, |_, frame| {
        let joins = |shape: &&Shape| matches!(shape, Shape::Line { colour, .. } if *colour != frame.theme.ink_2);
        assert_eq!(layout(&chart, frame).shapes.iter().filter(joins).count(), 1);
    });
}
