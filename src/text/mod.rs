//! Ring 2: words. Everything the product says is a typed [`Message`]; a [`Catalogue`] puts it into a language,
//! the same for page, SVG, CSV, print and command line. Dates and numbers are written here and nowhere else.

mod alphabet;
mod assessment;
mod catalogue;
mod file;
mod fold;
mod format;
mod item_status;
mod language;
mod link;
mod message;
pub mod messages;
mod outcome;
mod points;
mod problem;
mod records;
mod source;
mod summary;
mod typed_address;
mod words;

pub use alphabet::{Alphabet, OrderKey};
pub use assessment::{reading_counts, reading_meaning, standing, state_name};
pub use catalogue::Catalogue;
pub use file::{brought_file, brought_problem};
pub use fold::{fold, has_words};
pub use item_status::{how_known, rests_on, rests_on_working_list, status_meaning, working_list};
pub use language::Language;
pub use message::{Message, Value};
pub use messages as say;
pub use outcome::{basis, other_figure, rank_name, tier};
pub use points::{Known, numbers_of, points_of, total_of, total_points, total_score};
pub use source::{
    brought_mark, brought_on, brought_stays, figures_by, figures_in, origin_cells, origin_columns, published_by,
    reading, source_cells, source_columns, source_named, source_unknown, surety,
};
pub use summary::summary;
pub use typed_address::read_typed_address;

#[cfg(test)]
mod tests;
