//! Ring 2: files and messages to model.
//!
//! Each reader takes the text of a file and gives a value *and* a [`Report`] of what it left out or repaired, or a
//! [`ReadError`] when the file as a whole cannot be used. The formats are described in
//! `public/data/README.md`; every file says its format and version first. All are read in one way, which `json/` has;
//! `countries.rs` is a short example. What is written is written by serde.

pub mod assessment;
mod brought_page;
mod catalog;
mod checksum;
mod classifications;
mod conflicts;
mod context_list;
mod countries;
mod crosswalk;
mod crosswalk_link;
mod draws;
mod error;
mod evidence;
mod field;
mod index_scores;
mod json;
mod mapping;
mod mapping_link;
mod methodology;
mod observations;
mod package;
mod page_finding;
mod payload;
mod plan;
mod publisher_list;
mod report;
mod robustness;
mod sources;
mod statements;
mod strategy;
mod strategy_list;
mod tables;
mod tiles;

pub use brought_page::{
    BroughtPageLinkError, read_brought_page, read_brought_page_link, write_brought_page, write_brought_page_link,
};
pub use catalog::{IndexEntry, read_indices, write_indices};
pub use checksum::{Sha256Hash, crc32, sha256};
pub use classifications::read_classifications;
pub use context_list::{ConflictTopic, ContextEntry, Contexts, LatestStatement, read_contexts, write_contexts};
pub use countries::read_countries;
pub use crosswalk::{read_crosswalk, read_crosswalk_for, read_crosswalk_of, read_own_crosswalk, write_crosswalk};
pub use crosswalk_link::{CrosswalkLinkError, read_crosswalk_link, write_crosswalk_link};
pub use draws::{DrawsReply, read_draws, read_draws_reply, write_draws, write_draws_reply};
pub use error::{ReadError, WriteError};
pub use evidence::read_evidence;
pub use index_scores::{read_scores, write_scores};
pub use json::VERSION;
pub use mapping::{read_mapping, read_mapping_for, read_mapping_of, write_mapping};
pub use mapping_link::{MappingLinkError, read_mapping_link, write_mapping_link};
pub use methodology::read_methodology;
pub use observations::read_observations;
pub use package::{PROFILE, Package, PackageResource, PackageSource, read_package, write_package};
pub use payload::{PayloadError, pack, unpack};
pub use plan::{PlanLinkError, read_plan, read_plan_link, write_plan, write_plan_link};
pub use publisher_list::{LIST_COLUMNS, ListFault, MOST_LIST_BYTES, read_publisher_list};
pub use report::{Expected, Flaw, Handling, Problem, Referent, Report, Shape};
pub use robustness::{DrawsError, RobustnessRecord, read_robustness, write_robustness};
pub use sources::read_sources;
pub use statements::read_statements;
pub use strategy::read_strategy;
pub use strategy_list::{StrategyEntry, read_strategies, write_strategies};
pub use tables::{Cell, TableField, TableFile, TablePackage, TableRows, TableSource, TableTerms, write_tables};
pub use tiles::read_tiles;

#[cfg(test)]
pub(crate) mod samples;
