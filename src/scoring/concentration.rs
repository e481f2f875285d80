//! What rests on one act or document: how many points go with it if it falls, in every index.

use super::Score;
use super::assessment::{Rest, Shelved, shelf};
use crate::model::assessment::{EvidenceItem, EvidenceKey};
use crate::model::{
    Decimal, Evidence, EvidenceAct, EvidenceLink, Methodology, Part, PartId, Points, Values, without_blanks_around,
};
use crate::sort::SortSmall;
use std::cmp::Reverse;

/// What was published of a country by one index, with the evidence for it.
#[derive(Clone, Copy, Debug)]
pub struct PublishedEvidence<'a> {
    /// The methodology.
    pub methodology: &'a Methodology,
    /// The points.
    pub values: &'a Values,
    /// The evidence.
    pub evidence: &'a Evidence,
}

/// Something that indicators rest on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Document<'a> {
    /// An act or document that published evidence cites, under whatever address.
    Act(&'a EvidenceAct),
    /// What stands at one address, by published evidence.
    Linked(&'a EvidenceLink),
    /// A piece of evidence of self-assessments.
    Piece(&'a EvidenceItem),
}

/// A document with all that rests on it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Load<'a> {
    /// The document.
    pub document: Document<'a>,
    /// What rests on it, by index or assessment; none without a point.
    pub places: Vec<LoadPlace<'a>>,
}

/// Whose points rest on a document, by the place among those that were given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LoadOf {
    /// What was published.
    Published(usize),
    /// A self-assessment.
    Assessment(usize),
}

/// What of one index, or of one self-assessment, rests on a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LoadPlace<'a> {
    /// Whose points rest on it.
    pub of: LoadOf,
    /// The methodology.
    pub methodology: &'a Methodology,
    /// The indicators that earn points, in the order of the methodology.
    pub rests: Vec<LoadRest<'a>>,
}

/// An indicator that rests on a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LoadRest<'a> {
    /// The indicator.
    pub part: &'a Part,
    /// The points that it earns.
    pub points: Points,
    /// Whether it only probably rests on the document: the evidence does not say so.
    pub is_probable: bool,
    /// Whether nothing else is known to hold it up.
    pub is_alone: bool,
}

impl LoadPlace<'_> {
    /// The points that rest on the document, alone or with others; what rests on it probably is not counted.
    #[must_use]
    pub fn carried(&self) -> Points {
        self.sum(|rest| !rest.is_probable)
    }

    /// The points that are lost if it falls: those that nothing else is known to hold up.
    #[must_use]
    pub fn lost(&self) -> Points {
        self.sum(|rest| !rest.is_probable && rest.is_alone)
    }

    /// How much of a score the points lost are, as the index shows its scores.
    #[must_use]
    pub fn score_lost(&self) -> Option<Decimal> {
        let scale = &self.methodology.score;
        let score = Score::new(self.lost(), self.methodology.points.max, scale.full)?;
        Some(score.rounded(scale.decimals))
    }

    fn sum(&self, counts: impl Fn(&LoadRest<'_>) -> bool) -> Points {
        self.rests.iter().filter(|rest| counts(rest)).map(|rest| rest.points).sum()
    }

    /// The part of all points that is lost, in millionths.
    fn share(&self) -> i128 {
        i128::from(self.lost().0) * 1_000_000 / i128::from(self.methodology.points.max.0.max(1))
    }
}

/// What published observations and self-assessments rest on, the heaviest document first: that with which the largest part
/// of the points goes, the parts of several indices added up, then that on which most indicators rest. Within a document the
/// heaviest place comes first. Published evidence without a document that can be known again is not there.
#[must_use]
pub fn concentration<'a>(published: &[PublishedEvidence<'a>], kept: &[Shelved<'a>]) -> Vec<Load<'a>> {
    let mut loads: Vec<(Vec<Known>, Load<'a>)> = Vec::new();
    let mut add = |known: Vec<Known>, document: Document<'a>, places: Vec<LoadPlace<'a>>| {
        let same = loads.iter_mut().find(|(other, _)| is_same(other, &known));
        match same {
            Some((_, load)) => load.places.extend(places),
            None => loads.push((known, Load { document, places })),
        }
    };
    for (at, one) in published.iter().enumerate() {
        for (known, document, parts) in documents(one.evidence) {
            let rest = |part: &'a Part| {
                let (_, is_probable) = parts.iter().find(|(id, _)| **id == part.id)?;
                let points = one.values.get(part).filter(|points| *points > Points::ZERO)?;
                let is_alone = documents(one.evidence).iter().all(|(other, _, parts)| {
                    is_same(other, &known) || parts.iter().all(|(id, is_probable)| **id != part.id || *is_probable)
                });
                Some(LoadRest { part, points, is_probable: *is_probable, is_alone })
            };
            let rests: Vec<LoadRest<'a>> = one.methodology.leaves().into_iter().filter_map(rest).collect();
            if !rests.is_empty() {
                let place = LoadPlace { of: LoadOf::Published(at), methodology: one.methodology, rests };
                add(known, document, vec![place]);
            }
        }
    }
    for piece in shelf(kept) {
        let places = piece.places.iter().filter_map(|place| {
            let methodology = kept.get(place.assessment)?.methodology;
            let rest = |rest: &Rest<'a>| {
                let Rest { part, earns: points, falls: is_alone, .. } = *rest;
                (points > Points::ZERO).then_some(LoadRest { part, points, is_probable: false, is_alone })
            };
            let rests: Vec<LoadRest<'a>> = place.rests.iter().filter_map(rest).collect();
            let of = LoadOf::Assessment(place.assessment);
            (!rests.is_empty()).then_some(LoadPlace { of, methodology, rests })
        });
        let places: Vec<LoadPlace<'a>> = places.collect();
        if !places.is_empty() {
            let title = (!piece.item.title.is_blank()).then(|| Known::named(piece.item.title.as_str()));
            let known = EvidenceKey::of(piece.item).map(Known::Key).into_iter().chain(title);
            add(known.collect(), Document::Piece(piece.item), places);
        }
    }
    let mut loads: Vec<Load<'a>> = loads.into_iter().map(|(_, load)| load).collect();
    for load in &mut loads {
        load.places.sort_small_by_cached_key(|place| Reverse((place.share(), place.rests.len())));
    }
    loads.sort_small_by_cached_key(|load| {
        let share: i128 = load.places.iter().map(LoadPlace::share).sum();
        Reverse((share, load.places.iter().map(|place| place.rests.len()).sum::<usize>()))
    });
    loads
}

/// By what a document is known again in another index.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Known {
    Key(EvidenceKey),
    Name(String),
}

impl Known {
    fn named(name: &str) -> Self {
        Self::Name(without_blanks_around(name).to_lowercase())
    }
}

/// Whether two documents have anything in common by which they are known again.
fn is_same(one: &[Known], other: &[Known]) -> bool {
    one.iter().any(|known| other.contains(known))
}

/// The indicators that a document stands behind, each with whether that is only probable.
type Cited<'a> = Vec<(&'a PartId, bool)>;

/// The documents that published evidence names: its acts, and every address.
fn documents(evidence: &Evidence) -> Vec<(Vec<Known>, Document<'_>, Cited<'_>)> {
    let acts = evidence.acts.iter().map(|act| {
        let sure = act.indicators.iter().map(|id| (id, false));
        let probable = act.probably.iter().filter(|id| !act.indicators.contains(id)).map(|id| (id, true));
        let known = act.name.forms().map(Known::named).collect();
        (known, Document::Act(act), sure.chain(probable).collect())
    });
    let mut found: Vec<(Vec<Known>, Document<'_>, Cited<'_>)> = acts.collect();
    for (id, one) in &evidence.indicators {
        for link in &one.links {
            let item = EvidenceItem { address: Some(link.url.clone()), ..EvidenceItem::default() };
            let Some(known) = EvidenceKey::of(&item).map(Known::Key) else { continue };
            match found.iter_mut().find(|(other, ..)| other.contains(&known)) {
                Some((.., parts)) if parts.iter().any(|(known, _)| *known == id) => {}
                Some((.., parts)) => parts.push((id, false)),
                None => found.push((vec![known], Document::Linked(link), vec![(id, false)])),
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::assessment::samples::{evidence_id, item, with_states};
    use crate::model::assessment::{AnswerState, Edit};
    use crate::model::samples::{entry, text};
    use crate::model::{CountryCode, Day, EvidenceStatus, IndicatorEvidence, SourceId, WebAddress};
    use crate::scoring::assessment::Grounds;
    use crate::scoring::samples::{WHOLE, methodology, values};

    fn id(text: &str) -> PartId {
        PartId::parse(text).unwrap()
    }

    fn evidence(links: &[(&str, &[&str])], acts: &[(&str, &[&str], &[&str])]) -> Evidence {
        let link = |url: &&str| EvidenceLink { url: WebAddress::parse(url).unwrap(), title: String::new() };
        let indicator = |(part, urls): &(&str, &[&str])| {
            let links = urls.iter().map(link).collect();
            (id(part), IndicatorEvidence { status: EvidenceStatus::Described, note: None, as_of: None, links })
        };
        let ids = |parts: &[&str]| parts.iter().map(|part| id(part)).collect();
        let act = |(name, indicators, probably): &(&str, &[&str], &[&str])| EvidenceAct {
            id: entry("A1"),
            name: text(name),
            indicators: ids(indicators),
            probably: ids(probably),
        };
        Evidence {
            index: methodology().id,
            country: CountryCode::parse("AZE").unwrap(),
            as_of: None,
            source: SourceId::parse("sample").unwrap(),
            indicators: links.iter().map(indicator).collect(),
            acts: acts.iter().map(act).collect(),
            remarks: Vec::new(),
        }
    }

    #[test]
    fn the_document_with_which_most_goes_comes_first() {
        let methodology = methodology();
        let values = values(&methodology, &[("1.1", 3), ("1.2", 2), ("2.1", 0)]);
        let links: &[(&str, &[&str])] = &[
            ("1.1", &["https://example.org/a", "https://example.org/b"]),
            ("1.2", &["http://EXAMPLE.org/a/"]),
            ("2.1", &["https://example.org/c"]),
        ];
        let evidence = evidence(links, &[]);
        let one = PublishedEvidence { methodology: &methodology, values: &values, evidence: &evidence };
        let loads = concentration(&[one, one], &[]);
        let shown: Vec<_> =
            loads.iter().map(|load| (load.places.len(), load.places[0].carried().0, load.places[0].lost().0)).collect();
        assert_eq!(shown, [(2, 5, 2), (2, 3, 0)], "an indicator without points rests on nothing");
        assert_eq!(loads[0].places[0].score_lost().unwrap().to_string(), "33.33");
    }

    #[test]
    fn what_is_probable_is_kept_apart() {
        let methodology = methodology();
        let values = values(&methodology, &[("1.1", 3), ("1.2", 2), ("2.1", 1)]);
        let evidence = evidence(&[], &[("A law", &["1.1", "1.2"], &["2.1"])]);
        let one = PublishedEvidence { methodology: &methodology, values: &values, evidence: &evidence };
        let loads = concentration(&[one], &[]);
        let place = &loads[0].places[0];
        assert_eq!((place.carried(), place.lost(), place.rests.len()), (Points(5), Points(5), 3));
        assert!(matches!(loads[0].document, Document::Act(act) if act.name.english() == "A law"));
    }

    #[test]
    fn a_piece_of_a_self_assessment_is_the_document_that_is_published_at_its_address() {
        let methodology = methodology();
        let values = values(&methodology, &[("1.1", 3)]);
        let evidence = evidence(&[("1.1", &["https://example.org/1"])], &[]);
        let one = PublishedEvidence { methodology: &methodology, values: &values, evidence: &evidence };
        let mut own = with_states(&[("1.2", AnswerState::MetPublic), ("2.1", AnswerState::NotMet)]);
        let law = item("law", "http://EXAMPLE.org/1/", "2012-01-01");
        own.apply(&Edit::AddEvidence(evidence_id("law"), Box::new(law), vec![id("1.2"), id("2.1")])).unwrap();
        let grounds = Grounds { credited: None, scale: WHOLE, day: Day::parse("2026-11-30").unwrap() };
        let kept = [Shelved { assessment: &own, methodology: &methodology, grounds }];
        let loads = concentration(&[one], &kept);
        let places = &loads[0].places;
        let shown: Vec<_> = places.iter().map(|place| (place.of, place.carried().0, place.lost().0)).collect();
        let expected = [(LoadOf::Published(0), 3, 3), (LoadOf::Assessment(0), 2, 2)];
        assert_eq!((loads.len(), shown.as_slice()), (1, expected.as_slice()), "what is not met rests on nothing");
    }
}
