//! Changing a mapping, one step at a time, and what a changed one has that the shipped one has not.

use super::{EntryId, Link, Mapping, PartId};
use crate::sort::SortedMap;

/// One step of changing a mapping.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MappingEdit {
    /// Adds a link, or gives the one between the same two another strength and reason.
    Link(Link),
    /// Takes a link out.
    Unlink {
        /// The priority.
        priority: EntryId,
        /// The indicator.
        part: PartId,
    },
    /// Puts another mapping in its place, as an import or a reset does.
    Replace(Box<Mapping>),
}

/// How a link of a changed mapping differs from the shipped ones.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MappingDifference {
    /// The shipped mapping has no such link.
    Added(Link),
    /// The shipped mapping has it, the changed one has not.
    Removed(Link),
    /// Both have it, with another strength or reason.
    Changed {
        /// As it is shipped.
        before: Link,
        /// As it is now.
        after: Link,
    },
}

impl MappingDifference {
    /// The link as it is now, or as it was where it is gone.
    #[must_use]
    pub const fn link(&self) -> &Link {
        match self {
            Self::Added(link) | Self::Removed(link) | Self::Changed { after: link, .. } => link,
        }
    }
}

impl Mapping {
    /// The mapping after one step; the same where the step changes nothing.
    #[must_use]
    pub fn apply(&self, edit: MappingEdit) -> Self {
        let mut changed = self.clone();
        match edit {
            MappingEdit::Link(link) => {
                let same = |one: &&mut Link| one.priority == link.priority && one.part == link.part;
                match changed.links.iter_mut().find(same) {
                    Some(place) => *place = link,
                    None => changed.links.push(link),
                }
            }
            MappingEdit::Unlink { priority, part } => {
                changed.links.retain(|one| one.priority != priority || one.part != part);
            }
            MappingEdit::Replace(other) => changed = *other,
        }
        changed
    }
}

/// How the links of a changed mapping differ from the shipped ones: by priority, then by indicator, each in the order
/// of its numbers (`P2` before `P10`, `9.2` before `10.1`). The order of links in either makes no difference.
#[must_use]
pub fn mapping_differences(shipped: &Mapping, changed: &Mapping) -> Vec<MappingDifference> {
    let (before, after) = (by_place(shipped), by_place(changed));
    let gone = before.iter().filter(|(place, _)| !after.contains_key(*place));
    let gone = gone.map(|(place, link)| (place, MappingDifference::Removed((*link).clone())));
    let other = after.iter().filter_map(|(place, now)| {
        let now = (*now).clone();
        match before.get(place) {
            None => Some((place, MappingDifference::Added(now))),
            Some(was) if **was != now => {
                Some((place, MappingDifference::Changed { before: (*was).clone(), after: now }))
            }
            Some(_) => None,
        }
    });
    let found = SortedMap::from_iter(gone.chain(other));
    found.into_values().collect()
}

/// The links by what they join; where two join the same, the first.
fn by_place(mapping: &Mapping) -> SortedMap<[Vec<Piece<'_>>; 2], &Link> {
    let mut places = SortedMap::new();
    for link in &mapping.links {
        places.get_or_insert_with([pieces(link.priority.as_str()), pieces(link.part.as_str())], || link);
    }
    places
}

/// A run of digits or of other characters. Runs of digits compare by their length first, which is by their value where
/// none begins with a zero.
pub(super) type Piece<'a> = (bool, usize, &'a str);

/// An id in pieces, which compare as people count: `9.2` before `10.1`.
pub(super) fn pieces(id: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut rest = id;
    while let Some(first) = rest.chars().next() {
        let is_number = first.is_ascii_digit();
        let end = rest.find(|next: char| next.is_ascii_digit() != is_number).unwrap_or(rest.len());
        let (piece, after) = rest.split_at(end);
        pieces.push((!is_number, if is_number { piece.len() } else { 0 }, piece));
        rest = after;
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Strength;
    use crate::model::samples::{link, mapping};

    fn shown(differences: &[MappingDifference]) -> Vec<String> {
        let one = |difference: &MappingDifference| {
            let sign = match difference {
                MappingDifference::Added(_) => '+',
                MappingDifference::Removed(_) => '-',
                MappingDifference::Changed { .. } => '~',
            };
            format!("{sign} {} {}", difference.link().priority, difference.link().part)
        };
        differences.iter().map(one).collect()
    }

    #[test]
    fn what_differs_is_listed_in_the_order_of_numbers() {
        let shipped = mapping(&[("P2", "9.2", '+'), ("P2", "10.1", '-'), ("P10", "1.1", '+'), ("P1", "2.1", '+')]);
        let unlink = |priority: &str, part: &str| {
            let gone = link(priority, part, '+');
            MappingEdit::Unlink { priority: gone.priority, part: gone.part }
        };
        let mut reworded = link("P1", "2.1", '+');
        reworded.reason = super::super::Localized::new("For another reason.", SortedMap::new());
        let changed = shipped
            .apply(unlink("P10", "1.1"))
            .apply(unlink("P2", "9.2"))
            .apply(MappingEdit::Link(link("P2", "10.1", '+')))
            .apply(MappingEdit::Link(link("P3", "1.1", '-')))
            .apply(MappingEdit::Link(reworded));
        let found = mapping_differences(&shipped, &changed);
        assert_eq!(shown(&found), ["~ P1 2.1", "- P2 9.2", "~ P2 10.1", "+ P3 1.1", "- P10 1.1"]);
        assert!(matches!(&found[2], MappingDifference::Changed { before, after }
            if before.strength == Strength::Supporting && after.strength == Strength::Direct));
        assert_eq!(shown(&mapping_differences(&changed, &shipped))[1], "+ P2 9.2");
    }

    #[test]
    fn a_link_that_is_there_keeps_its_place() {
        let shipped = mapping(&[("P1", "1.1", '+'), ("P2", "1.1", '+')]);
        let changed = shipped.apply(MappingEdit::Link(link("P1", "1.1", '-')));
        assert_eq!(changed, mapping(&[("P1", "1.1", '-'), ("P2", "1.1", '+')]));
        assert_eq!(shipped.apply(MappingEdit::Replace(Box::new(changed.clone()))), changed);
    }
}
