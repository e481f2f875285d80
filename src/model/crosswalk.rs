//! A crosswalk: which indicators of one edition of an index ask for what which indicators of another edition ask for.

use super::{IndexId, Localized, PartId, SourceId};

/// How the indicators of one edition follow from those of another. A judgement, never a fact: the publishers print none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Crosswalk {
    /// The edition that one comes from.
    pub from: IndexId,
    /// The edition that one comes to.
    pub to: IndexId,
    /// For which states of the two methodologies it was made, by their fingerprints.
    pub versions: [String; 2],
    /// Who judged, and on what ground.
    pub basis: Localized,
    /// What a mapping says for its basis that is carried over by it.
    pub mapping_basis: Option<Localized>,
    /// Where the judgement is stated.
    pub sources: Vec<SourceId>,
    /// One for each indicator of the edition that one comes to.
    pub links: Vec<Crossing>,
    /// Indicators that are not asked for any more.
    pub dropped: Vec<NotAsked>,
}

/// What an indicator of the one edition takes from the other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Crossing {
    /// The indicator.
    pub to: PartId,
    /// The indicators of the other edition: one where it is the same, none where it is new.
    pub from: Vec<PartId>,
    /// How close they are.
    pub correspondence: Correspondence,
    /// Why.
    pub reason: Localized,
}

/// How close indicators of two editions are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Correspondence {
    /// They ask for the same: an answer to one is an answer to the other.
    Same,
    /// They are close: an answer has to be looked at again.
    Close,
    /// The other edition asks for nothing of the kind.
    New,
}

/// An indicator that is not asked for any more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotAsked {
    /// The indicator.
    pub from: PartId,
    /// Why.
    pub reason: Localized,
}

impl Crosswalk {
    /// What an indicator takes from the other edition.
    #[must_use]
    pub fn crossing(&self, to: &PartId) -> Option<&Crossing> {
        self.links.iter().find(|crossing| crossing.to == *to)
    }

    /// Why an indicator is not asked for any more; none where it is, or where that is not said.
    #[must_use]
    pub fn not_asked(&self, from: &PartId) -> Option<&NotAsked> {
        self.dropped.iter().find(|one| one.from == *from)
    }

    /// The way back. What is new on the way there is not asked for on the way back, and the other way round. An indicator
    /// is the same only where it is so for one single indicator; one that was divided or joined has to be looked at again.
    #[must_use]
    pub fn reversed(&self) -> Self {
        let mut links: Vec<Crossing> = Vec::new();
        for crossing in &self.links {
            for from in &crossing.from {
                if let Some(known) = links.iter_mut().find(|known| known.to == *from) {
                    known.from.push(crossing.to.clone());
                    known.correspondence = Correspondence::Close;
                } else {
                    let (to, reason) = (from.clone(), crossing.reason.clone());
                    links.push(Crossing {
                        to,
                        from: vec![crossing.to.clone()],
                        correspondence: crossing.correspondence,
                        reason,
                    });
                }
            }
        }
        let new = self.dropped.iter().map(|one| Crossing {
            to: one.from.clone(),
            from: Vec::new(),
            correspondence: Correspondence::New,
            reason: one.reason.clone(),
        });
        links.extend(new);
        let gone = self.links.iter().filter(|crossing| crossing.from.is_empty());
        Self {
            from: self.to.clone(),
            to: self.from.clone(),
            versions: [self.versions[1].clone(), self.versions[0].clone()],
            basis: self.basis.clone(),
            mapping_basis: self.mapping_basis.clone(),
            sources: self.sources.clone(),
            links,
            dropped: gone
                .map(|crossing| NotAsked { from: crossing.to.clone(), reason: crossing.reason.clone() })
                .collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ids(list: &[&str]) -> Vec<PartId> {
        list.iter().map(|id| PartId::parse(id).unwrap()).collect()
    }

    fn crossing(to: &str, from: &[&str], correspondence: Correspondence) -> Crossing {
        Crossing { to: ids(&[to]).remove(0), from: ids(from), correspondence, reason: Localized::default() }
    }

    #[test]
    fn the_way_back_joins_what_was_divided() {
        use Correspondence::{Close, New, Same};
        let there = Crosswalk {
            from: IndexId::parse("old").unwrap(),
            to: IndexId::parse("new").unwrap(),
            versions: ["a".to_owned(), "b".to_owned()],
            basis: Localized::default(),
            mapping_basis: None,
            sources: Vec::new(),
            links: vec![
                crossing("1", &["1.1"], Same),
                crossing("2", &["1.2"], Close),
                crossing("3", &["1.2", "1.3"], Close),
                crossing("4", &[], New),
            ],
            dropped: vec![NotAsked { from: ids(&["9"]).remove(0), reason: Localized::default() }],
        };
        let back = there.reversed();
        assert_eq!((back.from.as_str(), back.to.as_str(), back.versions.concat().as_str()), ("new", "old", "ba"));
        let expected = [
            crossing("1.1", &["1"], Same),
            crossing("1.2", &["2", "3"], Close),
            crossing("1.3", &["3"], Close),
            crossing("9", &[], New),
        ];
        assert_eq!(back.links, expected);
        assert_eq!(back.dropped.iter().map(|one| one.from.as_str()).collect::<Vec<_>>(), ["4"]);
        assert!(back.not_asked(&ids(&["4"])[0]).is_some() && back.crossing(&ids(&["9"])[0]).is_some());
    }
}
