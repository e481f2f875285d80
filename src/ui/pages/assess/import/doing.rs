//! Taking over what the reader chose.

use super::reading::{Here, Incoming};
use crate::model::assessment::{Assessment, Name, Snapshot, Unknown};
use crate::model::{AssessmentId, IndexData};
use crate::records::StoreError;
use crate::sort::SortedMap;
use crate::text::{Message, say};
use crate::ui::assessment::{
    Record, keep_shared, keep_state, methodology_versions, record_store, snapshot_id, state_of, today,
};
use crate::ui::pages::assess::changing::{change, keep};
use crate::ui::words::Words;
use crate::wire::assessment::{ImportPlan, MethodologyVersion};
use std::sync::Arc;

/// What became of one.
pub(super) struct Taken {
    pub(super) id: AssessmentId,
    pub(super) name: Name,
    pub(super) outcome: Result<Message, Message>,
}

/// Does what was planned, one after another. One that fails does not keep the others from being taken over.
pub(super) async fn take_over(
    words: Words,
    incoming: &Incoming,
    plans: SortedMap<usize, (ImportPlan, Arc<IndexData>)>,
) -> Vec<Taken> {
    let mut taken = Vec::new();
    for (place, (plan, index)) in plans {
        let Some(one) = incoming.file.assessments.get(place) else { continue };
        let versions = methodology_versions(&index.methodology);
        let outcome = take(words, (incoming, place), one, &plan, &versions).await;
        taken.push(Taken { id: plan.result.id().clone(), name: plan.result.name().clone(), outcome });
    }
    taken
}

async fn take(
    words: Words,
    (incoming, place): (&Incoming, usize),
    one: &Assessment,
    plan: &ImportPlan,
    versions: &[MethodologyVersion],
) -> Result<Message, Message> {
    let here = incoming.here(place).filter(|here| here.id() == plan.result.id().as_str());
    let before = here.map(Here::text);
    match before {
        None => keep(&plan.result, versions).await?,
        Some(before) => {
            keep_before(words, before, versions).await?;
            // What is shown was planned for this text, and for no other.
            change(plan.result.id().as_str(), |_, text| {
                if text == &**before { Ok(plan.result.clone()) } else { Err(say::assess_list_import_meanwhile()) }
            })
            .await?;
        }
    }
    let came = Name::cut(&words.say(&say::share_state_received(incoming.name.as_str())));
    let as_it_came = one.copied(plan.result.id().clone(), one.name().clone());
    keep_shared(&record_store(), &as_it_came, (came, true), versions).await.map_err(|why| Message::from(&why))?;
    let mut count = 0_usize;
    // Kept states of another assessment would be strange among those of this one.
    let along = incoming.states_of(one).filter(|_| before.is_none() || plan.result.id() == one.id());
    for state in along {
        let state = state_of(state.clone(), plan.result.id());
        match keep_state(&record_store(), &state, incoming.written()).await {
            Ok(()) => count += 1,
            // It is here already.
            Err(StoreError::Taken) => {}
            Err(why) => return Err(Message::from(&why)),
        }
    }
    let what = if before.is_some() { say::assess_list_import_did_change() } else { say::assess_list_import_did_add() };
    Ok(if count > 0 { say::assess_list_import_with_states(what, count) } else { what })
}

/// Keeps the assessment as it was, to go back to.
async fn keep_before(words: Words, text: &str, versions: &[MethodologyVersion]) -> Result<(), Message> {
    let state = Snapshot {
        id: snapshot_id(),
        name: Name::cut(&words.say(&say::assess_list_import_before())),
        date: today(),
        automatic: false,
        received: false,
        assessment: Record::read(text)?.assessment,
        unknown: Unknown::default(),
    };
    keep_state(&record_store(), &state, versions).await.map_err(|why| Message::from(&why))
}
