//! A new link: which priority, which indicator, how strongly, and why.

use super::field::{ReasonField, StrengthSelect};
use super::work::Work;
use crate::browser::document;
use crate::model::{EntryId, Link, Part, PartId, Strength};
use crate::own_editor::{MOST_CHARACTERS, Step, check_reason};
use crate::text::{Message, say};
use crate::ui::prelude::*;
use crate::ui::words::Words;
use leptos::ev::SubmitEvent;

const PRIORITY_ID: &str = "editor-add-priority";
/// The id of the menu of indicators.
pub(super) const PART_ID: &str = "editor-add-part";
const REASON_ID: &str = "editor-add-reason";

/// What is wrong with each field, from top to bottom.
#[derive(Clone, Debug, Default, PartialEq)]
struct Wrong {
    priority: Option<Message>,
    part: Option<Message>,
    reason: Option<Message>,
}

impl Wrong {
    /// The first field that something is wrong with.
    const fn first(&self) -> Option<&'static str> {
        match self {
            Self { priority: Some(_), .. } => Some(PRIORITY_ID),
            Self { part: Some(_), .. } => Some(PART_ID),
            Self { reason: Some(_), .. } => Some(REASON_ID),
            Self { .. } => None,
        }
    }
}

/// A form that adds a link. What is typed as its reason outlasts the page.
#[component]
pub(super) fn AddLink() -> impl IntoView {
    let (words, work) = (Words::now(), Work::here());
    let (priority, part) = (work.adding_to, RwSignal::new(None::<PartId>));
    let strength = RwSignal::new(Strength::Direct);
    let wrong = RwSignal::new(Wrong::default());
    // Grows with each link that was added: the field of the reason is a new and empty one then.
    let round = RwSignal::new(0_u32);
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        let typed = work.drafts.unfinished();
        let reason = check_reason(&typed, words.language(), []);
        let found = Wrong {
            priority: priority.with_untracked(Option::is_none).then(say::editor_choose_priority),
            part: part.with_untracked(Option::is_none).then(say::editor_choose_indicator),
            reason: reason.as_ref().err().map(|error| Message::from(*error)),
        };
        let found = Wrong { part: found.part.or_else(|| is_there(work, part).then(say::editor_already)), ..found };
        let (chosen, first) = (priority.get_untracked().zip(part.get_untracked()), found.first());
        wrong.set(found);
        if let Some(first) = first {
            document::focus(first);
        } else if let (Some((priority, indicator)), Ok(reason)) = (chosen, reason) {
            let strength = strength.get_untracked();
            // Another tab was faster, which has been said.
            if matches!(
                work.add(Link { priority, part: indicator, strength, reason, carried: None }),
                Step::Gone | Step::Refused
            ) {
                return;
            }
            work.drafts.typed_unfinished(String::new());
            work.drafts.keep_unfinished();
            part.set(None);
            round.update(|round| *round += 1);
        }
    };
    let reason = move || {
        round.track();
        let problem = Signal::derive(move || wrong.with(|wrong| wrong.reason.as_ref().map(|why| words.say(why))));
        let typed = Callback::new(move |text| work.drafts.typed_unfinished(text));
        let text = Signal::stored(work.drafts.unfinished());
        view! { <ReasonField id=REASON_ID.to_owned() text=text problem=problem on_typed=typed/> }
    };
    let chosen_strength = Signal::derive(move || Some(strength.get()));
    view! {
        <form class="editor-add" aria-labelledby="editor-add-title" novalidate on:submit=submit>
            <h3 id="editor-add-title">{words.say(&say::editor_add_title())}</h3>
            <div class="editor-fields">
                <PriorityMenu chosen=priority wrong=Signal::derive(move || wrong.with(|wrong| wrong.priority.clone()))/>
                <IndicatorMenu chosen=part wrong=Signal::derive(move || wrong.with(|wrong| wrong.part.clone()))/>
                <StrengthSelect
                    label=words.say(&say::editor_strength())
                    chosen=chosen_strength
                    on_choose=Callback::new(move |chosen| strength.set(chosen))
                />
                {reason}
                <button type="submit" class="primary">{words.say(&say::editor_add())}</button>
            </div>
            <p class="small">{words.say(&say::editor_add_about(MOST_CHARACTERS))}</p>
        </form>
    }
}

/// Whether the chosen priority is linked to the chosen indicator already.
fn is_there(work: Work, part: RwSignal<Option<PartId>>) -> bool {
    let chosen = work.adding_to.get_untracked().zip(part.get_untracked());
    chosen.is_some_and(|(priority, part)| work.open.own_now().link(&priority, &part).is_some())
}

#[component]
fn PriorityMenu(chosen: RwSignal<Option<EntryId>>, wrong: Signal<Option<Message>>) -> impl IntoView {
    let words = Words::now();
    let context = Work::here().open.context();
    let options = context.strategy.priorities.iter().map(|priority| {
        let (id, value) = (priority.id.clone(), priority.id.to_string());
        let is_chosen = move || chosen.with(|chosen| chosen.as_ref() == Some(&id));
        let name = words.say(&say::chart_numbered(priority.id.as_str(), &priority.label));
        view! { <option value=value prop:selected=is_chosen>{name}</option> }
    });
    let choose = move |event| chosen.set(EntryId::parse(&event_target_value(&event)).ok());
    menu(PRIORITY_ID, say::editor_priority(), chosen, choose, options.collect_view().into_any(), wrong)
}

/// Indicators by area; those that the priority is linked to already cannot be chosen.
#[component]
fn IndicatorMenu(chosen: RwSignal<Option<PartId>>, wrong: Signal<Option<Message>>) -> impl IntoView {
    let (words, work) = (Words::now(), Work::here());
    let (context, open) = (work.open.context(), work.open);
    let name = move |part: &Part| match part.id.number() {
        Some(number) => words.say(&say::chart_numbered(number, &part.name)),
        None => words.of(&part.name),
    };
    let option = move |part: &Part| {
        let (id, value) = (StoredValue::new(part.id.clone()), part.id.to_string());
        let is_chosen = move || chosen.with(|chosen| id.with_value(|id| chosen.as_ref() == Some(id)));
        let is_linked = move || {
            let priority = work.adding_to.get();
            priority.is_some_and(|priority| id.with_value(|id| open.mapping().link(&priority, id).is_some()))
        };
        view! { <option value=value disabled=is_linked prop:selected=is_chosen>{name(part)}</option> }
    };
    let groups = context.methodology().areas().iter().map(|area| {
        let leaves: Vec<_> = area.walk().into_iter().filter(|part| part.is_leaf()).map(option).collect();
        view! { <optgroup label=name(area)>{leaves}</optgroup> }
    });
    let choose = move |event| chosen.set(PartId::parse(&event_target_value(&event)).ok());
    menu(PART_ID, say::editor_indicator(), chosen, choose, groups.collect_view().into_any(), wrong)
}

/// A menu that begins with nothing chosen, with what is wrong with it.
fn menu<T: Send + Sync + 'static>(
    id: &'static str,
    label: Message,
    chosen: RwSignal<Option<T>>,
    choose: impl Fn(leptos::ev::Event) + 'static,
    options: AnyView,
    wrong: Signal<Option<Message>>,
) -> impl IntoView {
    let words = Words::now();
    let problem_id = format!("{id}-problem");
    let described = problem_id.clone();
    let is_wrong = move || wrong.with(Option::is_some);
    view! {
        <div class="editor-menu">
            <label class="field" for=id>{words.say(&label)}</label>
            <select
                id=id
                aria-invalid=move || is_wrong().then_some("true")
                aria-describedby=move || is_wrong().then(|| described.clone())
                on:change=choose
            >
                <option value="" prop:selected=move || chosen.with(Option::is_none)>{words.say(&say::editor_choose())}</option>
                {options}
            </select>
            <p class="editor-problem" id=problem_id role="alert">{move || wrong.get().map(|why| words.say(&why))}</p>
        </div>
    }
}
