//! The clock: which day it is where the reader is.

use crate::model::AsOf;
use js_sys::Date;

/// Today, in the reader's own time zone.
#[must_use]
pub fn today() -> Option<AsOf> {
    let now = Date::new_0();
    AsOf::parse(&format!("{:04}-{:02}-{:02}", now.get_full_year(), now.get_month() + 1, now.get_date()))
}
