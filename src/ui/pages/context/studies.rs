//! The classes that studies put states into: that of one country, and all of them with their members.

use super::countries::links;
use crate::model::{Classification, CountryClass, CountryCode};
use crate::text::say;
use crate::ui::components::{Lists, SourceLink};
use crate::ui::prelude::*;
use crate::ui::words::Words;
use crate::view_model::context::{class_of, classified};
use std::sync::Arc;

/// Every study, with the class of one country.
pub(super) fn studies(studies: &[Classification], lists: &Lists, country: CountryCode) -> impl IntoView + use<> {
    let words = Words::now();
    let each = studies.iter().map(|one| study(words, one, lists, country)).collect_view();
    view! {
        <section aria-labelledby="studies">
            <header><h2 id="studies">{words.say(&say::context_studies())}</h2></header>
            <p><strong>{words.say(&say::context_never_score())}</strong>" "{words.say(&say::context_studies_about())}</p>
            {each}
        </section>
    }
}

fn study(words: Words, study: &Classification, lists: &Lists, country: CountryCode) -> impl IntoView + use<> {
    let (known, of) = (classified(study), usize::from(study.of));
    let name = lists.countries.full_name(country);
    let class = match class_of(study, country) {
        Some(class) => say::context_study_class(&name, &class.name),
        None => say::context_study_unknown(&name, known, of),
    };
    let rows = study.classes.iter().map(|class| row(words, class, lists, country)).collect_view();
    let id = format!("study-{}", study.id);
    view! {
        <section class="study" aria-labelledby=id.clone()>
            <h3 id=id.clone()>{words.of(&study.title)}</h3>
            <p class="finding">{words.say(&class)}</p>
            <p>{words.of(&study.note)}</p>
            <table class="classes stacks">
                <caption>{words.say(&say::context_study_caption(&study.title, known, of))}</caption>
                <thead>
                    <tr>
                        <th scope="col">{words.say(&say::context_column_class())}</th>
                        <th scope="col">{words.say(&say::context_column_country())}</th>
                        <th scope="col">{words.say(&say::context_column_source())}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </section>
    }
}

fn row(words: Words, class: &CountryClass, lists: &Lists, country: CountryCode) -> impl IntoView + use<> {
    let is_own = class.members.contains(&country);
    view! {
        <tr class:mine=is_own>
            <th scope="row">{words.of(&class.name)}</th>
            <td>{links(words, lists, &class.members, Some(country))}</td>
            <td class="small" data-label=words.say(&say::context_column_source())>
                <SourceLink sources=Arc::clone(&lists.sources) id=class.source.clone()/>
            </td>
        </tr>
    }
}
