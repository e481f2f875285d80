//! Ring 3: the browser. One file for each Web API, each returning a `Result` where the API can fail.

pub mod canvas;
pub mod clipboard;
pub mod clock;
pub mod columns;
pub mod crash;
pub mod document;
pub mod download;
pub mod fetch;
pub mod file;
pub mod leaving;
pub mod media;
pub mod resize;
pub mod scroll;
pub mod storage;
pub mod style;
pub mod task;
pub mod worker;
