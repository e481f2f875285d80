//! What the page shows as files: the statements that are shown, the figures of surveys, the claims of conflicts, the
//! classes of studies.

use super::summary;
use super::told::Told;
use crate::browser::clock;
use crate::bundle::{Bundle, NamedTable};
use crate::bundle::{Citation, publishers};
use crate::chart::Chart;
use crate::model::{AsOf, Classification, CountryCode, SourceId};
use crate::sort::SortSmall;
use crate::text::{Message, say};
use crate::ui::components::Lists;
use crate::view_model::context::Choice;
use crate::view_model::context::{activity, claims, classes, statements};
use crate::wire::Package;
use std::sync::Arc;

/// What the page has, as far as it has come.
#[derive(Clone)]
pub(super) struct Parts {
    pub(super) told: Option<Told>,
    pub(super) studies: Option<Arc<Vec<Classification>>>,
    pub(super) lists: Lists,
    pub(super) country: CountryCode,
    pub(super) choice: Choice,
}

impl Parts {
    /// What the page is cited as; none where the browser has no day.
    pub(super) fn citation(&self, package: &Package, address: String) -> Option<Citation> {
        Some(Citation {
            name: format!("context-{}", self.country),
            title: say::context_cited(&self.lists.countries.full_name(self.country)),
            publishers: publishers(&self.lists.sources, &self.used()),
            data_version: package.version.clone(),
            as_of: self.latest(),
            retrieved: clock::today()?,
            address,
        })
    }

    /// Everything that a file has in it; none where the browser has no day.
    pub(super) fn bundle(&self, package: &Package, address: String) -> Option<Bundle> {
        Some(Bundle {
            citation: self.citation(package, address)?,
            tables: self.tables(),
            filters: self.filters(),
            caveats: self.caveats(),
            sources: self.lists.sources.clone(),
            used: self.used(),
        })
    }

    fn studies(&self) -> &[Classification] {
        self.studies.as_deref().map(Vec::as_slice).unwrap_or_default()
    }

    fn tables(&self) -> Vec<NamedTable> {
        let mut tables = Vec::new();
        if let Some(told) = &self.told {
            let context = &told.context;
            let chosen = self.choice.of(context);
            tables.push(NamedTable::new("statements", say::context_cited(&told.name), statements(&chosen, context)));
            if !context.surveys.is_empty() {
                let table = told.surveys().table();
                tables.push(NamedTable::new("surveys", say::context_table_surveys(&told.name), table));
            }
            if !context.conflicts.is_empty() {
                tables.push(NamedTable::new("conflicts", say::context_table_claims(&told.name), claims(context)));
            }
        }
        if !self.studies().is_empty() {
            let table = classes(self.studies(), &self.lists.countries);
            tables.push(NamedTable::new("classes", say::context_table_classes(), table));
        }
        tables
    }

    /// What was chosen or left out, in sentences.
    fn filters(&self) -> Vec<Message> {
        let Some(told) = &self.told else { return Vec::new() };
        let named = self.choice.activity.as_ref().and_then(|id| activity(&told.context, id));
        let named = named.map(|activity| say::context_filter_activity(&activity.title));
        let years = summary::years(self.choice.years).map(say::context_filter_years);
        let search = &self.choice.search;
        let typed = (!search.is_empty()).then(|| say::context_filter_search(search.as_str()));
        named.into_iter().chain(years).chain(typed).collect()
    }

    fn caveats(&self) -> Vec<Message> {
        let framing = self.told.as_ref().map(|told| say::context_caveat_framing(&told.context.framing));
        let studies = (!self.studies().is_empty()).then(say::context_studies_about);
        let undated = self.told.as_ref().map(|_| say::context_caveat_undated());
        [Some(say::context_never_score()), framing, studies, undated].into_iter().flatten().collect()
    }

    /// The sources of what is in the tables, each once.
    fn used(&self) -> Vec<SourceId> {
        let context = self.told.as_ref().map(|told| &told.context);
        let claims = context.iter().flat_map(|context| &context.conflicts).flat_map(|conflict| &conflict.claims);
        let classes = self.studies().iter().flat_map(|study| &study.classes).map(|class| &class.source);
        let all = context.iter().map(|context| &context.source).chain(claims.map(|claim| &claim.source)).chain(classes);
        let mut used: Vec<SourceId> = all.cloned().collect();
        used.sort_small();
        used.dedup();
        used
    }

    fn latest(&self) -> Option<AsOf> {
        let context = self.told.as_ref().and_then(|told| told.context.as_of);
        context.into_iter().chain(self.studies().iter().map(|study| study.date)).max_by_key(AsOf::sort_key)
    }
}
