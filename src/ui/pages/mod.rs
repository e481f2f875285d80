//! The pages, one file each.

mod about;
mod assess;
mod assessment;
mod brief;
mod bring;
mod compare;
mod context;
mod crosswalk;
mod data;
mod edition_move;
mod evidence_shelf;
mod home;
mod indicator;
mod methodology;
mod not_found;
mod plan;
mod profile;
mod ranking;
mod shared;
mod strategies;
mod strategy;

pub use about::About;
pub use assess::Assess;
pub use assessment::{AssessmentPage, correct_item, publisher_list, review};
pub use brief::Brief;
pub use bring::Bring;
pub use compare::{Compare, Compared, analysis, compare_share};
pub use context::Context;
pub use crosswalk::{CrosswalkPage, OpenCrosswalk, crosswalk_share};
pub use data::{Data, brought_list};
pub use edition_move::EditionMovePage;
pub use evidence_shelf::{EvidenceShelfPage, offers};
pub use home::{Home, lately, world_map};
pub use indicator::{Answered, Indicator, indicator_share};
pub use methodology::MethodologyPage;
pub use not_found::NotFound;
pub use plan::{
    Held, KeptPlan, Plan, Planned, ShownPlan, keep_indicators, keep_plan, kept_plan_share, own_plan, plan_list,
    plan_rests, plan_share, plan_ways_on, shared_plan,
};
pub use profile::{
    Profile, Subject, accepted, describe, disagreements, evidence_noted, evidence_notice, evidence_of, key_of,
    no_such_country, points, profile_share, time_condition, why,
};
pub use ranking::{Ranked, Ranking, ranking_share};
pub use shared::Shared;
pub use strategies::Strategies;
pub use strategy::{Covered, OpenMapping, Opened, Strategy, mapping, strategy_part, strategy_share, strategy_text};
