//! Whether an answer is supported: by the publisher, who credits it, or by evidence that is ready to be shown: of a kind
//! that the methodology accepts, open to the public, and in time.

use super::{InTime, in_time};
use crate::model::assessment::{AnswerState, Assessment, EvidenceItem};
use crate::model::{Day, EvidenceId, Methodology, Part, PointScale, Points, Values};

/// What the answers of an assessment are looked at by.
#[derive(Clone, Copy, Debug)]
pub struct Grounds<'a> {
    /// The points of the published observation that the assessment was started from, where it was.
    pub credited: Option<&'a Values>,
    /// How points are counted: whether an indicator earns its maximum or nothing, or anything in between.
    pub scale: PointScale,
    /// The day on which evidence has to count.
    pub day: Day,
}

/// Whether the kind of a piece of evidence is one that the indicator accepts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KindFit {
    /// It is.
    Accepted,
    /// It is not. A warning: who assesses may know better.
    NotAccepted,
    /// Which kind it is was not said.
    Unstated,
}

/// What a piece of evidence lacks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lack {
    /// A kind that the indicator accepts.
    AcceptedKind,
    /// Any kind.
    Kind,
    /// An address where anyone can read it.
    Address,
    /// A date, where it has to be recent.
    Date,
    /// It is not in effect before this day.
    NotYet(Day),
    /// It has counted until this day and no longer.
    Lapsed(Day),
}

/// A piece of evidence behind an indicator, looked at on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ItemCheck<'a> {
    /// Its id.
    pub id: &'a EvidenceId,
    /// The piece.
    pub item: &'a EvidenceItem,
    /// Whether its kind is accepted.
    pub kind: KindFit,
    /// Whether it counts on that day.
    pub time: InTime,
}

impl ItemCheck<'_> {
    /// What it lacks; nothing when it is ready.
    #[must_use]
    pub fn lacks(&self) -> Vec<Lack> {
        let kind = match self.kind {
            KindFit::Accepted => None,
            KindFit::NotAccepted => Some(Lack::AcceptedKind),
            KindFit::Unstated => Some(Lack::Kind),
        };
        let address = (!self.is_public()).then_some(Lack::Address);
        let time = match self.time {
            InTime::Counts { .. } => None,
            InTime::NotYet { from } => Some(Lack::NotYet(from)),
            InTime::Lapsed { last } => Some(Lack::Lapsed(last)),
            InTime::Undated => Some(Lack::Date),
        };
        [kind, address, time].into_iter().flatten().collect()
    }

    /// Whether it lacks nothing.
    #[must_use]
    pub fn is_ready(&self) -> bool {
        self.kind == KindFit::Accepted && self.is_public() && self.time.counts()
    }

    /// Whether it has an address, its own or that of an archive.
    #[must_use]
    pub const fn is_public(&self) -> bool {
        self.item.address.is_some() || self.item.archived.is_some()
    }
}

/// An indicator with everything behind it, looked at on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PartCheck<'a> {
    /// The indicator.
    pub part: &'a Part,
    /// How points are counted.
    pub scale: PointScale,
    /// Where it stands.
    pub state: AnswerState,
    /// What it earns once it counts: its maximum, or, where anything up to that is awarded, one's own estimate; none as long
    /// as there is none that it can earn.
    pub worth: Option<Points>,
    /// By when it is to be met.
    pub planned: Option<Day>,
    /// Who is responsible, as it was typed.
    pub responsible: &'a str,
    /// The evidence, in the order of adding.
    pub items: Vec<ItemCheck<'a>>,
    /// Whether the publisher gives as many points for it in the observation that the assessment was started from.
    pub is_credited: bool,
}

impl PartCheck<'_> {
    /// Whether it says where it stands, and yet counts for nothing because nobody has estimated what it earns.
    #[must_use]
    pub fn lacks_estimate(&self) -> bool {
        self.worth.is_none() && !matches!(self.state, AnswerState::NotAssessed | AnswerState::NotMet)
    }

    /// Whether it is still to be said what it earns: it is not assessed, or lacks an estimate.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.state == AnswerState::NotAssessed || self.lacks_estimate()
    }

    /// The points that are claimed: those of what is met by the word of who assesses.
    #[must_use]
    pub fn claimed(&self) -> Points {
        self.worth.filter(|_| self.state.is_met()).unwrap_or_default()
    }

    /// The points that are supported.
    #[must_use]
    pub fn supported(&self) -> Points {
        self.worth.filter(|_| self.is_supported()).unwrap_or_default()
    }

    /// What is missing to all points that it can earn.
    #[must_use]
    pub fn missing(&self) -> Points {
        self.part.max - self.supported()
    }

    /// Whether at least one piece of evidence lacks nothing.
    #[must_use]
    pub fn is_ready(&self) -> bool {
        self.items.iter().any(ItemCheck::is_ready)
    }

    /// Whether there is evidence and all of it has lapsed or is not in effect yet.
    #[must_use]
    pub fn is_out_of_time(&self) -> bool {
        !self.items.is_empty() && self.items.iter().all(|item| item.time.is_out())
    }

    /// Whether it counts as met before others: it is said to be met with public evidence, and either the publisher
    /// credits that, or a piece of evidence is ready. What the publisher credited stands until all that is named for it
    /// has lapsed by its dates; evidence that is yet to come takes nothing away.
    #[must_use]
    pub fn is_supported(&self) -> bool {
        let is_met = self.state == AnswerState::MetPublic && self.worth.is_some();
        is_met && (self.is_ready() || (self.is_credited && !self.has_lapsed()))
    }

    fn has_lapsed(&self) -> bool {
        self.is_out_of_time() && self.items.iter().any(|item| matches!(item.time, InTime::Lapsed { .. }))
    }

    /// The same indicator looked at on another day.
    #[must_use]
    pub fn on(&self, day: Day) -> Self {
        let items = self.items.iter().map(|item| ItemCheck { time: in_time(item.item, self.part.time, day), ..*item });
        Self { items: items.collect(), ..self.clone() }
    }

    /// The last day on which any of the evidence counts that counts now; none where there is no end to it, or nothing
    /// that counts.
    #[must_use]
    pub fn last_day(&self) -> Option<Day> {
        // What has no date may go on for ever: nobody can say that it ends.
        if self.items.iter().any(|item| item.time == InTime::Undated) {
            return None;
        }
        let ends = self.items.iter().filter_map(|item| match item.time {
            InTime::Counts { last } => Some(last),
            InTime::NotYet { .. } | InTime::Lapsed { .. } | InTime::Undated => None,
        });
        ends.collect::<Option<Vec<Day>>>()?.into_iter().max()
    }
}

/// Whether a piece of evidence is of a kind that an indicator accepts.
#[must_use]
pub fn kind_fit(item: &EvidenceItem, part: &Part) -> KindFit {
    match &item.kind {
        _ if part.accepted.is_empty() => KindFit::Accepted,
        None => KindFit::Unstated,
        Some(kind) if part.accepted.contains(kind) => KindFit::Accepted,
        Some(_) => KindFit::NotAccepted,
    }
}

/// Looks at one indicator.
#[must_use]
pub fn check_part<'a>(assessment: &'a Assessment, part: &'a Part, grounds: Grounds<'_>) -> PartCheck<'a> {
    let items = assessment.behind(&part.id);
    let answer = assessment.answer(&part.id);
    let estimate = || answer.and_then(|answer| answer.estimate)?.points(part, grounds.scale);
    let worth = if grounds.scale.all_or_nothing { Some(part.max) } else { estimate() };
    PartCheck {
        part,
        scale: grounds.scale,
        state: assessment.state(&part.id),
        worth,
        planned: answer.and_then(|answer| answer.planned),
        responsible: answer.map(|answer| answer.responsible.as_str()).unwrap_or_default(),
        items: items
            .map(|(id, item)| ItemCheck {
                id,
                item,
                kind: kind_fit(item, part),
                time: in_time(item, part.time, grounds.day),
            })
            .collect(),
        is_credited: worth.is_some() && grounds.credited.and_then(|values| values.get(part)) == worth,
    }
}

/// Looks at every indicator, in the methodology's order.
#[must_use]
pub fn check<'a>(assessment: &'a Assessment, methodology: &'a Methodology, grounds: Grounds<'_>) -> Vec<PartCheck<'a>> {
    methodology.leaves().into_iter().map(|part| check_part(assessment, part, grounds)).collect()
}
