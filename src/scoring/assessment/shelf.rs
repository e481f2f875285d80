//! The evidence of several assessments of one country as one: each piece once, with what rests on it everywhere, what
//! would fall if it fell, and where else it fits.

use super::{Grounds, KindFit, check, kind_fit};
use crate::model::assessment::{Assessment, EvidenceItem, EvidenceKey};
use crate::model::{Correspondence, Crosswalk, EvidenceId, IndexId, Methodology, Part, PartId, Points, shows_nothing};
use crate::sort::{SortedMap, SortedSet};

/// An assessment whose evidence is on the shelf, with what its answers are looked at by.
#[derive(Clone, Copy, Debug)]
pub struct Shelved<'a> {
    /// The assessment.
    pub assessment: &'a Assessment,
    /// The methodology that it is by.
    pub methodology: &'a Methodology,
    /// What its answers are looked at by.
    pub grounds: Grounds<'a>,
}

/// A piece of evidence, wherever it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShelfPiece<'a> {
    /// The piece, as the first assessment that gives it a title has it.
    pub item: &'a EvidenceItem,
    /// What rests on it, by the place of the assessment among those on the shelf; also where nothing does.
    pub places: Vec<ShelfPlace<'a>>,
}

/// What of one assessment rests on a piece.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShelfPlace<'a> {
    /// The place of the assessment among those on the shelf.
    pub assessment: usize,
    /// The indicators that it stands behind, in the methodology's order.
    pub rests: Vec<Rest<'a>>,
}

/// An indicator that a piece stands behind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rest<'a> {
    /// The indicator.
    pub part: &'a Part,
    /// The supported points that it has.
    pub earns: Points,
    /// Whether it is supported with the piece and not without it.
    pub falls: bool,
    /// The supported points that fall with it.
    pub points: Points,
}

/// An indicator of another edition that a piece fits, and behind which it does not stand yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ShelfFit<'a> {
    /// The other edition.
    pub to: &'a Methodology,
    /// The indicator.
    pub part: &'a Part,
    /// How close it is to the one behind which the piece stands.
    pub correspondence: Correspondence,
    /// Whether the piece is of a kind that it accepts.
    pub kind: KindFit,
}

/// A way from one edition to another: the crosswalk, and the methodology that it leads to.
pub type Way<'a> = (&'a Crosswalk, &'a Methodology);

impl ShelfPlace<'_> {
    /// The supported points of the assessment that fall with the piece. What other ready evidence or the publisher holds
    /// up does not.
    #[must_use]
    pub fn points(&self) -> Points {
        self.rests.iter().map(|rest| rest.points).sum()
    }
}

/// The pieces of evidence of all these assessments, each once, in the order in which they are met.
#[must_use]
pub fn shelf<'a>(all: &[Shelved<'a>]) -> Vec<ShelfPiece<'a>> {
    let mut pieces: Vec<ShelfPiece<'a>> = Vec::new();
    let mut known: SortedMap<EvidenceKey, usize> = SortedMap::new();
    for (at, shelved) in all.iter().enumerate() {
        let mut here: SortedMap<&EvidenceId, usize> = SortedMap::new();
        for (id, item) in shelved.assessment.evidence() {
            let next = pieces.len();
            let place = EvidenceKey::of(item).map_or(next, |key| *known.get_or_insert_with(key, || next));
            match pieces.get_mut(place) {
                None => pieces.push(ShelfPiece { item, places: Vec::new() }),
                Some(piece) if shows_nothing(piece.item.title.as_str()) => piece.item = item,
                Some(_) => {}
            }
            here.insert(id, place);
            if let Some(piece) = pieces.get_mut(place)
                && piece.places.last().is_none_or(|last| last.assessment != at)
            {
                piece.places.push(ShelfPlace { assessment: at, rests: Vec::new() });
            }
        }
        for checked in check(shelved.assessment, shelved.methodology, shelved.grounds) {
            let piece_of = |id: &EvidenceId| here.get(id).copied();
            let behind = SortedSet::from_iter(checked.items.iter().filter_map(|item| piece_of(item.id)));
            for place in behind {
                let mut without = checked.clone();
                without.items.retain(|item| piece_of(item.id) != Some(place));
                let falls = checked.is_supported() && !without.is_supported();
                let points = checked.supported() - without.supported();
                let rests = pieces.get_mut(place).and_then(|piece| piece.places.last_mut()).map(|last| &mut last.rests);
                if let Some(rests) = rests {
                    rests.push(Rest { part: checked.part, earns: checked.supported(), falls, points });
                }
            }
        }
    }
    pieces
}

/// Where in other editions a piece fits: the indicators that ask for the same as those behind which it stands, or are close
/// to them. Where it stands already, by any assessment of that edition, it is not named; of two ways to one indicator the
/// closer counts.
#[must_use]
pub fn shelf_fits<'a>(piece: &ShelfPiece<'_>, all: &[Shelved<'_>], ways: &[Way<'a>]) -> Vec<ShelfFit<'a>> {
    let of_index = |index: &IndexId| -> Vec<&PartId> {
        let is_by =
            |place: &&ShelfPlace<'_>| all.get(place.assessment).is_some_and(|one| one.assessment.index() == index);
        piece.places.iter().filter(is_by).flat_map(|place| &place.rests).map(|rest| &rest.part.id).collect()
    };
    let mut fits: Vec<ShelfFit<'a>> = Vec::new();
    for (crosswalk, to) in ways {
        let (stands, there) = (of_index(&crosswalk.from), of_index(&crosswalk.to));
        for crossing in &crosswalk.links {
            let is_met = crossing.from.iter().any(|from| stands.contains(&from)) && !there.contains(&&crossing.to);
            let Some(part) = to.part(&crossing.to).filter(|_| is_met) else { continue };
            let (to, correspondence) = (*to, crossing.correspondence);
            match fits.iter_mut().find(|fit| fit.to.id == to.id && fit.part.id == part.id) {
                Some(fit) => fit.correspondence = fit.correspondence.min(correspondence),
                None => fits.push(ShelfFit { to, part, correspondence, kind: kind_fit(piece.item, part) }),
            }
        }
    }
    fits
}

/// A piece of another assessment that an indicator could rest on as well.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShelfOffer<'a> {
    /// The piece.
    pub item: &'a EvidenceItem,
    /// The assessment that has it.
    pub from: &'a Assessment,
    /// The indicators there behind which it stands.
    pub parts: Vec<&'a PartId>,
    /// How close these are to this one.
    pub correspondence: Correspondence,
    /// Whether the piece is of a kind that this one accepts.
    pub kind: KindFit,
    /// The same piece among the evidence of this assessment, where it only has to be put behind the indicator.
    pub own: Option<&'a EvidenceId>,
}

/// What of the evidence of other assessments fits an indicator of `own` and does not stand behind it: that of the same
/// indicator in assessments by the same index, and by crosswalks to it that of the same indicator, or of close ones, of other
/// editions. The closest come first, and of a piece that several have the first.
#[must_use]
pub fn offers<'a>(
    own: &'a Assessment,
    part: &Part,
    others: &'a [&'a Assessment],
    crosswalks: &'a [&'a Crosswalk],
) -> Vec<ShelfOffer<'a>> {
    let known = |key: &EvidenceKey| own.evidence().iter().find(|(_, item)| EvidenceKey::of(item).as_ref() == Some(key));
    let mut taken: Vec<EvidenceKey> = own.behind(&part.id).filter_map(|(_, item)| EvidenceKey::of(item)).collect();
    let mut found: Vec<ShelfOffer<'a>> = Vec::new();
    for wanted in [Correspondence::Same, Correspondence::Close] {
        for other in others {
            let parts: Vec<&'a PartId> = if other.index() == own.index() {
                let same = other.answers().keys().filter(|id| **id == part.id && wanted == Correspondence::Same);
                same.collect()
            } else {
                let crosswalk = crosswalks.iter().find(|one| one.from == *other.index() && one.to == *own.index());
                let crossing = crosswalk.and_then(|one| one.crossing(&part.id));
                let is_wanted = crossing.is_some_and(|crossing| crossing.correspondence == wanted);
                crossing.filter(|_| is_wanted).map(|crossing| crossing.from.iter().collect()).unwrap_or_default()
            };
            for (id, item) in parts.iter().flat_map(|part| other.behind(part)) {
                let Some(key) = EvidenceKey::of(item).filter(|key| !taken.contains(key)) else { continue };
                let stands = parts.iter().copied().filter(|part| other.parts_on(id).any(|one| one == *part));
                found.push(ShelfOffer {
                    item,
                    from: other,
                    parts: stands.collect(),
                    correspondence: wanted,
                    kind: kind_fit(item, part),
                    own: known(&key).map(|(id, _)| id),
                });
                taken.push(key);
            }
        }
    }
    found
}
