//! Own weights: how much each area counts, who moves, and the rank in the index beside the own one.

mod outcome;
mod slider;

use super::compared::Compared;
use crate::model::{IndexData, Methodology};
use crate::route::CompareView;
use crate::scoring::{WeightedCountry, Weights, WeightsError, weighted_ranking};
use crate::text::{Message, say};
use crate::ui::prelude::*;
use crate::ui::view::View;
use crate::ui::words::Words;
use gloo_timers::callback::Timeout;
use outcome::outcome;
use slider::slider;
use std::sync::Arc;

/// The address follows a slider after a pause of this many milliseconds.
const PAUSE_MS: u32 = 250;
/// Where the largest official weight stands on a slider, about.
const OFFICIAL: u32 = 20;

/// What weights come to.
pub(super) enum Weighed {
    /// Nobody asked for others than those of the index.
    Official,
    /// The ranking under own weights.
    Own { weights: Weights, rows: Vec<WeightedCountry> },
    /// They do not fit the index.
    Refused(WeightsError),
}

/// The ranking under the weights that are asked for.
pub(super) fn weighed(index: &IndexData, given: Option<&[u32]>) -> Weighed {
    let Some(given) = given else { return Weighed::Official };
    match Weights::new(&index.methodology, given) {
        Ok(weights) => Weighed::Own { rows: weighted_ranking(index, &weights), weights },
        Err(error) => Weighed::Refused(error),
    }
}

/// Why there are no such weights.
pub(super) fn refusal(error: WeightsError, methodology: &Methodology) -> Message {
    match error {
        WeightsError::NoAreas => say::compare_weights_no_areas(&methodology.short),
        WeightsError::NotWhole => say::compare_weights_not_whole(&methodology.short),
        WeightsError::WrongCount { given, areas } => say::compare_weights_count(given, areas),
        WeightsError::TooLarge { area, given } => {
            let name = methodology.areas().get(area).map(|area| area.name.clone()).unwrap_or_default();
            say::compare_weights_too_large(&name, given, u32::from(Weights::MOST))
        }
        WeightsError::AllZero => say::compare_weights_zero(),
    }
}

/// The weights on the sliders while nobody has touched them: in exactly the proportion of the index.
fn official(methodology: &Methodology) -> Result<Vec<u32>, WeightsError> {
    let official = Weights::official(methodology)?;
    let largest = official.as_slice().iter().copied().map(u32::from).max().unwrap_or(1);
    let factor = (OFFICIAL / largest.max(1)).max(1);
    Ok(official.as_slice().iter().map(|weight| u32::from(*weight) * factor).collect())
}

/// Sliders and what follows from them; why not, where an index cannot be weighed.
pub(super) fn weights(compared: &Compared) -> impl IntoView + use<> {
    let (words, asked) = (Words::now(), View::<CompareView>::here());
    let methodology = &compared.index.methodology;
    let official = match official(methodology) {
        Ok(official) => official,
        Err(error) => {
            return view! { <section><p class="missing">{words.say(&refusal(error, methodology))}</p></section> }
                .into_any();
        }
    };
    // What stands on the sliders, which are ahead of the address while one is moved.
    let typed = RwSignal::new(asked.of(|view| view.weights.clone()).get_untracked());
    let pause = StoredValue::new_local(None::<Timeout>);
    let in_address = asked.of(|view| view.weights.clone());
    Effect::new(move |_| {
        let weights = in_address.get();
        if pause.with_value(Option::is_none) {
            typed.set(weights);
        }
    });
    let shown = {
        let (official, areas) = (official.clone(), methodology.areas().len());
        Memo::new(move |_| typed.get().filter(|typed| typed.len() == areas).unwrap_or_else(|| official.clone()))
    };
    let put = move |area: usize, weight: u32| {
        let mut weights = shown.get_untracked();
        if let Some(slot) = weights.get_mut(area) {
            *slot = weight.min(u32::from(Weights::MOST));
        }
        typed.set(Some(weights));
        let settle = move || {
            if pause.try_update_value(Option::take).is_some() {
                asked.adjust(|view| view.weights = typed.get_untracked());
            }
        };
        pause.set_value(Some(Timeout::new(PAUSE_MS, settle)));
    };
    let reset = move |_| {
        pause.set_value(None);
        typed.set(None);
        asked.look(|view| view.weights = None);
    };
    let sliders =
        methodology.areas().iter().enumerate().map(|(place, area)| slider(place, area, shown, put)).collect_view();
    let compared = compared.clone();
    let index = Arc::clone(&compared.index);
    let result = Memo::new(move |_| {
        typed.with(|typed| match weighed(&index, typed.as_deref()) {
            Weighed::Official => Ok((weighted_ranking_officially(&index), None)),
            Weighed::Own { rows, .. } => Ok((rows, typed.clone())),
            Weighed::Refused(error) => Err(error),
        })
    });
    view! {
        <section class="weights-view">
            <p class="small">{words.say(&say::compare_weights_lead())}</p>
            <div class="sliders no-print" role="group" aria-label=words.say(&say::compare_view_weights())>{sliders}</div>
            <p class="no-print">
                <button type="button" on:click=reset disabled=move || typed.with(Option::is_none)>
                    {words.say(&say::compare_weights_reset())}
                </button>
            </p>
            {move || match result.get() {
                Err(error) => view! {
                    <p class="notice error" role="alert">{words.say(&refusal(error, &compared.index.methodology))}</p>
                }.into_any(),
                Ok((rows, own)) => outcome(&compared, &rows, own).into_any(),
            }}
        </section>
    }
    .into_any()
}

fn weighted_ranking_officially(index: &IndexData) -> Vec<WeightedCountry> {
    Weights::official(&index.methodology).map(|weights| weighted_ranking(index, &weights)).unwrap_or_default()
}
