//! Ring 1: what exists. Countries, methodologies, observations, evidence and where each was had from.
//!
//! Nothing here knows JSON, the clock, randomness or the browser. What comes from outside is checked once,
//! when a value is made; after that it is known to be well formed and scoring cannot fail.

mod amount;
mod country;
mod date;
mod evidence;
mod id;
mod localized;
mod methodology;
mod observation;
mod source;

pub(crate) use amount::power_of_ten;
pub use amount::{Decimal, Points};
pub use country::{Countries, Country, CountryGroup};
pub use date::{AsOf, Precision};
pub use evidence::{Evidence, EvidenceLink, EvidenceStatus, IndicatorEvidence, Remark};
pub use id::{CountryCode, GroupId, IdError, IdKind, IndexId, PartId, ReferenceKind, SourceId, TermsId};
pub use localized::Localized;
pub use methodology::{
    AreaGroup, Certainty, Methodology, MethodologyError, Part, PointScale, Rest, Rule, ScoreScale, TimeCondition,
};
pub use observation::{IndexData, Observation, PublishedRank, PublishedTotal, Rejection, Values};
pub use source::{Source, SourceKind, Sources, WebAddress};
