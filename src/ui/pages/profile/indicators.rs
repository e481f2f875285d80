//! Every indicator with criterion, accepted references, points and evidence; what is unknown said so.

use super::answer::why;
use super::context::disagreements;
use super::evidence;
use super::subject::{Subject, key_of};
use crate::model::{Methodology, Part, TimeCondition};
use crate::route::{CountryView, Figure, Route, Show};
use crate::scoring::Explanation;
use crate::text::{Message, points_of, say, working_list};
use crate::ui::components::{how_known_of, who_meets};
use crate::ui::navigation::Navigation;
use crate::ui::prelude::*;
use crate::ui::view::View;
use crate::ui::words::Words;
use crate::view_model::profile::{fuller, is_listed};

/// The list of indicators, area by area.
pub fn indicators(subject: &Subject) -> Option<impl IntoView + use<>> {
    let methodology = &subject.index.methodology;
    if !methodology.areas().iter().any(|area| !area.parts.is_empty()) {
        return None;
    }
    let words = Words::now();
    let tree = subject.explanation();
    let asked = View::<CountryView>::here();
    let show = asked.of(|view| view.show);
    let coverage = tree.coverage;
    let counts = move |which| match which {
        Show::All => coverage.of,
        Show::Gaps => coverage.gaps,
        Show::Unknown => coverage.of - coverage.known,
    };
    let areas = tree.parts.iter().map(|area| area_list(subject, area, show)).collect_view();
    let rest = methodology.rest.as_ref().map(|rest| {
        let points = rest.max.decimal(methodology.points.decimals);
        view! { <p class="notice">{words.say(&say::profile_rest(points))}" "{words.of(&rest.note)}</p> }
    });
    let is_known = coverage.known > 0;
    let choices = is_known.then(|| {
        view! {
            <div class="pick no-print" role="group" aria-label=words.say(&say::profile_which_indicators())>
                {Show::ALL.map(|which| choice(words, asked, which, counts(which), show)).collect_view()}
            </div>
        }
    });
    // That nothing of it is known the answer has said.
    let list = if is_known {
        view! { <div class="area-lists">{areas}</div> }.into_any()
    } else {
        let summary = words.say(&say::profile_show_unknown_all(coverage.of));
        view! { <details class="unknown-list"><summary>{summary}</summary>{areas}</details> }.into_any()
    };
    Some(view! {
        <section aria-labelledby="indicators">
            <header>
                <h2 id="indicators">{words.say(&say::profile_indicators())}</h2>
                {choices}
            </header>
            {working_list(methodology).map(|said| view! { <p class="notice working-list">{words.say(&said)}</p> })}
            {fuller_one(words, subject, coverage.of)}
            {subject.evidence.clone().map(evidence::notice)}
            {list}
            {rest}
            {evidence::remarks(subject)}
        </section>
    })
}

/// The way to the observation of which the most indicators are known, where it is another.
fn fuller_one(words: Words, subject: &Subject, of: usize) -> Option<impl IntoView + use<>> {
    let (observation, known) = fuller(&subject.index, &subject.observation)?;
    let is_current = subject.index.current(subject.country) == Some(observation);
    let view = CountryView { observation: (!is_current).then(|| key_of(observation)), ..subject.view() };
    let date = words.date(observation.as_of.as_ref());
    let to = Navigation::here().to(Route::Country(view));
    Some(view! { <p class="no-print"><a href=to>{words.say(&say::profile_fuller(date, known, of))}</a></p> })
}

/// A choice of which indicators to list; none where it would list nothing.
fn choice(
    words: Words,
    asked: View<CountryView>,
    which: Show,
    count: usize,
    show: Memo<Show>,
) -> Option<impl IntoView> {
    let name = match which {
        Show::All => say::profile_show_all(count),
        Show::Gaps => say::profile_show_gaps(count),
        Show::Unknown => say::profile_show_unknown(count),
    };
    let choose = move |_| asked.look(|view| view.show = which);
    (which == Show::All || count > 0).then(|| {
        view! {
            <button type="button" aria-pressed=move || (show.get() == which).to_string() on:click=choose>
                {words.say(&name)}
            </button>
        }
    })
}

fn area_list(subject: &Subject, area: &Explanation<'_>, show: Memo<Show>) -> Option<impl IntoView + use<>> {
    let words = Words::now();
    let part = area.part?;
    let methodology = &subject.index.methodology;
    let why = why(subject, Figure::Part(part.id.clone()));
    let leaves: Vec<&Explanation<'_>> = area.leaves().collect();
    let listed: Vec<[bool; 3]> = leaves.iter().map(|node| Show::ALL.map(|which| is_listed(node, which))).collect();
    let any = move || {
        Show::ALL
            .iter()
            .position(|one| *one == show.get())
            .is_some_and(|place| listed.iter().any(|row| row.get(place).copied().unwrap_or(false)))
    };
    let (gaps, others): (Vec<_>, Vec<_>) = leaves.into_iter().partition(|node| is_listed(node, Show::Gaps));
    let title = words.title(part);
    let unknown = others.iter().filter(|node| is_listed(node, Show::Unknown)).count();
    let met = others.len() - unknown;
    let folded = [(met, say::profile_met(met)), (unknown, say::profile_unknown(unknown))];
    let folded: Vec<String> = folded.iter().filter(|(count, _)| *count > 0).map(|(_, said)| words.say(said)).collect();
    let rest = (!folded.is_empty()).then(|| {
        let is_open = move || show.get() == Show::Unknown;
        view! {
            <details class="area-rest" open=is_open hidden=move || show.get() == Show::Gaps>
                <summary>{folded.join(", ")}</summary>
                {others.into_iter().filter_map(|node| indicator(subject, node, show)).collect_view()}
            </details>
        }
    });
    let gaps = gaps.into_iter().filter_map(|node| indicator(subject, node, show)).collect_view();
    Some(view! {
        <div hidden=move || !any()>
            <h3 class="area-head" id=format!("area-{}", part.id)>
                <span>{title}</span>
                <a class="points" href=why data-noscroll="">{points(words, methodology, area)}</a>
            </h3>
            {gaps}
            {rest}
        </div>
    })
}

/// "2/3", "≥2/7", or "–/3".
pub fn points(words: Words, methodology: &Methodology, node: &Explanation<'_>) -> String {
    words.say(&points_of(methodology.points, node.standing, node.max))
}

fn indicator(subject: &Subject, node: &Explanation<'_>, show: Memo<Show>) -> Option<impl IntoView + use<>> {
    let words = Words::now();
    let part = node.part?;
    let methodology = &subject.index.methodology;
    let class = match node.standing.points() {
        None => "points unknown",
        Some(points) if points < node.max => "points none",
        Some(_) => "points",
    };
    let listed = Show::ALL.map(|which| is_listed(node, which));
    let hidden = move || {
        let place = Show::ALL.iter().position(|one| *one == show.get());
        !place.and_then(|place| listed.get(place).copied()).unwrap_or(true)
    };
    let derived = subject.observation.derived.contains(&part.id);
    let pairs = [
        Some((say::indicator_points(), standing(words, methodology, node))),
        (!part.accepted.is_empty()).then(|| (say::indicator_accepted(), accepted(words, methodology, part))),
        part.time.map(|time| (say::indicator_time(), words.say(&time_condition(time)))),
        part.note.as_ref().map(|note| (say::indicator_note(), words.of(note))),
        derived.then(|| (say::indicator_derived(), words.say(&say::indicator_derived_why()))),
    ];
    let pairs = pairs
        .into_iter()
        .flatten()
        .map(|(label, text)| view! { <dt>{words.say(&label)}</dt><dd>{text}</dd> })
        .collect_view();
    let evidence = evidence::of(subject, part, node);
    let known = how_known_of(words, part)
        .map(|known| view! { <dt>{words.say(&say::methodology_known())}</dt><dd>{known}</dd> });
    Some(view! {
        <details class="indicator" id=part.id.to_string() hidden=hidden>
            <summary>
                <span class="id">{part.id.to_string()}</span>
                <span class="name">{words.of(&part.name)}</span>
                <span class=class>{points(words, methodology, node)}</span>
            </summary>
            <div class="body">
                {part.criterion.as_ref().map(|criterion| view! { <p>{words.of(criterion)}</p> })}
                <dl class="pairs">
                    {pairs}
                    {known}
                    <dt>{words.say(&say::indicator_evidence())}</dt>
                    <dd>{evidence}</dd>
                    {disagreements(subject.country, &methodology.id, &part.id)}
                </dl>
                <p class="no-print">
                    <a href=why(subject, Figure::Part(part.id.clone())) data-noscroll="">{words.say(&say::why_link())}</a>
                    " "{who_meets(&methodology.id, &part.id)}
                </p>
            </div>
        </details>
    })
}

/// Whether the points of a node are credited, in words.
fn standing(words: Words, methodology: &Methodology, node: &Explanation<'_>) -> String {
    let state = match node.standing.points() {
        None => say::chart_not_known(),
        Some(points) if points == node.max => say::chart_credited(),
        Some(points) if points == crate::model::Points::ZERO => say::chart_not_credited(),
        Some(_) => say::chart_partly_credited(),
    };
    format!("{} ({})", points(words, methodology, node), words.say(&state))
}

/// The references that an indicator accepts, by name.
pub fn accepted(words: Words, methodology: &Methodology, part: &Part) -> String {
    let names: Vec<_> = part.accepted.iter().filter_map(|kind| methodology.references.get(kind)).collect();
    let names: Vec<String> = names.into_iter().map(|name| words.of(name)).collect();
    let list = if names.len() > 1 { words.say(&say::any_of(names.join(", "))) } else { names.concat() };
    if part.non_state { format!("{list} {}", words.say(&say::indicator_non_state())) } else { list }
}

/// The condition in words.
pub fn time_condition(time: TimeCondition) -> Message {
    match time {
        TimeCondition::InForce => say::time_in_force(),
        TimeCondition::EveryYear => say::time_every_year(),
        TimeCondition::LastThreeYears => say::time_last_three_years(),
    }
}
