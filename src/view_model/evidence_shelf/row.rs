//! One piece of evidence on the shelf.

use crate::model::assessment::EvidenceItem;
use crate::model::{
    AssessmentId, Correspondence, Day, IndexId, Localized, PartId, PointScale, Points, WebAddress,
    without_blanks_around,
};
use crate::scoring::assessment::{KindFit, ShelfFit, ShelfPiece, Shelved};
use crate::text::{Alphabet, OrderKey, Value, fold};
use std::cmp::Ordering;

/// A piece of evidence with what rests on it.
#[derive(Clone, Debug, PartialEq)]
pub struct ShelfRow {
    /// Its number among all, by which it is known again.
    pub number: usize,
    /// What it is called; empty where it has no title.
    pub title: String,
    /// Where it can be read.
    pub address: Option<WebAddress>,
    /// What kind of reference it is, by the name that a methodology has for it; none where that was not said.
    pub kind: Option<Value>,
    /// Who issued it.
    pub issuer: String,
    /// The day from which it holds.
    pub effective: Option<Day>,
    /// The last day on which it is valid.
    pub valid_until: Option<Day>,
    /// What rests on it, assessment by assessment.
    pub places: Vec<RowPlace>,
    /// Where else it fits.
    pub fits: Vec<RowFit>,
    /// Its place in the order of the alphabet; what has no title comes first.
    pub(super) order: OrderKey,
    /// What a search looks into.
    pub(super) found_by: String,
    /// The largest share of the points of an index that falls with it: so many of so many.
    share: (Points, Points),
}

/// What of one assessment rests on a piece.
#[derive(Clone, Debug, PartialEq)]
pub struct RowPlace {
    /// The assessment.
    pub assessment: AssessmentId,
    /// What it is called; empty where it has no name.
    pub name: String,
    /// The index that it is by.
    pub index: IndexId,
    /// What the index is called in short.
    pub short: Localized,
    /// How its points are counted.
    pub scale: PointScale,
    /// The indicators.
    pub rests: Vec<RowRest>,
    /// The supported points that fall with the piece.
    pub falls: Points,
}

/// An indicator that rests on a piece.
#[derive(Clone, Debug, PartialEq)]
pub struct RowRest {
    /// The indicator.
    pub part: PartId,
    /// The area that it is of.
    pub area: Option<PartId>,
    /// Its number and its name.
    pub title: Value,
    /// Its points that fall with the piece: all or none.
    pub falls: Points,
}

/// An indicator of another edition that a piece fits.
#[derive(Clone, Debug, PartialEq)]
pub struct RowFit {
    /// The index.
    pub index: IndexId,
    /// What the index is called in short.
    pub short: Localized,
    /// The indicator.
    pub part: PartId,
    /// Its number and its name.
    pub title: Value,
    /// How close it is.
    pub correspondence: Correspondence,
    /// Whether the kind of the piece is accepted there.
    pub kind: KindFit,
}

impl ShelfRow {
    pub(super) fn new(
        number: usize,
        piece: &ShelfPiece<'_>,
        fits: &[ShelfFit<'_>],
        all: &[Shelved<'_>],
        alphabet: &Alphabet,
    ) -> Self {
        let item = piece.item;
        let places: Vec<(RowPlace, Points)> = piece
            .places
            .iter()
            .filter_map(|place| {
                let (shelved, falls) = (all.get(place.assessment)?, place.points());
                let (assessment, methodology) = (shelved.assessment, shelved.methodology);
                let area = |part: &PartId| methodology.area_of(part).map(|area| area.id.clone());
                let rest = |rest: &crate::scoring::assessment::Rest<'_>| RowRest {
                    part: rest.part.id.clone(),
                    area: area(&rest.part.id),
                    title: Value::title(&rest.part.id, &rest.part.name),
                    falls: rest.points,
                };
                let place = RowPlace {
                    assessment: assessment.id().clone(),
                    name: without_blanks_around(assessment.name().as_str()).to_owned(),
                    index: methodology.id.clone(),
                    short: methodology.short.clone(),
                    scale: methodology.points,
                    rests: place.rests.iter().map(rest).collect(),
                    falls,
                };
                Some((place, methodology.points.max))
            })
            .collect();
        let shares = places.iter().map(|(place, max)| (place.falls, *max));
        let share = shares.max_by(|a, b| compare_shares(*a, *b)).unwrap_or((Points::ZERO, Points(1)));
        let named = |kind| {
            let known = piece.places.iter().filter_map(|place| all.get(place.assessment));
            let name = known.filter_map(|one| one.methodology.references.get(kind)).map(Value::from).next();
            name.unwrap_or_else(|| kind.as_str().into())
        };
        let title = without_blanks_around(item.title.as_str()).to_owned();
        let fit = |fit: &ShelfFit<'_>| RowFit {
            index: fit.to.id.clone(),
            short: fit.to.short.clone(),
            part: fit.part.id.clone(),
            title: Value::title(&fit.part.id, &fit.part.name),
            correspondence: fit.correspondence,
            kind: fit.kind,
        };
        Self {
            number,
            order: alphabet.key(&title),
            found_by: found_by(item),
            title,
            address: item.address.clone().or_else(|| item.archived.clone()),
            kind: item.kind.as_ref().map(named),
            issuer: without_blanks_around(item.issuer.as_str()).to_owned(),
            effective: item.effective,
            valid_until: item.valid_until,
            places: places.into_iter().map(|(place, _)| place).collect(),
            fits: fits.iter().map(fit).collect(),
            share,
        }
    }

    /// Whether points fall with it anywhere.
    #[must_use]
    pub fn falls(&self) -> bool {
        self.share.0 > Points::ZERO
    }

    /// Compares the largest shares of the points of an index that fall: points of different indices do not compare.
    pub(super) fn compare_share(&self, other: &Self) -> Ordering {
        compare_shares(self.share, other.share)
    }
}

fn compare_shares((a, of_a): (Points, Points), (b, of_b): (Points, Points)) -> Ordering {
    (i128::from(a.0) * i128::from(of_b.0)).cmp(&(i128::from(b.0) * i128::from(of_a.0)))
}

fn found_by(item: &EvidenceItem) -> String {
    let addresses = [&item.address, &item.archived].into_iter().flatten().map(WebAddress::as_str);
    let texts = [
        item.title.as_str(),
        item.issuer.as_str(),
        item.legal_reference.as_str(),
        item.quote.as_str(),
        item.note.as_str(),
    ];
    texts.into_iter().chain(addresses).map(fold).collect::<Vec<_>>().join("\n")
}
