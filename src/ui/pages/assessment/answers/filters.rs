//! Which indicators to show: links to what is missing, and menus of days and bodies, each with how many there are.

use super::sheet::Sheet;
use crate::scoring::assessment::Filter;
use crate::text::{Message, say};
use crate::ui::prelude::*;
use crate::ui::words::Words;
use crate::view_model::assessment::{Offer, is_same, offer};

/// The filters.
#[component]
pub(super) fn Filters() -> impl IntoView {
    let (words, sheet) = (Words::now(), Sheet::here());
    let offer = Memo::new(move |_| {
        let index = sheet.open.index();
        let (day, asked) = (sheet.day.get(), sheet.filter.get());
        sheet.open.with(|assessment| offer(assessment, &index, day, &asked))
    });
    let link = |filter: Filter, name: fn(usize) -> Message| {
        let (wanted, counted, to) = (filter.clone(), filter.clone(), filter);
        let count = Memo::new(move |_| {
            let found = |offer: &Offer| offer.iter().find(|(one, _)| *one == counted).map(|(_, count)| *count);
            offer.with(found).unwrap_or_default()
        });
        let is_here = move || sheet.filter.with(|filter| *filter == wanted).then_some("true");
        let href = move || sheet.asked.link(|view| view.filter = to.clone());
        view! {
            <li>
                <a href=href data-noscroll="" aria-current=is_here>{move || words.say(&name(count.get()))}</a>
            </li>
        }
    };
    let is_days = |filter: &Filter| matches!(filter, Filter::Expiring(_));
    let is_body = |filter: &Filter| matches!(filter, Filter::Responsible(_));
    view! {
        <div class="sheet-filters no-print">
            <nav class="chips" aria-label=words.say(&say::answer_filters())>
                <ul>
                    {link(Filter::All, say::profile_show_all)}
                    {link(Filter::Unanswered, say::answer_unanswered)}
                    {link(Filter::Gaps, say::profile_show_gaps)}
                    {link(Filter::EvidenceMissing, say::answer_missing)}
                </ul>
            </nav>
            <div class="pick">
                <Menu label=say::answer_within() offer=offer is_of=is_days/>
                <Menu label=say::answer_body() offer=offer is_of=is_body/>
            </div>
        </div>
    }
}

/// A menu of some of the filters; its first choice is none of them.
#[component]
fn Menu(label: Message, offer: Memo<Offer>, is_of: fn(&Filter) -> bool) -> impl IntoView {
    let (words, sheet) = (Words::now(), Sheet::here());
    let own = Memo::new(move |_| {
        offer.with(|offer| offer.iter().filter(|(filter, _)| is_of(filter)).cloned().collect::<Offer>())
    });
    let choose = move |event| {
        let place = event_target_value(&event).parse::<usize>().ok();
        let chosen = place.and_then(|place| own.with_untracked(|own| own.get(place).map(|(filter, _)| filter.clone())));
        sheet.asked.look(|view| view.filter = chosen.unwrap_or_default());
    };
    let options = move || {
        let option = |(place, (filter, count)): (usize, (Filter, usize))| {
            let name = words.say(&match &filter {
                Filter::Expiring(days) => say::answer_days(u32::from(*days), count),
                Filter::Responsible(body) => say::answer_body_option(body.as_str(), count),
                Filter::All | Filter::Unanswered | Filter::Gaps | Filter::EvidenceMissing => say::answer_any(),
            });
            let is_chosen = move || sheet.filter.with(|asked| is_same(asked, &filter));
            view! { <option value=place.to_string() prop:selected=is_chosen>{name}</option> }
        };
        own.get().into_iter().enumerate().map(option).collect_view()
    };
    view! {
        <label class="field">
            {words.say(&label)}
            <select on:change=choose>
                <option value="" prop:selected=move || !sheet.filter.with(is_of)>{words.say(&say::answer_any())}</option>
                {options}
            </select>
        </label>
    }
}
