//! How far and how often weights are drawn, and from which seed.

use crate::route::{CompareView, Draws};
use crate::scoring::Spec;
use crate::text::{Message, say};
use crate::ui::prelude::*;
use crate::ui::view::View;
use crate::ui::words::Words;

/// The three numbers, each said where it is out of range.
#[component]
pub(super) fn Settings() -> impl IntoView {
    let (words, asked) = (Words::now(), View::<CompareView>::here());
    let draws = asked.of(|view| view.draws);
    let wrong = RwSignal::new(None::<Message>);
    let field = move |label: Message, most: u64, least: u64, read: fn(&Draws) -> u64, write: fn(&mut Draws, u64)| {
        let name = label.clone();
        let change = move |event| {
            let text = event_target_value(&event);
            match text.trim().parse::<u64>().ok().filter(|number| (least..=most).contains(number)) {
                Some(number) => {
                    wrong.set(None);
                    asked.look(|view| write(&mut view.draws, number));
                }
                None => {
                    wrong.set(Some(say::compare_out_of_range(name.clone(), text, least.to_string(), most.to_string())))
                }
            }
        };
        view! {
            <label class="field">
                {words.say(&label)}
                <input
                    type="text"
                    inputmode="numeric"
                    size="9"
                    prop:value=move || draws.with(read).to_string()
                    on:change=change
                />
            </label>
        }
    };
    view! {
        <div class="pick settings no-print">
            {field(say::compare_spread(), Spec::MOST_SPREAD.into(), 0, |draws| draws.spread.into(), |draws, number| {
                draws.spread = u8::try_from(number).unwrap_or(Spec::MOST_SPREAD);
            })}
            {field(say::compare_draws(), Spec::MOST_DRAWS.into(), 1, |draws| draws.count.into(), |draws, number| {
                draws.count = u32::try_from(number).unwrap_or(Spec::MOST_DRAWS);
            })}
            {field(say::compare_seed(), u64::MAX, 0, |draws| draws.seed, |draws, number| draws.seed = number)}
            <button type="button" on:click=move |_| {
                wrong.set(None);
                asked.look(|view| view.draws = Draws::default());
            }>{words.say(&say::compare_weights_reset())}</button>
            <p role="status" class="contradicts">{move || wrong.get().map(|message| words.say(&message))}</p>
        </div>
    }
}
