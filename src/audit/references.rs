//! Whether everything that files name exists.

use super::{Finding, ReferenceTo};
use crate::model::{
    Countries, CountryCode, Evidence, EvidenceStatus, IndexData, IndexId, Methodology, PartId, Points, SourceId,
    Sources, TileGrid,
};
use crate::sort::{SortedMap, SortedSet};

/// What files may refer to.
#[derive(Debug, Default)]
pub(super) struct Known {
    pub(super) countries: Countries,
    pub(super) sources: Sources,
    pub(super) indices: SortedSet<IndexId>,
    /// Those of them that could be read.
    pub(super) methodologies: SortedMap<IndexId, Methodology>,
}

impl Known {
    pub(super) fn own_references(&self, findings: &mut Vec<Finding>) {
        for source in self.sources.by_id.values() {
            if !self.sources.terms.contains_key(&source.terms) {
                let (subject, id) = (source.id.to_string(), source.terms.to_string());
                findings.push(dangling("sources.json", subject, ReferenceTo::Terms, id));
            }
        }
        if let Some(source) = self.countries.names_source() {
            self.source("countries.json", "source", source, findings);
        }
        for group in self.countries.groups() {
            self.source("countries.json", group.id.as_str(), &group.source, findings);
            for &member in &group.members {
                self.country("countries.json", group.id.as_str(), member, findings);
            }
        }
    }

    pub(super) fn tiles(&self, tiles: &TileGrid, file: &str, findings: &mut Vec<Finding>) {
        if let Some(source) = &tiles.source {
            self.source(file, "source", source, findings);
        }
        for part in &tiles.parts {
            for tile in &part.tiles {
                self.country(file, part.group.as_str(), tile.country, findings);
            }
        }
    }

    pub(super) fn methodology(&self, methodology: &Methodology, file: &str, findings: &mut Vec<Finding>) {
        for source in &methodology.sources {
            self.source(file, "sources", source, findings);
        }
    }

    pub(super) fn observations(&self, index: &IndexData, file: &str, findings: &mut Vec<Finding>) {
        for observation in index.observations() {
            let subject = observation.country.to_string();
            self.country(file, &subject, observation.country, findings);
            self.source(file, &subject, &observation.source, findings);
            if let Some(total) = &observation.total {
                self.source(file, &subject, &total.source, findings);
            }
            for part in &observation.derived {
                if index.methodology.part(part).is_none() {
                    findings.push(dangling(file, subject.clone(), ReferenceTo::Part, part.to_string()));
                }
            }
        }
    }

    pub(super) fn evidence(&self, evidence: &Evidence, index: &IndexData, file: &str, findings: &mut Vec<Finding>) {
        let country = evidence.country;
        self.source(file, country.as_str(), &evidence.source, findings);
        let observation = index
            .of(country)
            .iter()
            .find(|one| one.has_evidence && one.source == evidence.source && one.as_of == evidence.as_of);
        let Some(observation) = observation else {
            let id = evidence.as_of.map(|date| date.edtf()).unwrap_or_default();
            findings.push(dangling(file, country.to_string(), ReferenceTo::Observation, id));
            return;
        };
        for (id, indicator) in &evidence.indicators {
            let Some(part) = index.methodology.part(id) else {
                findings.push(dangling(file, country.to_string(), ReferenceTo::Part, id.to_string()));
                continue;
            };
            let credited = observation.values.get(part).map(|points| points > Points::ZERO);
            let shown = indicator.status != EvidenceStatus::None;
            if credited.is_some_and(|credited| credited != shown) {
                findings.push(Finding::EvidenceContradicts { file: file.to_owned(), country, part: id.clone() });
            }
        }
        for id in evidence.remarks.iter().flat_map(|remark| &remark.indicators) {
            if index.methodology.part(id).is_none() {
                findings.push(dangling(file, country.to_string(), ReferenceTo::Part, id.to_string()));
            }
        }
    }

    pub(super) fn cited<'a>(
        &self,
        file: &str,
        citations: impl Iterator<Item = (&'a str, &'a SourceId)>,
        findings: &mut Vec<Finding>,
    ) {
        for (subject, source) in citations {
            self.source(file, subject, source, findings);
        }
    }

    /// An area or indicator of an index; of an index that could not be read, nothing is said.
    pub(super) fn part(
        &self,
        file: &str,
        subject: &str,
        (index, part): (&IndexId, &PartId),
        findings: &mut Vec<Finding>,
    ) {
        if !self.indices.contains(index) {
            findings.push(dangling(file, subject.to_owned(), ReferenceTo::Index, index.to_string()));
        } else if self.methodologies.get(index).is_some_and(|methodology| methodology.part(part).is_none()) {
            findings.push(dangling(file, subject.to_owned(), ReferenceTo::Part, part.to_string()));
        }
    }

    pub(super) fn source(&self, file: &str, subject: &str, source: &SourceId, findings: &mut Vec<Finding>) {
        if !self.sources.by_id.contains_key(source) {
            findings.push(dangling(file, subject.to_owned(), ReferenceTo::Source, source.to_string()));
        }
    }

    pub(super) fn country(&self, file: &str, subject: &str, country: CountryCode, findings: &mut Vec<Finding>) {
        if self.countries.get(country).is_none() {
            findings.push(dangling(file, subject.to_owned(), ReferenceTo::Country, country.to_string()));
        }
    }
}

pub(super) fn dangling(file: &str, subject: String, to: ReferenceTo, id: String) -> Finding {
    Finding::Dangling { file: file.to_owned(), subject, to, id }
}
