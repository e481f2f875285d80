//! Which JSON Schema describes which file, and whether each file fits its own.

use super::Made;
use anyhow::{Context, Result, anyhow, bail};
use posture::audit::Files;
use posture::wire::schema::schemas;
use serde_json::Value;
use std::collections::BTreeMap;

/// The kinds of file that people write or that are made from these.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Countries,
    Sources,
    Indices,
    Methodology,
    Observations,
    Evidence,
    Strategies,
    Strategy,
    Mapping,
    Contexts,
    Statements,
    Classifications,
}

impl Kind {
    /// The kind of the file at this path.
    ///
    /// # Errors
    /// When there is none: the package holds nothing that no schema describes.
    pub(super) fn of(path: &str) -> Result<Self> {
        Ok(match path.split('/').collect::<Vec<_>>().as_slice() {
            ["countries.json"] => Self::Countries,
            ["sources.json"] => Self::Sources,
            ["indices.json"] => Self::Indices,
            ["strategies.json"] => Self::Strategies,
            ["contexts.json"] => Self::Contexts,
            ["classifications.json"] => Self::Classifications,
            ["methodologies", _] => Self::Methodology,
            ["observations", _] => Self::Observations,
            ["evidence", _, _] => Self::Evidence,
            ["strategies", _] => Self::Strategy,
            ["mappings", _, _] => Self::Mapping,
            ["statements", _] => Self::Statements,
            _ => bail!("public/data/{path}: no schema describes a file in this place."),
        })
    }

    /// The path of its schema in the package.
    pub(super) fn path(self) -> String {
        path(self.name())
    }

    const fn name(self) -> &'static str {
        match self {
            Self::Countries => "countries",
            Self::Sources => "sources",
            Self::Indices => "indices",
            Self::Methodology => "methodology",
            Self::Observations => "observations",
            Self::Evidence => "evidence",
            Self::Strategies => "strategies",
            Self::Strategy => "strategy",
            Self::Mapping => "mapping",
            Self::Contexts => "contexts",
            Self::Statements => "statements",
            Self::Classifications => "classifications",
        }
    }
}

fn path(name: &str) -> String {
    format!("schema/{name}.json")
}

/// The text of every schema.
///
/// # Errors
/// When one can't be written as JSON.
pub(super) fn files() -> Result<Made> {
    let file = |(name, schema): (&str, Value)| Ok((path(name), serde_json::to_string_pretty(&schema)? + "\n"));
    schemas().into_iter().map(file).collect()
}

/// Holds every file against its schema.
///
/// # Errors
/// When one doesn't fit, naming each place that doesn't.
pub(super) fn validate(files: &Files) -> Result<()> {
    let mut validators = BTreeMap::new();
    for (name, schema) in schemas() {
        let validator = jsonschema::validator_for(&schema).map_err(|error| anyhow!("{}: {error}", path(name)))?;
        validators.insert(name, validator);
    }
    let mut wrong = Vec::new();
    for (file, bytes) in files {
        let kind = Kind::of(file)?;
        let validator = validators.get(kind.name()).with_context(|| format!("{} isn't made", kind.path()))?;
        let content: Value = serde_json::from_slice(bytes).with_context(|| format!("public/data/{file} isn't JSON"))?;
        let errors = validator.iter_errors(&content);
        wrong.extend(errors.map(|error| format!("public/data/{file}, {}: {}", error.instance_path(), error.masked())));
    }
    if !wrong.is_empty() {
        bail!("Some files don't fit their schemas:\n{}", wrong.join("\n"));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_of_file_has_a_schema() {
        let made = files().unwrap();
        let lists = ["countries", "sources", "indices", "strategies", "contexts", "classifications"];
        let of_one = ["methodologies/a", "observations/a", "strategies/a", "statements/AZE"];
        let of_two = ["evidence/ncsi-2018/AZE", "mappings/a/b"];
        for name in lists.into_iter().chain(of_one).chain(of_two) {
            assert!(made.contains_key(&Kind::of(&format!("{name}.json")).unwrap().path()), "{name}");
        }
        assert!(Kind::of("evidence/AZE.json").is_err());
    }

    #[test]
    fn a_misspelt_field_is_named() {
        let text = br#"{"format": "posture.sources", "version": 1, "terms": {}, "source": []}"#;
        let error = validate(&Files::from([("sources.json".to_owned(), text.to_vec())])).unwrap_err().to_string();
        assert!(error.contains("sources.json") && error.contains("'source' was unexpected"), "{error}");
    }
}
