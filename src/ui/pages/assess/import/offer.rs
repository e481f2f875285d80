//! One assessment of a file, and what is to become of it.

use crate::model::IndexData;
use crate::model::assessment::{Assessment, Name};
use crate::scoring::assessment::is_assessable;
use crate::text::{Message, say};
use crate::ui::assessment::{called, today};
use crate::ui::components::{ImportPreview, Lists, loaded};
use crate::ui::library::Library;
use crate::ui::load::Load;
use crate::ui::prelude::*;
use crate::ui::words::Words;
use crate::view_model::assessment::{Came, copy_name};
use crate::wire::assessment::{ImportError, ImportPlan, MethodologyVersion, is_other_state};
use std::collections::BTreeMap;
use std::sync::Arc;

/// What would be done, by the place in the file, with the methodology in which state each is then.
#[derive(Clone, Copy, Default)]
pub(super) struct Plans(RwSignal<BTreeMap<usize, (ImportPlan, Arc<IndexData>)>>);

impl Plans {
    pub(super) fn clear(self) {
        self.0.set(BTreeMap::new());
    }

    pub(super) fn take(self) -> BTreeMap<usize, (ImportPlan, Arc<IndexData>)> {
        self.0.get_untracked()
    }

    /// Whether nothing would be done, followed.
    pub(super) fn is_empty(self) -> bool {
        self.0.with(BTreeMap::is_empty)
    }

    fn set(self, place: usize, plan: Option<(ImportPlan, Arc<IndexData>)>) {
        let _ = self.0.try_update(|plans| match plan {
            Some(plan) => drop(plans.insert(place, plan)),
            None => drop(plans.remove(&place)),
        });
    }
}

/// What it is, and the choice.
#[component]
pub(super) fn Offer(
    place: usize,
    incoming: Assessment,
    existing: Result<Option<Assessment>, Message>,
    kept: usize,
    written: Vec<MethodologyVersion>,
    file: String,
    plans: Plans,
) -> impl IntoView {
    let words = Words::now();
    let lists = expect_context::<Lists>();
    let country = incoming.country().map(|code| words.of(&lists.countries.full_name(code)));
    let mut about = vec![
        say::assess_list_count_answers(incoming.answers().len()),
        say::assess_list_count_evidence(incoming.evidence().len()),
    ];
    if kept > 0 {
        about.push(say::assess_list_count_states(kept));
    }
    let about = words.say(&say::assess_list_import_about(about));
    let about = country.map_or_else(|| about.clone(), |country| format!("{country}. {about}"));
    let title = called(words, incoming.name());
    let body = match existing {
        Err(why) => view! { <p class="notice error">{words.say(&why)}</p> }.into_any(),
        Ok(existing) => {
            // Beside one of the same id it is a copy; else it is that one itself, which has come to this machine.
            let new_name = match &existing {
                Some(_) => copy_name(&words.catalogue(), &title, Came::InFile(&file), today()),
                None => incoming.name().clone(),
            };
            by_index(place, incoming, (existing, new_name), written, plans).into_any()
        }
    };
    view! {
        <article class="stack assess-offer">
            <h4>{title}</h4>
            <p class="small">{about}</p>
            {body}
        </article>
    }
}

fn by_index(
    place: usize,
    incoming: Assessment,
    (existing, new_name): (Option<Assessment>, Name),
    written: Vec<MethodologyVersion>,
    plans: Plans,
) -> impl IntoView {
    let (words, library) = (Words::now(), Library::here());
    let id = incoming.index().clone();
    let unknown = move || {
        let why = Message::from(&ImportError::UnknownIndex(id.clone()));
        view! { <p class="notice error">{words.say(&why)}</p> }
    };
    let id = incoming.index().clone();
    move || match library.indices.get() {
        Load::Ready(entries) if !entries.iter().any(|entry| entry.id == id) => unknown().into_any(),
        _ => {
            let (incoming, existing, unknown) = (incoming.clone(), existing.clone(), unknown.clone());
            let (written, new_name) = (written.clone(), new_name.clone());
            loaded(library.index(&id), move |index| {
                if !is_assessable(&index.methodology) {
                    return unknown().into_any();
                }
                let other = is_other_state(&written, &index.methodology);
                let held = Arc::clone(&index);
                let plan = Callback::new(move |plan: Option<ImportPlan>| {
                    plans.set(place, plan.map(|plan| (plan, Arc::clone(&held))));
                });
                view! {
                    {other.then(|| view! { <p>{words.say(&say::assess_list_import_other_state())}</p> })}
                    <ImportPreview
                        incoming=incoming.clone()
                        existing=existing.clone()
                        index=index
                        new_name=new_name.clone()
                        plan=plan
                        may_leave_out=true
                    />
                }
                .into_any()
            })
            .into_any()
        }
    }
}
