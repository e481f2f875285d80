//! A plan of the reader's that is open: the steps that change it, and how it is kept.

use crate::browser::download;
use crate::browser::task;
use crate::model::{PartId, Plan, PlanAct};
use crate::own_editor::Step;
use crate::text::{Message, say};
use crate::ui::prelude::*;
use crate::ui::records::{OwnRecord, app_owner};
use crate::view_model::kept_plan::{PlanContext, PlanEditor, act_changed, file_name};
use crate::wire::write_plan;
use send_wrapper::SendWrapper;
use std::rc::Rc;
use std::sync::Arc;

/// Takes over what is being typed.
type TakeTyped = SendWrapper<Rc<dyn Fn()>>;

/// A plan, as the reader changes it.
#[derive(Clone, Copy)]
pub struct OpenPlan {
    editor: RwSignal<PlanEditor>,
    record: OwnRecord,
    /// What stands in the field that the reader is in and is not taken yet.
    typed: StoredValue<Option<TakeTyped>>,
    /// What was done last.
    pub(super) said: RwSignal<Option<Message>>,
}

impl OpenPlan {
    /// Takes up the plan of a record, and follows what other tabs make of it until the owner that has opened it is gone.
    pub(super) fn open(id: String, plan: Arc<Plan>) -> Self {
        let owner = app_owner().child();
        let open = owner.with(|| {
            let editor = RwSignal::new(PlanEditor::open(PlanContext(plan), None));
            let record = OwnRecord::follow(id, editor);
            record.want();
            Self { editor, record, typed: StoredValue::new(None), said: RwSignal::new(None) }
        });
        open.record.before_leaving(move || open.take_typed());
        // It outlasts the page by a moment: what is typed is taken over while that goes.
        on_cleanup(move || {
            open.record.hand_over();
            task::spawn(async move {
                task::pause().await;
                let record = open.record.close();
                owner.cleanup();
                drop(record);
            });
        });
        open
    }

    /// How it is kept.
    pub(super) const fn record(self) -> OwnRecord {
        self.record
    }

    /// The plan as it is now, not followed.
    pub(super) fn now(self) -> Plan {
        self.editor.with_untracked(|editor| editor.now().clone())
    }

    /// Something about the plan, followed.
    pub(super) fn of<T>(self, part: impl FnOnce(&PlanEditor) -> T) -> T {
        self.editor.with(part)
    }

    /// The reader has read what another tab did.
    pub(super) fn heard(self) {
        self.editor.update(PlanEditor::heard);
    }

    /// Something is being typed; this would take it.
    pub(super) fn typing(self, take: impl Fn() + 'static) {
        self.typed.set_value(Some(SendWrapper::new(Rc::new(take))));
    }

    /// What was typed is taken, or refused where it stands.
    pub(super) fn typed(self) {
        self.typed.set_value(None);
    }

    fn take_typed(self) {
        if let Some(take) = self.typed.try_update_value(Option::take).flatten() {
            take();
        }
    }

    /// Takes a step, which is on its way into the database at once, and says what came of it.
    pub(super) fn step(self, done: Message, act: impl FnOnce(&mut PlanEditor) -> Step) -> Step {
        let step = self.record.step(self.editor, act);
        let _ = self.said.try_set(step.said(done, say::kept_plan_gone(), say::kept_plan_not_editing()));
        step
    }

    /// Says something else of the plan. False where it cannot be changed here now.
    pub(super) fn change(self, done: Message, change: impl FnOnce(&mut Plan)) -> bool {
        let next = |plan: &Plan| {
            let mut next = plan.clone();
            change(&mut next);
            Some(next)
        };
        self.step(done, |editor| editor.change(next)) != Step::Refused
    }

    /// Says something else of an act. False where it cannot be changed here now.
    pub(super) fn change_act(self, done: Message, part: &PartId, change: impl FnOnce(&mut PlanAct)) -> bool {
        self.step(done, |editor| editor.change(|plan| act_changed(plan, part, change))) != Step::Refused
    }
}

/// Saves a plan as a file. Says whether that went.
pub(super) fn save(plan: &Plan) -> bool {
    download::save(&file_name(plan), "application/json", write_plan(plan).as_bytes()).is_ok()
}
