//! What the view shows now, for files of it: each picture and table puts itself here when it is built.

use crate::bundle::NamedTable;
use crate::chart::{Chart, file_table};
use crate::ui::prelude::*;
use std::sync::Arc;

/// Gives a table of what is shown at the moment.
type Shown = Arc<dyn Fn() -> NamedTable + Send + Sync>;

/// The pictures and tables of the view, in their order.
#[derive(Clone, Copy)]
pub struct Exhibits(StoredValue<Vec<(String, Shown)>>);

impl Exhibits {
    /// Begins with none, for a page and what is in it.
    pub fn provide() {
        provide_context(Self(StoredValue::new(Vec::new())));
    }

    /// Those of this page.
    pub fn here() -> Self {
        expect_context()
    }

    /// Forgets those of another view.
    pub fn clear(self) {
        self.0.update_value(Vec::clear);
    }

    /// Takes up a picture.
    pub fn picture(self, name: &str, chart: Arc<dyn Chart>) {
        let file = name.to_owned();
        self.table(name, move || NamedTable::new(&file, chart.title(), file_table(chart.as_ref())));
    }

    /// Takes up a table; one of the same name takes the place of the other.
    pub fn table(self, name: &str, shown: impl Fn() -> NamedTable + Send + Sync + 'static) {
        let shown: Shown = Arc::new(shown);
        self.0.update_value(|all| match all.iter_mut().find(|(other, _)| other == name) {
            Some((_, other)) => *other = shown,
            None => all.push((name.to_owned(), shown)),
        });
    }

    /// What is shown now.
    pub fn tables(self) -> Vec<NamedTable> {
        self.0.with_value(|all| all.iter().map(|(_, shown)| shown()).collect())
    }
}
