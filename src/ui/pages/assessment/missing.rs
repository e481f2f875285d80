//! What stands in the place of an assessment that is not shown: on its way, not on this machine, or not to be read.

use crate::records::ListState;
use crate::records::StoreError;
use crate::records::{End, Role, SaveState};
use crate::route::{AssessView, Route};
use crate::text::{Message, say};
use crate::ui::assessment::record_store;
use crate::ui::components::{PageTitle, waiting};
use crate::ui::navigation::Navigation;
use crate::ui::prelude::*;
use crate::ui::records::OpenRecord;
use crate::ui::words::Words;

/// That it is on its way, or why it is not there; followed.
pub(super) fn not_there(record: &OpenRecord) -> impl IntoView + use<> {
    let record = record.clone();
    move || match (record.role(), record.save_state()) {
        (Role::Ended(End::Outdated), _) => instead(&say::records_newer(), None).into_any(),
        (Role::Ended(_), _) => instead(&say::assess_not_here(), None).into_any(),
        (_, SaveState::Failed(why)) => instead(&Message::from(&why), Some(record.clone())).into_any(),
        // A database that never answers: the message says what to do.
        _ if record_store().lists() == ListState::Failed(StoreError::Silent) => {
            instead(&Message::from(&StoreError::Silent), None).into_any()
        }
        _ => waiting().into_any(),
    }
}

/// That it cannot be read; why.
pub(super) fn unreadable(_record: &OpenRecord, why: &Message) -> impl IntoView + use<> {
    instead(why, None)
}

fn instead(why: &Message, retry: Option<OpenRecord>) -> impl IntoView + use<> {
    let words = Words::now();
    let list = Navigation::here().to(Route::Assess(AssessView::new()));
    let again = retry.map(|record| {
        view! { <button type="button" on:click=move |_| record.retry()>{words.say(&say::try_again())}</button> }
    });
    view! {
        <header class="opening">
            <PageTitle text=words.say(&say::assessment_title())/>
        </header>
        <div class="notice" role="alert">
            <p>{words.say(why)}</p>
            {again}
            <p><a href=list>{words.say(&say::assess_to_list())}</a></p>
        </div>
    }
}
