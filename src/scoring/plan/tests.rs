//! Plans against going through every set, under every condition at once.

use super::*;
use crate::model::{Day, PartId, Points};
use proptest::prelude::*;

fn id(text: &str) -> PartId {
    PartId::parse(text).unwrap()
}

fn day(number: usize) -> Day {
    Day::new(2030, 1, i8::try_from(number).unwrap() + 1).unwrap()
}

fn today() -> Day {
    Day::parse("2026-11-30").unwrap()
}

/// Acts called a, b, … in areas 1, 2, …
fn base(acts: &[(usize, i64, i64, Option<usize>)]) -> PlanBase {
    let name = |place: usize| id(&char::from(b'a' + u8::try_from(place).unwrap()).to_string());
    let candidates = acts.iter().enumerate().map(|(place, (area, gain, effort, by))| Candidate {
        part: name(place),
        area: id(&area.to_string()),
        gain: Points(*gain),
        effort: Effort::new(*effort).unwrap(),
        by: by.map(day),
    });
    let areas = (0..9).map(|area| id(&area.to_string())).collect();
    PlanBase { points: None, candidates: candidates.collect(), met: vec![id("met")], unknown: vec![id("open")], areas }
}

/// All sets that a wish allows, in the order that pages have: with the first act before without it.
fn allowed(base: &PlanBase, wish: &Wish) -> Vec<Vec<PartId>> {
    let acts = &base.candidates;
    let sets = (0..1_usize << acts.len()).rev().map(|bits| {
        let taken = |place: usize| bits >> (acts.len() - 1 - place) & 1 == 1;
        acts.iter().enumerate().filter(|(place, _)| taken(*place)).map(|(_, one)| one.part.clone()).collect::<Vec<_>>()
    });
    let has = |set: &[PartId], part: &PartId| set.contains(part) || base.met.contains(part);
    let act = |part: &PartId| base.candidate(part).unwrap();
    let is_allowed = |set: &Vec<PartId>| {
        wish.must.iter().all(|part| has(set, part))
            && !wish.never.iter().any(|part| set.contains(part))
            && wish.needs.iter().all(|(part, needed)| !set.contains(part) || has(set, needed))
            && wish
                .at_most
                .iter()
                .all(|(area, most)| set.iter().filter(|part| act(part).area == *area).count() <= *most)
            && wish.until.is_none_or(|until| set.iter().all(|part| act(part).by.is_some_and(|by| by <= until)))
    };
    sets.filter(is_allowed).collect()
}

fn gain(base: &PlanBase, set: &[PartId]) -> Points {
    set.iter().map(|part| base.candidate(part).unwrap().gain).sum()
}

/// What a set costs, to compare by.
fn cost(base: &PlanBase, wish: &Wish, set: &[PartId]) -> (Option<(bool, Option<Day>)>, u64) {
    let acts = || set.iter().map(|part| base.candidate(part).unwrap());
    let latest = acts().map(|one| (one.by.is_none(), one.by)).max();
    match wish.minimise {
        Minimise::Actions => (None, set.len() as u64),
        Minimise::Effort => (None, acts().map(|one| u64::from(one.effort.get())).sum()),
        Minimise::LatestDate => (latest, set.len() as u64),
    }
}

fn shown(cost: Cost) -> (Option<(bool, Option<Day>)>, u64) {
    match cost {
        Cost::Actions(count) | Cost::Effort(count) => (None, count),
        Cost::Latest { day: None, is_undated: false, actions } => (None, actions),
        Cost::Latest { day, is_undated, actions } => (Some((is_undated, day)), actions),
    }
}

/// Compares with going through all sets; a wish with faults is for other tests.
fn agrees(base: &PlanBase, wish: &Wish) -> Result<(), TestCaseError> {
    let sets = allowed(base, wish);
    let Ok(problem) = Problem::new(base, wish, today()) else {
        prop_assert!(sets.is_empty(), "a fault is one");
        return Ok(());
    };
    prop_assert!(!sets.is_empty(), "a sound wish can be met");
    let most = sets.iter().map(|set| gain(base, set)).max().unwrap();
    let target = wish.target.min(most);
    let enough = || sets.iter().filter(|set| gain(base, set) >= target);
    let least = enough().map(|set| cost(base, wish, set)).min().unwrap();
    let best: Vec<&Vec<PartId>> = enough().filter(|set| cost(base, wish, set) == least).collect();

    let solution = problem.solve();
    prop_assert_eq!(solution.is_reached(), most >= wish.target);
    let optima = solution.optima();
    prop_assert_eq!(shown(optima.cost), least);
    prop_assert_eq!(optima.sets, best.len() as u64);
    let listed = optima.page(0, usize::MAX);
    prop_assert_eq!(listed.iter().collect::<Vec<_>>(), best.clone());
    prop_assert_eq!(optima.page(1, 2), listed.iter().skip(1).take(2).cloned().collect::<Vec<_>>());
    for (part, count) in optima.usage() {
        prop_assert_eq!(count, best.iter().filter(|set| set.contains(&part)).count() as u64);
    }
    let wanted: Vec<PartId> = base.candidates.iter().step_by(2).map(|one| one.part.clone()).collect();
    let reaches = |set: &[PartId]| set.iter().filter(|part| wanted.contains(part)).count();
    let overlap = optima.overlap(&wanted);
    let most_wanted = best.iter().map(|set| reaches(set)).max().unwrap();
    prop_assert_eq!(overlap.most, most_wanted);
    let serving: Vec<_> = best.iter().filter(|set| reaches(set) == most_wanted).map(|set| (*set).clone()).collect();
    prop_assert_eq!(overlap.sets, serving.len() as u64);
    prop_assert_eq!(optima.page_serving(&wanted, 0, usize::MAX), serving);

    let mut costs: Vec<_> = sets.iter().map(|set| (cost(base, wish, set), gain(base, set))).collect();
    if wish.minimise == Minimise::LatestDate {
        // Of a front of days only the day is the cost.
        let by = |latest| costs.iter().filter(|(cost, _)| cost.0 <= latest).map(|(_, points)| *points).max().unwrap();
        costs = costs.iter().map(|(cost, _)| ((cost.0, 0), by(cost.0))).collect();
    }
    costs.sort_by_key(|(cost, points)| (*cost, std::cmp::Reverse(*points)));
    let mut front: Vec<(_, Points)> = Vec::new();
    for (cost, points) in costs {
        if front.last().is_none_or(|(_, most)| points > *most) {
            front.push((cost, points));
        }
    }
    let is_days = wish.minimise == Minimise::LatestDate;
    let found = problem.front().into_iter().map(|point| {
        let (latest, count) = shown(point.cost);
        ((latest, if is_days { 0 } else { count }), point.points)
    });
    prop_assert_eq!(found.collect::<Vec<_>>(), front);
    Ok(())
}

fn acts() -> impl Strategy<Value = PlanBase> {
    let act = (0_usize..3, 1_i64..6, 1_i64..8, prop::option::weighted(0.8, 0_usize..6));
    prop::collection::vec(act, 1..11).prop_map(|acts| base(&acts))
}

/// A wish over some acts; places are taken modulo their number, and a need goes from a later to an earlier act or the
/// other way round, never both.
fn wish(base: &PlanBase, raw: &Raw) -> Wish {
    let count = base.candidates.len();
    let part = |place: &usize| base.candidates[place % count].part.clone();
    let shuffled = |place: usize| (place * 7 + raw.shuffle) % 11;
    let needs = raw.needs.iter().filter_map(|(one, other)| {
        let (one, other) = (one % count, other % count);
        (shuffled(one) != shuffled(other))
            .then(|| if shuffled(one) < shuffled(other) { (one, other) } else { (other, one) })
    });
    Wish {
        target: Points(raw.target),
        minimise: Minimise::ALL[raw.minimise],
        must: raw.must.iter().map(part).collect(),
        never: raw.never.iter().map(part).collect(),
        needs: needs.map(|(one, other)| (part(&one), part(&other))).collect(),
        at_most: raw.at_most.iter().map(|(area, most)| (id(&area.to_string()), *most)).collect(),
        until: raw.until.map(day),
    }
}

#[derive(Clone, Debug)]
struct Raw {
    target: i64,
    minimise: usize,
    must: Vec<usize>,
    never: Vec<usize>,
    needs: Vec<(usize, usize)>,
    at_most: Vec<(usize, usize)>,
    until: Option<usize>,
    shuffle: usize,
}

fn raw() -> impl Strategy<Value = Raw> {
    let needs = prop::collection::vec((0_usize..11, 0_usize..11), 0..12);
    let at_most = prop::collection::vec((0_usize..3, 0_usize..4), 0..3);
    let few = || prop::collection::vec(0_usize..11, 0..2);
    (-2_i64..36, 0_usize..3, few(), few(), needs, at_most, prop::option::weighted(0.3, 2_usize..6), 0_usize..11)
        .prop_map(|(target, minimise, must, never, needs, at_most, until, shuffle)| Raw {
            target,
            minimise,
            must,
            never,
            needs,
            at_most,
            until,
            shuffle,
        })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn the_optimum_is_that_of_all_sets(base in acts(), raw in raw()) {
        let wish = wish(&base, &raw);
        agrees(&base, &wish)?;
    }
}
