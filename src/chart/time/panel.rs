//! One panel of totals over time: title, axis of scores, band of undated totals, axis of time, points.

use super::years::{Span, Years};
use super::{Band, Panel, Series, Total};
use crate::chart::axis::{self, Scale};
use crate::chart::beside::Taken;
use crate::chart::frame::factor;
use crate::chart::{Anchor, Colour, Frame, Layout, Mark, Point, Rect, Shape, Style, marker};
use crate::sort::SortSmall;
use crate::text::Value;

/// Radius of a point, in CSS pixels.
pub(super) const RADIUS: f64 = 4.5;
/// Radius of the marker of one of several countries, whose shape has to be seen, in CSS pixels.
const RADIUS_OF_MARKER: f64 = 5.5;
/// How far the mark of a point reaches beyond it, in CSS pixels.
pub(super) const REACH: f64 = 2.0;
/// How far a whisker with an open end reaches, in CSS pixels.
const OPEN: f64 = 26.0;
/// Half the height of the ends of a whisker, in CSS pixels.
const TIP: f64 = 3.0;
/// Below this height, in CSS pixels, an axis of scores has few ticks.
const LOW: f64 = 150.0;

/// Where a panel stands.
pub(super) struct Place {
    /// Its upper left corner.
    pub(super) corner: Point,
    /// Its width.
    pub(super) width: f64,
    /// How many lines the longest title of its row has.
    pub(super) title_lines: usize,
    /// The height of the part with points in it, in CSS pixels.
    pub(super) height: f64,
}

pub(super) fn title_lines(panel: &Panel, width: f64, frame: &Frame<'_>) -> Vec<String> {
    let title = panel.heading.as_ref().unwrap_or(&panel.name);
    title_style(panel, frame).wrap(&frame.write(&title.into()), &[width; 2])
}

/// Names of countries are lighter than that of the methodology that stands above them, but for the reader's own.
fn title_style<'a>(panel: &Panel, frame: &Frame<'a>) -> Style<'a> {
    let is_mine = panel.series.iter().filter_map(|series| series.who.as_ref()).any(|who| who.is_mine);
    if panel.heading.is_none() || is_mine { frame.body().bold() } else { frame.body() }
}

/// The space between title and plot, for values of points that stand high: a line where there are several countries.
fn headroom(panel: &Panel, frame: &Frame<'_>) -> f64 {
    if panel.is_of_several() { frame.small().line() + frame.px(8.0) } else { frame.px(10.0) }
}

/// Places a panel and returns where it ends.
pub(super) fn place(panel: &Panel, place: &Place, frame: &Frame<'_>, layout: &mut Layout) -> f64 {
    let (corner, width) = (place.corner, place.width);
    let title = title_style(panel, frame);
    let title_area = Rect::new(corner.x, corner.y, width, title.line() * factor(place.title_lines));
    layout.shapes.extend(title.set_lines(&title_lines(panel, width, frame), corner));
    let ticks = axis::ticks(panel.full, place.height < LOW);
    let figures = ticks.iter().map(|&tick| frame.small().width(&frame.words.number(tick))).fold(0.0, f64::max);
    let plot_left = corner.x + figures + frame.px(8.0);
    let plot_top = title_area.bottom() + headroom(panel, frame);
    let plot = Rect::new(plot_left, plot_top, corner.x + width - plot_left, frame.px(place.height));
    let scale = Scale::new(f64::from(panel.full), plot.height);
    for tick in ticks {
        let y = (plot.bottom() - scale.at(tick.approximate())).round();
        let colour = if tick.units == 0 { frame.theme.ink_2 } else { frame.theme.rule };
        layout.shapes.push(Shape::Fill(Rect::new(plot.x, y, plot.width, frame.stroke(1.0)), colour));
        let at = Point::new(plot.x - frame.px(8.0), y);
        layout.shapes.push(frame.small().set(&frame.words.number(tick), at, Anchor::End, figures));
    }
    let bottom = plot.bottom() + frame.px(6.0) + frame.small().line();
    Plot { panel, area: plot, scale, frame }.fill(bottom, layout);
    bottom
}

/// The part of a panel that has points in it.
pub(super) struct Plot<'a> {
    pub(super) panel: &'a Panel,
    pub(super) area: Rect,
    pub(super) scale: Scale,
    pub(super) frame: &'a Frame<'a>,
}

/// A total and whose it is.
pub(super) type Item<'a> = (&'a Series, &'a Total);

impl Plot<'_> {
    fn fill(&self, bottom: f64, layout: &mut Layout) {
        let (dated, undated): (Vec<Item<'_>>, Vec<Item<'_>>) =
            self.panel.totals().partition(|(_, total)| total.as_of.is_some());
        let band = self.band(&undated, dated.is_empty());
        let time_left = self.area.x + band.width;
        // Room for half a point and its mark at both ends.
        let room = self.radius() + self.frame.px(REACH);
        let years = Years::of(&self.panel.dates, time_left + room, self.area.right() - time_left - 2.0 * room);
        let middle = bottom - self.frame.small().line() / 2.0;
        if band.width > 0.0 {
            self.ground(band, middle, layout);
        }
        if let Some(years) = years.filter(|_| band.width < self.area.width) {
            self.time(&years, middle, layout);
            self.panel.series.iter().for_each(|series| self.joins(series, &years, layout));
        }
        let heights: Vec<f64> = undated.iter().map(|(_, total)| self.y(total)).collect();
        let mut glyphs: Vec<Glyph<'_>> = Vec::new();
        for (item, at) in undated.iter().zip(undated_places(&heights, band, self.radius())) {
            glyphs.push(self.point(*item, at, layout));
        }
        for item in dated {
            let span = years.zip(item.1.as_of).and_then(|(years, date)| years.span(&date));
            let Some(span) = span else { continue };
            let left = time_left.min(self.area.right());
            glyphs.push(self.glyph(item, span, left, layout));
        }
        for Glyph { item, point, .. } in &glyphs {
            layout.shapes.extend(self.marker(item.0, point.centre()));
        }
        self.values(&glyphs, band, layout);
        for Glyph { item: (series, total), bounds, .. } in glyphs {
            let target = Some(self.panel.target(series));
            let bounds = bounds.grown(self.frame.px(REACH));
            layout.marks.push(Mark { bounds, says: self.panel.says(series, total), target });
        }
    }

    pub(super) fn y(&self, total: &Total) -> f64 {
        self.area.bottom() - self.scale.at(total.score.approximate())
    }

    /// The radius of a point.
    pub(super) fn radius(&self) -> f64 {
        self.frame.px(if self.panel.is_of_several() { RADIUS_OF_MARKER } else { RADIUS })
    }

    pub(super) fn colour(&self, series: &Series) -> Colour {
        series.who.as_ref().map_or(self.frame.theme.accent, |who| self.frame.theme.series(who.place))
    }

    /// The band of undated totals: all of the plot where nothing is dated, never more than two fifths else.
    fn band(&self, undated: &[Item<'_>], nothing_dated: bool) -> Rect {
        let own = match (undated, nothing_dated) {
            (_, true) => Band::Whole,
            ([], _) => Band::None,
            _ => Band::Part,
        };
        match self.panel.band.unwrap_or(own) {
            Band::None => return Rect { width: 0.0, ..self.area },
            Band::Whole => return self.area,
            Band::Part => {}
        }
        let style = self.frame.small();
        let word = style.width(&self.undated());
        let needed = if self.panel.band.is_some() {
            // Panels to be compared with each other have bands of the same width, whatever is in them.
            word
        } else {
            let heights: Vec<f64> = undated.iter().map(|(_, total)| self.y(total)).collect();
            let values = undated.iter().map(|(_, total)| style.width(&self.frame.words.number(total.score)));
            undated_width(&heights, self.radius()).max(values.fold(0.0, f64::max)).max(word)
        };
        Rect { width: (needed + self.frame.px(10.0)).min(self.area.width * 0.4), ..self.area }
    }

    fn undated(&self) -> String {
        self.frame.write(&Value::Date(None))
    }

    fn ground(&self, band: Rect, middle: f64, layout: &mut Layout) {
        layout.shapes.push(Shape::Fill(band, self.frame.theme.rule.faded(0.3)));
        let at = Point::new(band.centre().x, middle);
        layout.shapes.push(self.frame.small().set(&self.undated(), at, Anchor::Middle, band.width));
    }

    fn time(&self, years: &Years, middle: f64, layout: &mut Layout) {
        let style = self.frame.small();
        let line = self.frame.stroke(1.0);
        for x in years.boundaries(self.frame.px(6.0)) {
            let x = x.min(self.area.right() - line).round();
            let area = Rect::new(x, self.area.bottom(), line, self.frame.px(5.0));
            layout.shapes.push(Shape::Fill(area, self.frame.theme.ink_2));
        }
        let year_width = style.width("0000") + self.frame.px(8.0);
        for (year, x) in years.labels(year_width) {
            layout.shapes.push(style.set(&format!("{year:04}"), Point::new(x, middle), Anchor::Middle, year_width));
        }
    }

    /// Thin lines between neighbours whose dates are both known to the month, so that the slope means something.
    fn joins(&self, series: &Series, years: &Years, layout: &mut Layout) {
        let place = |total: &Total| match years.span(&total.as_of?)? {
            Span::At(x) if total.is_month_exact() => Some(Point::new(x, self.y(total))),
            _ => None,
        };
        let dated = || series.totals.iter().filter(|total| total.as_of.is_some());
        for (before, after) in dated().zip(dated().skip(1)) {
            if let (Some(from), Some(to)) = (place(before), place(after)) {
                let width = self.frame.stroke(1.5);
                layout.shapes.push(Shape::Line { from, to, width, colour: self.colour(series) });
            }
        }
    }

    fn values(&self, glyphs: &[Glyph<'_>], band: Rect, layout: &mut Layout) {
        let above = headroom(self.panel, self.frame);
        let with_headroom = |area: Rect| Rect { y: area.y - above, height: area.height + above, ..area };
        let boxes = glyphs.iter().map(|glyph| glyph.bounds).collect();
        let mut taken = Taken::new(with_headroom(self.area), boxes);
        let written = |glyph: &Glyph<'_>| self.frame.words.number(glyph.item.1.score);
        let (dated, mut undated): (Vec<&Glyph<'_>>, Vec<&Glyph<'_>>) =
            glyphs.iter().partition(|glyph| glyph.item.1.as_of.is_some());
        for glyph in dated {
            layout.shapes.extend(taken.write(&written(glyph), glyph.point, self.frame));
        }
        // Undated values stay in their band. Equal ones stand beside each other there: one figure says it for all.
        taken.room = with_headroom(band);
        undated.sort_small_by_key(|glyph| glyph.item.1.score);
        for equal in undated.chunk_by(|a, b| a.item.1.score == b.item.1.score) {
            let Some(first) = equal.first() else { continue };
            let all = equal.iter().fold(first.point, |all, glyph| all.joined(&glyph.point));
            layout.shapes.extend(taken.write(&written(first), all, self.frame));
        }
    }
}

/// A total as it stands in the plot.
struct Glyph<'a> {
    /// The total.
    item: Item<'a>,
    /// All that it fills.
    bounds: Rect,
    /// What its value is written beside.
    point: Rect,
}

impl Plot<'_> {
    /// The point of a total. Markers of several countries are drawn later, over all whiskers.
    fn point<'i>(&self, item: Item<'i>, at: Point, layout: &mut Layout) -> Glyph<'i> {
        let radius = self.radius();
        if item.0.who.is_none() {
            layout.shapes.push(Shape::Disc { centre: at, radius, colour: self.colour(item.0) });
        }
        let bounds = Rect::around(at, 2.0 * radius, 2.0 * radius);
        Glyph { item, bounds, point: bounds }
    }

    /// The marker of one of several countries, with a rim of paper that sets it off from whiskers.
    fn marker(&self, series: &Series, at: Point) -> Vec<Shape> {
        let Some(who) = &series.who else { return Vec::new() };
        let (radius, paper) = (self.radius(), self.frame.theme.paper);
        let mut shapes = marker::marker(who.place, at, radius + self.frame.px(1.5), paper, paper);
        shapes.extend(marker::marker(who.place, at, radius, self.colour(series), paper));
        shapes
    }

    /// A point at its date, with a whisker as far as the date is uncertain: the point stands in the middle of the time
    /// that the date lies in, or at its one end where the other is open, which an arrow says.
    fn glyph<'i>(&self, item: Item<'i>, span: Span, time_left: f64, layout: &mut Layout) -> Glyph<'i> {
        let (series, total) = item;
        let (y, colour) = (self.y(total), self.colour(series));
        let open = self.frame.px(OPEN);
        let (start, end, x) = match span {
            Span::At(x) => return self.point(item, Point::new(x, y), layout),
            Span::Between(start, end) => (start, end, f64::midpoint(start, end)),
            Span::Until(end) => ((end - open).max(time_left), end, end),
            Span::Since(start) => (start, (start + open).min(self.area.right() - self.frame.px(REACH)), start),
        };
        let (line, tip) = (self.frame.stroke(1.0), self.frame.px(TIP));
        let whisker = Rect::new(start, y - tip, end - start, 2.0 * tip);
        let cap = |x: f64| Shape::Fill(Rect::new(x.round(), (y - tip).round(), line, 2.0 * tip), colour);
        let arrow = |at: f64, base: f64| {
            let corners = vec![Point::new(at, y), Point::new(base, y - tip), Point::new(base, y + tip)];
            Shape::Polygon(corners, colour)
        };
        layout.shapes.push(Shape::Fill(Rect::new(start, (y - line / 2.0).round(), end - start, line), colour));
        match span {
            Span::Until(_) => layout.shapes.push(arrow(start, (start + 1.5 * tip).min(end))),
            Span::Since(_) => layout.shapes.push(arrow(end, (end - 1.5 * tip).max(start))),
            Span::At(_) | Span::Between(..) => layout.shapes.extend([cap(start), cap(end - line)]),
        }
        let Glyph { bounds, point, .. } = self.point(item, Point::new(x, y), layout);
        Glyph { item, bounds: bounds.joined(&whisker), point }
    }
}

/// Places for points of equal or close heights beside each other, all together in the middle of `band`.
fn undated_places(heights: &[f64], band: Rect, radius: f64) -> Vec<Point> {
    let places = from_zero(heights, radius);
    let left = band.x + (band.width - undated_width(heights, radius)) / 2.0;
    // Where the band is too narrow for all, those that do not fit share its right end.
    places
        .into_iter()
        .map(|place| Point::new((left.max(band.x) + place.x).min(band.right() - radius), place.y))
        .collect()
}

/// How wide the points are together.
fn undated_width(heights: &[f64], radius: f64) -> f64 {
    from_zero(heights, radius).iter().map(|place| place.x + radius).fold(0.0, f64::max)
}

fn from_zero(heights: &[f64], radius: f64) -> Vec<Point> {
    let mut places: Vec<Point> = Vec::with_capacity(heights.len());
    for &y in heights {
        let close = |other: &&Point| (other.y - y).abs() < radius * 2.2;
        let x = places.iter().filter(close).map(|other| other.x + radius * 2.4).fold(radius, f64::max);
        places.push(Point::new(x, y));
    }
    places
}
