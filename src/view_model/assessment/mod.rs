//! The page of a self-assessment.

mod published_observation;

pub use published_observation::PublishedChoice;
