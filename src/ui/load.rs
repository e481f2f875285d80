//! A file on its way: waiting, slow, there, or failed, each shown as what it is and each with a way on.

use crate::browser::fetch::{self, FetchError};
use crate::browser::{keeper, task};
use crate::text::{Message, say};
use crate::ui::prelude::*;
use crate::view_model::file_meant;
use crate::wire::{ReadError, Report};
use futures::future::LocalBoxFuture;
use gloo_timers::future::TimeoutFuture;
use leptos::task::spawn_local;
use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

/// After this long a page says what it is waiting for.
const SLOW_AFTER_MS: u32 = 3_000;

/// How far a file has come.
#[derive(Debug)]
pub enum Load<T> {
    /// On its way.
    Waiting,
    /// On its way for more than three seconds.
    Slow,
    /// There.
    Ready(Arc<T>),
    /// Not there; why.
    Failed(Failure),
}

impl<T> Clone for Load<T> {
    fn clone(&self) -> Self {
        match self {
            Self::Waiting => Self::Waiting,
            Self::Slow => Self::Slow,
            Self::Ready(value) => Self::Ready(Arc::clone(value)),
            Self::Failed(failure) => Self::Failed(failure.clone()),
        }
    }
}

/// Which file failed, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure {
    /// The file, from the folder `data/`.
    pub file: String,
    /// Why.
    pub cause: Cause,
}

/// Why a file failed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cause {
    /// It did not come.
    Fetch(FetchError),
    /// It came and cannot be used.
    Read(ReadError),
    /// It belongs to a release of the program that the host has replaced.
    Replaced,
}

impl Failure {
    /// What did not come, or that there is no network and it was not kept.
    pub fn title(&self) -> Message {
        if self.is_unopened() { say::offline_unopened() } else { say::file_failed(file_meant(&self.file)) }
    }

    /// What happened, for the reader.
    pub fn message(&self) -> Message {
        match &self.cause {
            _ if self.is_unopened() => say::offline_unopened_way(),
            Cause::Fetch(FetchError::Network(_)) => say::fetch_network(),
            Cause::Fetch(FetchError::Status(404)) => say::fetch_missing(),
            Cause::Fetch(FetchError::Status(status)) => say::fetch_status(u32::from(*status)),
            Cause::Fetch(FetchError::Silent) => say::fetch_silent(),
            Cause::Fetch(FetchError::TooLarge) => say::fetch_too_large(),
            Cause::Fetch(FetchError::WebPage) => Message::from(&ReadError::WebPage),
            Cause::Read(error) => Message::from(error),
            Cause::Replaced => say::release_replaced(),
        }
    }

    /// Whether the network failed where what was opened before is kept.
    pub fn is_unopened(&self) -> bool {
        matches!(self.cause, Cause::Fetch(FetchError::Network(_))) && keeper::is_in_charge()
    }

    /// Whether asking again may help.
    pub fn may_pass(&self) -> bool {
        self.cause != Cause::Replaced
    }
}

/// What a loader gives: a value, with what was left out of which file.
pub type Loaded<T> = Result<(T, Vec<(String, Report)>), Failure>;

type Loader<T> = Arc<dyn Fn() -> Pin<Box<dyn Future<Output = Loaded<T>>>> + Send + Sync>;

/// The file that is waited for, which changes where a value comes from several.
#[derive(Clone)]
pub struct Awaited(ArcRwSignal<String>);

impl Awaited {
    /// Waits for this file first.
    pub fn new(file: &str) -> Self {
        Self(ArcRwSignal::new(file.to_owned()))
    }

    /// Waits for this one now.
    pub fn now(&self, file: &str) {
        self.0.set(file.to_owned());
    }
}

/// A value that is fetched when it is first asked for.
pub struct Slot<T: 'static> {
    awaited: Awaited,
    state: ArcRwSignal<Load<T>>,
    left_out: ArcRwSignal<Vec<(String, Report)>>,
    attempt: Arc<AtomicU32>,
    loader: Loader<T>,
}

impl<T> Clone for Slot<T> {
    fn clone(&self) -> Self {
        Self {
            awaited: self.awaited.clone(),
            state: self.state.clone(),
            left_out: self.left_out.clone(),
            attempt: Arc::clone(&self.attempt),
            loader: Arc::clone(&self.loader),
        }
    }
}

impl<T: Send + Sync> Slot<T> {
    /// A slot that will be filled from a file by `loader`.
    pub fn new<F>(file: &str, loader: impl Fn() -> F + Send + Sync + 'static) -> Self
    where
        F: Future<Output = Loaded<T>> + 'static,
    {
        Self::of_several(Awaited::new(file), loader)
    }

    /// A slot that will be filled from several files by `loader`, which says which one it waits for.
    pub fn of_several<F>(awaited: Awaited, loader: impl Fn() -> F + Send + Sync + 'static) -> Self
    where
        F: Future<Output = Loaded<T>> + 'static,
    {
        Self {
            awaited,
            state: ArcRwSignal::new(Load::Waiting),
            left_out: ArcRwSignal::new(Vec::new()),
            attempt: Arc::new(AtomicU32::new(0)),
            loader: Arc::new(move || Box::pin(loader())),
        }
    }

    /// The same, and where `is_asked` says so, `add` goes on with what was loaded, by what `get` gets.
    #[must_use]
    pub fn also<P: ?Sized + 'static>(
        self,
        is_asked: impl Fn() -> bool + Send + Sync + 'static,
        get: fn() -> LocalBoxFuture<'static, Result<Rc<P>, Failure>>,
        add: fn(&P, T) -> T,
    ) -> Self {
        let (loader, is_asked) = (Arc::clone(&self.loader), Arc::new(is_asked));
        let loader: Loader<T> = Arc::new(move || {
            let (loading, is_asked) = (loader(), Arc::clone(&is_asked));
            Box::pin(async move {
                let (value, reports) = loading.await?;
                Ok((if is_asked() { add(&*get().await?, value) } else { value }, reports))
            })
        });
        Self { loader, ..self }
    }

    /// How far it has come, followed. The first to ask starts it.
    pub fn get(&self) -> Load<T> {
        if self.attempt.load(Ordering::Relaxed) == 0 {
            self.start();
        }
        self.state.get()
    }

    /// The value where it is there, followed.
    pub fn ready(&self) -> Option<Arc<T>> {
        match self.get() {
            Load::Ready(value) => Some(value),
            _ => None,
        }
    }

    /// The file to name while it is on its way, followed.
    pub fn file(&self) -> String {
        self.awaited.0.get()
    }

    /// What was left out of which file, followed.
    pub fn left_out(&self) -> Vec<(String, Report)> {
        self.left_out.get()
    }

    /// Tries again.
    pub fn retry(&self) {
        self.state.set(Load::Waiting);
        self.start();
    }

    /// Loads it anew, where it was ever asked for. What is there is shown until then.
    pub fn again(&self) {
        if self.attempt.load(Ordering::Relaxed) > 0 {
            self.start();
        }
    }

    fn start(&self) {
        let attempt = self.attempt.fetch_add(1, Ordering::Relaxed) + 1;
        let slot = self.clone();
        spawn_local(async move {
            let loaded = (slot.loader)().await;
            // What is shown anew is a piece of work of its own, like reading a file.
            task::pause().await;
            if slot.is_current(attempt) {
                slot.settle(loaded);
            }
        });
        let slot = self.clone();
        spawn_local(async move {
            TimeoutFuture::new(SLOW_AFTER_MS).await;
            if slot.is_current(attempt) && matches!(slot.state.get_untracked(), Load::Waiting) {
                slot.state.set(Load::Slow);
            }
        });
    }

    fn settle(&self, loaded: Loaded<T>) {
        match loaded {
            Ok((value, reports)) => {
                self.left_out.set(reports.into_iter().filter(|(_, report)| !report.is_clean()).collect());
                self.state.set(Load::Ready(Arc::new(value)));
            }
            Err(failure) => self.state.set(Load::Failed(failure)),
        }
    }

    fn is_current(&self, attempt: u32) -> bool {
        self.attempt.load(Ordering::Relaxed) == attempt
    }
}

/// Fetches a file of the package and reads it.
pub async fn file<T>(base: &str, file: &str, read: impl FnOnce(&str) -> Result<T, ReadError>) -> Result<T, Failure> {
    let failed = |cause| Failure { file: file.to_owned(), cause };
    let text = fetch::text(&format!("{base}/data/{file}")).await.map_err(|error| failed(Cause::Fetch(error)))?;
    task::pause().await;
    read(&text).map_err(|error| failed(Cause::Read(error)))
}
