//! How firm ranks are when the weights of the areas vary: draws in a worker, intervals, who outranks whom, and each
//! area left out in turn.

mod left_out;
mod settings;

use super::compared::Compared;
use super::figures::of_index;
use super::weights::{Weighed, refusal, weighed};
use crate::browser::download;
use crate::chart::{Grid, RankIntervals, RunNote};
use crate::model::CountryCode;
use crate::route;
use crate::route::CompareView;
use crate::scoring::{Profiles, Robustness, Spec, Weights};
use crate::text::{Value, say};
use crate::ui::draws::{Drawing, Draws};
use crate::ui::library::Library;
use crate::ui::prelude::*;
use crate::ui::view::View;
use crate::ui::words::Words;
use crate::wire::write_robustness;
use left_out::areas_left_out;
use settings::Settings;
use std::sync::Arc;

/// What was drawn, and what came of it.
type Finished = (Spec, Arc<Robustness>);

/// The draws of a comparison.
pub(super) fn ranks(compared: &Compared) -> impl IntoView + use<> {
    let (words, asked) = (Words::now(), View::<CompareView>::here());
    let sampler = Draws::new(Library::here().base());
    let (given, draws) = (asked.of(|view| view.weights.clone()), asked.of(|view| view.draws));
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
    let is_own = Weights::official(methodology).is_ok_and(|official| !official.is_proportional_to(&spec.weights));
    let note = RunNote {
        index: methodology.short.clone(),
        own: is_own.then(|| spec.weights.as_slice().to_vec()),
        spread: spec.spread,
        draws: result.draws,
        seed: spec.seed,
    };
    let countries = &compared.lists.countries;
    let intervals = RankIntervals::new(result, countries, &compared.selection, note, compared.source());
    let has_pairs = result.picked.countries().len() > 1;
    let matrix = if has_pairs {
        let grid = Grid::outranking(result, countries, methodology, compared.source());
        view! { <section>{of_index(compared, Box::new(grid), "outranking")}</section> }.into_any()
    } else {
        view! { <p class="small">{words.say(&say::compare_no_pair())}</p> }.into_any()
    };
    let missing = result.incomplete.len();
    let picked: Vec<_> = compared.selection.iter().filter(|one| result.incomplete.contains(&one.country)).collect();
    let picked = (!picked.is_empty()).then(|| {
        let names: Vec<Value> = picked.iter().map(|one| Value::from(&one.name)).collect();
        view! { <p class="notice" role="status">{words.say(&say::compare_ranks_lack(Value::List(names)))}</p> }
    });
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
        {picked}
        {of_index(compared, Box::new(intervals), "ranks")}
        {(missing > 0).then(|| view! { <p class="small">{words.say(&say::compare_ranks_incomplete(missing))}</p> })}
        {record}
        {matrix}
    }
    .into_any()
}
