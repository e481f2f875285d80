//! The buttons that save a chart as a file, and the one that opens the form for the size and the title of its picture.

use super::ChartFile;
use crate::browser::{clipboard, clock};
use crate::chart::{Chart, Imprint, SheetSpec};
use crate::text::say;
use crate::ui::chunk;
use crate::ui::navigation::Navigation;
use crate::ui::prelude::*;
use crate::ui::words::Words;
use leptos::task::spawn_local;
use std::sync::Arc;

/// Buttons that save the chart as a file called `name`.
#[component]
pub fn Downloads(chart: Arc<dyn Chart>, name: String) -> impl IntoView {
    let words = Words::now();
    let navigation = Navigation::here();
    let failed = RwSignal::new(None::<String>);
    let copied = RwSignal::new(None::<bool>);
    let (spec, has_form) = (RwSignal::new(SheetSpec::default()), RwSignal::new(false));
    // The address and the day are printed on a picture, so that it can be checked.
    let imprint = move || clock::today().map(|date| Imprint { address: navigation.permalink(), date });
    let printed = move || SheetSpec { imprint: imprint(), ..spec.get_untracked() };
    let copy = {
        let chart = Arc::clone(&chart);
        move |_| {
            // Within the click: only then do all browsers let a page copy.
            let copying = clipboard::copy_picture(chunk::picture(Arc::clone(&chart), words, printed()));
            spawn_local(async move {
                let is_copied = copying.await.is_ok();
                // The reader may have gone to another page by now.
                let _ = copied.try_set(Some(is_copied));
            });
        }
    };
    let label_id = format!("{name}-download");
    let button = |format: ChartFile| {
        let (chart, name) = (Arc::clone(&chart), name.clone());
        let save = move |_| {
            let (chart, spec) = (Arc::clone(&chart), printed());
            let file = format.file_name(&name, &spec);
            failed.set(None);
            spawn_local(async move {
                if !chunk::save_chart(format, file.clone(), chart, words, spec).await {
                    let _ = failed.try_set(Some(file));
                }
            });
        };
        view! { <button type="button" class="plain" on:click=save>{format.name()}</button> }
    };
    let buttons = ChartFile::ALL.map(button);
    let form_id = format!("{name}-picture");
    let form = {
        let form_id = form_id.clone();
        move || has_form.get().then(|| chunk::picture_form(Arc::clone(&chart), spec, form_id.clone()))
    };
    view! {
        <div class="downloads" role="group" aria-labelledby=label_id>
            <span id=label_id.clone()>{words.say(&say::figure_download())}</span>
            {buttons}
            <button type="button" class="plain" on:click=copy>{words.say(&say::figure_copy())}</button>
            <span role="status">
                {move || copied.get().map(|done| words.say(&if done { say::copied() } else { say::figure_copy_refused() }))}
            </span>
        </div>
        <button
            type="button"
            class="plain"
            aria-expanded=move || has_form.get().to_string()
            aria-controls=form_id.clone()
            on:click=move |_| has_form.update(|shown| *shown = !*shown)
        >
            {words.say(&say::figure_form())}
        </button>
        <p class="failure" role="status">
            {move || failed.get().map(|file| words.say(&say::figure_download_failed(file)))}
        </p>
        <div class="picture-form" id=form_id>{form}</div>
    }
}
