//! What an assessment is called where nobody has given it a name.

use crate::model::assessment::Name;
use crate::text::say;
use crate::ui::words::Words;

/// The name of an assessment, or that it has none.
#[must_use]
pub fn called(words: Words, name: &Name) -> String {
    if name.is_blank() { words.say(&say::assess_list_unnamed()) } else { name.to_string() }
}
