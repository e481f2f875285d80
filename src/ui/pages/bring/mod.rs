//! `/bring`: a country's page from a publisher, pasted or as a file: read, looked at, and kept.

mod found;
mod keep;
mod lines;
mod read;

use crate::browser::file::{PickedFile, is_dragged};
use crate::browser::{document, task};
use crate::country_page::{LOOKED_AT, MOST_BYTES, PageError, Reader, other_kind, text_of_file};
use crate::model::{Countries, Methodology};
use crate::text::{Message, say};
use crate::ui::components::{PageTitle, WebLink, loaded, waiting};
use crate::ui::lasting::Lasting;
use crate::ui::library::Library;
use crate::ui::load::{Load, Slot};
use crate::ui::prelude::*;
use crate::ui::words::Words;
use crate::view_model::bring::{FAMILY, file_problem, page_error};
use found::{Choice, FOUND_ID, Found};
use leptos::ev::{DragEvent, SubmitEvent};
use read::Result;
use std::sync::Arc;

const FIELD_ID: &str = "bring-text";

/// What came of a text.
#[derive(Clone)]
enum Outcome {
    /// It is being read.
    Reading,
    /// It is no page, or can't be read.
    Refused(Message),
    /// The reader looks at it.
    Read(Found),
}

/// What pages are read with. Once it is there it stays: what is kept makes the lists anew, and nothing that was pasted or
/// read may go for that.
#[derive(Clone)]
struct Against {
    editions: Vec<Arc<Methodology>>,
    countries: Arc<Countries>,
}

impl PartialEq for Against {
    fn eq(&self, other: &Self) -> bool {
        let same = |(one, other): (&Arc<Methodology>, &Arc<Methodology>)| Arc::ptr_eq(one, other);
        self.editions.len() == other.editions.len()
            && self.editions.iter().zip(&other.editions).all(same)
            && Arc::ptr_eq(&self.countries, &other.countries)
    }
}

impl Against {
    /// All of it, followed until it is there.
    fn now() -> Option<Self> {
        let library = Library::here();
        let countries = match library.countries.get() {
            Load::Ready(countries) => countries,
            Load::Waiting => return None,
            // Without names a page can still be looked at.
            Load::Slow | Load::Failed(_) => Arc::default(),
        };
        let editions = editions(&library)?.into_iter().map(|slot| match slot.get() {
            Load::Ready(methodology) => Some(methodology),
            Load::Waiting | Load::Slow | Load::Failed(_) => None,
        });
        Some(Self { editions: editions.collect::<Option<Vec<_>>>()?, countries })
    }
}

/// The editions whose pages are read, once the list of indices is there.
fn editions(library: &Library) -> Option<Vec<Slot<Methodology>>> {
    let Load::Ready(entries) = library.indices.get() else { return None };
    let of_family = entries.iter().filter(|entry| entry.family == FAMILY);
    Some(of_family.map(|entry| library.methodology(&entry.id)).collect())
}

/// The page.
#[component]
pub fn Bring() -> impl IntoView {
    let words = Words::now();
    let against = Memo::new(|last: Option<&Option<Against>>| last.cloned().flatten().or_else(Against::now));
    let body = move || match against.get() {
        Some(against) => view! { <Form against=against/> }.into_any(),
        None => on_its_way(),
    };
    view! {
        <header class="opening">
            <PageTitle text=words.say(&say::bring_title())/>
            <p class="say">{words.say(&say::bring_lead())}</p>
        </header>
        {body}
    }
}

/// The file that is waited for, or why it does not come.
fn on_its_way() -> AnyView {
    let library = Library::here();
    let Some(slots) = editions(&library) else { return loaded(library.indices, |_| ()).into_any() };
    let absent = slots.into_iter().find(|slot| !matches!(slot.get(), Load::Ready(_)));
    absent.map_or_else(|| waiting().into_any(), |slot| loaded(slot, |_| ()).into_any())
}

/// The fields for a text or a file, and what was read.
#[component]
fn Form(against: Against) -> impl IntoView {
    let (words, lasting) = (Words::now(), Lasting::here());
    let outcome = lasting.signal("bring-outcome", None::<Outcome>);
    let typed = lasting.signal(FIELD_ID, String::new());
    let site = against.editions.iter().find_map(|methodology| methodology.home.clone());
    let against = StoredValue::new(against);
    let read = move |text: std::result::Result<String, Message>| {
        let Some(against) = against.try_get_value() else { return };
        // Said and painted before the work begins.
        outcome.set(Some(Outcome::Reading));
        task::spawn(async move {
            task::after_paint().await;
            let found = text.and_then(|text| understood(&text, &against, lasting));
            // The reader may have gone to another page by now.
            let _ = outcome.try_set(Some(found.map_or_else(Outcome::Refused, Outcome::Read)));
            request_animation_frame(|| {
                document::focus(FOUND_ID);
            });
        });
    };
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        read(Ok(typed.get_untracked()));
    };
    let pick = move |event: leptos::ev::Event| {
        let Some(file) = PickedFile::of(&event) else { return };
        task::spawn(async move { read(text_in(&file).await) });
    };
    let drop = move |event: DragEvent| {
        // A text that is dropped goes where it is dropped, and a file must not take the place of the page.
        if let Some(file) = PickedFile::dropped(&event) {
            event.prevent_default();
            task::spawn(async move { read(text_in(&file).await) });
        }
    };
    let drag = move |event: DragEvent| {
        if is_dragged(&event) {
            event.prevent_default();
        }
    };
    let came = move || {
        outcome.get().map(|outcome| match outcome {
            Outcome::Reading => ().into_any(),
            Outcome::Refused(why) => refused(words, &why).into_any(),
            Outcome::Read(found) => view! { <Result found=found/> }.into_any(),
        })
    };
    let status = move || {
        outcome.with(|outcome| matches!(outcome, Some(Outcome::Reading)).then(|| words.say(&say::bring_reading())))
    };
    let most = MOST_BYTES / 1_000_000;
    view! {
        <section class="stack no-print" aria-label=words.say(&say::bring_text()) on:dragover=drag on:drop=drop>
            <p>
                {words.say(&say::bring_how())}" "
                {site.map(|site| view! { <WebLink to=site text=words.say(&say::bring_site())/> })}
            </p>
            <form class="stack" on:submit=submit>
                <label class="field" for=FIELD_ID>{words.say(&say::bring_text())}</label>
                <textarea
                    id=FIELD_ID
                    class="bring-text"
                    rows="10"
                    spellcheck="false"
                    autocomplete="off"
                    prop:value=typed.get_untracked()
                    on:input=move |event| typed.set(event_target_value(&event))
                ></textarea>
                <p><button type="submit" class="primary">{words.say(&say::bring_read())}</button></p>
            </form>
            <label class="field">
                {words.say(&say::bring_file())}
                <input id="bring-file" type="file" accept=".html,.htm,.txt,text/html,text/plain" aria-describedby="bring-file-about" on:change=pick/>
            </label>
            <p class="small" id="bring-file-about">{words.say(&say::bring_file_about(most))}</p>
            <p role="status">{status}</p>
        </section>
        {came}
    }
}

/// The text of a file, unless it is larger than any that is read.
async fn text_in(file: &PickedFile) -> std::result::Result<String, Message> {
    let size = usize::try_from(file.size()).unwrap_or(usize::MAX);
    // What it is comes first: a long PDF is not helped by making it shorter.
    let start = file.slice(0, LOOKED_AT as u64).await.map_err(|_| say::assess_list_import_unreadable())?;
    if let Some(kind) = other_kind(&start) {
        return Err(file_problem(kind));
    }
    if size > MOST_BYTES {
        return Err(page_error(&PageError::TooLong(size)));
    }
    let bytes = file.bytes().await.map_err(|_| say::assess_list_import_unreadable())?;
    text_of_file(&bytes).map_err(file_problem)
}

fn understood(text: &str, against: &Against, lasting: Lasting) -> std::result::Result<Found, Message> {
    let editions: Vec<&Methodology> = against.editions.iter().map(Arc::as_ref).collect();
    let reading = Reader::new(&editions, &against.countries).read(text).map_err(|why| page_error(&why))?;
    let edition = against.editions.iter().find(|methodology| methodology.id == reading.edition);
    let methodology = edition.cloned().ok_or_else(say::bring_wrong)?;
    let choices = reading.pages.iter().enumerate().map(|(place, page)| Choice::new(lasting, place, page)).collect();
    Ok(Found { reading: Arc::new(reading), methodology, countries: Arc::clone(&against.countries), choices })
}

fn refused(words: Words, why: &Message) -> impl IntoView + use<> {
    view! {
        <div class="notice error" role="alert" id=FOUND_ID tabindex="-1">
            <p><strong>{words.say(&say::bring_failed())}</strong>" "{words.say(why)}</p>
            <p>{words.say(&say::assess_list_unchanged())}</p>
        </div>
    }
}
