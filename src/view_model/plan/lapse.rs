//! What lapses if nobody acts: what a reader assumes of ends, and the score on each day on which something changes.

use super::{Start, briefly};
use crate::model::{AsOf, Day, Evidence, Methodology, PartId, Points};
use crate::route::PlanView;
use crate::scoring::{Assumed, Assumption, Forecast, forecast_published};
use crate::table::Table;
use crate::text::{Message, Value, say};

/// Assumes that these hold until a day, or takes back what was assumed of them.
pub fn assume(view: &mut PlanView, parts: &[PartId], until: Option<Day>) {
    view.lasts.retain(|(id, _)| !parts.contains(id));
    view.lasts.extend(until.into_iter().flat_map(|day| parts.iter().map(move |part| (part.clone(), day))));
}

/// The score on each day ahead on which something changes, by dates that are known and by what is assumed.
#[must_use]
pub fn ahead(
    methodology: &Methodology,
    start: &Start,
    evidence: Option<&Evidence>,
    view: &PlanView,
    today: Day,
) -> Forecast {
    let assumption = |(part, until): &(PartId, Day)| Assumption { what: Assumed::Part(part.clone()), until: *until };
    let assumptions: Vec<Assumption> = view.lasts.iter().map(assumption).collect();
    forecast_published(methodology, &start.values, Some(start.points), evidence, &assumptions, today)
}

/// What that comes to, in sentences: one for each of the first days on which points go.
#[must_use]
pub fn ahead_says(methodology: &Methodology, forecast: &Forecast) -> Vec<Message> {
    /// More than anybody reads one after the other; the table has all.
    const MOST: usize = 3;
    if forecast.steps.is_empty() {
        return vec![say::plan_lapse_none()];
    }
    let mut before = forecast.score;
    let mut said = Vec::new();
    for step in forecast.steps.iter().take(MOST) {
        let lost: Points = step.lapses.iter().map(|lapse| lapse.points).sum();
        let lost = say::plan_fewer_points(Value::points(methodology.points, lost));
        let day = AsOf::from(step.day);
        said.extend(before.zip(step.score).map(|(was, is)| say::plan_lapse_falls(day, was, is, lost)));
        before = step.score;
    }
    let more = forecast.steps.len().saturating_sub(MOST);
    said.extend((more > 0).then(|| say::plan_lapse_more(more)));
    said
}

/// The days on which something changes, for the page and for files.
#[must_use]
pub fn lapses(methodology: &Methodology, forecast: &Forecast) -> Table {
    let header = vec![
        say::plan_lapse_from(),
        say::chart_column_points(),
        say::chart_column_score(),
        say::plan_lapse_what(),
        say::plan_lapse_why(),
    ];
    let none = || Value::from("");
    let rows = forecast.steps.iter().map(|step| {
        let parts = step.lapses.iter().map(|lapse| &lapse.part);
        let is_assumed = step.lapses.iter().all(|lapse| lapse.is_assumed);
        let why = if is_assumed { say::plan_lapse_assumed() } else { say::plan_lapse_dated() };
        vec![
            AsOf::from(step.day).into(),
            step.points.map_or_else(none, |points| methodology.points.decimal(points).into()),
            step.score.map_or_else(none, Value::from),
            briefly(methodology, parts),
            why.into(),
        ]
    });
    Table { rows: rows.collect(), header }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::{Catalogue, Language};
    use crate::view_model::plan::samples::{azerbaijan, evidence, index, part, today, view};

    #[test]
    fn the_strategy_assumed_to_end_takes_two_points_on_the_day_after() {
        let index = index("ncsi-2018");
        let (_, start) = azerbaijan(&index);
        let evidence = evidence();
        let mut view = view("target=75");
        assume(&mut view, &[part("1.3"), part("1.4")], Day::parse("2027-12-31"));
        let found = ahead(&index.methodology, &start, Some(&evidence), &view, today());
        let said = |language| {
            let words = Catalogue::of(language);
            ahead_says(&index.methodology, &found).iter().map(|one| words.say(one)).collect::<Vec<_>>().join("\n")
        };
        insta::assert_snapshot!([Language::ENGLISH, Language::from_tag("az").unwrap()].map(said).join("\n"));
        assert_eq!(lapses(&index.methodology, &found).rows.len(), 1);
        assume(&mut view, &[part("1.3"), part("1.4")], None);
        let nothing = ahead(&index.methodology, &start, Some(&evidence), &view, today());
        assert_eq!(ahead_says(&index.methodology, &nothing), [say::plan_lapse_none()]);
    }
}
