//! Strategies with their mappings, and crosswalks between editions: what they name exists, and the lists of them say what
//! they say.

use super::folder::STRATEGIES;
use super::package::Auditor;
use super::references::dangling;
use super::{Finding, ReferenceTo};
use crate::model::{IndexId, SourceId, Strategy};
use crate::wire::{
    ReadError, StrategyEntry, read_crosswalk_for, read_crosswalk_of, read_mapping_for, read_mapping_of, read_strategy,
};

/// The list of indices names the editions that there are crosswalks to.
const INDICES: &str = "indices.json";

impl Auditor<'_> {
    /// A strategy with its mappings.
    pub(super) fn strategy(&mut self, entry: &StrategyEntry) {
        let (id, file) = (&entry.id, format!("strategies/{}.json", entry.id));
        self.known.country(STRATEGIES, id.as_str(), entry.country, &mut self.audit.findings);
        let strategy = self.read(&file, |text| read_strategy(text, id));
        if let Some(strategy) = &strategy {
            self.audit.strategies += 1;
            self.known.cited(&file, strategy.citations(), &mut self.audit.findings);
            if StrategyEntry::of(strategy, entry.indices.clone()) != *entry {
                self.find(Finding::ListDiffers { file: STRATEGIES.to_owned(), subject: id.to_string() });
            }
        }
        for index in &entry.indices {
            self.mapping(entry, strategy.as_ref(), index);
        }
    }

    /// Where the strategy or the methodology cannot be read, the mapping is checked by itself.
    fn mapping(&mut self, entry: &StrategyEntry, strategy: Option<&Strategy>, index: &IndexId) {
        let id = &entry.id;
        if !self.known.indices.contains(index) {
            self.find(dangling(STRATEGIES, id.to_string(), ReferenceTo::Index, index.to_string()));
        }
        let file = format!("mappings/{id}/{index}.json");
        let methodology = self.known.methodologies.get(index).cloned();
        let mapping = self.read(&file, |text| match (strategy, &methodology) {
            (Some(strategy), Some(methodology)) => read_mapping_for(text, strategy, methodology),
            _ => read_mapping_of(text, id, index),
        });
        if let Some(mapping) = mapping {
            self.audit.mappings += 1;
            self.audit.links += mapping.links.len();
            let sources = mapping.sources.iter().map(|source: &SourceId| ("sources", source));
            self.known.cited(&file, sources, &mut self.audit.findings);
        }
    }

    /// A crosswalk. Where one of the methodologies cannot be read, it is checked by itself.
    pub(super) fn crosswalk(&mut self, from: &IndexId, to: &IndexId) {
        if !self.known.indices.contains(to) {
            self.find(dangling(INDICES, from.to_string(), ReferenceTo::Index, to.to_string()));
        }
        let file = format!("crosswalks/{from}/{to}.json");
        let [one, other] = [from, to].map(|index| self.known.methodologies.get(index).cloned());
        let crosswalk = self.read(&file, |text| match (&one, &other) {
            // An edition is not another edition of itself.
            (Some(one), _) if from == to => {
                Err(ReadError::OtherSubject { expected: format!("{from} …"), found: one.id.to_string() })
            }
            (Some(one), Some(other)) => read_crosswalk_for(text, one, other),
            _ => read_crosswalk_of(text, from, to),
        });
        if let Some(crosswalk) = crosswalk {
            self.audit.crosswalks += 1;
            let sources = crosswalk.sources.iter().map(|source: &SourceId| ("sources", source));
            self.known.cited(&file, sources, &mut self.audit.findings);
        }
    }
}
