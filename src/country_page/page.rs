//! A page as it was understood: the country, the date, what each item has, and what is wrong.

use super::Reading;
use super::checks;
use super::draft::{Draft, MOST_FINDINGS};
use super::edition::Known;
use super::finding::{Finding, FindingKind};
use super::item_list::{ListedItem, compared};
use super::naming::Names;
use super::walk::Walked;
use crate::model::{
    AsOf, BroughtPage, CountryCode, Day, Decimal, EvidenceLink, EvidenceStatus, IndicatorEvidence, Localized,
    Methodology, NoFigure, PartId, PublishedRank, Rejection, WebAddress,
};
use crate::sort::SortSmall;
use std::collections::BTreeMap;

/// What a page says of one country.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadPage {
    /// The country.
    pub country: Named,
    /// The date of the page.
    pub as_of: Option<AsOf>,
    /// Areas and indicators, as far as they are there.
    pub items: BTreeMap<PartId, PageItem>,
    /// What stands there of the country as a whole.
    pub total: PageTotal,
    /// Which of the figures agree with each other.
    pub checks: Checks,
    /// What is wrong, in the order of lines.
    pub findings: Vec<Finding>,
    /// How many more things are wrong than are kept.
    pub more_findings: usize,
    /// What it says of the items of a working list; nothing where the edition is none.
    pub list: Vec<ListedItem>,
}

/// Whose page it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Named {
    /// It says so.
    Known(CountryCode),
    /// It names several.
    OneOf(Vec<CountryCode>),
    /// It does not say; its evidence speaks of this one.
    Perhaps(CountryCode),
    /// It does not say.
    Nobody,
}

/// An area or an indicator on a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PageItem {
    /// The line of its heading.
    pub line: usize,
    /// Its name there.
    pub name: String,
    /// Points, where they are there.
    pub awarded: Option<i64>,
    /// The maximum beside them.
    pub max: Option<i64>,
    /// The percent beside them.
    pub percent: Option<i64>,
    /// Its evidence.
    pub evidence: Vec<EvidencePiece>,
}

/// A piece of evidence: a name, an address or both.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EvidencePiece {
    /// What it is called; nothing where the page has its address alone.
    pub name: String,
    /// Where it is, where that is an address that is safe to link.
    pub address: Option<WebAddress>,
}

/// What a page says of a country as a whole.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PageTotal {
    /// The score.
    pub score: Option<Decimal>,
    /// The points.
    pub points: Option<i64>,
    /// The rank.
    pub rank: Option<u32>,
    /// The digital development level.
    pub development: Option<Decimal>,
}

/// How many figures were compared, and how many of them agree.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Checks {
    /// Areas that agree with their indicators, of those where all is there.
    pub areas: (usize, usize),
    /// Percents that follow from their points.
    pub percents: (usize, usize),
    /// Whether points and score of the country follow from the areas; none where nothing of that is there.
    pub total: Option<bool>,
}

/// Everything that was read, with what follows from it.
pub(super) fn finished(known: &Known<'_>, walked: Walked, names: &Names<'_>, is_sure: bool) -> Reading {
    let mut findings = walked.findings;
    if !is_sure {
        findings.insert(0, Finding { line: None, kind: FindingKind::EditionUnclear });
    }
    let pages = walked.drafts.iter().flat_map(|draft| {
        let width = draft.width();
        (0..width).map(move |column| page(known, draft, (column, width), names)).collect::<Vec<_>>()
    });
    let pages: Vec<ReadPage> = pages.take(MOST_COLUMNS).collect();
    let more_findings = pages.iter().map(|page| page.more_findings).sum();
    Reading { edition: known.methodology.id.clone(), pages, lines: walked.lines, findings, more_findings }
}

/// More countries are not read at once.
const MOST_COLUMNS: usize = 60;

fn page(known: &Known<'_>, draft: &Draft, (column, width): (usize, usize), names: &Names<'_>) -> ReadPage {
    let items = known.parts.iter().enumerate().filter_map(|(place, known)| {
        let item = draft.item(place)?;
        let read = PageItem {
            line: item.line,
            name: item.name.clone(),
            awarded: item.cells.awarded(column),
            max: item.cells.max(),
            percent: item.cells.percent().filter(|_| column == 0),
            evidence: if width == 1 { item.evidence.clone() } else { Vec::new() },
        };
        Some((known.part.id.clone(), read))
    });
    let header = &draft.header;
    let is_alone = width == 1;
    let total = PageTotal {
        score: header.score.filter(|_| is_alone).map(|(_, score)| score),
        points: header.points.filter(|_| is_alone).map(|(_, points)| points),
        rank: header.rank.filter(|_| is_alone),
        development: header.development.filter(|_| is_alone),
    };
    let mut page = ReadPage {
        country: country(draft, (column, width), names),
        as_of: date(draft, (column, width)),
        items: items.collect(),
        total,
        checks: Checks::default(),
        findings: draft.findings.clone(),
        more_findings: draft.more,
        list: Vec::new(),
    };
    page.note_head(draft, width);
    for (line, kind) in checks::findings(known, draft, &mut page) {
        page.note(line, kind);
    }
    page.findings.sort_small_by_key(|finding| finding.line.unwrap_or(usize::MAX));
    page.list = compared(known, &page.items);
    page
}

fn country(draft: &Draft, (column, width): (usize, usize), names: &Names<'_>) -> Named {
    let mentions = draft.header.mentions.iter().map(|(_, mention)| mention);
    if width > 1 {
        // Those whose figures stand side by side are named above them in the same order.
        let mut named: Vec<CountryCode> = Vec::new();
        for mention in mentions {
            if let [code] = mention.codes.as_slice()
                && !named.contains(code)
            {
                named.push(*code);
            }
        }
        return match named.get(column) {
            Some(code) if named.len() == width => Named::Known(*code),
            _ if named.is_empty() => Named::Nobody,
            _ => Named::OneOf(named),
        };
    }
    let surest = mentions.clone().map(|mention| mention.sureness).max();
    let mut codes: Vec<CountryCode> = Vec::new();
    for mention in mentions.filter(|mention| Some(mention.sureness) == surest) {
        codes.extend(mention.codes.iter().filter(|code| !codes.contains(code)).collect::<Vec<_>>());
    }
    match codes.as_slice() {
        [code] => Named::Known(*code),
        [] => {
            let pieces = draft.items.iter().flatten().flat_map(|item| &item.evidence);
            names.spoken_of(pieces.map(|piece| piece.name.as_str())).map_or(Named::Nobody, Named::Perhaps)
        }
        _ => Named::OneOf(codes),
    }
}

/// The date that says so itself, else the latest of those beside points, else the latest of any line above.
fn date(draft: &Draft, (column, width): (usize, usize)) -> Option<AsOf> {
    let of_head = |least: u8| {
        let dates = draft.header.dates.iter().filter(move |(_, _, sureness)| *sureness >= least);
        dates.map(|(_, date, _)| *date).max_by_key(AsOf::sort_key)
    };
    let of_items = || {
        let dates = draft.items.iter().flatten().filter_map(|item| item.cells.date(column));
        dates.max_by_key(AsOf::sort_key)
    };
    let is_alone = width == 1;
    of_head(2).filter(|_| is_alone).or_else(of_items).or_else(|| of_head(1)).or_else(|| of_head(0))
}

impl ReadPage {
    pub(super) fn note(&mut self, line: Option<usize>, kind: FindingKind) {
        if self.findings.len() < 2 * MOST_FINDINGS {
            self.findings.push(Finding { line, kind });
        } else {
            self.more_findings += 1;
        }
    }

    /// What is not clear above the figures.
    fn note_head(&mut self, draft: &Draft, width: usize) {
        let kind = match &self.country {
            Named::Known(_) => None,
            Named::OneOf(codes) => Some(FindingKind::SeveralCountries(codes.clone())),
            Named::Perhaps(code) => Some(FindingKind::NoCountry(Some(*code))),
            Named::Nobody => Some(FindingKind::NoCountry(None)),
        };
        if let Some(kind) = kind {
            let line = draft.header.mentions.first().map(|(line, _)| *line);
            self.note(line, kind);
        }
        match self.as_of {
            None => self.note(None, FindingKind::NoDate),
            Some(taken) if width == 1 => {
                let other = draft.header.dates.iter().find(|(_, date, sureness)| *sureness == 2 && *date != taken);
                if let Some((line, _, _)) = other {
                    self.note(Some(*line), FindingKind::SeveralDates(taken));
                }
            }
            Some(_) => {}
        }
        let has_shared = width > 1 && draft.items.iter().flatten().any(|item| !item.evidence.is_empty());
        if has_shared {
            self.note(None, FindingKind::EvidenceOfSeveral);
        }
    }

    /// Points of indicators that were read, and how many indicators those are.
    #[must_use]
    pub fn indicators(&self, methodology: &Methodology) -> (i64, usize) {
        let leaves = methodology.leaves();
        let known = leaves.iter().filter_map(|part| self.items.get(&part.id)?.awarded);
        known.fold((0, 0), |(sum, count), points| (sum.saturating_add(points), count + 1))
    }

    /// What is kept of it for a country, as of the day on which it is brought, and what does not fit the edition.
    ///
    /// # Errors
    /// When no figure is left that the edition knows.
    pub fn brought(
        &self,
        methodology: &Methodology,
        country: CountryCode,
        on: Day,
    ) -> Result<(BroughtPage, Vec<Rejection>), NoFigure> {
        let mut page = BroughtPage::of(methodology, country, self.as_of, on);
        page.total = self.total.score;
        page.rank = self.total.rank.map(|rank| PublishedRank { rank, of: None });
        page.ddl = self.total.development;
        for (id, item) in &self.items {
            if let Some(awarded) = item.awarded {
                page.points.insert(id.clone(), Decimal { units: awarded, decimals: 0 });
            }
            if methodology.part(id).is_some_and(crate::model::Part::is_leaf) {
                page.evidence.insert(id.clone(), item.brought());
            }
        }
        page.fitting(methodology)
    }
}

impl PageItem {
    /// Its evidence as it is kept: what has an address as a link, what has only a name as a note.
    fn brought(&self) -> IndicatorEvidence {
        let links = self.evidence.iter().filter_map(|piece| {
            let url = piece.address.clone()?;
            let title = if piece.name.is_empty() { url.as_str().to_owned() } else { piece.name.clone() };
            Some(EvidenceLink { url, title })
        });
        let names = self.evidence.iter().filter(|piece| piece.address.is_none()).map(|piece| piece.name.as_str());
        let note = names.collect::<Vec<_>>().join("\n");
        let status = match (self.evidence.is_empty(), self.awarded) {
            (false, _) => EvidenceStatus::Described,
            (true, Some(1..)) => EvidenceStatus::Unnamed,
            (true, _) => EvidenceStatus::None,
        };
        let note = (!note.is_empty()).then(|| Localized::new(note, BTreeMap::new()));
        IndicatorEvidence { status, note, as_of: None, links: links.collect() }
    }
}
