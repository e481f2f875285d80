//! The words of each message in English, under its name, as `build.rs` takes them from `locales/en.ftl`.
//!
//! One by one, so that words are part of the program where they are said and nowhere else: those of a page come with
//! its chunk. What another language lacks is said in English.
#![allow(non_upper_case_globals, reason = "each is called as its message")]

include!(concat!(env!("OUT_DIR"), "/english.rs"));
