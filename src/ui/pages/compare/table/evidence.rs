//! Evidence beside evidence: what an indicator asks for, and what is known of each country.

use crate::model::PartId;
use crate::route::CountryView;
use crate::text::say;
use crate::ui::pages::compare::Compared;
use crate::ui::pages::{Subject, evidence_of};
use crate::ui::prelude::*;
use crate::ui::words::Words;

/// The row below an indicator.
pub(super) fn evidence(compared: &Compared, id: &PartId) -> impl IntoView + use<> {
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
