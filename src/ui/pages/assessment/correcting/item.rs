//! The form that corrects an area or an indicator of a working list: its name, what it is worth, its criterion.

use super::super::typed_field::field_problem;
use crate::browser::document;
use crate::model::assessment::{Correctable, Correction, Edit, ItemChanges, Prose, Title, WholePoints};
use crate::model::{IndexData, Part, PartId};
use crate::text::{Message, Value, say};
use crate::ui::assessment::OpenAssessment;
use crate::ui::prelude::*;
use crate::ui::words::Words;
use leptos::ev::SubmitEvent;
use std::sync::Arc;

/// A field of the form.
#[derive(Clone, Copy)]
struct Field {
    /// What stands in it.
    typed: RwSignal<String>,
    /// Why that was not taken.
    wrong: RwSignal<Option<Message>>,
}

impl Field {
    fn new() -> Self {
        Self { typed: RwSignal::new(String::new()), wrong: RwSignal::new(None) }
    }

    /// What stands in it, without blanks around.
    fn text(self) -> String {
        self.typed.with_untracked(|typed| typed.trim().to_owned())
    }

    /// Takes what was made of it, or says why there is nothing.
    fn take<T>(self, made: Result<T, Message>) -> Option<T> {
        let (made, why) = made.map_or_else(|why| (None, Some(why)), |made| (Some(made), None));
        self.wrong.set(why);
        made
    }
}

/// The index with the list that stands in the place of the working list, and without corrections.
fn listed(open: OpenAssessment) -> Arc<IndexData> {
    let brought = open.with(|assessment| assessment.item_changes().brought.clone());
    open.shipped().with_changes(&ItemChanges { brought, ..ItemChanges::default() })
}

/// The form.
#[component]
pub(super) fn CorrectItem(part: PartId) -> impl IntoView {
    let (words, open) = (Words::now(), OpenAssessment::here());
    let (own, id) = (part.clone(), part.clone());
    let listed = Memo::new(move |_| listed(open).methodology.part(&own).cloned());
    let can = move || listed.with(|part| part.as_ref().map(Part::correctable)).unwrap_or_default();
    let own = open.memo(move |assessment| assessment.item_changes().own.get(&id).cloned().unwrap_or_default());
    let [name, points, criterion] = [Field::new(), Field::new(), Field::new()];
    let id = part.clone();
    // What is corrected elsewhere, or taken back, shows here as well.
    Effect::new(move |_| {
        let index = open.index();
        let Some(part) = index.methodology.part(&id) else { return };
        name.typed.set(words.of(&part.name));
        points.typed.set(index.methodology.points.decimal(part.max).to_string());
        criterion.typed.set(part.criterion.as_ref().map(|one| words.of(one)).unwrap_or_default());
        [name, points, criterion].iter().for_each(|field| field.wrong.set(None));
    });
    let told = RwSignal::new(None::<Message>);
    let put = {
        let part = part.clone();
        move |one: Correction, said: Message| {
            if open.edit(Edit::Correct(part.clone(), Box::new(one))) {
                told.set(Some(said));
            }
        }
    };
    let (kept, base) = (put.clone(), field_id(&part, ""));
    let keep = move |event: SubmitEvent| {
        event.prevent_default();
        told.set(None);
        let can = untrack(can);
        let typed = [read_name(name, can), read_points(points, can), read_criterion(criterion, can)];
        if let Some(wrong) = typed.iter().position(Option::is_none) {
            let at = ["name", "points", "criterion"].into_iter().nth(wrong).unwrap_or_default();
            document::focus(&format!("{base}{at}"));
            return;
        }
        let mut made = Correction { unknown: own.with_untracked(|own| own.unknown.clone()), ..Correction::default() };
        for one in typed.into_iter().flatten() {
            match one {
                Typed::Name(name) => made.name = name,
                Typed::Points(points) => made.points = points,
                Typed::Criterion(criterion) => made.criterion = criterion,
            }
        }
        let decimals = open.shipped().methodology.points.decimals;
        let made = listed.with_untracked(|part| part.as_ref().map(|part| part.corrects(&made, decimals)));
        let made = made.unwrap_or_default();
        let is_same = made.name.is_empty() && made.points.is_none() && made.criterion.is_empty();
        let said = if is_same { say::correct_same() } else { say::correct_kept() };
        kept(if is_same { Correction::default() } else { made }, said);
    };
    let back = move |_| put(Correction::default(), say::correct_taken_back());
    let has_own = move || own.with(|own| !own.is_blank());
    let number = format!(" ({part})");
    let of = words.say(&say::correct_of(&part));
    view! {
        <form class="correct-form" aria-label=of novalidate="" on:submit=keep>
            <p class="small">{words.say(&say::correct_about())}</p>
            <div class="sheet-fields">
                {text_field(words, open, &part, ("name", say::correct_name()), name, Signal::derive(move || can().name))}
                {points_field(words, open, &part, points, Signal::derive(move || can().points))}
                {criterion_field(words, open, &part, criterion, Signal::derive(move || can().criterion))}
            </div>
            {move || as_listed(words, listed, own)}
            <p class="pick">
                <button type="submit" disabled=move || !open.may_edit()>
                    {words.say(&say::correct_keep())}<span class="visually-hidden">{number.clone()}</span>
                </button>
                <button type="button" aria-disabled=move || (!has_own()).then_some("true") disabled=move || !open.may_edit() on:click=back>
                    {words.say(&say::correct_back())}<span class="visually-hidden">{number.clone()}</span>
                </button>
            </p>
            <p role="status">{move || told.get().map(|told| words.say(&told))}</p>
        </form>
    }
}

/// What was made of a field.
enum Typed {
    Name(Title),
    Points(Option<WholePoints>),
    Criterion(Prose),
}

fn read_name(field: Field, can: Correctable) -> Option<Typed> {
    let text = if can.name { field.text() } else { String::new() };
    let made = if can.name && text.is_empty() {
        Err(say::correct_name_missing())
    } else {
        Title::parse(&text).map_err(|why| Message::from(&why))
    };
    field.take(made).map(Typed::Name)
}

fn read_points(field: Field, can: Correctable) -> Option<Typed> {
    let text = field.text();
    let most = || Value::from(WholePoints::MOST.to_string());
    let made = match WholePoints::parse(&text) {
        _ if !can.points => Ok(None),
        Some(points) => Ok(Some(points)),
        None if text.is_empty() => Err(say::correct_points_missing(most())),
        None => Err(say::correct_points_wrong(text.as_str(), most())),
    };
    field.take(made).map(Typed::Points)
}

fn read_criterion(field: Field, can: Correctable) -> Option<Typed> {
    let text = if can.criterion { field.text() } else { String::new() };
    field.take(Prose::parse(&text).map_err(|why| Message::from(&why))).map(Typed::Criterion)
}

fn field_id(part: &PartId, what: &str) -> String {
    format!("correct-{part}-{what}")
}

fn label(words: Words, name: &Message, part: &PartId) -> impl IntoView + use<> {
    let number = format!(" ({part})");
    view! { {words.say(name)}<span class="visually-hidden">{number}</span> }
}

fn text_field(
    words: Words,
    open: OpenAssessment,
    part: &PartId,
    (what, name): (&str, Message),
    field: Field,
    can: Signal<bool>,
) -> impl IntoView + use<> {
    let id = field_id(part, what);
    let described = format!("{id}-problem");
    let label = label(words, &name, part);
    view! {
        <div class="sheet-field correct-name" hidden=move || !can.get()>
            <label class="field" for=id.clone()>{label}</label>
            <input
                type="text"
                id=id
                maxlength=Title::MOST.to_string()
                autocomplete="off"
                readonly=move || !open.may_edit()
                aria-invalid=move || field.wrong.with(Option::is_some).then_some("true")
                aria-describedby=described.clone()
                prop:value=move || field.typed.get()
                on:input=move |event| field.typed.set(event_target_value(&event))
            />
            {field_problem(described, field.wrong)}
        </div>
    }
}

fn points_field(
    words: Words,
    open: OpenAssessment,
    part: &PartId,
    field: Field,
    can: Signal<bool>,
) -> impl IntoView + use<> {
    let id = field_id(part, "points");
    let described = format!("{id}-problem");
    let label = label(words, &say::correct_points(), part);
    view! {
        <div class="sheet-field correct-points" hidden=move || !can.get()>
            <label class="field" for=id.clone()>{label}</label>
            <input
                type="text"
                inputmode="numeric"
                id=id
                autocomplete="off"
                readonly=move || !open.may_edit()
                aria-invalid=move || field.wrong.with(Option::is_some).then_some("true")
                aria-describedby=described.clone()
                prop:value=move || field.typed.get()
                on:input=move |event| field.typed.set(event_target_value(&event))
            />
            {field_problem(described, field.wrong)}
        </div>
    }
}

fn criterion_field(
    words: Words,
    open: OpenAssessment,
    part: &PartId,
    field: Field,
    can: Signal<bool>,
) -> impl IntoView + use<> {
    let id = field_id(part, "criterion");
    let described = format!("{id}-problem");
    let label = label(words, &say::correct_criterion(), part);
    view! {
        <div class="sheet-field correct-criterion" hidden=move || !can.get()>
            <label class="field" for=id.clone()>{label}</label>
            <textarea
                id=id
                rows="3"
                maxlength=Prose::MOST.to_string()
                readonly=move || !open.may_edit()
                aria-invalid=move || field.wrong.with(Option::is_some).then_some("true")
                aria-describedby=described.clone()
                prop:value=move || field.typed.get()
                on:input=move |event| field.typed.set(event_target_value(&event))
            ></textarea>
            {field_problem(described, field.wrong)}
        </div>
    }
}

/// What the list says of what is corrected.
fn as_listed(words: Words, listed: Memo<Option<Part>>, own: Memo<Correction>) -> Option<impl IntoView + use<>> {
    let (part, own) = (listed.get()?, own.get());
    let scale = OpenAssessment::here().shipped().methodology.points;
    let name = (!own.name.is_empty()).then(|| (say::status_name(), words.of(&part.name)));
    let points = own.points.map(|_| (say::status_points(), words.amount(scale.decimal(part.max))));
    let criterion = (!own.criterion.is_empty()).then(|| {
        let said = part.criterion.as_ref().map(|one| words.of(one));
        (say::status_criterion(), said.unwrap_or_else(|| words.say(&say::kept_nothing())))
    });
    let facts: Vec<_> = [name, points, criterion].into_iter().flatten().collect();
    let fact = |(name, value): (Message, String)| {
        let said = words.say(&say::report_field(name, value));
        view! { <li>{said}</li> }
    };
    (!facts.is_empty()).then(|| {
        view! {
            <p class="small">{words.say(&say::correct_listed())}</p>
            <ul class="small long-text">{facts.into_iter().map(fact).collect_view()}</ul>
        }
    })
}
