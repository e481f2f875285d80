//! Ring 4: what the reader sees. The only place that knows Leptos.
//!
//! [`start`] mounts the app, which sets up what every page shares ([`navigation`], [`words`], [`theme`], [`library`])
//! and shows the page that the address names, most of them from a [`chunk`] of their own. A page is built anew when
//! the language changes, so its words are plain strings.
#![allow(unreachable_pub, reason = "components are reached through the app, and their generated properties with them")]

mod app;
pub mod assessment;
pub mod brought;
mod brought_note;
mod chunk;
mod components;
mod dom;
mod draws;
mod lasting;
mod library;
mod load;
mod navigation;
mod pages;
mod prelude;
pub mod records;
mod signals;
mod theme;
mod verifier;
mod view;
mod words;

use crate::browser::{document, task};
use crate::text::Language;

/// Shows the app in place of the shell. A reader of another language than English sees the shell, which speaks it
/// too, until the words of that language are there, or it is certain that they are not coming.
pub fn start() {
    task::spawn(async {
        let wanted = document::language().and_then(|tag| Language::from_tag(&tag));
        if wanted.is_some_and(|language| language != Language::ENGLISH) {
            // That they did not come is said in the page, with a way to try again.
            let _ = chunk::fetch_catalogues().await;
        }
        dom::mount_to_body(document::base_path(), app::App);
        document::remove_shell();
    });
}
