//! Sources as numbered notes: a small number behind each fact leads to the list at the end of the page.

use super::section::section;
use crate::model::{Note, SourceId, Sources, Strategy};
use crate::route::Fragment;
use crate::text::say;
use crate::ui::components::SourceLink;
use crate::ui::navigation::Navigation;
use crate::ui::prelude::*;
use crate::ui::words::Words;
use std::sync::Arc;

/// The sources of a strategy in the order in which the page names them.
#[derive(Clone)]
pub(super) struct Footnotes {
    ids: Arc<Vec<SourceId>>,
    sources: Arc<Sources>,
}

impl Footnotes {
    /// All sources of all facts, each once.
    pub(super) fn new(strategy: &Strategy, sources: &Arc<Sources>) -> Self {
        let notes = |notes: &[Note]| notes.iter().flat_map(|note| note.sources.clone()).collect::<Vec<_>>();
        let mut all: Vec<SourceId> = strategy.sources.clone();
        all.extend(strategy.approval.iter().flat_map(|one| one.sources.clone()));
        all.extend(notes(&strategy.caveats));
        for measure in &strategy.measures {
            all.extend(measure.sources.clone());
            all.extend(measure.reports.iter().flat_map(|report| report.sources.clone()));
        }
        all.extend(strategy.history.iter().flat_map(|one| one.sources.clone()));
        all.extend(strategy.institutions.iter().flat_map(|one| one.sources.clone()));
        all.extend(notes(&strategy.instruments));
        let mut ids: Vec<SourceId> = Vec::new();
        for id in all {
            if !ids.contains(&id) {
                ids.push(id);
            }
        }
        Self { ids: Arc::new(ids), sources: Arc::clone(sources) }
    }

    /// The numbers of some sources behind a fact; that it is this project's own remark where there are none.
    pub(super) fn of(&self, ids: &[SourceId]) -> impl IntoView + use<> {
        let words = Words::now();
        if ids.is_empty() {
            return view! { <span class="cited">{words.say(&say::text_own_remark())}</span> }.into_any();
        }
        let link = |id: &SourceId| {
            let number = self.ids.iter().position(|other| other == id)? + 1;
            let title = self.sources.by_id.get(id).map_or_else(|| id.to_string(), |source| source.title.clone());
            let label = words.say(&say::text_source_number(number, title));
            Some(view! { <a href=link_to(anchor(id)) aria-label=label>{words.count(number)}</a> })
        };
        view! { <span class="cited">{ids.iter().filter_map(link).collect_view()}</span> }.into_any()
    }

    /// The numbered list.
    pub(super) fn list(&self) -> impl IntoView + use<> {
        let words = Words::now();
        let item = |id: &SourceId| {
            let more = self.sources.by_id.get(id).map(|source| {
                let note = source.note.as_ref().map(|note| view! { <p class="basis">{words.of(note)}</p> });
                let by = format!("{}, {}", source.publisher, words.date(source.as_of.as_ref()));
                view! { <span class="small">{by}</span>{note} }
            });
            view! {
                <li id=anchor(id)><SourceLink sources=Arc::clone(&self.sources) id=id.clone()/>" "{more}</li>
            }
        };
        let items = self.ids.iter().map(item).collect_view();
        section("sources", &say::text_sources(), Some(view! { <ol class="sources">{items}</ol> }))
    }
}

fn anchor(id: &SourceId) -> String {
    format!("source-{id}")
}

/// The link to an element of this page, which follows whatever else the address says.
pub(super) fn link_to(id: String) -> impl Fn() -> String + Clone + Send + 'static {
    let navigation = Navigation::here();
    move || {
        navigation.address();
        navigation.here_with(Some(Fragment::Element(id.clone())))
    }
}
