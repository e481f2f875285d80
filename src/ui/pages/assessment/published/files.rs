//! The differences to print, and as files: a table, and a text for a letter.

use super::super::compared::Compared;
use super::super::figures::Figures;
use super::checked::Checked;
use super::letter;
use crate::browser::{download, print};
use crate::bundle::BundleFile;
use crate::model::Day;
use crate::route::AssessmentView;
use crate::scoring::assessment::against_published;
use crate::text::{say, source_named};
use crate::ui::assessment::OpenAssessment;
use crate::ui::components::Lists;
use crate::ui::prelude::*;
use crate::ui::view::View;
use crate::ui::words::Words;
use crate::view_model::assessment::{claims, grounds};

/// What text files are.
const PLAIN_TEXT: &str = "text/plain;charset=utf-8";

/// Buttons to print and to save.
#[component]
pub(super) fn ClaimFiles(checked: Memo<Checked>, compared: Compared) -> impl IntoView {
    let (words, open, asked) = (Words::now(), OpenAssessment::here(), View::<AssessmentView>::here());
    let (figures, lists, day) = (Figures::here(), expect_context::<Lists>(), asked.day());
    let failed = RwSignal::new(false);
    let name = move |end: &str| {
        let country = untrack(|| compared.country()).map(|country| format!("{country}-")).unwrap_or_default();
        format!("posture-{country}{}-claims.{end}", open.index().methodology.id)
    };
    let save_table = {
        let figures = figures.clone();
        move |_| {
            let values = untrack(|| compared.observation()).map(|one| one.values.clone()).unwrap_or_default();
            let table = open.with_untracked(|assessment| {
                let index = open.index();
                let grounds = grounds(assessment, &index, day.get_untracked());
                let found = against_published(assessment, figures.methodology(), &values, grounds);
                claims(&found, figures.methodology())
            });
            let text = table.csv(&words.catalogue()).ok();
            let kind = BundleFile::Csv.media_type();
            let saved = text.and_then(|text| download::save(&name("csv"), kind, text.as_bytes()).ok());
            failed.set(saved.is_none());
        }
    };
    let save_text = move |_| {
        let head = head(words, open, &figures, &lists, compared, day.get_untracked(), checked);
        let text =
            checked.with_untracked(|checked| letter::letter(words, figures.methodology().points, &head, checked));
        failed.set(download::save(&name("txt"), PLAIN_TEXT, text.as_bytes()).is_err());
    };
    // Where the button does nothing, the menu of the browser still prints.
    let to_paper = move |_| {
        let _ = print::print();
    };
    view! {
        <div class="pick" role="group" aria-labelledby="claim-files">
            <span id="claim-files">{words.say(&say::claim_files())}</span>
            <button type="button" on:click=to_paper>{words.say(&say::claim_print())}</button>
            <button type="button" on:click=save_table>{BundleFile::Csv.name()}</button>
            <button type="button" on:click=save_text>{words.say(&say::claim_text())}</button>
            <span role="status">{move || failed.get().then(|| words.say(&say::ranking_download_failed()))}</span>
        </div>
    }
}

/// What the text is about: name, index, country, what it is compared with, the day, the sums.
fn head(
    words: Words,
    open: OpenAssessment,
    figures: &Figures,
    lists: &Lists,
    compared: Compared,
    day: Day,
    checked: Memo<Checked>,
) -> Vec<String> {
    let methodology = figures.methodology();
    let name = open.with_untracked(|assessment| assessment.name().to_string());
    let country = untrack(|| compared.country()).map(|country| words.of(&lists.countries.full_name(country)));
    let about = [Some(words.of(&methodology.name)), country].into_iter().flatten().collect::<Vec<_>>().join(", ");
    let published = untrack(|| compared.observation()).map(|one| {
        let source = source_named(&one.source, &lists.sources);
        words.say(&say::claim_compared(source, words.date(one.as_of.as_ref())))
    });
    let sums = checked.with_untracked(|checked| checked.totals.sentences(figures));
    let sums = sums.iter().map(|one| words.say(one)).collect::<Vec<_>>().join(" ");
    let not_official = words.say(&say::sheet_not_official(&methodology.short, methodology.publisher.clone()));
    let day = words.say(&say::claim_looked_at(figures.day(day)));
    [Some(name), Some(about), published, Some(day), Some(sums), Some(not_official)].into_iter().flatten().collect()
}
