//! The form of one row: what an indicator takes, how close that is, and why; or why one is not asked for any more.

use super::entered::{Entered, RowKey};
use super::open::OpenCrosswalk;
use crate::browser::document;
use crate::crosswalk_editor::{crossed, explained, ready_crossing};
use crate::model::{Correspondence, Crossing, Methodology, Part, PartId};
use crate::own_editor::{MOST_CHARACTERS, ReasonError, Step, check_reason};
use crate::text::{Message, say};
use crate::ui::prelude::*;
use crate::ui::words::Words;
use crate::view_model::correspondence_name;
use leptos::ev::SubmitEvent;

/// The id of the first field, which takes the focus.
const FIRST_ID: &str = "crosswalk-how";
const REASON_ID: &str = "crosswalk-reason";
const PROBLEM_ID: &str = "crosswalk-choice-problem";
const REASON_PROBLEM_ID: &str = "crosswalk-reason-problem";

/// The id of the button that opens the form of a row.
pub(super) fn button_id((part, is_dropped): &RowKey) -> String {
    format!("crosswalk-{}-{part}", if *is_dropped { "dropped" } else { "row" })
}

/// What a row is called beside all others: the editions have indicators of the same numbers.
pub(super) fn row_name(words: Words, (part, is_dropped): &RowKey, from: &Methodology) -> String {
    if *is_dropped { words.say(&say::crosswalk_row_of(part.as_str(), &from.short)) } else { part.to_string() }
}

/// Opens the form of a row. What is entered in another one is taken over first; where it is not whole, that one stays.
pub(super) fn open_form(open: OpenCrosswalk, row: RowKey) {
    let entered = open.entered;
    if entered.row.with_untracked(Option::is_some) && !submit(open) {
        return;
    }
    let own = open.own_now();
    let reason = if row.1 {
        own.not_asked(&row.0).map(|one| one.reason.clone())
    } else {
        let crossing = own.crossing(&row.0).cloned();
        entered.chosen.set(crossing.as_ref().map(|one| one.from.clone()).unwrap_or_default());
        entered.how.set(crossing.as_ref().map_or(Correspondence::New, |one| one.correspondence));
        crossing.map(|one| one.reason)
    };
    entered.reason.set_value(reason.map(|reason| entered.words.of(&reason)).unwrap_or_default());
    entered.wrong.set([None, None]);
    let first = if row.1 { REASON_ID } else { FIRST_ID };
    entered.row.set(Some(row));
    request_animation_frame(move || {
        document::focus(first);
    });
}

/// Closes the form; the focus goes to the button that opens it.
fn close(entered: Entered) {
    let Some(row) = entered.row.get_untracked() else { return };
    entered.row.set(None);
    request_animation_frame(move || {
        document::focus(&button_id(&row));
    });
}

/// Takes over what is entered, or says what is wrong with it. Says whether it is taken.
fn submit(open: OpenCrosswalk) -> bool {
    match take(open) {
        // Else another tab was faster, which is said, and what is entered stays.
        Ok(step) => matches!(step, Step::Done | Step::Same),
        Err(wrong) => {
            document::focus(if wrong[0].is_some() { FIRST_ID } else { REASON_ID });
            open.entered.wrong.set(wrong);
            false
        }
    }
}

/// Takes over what is entered, where it is whole, before something else is done or the page goes.
pub(super) fn take_where_whole(open: OpenCrosswalk) {
    let row = open.entered.row;
    let is_any = row.try_get_untracked().flatten().is_some();
    if is_any && matches!(take(open), Ok(Step::Done | Step::Same)) {
        row.set(None);
    }
}

/// What is wrong with what is entered: with the choices, and with the reason; else the row is changed.
fn take(open: OpenCrosswalk) -> Result<Step, [Option<Message>; 2]> {
    let (entered, language) = (open.entered, open.entered.words.language());
    let Some((part, is_dropped)) = entered.row.get_untracked() else { return Ok(Step::Same) };
    let (own, shipped) = (open.own_now(), open.context().shipped);
    let known = [&own, &*shipped].map(|one| {
        let reason = one.crossing(&part).map(|one| &one.reason).filter(|_| !is_dropped);
        reason.or_else(|| one.not_asked(&part).map(|one| &one.reason).filter(|_| is_dropped)).cloned()
    });
    let reason = check_reason(&entered.reason.get_value(), language, known.iter().flatten());
    let wrong_reason = |why: ReasonError| match why {
        ReasonError::Empty => say::crosswalk_reason_empty(),
        ReasonError::TooLong(_) => Message::from(why),
    };
    if is_dropped {
        let reason = reason.map_err(|why| [None, Some(wrong_reason(why))])?;
        return Ok(open.change(&part, |now, _| explained(now, &part, reason)));
    }
    let (chosen, how) = (entered.chosen.get_untracked(), entered.how.get_untracked());
    let written = reason.as_ref().cloned().unwrap_or_default();
    let crossing = ready_crossing(part.clone(), &chosen, how, written, &own.earlier());
    match (crossing, reason) {
        (Ok(crossing), Ok(_)) => Ok(open.change(&part, |now, shipped| {
            // One that says the same in another order stays as it is.
            let is_same = now.crossing(&crossing.to).is_some_and(|before: &Crossing| before.says_what(&crossing));
            if is_same { Some(now.clone()) } else { crossed(now, crossing, shipped) }
        })),
        (crossing, reason) => Err([crossing.err().map(Message::from), reason.err().map(wrong_reason)]),
    }
}

/// The form of a row.
pub(super) fn form(open: OpenCrosswalk, row: &RowKey) -> AnyView {
    let (words, entered, context) = (Words::now(), open.entered, open.context());
    let (_, is_dropped) = row;
    let label = words.say(&say::crosswalk_change_of(row_name(words, row, &context.from)));
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        if submit(open) {
            close(entered);
        }
    };
    let choices = (!is_dropped).then(|| choices(words, entered, &context.from));
    let problem =
        move |place: usize| move || entered.wrong.with(|wrong| wrong.get(place)?.as_ref().map(|why| words.say(why)));
    let is_wrong = move || entered.wrong.with(|[_, reason]| reason.is_some());
    view! {
        <form class="editor-add" aria-label=label novalidate on:submit=submit>
            {choices}
            <p class="editor-problem" id=PROBLEM_ID role="alert">{problem(0)}</p>
            <div class="editor-reason">
                <label class="field" for=REASON_ID>{words.say(&say::editor_reason())}</label>
                <textarea
                    id=REASON_ID
                    rows="2"
                    maxlength=MOST_CHARACTERS.to_string()
                    aria-invalid=move || is_wrong().then_some("true")
                    aria-describedby=move || is_wrong().then_some(REASON_PROBLEM_ID)
                    prop:value=entered.reason.get_value()
                    on:input=move |event| entered.reason.set_value(event_target_value(&event))
                ></textarea>
                <p class="editor-problem" id=REASON_PROBLEM_ID role="alert">{problem(1)}</p>
            </div>
            <p class="actions">
                <button type="submit" class="primary">{words.say(&say::crosswalk_save())}</button>
                <button type="button" on:click=move |_| close(entered)>{words.say(&say::assess_list_cancel())}</button>
            </p>
        </form>
    }
    .into_any()
}

/// How close, and which indicators of the other edition are taken.
fn choices(words: Words, entered: Entered, from: &Methodology) -> AnyView {
    let picked = RwSignal::new(None::<PartId>);
    let named: Vec<(PartId, String)> =
        from.leaves().into_iter().map(|part| (part.id.clone(), words.title(part))).collect();
    let named = StoredValue::new(named);
    let kinds = Correspondence::ALL.map(|kind| {
        let value = value(kind);
        let is_chosen = move || entered.how.get() == kind;
        view! { <option value=value prop:selected=is_chosen>{words.say(&correspondence_name(kind))}</option> }
    });
    let choose_kind = move |event| {
        let name = event_target_value(&event);
        if let Some(kind) = Correspondence::ALL.into_iter().find(|kind| value(*kind) == name) {
            entered.how.set(kind);
        }
    };
    let option = move |part: &Part| {
        let (id, value) = (StoredValue::new(part.id.clone()), part.id.to_string());
        let is_there = move || entered.chosen.with(|chosen| id.with_value(|id| chosen.contains(id)));
        let is_picked = move || picked.with(|picked| id.with_value(|id| picked.as_ref() == Some(id)));
        view! { <option value=value disabled=is_there prop:selected=is_picked>{words.title(part)}</option> }
    };
    let groups = from.areas().iter().map(|area| {
        let leaves: Vec<_> = area.walk().into_iter().filter(|part| part.is_leaf()).map(option).collect();
        view! { <optgroup label=words.title(area)>{leaves}</optgroup> }
    });
    let pick = move |event| picked.set(PartId::parse(&event_target_value(&event)).ok());
    let add = move |_| {
        let Some(part) = picked.get_untracked() else { return };
        entered.chosen.update(|chosen| {
            if !chosen.contains(&part) {
                chosen.push(part);
            }
        });
        picked.set(None);
    };
    let taken = move || {
        let chosen = entered.chosen.get();
        if chosen.is_empty() {
            return view! { <p class="small">{words.say(&say::crosswalk_takes_none())}</p> }.into_any();
        }
        let item = |part: PartId| {
            let name = named.with_value(|all| all.iter().find(|(id, _)| *id == part).map(|(_, name)| name.clone()));
            let label = words.say(&say::crosswalk_take_out_of(part.as_str()));
            let remove = move |_| {
                entered.chosen.update(|chosen| chosen.retain(|one| *one != part));
                document::focus(FIRST_ID);
            };
            view! {
                <li>
                    {name} " "
                    <button type="button" class="plain" aria-label=label on:click=remove>{words.say(&say::editor_remove())}</button>
                </li>
            }
        };
        view! { <ul>{chosen.into_iter().map(item).collect_view()}</ul> }.into_any()
    };
    let is_wrong = move || entered.wrong.with(|[choice, _]| choice.is_some());
    view! {
        <div class="editor-fields crosswalk-choice">
            <label class="field">
                {words.say(&say::crosswalk_how())}
                <select
                    id=FIRST_ID
                    aria-invalid=move || is_wrong().then_some("true")
                    aria-describedby=move || is_wrong().then_some(PROBLEM_ID)
                    on:change=choose_kind
                >{kinds.into_iter().collect_view()}</select>
            </label>
            <fieldset>
                <legend>{words.say(&say::crosswalk_takes(&from.short))}</legend>
                {taken}
                <div class="crosswalk-add">
                    <label class="field">
                        {words.say(&say::crosswalk_add_which())}
                        <select on:change=pick>
                            <option value="" prop:selected=move || picked.with(Option::is_none)>{words.say(&say::editor_choose())}</option>
                            {groups.collect_view()}
                        </select>
                    </label>
                    <button type="button" on:click=add>{words.say(&say::crosswalk_add())}</button>
                </div>
            </fieldset>
        </div>
    }
    .into_any()
}

const fn value(kind: Correspondence) -> &'static str {
    match kind {
        Correspondence::Same => "same",
        Correspondence::Close => "close",
        Correspondence::New => "new",
    }
}
