//! All areas, each with how much of it is answered and what it comes to, and the way from one to the next.

use super::sheet::Sheet;
use super::titles::{area_heading_id, points, title};
use crate::browser::document;
use crate::model::{Part, PartId};
use crate::scoring::assessment::{Filter, Tally};
use crate::text::{Message, Value, say};
use crate::ui::prelude::*;

use crate::ui::words::Words;

/// The id of the link to the next area, where the keys go on after the last indicator.
pub(super) const NEXT_ID: &str = "sheet-next";

/// Links to all areas. Once another one is shown, the focus is at its head.
#[component]
pub(super) fn AreaNav() -> impl IntoView {
    let (words, sheet) = (Words::now(), Sheet::here());
    let (index, area) = (sheet.open.index(), sheet.area());
    Effect::new(move |before: Option<Option<PartId>>| {
        let now = area.get();
        if let (Some(now), Some(before)) = (&now, before)
            && before.as_ref() != Some(now)
        {
            let id = area_heading_id(now);
            // It is there with the next frame.
            request_animation_frame(move || {
                document::reveal(&id);
                document::focus_quietly(&id);
            });
        }
        now
    });
    let link = |one: &Part| {
        let own = sheet.tally(one.id.clone());
        let (id, target) = (one.id.clone(), one.id.clone());
        let (index, named) = (index.clone(), one.id.clone());
        // A list that was brought may call it something else.
        let name = move || sheet.part(&named).map(|area| words.of(&area.name));
        let progress = move || own.with(|own| words.say(&say::answer_progress(own.answered, own.of)));
        let points = move || own.with(|own| points(words, &index.methodology, own));
        view! {
            <li>
                <a
                    href=move || to_area(sheet, &target)
                    data-noscroll=""
                    aria-current=move || area.with(|area| area.as_ref() == Some(&id)).then_some("true")
                    class:done=move || own.with(Tally::is_complete)
                >
                    <span class="id">{one.id.to_string()}</span>
                    " "
                    <span class="name">{name}</span>
                    " "
                    <span class="points">{points}</span>
                    " "
                    <span class="progress">{progress}</span>
                </a>
            </li>
        }
    };
    view! {
        <nav class="sheet-areas no-print" aria-label=words.say(&say::answer_areas())>
            <ol>{index.methodology.areas().iter().map(link).collect_view()}</ol>
        </nav>
    }
}

/// The link to an area, followed.
fn to_area(sheet: Sheet, area: &PartId) -> String {
    sheet.asked.link(|view| {
        view.filter = Filter::All;
        view.area = Some(area.clone());
    })
}

/// Links to the area before and the area after the one that is shown.
#[component]
pub(super) fn AreaTurns() -> impl IntoView {
    let (words, sheet) = (Words::now(), Sheet::here());
    let area = sheet.area();
    move || {
        let (area, index) = (area.get()?, sheet.open.index());
        let all = index.methodology.areas();
        let place = all.iter().position(|one| one.id == area)?;
        let link = |other: Option<&Part>, id: Option<&'static str>, say: fn(Value) -> Message| {
            other.map(|other| {
                let target = other.id.clone();
                view! {
                    <a id=id href=move || to_area(sheet, &target) data-noscroll="">{words.say(&say(title(other)))}</a>
                }
            })
        };
        let before = place.checked_sub(1).and_then(|place| all.get(place));
        Some(view! {
            <nav class="sheet-turns no-print" aria-label=words.say(&say::answer_turn())>
                {link(before, None, say::answer_previous)}
                {link(all.get(place + 1), Some(NEXT_ID), say::answer_next)}
            </nav>
        })
    }
}
