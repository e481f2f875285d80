//! One assessment of a file, and what is to become of it.

use super::reading::{Here, Incoming};
use crate::model::IndexData;
use crate::model::assessment::{Assessment, Name};
use crate::scoring::assessment::is_assessable;
use crate::sort::SortedMap;
use crate::text::{Message, say};
use crate::ui::assessment::{called, today};
use crate::ui::chunk;
use crate::ui::components::{Import, Lists, Prepared, loaded};
use crate::ui::library::Library;
use crate::ui::load::Load;
use crate::ui::prelude::*;
use crate::ui::words::Words;
use crate::view_model::assessment::{Came, copy_name};
use crate::wire::assessment::{ImportError, ImportPlan, is_other_state};
use std::sync::Arc;

/// What the reader chose, by the place in the file, with the index that each is by.
#[derive(Clone, Copy, Default)]
pub(super) struct Plans(RwSignal<SortedMap<usize, (Prepared, Arc<IndexData>)>>);

impl Plans {
    pub(super) fn clear(self) {
        self.0.set(SortedMap::new());
    }

    /// What would be done.
    pub(super) fn take(self) -> SortedMap<usize, (ImportPlan, Arc<IndexData>)> {
        let all = self.0.get_untracked().into_iter();
        let plans = all.filter_map(|(place, (prepared, index))| match prepared {
            Prepared::Plan(plan, _) => Some((place, (*plan, index))),
            Prepared::LeftOut | Prepared::NotYet => None,
        });
        SortedMap::from_iter(plans)
    }

    /// Whether something would be done, and nothing is to be decided before that; followed.
    pub(super) fn is_ready(self) -> bool {
        self.0.with(|plans| {
            let is_open = plans.values().any(|(prepared, _)| *prepared == Prepared::NotYet);
            !is_open && plans.values().any(|(prepared, _)| matches!(prepared, Prepared::Plan(..)))
        })
    }

    fn set(self, place: usize, prepared: Prepared, index: Arc<IndexData>) {
        let _ = self.0.try_update(|plans| plans.insert(place, (prepared, index)));
    }
}

/// What it is, and the choice. `place` is where it stands in the file.
#[component]
pub(super) fn Offer(place: usize, one: Assessment, incoming: Arc<Incoming>, plans: Plans) -> impl IntoView {
    let words = Words::now();
    let lists = expect_context::<Lists>();
    let country = one.country().map(|code| words.of(&lists.countries.full_name(code)));
    let kept = incoming.states_of(&one).count();
    let mut about = vec![
        say::assess_list_count_answers(one.answers().len()),
        say::assess_list_count_evidence(one.evidence().len()),
    ];
    if kept > 0 {
        about.push(say::assess_list_count_states(kept));
    }
    let about = words.say(&say::assess_list_import_about(about));
    let about = country.map_or_else(|| about.clone(), |country| format!("{country}. {about}"));
    let title = called(words, one.name());
    let body = match incoming.here(place).map(Here::assessment).transpose() {
        Err(why) => view! { <p class="notice error">{words.say(&why)}</p> }.into_any(),
        Ok(existing) => {
            // Beside one that it is a copy of it is another copy; else it is that one itself, which has come to this
            // machine.
            let new_name = match &existing {
                Some(_) => copy_name(&words.catalogue(), &title, Came::InFile(&incoming.name), today()),
                None => one.name().clone(),
            };
            by_index(place, one, existing.map(|existing| Assessment::clone(&existing)), new_name, (incoming, plans))
                .into_any()
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
    one: Assessment,
    existing: Option<Assessment>,
    new_name: Name,
    (incoming, plans): (Arc<Incoming>, Plans),
) -> impl IntoView {
    let (words, library) = (Words::now(), Library::here());
    let id = one.index().clone();
    let unknown = move || {
        let why = Message::from(&ImportError::UnknownIndex(id.clone()));
        view! { <p class="notice error">{words.say(&why)}</p> }
    };
    let id = one.index().clone();
    move || match library.indices.get() {
        Load::Ready(entries) if !entries.iter().any(|entry| entry.id == id) => unknown().into_any(),
        _ => {
            let (one, existing, unknown) = (one.clone(), existing.clone(), unknown.clone());
            let (incoming, new_name) = (Arc::clone(&incoming), new_name.clone());
            loaded(library.index(&id), move |index| {
                if !is_assessable(&index.methodology) {
                    return unknown().into_any();
                }
                let other = is_other_state(incoming.written(), &index.methodology);
                let held = Arc::clone(&index);
                let prepared = Callback::new(move |prepared| plans.set(place, prepared, Arc::clone(&held)));
                let states = incoming.states_of(&one).cloned().collect();
                let kept = || incoming.here(place).map(|here| here.states.clone()).unwrap_or_default();
                let import = Import {
                    incoming: one.clone(),
                    states,
                    here: existing.clone().map(|existing| (existing, kept())),
                    index,
                    new_name: new_name.clone(),
                    may_leave_out: true,
                    prepared,
                };
                view! {
                    {other.then(|| view! { <p>{words.say(&say::assess_list_import_other_state())}</p> })}
                    {chunk::import_preview(import)}
                }
                .into_any()
            })
            .into_any()
        }
    }
}
