//! Every file, grouped by what it holds.

use super::kind::{Kind, Menus, place};
use super::row::Row;
use crate::sort::SortSmall;
use crate::text::say;
use crate::ui::components::with_lists;
use crate::ui::library::Library;
use crate::ui::load::{Load, Slot};
use crate::ui::prelude::*;
use crate::ui::words::Words;
use crate::wire::{Package, PackageResource};
use std::sync::Arc;

/// The files of a package.
#[component]
pub(super) fn FileList(package: Arc<Package>) -> impl IntoView {
    let library = Library::here();
    let (indices, strategies) = (names(library.indices.clone()), names(library.strategies()));
    with_lists(move |lists| {
        let menus = Menus { indices: indices.get(), strategies: strategies.get() };
        let groups = Kind::ALL.map(|kind| {
            let of_kind = |file: &&PackageResource| Kind::of(&file.path) == kind;
            let mut files: Vec<_> = package.resources.iter().filter(of_kind).cloned().collect();
            files.sort_small_by_key(|file| place(&file.path, &menus.indices));
            let rows = |file: PackageResource| {
                view! { <Row file=file menus=menus.clone() lists=lists.clone()/> }
            };
            (!files.is_empty()).then(|| {
                let rows = files.into_iter().map(rows).collect_view();
                view! { <Group kind=kind>{rows}</Group> }
            })
        });
        groups.collect_view()
    })
}

/// A list that names are had from; empty until it is there, since files have names of their own.
fn names<T: Clone + PartialEq + Send + Sync + 'static>(list: Slot<Vec<T>>) -> Memo<Arc<[T]>> {
    Memo::new(move |_| match list.get() {
        Load::Ready(entries) => entries.as_slice().into(),
        Load::Waiting | Load::Slow | Load::Failed(_) => Arc::default(),
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
