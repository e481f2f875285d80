//! Tests of the scatter: who becomes a dot, what is said of how two scores go together, and names in a crowd.

use super::*;
use crate::chart::samples::{countries, country, in_each_language};
use crate::chart::tests::assert_sound;
use crate::chart::{Shape, Target, layout};
use crate::text::{Catalogue, Language};

fn axis(name: &str, values: &[(&str, i64)]) -> Axis {
    let values = values.iter().map(|(code, units)| (country(code), Decimal { units: *units, decimals: 1 }));
    let name = Localized::new(name, [].into());
    Axis { title: name.clone(), name, full: 100, decimals: 2, values: values.collect() }
}

fn scatter(x: &[(&str, i64)], y: &[(&str, i64)], picked: &[&str]) -> Scatter {
    let picked: Vec<CountryCode> = picked.iter().map(|code| country(code)).collect();
    let selection = Selection::new(&picked, None, &countries());
    Scatter::new(axis("one", x), axis("other", y), &countries(), &selection, say::app_name())
}

fn said(message: &Message) -> String {
    Catalogue::of(Language::ENGLISH).say(message)
}

const RISING: [(&str, i64); 4] = [("AZE", 100), ("GEO", 200), ("EST", 300), ("ARM", 400)];
const FALLING: [(&str, i64); 4] = [("AZE", 400), ("GEO", 300), ("EST", 200), ("ARM", 100)];
const MIXED: [(&str, i64); 4] = [("AZE", 300), ("GEO", 100), ("EST", 400), ("ARM", 200)];

#[test]
fn the_title_says_how_the_two_go_together() {
    let title = |y: &[(&str, i64)]| said(&scatter(&RISING, y, &[]).title());
    assert_eq!(
        title(&RISING),
        "Countries high in one tend to be high in other too: rank correlation 1.00 over 4 countries"
    );
    assert!(title(&FALLING).contains("tend to be low in other: rank correlation −1.00"));
    assert!(title(&MIXED).contains("hardly go together: rank correlation 0.00"), "{}", title(&MIXED));
    assert!(title(&RISING[..2]).contains("too few"), "{}", title(&RISING[..2]));
}

#[test]
fn who_lacks_a_score_is_no_dot_and_not_at_zero() {
    let found = scatter(&RISING, &[("AZE", 5), ("EST", 0), ("UKR", 7)], &["GEO", "EST"]);
    assert_eq!(found.dots.iter().map(|dot| dot.country).collect::<Vec<_>>(), [country("EST"), country("AZE")]);
    assert_eq!(found.halves.len(), 3);
    let description = said(&found.description());
    assert!(
        description.contains("both scores (2)") && description.contains("3 countries have only one"),
        "{description}"
    );
    assert!(description.ends_with("Georgia."), "{description}");
    let rows = found.table().rows;
    assert_eq!(rows.len(), 5);
    assert!(rows.iter().filter(|row| row.contains(&"".into())).count() == 3, "unknown is empty, zero is zero");
    assert!(scatter(&RISING, &[], &[]).missing().is_some());
}

#[test]
fn the_picked_come_first_and_every_dot_is_a_mark() {
    let found = scatter(&RISING, &FALLING, &["EST", "AZE"]);
    in_each_language(640.0, 1.0, |_, frame| {
        let layout = layout(&found, frame);
        let targets: Vec<_> = layout.marks.iter().map(|mark| mark.target.clone()).collect();
        let expected = ["EST", "AZE", "ARM", "GEO"].map(|code| Some(Target::Country(country(code))));
        assert_eq!(targets, expected);
        // Higher scores stand further to the right and further up.
        let centre = |place: usize| layout.marks.get(place).unwrap().bounds.centre();
        assert!(centre(0).x > centre(1).x && centre(0).y > centre(1).y);
    });
}

/// Countries whose points lie close together, so many of them picked.
fn crowd(picked: usize) -> Scatter {
    let close: Vec<(&str, i64)> = (0..).zip(CROWD).map(|(place, code)| (code, 950 + place * 3)).collect();
    scatter(&close, &close, &CROWD[..picked])
}

const CROWD: [&str; 12] = ["AZE", "GEO", "EST", "ARM", "UKR", "POL", "FIN", "DEU", "FRA", "GBR", "USA", "ARG"];

#[test]
fn names_in_a_crowd_keep_apart() {
    for width in [288.0, 640.0, 1200.0] {
        in_each_language(width, 1.0, |tag, frame| {
            let layout = layout(&crowd(10), frame);
            assert_sound("crowd", &layout);
            let names = CROWD.map(|code| frame.write(&(&countries().full_name(country(code))).into()));
            let written = |shape: &&Shape| matches!(shape, Shape::Text(text) if names.contains(&text.text));
            let count = layout.shapes.iter().filter(written).count();
            // Beside its point or, where there is no room, in the legend.
            assert_eq!(count, 10, "{tag} at {width}");
        });
    }
}

#[test]
fn more_countries_than_markers_tell_apart_have_no_legend() {
    for width in [288.0, 640.0, 1200.0] {
        in_each_language(width, 1.0, |tag, frame| {
            let (many, none) = (layout(&crowd(12), frame), layout(&crowd(0), frame));
            assert_sound("crowd", &many);
            assert_eq!(many.height.to_string(), none.height.to_string(), "{tag} at {width}: nothing below the axis");
            assert_eq!(many.marks.len(), 12, "each is said when it is pointed at");
        });
    }
}

#[test]
fn a_country_that_is_looked_for_has_a_name_and_the_keyboard_comes_to_it_first() {
    let scatter = scatter(&RISING, &RISING, &["AZE"]).with_found(Some(country("ARM")));
    let says = said(&scatter.says_of_found().unwrap());
    assert!(says.starts_with("Armenia") && says.contains("40"), "{says}");
    in_each_language(600.0, 1.0, |tag, frame| {
        let layout = layout(&scatter, frame);
        assert_eq!(layout.marks[layout.first].target, Some(Target::Country(country("ARM"))));
        let names = layout
            .shapes
            .iter()
            .filter(|shape| matches!(shape, Shape::Text(text) if text.face == crate::chart::Face::Bold));
        assert_eq!(names.count(), 1, "{tag}");
    });
    assert!(scatter.with_found(Some(country("XKX"))).says_of_found().is_none(), "no dot");
}
