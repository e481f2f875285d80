//! Chance: names that nobody else has.

use js_sys::Math;

/// Of these a name is made. Without vowels, so that it spells nothing.
const LETTERS: &[u8; 31] = b"bcdfghjklmnpqrstvwxz0123456789y";

/// A name of twelve letters and digits, the first a letter: one of about 10 to the 17.
#[must_use]
pub fn name() -> String {
    let letter = |among: usize| LETTERS.get(below(among)).copied().map_or('b', char::from);
    std::iter::once(letter(20)).chain((0..11).map(|_| letter(LETTERS.len()))).collect()
}

#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "from 0, and below the bound")]
#[allow(clippy::cast_precision_loss, reason = "the bound is small")]
fn below(bound: usize) -> usize {
    (Math::random() * bound as f64) as usize
}
