//! A chart on the page: its finding, the picture, the source, the same figures as a table, and files of all three.
//!
//! [`picture`] draws and redraws; what it depends on is in [`surroundings`]; where the reader is among the marks is
//! in [`pointing`].

mod downloads;
mod file;
mod form;
mod picture;
mod pointing;
mod surroundings;
mod table;
mod tip;

use crate::chart::{Chart, Target};
use crate::text::say;
use crate::ui::prelude::*;
use crate::ui::words::Words;
pub use downloads::Downloads;
pub use file::ChartFile;
pub use form::picture_form;
use picture::Picture;
use std::sync::Arc;
pub use table::DataTable;

/// A chart with its finding, picture, source, table and downloads; where there is nothing to draw, the reason.
///
/// `name` is the figure's id, which no other figure on the page has, and the name of downloaded files. `on_target`
/// is called when the reader chooses a mark.
#[component]
pub fn ChartFigure(
    chart: Arc<dyn Chart>,
    #[prop(into)] name: String,
    #[prop(optional, into)] on_target: Option<Callback<Target>>,
) -> impl IntoView {
    let words = Words::now();
    if let Some(reason) = chart.missing() {
        return view! { <p class="missing" id=name>{words.say(&reason)}</p> }.into_any();
    }
    let title = words.say(&chart.title());
    let source = words.say(&chart.source());
    let title_id = format!("{name}-title");
    let table_id = format!("{name}-table");
    let has_table = RwSignal::new(false);
    let table = {
        let (chart, title) = (Arc::clone(&chart), title.clone());
        move || has_table.get().then(|| view! { <DataTable table=chart.table() caption=title.clone()/> })
    };
    view! {
        <figure class="chart" id=name aria-labelledby=title_id>
            <figcaption id=title_id.clone()>{title}</figcaption>
            <Picture chart=Arc::clone(&chart) name=name.clone() on_target=on_target/>
            <p class="source">{source}</p>
            <div class="toolbar no-print">
                <button
                    type="button"
                    class="plain"
                    aria-expanded=move || has_table.get().to_string()
                    aria-controls=table_id.clone()
                    on:click=move |_| has_table.update(|shown| *shown = !*shown)
                >
                    {words.say(&say::figure_table())}
                </button>
                <Downloads chart=chart name=name.clone()/>
            </div>
            <div id=table_id>{table}</div>
        </figure>
    }
    .into_any()
}
