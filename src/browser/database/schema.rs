//! The form of the database, and how an older one becomes the present one.

use super::row::KEY;
use crate::records::ADDED_STORES;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{IdbDatabase, IdbObjectStoreParameters, IdbOpenDbRequest, IdbVersionChangeEvent};

/// The present version.
pub(super) fn version() -> u32 {
    u32::try_from(ADDED_STORES.len()).unwrap_or(u32::MAX)
}

/// Takes the steps that a database still needs. One that fails takes all of them back, and the request fails.
pub(super) fn upgrading(request: &IdbOpenDbRequest) -> Closure<dyn FnMut(IdbVersionChangeEvent)> {
    let request = request.clone();
    Closure::new(move |event: IdbVersionChangeEvent| {
        if upgrade(&request, event.old_version()).is_err()
            && let Some(transaction) = request.transaction()
        {
            let _ = transaction.abort();
        }
    })
}

/// Adds the object stores that later versions have. Nothing that is there is touched.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a version is a small whole number")]
fn upgrade(request: &IdbOpenDbRequest, from: f64) -> Result<(), JsValue> {
    let db: IdbDatabase = request.result()?.unchecked_into();
    for name in ADDED_STORES.iter().skip(from as usize).copied().flatten() {
        let parameters = IdbObjectStoreParameters::new();
        parameters.set_key_path(&KEY.into());
        db.create_object_store_with_optional_parameters(name, &parameters)?;
    }
    Ok(())
}
