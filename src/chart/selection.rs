//! The countries that a chart is about, in the reader's order, one of which may be the reader's own.

use crate::model::{Countries, CountryCode, Localized};

/// Countries picked by a reader. The place of one gives it its colour and shape in every chart.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Selection(Vec<Selected>);

/// A picked country.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Selected {
    /// The country.
    pub country: CountryCode,
    /// Its name, or its code where it is not in the list of countries.
    pub name: Localized,
    /// Whether it is the one that the reader calls “mine”.
    pub is_mine: bool,
}

impl Selection {
    /// The countries in this order; one that is there twice stands where it comes first.
    #[must_use]
    pub fn new(picked: &[CountryCode], mine: Option<CountryCode>, countries: &Countries) -> Self {
        let mut selected: Vec<Selected> = Vec::with_capacity(picked.len());
        for &country in picked {
            if !selected.iter().any(|other| other.country == country) {
                selected.push(Selected { country, name: countries.full_name(country), is_mine: mine == Some(country) });
            }
        }
        Self(selected)
    }

    /// Every one, in order.
    pub fn iter(&self) -> impl Iterator<Item = &Selected> {
        self.0.iter()
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether none is picked.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The place of a country, from 0; none where it is not picked.
    #[must_use]
    pub fn place(&self, country: CountryCode) -> Option<usize> {
        self.0.iter().position(|one| one.country == country)
    }

    /// The one that the reader calls “mine”.
    #[must_use]
    pub fn mine(&self) -> Option<&Selected> {
        self.0.iter().find(|one| one.is_mine)
    }
}
