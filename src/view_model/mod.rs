//! Ring 2: what pages decide and say, as plain values. Ring 4 draws them.

pub mod assessment;
mod editions;

pub use editions::editions;
