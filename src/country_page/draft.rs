//! A page while it is being read: what stands above its figures, and what each item has.

use super::evidence::EvidencePiece;
use super::figures::{Figures, figures};
use super::head::Header;
use crate::model::{AsOf, PageFinding, PageFindingKind};

/// The figures of an item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Cells {
    /// There are none.
    Nothing,
    /// They can't be told apart.
    Unclear(String),
    /// Those of one country.
    One(Figures),
    /// Those of one country or several, each with its date, and the maximum.
    Columns(Vec<Cell>, Option<i64>),
}

/// The points of one country, with their date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Cell {
    pub(super) date: Option<AsOf>,
    pub(super) awarded: Option<i64>,
}

/// A line below a heading that belongs to its figures.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Entry<'a> {
    Date(AsOf),
    Run(&'a str),
}

impl Cells {
    /// The figures behind a heading, or else on the lines below it, of something worth `max`.
    pub(super) fn of(run: &str, entries: &[Entry<'_>], max: i64) -> Self {
        if entries.iter().any(|entry| matches!(entry, Entry::Date(_))) {
            return Self::columns(entries);
        }
        let below: Vec<&str> =
            entries.iter().filter_map(|entry| if let Entry::Run(run) = entry { Some(*run) } else { None }).collect();
        let all = if run.is_empty() { below.join(" ") } else { run.to_owned() };
        match figures(&all, max) {
            Some(read) => Self::One(read),
            None if all.is_empty() => Self::Nothing,
            None => Self::Unclear(all.chars().take(60).collect()),
        }
    }

    fn columns(entries: &[Entry<'_>]) -> Self {
        let (mut cells, mut max) = (Vec::<Cell>::new(), None);
        for entry in entries {
            match entry {
                Entry::Date(date) => cells.push(Cell { date: Some(*date), awarded: None }),
                Entry::Run(run) => {
                    for word in run.split(['/', ' ']).filter(|word| !word.is_empty() && !word.ends_with('%')) {
                        let Ok(number) = word.parse::<i64>() else {
                            return Self::Unclear((*run).to_owned());
                        };
                        match cells.last_mut().filter(|cell| cell.awarded.is_none()) {
                            Some(cell) => cell.awarded = Some(number),
                            None if max.is_none() => max = Some(number),
                            None => return Self::Unclear((*run).to_owned()),
                        }
                    }
                }
            }
        }
        Self::Columns(cells, max)
    }

    /// Of how many countries they are.
    pub(super) const fn width(&self) -> usize {
        match self {
            Self::Nothing | Self::Unclear(_) => 0,
            Self::One(_) => 1,
            Self::Columns(cells, _) => cells.len(),
        }
    }

    /// The points of one country, by its place among them.
    pub(super) fn awarded(&self, column: usize) -> Option<i64> {
        match self {
            Self::One(read) => read.awarded.filter(|_| column == 0),
            Self::Columns(cells, _) => cells.get(column)?.awarded,
            Self::Nothing | Self::Unclear(_) => None,
        }
    }

    /// The date beside the points of one country.
    pub(super) fn date(&self, column: usize) -> Option<AsOf> {
        if let Self::Columns(cells, _) = self { cells.get(column)?.date } else { None }
    }

    /// The maximum that stands beside them.
    pub(super) const fn max(&self) -> Option<i64> {
        match self {
            Self::One(read) => read.max,
            Self::Columns(_, max) => *max,
            Self::Nothing | Self::Unclear(_) => None,
        }
    }

    /// The percent that stands beside them.
    pub(super) const fn percent(&self) -> Option<i64> {
        match self {
            Self::One(read) => read.percent,
            Self::Nothing | Self::Unclear(_) | Self::Columns(..) => None,
        }
    }
}

/// An area or an indicator as the page has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct DraftItem {
    /// The line of its heading.
    pub(super) line: usize,
    /// Its name there.
    pub(super) name: String,
    /// Its figures.
    pub(super) cells: Cells,
    /// Its evidence.
    pub(super) evidence: Vec<EvidencePiece>,
}

/// A page, or as much as there is of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Draft {
    pub(super) header: Header,
    /// The items, by their places in the edition.
    pub(super) items: Vec<Option<DraftItem>>,
    /// The place of the heading that was read last.
    pub(super) last: usize,
    pub(super) findings: Vec<PageFinding>,
    /// How many findings were not kept.
    pub(super) more: usize,
}

/// So many findings are kept of a page: nobody reads more.
pub(super) const MOST_FINDINGS: usize = 200;

impl Draft {
    pub(super) fn new(header: Header, items: usize) -> Self {
        Self { header, items: vec![None; items], last: 0, findings: Vec::new(), more: 0 }
    }

    pub(super) fn item(&self, place: usize) -> Option<&DraftItem> {
        self.items.get(place)?.as_ref()
    }

    /// Whether any item has figures.
    pub(super) fn has_figures(&self) -> bool {
        self.items.iter().flatten().any(|item| item.cells.width() > 0)
    }

    pub(super) fn note(&mut self, line: usize, kind: PageFindingKind) {
        if self.findings.len() < MOST_FINDINGS {
            self.findings.push(PageFinding { line: Some(line), kind });
        } else {
            self.more += 1;
        }
    }

    /// Of how many countries the page is: as most of its items have it.
    pub(super) fn width(&self) -> usize {
        let widths = || self.items.iter().flatten().map(|item| item.cells.width()).filter(|width| *width > 0);
        let count = |width: usize| widths().filter(|other| *other == width).count();
        widths().max_by_key(|width| (count(*width), *width)).unwrap_or(1)
    }
}
