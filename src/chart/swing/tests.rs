//! What swings most, what is not known, and that no dot hides another.

use super::dots::dots;
use super::*;
use crate::chart::samples::{self, in_each_language};
use crate::chart::{Chart, Shape, Target, layout};
use crate::text::{Catalogue, Language};
use proptest::prelude::*;

fn said(message: &Message) -> String {
    Catalogue::of(Language::ENGLISH).say(message)
}

fn percent(text: &str) -> Percent {
    Percent::Known(Decimal::parse(text).unwrap())
}

#[test]
fn the_furthest_moved_are_named_first() {
    let chart = samples::swing("aze-2023-2027", None, Formula::Weighted);
    assert_eq!(
        said(&chart.title()),
        "Priorities moved most by the choice of formula: P2 by 45, P1 by 43 and P4 by 30 percentage points"
    );
    let description = said(&chart.description());
    assert!(description.contains("each of 8 priorities") && description.contains("weighted"), "{description}");
    assert!(!description.contains("Not known"), "{description}");
    let row = chart.rows.first().unwrap();
    assert_eq!(row.percents, [percent("57.14"), percent("70.00"), percent("100.00"), percent("76.92")]);
    assert_eq!(
        said(&finding::mark(row)),
        "P1 Detect threats and manage risk: unweighted 57.14%, weighted 70.00%, direct links only 100.00% and shared \
         76.92%; the formulas lie up to 42.86 percentage points apart"
    );
}

#[test]
fn what_is_not_known_is_said_and_never_drawn() {
    let chart = samples::swing("est-2019-2022", None, Formula::Unweighted);
    let unknown = |row: &&Row| row.by(Formula::Unweighted) == Percent::Unknown;
    let unknown: Vec<&Row> = chart.rows.iter().filter(unknown).collect();
    assert!(!unknown.is_empty());
    assert!(said(&chart.description()).contains("Not known"), "{}", said(&chart.description()));
    let words = Catalogue::of(Language::ENGLISH);
    for row in chart.table().rows {
        let is_unknown = unknown.iter().any(|one| words.value(&row[0]) == one.id.as_str());
        assert_eq!(words.value(&row[2]).is_empty(), is_unknown);
        assert!(row.iter().all(|cell| !words.value(cell).starts_with("0.00")));
    }
    // Nothing known at all is said in place of a picture.
    let nothing = samples::swing("aze-2023-2027", Some("ARG"), Formula::Shared);
    assert_eq!(nothing.missing().as_ref(), Some(&nothing.title()));
}

#[test]
fn each_priority_is_a_mark_that_can_be_opened() {
    let chart = samples::swing("aze-2023-2027", None, Formula::Direct);
    in_each_language(320.0, 1.0, |tag, frame| {
        let layout = layout(&chart, frame);
        let targets: Vec<_> = layout.marks.iter().map(|mark| mark.target.clone()).collect();
        let expected: Vec<_> = chart.rows.iter().map(|row| Some(Target::Priority(row.id.clone()))).collect();
        assert_eq!(targets, expected, "{tag}");
        assert!(layout.marks.windows(2).all(|pair| pair[0].bounds.bottom() <= pair[1].bounds.y + 0.01), "{tag}");
    });
}

#[test]
fn the_chosen_formula_is_written_behind_the_dots() {
    for formula in Formula::ALL {
        let chart = samples::swing("aze-2023-2027", None, formula);
        in_each_language(800.0, 1.0, |tag, frame| {
            let figures: Vec<String> = layout(&chart, frame)
                .shapes
                .into_iter()
                .filter_map(|shape| if let Shape::Text(text) = shape { Some(text) } else { None })
                .filter(|text| text.at.x >= 800.0 && text.size > 14.0)
                .map(|text| text.text)
                .collect();
            let expected: Vec<String> = chart
                .rows
                .iter()
                .map(|row| {
                    if let Percent::Known(percent) = row.by(formula) {
                        frame.words.percent(percent)
                    } else {
                        String::new()
                    }
                })
                .collect();
            assert_eq!(figures, expected, "{tag} {formula:?}");
        });
    }
}

proptest! {
    #[test]
    fn no_dot_hides_another(percents in prop::array::uniform4(prop::option::of(0_i64..=10_000)), length in 20.0_f64..900.0) {
        let known = |units: Option<i64>| units.map_or(Percent::Unknown, |units| Percent::Known(Decimal { units, decimals: 2 }));
        let row = Row { percents: percents.map(known), ..samples::swing("aze-2023-2027", None, Formula::Shared).rows[0].clone() };
        let found = dots(&row, length, 12.0);
        prop_assert_eq!(found.len(), percents.iter().flatten().count());
        for (place, one) in found.iter().enumerate() {
            prop_assert!((0.0..=length).contains(&one.x));
            for other in &found[place + 1..] {
                let off = (one.x - other.x).abs().max((one.down - other.down).abs());
                prop_assert!(off >= 12.0 - 1e-9, "{one:?} {other:?}");
            }
        }
    }
}
