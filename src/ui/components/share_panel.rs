//! The panel at the end of a view: its link, how it is cited, and its figures as files.

use super::{BundleButtons, Cited, CopyButton, loaded};
use crate::bundle::{Bundle, Citation};
use crate::text::{Message, say};
use crate::ui::library::Library;
use crate::ui::navigation::Navigation;
use crate::ui::prelude::*;
use crate::ui::words::Words;
use crate::wire::Package;
use std::sync::Arc;

/// What a view is cited as, or all that a file of it has in it, with this data package and at this address; none where the
/// browser has no day.
pub type Taken<T> = Callback<(Arc<Package>, String), Option<T>>;

/// The panel, folded, since most readers leave with the answer alone; nothing inside of another page. `show` builds what
/// [`share_ways`] gives once it is opened.
#[component]
pub fn SharePanel(show: Callback<(), AnyView>) -> impl IntoView {
    let (words, navigation) = (Words::now(), Navigation::here());
    let is_alone = Memo::new(move |_| !navigation.address().embed);
    let was_opened = RwSignal::new(false);
    move || {
        is_alone.get().then(|| {
            view! {
                <details class="share no-print" on:toggle=move |_| was_opened.set(true)>
                    <summary>{words.say(&say::compare_share())}</summary>
                    {move || was_opened.get().then(|| show.run(()))}
                </details>
            }
        })
    }
}

/// What a view hands on beside its link.
pub struct Sharing {
    /// Its address, where that is another than the one in the address bar.
    pub address: Option<Memo<String>>,
    /// What it is cited as.
    pub cite: Taken<Citation>,
    /// Its files: what each set of buttons is called, its id, and what is in the files.
    pub files: Vec<(Message, &'static str, Taken<Bundle>)>,
    /// What to know of the link.
    pub notes: Vec<Message>,
    /// What stands below the link.
    pub more: Option<AnyView>,
}

impl Sharing {
    /// A link, a citation, and the figures that are shown.
    pub fn of(cite: Taken<Citation>, shown: Taken<Bundle>) -> Self {
        let files = vec![(say::compare_files_shown(), "files-shown", shown)];
        Self { address: None, cite, files, notes: Vec::new(), more: None }
    }

    /// The same with what to know of the link.
    #[must_use]
    pub fn noting(mut self, notes: impl IntoIterator<Item = Message>) -> Self {
        self.notes.extend(notes);
        self
    }
}

/// The link with notes below it, the citation, and the buttons that save files.
pub fn share_ways(sharing: Sharing) -> AnyView {
    let (words, navigation) = (Words::now(), Navigation::here());
    let Sharing { address, cite, files, notes, more } = sharing;
    let address = address.unwrap_or_else(|| Memo::new(move |_| navigation.in_address_bar()));
    let notes = notes.iter().map(|note| view! { <p class="small">{words.say(note)}</p> }).collect_view();
    let package = move |package: Arc<Package>| {
        let cited = Arc::clone(&package);
        let cite = Callback::new(move |()| cite.run((Arc::clone(&cited), address.get())));
        let buttons = |(label, id, make): &(Message, &'static str, Taken<Bundle>)| {
            let (package, make) = (Arc::clone(&package), *make);
            let make = Callback::new(move |()| make.run((Arc::clone(&package), address.get_untracked())));
            view! { <BundleButtons label=words.say(label) id=*id make=make/> }
        };
        view! {
            <Cited citation=cite/>
            {files.iter().map(buttons).collect_view()}
            <p class="small">{words.say(&say::compare_files_about())}</p>
        }
    };
    view! {
        <div class="columns">
            <div class="stack">
                <label class="field link-field">
                    {words.say(&say::compare_link())}
                    <input type="text" readonly prop:value=address/>
                </label>
                {move || view! { <p><CopyButton text=address.get() what=words.say(&say::compare_link())/></p> }}
                {notes}
                {more}
            </div>
            <div class="stack">{loaded(Library::here().package(), package)}</div>
        </div>
    }
    .into_any()
}
