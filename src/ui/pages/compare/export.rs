//! A view of the comparison as files: what is shown, or the whole index.

use super::compared::Compared;
use super::views;
use crate::browser::clock;
use crate::bundle::{Bundle, NamedTable};
use crate::bundle::{Citation, publishers};
use crate::chart::Selection;
use crate::model::{AsOf, CountryCode, SourceId};
use crate::route::{CompareView, Picture};
use crate::sort::SortSmall;
use crate::text::{Message, Value, say};
use crate::ui::components::Exhibits;
use crate::ui::view::View;
use crate::ui::words::Words;
use crate::view_model::compare::{Comparison, Row, export};
use crate::view_model::ranking::{self as ranking_table, RankingTable};
use crate::wire::Package;

/// How much of a comparison goes into a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Extent {
    /// What the view shows.
    Shown,
    /// Every country of the index.
    Whole,
}

/// What a view is cited as; none where the browser has no day.
pub(super) fn citation(compared: &Compared, package: &Package, address: String) -> Option<Citation> {
    let view = View::<CompareView>::here().now();
    let name = format!("compare-{}-{}", compared.index.methodology.id, view.picture.name());
    let title = say::compare_cited(views::name(view.picture), names(compared), &compared.index.methodology.short);
    cited(compared, package, address, name, title, &used(compared, Extent::Shown))
}

fn cited(
    compared: &Compared,
    package: &Package,
    address: String,
    name: String,
    title: Message,
    used: &[SourceId],
) -> Option<Citation> {
    Some(Citation {
        name,
        title,
        publishers: publishers(&compared.lists.sources, used),
        data_version: package.version.clone(),
        as_of: latest(compared),
        retrieved: clock::today()?,
        address,
    })
}

/// Everything that a file of this extent has in it.
pub(super) fn bundle(
    compared: &Compared,
    extent: Extent,
    package: &Package,
    address: String,
    words: Words,
) -> Option<Bundle> {
    let used = used(compared, extent);
    let caveats = vec![say::compare_caveat_missing(), say::ranking_note_ties(), say::compare_caveat_editions()];
    let (citation, tables, filters) = match extent {
        Extent::Shown => (
            citation(compared, package, address)?,
            Exhibits::here().tables(),
            filters(compared, &View::<CompareView>::here().now()),
        ),
        Extent::Whole => {
            let methodology = &compared.index.methodology;
            let (name, title) = (format!("compare-{}", methodology.id), say::compare_whole(&methodology.name));
            (cited(compared, package, address, name, title, &used)?, whole(compared, words), Vec::new())
        }
    };
    Some(Bundle { citation, tables, filters, caveats, sources: compared.lists.sources.clone(), used })
}

/// The ranking of the whole index, and everything that is known of its areas and indicators.
fn whole(compared: &Compared, words: Words) -> Vec<NamedTable> {
    let (index, lists) = (&compared.index, &compared.lists);
    let ranking = RankingTable::new(index, &lists.countries, &words.catalogue());
    let rows = ranking_table::export(&ranking, None, ranking.rows.iter().map(AsRef::as_ref), index, &lists.sources);
    let all: Vec<CountryCode> = index.current_all().map(|observation| observation.country).collect();
    let selection = Selection::new(&all, None, &lists.countries);
    let comparison = Comparison::new(index, &selection);
    let parts = export(&comparison, comparison.rows.iter().filter(|row| row.is_known()), index, &lists.sources);
    let name = &index.methodology.name;
    let mut tables = vec![NamedTable::new("ranking", say::compare_whole(name), rows)];
    if !parts.rows.is_empty() {
        tables.push(NamedTable::new("parts", say::compare_caption(name), parts));
    }
    tables
}

/// The rows of the table view that are in sight.
pub(super) fn rows_in_sight<'r, 'a>(comparison: &'r Comparison<'a>, view: &CompareView) -> Vec<&'r Row<'a>> {
    let mut is_open = true;
    let in_sight = |row: &&Row<'_>| {
        if row.depth == 0 {
            is_open = view.open.contains(&row.part.id);
        }
        (row.depth == 0 || is_open) && (!view.differing || row.differs())
    };
    comparison.rows.iter().filter(in_sight).collect()
}

fn names(compared: &Compared) -> Value {
    if compared.selection.is_empty() {
        return say::ranking_group_all().into();
    }
    Value::List(compared.selection.iter().map(|one| Value::from(&one.name)).collect())
}

/// What was chosen or left out, in sentences.
fn filters(compared: &Compared, view: &CompareView) -> Vec<Message> {
    let mut filters = vec![say::compare_filter_view(views::name(view.picture))];
    if !compared.selection.is_empty() {
        filters.push(say::compare_filter_countries(names(compared)));
    }
    if view.picture == Picture::Table && view.differing {
        filters.push(say::compare_differing());
    }
    if let Some(weights) = view.handed_on().weights {
        let weights: Vec<Value> = weights.iter().map(|weight| Value::from(*weight)).collect();
        filters.push(say::compare_filter_weights(Value::List(weights)));
    }
    if view.picture == Picture::Ranks {
        let draws = view.draws;
        filters.push(say::compare_filter_draws(u32::from(draws.spread), draws.count, draws.seed.to_string()));
    }
    filters
}

/// The sources of what is shown; of all countries where none is picked.
pub(super) fn used(compared: &Compared, extent: Extent) -> Vec<SourceId> {
    let is_all = extent == Extent::Whole || compared.selection.is_empty();
    let mut used: Vec<SourceId> = Vec::new();
    for observation in compared.index.current_all() {
        if is_all || compared.selection.place(observation.country).is_some() {
            let total = observation.total.as_ref().map(|total| &total.source);
            for source in std::iter::once(&observation.source).chain(total) {
                if !used.contains(source) {
                    used.push(source.clone());
                }
            }
        }
    }
    used.sort_small();
    used
}

fn latest(compared: &Compared) -> Option<AsOf> {
    let is_all = compared.selection.is_empty();
    let shown = compared.index.current_all().filter(|one| is_all || compared.selection.place(one.country).is_some());
    shown.filter_map(|one| one.as_of).max_by_key(AsOf::sort_key)
}
