//! Every file, grouped by what it holds.

use super::kind::{Kind, place};
use super::row::Row;
use crate::text::say;
use crate::ui::components::with_lists;
use crate::ui::library::Library;
use crate::ui::load::Load;
use crate::ui::words::Words;
use crate::wire::{IndexEntry, Package, PackageResource};
use leptos::prelude::*;
use std::sync::Arc;

/// The files of a package.
#[component]
pub(super) fn FileList(package: Arc<Package>) -> impl IntoView {
    let indices = Library::here().indices;
    let named = Memo::new(move |_| match indices.get() {
        Load::Waiting => None,
        Load::Ready(entries) => Some(entries.as_ref().clone()),
        Load::Slow | Load::Failed(_) => Some(Vec::new()),
    });
    with_lists(move |lists| {
        let indices: Arc<[IndexEntry]> = named.get().unwrap_or_default().into();
        let groups = Kind::ALL.map(|kind| {
            let of_kind = |file: &&PackageResource| Kind::of(&file.path) == kind;
            let mut files: Vec<_> = package.resources.iter().filter(of_kind).cloned().collect();
            files.sort_by_key(|file| place(&file.path, &indices));
            let rows = |file: PackageResource| {
                view! { <Row file=file indices=Arc::clone(&indices) lists=lists.clone()/> }
            };
            (!files.is_empty()).then(|| {
                let rows = files.into_iter().map(rows).collect_view();
                view! { <Group kind=kind>{rows}</Group> }
            })
        });
        groups.collect_view()
    })
}

#[component]
fn Group(kind: Kind, children: Children) -> impl IntoView {
    let words = Words::now();
    let (heading, about) = kind.heading();
    let id = kind.anchor();
    view! {
        <section aria-labelledby=id>
            <header>
                <h2 id=id>{words.say(&heading)}</h2>
                <p class="small">{words.say(&about)}</p>
            </header>
            <table class="files" aria-labelledby=id>
                <thead>
                    <tr>
                        <th scope="col">{words.say(&say::data_column_file())}</th>
                        <th scope="col" class="wide date">{words.say(&kind.date_label())}</th>
                        <th scope="col" class="n wide">{words.say(&say::data_column_size())}</th>
                        <th scope="col">{words.say(&say::data_column_get())}</th>
                    </tr>
                </thead>
                <tbody>{children()}</tbody>
            </table>
        </section>
    }
}
