//! Chance: names that nobody else has.

use crate::records::fresh_name;
use js_sys::Math;
use web_sys::window;

/// A name that nobody else has, for a record or a tab: see [`fresh_name`].
#[must_use]
pub fn name() -> String {
    fresh_name(byte)
}

/// A byte that nobody foresees, from the browser's source for keys.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "from 0, and below 256")]
fn byte() -> u8 {
    let mut bytes = [0];
    let filled = window()
        .and_then(|window| window.crypto().and_then(|crypto| crypto.get_random_values_with_u8_array(&mut bytes)).ok());
    match filled {
        Some(_) => bytes[0],
        // No browser is known that has none; a name is needed all the same.
        None => (Math::random() * 256.0) as u8,
    }
}
