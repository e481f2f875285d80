//! Moving from mark to mark with the keyboard.

use super::{Layout, Mark};

/// Where a key leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// To the mark before (left arrow).
    Before,
    /// To the mark after (right arrow).
    After,
    /// To the nearest mark above (up arrow).
    Up,
    /// To the nearest mark below (down arrow).
    Down,
    /// To the first mark (Home).
    First,
    /// To the last mark (End).
    Last,
}

impl Step {
    /// The step that a key stands for, by its DOM name (`ArrowLeft`, `Home`).
    #[must_use]
    pub fn of_key(key: &str) -> Option<Self> {
        Some(match key {
            "ArrowLeft" => Self::Before,
            "ArrowRight" => Self::After,
            "ArrowUp" => Self::Up,
            "ArrowDown" => Self::Down,
            "Home" => Self::First,
            "End" => Self::Last,
            _ => return None,
        })
    }
}

impl Layout {
    /// The mark that a step leads to: from none to the one the keyboard comes to first, from an edge nowhere.
    #[must_use]
    pub fn step(&self, from: Option<usize>, step: Step) -> Option<usize> {
        let last = self.marks.len().checked_sub(1)?;
        let Some(from) = from else { return Some(self.first.min(last)) };
        let from = from.min(last);
        Some(match step {
            Step::Before => from.saturating_sub(1),
            Step::After => (from + 1).min(last),
            Step::First => 0,
            Step::Last => last,
            Step::Up => {
                self.nearest(from, |here, other| other.bounds.bottom() <= here.bounds.centre().y).unwrap_or(from)
            }
            Step::Down => self.nearest(from, |here, other| other.bounds.y >= here.bounds.centre().y).unwrap_or(from),
        })
    }

    /// The nearest mark that lies on the side asked for: the next row first, then what is closest in it.
    fn nearest(&self, from: usize, is_beyond: impl Fn(&Mark, &Mark) -> bool) -> Option<usize> {
        let here = self.marks.get(from)?;
        let centre = here.bounds.centre();
        let off = |mark: &Mark| {
            let other = mark.bounds.centre();
            let aside = (mark.bounds.x - centre.x).max(centre.x - mark.bounds.right()).max(0.0);
            ((other.y - centre.y).abs(), aside)
        };
        // Marks whose middles lie within half of the nearest one's distance share its row.
        let beyond = || self.marks.iter().enumerate().filter(|(_, mark)| is_beyond(here, mark));
        let row = beyond().map(|(_, mark)| off(mark).0).min_by(f64::total_cmp)?;
        beyond()
            .filter(|(_, mark)| off(mark).0 <= row * 1.5)
            .min_by(|(_, a), (_, b)| off(a).1.total_cmp(&off(b).1))
            .map(|(place, _)| place)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::Rect;
    use crate::text::say;

    fn layout() -> Layout {
        let mark = |x, y, width| Mark { bounds: Rect::new(x, y, width, 20.0), says: say::app_name(), target: None };
        let marks = vec![mark(0.0, 0.0, 50.0), mark(60.0, 0.0, 50.0), mark(0.0, 40.0, 20.0), mark(30.0, 40.0, 80.0)];
        Layout { marks, first: 1, ..Layout::default() }
    }

    #[test]
    fn keys_lead_from_mark_to_mark() {
        let go = |from, key| layout().step(from, Step::of_key(key).unwrap());
        assert_eq!(go(None, "ArrowRight"), Some(1), "the first one");
        assert_eq!(go(Some(1), "ArrowRight"), Some(2));
        assert_eq!(go(Some(0), "ArrowLeft"), Some(0));
        assert_eq!(go(Some(1), "ArrowDown"), Some(3));
        assert_eq!(go(Some(2), "ArrowUp"), Some(0));
        assert_eq!(go(Some(2), "ArrowDown"), Some(2));
        assert_eq!((go(Some(2), "Home"), go(Some(2), "End")), (Some(0), Some(3)));
        assert_eq!(go(Some(99), "ArrowRight"), Some(3));
        assert_eq!(Layout::default().step(None, Step::After), None);
        assert_eq!(Step::of_key("Enter"), None);
    }
}
