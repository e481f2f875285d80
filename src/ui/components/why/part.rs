//! Why the points of an area or an indicator.

use crate::model::{Part, PartId};
use crate::route::Figure;
use crate::scoring::{Explanation, Standing};
use crate::text::{Message, say};
use crate::ui::components::SourceLine;
use crate::ui::pages::{Subject, disagreements, evidence_of, points, why as link};
use crate::ui::prelude::*;
use crate::ui::words::Words;
use std::sync::Arc;

/// The explanation of an area or an indicator, with the way up.
pub fn why(subject: &Subject, id: &PartId) -> impl IntoView + use<> {
    let words = Words::now();
    let tree = subject.explanation();
    let Some((node, above)) = find(&tree, id) else {
        return view! { <p>{words.say(&say::why_no_part(id.to_string()))}</p> }.into_any();
    };
    let Some(part) = node.part else { return ().into_any() };
    let up = above.part.map_or(Figure::Total, |part| Figure::Part(part.id.clone()));
    let up_name = above.part.map_or_else(|| words.say(&say::why_up_total()), |part| words.of(&part.name));
    let methodology = &subject.index.methodology;
    let percent = node
        .score(100)
        .filter(|_| !part.is_leaf() || above.part.is_none())
        .map(|score| format!(" = {}", words.percent(score.rounded(methodology.score.area_decimals))));
    view! {
        <p><a href=link(subject, up) data-noscroll="">"↑ "{up_name}</a></p>
        <h3>{words.title(part)}</h3>
        <p class="formula">{formula(words, subject, node)}<strong>{points(words, methodology, node)}</strong>{percent}</p>
        <p>{words.say(&reason(subject, node, part))}</p>
        {part.criterion.as_ref().map(|criterion| view! { <p>{words.of(criterion)}</p> })}
        {part.is_leaf().then(|| evidence(subject, part, node))}
        {(!part.is_leaf()).then(|| children(subject, node))}
        <SourceLine
            sources=Arc::clone(&subject.lists.sources)
            id=subject.observation.source.clone()
            as_of=subject.observation.as_of
        />
    }
    .into_any()
}

/// A node with the node above it.
fn find<'a, 'b>(tree: &'b Explanation<'a>, id: &PartId) -> Option<(&'b Explanation<'a>, &'b Explanation<'a>)> {
    tree.parts.iter().find_map(|child| {
        if child.part.is_some_and(|part| part.id == *id) { Some((child, tree)) } else { find(child, id) }
    })
}

/// "0 + 2 + 1 + 1 = " for what is computed from its parts.
fn formula(words: Words, subject: &Subject, node: &Explanation<'_>) -> Option<String> {
    let decimals = subject.index.methodology.points.decimals;
    let sum: Option<Vec<String>> =
        node.parts.iter().map(|child| Some(words.number(child.standing.points()?.decimal(decimals)))).collect();
    sum.filter(|sum| !sum.is_empty()).map(|sum| format!("{} = ", sum.join(" + ")))
}

fn reason(subject: &Subject, node: &Explanation<'_>, part: &Part) -> Message {
    match node.standing {
        Standing::Computed(_) if node.printed == node.standing.points() => say::why_area_equal(),
        Standing::Computed(_) => say::why_area_sum(),
        Standing::Given(_) if subject.observation.derived.contains(&part.id) => say::indicator_derived_why(),
        Standing::Given(_) if !part.is_leaf() => say::why_area_given(),
        Standing::Given(_) if subject.index.methodology.points.all_or_nothing => say::why_all_or_nothing(),
        Standing::Given(_) => say::why_given(),
        Standing::Partly(_) => say::why_partly(),
        Standing::Unknown => say::why_unknown(),
    }
}

fn evidence(subject: &Subject, part: &Part, node: &Explanation<'_>) -> impl IntoView + use<> {
    let words = Words::now();
    let is_indicator = subject.index.methodology.areas().iter().all(|area| area.id != part.id);
    is_indicator.then(|| {
        view! {
            <dl class="pairs">
                <dt>{words.say(&say::indicator_evidence())}</dt>
                <dd>{evidence_of(subject, part, node)}</dd>
                {disagreements(subject.country, &subject.index.methodology.id, &part.id)}
            </dl>
        }
    })
}

fn children(subject: &Subject, node: &Explanation<'_>) -> impl IntoView + use<> {
    let words = Words::now();
    let rows = node
        .parts
        .iter()
        .filter_map(|child| {
            let part = child.part?;
            let why = link(subject, Figure::Part(part.id.clone()));
            Some(view! {
                <tr>
                    <td>{part.id.to_string()}</td>
                    <th scope="row"><a href=why data-noscroll="">{words.of(&part.name)}</a></th>
                    <td class="n">{points(words, &subject.index.methodology, child)}</td>
                </tr>
            })
        })
        .collect_view();
    view! {
        <table>
            <caption>{words.say(&say::why_parts())}</caption>
            <thead>
                <tr>
                    <th scope="col">{words.say(&say::chart_column_indicator_number())}</th>
                    <th scope="col">{words.say(&say::chart_column_indicator())}</th>
                    <th scope="col" class="n">{words.say(&say::chart_column_points())}</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
}
