//! Tests of the ledger: one scale for all rows, states, and sizes that no real index has.

use super::*;
use crate::chart::samples::{in_each_language, ledger};
use crate::chart::tests::assert_sound;
use crate::chart::{Rect, Target, layout};
use crate::model::{Decimal, IndexId, Part, PointScale, ScoreScale, Values};
use crate::scoring::explain;

/// The boxes of the cells with their maximum points.
fn boxes(ledger: &Ledger, layout: &Layout) -> Vec<(Rect, Points)> {
    let cell = |target: &Option<Target>| match target {
        Some(Target::Part(id)) => ledger.cells().find(|cell| cell.part == *id).map(|cell| cell.max),
        _ => None,
    };
    layout.marks.iter().filter_map(|mark| Some((mark.bounds, cell(&mark.target)?))).collect()
}

#[test]
fn a_point_is_as_wide_in_every_row() {
    let chart = ledger("ncsi-2018", "AZE");
    for width in [288.0, 320.0, 559.0, 560.0, 960.0, 1600.0] {
        in_each_language(width, 2.0, |_, frame| {
            let gap = frame.stroke(3.0);
            let cells = boxes(&chart, &layout(&chart, frame));
            assert_eq!(cells.len(), 46);
            let point = |(area, max): &(Rect, Points)| (area.width + gap) / row::approximate(max.0);
            let first = point(&cells[0]);
            for cell in &cells {
                assert!((point(cell) - first).abs() <= 1.0, "{cell:?} at {width}: edges are on whole pixels");
            }
        });
    }
}

#[test]
fn what_is_credited_is_filled_in_proportion() {
    let frame_width = 960.0;
    in_each_language(frame_width, 1.0, |_, frame| {
        let area = Rect::new(0.0, 0.0, 1000.0, 24.0);
        let shapes = row::look(State::Partly, 0.901, area, frame);
        let solid = shapes.iter().find_map(|shape| match shape {
            crate::chart::Shape::Fill(fill, colour) if *colour == frame.theme.accent => Some(fill.width),
            _ => None,
        });
        assert_eq!(solid, Some(901.0));
    });
}

#[test]
fn states_follow_from_points() {
    let state = |awarded: Option<i64>| {
        let part = PartId::parse("1").unwrap();
        Cell { part, title: Localized::default(), max: Points(3), awarded: awarded.map(Points) }.state()
    };
    let states = [None, Some(0), Some(1), Some(3), Some(4), Some(-1)].map(state);
    assert_eq!(states, [State::Unknown, State::Gap, State::Partly, State::Credited, State::Credited, State::Gap]);
}

#[test]
fn three_hundred_rows_with_endless_names_are_sound() {
    let points = PointScale { decimals: 0, all_or_nothing: false, max: Points(3000) };
    let score = ScoreScale {
        full: 100,
        decimals: 2,
        area_decimals: 0,
        tolerance: Decimal::default(),
        tolerance_basis: Localized::default(),
    };
    let name = Localized::new("Kibertəhlükəsizlik ".repeat(40) + &"ə".repeat(400), [].into());
    let areas = (0..300).map(|place| Part::new(PartId::parse(&place.to_string()).unwrap(), name.clone(), Points(10)));
    let outline = Methodology::outline(IndexId::parse("endless").unwrap(), points, score);
    let methodology = outline.with_areas(areas.collect()).unwrap();
    let awarded = (0..300).map(|place| (PartId::parse(&place.to_string()).unwrap(), Points(place % 11))).collect();
    let (values, _) = Values::checked(&methodology, &awarded);
    let chart = Ledger::new(&methodology, &explain(&methodology, &values), &name, say::app_name());
    for width in [288.0, 960.0] {
        in_each_language(width, 1.0, |_, frame| assert_sound("endless", &layout(&chart, frame)));
    }
}
