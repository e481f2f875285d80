//! What lapses if nobody acts: the documents that points rest on, what a reader assumes of their ends, and the score on each
//! day on which something changes.

use super::{Start, briefly};
use crate::bundle::NamedTable;
use crate::model::{AsOf, Day, Decimal, Evidence, Localized, Methodology, PartId, Points};
use crate::route::PlanView;
use crate::scoring::{
    Assumed, Assumption, Document, Forecast, Load, LoadPlace, PublishedEvidence, concentration, forecast_published,
};
use crate::table::Table;
use crate::text::{Message, Value, say};

/// A document that points rest on.
#[derive(Clone, Debug, PartialEq)]
pub struct Resting {
    /// What it is called.
    pub name: Localized,
    /// The indicators that rest on it.
    pub parts: Vec<PartId>,
    /// Those that only probably do.
    pub probable: Vec<PartId>,
    /// The points that rest on it.
    pub points: Points,
    /// The points that go if it falls, since nothing else is known to hold them up.
    pub lost: Points,
    /// How much of the score these are.
    pub score: Option<Decimal>,
    /// Until when it is assumed to hold, where all that rests on it is.
    pub until: Option<Day>,
}

/// The documents that published points rest on, the heaviest first. Those on which nothing surely rests are left out.
#[must_use]
pub fn resting(methodology: &Methodology, start: &Start, evidence: &Evidence, view: &PlanView) -> Vec<Resting> {
    let published = [PublishedEvidence { methodology, values: &start.values, evidence }];
    let row = |load: &Load<'_>| {
        let place: &LoadPlace<'_> = load.places.first()?;
        let name = match load.document {
            Document::Act(act) => act.name.clone(),
            Document::Linked(link) => {
                Localized::new(if link.title.is_empty() { link.url.as_str() } else { &link.title }, [].into())
            }
            Document::Piece(_) => return None,
        };
        let of = |probable: bool| -> Vec<PartId> {
            let rests = place.rests.iter().filter(|rest| rest.is_probable == probable);
            rests.map(|rest| rest.part.id.clone()).collect()
        };
        let parts = of(false);
        Some(Resting {
            name,
            until: until(view, &parts),
            probable: of(true),
            points: place.carried(),
            lost: place.lost(),
            score: place.score_lost(),
            parts,
        })
        .filter(|row| !row.parts.is_empty())
    };
    concentration(&published).iter().filter_map(row).collect()
}

/// The one day until which all of these are assumed to hold.
fn until(view: &PlanView, parts: &[PartId]) -> Option<Day> {
    let of = |part: &PartId| view.lasts.iter().find(|(id, _)| id == part).map(|(_, day)| *day);
    let first = of(parts.first()?)?;
    parts.iter().all(|part| of(part) == Some(first)).then_some(first)
}

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

/// The documents for a file.
#[must_use]
pub fn resting_table(methodology: &Methodology, rows: &[Resting]) -> NamedTable {
    let header = vec![
        say::plan_rests_document(),
        say::coverage_column_indicators(),
        say::plan_rests_probable(),
        say::plan_rests_points(),
        say::plan_rests_lost(),
        say::plan_rests_score(),
        say::plan_rests_until(),
    ];
    let row = |row: &Resting| {
        vec![
            (&row.name).into(),
            briefly(methodology, &row.parts),
            briefly(methodology, &row.probable),
            methodology.points.decimal(row.points).into(),
            methodology.points.decimal(row.lost).into(),
            row.score.map_or_else(|| "".into(), Value::from),
            Value::Date(row.until.map(AsOf::from)),
        ]
    };
    NamedTable::new("documents", say::plan_rests(), Table { rows: rows.iter().map(row).collect(), header })
}

/// The document on which most rests, in a sentence.
#[must_use]
pub fn heaviest(methodology: &Methodology, rows: &[Resting]) -> Option<Message> {
    let first = rows.first()?;
    let points = say::plan_of_points(Value::points(methodology.points, first.points));
    Some(say::plan_rests_most(&first.name, first.parts.len(), points))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::{Catalogue, Language};
    use crate::view_model::plan::samples::{azerbaijan, file, index, part, today, view};
    use crate::wire::read_evidence;

    fn evidence() -> Evidence {
        let index = index("ncsi-2018");
        let (country, _) = azerbaijan(&index);
        read_evidence(&file("evidence/ncsi-2018/AZE"), &index.methodology.id, country).unwrap().0
    }

    #[test]
    fn the_strategy_assumed_to_end_takes_two_points_on_the_day_after() {
        let index = index("ncsi-2018");
        let (_, start) = azerbaijan(&index);
        let evidence = evidence();
        let mut view = view("target=75");
        let rows = resting(&index.methodology, &start, &evidence, &view);
        let strategy = rows.iter().find(|row| row.parts == [part("1.3"), part("1.4")]).unwrap();
        assert_eq!((strategy.points, strategy.until), (Points(2), None));
        assert_eq!(rows.first().map(|row| row.parts.len()), Some(4), "one chapter of a law carries most");
        let until = Day::parse("2027-12-31");
        assume(&mut view, &strategy.parts, until);
        let rows = resting(&index.methodology, &start, &evidence, &view);
        assert_eq!(rows.iter().filter(|row| row.until == until).count(), 1);
        let found = ahead(&index.methodology, &start, Some(&evidence), &view, today());
        let said = |language| {
            let words = Catalogue::of(language);
            let said = ahead_says(&index.methodology, &found);
            let most = heaviest(&index.methodology, &rows);
            said.iter().chain(&most).map(|one| words.say(one)).collect::<Vec<_>>().join("\n")
        };
        insta::assert_snapshot!([Language::ENGLISH, Language::from_tag("az").unwrap()].map(said).join("\n"));
        assert_eq!(lapses(&index.methodology, &found).rows.len(), 1);
        assert_eq!(resting_table(&index.methodology, &rows).columns().len(), 7);
        assume(&mut view, &[part("1.3"), part("1.4")], None);
        let nothing = ahead(&index.methodology, &start, Some(&evidence), &view, today());
        assert_eq!(ahead_says(&index.methodology, &nothing), [say::plan_lapse_none()]);
    }
}
