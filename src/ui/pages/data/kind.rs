//! What a file is, told from its path, so that it can be named in the reader's language.

use crate::model::{CountryCode, IndexId, StrategyId};
use crate::text::{Message, say};
use crate::ui::components::Lists;
use crate::ui::words::Words;
use crate::wire::{IndexEntry, PackageResource, StrategyEntry};
use std::sync::Arc;

/// What names are had from besides the lists of every page.
#[derive(Clone)]
pub(super) struct Menus {
    pub(super) indices: Arc<[IndexEntry]>,
    pub(super) strategies: Arc<[StrategyEntry]>,
}

/// What a file holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Methodologies,
    Observations,
    Evidence,
    Strategies,
    Mappings,
    Crosswalks,
    Statements,
    Lists,
    Others,
}

impl Kind {
    /// Every kind, in the order of the page.
    pub(super) const ALL: [Self; 9] = [
        Self::Methodologies,
        Self::Observations,
        Self::Evidence,
        Self::Strategies,
        Self::Mappings,
        Self::Crosswalks,
        Self::Statements,
        Self::Lists,
        Self::Others,
    ];

    /// The kind of the file at this path.
    pub(super) fn of(path: &str) -> Self {
        match path.split_once('/') {
            Some(("methodologies", _)) => Self::Methodologies,
            Some(("observations", _)) => Self::Observations,
            Some(("evidence", _)) => Self::Evidence,
            Some(("strategies", _)) => Self::Strategies,
            Some(("mappings", _)) => Self::Mappings,
            Some(("crosswalks", _)) => Self::Crosswalks,
            Some(("statements", _)) => Self::Statements,
            None if path.ends_with(".json") => Self::Lists,
            _ => Self::Others,
        }
    }

    /// The id of its heading, for links.
    pub(super) const fn anchor(self) -> &'static str {
        match self {
            Self::Methodologies => "methodologies",
            Self::Observations => "observations",
            Self::Evidence => "evidence",
            Self::Strategies => "strategies",
            Self::Mappings => "mappings",
            Self::Crosswalks => "crosswalks",
            Self::Statements => "statements",
            Self::Lists => "lists",
            Self::Others => "others",
        }
    }

    /// What the date of such a file means.
    pub(super) fn date_label(self) -> Message {
        match self {
            Self::Methodologies => say::methodology_in_use(),
            _ => say::data_column_as_of(),
        }
    }

    /// Its heading, and what is under it.
    pub(super) fn heading(self) -> (Message, Message) {
        match self {
            Self::Methodologies => (say::data_methodologies(), say::data_methodologies_about()),
            Self::Observations => (say::data_observations(), say::data_observations_about()),
            Self::Evidence => (say::data_evidence(), say::data_evidence_about()),
            Self::Strategies => (say::data_strategies(), say::data_strategies_about()),
            Self::Mappings => (say::data_mappings(), say::data_mappings_about()),
            Self::Crosswalks => (say::data_crosswalks(), say::data_crosswalks_about()),
            Self::Statements => (say::data_statements(), say::data_statements_about()),
            Self::Lists => (say::data_lists(), say::data_lists_about()),
            Self::Others => (say::data_others(), say::data_others_about()),
        }
    }
}

/// The place of a file among those of its kind: that of its index in menus.
pub(super) fn place(path: &str, indices: &[IndexEntry]) -> usize {
    let id = path.split('/').nth(1).map(|name| name.trim_end_matches(".json"));
    indices.iter().position(|entry| Some(entry.id.as_str()) == id).unwrap_or(indices.len())
}

/// The name of a file in the reader's language; none where only the English title in the package is known.
pub(super) fn name(file: &PackageResource, menus: &Menus, lists: &Lists, words: Words) -> Option<String> {
    let path = file.path.strip_suffix(".json")?;
    let index = |id: &str| {
        let id = IndexId::parse(id).ok()?;
        menus.indices.iter().find(|entry| entry.id == id)
    };
    let strategy = |id: &str| {
        let id = StrategyId::parse(id).ok()?;
        menus.strategies.iter().find(|entry| entry.id == id)
    };
    let country = |code: &str| lists.countries.get(CountryCode::parse(code).ok()?);
    match path.split('/').collect::<Vec<_>>().as_slice() {
        ["countries"] => Some(words.say(&say::data_file_countries())),
        ["tiles"] => Some(words.say(&say::data_file_tiles())),
        ["sources"] => Some(words.say(&say::data_file_sources())),
        ["indices"] => Some(words.say(&say::data_file_indices())),
        ["scores"] => Some(words.say(&say::data_file_scores())),
        ["strategies"] => Some(words.say(&say::data_file_strategies())),
        ["contexts"] => Some(words.say(&say::data_file_contexts())),
        ["classifications"] => Some(words.say(&say::data_file_classifications())),
        ["methodologies" | "observations", id] => Some(words.of(&index(id)?.name)),
        ["evidence", id, code] => Some(words.say(&say::data_file_evidence(&country(code)?.name, &index(id)?.short))),
        ["strategies", id] => Some(words.of(&strategy(id)?.title)),
        ["mappings", of, onto] => Some(words.say(&say::data_file_mapping(&strategy(of)?.title, &index(onto)?.short))),
        ["crosswalks", from, to] => Some(words.say(&say::edition_pair(&index(from)?.short, &index(to)?.short))),
        ["statements", code] => Some(words.of(&country(code)?.name)),
        _ => None,
    }
}
