//! The pages, one file each.

mod about;
mod compare;
mod data;
mod home;
mod methodology;
mod not_found;
mod profile;
mod ranking;

pub use about::About;
pub use compare::Compare;
pub use data::Data;
pub use home::Home;
pub use methodology::MethodologyPage;
pub use not_found::NotFound;
pub use profile::{Profile, Subject, describe, evidence_of, key_of, points, tidy, why};
pub use ranking::Ranking;
