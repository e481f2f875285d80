//! Tests of the history: what is joined by a line, what is said of a change, and totals that crowd.

use super::*;
use crate::chart::samples::{self, in_each_language};
use crate::chart::tests::assert_sound;
use crate::chart::time::{Series, Total};
use crate::chart::{Shape, layout};
use crate::model::{AsOf, Decimal, IndexId};
use crate::text::{Catalogue, Language};

fn panel(id: &str, totals: &[(i64, &str)]) -> Panel {
    let total = |&(score, date): &(i64, &str)| Total {
        score: Decimal { units: score, decimals: 2 },
        as_of: AsOf::parse(date),
        source: "a source".into(),
        origin: Vec::new(),
    };
    let title = Localized::new(id, [].into());
    let series = Series { who: None, totals: totals.iter().map(total).collect() };
    Panel::new(IndexId::parse(id).unwrap(), title, 100, Decimal { units: 100, decimals: 0 }, vec![series])
}

fn history(panels: Vec<Panel>) -> History {
    History { subject: Localized::new("Azerbaijan", [].into()), panels }
}

fn lines(history: &History) -> usize {
    let mut count = 0;
    in_each_language(960.0, 1.0, |_, frame| {
        let joins = |shape: &&Shape| matches!(shape, Shape::Line { colour, .. } if *colour == frame.theme.accent);
        count = layout(history, frame).shapes.iter().filter(joins).count();
    });
    count
}

#[test]
fn a_line_joins_only_neighbours_that_are_known_to_the_month() {
    let one = |dates: &[&str]| {
        let totals: Vec<(i64, &str)> = dates.iter().map(|date| (5000, *date)).collect();
        lines(&history(vec![panel("a", &totals)]))
    };
    assert_eq!(one(&["2021-03-05", "2022-04", "2023-08-31"]), 2);
    assert_eq!(one(&["2021-03-05", "2022", "2023-08-31"]), 0, "not over a date that is less exact");
    assert_eq!(one(&["undated", "2022-04"]), 0);
}

#[test]
fn no_line_crosses_from_one_methodology_to_another() {
    let panels = vec![panel("a", &[(5000, "2021-03-05")]), panel("b", &[(6000, "2022-03-05")])];
    assert_eq!(lines(&history(panels)), 0);
}

#[test]
fn a_change_is_said_only_where_dates_allow() {
    let title = |totals| Catalogue::of(Language::ENGLISH).say(&history(vec![panel("a", totals)]).title());
    assert_eq!(
        title(&[(4000, "2021-03-05"), (6364, "2023-08-31")]),
        "Azerbaijan rose from 40.00 (5 March 2021) to 63.64 (31 August 2023) in a"
    );
    assert!(title(&[(6364, "2021-03"), (4000, "2023-08-31")]).contains("fell from 63.64"));
    assert!(title(&[(4000, "2021-03"), (4000, "2023-08-31")]).contains("both dates, March 2021"));
    assert_eq!(title(&[(4000, "2021"), (6364, "2023-08-31")]), "Azerbaijan, latest totals: 63.64 in a");
}

#[test]
fn a_change_between_editions_is_said_where_they_count_the_same_and_else_that_there_is_none() {
    let words = Catalogue::of(Language::ENGLISH);
    let same = samples::history(&["gci-2020", "gci-2024"], "GEO");
    assert_eq!(words.say(&same.title()), "Georgia: 81.07 in GCI 2020, 92.08 in GCI 2024, a change of +11.01");
    assert_eq!(time::breaks(&same.panels), []);
    let other = samples::history(&["ncsi-2018", "ncsi-3"], "AZE");
    assert!(words.say(&other.title()).starts_with("Azerbaijan, latest totals: 63.64 in NCSI 2018 and "));
    let said: Vec<_> = time::breaks(&other.panels).iter().map(|said| words.say(said)).collect();
    assert_eq!(said, ["NCSI 2018 and NCSI 3.0 count different points: the difference between them is not a change."]);
}

#[test]
fn a_crowd_stays_inside_and_apart() {
    let dates = ["undated", "2021/..", "../2022", "2022-02", "2022-02-03", "2022/2023", "2022-02-04"];
    let totals: Vec<(i64, &str)> = (0..70).map(|place| (9_900 + place % 7 * 30, dates[place as usize / 10])).collect();
    for width in [288.0, 960.0] {
        in_each_language(width, 1.0, |_, frame| {
            let history = history(vec![panel("a", &totals), panel("b", &[(-5, "undated"), (50_000, "undated")])]);
            assert_sound("crowd", &layout(&history, frame));
        });
    }
}

#[test]
fn a_file_says_of_each_total_whose_it_is_and_where_it_comes_from() {
    let history = samples::history(&["gci-2020", "gci-2024"], "AZE");
    let words = Catalogue::of(Language::ENGLISH);
    let table = history.file();
    assert!(table.rows.iter().all(|row| row.len() == table.header.len()));
    let written = table.csv(&words).unwrap();
    let row = written.lines().find(|line| line.starts_with("93.92,100,")).expect("a row of GCI 2024");
    assert!(row.contains(",AZE,gci-2024,Global Cybersecurity Index 2024,2024,2024,\"published"), "{row}");
    let twice = table.header.iter().any(|name| table.header.iter().filter(|other| *other == name).count() > 1);
    assert!(!twice, "no column is there twice");
    let subtitle = words.say(&history.subtitle().unwrap());
    assert_eq!(subtitle, "“Global Cybersecurity Index 2020” and “Global Cybersecurity Index 2024”: scores out of 100");
}
