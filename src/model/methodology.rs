//! A methodology: the tree of areas and indicators with the points each is worth, and the rules of scoring.

use super::{
    AsOf, Decimal, IndexId, ItemStatus, Localized, PartId, PartStatus, Points, ReferenceKind, SourceId, WebAddress,
};
use crate::sort::SortedMap;

/// One edition of a composite index, with everything needed to score a country and to explain the score.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Methodology {
    /// Its key; an edition with other rules is another index.
    pub id: IndexId,
    /// What its editions share, so that history can show them next to each other, each on its own axis.
    pub family: String,
    /// Full name.
    pub name: Localized,
    /// Name for menus and tables.
    pub short: Localized,
    /// Who publishes the index.
    pub publisher: String,
    /// The publisher's page about it.
    pub home: Option<WebAddress>,
    /// What it measures, in one or two sentences.
    pub summary: Localized,
    /// While it was or is in use.
    pub valid: Option<AsOf>,
    /// Where its rules are known from.
    pub sources: Vec<SourceId>,
    /// How points are counted.
    pub points: PointScale,
    /// How surely the maximum of all points is known; none where the methodology says nothing of that.
    pub max_status: Option<ItemStatus>,
    /// How points become a score.
    pub score: ScoreScale,
    /// Its rules in words, each with its basis.
    pub rules: Vec<Rule>,
    /// Names of the kinds of reference that it accepts.
    pub references: SortedMap<ReferenceKind, Localized>,
    /// Headings over areas.
    pub groups: Vec<AreaGroup>,
    /// Areas that exist but whose content is not held here.
    pub rest: Option<Rest>,
    /// The classes that the publisher sorts countries into by their score, best first; empty where it has none.
    pub tiers: Vec<Tier>,
    areas: Vec<Part>,
    part_count: usize,
}

/// How a methodology counts points.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PointScale {
    /// Decimals of a point: 0 where only whole points are awarded.
    pub decimals: u8,
    /// Whether an indicator earns either nothing or its maximum.
    pub all_or_nothing: bool,
    /// What a country with everything would have; more than zero.
    pub max: Points,
}

/// How a methodology turns points into a score: `full · Σ awarded / Σ maximum`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScoreScale {
    /// The score of a country with all points: 100, or 1 for indices between 0 and 1.
    pub full: u32,
    /// Decimals that the publisher shows.
    pub decimals: u8,
    /// Decimals of the percent of an area.
    pub area_decimals: u8,
    /// How far a recomputed and a published total may lie apart because the publisher rounds the parts.
    pub tolerance: Decimal,
    /// Why the tolerance is what it is.
    pub tolerance_basis: Localized,
}

/// An area or an indicator. One without parts of its own is scored directly.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// Its key within the methodology.
    pub id: PartId,
    /// Its title.
    pub name: Localized,
    /// What it is worth; more than zero.
    pub max: Points,
    /// What must be the case for the points, in our own words.
    pub criterion: Option<Localized>,
    /// Kinds of reference accepted as evidence.
    pub accepted: Vec<ReferenceKind>,
    /// How recent the evidence must be.
    pub time: Option<TimeCondition>,
    /// Whether evidence may come from others than the state.
    pub non_state: bool,
    /// What a reader should know of it.
    pub note: Option<Localized>,
    /// How surely all this is known; none where the methodology says nothing of that.
    pub status: Option<PartStatus>,
    /// What it is made of, in order; its maximum is their sum.
    pub parts: Vec<Part>,
    position: usize,
}

/// How recent evidence must be to count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TimeCondition {
    /// It must be in force.
    InForce,
    /// It must recur every year.
    EveryYear,
    /// It must lie within the last three years.
    LastThreeYears,
}

/// A rule of the methodology.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rule {
    /// Its key.
    pub id: String,
    /// The rule.
    pub text: Localized,
    /// How it is known.
    pub basis: Option<Localized>,
    /// How surely it is known.
    pub certainty: Certainty,
    /// The other edition that it speaks of: it is shown wherever the two are compared.
    pub against: Option<IndexId>,
}

/// How surely a rule is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Certainty {
    /// The publisher says so.
    Stated,
    /// Arithmetic on published figures shows it.
    Verified,
    /// Concluded from something else.
    Inferred,
}

/// A heading over several areas.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AreaGroup {
    /// Its key.
    pub id: String,
    /// Its title.
    pub name: Localized,
    /// The areas under it.
    pub areas: Vec<PartId>,
}

/// Areas whose content is not held here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rest {
    /// What they are worth together.
    pub max: Points,
    /// Why they are not held.
    pub note: Localized,
}

/// A class of countries whose scores lie from one limit up to the next. It is named by its place, from 1 for the best.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tier {
    /// What its publisher calls it.
    pub name: Localized,
    /// The lowest score in it, which belongs to it.
    pub from: Decimal,
}

/// Why a tree of areas and indicators is not a methodology.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MethodologyError {
    /// Two nodes have the same id.
    #[error("the id `{0}` is used twice")]
    Twice(PartId),
    /// A node is worth nothing or less.
    #[error("`{0}` is worth no points")]
    Worthless(PartId),
    /// The parts of a node do not add up to it.
    #[error("the parts of `{part}` are worth {sum}, not {max}")]
    PartsDiffer {
        /// The node.
        part: PartId,
        /// What its parts add up to.
        sum: Decimal,
        /// What it says it is worth.
        max: Decimal,
    },
    /// The areas do not add up to the whole.
    #[error("all areas are worth {sum}, not {max}")]
    TotalDiffers {
        /// What the areas and the rest add up to.
        sum: Decimal,
        /// What the methodology says is its maximum.
        max: Decimal,
    },
    /// A tier does not begin below the one before it, or the last of them above zero.
    #[error("the tiers do not go down to zero step by step")]
    TiersDisordered,
    /// A heading names an area that does not exist.
    #[error("the group `{group}` names the area `{area}`, which does not exist")]
    UnknownArea {
        /// The heading.
        group: String,
        /// The missing area.
        area: PartId,
    },
    /// An indicator accepts a kind of reference that has no name.
    #[error("`{part}` accepts `{kind}`, which `references` does not name")]
    UnknownReference {
        /// The indicator.
        part: PartId,
        /// The kind without a name.
        kind: ReferenceKind,
    },
}

impl PointScale {
    /// Points as the number that files and pages show.
    #[must_use]
    pub const fn decimal(&self, points: Points) -> Decimal {
        points.decimal(self.decimals)
    }
}

impl Part {
    /// A node that is scored directly, with its id, title and worth; the rest is added by its fields.
    #[must_use]
    pub fn new(id: PartId, name: Localized, max: Points) -> Self {
        Self {
            id,
            name,
            max,
            criterion: None,
            accepted: Vec::new(),
            time: None,
            non_state: false,
            note: None,
            status: None,
            parts: Vec::new(),
            position: 0,
        }
    }

    /// Its place in document order, which is also its place in [`super::Values`].
    #[must_use]
    pub const fn position(&self) -> usize {
        self.position
    }

    /// Whether points are awarded to it directly.
    #[must_use]
    pub const fn is_leaf(&self) -> bool {
        self.parts.is_empty()
    }

    /// Itself and everything below it, in document order.
    #[must_use]
    pub fn walk(&self) -> Vec<&Self> {
        let mut found = vec![self];
        for part in &self.parts {
            found.extend(part.walk());
        }
        found
    }
}

impl Methodology {
    /// Checks the tree and takes it over: `methodology` comes without areas, from [`Methodology::outline`].
    ///
    /// # Errors
    /// When ids repeat, worths are not positive or do not add up, tiers are out of order, or a reference inside dangles.
    pub fn with_areas(mut self, mut areas: Vec<Part>) -> Result<Self, MethodologyError> {
        let mut position = 0;
        let mut seen = crate::sort::SortedSet::new();
        for area in &mut areas {
            number(area, &mut position, &mut seen, &self)?;
        }
        let rest = self.rest.as_ref().map_or(Points::ZERO, |rest| rest.max);
        let sum = areas.iter().map(|area| area.max).sum::<Points>() + rest;
        let totals_only = areas.is_empty() && self.rest.is_none();
        if !totals_only && sum != self.points.max {
            let (sum, max) = (self.points.decimal(sum), self.points.decimal(self.points.max));
            return Err(MethodologyError::TotalDiffers { sum, max });
        }
        let falls = self.tiers.windows(2).all(|pair| matches!(pair, [above, below] if above.from > below.from));
        if !falls || self.tiers.last().is_some_and(|tier| tier.from != Decimal::default()) {
            return Err(MethodologyError::TiersDisordered);
        }
        for group in &self.groups {
            if let Some(area) = group.areas.iter().find(|id| !areas.iter().any(|area| area.id == **id)) {
                return Err(MethodologyError::UnknownArea { group: group.id.clone(), area: area.clone() });
            }
        }
        self.part_count = position;
        self.areas = areas;
        Ok(self)
    }

    /// A methodology without areas: what an index known by its total only is, and the start of every other.
    #[must_use]
    pub fn outline(id: IndexId, points: PointScale, score: ScoreScale) -> Self {
        Self {
            id,
            family: String::new(),
            name: Localized::default(),
            short: Localized::default(),
            publisher: String::new(),
            home: None,
            summary: Localized::default(),
            valid: None,
            sources: Vec::new(),
            points,
            max_status: None,
            score,
            rules: Vec::new(),
            references: SortedMap::new(),
            groups: Vec::new(),
            rest: None,
            tiers: Vec::new(),
            areas: Vec::new(),
            part_count: 0,
        }
    }

    /// The areas, in order.
    #[must_use]
    pub fn areas(&self) -> &[Part] {
        &self.areas
    }

    /// How many nodes the tree has.
    #[must_use]
    pub const fn part_count(&self) -> usize {
        self.part_count
    }

    /// Every node in document order.
    #[must_use]
    pub fn parts(&self) -> Vec<&Part> {
        self.areas.iter().flat_map(Part::walk).collect()
    }

    /// The nodes that earn points directly.
    #[must_use]
    pub fn leaves(&self) -> Vec<&Part> {
        self.parts().into_iter().filter(|part| part.is_leaf()).collect()
    }

    /// The node with this id.
    #[must_use]
    pub fn part(&self, id: &PartId) -> Option<&Part> {
        fn find<'a>(parts: &'a [Part], id: &PartId) -> Option<&'a Part> {
            parts.iter().find_map(|part| if part.id == *id { Some(part) } else { find(&part.parts, id) })
        }
        find(&self.areas, id)
    }

    /// The top-level area that a node belongs to; itself where it is one.
    #[must_use]
    pub fn area_of(&self, id: &PartId) -> Option<&Part> {
        self.areas.iter().find(|area| area.walk().iter().any(|one| one.id == *id))
    }

    /// The number of the tier that a score lies in, from 1 for the best; none where the publisher has no tiers.
    #[must_use]
    pub fn tier(&self, score: Decimal) -> Option<usize> {
        self.tiers.iter().position(|tier| score >= tier.from).map(|place| place + 1)
    }

    /// Whether a total can ever be recomputed: every area is held down to what earns points.
    #[must_use]
    pub fn is_recomputable(&self) -> bool {
        !self.areas.is_empty() && self.rest.is_none()
    }
}

fn number(
    part: &mut Part,
    position: &mut usize,
    seen: &mut crate::sort::SortedSet<PartId>,
    outline: &Methodology,
) -> Result<(), MethodologyError> {
    if !seen.insert(part.id.clone()) {
        return Err(MethodologyError::Twice(part.id.clone()));
    }
    if part.max <= Points::ZERO {
        return Err(MethodologyError::Worthless(part.id.clone()));
    }
    if let Some(kind) = part.accepted.iter().find(|kind| !outline.references.contains_key(*kind)) {
        return Err(MethodologyError::UnknownReference { part: part.id.clone(), kind: kind.clone() });
    }
    part.position = *position;
    *position += 1;
    part.parts.iter_mut().try_for_each(|child| number(child, position, seen, outline))?;
    let sum: Points = part.parts.iter().map(|child| child.max).sum();
    if !part.is_leaf() && sum != part.max {
        let (sum, max) = (outline.points.decimal(sum), outline.points.decimal(part.max));
        return Err(MethodologyError::PartsDiffer { part: part.id.clone(), sum, max });
    }
    Ok(())
}
