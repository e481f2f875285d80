//! The pages, one file each.

mod about;
mod compare;
mod context;
mod data;
mod home;
mod methodology;
mod not_found;
mod profile;
mod ranking;
mod strategies;
mod strategy;

pub use about::About;
pub use compare::Compare;
pub use context::Context;
pub use data::Data;
pub use home::Home;
pub use methodology::MethodologyPage;
pub use not_found::NotFound;
pub use profile::{Profile, Subject, describe, disagreements, evidence_of, key_of, points, tidy, why};
pub use ranking::Ranking;
pub use strategies::Strategies;
pub use strategy::Strategy;
