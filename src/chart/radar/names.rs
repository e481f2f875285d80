//! Names around a radar: at the ends of their spokes where all fit, or else their numbers, with a key below.

use super::web::Web;
use crate::chart::frame::factor;
use crate::chart::{Anchor, Point, Rect, Shape, Style};

/// The most lines of a name.
const MOST_LINES: usize = 3;

/// A name at its place.
struct Name {
    lines: Vec<String>,
    /// What the lines fill.
    area: Rect,
    anchor: Anchor,
}

/// The names of the spokes around a web, inside `room`; none where they would be cut, or cover each other.
pub(super) fn around(names: &[String], web: &Web, room: Rect, gap: f64, style: &Style<'_>) -> Option<Vec<Shape>> {
    let placed: Vec<Name> =
        names.iter().enumerate().map(|(spoke, name)| set(name, spoke, web, room, gap, style)).collect();
    let is_whole = |(name, placed): (&String, &Name)| {
        let words = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
        words(name) == words(&placed.lines.join(" "))
    };
    let is_inside = |name: &Name| name.area.y >= room.y && name.area.bottom() <= room.bottom();
    let covers = |(place, name): (usize, &Name)| {
        placed.iter().skip(place + 1).any(|other| name.area.grown(gap / 2.0).overlaps(&other.area))
    };
    let fits = names.iter().zip(&placed).all(is_whole)
        && placed.iter().all(is_inside)
        && !placed.iter().enumerate().any(covers);
    fits.then(|| placed.iter().flat_map(|name| name.shapes(style)).collect())
}

/// Where a name stands: above at the top, below at the bottom, beside its spoke elsewhere.
fn set(name: &str, spoke: usize, web: &Web, room: Rect, gap: f64, style: &Style<'_>) -> Name {
    let (sin, cos) = web.angle(spoke).sin_cos();
    let tip = web.at(spoke, 1.0);
    let at = Point::new(tip.x + sin * gap, tip.y - cos * gap);
    let anchor = match sin {
        sin if sin.abs() < 0.05 => Anchor::Middle,
        sin if sin > 0.0 => Anchor::Start,
        _ => Anchor::End,
    };
    let width = match anchor {
        Anchor::Start => room.right() - at.x,
        Anchor::Middle => 2.0 * (room.right() - at.x).min(at.x - room.x),
        Anchor::End => at.x - room.x,
    };
    let lines = style.wrap(name, &[width; MOST_LINES]);
    let (widest, height) =
        (lines.iter().map(|line| style.width(line)).fold(0.0, f64::max), style.line() * factor(lines.len()));
    let x = match anchor {
        Anchor::Start => at.x,
        Anchor::Middle => at.x - widest / 2.0,
        Anchor::End => at.x - widest,
    };
    // At the top the last line stands at the tip, at the bottom the first, at the sides the middle.
    let y = at.y - height * (1.0 + cos) / 2.0;
    Name { lines, area: Rect::new(x, y, widest, height), anchor }
}

impl Name {
    fn shapes<'s>(&'s self, style: &'s Style<'_>) -> impl Iterator<Item = Shape> + 's {
        let x = match self.anchor {
            Anchor::Start => self.area.x,
            Anchor::Middle => self.area.centre().x,
            Anchor::End => self.area.right(),
        };
        let mut y = self.area.y - style.line() / 2.0;
        self.lines.iter().map(move |line| {
            y += style.line();
            style.set(line, Point::new(x, y), self.anchor, f64::INFINITY)
        })
    }
}
