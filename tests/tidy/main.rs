//! The house in order: rules of this project that no compiler checks, as ordinary tests that read the files.
//!
//! Each failure says which file and line, and what to do. A rule that stands in the way can be changed here, with
//! a reason; `ARCHITECTURE.md` says what the rules are for.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that meets something unexpected should stop"
)]

mod arrows;
mod catalogues;
mod circles;
mod crates;
mod files;
mod language;
mod line_ends;
mod pages;
mod papers;
mod policy;
mod safety;
mod source;

/// Fails with the list of what is wrong, under a sentence that says what to do.
fn expect_none(wrong: &[String], what_to_do: &str) {
    assert!(wrong.is_empty(), "\n{what_to_do}\n  {}\n", wrong.join("\n  "));
}
