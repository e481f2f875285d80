//! Ring 2: the page of a plan that is kept: what it comes to, its acts, and what became of it, in sentences and tables.

mod answer;
mod became;
mod begin;
mod context;
mod export;
mod figures;
mod rows;
mod typed;

pub use answer::{answer, facts, foreign, starts_from};
pub use became::{Became, became, standing_says};
pub use begin::{begin, explorer, first_name};
pub use context::{PlanContext, PlanEditor, act_changed, act_put, file_name};
pub use export::{acts_table, became_table, caveats};
pub use figures::{PlanFigures, steps, target_score};
pub use rows::{AreaActs, Row, areas, left};
pub use typed::{day_typed, effort_typed, text_typed};

#[cfg(test)]
mod tests;
