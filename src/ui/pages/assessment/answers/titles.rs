//! What areas and indicators are called, by which ids they are found, and how points stand beside them.

use crate::model::{Methodology, Part, PartId, Points};
use crate::scoring::assessment::Tally;
use crate::text::{Message, say};
use crate::ui::pages::tidy;
use crate::ui::words::Words;

/// "4/7"; "≥4/7" while something is not assessed, and "–/7" while nothing is.
pub(super) fn points(words: Words, methodology: &Methodology, tally: &Tally) -> String {
    let shown = |points: Points| words.number(tidy(points.decimal(methodology.points.decimals)));
    let (strict, max) = (shown(tally.strict), shown(tally.max));
    words.say(&match tally.answered {
        0 => say::chart_points_unknown(max),
        _ if tally.is_complete() => say::chart_points(strict, max),
        _ => say::chart_points_at_least(strict, max),
    })
}

/// An area with its number.
pub(super) fn title(area: &Part) -> Message {
    say::chart_numbered(area.id.as_str(), &area.name)
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
