//! What every kind of chart gives: a finding, a description, a source, a table, and a layout for any width.

use super::frame::factor;
use super::origin::Origin;
use super::{Frame, Layout, Point};
use crate::table::Table;
use crate::text::Message;

/// A chart: what is shown, without a pixel. [`layout`] turns it into shapes.
pub trait Chart: Send + Sync {
    /// The finding, in a sentence.
    fn title(&self) -> Message;

    /// What the figures are and on which scale, for a picture that leaves the page; none where the picture says so
    /// itself.
    fn subtitle(&self) -> Option<Message> {
        None
    }

    /// What is to be seen, for those who do not see it and for those who wonder how to read it.
    fn description(&self) -> Message;

    /// Where the figures are from.
    fn source(&self) -> Message;

    /// Why there is nothing to draw; `None` where there is.
    fn missing(&self) -> Option<Message>;

    /// The same data as a table.
    fn table(&self) -> Table;

    /// The table for a file, which has to be understood alone.
    fn file(&self) -> Table {
        self.table()
    }

    /// The indices that the figures are of, with which a file of them is completed; none where the picture and the table
    /// say so themselves.
    fn origin(&self) -> Option<&Origin> {
        None
    }

    /// The chart as shapes, for a frame whose width and scale can be drawn. Called by [`layout`] only, and only
    /// where nothing is missing.
    fn place(&self, frame: &Frame<'_>) -> Layout;
}

/// Lays a chart out. Never fails: a chart without data says why, a frame without width stays empty.
#[must_use]
pub fn layout(chart: &dyn Chart, frame: &Frame<'_>) -> Layout {
    let frame = frame.sane();
    if frame.width <= 0.0 {
        return Layout { scale: frame.scale, ..Layout::default() };
    }
    chart.missing().map_or_else(|| chart.place(&frame), |reason| notice(&reason, &frame))
}

/// A sentence in place of a picture.
fn notice(reason: &Message, frame: &Frame<'_>) -> Layout {
    const MOST_LINES: usize = 6;
    let style = frame.body().in_colour(frame.theme.ink_2);
    let lines = style.wrap(&frame.say(reason), &[frame.full_width(); MOST_LINES]);
    let mut layout = frame.layout(style.line() * factor(lines.len()));
    layout.shapes.extend(style.set_lines(&lines, Point::default()));
    layout
}
