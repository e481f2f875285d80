//! Tables to take away, as a Frictionless Data Package (v2): with the rows in CSV files beside it, or in itself.

use super::PROFILE;
use super::package::{json, lines};
use crate::model::Decimal;
use serde::Serialize;

const RESOURCE_PROFILE: &str = "https://datapackage.org/profiles/2.0/dataresource.json";

/// A package of tables. Texts are in the reader's language.
#[derive(Clone, Debug, PartialEq)]
pub struct TablePackage {
    /// Its name, in small letters, digits and hyphens.
    pub name: String,
    /// Its title.
    pub title: String,
    /// What it is.
    pub description: String,
    /// The version of the data.
    pub version: String,
    /// The day it was made, where that is a day.
    pub created: Option<String>,
    /// The address of the view.
    pub homepage: String,
    /// The language of its texts.
    pub language: String,
    /// The program that made it, with its version.
    pub program: String,
    /// The latest date of any figure in it.
    pub as_of: Option<String>,
    /// What was chosen or left out.
    pub filters: Vec<String>,
    /// What to know before using it.
    pub caveats: Vec<String>,
    /// How to cite it, as a sentence.
    pub citation: String,
    /// How to cite it with BibTeX.
    pub bibtex: String,
    /// Whose figures it has.
    pub sources: Vec<TableSource>,
    /// Under which terms.
    pub terms: Vec<TableTerms>,
    /// The tables.
    pub tables: Vec<TableFile>,
}

/// A source: title and path as Data Packages name it, and what else is known.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct TableSource {
    /// Its title.
    pub title: String,
    /// Its address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// Who publishes it.
    pub publisher: String,
    /// What it was read from, and how sure it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reading: Option<String>,
    /// The address of the copy that it was read from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub copy: Option<String>,
    /// Its own date.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub as_of: Option<String>,
    /// Which of the terms.
    pub terms: String,
    /// What to know of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// Terms under which figures are held.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct TableTerms {
    /// Their key.
    pub name: String,
    /// What they say.
    pub title: String,
}

/// A table.
#[derive(Clone, Debug, PartialEq)]
pub struct TableFile {
    /// Its name.
    pub name: String,
    /// What it shows.
    pub title: String,
    /// Its columns.
    pub fields: Vec<TableField>,
    /// Its rows.
    pub rows: TableRows,
}

/// A column, as a Table Schema has it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct TableField {
    /// Its name, the same in every language.
    pub name: String,
    /// `string`, `integer`, `number` or `any`.
    #[serde(rename = "type")]
    pub data_type: &'static str,
    /// What stands in it.
    pub title: String,
    /// What kind of figures these are.
    pub description: String,
}

/// Where the rows of a table are.
#[derive(Clone, Debug, PartialEq)]
pub enum TableRows {
    /// In a CSV file.
    Csv {
        /// Its path.
        path: String,
        /// Its size.
        bytes: usize,
        /// `sha256:` and its SHA-256 in hexadecimal.
        hash: String,
    },
    /// Here, each as long as there are columns.
    Here(Vec<Vec<Cell>>),
}

/// A cell.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    /// Not known.
    Missing,
    /// A text.
    Text(String),
    /// A number, written with all its decimals.
    Number(Decimal),
}

#[derive(Serialize)]
struct Head<'a> {
    #[serde(rename = "$schema")]
    profile: &'a str,
    name: &'a str,
    #[serde(rename = "type")]
    kind: &'a str,
    title: &'a str,
    #[serde(flatten)]
    file: Option<Csv<'a>>,
}

#[derive(Serialize)]
struct Csv<'a> {
    path: &'a str,
    format: &'a str,
    mediatype: &'a str,
    encoding: &'a str,
    bytes: usize,
    hash: &'a str,
}

/// Writes a package of tables: one source, one column and one row a line.
#[must_use]
pub fn write_tables(package: &TablePackage) -> String {
    let text = |key: &str, text: &str| format!(" \"{key}\": {},\n", json(text));
    let list = |key: &str, lines: String| {
        if lines.is_empty() { String::new() } else { format!(" \"{key}\": [\n{lines}\n ],\n") }
    };
    let tables: Vec<String> = package.tables.iter().map(table).collect();
    let written = [
        text("$schema", PROFILE),
        text("name", &package.name),
        text("title", &package.title),
        text("description", &package.description),
        text("version", &package.version),
        // The standard wants a time of day; the day alone is meant.
        package.created.as_ref().map(|day| text("created", &format!("{day}T00:00:00Z"))).unwrap_or_default(),
        text("homepage", &package.homepage),
        text("language", &package.language),
        text("program", &package.program),
        package.as_of.as_ref().map(|date| text("asOf", date)).unwrap_or_default(),
        list("filters", lines(&package.filters)),
        list("caveats", lines(&package.caveats)),
        text("citation", &package.citation),
        text("bibtex", &package.bibtex),
        list("sources", lines(&package.sources)),
        list("terms", lines(&package.terms)),
        format!(" \"resources\": [\n{}\n ]\n", tables.join(",\n")),
    ];
    format!("{{\n{}}}\n", written.concat())
}

fn table(table: &TableFile) -> String {
    let (file, data) = match &table.rows {
        TableRows::Csv { path, bytes, hash } => {
            let (format, mediatype, encoding) = ("csv", "text/csv", "utf-8");
            (Some(Csv { path, format, mediatype, encoding, bytes: *bytes, hash }), String::new())
        }
        TableRows::Here(rows) => {
            let keys: Vec<String> = table.fields.iter().map(|field| json(&field.name)).collect();
            let rows: Vec<String> = rows.iter().map(|cells| row(&keys, cells)).collect();
            (None, format!(", \"data\": [\n{}\n  ]", rows.join(",\n")))
        }
    };
    let head = Head { profile: RESOURCE_PROFILE, name: &table.name, kind: "table", title: &table.title, file };
    let head = json(&head);
    let open = head.strip_suffix('}').unwrap_or(&head);
    format!("  {open}, \"schema\": {{\"missingValues\": [\"\"], \"fields\": [\n{}\n  ]}}{data}}}", lines(&table.fields))
}

/// Numbers are written as they are held, which the way through a float would not promise.
fn row(keys: &[String], cells: &[Cell]) -> String {
    let cells = keys.iter().zip(cells).map(|(key, cell)| match cell {
        Cell::Missing => format!("{key}: null"),
        Cell::Text(text) => format!("{key}: {}", json(text)),
        Cell::Number(number) => format!("{key}: {number}"),
    });
    format!("   {{{}}}", cells.collect::<Vec<_>>().join(", "))
}
