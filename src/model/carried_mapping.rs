//! A mapping onto one edition of an index carried over to another edition by a crosswalk.

use super::{CarriedLink, CarriedMapping, Correspondence, Crossing, Crosswalk, EntryId, Link, Mapping, PartId};

impl Mapping {
    /// This mapping over the edition that a crosswalk leads to. Each link to an indicator is carried to those that are the
    /// same or close, and marked as carried: nobody has judged it there. Where a priority reaches several indicators that
    /// one follows from, the strongest link gives strength and reason. What is met by an instrument, or spoken of by an
    /// objective only, goes along where the indicator is the same. What no indicator measured there, one may measure here,
    /// so nothing is said of that.
    #[must_use]
    pub fn carried_by(&self, crosswalk: &Crosswalk) -> Self {
        let mut priorities: Vec<&EntryId> = Vec::new();
        for link in &self.links {
            if !priorities.contains(&&link.priority) {
                priorities.push(&link.priority);
            }
        }
        let links = priorities
            .iter()
            .flat_map(|priority| crosswalk.links.iter().filter_map(|crossing| self.carried_link(priority, crossing)));
        let same = |part: &PartId| {
            let is_same =
                |crossing: &&Crossing| crossing.correspondence == Correspondence::Same && crossing.from.contains(part);
            crosswalk.links.iter().find(is_same).map(|crossing| crossing.to.clone())
        };
        let new = crosswalk.links.iter().filter(|crossing| crossing.from.is_empty());
        let mut sources = self.sources.clone();
        sources.extend(crosswalk.sources.iter().filter(|source| !self.sources.contains(source)).cloned());
        Self {
            strategy: self.strategy.clone(),
            index: crosswalk.to.clone(),
            basis: crosswalk.mapping_basis.clone().unwrap_or_else(|| self.basis.clone()),
            sources,
            links: links.collect(),
            by_instrument: self
                .by_instrument
                .iter()
                .filter_map(|one| Some(super::ByInstrument { part: same(&one.part)?, ..one.clone() }))
                .collect(),
            objective_only: self
                .objective_only
                .iter()
                .filter_map(|one| Some(super::ObjectiveOnly { part: same(&one.part)?, ..one.clone() }))
                .collect(),
            unmeasured: Vec::new(),
            carried: Some(CarriedMapping {
                from: self.index.clone(),
                new: new.map(|crossing| crossing.to.clone()).collect(),
            }),
        }
    }

    /// The link of a priority that a crossing makes; none where the priority reaches nothing that it comes from.
    fn carried_link(&self, priority: &EntryId, crossing: &Crossing) -> Option<Link> {
        let reached: Vec<&Link> = crossing.from.iter().filter_map(|from| self.link(priority, from)).collect();
        let strongest = reached.iter().copied().min_by_key(|link| link.strength)?;
        Some(Link {
            priority: priority.clone(),
            part: crossing.to.clone(),
            strength: strongest.strength,
            reason: strongest.reason.clone(),
            carried: Some(CarriedLink {
                from: reached.iter().map(|link| link.part.clone()).collect(),
                correspondence: crossing.correspondence,
            }),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::samples::mapping;
    use crate::model::{IndexId, Localized, NotAsked, Strength};

    fn part(id: &str) -> PartId {
        PartId::parse(id).unwrap()
    }

    fn crosswalk() -> Crosswalk {
        let crossing = |to: &str, from: &[&str], correspondence| Crossing {
            to: part(to),
            from: from.iter().map(|id| part(id)).collect(),
            correspondence,
            reason: Localized::default(),
        };
        Crosswalk {
            from: IndexId::parse("sample").unwrap(),
            to: IndexId::parse("later").unwrap(),
            versions: [String::new(), String::new()],
            basis: Localized::default(),
            mapping_basis: Some(Localized::new("Carried.", [].into())),
            sources: Vec::new(),
            links: vec![
                crossing("5.1", &["1.1"], Correspondence::Same),
                crossing("5.2", &["1.2", "2.1"], Correspondence::Close),
                crossing("5.3", &[], Correspondence::New),
            ],
            dropped: vec![NotAsked { from: part("2.2"), reason: Localized::default() }],
        }
    }

    fn shown(mapping: &Mapping) -> Vec<String> {
        let one = |link: &Link| {
            let carried = link.carried.as_ref().unwrap();
            let from: Vec<_> = carried.from.iter().map(PartId::as_str).collect();
            format!(
                "{} {} {:?} {:?} {}",
                link.priority,
                link.part,
                link.strength,
                carried.correspondence,
                from.join("+")
            )
        };
        mapping.links.iter().map(one).collect()
    }

    #[test]
    fn links_go_to_what_is_the_same_or_close_and_say_so() {
        let old = mapping(&[
            ("P2", "1.2", '-'),
            ("P2", "2.1", '+'),
            ("P1", "1.1", '+'),
            ("P1", "2.2", '+'),
            ("P2", "1.1", '-'),
        ]);
        let carried = old.carried_by(&crosswalk());
        let expected = ["P2 5.1 Supporting Same 1.1", "P2 5.2 Direct Close 1.2+2.1", "P1 5.1 Direct Same 1.1"];
        assert_eq!(shown(&carried), expected, "what is not asked for any more has no link");
        assert_eq!((carried.index.as_str(), carried.basis.english()), ("later", "Carried."));
        let from = carried.carried.unwrap();
        assert_eq!((from.from.as_str(), from.new), ("sample", vec![part("5.3")]));
        assert!(carried.unmeasured.is_empty());
    }

    #[test]
    fn a_link_is_marked_until_it_is_changed_or_judged() {
        let carried = mapping(&[("P1", "1.1", '+')]).carried_by(&crosswalk()).links.remove(0);
        let other = Localized::new("Another.", [].into());
        assert!(carried.clone().with_strength(Strength::Direct).carried.is_some(), "nothing changed");
        assert!(carried.clone().with_reason(carried.reason.clone()).carried.is_some());
        assert!(carried.clone().with_strength(Strength::Supporting).carried.is_none());
        assert!(carried.clone().with_reason(other).carried.is_none());
        assert_eq!(carried.clone().judged(), Link { carried: None, ..carried });
    }
}
