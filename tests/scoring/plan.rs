//! Plans, forecast and concentration on what was published of Azerbaijan.

use crate::{country, file, index, mapping, strategy};
use posture::model::{Day, Decimal, Evidence, IndexData, PartId, Points};
use posture::scoring::plan::{
    Cost, GapContext, GapOrder, Minimise, PlanBase, Problem, Target, TargetFault, Wish, gaps, points_of,
};
use posture::scoring::{
    Assumed, Assumption, Document, PublishedEvidence, concentration, forecast_published, others, what_if,
};
use posture::wire::read_evidence;

fn evidence(index: &IndexData) -> Evidence {
    read_evidence(&file("evidence/ncsi-2018/AZE.json"), &index.methodology.id, country("AZE")).unwrap().0
}

fn part(id: &str) -> PartId {
    PartId::parse(id).unwrap()
}

fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

fn today() -> Day {
    day("2026-11-30")
}

fn base(index: &IndexData) -> PlanBase {
    PlanBase::of_values(&index.methodology, &index.current(country("AZE")).unwrap().values)
}

fn score(text: &str) -> Target {
    Target::Score(Decimal::parse(text).unwrap())
}

fn shown(set: &[PartId]) -> String {
    set.iter().map(PartId::as_str).collect::<Vec<_>>().join(" ")
}

#[test]
fn three_quarters_take_three_acts_in_four_ways() {
    let index = index("ncsi-2018");
    let base = base(&index);
    assert_eq!(
        (base.points, base.candidates.len(), base.met.len(), base.most()),
        (Some(Points(49)), 17, 29, Points(28))
    );
    let target = score("75").points(&index.methodology, &[]).unwrap() - base.points.unwrap();
    assert_eq!(target, Points(9));
    let wish = Wish { target, ..Wish::default() };
    let solution = Problem::new(&base, &wish, today()).unwrap().solve();
    let optima = solution.optima();
    assert!(solution.is_reached());
    assert_eq!((optima.cost, optima.sets), (Cost::Actions(3), 4));
    let listed: Vec<String> = optima.page(0, 10).iter().map(|set| shown(set)).collect();
    assert_eq!(listed, ["1.1 4.3 5.3", "1.1 4.3 8.2", "1.1 5.3 8.2", "4.3 5.3 8.2"]);
    assert!(optima.in_all().is_empty());
    let used: Vec<(PartId, u64)> = optima.usage().into_iter().filter(|(_, sets)| *sets > 0).collect();
    assert_eq!(used, ["1.1", "4.3", "5.3", "8.2"].map(|id| (part(id), 3)));
}

#[test]
fn every_target_is_what_going_through_all_sets_gives() {
    let index = index("ncsi-2018");
    let base = base(&index);
    let gains: Vec<i64> = base.candidates.iter().map(|one| one.gain.0).collect();
    // Of every number of points the fewest acts that have so many or more, and in how many ways.
    let mut least = [(u32::MAX, 0_u64); 29];
    for bits in 0..1_u32 << gains.len() {
        let gain: i64 =
            gains.iter().enumerate().filter(|(place, _)| bits >> place & 1 == 1).map(|(_, gain)| gain).sum();
        for best in &mut least[..=usize::try_from(gain).unwrap()] {
            match bits.count_ones() {
                count if count < best.0 => *best = (count, 1),
                count if count == best.0 => best.1 += 1,
                _ => {}
            }
        }
    }
    for (target, (count, sets)) in least.iter().enumerate() {
        let wish = Wish { target: Points(target as i64), ..Wish::default() };
        let solution = Problem::new(&base, &wish, today()).unwrap().solve();
        let optima = solution.optima();
        assert!(solution.is_reached());
        assert_eq!((optima.cost, optima.sets), (Cost::Actions(u64::from(*count)), *sets), "{target}");
        assert_eq!(optima.page(0, usize::MAX).len() as u64, *sets);
    }
    let beyond = Wish { target: Points(29), ..Wish::default() };
    let solution = Problem::new(&base, &beyond, today()).unwrap().solve();
    assert!(!solution.is_reached());
    assert_eq!(solution.optima().cost, Cost::Actions(17));
    let front = Problem::new(&base, &beyond, today()).unwrap().front();
    assert_eq!(front.len(), 18);
    assert_eq!(front.iter().take(4).map(|point| point.points.0).collect::<Vec<_>>(), [0, 3, 6, 9]);
}

#[test]
fn targets_are_points() {
    let index = index("ncsi-2018");
    let methodology = &index.methodology;
    let others = others(&index, Some(country("AZE")));
    let points = |target: Target| target.points(methodology, &others).map(|points| points.0);
    assert_eq!(points(score("63.64")), Ok(49), "a score as it is shown");
    assert_eq!(points(score("63.65")), Ok(50));
    assert_eq!((points(score("0")), points(score("100"))), (Ok(0), Ok(77)));
    assert!(matches!(points(score("100.01")), Err(TargetFault::ScoreOutOfRange { .. })));
    assert!(matches!(points(score("-1")), Err(TargetFault::ScoreOutOfRange { .. })));
    assert_eq!(points(Target::Points(Points(58))), Ok(58));
    assert!(matches!(points(Target::Points(Points(78))), Err(TargetFault::PointsOutOfRange { .. })));
    let last = others.len() + 1;
    assert_eq!(points(Target::Rank(0)), Err(TargetFault::RankOutOfRange { last }));
    assert_eq!(points(Target::Rank(last + 1)), Err(TargetFault::RankOutOfRange { last }));
    assert_eq!(points(Target::Rank(last)), Ok(0));
    assert_eq!(points(Target::Tier(1)), Err(TargetFault::NoTiers));
    // The rank that Azerbaijan would have with so many points is that rank or better, and with one less it is not.
    for rank in [1, 10, 25, 50, 100] {
        let needed = points(Target::Rank(rank)).unwrap();
        let rank_with = |points: i64| {
            let values = &index.current(country("AZE")).unwrap().values;
            let known = Points(points - 49);
            let score = posture::scoring::plan::score_of(methodology, Points(49) + known).unwrap();
            assert!(!values.is_empty());
            posture::scoring::rank_among(score, &others).first
        };
        assert!(rank_with(needed) <= rank, "{rank}");
        assert!(needed == 0 || rank_with(needed - 1) > rank, "{rank}");
    }
    let tiers = crate::index("gci-2024");
    let tier = |tier: usize| Target::Tier(tier).points(&tiers.methodology, &[]);
    assert_eq!(tier(1).map(|points| tiers.methodology.points.decimal(points).to_string()), Ok("95.00".to_owned()));
    assert!(matches!(tier(6), Err(TargetFault::TierOutOfRange { last: 5 })));
    assert_eq!(points_of(methodology, Decimal::parse("63.64").unwrap()), Some(Points(49)));
    assert_eq!(points_of(methodology, Decimal::parse("63.60").unwrap()), None);
}

#[test]
fn effort_is_the_readers_own() {
    let index = index("ncsi-2018");
    let mut base = base(&index);
    let effort = |number| posture::scoring::plan::Effort::new(number).unwrap();
    for one in &mut base.candidates {
        let own = [("1.1", 10), ("4.3", 10), ("5.3", 1), ("8.2", 1)].into_iter().find(|(id, _)| one.part == part(id));
        one.effort = effort(own.map_or(50, |(_, number)| number));
    }
    let wish = Wish { target: Points(9), minimise: Minimise::Effort, ..Wish::default() };
    let solution = Problem::new(&base, &wish, today()).unwrap().solve();
    assert_eq!((solution.optima().cost, solution.optima().sets), (Cost::Effort(12), 2));
    assert_eq!(solution.optima().in_all(), [part("5.3"), part("8.2")]);
}

#[test]
fn a_priority_is_served_by_some_of_the_best_plans_more_than_by_others() {
    let index = index("ncsi-2018");
    let (base, strategy) = (base(&index), strategy("aze-2023-2027"));
    let mapping = mapping(&strategy, &index.methodology);
    let solution = Problem::new(&base, &Wish { target: Points(9), ..Wish::default() }, today()).unwrap().solve();
    for priority in &strategy.priorities {
        let reached: Vec<PartId> =
            mapping.links.iter().filter(|link| link.priority == priority.id).map(|link| link.part.clone()).collect();
        let overlap = solution.optima().overlap(&reached);
        let sets = solution.optima().page(0, 4);
        let count = |set: &[PartId]| set.iter().filter(|part| reached.contains(part)).count();
        let most = sets.iter().map(|set| count(set)).max().unwrap();
        assert_eq!((overlap.most, overlap.sets), (most, sets.iter().filter(|set| count(set) == most).count() as u64));
    }
    let context = GapContext { strategy: Some((&strategy, &mapping)), edition: None };
    let all = gaps(&index.methodology, &base, context, GapOrder::Points);
    let first: Vec<_> = all.iter().take(4).map(|gap| (gap.part.id.as_str(), gap.score.unwrap().to_string())).collect();
    let row = |id, score: &str| (id, score.to_owned());
    assert_eq!(first, [row("1.1", "67.53"), row("4.3", "71.43"), row("5.3", "75.32"), row("8.2", "79.22")]);
}

#[test]
fn what_if_moves_azerbaijan_among_the_others() {
    let index = index("ncsi-2018");
    let observation = index.current(country("AZE")).unwrap();
    let others = others(&index, Some(country("AZE")));
    let now = what_if(&index.methodology, &observation.values, &[], None, &others);
    let then = what_if(&index.methodology, &observation.values, &["1.1", "4.3", "5.3"].map(part), None, &others);
    assert_eq!(now.score.unwrap().to_string(), "63.64");
    assert_eq!((then.score.unwrap().to_string(), then.change), ("75.32".to_owned(), Some(Points(9))));
    assert!(then.rank.unwrap().first < now.rank.unwrap().first);
}

#[test]
fn with_the_strategy_two_points_go() {
    let index = index("ncsi-2018");
    let (observation, evidence) = (index.current(country("AZE")).unwrap(), evidence(&index));
    let strategy = strategy("aze-2023-2027");
    let mapping = mapping(&strategy, &index.methodology);
    let until = day("2027-12-31");
    let assumptions: Vec<Assumption> =
        mapping.by_instrument.iter().map(|one| Assumption { what: Assumed::Part(one.part.clone()), until }).collect();
    let made = |assumptions: &[Assumption]| {
        forecast_published(&index.methodology, &observation.values, None, Some(&evidence), assumptions, today())
    };
    assert!(made(&[]).steps.is_empty(), "no evidence held here has a date of its own");
    let forecast = made(&assumptions);
    let [step] = forecast.steps.as_slice() else { panic!("one step: {:?}", forecast.steps) };
    assert_eq!((forecast.points, step.day, step.points), (Some(Points(49)), day("2028-01-01"), Some(Points(47))));
    assert_eq!(step.score.unwrap().to_string(), "61.04");
    let lapses: Vec<_> =
        step.lapses.iter().map(|lapse| (lapse.part.as_str(), lapse.points.0, lapse.is_assumed)).collect();
    assert_eq!(lapses, [("1.3", 1, true), ("1.4", 1, true)]);
    assert_eq!(forecast.points_on(until, false), Some(Points(49)));
    assert_eq!(forecast.points_on(day("2028-01-01"), false), Some(Points(47)));
}

#[test]
fn one_chapter_of_law_carries_four_indicators() {
    let index = index("ncsi-2018");
    let (observation, evidence) = (index.current(country("AZE")).unwrap(), evidence(&index));
    let one = PublishedEvidence { methodology: &index.methodology, values: &observation.values, evidence: &evidence };
    let loads = concentration(&[one], &[]);
    let shown: Vec<_> = loads
        .iter()
        .map(|load| {
            let Document::Act(act) = load.document else { panic!("acts only") };
            let place = &load.places[0];
            let parts: Vec<&str> = place.rests.iter().map(|rest| rest.part.id.as_str()).collect();
            (act.id.as_str(), parts.join(" "), place.lost().0)
        })
        .collect();
    let row = |id, parts: &str, lost| (id, parts.to_owned(), lost);
    let expected = [row("A1", "5.2 6.1 6.2 6.4", 4), row("A2", "7.4 7.5 7.7", 4), row("A3", "1.3 1.4", 2)];
    assert_eq!(shown, expected);
    assert_eq!(loads[0].places[0].score_lost().unwrap().to_string(), "5.19");
}
