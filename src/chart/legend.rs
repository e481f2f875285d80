//! Legends: what markers, codes and numbers stand for, set like running text.

use super::frame::factor;
use super::ground::Ground;
use super::{Anchor, Frame, Layout, Point, Rect, Selection, marker};

/// Half the width of a marker, in CSS pixels.
const RADIUS: f64 = 5.5;
/// The space between a marker, what is explained and the explanation, in CSS pixels.
const GAP: f64 = 6.0;
/// The space between entries, in CSS pixels.
const APART: f64 = 18.0;

/// Something explained.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Entry {
    /// The place of a series, whose marker is explained.
    pub(super) marker: Option<usize>,
    /// A ground that is explained.
    pub(super) ground: Option<Ground>,
    /// A code or a number that is explained; empty where there is none.
    pub(super) short: String,
    /// What it stands for.
    pub(super) long: String,
    /// Whether it is set in bold, as the reader's own country is.
    pub(super) bold: bool,
}

/// The marker and the name of every picked country, from `corner` on in lines of `width`; returns where it ends.
pub(super) fn legend(selection: &Selection, corner: Point, width: f64, frame: &Frame<'_>, layout: &mut Layout) -> f64 {
    let entry = |(place, one): (usize, &super::Selected)| Entry {
        marker: Some(place),
        long: frame.write(&(&one.name).into()),
        bold: one.is_mine,
        ..Entry::default()
    };
    let entries: Vec<Entry> = selection.iter().enumerate().map(entry).collect();
    key(&entries, corner, width, frame, layout)
}

/// Entries one after the other, from `corner` on in lines of `width`; returns where they end.
///
/// An entry that is wider than a line has lines of its own; no other is broken.
pub(super) fn key(entries: &[Entry], corner: Point, width: f64, frame: &Frame<'_>, layout: &mut Layout) -> f64 {
    let line = frame.small().line().max(frame.px(20.0));
    let (right, mut x, mut y) = (corner.x + width, corner.x, corner.y);
    for entry in entries {
        let needed = entry.width(frame);
        if x > corner.x && x + needed > right {
            (x, y) = (corner.x, y + line);
        }
        let lines = entry.set(Point::new(x, y + line / 2.0), right, frame, layout);
        y += frame.small().line() * factor(lines.saturating_sub(1));
        x += needed + frame.px(APART);
    }
    if entries.is_empty() { y } else { y + line }
}

impl Entry {
    /// How wide it is when nothing is cut.
    fn width(&self, frame: &Frame<'_>) -> f64 {
        let style = if self.bold { frame.small().bold() } else { frame.small() };
        self.head(frame) + style.width(&self.long)
    }

    /// How wide what stands before the explanation is.
    fn head(&self, frame: &Frame<'_>) -> f64 {
        let marker = if self.marker.is_some() || self.ground.is_some() { frame.px(2.0 * RADIUS + GAP) } else { 0.0 };
        let short = if self.short.is_empty() { 0.0 } else { frame.small().bold().width(&self.short) + frame.px(GAP) };
        marker + short
    }

    /// Sets it between `at` and `right`, and returns in how many lines.
    fn set(&self, at: Point, right: f64, frame: &Frame<'_>, layout: &mut Layout) -> usize {
        const MOST_LINES: usize = 3;
        let (mut x, paper) = (at.x, frame.theme.paper);
        let (quiet, strong) = (frame.small(), frame.small().bold().in_colour(frame.theme.ink));
        if let Some(place) = self.marker {
            let centre = Point::new(x + frame.px(RADIUS), at.y);
            let shapes = marker::marker(place, centre, frame.px(RADIUS), frame.theme.series(place), paper);
            // Where there is not even room for a marker there is none.
            if x + frame.px(2.0 * RADIUS) <= right {
                layout.shapes.extend(shapes);
            }
            x += frame.px(2.0 * RADIUS + GAP);
        }
        if let Some(ground) = self.ground {
            let side = frame.px(2.0 * RADIUS);
            if x + side <= right {
                let area = Rect::new(x.round(), (at.y - side / 2.0).round(), side, side);
                layout.shapes.extend(ground.shapes(area, frame));
            }
            x += frame.px(2.0 * RADIUS + GAP);
        }
        if !self.short.is_empty() {
            layout.shapes.push(strong.set(&self.short, Point::new(x, at.y), Anchor::Start, right - x));
            x = at.x + self.head(frame);
        }
        let style = if self.bold { strong } else { quiet };
        let lines = style.wrap(&self.long, &[right - x; MOST_LINES]);
        layout.shapes.extend(style.set_lines(&lines, Point::new(x, at.y - style.line() / 2.0)));
        lines.len()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::Shape;
    use crate::chart::samples::{countries, country, in_each_language};

    #[test]
    fn wraps_between_entries_and_marks_each() {
        let picked = ["AZE", "GEO", "EST", "ARM"].map(country);
        let selection = Selection::new(&picked, Some(country("GEO")), &countries());
        in_each_language(230.0, 1.0, |tag, frame| {
            let mut layout = frame.layout(0.0);
            let corner = Point::new(10.0, 5.0);
            let bottom = legend(&selection, corner, 200.0, frame, &mut layout);
            let texts: Vec<_> = layout
                .shapes
                .iter()
                .filter_map(|shape| if let Shape::Text(text) = shape { Some(text) } else { None })
                .collect();
            assert_eq!(texts.len(), picked.len());
            assert!(texts.iter().all(|text| text.bounds().right() <= 210.0 && !text.text.contains('…')), "{tag}");
            let lines = (bottom - corner.y) / 20.0;
            assert!((2.0..=3.0).contains(&lines), "{tag}: {lines} lines");
            assert_eq!(texts.iter().filter(|text| text.face == crate::chart::Face::Bold).count(), 1);
            assert_eq!(legend(&Selection::default(), corner, 200.0, frame, &mut layout).to_string(), "5");
        });
    }
}
