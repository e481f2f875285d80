//! Timelines: the totals of several countries over time, each methodology in a panel of its own.

mod finding;

use super::frame::factor;
use super::time::{self, Panel, Sizes, Who};
use super::{Chart, Frame, Layout, Point, Rect, Selection, Shape, legend};
use crate::model::{IndexData, Sources};
use crate::table::Table;
use crate::text::{Message, say};

/// With more countries than this, each has a panel of its own for each methodology.
const MOST_SHARED: usize = 7;

/// The totals of the picked countries over time.
#[derive(Clone, Debug, PartialEq)]
pub struct Timelines {
    selection: Selection,
    /// One for each methodology that has a total of a picked country.
    panels: Vec<Panel>,
}

impl Timelines {
    /// The totals of the picked countries in some indices, in the order given. An index with no total of any of them
    /// is left out.
    #[must_use]
    pub fn new(selection: &Selection, indices: &[&IndexData], sources: &Sources) -> Self {
        let picked = || {
            let who = |(place, one): (usize, &super::Selected)| {
                let who = Who { country: one.country, name: one.name.clone(), place, is_mine: one.is_mine };
                (one.country, Some(who))
            };
            selection.iter().enumerate().map(who).collect()
        };
        let panels = indices.iter().map(|index| Panel::of(index, picked(), sources));
        let panels = panels.filter(|panel| !panel.series.is_empty()).collect();
        Self { selection: selection.clone(), panels }
    }

    /// Whether all countries stand in one panel for each methodology.
    fn is_shared(&self) -> bool {
        self.selection.len() <= MOST_SHARED
    }
}

impl Chart for Timelines {
    fn title(&self) -> Message {
        finding::title(self)
    }

    fn subtitle(&self) -> Option<Message> {
        time::subtitle(&self.panels)
    }

    fn description(&self) -> Message {
        finding::description(self)
    }

    fn source(&self) -> Message {
        finding::source(self)
    }

    fn missing(&self) -> Option<Message> {
        self.panels.is_empty().then(say::chart_timelines_missing)
    }

    fn table(&self) -> Table {
        finding::table(self)
    }

    fn file(&self) -> Table {
        time::file(&self.table(), &self.panels)
    }

    fn place(&self, frame: &Frame<'_>) -> Layout {
        let mut layout = frame.layout(0.0);
        let bottom =
            if self.is_shared() { self.place_shared(frame, &mut layout) } else { self.place_each(frame, &mut layout) };
        let notes = [time::breaks(&self.panels), finding::gaps(self)].concat();
        layout.height = time::place_notes(&notes, bottom, frame, &mut layout);
        layout
    }
}

impl Timelines {
    /// A legend, then a panel for each methodology; returns where they end.
    fn place_shared(&self, frame: &Frame<'_>, layout: &mut Layout) -> f64 {
        let bottom = match self.selection.len() {
            // The title names the only one.
            0 | 1 => 0.0,
            _ => legend::legend(&self.selection, Point::default(), frame.full_width(), frame, layout) + frame.px(14.0),
        };
        time::place(&self.panels, Sizes::SHARED, bottom, frame, layout)
    }

    /// For each methodology a heading and a panel for each country, with the same axes; returns where they end.
    fn place_each(&self, frame: &Frame<'_>, layout: &mut Layout) -> f64 {
        let style = frame.body().bold();
        let (mut top, mut bottom) = (0.0, 0.0);
        for panel in &self.panels {
            layout
                .shapes
                .push(Shape::Fill(Rect::new(0.0, top, frame.full_width(), frame.stroke(1.0)), frame.theme.ink_2));
            let lines = style.wrap(&frame.write(&(&panel.name).into()), &[frame.full_width(); 2]);
            layout.shapes.extend(style.set_lines(&lines, Point::new(0.0, top + frame.px(8.0))));
            top += frame.px(18.0) + style.line() * factor(lines.len());
            bottom = time::place(&panel.apart(), Sizes::SMALL, top, frame, layout);
            top = bottom + frame.px(24.0);
        }
        bottom
    }
}

#[cfg(test)]
mod tests;
