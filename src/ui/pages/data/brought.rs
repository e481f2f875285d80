//! What the reader brought: each page, with what can be done with it. It comes with a chunk of its own, since most have
//! brought nothing.

use crate::browser::{clock, document, download, task};
use crate::bundle::{Bundle, BundleFile, Citation, NamedTable, publishers};
use crate::model::{AsOf, BroughtPage, IndexData, PageCheck};
use crate::records::{BIN_DAYS, Entry, Kind};
use crate::route::{Address, AssessView, CountryView, Fragment, ObservationKey, Route};
use crate::text::{Message, say};
use crate::ui::components::{CopyButton, Lists, loaded, page_check, storage_state, with_lists};
use crate::ui::library::Library;
use crate::ui::navigation::Navigation;
use crate::ui::prelude::*;
use crate::ui::records::{Listed, RecordStore, brought_title, title};
use crate::ui::words::Words;
use crate::ui::{brought, chunk};
use crate::view_model::brought_evidence;
use crate::view_model::profile::{cited, tables};
use crate::wire::{Package, write_brought_page_link};
use std::future::Future;
use std::sync::Arc;

const NEWS_ID: &str = "brought-news";

/// What came of the last thing that was done.
#[derive(Clone, Copy)]
struct News(RwSignal<Option<Result<Message, Message>>>);

impl News {
    /// Does something after which the button that was pressed may be gone: the focus goes to what is said.
    fn of(self, doing: impl Future<Output = Result<Message, Message>> + 'static) {
        task::spawn(async move {
            // The reader may have gone to another page by now.
            let _ = self.0.try_set(Some(doing.await));
            request_animation_frame(|| {
                document::focus(NEWS_ID);
            });
        });
    }
}

/// The list.
pub fn brought_list() -> AnyView {
    let words = Words::now();
    brought::follow(&Library::here());
    let news = News(RwSignal::new(None));
    let ids = Memo::new(|_| {
        let records = RecordStore::here().records(Kind::BroughtPage);
        records.into_iter().map(|record| record.entry.key).collect::<Vec<_>>()
    });
    let said = move || {
        news.0.get().map(|said| match said {
            Ok(said) => view! { <p>{words.say(&said)}</p> }.into_any(),
            Err(why) => view! { <p class="notice error">{words.say(&why)}</p> }.into_any(),
        })
    };
    let to_bin = Navigation::here().to(Route::Assess(AssessView::new()));
    view! {
        <section id="brought" class="stack" aria-labelledby="brought-title">
            <header><h2 id="brought-title">{words.say(&say::brought_title())}</h2></header>
            <p>{words.say(&say::brought_about())}</p>
            {storage_state((say::brought_unread(), say::assess_trust_unread_about()), || ().into_any())}
            <div id=NEWS_ID tabindex="-1" role="status" class="no-print">{said}</div>
            {deleted(words, news, to_bin)}
            {move || ids.with(Vec::is_empty).then(|| view! { <p>{words.say(&say::brought_none())}</p> })}
            {with_lists(move |lists| {
                let lists = StoredValue::new(lists);
                view! {
                    <ul class="assess-list">
                        <For each=move || ids.get() key=Clone::clone let:id><Item id=id news=news lists=lists.get_value()/></For>
                    </ul>
                }
            })}
        </section>
    }
    .into_any()
}

/// Those that were deleted since the app was opened, the last one first, with the way back.
fn deleted(words: Words, news: News, to_bin: String) -> impl IntoView {
    let each = move || {
        let of_pages = |key: &String| Kind::of(Entry::owner(key)) == Kind::BroughtPage;
        RecordStore::here().deleted().into_iter().rev().filter(of_pages).collect::<Vec<_>>()
    };
    let line = move |key: String| {
        let id = Entry::owner(&key).to_owned();
        let named = {
            let (key, id) = (key.clone(), id.clone());
            Memo::new(move |_| {
                let found = RecordStore::here().bin().into_iter().find(|entry| entry.key == key);
                found.and_then(|entry| title(words, &id, &entry.text)).unwrap_or_else(|| id.clone())
            })
        };
        let undo = move |_| {
            let (key, name) = (key.clone(), named.get_untracked());
            news.of(async move {
                RecordStore::here().put_back(&key).await.map_err(|why| Message::from(&why))?;
                Ok(say::assess_list_put_back(name))
            });
        };
        view! {
            <li>
                <span>{move || words.say(&say::assess_list_deleted(named.get(), BIN_DAYS))}</span>
                <button type="button" id=undo_id(&id) on:click=undo>{words.say(&say::assess_list_undo())}</button>
                <a href=to_bin.clone()>{words.say(&say::brought_to_bin())}</a>
            </li>
        }
    };
    view! {
        <div role="status"><ul class="assess-deleted no-print">
            <For each=each key=Clone::clone children=line/>
        </ul></div>
    }
}

fn undo_id(id: &str) -> String {
    format!("undo-{id}")
}

#[component]
fn Item(id: String, news: News, lists: Lists) -> impl IntoView {
    let key = StoredValue::new(id);
    let record = Memo::new(move |_| key.with_value(|id| RecordStore::here().record(id)));
    let page = Memo::new(move |_| record.with(|record| record.as_ref().and_then(Listed::brought_page)));
    move || match page.get() {
        Some(page) => view! { <li class="assess-entry">{shown(&page, key, news, &lists)}</li> }.into_any(),
        None => {
            let words = Words::now();
            record
                .with(|record| {
                    record.as_ref().map(|record| {
                        view! {
                            <li class="assess-entry">
                                <h3>{record.entry.key.clone()}</h3>
                                <p>{words.say(&say::assess_list_newer())}</p>
                            </li>
                        }
                    })
                })
                .into_any()
        }
    }
}

fn shown(page: &Arc<BroughtPage>, key: StoredValue<String>, news: News, lists: &Lists) -> impl IntoView + use<> {
    let (words, navigation) = (Words::now(), Navigation::here());
    let name = brought_title(words, page);
    let profile = navigation.href(Address::of(profile_of(page)));
    let fact = |label: Message, value: String| view! { <div><dt>{words.say(&label)}</dt><dd>{value}</dd></div> };
    let date = |date: AsOf| words.date(Some(&date));
    let total = page.total.map(|total| fact(say::chart_column_score(), words.number(total)));
    let rank = page.rank.map(|rank| fact(say::rank_on_page(), words.catalogue().whole(i64::from(rank.rank))));
    let remove = {
        let id = key.get_value();
        move |_| {
            let id = id.clone();
            task::spawn(async move {
                match RecordStore::here().delete(&id).await {
                    // Focus on the way back.
                    Ok(()) => request_animation_frame(move || {
                        document::focus(&undo_id(&id));
                    }),
                    Err(why) => drop(news.0.try_set(Some(Err(Message::from(&why))))),
                }
            });
        }
    };
    let checked = Arc::clone(page);
    let check = (page.check != PageCheck::default()).then(|| {
        loaded(Library::here().methodology(&page.index), move |methodology| page_check(&checked, &methodology))
    });
    let of = name.clone();
    // For screen readers each button says of what it is.
    let of = move || view! { <span class="visually-hidden">": "{of.clone()}</span> };
    view! {
        <div class="assess-entry-head"><h3><a href=profile>{name.clone()}</a></h3></div>
        <dl class="facts">
            {fact(say::chart_column_date(), words.date(page.as_of.as_ref()))}
            {total}
            {rank}
            {fact(say::brought_figures(), words.count(page.points.len()))}
            {fact(say::brought_on(), date(page.brought_on.into()))}
        </dl>
        {check}
        <div class="assess-actions no-print">
            {earlier(page, key, news)}
            <button type="button" class="plain" on:click=remove>{words.say(&say::assess_list_delete())}{of()}</button>
        </div>
        {hand_on(page, lists, name)}
    }
}

/// The profile that shows the page.
fn profile_of(page: &BroughtPage) -> Route {
    let observation = Some(ObservationKey { source: page.source_id(), as_of: page.as_of });
    Route::Country(CountryView { observation, ..CountryView::new(page.country, page.index.clone()) })
}

/// The way back to what was kept of the page before, where it was brought again.
fn earlier(page: &Arc<BroughtPage>, key: StoredValue<String>, news: News) -> impl IntoView + use<> {
    let words = Words::now();
    let found = RwSignal::new(None::<Entry>);
    task::spawn(async move {
        let Some(id) = key.try_get_value() else { return };
        let states = RecordStore::here().snapshots(&id).await.unwrap_or_default();
        let _ = found.try_set(states.into_iter().max_by_key(|entry| entry.written));
    });
    let name = brought_title(words, page);
    move || {
        let name = name.clone();
        found.get().map(|state| {
            let restore = move |_| {
                let state = state.clone();
                news.of(async move {
                    let id = Entry::owner(&state.key);
                    brought::exchange(id, &state.text).await.map_err(|why| Message::from(&why))?;
                    RecordStore::here().forget_snapshot(&state.key).await.map_err(|why| Message::from(&why))?;
                    Ok(say::brought_restored())
                });
            };
            view! {
                <button type="button" class="plain" on:click=restore>
                    {words.say(&say::brought_restore())}<span class="visually-hidden">": "{name}</span>
                </button>
            }
        })
    }
}

/// The page as a link and as files, folded.
fn hand_on(page: &Arc<BroughtPage>, lists: &Lists, name: String) -> impl IntoView + use<> {
    let words = Words::now();
    let was_opened = RwSignal::new(false);
    let (page, lists) = (Arc::clone(page), lists.clone());
    let content = move || {
        if !was_opened.get() {
            return ().into_any();
        }
        let fragment = Some(Fragment::BroughtPage(write_brought_page_link(&page)));
        let link = Navigation::here().absolute(&Address { fragment, ..Address::of(Route::Shared) });
        let (page, lists) = (Arc::clone(&page), lists.clone());
        let files = loaded(Library::here().index(&page.index), move |index| {
            let (page, lists) = (Arc::clone(&page), lists.clone());
            loaded(Library::here().package(), move |package| files(&page, &lists, &index, &package)).into_any()
        });
        view! {
            <div class="stack">
                <label class="field link-field">
                    {words.say(&say::brought_link())}
                    <input type="text" readonly prop:value=link.clone()/>
                </label>
                <p><CopyButton text=link what=words.say(&say::brought_link())/></p>
                <p class="small">{words.say(&say::brought_link_about())}</p>
                {files}
            </div>
        }
        .into_any()
    };
    view! {
        <details class="no-print" on:toggle=move |_| was_opened.set(true)>
            <summary>{words.say(&say::brought_hand_on())}<span class="visually-hidden">": "{name}</span></summary>
            {content}
        </details>
    }
}

/// Buttons that save the page as files: its figures as tables, and the record itself.
fn files(page: &Arc<BroughtPage>, lists: &Lists, index: &IndexData, package: &Package) -> AnyView {
    let words = Words::now();
    let failed = RwSignal::new(false);
    let bundle = bundle(page, lists, index, package);
    let save = move |format: BundleFile| {
        let Some(bundle) = bundle.clone() else { return failed.set(true) };
        task::spawn(async move {
            let is_saved = chunk::save_bundle(format, bundle, words).await;
            let _ = failed.try_set(!is_saved);
        });
    };
    let whole = Arc::clone(page);
    let save_record = move |_| {
        let name = format!("posture-page-{}-{}.json", whole.country, whole.index);
        let text = crate::wire::write_brought_page(&whole);
        failed.set(download::save(&name, BundleFile::Json.media_type(), text.as_bytes()).is_err());
    };
    let buttons = BundleFile::ALL.map(|format| {
        let save = save.clone();
        view! { <button type="button" on:click=move |_| save(format)>{format.name()}</button> }
    });
    view! {
        <p class="pick">
            {buttons}
            <button type="button" on:click=save_record>{words.say(&say::brought_record_file())}</button>
            <span role="status">{move || failed.get().then(|| words.say(&say::ranking_download_failed()))}</span>
        </p>
    }
    .into_any()
}

/// The page alone, as tables to take away; none where nothing of it fits the index any more.
fn bundle(page: &BroughtPage, lists: &Lists, index: &IndexData, package: &Package) -> Option<Bundle> {
    let observation = page.observation(&index.methodology)?;
    let alone = IndexData::new(index.methodology.clone(), vec![observation.clone()]);
    let used = vec![observation.source.clone()];
    let profile = Navigation::here().absolute(&Address::of(profile_of(page)));
    let title = cited(&alone, &observation, &lists.countries);
    let mut tables = tables(&alone, &observation, &lists.countries, &lists.sources);
    let evidence = brought_evidence(page, &index.methodology);
    if !evidence.rows.is_empty() {
        tables.push(NamedTable::new("evidence", title.clone(), evidence));
    }
    Some(Bundle {
        citation: Citation {
            name: format!("country-{}-{}-brought", page.country, page.index),
            title,
            publishers: publishers(&lists.sources, &used),
            data_version: package.version.clone(),
            as_of: page.as_of,
            retrieved: clock::today()?,
            address: profile,
        },
        tables,
        filters: Vec::new(),
        caveats: vec![say::compare_caveat_missing()],
        sources: Arc::clone(&lists.sources),
        used,
    })
}
