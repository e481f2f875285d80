//! A link that carries the assessment: what of it, and how long that is.

use crate::browser::task;
use crate::model::assessment::{Assessment, Name};
use crate::route::{Address, Fragment, Route};
use crate::text::{Message, say};
use crate::ui::assessment::{OpenAssessment, keep_shared, record_store};
use crate::ui::components::CopyButton;
use crate::ui::navigation::Navigation;
use crate::ui::prelude::*;
use crate::ui::words::Words;
use crate::wire::assessment::{Carries, read_assessment_link, write_assessment_link};
use leptos::html::Dialog;

/// Links up to this long pass through every mail program.
const SAFE_LENGTH: usize = 2_000;

/// The button, and the dialog that it opens.
#[component]
pub(super) fn LinkOut() -> impl IntoView {
    let words = Words::now();
    let dialog: NodeRef<Dialog> = NodeRef::new();
    let is_open = RwSignal::new(false);
    let show = move |_| {
        is_open.set(true);
        if let Some(dialog) = dialog.get_untracked() {
            // Fails only for a dialog that is already open or not in the page.
            let _ = dialog.show_modal();
        }
    };
    let close = move || {
        if let Some(dialog) = dialog.get_untracked() {
            dialog.close();
        }
    };
    view! {
        <section aria-labelledby="share-link" class="stack">
            <h2 id="share-link">{words.say(&say::share_link())}</h2>
            <p>{words.say(&say::share_link_about())}</p>
            <p class="actions">
                <button type="button" aria-haspopup="dialog" on:click=show>{words.say(&say::share_link_make())}</button>
            </p>
            <dialog
                node_ref=dialog
                aria-labelledby="share-link-title"
                on:close=move |_| is_open.set(false)
                on:click=move |event| {
                    // The dialog itself is hit only where its content is not: on the backdrop.
                    if event.target() == event.current_target() {
                        close();
                    }
                }
            >
                <div class="inside">
                    <header>
                        <h2 id="share-link-title">{words.say(&say::share_link_title())}</h2>
                        <button type="button" on:click=move |_| close()>{words.say(&say::close())}</button>
                    </header>
                    {move || is_open.get().then(|| view! { <Carried/> })}
                </div>
            </dialog>
        </section>
    }
}

/// What the link carries, how long it is, and the link.
#[component]
fn Carried() -> impl IntoView {
    let (words, open, navigation) = (Words::now(), OpenAssessment::here(), Navigation::here());
    let carries = RwSignal::new(Carries::ALL);
    let pieces = open.with_untracked(|assessment| assessment.evidence().len());
    let link = Memo::new(move |_| open.with(|assessment| link(navigation, assessment, carries.get())));
    let choice = move |name: Message, of: fn(&mut Carries) -> &mut bool| {
        let is_carried = move || carries.with(|carries| *of(&mut carries.clone()));
        view! {
            <label class="choice">
                <input
                    type="checkbox"
                    prop:checked=is_carried
                    on:change=move |event| carries.update(|carries| *of(carries) = event_target_checked(&event))
                />
                {words.say(&name)}
            </label>
        }
    };
    let made = move || match link.get() {
        Err(why) => view! { <p class="notice error">{words.say(&say::share_link_none(why))}</p> }.into_any(),
        Ok(link) => {
            let length = link.chars().count();
            let long = (length > SAFE_LENGTH).then(|| {
                let said = words.say(&say::share_link_long(words.count(SAFE_LENGTH)));
                view! { <p class="notice">{said}</p> }
            });
            view! { <p><strong>{words.say(&say::share_link_length(length))}</strong></p> {long} }.into_any()
        }
    };
    // What somebody took is kept, to be found again when it comes back changed.
    let take = move || {
        let made = open.with_untracked(|now| {
            let text = write_assessment_link(now, carries.get_untracked()).ok()?;
            read_assessment_link(&text, now.id().clone()).ok()
        });
        let Some((sent, _)) = made else { return };
        let versions = open.versions();
        let name = Name::cut(&words.say(&say::share_state_sent_link()));
        task::spawn(async move {
            // Where it cannot be kept, the link is as good as before.
            let _ = keep_shared(&record_store(), &sent, (name, false), &versions).await;
        });
    };
    let text = move || {
        link.get().ok().map(|link| {
            let what = words.say(&say::share_link_text());
            view! {
                <div class="stack" on:click=move |_| take() on:copy=move |_| take()>
                    <label class="field link-field">
                        {what.clone()}
                        <input type="text" readonly prop:value=link.clone()/>
                    </label>
                    <p><CopyButton text=link what=what/></p>
                </div>
            }
        })
    };
    view! {
        <fieldset class="choices">
            <legend class="visually-hidden">{words.say(&say::share_link_title())}</legend>
            <p>{words.say(&say::share_link_always())}</p>
            {choice(say::share_link_heading(), |carries| &mut carries.heading)}
            {choice(say::share_link_notes(), |carries| &mut carries.notes)}
            {(pieces > 0).then(|| choice(say::share_link_evidence(pieces), |carries| &mut carries.evidence))}
            <p class="small">{words.say(&say::share_link_never())}</p>
        </fieldset>
        <div role="status">{made}</div>
        {text}
        <p class="small">{words.say(&say::share_link_fragment())}</p>
    }
}

fn link(navigation: Navigation, assessment: &Assessment, carries: Carries) -> Result<String, Message> {
    let payload = write_assessment_link(assessment, carries).map_err(|error| Message::from(&error))?;
    let address = Address { fragment: Some(Fragment::Assessment(payload)), ..Address::of(Route::Shared) };
    Ok(navigation.absolute(&address))
}
