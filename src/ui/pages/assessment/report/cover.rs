//! The cover: what this is, of whom, when it was made, and what it comes to; then what is in it.

use super::chapters;
use super::sheet::{Sheet, link_to};
use crate::browser::clock;
use crate::bundle::PROGRAM;
use crate::model::assessment::Origin;
use crate::records::Moment;
use crate::scoring::assessment::Reading;
use crate::text::{Message, published_by, say};
use crate::ui::library::Library;
use crate::ui::prelude::*;
use crate::ui::words::Words;
use crate::view_model::assessment::moved_from;

/// The cover.
pub(super) fn cover(sheet: &Sheet<'_>, made: Memo<Moment>) -> impl IntoView + use<> {
    let words = sheet.words;
    let methodology = sheet.methodology();
    let name = sheet.assessment.name().to_string();
    let country = sheet.assessment.country();
    let country = country.map(|code| match sheet.lists.countries.get(code) {
        Some(country) => words.of(&country.name),
        None => code.to_string(),
    });
    let tally = &sheet.tallies.total;
    let figure = |reading: Reading| {
        let points = say::report_points_of(sheet.total(tally, reading));
        view! {
            <div>
                <dt>{words.say(&Message::from(reading))}</dt>
                <dd>
                    <strong>{sheet.score(tally, reading)}</strong>
                    <span class="small">{words.say(&points)}</span>
                </dd>
            </div>
        }
    };
    let fact = |name: Message, value: String| view! { <div><dt>{words.say(&name)}</dt><dd>{value}</dd></div> };
    let index = format!("{} ({})", words.of(&methodology.name), words.of(&methodology.short));
    let facts = [
        country.map(|country| (say::report_country(), country)),
        Some((say::report_index(), index)),
        Some((say::report_assessed(), words.say(&say::report_assessed_of(tally.answered, tally.of)))),
        Some((say::report_evidence_count(), words.say(&say::report_evidence_pieces(sheet.evidence.len())))),
        Some((say::report_day(), sheet.date(sheet.day))),
        Some((say::report_origin(), words.say(&origin(sheet)))),
    ];
    let facts = facts.into_iter().flatten().map(|(name, value)| fact(name, value)).collect_view();
    let note = sheet.assessment.note();
    let note = (!note.is_blank()).then(|| {
        view! { <div><dt>{words.say(&say::report_note())}</dt><dd class="typed">{note.to_string()}</dd></div> }
    });
    let contents =
        chapters(methodology).map(|(id, title)| view! { <li><a href=link_to(id)>{words.say(&title)}</a></li> });
    view! {
        <header class="report-cover">
            <p class="eyebrow">{words.say(&say::report_eyebrow())}</p>
            <h2>{name}</h2>
            <p class="report-by">{words.say(&say::report_by(&methodology.name))}</p>
            <p class="notice">{words.say(&say::report_warning(&methodology.short, methodology.publisher.as_str()))}</p>
            <dl class="report-figures">{Reading::ALL.map(figure)}</dl>
            <dl class="report-facts">
                {facts}
                {fact(say::report_with(), words.say(&say::report_posture(PROGRAM)))}
                <div><dt>{words.say(&say::report_made())}</dt><dd>{move || time_of(words, made.get())}</dd></div>
                {note}
            </dl>
            <nav class="report-contents" aria-labelledby="report-contents">
                <p id="report-contents">{words.say(&say::report_contents())}</p>
                <ol>{contents}</ol>
            </nav>
        </header>
    }
}

/// The day and the minute.
fn time_of(words: Words, moment: Moment) -> String {
    let local = clock::local(moment);
    let minute = local.time.get(..5).unwrap_or(&local.time);
    words.say(&say::report_made_at(local.day, minute))
}

fn origin(sheet: &Sheet<'_>) -> Message {
    match sheet.assessment.origin() {
        Origin::Blank => say::report_origin_blank(),
        Origin::Published(published) => {
            let source = published_by(&published.source, &sheet.lists.sources);
            say::report_origin_published(source, published.as_of)
        }
        Origin::Older(older) => say::report_origin_older(older.name.as_str()),
        Origin::Moved(moved) => moved_from(moved, &Library::here().indices.ready().unwrap_or_default()),
    }
}
