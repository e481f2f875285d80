//! Ring 1: what exists. Countries, methodologies, observations, evidence, strategies with their mappings, statements, and
//! where each was had from; and what a government says of itself ([`assessment`]).
//!
//! Nothing here knows JSON, the clock, randomness or the browser. What comes from outside is checked once,
//! when a value is made; after that it is known to be well formed and scoring cannot fail.

mod amount;
pub mod assessment;
mod brought_page;
mod carried_mapping;
mod country;
mod crosswalk;
mod crosswalk_edit;
mod date;
mod day;
mod evidence;
mod id;
mod invisible;
mod item_status;
mod left_histories;
mod localized;
mod mapping;
mod mapping_edit;
mod measure_standing;
mod methodology;
mod observation;
mod page_finding;
mod plan;
mod source;
mod state_history;
mod statement;
mod strategy;
mod tile_grid;
mod web_address;
mod working_list;

pub(crate) use amount::power_of_ten;
pub use amount::{Decimal, Points};
pub use brought_page::{BroughtPage, NoFigure};
pub use country::{Countries, Country, CountryGroup};
pub use crosswalk::{Correspondence, Crossing, Crosswalk, NotAsked};
pub use crosswalk_edit::{CrosswalkDifference, CrosswalkEdit, crosswalk_differences};
pub use date::{AsOf, Precision};
pub use day::Day;
pub use evidence::{Evidence, EvidenceAct, EvidenceLink, EvidenceStatus, IndicatorEvidence, Remark};
pub use id::{
    AssessmentId, CountryCode, EntryId, EvidenceId, GroupId, IdError, IdKind, IndexId, PartId, PlanId, ReferenceKind,
    SnapshotId, SourceId, StrategyId, TermsId,
};
pub use invisible::{is_invisible, shows_nothing, with_blanks_named, without_blanks_around};
pub use item_status::{ItemStatus, PartStatus, StatusItem};
pub use left_histories::LeftHistories;
pub use localized::Localized;
pub use mapping::{ByInstrument, CarriedLink, CarriedMapping, Link, Mapping, ObjectiveOnly, Strength, Unmeasured};
pub use mapping_edit::{MappingDifference, MappingEdit, mapping_differences};
pub use measure_standing::MeasureStanding;
pub use methodology::{
    AreaGroup, Certainty, Methodology, MethodologyError, Part, PointScale, Rest, Rule, ScoreScale, Tier, TimeCondition,
};
pub use observation::{IndexData, Observation, PublishedRank, PublishedTotal, Rejection, Values};
pub use page_finding::{PageCheck, PageFinding, PageFindingKind};
pub use plan::{Effort, Minimise, Plan, PlanAct, PlanTarget};
pub use source::{Grade, ReadFrom, Source, SourceKind, Sources};
pub use state_history::{MOST_STEPS, StateHistory};
pub use statement::{
    Activity, Claim, Classification, Conflict, Context, CountryClass, Relation, Statement, StatementKind, SurveyFigure,
    SurveyQuestion, When,
};
pub use strategy::{Approval, Institution, Measure, Milestone, Note, Objective, Period, Phase, Priority, Strategy};
pub use tile_grid::{Tile, TileGrid, TilePart};
pub use web_address::{AddressError, WebAddress};
pub use working_list::StatusCounts;

#[cfg(test)]
pub(crate) mod samples;
