//! The answers: all areas with what they come to, and the indicators of one, or those of all that a filter asks for.

mod areas;
mod check;
mod estimate;
mod evidence;
mod fields;
mod filters;
mod indicator;
mod keys;
mod list;
mod published;
mod sheet;
mod states;
mod titles;

use crate::browser::document;
use crate::model::assessment::Origin;
use crate::route::Fragment;
use crate::text::say;
use crate::ui::library::Library;
use crate::ui::navigation::Navigation;
use crate::ui::pages::{Subject, evidence_notice};
use crate::ui::prelude::*;
use crate::ui::words::Words;
use crate::view_model::assessment::{is_by_areas, moved_from};
use areas::{AreaNav, AreaTurns};
use filters::Filters;
use list::{IndicatorList, Outcome};
use sheet::Sheet;

/// The part of the page.
#[component]
pub(super) fn Answers() -> impl IntoView {
    let sheet = Sheet::provide();
    // What the address names could not be scrolled to before it was there.
    Effect::new(|_| {
        if let Some(Fragment::Element(id)) = Navigation::here().address_untracked().fragment {
            document::reveal(&id);
        }
    });
    // A page of areas that are assessed as such needs no way from one to the next.
    let by_areas = is_by_areas(&sheet.open.shipped().methodology);
    let areas = (!by_areas).then(|| view! { <AreaNav/> });
    view! {
        <div class="sheet" class:by-areas=by_areas>
            {areas}
            <div class="sheet-main">
                <Filters/>
                {older(sheet)}
                <Keys/>
                {move || sheet.published.with(notice)}
                <Outcome/>
                <IndicatorList/>
                <AreaTurns/>
            </div>
        </div>
    }
}

/// What the marks compare with, where the assessment was started from an older one.
fn older(sheet: Sheet) -> Option<impl IntoView> {
    let words = Words::now();
    sheet.open.with_untracked(|assessment| match assessment.origin() {
        Origin::Older(older) => {
            let marks = say::answer_marks(older.name.as_str(), older.taken.map(crate::model::AsOf::from));
            Some(view! { <p class="small">{words.say(&marks)}</p> })
        }
        Origin::Moved(moved) => {
            let said = moved_from(moved, &Library::here().indices.ready().unwrap_or_default());
            Some(view! { <p class="small">{words.say(&said)}</p> })
        }
        Origin::Blank | Origin::Published(_) => None,
    })
}

/// That the publisher's evidence did not come, with a way to try again.
fn notice(published: &Option<Subject>) -> Option<impl IntoView + use<>> {
    published.as_ref().and_then(|published| published.evidence.clone()).map(evidence_notice)
}

/// What the keys do.
#[component]
fn Keys() -> impl IntoView {
    let words = Words::now();
    view! {
        <details class="sheet-keys small no-print">
            <summary>{words.say(&say::answer_keys())}</summary>
            <p>{words.say(&say::answer_keys_more())}</p>
        </details>
    }
}
