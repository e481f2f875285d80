//! What one source tells of one country.

use crate::bundle::publishers;
use crate::chart::{Chart, Surveys};
use crate::model::{Conflict, Context, Localized, SourceId};
use crate::text::{Message, say};
use crate::ui::components::Lists;
use std::sync::Arc;

/// The statements about a country, with the names that they need.
#[derive(Clone)]
pub(super) struct Told {
    /// The statements.
    pub(super) context: Arc<Context>,
    /// Names.
    pub(super) lists: Lists,
    /// The name of the country.
    pub(super) name: Localized,
}

impl Told {
    pub(super) fn new(context: Arc<Context>, lists: &Lists) -> Self {
        Self { name: lists.countries.full_name(context.country), lists: lists.clone(), context }
    }

    /// The source of the statements, with its date.
    pub(super) fn source(&self) -> Message {
        say::chart_source(self.title_of(&self.context.source), self.context.as_of)
    }

    /// The title of a source; its id while the list of sources is not there.
    pub(super) fn title_of(&self, id: &SourceId) -> String {
        self.lists.sources.by_id.get(id).map_or_else(|| id.to_string(), |source| source.title.clone())
    }

    /// The publishers of the claims of a conflict, each once.
    pub(super) fn source_of(&self, conflict: &Conflict) -> Message {
        let used: Vec<SourceId> = conflict.claims.iter().map(|claim| claim.source.clone()).collect();
        let mut named = publishers(&self.lists.sources, &used).names;
        if named.is_empty() {
            named = used.iter().map(ToString::to_string).collect();
        }
        say::chart_sources(named.len(), named)
    }

    /// The figures of surveys as a picture.
    pub(super) fn surveys(&self) -> impl Chart + use<> {
        Surveys::new(&self.context.surveys, self.source())
    }

    /// What a file with this of the page is called, and the id of its figure.
    pub(super) fn file_name(&self, what: &str) -> String {
        format!("context-{}-{what}", self.context.country)
    }
}
