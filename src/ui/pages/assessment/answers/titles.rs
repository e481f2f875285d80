//! What areas and indicators are called, by which ids they are found, and how points stand beside them.

use crate::model::{Methodology, Part, PartId};
use crate::scoring::assessment::{Reading, Tally};
use crate::text::{Value, total_points};
use crate::ui::words::Words;

/// The supported points: "4/7"; "4–6/7" while something is not assessed, and "–/7" while nothing is.
pub(super) fn points(words: Words, methodology: &Methodology, tally: &Tally) -> String {
    words.say(&total_points(tally, Reading::Supported, methodology.points))
}

/// An area with its number.
pub(super) fn title(area: &Part) -> Value {
    Value::title(&area.id, &area.name)
}

/// The id of the heading of an area.
pub(super) fn area_heading_id(area: &PartId) -> String {
    format!("sheet-area-{area}")
}

/// The id of the entry of an indicator.
pub(super) fn entry_id(part: &PartId) -> String {
    format!("sheet-{part}")
}

/// The id of the heading of an indicator.
pub(super) fn heading_id(part: &PartId) -> String {
    format!("sheet-{part}-name")
}
