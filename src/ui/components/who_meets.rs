//! The way from an indicator to the countries that meet it.

use crate::model::{IndexId, PartId};
use crate::route::{IndicatorView, Route};
use crate::text::say;
use crate::ui::navigation::Navigation;
use crate::ui::prelude::*;
use crate::ui::words::Words;

/// The link. Many stand on a page, so whoever hears it hears of which indicator it is.
pub fn who_meets(index: &IndexId, part: &PartId) -> AnyView {
    let words = Words::now();
    let to = Navigation::here().to(Route::Indicator(IndicatorView::new(index.clone(), part.clone())));
    let label = words.say(&say::indicator_who_of(part));
    view! { <a href=to aria-label=label>{words.say(&say::indicator_who())}</a> }.into_any()
}
