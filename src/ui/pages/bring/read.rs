//! What was read: each country with its sums, its checks and what to look at, then the lines, then what may be kept.

use super::found::{Choice, FOUND_ID, Found};
use super::keep::Keeping;
use super::lines::line_tables;
use crate::country_page::ReadPage;
use crate::model::{Methodology, PageFinding};
use crate::text::{Value, say};
use crate::ui::prelude::*;
use crate::ui::words::Words;
use crate::view_model::bring::{ListRow, finding, list_rows, page_checks, page_summary, whose};

/// Everything that was read.
#[component]
pub(super) fn Result(found: Found) -> impl IntoView {
    let words = Words::now();
    let reading = &found.reading;
    let of_pages = reading.pages.iter().flat_map(|page| &page.findings);
    let contradictions = of_pages.filter(|finding| finding.kind.is_contradiction()).count();
    let count = say::bring_read_count(reading.pages.len(), contradictions);
    let pages = reading.pages.iter().zip(&*found.choices).map(|(page, choice)| one(words, &found, page, *choice));
    view! {
        <section class="stack bring-found" aria-labelledby=FOUND_ID>
            <header><h2 id=FOUND_ID tabindex="-1">{words.say(&say::bring_found())}</h2></header>
            <p>{words.say(&count)}</p>
            {findings(words, &found, &reading.findings, reading.more_findings, true)}
            {pages.collect_view()}
        </section>
        <Keeping found=found.clone()/>
        {line_tables(words, reading, &found.methodology)}
    }
}

fn one(words: Words, found: &Found, page: &ReadPage, choice: Choice) -> AnyView {
    let (methodology, countries) = (&found.methodology, &found.countries);
    let name = words.catalogue().value(&whose(page, countries));
    let said =
        page_summary(page, methodology, countries).iter().map(|said| words.say(said)).collect::<Vec<_>>().join(" ");
    let check = |(holds, said): (bool, _)| {
        let mark = words.say(&if holds { say::bring_holds() } else { say::bring_contradicts() });
        let class = if holds { "bring-mark" } else { "bring-mark bring-not" };
        view! { <li>{words.say(&said)}" "<span class=class>{mark}</span></li> }
    };
    let checks = page_checks(page);
    // Where nothing was compared, nothing agrees.
    let is_any = page.checks.areas.1 + page.checks.percents.1 > 0 || page.checks.total.is_some();
    let checks = if is_any {
        view! { <ul>{checks.into_iter().map(check).collect_view()}</ul> }.into_any()
    } else {
        checks.into_iter().map(|(_, said)| view! { <p>{words.say(&said)}</p> }).collect_view().into_any()
    };
    view! {
        <article class="stack bring-page" aria-label=format!("{} {name}", choice.number())>
            <h3>{name.clone()}</h3>
            <p>{said}</p>
            <h4>{words.say(&say::bring_checks())}</h4>
            {checks}
            {findings(words, found, &page.findings, page.more_findings, false)}
            {working_list(words, page, methodology)}
        </article>
    }
    .into_any()
}

/// What to look at, what contradicts first; of the whole text, or below the heading of a country.
fn findings(words: Words, found: &Found, findings: &[PageFinding], more: usize, is_of_all: bool) -> AnyView {
    if findings.is_empty() {
        return ().into_any();
    }
    let line = |one: &PageFinding| {
        let said = words.say(&finding(one, &found.methodology, &found.countries));
        let mark = one.kind.is_contradiction().then(|| {
            view! { <span class="bring-mark bring-not">{words.say(&say::bring_contradicts())}</span>" " }
        });
        view! { <li>{mark}{said}</li> }
    };
    let (first, rest): (Vec<&PageFinding>, Vec<&PageFinding>) =
        findings.iter().partition(|one| one.kind.is_contradiction());
    let lines = first.into_iter().chain(rest).map(line).collect_view();
    let more_said = (more > 0).then(|| view! { <li>{words.say(&say::bring_findings_more(more))}</li> });
    let title = words.say(&say::bring_findings(findings.len() + more));
    let title = if is_of_all { view! { <h3>{title}</h3> }.into_any() } else { view! { <h4>{title}</h4> }.into_any() };
    view! {
        {title}
        <ul class="bring-findings">{lines}{more_said}</ul>
    }
    .into_any()
}

/// What the page says of a working list; nothing where the edition is none.
fn working_list(words: Words, page: &ReadPage, methodology: &Methodology) -> AnyView {
    if page.list.is_empty() {
        return ().into_any();
    }
    let (confirmed, corrected) = list_rows(page, methodology);
    let counts = say::bring_list_counts(confirmed, corrected.len());
    let value = |value: &Value| words.catalogue().value(value);
    let row = |row: &ListRow| {
        let name = row.name.clone().map(|name| view! { <span class="user-text">{name}</span>" " });
        let worth = row.other_worth.as_ref().map(|worth| words.say(worth));
        view! {
            <tr>
                <th scope="row">{value(&row.title)}" ("{words.say(&row.worth)}")"</th>
                <td>{name}{worth}</td>
            </tr>
        }
    };
    let title = words.say(&say::bring_list(&methodology.short));
    let table = (!corrected.is_empty()).then(|| {
        view! {
            <table aria-label=title.clone()>
                <thead>
                    <tr>
                        <th scope="col">{words.say(&say::bring_list_item())}</th>
                        <th scope="col">{words.say(&say::bring_list_page())}</th>
                    </tr>
                </thead>
                <tbody>{corrected.iter().map(row).collect_view()}</tbody>
            </table>
        }
    });
    view! {
        <p>{title.clone()}" "{words.say(&counts)}</p>
        {table}
    }
    .into_any()
}
