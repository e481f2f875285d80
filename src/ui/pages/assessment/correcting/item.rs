//! The form that corrects an area or an indicator of a working list: its name, what it is worth, its criterion.

use super::super::typed_field::field_problem;
use crate::browser::document;
use crate::model::assessment::{Correctable, Correction, Edit, ItemChanges, Prose, Title, WholePoints};
use crate::model::{IndexData, Part, PartId};
use crate::text::{Message, Value, say};
use crate::ui::assessment::OpenAssessment;
use crate::ui::lasting::Lasting;
use crate::ui::prelude::*;
use crate::ui::words::Words;
use leptos::ev::SubmitEvent;
use std::sync::Arc;

/// A field of the form.
#[derive(Clone, Copy)]
struct Field {
    kind: FieldKind,
    /// What is in force.
    now: RwSignal<Option<String>>,
    /// What the reader typed instead and has not kept yet.
    typed: RwSignal<Option<String>>,
    /// Why that was not taken.
    wrong: RwSignal<Option<Message>>,
}

/// What a field corrects.
#[derive(Clone, Copy, PartialEq, Eq)]
enum FieldKind {
    Name,
    Points,
    Criterion,
}

impl FieldKind {
    /// Its name in ids and classes.
    const fn name(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Points => "points",
            Self::Criterion => "criterion",
        }
    }
}

impl Field {
    /// The field of an assessment's item, with what was typed before the page was built anew.
    fn of(open: OpenAssessment, part: &PartId, kind: FieldKind) -> Self {
        let assessment = open.with_untracked(|assessment| assessment.id().to_string());
        let typed = Lasting::here().signal(&format!("{assessment} {}", field_id(part, kind)), None);
        Self { kind, now: RwSignal::new(None), typed, wrong: RwSignal::new(None) }
    }

    /// Something else is in force, and takes the place of what was typed.
    fn put(self, now: String) {
        let before = self.now.get_untracked();
        if before.as_ref() != Some(&now) {
            self.now.set(Some(now));
            if before.is_some() {
                self.clear();
            }
        }
    }

    /// What was typed goes.
    fn clear(self) {
        self.typed.set(None);
        self.wrong.set(None);
    }

    /// What stands in it, followed.
    fn shown(self) -> String {
        self.typed.get().or_else(|| self.now.get()).unwrap_or_default()
    }

    /// What stands in it, without blanks around.
    fn text(self) -> String {
        untrack(|| self.shown()).trim().to_owned()
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
    let fields = [FieldKind::Name, FieldKind::Points, FieldKind::Criterion].map(|kind| Field::of(open, &part, kind));
    let [name, points, criterion] = fields;
    let id = part.clone();
    // What is corrected elsewhere, or taken back, shows here as well.
    Effect::new(move |_| {
        let index = open.index();
        let Some(part) = index.methodology.part(&id) else { return };
        name.put(words.of(&part.name));
        points.put(index.methodology.points.decimal(part.max).to_string());
        criterion.put(part.criterion.as_ref().map(|one| words.of(one)).unwrap_or_default());
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
    let (kept, of) = (put.clone(), part.clone());
    let keep = move |event: SubmitEvent| {
        event.prevent_default();
        told.set(None);
        let can = untrack(can);
        let typed = [read_name(name, can), read_points(points, can), read_criterion(criterion, can)];
        if let Some((_, wrong)) = typed.iter().zip(fields).find(|(typed, _)| typed.is_none()) {
            document::focus(&field_id(&of, wrong.kind));
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
    let back = move |_| {
        for field in fields {
            field.clear();
        }
        put(Correction::default(), say::correct_taken_back());
    };
    let has_own = move || own.with(|own| !own.is_blank());
    let number = format!(" ({part})");
    let of = words.say(&say::correct_of(&part));
    view! {
        <form class="correct-form" aria-label=of novalidate="" on:submit=keep>
            <p class="small">{words.say(&say::correct_about())}</p>
            <div class="sheet-fields">
                {fields.map(|field| field_view(words, open, &part, field, can)).collect_view()}
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

fn field_id(part: &PartId, kind: FieldKind) -> String {
    format!("correct-{part}-{}", kind.name())
}

/// A field with its name and what is wrong with it; hidden where there is nothing to correct.
fn field_view(
    words: Words,
    open: OpenAssessment,
    part: &PartId,
    field: Field,
    can: impl Fn() -> Correctable + Send + Sync + Copy + 'static,
) -> AnyView {
    let kind = field.kind;
    let id = field_id(part, kind);
    let described = format!("{id}-problem");
    let (name, most) = match kind {
        FieldKind::Name => (say::correct_name(), Some(Title::MOST)),
        FieldKind::Points => (say::correct_points(), None),
        FieldKind::Criterion => (say::correct_criterion(), Some(Prose::MOST)),
    };
    let most = most.map(|most| most.to_string());
    let is_hidden = move || {
        let can = can();
        !match kind {
            FieldKind::Name => can.name,
            FieldKind::Points => can.points,
            FieldKind::Criterion => can.criterion,
        }
    };
    let readonly = move || !open.may_edit();
    let invalid = move || field.wrong.with(Option::is_some).then_some("true");
    let shown = move || field.shown();
    let typed = move |event| field.typed.set(Some(event_target_value(&event)));
    let input = if kind == FieldKind::Criterion {
        view! {
            <textarea
                id=id.clone()
                rows="3"
                maxlength=most
                readonly=readonly
                aria-invalid=invalid
                aria-describedby=described.clone()
                prop:value=shown
                on:input=typed
            ></textarea>
        }
        .into_any()
    } else {
        view! {
            <input
                type="text"
                id=id.clone()
                inputmode=(kind == FieldKind::Points).then_some("numeric")
                maxlength=most
                autocomplete="off"
                readonly=readonly
                aria-invalid=invalid
                aria-describedby=described.clone()
                prop:value=shown
                on:input=typed
            />
        }
        .into_any()
    };
    view! {
        <div class=format!("sheet-field correct-{}", kind.name()) hidden=is_hidden>
            <label class="field" for=id>{words.say(&name)}<span class="visually-hidden">{format!(" ({part})")}</span></label>
            {input}
            {field_problem(described, field.wrong)}
        </div>
    }
    .into_any()
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
