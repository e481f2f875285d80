//! The form for the picture of a chart that is to leave the page: its size, its title and its colours, with the picture as it
//! comes out. It lives in the chunk that makes files, so no page carries it.

use super::ChartFile;
use crate::browser::{canvas, clock, document};
use crate::chart::{Chart, Imprint, SheetSize, SheetSpec};
use crate::text::{Message, say};
use crate::ui::navigation::Navigation;
use crate::ui::prelude::*;
use crate::ui::words::Words;
use gloo_timers::callback::Timeout;
use leptos::ev::SubmitEvent;
use leptos::html::Canvas;
use std::sync::Arc;

/// The picture follows typing after a pause of this many milliseconds: laying it out is a matter of trying many sizes.
const PAUSE_MS: u32 = 200;

/// The form, which writes what is chosen into `spec`. `id` is that of what it stands in.
pub fn picture_form(chart: Arc<dyn Chart>, spec: RwSignal<SheetSpec>, id: &str) -> AnyView {
    let words = Words::now();
    let sizes = SheetSize::ALL.map(|size| {
        let is_chosen = move || spec.with(|spec| spec.size == size);
        view! { <option value=size.name() prop:selected=is_chosen>{words.say(&size_name(size))}</option> }
    });
    let choose_size = move |event| {
        let name = event_target_value(&event);
        if let Some(size) = SheetSize::ALL.into_iter().find(|size| size.name() == name) {
            spec.update(|spec| spec.size = size);
        }
    };
    let colours = [(false, "light", say::figure_colours_light()), (true, "dark", say::figure_colours_dark())];
    let colours = colours.map(|(is_dark, value, name)| {
        let is_chosen = move || spec.with(|spec| spec.is_dark == is_dark);
        view! { <option value=value prop:selected=is_chosen>{words.say(&name)}</option> }
    });
    let choose_colours = move |event| spec.update(|spec| spec.is_dark = event_target_value(&event) == "dark");
    view! {
        // Nothing is sent: whatever is chosen holds at once.
        <form class="no-print" aria-label=words.say(&say::figure_form()) on:submit=|event: SubmitEvent| event.prevent_default()>
            <div class="picture-fields">
                <label class="field">
                    {words.say(&say::figure_size_label())}
                    <select on:change=choose_size>{sizes.into_iter().collect_view()}</select>
                </label>
                <label class="field">
                    {words.say(&say::figure_colours())}
                    <select on:change=choose_colours>{colours.into_iter().collect_view()}</select>
                </label>
                {title(chart.as_ref(), spec, format!("{id}-title"))}
                <p>{words.say(&say::figure_form_about())}</p>
            </div>
            {preview(chart, spec)}
        </form>
    }
    .into_any()
}

/// The field for the title. Emptied, it means the finding, which is put back only when asked for.
fn title(chart: &dyn Chart, spec: RwSignal<SheetSpec>, id: String) -> AnyView {
    let (words, finding) = (Words::now(), Words::now().say(&chart.title()));
    let typed = RwSignal::new(spec.with_untracked(|spec| spec.title.clone()).unwrap_or_else(|| finding.clone()));
    let back = {
        let (finding, id) = (finding.clone(), id.clone());
        move |_| {
            typed.set(finding.clone());
            spec.update(|spec| spec.title = None);
            document::focus(&id);
        }
    };
    let type_in = move |event| {
        let text = event_target_value(&event);
        spec.update(|spec| spec.title = SheetSpec::own_title(&text, &finding));
        typed.set(text);
    };
    let is_own = Memo::new(move |_| spec.with(|spec| spec.title.is_some()));
    let back = move || {
        let back = back.clone();
        is_own.get().then(|| {
            view! { <button type="button" class="plain" on:click=back>{words.say(&say::figure_title_back())}</button> }
        })
    };
    let about_id = format!("{id}-about");
    view! {
        <label class="field">
            {words.say(&say::figure_title())}
            <textarea
                id=id
                rows="3"
                maxlength=SheetSpec::LONGEST_TITLE.to_string()
                aria-describedby=about_id.clone()
                prop:value=typed
                on:input=type_in
            ></textarea>
        </label>
        <p class="small" id=about_id>{words.say(&say::figure_title_about())}" "{back}</p>
    }
    .into_any()
}

/// The picture as it comes out, and whether its text is small.
fn preview(chart: Arc<dyn Chart>, spec: RwSignal<SheetSpec>) -> AnyView {
    let (words, navigation) = (Words::now(), Navigation::here());
    let place = NodeRef::<Canvas>::new();
    let is_small = RwSignal::new(false);
    let pause = StoredValue::new_local(None);
    let draw = move || {
        let (Some(place), Some(chosen)) = (place.get_untracked(), spec.try_get_untracked()) else { return };
        let imprint = clock::today().map(|date| Imprint { address: navigation.permalink(), date });
        let chosen = SheetSpec { imprint, ..chosen };
        let layout = ChartFile::layout(chart.as_ref(), words, &chosen);
        let _ = is_small.try_set(chosen.is_fine_print(&layout));
        // Where the browser draws nothing, the picture cannot be saved either, which its button says.
        let _ = canvas::paint(&place, &layout, None);
    };
    Effect::new(move |_| {
        spec.track();
        if place.get().is_some() {
            pause.set_value(Some(Timeout::new(PAUSE_MS, draw.clone())));
        }
    });
    view! {
        <div class="picture-preview">
            <canvas node_ref=place role="img" aria-label=words.say(&say::figure_form_preview())></canvas>
            <p class="small" role="status">{move || is_small.get().then(|| words.say(&say::figure_fine_print()))}</p>
        </div>
    }
    .into_any()
}

/// What a size is called, with its pixels.
fn size_name(size: SheetSize) -> Message {
    let name = match size {
        SheetSize::Page => say::figure_size_page(),
        SheetSize::Wide => say::figure_size_wide(),
        SheetSize::Square => say::figure_size_square(),
        SheetSize::Portrait => say::figure_size_portrait(),
        SheetSize::Link => say::figure_size_link(),
    };
    match size.pixels() {
        Some((width, height)) => say::figure_size(name, format!("{width} × {height}")),
        None => name,
    }
}
