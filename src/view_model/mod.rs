//! Ring 2: what each page decides and shows, as plain values, under the page's name. Drawn by `ui`, tested natively.

mod asked_observation;
pub mod assessment;
pub mod compare;
pub mod context;
mod editions;
pub mod profile;
pub mod ranking;
pub mod row_window;
pub mod strategies;
pub mod strategy;

pub use asked_observation::AskedObservation;
pub use editions::editions;
