//! How much evidence there is, how much of it is ready, and what lapses next.

use super::listing::{Listed, Listing, Wanted};
use super::piece::title_words;
use crate::model::{AsOf, Day};
use crate::route::AssessmentView;
use crate::text::{Message, say};
use crate::ui::prelude::*;
use crate::ui::view::View;
use crate::ui::words::Words;
use std::sync::Arc;

/// How many pieces there are of each sort, and the next to lapse with its last day.
#[derive(Clone, Debug, Default, PartialEq)]
struct Counts {
    all: usize,
    ready: usize,
    lacking: usize,
    loose: usize,
    next: Option<(Day, String)>,
}

impl Counts {
    fn of(listing: &Listing, day: Day) -> Self {
        let count = |is: fn(&Listed) -> bool| listing.values().filter(|listed| is(listed)).count();
        let still = listing.values().filter_map(|listed| Some((listed.last.filter(|last| *last >= day)?, listed)));
        let next = still.min_by_key(|(last, _)| *last);
        Self {
            all: listing.len(),
            ready: count(Listed::is_ready),
            lacking: count(|listed| Wanted::Lacking.wants(listed)),
            loose: count(|listed| Wanted::Loose.wants(listed)),
            next: next.map(|(last, listed)| (last, listed.title.clone())),
        }
    }
}

/// The sums, and the day that they are of where the address names one.
#[component]
pub(super) fn Summary(listing: Memo<Arc<Listing>>) -> impl IntoView {
    let (words, asked) = (Words::now(), View::<AssessmentView>::here());
    let (day, chosen) = (asked.day(), asked.of(|view| view.day));
    let counts = Memo::new(move |_| listing.with(|listing| Counts::of(listing, day.get())));
    let fact = move |label: Message, of: fn(&Counts) -> usize| {
        let number = move || counts.with(|counts| words.count(of(counts)));
        view! { <div><dt>{words.say(&label)}</dt><dd>{number}</dd></div> }
    };
    let next = move || {
        counts.with(|counts| {
            let (last, title) = counts.next.as_ref()?;
            let next = say::evidence_next_of(title_words(words, title), AsOf::from(*last));
            Some(view! { <div><dt>{words.say(&say::evidence_next())}</dt><dd>{words.say(&next)}</dd></div> })
        })
    };
    let on_day = move || {
        chosen.get().map(|day| {
            let to_today = move || asked.link(|view| view.day = None);
            view! {
                <p>
                    {words.say(&say::evidence_on_day(AsOf::from(day)))} " "
                    <a href=to_today data-noscroll="">{words.say(&say::evidence_to_today())}</a>
                </p>
            }
        })
    };
    view! {
        <div hidden=move || counts.with(|counts| counts.all == 0)>
            <dl class="facts">
                {fact(say::evidence_all(), |counts| counts.all)}
                {fact(say::evidence_ready(), |counts| counts.ready)}
                {fact(say::evidence_lacking(), |counts| counts.lacking)}
                {fact(say::evidence_loose(), |counts| counts.loose)}
                {next}
            </dl>
            <p class="small">{words.say(&say::evidence_ready_about())}</p>
            {on_day}
        </div>
    }
}
