//! Labels on stems that do not collide: each beside the head of its stem, as low as there is room.

use crate::sort::SortSmall;

/// A label to be placed: where its stem stands and how wide it is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Label {
    /// Where the stem stands.
    pub(super) x: f64,
    /// Width of head, text and the space after it.
    pub(super) width: f64,
}

/// Where a label came to stand.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Placed {
    /// How high, from 0.
    pub(super) level: usize,
    /// Whether its text stands to the left of the stem.
    pub(super) leftward: bool,
    /// Left end of the label.
    pub(super) start: f64,
    /// Right end of the label.
    pub(super) end: f64,
    /// Where the stem stands.
    stem: f64,
}

impl Placed {
    /// Whether the two would be printed over each other.
    fn collides(&self, other: &Self) -> bool {
        self.level == other.level && self.start < other.end && other.start < self.end
    }

    /// Whether the stem of `other` runs through this label.
    fn is_crossed_by(&self, other: &Self) -> bool {
        other.level > self.level && self.start < other.stem && other.stem < self.end
    }
}

/// Places labels between 0 and `width`, in the order given back as it came.
///
/// A label never covers another. A stem runs through a label only where no way of placing is free of that; it is
/// drawn behind the label then.
pub(super) fn place(labels: &[Label], width: f64) -> Vec<Placed> {
    // From the right with text on the right, each label clears the stems it would run into; from the left with
    // text on the left likewise. What stands too near an edge for one way spoils it, so the better way is taken.
    let ways = [
        place_from(labels, width, Edge::Right),
        place_from(labels, width, Edge::Left),
        place_from(labels, width, Edge::Both),
    ];
    let badness = |way: &Vec<Placed>| {
        let crossings =
            way.iter().map(|one| way.iter().filter(|other| one.is_crossed_by(other)).count()).sum::<usize>();
        (crossings, way.iter().map(|one| one.level).max())
    };
    ways.into_iter().min_by_key(badness).unwrap_or_default()
}

/// At which edge placing begins, and with it on which side of their stems texts stand.
#[derive(Clone, Copy, PartialEq)]
enum Edge {
    /// Texts on the right, where they fit there.
    Right,
    /// Texts on the left, where they fit there.
    Left,
    /// What fits only on the left of its stem from the left, then all else from the right and on either side.
    Both,
}

fn place_from(labels: &[Label], width: f64, edge: Edge) -> Vec<Placed> {
    let mut done: Vec<(usize, Placed)> = Vec::with_capacity(labels.len());
    for place in order(labels, width, edge) {
        let Some(label) = labels.get(place) else { continue };
        // One level more than there are labels is always free.
        let candidates = (0..=done.len()).flat_map(|level| sides(label, level, width, edge));
        let free = candidates.filter(|one| !done.iter().any(|(_, other)| one.collides(other)));
        let crossings = |one: &Placed| {
            done.iter().filter(|(_, other)| one.is_crossed_by(other) || other.is_crossed_by(one)).count()
        };
        // The first of those with the fewest crossings, which is the lowest.
        done.push((place, free.min_by_key(crossings).unwrap_or_default()));
    }
    done.sort_small_by_key(|(place, _)| *place);
    done.into_iter().map(|(_, placed)| placed).collect()
}

fn order(labels: &[Label], width: f64, edge: Edge) -> Vec<usize> {
    let from_left = |label: &Label| match edge {
        Edge::Right => false,
        Edge::Left => true,
        Edge::Both => label.x + label.width > width,
    };
    let key = |label: &Label| (!from_left(label), if from_left(label) { label.x } else { -label.x });
    let mut order: Vec<(usize, &Label)> = labels.iter().enumerate().collect();
    order.sort_small_by(|(_, a), (_, b)| key(a).0.cmp(&key(b).0).then(key(a).1.total_cmp(&key(b).1)));
    order.into_iter().map(|(place, _)| place).collect()
}

/// A label at a level, on the sides of its stem where it may stand.
fn sides(label: &Label, level: usize, width: f64, edge: Edge) -> impl Iterator<Item = Placed> {
    let right = Placed { level, leftward: false, start: label.x, end: label.x + label.width, stem: label.x };
    let left = Placed { leftward: true, start: label.x - label.width, end: label.x, ..right };
    let (fits_right, fits_left) = (right.end <= width, left.start >= 0.0);
    // One wider than the room on both sides stands where there is more, up to the edge, and is cut there.
    let cut = if label.x * 2.0 > width { Placed { start: 0.0, ..left } } else { Placed { end: width, ..right } };
    let (right, left) = (fits_right.then_some(right), fits_left.then_some(left));
    let neither = (!fits_right && !fits_left).then_some(cut);
    let allowed = match edge {
        Edge::Right => [right.or(left), None],
        Edge::Left => [left.or(right), None],
        Edge::Both => [right, left],
    };
    allowed.into_iter().chain([neither]).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn neighbours_stand_above_each_other() {
        let labels = [Label { x: 10.0, width: 80.0 }, Label { x: 40.0, width: 80.0 }, Label { x: 150.0, width: 80.0 }];
        let placed = place(&labels, 400.0);
        assert_eq!(placed.iter().map(|one| one.level).collect::<Vec<_>>(), [1, 0, 0]);
        assert!(placed.iter().all(|one| !one.leftward));
    }

    #[test]
    fn at_the_right_edge_the_text_stands_on_the_left() {
        let placed = place(&[Label { x: 390.0, width: 80.0 }], 400.0);
        assert_eq!(placed.first().map(|one| (one.leftward, one.end)), Some((true, 390.0)));
    }

    #[test]
    fn a_crowd_at_the_edge_crosses_nothing() {
        let labels: Vec<Label> = (0..8).map(|step| Label { x: 360.0 + f64::from(step) * 5.0, width: 90.0 }).collect();
        let placed = place(&labels, 400.0);
        assert!(placed.iter().all(|one| !placed.iter().any(|other| one.is_crossed_by(other))), "{placed:?}");
    }

    #[test]
    fn one_before_a_crowd_at_the_edge_is_not_crossed_either() {
        let mut labels: Vec<Label> =
            (0..8).map(|step| Label { x: 860.0 + f64::from(step) * 5.0, width: 120.0 }).collect();
        labels.push(Label { x: 770.0, width: 120.0 });
        labels.push(Label { x: 470.0, width: 130.0 });
        labels.push(Label { x: 490.0, width: 130.0 });
        let placed = place(&labels, 912.0);
        assert!(placed.iter().all(|one| !placed.iter().any(|other| one.is_crossed_by(other))), "{placed:?}");
    }

    proptest! {
        #[test]
        fn never_covers_another(xs in prop::collection::vec((0.0_f64..400.0, 10.0_f64..200.0), 0..20)) {
            let labels: Vec<Label> = xs.into_iter().map(|(x, width)| Label { x, width }).collect();
            let placed = place(&labels, 400.0);
            prop_assert_eq!(placed.len(), labels.len());
            for (at, one) in placed.iter().enumerate() {
                prop_assert!(one.start >= 0.0 && one.end <= 400.0);
                for other in placed.iter().skip(at + 1) {
                    prop_assert!(!one.collides(other), "{one:?} {other:?}");
                }
            }
        }
    }
}
