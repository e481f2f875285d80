//! A text that was understood, as the parts of the page share it, with what the reader chooses for each of its pages.

use crate::country_page::{ReadPage, Reading};
use crate::model::{Countries, CountryCode, Methodology};
use crate::ui::lasting::Lasting;
use crate::ui::prelude::*;
use crate::view_model::bring::proposed;
use std::sync::Arc;

/// The id of the heading over what was read.
pub(super) const FOUND_ID: &str = "bring-found";

/// A text that was understood, with what it was read against.
#[derive(Clone)]
pub(super) struct Found {
    pub(super) reading: Arc<Reading>,
    pub(super) methodology: Arc<Methodology>,
    pub(super) countries: Arc<Countries>,
    pub(super) choices: Arc<[Choice]>,
}

/// What the reader chose for one country of the text.
#[derive(Clone, Copy)]
pub(super) struct Choice {
    pub(super) place: usize,
    pub(super) country: RwSignal<Option<CountryCode>>,
    pub(super) is_taken: RwSignal<bool>,
}

impl Choice {
    /// Nothing is chosen that the page does not say, or lead to.
    pub(super) fn new(lasting: Lasting, place: usize, page: &ReadPage) -> Self {
        Self { place, country: lasting.unnamed(proposed(page)), is_taken: lasting.unnamed(true) }
    }

    /// Its number in the text, from 1.
    pub(super) const fn number(self) -> usize {
        self.place + 1
    }
}
