//! Figures of surveys: a small panel for each question, and in it a bar from nobody to everybody for each answer and date.

mod finding;
mod panel;
mod place;

use super::{Chart, Frame, Layout};
use crate::model::{Localized, SurveyFigure, SurveyQuestion};
use crate::table::Table;
use crate::text::{Message, Value, say};

/// The figures of surveys, by question.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Question {
    question: Localized,
    /// Which survey, where that is named.
    survey: Option<String>,
    answers: Vec<Answer>,
}

/// An answer with its figures, in the order of the source.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Answer {
    answer: Localized,
    figures: Vec<SurveyFigure>,
}

/// What people answered in surveys that a source quotes.
///
/// Every figure is a bar of its own with its year. Nothing is joined or added up: figures are of different surveys, and
/// of some the year is not known.
#[derive(Clone, Debug, PartialEq)]
pub struct Surveys {
    questions: Vec<Question>,
    source: Message,
}

impl Surveys {
    /// The figures of some questions, in the order given; figures of one answer stand together.
    #[must_use]
    pub fn new(questions: &[SurveyQuestion], source: Message) -> Self {
        let asked = questions.iter().filter(|one| !one.figures.is_empty()).map(Question::of);
        Self { questions: asked.collect(), source }
    }

    /// Every figure with the question and the answer that it belongs to.
    fn figures(&self) -> impl Iterator<Item = (&Question, &Answer, &SurveyFigure)> {
        self.questions.iter().flat_map(|question| {
            let of_answer = move |answer| move |figure| (question, answer, figure);
            question.answers.iter().flat_map(move |answer| answer.figures.iter().map(of_answer(answer)))
        })
    }
}

impl Question {
    fn of(asked: &SurveyQuestion) -> Self {
        let mut answers: Vec<Answer> = Vec::new();
        for figure in &asked.figures {
            match answers.iter_mut().find(|one| one.answer == figure.answer) {
                Some(answer) => answer.figures.push(figure.clone()),
                None => answers.push(Answer { answer: figure.answer.clone(), figures: vec![figure.clone()] }),
            }
        }
        Self { question: asked.question.clone(), survey: asked.survey.clone(), answers }
    }
}

impl Chart for Surveys {
    fn title(&self) -> Message {
        finding::title(self)
    }

    fn description(&self) -> Message {
        finding::description(self)
    }

    fn source(&self) -> Message {
        self.source.clone()
    }

    fn missing(&self) -> Option<Message> {
        self.questions.is_empty().then(say::chart_surveys_missing)
    }

    fn table(&self) -> Table {
        finding::table(self)
    }

    fn place(&self, frame: &Frame<'_>) -> Layout {
        place::place(self, frame)
    }
}

/// The year of a figure, or that the source gives none.
fn year(figure: &SurveyFigure) -> Value {
    figure.year.map_or_else(|| say::chart_surveys_no_year().into(), Value::from)
}

#[cfg(test)]
mod tests;
