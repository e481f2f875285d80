//! Tests of reach bars: what all and none reach, what is said of a bar, and that totals count nothing twice.

use super::*;
use crate::chart::samples::{self, in_each_language};
use crate::chart::{Chart, Target, layout};
use crate::text::{Catalogue, Language};

const ALL: [&str; 3] = ["aze-2023-2027", "est-2019-2022", "geo-2021-2024"];

fn said(message: &Message) -> String {
    Catalogue::of(Language::ENGLISH).say(message)
}

/// A chart of areas 1, 2, … worth 4 points each, of which strategies reach so many, directly and at all.
fn chart(areas: &[&[(i64, i64)]]) -> ReachBars {
    let cell = |&(direct, any): &(i64, i64)| Cell { direct: Points(direct), any: Points(any) };
    let row = |(place, cells): (usize, &&[(i64, i64)])| Row {
        area: Some(Named {
            id: PartId::parse(&(place + 1).to_string()).unwrap(),
            name: Localized::new(format!("Area {}", place + 1), [].into()),
        }),
        of: Points(4),
        cells: cells.iter().map(cell).collect(),
    };
    let rows: Vec<Row> = areas.iter().enumerate().map(row).collect();
    let count = areas.first().map_or(0, |cells| cells.len());
    let sum = |place: usize| total(&rows.iter().map(|row| row.cells[place]).collect::<Vec<_>>());
    let all = Row { area: None, of: rows.iter().map(|row| row.of).sum(), cells: (0..count).map(sum).collect() };
    let column = |place: usize| Column {
        id: StrategyId::parse(&format!("s-{place}")).unwrap(),
        name: say::chart_quoted(format!("S{place}")),
    };
    ReachBars {
        columns: (0..count).map(column).collect(),
        rows: rows.into_iter().chain([all]).collect(),
        ..samples::reach_bars(&[])
    }
}

#[test]
fn areas_that_all_reach_and_that_none_reaches_are_named_where_few() {
    let title = |areas: &[&[(i64, i64)]]| said(&chart(areas).title());
    type Reached<'a> = &'a [(i64, i64)];
    let (none, some, one): (Reached<'_>, Reached<'_>, Reached<'_>) =
        (&[(0, 0), (0, 0)], &[(0, 1), (2, 4)], &[(0, 0), (1, 1)]);
    assert_eq!(title(&[some, one, none]), "Reached by both strategies: Area 1; reached by none: Area 3");
    assert_eq!(title(&[some, some]), "Reached by both strategies: each of the 2 areas");
    assert_eq!(title(&[one, one]), "Reached by both strategies: no area");
    assert_eq!(
        title(&[some, some, some, some, none]),
        "Reached by both strategies: 4 of 5 areas; reached by none: Area 5"
    );
    assert_eq!(title(&[&[(1, 1)], &[(0, 0)]]), "Reached by “S0”: Area 1; not reached: Area 2");
}

#[test]
fn the_shipped_strategies_differ_in_what_they_speak_of() {
    let chart = samples::reach_bars(&ALL);
    assert_eq!(chart.areas().len(), 12);
    let all = chart.rows.last().unwrap();
    assert_eq!(all.of, Points(77));
    for (place, cell) in all.cells.iter().enumerate() {
        let sum = |part: fn(&Cell) -> Points| chart.areas().iter().map(|row| part(&row.cells[place])).sum::<Points>();
        assert_eq!((sum(|cell| cell.direct), sum(|cell| cell.any)), (cell.direct, cell.any));
        assert!(chart.areas().iter().all(|row| row.cells[place].direct <= row.cells[place].any));
        assert!(chart.areas().iter().all(|row| row.cells[place].any <= row.of));
    }
    let table = chart.table();
    assert_eq!((table.header.len(), table.rows.len()), (3 + 2 * ALL.len(), 13));
    let csv = table.csv(&Catalogue::of(Language::ENGLISH)).unwrap();
    assert!(csv.contains("Reached directly, Azerbaijan 2023–2027"), "{csv}");
}

#[test]
fn what_is_not_reached_is_said_and_not_drawn_as_a_bar() {
    let chart = chart(&[&[(0, 0), (1, 3)]]);
    in_each_language(640.0, 1.0, |tag, frame| {
        let layout = layout(&chart, frame);
        assert_eq!(layout.marks.len(), 4, "{tag}");
        let solid = |shape: &&crate::chart::Shape| matches!(shape, crate::chart::Shape::Fill(_, own) if *own == frame.theme.accent);
        // The sample of the key, the area and the sum of all areas.
        assert_eq!(layout.shapes.iter().filter(solid).count(), 3, "{tag}");
    });
    let row = &chart.rows[0];
    let mark = |place: usize| said(&finding::mark(&chart, &chart.columns[place].name, row, row.cells[place]));
    assert_eq!(mark(0), "“S0”, 1 Area 1: none of 4 points reached");
    assert_eq!(mark(1), "“S1”, 1 Area 1: 3 of 4 points reached, 1 of them directly");
}

#[test]
fn every_bar_opens_its_strategy_at_any_width() {
    let chart = samples::reach_bars(&ALL);
    for width in [320.0, 1200.0] {
        in_each_language(width, 1.0, |tag, frame| {
            let layout = layout(&chart, frame);
            assert_eq!(layout.marks.len(), 13 * 3, "{tag}");
            let first = layout.marks.first().and_then(|mark| mark.target.clone());
            assert_eq!(first, Some(Target::Strategy(StrategyId::parse(ALL[0]).unwrap())), "{tag}");
        });
    }
}

#[test]
fn without_strategies_there_is_a_sentence() {
    let chart = samples::reach_bars(&[]);
    assert_eq!(chart.missing().as_ref(), Some(&chart.title()));
}
