//! All pieces of evidence of an assessment as a list has them: what each is for, what it lacks, when it lapses.

use crate::model::assessment::{Assessment, EvidenceItem};
use crate::model::{Day, EvidenceId, Methodology, PartId, ReferenceKind, WebAddress};
use crate::scoring::assessment::{Grounds, InTime, Lack, check};
use crate::sort::{SortSmall, SortedMap};
use crate::text::Alphabet;
use crate::text::fold;

/// A piece of evidence in the list.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Listed {
    pub(super) title: String,
    pub(super) kind: Option<ReferenceKind>,
    pub(super) effective: Option<Day>,
    pub(super) valid_until: Option<Day>,
    /// The indicators that it stands behind, in the methodology's order.
    pub(super) parts: Vec<PartId>,
    /// What it lacks, and for which of them.
    pub(super) lacks: Vec<(Lack, Vec<PartId>)>,
    /// The first day among the last ones on which it counts for one of them; also one that is over.
    pub(super) last: Option<Day>,
    place: Option<usize>,
}

impl Listed {
    /// Whether it stands behind an indicator and lacks nothing there.
    pub(super) const fn is_ready(&self) -> bool {
        !self.parts.is_empty() && self.lacks.is_empty()
    }

    fn found_at(&mut self, part: &PartId, lacks: Vec<Lack>, time: InTime) {
        self.parts.push(part.clone());
        for lack in lacks {
            match self.lacks.iter_mut().find(|(one, _)| *one == lack) {
                Some((_, parts)) => parts.push(part.clone()),
                None => self.lacks.push((lack, vec![part.clone()])),
            }
        }
        let last = match time {
            InTime::Counts { last } => last,
            InTime::Lapsed { last } => Some(last),
            InTime::NotYet { .. } | InTime::Undated => None,
        };
        self.last = [self.last, last].into_iter().flatten().min();
    }
}

/// The list.
pub(super) type Listing = SortedMap<EvidenceId, Listed>;

/// Every piece, looked at on a day.
pub(super) fn listing(assessment: &Assessment, methodology: &Methodology, grounds: Grounds<'_>) -> Listing {
    let bare = |(id, item): (&EvidenceId, &EvidenceItem)| {
        let listed = Listed {
            title: item.title.to_string(),
            kind: item.kind.clone(),
            effective: item.effective,
            valid_until: item.valid_until,
            ..Listed::default()
        };
        (id.clone(), listed)
    };
    let mut all: Listing = assessment.evidence().iter().map(bare).collect();
    for checked in check(assessment, methodology, grounds) {
        for item in &checked.items {
            if let Some(listed) = all.get_mut(item.id) {
                listed.place = listed.place.or_else(|| Some(checked.part.position()));
                listed.found_at(&checked.part.id, item.lacks(), item.time);
            }
        }
    }
    // Answers to what the methodology does not have stay, and so does what is behind them.
    for (part, answer) in assessment.foreign(methodology) {
        for id in &answer.evidence {
            if let Some(listed) = all.get_mut(id) {
                listed.parts.push(part.clone());
            }
        }
    }
    all
}

/// Which pieces.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Wanted {
    /// All.
    #[default]
    All,
    /// Those behind an indicator that lack something.
    Lacking,
    /// Those behind no indicator.
    Loose,
    /// Those that lack nothing.
    Ready,
}

impl Wanted {
    /// Every choice.
    pub(super) const ALL: [Self; 4] = [Self::All, Self::Lacking, Self::Loose, Self::Ready];

    /// What a menu calls it.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::Lacking => "lacking",
            Self::Loose => "loose",
            Self::Ready => "ready",
        }
    }

    /// Whether a piece is wanted.
    pub(super) const fn wants(self, listed: &Listed) -> bool {
        match self {
            Self::All => true,
            Self::Lacking => !listed.parts.is_empty() && !listed.lacks.is_empty(),
            Self::Loose => listed.parts.is_empty(),
            Self::Ready => listed.is_ready(),
        }
    }
}

/// In which order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Order {
    /// By the first indicator; what stands behind none comes first.
    #[default]
    Indicator,
    /// By what lapses first.
    Lapse,
    /// By title.
    Title,
}

impl Order {
    /// Every order.
    pub(super) const ALL: [Self; 3] = [Self::Indicator, Self::Lapse, Self::Title];

    /// What a menu calls it.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Indicator => "indicator",
            Self::Lapse => "lapse",
            Self::Title => "title",
        }
    }

    /// The pieces in this order.
    pub(super) fn sorted(self, listing: &Listing, alphabet: &Alphabet) -> Vec<EvidenceId> {
        let mut all: Vec<(&EvidenceId, &Listed)> = listing.iter().collect();
        all.sort_small_by_cached_key(|(_, listed)| {
            let place = listed.place.map_or_else(|| if listed.parts.is_empty() { 0 } else { usize::MAX }, |at| at + 1);
            let (place, last) = match self {
                Self::Indicator => (place, None),
                Self::Lapse => (0, Some((listed.last.is_none(), listed.last))),
                Self::Title => (0, None),
            };
            (place, last, alphabet.key(&listed.title))
        });
        all.into_iter().map(|(id, _)| id.clone()).collect()
    }
}

/// Whether what was typed stands in a piece: in its title, issuer, legal reference, addresses, quotation or note, or is
/// one of its indicators.
pub(super) fn finds(assessment: &Assessment, id: &EvidenceId, listed: &Listed, typed: &str) -> bool {
    let wanted = fold(typed);
    let Some(item) = assessment.evidence().get(id) else { return false };
    let addresses = [&item.address, &item.archived].into_iter().flatten().map(WebAddress::as_str);
    let texts = [
        item.title.as_str(),
        item.issuer.as_str(),
        item.legal_reference.as_str(),
        item.quote.as_str(),
        item.note.as_str(),
    ];
    let parts = listed.parts.iter().any(|part| part.as_str() == typed.trim());
    wanted.is_empty() || parts || texts.into_iter().chain(addresses).any(|text| fold(text).contains(&wanted))
}
