//! Sheets of every size: nothing leaves them, nothing overlaps, and what has to be read is whole and large enough.

use super::{Imprint, SheetSize, SheetSpec, sheet};
use crate::chart::sample_list::CHARTS;
use crate::chart::samples::in_each_language;
use crate::chart::tests::assert_sound;
use crate::chart::{Chart, Frame, Layout, Shape, Text, Typical, svg};
use crate::model::AsOf;
use crate::text::{Catalogue, Language};
use proptest::prelude::*;

const SIZES: [SheetSize; 4] = [SheetSize::Wide, SheetSize::Square, SheetSize::Portrait, SheetSize::Link];

/// As long as addresses of comparisons come to be.
const ADDRESS: &str = "https://posture.example/compare?index=gci-2024&country=AZE~GEO~EST~ARG~UKR~ARM~USA~DEU~POL~GBR~FRA~\
    FIN&view=bars&weights=30~20~20~20~10";

fn spec(size: SheetSize, title: Option<&str>) -> SheetSpec {
    let imprint = Imprint { address: ADDRESS.to_owned(), date: AsOf::parse("2026-12-01").unwrap() };
    SheetSpec { size, title: title.map(str::to_owned), is_dark: false, imprint: Some(imprint) }
}

fn texts(layout: &Layout) -> impl Iterator<Item = &Text> {
    layout.shapes.iter().filter_map(|shape| if let Shape::Text(text) = shape { Some(text) } else { None })
}

/// All that is written, in order, as one line without gaps, so that where lines break makes no difference.
fn written(layout: &Layout) -> String {
    without_gaps(&texts(layout).map(|text| text.text.as_str()).collect::<String>())
}

fn without_gaps(text: &str) -> String {
    text.split_whitespace().collect()
}

fn with_frame<T>(spec: &SheetSpec, language: Language, act: impl FnOnce(&Frame<'_>) -> T) -> T {
    let (theme, words) = (spec.theme(), Catalogue::of(language));
    act(&Frame { width: 960.0, scale: 2.0, theme: &theme, measure: &Typical, words: &words })
}

/// The pixels that were asked for, nothing outside of them, no text over another.
fn assert_fits(name: &str, chart: &dyn Chart, frame: &Frame<'_>, spec: &SheetSpec) -> Layout {
    let layout = sheet(chart, frame, spec);
    let (width, height) = spec.size.pixels().unwrap();
    assert_eq!(layout.size(), (width.into(), height.into()), "{name}");
    assert_sound(name, &layout);
    layout
}

#[test]
fn every_chart_fits_every_size_with_its_finding_source_and_address_whole() {
    for size in SIZES {
        in_each_language(960.0, 2.0, |tag, frame| {
            for (name, chart) in CHARTS.iter() {
                let name = format!("{name}, {} ({tag})", size.name());
                let written = written(&assert_fits(&name, chart.as_ref(), frame, &spec(size, None)));
                for message in [chart.title(), chart.source()] {
                    let said = frame.say(&message);
                    assert!(written.contains(&without_gaps(&said)), "{name}: {said} in {written}");
                }
                assert!(written.contains(ADDRESS), "{name}: {written}");
            }
        });
    }
}

#[test]
fn words_around_the_picture_are_large_enough_to_be_read() {
    let (_, chart) = CHARTS.iter().find(|(name, _)| *name == "bars").unwrap();
    for size in SIZES {
        let layout =
            with_frame(&spec(size, None), Language::ENGLISH, |frame| sheet(chart.as_ref(), frame, &spec(size, None)));
        let source = texts(&layout).find(|text| text.text.starts_with("Source")).unwrap().size;
        assert!(source + 1e-9 >= if size == SheetSize::Link { 20.0 } else { 24.0 }, "{size:?}: {source}");
        let title = texts(&layout).map(|text| text.size).fold(0.0, f64::max);
        assert!(title > 1.5 * source, "{size:?}: {title}");
    }
}

#[test]
fn a_title_of_the_reader_is_said_to_be_one_and_the_finding_stays() {
    let (_, chart) = CHARTS.iter().find(|(name, _)| *name == "ledger").unwrap();
    for size in SheetSize::ALL {
        for language in Language::all() {
            let own = spec(size, Some("We are <first> & foremost"));
            with_frame(&own, language, |frame| {
                let written = written(&sheet(chart.as_ref(), frame, &own));
                for said in [frame.say(&chart.title()), frame.say(&crate::text::say::chart_own_title())] {
                    assert!(written.contains(&without_gaps(&said)), "{said} in {written}");
                }
                let file = svg(chart.as_ref(), frame, &own).unwrap();
                assert!(file.contains("<title>We are &lt;first&gt; &amp; foremost</title>"), "{file}");
                assert!(file.contains(&format!("<desc>{}", frame.say(&chart.title()))), "{file}");
            });
        }
    }
}

#[test]
fn so_long_a_title_as_a_reader_may_give_is_whole() {
    let word = "Kibertəhlükəsizlik üzrə ";
    let title: String = word.chars().cycle().take(SheetSpec::LONGEST_TITLE).collect();
    for size in SIZES {
        let own = spec(size, Some(&title));
        for (name, chart) in CHARTS.iter() {
            with_frame(&own, Language::ENGLISH, |frame| {
                let written = written(&assert_fits(name, chart.as_ref(), frame, &own));
                assert!(written.contains(&without_gaps(&title)), "{name}, {size:?}: {written}");
            });
        }
    }
}

#[test]
fn only_what_is_small_for_its_size_is_called_fine_print() {
    let is_fine = |wanted: &str, size| {
        let (_, chart) = CHARTS.iter().find(|(name, _)| *name == wanted).unwrap();
        let spec = spec(size, None);
        with_frame(&spec, Language::ENGLISH, |frame| spec.is_fine_print(&sheet(chart.as_ref(), frame, &spec)))
    };
    assert!(!is_fine("strip", SheetSize::Square));
    assert!(is_fine("events-lanes", SheetSize::Link));
    assert!(!is_fine("events-lanes", SheetSize::Page));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]
    #[test]
    fn any_title_of_any_chart_stays_on_the_sheet(
        title in "(\\PC{0,400}|[A-Z]{0,400}|([a-zə]{1,30} ){0,40})", chart in 0..CHARTS.len(), size in 0..SIZES.len(),
    ) {
        let (name, chart) = &CHARTS[chart];
        let own = spec(SIZES[size], Some(&title));
        let language = if title.len() % 2 == 0 { Language::ENGLISH } else { Language::all().last().unwrap() };
        with_frame(&own, language, |frame| { assert_fits(name, chart.as_ref(), frame, &own); });
    }
}

#[test]
fn looks_as_it_did_in_each_size() {
    let seen = [
        ("ledger", SheetSize::Square, None, false),
        ("bars-many", SheetSize::Portrait, None, true),
        ("tiles", SheetSize::Wide, None, false),
        ("strip", SheetSize::Link, Some("Azerbaijan ahead of half of the world"), false),
        ("events-lanes", SheetSize::Square, None, false),
    ];
    for (wanted, size, title, is_dark) in seen {
        let (_, chart) = CHARTS.iter().find(|(name, _)| *name == wanted).unwrap();
        for language in Language::all() {
            let spec = SheetSpec { is_dark, ..spec(size, title) };
            let picture = with_frame(&spec, language, |frame| svg(chart.as_ref(), frame, &spec)).unwrap();
            let name = format!("{wanted}-{}-{}.svg", size.name(), language.tag());
            insta::assert_binary_snapshot!(&name, picture.into_bytes());
        }
    }
}
