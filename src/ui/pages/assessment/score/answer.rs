//! The answer: what the answers come to, in a sentence and in figures, beside what was published.

use super::super::compared::{Compared, profile};
use super::super::figures::Figures;
use crate::model::{Observation, Points};
use crate::route::{AssessmentPart, AssessmentView};
use crate::scoring::assessment::{Filter, Reading, Tally, tally};
use crate::scoring::outcome;
use crate::text::{Message, reading_counts, rests_on, say};
use crate::ui::assessment::OpenAssessment;
use crate::ui::components::{Lists, SourceLink};
use crate::ui::navigation::Navigation;
use crate::ui::prelude::*;
use crate::ui::view::View;
use crate::ui::words::Words;
use crate::view_model::assessment::is_by_areas;
use std::sync::Arc;

/// The answer.
#[component]
pub(super) fn Answer(compared: Compared) -> impl IntoView {
    let (words, open, figures) = (Words::now(), OpenAssessment::here(), Figures::here());
    let (score, points) = (figures.clone(), figures.clone());
    let (sentences, publisher) = (figures.clone(), figures.methodology().publisher.clone());
    let short = figures.methodology().short.clone();
    let shipped = open.shipped();
    let rests = open.with_untracked(|assessment| rests_on(assessment, &shipped.methodology));
    view! {
        <section aria-labelledby="sheet-answer">
            <header><h2 id="sheet-answer">{words.say(&say::sheet_answer())}</h2></header>
            <div class="answer">
                <div>
                    <p class="score" class:unknown=move || open.total().answered == 0>{move || score.score_of(&open.total(), Reading::Supported)}</p>
                    <p>{move || words.say(&under(&points, &open.total()))}</p>
                </div>
                <div>
                    <p class="say">{move || sentence(words, &sentences, open.total())}</p>
                    <p>{words.say(&say::sheet_not_official(&short, publisher))}</p>
                </div>
            </div>
            <div class="assess-notes">
                {rests.iter().map(|said| view! { <p class="notice working-list">{words.say(said)}</p> }).collect_view()}
                <Unassessed/>
                <Lapsed/>
            </div>
            <Readings compared=compared/>
        </section>
    }
}

/// The points under the score; where nothing is assessed, that.
fn under(figures: &Figures, total: &Tally) -> Message {
    if total.answered == 0 {
        return say::kept_answered(total.answered, total.of);
    }
    say::sheet_points_supported(figures.points(total, Reading::Supported))
}

/// What counts, and what else there would be.
fn sentence(words: Words, figures: &Figures, total: Tally) -> String {
    if total.answered == 0 {
        return words.say(&say::sheet_sentence_none());
    }
    let (more, planned) = (total.claimed - total.supported, total.planned - total.claimed);
    let supported = say::sheet_sentence(figures.amount(total.supported), figures.amount(total.max));
    let more = (more > Points::ZERO).then(|| say::sheet_sentence_claimed(figures.amount(more)));
    let planned = (planned > Points::ZERO).then(|| say::sheet_sentence_planned(figures.amount(planned)));
    let all = [Some(supported), more, planned].into_iter().flatten();
    all.map(|message| words.say(&message)).collect::<Vec<_>>().join(" ")
}

/// How many indicators nobody has assessed, and what that makes of the totals. Where nothing is assessed there are none, which
/// is said beside the score.
fn unassessed(total: Tally, by_areas: bool) -> Option<Message> {
    let count = total.of - total.answered;
    let said = |by_areas| {
        if by_areas { say::estimate_unassessed(count, total.of) } else { say::sheet_unassessed(count, total.of) }
    };
    (total.answered > 0).then(|| said(by_areas))
}

/// How many indicators nobody has assessed, with the way there; nothing where all are.
#[component]
fn Unassessed() -> impl IntoView {
    let (words, open, asked) = (Words::now(), OpenAssessment::here(), View::<AssessmentView>::here());
    let by_areas = is_by_areas(&open.shipped().methodology);
    move || {
        let total = open.total();
        let to = asked.link(|view| {
            (view.show, view.area, view.filter) = (AssessmentPart::Answers, None, Filter::Unanswered);
        });
        (!total.is_complete()).then(|| {
            view! {
                <p class="notice" class:no-print=total.answered == 0>
                    {unassessed(total, by_areas).map(|said| words.say(&said))}" "
                    <a href=to class="no-print">{words.say(&say::sheet_to_unassessed())}</a>
                </p>
            }
        })
    }
}

/// That some evidence does not count on the day that is looked at; nothing where all does.
#[component]
fn Lapsed() -> impl IntoView {
    let (words, open, figures) = (Words::now(), OpenAssessment::here(), Figures::here());
    let (day, index) = (View::<AssessmentView>::here().day(), open.index());
    let on_day = Memo::new(move |_| {
        open.look(day.get(), |assessment, grounds| tally(assessment, &index.methodology, grounds).total.supported)
    });
    move || {
        let (total, then) = (open.total(), on_day.get());
        (then < total.supported).then(|| {
            let said = say::sheet_lapsed(
                figures.day(day.get()),
                figures.of(then, total.max),
                figures.score(then).map(|score| words.number(score)).unwrap_or_default(),
            );
            view! { <p class="notice">{words.say(&said)}</p> }
        })
    }
}

/// The three totals and the published one.
#[component]
fn Readings(compared: Compared) -> impl IntoView {
    let (words, figures) = (Words::now(), Figures::here());
    let rows = Reading::ALL.map(|reading| view! { <ReadingRow reading=reading compared=compared/> });
    let of = figures.methodology().score.full;
    view! {
        <div class="scroll" role="group" aria-labelledby="sheet-readings" tabindex="0">
            <table class="assess-readings stacks">
                <caption><span id="sheet-readings">{words.say(&say::sheet_readings())}</span></caption>
                <thead>
                    <tr>
                        <th scope="col">{words.say(&say::sheet_column_counts())}</th>
                        <th scope="col" class="n">{words.say(&say::chart_column_points())}</th>
                        <th scope="col" class="n">{words.say(&say::sheet_column_score(of))}</th>
                        <th scope="col" class="n">{words.say(&say::sheet_column_difference())}</th>
                    </tr>
                </thead>
                <tbody>
                    {rows}
                    <PublishedRow compared=compared/>
                </tbody>
            </table>
        </div>
    }
}

#[component]
fn ReadingRow(reading: Reading, compared: Compared) -> impl IntoView {
    let (words, open, figures) = (Words::now(), OpenAssessment::here(), Figures::here());
    let (points, score) = (figures.clone(), figures.clone());
    let of = figures.methodology().score.full;
    let difference = move || {
        let total = open.total();
        let observation = compared.observation().filter(|_| total.answered > 0)?;
        Some(figures.follows(&total, reading, |points| difference(words, &figures, points, &observation)))
    };
    view! {
        <tr class:mine=reading == Reading::Supported>
            <th scope="row">
                <strong>{words.say(&Message::from(reading))}</strong>
                <span class="assess-under">{words.say(&reading_counts(reading))}</span>
            </th>
            <td class="n" data-label=words.say(&say::chart_column_points())>
                {move || points.points(&open.total(), reading)}
            </td>
            <td class="n" data-label=words.say(&say::sheet_column_score(of))>
                <strong>{move || score.score_of(&open.total(), reading)}</strong>
            </td>
            <td class="n" data-label=words.say(&say::sheet_column_difference())>{difference}</td>
        </tr>
    }
}

/// `+9 (+11.68)`; the score alone where the published points are not known.
fn difference(words: Words, figures: &Figures, points: Points, observation: &Observation) -> Option<String> {
    let published = outcome(figures.methodology(), observation)?;
    let score = words.signed(figures.score(points)?.minus(published.score));
    Some(match published.points {
        Some(then) => words.say(&say::sheet_difference(figures.signed(points - then), score)),
        None => score,
    })
}

#[component]
fn PublishedRow(compared: Compared) -> impl IntoView {
    let (words, figures, navigation) = (Words::now(), Figures::here(), Navigation::here());
    let (index, lists) = (OpenAssessment::here().index(), expect_context::<Lists>());
    move || {
        let Some(observation) = compared.observation() else {
            let why = if compared.country().is_some() { say::sheet_none_published() } else { say::sheet_no_country() };
            return view! { <tr><td colspan="4">{words.say(&why)}</td></tr> }.into_any();
        };
        let published = outcome(figures.methodology(), &observation);
        let points = match published.and_then(|one| one.points) {
            Some(points) => figures.of(points, figures.methodology().points.max),
            None => words.say(&say::sheet_unknown()),
        };
        let score = published.map_or_else(|| words.say(&say::no_score()), |one| words.number(one.score));
        let total = observation.total.as_ref().map_or(&observation.source, |total| &total.source).clone();
        let to = profile(navigation, &index, &observation);
        view! {
            <tr>
                <th scope="row">
                    <a href=to><strong>{words.say(&say::sheet_published())}</strong></a>
                    <span class="assess-under">
                        {words.date(observation.as_of.as_ref())}", "
                        <SourceLink sources=Arc::clone(&lists.sources) id=total/>
                    </span>
                </th>
                <td class="n" data-label=words.say(&say::chart_column_points())>{points}</td>
                <td class="n" data-label=words.say(&say::sheet_column_score(figures.methodology().score.full))>{score}</td>
                <td></td>
            </tr>
        }
        .into_any()
    }
}
