//! Starting an assessment from what is there already: what a publisher said, or an older assessment.

use super::{
    Answer, AnswerState, Assessment, Edit, EditError, Estimate, EvidenceItem, Name, OlderOrigin, Origin, Prose,
    PublishedOrigin, Title, Unknown,
};
use crate::model::{
    AssessmentId, Day, Evidence, EvidenceId, EvidenceLink, IndicatorEvidence, Methodology, Observation, Part, PartId,
    PointScale, Points,
};

impl OlderOrigin {
    /// What an assessment says now, to start a newer one from.
    #[must_use]
    pub fn of(older: &Assessment, taken: Day) -> Self {
        Self {
            id: older.id().clone(),
            name: older.name().clone(),
            taken: Some(taken),
            answers: older.answers().clone(),
            evidence: older.evidence().clone(),
            unknown: Unknown::default(),
        }
    }
}

impl Answer {
    /// What published points say of a part: met with public evidence where all were given, not met where none were, not
    /// assessed where that is not known. Where anything up to the maximum is awarded, the points themselves are the estimate
    /// that one starts with.
    #[must_use]
    pub fn of_published(points: Option<Points>, part: &Part, scale: PointScale) -> Self {
        match points {
            Some(Points::ZERO) => Self::of(AnswerState::NotMet),
            Some(points) if !scale.all_or_nothing => {
                let estimate = Estimate::new(points.decimal(scale.decimals));
                Self { estimate, ..Self::of(AnswerState::MetPublic) }
            }
            Some(points) if points == part.max => Self::of(AnswerState::MetPublic),
            Some(_) | None => Self::default(),
        }
    }
}

impl Assessment {
    /// Starts from a published observation: met with public evidence where all points were given, not met where none
    /// were, not assessed where that is not known. What the publisher names as evidence comes along, in `language`.
    ///
    /// The ids of that evidence come from the indicators, so that two assessments started from the same observation can
    /// be merged.
    ///
    /// # Errors
    /// When the evidence is more than an assessment holds.
    pub fn from_published(
        id: AssessmentId,
        name: Name,
        methodology: &Methodology,
        (observation, evidence): (&Observation, Option<&Evidence>),
        language: &str,
        today: Day,
    ) -> Result<Self, EditError> {
        let mut started = Self::blank(id, methodology.id.clone(), Some(observation.country), name);
        started = started.created_on(Some(today));
        let (source, as_of) = (observation.source.clone(), observation.as_of);
        started.set_origin(Origin::Published(PublishedOrigin { source, as_of, unknown: Unknown::default() }))?;
        for part in methodology.leaves() {
            let answer = Answer::of_published(observation.values.get(part), part, methodology.points);
            started.apply(&Edit::Answer(part.id.clone(), Box::new(answer)))?;
            let named = evidence.and_then(|evidence| evidence.indicators.get(&part.id));
            for (id, item) in named.into_iter().flat_map(|named| pieces(&part.id, named, language, today)) {
                started.apply(&Edit::AddEvidence(id, Box::new(item), vec![part.id.clone()]))?;
            }
        }
        Ok(started)
    }

    /// Starts from an older assessment of the same index, with all its answers and evidence. [`super::since_older`] then
    /// tells what stayed.
    ///
    /// # Errors
    /// When the older one is so large that there is no room for what it said then and for what is said now.
    pub fn from_older(id: AssessmentId, name: Name, older: &Self, today: Day) -> Result<Self, EditError> {
        let mut started = older.copied(id, name).created_on(Some(today));
        started.set_origin(Origin::Older(Box::new(OlderOrigin::of(older, today))))?;
        Ok(started)
    }

    /// Answers whose indicators a methodology does not have. They stay, and count nowhere.
    pub fn foreign<'a>(&'a self, methodology: &'a Methodology) -> impl Iterator<Item = (&'a PartId, &'a Answer)> {
        let is_leaf = |id: &PartId| methodology.part(id).is_some_and(|part| part.is_leaf());
        self.answers().iter().filter(move |(part, _)| !is_leaf(part))
    }
}

/// What a publisher names for an indicator: a piece for each document, or one for what is described without any.
fn pieces(part: &PartId, named: &IndicatorEvidence, language: &str, today: Day) -> Vec<(EvidenceId, EvidenceItem)> {
    let note = named.note.as_ref().map(|note| note.in_language(language)).unwrap_or_default();
    let effective = named.as_of.as_ref().and_then(Day::of);
    let item = |title: &str, link: Option<&EvidenceLink>| EvidenceItem {
        title: Title::cut(title),
        address: link.map(|link| link.url.clone()),
        effective,
        entered: Some(today),
        // What the title says is not said again.
        note: if title == note && note.chars().count() <= Title::MOST { Prose::default() } else { Prose::cut(note) },
        ..EvidenceItem::default()
    };
    let items: Vec<EvidenceItem> = if named.links.is_empty() {
        (!note.is_empty()).then(|| item(note, None)).into_iter().collect()
    } else {
        named.links.iter().map(|link| item(&link.title, Some(link))).collect()
    };
    let id = |place: usize| {
        let part = part.as_str().replace('.', "-");
        EvidenceId::parse(&if place == 0 { format!("published-{part}") } else { format!("published-{part}-{place}") })
    };
    // An indicator with an id so long that this one would be none has no evidence to come along.
    items.into_iter().enumerate().filter_map(|(place, item)| Some((id(place).ok()?, item))).collect()
}
