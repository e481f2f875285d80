//! What stands in the place of an indicator that the index does not have: those that it has.

use crate::model::{Methodology, Part, PartId};
use crate::route::{IndicatorView, MethodologyView, RankingView, Route};
use crate::text::say;
use crate::ui::navigation::Navigation;
use crate::ui::prelude::*;
use crate::ui::words::Words;

/// The address names no indicator of the index. An area that has indicators leads to them.
pub(super) fn no_such_indicator(methodology: &Methodology, asked: &PartId) -> impl IntoView + use<> {
    let (words, navigation) = (Words::now(), Navigation::here());
    let area = methodology.part(asked);
    let leaves: Vec<&Part> = match area {
        Some(area) => area.walk().into_iter().filter(|part| part.is_leaf()).collect(),
        None => methodology.leaves(),
    };
    let why = match (area, leaves.is_empty()) {
        (Some(area), _) => say::indicator_is_area(words.title(area)),
        (None, true) => say::indicator_no_parts(&methodology.name),
        (None, false) => say::indicator_unknown(asked, &methodology.name),
    };
    let link = |part: &Part| {
        let to = navigation.to(Route::Indicator(IndicatorView::new(methodology.id.clone(), part.id.clone())));
        view! { <li><a href=to>{words.title(part)}</a></li> }
    };
    let links = leaves.iter().map(|part| link(part)).collect_view();
    let explained = navigation.to(Route::Methodology(MethodologyView::new(methodology.id.clone())));
    let ranking = navigation.to(Route::Ranking(RankingView::new(methodology.id.clone())));
    view! {
        <div class="notice" role="status">
            <p>{words.say(&why)}</p>
            <ul class="views">{links}</ul>
        </div>
        <p class="actions no-print">
            <a class="button" href=explained>{words.say(&say::indicator_in_methodology(&methodology.short))}</a>
            <a class="button" href=ranking>{words.say(&say::methodology_to_ranking())}</a>
        </p>
    }
}
