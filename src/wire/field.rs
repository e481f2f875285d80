//! Fields that several files share.

use crate::model::{AsOf, Decimal, Localized, Points};
use serde::{Deserialize, Serialize, Serializer};
use std::collections::BTreeMap;

/// A text in several languages.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(super) struct Text {
    pub(super) en: String,
    #[serde(flatten)]
    pub(super) others: BTreeMap<String, String>,
}

impl From<Text> for Localized {
    fn from(text: Text) -> Self {
        Self::new(text.en, text.others)
    }
}

impl From<&Localized> for Text {
    fn from(text: &Localized) -> Self {
        let others = text.others().map(|(tag, text)| (tag.to_owned(), text.to_owned())).collect();
        Self { en: text.english().to_owned(), others }
    }
}

/// A text that a reader may have written, in one language at least, whichever it is. Blank forms are no forms.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(from = "BTreeMap<String, String>")]
pub(super) struct OwnText(Option<Localized>);

impl OwnText {
    /// The text, or `None` where it says nothing.
    pub(super) fn said(self) -> Option<Localized> {
        self.0
    }
}

impl From<BTreeMap<String, String>> for OwnText {
    fn from(mut forms: BTreeMap<String, String>) -> Self {
        forms.retain(|_, text| !text.trim().is_empty());
        Self(Localized::written_in(forms))
    }
}

impl From<&Localized> for OwnText {
    fn from(text: &Localized) -> Self {
        Self(Some(text.clone()))
    }
}

impl Serialize for OwnText {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().flat_map(Localized::written))
    }
}

/// A number with few decimals, kept exactly as it is written.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(transparent))]
#[serde(transparent)]
pub(super) struct Number(#[cfg_attr(feature = "schema", schemars(with = "f64"))] serde_json::Number);

impl Number {
    /// The number, or `None` where it has an exponent or more digits than any index prints.
    pub(super) fn decimal(&self) -> Option<Decimal> {
        Decimal::parse(&self.0.to_string())
    }

    /// The number as points of which the smallest unit is `10^-decimals`.
    pub(super) fn points(&self, decimals: u8) -> Option<Points> {
        self.decimal()?.units_at(decimals).map(Points)
    }

    /// The number as it stands in the file.
    pub(super) fn written(&self) -> String {
        self.0.to_string()
    }
}

/// Reads an optional date; an unreadable one is `Err` with what was found.
pub(super) fn date(text: Option<&String>) -> Result<Option<AsOf>, String> {
    text.map_or(Ok(None), |text| AsOf::parse(text).map(Some).ok_or_else(|| text.clone()))
}
