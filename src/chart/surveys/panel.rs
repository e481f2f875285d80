//! The panel of one question: its words, then each answer with a bar for each of its years.

use super::{Answer, Question, finding, year};
use crate::chart::frame::factor;
use crate::chart::{Anchor, Frame, Layout, Mark, Point, Rect, Shape, Style};
use crate::model::SurveyFigure;

/// Height of a row and of the bar in it, in CSS pixels.
const ROW: f64 = 20.0;
const BAR: f64 = 11.0;
/// The space between year, bar and figure, in CSS pixels.
const GAP: f64 = 8.0;
/// The space above an answer, in CSS pixels.
const ABOVE: f64 = 6.0;
/// More lines than these are cut; the table has the whole text.
const MOST_LINES: usize = 3;

/// What all panels share, in device pixels.
pub(super) struct Columns {
    /// Width of a panel.
    pub(super) width: f64,
    /// Width of the year before a bar.
    pub(super) years: f64,
    /// Width of the widest figure behind a bar.
    pub(super) figures: f64,
}

/// The style of years and figures.
pub(super) fn style<'a>(frame: &Frame<'a>) -> Style<'a> {
    frame.small().in_colour(frame.theme.ink)
}

/// The lines of a question in a panel of this width.
pub(super) fn heading(question: &Question, width: f64, frame: &Frame<'_>) -> Vec<String> {
    frame.body().bold().wrap(&frame.write(&(&question.question).into()), &[width; MOST_LINES])
}

/// Places a panel under a heading of so many lines, and returns where it ends.
pub(super) fn place(
    question: &Question,
    corner: Point,
    lines: usize,
    columns: &Columns,
    frame: &Frame<'_>,
    layout: &mut Layout,
) -> f64 {
    let style = frame.body().bold();
    layout.shapes.extend(style.set_lines(&heading(question, columns.width, frame), corner));
    let mut y = corner.y + style.line() * factor(lines);
    if let Some(survey) = &question.survey {
        let at = Point::new(corner.x, y + frame.small().line() / 2.0);
        layout.shapes.push(frame.small().set(survey, at, Anchor::Start, columns.width));
        y += frame.small().line();
    }
    for answer in &question.answers {
        let words = self::style(frame).wrap(&frame.write(&(&answer.answer).into()), &[columns.width; MOST_LINES]);
        y += frame.px(ABOVE);
        layout.shapes.extend(self::style(frame).set_lines(&words, Point::new(corner.x, y)));
        y += self::style(frame).line() * factor(words.len());
        let top = y;
        for figure in &answer.figures {
            let row = Rect::new(corner.x, y, columns.width, frame.px(ROW));
            bar((question, answer, figure), row, columns, frame, layout);
            y = row.bottom();
        }
        // The zero that bars start from, so that a bar of hardly any length is still seen to be one.
        let zero = Rect::new(zero(corner.x, columns, frame), top, frame.stroke(1.0), y - top);
        layout.shapes.push(Shape::Fill(zero, frame.theme.ink_2));
    }
    y
}

/// Where bars begin: rounded up, so that it takes no room from the widest year.
fn zero(left: f64, columns: &Columns, frame: &Frame<'_>) -> f64 {
    (left + columns.years + frame.px(GAP)).ceil()
}

fn bar(
    (question, answer, figure): (&Question, &Answer, &SurveyFigure),
    row: Rect,
    columns: &Columns,
    frame: &Frame<'_>,
    layout: &mut Layout,
) {
    let (style, middle) = (style(frame), row.centre().y);
    let quiet = frame.small();
    let at = Point::new(row.x, middle);
    layout.shapes.push(quiet.set(&frame.write(&year(figure)), at, Anchor::Start, columns.years));
    let left = zero(row.x, columns, frame);
    let right = (row.right() - columns.figures - frame.px(GAP)).floor().max(left);
    let track = Rect::new(left, (middle - frame.px(BAR) / 2.0).round(), right - left, frame.px(BAR).round());
    layout.shapes.push(Shape::Fill(track, frame.theme.rule.faded(0.5)));
    let length = (track.width * f64::from(figure.percent.min(100)) / 100.0).round().max(frame.stroke(2.0));
    layout.shapes.push(Shape::Fill(Rect { width: length.min(track.width), ..track }, frame.theme.accent));
    let percent = frame.write(&finding::percent(figure.percent));
    layout.shapes.push(style.set(&percent, Point::new(row.right(), middle), Anchor::End, row.right() - right));
    layout.marks.push(Mark { bounds: row, says: finding::says(question, answer, figure), target: None });
}
