//! Tests of event lines: their order and numbers, how dates are drawn, and what is said of a strategy.

use super::*;
use crate::chart::samples::{self, in_each_language};
use crate::chart::tests::assert_sound;
use crate::chart::{Shape, layout};
use crate::model::{Milestone, Note};
use crate::text::{Catalogue, Language};
use proptest::prelude::*;

fn said(message: &Message) -> String {
    Catalogue::of(Language::ENGLISH).say(message)
}

fn event(date: &str, key: Option<&str>) -> Event {
    Event {
        key: key.map(str::to_owned),
        as_of: AsOf::parse(date),
        text: date.into(),
        kind: 0,
        source: "".into(),
        target: None,
    }
}

fn lines(lanes: &[&[&str]]) -> EventLines {
    let lane = |dates: &&[&str]| EventLane {
        name: "lane".into(),
        events: dates.iter().map(|date| event(date, None)).collect(),
    };
    EventLines::new(
        say::app_name(),
        vec![say::chart_events_happened()],
        lanes.iter().map(lane).collect(),
        say::app_name(),
    )
}

fn keys(chart: &EventLines) -> Vec<(String, String)> {
    let words = Catalogue::of(Language::ENGLISH);
    chart.table().rows.iter().map(|row| (words.value(&row[0]), words.value(&row[4]))).collect()
}

#[test]
fn undated_come_first_then_what_begins_earlier() {
    let chart = lines(&[&["2017", "2012-03", "undated", "../2015", "2012"], &[], &["2001"]]);
    let found = keys(&chart);
    let found: Vec<(&str, &str)> = found.iter().map(|(key, date)| (key.as_str(), date.as_str())).collect();
    assert_eq!(
        found,
        [("1", "undated"), ("2", "../2015"), ("3", "2012"), ("4", "2012-03"), ("5", "2017"), ("6", "2001")],
        "the lane without events is left out, and the next one goes on counting"
    );
    assert!(said(&chart.description()).contains("6 entries in 2 lanes"));
    assert!(said(&chart.description()).contains("One entry has no date"));
}

#[test]
fn without_events_there_is_a_sentence() {
    let chart = lines(&[&[], &[]]);
    assert_eq!(chart.missing().as_ref(), Some(&chart.title()));
    assert_eq!(chart.title(), chart.description());
}

#[test]
fn only_what_is_known_to_the_month_goes_without_a_bar() {
    let bars = |date: &str| {
        let chart = lines(&[&["2000", date, "2020"]]);
        let mut count = 0;
        in_each_language(960.0, 1.0, |_, frame| {
            let pale = frame.theme.series(0).faded(0.35);
            let is_bar = |shape: &&Shape| matches!(shape, Shape::Fill(_, own) if *own == pale);
            count = layout(&chart, frame).shapes.iter().filter(is_bar).count();
        });
        // The years 2000 and 2020 have bars themselves.
        count - 2
    };
    assert_eq!([bars("2010-05-03"), bars("2010-05"), bars("2010"), bars("2008/.."), bars("../2008")], [0, 0, 1, 1, 1]);
    assert_eq!(bars("undated"), 0);
}

#[test]
fn from_first_mention_through_approval_to_the_latest_report() {
    let mut strategy = samples::strategy("aze-2023-2027");
    let sources = samples::sources();
    let chart = EventLines::of_strategy(&strategy, &sources);
    assert_eq!(
        said(&chart.title()),
        "First mention: 5 September 2018; approval: 28 August 2023; latest report: 27 February 2026"
    );
    // Measures of which neither time nor report is known have no lane.
    assert_eq!(chart.lanes.len(), 3);
    let csv = chart.table().csv(&Catalogue::of(Language::ENGLISH)).unwrap();
    assert!(
        csv.contains("M2 Prepare proposals") && csv.contains(",2023-01-01/2024-12-31,time when it is due,"),
        "{csv}"
    );

    strategy.measures.clear();
    strategy.history.retain(|one: &Milestone| one.date.earliest() < AsOf::parse("2023-08-28").unwrap().earliest());
    let before = said(&EventLines::of_strategy(&strategy, &sources).title());
    assert_eq!(before, "First mention: 5 September 2018; approval: 28 August 2023; no later report is known");
    strategy.approval = None;
    strategy.caveats = Vec::<Note>::new();
    let plain = said(&EventLines::of_strategy(&strategy, &sources).title());
    assert_eq!(plain, "4 dated events; first: 5 September 2018; latest: 21 September 2022");
    let georgia = EventLines::of_strategy(&samples::strategy("geo-2021-2024"), &sources);
    assert!(said(&georgia.title()).starts_with("Approval: 30 September 2021; latest report: 23 March 2023"));
}

#[test]
fn the_period_is_shaded_and_named() {
    let chart =
        lines(&[&["2020-03"]]).with_period(say::chart_events_period("2021", "2024"), AsOf::parse("2021/2024").unwrap());
    in_each_language(700.0, 1.0, |tag, frame| {
        let layout = layout(&chart, frame);
        let shaded: Vec<f64> = layout
            .shapes
            .iter()
            .filter_map(|shape| match shape {
                Shape::Fill(area, colour) if *colour == frame.theme.accent_soft => Some(area.width),
                _ => None,
            })
            .collect();
        // Four of the five years from 2020 to 2024.
        assert!(matches!(shaded.as_slice(), [width] if (400.0..560.0).contains(width)), "{tag}: {shaded:?}");
        let named = layout.shapes.iter().any(
            |shape| matches!(shape, Shape::Text(text) if text.text.contains("2024") && text.text.contains("2021")),
        );
        assert!(named, "{tag}");
    });
    assert!(said(&chart.description()).contains("Shaded: period of the strategy, 2021 to 2024."));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]
    #[test]
    fn no_event_covers_another(
        dates in prop::collection::vec((1990_i16..2030, 0_u8..5, 1_u8..=12), 1..40), width in 288.0_f64..1200.0,
    ) {
        let date = |(year, form, month): &(i16, u8, u8)| match form {
            0 => format!("{year}"),
            1 => format!("{year}-{month:02}"),
            2 => format!("{year}/.."),
            3 => format!("../{year}"),
            _ => "undated".to_owned(),
        };
        let dates: Vec<String> = dates.iter().map(date).collect();
        let dates: Vec<&str> = dates.iter().map(String::as_str).collect();
        let (first, second) = dates.split_at(dates.len() / 2);
        let chart = lines(&[first, second]);
        in_each_language(width, 1.0, |_, frame| {
            let layout = layout(&chart, frame);
            assert_sound("events", &layout);
            assert_eq!(layout.marks.len(), dates.len());
            for (place, one) in layout.marks.iter().enumerate() {
                for other in layout.marks.iter().skip(place + 1) {
                    assert!(!one.bounds.grown(-0.5).overlaps(&other.bounds), "{one:?} {other:?}");
                }
            }
        });
    }
}
