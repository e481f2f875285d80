//! How firm ranks are when the weights of the areas vary: draws in a worker, intervals, who outranks whom, and each
//! area left out in turn.

use super::Compared;
use super::asked::Asked;
use super::figures::figure;
use super::weights::{Weighed, refusal, weighed};
use crate::browser::download;
use crate::chart::{Grid, RankIntervals, RunNote};
use crate::model::CountryCode;
use crate::route;
use crate::scoring::{LeftOut, Profiles, Rank, Robustness, Spec, Weights, leave_one_out};
use crate::text::{Message, say};
use crate::ui::draws::{Drawing, Draws};
use crate::ui::library::Library;
use crate::ui::words::Words;
use crate::wire::write_robustness;
use leptos::prelude::*;
use std::sync::Arc;

/// What was drawn, and what came of it.
type Finished = (Spec, Arc<Robustness>);

/// The draws of a comparison.
pub(super) fn ranks(compared: &Compared) -> impl IntoView + use<> {
    let (words, asked) = (Words::now(), Asked::here());
    let sampler = Draws::new(Library::here().base());
    let (given, draws) = (asked.weights(), asked.draws());
    let methodology = &compared.index.methodology;
    let weights = {
        let index = Arc::clone(&compared.index);
        Memo::new(move |_| match weighed(&index, given.get().as_deref()) {
            Weighed::Official => Weights::official(&index.methodology).map_err(|error| (error, false)),
            Weighed::Own { weights, .. } => Ok(weights),
            Weighed::Refused(error) => Err((error, true)),
        })
    };
    if let Err((error, false)) = weights.get_untracked() {
        return view! { <section><p class="missing">{words.say(&refusal(error, methodology))}</p></section> }
            .into_any();
    }
    let profiles = Arc::new(Profiles::of(&compared.index));
    let picked: Vec<CountryCode> = compared.selection.iter().map(|one| one.country).collect();
    // What was drawn last, which the address may be ahead of.
    let drawn = StoredValue::new(None::<Spec>);
    let start = {
        let (sampler, profiles) = (sampler.clone(), Arc::clone(&profiles));
        move || {
            let route::Draws { spread, count, seed } = draws.get();
            if let Ok(weights) = weights.get() {
                let spec = Spec { weights, spread, draws: count, seed, picked: picked.clone() };
                sampler.start(&spec, &profiles);
                drawn.set_value(Some(spec));
            }
        }
    };
    let begin = start.clone();
    Effect::new(move |_| begin());
    let (shown, again) = (compared.clone(), Callback::new(move |()| start()));
    // What was drawn before stands until the new draws are made, so that nothing jumps.
    let state = sampler.clone();
    let finished = Memo::new(move |before: Option<&Option<Finished>>| match state.get() {
        Drawing::Done(result) => drawn.get_value().map(|spec| (spec, result)),
        Drawing::Running { .. } => before.cloned().flatten(),
        _ => None,
    });
    let left_out = {
        let (compared, profiles) = (compared.clone(), Arc::clone(&profiles));
        move || weights.get().ok().map(|weights| areas_left_out(&compared, &profiles, &weights))
    };
    let refused = {
        let methodology = compared.index.methodology.clone();
        move || {
            let (error, _) = weights.get().err()?;
            Some(view! { <p class="notice error" role="alert">{words.say(&refusal(error, &methodology))}</p> })
        }
    };
    view! {
        <section class="ranks-view">
            <p class="small">{words.say(&say::compare_ranks_lead())}</p>
            <Settings/>
            {refused}
            {move || progress(words, &sampler, again)}
            {move || finished.get().map(|(spec, result)| results(&shown, &result, &spec))}
            {left_out}
        </section>
    }
    .into_any()
}

/// How far and how often weights are drawn, and from which seed.
#[component]
fn Settings() -> impl IntoView {
    let (words, asked) = (Words::now(), Asked::here());
    let draws = asked.draws();
    let wrong = RwSignal::new(None::<Message>);
    let field = move |label: Message,
                      most: u64,
                      least: u64,
                      read: fn(&route::Draws) -> u64,
                      write: fn(&mut route::Draws, u64)| {
        let name = label.clone();
        let change = move |event| {
            let text = event_target_value(&event);
            match text.trim().parse::<u64>().ok().filter(|number| (least..=most).contains(number)) {
                Some(number) => {
                    wrong.set(None);
                    asked.look(|view| write(&mut view.draws, number));
                }
                None => {
                    wrong.set(Some(say::compare_out_of_range(name.clone(), text, least.to_string(), most.to_string())))
                }
            }
        };
        view! {
            <label class="field">
                {words.say(&label)}
                <input
                    type="text"
                    inputmode="numeric"
                    size="9"
                    prop:value=move || draws.with(read).to_string()
                    on:change=change
                />
            </label>
        }
    };
    view! {
        <div class="pick settings no-print">
            {field(say::compare_spread(), Spec::MOST_SPREAD.into(), 0, |draws| draws.spread.into(), |draws, number| {
                draws.spread = u8::try_from(number).unwrap_or(Spec::MOST_SPREAD);
            })}
            {field(say::compare_draws(), Spec::MOST_DRAWS.into(), 1, |draws| draws.count.into(), |draws, number| {
                draws.count = u32::try_from(number).unwrap_or(Spec::MOST_DRAWS);
            })}
            {field(say::compare_seed(), u64::MAX, 0, |draws| draws.seed, |draws, number| draws.seed = number)}
            <button type="button" on:click=move |_| {
                wrong.set(None);
                asked.look(|view| view.draws = route::Draws::default());
            }>{words.say(&say::compare_weights_reset())}</button>
            <p role="status" class="contradicts">{move || wrong.get().map(|message| words.say(&message))}</p>
        </div>
    }
}

/// How far the draws are, with a way to stop them, and what is said where they ended otherwise.
fn progress(words: Words, sampler: &Draws, again: Callback<()>) -> Option<AnyView> {
    let retry = move || {
        view! { <button type="button" on:click=move |_| again.run(())>{words.say(&say::try_again())}</button> }
    };
    let state = sampler.get();
    let problem = state.problem().map(|message| words.say(&message));
    match state {
        Drawing::Idle | Drawing::Done(_) => None,
        Drawing::Running { done, of } => {
            let stop = sampler.clone();
            Some(
                view! {
                    <div class="progress drawing">
                        <label>
                            <span>{words.say(&say::compare_running(done, of))}</span>
                            <progress max=of.to_string() value=done.to_string()></progress>
                        </label>
                        <button type="button" on:click=move |_| stop.stop()>{words.say(&say::data_stop())}</button>
                    </div>
                }
                .into_any(),
            )
        }
        Drawing::Stopped { done, of } => Some(
            view! {
                <div class="notice" role="status"><p>{words.say(&say::compare_stopped(done, of))}</p>{retry()}</div>
            }
            .into_any(),
        ),
        Drawing::Refused(_) => Some(view! { <p class="missing" role="status">{problem}</p> }.into_any()),
        Drawing::Died(error) => Some(
            view! {
                <div class="notice error" role="alert">
                    <p>{problem}</p>
                    <p class="small"><code>{error.to_string()}</code></p>
                    {retry()}
                </div>
            }
            .into_any(),
        ),
    }
}

/// The intervals of all countries, and the picked ones against each other.
fn results(compared: &Compared, result: &Robustness, spec: &Spec) -> AnyView {
    let words = Words::now();
    let methodology = &compared.index.methodology;
    let note = RunNote { index: methodology.short.clone(), spread: spec.spread, draws: result.draws, seed: spec.seed };
    let countries = &compared.lists.countries;
    let intervals = RankIntervals::new(result, countries, &compared.selection, note, compared.source());
    let has_pairs = result.picked.countries().len() > 1;
    let matrix = has_pairs.then(|| {
        let grid = Grid::outranking(&result.picked, countries, methodology, result.draws, compared.source());
        view! { <section>{figure(compared, grid, "outranking")}</section> }
    });
    let missing = result.incomplete.len();
    let record = {
        let (index, result, spec) = (methodology.id.clone(), result.clone(), spec.clone());
        let name = format!("{}.json", compared.file_name("draws"));
        let failed = RwSignal::new(false);
        let save = move |_| {
            let text = write_robustness(&index, &spec, &result);
            failed.set(download::save(&name, "application/json", text.as_bytes()).is_err());
        };
        view! {
            <p class="pick no-print">
                <button type="button" on:click=save>{words.say(&say::compare_record())}</button>
                <span class="small">{words.say(&say::compare_record_means())}</span>
                <span role="status">{move || failed.get().then(|| words.say(&say::ranking_download_failed()))}</span>
            </p>
        }
    };
    view! {
        {figure(compared, intervals, "ranks")}
        {(missing > 0).then(|| view! { <p class="small">{words.say(&say::compare_ranks_incomplete(missing))}</p> })}
        {record}
        {matrix}
    }
    .into_any()
}

/// The ranks of the picked countries with each area left out in turn.
fn areas_left_out(compared: &Compared, profiles: &Profiles, weights: &Weights) -> Option<AnyView> {
    let words = Words::now();
    // What stands in the way of this stands in the way of the draws too, and is said there.
    let found = leave_one_out(profiles, weights).ok().filter(|found| !found.without.is_empty())?;
    let areas = compared.index.methodology.areas();
    let heading = |one: &LeftOut| {
        let name = areas.get(one.area).map(|area| words.of(&area.name)).unwrap_or_default();
        view! { <th scope="col" class="n">{words.say(&say::compare_without(name))}</th> }
    };
    let row = |selected: &crate::chart::Selected| {
        let own = found.whole.iter().find(|(country, _)| *country == selected.country).map(|(_, rank)| *rank)?;
        let cells = found.without.iter().map(|one| left_out(words, own, one.rank(selected.country)));
        Some(view! {
            <tr class:mine=selected.is_mine>
                <th scope="row">{words.of(&selected.name)}</th>
                <td class="n">{words.rank(own)}</td>
                {cells.collect_view()}
            </tr>
        })
    };
    let rows: Vec<_> = compared.selection.iter().filter_map(row).collect();
    (!rows.is_empty()).then(|| {
        view! {
            <section>
                <div class="scroll" role="region" aria-labelledby="left-out" tabindex="0">
                    <table class="left-out">
                        <caption><span id="left-out">{words.say(&say::compare_left_out())}</span></caption>
                        <thead>
                            <tr>
                                <th scope="col">{words.say(&say::chart_column_country())}</th>
                                <th scope="col" class="n">{words.say(&say::compare_with_all())}</th>
                                {found.without.iter().map(heading).collect_view()}
                            </tr>
                        </thead>
                        <tbody>{rows}</tbody>
                    </table>
                </div>
            </section>
        }
        .into_any()
    })
}

/// A rank without an area, and by how many places it differs.
fn left_out(words: Words, own: Rank, without: Option<Rank>) -> impl IntoView {
    let Some(rank) = without else { return view! { <td class="n">"–"</td> }.into_any() };
    let places = i64::try_from(own.first).unwrap_or(0) - i64::try_from(rank.first).unwrap_or(0);
    let apart = (places != 0).then(|| {
        view! { <span class="from-mine">{words.signed(crate::model::Decimal { units: places, decimals: 0 })}</span> }
    });
    view! { <td class="n">{words.rank(rank)}{apart}</td> }.into_any()
}
