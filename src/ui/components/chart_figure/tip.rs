//! What the mark says that the reader is at: seen beside the mark, and spoken by screen readers.

use super::pointing::Pointing;
use crate::browser::style;
use crate::chart::{Layout, Mark};
use crate::ui::prelude::*;
use crate::ui::words::Words;

/// The sentence of the mark. It is always there, empty or not, because only changes of a status are spoken; and those only
/// that keys make, since a pointer would have a sentence spoken for whatever it passes.
#[component]
pub fn Tip(layout: Memo<Layout>, pointing: Pointing) -> impl IntoView {
    let words = Words::now();
    let says = move || pointing.mark().map(|mark| words.say(&mark.says));
    let place = Memo::new(move |_| {
        pointing.mark().map(|mark| layout.with(|layout| Place::beside(&mark, layout))).unwrap_or_default()
    });
    view! {
        <p
            class="tip"
            role="status"
            aria-live=move || if pointing.is_by_key() { "polite" } else { "off" }
            style:left=move || px(place.get().left)
            style:right=move || px(place.get().right)
            style:top=move || px(place.get().top)
            style:bottom=move || px(place.get().bottom)
        >
            {says}
        </p>
    }
}

fn px(length: Option<f64>) -> String {
    length.map_or_else(|| "auto".to_owned(), style::px)
}

/// Distances of the sentence from the edges of the picture, in CSS pixels.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
struct Place {
    left: Option<f64>,
    right: Option<f64>,
    top: Option<f64>,
    bottom: Option<f64>,
}

impl Place {
    /// Beside a mark without hiding it, and touching it, so that the pointer can go over to read: towards the nearer
    /// edge of the picture, above or below, and in line with the mark's start or end, whichever leaves more room.
    fn beside(mark: &Mark, layout: &Layout) -> Self {
        let (width, height) = layout.css_size();
        let bounds = layout.in_css(&mark.bounds);
        let (is_left, is_high) = (bounds.centre().x <= width / 2.0, bounds.centre().y <= height / 2.0);
        Self {
            left: is_left.then_some(bounds.x.max(0.0)),
            right: (!is_left).then_some((width - bounds.right()).max(0.0)),
            bottom: is_high.then_some(height - bounds.y),
            top: (!is_high).then_some(bounds.bottom()),
        }
    }
}
