//! The form of the database, and how an older one becomes the present one.

use super::row::KEY;
use crate::records::ObjectStore;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{IdbDatabase, IdbObjectStoreParameters, IdbOpenDbRequest, IdbVersionChangeEvent};

/// A step from one version to the next.
type Step = fn(&IdbDatabase) -> Result<(), JsValue>;

/// All steps, from nothing at all to the present version. What stands here has run on readers' machines and stays as it
/// is; another form of the database is another step.
const STEPS: &[Step] = &[first];

/// The present version.
pub(super) fn version() -> u32 {
    u32::try_from(STEPS.len()).unwrap_or(u32::MAX)
}

fn first(db: &IdbDatabase) -> Result<(), JsValue> {
    for store in ObjectStore::ALL {
        let parameters = IdbObjectStoreParameters::new();
        parameters.set_key_path(&KEY.into());
        db.create_object_store_with_optional_parameters(store.name(), &parameters)?;
    }
    Ok(())
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

#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a version is a small whole number")]
fn upgrade(request: &IdbOpenDbRequest, from: f64) -> Result<(), JsValue> {
    let db: IdbDatabase = request.result()?.unchecked_into();
    STEPS.iter().skip(from as usize).try_for_each(|step| step(&db))
}
