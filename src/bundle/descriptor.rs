//! `datapackage.json`: what a bundle says of itself to programs.

use super::column::Kind;
use super::{Bundle, NamedTable};
use crate::bundle::PROGRAM;
use crate::model::{AsOf, Decimal, Precision, Source, SourceId};
use crate::sort::SortedSet;
use crate::table::plain;
use crate::text::{Catalogue, Message, Value, reading, say};
use crate::wire::sha256;
use crate::wire::{Cell, TableField, TableFile, TablePackage, TableRows, TableSource, TableTerms, write_tables};

/// The descriptor of an archive, with the path and the text of each table's file.
pub(super) fn of_files(bundle: &Bundle, files: &[(String, String)], words: &Catalogue) -> String {
    let tables = bundle.tables.iter().zip(files).map(|(table, (path, csv))| {
        let rows = TableRows::Csv { path: path.clone(), bytes: csv.len(), hash: sha256(csv.as_bytes()) };
        described(table, path, rows, words)
    });
    write_tables(&package(bundle, tables.collect(), words))
}

/// The descriptor with the rows in itself, and the path that each table would have.
pub(super) fn with_rows(bundle: &Bundle, paths: &[String], words: &Catalogue) -> String {
    let tables = bundle.tables.iter().zip(paths).map(|(table, path)| {
        let row = |row: &Vec<Value>| {
            table.columns.iter().zip(row).map(|(column, value)| cell(column.kind, value, words)).collect()
        };
        described(table, path, TableRows::Here(table.table.rows.iter().map(row).collect()), words)
    });
    write_tables(&package(bundle, tables.collect(), words))
}

fn described(table: &NamedTable, path: &str, rows: TableRows, words: &Catalogue) -> TableFile {
    let fields = table.columns.iter().zip(&table.table.header).map(|(column, header)| TableField {
        name: column.name.clone(),
        data_type: column.kind.data_type(),
        title: words.say(header),
        description: words.say(&column.kind.message()),
    });
    TableFile {
        name: path.trim_end_matches(".csv").to_owned(),
        title: words.say(&table.title),
        fields: fields.collect(),
        rows,
    }
}

fn cell(kind: Kind, value: &Value, words: &Catalogue) -> Cell {
    match value {
        // A column of words and numbers is one of words.
        Value::Count(count) if kind != Kind::Text => Cell::Number(Decimal { units: *count, decimals: 0 }),
        Value::Number(number) | Value::Percent(number) if kind != Kind::Text => Cell::Number(*number),
        other => Some(plain(other, words)).filter(|text| !text.is_empty()).map_or(Cell::Missing, Cell::Text),
    }
}

/// What is said of the bundle and of these tables.
pub(super) fn package(bundle: &Bundle, tables: Vec<TableFile>, words: &Catalogue) -> TablePackage {
    let (citation, sources) = (&bundle.citation, used(bundle));
    let say = |messages: &[_]| messages.iter().map(|message| words.say(message)).collect();
    let terms = SortedSet::from_iter(sources.iter().map(|source| &source.terms));
    let terms = terms.into_iter().filter_map(|id| bundle.sources.terms.get_key_value(id)).map(|(id, text)| {
        TableTerms { name: id.to_string(), title: text.in_language(words.language().tag()).to_owned() }
    });
    let day = matches!(citation.retrieved.precision(), Precision::Day(_)) && !citation.retrieved.inferred();
    TablePackage {
        name: super::name::slug(&citation.name, '-'),
        title: words.say(&citation.title),
        description: words.say(&about(bundle)),
        version: citation.data_version.clone(),
        created: day.then(|| citation.retrieved.edtf()),
        homepage: citation.address.clone(),
        language: words.language().tag().to_owned(),
        program: format!("{} {PROGRAM}", words.say(&say::app_name())),
        as_of: citation.as_of.as_ref().map(AsOf::edtf),
        filters: say(&bundle.filters),
        caveats: say(&caveats(bundle)),
        citation: citation.text(words),
        bibtex: citation.bibtex(),
        terms: terms.collect(),
        sources: sources.into_iter().map(|one| source(one, words)).collect(),
        tables,
    }
}

fn source(source: &Source, words: &Catalogue) -> TableSource {
    TableSource {
        title: source.title.clone(),
        path: source.url.as_ref().map(|url| url.as_str().to_owned()),
        publisher: source.publisher.clone(),
        reading: reading(source).map(|reading| words.say(&reading)),
        copy: source.read_from.as_ref().and_then(|copy| copy.url.as_ref()).map(|url| url.as_str().to_owned()),
        as_of: source.as_of.as_ref().map(AsOf::edtf),
        terms: source.terms.to_string(),
        note: source.note.as_ref().map(|note| note.in_language(words.language().tag()).to_owned()),
    }
}

/// What the bundle is.
pub(super) fn about(bundle: &Bundle) -> Message {
    let citation = &bundle.citation;
    say::bundle_about(PROGRAM, citation.data_version.as_str(), citation.retrieved)
}

/// What must be known of it, and of everything that comes from here.
pub(super) fn caveats(bundle: &Bundle) -> Vec<Message> {
    let everywhere = [say::bundle_missing(), say::about_licences_affiliation()];
    let brought = bundle.used.iter().any(SourceId::is_brought).then(say::bundle_brought);
    bundle.caveats.iter().cloned().chain(brought).chain(everywhere).collect()
}

/// The sources in use, each once.
pub(super) fn used(bundle: &Bundle) -> Vec<&Source> {
    let mut seen = SortedSet::new();
    bundle.used.iter().filter(|id| seen.insert(*id)).filter_map(|id| bundle.sources.by_id.get(id)).collect()
}
