//! All indicators of an assessment that came by link, with what is said of each.

use super::evidence::{list, piece};
use crate::model::assessment::{Answer, Assessment};
use crate::model::{IndexData, Methodology, Part, PartId};
use crate::scoring::assessment::{Grounds, Reading, Tally, check_part};
use crate::text::{Message, say, standing, total_points};
use crate::ui::assessment::today;
use crate::ui::components::how_known_of;
use crate::ui::prelude::*;
use crate::ui::words::Words;
use crate::view_model::assessment::{grounds, is_by_areas};

/// The list, area by area; then indicators that the methodology does not have, and evidence behind none.
pub(super) fn indicators(assessment: &Assessment, index: &IndexData) -> impl IntoView + use<> {
    let (words, methodology) = (Words::now(), &index.methodology);
    let grounds = grounds(assessment, index, today());
    let by_areas = is_by_areas(methodology);
    let rows = |part: &Part| -> Vec<AnyView> {
        let leaves = part.walk().into_iter().filter(|part| part.is_leaf());
        leaves.map(|part| row(words, assessment, (methodology, grounds), &part.id, Some(part))).collect()
    };
    let areas = methodology.areas().iter();
    let areas: Vec<AnyView> = if by_areas {
        vec![group(None, areas.flat_map(rows).collect()).into_any()]
    } else {
        areas.map(|area| group(Some(words.of(&area.name)), rows(area)).into_any()).collect()
    };
    let foreign =
        assessment.foreign(methodology).map(|(id, _)| row(words, assessment, (methodology, grounds), id, None));
    let foreign: Vec<_> = foreign.collect();
    let foreign = (!foreign.is_empty()).then(|| group(Some(words.say(&say::shared_foreign())), foreign));
    let loose = assessment.evidence().iter().filter(|(id, _)| assessment.parts_on(id).next().is_none());
    let loose: Vec<_> = loose.map(|(_, item)| piece(words, methodology, item)).collect();
    let loose = (!loose.is_empty()).then(|| {
        let heading = words.say(&say::kept_behind_none());
        view! { <h3>{words.say(&say::assess_file_evidence())}", "{heading}</h3> <ul class="shared-evidence">{loose}</ul> }
    });
    view! {
        <section aria-labelledby="shared-indicators" class="stack">
            <h2 id="shared-indicators">{words.say(&if by_areas { say::estimate_areas() } else { say::shared_indicators() })}</h2>
            {areas}
            {foreign}
            {loose}
        </section>
    }
}

fn group(name: Option<String>, rows: Vec<AnyView>) -> impl IntoView + use<> {
    let heading = name.map(|name| view! { <h3>{name}</h3> });
    view! { {heading} <ul class="shared-indicators">{rows}</ul> }
}

fn row(
    words: Words,
    of: &Assessment,
    (methodology, grounds): (&Methodology, Grounds<'_>),
    id: &PartId,
    part: Option<&Part>,
) -> AnyView {
    let blank = Answer::default();
    let answer = of.answer(id).unwrap_or(&blank);
    let check = part.map(|part| check_part(of, part, grounds));
    let state = check.as_ref().map_or_else(|| Message::from(answer.state), standing);
    let name = part.map(|part| words.of(&part.name));
    let points = check.as_ref().map(|check| {
        let tally = Tally::of_part(check);
        words.say(&total_points(&tally, Reading::Supported, methodology.points))
    });
    let planned = answer.planned.map(|day| {
        let said = words.say(&say::shared_planned(crate::model::AsOf::from(day)));
        view! { <p>{said}</p> }
    });
    let responsible = (!answer.responsible.is_blank()).then(|| {
        let said = words.say(&say::shared_responsible(answer.responsible.as_str()));
        view! { <p>{said}</p> }
    });
    let note = (!answer.note.is_blank()).then(|| view! { <p class="user-text">{answer.note.to_string()}</p> });
    view! {
        <li>
            <p class="shared-answer">
                <span class="id">{if part.is_some() { id.number().unwrap_or_default() } else { id.as_str() }.to_owned()}</span>
                <span class="name">{name}</span>
                <span class="state">{words.say(&state)}</span>
                <span class="points">{points}</span>
            </p>
            {part.and_then(|part| how_known_of(words, part))}
            {planned}
            {responsible}
            {note}
            {list(words, methodology, of.behind(id).map(|(_, item)| item))}
        </li>
    }
    .into_any()
}
