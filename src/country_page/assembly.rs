//! From what the walk found to pages: whose each is, of when, and what is wrong with it.

use super::Reading;
use super::checks;
use super::draft::Draft;
use super::edition::Known;
use super::naming::Names;
use super::page::{Checks, ListedItem, Named, PageItem, PageTotal, ReadPage, Verdict};
use super::walk::Walked;
use crate::model::{AsOf, CountryCode, PageFinding, PageFindingKind, PartId};
use crate::sort::{SortSmall, SortedMap};

/// Everything that was read, with what follows from it.
pub(super) fn finished(known: &Known<'_>, walked: Walked, names: &Names<'_>, is_sure: bool) -> Reading {
    let mut findings = walked.findings;
    if !is_sure {
        findings.insert(0, PageFinding { line: None, kind: PageFindingKind::EditionUnclear });
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
        address: header.address.clone().filter(|_| is_alone),
        items: items.collect(),
        total,
        checks: Checks::default(),
        findings: draft.findings.clone(),
        more_findings: draft.more,
        list: Vec::new(),
    };
    note_head(&mut page, draft, width);
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

/// What is not clear above the figures.
fn note_head(page: &mut ReadPage, draft: &Draft, width: usize) {
    let kind = match &page.country {
        Named::Known(_) => None,
        Named::OneOf(codes) => Some(PageFindingKind::SeveralCountries(codes.clone())),
        Named::Perhaps(code) => Some(PageFindingKind::NoCountry(Some(*code))),
        Named::Nobody => Some(PageFindingKind::NoCountry(None)),
    };
    if let Some(kind) = kind {
        let line = draft.header.mentions.first().map(|(line, _)| *line);
        page.note(line, kind);
    }
    match page.as_of {
        None => page.note(None, PageFindingKind::NoDate),
        Some(taken) if width == 1 => {
            let other = draft.header.dates.iter().find(|(_, date, sureness)| *sureness == 2 && *date != taken);
            if let Some((line, _, _)) = other {
                page.note(Some(*line), PageFindingKind::SeveralDates(taken));
            }
        }
        Some(_) => {}
    }
    let has_shared = width > 1 && draft.items.iter().flatten().any(|item| !item.evidence.is_empty());
    if has_shared {
        page.note(None, PageFindingKind::EvidenceOfSeveral);
    }
}

/// Every item of a page beside the list; nothing where the edition is known from its publisher.
pub(super) fn compared(known: &Known<'_>, items: &SortedMap<PartId, PageItem>) -> Vec<ListedItem> {
    let beside = known.parts.iter().filter_map(|part| {
        let item = items.get(&part.part.id).filter(|item| !item.name.is_empty())?;
        Some(ListedItem {
            part: part.part.id.clone(),
            line: item.line,
            name: item.name.clone(),
            of_name: Verdict::of(part.name.is(&item.name)),
            max: item.max,
            of_max: item.max.map(|max| Verdict::of(max == part.max)),
        })
    });
    if known.is_working_list { beside.collect() } else { Vec::new() }
}
