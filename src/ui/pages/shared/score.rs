//! What an assessment that came by link comes to.

use crate::model::assessment::Assessment;
use crate::model::{IndexData, Methodology};
use crate::scoring::assessment::{AreaTally, Reading, tally};
use crate::table::Table;
use crate::text::{Value, reading_meaning, rests_on, say, total_points};
use crate::ui::assessment::today;
use crate::ui::components::DataTable;
use crate::ui::prelude::*;
use crate::ui::words::Words;
use crate::view_model::assessment::{grounds, points};
use std::sync::Arc;

/// The three totals, and the points of each area.
pub(super) fn score(assessment: &Assessment, index: &Arc<IndexData>) -> impl IntoView + use<> {
    let (words, shipped, index) = (Words::now(), &index.methodology, index.seen_by(assessment));
    let methodology = &index.methodology;
    let found = tally(assessment, methodology, grounds(assessment, &index, today()));
    let rests = rests_on(assessment, shipped).into_iter();
    let rests = rests.map(|said| view! { <p class="notice working-list">{words.say(&said)}</p> }).collect_view();
    let total = |reading| {
        let points = points(&found.total, reading, methodology);
        view! { <div><dt>{words.say(&reading_meaning(reading))}</dt><dd>{words.say(&points)}</dd></div> }
    };
    let assessed = words.say(&say::kept_out_of(found.total.answered, found.total.of));
    let areas = areas(&found.areas, methodology);
    view! {
        <section aria-labelledby="shared-score" class="stack">
            <h2 id="shared-score">{words.say(&say::shared_score())}</h2>
            <dl class="facts figures">
                {Reading::ALL.map(total)}
                <div><dt>{words.say(&say::kept_assessed())}</dt><dd>{assessed}</dd></div>
            </dl>
            <p class="small">{words.say(&say::shared_not_score())}</p>
            {rests}
            <h3>{words.say(&say::shared_areas())}</h3>
            <DataTable table=areas caption=words.say(&say::shared_areas())/>
        </section>
    }
}

fn areas(areas: &[AreaTally<'_>], methodology: &Methodology) -> Table {
    let row = |area: &AreaTally<'_>| {
        let tally = area.tally;
        let points = |reading| Value::from(total_points(&tally, reading, methodology.points));
        let name = Value::from(&area.part.name);
        let totals = Reading::ALL.map(points);
        let assessed = Value::from(say::kept_out_of(tally.answered, tally.of));
        std::iter::once(name).chain(totals).chain(std::iter::once(assessed)).collect()
    };
    let header = vec![
        say::shared_area(),
        Reading::Supported.into(),
        Reading::Claimed.into(),
        Reading::Planned.into(),
        say::kept_assessed(),
    ];
    Table { header, rows: areas.iter().map(row).collect() }
}
