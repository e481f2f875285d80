//! What is not met, in the order of what it brings: by points, by points for effort, by area, by priority of a strategy,
//! and by what another edition would gain by the same act.

use super::{Candidate, PlanBase, score_of};
use crate::model::{
    Correspondence, Crosswalk, Decimal, EntryId, Mapping, Methodology, Part, PartId, Points, Strategy, Strength,
};
use crate::sort::SortSmall;
use std::cmp::Reverse;

/// By what gaps are sorted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum GapOrder {
    /// Most points first, then in the order of the methodology.
    #[default]
    Points,
    /// Most points for an effort of one first.
    PerEffort,
    /// By area, in the order of the methodology; most points first in each.
    Area,
    /// By the first priority of the strategy that reaches it, directly before supporting; what none reaches last.
    Priority,
    /// Most points of the other edition first, those that are sure before those that may be.
    Elsewhere,
}

impl GapOrder {
    /// All five.
    pub const ALL: [Self; 5] = [Self::Points, Self::PerEffort, Self::Area, Self::Priority, Self::Elsewhere];
}

/// What stands beside the gaps of one edition, where a reader has it.
#[derive(Clone, Copy, Debug, Default)]
pub struct GapContext<'a> {
    /// A strategy, and what it reaches.
    pub strategy: Option<(&'a Strategy, &'a Mapping)>,
    /// Another edition: the crosswalk to it, its methodology, and what is met there, where that is known.
    pub edition: Option<(&'a Crosswalk, &'a Methodology, Option<&'a PlanBase>)>,
}

/// What another edition gains by an act.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Elsewhere {
    /// Points that are sure: the other edition asks for the same, and it is known not to be met there.
    pub sure: Points,
    /// Points that may come: it asks for something close, or nobody knows whether it is met there.
    pub possible: Points,
    /// The indicators of the other edition that gain.
    pub parts: Vec<PartId>,
}

/// An indicator that is not met.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gap<'a> {
    /// The indicator.
    pub part: &'a Part,
    /// The top-level area that it lies in.
    pub area: &'a Part,
    /// The act that meets it.
    pub act: &'a Candidate,
    /// The priorities that reach it, in the order of the strategy.
    pub priorities: Vec<(&'a EntryId, Strength)>,
    /// What the other edition gains.
    pub elsewhere: Elsewhere,
    /// The points once this and all before it in the list are met; none where those of the start are not known.
    pub after: Option<Points>,
    /// The score that these points are.
    pub score: Option<Decimal>,
}

/// What is not met, with the score after each in turn.
#[must_use]
pub fn gaps<'a>(
    methodology: &'a Methodology,
    base: &'a PlanBase,
    context: GapContext<'a>,
    order: GapOrder,
) -> Vec<Gap<'a>> {
    let gap = |act: &'a Candidate| {
        Some(Gap {
            part: methodology.part(&act.part)?,
            area: methodology.part(&act.area)?,
            act,
            priorities: priorities(context, &act.part),
            elsewhere: elsewhere(context, &act.part),
            after: None,
            score: None,
        })
    };
    let mut gaps: Vec<Gap<'a>> = base.candidates.iter().filter_map(gap).collect();
    // The candidates come in the order of the methodology, and sorting keeps it among equals.
    match order {
        GapOrder::Points => gaps.sort_small_by_key(|gap| Reverse(gap.act.gain)),
        GapOrder::PerEffort => gaps.sort_small_by(|one, other| {
            let times =
                |gain: &Gap<'_>, effort: &Gap<'_>| i128::from(gain.act.gain.0) * i128::from(effort.act.effort.get());
            times(other, one).cmp(&times(one, other)).then(other.act.gain.cmp(&one.act.gain))
        }),
        GapOrder::Area => gaps.sort_small_by_key(|gap| (gap.area.position(), Reverse(gap.act.gain))),
        GapOrder::Priority => {
            let place = |gap: &Gap<'_>| {
                let (priority, strength) = gap.priorities.first()?;
                let known = context.strategy?.0.priorities.iter().position(|one| one.id == **priority)?;
                Some((known, *strength))
            };
            gaps.sort_small_by_key(|gap| (place(gap).is_none(), place(gap), Reverse(gap.act.gain)));
        }
        GapOrder::Elsewhere => {
            gaps.sort_small_by_key(|gap| Reverse((gap.elsewhere.sure, gap.elsewhere.possible, gap.act.gain)));
        }
    }
    let mut points = base.points;
    for gap in &mut gaps {
        points = points.map(|points| points + gap.act.gain);
        (gap.after, gap.score) = (points, points.and_then(|points| score_of(methodology, points)));
    }
    gaps
}

/// The priorities that reach an indicator, in the order of the strategy, each by its strongest link.
fn priorities<'a>(context: GapContext<'a>, part: &PartId) -> Vec<(&'a EntryId, Strength)> {
    let Some((strategy, mapping)) = context.strategy else { return Vec::new() };
    let strength = |priority: &EntryId| {
        let links = mapping.links.iter().filter(|link| link.priority == *priority && link.part == *part);
        links.map(|link| link.strength).min()
    };
    strategy.priorities.iter().filter_map(|one| Some((&one.id, strength(&one.id)?))).collect()
}

fn elsewhere(context: GapContext<'_>, part: &PartId) -> Elsewhere {
    let mut found = Elsewhere::default();
    let Some((crosswalk, methodology, base)) = context.edition else { return found };
    for crossing in crosswalk.links.iter().filter(|crossing| crossing.from.contains(part)) {
        let Some(to) = methodology.part(&crossing.to) else { continue };
        let open = base.and_then(|base| base.candidate(&to.id)).map(|act| act.gain);
        let is_met = base.is_some_and(|base| base.met.contains(&to.id));
        let is_sure = crossing.correspondence == Correspondence::Same && open.is_some();
        match open.unwrap_or(to.max) {
            _ if is_met => continue,
            points if is_sure => found.sure = found.sure + points,
            points => found.possible = found.possible + points,
        }
        found.parts.push(to.id.clone());
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::samples::{link, mapping, strategy};
    use crate::model::{Crossing, IndexId, Localized};
    use crate::scoring::plan::Effort;
    use crate::scoring::samples::{methodology, values};

    fn id(text: &str) -> PartId {
        PartId::parse(text).unwrap()
    }

    fn crosswalk(links: &[(&str, &str, Correspondence)]) -> Crosswalk {
        let crossing = |(from, to, correspondence): &(&str, &str, Correspondence)| Crossing {
            to: id(to),
            from: vec![id(from)],
            correspondence: *correspondence,
            reason: Localized::default(),
        };
        Crosswalk {
            from: IndexId::parse("sample").unwrap(),
            to: IndexId::parse("other").unwrap(),
            versions: [String::new(), String::new()],
            basis: Localized::default(),
            mapping_basis: None,
            sources: Vec::new(),
            links: links.iter().map(crossing).collect(),
            dropped: Vec::new(),
        }
    }

    #[test]
    fn each_order_puts_first_what_it_asks_for_and_adds_up_to_the_same_end() {
        let methodology = methodology();
        let mut base = PlanBase::of_values(&methodology, &values(&methodology, &[("1.1", 0), ("1.2", 0), ("2.1", 0)]));
        base.candidate_mut(&id("1.1")).unwrap().effort = Effort::new(10).unwrap();
        let strategy = strategy(&[("P1", "One"), ("P2", "Two")]);
        let mapping = mapping(&[("P2", "1.1", '+'), ("P1", "1.2", '-'), ("P1", "2.1", '+'), ("P2", "2.1", '-')]);
        assert_eq!(link("P1", "1.1", '+').strength, Strength::Direct);
        let crosswalk = crosswalk(&[("2.1", "1.1", Correspondence::Same), ("1.2", "1.2", Correspondence::Close)]);
        let other = PlanBase::of_values(&methodology, &values(&methodology, &[("1.1", 0), ("1.2", 0)]));
        let context = GapContext {
            strategy: Some((&strategy, &mapping)),
            edition: Some((&crosswalk, &methodology, Some(&other))),
        };
        let listed = |order| {
            let gaps = gaps(&methodology, &base, context, order);
            assert_eq!(gaps.last().unwrap().score.unwrap().to_string(), "100.00");
            gaps.iter().map(|gap| gap.part.id.to_string()).collect::<Vec<_>>().join(" ")
        };
        let expected = ["1.1 1.2 2.1", "1.2 2.1 1.1", "1.1 1.2 2.1", "2.1 1.2 1.1", "2.1 1.2 1.1"];
        assert_eq!(GapOrder::ALL.map(listed), expected);
        let gaps = gaps(&methodology, &base, context, GapOrder::Points);
        let gained: Vec<_> = gaps.iter().map(|gap| (gap.elsewhere.sure.0, gap.elsewhere.possible.0)).collect();
        assert_eq!(gained, [(0, 0), (0, 2), (3, 0)]);
        assert_eq!(gaps.iter().map(|gap| gap.after.unwrap().0).collect::<Vec<_>>(), [3, 5, 6]);
    }
}
