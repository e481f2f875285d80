//! The answer: score, points, rank, date, and one sentence.

use super::subject::Subject;
use crate::chart::{Strip, Target};
use crate::model::CountryCode;
use crate::route::{Address, CountryView, Figure, Route};
use crate::scoring::{Basis, Check, Outcome, RankBasis, difference, previous_score, ranks_among};
use crate::text::{Message, figures_in, other_figure, points_of, rank_name, say, summary, tier};
use crate::ui::components::{ChartFigure, SourceLine};
use crate::ui::navigation::Navigation;
use crate::ui::prelude::*;
use crate::ui::words::Words;
use std::sync::Arc;

/// The answer to "how does this country stand?".
pub fn answer(subject: &Subject) -> impl IntoView + use<> {
    let words = Words::now();
    let outcome = subject.outcome();
    let source = subject.observation.total.as_ref().map_or(&subject.observation.source, |total| &total.source);
    let methodology = &subject.index.methodology;
    let sentence: Vec<String> =
        summary(methodology, &subject.explanation(), outcome).iter().map(|message| words.say(message)).collect();
    let sentence = sentence.join(" ");
    view! {
        <div class="answer">
            <div>
                {score(subject, outcome)}
                <dl class="facts">{facts(subject, outcome)}</dl>
            </div>
            <div>
                <p class="say">{sentence}</p>
                <p class="pick">
                    {outcome.map(|outcome| badge(words, subject, outcome))}
                    {outcome.and_then(other_figure).map(|said| view! { <span class="small">{words.say(&said)}</span> })}
                </p>
                <SourceLine
                    sources=Arc::clone(&subject.lists.sources)
                    id=source.clone()
                    as_of=subject.observation.as_of
                />
            </div>
        </div>
        {strip(subject)}
    }
}

fn score(subject: &Subject, outcome: Option<Outcome>) -> impl IntoView + use<> {
    let words = Words::now();
    match outcome {
        Some(outcome) => {
            let why = why(subject, Figure::Total);
            let shown = words.number(outcome.score);
            let label = words.say(&say::why_total(shown.clone()));
            view! { <div class="score"><a href=why data-noscroll="" aria-label=label>{shown}</a></div> }.into_any()
        }
        None => view! { <div class="score unknown">{words.say(&say::no_score())}</div> }.into_any(),
    }
}

fn facts(subject: &Subject, outcome: Option<Outcome>) -> impl IntoView + use<> {
    let words = Words::now();
    let methodology = &subject.index.methodology;
    let tier =
        outcome.and_then(|outcome| tier(methodology, outcome)).map(|tier| (say::tier_label(), words.say(&tier), None));
    let points = match outcome.and_then(|outcome| outcome.points) {
        Some(points) if methodology.score.full == 100 => {
            let of = points_of(methodology.points, Some(points), methodology.points.max);
            Some((say::points_label(), words.say(&of), None))
        }
        _ => None,
    };
    let ranking = subject.ranking();
    let ranked = ranking.iter().filter(|row| row.rank.is_some()).count();
    let own = ranking.iter().find(|row| row.country == subject.country).filter(|_| subject.is_current());
    let ranks = RankBasis::of(&ranking);
    let ordered = own.and_then(|row| row.rank).map(|rank| {
        let text = words.say(&say::rank_of(words.rank(rank), ranked));
        (rank_name(ranks), text, Some(why(subject, Figure::Rank)))
    });
    let group = subject.group().filter(|_| own.is_some());
    let in_group = group.and_then(|group| {
        let among = ranks_among(&ranking, group);
        let (_, rank) = among.iter().find(|(country, _)| *country == subject.country)?;
        Some((say::rank_in(&group.name), words.say(&say::rank_of(words.rank(*rank), among.len())), None))
    });
    let change = previous_score(&subject.index, &subject.observation)
        .map(|(change, before)| (say::profile_change(before.as_of), words.signed(change), None));
    // Where the order is that of the printed ranks, it says the same.
    let is_said = own.is_some() && ranks == RankBasis::Printed;
    let published = subject.observation.rank.filter(|_| !is_said).map(|rank| {
        let rank_text = words.catalogue().whole(i64::from(rank.rank));
        let text = rank.of.map_or_else(|| rank_text.clone(), |of| words.say(&say::rank_of(rank_text.clone(), of)));
        (say::rank_on_page(), text, None)
    });
    let ddl = outcome.zip(subject.observation.ddl).map(|(outcome, ddl)| {
        let text = words.catalogue().signed(difference(&outcome, ddl));
        (say::difference_label(), text, Some(why(subject, Figure::Difference)))
    });
    [tier, points, published, ordered, in_group, change, ddl]
        .into_iter()
        .flatten()
        .map(|(label, text, why)| {
            let value = match why {
                Some(why) => view! { <a href=why data-noscroll="">{text}</a> }.into_any(),
                None => text.into_any(),
            };
            view! { <div><dt>{words.say(&label)}</dt><dd>{value}</dd></div> }
        })
        .collect_view()
}

fn badge(words: Words, subject: &Subject, outcome: Outcome) -> impl IntoView + use<> {
    let known = subject.explanation().coverage.known;
    let (class, mark, message): (_, _, Message) = match outcome.basis {
        Basis::Published(Check::Equal) => ("badge", "✓ ", say::published_checked(known)),
        Basis::Published(Check::WithinTolerance { .. }) => ("badge", "≈ ", say::published_checked(known)),
        Basis::Published(Check::Contradicts { .. }) => ("badge partial", "≠ ", say::published_checked(known)),
        Basis::Published(Check::NotPossible) => ("badge partial", "", say::published_unchecked()),
        Basis::Recomputed => ("badge partial", "", say::recomputed_from(known)),
    };
    view! { <a class=class href=why(subject, Figure::Total) data-noscroll="">{mark}{words.say(&message)}</a> }
}

fn strip(subject: &Subject) -> impl IntoView + use<> {
    let words = Words::now();
    let methodology = &subject.index.methodology;
    let source = say::chart_source(
        figures_in(&subject.index, &subject.lists.sources, &|_| true),
        words.say(&say::dates_differ()),
    );
    let ranking = subject.ranking();
    let mut chart = Strip::new(methodology, &ranking, &subject.lists.countries, &[subject.country], source);
    if let Some(group) = subject.group() {
        chart = chart.with_group(&ranking, group);
    }
    let chart = subject.lists.sourced(Box::new(chart), &subject.index);
    let navigation = Navigation::here();
    let index = methodology.id.clone();
    let open = Callback::new(move |target: Target| {
        if let Target::Country(code) = target {
            navigation.go(Address::of(Route::Country(CountryView::new(code, index.clone()))));
        }
    });
    subject.is_current().then(|| {
        view! { <section><ChartFigure chart=Arc::new(chart) name=file_name(subject.country, &methodology.id.to_string(), "among-all") on_target=open/></section> }
    })
}

/// The link that opens the explanation of a figure of this profile.
pub fn why(subject: &Subject, figure: Figure) -> String {
    Navigation::here().href(Address::of(Route::Country(subject.view())).why(figure))
}

/// The name of a file that shows something of a profile.
pub fn file_name(country: CountryCode, index: &str, what: &str) -> String {
    format!("posture-{country}-{index}-{what}")
}
