//! What figures of surveys say, and that each is there with its year or without one.

use super::*;
use crate::chart::samples::in_each_language;
use crate::chart::tests::assert_sound;
use crate::chart::{Rect, Shape, Text, layout};
use crate::model::{AsOf, EntryId};
use crate::text::{Catalogue, Language};

fn text(text: &str) -> Localized {
    Localized::new(text, [].into())
}

fn asked(question: &str, figures: &[(&str, &str, u8)]) -> SurveyQuestion {
    let figure = |(place, (answer, year, percent)): (usize, &(&str, &str, u8))| SurveyFigure {
        id: EntryId::parse(&format!("S{place}")).unwrap(),
        answer: text(answer),
        year: AsOf::parse(year),
        percent: *percent,
        footnote: None,
        note: None,
    };
    SurveyQuestion {
        question: text(question),
        survey: None,
        statement: EntryId::parse("F01").unwrap(),
        figures: figures.iter().enumerate().map(figure).collect(),
    }
}

fn surveys(questions: &[SurveyQuestion]) -> Surveys {
    Surveys::new(questions, say::app_name())
}

fn said(message: &Message) -> String {
    Catalogue::of(Language::ENGLISH).say(message)
}

#[test]
fn the_title_is_the_largest_change_between_rounds_of_one_question() {
    let twice =
        asked("Friendship", &[("yes", "2009", 54), ("no", "2007", 20), ("yes", "2007", 80), ("no", "2009", 46)]);
    let once = asked("Trade", &[("yes", "2013", 86), ("no", "2013", 13)]);
    let title = said(&surveys(&[once.clone(), twice]).title());
    assert_eq!(title, "Friendship, “yes”: 80% (2007), then 54% (2009)");
    assert_eq!(said(&surveys(&[once]).title()), "2 figures of surveys on one question");
}

#[test]
fn different_answers_and_unknown_years_are_no_change() {
    let apart = asked("Levels", &[("low", "2007", 10), ("high", "2009", 90), ("low", "undated", 50)]);
    assert_eq!(said(&surveys(&[apart]).title()), "3 figures of surveys on one question");
    let same = asked("Levels", &[("low", "2007", 10), ("low", "2009", 10)]);
    assert_eq!(said(&surveys(&[same]).title()), "2 figures of surveys on one question");
}

#[test]
fn the_description_counts_what_has_no_year() {
    let chart = surveys(&[asked("Levels", &[("low", "2007", 10), ("high", "undated", 90)])]);
    let description = said(&chart.description());
    assert!(description.contains("2 figures") && description.contains("one of them"), "{description}");
    assert!(surveys(&[asked("Levels", &[])]).missing().is_some());
}

#[test]
fn figures_of_one_answer_stand_together_each_with_its_year() {
    let chart = surveys(&[asked("Levels", &[("a", "2007", 80), ("b", "undated", 20), ("a", "2009", 54)])]);
    in_each_language(400.0, 1.0, |_, frame| {
        let layout = layout(&chart, frame);
        assert_sound("surveys", &layout);
        let texts: Vec<&str> = layout
            .shapes
            .iter()
            .filter_map(|shape| if let Shape::Text(Text { text, .. }) = shape { Some(text.as_str()) } else { None })
            .collect();
        let no_year = frame.say(&say::chart_surveys_no_year());
        assert_eq!(texts, ["Levels", "a", "2007", "80%", "2009", "54%", "b", no_year.as_str(), "20%"]);
        assert_eq!(layout.marks.len(), 3);
    });
    let table = chart.table();
    assert_eq!(table.rows.len(), 3);
    assert!(table.rows.iter().all(|row| row.len() == table.header.len()));
}

#[test]
fn a_bar_is_as_long_as_its_share_of_everybody() {
    let chart = surveys(&[asked("Levels", &[("a", "2007", 0), ("b", "2007", 50), ("c", "2007", 100)])]);
    in_each_language(500.0, 1.0, |_, frame| {
        let layout = layout(&chart, frame);
        let bars = |colour| -> Vec<Rect> {
            let fill = |shape: &Shape| match shape {
                Shape::Fill(area, other) if *other == colour => Some(*area),
                _ => None,
            };
            layout.shapes.iter().filter_map(fill).collect()
        };
        let whole = bars(frame.theme.rule.faded(0.5)).first().unwrap().width;
        let widths: Vec<f64> = bars(frame.theme.accent).iter().map(|bar| bar.width).collect();
        assert_eq!(widths.len(), 3);
        for (width, expected) in widths.into_iter().zip([2.0, whole / 2.0, whole]) {
            assert!((width - expected).abs() <= 0.5, "{width} of {whole}, expected {expected}");
        }
    });
}
