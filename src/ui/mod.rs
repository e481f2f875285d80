//! Ring 4: what the reader sees. The only place that knows Leptos.
//!
//! [`App`] sets up what every page shares ([`navigation`], [`words`], [`theme`], [`library`]) and shows the page
//! that the address names. A page is built anew when the language changes, so its words are plain strings.
#![allow(unreachable_pub, reason = "components are reached through the app, and their generated properties with them")]

mod app;
mod components;
mod library;
mod load;
mod navigation;
mod pages;
mod theme;
mod verifier;
mod words;

pub use app::App;
