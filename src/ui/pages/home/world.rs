//! The map of the world in one index.

use crate::chart::{Chart, Sourced, Target, TileMap};
use crate::model::{Countries, IndexData, TileGrid};
use crate::route::{Address, CountryView, HomeView, RankingView, Route};
use crate::scoring::ranking;
use crate::text::{figures_by, say};
use crate::ui::components::{ChartFigure, at_rest, loaded, with_countries, with_index};
use crate::ui::library::Library;
use crate::ui::navigation::Navigation;
use crate::ui::prelude::*;
use crate::ui::view::View;
use crate::ui::words::Words;
use crate::view_model::widest_index;
use std::sync::Arc;

/// The map of the index that is asked for.
pub fn world_map() -> AnyView {
    let chosen = View::<HomeView>::here().of(|view| view.index.clone());
    let indices = Library::here().indices;
    view! {
        {loaded(indices, move |entries| {
            let widest = widest_index(&entries);
            let copied = entries.iter().filter(|entry| entry.copied > 0).map(|entry| entry.id.clone()).collect::<Vec<_>>();
            move || {
                let id = chosen.get().or_else(|| widest.clone())?;
                let is_copy = copied.contains(&id);
                Some(with_index(id, move |index| map_of(index, is_copy)))
            }
        })}
        // Nothing that is seen here needs them; a file of the picture does.
        {at_rest(|| drop(Library::here().sources.get()))}
    }
    .into_any()
}

fn map_of(index: Arc<IndexData>, is_copy: bool) -> AnyView {
    let map = move |tiles: Arc<TileGrid>| {
        let index = Arc::clone(&index);
        with_countries(move |countries| figure(Arc::clone(&index), is_copy, countries, &tiles))
    };
    loaded(Library::here().tiles(), map).into_any()
}

fn figure(index: Arc<IndexData>, is_copy: bool, countries: Arc<Countries>, tiles: &TileGrid) -> AnyView {
    let words = Words::now();
    let navigation = Navigation::here();
    let methodology = &index.methodology;
    let id = methodology.id.clone();
    let ranked = ranking(&index);
    let date = ranked.iter().find_map(|row| row.observation.as_of);
    let source = say::chart_source(figures_by(&methodology.publisher, is_copy), date);
    let map = TileMap::new(methodology, &ranked, &countries, tiles, source);
    let whole = navigation.to(Route::Ranking(RankingView::new(id.clone())));
    let whole_text = words.say(&say::home_whole(&methodology.short, ranked.len()));
    let held = Library::here().sources;
    let sources = move || untrack(|| held.ready()).unwrap_or_default();
    let name = format!("world-{id}");
    let chart = Sourced::new(Box::new(map), Arc::clone(&index), countries, Box::new(sources));
    let chart: Arc<dyn Chart> = Arc::new(chart);
    let open = Callback::new(move |target| {
        if let Target::Country(country) = target {
            navigation.go(Address::of(Route::Country(CountryView::new(country, id.clone()))));
        }
    });
    view! {
        <ChartFigure chart=chart name=name on_target=open/>
        <p class="onward"><a href=whole>{whole_text}</a></p>
    }
    .into_any()
}
