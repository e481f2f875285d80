//! All areas, each with how much of it is answered and what it comes to, and the way from one to the next.

use super::list::area_heading_id;
use super::sheet::Sheet;
use crate::browser::document;
use crate::model::{Methodology, Part, PartId, Points};
use crate::scoring::assessment::{Filter, Tally};
use crate::text::{Message, say};
use crate::ui::pages::tidy;
use crate::ui::prelude::*;
use crate::ui::words::Words;

/// The id of the link to the next area, where the keys go on after the last indicator.
pub(super) const NEXT_ID: &str = "sheet-next";

/// "4/7"; "≥4/7" while something is not assessed, and "–/7" while nothing is.
pub(super) fn points(words: Words, methodology: &Methodology, tally: &Tally) -> String {
    let shown = |points: Points| words.number(tidy(points.decimal(methodology.points.decimals)));
    let (strict, max) = (shown(tally.strict), shown(tally.max));
    words.say(&match tally.answered {
        0 => say::chart_points_unknown(max),
        _ if tally.is_complete() => say::chart_points(strict, max),
        _ => say::chart_points_at_least(strict, max),
    })
}

/// An area with its number.
pub(super) fn title(area: &Part) -> Message {
    say::chart_numbered(area.id.as_str(), &area.name)
}

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
        let index = index.clone();
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
                    <span class="name">{words.of(&one.name)}</span>
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
    let (area, index) = (sheet.area(), sheet.open.index());
    move || {
        let area = area.get()?;
        let all = index.methodology.areas();
        let place = all.iter().position(|one| one.id == area)?;
        let link = |other: Option<&Part>, id: Option<&'static str>, say: fn(Message) -> Message| {
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
