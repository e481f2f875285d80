//! The clock: which day and what time it is where the reader is.

use crate::model::AsOf;
use crate::records::Moment;
use js_sys::Date;
use wasm_bindgen::JsValue;
use web_sys::window;

/// Today, in the reader's own time zone.
#[must_use]
pub fn today() -> Option<AsOf> {
    day(&Date::new_0())
}

/// Does something, and leaves how long it took under a name in the browser's record of times, where developer tools and
/// `cargo xtask bench` find it.
pub fn timed<T>(name: &str, act: impl FnOnce() -> T) -> T {
    let times = window().and_then(|window| window.performance());
    let begun = times.as_ref().map(|times| times.mark(name));
    let done = act();
    if let (Some(Ok(())), Some(times)) = (begun, &times) {
        let _ = times.measure_with_start_mark(name, name);
        times.clear_marks_with_mark_name(name);
    }
    done
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
