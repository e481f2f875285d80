//! What people answered in surveys that the source quotes.

use super::told::Told;
use crate::text::say;
use crate::ui::components::ChartFigure;
use crate::ui::prelude::*;
use crate::ui::words::Words;
use std::sync::Arc;

/// The figures of surveys; nothing where the source quotes none.
pub(super) fn surveys(told: &Told) -> Option<impl IntoView + use<>> {
    let words = Words::now();
    (!told.context.surveys.is_empty()).then(|| {
        view! {
            <section aria-labelledby="surveys">
                <header><h2 id="surveys">{words.say(&say::context_surveys())}</h2></header>
                <p class="small">{words.say(&say::context_surveys_about())}</p>
                <ChartFigure chart=Arc::new(told.surveys()) name=told.file_name("surveys")/>
            </section>
        }
    })
}
