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
    let in_all = optima.usage().into_iter().filter(|(_, count)| *count == optima.sets).map(|(part, _)| part);
    prop_assert_eq!(optima.in_all(), in_all.collect::<Vec<_>>());
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

/// Everything that is wrong with a wish over acts a to f, of which a and b lie in area 1.
fn faults(wish: Wish) -> Vec<PlanFault> {
    let acts = [(1, 2, 1, Some(1)), (1, 2, 1, Some(2)), (2, 2, 1, Some(3)), (2, 1, 1, None), (3, 1, 1, Some(4))];
    Problem::new(&base(&acts), &wish, today()).err().unwrap_or_default()
}

fn pairs(pairs: &[(&str, &str)]) -> Vec<(PartId, PartId)> {
    pairs.iter().map(|(one, other)| (id(one), id(other))).collect()
}

#[test]
fn contradictions_are_named() {
    let (a, b, c, d) = (id("a"), id("b"), id("c"), id("d"));
    let must = |must: &[&PartId]| Wish { must: must.iter().map(|part| (*part).clone()).collect(), ..Wish::default() };
    let never = |never: &PartId, wish: Wish| Wish { never: vec![never.clone()], ..wish };
    assert_eq!(faults(must(&[&id("x")])), [PlanFault::UnknownPart(id("x"))]);
    assert_eq!(faults(never(&id("open"), Wish::default())), [PlanFault::NotKnown(id("open"))]);
    assert_eq!(faults(never(&id("met"), must(&[&id("met")]))), [], "what is met is no act any more");
    assert_eq!(faults(never(&a, must(&[&a]))), [PlanFault::MustAndNever(a.clone())]);
    let needs = Wish { needs: pairs(&[("a", "b"), ("b", "c")]), ..never(&c, must(&[&a])) };
    assert_eq!(faults(needs.clone()), [PlanFault::MustNeedsNever { must: a.clone(), never: c.clone() }]);
    assert_eq!(faults(Wish { must: vec![], ..needs }), [], "what cannot be done need not be");
    let limit = Wish { at_most: vec![(id("1"), 2), (id("1"), 1)], needs: pairs(&[("a", "b")]), ..must(&[&a]) };
    let both = vec![a.clone(), b];
    assert_eq!(faults(limit), [PlanFault::MustAboveLimit { area: id("1"), limit: 1, must: both }]);
    let nowhere = Wish { at_most: vec![(id("x"), 1)], ..Wish::default() };
    assert_eq!(faults(nowhere), [PlanFault::UnknownArea(id("x"))]);
    let until = day(2);
    let late = Wish { until: Some(until), ..must(&[&c, &d]) };
    let by = Some(day(3));
    let expected =
        [PlanFault::MustTooLate { must: c.clone(), by, until }, PlanFault::MustTooLate { must: d, by: None, until }];
    assert_eq!(faults(late), expected);
    let late = Wish { until: Some(until), needs: pairs(&[("a", "c")]), ..must(&[&a]) };
    assert_eq!(faults(late), [PlanFault::MustNeedsLate { must: a, late: c, until }]);
    let passed = Wish { until: Day::parse("2026-11-29"), ..Wish::default() };
    let until = Day::parse("2026-11-29").unwrap();
    assert_eq!(faults(passed), [PlanFault::UntilPassed { until, today: today() }]);
    let many = Wish { needs: vec![(id("a"), id("b")); Wish::MOST_NEEDS + 1], ..Wish::default() };
    assert_eq!(faults(many), [PlanFault::TooManyNeeds(61)]);
}

#[test]
fn a_cycle_is_shown() {
    let cycle = |needs: &[(&str, &str)]| faults(Wish { needs: pairs(needs), ..Wish::default() });
    let shown = |ids: &[&str]| [PlanFault::Cycle(ids.iter().map(|part| id(part)).collect())];
    assert_eq!(cycle(&[("a", "a")]), shown(&["a"]));
    assert_eq!(cycle(&[("a", "b"), ("b", "c"), ("c", "e"), ("c", "b"), ("e", "a")]), shown(&["a", "b", "c", "e"]));
    assert_eq!(cycle(&[("d", "a"), ("b", "c"), ("c", "b")]), shown(&["b", "c"]));
    assert_eq!(cycle(&[("a", "met"), ("met", "a")]), [], "what is met needs nothing any more");
}

#[test]
fn a_target_that_is_reached_needs_nothing_but_what_must_be() {
    let base = base(&[(1, 2, 1, None), (1, 3, 1, Some(2))]);
    for minimise in Minimise::ALL {
        let reached = Wish { minimise, ..Wish::default() };
        let solution = Problem::new(&base, &reached, today()).unwrap().solve();
        assert!(solution.is_reached());
        assert_eq!((solution.optima().sets, solution.optima().page(0, 9)), (1, vec![vec![]]));
        let must = Wish { must: vec![id("b")], ..reached };
        assert_eq!(Problem::new(&base, &must, today()).unwrap().solve().optima().page(0, 9), [[id("b")]]);
    }
}

#[test]
fn the_middle_of_forty_nine_alike_is_counted_and_not_gone_through() {
    let base = base49();
    let wish = Wish { target: Points(24), ..Wish::default() };
    let solution = Problem::new(&base, &wish, today()).unwrap().solve();
    let optima = solution.optima();
    assert_eq!(optima.sets, 63_205_303_218_876, "49 over 24");
    let last = optima.page(optima.sets - 1, 9);
    let [set] = last.as_slice() else { panic!("one set") };
    assert_eq!(set.first(), Some(&id("p25")), "the last one has the last 24");
    assert!(optima.usage().iter().all(|(_, sets)| *sets == 63_205_303_218_876 / 49 * 24), "each is in as many");
}

#[test]
fn more_sets_than_can_be_counted_are_still_listed() {
    let base = alike(90);
    let wish = Wish { target: Points(45), ..Wish::default() };
    let solution = Problem::new(&base, &wish, today()).unwrap().solve();
    let optima = solution.optima();
    assert_eq!((optima.sets, optima.in_all()), (u64::MAX, vec![]));
    let page = optima.page(1, 2);
    assert_eq!(page.iter().map(Vec::len).collect::<Vec<_>>(), [45, 45]);
    assert_eq!(page[0].last(), Some(&id("p45")), "the second one has the first 44 and the next but one");
}

/// As many acts as NCSI 3.0 has, all alike.
fn base49() -> PlanBase {
    alike(49)
}

/// So many acts that are all alike.
fn alike(count: usize) -> PlanBase {
    let candidate = |place: usize| Candidate {
        part: id(&format!("p{place:02}")),
        area: id("1"),
        gain: Points(1),
        effort: Effort::default(),
        by: None,
    };
    PlanBase { candidates: (0..count).map(candidate).collect(), areas: vec![id("1")], ..PlanBase::default() }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    /// More acts, and so many needs that the order of deciding matters.
    #[test]
    fn a_web_of_needs_is_solved_exactly(
        acts in prop::collection::vec((0_usize..3, 1_i64..4, 1_i64..4, Just(None)), 10..13),
        needs in prop::collection::vec((0_usize..11, 0_usize..11), 8..24),
        target in 1_i64..24,
        minimise in 0_usize..2,
        shuffle in 0_usize..11,
        at_most in prop::collection::vec((0_usize..3, 1_usize..5), 0..3),
    ) {
        let base = base(&acts);
        let raw = Raw { target, minimise, must: vec![], never: vec![], needs, at_most, until: None, shuffle };
        let wish = wish(&base, &raw);
        agrees(&base, &wish)?;
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    /// Every area may fill up, which rules out what is needed elsewhere, and costs differ widely, so that what is needed or
    /// ruled out says much of what the rest costs.
    #[test]
    fn areas_that_fill_up_are_solved_exactly(
        acts in prop::collection::vec((0_usize..3, 0_i64..5, 1_i64..60, Just(None)), 8..13),
        needs in prop::collection::vec((0_usize..11, 0_usize..11), 0..20),
        most in prop::collection::vec(1_usize..4, 3),
        target in 1_i64..24,
        minimise in 0_usize..2,
        shuffle in 0_usize..11,
    ) {
        let base = base(&acts);
        let at_most = most.into_iter().enumerate().collect();
        let raw = Raw { target, minimise, must: vec![], never: vec![], needs, at_most, until: None, shuffle };
        let wish = wish(&base, &raw);
        agrees(&base, &wish)?;
    }
}
