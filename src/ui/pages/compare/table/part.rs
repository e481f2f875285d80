//! The row of an area or indicator, and what it opens to: its indicators, or its evidence.

use super::cells::points;
use crate::model::{Methodology, Part, PartId};
use crate::route::{CompareView, CountryView};
use crate::text::{Value, say};
use crate::ui::pages::compare::compared::Compared;
use crate::ui::pages::{Subject, evidence_of};
use crate::ui::prelude::*;
use crate::ui::view::View;
use crate::ui::words::Words;
use crate::view_model::compare::Row;

/// The row of an area or indicator, and what it opens to.
pub(super) fn part_rows(compared: &Compared, row: &Row<'_>) -> impl IntoView + use<> {
    let (words, asked) = (Words::now(), View::<CompareView>::here());
    let methodology = &compared.index.methodology;
    let part = row.part;
    let id = part.id.clone();
    let (differing, open) = (asked.of(|view| view.differing), asked.of(|view| view.open.clone()));
    let above = parent(methodology, &id);
    let differs = row.differs();
    let is_hidden = Memo::new(move |_| {
        let is_folded = above.as_ref().is_some_and(|above| open.with(|open| !open.contains(above)));
        is_folded || (differing.get() && !differs)
    });
    let is_open = {
        let id = id.clone();
        Memo::new(move |_| open.with(|open| open.contains(&id)))
    };
    let is_indicator = part.is_leaf() && row.depth > 0;
    let opens = !part.is_leaf() || is_indicator;
    let name = words.title(part);
    let worth = words.say(&say::ranking_area_max(Value::points(methodology.points, part.max)));
    let toggle = move |_| {
        let id = id.clone();
        asked.adjust(|view| {
            let was_open = view.open.contains(&id);
            view.open.retain(|other| *other != id);
            if !was_open {
                view.open.push(id);
            }
        });
    };
    let heading = if opens {
        view! {
            <button type="button" class="opener" aria-expanded=move || is_open.get().to_string() on:click=toggle>{name}</button>
        }
        .into_any()
    } else {
        name.into_any()
    };
    let mine: Vec<bool> = compared.selection.iter().map(|one| one.is_mine).collect();
    let cells = row.cells.iter().zip(mine).map(|(cell, is_mine)| points(words, methodology, row, cell, is_mine));
    let class = if row.depth > 0 { "inner" } else { "area" };
    let notes = is_indicator.then(|| {
        let (compared, id) = (compared.clone(), part.id.clone());
        move || (is_open.get() && !is_hidden.get()).then(|| evidence(&compared, &id))
    });
    view! {
        <tr class=class hidden=is_hidden>
            <th scope="row">{heading}" "<span class="worth">{worth}</span></th>
            {cells.collect_view()}
        </tr>
        {notes}
    }
}

/// The area that an indicator belongs to.
fn parent(methodology: &Methodology, id: &PartId) -> Option<PartId> {
    let holds = |part: &&&Part| part.parts.iter().any(|child| child.id == *id);
    methodology.parts().iter().find(holds).map(|part| part.id.clone())
}

/// The row below an indicator.
fn evidence(compared: &Compared, id: &PartId) -> impl IntoView + use<> {
    let words = Words::now();
    let index = &compared.index;
    let criterion = index.methodology.part(id).and_then(|part| part.criterion.as_ref()).map(|text| words.of(text));
    let of = |country| {
        let view = CountryView::new(country, index.methodology.id.clone());
        let subject = Subject::find(index.clone(), &compared.lists, country, &view)?;
        let explanation = subject.explanation();
        let nodes = explanation.walk();
        let node = nodes.iter().find(|node| node.part.is_some_and(|part| part.id == *id))?;
        let shown = evidence_of(&subject, node.part?, node).into_any();
        Some(view! { <dt>{words.of(&subject.name)}</dt><dd>{shown}</dd> })
    };
    let columns = compared.selection.len() + 1;
    let all = compared.selection.iter().map(|selected| of(selected.country)).collect_view();
    view! {
        <tr class="evidence">
            <td colspan=columns.to_string()>
                <div class="evidence-inside">
                    {criterion.map(|criterion| view! { <p>{criterion}</p> })}
                    <p class="small">{words.say(&say::indicator_evidence())}</p>
                    <dl class="pairs">{all}</dl>
                </div>
            </td>
        </tr>
    }
}
