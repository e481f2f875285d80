//! What would change by an import: in a sentence, and one by one.

use crate::model::assessment::{Answer, AnswerField, Assessment, Comparison, Difference};
use crate::model::{CountryCode, EvidenceId, IndexData, Methodology, PartId, PointScale, shows_nothing};
use crate::scoring::assessment::{Reading, tally};
use crate::text::{Message, say, state_name, total_points};
use crate::ui::assessment::today;
use crate::ui::prelude::*;
use crate::ui::words::Words;
use crate::view_model::assessment::grounds;
use crate::wire::assessment::ImportPlan;

/// What `plan` would change, in a few sentences. `existing` is what it changes, unless it adds another one beside that.
pub(super) fn summary(
    words: Words,
    index: &IndexData,
    existing: Option<&Assessment>,
    plan: &ImportPlan,
) -> impl IntoView + use<> {
    let before = changed(existing, plan);
    let heading = before.map(|before| heading(words, before, &plan.result)).unwrap_or_default();
    if before.is_some() && plan.changes.is_same() && heading.is_empty() {
        return view! { <p>{words.say(&say::assess_list_import_nothing())}</p> }.into_any();
    }
    let count = |of: fn(&Comparison, Difference) -> usize| {
        [Difference::New, Difference::Changed, Difference::Dropped].map(|wanted| of(&plan.changes, wanted))
    };
    let [added, changed, dropped] = count(|changes, wanted| changes.parts(wanted).count());
    let answers = say::assess_list_import_answers(added, changed, dropped);
    let [added, changed, dropped] = count(|changes, wanted| changes.pieces(wanted).count());
    let evidence = say::assess_list_import_evidence(added, changed, dropped);
    let corrected = index.methodology.corrected(plan.result.item_changes());
    let methodology = corrected.as_ref().unwrap_or(&index.methodology);
    let total = tally(&plan.result, methodology, grounds(&plan.result, index, today())).total;
    let points = total_points(&total, Reading::Supported, methodology.points);
    let differs = |found: &&Difference| **found != Difference::Same;
    let items = plan.changes.corrections.values().chain(&plan.changes.list).filter(differs).count();
    let items = (items > 0).then(|| view! { <p>{words.say(&say::list_import(items))}</p> });
    let after = say::assess_list_import_after(total.answered, total.of, points);
    let foreign = (!plan.foreign.is_empty()).then(|| {
        let parts: Vec<String> = plan.foreign.iter().map(ToString::to_string).collect();
        view! { <p>{words.say(&say::assess_list_import_foreign(plan.foreign.len(), parts.join(", ")))}</p> }
    });
    view! {
        <p>{words.say(&answers)}" "{words.say(&evidence)}</p>
        {heading.into_iter().map(|line| view! { <p>{line}</p> }).collect_view()}
        {items}
        {foreign}
        <p>{words.say(&after)}</p>
    }
    .into_any()
}

/// What a plan changes; nothing where it adds another one.
fn changed<'a>(existing: Option<&'a Assessment>, plan: &ImportPlan) -> Option<&'a Assessment> {
    existing.filter(|existing| existing.id() == plan.result.id())
}

/// What changes of what stands above the answers.
fn heading(words: Words, before: &Assessment, after: &Assessment) -> Vec<String> {
    let country = |code: Option<CountryCode>| code.map_or_else(|| "–".to_owned(), |code| code.to_string());
    let becomes = |field: Message, (before, after): (String, String)| {
        (before != after).then(|| words.say(&say::assess_list_import_becomes(field, before, after)))
    };
    let name = becomes(say::assess_list_name(), (before.name().to_string(), after.name().to_string()));
    let place = becomes(say::assess_list_country(), (country(before.country()), country(after.country())));
    let note = (before.note() != after.note()).then(|| words.say(&say::assess_list_import_note()));
    [name, place, note].into_iter().flatten().collect()
}

/// Everything that `plan` would change, in a table on demand; nothing where nothing would.
pub(super) fn one_by_one(
    words: Words,
    methodology: &Methodology,
    existing: Option<&Assessment>,
    plan: &ImportPlan,
) -> impl IntoView + use<> {
    let before = changed(existing, plan);
    let found = plan.changes.answers.iter().filter(|(_, found)| **found != Difference::Same);
    let answers = found.map(|(part, found)| {
        let answers = (before.and_then(|before| before.answer(part)), plan.result.answer(part));
        row(name_of(words, methodology, part), words.say(&of_answer(words, methodology.points, *found, answers)))
    });
    let found = plan.changes.evidence.iter().filter(|(_, found)| **found != Difference::Same);
    let evidence =
        found.map(|(id, found)| row(title_of(id, &[Some(&plan.result), before]), words.say(&became(*found))));
    let rows: Vec<_> = answers.chain(evidence).collect();
    let is_open = before.is_some();
    (!rows.is_empty()).then(|| {
        view! {
            <details open=is_open>
                <summary>{words.say(&say::assess_list_import_each(rows.len()))}</summary>
                <div class="scroll" role="region" tabindex="0" aria-label=words.say(&say::assess_list_import_table())>
                    <table class="import-changes">
                        <caption class="visually-hidden">{words.say(&say::assess_list_import_table())}</caption>
                        <thead>
                            <tr>
                                <th scope="col">{words.say(&say::assess_list_import_of())}</th>
                                <th scope="col">{words.say(&say::assess_list_import_change())}</th>
                            </tr>
                        </thead>
                        <tbody>{rows}</tbody>
                    </table>
                </div>
            </details>
        }
    })
}

fn row(what: String, change: String) -> impl IntoView + use<> {
    view! { <tr><th scope="row">{what}</th><td>{change}</td></tr> }
}

fn name_of(words: Words, methodology: &Methodology, part: &PartId) -> String {
    let name = methodology.part(part).map(|found| words.title(found));
    name.unwrap_or_else(|| part.to_string())
}

/// What a piece of evidence is called where it is still there, else where it was.
fn title_of(id: &EvidenceId, places: &[Option<&Assessment>]) -> String {
    let items = places.iter().flatten().filter_map(|place| place.evidence().get(id));
    let title = items.map(|item| item.title.as_str()).find(|title| !shows_nothing(title));
    title.map_or_else(|| id.to_string(), ToOwned::to_owned)
}

fn of_answer(
    words: Words,
    scale: PointScale,
    found: Difference,
    (before, after): (Option<&Answer>, Option<&Answer>),
) -> Message {
    let state = |answer: Option<&Answer>| state_name(answer.map(|answer| answer.state).unwrap_or_default(), scale);
    let fields = match (before, after) {
        (Some(before), Some(after)) => before.differs(after),
        _ => Vec::new(),
    };
    let others: Vec<String> = fields.iter().filter_map(field).map(|field| words.say(&field)).collect();
    let others = others.join(", ");
    match found {
        Difference::Changed if fields.contains(&AnswerField::State) && others.is_empty() => {
            say::assess_list_import_state(state(before), state(after))
        }
        Difference::Changed if fields.contains(&AnswerField::State) => {
            say::assess_list_import_state_and(state(before), state(after), others)
        }
        Difference::Changed => say::assess_list_import_fields(others),
        Difference::New | Difference::Same => say::assess_list_import_answer_added(state(after)),
        Difference::Dropped => say::assess_list_import_answer_dropped(state(before)),
    }
}

fn became(found: Difference) -> Message {
    match found {
        Difference::New | Difference::Same => say::assess_list_import_added(),
        Difference::Changed => say::assess_list_import_changed(),
        Difference::Dropped => say::assess_list_import_dropped(),
    }
}

fn field(field: &AnswerField) -> Option<Message> {
    match field {
        AnswerField::State => None,
        AnswerField::Estimate => Some(say::estimate_file()),
        AnswerField::Planned => Some(say::assess_file_planned()),
        AnswerField::Responsible => Some(say::assess_file_responsible()),
        AnswerField::Effort => Some(say::plan_column_effort()),
        AnswerField::Note => Some(say::assess_file_note()),
        AnswerField::Evidence => Some(say::assess_file_evidence()),
    }
}
