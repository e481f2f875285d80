//! One measure against another: two indices, an area, or the digital development level.

use super::compared::Compared;
use super::figures::figure;
use super::source;
use crate::chart::{Axis, Scatter};
use crate::model::{CountryCode, Decimal, IndexData, IndexId, Localized};
use crate::route::{CompareView, Measure, MeasureOf};
use crate::scoring::ranking;
use crate::search::Place;
use crate::text::{Message, Value, say};
use crate::ui::components::{CountryPicker, IndexSelect, loaded, waiting};
use crate::ui::library::Library;
use crate::ui::load::Load;
use crate::ui::prelude::*;
use crate::ui::view::View;
use crate::ui::words::Words;
use std::sync::Arc;

/// The two axes to choose, and the picture.
pub(super) fn scatter(compared: &Compared) -> impl IntoView + use<> {
    let asked = View::<CompareView>::here();
    let library = Library::here();
    let own = Arc::clone(&compared.index);
    let y = Memo::new(move |_| {
        let score = || Measure { index: own.methodology.id.clone(), of: MeasureOf::Score };
        asked.of(|view| view.y.clone()).get().unwrap_or_else(score)
    });
    let own = Arc::clone(&compared.index);
    let x = Memo::new(move |_| asked.of(|view| view.x.clone()).get().or_else(|| beside(&own, &library)));
    let found = RwSignal::new(None::<CountryCode>);
    let compared = compared.clone();
    let picture = move || {
        let (Some(x), y) = (x.get(), y.get()) else { return waiting().into_any() };
        let (first, second) = (Library::here().index(&x.index), Library::here().index(&y.index));
        let compared = compared.clone();
        loaded(first, move |level| {
            let (compared, x, y) = (compared.clone(), x.clone(), y.clone());
            loaded(second.clone(), move |upright| picture(&compared, (&level, &x), (&upright, &y), found))
        })
        .into_any()
    };
    view! {
        <section>
            <div class="pick axes no-print">
                <AxisSelect chosen=Signal::derive(move || x.get()) set=|view, measure| view.x = Some(measure) label=say::compare_axis_x()/>
                <AxisSelect chosen=Signal::derive(move || Some(y.get())) set=|view, measure| view.y = Some(measure) label=say::compare_axis_y()/>
            </div>
            <CountryPicker
                name="found"
                label=say::compare_find()
                action=say::compare_find_this()
                on_choose=Callback::new(move |place| if let Place::Country(country) = place { found.set(Some(country)) })
            />
            {picture}
        </section>
    }
}

/// What stands beside the score where nothing is asked for: the digital development level of the same index, or else
/// the first index of another family. Nothing until the list of indices is there.
fn beside(own: &IndexData, library: &Library) -> Option<Measure> {
    if has_ddl(own) {
        return Some(Measure { index: own.methodology.id.clone(), of: MeasureOf::Ddl });
    }
    let other = match library.indices.get() {
        Load::Waiting => return None,
        Load::Ready(entries) => {
            entries.iter().find(|entry| entry.family != own.methodology.family).map(|entry| entry.id.clone())
        }
        Load::Slow | Load::Failed(_) => None,
    };
    let index = other.unwrap_or_else(|| own.methodology.id.clone());
    Some(Measure { index, of: MeasureOf::Score })
}

fn has_ddl(index: &IndexData) -> bool {
    index.observations().iter().any(|observation| observation.ddl.is_some())
}

fn picture(
    compared: &Compared,
    x: (&Arc<IndexData>, &Measure),
    y: (&Arc<IndexData>, &Measure),
    found: RwSignal<Option<CountryCode>>,
) -> AnyView {
    let words = Words::now();
    let axes = [x, y].map(|(index, measure)| axis(words, index, measure));
    let [Some(level), Some(upright)] = axes else {
        let lacking = [x, y].into_iter().find(|(index, measure)| axis(words, index, measure).is_none());
        let text = lacking.map(|(_, measure)| words.say(&say::compare_no_measure(measure.to_string())));
        return view! { <p class="notice" role="status">{text}</p> }.into_any();
    };
    let source = source::of_indices(&[x.0, y.0], &compared.lists.sources);
    let chart = Scatter::new(level, upright, &compared.lists.countries, &compared.selection, source);
    let (compared, x, y) = (compared.clone(), Arc::clone(x.0), Arc::clone(y.0));
    (move || {
        let chart = chart.clone().with_found(found.get());
        let says = found.get().map(|country| {
            let none = || say::compare_find_none(&compared.lists.countries.full_name(country));
            words.say(&chart.says_of_found().unwrap_or_else(none))
        });
        let chart = compared.lists.sourced(Box::new(chart), &x).and(&y);
        view! { <p role="status">{says}</p>{figure(&compared, chart, "scatter")} }
    })
    .into_any()
}

/// The values of every country; none where the index has no such area or level.
fn axis(words: Words, index: &IndexData, measure: &Measure) -> Option<Axis> {
    let methodology = &index.methodology;
    let [short, name] = [&methodology.short, &methodology.name].map(|name| words.of(name));
    let named = |of: Message| {
        let of = |index: &str| words.say(&say::compare_axis(index, Value::from(of.clone())));
        [short.as_str(), name.as_str()].map(|index| Localized::new(of(index), [].into()))
    };
    match &measure.of {
        MeasureOf::Score => {
            let values = ranking(index).iter().filter_map(|row| Some((row.country, row.outcome?.score))).collect();
            let (full, decimals) = (methodology.score.full, methodology.score.decimals);
            let (name, title) = (methodology.short.clone(), methodology.name.clone());
            Some(Axis { name, title, full, decimals, values })
        }
        MeasureOf::Ddl => {
            let values: Vec<(CountryCode, Decimal)> =
                index.current_all().filter_map(|one| Some((one.country, one.ddl?))).collect();
            let [name, title] = named(say::compare_ddl());
            (!values.is_empty()).then_some(Axis { name, title, full: 100, decimals: 2, values })
        }
        MeasureOf::Area(id) => {
            let place = methodology.areas().iter().position(|area| area.id == *id)?;
            let area = methodology.areas().get(place)?;
            let profiles = crate::scoring::Profiles::of(index);
            let points = |row: &crate::scoring::Profile| row.points().get(place).copied().flatten();
            let decimals = methodology.points.decimals;
            let values = profiles.rows().iter().filter_map(|row| Some((row.country, points(row)?.decimal(decimals))));
            let full = u32::try_from(area.max.decimal(decimals).rounded(0).units).unwrap_or(u32::MAX);
            let [name, title] = named(say::compare_name(&area.name));
            Some(Axis { name, title, full, decimals, values: values.collect() })
        }
    }
}

/// The choice of an index and of what in it.
#[component]
fn AxisSelect(chosen: Signal<Option<Measure>>, set: fn(&mut CompareView, Measure), label: Message) -> impl IntoView {
    let (words, asked) = (Words::now(), View::<CompareView>::here());
    let library = Library::here();
    let fallback = asked.of(|view| view.index.clone());
    let index = Signal::derive(move || chosen.get().map_or_else(|| fallback.get(), |measure| measure.index));
    let choose_index =
        Callback::new(move |index: IndexId| asked.look(|view| set(view, Measure { index, of: MeasureOf::Score })));
    let choose_part = move |event| {
        if let Some(measure) = Measure::parse(&event_target_value(&event)) {
            asked.look(|view| set(view, measure));
        }
    };
    let options = move || {
        let id = index.get();
        let option = |of: MeasureOf, text: String| {
            let measure = Measure { index: id.clone(), of };
            let (value, this) = (measure.to_string(), Some(measure));
            view! { <option value=value prop:selected=move || chosen.get() == this>{text}</option> }
        };
        let mut options = vec![option(MeasureOf::Score, words.say(&say::chart_column_score()))];
        if let Some(index) = library.index(&id).ready() {
            let areas = index.methodology.areas().iter();
            options.extend(areas.map(|area| option(MeasureOf::Area(area.id.clone()), words.of(&area.name))));
            if has_ddl(&index) {
                options.push(option(MeasureOf::Ddl, words.say(&say::compare_ddl())));
            }
        }
        options
    };
    view! {
        <fieldset class="axis">
            <legend>{words.say(&label)}</legend>
            <IndexSelect chosen=index on_choose=choose_index/>
            <label class="field">{words.say(&say::compare_axis_what())}<select on:change=choose_part>{options}</select></label>
        </fieldset>
    }
}
