//! The years that a strategy is for, and where in them it stands today.

use crate::browser::clock;
use crate::model::{Period, Phase};
use crate::text::{Message, say};

/// The years, as "2023–2027".
pub fn years(period: Period) -> Message {
    say::strategy_span(period.first().to_string(), period.last().to_string())
}

/// Where the strategy stands today; nothing where the browser has no day.
pub fn phase(period: Period) -> Option<Message> {
    let today = clock::today()?.earliest()?;
    Some(match period.phase(today.year()) {
        Phase::Ahead => say::strategy_ahead(period.first().to_string()),
        Phase::Running { year, of } => say::strategy_running(u32::from(year), u32::from(of)),
        Phase::Over => say::strategy_over(period.last().to_string()),
    })
}
