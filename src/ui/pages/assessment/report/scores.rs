//! The scores: in words, by area, and as a picture.

use super::sheet::Sheet;
use crate::chart::{Chart, Ledger};
use crate::model::{AsOf, Localized, Part};
use crate::scoring::assessment::{Reading, Tally, values};
use crate::scoring::explain;
use crate::text::{Message, rests_on, say};
use crate::ui::components::ChartFigure;
use crate::ui::prelude::*;
use crate::view_model::assessment::is_by_areas;
use std::sync::Arc;

/// The id of the heading.
pub(super) const ID: &str = "report-scores";

/// The chapter.
pub(super) fn scores(sheet: &Sheet<'_>) -> impl IntoView + use<> {
    view! {
        <section aria-labelledby=ID>
            <h3 id=ID>{sheet.say(&say::report_scores())}</h3>
            {said(sheet).into_iter().map(|said| view! { <p>{sheet.say(&said)}</p> }).collect_view()}
            {picture(sheet)}
            {areas(sheet)}
        </section>
    }
}

fn said(sheet: &Sheet<'_>) -> Vec<Message> {
    let tally = &sheet.tallies.total;
    if tally.answered == 0 {
        return vec![say::report_nothing()];
    }
    let score = |reading| sheet.score(tally, reading);
    let mut said = vec![
        say::report_answer(sheet.total(tally, Reading::Supported), score(Reading::Supported)),
        say::report_answer_more(score(Reading::Claimed), score(Reading::Planned)),
    ];
    said.extend(rests_on(sheet.assessment, sheet.shipped));
    let unassessed = sheet.unassessed();
    if !unassessed.is_empty() {
        let named = |part: &&Part| part.id.number().map_or_else(|| sheet.title(part), str::to_owned);
        let which: Vec<String> = unassessed.iter().map(named).collect();
        said.push(if is_by_areas(sheet.methodology()) {
            say::estimate_unassessed(unassessed.len(), tally.of)
        } else {
            say::report_unassessed(unassessed.len(), tally.of)
        });
        said.push(say::report_unassessed_which(which.join(", ")));
    }
    said
}

fn areas(sheet: &Sheet<'_>) -> impl IntoView + use<> {
    let words = sheet.words;
    let cells = |tally: &Tally| {
        let both = |reading: Reading| {
            let points = sheet.total(tally, reading);
            view! { <td class="n">{points}</td><td class="n">{sheet.percent(tally, reading)}</td> }
        };
        let assessed = say::chart_points(words.count(tally.answered), words.count(tally.of));
        view! { {Reading::ALL.map(both)}<td class="n">{words.say(&assessed)}</td> }
    };
    let row = |part: &Part, tally: &Tally| view! { <tr><th scope="row">{sheet.title(part)}</th>{cells(tally)}</tr> };
    let rows = sheet.tallies.areas.iter().map(|area| row(area.part, &area.tally)).collect_view();
    let heading =
        |reading: Reading| view! { <th scope="colgroup" colspan="2">{words.say(&Message::from(reading))}</th> };
    let total = &sheet.tallies.total;
    let caption = say::report_areas_caption(sheet.points(total.max));
    view! {
        <div class="scroll" role="group" aria-labelledby=ID tabindex="0">
            <table class="report-areas">
                <caption>{words.say(&caption)}</caption>
                <thead>
                    <tr>
                        <th scope="col">{words.say(&say::chart_column_area())}</th>
                        {Reading::ALL.map(heading)}
                        <th scope="col" class="n">{words.say(&say::report_assessed())}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
                <tfoot><tr><th scope="row">{words.say(&say::report_total())}</th>{cells(total)}</tr></tfoot>
            </table>
        </div>
    }
}

/// Where the supported points are.
fn picture(sheet: &Sheet<'_>) -> impl IntoView + use<> {
    let (methodology, name) = (sheet.methodology(), sheet.assessment.name().as_str());
    let values = values(sheet.assessment, methodology, sheet.grounds);
    let source = say::report_chart_source(name, AsOf::from(sheet.day));
    let subject = Localized::new(name, [].into());
    let chart: Arc<dyn Chart> = Arc::new(Ledger::new(methodology, &explain(methodology, &values), &subject, source));
    view! { <ChartFigure chart=chart name="self-assessment-points"/> }
}
