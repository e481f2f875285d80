//! A text that was understood, as the parts of the page share it.

use crate::country_page::Reading;
use crate::model::{Countries, Methodology};
use std::sync::Arc;

/// The id of the heading over what was read.
pub(super) const FOUND_ID: &str = "bring-found";

/// A text that was understood, with what it was read against.
#[derive(Clone)]
pub(super) struct Found {
    pub(super) reading: Arc<Reading>,
    pub(super) methodology: Arc<Methodology>,
    pub(super) countries: Arc<Countries>,
}
