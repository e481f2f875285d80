//! The whole data package checked in the page: every file fetched anew, then audited by the code that the command
//! `verify` runs, in steps, so that the page goes on answering its reader.

use super::load::{Cause, Failure};
use crate::audit::{Audit, Auditor, Files};
use crate::browser::{fetch, task};
use crate::ui::prelude::*;
use crate::wire::{Package, read_package};
use futures::StreamExt;
use futures::stream;
use leptos::task::spawn_local;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

const PACKAGE: &str = "datapackage.json";
/// As many connections as browsers open to one server.
const AT_ONCE: usize = 6;

/// Checks the data package. Kept for the whole visit, so that a result survives a change of page or language.
#[derive(Clone)]
pub struct Verifier {
    base: Arc<str>,
    state: ArcRwSignal<Verification>,
    run: Arc<AtomicU32>,
}

/// How far the check has come.
#[derive(Clone, Debug)]
pub enum Verification {
    /// Nobody asked for it yet.
    Idle,
    /// So many files have come or failed.
    Fetching {
        /// So many.
        done: usize,
        /// Of so many.
        of: usize,
    },
    /// So many steps of the audit are done.
    Checking {
        /// So many.
        done: usize,
        /// Of so many, as far as known.
        of: usize,
    },
    /// The reader stopped it.
    Stopped,
    /// The list of files itself did not come, so there is nothing to check against.
    Failed(Failure),
    /// Done.
    Done(Arc<Verified>),
}

/// What the check gave.
#[derive(Debug)]
pub struct Verified {
    /// The audit, the same as the command `verify` gives.
    pub audit: Audit,
    /// Files that did not come, and why; the audit reports each as missing.
    pub unfetched: Vec<Failure>,
}

impl Verification {
    /// Whether it is under way.
    pub const fn is_running(&self) -> bool {
        matches!(self, Self::Fetching { .. } | Self::Checking { .. })
    }
}

impl Verifier {
    /// A verifier of the files under a base path.
    pub fn provide(base: &str) {
        let state = ArcRwSignal::new(Verification::Idle);
        provide_context(Self { base: base.into(), state, run: Arc::default() });
    }

    /// The verifier of this app.
    pub fn here() -> Self {
        expect_context()
    }

    /// How far it has come, followed.
    pub fn get(&self) -> Verification {
        self.state.get()
    }

    /// Begins, unless it is under way.
    pub fn start(&self) {
        if self.state.with_untracked(Verification::is_running) {
            return;
        }
        let run = self.next_run();
        let verifier = self.clone();
        spawn_local(async move {
            // `None` says that the reader stopped it, which is shown already.
            let _ = verifier.verify(run).await;
        });
    }

    /// Stops it.
    pub fn stop(&self) {
        self.next_run();
        self.state.set(Verification::Stopped);
    }

    fn next_run(&self) -> u32 {
        self.run.fetch_add(1, Ordering::Relaxed) + 1
    }

    async fn verify(&self, run: u32) -> Option<()> {
        self.show(run, Verification::Fetching { done: 0, of: 0 })?;
        let (list, package) = match self.list().await {
            Ok(found) => found,
            Err(failure) => return self.show(run, Verification::Failed(failure)),
        };
        let (mut files, unfetched) = self.fetch_all(run, package).await?;
        files.insert(PACKAGE.to_owned(), list);
        let audit = self.audit(run, &files).await?;
        self.show(run, Verification::Done(Arc::new(Verified { audit, unfetched })))
    }

    async fn list(&self) -> Result<(Vec<u8>, Package), Failure> {
        let bytes = self.fetch(PACKAGE.to_owned()).await?;
        let package = read_package(&String::from_utf8_lossy(&bytes))
            .map_err(|error| Failure { file: PACKAGE.to_owned(), cause: Cause::Read(error) })?;
        Ok((bytes, package))
    }

    async fn fetch_all(&self, run: u32, package: Package) -> Option<(Files, Vec<Failure>)> {
        let of = package.resources.len();
        let (mut files, mut unfetched) = (Files::new(), Vec::new());
        let fetching = package.resources.into_iter().map(|resource| async move {
            let bytes = self.fetch(resource.path.clone()).await?;
            Ok((resource.path, bytes))
        });
        let mut arriving = stream::iter(fetching).buffer_unordered(AT_ONCE);
        loop {
            self.show(run, Verification::Fetching { done: files.len() + unfetched.len(), of })?;
            match arriving.next().await {
                None => return Some((files, unfetched)),
                Some(Ok((path, bytes))) => {
                    files.insert(path, bytes);
                }
                Some(Err(failure)) => unfetched.push(failure),
            }
        }
    }

    async fn audit(&self, run: u32, files: &Files) -> Option<Audit> {
        let mut auditor = Auditor::new(files);
        loop {
            let (done, of) = auditor.progress();
            self.show(run, Verification::Checking { done, of })?;
            // Lets the browser paint and the reader act before the next step.
            task::pause().await;
            if !auditor.step() {
                return Some(auditor.finish());
            }
        }
    }

    async fn fetch(&self, file: String) -> Result<Vec<u8>, Failure> {
        let url = format!("{}/data/{file}", self.base);
        fetch::fresh_bytes(&url).await.map_err(|error| Failure { file, cause: Cause::Fetch(error) })
    }

    /// Shows how far this run has come; `None` when it is no longer the one that the reader waits for.
    fn show(&self, run: u32, state: Verification) -> Option<()> {
        (self.run.load(Ordering::Relaxed) == run).then(|| self.state.set(state))
    }
}
