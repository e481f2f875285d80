//! What the evidence counts for on a day, and which indicators lose by then and why.

use super::super::figures::Figures;
use crate::model::Points;
use crate::model::assessment::EvidenceItem;
use crate::route::AssessmentView;
use crate::scoring::assessment::{Grounds, InTime, ItemCheck, PartCheck, Reading, check, tally};
use crate::text::say;
use crate::ui::assessment::{OpenAssessment, today};
use crate::ui::prelude::*;
use crate::ui::view::View;
use crate::ui::words::Words;

/// An indicator that is supported today and not on that day.
#[derive(Clone, PartialEq)]
struct Loss {
    title: String,
    to: String,
    points: String,
    why: Vec<String>,
}

/// The score on the day beside that of today, and what makes it less.
#[component]
pub(super) fn OnThatDay() -> impl IntoView {
    let (words, open, asked, figures) =
        (Words::now(), OpenAssessment::here(), View::<AssessmentView>::here(), Figures::here());
    let (day, index) = (asked.day(), open.index());
    let then = Memo::new(move |_| {
        open.look(day.get(), |assessment, grounds| tally(assessment, &index.methodology, grounds).total)
    });
    let losses = Memo::new({
        let figures = figures.clone();
        move |_| {
            open.look(day.get(), |assessment, grounds| {
                let methodology = figures.methodology();
                let then = check(assessment, methodology, grounds);
                let now = check(assessment, methodology, Grounds { day: today(), ..grounds });
                let both = now.iter().zip(&then);
                let lost = both.filter(|(now, then)| now.is_supported() && !then.is_supported());
                lost.map(|(now, then)| loss(words, asked, &figures, (then, now.supported()))).collect::<Vec<_>>()
            })
        }
    });
    let said = move || {
        let (now, then) = (open.total(), then.get());
        if now.answered == 0 {
            return words.say(&say::sheet_sentence_none());
        }
        let date = figures.day(day.get());
        let points = figures.points(&then, Reading::Supported);
        if then.supported == now.supported {
            return words.say(&say::sheet_day_same(date, points, figures.score_of(&then, Reading::Supported)));
        }
        words.say(&say::sheet_day_other(
            date,
            points,
            figures.score_of(&then, Reading::Supported),
            figures.points(&now, Reading::Supported),
            figures.score_of(&now, Reading::Supported),
        ))
    };
    let list = move || {
        let losses = losses.get();
        (!losses.is_empty()).then(|| {
            view! {
                <h3>{words.say(&say::sheet_day_lost(losses.len()))}</h3>
                <ul class="assess-losses">{losses.into_iter().map(lost).collect_view()}</ul>
            }
        })
    };
    view! {
        <p class="finding" role="status">{said}</p>
        {list}
    }
}

fn loss(words: Words, asked: View<AssessmentView>, figures: &Figures, (check, lost): (&PartCheck<'_>, Points)) -> Loss {
    let why = |item: &ItemCheck<'_>| {
        let title = title(words, item.item);
        let said = match item.time {
            InTime::NotYet { from } => say::sheet_not_yet(title, figures.day(from)),
            InTime::Lapsed { last } => say::sheet_lapsed_on(title, figures.day(last)),
            InTime::Counts { .. } | InTime::Undated => return None,
        };
        Some(words.say(&said))
    };
    Loss {
        title: figures.title(check.part),
        to: figures.answer_link(asked, &check.part.id),
        points: figures.signed(Points::ZERO - lost),
        why: check.items.iter().filter_map(why).collect(),
    }
}

fn lost(loss: Loss) -> impl IntoView {
    let why = loss.why.into_iter().map(|why| view! { <li>{why}</li> }).collect_view();
    view! {
        <li>
            <a href=loss.to>{loss.title}</a>" "<span class="badge partial">{loss.points}</span>
            <ul class="small">{why}</ul>
        </li>
    }
}

/// What a piece of evidence is called.
fn title(words: Words, item: &EvidenceItem) -> String {
    let untitled = || words.say(&say::sheet_untitled());
    if item.title.is_blank() { untitled() } else { item.title.to_string() }
}
