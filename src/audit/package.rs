//! A whole package checked: files and hashes, structure, references, figures.

use super::folder::{CONTEXTS, Files, STRATEGIES};
use super::index::audit_index;
use super::references::Known;
use super::{Finding, IndexAudit};
use crate::model::{CountryCode, IndexData, IndexId};
use crate::scoring::IndexScores;
use crate::sort::SortedSet;
use crate::wire::{
    ContextEntry, Contexts, IndexEntry, ReadError, Report, StrategyEntry, read_contexts, read_countries, read_evidence,
    read_indices, read_methodology, read_observations, read_package, read_scores, read_sources, read_strategies,
    read_tiles, sha256,
};
use std::collections::VecDeque;

/// What the check of a package gave.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Audit {
    /// The indices, in the order of `indices.json`.
    pub indices: Vec<IndexAudit>,
    /// How many files `datapackage.json` lists.
    pub files_listed: usize,
    /// How many of them have the size and hash that it says.
    pub files_intact: usize,
    /// How many strategies could be read.
    pub strategies: usize,
    /// How many mappings of strategies onto indices could be read.
    pub mappings: usize,
    /// How many links these have.
    pub links: usize,
    /// How many crosswalks between editions could be read.
    pub crosswalks: usize,
    /// How many statements about countries could be read.
    pub statements: usize,
    /// What is wrong.
    pub findings: Vec<Finding>,
}

impl Audit {
    /// Whether nothing contradicts.
    #[must_use]
    pub const fn is_clean(&self) -> bool {
        self.findings.is_empty()
    }

    /// How many totals were recomputed, whatever came of it.
    #[must_use]
    pub fn recomputed(&self) -> usize {
        self.indices.iter().map(|index| index.count(|verdict| verdict.kind().is_recomputed())).sum()
    }
}

const PACKAGE: &str = "datapackage.json";
const INDICES: &str = "indices.json";
const SCORES: &str = "scores.json";
const TILES: &str = "tiles.json";

/// Checks a package in one go.
#[must_use]
pub fn audit(files: &Files) -> Audit {
    let mut auditor = Auditor::new(files);
    while auditor.step() {}
    auditor.finish()
}

/// Checks a package step by step, for a page that has to answer its reader in between.
pub struct Auditor<'a> {
    files: &'a Files,
    pub(super) audit: Audit,
    pub(super) known: Known,
    used: SortedSet<String>,
    /// What `scores.json` says.
    scores: Vec<IndexScores>,
    steps: VecDeque<Step>,
    done: usize,
}

/// One step, short enough to be waited for.
enum Step {
    Hashes,
    Lists,
    Index(IndexEntry),
    Crosswalk(IndexId, IndexId),
    Strategy(StrategyEntry),
    Statements(ContextEntry),
    Classifications(Option<Contexts>),
    Unused,
}

impl<'a> Auditor<'a> {
    /// An auditor that has not begun.
    #[must_use]
    pub fn new(files: &'a Files) -> Self {
        let steps = VecDeque::from([Step::Hashes, Step::Lists, Step::Unused]);
        Self {
            files,
            audit: Audit::default(),
            known: Known::default(),
            used: SortedSet::new(),
            scores: Vec::new(),
            steps,
            done: 0,
        }
    }

    /// Does the next step; false when there was none left.
    pub fn step(&mut self) -> bool {
        match self.steps.pop_front() {
            None => return false,
            Some(Step::Hashes) => self.hashes(),
            Some(Step::Lists) => self.lists(),
            Some(Step::Index(entry)) => self.index(&entry),
            Some(Step::Crosswalk(from, to)) => self.crosswalk(&from, &to),
            Some(Step::Strategy(entry)) => self.strategy(&entry),
            Some(Step::Statements(entry)) => self.statements(&entry),
            Some(Step::Classifications(listed)) => self.classifications(listed.as_ref()),
            Some(Step::Unused) => self.unused(),
        }
        self.done += 1;
        true
    }

    /// How many steps are done, and how many there are as far as known.
    #[must_use]
    pub fn progress(&self) -> (usize, usize) {
        (self.done, self.done + self.steps.len())
    }

    /// What was found so far; after the last step, everything.
    #[must_use]
    pub fn finish(self) -> Audit {
        self.audit
    }

    fn hashes(&mut self) {
        let Some(package) = self.read(PACKAGE, |text| read_package(text).map(clean)) else { return };
        self.audit.files_listed = package.resources.len();
        let mut listed = SortedSet::from([PACKAGE.to_owned()]);
        for resource in package.resources {
            match self.files.get(&resource.path) {
                None => self.find(Finding::Missing { file: resource.path.clone() }),
                Some(bytes) if bytes.len() as u64 != resource.bytes || sha256(bytes) != resource.hash => {
                    self.find(Finding::Hash { file: resource.path.clone() });
                }
                Some(_) => self.audit.files_intact += 1,
            }
            listed.insert(resource.path);
        }
        for file in self.files.keys().filter(|file| !listed.contains(*file)) {
            self.audit.findings.push(Finding::Unlisted { file: file.clone() });
        }
    }

    fn lists(&mut self) {
        self.known.countries = self.read("countries.json", read_countries).unwrap_or_default();
        self.known.sources = self.read("sources.json", read_sources).unwrap_or_default();
        self.known.own_references(&mut self.audit.findings);
        let tiles = self.read(TILES, read_tiles).unwrap_or_default();
        self.known.tiles(&tiles, TILES, &mut self.audit.findings);
        let indices = self.read(INDICES, |text| read_indices(text).map(clean)).unwrap_or_default();
        self.scores = self.read(SCORES, |text| read_scores(text).map(clean)).unwrap_or_default();
        let strategies = self.read(STRATEGIES, |text| read_strategies(text).map(clean)).unwrap_or_default();
        let contexts = self.read(CONTEXTS, |text| read_contexts(text).map(clean));
        self.known.indices = indices.iter().map(|entry| entry.id.clone()).collect();
        let statements = contexts.iter().flat_map(|contexts| contexts.countries.clone());
        // Indices first: the others name areas and indicators of theirs.
        let crosswalks = indices
            .iter()
            .flat_map(|entry| entry.moves_to.iter().map(|to| Step::Crosswalk(entry.id.clone(), to.clone())))
            .collect::<Vec<_>>();
        let steps: Vec<Step> = indices
            .into_iter()
            .map(Step::Index)
            .chain(crosswalks)
            .chain(strategies.into_iter().map(Step::Strategy))
            .chain(statements.map(Step::Statements))
            .collect();
        self.steps.push_front(Step::Classifications(contexts));
        for step in steps.into_iter().rev() {
            self.steps.push_front(step);
        }
    }

    /// What the list of indices has to say of one, with the editions that it names.
    fn listed(&self, index: &IndexData, entry: &IndexEntry) -> IndexEntry {
        IndexEntry::of(index, &self.known.countries, &self.known.sources, entry.moves_to.clone())
    }

    fn index(&mut self, entry: &IndexEntry) {
        let file = format!("methodologies/{}.json", entry.id);
        let Some(methodology) = self.read(&file, |text| read_methodology(text).map(clean)) else { return };
        if methodology.id != entry.id {
            let (expected, found) = (entry.id.to_string(), methodology.id.to_string());
            self.find(Finding::Unreadable { file, error: ReadError::OtherSubject { expected, found } });
            return;
        }
        self.known.methodology(&methodology, &file, &mut self.audit.findings);
        self.known.methodologies.insert(entry.id.clone(), methodology.clone());
        let file = format!("observations/{}.json", entry.id);
        let observations = self.read(&file, |text| read_observations(text, &methodology));
        // What could not be read differs from no list.
        let is_known = observations.is_some() && self.known.countries.iter().next().is_some();
        let index = IndexData::new(methodology, observations.unwrap_or_default());
        self.known.observations(&index, &file, &mut self.audit.findings);
        let audited = audit_index(&index, &file, &mut self.audit.findings);
        self.audit.indices.push(audited);
        if is_known && self.listed(&index, entry) != *entry {
            self.find(Finding::ListDiffers { file: INDICES.to_owned(), subject: entry.id.to_string() });
        }
        let listed = self.scores.iter().find(|scores| scores.index == entry.id);
        if is_known && listed.is_some_and(|listed| *listed != IndexScores::of(&index)) {
            self.find(Finding::ListDiffers { file: SCORES.to_owned(), subject: entry.id.to_string() });
        }
        self.evidence(&index);
    }

    fn evidence(&mut self, index: &IndexData) {
        let id = &index.methodology.id;
        let with_evidence: SortedSet<CountryCode> =
            index.observations().iter().filter(|one| one.has_evidence).map(|one| one.country).collect();
        for country in with_evidence {
            let file = format!("evidence/{id}/{country}.json");
            if let Some(evidence) = self.read(&file, |text| read_evidence(text, id, country)) {
                self.known.evidence(&evidence, index, &file, &mut self.audit.findings);
            }
        }
    }

    /// What was not read was not checked either. Only said when everything could be read: a file that cannot be
    /// used leaves those that it refers to unread, and that is no fault of theirs.
    fn unused(&mut self) {
        let stopped = |finding: &Finding| matches!(finding, Finding::Missing { .. } | Finding::Unreadable { .. });
        if self.audit.findings.iter().any(stopped) {
            return;
        }
        for file in self.files.keys().filter(|file| !self.used.contains(*file)) {
            if !self.audit.findings.contains(&Finding::Unlisted { file: file.clone() }) {
                self.audit.findings.push(Finding::Unused { file: file.clone() });
            }
        }
    }

    pub(super) fn read<T>(
        &mut self,
        file: &str,
        read: impl FnOnce(&str) -> Result<(T, Report), ReadError>,
    ) -> Option<T> {
        self.used.insert(file.to_owned());
        let Some(bytes) = self.files.get(file) else {
            self.find(Finding::Missing { file: file.to_owned() });
            return None;
        };
        match read(&String::from_utf8_lossy(bytes)) {
            Ok((value, report)) => {
                let flawed = |problem| Finding::Flawed { file: file.to_owned(), problem };
                self.audit.findings.extend(report.problems.into_iter().map(flawed));
                Some(value)
            }
            Err(error) => {
                self.find(Finding::Unreadable { file: file.to_owned(), error });
                None
            }
        }
    }

    pub(super) fn find(&mut self, finding: Finding) {
        if !self.audit.findings.contains(&finding) {
            self.audit.findings.push(finding);
        }
    }
}

fn clean<T>(value: T) -> (T, Report) {
    (value, Report::default())
}
