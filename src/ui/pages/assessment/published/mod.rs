//! What is claimed beside what was published: sums, the differences with their evidence, and files to send.

mod checked;
mod claim;
mod differences;
mod files;
mod letter;
mod sums;

use super::compared::{Compared, ComparedWith};
use super::day_control::DayControl;
use super::figures::Figures;
use crate::route::{Address, AssessmentPart, AssessmentView, MethodologyView, RankingView, Route};
use crate::scoring::assessment::{against_published, ready_gain};
use crate::text::say;
use crate::ui::assessment::OpenAssessment;
use crate::ui::navigation::Navigation;
use crate::ui::prelude::*;
use crate::ui::view::View;
use crate::ui::words::Words;
use checked::{Checked, Totals};
use claim::Claimed;
use differences::{Differences, TheSame};
use files::ClaimFiles;
use sums::Sums;

/// The part of the page.
#[component]
pub(super) fn PublishedCheck() -> impl IntoView {
    let (words, open, asked) = (Words::now(), OpenAssessment::here(), View::<AssessmentView>::here());
    let (compared, figures, day) = (Compared::here(), Figures::here(), asked.day());
    let checked = Memo::new(move |_| {
        let observation = compared.observation();
        let values = observation.as_ref().map(|one| one.values.clone()).unwrap_or_default();
        open.look(day.get(), |assessment, grounds| {
            let found = against_published(assessment, figures.methodology(), &values, grounds);
            let (ready, all) = ready_gain(&found);
            Checked {
                totals: Totals::new(&figures, observation.as_deref(), &found, (ready, all), open.total()),
                claims: found.iter().map(|one| Claimed::new(words, asked, &figures, one)).collect(),
            }
        })
    });
    let looked_at = Figures::here();
    view! {
        <section aria-labelledby="claim-answer">
            <header><h2 id="claim-answer">{words.say(&say::claim_answer())}</h2></header>
            <div class="stack">
                <Nothing compared=compared/>
                <Sums checked=checked compared=compared/>
                <p class="small">{move || words.say(&say::claim_looked_at(looked_at.day(day.get())))}</p>
                <div class="assess-controls no-print">
                    <ComparedWith compared=compared/>
                    <DayControl/>
                </div>
                <ClaimFiles checked=checked compared=compared/>
            </div>
        </section>
        <Differences checked=checked/>
        <TheSame checked=checked/>
    }
}

/// That there is nothing to compare with, and the ways on.
#[component]
fn Nothing(compared: Compared) -> impl IntoView {
    let (words, navigation, asked) = (Words::now(), Navigation::here(), View::<AssessmentView>::here());
    let index = OpenAssessment::here().index();
    move || {
        let why = match (compared.country(), compared.observation()) {
            (None, _) => say::sheet_no_country(),
            (Some(_), None) => say::sheet_none_published(),
            (Some(_), Some(one)) if one.values.is_empty() => say::claim_total_only(),
            (Some(_), Some(_)) => return None,
        };
        let id = index.methodology.id.clone();
        let picks = compared.country().into_iter().collect();
        let ranking = Route::Ranking(RankingView { picks, ..RankingView::new(id.clone()) });
        let criteria = navigation.to(Route::Methodology(MethodologyView::new(id)));
        Some(view! {
            <div class="notice">
                <p>{words.say(&why)}</p>
                <p>{words.say(&say::claim_still())}</p>
                <ul class="no-print">
                    <li><a href=asked.link(|view| view.show = AssessmentPart::Score)>{words.say(&say::claim_to_score())}</a></li>
                    <li><a href=navigation.href(Address::of(ranking))>{words.say(&say::claim_to_ranking())}</a></li>
                    <li><a href=criteria>{words.say(&say::claim_to_criteria())}</a></li>
                </ul>
            </div>
        })
    }
}
