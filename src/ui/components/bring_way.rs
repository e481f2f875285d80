//! The way to bring a publisher's page on a country, from where its figures are missing.

use crate::model::Methodology;
use crate::route::Route;
use crate::text::say;
use crate::ui::navigation::Navigation;
use crate::ui::prelude::*;
use crate::ui::words::Words;
use crate::view_model::bring::FAMILY;

/// The link, with what it is for.
pub fn bring_way() -> AnyView {
    let (words, to) = (Words::now(), Navigation::here().to(Route::Bring));
    view! {
        <p class="no-print">
            <a href=to>{words.say(&say::bring_way())}</a>" "
            <span class="small">{words.say(&say::bring_way_about())}</span>
        </p>
    }
    .into_any()
}

/// The same where pages of an index are read at all.
pub fn bring_way_of(methodology: &Methodology) -> AnyView {
    if methodology.family == FAMILY { bring_way() } else { ().into_any() }
}
