//! Ring 2: files to take away. A [`Bundle`] is what a view shows, as tables with all that is needed to understand,
//! check and cite them; it becomes a ZIP archive, a workbook, a JSON file or a CSV file.
//!
//! Days become a calendar file. The archive and the JSON file are both valid Data Packages. The same bundle gives the same bytes.

mod archive;
mod calendar;
mod citation;
mod column;
mod descriptor;
mod name;
mod readme;
mod workbook;

pub use calendar::{CalendarEvent, calendar};
pub use citation::{Citation, PROGRAM, Publishers, publishers};
pub use column::{Column, Kind};
pub use name::file_name;

use crate::model::{SourceId, Sources};
use crate::table::{CsvError, Table};
use crate::text::{Catalogue, Message};
use std::sync::Arc;

/// What a view shows, to be taken away.
#[derive(Clone, Debug, PartialEq)]
pub struct Bundle {
    /// What it is called, its title, address, day and versions, and how to cite it.
    pub citation: Citation,
    /// The tables, the main one first. Their rows are exactly those that were wanted.
    pub tables: Vec<NamedTable>,
    /// What was chosen or left out, each a sentence. None means that all that the view has is here.
    pub filters: Vec<Message>,
    /// What a reader must know before using the figures, each a sentence.
    pub caveats: Vec<Message>,
    /// All sources.
    pub sources: Arc<Sources>,
    /// The sources of the figures in the tables.
    pub used: Vec<SourceId>,
}

/// A table with a name for its file and names for its columns.
#[derive(Clone, Debug, PartialEq)]
pub struct NamedTable {
    name: String,
    title: Message,
    table: Table,
    columns: Vec<Column>,
}

/// A kind of file that a bundle can become.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BundleFile {
    /// All tables as CSV, with a README and `datapackage.json`.
    Zip,
    /// All tables and what is said of them, for programs.
    Json,
    /// All tables and what is said of them, for spreadsheets, in the reader's language.
    Xlsx,
    /// The main table alone, with headings in the reader's language.
    Csv,
}

/// Why a file could not be made.
#[derive(Debug, thiserror::Error)]
pub enum BundleError {
    /// A table could not be written.
    #[error(transparent)]
    Csv(#[from] CsvError),
    /// There is no table to write.
    #[error("there is no table")]
    Empty,
    /// More than an archive holds: 4 GiB.
    #[error("the archive would be too large")]
    TooLarge,
}

impl BundleFile {
    /// Every kind.
    pub const ALL: [Self; 4] = [Self::Csv, Self::Xlsx, Self::Json, Self::Zip];

    /// What people call it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Zip => "ZIP",
            Self::Json => "JSON",
            Self::Xlsx => "XLSX",
            Self::Csv => "CSV",
        }
    }

    /// The end of the file's name.
    #[must_use]
    pub const fn extension(self) -> &'static str {
        match self {
            Self::Zip => "zip",
            Self::Json => "json",
            Self::Xlsx => "xlsx",
            Self::Csv => "csv",
        }
    }

    /// Its media type.
    #[must_use]
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Zip => "application/zip",
            Self::Json => "application/json",
            Self::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Self::Csv => "text/csv;charset=utf-8",
        }
    }
}

impl NamedTable {
    /// A table whose file is called after `name` (`scores` gives `scores.csv`). Columns get their names from the
    /// messages of the header and their kinds from the cells.
    #[must_use]
    pub fn new(name: &str, title: Message, table: Table) -> Self {
        let columns = column::columns(&table);
        Self { name: name::slug(name, '-'), title, table, columns }
    }

    /// The same with other names for columns, where those that messages give would not stay the same: by place,
    /// from 0.
    #[must_use]
    pub fn with_names(mut self, names: &[(usize, &str)]) -> Self {
        for (place, name) in names {
            if let Some(column) = self.columns.get_mut(*place) {
                column.name = name::slug(name, '_');
            }
        }
        column::make_unique(&mut self.columns);
        self
    }

    /// The columns.
    #[must_use]
    pub fn columns(&self) -> &[Column] {
        &self.columns
    }
}

impl Bundle {
    /// What a file of it is called: `compare-gci-2024-filtered.zip`.
    #[must_use]
    pub fn file_name(&self, format: BundleFile) -> String {
        file_name(&self.citation.name, self.filters.is_empty(), format.extension())
    }

    /// The bytes of a file.
    ///
    /// # Errors
    /// When a table cannot be written, or there is none.
    pub fn file(&self, format: BundleFile, words: &Catalogue) -> Result<Vec<u8>, BundleError> {
        match format {
            BundleFile::Zip => self.zip(words),
            BundleFile::Json => Ok(self.json(words).into_bytes()),
            BundleFile::Xlsx => workbook::write(self, words),
            BundleFile::Csv => self.csv(words).map(String::into_bytes),
        }
    }

    /// A ZIP archive with a CSV file for each table, a README in the reader's language and `datapackage.json`.
    ///
    /// # Errors
    /// When a table cannot be written.
    pub fn zip(&self, words: &Catalogue) -> Result<Vec<u8>, BundleError> {
        let mut tables = Vec::new();
        for (table, path) in self.tables.iter().zip(self.paths()) {
            let names = table.columns.iter().map(|column| column.name.as_str());
            tables.push((path, table.table.csv_under(names, words)?));
        }
        let mut files = vec![
            ("README.md".to_owned(), readme::write(self, &self.paths(), words)),
            ("datapackage.json".to_owned(), descriptor::of_files(self, &tables, words)),
        ];
        files.extend(tables);
        archive::write(&files, &self.citation.retrieved)
    }

    /// All tables in one file for programs: a Data Package that has the rows in itself, one a line, as objects with
    /// the names of the columns.
    #[must_use]
    pub fn json(&self, words: &Catalogue) -> String {
        descriptor::with_rows(self, &self.paths(), words)
    }

    /// The main table as CSV, with headings in the reader's language.
    ///
    /// # Errors
    /// When it cannot be written, or there is none.
    pub fn csv(&self, words: &Catalogue) -> Result<String, BundleError> {
        let main = self.tables.first().ok_or(BundleError::Empty)?;
        Ok(main.table.csv(words)?)
    }

    /// What the file of each table is called, each other than the rest.
    fn paths(&self) -> Vec<String> {
        let names = name::unique(self.tables.iter().map(|table| table.name.clone()), '-');
        names.into_iter().map(|name| format!("{name}.csv")).collect()
    }
}

#[cfg(test)]
mod tests;
