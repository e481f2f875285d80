//! A publisher's page that came by link: what it says, and a way to keep it.

use crate::browser::{document, task};
use crate::model::{BroughtPage, Methodology, PageCheck};
use crate::route::{Address, CountryView, Route};
use crate::scoring::{explain, outcome};
use crate::text::{Message, say, summary};
use crate::ui::assessment::today;
use crate::ui::brought::{Kept, keep};
use crate::ui::chunk;
use crate::ui::components::{DataTable, WebLink, loaded};
use crate::ui::library::Library;
use crate::ui::navigation::Navigation;
use crate::ui::prelude::*;
use crate::ui::words::Words;
use crate::view_model::brought_points;
use std::sync::Arc;

const KEPT_ID: &str = "shared-page-kept";

/// The page, as far as it fits its index.
pub(super) fn came(page: &Arc<BroughtPage>) -> impl IntoView + use<> {
    let page = Arc::clone(page);
    // The methodology alone: the index changes once the page is kept.
    loaded(Library::here().methodology(&page.index), move |methodology| {
        // Whoever keeps it has brought it today.
        let brought = BroughtPage { brought_on: today(), ..page.as_ref().clone() };
        match brought.fitting(&methodology) {
            Ok((fitting, left_out)) => shown(&fitting, left_out.len(), &methodology),
            Err(_) => super::instead(&say::shared_page_nothing(), &say::shared_failed_about(), true).into_any(),
        }
    })
}

fn shown(page: &BroughtPage, left_out: usize, methodology: &Arc<Methodology>) -> AnyView {
    let words = Words::now();
    let fact = |label: Message, value: String| view! { <div><dt>{words.say(&label)}</dt><dd>{value}</dd></div> };
    let observation = page.observation(methodology);
    let sentences = observation.as_ref().map(|one| {
        let (tree, outcome) = (explain(methodology, &one.values), outcome(methodology, one));
        summary(methodology, &tree, outcome).iter().map(|one| words.say(one)).collect::<Vec<_>>().join(" ")
    });
    let total = page.total.map(|total| fact(say::chart_column_score(), words.number(total)));
    let from = page.address.clone().map(|address| {
        let text = address.as_str().to_owned();
        view! { <div><dt>{words.say(&say::ranking_file_address())}</dt><dd><WebLink to=address text=text/></dd></div> }
    });
    let check = (page.check != PageCheck::default())
        .then(|| chunk::brought_check(Arc::new(page.clone()), Arc::clone(methodology)));
    let left_out = (left_out > 0).then(|| view! { <p>{words.say(&say::shared_page_left_out(left_out))}</p> });
    view! {
        <div class="stack">
            <div class="notice" role="note"><p>{words.say(&say::shared_page_came())}</p></div>
            {sentences.map(|said| view! { <p class="say">{said}</p> })}
            <dl class="facts">
                {fact(say::index_label(), words.of(&methodology.name))}
                {fact(say::chart_column_date(), words.date(page.as_of.as_ref()))}
                {total}
                {from}
            </dl>
            {left_out}
            {check}
            {keeping(page.clone())}
        </div>
        <section aria-labelledby="shared-page-points" class="stack">
            <h2 id="shared-page-points">{words.say(&say::profile_areas())}</h2>
            <DataTable table=brought_points(page, methodology) caption=words.say(&say::shared_page_points())/>
        </section>
    }
    .into_any()
}

/// The button that keeps it, and what came of that.
fn keeping(page: BroughtPage) -> impl IntoView {
    let (words, navigation, library) = (Words::now(), Navigation::here(), Library::here());
    let outcome = RwSignal::new(None::<Result<Kept, Message>>);
    let profile = Route::Country(CountryView::new(page.country, page.index.clone()));
    let profile = navigation.href(Address::of(profile));
    let page = Arc::new(page);
    let go = move |_| {
        let (library, page) = (library.clone(), Arc::clone(&page));
        task::spawn(async move {
            let kept = keep(&library, &page).await.map_err(|why| Message::from(&why));
            let _ = outcome.try_set(Some(kept));
            request_animation_frame(|| {
                document::focus(KEPT_ID);
            });
        });
    };
    let said = move || {
        outcome.get().map(|kept| match kept {
            Ok(kept) => {
                let said = match kept {
                    Kept::Added => say::brought_kept(),
                    Kept::Changed => say::brought_kept_changed(),
                    Kept::Same => say::brought_kept_same(),
                };
                let to = profile.clone();
                view! { <p>{words.say(&said)}" "<a href=to>{words.say(&say::brought_to_profile())}</a></p> }.into_any()
            }
            Err(why) => view! { <p class="notice error">{words.say(&why)}</p> }.into_any(),
        })
    };
    view! {
        <p class="pick no-print">
            <button type="button" class="primary" on:click=go>{words.say(&say::shared_page_keep())}</button>
        </p>
        <div id=KEPT_ID tabindex="-1" role="status">{said}</div>
        <p class="small no-print">{words.say(&say::shared_page_keep_about())}</p>
    }
}
