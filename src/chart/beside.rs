//! Texts beside their points, where nothing else is.

use super::frame::factor;
use super::line::{crosses, meet, nearest};
use super::{Anchor, Frame, Point, Rect, Shape, Style};
use crate::sort::SortSmall;

/// What has a place already, and the room that there is.
#[derive(Clone)]
pub(super) struct Taken {
    /// Where texts may stand.
    pub(super) room: Rect,
    /// Points; nothing is written over them.
    points: Vec<Rect>,
    /// What is written so far; nothing is written over it either.
    texts: Vec<Rect>,
    /// What is written over only where all else is further off.
    faint: Vec<Rect>,
    /// Names that are written, each with the ends of its thin line.
    names: Vec<(Rect, Point, Point)>,
}

/// A name to be written beside its point.
pub(super) struct Name<'a> {
    /// What is written.
    pub(super) text: String,
    /// How.
    pub(super) style: Style<'a>,
    /// The box of the point.
    pub(super) glyph: Rect,
    /// Whether it comes before all others.
    pub(super) is_first: bool,
}

/// How far from its point a text may stand.
#[derive(Clone, Copy)]
struct Reach {
    /// Distances to try, nearest first, in heights of the text (to the sides: in `side`).
    tries: &'static [f64],
    /// The step to the sides.
    side: f64,
    /// Which ways to go, best first, in steps to the right and down.
    ways: &'static [(f64, f64)],
}

/// Points closer than this, in heights of a text, are a crowd.
const NEAR: f64 = 0.7;
/// Above, below, to the right, to the left, then the corners.
const AROUND: &[(f64, f64)] =
    &[(0.0, -1.0), (0.0, 1.0), (1.0, 0.0), (-1.0, 0.0), (1.0, -1.0), (1.0, 1.0), (-1.0, -1.0), (-1.0, 1.0)];
/// The same for names, beginning at the right, where one is read first, and with ways between.
const AROUND_FOR_NAMES: &[(f64, f64)] = &[
    (1.0, 0.0),
    (-1.0, 0.0),
    (0.0, -1.0),
    (0.0, 1.0),
    (1.0, -1.0),
    (1.0, 1.0),
    (-1.0, -1.0),
    (-1.0, 1.0),
    (1.0, -0.5),
    (1.0, 0.5),
    (-1.0, -0.5),
    (-1.0, 0.5),
    (0.5, -1.0),
    (0.5, 1.0),
    (-0.5, -1.0),
    (-0.5, 1.0),
];

impl Taken {
    /// Room in which points take these boxes.
    pub(super) const fn new(room: Rect, points: Vec<Rect>) -> Self {
        Self { room, points, texts: Vec::new(), faint: Vec::new(), names: Vec::new() }
    }

    /// The same, with something that texts had better not hide.
    pub(super) fn with_faint(self, faint: Vec<Rect>) -> Self {
        Self { faint, ..self }
    }

    /// Writes a value as close to `glyph` as there is room: above, below, to the right, to the left, then
    /// further off with a thin line to it. Nothing where all is taken; the value still stands in the table and is said
    /// of the mark.
    pub(super) fn write(&mut self, text: &str, glyph: Rect, frame: &Frame<'_>) -> Vec<Shape> {
        let style = frame.small().in_colour(frame.theme.ink);
        let reach = Reach { tries: &[0.0, 0.7, 1.5], side: style.width(text), ways: AROUND };
        let free = self.places(text, style, glyph, reach).map(|(_, one)| one).next();
        free.map_or_else(Vec::new, |free| self.set(text, style, free, glyph, frame))
    }

    /// Writes names likewise, but goes much further off before it gives up, since only the name says whose the point
    /// is. Names of points that crowd stand under each other beside all of these. Lines cross neither names nor each
    /// other and, if that can be helped, no points. Gives back the places of the names that found no such place, so
    /// that a legend can say them.
    pub(super) fn names(&self, names: &[Name<'_>], frame: &Frame<'_>) -> (Vec<Shape>, Vec<usize>) {
        // Each name takes room from those that come later, so what comes first matters: several orders are tried, each
        // with names of a crowd wherever they are cheapest, and with all of them under each other.
        let keys: [fn(Point) -> f64; 4] = [|at| at.y, |at| -at.y, |at| at.x, |at| -at.x];
        let mut best: Option<(usize, Vec<Shape>, Vec<usize>)> = None;
        for (key, stacked) in keys.into_iter().flat_map(|key| [(key, false), (key, true)]) {
            let mut order: Vec<(usize, &Name<'_>)> = names.iter().enumerate().collect();
            let key = |name: &Name<'_>| key(name.glyph.centre());
            order.sort_small_by(|(_, a), (_, b)| b.is_first.cmp(&a.is_first).then(key(a).total_cmp(&key(b))));
            let (mut taken, mut left_out, mut spent, mut shapes) = (self.clone(), Vec::new(), 0_usize, Vec::new());
            for (place, name) in order {
                if let Some((cost, free)) = taken.name(name, stacked) {
                    spent += cost;
                    shapes.extend(taken.set(&name.text, name.style, free, name.glyph, frame));
                } else {
                    left_out.push(place);
                }
            }
            // Mostly the first way has all names close by, and no other can be better.
            let is_perfect = spent == 0 && left_out.is_empty();
            if best.as_ref().is_none_or(|(cost, _, out)| (left_out.len(), spent) < (out.len(), *cost)) {
                best = Some((spent, shapes, left_out));
            }
            if is_perfect {
                break;
            }
        }
        let (_, shapes, mut left_out) = best.unwrap_or_default();
        left_out.sort_small();
        (shapes, left_out)
    }

    /// The best place for a name, with what it costs; that of a point in a crowd beside all of it where `stacked`.
    fn name(&mut self, name: &Name<'_>, stacked: bool) -> Option<(usize, Rect)> {
        const TRIES: &[f64] = &[0.0, 0.7, 1.5, 2.5, 3.5, 4.5];
        let (style, glyph) = (name.style, name.glyph);
        let reach = Reach { tries: TRIES, side: style.size * 1.6, ways: AROUND_FOR_NAMES };
        let size = (style.width(&name.text), style.size * 1.2);
        let beside_all = self.beside_crowd(&glyph, size).filter(|(_, one)| self.is_free(one, &glyph));
        let cost = |(round, one): (usize, Rect)| Some((round + self.harm(&one, &glyph)?, one));
        let in_crowd = self.points.iter().filter(|point| point.overlaps(&glyph.grown(size.1 * NEAR))).count() > 1;
        let near = self.places(&name.text, style, glyph, reach).filter(|_| !stacked || !in_crowd);
        let places = near.chain(beside_all);
        let (cost, free) = places.filter_map(cost).min_by_key(|(cost, _)| *cost)?;
        let (from, to) = leader(&free, &glyph);
        self.names.push((free, from, to));
        Some((cost, free))
    }

    /// Places to the left and to the right of all points that crowd around a glyph, from its own height up and down.
    fn beside_crowd(&self, glyph: &Rect, (width, height): (f64, f64)) -> impl Iterator<Item = (usize, Rect)> + use<> {
        const MOST: usize = 16;
        let crowd = self.crowd(glyph, height * NEAR);
        let (gap, middle) = (height, glyph.centre().y);
        let xs = [crowd.x - gap - width / 2.0, crowd.right() + gap + width / 2.0];
        (0..=MOST).flat_map(move |step| {
            let off = height * 1.05 * factor(step);
            [-off, off]
                .into_iter()
                .flat_map(move |off| xs.map(|x| (step + 2, Rect::around(Point::new(x, middle + off), width, height))))
        })
    }

    /// The box around a glyph, all points closer than `near` to it, all points close to these, and so on.
    fn crowd(&self, glyph: &Rect, near: f64) -> Rect {
        let mut crowd = *glyph;
        loop {
            let close = self.points.iter().filter(|point| point.overlaps(&crowd.grown(near)));
            let grown = close.fold(crowd, |all, point| all.joined(point));
            if grown == crowd {
                return crowd;
            }
            crowd = grown;
        }
    }

    /// Where a text may stand, nearest first, each with the number of its round.
    fn places(&self, text: &str, style: Style<'_>, glyph: Rect, reach: Reach) -> impl Iterator<Item = (usize, Rect)> {
        let (width, height) = (style.width(text), style.size * 1.2);
        let (centre, pad) = (glyph.centre(), style.size * 0.2);
        let around = move |off: f64| {
            let rise = glyph.height / 2.0 + pad + height * 0.5 + height * off;
            let side = glyph.width / 2.0 + pad + width * 0.5 + reach.side * off;
            reach.ways.iter().map(move |(right, down)| Point::new(centre.x + right * side, centre.y + down * rise))
        };
        (0..)
            .zip(reach.tries)
            .flat_map(move |(round, off)| around(*off).map(move |at| (round, Rect::around(at, width, height))))
            .map(|(round, one)| (round, self.pushed_inside(one)))
            .filter(move |(_, one)| self.is_free(one, &glyph))
    }

    fn set(&mut self, text: &str, style: Style<'_>, free: Rect, glyph: Rect, frame: &Frame<'_>) -> Vec<Shape> {
        self.texts.push(free);
        let mut shapes = Vec::new();
        let (from, to) = leader(&free, &glyph);
        if (from.x - to.x).hypot(from.y - to.y) > style.size * 0.5 {
            shapes.push(Shape::Line { from, to, width: frame.stroke(1.0), colour: frame.theme.ink_2 });
        }
        // Paper behind the figures, so that no rule runs through them.
        shapes.push(Shape::Fill(free.grown(-style.size * 0.1), frame.theme.paper));
        shapes.push(style.set(text, free.centre(), Anchor::Middle, free.width));
        shapes
    }

    fn is_free(&self, one: &Rect, glyph: &Rect) -> bool {
        let mut taken = self.points.iter().chain(&self.texts);
        self.holds(one) && !one.overlaps(glyph) && !taken.any(|taken| taken.overlaps(one))
    }

    /// What a name there would spoil, in rounds that it is worth to go further off; none where a line would run
    /// through a name or another line.
    fn harm(&self, one: &Rect, glyph: &Rect) -> Option<usize> {
        let (from, to) = leader(one, glyph);
        let spoils = |(name, start, end): &(Rect, Point, Point)| {
            crosses(from, to, name) || crosses(*start, *end, one) || meet((from, to), (*start, *end))
        };
        if self.names.iter().any(spoils) {
            return None;
        }
        let hidden = self.faint.iter().filter(|faint| faint.overlaps(one)).count();
        // In a crowd a line may have to run over other points; over those that lie on the same place it always does.
        let crossed = |point: &&Rect| !point.overlaps(glyph) && crosses(from, to, point);
        let points = self.points.iter().filter(crossed).count().min(3);
        Some(2 * hidden.min(12) + 2 * points)
    }

    /// The same box, moved sideways just so far that it stays within the room.
    fn pushed_inside(&self, one: Rect) -> Rect {
        Rect { x: one.x.min(self.room.right() - one.width).max(self.room.x), ..one }
    }

    fn holds(&self, one: &Rect) -> bool {
        let slack = 0.01;
        one.x >= self.room.x - slack
            && one.right() <= self.room.right() + slack
            && one.y >= self.room.y - slack
            && one.bottom() <= self.room.bottom() + slack
    }
}

/// The shortest line from a text to its glyph.
fn leader(text: &Rect, glyph: &Rect) -> (Point, Point) {
    let from = nearest(text, glyph.centre());
    (from, nearest(glyph, from))
}
