//! What follows from the plan: how the score rises, which priorities it serves, and what became of it.

use super::shown::ShownPlan;
use crate::browser::clock;
use crate::bundle::NamedTable;
use crate::chart::{Chart, ScorePath};
use crate::model::assessment::Assessment;
use crate::model::{CountryCode, Day, EntryId, IndexId, Mapping, PartId, Strategy, StrategyId};
use crate::records::Kind;
use crate::route::KeptPlanView;
use crate::table::Table;
use crate::text::{Value, published_by, say};
use crate::ui::assessment::{called, record_store, today};
use crate::ui::components::{ChartFigure, DataTable, Exhibits};
use crate::ui::pages::plan::beside::Beside;
use crate::ui::pages::plan::field::choice;
use crate::ui::prelude::*;
use crate::ui::records::Listed;
use crate::ui::view::View;
use crate::ui::words::Words;
use crate::view_model::kept_plan::{Became, became, became_table, steps, target_score};
use crate::view_model::plan::{briefly, of_priority};
use crate::view_model::strategy::priority_key;
use std::sync::Arc;

/// How the score rises.
pub(super) fn path(shown: &ShownPlan) -> AnyView {
    let (words, of) = (Words::now(), shown.clone());
    let figure = move || {
        let plan = of.plan.get();
        let (start, steps) = steps(&plan, &of.index)?;
        let target = of.figures.with(|figures| target_score(&plan, &of.index, figures));
        let source = plan.source.as_ref().map_or_else(
            || say::kept_plan_by_own(plan.name.as_str()),
            |source| say::chart_source(published_by(source, &of.lists.sources), plan.as_of),
        );
        let from = (plan.created.unwrap_or_else(today), start);
        let chart = ScorePath::new(&of.index.methodology, from, &steps, target, source);
        let chart: Arc<dyn Chart> = Arc::new(of.lists.sourced(Box::new(chart), &of.index));
        Exhibits::here().picture("path", Arc::clone(&chart));
        let name = format!("posture-plan-{}-{}-path", plan.country, plan.index);
        Some(view! { <ChartFigure chart=chart name=name/> })
    };
    view! {
        <section class="kept-plan-path" aria-labelledby="kept-plan-path">
            <header><h2 id="kept-plan-path">{words.say(&say::kept_plan_path())}</h2></header>
            {figure}
        </section>
    }
    .into_any()
}

/// The priorities of a strategy of the country that the acts reach; nothing where there is no strategy.
pub(super) fn served(shown: &ShownPlan) -> AnyView {
    let (words, of) = (Words::now(), shown.clone());
    // A plan that came by link has an address in which no strategy can be asked for.
    let asked = use_context::<View<KeptPlanView>>();
    let chosen = asked.map_or_else(|| Memo::new(|_| None), |asked| asked.of(|view| view.strategy.clone()));
    let beside =
        Beside::asked(shown.plan.with_untracked(|plan| Some(plan.country)), &shown.index.methodology.id, chosen);
    let menu = move || {
        let held = beside.held.get();
        let asked = asked.filter(|_| held.len() > 1)?;
        let options = held.iter().map(|(id, title)| (id.to_string(), words.of(title))).collect();
        let now = Memo::new(move |_| chosen.get().map(|id| id.to_string()).unwrap_or_default());
        let choose = Callback::new(move |id: String| asked.adjust(|view| view.strategy = StrategyId::parse(&id).ok()));
        let label = words.say(&say::plan_strategy());
        Some(choice("kept-plan-strategy".to_owned(), label, false, options, now, choose))
    };
    let section = move || {
        let (strategy, mapping) = beside.laid()?;
        let plan = of.plan.get();
        let parts: Vec<PartId> = plan.chosen().map(|(id, _)| id.clone()).collect();
        let body = match served_table(&parts, &strategy, &mapping, &of) {
            Some(table) => {
                let shown = table.clone();
                Exhibits::here()
                    .table("priorities", move || NamedTable::new("priorities", say::kept_plan_served(), shown.clone()));
                let caption = words.say(&say::kept_plan_served_caption(&strategy.title));
                view! { <DataTable table=table caption=caption/> }.into_any()
            }
            None => view! { <p>{words.say(&say::kept_plan_served_none(&strategy.title))}</p> }.into_any(),
        };
        Some(view! {
            <section aria-labelledby="kept-plan-served">
                <header>
                    <h2 id="kept-plan-served">{words.say(&say::kept_plan_served())}</h2>
                    <div class="no-print">{menu}</div>
                </header>
                {body}
            </section>
        })
    };
    view! { {section} }.into_any()
}

fn served_table(parts: &[PartId], strategy: &Strategy, mapping: &Mapping, shown: &ShownPlan) -> Option<Table> {
    let row = |id: &EntryId, label: Value| {
        let reached: Vec<PartId> = of_priority(mapping, id).into_iter().filter(|part| parts.contains(part)).collect();
        let acts = briefly(&shown.index.methodology, &reached);
        (!reached.is_empty()).then(|| vec![priority_key(id), label, acts])
    };
    let rows: Vec<Vec<Value>> =
        strategy.priorities.iter().filter_map(|one| row(&one.id, (&one.label).into())).collect();
    let header = vec![say::coverage_file_priority(), say::coverage_column_priority(), say::kept_plan_served_acts()];
    (!rows.is_empty()).then_some(Table { rows, header })
}

/// What became of the plan.
pub(super) fn outcome(shown: &ShownPlan) -> AnyView {
    let (words, of) = (Words::now(), shown.clone());
    let found = Memo::never_same(move || {
        let plan = of.plan.get();
        let kept = since(words, &plan.index, plan.country, plan.created);
        let kept: Vec<(String, &Assessment)> = kept.iter().map(|(name, one)| (name.clone(), &**one)).collect();
        became(&plan, &of.index, &kept, today())
    });
    let of = shown.clone();
    let table = move || {
        let found = found.with(Clone::clone);
        let table = of.plan.with_untracked(|plan| became_table(plan, &of.index.methodology, &found))?;
        let kept = table.clone();
        Exhibits::here().table("progress", move || NamedTable::new("progress", say::kept_plan_became(), kept.clone()));
        let line = |one: &Became| {
            let said = one.says.iter().map(|said| words.say(said)).collect::<Vec<_>>().join(" ");
            view! { <li><strong>{words.say(&one.by)}</strong>": "{said}</li> }
        };
        Some(view! {
            <section aria-labelledby="kept-plan-became">
                <header><h2 id="kept-plan-became">{words.say(&say::kept_plan_became())}</h2></header>
                <ul class="kept-plan-became">{found.iter().map(line).collect_view()}</ul>
                <DataTable table=table caption=words.say(&say::kept_plan_became_caption())/>
            </section>
        })
    };
    view! { {table} }.into_any()
}

/// The self-assessments of the same index and country that were saved since the plan was made, by their names.
fn since(words: Words, index: &IndexId, country: CountryCode, made: Option<Day>) -> Vec<(String, Arc<Assessment>)> {
    let records = record_store().records(Kind::Assessment);
    let fits = |listed: &Listed| {
        let saved = clock::local(listed.entry.written).day.as_ref().and_then(Day::of);
        let assessment = listed.assessment()?;
        let is_same = assessment.index() == index && assessment.country() == Some(country);
        (is_same && saved >= made).then(|| (called(words, assessment.name()), assessment))
    };
    records.iter().filter_map(fits).collect()
}
