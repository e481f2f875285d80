//! A priority with its links, each with the indicator, how strongly the priority reaches it, and why.

use super::drafts::Joined;
use super::field::{ReasonField, StrengthSelect, strength_words};
use super::work::Work;
use crate::browser::document;
use crate::model::{EntryId, Link, Part, PartId, Priority, Strength};
use crate::own_editor::{ReasonError, check_reason};
use crate::sort::SortSmall;
use crate::text::{Message, Value, say};
use crate::ui::prelude::*;
use crate::ui::words::Words;
use crate::view_model::strategy::carried_mark;

/// The id of the heading of a priority.
fn heading_id(priority: &EntryId) -> String {
    format!("editor-priority-{priority}")
}

/// The id of a link's entry in the list.
fn row_id(priority: &EntryId, part: &PartId) -> String {
    format!("editor-link-{priority}-{part}")
}

/// A heading with how far the priority reaches, and its links in the order of the index.
#[component]
pub(super) fn PriorityLinks(priority: Priority, is_fixed: bool) -> impl IntoView {
    let (words, work) = (Words::now(), Work::here());
    let open = work.open;
    let id = StoredValue::new(priority.id.clone());
    let name = words.say(&say::chart_numbered(priority.id.as_str(), &priority.label));
    let reached = move || id.with_value(|id| words.say(&Message::from(work.reached(id))));
    let parts = Memo::new(move |_| {
        let (mapping, context) = (open.mapping(), open.context());
        let is_own = |link: &&Link| id.with_value(|id| link.priority == *id);
        let mut parts: Vec<PartId> = mapping.links.iter().filter(is_own).map(|link| link.part.clone()).collect();
        let place = |id: &PartId| context.methodology().part(id).map(Part::position);
        parts.sort_small_by_cached_key(place);
        parts
    });
    let row = move |part: PartId| {
        let priority = id.get_value();
        if is_fixed {
            view! { <FixedRow priority=priority part=part/> }.into_any()
        } else {
            view! { <LinkRow priority=priority part=part siblings=parts/> }.into_any()
        }
    };
    let add = (!is_fixed).then(|| {
        let to_form = move |_| {
            work.adding_to.set(Some(id.get_value()));
            document::focus(super::add::PART_ID);
        };
        let label = words.say(&say::editor_add_to(priority.id.as_str()));
        view! { <p class="no-print"><button type="button" class="plain" on:click=to_form>{label}</button></p> }
    });
    view! {
        <div class="editor-priority">
            <div class="area-head">
                <h3 id=heading_id(&priority.id) tabindex="-1">{name}</h3>
                <span class="points">{reached}</span>
            </div>
            <p class="small" hidden=move || !parts.with(Vec::is_empty)>{words.say(&say::editor_no_links())}</p>
            <ul class="editor-links" hidden=move || parts.with(Vec::is_empty)>
                <For each=move || parts.get() key=|part| part.clone() children=row/>
            </ul>
            {add}
        </div>
    }
}

/// A link that cannot be changed here.
#[component]
fn FixedRow(priority: EntryId, part: PartId) -> impl IntoView {
    let (id, title) = (row_id(&priority, &part), title(&part));
    let text = shown((priority, part));
    view! { <li class="editor-link" id=id>{title}<p>{text}</p></li> }
}

/// A link with the fields that change it. `siblings` are the links of the same priority, in order.
#[component]
fn LinkRow(priority: EntryId, part: PartId, siblings: Memo<Vec<PartId>>) -> impl IntoView {
    let (words, work) = (Words::now(), Work::here());
    let (id, title) = (row_id(&priority, &part), title(&part));
    let (from, to) = (priority.as_str(), part.as_str());
    let strength_label = words.say(&say::editor_strength_of(from, to));
    let reason_label = words.say(&say::editor_reason_of(from, to));
    let remove_label = words.say(&say::editor_remove_of(from, to));
    let field_id = format!("{id}-reason");
    let joined: StoredValue<Joined> = StoredValue::new((priority.clone(), part.clone()));
    let link = link(joined.get_value());
    let strength = Signal::derive(move || link.with(|link| link.as_ref().map(|link| link.strength)));
    // What is wrong with what was typed, beside the link that keeps its reason meanwhile.
    let error = RwSignal::new(None::<(ReasonError, Option<Link>)>);
    // What is typed stays when another tab changes the reason meanwhile; it is taken over when the field is left.
    let reason = Signal::derive(move || {
        let now = link.with(|link| link.as_ref().map(|link| words.of(&link.reason)));
        joined.with_value(|joined| work.drafts.of(joined)).or(now).unwrap_or_default()
    });
    let strengthen = move |strength: Strength| {
        joined.with_value(|(priority, part)| work.strengthen(priority, part, strength));
    };
    let typed = move |text: String| joined.with_value(|joined| work.drafts.typed(joined, text));
    let left = move |text: String| {
        let (priority, part) = joined.get_value();
        work.drafts.end(&(priority.clone(), part.clone()));
        match check_reason(&text, words.language(), &work.open.reasons(&priority, &part)) {
            Ok(reason) => {
                error.set(None);
                work.reason(&priority, &part, reason);
            }
            Err(why) => error.set(Some((why, link.get_untracked()))),
        }
    };
    let remove = move |_| {
        let (priority, part) = joined.get_value();
        work.drafts.end(&(priority.clone(), part.clone()));
        let next = next_focus(&priority, &part, &siblings.get_untracked());
        work.remove(&priority, &part);
        // The entry goes with the next frame, and the focus would go with it.
        request_animation_frame(move || {
            document::focus(&next);
        });
    };
    on_cleanup(move || {
        if let Some(joined) = joined.try_get_value() {
            work.drafts.take(&joined);
        }
    });
    let problem = Signal::derive(move || {
        let current = error.get().filter(|(_, refused)| link.with(|link| link == refused));
        current.map(|(error, _)| words.say(&problem(error)))
    });
    // What is still marked as carried over, with a way to take it as it is.
    let judge = move |_| {
        let (priority, part) = joined.get_value();
        work.judge(&priority, &part);
        document::focus(&joined.with_value(|(priority, part)| format!("{}-remove", row_id(priority, part))));
    };
    let judge_label = words.say(&say::editor_judge_of(priority.as_str(), part.as_str()));
    let mark = Memo::new(move |_| link.with(|link| link.as_ref()?.carried.as_ref().map(carried_mark)));
    let moved = {
        let joined = joined.get_value();
        move || work.moved(&joined).map(|moved| view! { <p class="small no-print">{words.say(&moved)}</p> })
    };
    let marked = move || {
        mark.get().map(|mark| {
            let label = judge_label.clone();
            view! {
                <p class="small no-print">
                    <em>{words.say(&mark)}</em> " "
                    <button type="button" class="plain" on:click=judge aria-label=label>{words.say(&say::editor_judge())}</button>
                </p>
            }
        })
    };
    view! {
        <li class="editor-link" id=id.clone()>
            {title}
            {marked}
            <div class="editor-fields no-print">
                <StrengthSelect label=words.say(&say::editor_strength()) full_label=strength_label chosen=strength on_choose=Callback::new(strengthen)/>
                <ReasonField
                    id=field_id
                    full_label=reason_label
                    text=reason
                    problem=problem
                    on_typed=Callback::new(typed)
                    on_left=Callback::new(left)
                />
                <button type="button" id=format!("{id}-remove") on:click=remove aria-label=remove_label>
                    {words.say(&say::editor_remove())}
                </button>
            </div>
            {moved}
            <p class="editor-paper">{shown((priority, part))}</p>
        </li>
    }
}

/// The number and name of an indicator, with what it is worth.
fn title(part: &PartId) -> impl IntoView + use<> {
    let words = Words::now();
    let context = Work::here().open.context();
    let methodology = context.methodology();
    let found = methodology.part(part);
    let name = found.map_or_else(|| part.to_string(), |found| words.of(&found.name));
    let number = found.and_then(|found| found.id.number()).unwrap_or_default().to_owned();
    let worth = found.map(|found| words.say(&say::editor_worth(Value::amount(methodology.points.decimal(found.max)))));
    view! {
        <p class="editor-part">
            <span class="id">{number}</span> " " <span class="name">{name}</span> " " <span class="small">{worth}</span>
        </p>
    }
}

/// A link as it is now; none where it is about to go.
fn link(joined: Joined) -> Memo<Option<Link>> {
    let open = Work::here().open;
    Memo::new(move |_| open.mapping().link(&joined.0, &joined.1).cloned())
}

/// The strength and the reason in words.
fn shown(joined: Joined) -> impl Fn() -> Option<AnyView> + Send + use<> {
    let words = Words::now();
    let link = link(joined);
    move || {
        let Link { strength, reason, carried, .. } = link.get()?;
        let carried = carried.map(|one| view! { " " <em class="small">{words.say(&carried_mark(&one))}</em> });
        let language = reason.language_of(words.language().tag()).to_owned();
        let strength = words.say(&strength_words(strength));
        if reason.is_blank() {
            let missing = words.say(&say::editor_no_reason());
            return Some(
                view! { <strong>{strength}</strong> ": " <span class="small">{missing}</span>{carried} }.into_any(),
            );
        }
        let reason = view! { <span lang=language>{words.of(&reason)}</span> };
        Some(view! { <strong>{strength}</strong> ": " {reason}{carried} }.into_any())
    }
}

/// Where the focus goes when a link goes: to the one behind it, else before it, else to the priority.
fn next_focus(priority: &EntryId, part: &PartId, siblings: &[PartId]) -> String {
    let place = siblings.iter().position(|other| other == part);
    let next = place.and_then(|place| siblings.get(place + 1).or_else(|| siblings.get(place.checked_sub(1)?)));
    next.map_or_else(|| heading_id(priority), |next| format!("{}-remove", row_id(priority, next)))
}

/// What is wrong with a reason, of a link that keeps the one it has.
fn problem(error: ReasonError) -> Message {
    match error {
        ReasonError::Empty => say::editor_reason_kept(),
        ReasonError::TooLong(_) => Message::from(error),
    }
}
