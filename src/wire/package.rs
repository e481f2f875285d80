//! `datapackage.json`: every file of the package with its size and hash, as a Frictionless Data Package (v2).

use super::ReadError;
use super::json::{Json, Object, Tolerance};
use super::report::cut;
use serde::Serialize;

/// The version of the Data Package standard that this program reads and writes.
pub const PROFILE: &str = "https://datapackage.org/profiles/2.0/datapackage.json";

/// The list of all files.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Package {
    /// The profile of the Data Package standard.
    #[serde(rename = "$schema")]
    pub schema: String,
    /// The name of the package.
    pub name: String,
    /// Its title.
    pub title: String,
    /// What it holds.
    pub description: String,
    /// Its version.
    pub version: String,
    /// The latest date of any figure in it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub as_of: Option<String>,
    /// Who made the figures.
    pub sources: Vec<PackageSource>,
    /// The files.
    pub resources: Vec<PackageResource>,
}

/// One file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PackageResource {
    /// Its key.
    pub name: String,
    /// Where it is, from the folder of `datapackage.json`.
    pub path: String,
    /// What it is, for people.
    pub title: String,
    /// `json`.
    pub format: String,
    /// `application/json`.
    pub mediatype: String,
    /// `utf-8`.
    pub encoding: String,
    /// Its size.
    pub bytes: u64,
    /// `sha256:` and its SHA-256 in hexadecimal.
    pub hash: String,
    /// The JSON Schema of its content.
    pub json_schema: String,
    /// The latest date of its figures; of a methodology, while it has been in use.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub as_of: Option<String>,
    /// Who made the figures in it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<PackageSource>,
    /// Ids of the terms under which its figures are held, as in `sources.json`.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub terms: Vec<String>,
}

/// A source, as Data Packages name it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct PackageSource {
    /// Its title.
    pub title: String,
    /// Its address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
}

/// Writes `datapackage.json`, one source and one file a line, so that a change shows as one line.
#[must_use]
pub fn write_package(package: &Package) -> String {
    let mut fields = vec![
        ("$schema", &package.schema),
        ("name", &package.name),
        ("title", &package.title),
        ("description", &package.description),
        ("version", &package.version),
    ];
    fields.extend(package.as_of.as_ref().map(|as_of| ("asOf", as_of)));
    let head: String = fields.iter().map(|(key, text)| format!(" \"{key}\": {},\n", json(text))).collect();
    let (sources, resources) = (lines(&package.sources), lines(&package.resources));
    format!("{{\n{head} \"sources\": [\n{sources}\n ],\n \"resources\": [\n{resources}\n ]\n}}\n")
}

pub(super) fn lines<T: Serialize>(items: &[T]) -> String {
    let lines: Vec<String> = items.iter().map(|item| format!("  {}", json(item))).collect();
    lines.join(",\n")
}

/// Nothing in a package can fail to be written: its keys are texts and its numbers whole.
pub(super) fn json<T: Serialize + ?Sized>(value: &T) -> String {
    serde_json::to_string(value).unwrap_or_default()
}

/// Reads `datapackage.json`.
///
/// # Errors
/// When the file cannot be used.
pub fn read_package(text: &str) -> Result<Package, ReadError> {
    let json = Json::parse_file(text, Tolerance::Nothing)?;
    let found = json.root().optional("$schema").quiet_text().unwrap_or_default();
    if found != PROFILE {
        return Err(ReadError::OtherFormat { expected: PROFILE, found: cut(&found) });
    }
    let read = package(json.root());
    Ok(json.finish(read)?.0)
}

fn package(file: Object<'_>) -> Option<Package> {
    Some(Package {
        schema: file.required("$schema").text()?,
        name: file.required("name").text()?,
        title: file.required("title").text()?,
        description: file.required("description").text()?,
        version: file.required("version").text()?,
        as_of: file.optional("asOf").text(),
        sources: file.required("sources").each(&mut source),
        resources: file.required("resources").each(&mut resource),
    })
}

fn resource(entry: Object<'_>) -> Option<PackageResource> {
    Some(PackageResource {
        name: entry.required("name").text()?,
        path: entry.required("path").text()?,
        title: entry.required("title").text()?,
        format: entry.required("format").text()?,
        mediatype: entry.required("mediatype").text()?,
        encoding: entry.required("encoding").text()?,
        bytes: entry.required("bytes").whole(0, i64::MAX)?,
        hash: entry.required("hash").text()?,
        json_schema: entry.required("jsonSchema").text()?,
        as_of: entry.optional("asOf").text(),
        sources: entry.optional("sources").each(&mut source),
        terms: entry.optional("terms").texts(),
    })
}

fn source(entry: Object<'_>) -> Option<PackageSource> {
    Some(PackageSource { title: entry.required("title").text()?, path: entry.optional("path").text() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_reads_back() {
        let text = || "a \"quoted\" ə".to_owned();
        let source = PackageSource { title: text(), path: Some("https://example.org".to_owned()) };
        let resource = PackageResource {
            name: text(),
            path: text(),
            title: text(),
            format: text(),
            mediatype: text(),
            encoding: text(),
            bytes: 7,
            hash: text(),
            json_schema: text(),
            as_of: None,
            sources: vec![source.clone()],
            terms: vec![text()],
        };
        let package = Package {
            schema: PROFILE.to_owned(),
            name: text(),
            title: text(),
            description: text(),
            version: text(),
            as_of: Some("2024".to_owned()),
            sources: vec![source.clone(), source],
            resources: vec![resource.clone(), resource],
        };
        assert_eq!(read_package(&write_package(&package)), Ok(package));
    }
}
