//! Posture: national cyber security indices, computed and explained in the browser.
//!
//! The code is four rings, and arrows point inward only (a test keeps them so). In reading order:
//!
//! 1. [`model`]: what exists. [`scoring`]: what follows from it. [`sort`]: one sort, and maps and sets, for things of every kind.
//! 2. [`wire`]: files to model. [`route`]: addresses to views and back. [`audit`]: every figure checked.
//!    [`records`]: records kept on this machine. [`text`]: messages in each language. [`search`]: countries and groups found.
//!    [`country_page`]: a publisher's page, read from its text. [`table`]: tables and CSV. [`chart`]: pictures of figures. [`bundle`]: the tables of a view as files to take away,
//!    and how to cite it. [`own_editor`], [`mapping_editor`], [`crosswalk_editor`]: what a
//!    reader makes of a mapping or a crosswalk. [`view_model`]: what each page decides and shows.
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

pub mod audit;
pub mod bundle;
pub mod chart;
pub mod country_page;
pub mod crosswalk_editor;
pub mod mapping_editor;
pub mod model;
pub mod own_editor;
pub mod records;
pub mod route;
pub mod scoring;
pub mod search;
pub mod sort;
pub mod table;
pub mod text;
pub mod view_model;
pub mod wire;

#[cfg(feature = "ui")]
pub mod browser;
#[cfg(feature = "ui")]
pub mod ui;
