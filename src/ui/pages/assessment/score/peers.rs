//! Where the self-assessed total lies among the published totals of other countries. It has no rank: only the publisher
//! ranks.

use super::super::figures::Figures;
use crate::model::{AsOf, CountryCode, CountryGroup, Decimal, GroupId, IndexData, Observation};
use crate::route::{Address, AssessmentView, CountryView, Route};
use crate::scoring::assessment::Reading;
use crate::scoring::outcome;
use crate::sort::SortSmall;
use crate::text::say;
use crate::ui::assessment::OpenAssessment;
use crate::ui::components::{GroupSelect, Lists};
use crate::ui::navigation::Navigation;
use crate::ui::prelude::*;
use crate::ui::view::View;
use crate::ui::words::Words;

/// How many published totals above and below are shown where no group is chosen.
const NEAR: usize = 4;

/// A published total.
#[derive(Clone, Debug, PartialEq)]
struct Peer {
    country: CountryCode,
    score: Decimal,
    as_of: Option<AsOf>,
}

/// The published totals of a group with the self-assessed one among them.
#[component]
pub(super) fn Peers() -> impl IntoView {
    let (words, open, asked) = (Words::now(), OpenAssessment::here(), View::<AssessmentView>::here());
    let (index, lists) = (open.index(), expect_context::<Lists>());
    let all = StoredValue::new(published(&index));
    let group = asked.of(|view| view.group.clone());
    let count = move |group: &CountryGroup| {
        all.with_value(|all| all.iter().filter(|peer| group.contains(peer.country)).count())
    };
    let groups = lists.countries.groups().to_vec();
    view! {
        <section aria-labelledby="sheet-peers">
            <header><h2 id="sheet-peers">{words.say(&say::sheet_peers())}</h2></header>
            <div class="stack">
                <div class="pick no-print">
                    <GroupSelect
                        groups=groups
                        label=say::ranking_group()
                        none=say::sheet_peers_nearest()
                        chosen=group
                        count=Callback::new(move |group: CountryGroup| count(&group))
                        on_choose=Callback::new(move |group: Option<GroupId>| asked.adjust(|view| view.group = group))
                    />
                </div>
                {move || table(words, open, &lists, all, group.get().as_ref())}
                <p class="small">{words.say(&say::sheet_peers_note())}</p>
            </div>
        </section>
    }
}

/// Every published total, from the highest.
fn published(index: &IndexData) -> Vec<Peer> {
    let peer = |one: &Observation| {
        let score = outcome(&index.methodology, one)?.score;
        Some(Peer { country: one.country, score, as_of: one.as_of })
    };
    let mut all: Vec<Peer> = index.current_all().filter_map(peer).collect();
    all.sort_small_by(|a, b| b.score.cmp(&a.score).then(a.country.cmp(&b.country)));
    all
}

fn table(
    words: Words,
    open: OpenAssessment,
    lists: &Lists,
    all: StoredValue<Vec<Peer>>,
    group: Option<&GroupId>,
) -> AnyView {
    let (figures, total) = (Figures::here(), open.total());
    if total.answered == 0 {
        return view! { <p>{words.say(&say::sheet_sentence_none())}</p> }.into_any();
    }
    let own = figures.score(total.supported).unwrap_or_default();
    let group = group.and_then(|id| lists.countries.group(id));
    let wanted = |peer: &&Peer| group.is_none_or(|group| group.contains(peer.country));
    let peers: Vec<Peer> = all.with_value(|all| all.iter().filter(wanted).cloned().collect());
    let place = peers.iter().filter(|peer| peer.score >= own).count();
    let (first, last) = match group {
        Some(_) => (0, peers.len()),
        None => (place.saturating_sub(NEAR), (place + NEAR).min(peers.len())),
    };
    let mut rows: Vec<AnyView> = Vec::new();
    for (at, peer) in peers.iter().enumerate().take(last).skip(first) {
        if at == place {
            rows.push(own_row(words, open, &figures, lists));
        }
        let ahead = figures.follows(&total, Reading::Supported, |points| {
            figures.score(points).map(|own| words.signed(own.minus(peer.score)))
        });
        rows.push(row(words, &figures, lists, peer, ahead));
    }
    if place == last {
        rows.push(own_row(words, open, &figures, lists));
    }
    let caption = words.say(&say::sheet_peers_caption(&figures.methodology().short));
    view! {
        <div class="scroll" role="group" aria-labelledby="sheet-peer-table" tabindex="0">
            <table class="assess-peers">
                <caption><span id="sheet-peer-table">{caption}</span></caption>
                <thead>
                    <tr>
                        <th scope="col">{words.say(&say::chart_column_country())}</th>
                        <th scope="col" class="n">{words.say(&say::chart_column_score())}</th>
                        <th scope="col" class="n">{words.say(&say::sheet_column_ahead())}</th>
                        <th scope="col">{words.say(&say::chart_column_date())}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
    .into_any()
}

fn row(words: Words, figures: &Figures, lists: &Lists, peer: &Peer, ahead: String) -> AnyView {
    let view = CountryView::new(peer.country, figures.methodology().id.clone());
    let to = Navigation::here().href(Address::of(Route::Country(view)));
    view! {
        <tr>
            <th scope="row"><a href=to>{words.of(&lists.countries.full_name(peer.country))}</a></th>
            <td class="n">{words.number(peer.score)}</td>
            <td class="n">{ahead}</td>
            <td>{words.date(peer.as_of.as_ref())}</td>
        </tr>
    }
    .into_any()
}

fn own_row(words: Words, open: OpenAssessment, figures: &Figures, lists: &Lists) -> AnyView {
    let country = open.with(|assessment| assessment.country());
    let name = country.map(|country| words.of(&lists.countries.full_name(country)));
    let name = name.map_or_else(say::sheet_own, say::sheet_own_of);
    view! {
        <tr class="mine">
            <th scope="row"><strong>{words.say(&name)}</strong></th>
            <td class="n"><strong>{figures.score_of(&open.total(), Reading::Supported)}</strong></td>
            <td></td>
            <td>{words.say(&say::sheet_own_date())}</td>
        </tr>
    }
    .into_any()
}
