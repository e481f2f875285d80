//! Which JSON Schema describes which file, and whether each file fits its own.

use super::FOLDER;
use anyhow::{Context, Result, anyhow, bail};
use jsonschema::Validator;
use posture::audit::Files;
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// The kinds of file that people write or that are made from these.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Countries,
    Tiles,
    Sources,
    Indices,
    Scores,
    Methodology,
    Observations,
    Evidence,
    Strategies,
    Strategy,
    Mapping,
    Crosswalk,
    Contexts,
    Statements,
    Classifications,
}

impl Kind {
    const ALL: [Self; 15] = [
        Self::Countries,
        Self::Tiles,
        Self::Sources,
        Self::Indices,
        Self::Scores,
        Self::Methodology,
        Self::Observations,
        Self::Evidence,
        Self::Strategies,
        Self::Strategy,
        Self::Mapping,
        Self::Crosswalk,
        Self::Contexts,
        Self::Statements,
        Self::Classifications,
    ];

    /// The kind of the file at this path.
    ///
    /// # Errors
    /// When there is none: the package holds nothing that no schema describes.
    pub(super) fn of(path: &str) -> Result<Self> {
        Ok(match path.split('/').collect::<Vec<_>>().as_slice() {
            ["countries.json"] => Self::Countries,
            ["tiles.json"] => Self::Tiles,
            ["sources.json"] => Self::Sources,
            ["indices.json"] => Self::Indices,
            ["scores.json"] => Self::Scores,
            ["strategies.json"] => Self::Strategies,
            ["contexts.json"] => Self::Contexts,
            ["classifications.json"] => Self::Classifications,
            ["methodologies", _] => Self::Methodology,
            ["observations", _] => Self::Observations,
            ["evidence", _, _] => Self::Evidence,
            ["strategies", _] => Self::Strategy,
            ["mappings", _, _] => Self::Mapping,
            ["crosswalks", _, _] => Self::Crosswalk,
            ["statements", _] => Self::Statements,
            _ => bail!("public/data/{path}: no schema describes a file in this place."),
        })
    }

    /// The path of its schema in the package.
    pub(super) fn path(self) -> String {
        format!("schema/{}.json", self.name())
    }

    const fn name(self) -> &'static str {
        match self {
            Self::Countries => "countries",
            Self::Tiles => "tiles",
            Self::Sources => "sources",
            Self::Indices => "indices",
            Self::Scores => "scores",
            Self::Methodology => "methodology",
            Self::Observations => "observations",
            Self::Evidence => "evidence",
            Self::Strategies => "strategies",
            Self::Strategy => "strategy",
            Self::Mapping => "mapping",
            Self::Crosswalk => "crosswalk",
            Self::Contexts => "contexts",
            Self::Statements => "statements",
            Self::Classifications => "classifications",
        }
    }
}

/// The schemas, by the names of their kinds.
pub(super) type Schemas = BTreeMap<&'static str, Validator>;

/// Reads every schema.
///
/// # Errors
/// When one is missing or none, or when one is there that describes nothing: whoever finds that would believe it.
pub(super) fn read(folder: &Path) -> Result<Schemas> {
    let mut schemas = Schemas::new();
    for kind in Kind::ALL {
        let path = kind.path();
        let text = fs::read(folder.join(&path)).with_context(|| format!("{FOLDER}/{path} can't be read"))?;
        let schema: Value = serde_json::from_slice(&text).with_context(|| format!("{FOLDER}/{path} isn't JSON"))?;
        let validator = jsonschema::validator_for(&schema).map_err(|error| anyhow!("{FOLDER}/{path}: {error}"))?;
        schemas.insert(kind.name(), validator);
    }
    for entry in fs::read_dir(folder.join("schema"))? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if !name.strip_suffix(".json").is_some_and(|name| schemas.contains_key(name)) {
            bail!("{FOLDER}/schema/{name} describes no file of the package; remove it.");
        }
    }
    Ok(schemas)
}

/// Holds every file against its schema.
///
/// # Errors
/// When one doesn't fit, naming each place that doesn't.
pub(super) fn validate(schemas: &Schemas, files: &Files) -> Result<()> {
    let mut wrong = Vec::new();
    for (file, bytes) in files {
        let kind = Kind::of(file)?;
        let validator = schemas.get(kind.name()).with_context(|| format!("{} isn't read", kind.path()))?;
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

    fn schemas() -> Schemas {
        read(&crate::root().join(FOLDER)).unwrap()
    }

    #[test]
    fn every_kind_of_file_has_a_schema() {
        let schemas = schemas();
        let lists = ["countries", "sources", "indices", "strategies", "contexts", "classifications"];
        let of_one = ["methodologies/a", "observations/a", "strategies/a", "statements/AZE"];
        let of_two = ["evidence/ncsi-2018/AZE", "mappings/a/b", "crosswalks/a/b"];
        for name in lists.into_iter().chain(of_one).chain(of_two) {
            assert!(schemas.contains_key(Kind::of(&format!("{name}.json")).unwrap().name()), "{name}");
        }
        assert!(Kind::of("evidence/AZE.json").is_err());
    }

    #[test]
    fn a_misspelt_field_is_named() {
        let text = br#"{"format": "posture.sources", "version": 1, "terms": {}, "source": []}"#;
        let error =
            validate(&schemas(), &Files::from([("sources.json".to_owned(), text.to_vec())])).unwrap_err().to_string();
        assert!(error.contains("sources.json") && error.contains("'source' was unexpected"), "{error}");
    }
}
