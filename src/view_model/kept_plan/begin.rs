//! How a plan is made of what the explorer shows, and the way back there.

use crate::model::assessment::{Name, Phrase};
use crate::model::{Countries, CountryCode, Day, Decimal, IndexData, PartId, Plan, PlanAct};
use crate::route::{AssessmentView, CountryKey, CountryPlanView, ObservationKey, PlanView, PointsKey, Route};
use crate::text::{Catalogue, say};
use crate::view_model::plan::{Start, target_says};
use crate::wire::assessment::methodology_version;

/// The plan to meet these indicators under the conditions of an address, from where a country stands by `from`. What the
/// address says of other indicators goes along, so that they can be put in later and the way back is the same.
#[must_use]
pub fn begin(
    index: &IndexData,
    (country, start): (CountryCode, &Start),
    from: &PointsKey,
    view: &PlanView,
    chosen: &[PartId],
    made: Day,
) -> Plan {
    let decimals = index.methodology.points.decimals;
    let mut plan = Plan {
        edition: Phrase::cut(&methodology_version(&index.methodology)),
        created: Some(made),
        start: Some(Decimal { units: start.points.0, decimals }),
        minimise: view.minimise,
        until: view.until,
        must: view.must.clone(),
        never: view.never.clone(),
        needs: view.needs.clone(),
        at_most: view.at_most.clone(),
        ..Plan::new(index.methodology.id.clone(), country, view.target)
    };
    match from {
        PointsKey::Published(key) => (plan.source, plan.as_of) = (Some(key.source.clone()), key.as_of),
        PointsKey::Own(id) => plan.assessment = Some(id.clone()),
    }
    for one in &start.base.candidates {
        let effort = view.efforts.iter().find(|(id, _)| *id == one.part).map(|(_, effort)| *effort);
        let day = view.days.iter().find(|(id, _)| *id == one.part).map(|(_, day)| *day);
        let act = PlanAct {
            is_chosen: chosen.contains(&one.part),
            points: Some(Decimal { units: one.gain.0, decimals }),
            effort,
            by: day,
            responsible: start.bodies.get(&one.part).map(|body| Phrase::cut(body)).unwrap_or_default(),
            ..PlanAct::default()
        };
        if act != (PlanAct { points: act.points, ..PlanAct::default() }) {
            plan.acts.insert(one.part.clone(), act);
        }
    }
    plan
}

/// What a plan is called first: `A score of 75 in NCSI 2018, Azerbaijan`.
#[must_use]
pub fn first_name(words: &Catalogue, plan: &Plan, index: &IndexData, countries: &Countries) -> Name {
    let country = countries.full_name(plan.country);
    Name::cut(&words.say(&say::kept_plan_name(target_says(plan.target), &index.methodology.short, &country)))
}

/// The explorer under the conditions of a plan, with its acts tried out.
#[must_use]
pub fn explorer(plan: &Plan, index: &IndexData) -> Route {
    let view = PlanView {
        target: plan.target,
        minimise: plan.minimise,
        until: plan.until,
        must: plan.must.clone(),
        never: plan.never.clone(),
        needs: plan.needs.clone(),
        at_most: plan.at_most.clone(),
        efforts: plan.acts.iter().filter_map(|(id, act)| Some((id.clone(), act.effort?))).collect(),
        days: plan.acts.iter().filter_map(|(id, act)| Some((id.clone(), act.by?))).collect(),
        switched: plan.chosen().map(|(id, _)| id.clone()).collect(),
        ..PlanView::new()
    };
    if let Some(id) = &plan.assessment {
        return Route::Assessment(AssessmentView::of_plan(id.clone(), view));
    }
    let standing = index.best_known(plan.country).or_else(|| index.current(plan.country)).map(ObservationKey::of);
    let key = plan.source.clone().map(|source| ObservationKey { source, as_of: plan.as_of });
    Route::Plan(CountryPlanView {
        observation: key.filter(|key| standing.as_ref() != Some(key)),
        plan: view,
        ..CountryPlanView::new(plan.index.clone(), Some(CountryKey::Code(plan.country)))
    })
}
