//! What figures of surveys say in words: the largest change between two rounds of one question, and the table.

use super::{Answer, Question, Surveys, year};
use crate::model::{AsOf, Decimal, SurveyFigure};
use crate::sort::SortSmall;
use crate::table::Table;
use crate::text::{Message, Value, say};

/// What became of an answer between its first and its last dated figure.
struct Change<'a> {
    question: &'a Question,
    answer: &'a Answer,
    first: (AsOf, u8),
    last: (AsOf, u8),
}

/// The largest change between two rounds of one question; where nothing was asked twice, how much was asked.
pub(super) fn title(surveys: &Surveys) -> Message {
    if surveys.questions.is_empty() {
        return say::chart_surveys_missing();
    }
    let size = |change: &Change<'_>| change.first.1.abs_diff(change.last.1);
    let mut largest: Option<Change<'_>> = None;
    for change in surveys.questions.iter().flat_map(changes) {
        if size(&change) > largest.as_ref().map_or(0, size) {
            largest = Some(change);
        }
    }
    match largest {
        Some(Change { question, answer, first, last }) => say::chart_surveys_title_change(
            &question.question,
            &answer.answer,
            percent(first.1),
            first.0,
            percent(last.1),
            last.0,
        ),
        None => say::chart_surveys_title(surveys.figures().count(), surveys.questions.len()),
    }
}

fn changes(question: &Question) -> impl Iterator<Item = Change<'_>> {
    question.answers.iter().filter_map(move |answer| {
        let mut dated: Vec<(AsOf, u8)> =
            answer.figures.iter().filter_map(|figure| Some((figure.year?, figure.percent))).collect();
        dated.sort_small_by_key(|(date, _)| date.sort_key());
        let (first, last) = (*dated.first()?, *dated.last()?);
        (first.0 != last.0).then_some(Change { question, answer, first, last })
    })
}

pub(super) fn description(surveys: &Surveys) -> Message {
    let undated = surveys.figures().filter(|(_, _, figure)| figure.year.is_none()).count();
    say::chart_surveys_description(surveys.figures().count(), surveys.questions.len(), undated)
}

/// What is said of a figure.
pub(super) fn says(question: &Question, answer: &Answer, figure: &SurveyFigure) -> Message {
    say::chart_surveys_mark(&question.question, &answer.answer, percent(figure.percent), year(figure))
}

pub(super) fn table(surveys: &Surveys) -> Table {
    let header = vec![
        say::chart_surveys_column_number(),
        say::chart_surveys_column_question(),
        say::chart_surveys_column_survey(),
        say::chart_surveys_column_answer(),
        say::chart_surveys_column_year(),
        say::percent_label(),
        say::chart_surveys_column_footnote(),
        say::chart_surveys_column_note(),
    ];
    let row = |(question, answer, figure): (&Question, &Answer, &SurveyFigure)| {
        vec![
            figure.id.to_string().into(),
            (&question.question).into(),
            question.survey.clone().unwrap_or_default().into(),
            (&answer.answer).into(),
            Value::Date(figure.year),
            percent(figure.percent),
            figure.footnote.map_or_else(|| "".into(), |number| Value::from(u32::from(number))),
            // A note that is not there is nothing that is not known.
            Value::List(figure.note.iter().map(Value::from).collect()),
        ]
    };
    Table { header, rows: surveys.figures().map(row).collect() }
}

pub(super) fn percent(percent: u8) -> Value {
    Value::Percent(Decimal { units: i64::from(percent), decimals: 0 })
}
