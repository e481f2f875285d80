//! Shapes: all that a layout is made of and all that drawing knows, in device pixels.

use super::{Colour, Face};

/// A place.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Point {
    /// From the left.
    pub x: f64,
    /// From the top.
    pub y: f64,
}

impl Point {
    /// A place.
    #[must_use]
    pub const fn new(x: f64, y: f64) -> Self {
        Self { x, y }
    }
}

/// An upright rectangle; its width and height are never negative.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Rect {
    /// Left edge.
    pub x: f64,
    /// Top edge.
    pub y: f64,
    /// Width.
    pub width: f64,
    /// Height.
    pub height: f64,
}

impl Rect {
    /// A rectangle; a negative width or height becomes none.
    #[must_use]
    pub const fn new(x: f64, y: f64, width: f64, height: f64) -> Self {
        Self { x, y, width: width.max(0.0), height: height.max(0.0) }
    }

    /// The rectangle of this size with its middle at `centre`.
    #[must_use]
    pub fn around(centre: Point, width: f64, height: f64) -> Self {
        Self::new(centre.x - width / 2.0, centre.y - height / 2.0, width, height)
    }

    /// Right edge.
    #[must_use]
    pub fn right(&self) -> f64 {
        self.x + self.width
    }

    /// Bottom edge.
    #[must_use]
    pub fn bottom(&self) -> f64 {
        self.y + self.height
    }

    /// The middle.
    #[must_use]
    pub fn centre(&self) -> Point {
        Point::new(self.x + self.width / 2.0, self.y + self.height / 2.0)
    }

    /// The same, wider by `by` on every side (narrower where negative).
    #[must_use]
    pub fn grown(&self, by: f64) -> Self {
        Self::new(self.x - by, self.y - by, self.width + 2.0 * by, self.height + 2.0 * by)
    }

    /// The same, further to the right and further down.
    #[must_use]
    pub fn moved(&self, right: f64, down: f64) -> Self {
        Self { x: self.x + right, y: self.y + down, ..*self }
    }

    /// The smallest rectangle that holds both.
    #[must_use]
    pub fn joined(&self, other: &Self) -> Self {
        let (x, y) = (self.x.min(other.x), self.y.min(other.y));
        Self::new(x, y, self.right().max(other.right()) - x, self.bottom().max(other.bottom()) - y)
    }

    /// Whether the two share more than an edge.
    #[must_use]
    pub fn overlaps(&self, other: &Self) -> bool {
        self.x < other.right() && other.x < self.right() && self.y < other.bottom() && other.y < self.bottom()
    }

    /// Whether the place lies inside or on the edge.
    #[must_use]
    pub fn holds(&self, place: Point) -> bool {
        (self.x..=self.right()).contains(&place.x) && (self.y..=self.bottom()).contains(&place.y)
    }
}

/// Which end of a text stands at its place.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Anchor {
    /// The start.
    #[default]
    Start,
    /// The middle.
    Middle,
    /// The end.
    End,
}

/// One line of text, vertically centred on its place.
#[derive(Clone, Debug, PartialEq)]
pub struct Text {
    /// What it says.
    pub text: String,
    /// Where it stands.
    pub at: Point,
    /// Which end stands there.
    pub anchor: Anchor,
    /// Its size.
    pub size: f64,
    /// Its face.
    pub face: Face,
    /// Its colour.
    pub colour: Colour,
    /// Its width as measured.
    pub width: f64,
}

impl Text {
    /// The box that the text fills, a little higher than its letters.
    #[must_use]
    pub fn bounds(&self) -> Rect {
        let x = match self.anchor {
            Anchor::Start => self.at.x,
            Anchor::Middle => self.at.x - self.width / 2.0,
            Anchor::End => self.at.x - self.width,
        };
        Rect::new(x, self.at.y - self.size * 0.6, self.width, self.size * 1.2)
    }
}

/// Something to draw.
#[derive(Clone, Debug, PartialEq)]
pub enum Shape {
    /// A filled rectangle. Upright and level lines are rectangles too, which keeps them sharp on a canvas.
    Fill(Rect, Colour),
    /// A slanted line.
    Line {
        /// One end.
        from: Point,
        /// The other end.
        to: Point,
        /// How thick it is.
        width: f64,
        /// Its colour.
        colour: Colour,
    },
    /// A filled polygon.
    Polygon(Vec<Point>, Colour),
    /// A filled circle.
    Disc {
        /// Its centre.
        centre: Point,
        /// Its radius.
        radius: f64,
        /// Its colour.
        colour: Colour,
    },
    /// One line of text.
    Text(Text),
}

impl Shape {
    /// The same shape, further to the right and further down.
    #[must_use]
    pub fn moved(self, right: f64, down: f64) -> Self {
        let to_new = |place: Point| Point::new(place.x + right, place.y + down);
        match self {
            Self::Fill(area, colour) => Self::Fill(area.moved(right, down), colour),
            Self::Line { from, to, width, colour } => Self::Line { from: to_new(from), to: to_new(to), width, colour },
            Self::Polygon(corners, colour) => Self::Polygon(corners.into_iter().map(to_new).collect(), colour),
            Self::Disc { centre, radius, colour } => Self::Disc { centre: to_new(centre), radius, colour },
            Self::Text(text) => Self::Text(Text { at: to_new(text.at), ..text }),
        }
    }

    /// The same shape, larger or smaller by a factor, with what was at the origin still there.
    #[must_use]
    pub fn scaled(self, by: f64) -> Self {
        let to_new = |place: Point| Point::new(place.x * by, place.y * by);
        match self {
            Self::Fill(area, colour) => {
                Self::Fill(Rect::new(area.x * by, area.y * by, area.width * by, area.height * by), colour)
            }
            Self::Line { from, to, width, colour } => {
                Self::Line { from: to_new(from), to: to_new(to), width: width * by, colour }
            }
            Self::Polygon(corners, colour) => Self::Polygon(corners.into_iter().map(to_new).collect(), colour),
            Self::Disc { centre, radius, colour } => Self::Disc { centre: to_new(centre), radius: radius * by, colour },
            Self::Text(text) => {
                Self::Text(Text { at: to_new(text.at), size: text.size * by, width: text.width * by, ..text })
            }
        }
    }

    /// The box that the shape fills.
    #[must_use]
    pub fn bounds(&self) -> Rect {
        match self {
            Self::Fill(area, _) => *area,
            Self::Line { from, to, .. } => hull(&[*from, *to]),
            Self::Polygon(corners, _) => hull(corners),
            Self::Disc { centre, radius, .. } => Rect::around(*centre, radius * 2.0, radius * 2.0),
            Self::Text(text) => text.bounds(),
        }
    }
}

fn hull(places: &[Point]) -> Rect {
    let low = places.iter().fold(Point::new(f64::INFINITY, f64::INFINITY), |low, place| {
        Point::new(low.x.min(place.x), low.y.min(place.y))
    });
    let high = places.iter().fold(low, |high, place| Point::new(high.x.max(place.x), high.y.max(place.y)));
    if places.is_empty() { Rect::default() } else { Rect::new(low.x, low.y, high.x - low.x, high.y - low.y) }
}
