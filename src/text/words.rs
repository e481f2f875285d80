//! The words of messages: text, places for what is put into it, and choices. `build.rs` makes them from `locales/`.
//!
//! Of English there is a constant for each message, under its name, so that words are part of the program where they
//! are said and nowhere else: those of a page come with its chunk. Another language is one table.
#![allow(non_upper_case_globals, reason = "each is called as its message")]

/// A message in a language.
#[derive(Debug, PartialEq)]
pub(super) struct Words {
    /// Its id in the catalogues.
    pub(super) id: &'static str,
    /// What it says.
    pub(super) pattern: Pattern,
}

/// Pieces, one behind the other.
pub(super) type Pattern = &'static [Piece];

/// A piece of a message.
#[derive(Debug, PartialEq)]
pub(super) enum Piece {
    /// As it stands.
    Text(&'static str),
    /// What is put in at this place, from 0.
    Value(usize),
    /// One of several.
    Choice(&'static Choice),
}

/// A choice by what is put in.
#[derive(Debug, PartialEq)]
pub(super) struct Choice {
    /// At which place, from 0.
    pub(super) by: usize,
    /// What is said in which case: a number or a form of the plural.
    pub(super) cases: &'static [(&'static str, Pattern)],
    /// What is said in any other.
    pub(super) otherwise: Pattern,
}

/// The message of this id in a table.
pub(super) fn find(table: &'static [Words], id: &str) -> Option<&'static Words> {
    table.binary_search_by_key(&id, |words| words.id).ok().and_then(|place| table.get(place))
}

include!(concat!(env!("OUT_DIR"), "/words.rs"));
