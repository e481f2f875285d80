//! What lapses when, and what the points come to on each day ahead if nobody acts: by the dates of evidence, by the time
//! conditions of the methodology, and by what the reader assumes.

use super::assessment::{InTime, PartCheck, last_day_in_time};
use super::plan::score_of;
use crate::model::{AsOf, Day, Decimal, Evidence, EvidenceId, Methodology, Part, PartId, Points, Values};
use crate::sort::{SortedMap, SortedSet};

/// What is assumed to end, which no data say.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Assumed {
    /// Everything behind an indicator.
    Part(PartId),
    /// A piece of evidence of a self-assessment, behind every indicator that it stands behind.
    Evidence(EvidenceId),
}

/// Something is taken to be valid until a day and no longer. Of two assumptions on the same, the earlier day stands.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Assumption {
    /// What.
    pub what: Assumed,
    /// The last day on which it is valid.
    pub until: Day,
}

/// Points that go.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lapse {
    /// The indicator.
    pub part: PartId,
    /// Its points.
    pub points: Points,
    /// The pieces of evidence that end on the day before; none where the end is that of the whole indicator, or of
    /// evidence that a publisher shows.
    pub evidence: Vec<EvidenceId>,
    /// Whether it ends by an assumption, and not by dates that are known.
    pub is_assumed: bool,
}

/// A day on which points change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ForecastStep {
    /// The day from which it is so.
    pub day: Day,
    /// The points from then on if nobody acts; none where those of the start are not known.
    pub points: Option<Points>,
    /// The score that these are.
    pub score: Option<Decimal>,
    /// The points from then on if everything planned is done by its day.
    pub planned_points: Option<Points>,
    /// The score that these are.
    pub planned_score: Option<Decimal>,
    /// What goes; also what would have been met by then only because it was planned.
    pub lapses: Vec<Lapse>,
    /// What comes by evidence that takes effect.
    pub begins: Vec<PartId>,
    /// What is planned for this day.
    pub planned: Vec<PartId>,
}

/// The points on each day ahead.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Forecast {
    /// The first day.
    pub from: Day,
    /// The points on it; none where they are not known.
    pub points: Option<Points>,
    /// The score that these are.
    pub score: Option<Decimal>,
    /// The days on which something changes, in order.
    pub steps: Vec<ForecastStep>,
    /// What had ended before the first day, by dates that are known, and still has its points: a publisher's page says
    /// what it said on its day.
    pub overdue: Vec<Lapse>,
}

/// An indicator over time.
struct Course<'a> {
    part: &'a Part,
    /// What it earns while it counts.
    worth: Points,
    /// The days on which it may change.
    days: SortedSet<Day>,
    /// From when on it is planned to be met.
    planned: Option<Day>,
    /// The last day on which it can be, by what is assumed.
    until: Option<Day>,
    counts: Box<dyn Fn(Day) -> bool + 'a>,
    lapse: Box<dyn Fn(Day) -> (Vec<EvidenceId>, bool) + 'a>,
}

/// The forecast of a self-assessment, from the day that its checks are of. What was planned for an earlier day, and is not
/// met, counts for nothing.
#[must_use]
pub fn forecast(
    methodology: &Methodology,
    checks: &[PartCheck<'_>],
    assumptions: &[Assumption],
    from: Day,
) -> Forecast {
    let courses: Vec<Course<'_>> = checks.iter().map(|check| course(check, assumptions, from)).collect();
    let start = courses.iter().filter(|one| (one.counts)(from)).map(|one| one.worth).sum();
    run(methodology, &courses, from, Some(start))
}

/// The forecast of a published observation: only assumptions and the dates that its evidence has of its own speak.
/// `known` are the points there are, for where values don't give them.
#[must_use]
pub fn forecast_published(
    methodology: &Methodology,
    values: &Values,
    known: Option<Points>,
    evidence: Option<&Evidence>,
    assumptions: &[Assumption],
    from: Day,
) -> Forecast {
    let points = super::outcome::total_points(methodology, values).or(known);
    let awarded = |part: &Part| values.get(part).unwrap_or_default();
    let (mut courses, mut overdue) = (Vec::new(), Vec::new());
    for part in methodology.leaves().into_iter().filter(|part| awarded(part) > Points::ZERO) {
        let dated = evidence.and_then(|evidence| evidence.indicators.get(&part.id)?.as_of.as_ref());
        let dated = dated.and_then(|date| last_of_published(date, part));
        let assumed = assumed(assumptions, &Assumed::Part(part.id.clone()));
        if dated.is_some_and(|last| last < from) {
            overdue.push(Lapse {
                part: part.id.clone(),
                points: awarded(part),
                evidence: Vec::new(),
                is_assumed: false,
            });
        }
        let last = [dated.filter(|last| *last >= from), assumed].into_iter().flatten().min();
        courses.push(Course {
            part,
            worth: awarded(part),
            days: last.and_then(Day::next).into_iter().collect(),
            planned: None,
            until: assumed,
            counts: Box::new(move |day| last.is_none_or(|last| day <= last)),
            lapse: Box::new(move |_| (Vec::new(), assumed == last)),
        });
    }
    let gone = courses.iter().filter(|one| !(one.counts)(from)).map(|one| one.worth).sum();
    let mut forecast = run(methodology, &courses, from, points.map(|points| points - gone));
    forecast.overdue = overdue;
    forecast
}

/// The last day on which published evidence of a date counts for an indicator; none where no end is known. Of a date that
/// is not exact the latest day stands: the points may be gone earlier, and surely are afterwards.
fn last_of_published(date: &AsOf, part: &Part) -> Option<Day> {
    let latest = date.latest()?;
    let day = Day::new(latest.year(), latest.month(), latest.day())?;
    last_day_in_time(Some(day), None, part.time)
}

/// The day by which something is assumed to end.
fn assumed(assumptions: &[Assumption], what: &Assumed) -> Option<Day> {
    assumptions.iter().filter(|one| one.what == *what).map(|one| one.until).min()
}

fn course<'a>(check: &'a PartCheck<'_>, assumptions: &[Assumption], from: Day) -> Course<'a> {
    let part = check.part;
    let until = assumed(assumptions, &Assumed::Part(part.id.clone()));
    let ends: Vec<(EvidenceId, Day)> = check
        .items
        .iter()
        .filter_map(|one| Some((one.id.clone(), assumed(assumptions, &Assumed::Evidence(one.id.clone()))?)))
        .collect();
    let mut days = SortedSet::from_iter(ends.iter().map(|(_, end)| *end).chain(until).filter_map(Day::next));
    for item in &check.items {
        days.extend(item.item.effective);
        let last = last_day_in_time(item.item.effective, item.item.valid_until, part.time);
        days.extend(last.and_then(Day::next));
    }
    let planned = check.planned.filter(|day| check.state.is_ahead() && *day >= from);
    let ends_by = ends.clone();
    Course {
        part,
        worth: check.worth.unwrap_or_default(),
        days,
        planned: planned.filter(|day| until.is_none_or(|until| *day <= until)),
        until,
        counts: Box::new(move |day| {
            until.is_none_or(|until| day <= until) && looked_at(check, &ends_by, day).is_supported()
        }),
        lapse: Box::new(move |day| {
            let is_ended = until.and_then(Day::next).is_some_and(|end| end <= day);
            let after = looked_at(check, &ends, day);
            let lapsed = after
                .items
                .iter()
                .filter(|one| matches!(one.time, InTime::Lapsed { last } if last.next() == Some(day)));
            let ids: Vec<EvidenceId> = lapsed.map(|one| one.id.clone()).collect();
            let by_assumption = ends.iter().any(|(id, end)| ids.contains(id) && end.next() == Some(day));
            if is_ended { (Vec::new(), true) } else { (ids, by_assumption) }
        }),
    }
}

/// An indicator on a day, with the ends that are assumed.
fn looked_at<'a>(check: &PartCheck<'a>, ends: &[(EvidenceId, Day)], day: Day) -> PartCheck<'a> {
    let mut check = check.on(day);
    for item in &mut check.items {
        let end = ends.iter().find(|(id, _)| id == item.id).map(|(_, end)| *end);
        if let (Some(last), InTime::Counts { .. } | InTime::Undated) = (end.filter(|end| *end < day), item.time) {
            item.time = InTime::Lapsed { last };
        }
    }
    check
}

/// Goes from day to day on which something may change.
fn run(methodology: &Methodology, courses: &[Course<'_>], from: Day, start: Option<Points>) -> Forecast {
    let days = SortedSet::from_iter(
        courses.iter().flat_map(|one| one.days.iter().copied().chain(one.planned)).filter(|day| *day >= from),
    );
    let score = |points: Option<Points>| points.and_then(|points| score_of(methodology, points));
    // What counts on a day, without plans and with them.
    let state = |one: &Course<'_>, day: Day| {
        let counts = (one.counts)(day);
        let is_over = one.until.is_some_and(|until| until < day);
        (counts, counts || (!is_over && one.planned.is_some_and(|planned| planned <= day)))
    };
    let mut before =
        SortedMap::from_iter(courses.iter().map(|one| (&one.part.id, ((one.counts)(from), (one.counts)(from)))));
    let (mut points, mut planned_points, mut steps) = (start, start, Vec::new());
    for day in days {
        let mut step = ForecastStep {
            day,
            points,
            score: None,
            planned_points,
            planned_score: None,
            lapses: Vec::new(),
            begins: Vec::new(),
            planned: Vec::new(),
        };
        for one in courses {
            let (id, worth) = (&one.part.id, one.worth);
            let (was, was_planned) = before.get(id).copied().unwrap_or_default();
            let (is, is_planned) = state(one, day);
            step.points = moved(step.points, was, is, worth);
            step.planned_points = moved(step.planned_points, was_planned, is_planned, worth);
            if (was && !is) || (was_planned && !is_planned) {
                let (evidence, is_assumed) = (one.lapse)(day);
                step.lapses.push(Lapse { part: id.clone(), points: worth, evidence, is_assumed });
            }
            if !was && is {
                step.begins.push(id.clone());
            }
            if one.planned == Some(day) && !is {
                step.planned.push(id.clone());
            }
            before.insert(id, (is, is_planned));
        }
        (points, planned_points) = (step.points, step.planned_points);
        (step.score, step.planned_score) = (score(points), score(planned_points));
        if !(step.lapses.is_empty() && step.begins.is_empty() && step.planned.is_empty()) {
            steps.push(step);
        }
    }
    Forecast { from, points: start, score: score(start), steps, overdue: Vec::new() }
}

fn moved(points: Option<Points>, was: bool, is: bool, worth: Points) -> Option<Points> {
    match (was, is) {
        (false, true) => points.map(|points| points + worth),
        (true, false) => points.map(|points| points - worth),
        _ => points,
    }
}

impl Forecast {
    /// The points on a day if nobody acts, or if everything planned is done by its day; those of the first day for any
    /// before it.
    #[must_use]
    pub fn points_on(&self, day: Day, with_plans: bool) -> Option<Points> {
        match self.steps.iter().rfind(|step| step.day <= day) {
            Some(step) if with_plans => step.planned_points,
            Some(step) => step.points,
            None => self.points,
        }
    }
}
