//! A piece of evidence that a form works on: what it is now, what it counts for, and how it changes.

use crate::model::assessment::{Edit, EvidenceItem};
use crate::model::{EvidenceId, Part, PartId, shows_nothing};
use crate::route::AssessmentView;
use crate::scoring::assessment::{InTime, KindFit, check_part};
use crate::sort::SortSmall;
use crate::text::{Message, say};
use crate::ui::assessment::OpenAssessment;
use crate::ui::prelude::*;
use crate::ui::view::View;
use crate::ui::words::Words;

/// What a piece is to one indicator that it stands behind.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Standing {
    /// The indicator.
    pub(super) part: PartId,
    /// Whether its kind is accepted and whether it counts on the day; none where the methodology has no such indicator.
    pub(super) fit: Option<(KindFit, InTime)>,
}

/// A piece of evidence of the assessment that is open.
#[derive(Clone, Copy)]
pub(super) struct Piece {
    pub(super) open: OpenAssessment,
    id: StoredValue<EvidenceId>,
    /// The piece as it is now; an empty one when it is gone.
    pub(super) item: Memo<EvidenceItem>,
    /// Each indicator that it stands behind, in the methodology's order.
    pub(super) standings: Memo<Vec<Standing>>,
    /// What the ids of its fields begin with: the same piece may be open twice on a page.
    stem: StoredValue<String>,
}

impl Piece {
    /// The piece of this id.
    pub(super) fn of(id: EvidenceId) -> Self {
        let (open, day) = (OpenAssessment::here(), View::<AssessmentView>::here().day());
        let (of_item, of_parts) = (id.clone(), id.clone());
        let item = open.memo(move |assessment| assessment.evidence().get(&of_item).cloned().unwrap_or_default());
        let standings = Memo::new(move |_| {
            let (index, day) = (open.index(), day.get());
            open.look(day, |assessment, grounds| {
                let mut parts: Vec<(Option<&Part>, &PartId)> =
                    assessment.parts_on(&of_parts).map(|part| (index.methodology.part(part), part)).collect();
                parts.sort_small_by_key(|(found, _)| found.map_or(usize::MAX, Part::position));
                let standing = |(found, part): (Option<&Part>, &PartId)| {
                    let check =
                        found.filter(|found| found.is_leaf()).map(|found| check_part(assessment, found, grounds));
                    let fit = check.and_then(|check| {
                        check.items.iter().find(|item| *item.id == of_parts).map(|item| (item.kind, item.time))
                    });
                    Standing { part: part.clone(), fit }
                };
                parts.into_iter().map(standing).collect()
            })
        });
        let stem = StoredValue::new(crate::browser::random::name());
        Self { open, id: StoredValue::new(id), item, standings, stem }
    }

    /// Its id.
    pub(super) fn id(self) -> EvidenceId {
        self.id.get_value()
    }

    /// The id of an element of the form, which nothing else on the page has.
    pub(super) fn element_id(self, name: &str) -> String {
        self.stem.with_value(|stem| format!("{stem}-{name}"))
    }

    /// Whether fields are for reading only, followed.
    pub(super) fn is_fixed(self) -> bool {
        !self.open.may_edit()
    }

    /// Changes it by a choice.
    pub(super) fn choose(self, change: impl FnOnce(&mut EvidenceItem)) -> bool {
        let mut item = self.item.get_untracked();
        change(&mut item);
        self.open.edit(Edit::ChangeEvidence(self.id(), Box::new(item)))
    }

    /// Changes it by what was typed in a field.
    ///
    /// # Errors
    /// Why what was typed was not taken; the piece is then as it was.
    pub(super) fn type_in(self, change: impl FnOnce(&mut EvidenceItem) -> Result<(), Message>) -> Result<(), Message> {
        let mut item = self.item.get_untracked();
        change(&mut item)?;
        if self.open.type_on(Edit::ChangeEvidence(self.id(), Box::new(item))) {
            return Ok(());
        }
        Err(untrack(|| self.open.refused()).unwrap_or_else(say::assess_not_editing))
    }
}

/// What a piece of evidence is called.
pub(super) fn title_words(words: Words, title: &str) -> String {
    if shows_nothing(title) { words.say(&say::evidence_untitled()) } else { title.to_owned() }
}

/// An indicator by its number and name; by its id where the methodology has no such one.
pub(super) fn part_words(words: Words, open: OpenAssessment, part: &PartId) -> String {
    match open.index().methodology.part(part) {
        Some(found) => words.title(found),
        None => part.to_string(),
    }
}
