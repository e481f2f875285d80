//! The changes made since an assessment was opened, to go back and forth among: the last of them, each kept as what it
//! changed, not as the whole.

use super::{Assessment, Edit, EditError};

/// An assessment with the steps that led to it, and those taken back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EditHistory {
    now: Assessment,
    done: Vec<Step>,
    undone: Vec<Step>,
    /// Whether steps before the first of `done` were forgotten.
    is_cut: bool,
    /// When a letter of the last step was typed last; none where the last step was not typed.
    typed: Option<i64>,
}

/// A step, and what takes it back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    edit: Edit,
    back: Edit,
}

impl Step {
    /// What was done.
    #[must_use]
    pub const fn edit(&self) -> &Edit {
        &self.edit
    }

    /// What takes it back.
    #[must_use]
    pub const fn back(&self) -> &Edit {
        &self.back
    }
}

impl EditHistory {
    /// How many steps can be taken back; older ones are forgotten, as those of a mapping are.
    pub const MOST_STEPS: usize = 200;
    /// Who types on after so many milliseconds has thought in between: what was typed before is a step of its own.
    pub const PAUSE_MS: u64 = 5_000;

    /// An assessment with no step taken.
    #[must_use]
    pub const fn new(assessment: Assessment) -> Self {
        Self { now: assessment, done: Vec::new(), undone: Vec::new(), is_cut: false, typed: None }
    }

    /// The assessment as it is now.
    #[must_use]
    pub const fn now(&self) -> &Assessment {
        &self.now
    }

    /// The steps that led here, the last one last.
    #[must_use]
    pub fn steps(&self) -> &[Step] {
        &self.done
    }

    /// Whether no step is left to take back although there were some: the oldest ones are forgotten.
    #[must_use]
    pub const fn is_at_oldest_kept(&self) -> bool {
        self.is_cut && self.done.is_empty()
    }

    /// The step that would be taken again.
    #[must_use]
    pub fn next(&self) -> Option<&Step> {
        self.undone.last()
    }

    /// Takes a step, after which steps taken back are gone. One that changes nothing is none. Says whether the
    /// assessment changed.
    ///
    /// # Errors
    /// When the edit does not fit; nothing has changed then.
    pub fn edit(&mut self, edit: Edit) -> Result<bool, EditError> {
        // Of several steps one may take another back.
        let before = matches!(edit, Edit::Several(_)).then(|| self.now.clone());
        let back = self.now.apply(&edit)?;
        if before.map_or_else(|| changes_nothing(&self.now, &back), |before| before == self.now) {
            return Ok(false);
        }
        self.undone.clear();
        if self.done.len() == Self::MOST_STEPS {
            self.done.remove(0);
            self.is_cut = true;
        }
        self.done.push(Step { edit, back });
        self.typed = None;
        Ok(true)
    }

    /// As [`EditHistory::edit`], but typing on in the same field without a [pause](Self::PAUSE_MS) is one step with what
    /// was typed there just before, so that undo does not go letter by letter. `at` is when it is typed, in milliseconds
    /// by any clock.
    ///
    /// # Errors
    /// When the edit does not fit; nothing has changed then.
    pub fn type_on(&mut self, edit: Edit, at: i64) -> Result<bool, EditError> {
        let is_near = self.typed.is_some_and(|before| before.abs_diff(at) < Self::PAUSE_MS);
        let is_same = || self.done.last().is_some_and(|last| edit.goes_on(&last.edit));
        if !is_near || !self.undone.is_empty() || !is_same() {
            let changes = self.edit(edit)?;
            if changes {
                self.typed = Some(at);
            }
            return Ok(changes);
        }
        let back = self.now.apply(&edit)?;
        if changes_nothing(&self.now, &back) {
            return Ok(false);
        }
        if let Some(last) = self.done.last_mut() {
            last.edit = edit;
        }
        self.typed = Some(at);
        // Typed and deleted again: no step is left to take back.
        if self.done.last().is_some_and(|last| changes_nothing(&self.now, &last.back)) {
            self.done.pop();
            self.typed = None;
        }
        Ok(true)
    }

    /// Takes the last step back. Says which one, where there was one.
    pub fn undo(&mut self) -> Option<&Step> {
        let step = self.done.pop()?;
        // What was there fitted, so going back to it cannot fail.
        let _ = self.now.apply(&step.back);
        self.undone.push(step);
        self.undone.last()
    }

    /// Takes again the step that was taken back last. Says which one, where there was one.
    pub fn redo(&mut self) -> Option<&Step> {
        let step = self.undone.pop()?;
        let _ = self.now.apply(&step.edit);
        self.done.push(step);
        self.done.last()
    }
}

/// Whether what would take a step back leads to what is there anyway.
fn changes_nothing(now: &Assessment, back: &Edit) -> bool {
    match back {
        Edit::Rename(name) => name == now.name(),
        Edit::Country(country) => *country == now.country(),
        Edit::Remark(note) => note == now.note(),
        Edit::Archive(archived) => *archived == now.archived(),
        Edit::Answer(part, answer) => now.answer(part).map_or_else(|| answer.is_blank(), |one| *one == **answer),
        Edit::ChangeEvidence(id, item) => now.evidence().get(id).is_some_and(|one| *one == **item),
        Edit::Correct(part, one) => {
            now.item_changes().own.get(part).map_or_else(|| one.is_blank(), |own| *own == **one)
        }
        Edit::BringList(list) => now.item_changes().brought == *list,
        Edit::Replace(other) => **other == *now,
        Edit::Several(edits) => edits.iter().all(|edit| changes_nothing(now, edit)),
        // Never what takes a step back, or never without effect.
        Edit::State(..)
        | Edit::Estimate(..)
        | Edit::Planned(..)
        | Edit::Responsible(..)
        | Edit::Effort(..)
        | Edit::Note(..)
        | Edit::AddEvidence(..)
        | Edit::RemoveEvidence(_)
        | Edit::Attach(..)
        | Edit::Detach(..) => false,
    }
}
