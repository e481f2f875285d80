//! Beginning a self-assessment: by which index, of which country, from what, under which name.

mod choice;
mod form;
mod index_choice;

use crate::model::Methodology;
use crate::route::{AssessView, Route};
use crate::text::{Message, say};
use crate::ui::components::with_index;
use crate::ui::navigation::Navigation;
use crate::ui::prelude::*;
use crate::ui::view::View;
use crate::ui::words::Words;
use crate::view_model::assessment::Possible;
use form::Form;
use index_choice::IndexChoice;

/// The form, for the index that the address names.
#[component]
pub(super) fn Start() -> impl IntoView {
    let words = Words::now();
    let index = View::<AssessView>::here().of(|view| view.index.clone());
    view! {
        <section aria-labelledby="assess-start" class="assess-start">
            <header><h2 id="assess-start">{words.say(&say::assess_start_title())}</h2></header>
            <IndexChoice chosen=index/>
            {move || with_index(index.get(), move |index| {
                let possible = Possible::of(&index.methodology);
                if possible.is_any() {
                    view! { <Form index=index/> }.into_any()
                } else {
                    not_by(&index.methodology, &possible).into_any()
                }
            })}
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
