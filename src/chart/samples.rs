//! Charts of the real figures, for tests: the files that the product ships, Azerbaijan mostly.

use super::{
    AreaStrips, AssessedAreas, Axis, Bars, Event, EventLane, EventLines, FormulaSwing, Frame, Grid, History, Ledger,
    Radar, RankIntervals, RankMoveBars, ReachBars, RunNote, Scatter, ScoreAhead, ScoreFront, ScorePath, Selection,
    Strip, Surveys, Theme, TileMap, Timelines, Typical,
};
use crate::model::assessment::{AnswerState, Assessment, Edit, Name};
use crate::model::{
    Activity, AsOf, AssessmentId, Countries, CountryCode, Day, IndexData, IndexId, Localized, Mapping, Observation,
    PartId, Sources, Statement, Strategy, StrategyId, Values, When,
};
use crate::scoring::assessment::Grounds;
use crate::text::{Catalogue, Language, Message, say};
use crate::{scoring, wire};

fn file(path: &str) -> String {
    let path = format!("{}/public/data/{path}", env!("CARGO_MANIFEST_DIR"));
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"))
}

pub(super) fn index(id: &str) -> IndexData {
    let methodology = wire::read_methodology(&file(&format!("methodologies/{id}.json"))).unwrap();
    let observations = wire::read_observations(&file(&format!("observations/{id}.json")), &methodology).unwrap().0;
    IndexData::new(methodology, observations)
}

pub(super) fn countries() -> Countries {
    wire::read_countries(&file("countries.json")).unwrap().0
}

pub(super) fn sources() -> Sources {
    wire::read_sources(&file("sources.json")).unwrap().0
}

pub(super) fn country(code: &str) -> CountryCode {
    CountryCode::parse(code).unwrap()
}

fn name(code: &str) -> Localized {
    countries().get(country(code)).unwrap().name.clone()
}

fn source(index: &IndexData) -> Message {
    say::chart_source(&index.methodology.short, AsOf::parse("2023-08-31"))
}

pub(super) fn ledger(id: &str, code: &str) -> Ledger {
    let index = index(id);
    let known = |one: &&Observation| scoring::explain(&index.methodology, &one.values).coverage.known;
    let observation = index.of(country(code)).iter().max_by_key(known);
    let values = observation.map(|one| one.values.clone()).unwrap_or_default();
    let total = scoring::explain(&index.methodology, &values);
    Ledger::new(&index.methodology, &total, &name(code), source(&index))
}

pub(super) fn strip(id: &str, highlighted: &[&str]) -> Strip {
    let index = index(id);
    let highlighted: Vec<CountryCode> = highlighted.iter().map(|code| country(code)).collect();
    Strip::new(&index.methodology, &scoring::ranking(&index), &countries(), &highlighted, source(&index))
}

/// A strip in which the countries of a group stand out.
pub(super) fn strip_of(id: &str, group: &str, highlighted: &[&str]) -> Strip {
    let (index, countries) = (index(id), countries());
    let group = countries.group(&crate::model::GroupId::parse(group).unwrap()).unwrap();
    strip(id, highlighted).with_group(&scoring::ranking(&index), group)
}

pub(super) fn tile_map(id: &str) -> TileMap {
    let (index, tiles) = (index(id), wire::read_tiles(&file("tiles.json")).unwrap().0);
    TileMap::new(&index.methodology, &scoring::ranking(&index), &countries(), &tiles, source(&index))
}

pub(super) fn history(ids: &[&str], code: &str) -> History {
    let indices: Vec<IndexData> = ids.iter().map(|id| index(id)).collect();
    let indices: Vec<&IndexData> = indices.iter().collect();
    History::new(&name(code), country(code), &indices, &sources())
}

pub(super) fn bars(id: &str, codes: &[&str]) -> Bars {
    let index = index(id);
    Bars::new(&index, &selection(codes), source(&index))
}

pub(super) fn area_strips(id: &str, codes: &[&str]) -> AreaStrips {
    let index = index(id);
    AreaStrips::new(&index, &countries(), &selection(codes), source(&index))
}

pub(super) fn radar(id: &str, codes: &[&str]) -> Radar {
    let index = index(id);
    Radar::new(&index, &selection(codes), source(&index))
}

pub(super) fn grid(id: &str, codes: &[&str]) -> Grid {
    let index = index(id);
    Grid::areas(&index, &selection(codes), source(&index))
}

/// The grid of draws that vary official weights by so many percent.
pub(super) fn outranking(spread: u8, codes: &[&str]) -> Grid {
    let index = index("gci-2024");
    let weights = scoring::Weights::official(&index.methodology).unwrap();
    let picked = codes.iter().map(|code| country(code)).collect();
    let spec = scoring::Spec { weights, spread, draws: 500, seed: 1, picked };
    let mut simulation = scoring::Simulation::new(&spec, &scoring::Profiles::of(&index)).unwrap();
    simulation.step(spec.draws);
    let robustness = simulation.finish().unwrap();
    Grid::outranking(&robustness, &countries(), &index.methodology, source(&index))
}

/// The countries with these codes, the first of which is the reader's own.
pub(super) fn selection(picked: &[&str]) -> Selection {
    let picked: Vec<CountryCode> = picked.iter().map(|code| country(code)).collect();
    Selection::new(&picked, picked.first().copied(), &countries())
}

fn axis(id: &str) -> Axis {
    let index = index(id);
    let scores = scoring::ranking(&index);
    let values = scores.iter().filter_map(|row| Some((row.country, row.outcome.as_ref()?.score))).collect();
    let scale = &index.methodology.score;
    let (name, title) = (index.methodology.short.clone(), index.methodology.name.clone());
    Axis { name, title, full: scale.full, decimals: scale.decimals, values }
}

pub(super) fn scatter(x: &str, y: &str, picked: &[&str]) -> Scatter {
    let source = say::chart_sources(2_usize, vec![say::chart_quoted(x), say::chart_quoted(y)]);
    Scatter::new(axis(x), axis(y), &countries(), &selection(picked), source)
}

pub(super) fn timelines(ids: &[&str], picked: &[&str]) -> Timelines {
    let indices: Vec<IndexData> = ids.iter().map(|id| index(id)).collect();
    let indices: Vec<&IndexData> = indices.iter().collect();
    Timelines::new(&selection(picked), &indices, &sources())
}

pub(super) fn intervals(id: &str, picked: &[&str], spread: u8) -> RankIntervals {
    let index = index(id);
    let weights = scoring::Weights::relative(&vec![1; index.methodology.areas().len()]).unwrap();
    let spec = scoring::Spec { weights, spread, draws: 400, seed: 42, picked: Vec::new() };
    let mut simulation = scoring::Simulation::new(&spec, &scoring::Profiles::of(&index)).unwrap();
    simulation.step(spec.draws);
    let run = RunNote { index: index.methodology.short.clone(), own: None, spread, draws: spec.draws, seed: spec.seed };
    let result = simulation.finish().unwrap();
    RankIntervals::new(&result, &countries(), &selection(picked), run, source(&index))
}

pub(super) fn moves(before: &str, after: &str, picked: &[&str]) -> RankMoveBars {
    let (before, after) = (index(before), index(after));
    let moves = scoring::rank_moves(&before, &after).unwrap();
    let (earlier, later) = (&before.methodology, &after.methodology);
    RankMoveBars::new(&moves, earlier, later, &countries(), &selection(picked), source(&after))
}

/// What people of Azerbaijan answered in surveys.
pub(super) fn surveys() -> Surveys {
    let context = wire::read_statements(&file("statements/AZE.json"), country("AZE")).unwrap().0;
    Surveys::new(&context.surveys, say::chart_source("Kremlin Watch", context.as_of))
}

pub(super) fn strategy(id: &str) -> Strategy {
    wire::read_strategy(&file(&format!("strategies/{id}.json")), &StrategyId::parse(id).unwrap()).unwrap().0
}

/// Hands on what a strategy reaches of the NCSI of 2018, with the points of its country or of another one, with the
/// index and the source that charts of it have.
fn reach<T>(id: &str, of: Option<&str>, draw: impl FnOnce(&scoring::StrategyReach<'_>, &IndexData, Message) -> T) -> T {
    let index = index("ncsi-2018");
    let strategy = strategy(id);
    let mapping = wire::read_mapping(&file(&format!("mappings/{id}/ncsi-2018.json"))).unwrap().0;
    let known = |one: &&Observation| scoring::explain(&index.methodology, &one.values).coverage.known;
    // Of Estonia the page of which little is known, so that there is something to say of it.
    let held = index.of(of.map_or(strategy.country, country)).iter();
    let observation = held.filter(|one| one.source.as_str() != "ncsi-ee-2022-04").max_by_key(known);
    let values = observation.map(|one| one.values.clone()).unwrap_or_default();
    let reach = scoring::strategy_reach(&strategy, &mapping, &index.methodology, &values);
    draw(&reach, &index, source(&index))
}

pub(super) fn swing(id: &str, of: Option<&str>, chosen: scoring::Formula) -> FormulaSwing {
    reach(id, of, |reach, index, source| FormulaSwing::new(reach, chosen, &index.methodology.short, source))
}

pub(super) fn priorities(id: &str) -> Grid {
    reach(id, None, |reach, index, source| Grid::priorities(reach, &index.methodology, source))
}

/// Strategies over the NCSI of 2018, each called by its country and its years.
pub(super) fn reach_bars(ids: &[&str]) -> ReachBars {
    let index = index("ncsi-2018");
    let read = |id: &&str| {
        let mapping = wire::read_mapping(&file(&format!("mappings/{id}/ncsi-2018.json"))).unwrap().0;
        (strategy(id), mapping)
    };
    let read: Vec<(Strategy, Mapping)> = ids.iter().map(read).collect();
    let values = Values::default();
    let reaches: Vec<_> = read
        .iter()
        .map(|(strategy, mapping)| scoring::strategy_reach(strategy, mapping, &index.methodology, &values))
        .collect();
    let named = read.iter().zip(&reaches).map(|((strategy, _), reach)| {
        let (first, last) = (strategy.period.first().to_string(), strategy.period.last().to_string());
        (strategy.id.clone(), say::strategy_short(&countries().full_name(strategy.country), first, last), reach)
    });
    ReachBars::new(&named.collect::<Vec<_>>(), &index.methodology, source(&index))
}

/// A self-assessment in which nothing is assessed yet.
pub(super) fn blank_assessment() -> Assessment {
    let (id, index) = (AssessmentId::parse("own").unwrap(), IndexId::parse("ncsi-2018").unwrap());
    Assessment::blank(id, index, Some(country("AZE")), Name::default())
}

/// What answers count by where nobody credits them and there is no evidence, so that any day will do.
pub(super) fn without_evidence() -> Grounds<'static> {
    Grounds { credited: None, scale: scoring::samples::WHOLE, day: Day::LAST }
}

/// What is published of Azerbaijan as a self-assessment, with some states changed; beside what is published or alone.
pub(super) fn assessed(changes: &[(&str, AnswerState)], beside: bool) -> AssessedAreas {
    let index = index("ncsi-2018");
    let published = index.best_known(country("AZE")).unwrap();
    let mut assessment = blank_assessment();
    let mut set = |part: &PartId, state| assessment.apply(&Edit::State(part.clone(), state)).map(drop).unwrap();
    for part in index.methodology.leaves() {
        let is_met = published.values.get(part) == Some(part.max);
        set(&part.id, if is_met { AnswerState::MetPublic } else { AnswerState::NotMet });
    }
    changes.iter().for_each(|(part, state)| set(&PartId::parse(part).unwrap(), *state));
    let grounds = Grounds { credited: Some(&published.values), ..without_evidence() };
    let tallies = scoring::assessment::tally(&assessment, &index.methodology, grounds);
    AssessedAreas::new(&index.methodology, &tallies, beside.then_some(&published.values), source(&index))
}

/// The score of Azerbaijan ahead with some indicators assumed to end; with something planned besides.
pub(super) fn ahead(ends: &[(&str, &str)], with_plans: bool) -> ScoreAhead {
    let index = index("ncsi-2018");
    let values = &index.best_known(country("AZE")).unwrap().values;
    let (part, day) = (|id: &str| PartId::parse(id).unwrap(), |day: &str| Day::parse(day).unwrap());
    let assumption =
        |(id, until): &(&str, &str)| scoring::Assumption { what: scoring::Assumed::Part(part(id)), until: day(until) };
    let assumptions: Vec<_> = ends.iter().map(assumption).collect();
    let from = day("2026-11-30");
    let mut forecast = scoring::forecast_published(&index.methodology, values, None, None, &assumptions, from);
    if with_plans {
        for step in &mut forecast.steps {
            step.planned = vec![part("1.1"), part("8.2")];
            step.planned_points = step.points.map(|points| points + crate::model::Points(6));
            let score = |points| scoring::plan::score_of(&index.methodology, points);
            step.planned_score = step.planned_points.and_then(score);
        }
    }
    ScoreAhead::new(&index.methodology, forecast, source(&index))
}

/// What acts could bring Azerbaijan; of effort every third indicator takes more.
pub(super) fn front(target: Option<&str>, by_effort: bool) -> ScoreFront {
    use scoring::plan::{Effort, Minimise, PlanBase, Problem, Wish};
    let index = index("ncsi-2018");
    let mut base = PlanBase::of_values(&index.methodology, &index.best_known(country("AZE")).unwrap().values);
    for (one, effort) in base.candidates.iter_mut().zip([5, 20, 1].into_iter().cycle()) {
        one.effort = Effort::new(effort).unwrap();
    }
    let minimise = if by_effort { Minimise::Effort } else { Minimise::Actions };
    let wish = Wish { minimise, ..Wish::default() };
    let front = Problem::new(&base, &wish, Day::LAST).unwrap().front();
    let target = target.and_then(crate::model::Decimal::parse);
    ScoreFront::new(&index.methodology, base.points, &front, target, source(&index))
}

/// A plan for Azerbaijan: what is done by which day.
pub(super) fn path(acts: &[(&str, Option<&str>)]) -> ScorePath {
    use crate::model::{Plan, PlanAct, PlanTarget};
    let index = index("ncsi-2018");
    let target = crate::model::Decimal { units: 75, decimals: 0 };
    let mut plan = Plan::new(index.methodology.id.clone(), country("AZE"), PlanTarget::Score(target));
    for (part, by) in acts {
        let act = PlanAct { is_chosen: true, by: by.and_then(Day::parse), ..PlanAct::default() };
        plan.acts.insert(PartId::parse(part).unwrap(), act);
    }
    let start = crate::model::Points(49);
    let steps = scoring::plan::path(&plan, &index.methodology, start);
    let from = Day::parse("2026-11-30").unwrap();
    ScorePath::new(&index.methodology, (from, start), &steps, Some(target), source(&index))
}

pub(super) fn events(id: &str) -> EventLines {
    EventLines::of_strategy(&strategy(id), &sources())
}

/// The statements about Azerbaijan, a lane for each activity and a shape for each kind.
pub(super) fn event_lanes() -> EventLines {
    let code = country("AZE");
    let context = wire::read_statements(&file("statements/AZE.json"), code).unwrap().0;
    let event = |one: &Statement| Event {
        key: Some(one.id.to_string()),
        as_of: if let When::On(date) = one.when { Some(date) } else { None },
        text: (&one.claim).into(),
        kind: one.kind as usize,
        source: "".into(),
        target: None,
    };
    let lane = |activity: &Activity| EventLane {
        name: (&activity.title).into(),
        events: context.statements.iter().filter(|one| one.activity == activity.id).map(event).collect(),
    };
    let kinds = ["event", "recurring", "status", "assessment", "survey", "figure"].map(say::chart_quoted).to_vec();
    let lanes = context.activities.iter().map(lane).collect();
    EventLines::new(say::app_name(), kinds, lanes, say::chart_quoted("Kremlin Watch"))
}

/// Lays out or writes with a frame of this width, in both languages.
pub(super) fn in_each_language(width: f64, scale: f64, mut act: impl FnMut(&str, &Frame<'_>)) {
    let theme = Theme::print();
    for language in Language::all() {
        let words = Catalogue::of(language);
        act(language.tag(), &Frame { width, scale, theme: &theme, measure: &Typical, words: &words });
    }
}
