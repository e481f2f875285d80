//! What a new self-assessment starts from.

use crate::model::assessment::{Assessment, Name};
use crate::model::{AssessmentId, CountryCode, Evidence, IndexData, Observation};
use crate::text::Message;
use crate::ui::assessment::today;

/// The kinds of beginnings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Way {
    /// From what was published of the country.
    Published,
    /// From an older self-assessment on this machine.
    Older,
    /// From nothing.
    Blank,
}

/// What is begun from.
pub(super) enum Ground<'a> {
    Published(&'a Observation, Option<&'a Evidence>),
    Older(&'a Assessment),
    Blank(Option<CountryCode>),
}

/// The assessment as it would begin.
///
/// # Errors
/// When it is more than an assessment holds.
pub(super) fn begun(
    index: &IndexData,
    from: &Ground<'_>,
    (id, name): (AssessmentId, Name),
    language: &str,
) -> Result<Assessment, Message> {
    let methodology = &index.methodology;
    let begun = match from {
        Ground::Published(observation, evidence) => {
            Assessment::from_published(id, name, methodology, (observation, *evidence), language, today())
        }
        Ground::Older(older) => Assessment::from_older(id, name, older, today()),
        Ground::Blank(country) => {
            Ok(Assessment::blank(id, methodology.id.clone(), *country, name).created_on(Some(today())))
        }
    };
    begun.map_err(|why| Message::from(&why))
}
