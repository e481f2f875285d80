//! What a new self-assessment can start from, what was chosen in the form, and how much is known by that.

use crate::model::assessment::{Assessment, Name};
use crate::model::{AssessmentId, CountryCode, Evidence, IndexData, Methodology, Observation};
use crate::route::AssessView;
use crate::text::Message;
use crate::ui::assessment::today;
use crate::ui::components::Lists;
use crate::ui::library::Library;
use crate::ui::load::Slot;
use crate::ui::pages::assess::kept_list::KeptList;
use crate::ui::prelude::*;
use crate::ui::records::Listed;
use crate::ui::view::View;
use crate::ui::words::Words;
use crate::view_model::assessment::{
    Beginning, StartKnown, StartWay, start_name, start_observation, start_observations, start_older,
};
use std::sync::Arc;

/// What is there, and what was chosen.
#[derive(Clone, Copy)]
pub(super) struct Choice {
    pub(super) index: StoredValue<Arc<IndexData>>,
    lists: StoredValue<Lists>,
    library: StoredValue<Library>,
    pub(super) country: Memo<Option<CountryCode>>,
    /// Observations of the country of which answers are known, the latest first.
    pub(super) held: Memo<Vec<Observation>>,
    pub(super) observation: Memo<Option<Observation>>,
    pub(super) older: Memo<Vec<Assessment>>,
    /// The way that was chosen; none for the best that there is.
    pub(super) chosen: RwSignal<Option<StartWay>>,
    pub(super) older_chosen: RwSignal<Option<String>>,
    /// The name that was typed; none for the one that is proposed.
    pub(super) name: RwSignal<Option<Name>>,
    /// Whether it is to begin as soon as the evidence is there.
    pub(super) is_waiting: RwSignal<bool>,
    pub(super) is_without: RwSignal<bool>,
}

impl Choice {
    pub(super) fn new(index: Arc<IndexData>) -> Self {
        let (asked, lists, list) = (View::<AssessView>::here(), expect_context::<Lists>(), KeptList::here());
        let (key, from) = (asked.of(|view| view.country), asked.of(|view| view.from.clone()));
        let country = Memo::new(move |_| key.get().and_then(|key| lists.resolve(key)));
        let data = Arc::clone(&index);
        let held = Memo::new(move |_| {
            let of = country.get().map(|country| start_observations(&data, country)).unwrap_or_default();
            of.into_iter().cloned().collect::<Vec<_>>()
        });
        let data = Arc::clone(&index);
        let observation = Memo::new(move |_| start_observation(&data, country.get()?, from.get().as_ref()).cloned());
        let data = Arc::clone(&index);
        let older = Memo::new(move |_| {
            let records = list.records().get();
            let find = |id: &String| records.iter().find(|one| one.entry.key == *id).and_then(Listed::assessment);
            let all = list.order().with(|order| order.iter().filter_map(find).collect::<Vec<_>>());
            start_older(&data, all.iter().map(|one| &**one)).into_iter().cloned().collect::<Vec<_>>()
        });
        Self {
            index: StoredValue::new(index),
            lists: StoredValue::new(expect_context::<Lists>()),
            library: StoredValue::new(Library::here()),
            country,
            held,
            observation,
            older,
            chosen: RwSignal::new(None),
            older_chosen: RwSignal::new(None),
            name: RwSignal::new(None),
            is_waiting: RwSignal::new(false),
            is_without: RwSignal::new(false),
        }
    }

    pub(super) fn has_published(self) -> bool {
        self.observation.with(Option::is_some)
    }

    pub(super) fn has_older(self) -> bool {
        self.older.with(|older| !older.is_empty())
    }

    /// The way that is taken.
    pub(super) fn way(self) -> StartWay {
        StartWay::taken(self.chosen.get(), self.has_published(), self.has_older())
    }

    pub(super) fn older_one(self) -> Option<Assessment> {
        let chosen = self.older_chosen.get();
        self.older.with(|older| {
            let found = older.iter().find(|one| chosen.as_deref() == Some(one.id().as_str()));
            found.or(older.first()).cloned()
        })
    }

    /// The evidence behind the observation, where notes are held.
    pub(super) fn evidence(self) -> Option<Slot<Evidence>> {
        let observation = self.observation.get().filter(|one| one.has_evidence)?;
        let id = self.index.with_value(|index| index.methodology.id.clone());
        Some(self.library.with_value(|library| library.evidence(&id, &observation)))
    }

    /// Whether everything is there that it begins with.
    pub(super) fn is_ready(self) -> bool {
        let is_needed = self.way() == StartWay::Published && !self.is_without.get();
        !is_needed || self.evidence().is_none_or(|slot| slot.ready().is_some())
    }

    /// The name: as typed, else as proposed.
    pub(super) fn named(self, words: Words) -> Name {
        self.name.get().unwrap_or_else(|| {
            let country = match self.way() {
                StartWay::Older => self.older_one().and_then(|one| one.country()),
                StartWay::Published | StartWay::Blank => self.country.get(),
            };
            let name = |country| self.lists.with_value(|lists| words.of(&lists.countries.full_name(country)));
            let country = country.map(name);
            let short = self.index.with_value(|index| words.of(&index.methodology.short));
            start_name(country.as_deref(), &short)
        })
    }

    pub(super) fn begun(self, words: Words, id: AssessmentId, name: Name) -> Result<Assessment, Message> {
        let evidence = self.evidence().filter(|_| !self.is_without.get()).and_then(|slot| slot.ready());
        let (observation, older) = (self.observation.get(), self.older_one());
        let from = match (self.way(), &observation, &older) {
            (StartWay::Published, Some(observation), _) => Beginning::Published(observation, evidence.as_deref()),
            (StartWay::Older, _, Some(older)) => Beginning::Older(older),
            _ => Beginning::Blank(self.country.get()),
        };
        let begun =
            self.index.with_value(|index| from.begun(&index.methodology, (id, name), words.language().tag(), today()));
        begun.map_err(|why| Message::from(&why))
    }
}

/// How many answers and pieces of evidence it begins with, and which answers are not known.
pub(super) fn known(words: Words, methodology: &Methodology, begun: &Assessment) -> impl IntoView + use<> {
    let known = StartKnown::of(begun, methodology);
    let unknown = known.open.map(|(said, rest)| match rest {
        None => view! { <p class="small">{words.say(&said)}</p> }.into_any(),
        Some(rest) => view! {
            <details class="small">
                <summary>{words.say(&said)}</summary>
                <p>{words.catalogue().value(&rest)}</p>
            </details>
        }
        .into_any(),
    });
    view! { <p class="small">{words.say(&known.said)}</p>{unknown} }
}
