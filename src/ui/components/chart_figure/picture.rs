//! The picture of a chart: drawn again whenever its surroundings or the reader's place in it change.

use super::pointing::Pointing;
use super::surroundings::Surroundings;
use super::tip::Tip;
use crate::browser::{canvas, task};
use crate::chart::{self, Chart, Target};
use crate::text::say;
use crate::ui::prelude::*;
use crate::ui::words::Words;
use leptos::ev::{afterprint, beforeprint};
use leptos::html::{Canvas, Div};
use std::sync::Arc;

/// The canvas of a chart, with its marks for pointer and keyboard and its description for those who do not see it.
#[component]
pub fn Picture(chart: Arc<dyn Chart>, name: String, on_target: Option<Callback<Target>>) -> impl IntoView {
    let words = Words::now();
    let title = words.say(&chart.title());
    let description = words.say(&chart.description());
    let keys = words.say(&if on_target.is_some() { say::figure_keys_open() } else { say::figure_keys() });
    let (description_id, keys_id) = (format!("{name}-description"), format!("{name}-keys"));
    let (place, canvas) = (NodeRef::<Div>::new(), NodeRef::<Canvas>::new());
    let surroundings = Surroundings::new(place, canvas);
    let layout =
        Memo::new(move |_| surroundings.with_frame(&words.catalogue(), |frame| chart::layout(chart.as_ref(), frame)));
    let pointing = Pointing::new(layout, on_target);
    let is_refused = RwSignal::new(false);
    let paint = move |focused| {
        let Some(canvas) = canvas.get_untracked() else { return };
        let painted = layout.with_untracked(|layout| canvas::paint(&canvas, layout, focused));
        is_refused.set(painted.is_err());
    };
    // The first time its room is made at once, so that nothing jumps, and it is drawn as a piece of work of its own.
    let is_drawn = RwSignal::new(false);
    Effect::new(move |_| {
        if layout.with(|layout| layout.width <= 0.0) {
            return;
        }
        let place = pointing.place();
        if is_drawn.get_untracked() {
            return paint(place);
        }
        if let Some(canvas) = canvas.get_untracked() {
            layout.with_untracked(|layout| canvas::make_room(&canvas, layout));
        }
        task::spawn(async move {
            task::after_paint().await;
            // The page may be another one by now.
            if is_drawn.try_set(true).is_none() {
                paint(pointing.place_untracked());
            }
        });
    });
    on_print(move |begins| {
        surroundings.print(begins);
        // At once: the page is printed as soon as the event is over.
        paint(if begins { None } else { pointing.place_untracked() });
    });
    view! {
        <div class="place" node_ref=place></div>
        <p class="visually-hidden" id=description_id.clone()>{description}</p>
        <div class="picture" hidden=move || is_refused.get() on:pointerleave=move |event| pointing.leaves(&event)>
            <div
                class="marks"
                class:opens=move || pointing.target().is_some()
                tabindex="0"
                role="application"
                aria-roledescription=words.say(&say::figure_role())
                aria-label=title
                aria-describedby=format!("{description_id} {keys_id}")
                on:keydown=move |event| pointing.key(&event)
                on:blur=move |_| pointing.blurs()
            >
                // Its name is that of the whole; said here too, it would be said twice.
                <canvas
                    node_ref=canvas
                    aria-hidden="true"
                    on:pointermove=move |event| pointing.moves(&event)
                    on:pointerdown=move |event| pointing.presses(&event)
                    on:click=move |_| pointing.clicks()
                ></canvas>
            </div>
            <Tip layout=layout pointing=pointing/>
            <p class="keys" id=keys_id.clone()>{keys}</p>
        </div>
        <p role="status">{move || is_refused.get().then(|| words.say(&say::figure_not_drawn()))}</p>
    }
}

/// Calls back when printing begins and when it ends.
fn on_print(act: impl Fn(bool) + Clone + 'static) {
    let after = act.clone();
    let begins = window_event_listener(beforeprint, move |_| act(true));
    let ends = window_event_listener(afterprint, move |_| after(false));
    on_cleanup(move || {
        begins.remove();
        ends.remove();
    });
}
