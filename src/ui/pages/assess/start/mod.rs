//! Beginning a self-assessment: by which index, of which country, from what, under which name.

mod choice;
mod form;
mod index_choice;

use crate::model::{IndexData, Methodology};
use crate::route::{AssessView, Route, default_index};
use crate::text::{Message, say};
use crate::ui::components::{Lists, waiting, with_index};
use crate::ui::library::Library;
use crate::ui::load::Load;
use crate::ui::navigation::Navigation;
use crate::ui::prelude::*;
use crate::ui::view::View;
use crate::ui::words::Words;
use crate::view_model::assessment::Possible;
use crate::view_model::newest_assessable;
use form::Form;
use index_choice::IndexChoice;
use std::sync::Arc;

/// The form, for the index that the address names, or the newest.
#[component]
pub(super) fn Start() -> impl IntoView {
    let (words, indices, lists) = (Words::now(), Library::here().indices, expect_context::<Lists>());
    let asked = View::<AssessView>::here();
    let index = Memo::new(move |_| {
        let (named, country) = asked.with(|asked| (asked.index.clone(), asked.country));
        named.or_else(|| match indices.get() {
            Load::Ready(entries) => newest_assessable(&entries, country.and_then(|key| lists.resolve(key))),
            Load::Waiting | Load::Slow => None,
            Load::Failed(_) => Some(default_index()),
        })
    });
    let form = move |index: Arc<IndexData>| {
        let possible = Possible::of(&index.methodology);
        if possible.is_any() {
            view! { <Form index=index/> }.into_any()
        } else {
            not_by(&index.methodology, &possible).into_any()
        }
    };
    let body = move || match index.get() {
        Some(index) => with_index(index, form).into_any(),
        None => waiting().into_any(),
    };
    view! {
        <section aria-labelledby="assess-start" class="assess-start">
            <header><h2 id="assess-start">{words.say(&say::assess_start_title())}</h2></header>
            <IndexChoice chosen=index/>
            {body}
        </section>
    }
}

/// That nobody can assess themselves by an index, why, and the way to the one by which they can.
fn not_by(methodology: &Methodology, possible: &Possible) -> impl IntoView + use<> {
    let (words, to) = (Words::now(), Navigation::here().to(Route::Assess(AssessView::new())));
    view! {
        <div class="notice" role="status">
            <p>{words.say(&say::assess_start_not_by(&methodology.short))}" "{words.say(&Message::from(possible))}</p>
            <p><a href=to>{words.say(&say::assess_start_default())}</a></p>
        </div>
    }
}
