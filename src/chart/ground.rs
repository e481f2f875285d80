//! The ground of a class: its colour, or where the reader forces colours a bar as long as the class is good. What is not
//! known has an outline of dashes.

use super::pattern::broken_outline;
use super::{Colour, Frame, Rect, Shape};

/// What a square says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ground {
    /// A class by its place, from 0 for the best.
    Class(usize),
    /// Nothing is known.
    Unknown,
}

impl Ground {
    /// The square, with a line around it, since the lowest class is hardly darker than paper.
    pub(super) fn shapes(self, area: Rect, frame: &Frame<'_>) -> Vec<Shape> {
        let (theme, line) = (frame.theme, frame.stroke(1.0));
        let inside = area.grown(-line);
        match self {
            Self::Unknown => broken_outline(area, line, (frame.px(3.0), frame.px(2.5)), theme.ink_2),
            Self::Class(place) if theme.has_classes() => {
                let edge = if place < 2 { theme.class(place) } else { theme.class(2) };
                vec![Shape::Fill(area, edge), Shape::Fill(inside, theme.class(place))]
            }
            Self::Class(place) => {
                let share = match place {
                    0 => 1.0,
                    1 => 0.75,
                    2 => 0.5,
                    3 => 0.25,
                    _ => 0.0,
                };
                let height = (inside.height / 5.0).round();
                let (y, width) = (inside.bottom() - height, inside.width * share);
                vec![
                    Shape::Fill(area, theme.ink),
                    Shape::Fill(inside, theme.paper),
                    Shape::Fill(Rect { y, width, height, ..inside }, theme.ink),
                ]
            }
        }
    }

    /// The colour of a text on it.
    pub(super) fn ink(self, frame: &Frame<'_>) -> Colour {
        match self {
            Self::Unknown => frame.theme.ink_2,
            Self::Class(place) if frame.theme.has_classes() => frame.theme.ink_on(frame.theme.class(place)),
            Self::Class(_) => frame.theme.ink,
        }
    }
}
