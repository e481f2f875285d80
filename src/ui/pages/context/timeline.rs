//! Statements and claims along an axis of time.

use super::told::Told;
use crate::chart::{Event, EventLane, EventLines, Target};
use crate::model::{Claim, Conflict, Statement, StatementKind};
use crate::route::ContextView;
use crate::sort::SortSmall;
use crate::text::{Message, say};
use crate::ui::components::ChartFigure;
use crate::ui::prelude::*;
use crate::ui::view::View;
use crate::ui::words::Words;
use crate::view_model::context::Choice;
use crate::view_model::context::{Chosen, Group, held, kind};
use std::sync::Arc;

/// The kinds of statements, in the order of their shapes.
const KINDS: [StatementKind; 6] = [
    StatementKind::Event,
    StatementKind::Status,
    StatementKind::Assessment,
    StatementKind::Survey,
    StatementKind::Figure,
    StatementKind::Recurring,
];

/// The statements that are shown, a lane for each activity.
pub(super) fn over_time(told: &Told, choice: Memo<Choice>) -> impl IntoView + use<> {
    let (words, asked) = (Words::now(), View::<ContextView>::here());
    let told = told.clone();
    let open = Callback::new(move |target: Target| {
        if let Target::Statement(id) = target {
            asked.open(&id);
        }
    });
    let figure = move || {
        let chart = lines(&told, &choice.get().of(&told.context));
        view! { <ChartFigure chart=Arc::new(chart) name=told.file_name("timeline") on_target=open/> }
    };
    view! {
        <section aria-labelledby="timeline">
            <header><h2 id="timeline">{words.say(&say::context_timeline())}</h2></header>
            {figure}
        </section>
    }
}

fn lines(told: &Told, chosen: &Chosen<'_>) -> EventLines {
    let event = |statement: &Statement| Event {
        key: Some(statement.id.to_string()),
        as_of: held(statement, &told.context),
        text: (&statement.claim).into(),
        kind: KINDS.iter().position(|one| *one == statement.kind).unwrap_or_default(),
        source: told.title_of(&told.context.source).into(),
        target: Some(Target::Statement(statement.id.clone())),
    };
    let lane = |group: &Group<'_>| EventLane {
        name: (&group.activity.title).into(),
        events: group.iter().map(event).collect(),
    };
    let lanes = chosen.groups.iter().map(lane).collect();
    EventLines::new(finding(chosen), KINDS.iter().map(|one| kind(*one)).collect(), lanes, told.source())
}

/// How many statements are dated, and where most of them are.
fn finding(chosen: &Chosen<'_>) -> Message {
    let dated: usize = chosen.groups.iter().map(|group| group.dated.len()).sum();
    let mut fullest: Option<&Group<'_>> = None;
    for group in &chosen.groups {
        if group.dated.len() > fullest.map_or(0, |other| other.dated.len()) {
            fullest = Some(group);
        }
    }
    match fullest {
        Some(group) if chosen.groups.len() > 1 => {
            say::context_timeline_most(dated, group.dated.len(), &group.activity.title)
        }
        Some(group) => say::context_timeline_one(dated, &group.activity.title),
        None => say::context_timeline_undated(chosen.shown()),
    }
}

/// The claims of a conflict, a lane for each source; nothing where fewer than two are dated.
pub(super) fn claims(told: &Told, conflict: &Conflict) -> Option<impl IntoView + use<>> {
    let mut dated: Vec<_> = conflict.claims.iter().filter_map(|claim| claim.as_of).collect();
    dated.sort_small_by_key(crate::model::AsOf::sort_key);
    let (first, last) = (*dated.first()?, *dated.last()?);
    if dated.len() < 2 {
        return None;
    }
    let title = say::context_claims_title(&conflict.topic, conflict.claims.len(), first, last);
    let chart =
        EventLines::new(title, vec![say::context_column_claim()], lanes(told, conflict), told.source_of(conflict));
    let name = told.file_name(&conflict.id.to_string());
    Some(view! { <ChartFigure chart=Arc::new(chart) name=name/> })
}

fn lanes(told: &Told, conflict: &Conflict) -> Vec<EventLane> {
    let event = |claim: &Claim| Event {
        key: None,
        as_of: claim.as_of,
        text: (&claim.claim).into(),
        kind: 0,
        source: told.title_of(&claim.source).into(),
        target: None,
    };
    let mut lanes: Vec<(&crate::model::SourceId, EventLane)> = Vec::new();
    for claim in &conflict.claims {
        match lanes.iter_mut().find(|(source, _)| *source == &claim.source) {
            Some((_, lane)) => lane.events.push(event(claim)),
            None => {
                let lane = EventLane { name: told.title_of(&claim.source).into(), events: vec![event(claim)] };
                lanes.push((&claim.source, lane));
            }
        }
    }
    lanes.into_iter().map(|(_, lane)| lane).collect()
}
