//! What a new self-assessment can start from, what was chosen in the form, and how much is known by that.

use crate::model::assessment::{AnswerState, Assessment, Name};
use crate::model::{AssessmentId, CountryCode, Evidence, IndexData, Methodology, Observation};
use crate::route::AssessView;
use crate::text::{Message, say};
use crate::ui::assessment::today;
use crate::ui::components::Lists;
use crate::ui::library::Library;
use crate::ui::load::Slot;
use crate::ui::pages::assess::kept_list::KeptList;
use crate::ui::pages::key_of;
use crate::ui::prelude::*;
use crate::ui::records::Listed;
use crate::ui::view::View;
use crate::ui::words::Words;
use std::sync::Arc;

/// The kinds of beginnings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Way {
    /// From what was published of the country.
    Published,
    /// From an older self-assessment on this machine.
    Older,
    /// From nothing.
    Blank,
}

/// What is begun from.
enum Beginning<'a> {
    Published(&'a Observation, Option<&'a Evidence>),
    Older(&'a Assessment),
    Blank(Option<CountryCode>),
}

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
    pub(super) chosen: RwSignal<Option<Way>>,
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
            let of = country.get().map(|country| data.of(country)).unwrap_or_default();
            of.iter().rev().filter(|one| data.known(one) > 0).cloned().collect::<Vec<_>>()
        });
        let data = Arc::clone(&index);
        let observation = Memo::new(move |_| {
            let wanted = from.get();
            let found = held.with(|held| held.iter().find(|one| wanted.as_ref() == Some(&key_of(one))).cloned());
            found.or_else(|| data.best_known(country.get()?).cloned())
        });
        let id = index.methodology.id.clone();
        let older = Memo::new(move |_| {
            let records = list.records().get();
            let find = |id: &String| records.iter().find(|one| one.entry.key == *id).and_then(Listed::assessment);
            let all = list.order().with(|order| order.iter().filter_map(find).collect::<Vec<_>>());
            all.iter().filter(|one| *one.index() == id).map(|one| Assessment::clone(one)).collect::<Vec<_>>()
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

    pub(super) fn has(self, way: Way) -> bool {
        match way {
            Way::Published => self.observation.with(Option::is_some),
            Way::Older => self.older.with(|older| !older.is_empty()),
            Way::Blank => true,
        }
    }

    /// The way that is taken: the chosen one where it can be, else from what is published, else from nothing.
    pub(super) fn way(self) -> Way {
        let chosen = self.chosen.get().filter(|way| self.has(*way));
        chosen.unwrap_or_else(|| if self.has(Way::Published) { Way::Published } else { Way::Blank })
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
        let is_needed = self.way() == Way::Published && !self.is_without.get();
        !is_needed || self.evidence().is_none_or(|slot| slot.ready().is_some())
    }

    /// The name: as typed, else as proposed.
    pub(super) fn named(self, words: Words) -> Name {
        self.name.get().unwrap_or_else(|| {
            let country = match self.way() {
                Way::Older => self.older_one().and_then(|one| one.country()),
                Way::Published | Way::Blank => self.country.get(),
            };
            let name = |country| self.lists.with_value(|lists| words.of(&lists.countries.full_name(country)));
            let country = country.map(name);
            let short = self.index.with_value(|index| words.of(&index.methodology.short));
            Name::cut(&country.map_or_else(|| short.clone(), |country| format!("{country}, {short}")))
        })
    }

    pub(super) fn begun(self, words: Words, id: AssessmentId, name: Name) -> Result<Assessment, Message> {
        let evidence = self.evidence().filter(|_| !self.is_without.get()).and_then(|slot| slot.ready());
        let (observation, older) = (self.observation.get(), self.older_one());
        let from = match (self.way(), &observation, &older) {
            (Way::Published, Some(observation), _) => Beginning::Published(observation, evidence.as_deref()),
            (Way::Older, _, Some(older)) => Beginning::Older(older),
            _ => Beginning::Blank(self.country.get()),
        };
        self.index.with_value(|index| begun(index, &from, (id, name), words.language().tag()))
    }
}

/// The assessment as it would begin.
///
/// # Errors
/// When it is more than an assessment holds.
fn begun(
    index: &IndexData,
    from: &Beginning<'_>,
    (id, name): (AssessmentId, Name),
    language: &str,
) -> Result<Assessment, Message> {
    let methodology = &index.methodology;
    let begun = match from {
        Beginning::Published(observation, evidence) => {
            Assessment::from_published(id, name, methodology, (observation, *evidence), language, today())
        }
        Beginning::Older(older) => Assessment::from_older(id, name, older, today()),
        Beginning::Blank(country) => {
            Ok(Assessment::blank(id, methodology.id.clone(), *country, name).created_on(Some(today())))
        }
    };
    begun.map_err(|why| Message::from(&why))
}

/// So many are named at once; more are named on demand.
const FEW: usize = 6;

/// How many answers and pieces of evidence it begins with, and which answers are not known.
pub(super) fn known(words: Words, methodology: &Methodology, begun: &Assessment) -> impl IntoView + use<> {
    let leaves = methodology.leaves();
    let open: Vec<String> = leaves
        .iter()
        .filter(|part| begun.state(&part.id) == AnswerState::NotAssessed)
        .map(|part| part.id.to_string())
        .collect();
    let of = leaves.len();
    let text = say::assess_start_known(of - open.len(), of, begun.evidence().len());
    let (count, list) = (open.len(), open.join(", "));
    let unknown = match count {
        0 => None,
        _ if count <= FEW => {
            Some(view! { <p class="small">{words.say(&say::assess_start_not_known(list))}</p> }.into_any())
        }
        _ => Some(
            view! {
                <details class="small">
                    <summary>{words.say(&say::assess_start_not_known_many(count))}</summary>
                    <p>{list}</p>
                </details>
            }
            .into_any(),
        ),
    };
    view! { <p class="small">{words.say(&text)}</p>{unknown} }
}
