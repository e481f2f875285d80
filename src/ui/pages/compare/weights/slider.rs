//! A slider for the weight of an area, with its number and its share of the whole.

use crate::browser::pointer::leave_to_scroll;
use crate::model::{Part, Points};
use crate::scoring::{Score, Weights};
use crate::text::say;
use crate::ui::prelude::*;
use crate::ui::words::Words;

/// How far a slider goes, unless the address has more.
const SLIDER: u32 = 100;

/// A slider with its number and its share of the whole.
pub(super) fn slider<P: Fn(usize, u32) + Copy + 'static>(
    place: usize,
    area: &Part,
    shown: Memo<Vec<u32>>,
    put: P,
) -> impl IntoView + use<P> {
    let words = Words::now();
    let own = Memo::new(move |_| shown.with(|weights| weights.get(place).copied().unwrap_or_default()));
    let share = move || {
        let sum: u32 = shown.with(|weights| weights.iter().sum());
        let points = |weight: u32| Points(i64::from(weight));
        let share = Score::new(points(own.get()), points(sum), 100).map(|share| share.rounded(1));
        share.map_or_else(String::new, |share| words.percent(share))
    };
    let most = move || own.get().max(SLIDER).to_string();
    let name = words.of(&area.name);
    let change = move |event| {
        if let Ok(weight) = event_target_value(&event).parse::<u32>() {
            put(place, weight);
        }
    };
    let id = format!("weight-{}", area.id);
    view! {
        <div class="slider">
            <label for=id.clone()>{name.clone()}</label>
            <input id=id type="range" min="0" max=most step="1" prop:value=move || own.get().to_string() on:input=change/>
            <input
                type="number"
                min="0"
                max=Weights::MOST.to_string()
                step="1"
                inputmode="numeric"
                aria-label=words.say(&say::compare_weight_of(name))
                prop:value=move || own.get().to_string()
                on:input=change
                on:wheel=move |event| leave_to_scroll(&event)
            />
            <output>{share}</output>
        </div>
    }
}
