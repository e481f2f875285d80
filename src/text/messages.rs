//! Every message that the product can say, as a function of what is put into it.
//!
//! `build.rs` makes them of `locales/en.ftl`: what is put into a message, and in which order, is said there. So a message
//! that is not there, or that wants something else, does not compile.

use super::words::english;
use super::{Message, Value};

include!(concat!(env!("OUT_DIR"), "/messages.rs"));
