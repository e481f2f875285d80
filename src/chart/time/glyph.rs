//! How a total is drawn: a point where its date is known, a bar where only bounds of it are.

use super::Series;
use super::panel::{Item, Plot, RADIUS, REACH};
use super::years::Span;
use crate::chart::frame::factor;
use crate::chart::{Layout, Point, Rect, Shape, marker};

/// A total as it stands in the plot.
pub(super) struct Glyph<'a> {
    /// The total.
    pub(super) item: Item<'a>,
    /// All that it fills.
    pub(super) bounds: Rect,
    /// What its value is written beside: the marker on a bar where there is one.
    pub(super) point: Rect,
}

impl Plot<'_> {
    /// The point of a total. Markers of several countries are drawn later, over all bars.
    pub(super) fn point<'i>(&self, item: Item<'i>, at: Point, layout: &mut Layout) -> Glyph<'i> {
        let radius = self.radius();
        if item.0.who.is_none() {
            layout.shapes.push(Shape::Disc { centre: at, radius, colour: self.colour(item.0) });
        }
        let bounds = Rect::around(at, 2.0 * radius, 2.0 * radius);
        Glyph { item, bounds, point: bounds }
    }

    /// The marker of one of several countries, with a rim of paper that sets it off from bars.
    pub(super) fn marker(&self, series: &Series, at: Point) -> Vec<Shape> {
        let Some(who) = &series.who else { return Vec::new() };
        let (radius, paper) = (self.radius(), self.frame.theme.paper);
        let mut shapes = marker::marker(who.place, at, radius + self.frame.px(1.5), paper, paper);
        shapes.extend(marker::marker(who.place, at, radius, self.colour(series), paper));
        shapes
    }

    /// A point where the date is known, a bar where only its bounds are, an arrow where one of them is open.
    pub(super) fn glyph<'i>(&self, item: Item<'i>, span: Span, time_left: f64, layout: &mut Layout) -> Glyph<'i> {
        let (series, total) = item;
        let (y, colour, radius) = (self.y(total), self.colour(series), self.frame.px(RADIUS));
        let (start, end) = match span {
            Span::At(x) => return self.point(item, Point::new(x, y), layout),
            Span::Between(start, end) => (start, end),
            Span::Until(end) => (time_left, end),
            Span::Since(start) => (start, self.area.right() - self.frame.px(REACH)),
        };
        let bar = self.frame.stroke(3.0);
        let top = (y - bar / 2.0).round();
        let whole = Rect::new(start, y - radius, end - start, 2.0 * radius);
        let head = (radius * 1.8).min(whole.width);
        let cap = |x: f64| {
            Shape::Fill(Rect::new(x.round(), (y - radius).round(), bar.min(whole.width), 2.0 * radius), colour)
        };
        let arrow = |tip: f64, base: f64| {
            let corners = vec![Point::new(tip, y), Point::new(base, y - radius), Point::new(base, y + radius)];
            Shape::Polygon(corners, colour)
        };
        layout.shapes.push(Shape::Fill(Rect::new(start, top, end - start, bar), colour));
        layout.shapes.push(if matches!(span, Span::Until(_)) { arrow(start, start + head) } else { cap(start) });
        layout.shapes.push(if matches!(span, Span::Since(_)) { arrow(end, end - head) } else { cap(end - bar) });
        let Some(at) = self.on_bar(series, whole) else { return Glyph { item, bounds: whole, point: whole } };
        let Glyph { bounds, point, .. } = self.point(item, at, layout);
        Glyph { item, bounds: bounds.joined(&whole), point }
    }

    /// Where the marker of one of several countries stands on its bar: each country at another part of it, so that
    /// bars of the same time and about the same height can be told apart. The bar is what says when.
    fn on_bar(&self, series: &Series, bar: Rect) -> Option<Point> {
        series.who.as_ref()?;
        let place = self.panel.series.iter().position(|other| other == series)?;
        let share = factor(place + 1) / factor(self.panel.series.len() + 1);
        Some(Point::new(bar.x + bar.width * share, bar.centre().y))
    }
}
