//! Ranks drawn again and again under varied weights, in a worker, so that the page goes on answering its reader.

use crate::browser::document;
use crate::browser::worker::{Worker, WorkerError};
use crate::scoring::{Profiles, Robustness, RobustnessError, Spec};
use crate::text::{Message, say};
use crate::ui::prelude::*;
use crate::wire::{DrawsReply, read_draws_reply, write_draws};
use send_wrapper::SendWrapper;
use std::cell::RefCell;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

/// Draws of ranks, at most one run of them at a time, in one worker, which ends with the owner in which this was made.
#[derive(Clone)]
pub struct Draws {
    base: Arc<str>,
    state: ArcRwSignal<Drawing>,
    /// How many workers were ended.
    number: Arc<AtomicU32>,
    worker: Arc<SendWrapper<RefCell<Option<Worker>>>>,
}

/// How far draws have come.
#[derive(Clone, Debug)]
pub enum Drawing {
    /// Nobody asked for them yet.
    Idle,
    /// So many are made.
    Running {
        /// So many.
        done: u32,
        /// Of so many.
        of: u32,
    },
    /// The reader stopped them.
    Stopped {
        /// So many were made.
        done: u32,
        /// Of so many.
        of: u32,
    },
    /// All are made.
    Done(Arc<Robustness>),
    /// They cannot be made.
    Refused(RobustnessError),
    /// The worker did not do its work. It can be started again.
    Died(WorkerError),
}

impl Drawing {
    /// Whether they are under way.
    pub const fn is_running(&self) -> bool {
        matches!(self, Self::Running { .. })
    }

    /// What went wrong, for the reader.
    pub fn problem(&self) -> Option<Message> {
        match self {
            Self::Refused(error) => Some(Message::from(error)),
            Self::Died(_) => Some(say::robustness_died()),
            _ => None,
        }
    }
}

impl Draws {
    /// Draws by the worker of the site under a base path, which `document::base_path` gives.
    pub fn new(base: &str) -> Self {
        let draws = Self {
            base: base.into(),
            state: ArcRwSignal::new(Drawing::Idle),
            number: Arc::default(),
            worker: Arc::new(SendWrapper::new(RefCell::new(None))),
        };
        let ending = draws.clone();
        on_cleanup(move || ending.end());
        draws
    }

    /// How far they have come, followed.
    pub fn get(&self) -> Drawing {
        self.state.get()
    }

    /// Begins anew. Draws that are under way are given up.
    pub fn start(&self, spec: &Spec, profiles: &Profiles) {
        // A worker that came to an end is asked again: by then the browser has made its program fast.
        if self.state.with_untracked(Drawing::is_running) {
            self.end();
        }
        self.state.set(Drawing::Running { done: 0, of: spec.draws });
        if let Err(error) = self.ask(&write_draws(spec, profiles)) {
            self.end();
            self.state.set(Drawing::Died(error));
        }
    }

    /// Stops them.
    pub fn stop(&self) {
        if let Drawing::Running { done, of } = self.state.get_untracked() {
            self.end();
            self.state.set(Drawing::Stopped { done, of });
        }
    }

    fn ask(&self, request: &str) -> Result<(), WorkerError> {
        let mut kept = self.worker.borrow_mut();
        let worker = match kept.take() {
            Some(worker) => worker,
            None => self.begin()?,
        };
        kept.insert(worker).send(request)
    }

    fn begin(&self) -> Result<Worker, WorkerError> {
        let script = document::named("posture-worker").ok_or(WorkerError::Missing)?;
        let (draws, number) = (self.clone(), self.number.load(Ordering::Relaxed));
        Worker::start(&format!("{}/{script}", self.base), move |said| {
            // What a worker said that was ended since comes too late.
            if draws.number.load(Ordering::Relaxed) == number {
                draws.hear(said);
            }
        })
    }

    fn hear(&self, said: Result<String, WorkerError>) {
        if !self.state.with_untracked(Drawing::is_running) {
            // It has said what it was asked. That it ends while nothing is asked of it changes nothing.
            return self.end();
        }
        let read = |text: String| read_draws_reply(&text).map_err(|error| WorkerError::Garbled(error.to_string()));
        let state = match said.and_then(read) {
            Ok(DrawsReply::Progress { done, of }) => Drawing::Running { done, of },
            Ok(DrawsReply::Done(result)) => Drawing::Done(Arc::new(result)),
            Ok(DrawsReply::Refused(error)) => Drawing::Refused(error),
            Err(error) => {
                self.end();
                Drawing::Died(error)
            }
        };
        self.state.set(state);
    }

    /// Ends the worker, whatever it does.
    fn end(&self) {
        self.number.fetch_add(1, Ordering::Relaxed);
        // Taken out first: nothing of this is borrowed while the worker ends.
        let worker = self.worker.borrow_mut().take();
        drop(worker);
    }
}
