//! Files and links that carry the assessment, and files that change it.

mod export;
mod import;
mod link;
mod tables;
mod with_states;

use crate::ui::prelude::*;
use export::Export;
use import::Import;
use link::LinkOut;
use tables::Tables;

/// The part of the page.
#[component]
pub(super) fn Share() -> impl IntoView {
    view! {
        <Export/>
        <Tables/>
        <Import/>
        <LinkOut/>
    }
}
