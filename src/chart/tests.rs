//! What holds for every kind of chart, and what each looks like.

use super::sample_list::CHARTS;
use super::samples::in_each_language;
use super::*;
use crate::model::{AsOf, Localized};
use crate::text::{Catalogue, Language};
use proptest::prelude::*;

/// Nothing outside of the picture, no text over another, marks where they can be pointed at.
pub(super) fn assert_sound(name: &str, layout: &Layout) {
    let whole = Rect::new(0.0, 0.0, layout.width, layout.height).grown(1.0);
    let inside = |area: Rect| {
        area.x >= whole.x && area.right() <= whole.right() && area.y >= whole.y && area.bottom() <= whole.bottom()
    };
    for shape in &layout.shapes {
        assert!(inside(shape.bounds()), "{name} at {}: {shape:?} is outside of {whole:?}", layout.width);
    }
    for mark in &layout.marks {
        assert!(inside(mark.bounds), "{name} at {}: {mark:?} is outside of {whole:?}", layout.width);
    }
    let texts: Vec<&Text> = layout.shapes.iter().filter_map(as_text).collect();
    for (place, text) in texts.iter().enumerate() {
        // Letters may be a fraction of a pixel high, where a title leaves a chart hardly any room.
        let bounds = text.bounds().grown(-(text.size / 8.0).min(0.5));
        if let Some(other) = texts.iter().skip(place + 1).find(|other| bounds.overlaps(&other.bounds())) {
            panic!("{name} at {}: {:?} and {:?} overlap", layout.width, text, other);
        }
    }
}

fn as_text(shape: &Shape) -> Option<&Text> {
    match shape {
        Shape::Text(text) => Some(text),
        _ => None,
    }
}

#[test]
fn every_chart_is_sound_at_every_width() {
    for width in (288..1600).step_by(97).chain([320, 559, 560, 561]) {
        in_each_language(f64::from(width), 1.0, |tag, frame| {
            for (name, chart) in CHARTS.iter() {
                let what = format!("{name} ({tag})");
                assert_sound(&what, &layout(chart.as_ref(), frame));
                assert_sound(&what, &sheet(chart.as_ref(), frame, &SheetSpec::default()));
            }
        });
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    #[test]
    fn every_chart_is_sound_at_every_scale(width in 288.0_f64..1600.0, scale in 0.5_f64..4.0) {
            in_each_language(width, scale, |tag, frame| {
            for (name, chart) in CHARTS.iter() {
                assert_sound(&format!("{name} ({tag})"), &layout(chart.as_ref(), frame));
            }
        });
    }
}

#[test]
fn no_frame_is_too_strange() {
    let nothing = |_: &str, _: f64, _: Face| f64::NAN;
    let widths = [0.0, -5.0, 0.4, 3.0, 40.0, 1e12, f64::NAN, f64::INFINITY].map(|width| (width, 1.0));
    let scales = [0.0, -1.0, 1e9, f64::NAN].map(|scale| (400.0, scale));
    for (width, scale) in widths.into_iter().chain(scales).chain([(f64::NAN, f64::NAN)]) {
        in_each_language(width, scale, |_, frame| {
            for (_, chart) in CHARTS.iter() {
                let layout = layout(chart.as_ref(), &Frame { measure: &nothing, ..*frame });
                assert!(layout.height.is_finite() && layout.css_size().1.is_finite());
                svg(chart.as_ref(), frame, &SheetSpec::default()).unwrap();
            }
        });
    }
}

#[test]
fn a_chart_without_data_says_why() {
    let chart = samples::ledger("idi-2024", "AZE");
    assert!(chart.missing().is_some());
    in_each_language(400.0, 1.0, |_, frame| {
        let layout = layout(&chart, frame);
        assert_eq!(layout.marks, []);
        assert!(layout.shapes.iter().any(|shape| as_text(shape).is_some()));
    });
}

#[test]
fn every_word_exists_and_every_row_is_whole() {
    for language in Language::all() {
        let words = Catalogue::of(language);
        let said = |message| {
            let text = words.say(&message);
            assert!(!text.contains("chart_") && !text.contains('{') && !text.is_empty(), "{text}");
        };
        for (_, chart) in CHARTS.iter() {
            said(chart.title());
            said(chart.description());
            said(chart.source());
            let table = chart.table();
            table.rows.iter().for_each(|row| assert_eq!(row.len(), table.header.len()));
            table.header.into_iter().for_each(said);
            in_each_language(600.0, 1.0, |_, frame| {
                layout(chart.as_ref(), frame).marks.into_iter().for_each(|mark| said(mark.says));
            });
        }
    }
}

#[test]
fn a_hostile_name_stays_a_text() {
    let name = Localized::new("</title><script>alert(1)</script>\u{1}&\"'", [].into());
    let index = samples::index("ncsi-2018");
    let values = index.of(samples::country("AZE")).last().unwrap().values.clone();
    let total = crate::scoring::explain(&index.methodology, &values);
    let chart = Ledger::new(&index.methodology, &total, &name, crate::text::say::app_name());
    in_each_language(400.0, 1.0, |_, frame| {
        let svg = svg(&chart, frame, &SheetSpec::default()).unwrap();
        assert!(!svg.contains("<script") && !svg.contains('\u{1}'));
    });
}

#[test]
fn looks_as_it_did() {
    let date = AsOf::parse("2026-11-22").unwrap();
    let imprint = Imprint { address: "https://posture.example/country/AZE".to_owned(), date };
    let spec = SheetSpec { imprint: Some(imprint), ..SheetSpec::default() };
    for (name, chart) in CHARTS.iter() {
        // Every kind in both widths and languages; of variants, one narrow and one wide.
        let is_variant = name.contains('-');
        let views = [(320.0, "az"), (960.0, "en"), (320.0, "en"), (960.0, "az")];
        for (width, tag) in views.into_iter().take(if is_variant { 2 } else { 4 }) {
            in_each_language(width, 2.0, |language, frame| {
                if language == tag {
                    let svg = svg(chart.as_ref(), frame, &spec).unwrap();
                    insta::assert_binary_snapshot!(&format!("{name}-{width}-{tag}.svg"), svg.into_bytes());
                }
            });
        }
    }
}
