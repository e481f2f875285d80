//! Shapes with gaps, when there is none, and whose profile is called even.

use super::web::Web;
use super::*;
use crate::chart::samples::{self, in_each_language};
use crate::chart::{Point, Shape, layout};
use crate::text::{Catalogue, Language};

fn web() -> Web {
    Web { centre: Point::new(100.0, 100.0), radius: 80.0, spokes: 4 }
}

#[test]
fn spokes_go_clockwise_from_the_top() {
    let rounded = |place: Point| (place.x.round(), place.y.round());
    let tips = [0, 1, 2, 3].map(|spoke| rounded(web().at(spoke, 0.5)));
    assert_eq!(tips, [(100.0, 60.0), (140.0, 100.0), (100.0, 140.0), (60.0, 100.0)]);
}

#[test]
fn a_missing_area_breaks_the_outline() {
    in_each_language(400.0, 1.0, |_, frame| {
        let drawn = |shares: &[Option<f64>]| {
            let mut layout = frame.layout(0.0);
            web().fill(shares, 0, 0.1, frame, &mut layout);
            let fills = layout.shapes.len();
            web().outline(shares, 0, 4.0, frame, &mut layout);
            let lines = layout.shapes.iter().filter(|shape| matches!(shape, Shape::Line { .. })).count();
            let markers = layout.shapes.iter().filter(|shape| matches!(shape, Shape::Disc { .. })).count();
            (fills, lines, markers)
        };
        assert_eq!(drawn(&[Some(1.0), Some(0.5), Some(0.0), Some(0.2)]), (1, 4, 4), "zero is a value");
        assert_eq!(drawn(&[Some(1.0), Some(0.5), None, Some(0.2)]), (0, 2, 3));
        assert_eq!(drawn(&[Some(1.0), None, Some(0.5), None]), (0, 0, 2));
    });
}

#[test]
fn without_a_shape_it_says_why() {
    let reason =
        |id, codes: &[&str]| samples::radar(id, codes).missing().map(|m| Catalogue::of(Language::ENGLISH).say(&m));
    assert_eq!(reason("gci-2024", &["AZE"]), None);
    assert_eq!(reason("egdi-2024", &["AZE"]), None, "three areas are enough");
    assert!(reason("ncsi-3", &["EST"]).unwrap().contains("No area"));
    assert!(reason("idi-2024", &["EST"]).unwrap().contains("three areas"));
    assert!(reason("ncsi-2018", &["EST"]).unwrap().contains("No area"));
    assert!(reason("gci-2024", &[]).unwrap().contains("No country"));
}

#[test]
fn the_title_names_the_most_and_the_least_even_profile() {
    let said = |id, codes: &[&str]| Catalogue::of(Language::ENGLISH).say(&samples::radar(id, codes).title());
    assert_eq!(
        said("gci-2024", &["AZE", "EST", "ARM"]),
        "Most even profile: Azerbaijan (89.3% to 100%); least even: Armenia (14.1% to 86.1%)"
    );
    let level = said("gci-2024", &["GBR", "FIN", "ARM"]);
    assert!(level.starts_with("Most even profile: United Kingdom and Finland; least even: Armenia ("), "{level}");
    assert_eq!(said("ncsi-2018", &["AZE", "EST"]), "Shares of the areas: Azerbaijan (20% to 100%)");
}

#[test]
fn names_give_way_to_numbers_where_there_is_no_room() {
    in_each_language(320.0, 1.0, |_, frame| {
        let has = |chart: &Radar, text: &str| {
            layout(chart, frame).shapes.iter().any(|shape| matches!(shape, Shape::Text(one) if one.text == text))
        };
        assert!(has(&samples::radar("ncsi-2018", &["AZE"]), "12"));
    });
    in_each_language(960.0, 1.0, |_, frame| {
        let chart = samples::radar("gci-2024", &["AZE"]);
        let texts = layout(&chart, frame).shapes;
        assert!(!texts.iter().any(|shape| matches!(shape, Shape::Text(one) if one.text == "5")));
    });
}
