//! The clock: which day and what time it is where the reader is.

use crate::model::AsOf;
use crate::records::Moment;
use js_sys::Date;
use wasm_bindgen::JsValue;

/// Today, in the reader's own time zone.
#[must_use]
pub fn today() -> Option<AsOf> {
    day(&Date::new_0())
}

/// Now.
#[must_use]
#[allow(clippy::cast_possible_truncation, reason = "milliseconds of this era are far below the bound")]
pub fn now() -> Moment {
    Moment(Date::now() as i64)
}

/// A moment on the reader's own calendar and clock.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LocalTime {
    /// The day; none for a moment beyond all calendars.
    pub day: Option<AsOf>,
    /// The time of day: `14:02:07`.
    pub time: String,
}

/// When a moment is or was where the reader is.
#[must_use]
#[allow(clippy::cast_precision_loss, reason = "milliseconds of this era are far below the bound")]
pub fn local(moment: Moment) -> LocalTime {
    let date = Date::new(&JsValue::from_f64(moment.0 as f64));
    let time = format!("{:02}:{:02}:{:02}", date.get_hours(), date.get_minutes(), date.get_seconds());
    LocalTime { day: day(&date), time }
}

fn day(date: &Date) -> Option<AsOf> {
    AsOf::parse(&format!("{:04}-{:02}-{:02}", date.get_full_year(), date.get_month() + 1, date.get_date()))
}
