//! Why what a link carries cannot be used, put into messages.

use super::{Message, say};
use crate::model::Decimal;
use crate::wire::{BroughtPageLinkError, CrosswalkLinkError, MappingLinkError, PayloadError, PlanLinkError, ReadError};

impl From<&PayloadError> for Message {
    fn from(error: &PayloadError) -> Self {
        match *error {
            PayloadError::Empty => say::link_empty(),
            PayloadError::UnknownVersion { found } => say::link_version(found.to_string()),
            PayloadError::BadCharacter { found } => say::link_character(found.to_string()),
            PayloadError::CutOff => say::link_cut_off(),
            PayloadError::Damaged => say::link_damaged(),
            PayloadError::TooLarge { limit } => {
                say::link_too_large(Decimal { units: i64::try_from(limit).unwrap_or(i64::MAX), decimals: 0 })
            }
        }
    }
}

impl From<&MappingLinkError> for Message {
    fn from(error: &MappingLinkError) -> Self {
        match error {
            MappingLinkError::Payload(error) => error.into(),
            MappingLinkError::Read(ReadError::OtherSubject { expected, found }) => {
                say::link_other_subject(expected.as_str(), found.as_str())
            }
            MappingLinkError::Read(error) => say::link_unusable(Self::from(error)),
        }
    }
}

impl From<&CrosswalkLinkError> for Message {
    fn from(error: &CrosswalkLinkError) -> Self {
        match error {
            CrosswalkLinkError::Payload(error) => error.into(),
            CrosswalkLinkError::Read(ReadError::OtherSubject { expected, found }) => {
                say::crosswalk_link_other(expected.as_str(), found.as_str())
            }
            CrosswalkLinkError::Read(error) => say::crosswalk_link_unusable(Self::from(error)),
        }
    }
}

impl From<&BroughtPageLinkError> for Message {
    fn from(error: &BroughtPageLinkError) -> Self {
        match error {
            BroughtPageLinkError::Payload(error) => error.into(),
            BroughtPageLinkError::Read(error) => error.into(),
        }
    }
}

impl From<&PlanLinkError> for Message {
    fn from(error: &PlanLinkError) -> Self {
        match error {
            PlanLinkError::Payload(error) => error.into(),
            PlanLinkError::Read(error) => say::kept_plan_link_unusable(Self::from(error)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::{Catalogue, Language};

    #[test]
    fn a_link_for_another_strategy_names_both() {
        let (expected, found) = ("aze-2023-2027 ncsi-2018".to_owned(), "geo-2021-2024 ncsi-2018".to_owned());
        let error = MappingLinkError::Read(ReadError::OtherSubject { expected, found });
        for language in Language::all() {
            let said = Catalogue::of(language).say(&Message::from(&error));
            assert!(said.contains("aze-2023-2027") && said.contains("geo-2021-2024"), "{said}");
        }
    }

    #[test]
    fn a_limit_is_a_number_that_people_can_read() {
        let said = Catalogue::of(Language::ENGLISH).say(&Message::from(&PayloadError::TooLarge { limit: 262_144 }));
        assert!(said.contains("262,144 bytes"), "{said}");
    }
}
