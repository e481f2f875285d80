//! Posture: national cyber security indices, computed and explained in the browser.
//!
//! The code is four rings, and arrows point inward only (a test keeps them so). In reading order:
//!
//! 1. [`model`]: what exists. [`scoring`]: what follows from it.
//! 2. [`wire`]: files to model. [`route`]: addresses to views and back. [`audit`]: every figure checked.
//!    [`search`], [`ranking_table`] and [`comparison`]: countries found, put in order, and side by side. [`row_window`]:
//!    which rows of a long table are built. [`reach`]: what a strategy reaches, in sentences and tables. [`desk`]: a
//!    reader's own mapping. [`assessment_table`]: a self-assessment as tables for spreadsheets. [`vault`]: records kept
//!    on this machine. [`statements`]: what sources beside the indices say. [`chart`]: pictures of figures. [`text`]:
//!    messages in each language. [`citation`]: how to cite a view. [`bundle`]: its tables as files to take away. [`view_model`]: what
//!    pages decide and say, as plain values.
//! 3. `browser`: one file for each Web API.
//! 4. `ui`: the only place that knows Leptos.
//!
//! Rings 1 and 2 build natively without a single browser crate: `cargo check --no-default-features`.
#![cfg_attr(
    test,
    allow(
        clippy::unwrap_used,
        clippy::expect_used,
        clippy::panic,
        clippy::indexing_slicing,
        reason = "a test that meets something unexpected should stop"
    )
)]

pub mod assessment_table;
pub mod audit;
pub mod bundle;
pub mod chart;
pub mod citation;
pub mod comparison;
pub mod desk;
pub mod model;
pub mod ranking_table;
pub mod reach;
pub mod route;
pub mod row_window;
pub mod scoring;
pub mod search;
pub mod statements;
pub mod text;
pub mod vault;
pub mod view_model;
pub mod wire;

#[cfg(feature = "ui")]
pub mod browser;
#[cfg(feature = "ui")]
pub mod ui;
