//! Steps of changing the mapping, and what is said of each: what was done, and how far which priority reaches now.

use super::drafts::{Drafts, Joined};
use crate::mapping_editor::{MappingContext, Reached, coverage_moves, reached};
use crate::model::{EntryId, IndexData, Link, Localized, MappingEdit, PartId, Strength, Values};
use crate::own_editor::Step;
use crate::route::Route;
use crate::scoring::Formula;
use crate::text::{Message, say};
use crate::ui::components::RefusedFields;
use crate::ui::navigation::Navigation;
use crate::ui::pages::strategy::editor::OpenMapping;
use crate::ui::prelude::*;
use crate::ui::words::Words;
use crate::view_model::strategy::formula_moves;
use std::sync::Arc;

/// The work on the mapping of the page.
#[derive(Clone, Copy)]
pub(super) struct Work {
    pub(super) open: OpenMapping,
    pub(super) drafts: Drafts,
    values: StoredValue<(Arc<IndexData>, Arc<Values>)>,
    formula: Memo<Formula>,
    reached: Memo<Vec<(EntryId, Reached)>>,
    said: RwSignal<Vec<Message>>,
    /// The link that was changed last, and what that did to its priority under each formula.
    moved: RwSignal<Option<(Joined, Vec<Message>)>>,
    /// The priority that a link is to be added to.
    pub(super) adding_to: RwSignal<Option<EntryId>>,
}

impl Work {
    /// Begins the work, with the formula of the address.
    pub(super) fn provide(open: OpenMapping, values: (Arc<IndexData>, Arc<Values>)) -> Self {
        let route = Navigation::here().route();
        let formula = Memo::new(move |last: Option<&Formula>| match route.get() {
            Route::Strategy(view) => view.formula,
            // The page is about to go.
            _ => last.copied().unwrap_or_default(),
        });
        let values = StoredValue::new(values);
        let reached = Memo::new(move |_| {
            let (index, values) = values.get_value();
            let context = MappingContext { index, ..open.context() };
            reached(&context, &open.mapping(), &values, formula.get())
        });
        let drafts = Drafts::new(open);
        let (said, moved, adding_to) = (RwSignal::new(Vec::new()), RwSignal::new(None), RwSignal::new(None));
        let work = Self { open, drafts, values, formula, reached, said, moved, adding_to };
        provide_context(work);
        RefusedFields::provide();
        work
    }

    pub(super) fn here() -> Self {
        expect_context()
    }

    /// How coverage is counted, followed.
    pub(super) fn formula(self) -> Formula {
        self.formula.get()
    }

    /// How far a priority reaches, followed.
    pub(super) fn reached(self, priority: &EntryId) -> Reached {
        self.reached
            .with(|all| all.iter().find(|(id, _)| id == priority).map_or(Reached::Nothing, |(_, reached)| *reached))
    }

    /// What was done last, followed.
    pub(super) fn said(self, words: Words) -> String {
        self.said.with(|said| said.iter().map(|message| words.say(message)).collect::<Vec<_>>().join(" "))
    }

    /// What the last change of this link did to its priority, followed; none where another step was the last one.
    pub(super) fn moved(self, joined: &Joined) -> Option<Message> {
        self.moved.with(|moved| {
            let moves = moved.as_ref().filter(|(one, moves)| one == joined && !moves.is_empty());
            moves.map(|(_, moves)| say::editor_moves(moves.clone()))
        })
    }

    /// Adds a link; whether it is there now.
    pub(super) fn add(self, link: Link) -> Step {
        let done = say::editor_did_add(link.priority.as_str(), link.part.as_str());
        let joined = (link.priority.clone(), link.part.clone());
        self.take_link(done, joined, move |open| {
            open.change(|now| {
                let is_there = now.link(&link.priority, &link.part).is_some();
                (!is_there).then_some(MappingEdit::Link(link))
            })
        })
    }

    /// Takes a link out.
    pub(super) fn remove(self, priority: &EntryId, part: &PartId) -> Step {
        let done = say::editor_did_remove(priority.as_str(), part.as_str());
        let unlink = MappingEdit::Unlink { priority: priority.clone(), part: part.clone() };
        self.take(done, |open| open.change(|now| now.link(priority, part).is_some().then_some(unlink)))
    }

    /// Gives a link another strength.
    pub(super) fn strengthen(self, priority: &EntryId, part: &PartId, strength: Strength) -> Step {
        let done = match strength {
            Strength::Direct => say::editor_did_direct(priority.as_str(), part.as_str()),
            Strength::Supporting => say::editor_did_supporting(priority.as_str(), part.as_str()),
        };
        self.alter(done, priority, part, |link| link.with_strength(strength))
    }

    /// Gives a link another reason.
    pub(super) fn reason(self, priority: &EntryId, part: &PartId, reason: Localized) -> Step {
        let done = say::editor_did_reason(priority.as_str(), part.as_str());
        self.alter(done, priority, part, |link| link.with_reason(reason))
    }

    /// Takes a link that was carried over as it is.
    pub(super) fn judge(self, priority: &EntryId, part: &PartId) -> Step {
        let done = say::editor_did_judge(priority.as_str(), part.as_str());
        self.alter(done, priority, part, Link::judged)
    }

    fn alter(self, done: Message, priority: &EntryId, part: &PartId, change: impl FnOnce(Link) -> Link) -> Step {
        let edit = |link: &Link| MappingEdit::Link(change(link.clone()));
        let joined = (priority.clone(), part.clone());
        self.take_link(done, joined, |open| open.change(|now| now.link(priority, part).map(edit)))
    }

    /// Takes a step that changes a link, and keeps what that did to its priority.
    fn take_link(self, done: Message, joined: Joined, step: impl FnOnce(OpenMapping) -> Step) -> Step {
        let before = self.open.own_now();
        let taken = self.take(done, step);
        let values = self.values.try_get_value().filter(|_| taken == Step::Done);
        if let Some((index, values)) = values {
            let context = MappingContext { index, ..self.open.context() };
            let moves = formula_moves(&context, [&before, &self.open.own_now()], &values, &joined.0);
            let _ = self.moved.try_set(Some((joined, moves)));
        }
        taken
    }

    /// Takes a step and says what came of it: nothing where nothing changed.
    pub(super) fn take(self, done: Message, step: impl FnOnce(OpenMapping) -> Step) -> Step {
        let before = self.reached_now();
        let taken = step(self.open);
        let said = match taken {
            Step::Same => return taken,
            Step::Gone => vec![say::editor_gone()],
            Step::Refused => vec![say::editor_not_editing()],
            Step::Done => {
                let moves = coverage_moves(&before, &self.reached_now());
                let moves: Vec<Message> = moves.iter().map(Message::from).collect();
                let moved = if moves.is_empty() { say::editor_no_move() } else { say::editor_moves(moves) };
                vec![done, moved]
            }
        };
        let _ = self.said.try_set(said);
        let _ = self.moved.try_set(None);
        taken
    }

    /// Computed anew and not followed. Nothing once the page has gone: nobody reads it any more.
    fn reached_now(self) -> Vec<(EntryId, Reached)> {
        let (context, own) = (self.open.context(), self.open.own_now());
        let found = self.values.try_get_value().zip(self.formula.try_get_untracked());
        let reached = |((index, values), formula): ((_, Arc<Values>), _)| {
            reached(&MappingContext { index, ..context }, &own, &values, formula)
        };
        found.map(reached).unwrap_or_default()
    }
}
