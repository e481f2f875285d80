//! Ring 2: what each page decides and shows, as plain values, under the page's name. Drawn by `ui`, tested natively.

mod asked_observation;
pub mod assessment;
pub mod bring;
mod brought;
pub mod compare;
mod contents;
pub mod context;
mod country_answer;
mod country_brief;
mod criteria;
mod crosswalk;
mod data_file;
mod editions;
pub mod evidence_shelf;
mod home;
mod index_list;
pub mod indicator;
pub mod kept_plan;
pub mod plan;
pub mod profile;
pub mod ranking;
pub mod row_window;
mod site_search;
pub mod strategies;
pub mod strategy;

pub use asked_observation::AskedObservation;
pub use brought::{brought_evidence, brought_points, changed_indices, scores_with_brought};
pub use contents::read_section;
pub use country_answer::{Choice, CountryAnswer};
pub use country_brief::{BriefRow, CountryBrief, Gaps};
pub use criteria::found_parts;
pub use crosswalk::{
    CrosswalkRow, correspondence_name, crosswalk_counts, crosswalk_file, crosswalk_rows, crosswalk_sentence,
    crosswalk_table,
};
pub use data_file::file_meant;
pub use editions::editions;
pub use home::{DatedResults, HomeFigures, latest_results, latest_statements};
pub use index_list::{newest_assessable, newest_index, recomputable_count, widest_index, with_brought};
pub use site_search::{Destination, Findable, FoundKind, FoundOfKind, SearchedFiles, SiteSearch};
