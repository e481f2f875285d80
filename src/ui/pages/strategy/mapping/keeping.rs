//! Whether the mapping is kept on this machine, and what to do where it is not.

use super::work::Work;
use crate::mapping_editor::{Keeping, Refusal};
use crate::text::{Message, say};
use crate::ui::words::Words;
use leptos::prelude::*;

/// One line while all is well; a notice with ways on while it is not.
#[component]
pub(super) fn KeepingLine() -> impl IntoView {
    let (words, work) = (Words::now(), Work::here());
    let open = work.open;
    let keeping = Memo::new(move |_| open.of(crate::mapping_editor::MappingEditor::keeping));
    let failed = RwSignal::new(false);
    let save = move |_| failed.set(open.save(&open.own_now(), words).is_err());
    let again = move |_| {
        open.act(|editor, storage| editor.keep(storage));
    };
    move || {
        let refused = match keeping.get() {
            Keeping::Nothing => {
                return view! { <p class="small">{words.say(&say::desk_kept_nothing())}</p> }.into_any();
            }
            Keeping::Kept => return view! { <p class="small">{words.say(&say::desk_kept())}</p> }.into_any(),
            Keeping::Refused(refusal) => message(refusal),
            Keeping::Stuck => say::desk_stuck(),
        };
        view! {
            <div class="notice error" role="alert">
                <p><strong>{words.say(&say::desk_not_kept())}</strong>" "{words.say(&refused)}</p>
                <p class="actions no-print">
                    <button type="button" on:click=save>{words.say(&say::desk_export())}</button>
                    <button type="button" on:click=again>{words.say(&say::try_again())}</button>
                    <span role="status">{move || failed.get().then(|| words.say(&say::ranking_download_failed()))}</span>
                </p>
            </div>
        }
        .into_any()
    }
}

fn message(refusal: Refusal) -> Message {
    match refusal {
        Refusal::Blocked => say::desk_blocked(),
        Refusal::Full => say::desk_full(),
        Refusal::Altered => say::desk_altered(),
    }
}
