//! Transactions and requests, waited for.

use crate::records::{ObjectStore, StoreError};
use js_sys::{Array, Error, Function, Object, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{DomException, IdbDatabase, IdbObjectStore, IdbRequest, IdbTransaction};

/// A transaction. It ends by itself as soon as nothing is asked of it, so between two requests nothing else may be
/// waited for. One that is dropped before its end takes everything back.
pub(super) struct Transaction(IdbTransaction);

impl Transaction {
    /// Begins to read.
    pub(super) fn reading(db: &IdbDatabase, stores: &[ObjectStore]) -> Result<Self, StoreError> {
        Self::begin(db, stores, "readonly")
    }

    /// Begins to write. It counts as complete when what was written is on the disk, not before.
    pub(super) fn writing(db: &IdbDatabase, stores: &[ObjectStore]) -> Result<Self, StoreError> {
        Self::begin(db, stores, "readwrite")
    }

    fn begin(db: &IdbDatabase, stores: &[ObjectStore], mode: &str) -> Result<Self, StoreError> {
        // `web_sys` has the call with options among its unstable ones only. Browsers that know no options ignore them.
        let begin = || -> Result<JsValue, JsValue> {
            let names: Array = stores.iter().map(|store| JsValue::from(store.name())).collect();
            let options = Object::new();
            Reflect::set(&options, &"durability".into(), &"strict".into())?;
            let transaction: Function = Reflect::get(db, &"transaction".into())?.dyn_into()?;
            transaction.call3(db, &names, &mode.into(), &options)
        };
        begin().map(|transaction| Self(transaction.unchecked_into())).map_err(|error| refusal(&error))
    }

    pub(super) fn object_store(&self, store: ObjectStore) -> Result<IdbObjectStore, StoreError> {
        self.0.object_store(store.name()).map_err(|error| refusal(&error))
    }

    /// Has the browser not wait until it is certain that nothing more is asked. Older browsers have no such call, and
    /// wait; `web_sys` has it from the time when it was no standard.
    fn commit(&self) {
        let commit = Reflect::get(&self.0, &"commit".into()).ok().and_then(|commit| commit.dyn_into::<Function>().ok());
        let _ = commit.map(|commit| commit.call0(&self.0));
    }

    /// Waits for the end: everything that was asked is done, or nothing.
    pub(super) async fn complete(self) -> Result<(), StoreError> {
        let ended = Promise::new(&mut |resolve, reject| {
            self.0.set_oncomplete(Some(&resolve));
            self.0.set_onabort(Some(&reject));
        });
        self.commit();
        let ended = JsFuture::from(ended).await;
        self.0.set_oncomplete(None);
        self.0.set_onabort(None);
        match (ended, self.0.error()) {
            (Ok(_), _) => Ok(()),
            (Err(_), Some(error)) => Err(refusal(&error)),
            (Err(_), None) => Err(StoreError::Broken("aborted".to_owned())),
        }
    }
}

impl Drop for Transaction {
    fn drop(&mut self) {
        // Of one that is complete this is refused.
        let _ = self.0.abort();
    }
}

/// Waits for what was asked for; an error is the browser's own.
pub(super) async fn answer(request: &IdbRequest) -> Result<JsValue, JsValue> {
    let answered = Promise::new(&mut |resolve, reject| {
        request.set_onsuccess(Some(&resolve));
        request.set_onerror(Some(&reject));
    });
    let answered = JsFuture::from(answered).await;
    request.set_onsuccess(None);
    request.set_onerror(None);
    match answered {
        Ok(_) => request.result(),
        Err(event) => Err(request.error().ok().flatten().map_or(event, JsValue::from)),
    }
}

/// Waits for what is asked for within a transaction.
pub(super) async fn ask(request: Result<IdbRequest, JsValue>) -> Result<JsValue, StoreError> {
    let request = request.map_err(|error| refusal(&error))?;
    answer(&request).await.map_err(|error| refusal(&error))
}

/// What an error of the browser means.
pub(super) fn refusal(error: &JsValue) -> StoreError {
    let said = |name: String, message: String| {
        StoreError::Broken(format!("{name}: {message}").trim_end_matches([':', ' ']).to_owned())
    };
    if let Some(error) = error.dyn_ref::<DomException>() {
        return match error.name().as_str() {
            "ConstraintError" => StoreError::Taken,
            "QuotaExceededError" => StoreError::Full,
            "VersionError" => StoreError::Newer,
            // Chromium says so in words only when the disk itself is full.
            _ if error.message().contains("NO_SPACE") => StoreError::Full,
            _ => said(error.name(), error.message()),
        };
    }
    error
        .dyn_ref::<Error>()
        .map_or_else(|| StoreError::Broken(String::new()), |error| said(error.name().into(), error.message().into()))
}
