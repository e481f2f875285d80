//! What became of a plan: against what was published last, and against self-assessments of the same kept since.

use crate::model::assessment::Assessment;
use crate::model::{AsOf, Day, IndexData, Methodology, Observation, PartId, Plan, Points};
use crate::route::ObservationKey;
use crate::scoring::assessment::check;
use crate::scoring::plan::{ActStanding, PlanBase, progress};
use crate::text::{Message, Value, say};
use crate::view_model::assessment::grounds;
use crate::view_model::plan::Start;
use std::cmp::Reverse;

/// A plan against what is met by one source.
#[derive(Clone, Debug, PartialEq)]
pub struct Became {
    /// What it is against.
    pub by: Message,
    /// What became of it.
    pub says: Vec<Message>,
    /// How each act stands.
    pub acts: Vec<(PartId, ActStanding)>,
}

impl Became {
    /// How an act stands.
    #[must_use]
    pub fn standing(&self, part: &PartId) -> ActStanding {
        self.acts.iter().find(|(id, _)| id == part).map_or(ActStanding::Unknown, |(_, standing)| *standing)
    }
}

/// A plan against the newest published observation of its country that knows indicators, and then against each of these
/// self-assessments, by the name that each has.
#[must_use]
pub fn became(plan: &Plan, index: &IndexData, kept: &[(String, &Assessment)], today: Day) -> Vec<Became> {
    let methodology = &index.methodology;
    let published = newest(plan, index).map(|one| {
        let base = PlanBase::of_values(methodology, &one.values);
        let is_start = plan.source.as_ref() == Some(&ObservationKey::of(one).source) && plan.as_of == one.as_of;
        let by = say::kept_plan_by_published(one.as_of);
        let mut became = against(plan, methodology, &base, by, today);
        if is_start {
            became.says.insert(0, say::kept_plan_nothing_newer());
        }
        became
    });
    let own = kept.iter().filter_map(|(name, assessment)| {
        let checks = check(assessment, methodology, grounds(assessment, index, today));
        let base = Start::of_checks(methodology, &checks).ok()?.base;
        Some(against(plan, methodology, &base, say::kept_plan_by_own(name.as_str()), today))
    });
    published.into_iter().chain(own).collect()
}

fn newest<'a>(plan: &Plan, index: &'a IndexData) -> Option<&'a Observation> {
    let known = index.of(plan.country).iter().filter(|one| index.known(one) > 0);
    known.min_by_key(|one| Reverse(one.as_of.as_ref().map(AsOf::sort_key)))
}

fn against(plan: &Plan, methodology: &Methodology, base: &PlanBase, by: Message, today: Day) -> Became {
    let found = progress(plan, base, today);
    let done = found.count(|standing| standing == ActStanding::Done);
    let late = found.count(|standing| matches!(standing, ActStanding::Late { .. }));
    let unknown = found.count(|standing| standing == ActStanding::Unknown);
    let number = |points: Points| Value::points(methodology.points, points);
    let total = base.points.map(|points| say::kept_plan_points_now(number(points), number(methodology.points.max)));
    let says = [
        Some(say::kept_plan_done(done, found.acts.len())),
        (late > 0).then(|| say::kept_plan_late(late)),
        (unknown > 0).then(|| say::kept_plan_not_known(unknown)),
        total,
    ];
    Became { by, says: says.into_iter().flatten().collect(), acts: found.acts }
}

/// How an act stands, in a word or two.
#[must_use]
pub fn standing_says(standing: ActStanding) -> Message {
    match standing {
        ActStanding::Done => say::kept_plan_stands_done(),
        ActStanding::Open { .. } => say::kept_plan_stands_open(),
        ActStanding::Late { by } => say::kept_plan_stands_late(AsOf::from(by)),
        ActStanding::Unknown => say::kept_plan_stands_unknown(),
    }
}
