//! A program that runs beside the page, in a thread of its own, and speaks in messages.

use js_sys::JsString;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{ErrorEvent, Event, MessageEvent};

/// Why a worker did not do its work.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum WorkerError {
    /// The browser starts none at this address, or has none at all.
    #[error("the browser started no worker: {0}")]
    Refused(String),
    /// Its script did not come, or is none.
    #[error("the worker's script did not come")]
    Missing,
    /// It stopped, or its program did not come; what it said last.
    #[error("the worker stopped: {0}")]
    Stopped(String),
    /// It said something that is no message.
    #[error("the worker cannot be understood: {0}")]
    Garbled(String),
}

/// A running worker. Dropping it ends it at once, whatever it does.
pub struct Worker {
    worker: web_sys::Worker,
    _heard: Closure<dyn FnMut(MessageEvent)>,
    _failed: Closure<dyn FnMut(Event)>,
}

impl Worker {
    /// Starts a script of the site. `heard` gets every text that it sends and, should it come to that, why it sends no
    /// more; never before this returns.
    ///
    /// # Errors
    /// When the browser refuses. That the script does not come is heard later.
    pub fn start(
        url: &str,
        heard: impl Fn(Result<String, WorkerError>) + Clone + 'static,
    ) -> Result<Self, WorkerError> {
        let worker = web_sys::Worker::new(url).map_err(|error| WorkerError::Refused(said(&error)))?;
        let tell = heard.clone();
        let on_message = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
            tell(event.data().as_string().ok_or_else(|| WorkerError::Garbled(String::new())));
        });
        let on_error = Closure::<dyn FnMut(Event)>::new(move |event: Event| {
            // It is dealt with here; the page's own listeners need not hear of it.
            event.prevent_default();
            heard(Err(match event.dyn_ref::<ErrorEvent>() {
                Some(error) => WorkerError::Stopped(error.message()),
                None if event.type_() == "messageerror" => WorkerError::Garbled(String::new()),
                None => WorkerError::Missing,
            }));
        });
        worker.set_onmessage(Some(on_message.as_ref().unchecked_ref()));
        worker.set_onerror(Some(on_error.as_ref().unchecked_ref()));
        worker.set_onmessageerror(Some(on_error.as_ref().unchecked_ref()));
        Ok(Self { worker, _heard: on_message, _failed: on_error })
    }

    /// Sends a text.
    ///
    /// # Errors
    /// When the browser cannot copy it, for want of memory.
    pub fn send(&self, text: &str) -> Result<(), WorkerError> {
        self.worker.post_message(&text.into()).map_err(|error| WorkerError::Refused(said(&error)))
    }
}

impl Drop for Worker {
    fn drop(&mut self) {
        self.worker.set_onmessage(None);
        self.worker.set_onerror(None);
        self.worker.set_onmessageerror(None);
        self.worker.terminate();
    }
}

fn said(error: &wasm_bindgen::JsValue) -> String {
    let text = error.dyn_ref::<js_sys::Error>().map(js_sys::Error::message);
    text.or_else(|| error.dyn_ref::<JsString>().cloned()).map(String::from).unwrap_or_default()
}
