//! The observation that an address asks for, or the one that stands in its place.

use crate::model::{CountryCode, IndexData, Observation};
use crate::route::ObservationKey;

/// Which observation of a country is shown.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct AskedObservation<'a> {
    /// The observation; none where nothing can stand in the place of the one that is asked for.
    pub observation: Option<&'a Observation>,
    /// Whether the address asks for one that does not exist.
    pub in_vain: bool,
}

impl<'a> AskedObservation<'a> {
    /// The one that is asked for, else `otherwise`.
    #[must_use]
    pub fn find(
        index: &'a IndexData,
        country: CountryCode,
        asked: Option<&ObservationKey>,
        otherwise: impl FnOnce(&'a IndexData) -> Option<&'a Observation>,
    ) -> Self {
        let found = asked.and_then(|key| index.of(country).iter().find(|one| ObservationKey::of(one) == *key));
        Self { observation: found.or_else(|| otherwise(index)), in_vain: asked.is_some() && found.is_none() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{AsOf, SourceId};
    use crate::scoring::samples::{methodology, observation};

    #[test]
    fn what_is_asked_for_in_vain_is_said_and_another_is_shown() {
        let of_year =
            |year: &str, total: &str| Observation { as_of: AsOf::parse(year), ..observation("AZE", Some(total)) };
        let index = IndexData::new(methodology(), vec![of_year("2021", "40"), of_year("2023", "50")]);
        let country = CountryCode::parse("AZE").unwrap();
        let key = |year: &str| ObservationKey { source: SourceId::parse("sample").unwrap(), as_of: AsOf::parse(year) };
        let found = |asked: Option<&ObservationKey>| {
            let found = AskedObservation::find(&index, country, asked, |index| index.current(country));
            (found.observation.and_then(|one| one.as_of).map(|as_of| as_of.edtf()), found.in_vain)
        };
        assert_eq!(found(None), (Some("2023".to_owned()), false));
        assert_eq!(found(Some(&key("2021"))), (Some("2021".to_owned()), false));
        assert_eq!(found(Some(&key("2019"))), (Some("2023".to_owned()), true));
        let nothing = AskedObservation::find(&index, country, Some(&key("2019")), |_| None);
        assert_eq!(nothing, AskedObservation { observation: None, in_vain: true });
    }
}
