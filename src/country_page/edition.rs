//! Which edition a page is of: the one whose names and points it has.

use super::figures::figures;
use super::heading::{Heading, KnownName, Likeness};
use super::lines::Line;
use crate::model::{Methodology, Part};
use crate::sort::SortedMap;
use crate::text::fold;

/// An edition with everything that lines are compared with.
pub(super) struct Known<'a> {
    /// The edition.
    pub(super) methodology: &'a Methodology,
    /// Its areas and indicators in document order.
    pub(super) parts: Vec<KnownPart<'a>>,
    /// Whether something of it is less sure than what its publisher prints.
    pub(super) is_working_list: bool,
    by_id: SortedMap<&'a str, usize>,
    /// The headings over areas, each as its first word.
    groups: Vec<String>,
}

/// An area or an indicator.
pub(super) struct KnownPart<'a> {
    /// What the methodology says of it.
    pub(super) part: &'a Part,
    /// Its name.
    pub(super) name: KnownName,
    /// What it is worth, in whole points.
    pub(super) max: i64,
    /// The place of the area that it is in; its own, where it is one.
    pub(super) area: usize,
}

/// More lines than this say nothing new of the edition.
const MOST_LINES: usize = 20_000;

impl<'a> Known<'a> {
    pub(super) fn of(methodology: &'a Methodology) -> Self {
        let mut parts = Vec::new();
        for area in methodology.areas() {
            let start = parts.len();
            for part in area.walk() {
                let max = methodology.points.decimal(part.max).units_at(0).unwrap_or_default();
                parts.push(KnownPart { part, name: KnownName::of(part.name.english()), max, area: start });
            }
        }
        let by_id =
            SortedMap::from_iter(parts.iter().enumerate().map(|(place, known)| (known.part.id.as_str(), place)));
        let first_word = |name: &str| fold(name).split(' ').next().unwrap_or_default().to_owned();
        let groups = methodology.groups.iter().map(|group| first_word(group.name.english())).collect();
        Self { methodology, parts, is_working_list: methodology.is_working_list(), by_id, groups }
    }

    /// The area or indicator with a number, by its place.
    pub(super) fn find(&self, id: &str) -> Option<usize> {
        self.by_id.get(id).copied()
    }

    /// The area or indicator at a place.
    pub(super) fn at(&self, place: usize) -> Option<&KnownPart<'a>> {
        self.parts.get(place)
    }

    /// Whether a line is a heading over areas of this edition.
    pub(super) fn is_group(&self, text: &str) -> bool {
        if text.len() > 80 || !text.to_ascii_lowercase().ends_with("indicators") {
            return false;
        }
        let folded = fold(text);
        self.groups.iter().any(|group| folded.starts_with(group.as_str()))
    }

    /// How much a page has of this edition.
    fn agreement(&self, lines: &[Line]) -> usize {
        let of_line = |line: &Line| {
            if self.is_group(&line.text) {
                return 3;
            }
            let found = Heading::of(&line.text).and_then(|heading| Some((heading, self.at(self.find(heading.id)?)?)));
            let Some((heading, known)) = found else { return 0 };
            match known.name.likeness(heading.name) {
                Likeness::Same => 4,
                Likeness::Similar => 2,
                Likeness::None => usize::from(figures(heading.run, known.max).is_some_and(|read| read.fits(known.max))),
            }
        };
        lines.iter().take(MOST_LINES).map(of_line).sum()
    }
}

/// The edition that a page agrees with most, and whether it agrees with no other as much; none where it agrees with none.
pub(super) fn edition_of<'k, 'a>(lines: &[Line], editions: &'k [Known<'a>]) -> Option<(&'k Known<'a>, bool)> {
    let scored = || editions.iter().map(|known| (known.agreement(lines), known));
    let most = scored().map(|(agreement, _)| agreement).max().filter(|most| *most > 0)?;
    let mut best = scored().filter(|(agreement, _)| *agreement == most);
    let (_, known) = best.next()?;
    Some((known, best.next().is_none()))
}
