//! The arithmetic of a page: indicators against their area, areas against the country, percents against points.

use super::draft::{Cells, Draft};
use super::edition::{Known, KnownPart};
use super::figures::percent_of;
use super::page::{PageItem, ReadPage};
use crate::model::{PageFindingKind, Part, PartId, Points};
use crate::scoring::Score;

type Noted = Vec<(Option<usize>, PageFindingKind)>;

/// What contradicts itself and what is missing on a page; how many figures agree is noted in it.
pub(super) fn findings(known: &Known<'_>, draft: &Draft, page: &mut ReadPage) -> Noted {
    let mut noted = Vec::new();
    for part in &known.parts {
        if let Some(item) = page.items.get(&part.part.id) {
            of_item(known, part, item, &mut noted);
        }
    }
    for item in draft.items.iter().flatten() {
        if let Cells::Unclear(figures) = &item.cells {
            let part = page.items.iter().find(|(_, read)| read.line == item.line).map(|(id, _)| id.clone());
            noted.extend(
                part.map(|part| (Some(item.line), PageFindingKind::Unclear { part, figures: figures.clone() })),
            );
        }
    }
    let unclear: Vec<PartId> = noted
        .iter()
        .filter(|(_, kind)| matches!(kind, PageFindingKind::Unclear { .. }))
        .filter_map(|(_, kind)| kind.part().cloned())
        .collect();
    noted.retain(|(_, kind)| !matches!(kind, PageFindingKind::NoPoints(part) if unclear.contains(part)));
    percents(known, page, &mut noted);
    areas(known, page, &mut noted);
    total(known, draft, page, &mut noted);
    missing(known, page, &mut noted);
    noted
}

fn of_item(known: &Known<'_>, part: &KnownPart<'_>, item: &PageItem, noted: &mut Noted) {
    let id = || part.part.id.clone();
    let max = part.max;
    let line = Some(item.line);
    let Some(awarded) = item.awarded else {
        noted.push((line, PageFindingKind::NoPoints(id())));
        return;
    };
    if let Some(printed) = item.max.filter(|printed| *printed != max) {
        noted.push((line, PageFindingKind::OtherMaximum { part: id(), printed, max }));
    }
    let is_above = awarded > item.max.unwrap_or(max) || awarded > max && item.max == Some(max);
    let is_partial = known.methodology.points.all_or_nothing && part.part.is_leaf() && awarded != 0;
    if is_above {
        noted.push((line, PageFindingKind::AboveMaximum { part: id(), awarded, max }));
    } else if is_partial && awarded < item.max.unwrap_or(max) {
        noted.push((line, PageFindingKind::Partial { part: id(), awarded, max }));
    }
}

fn percents(known: &Known<'_>, page: &mut ReadPage, noted: &mut Noted) {
    for part in &known.parts {
        let Some(item) = page.items.get(&part.part.id) else { continue };
        if let (Some(printed), Some(awarded)) = (item.percent, item.awarded) {
            let computed = percent_of(awarded, item.max.unwrap_or(part.max));
            page.checks.percents.1 += 1;
            if printed == computed {
                page.checks.percents.0 += 1;
            } else {
                let part = part.part.id.clone();
                noted.push((Some(item.line), PageFindingKind::PercentDiffers { part, printed, computed }));
            }
        }
    }
}

fn areas(known: &Known<'_>, page: &mut ReadPage, noted: &mut Noted) {
    for area in known.methodology.areas().iter().filter(|area| !area.is_leaf()) {
        let Some(item) = page.items.get(&area.id) else { continue };
        let Some(printed) = item.awarded else { continue };
        let has_others = page.findings.iter().any(|finding| {
            matches!(&finding.kind, PageFindingKind::UnknownItem(id) if id.split('.').next() == Some(area.id.as_str()))
        });
        let points: Vec<i64> = area.parts.iter().filter_map(|part| page.items.get(&part.id)?.awarded).collect();
        let sum: i64 = points.iter().fold(0, |sum, points| sum.saturating_add(*points));
        let is_whole = points.len() == area.parts.len();
        if has_others || !is_whole && sum <= printed {
            continue;
        }
        page.checks.areas.1 += 1;
        if sum == printed {
            page.checks.areas.0 += 1;
        } else {
            noted.push((Some(item.line), PageFindingKind::IndicatorsDiffer { part: area.id.clone(), printed, sum }));
        }
    }
}

fn total(known: &Known<'_>, draft: &Draft, page: &mut ReadPage, noted: &mut Noted) {
    let methodology = known.methodology;
    let line = |found: Option<usize>| found.or_else(|| draft.header.mentions.first().map(|(line, _)| *line));
    let points_of = |area: &Part| {
        let own = page.items.get(&area.id).and_then(|item| item.awarded);
        own.or_else(|| {
            area.parts
                .iter()
                .map(|part| page.items.get(&part.id)?.awarded)
                .try_fold(0_i64, |sum, points| sum.checked_add(points?))
        })
    };
    let sum = methodology.areas().iter().map(points_of).try_fold(0_i64, |sum, points| sum.checked_add(points?));
    let mut holds = None;
    if let (Some(printed), Some(sum)) = (page.total.points, sum) {
        holds = Some(printed == sum);
        if printed != sum {
            noted
                .push((line(draft.header.points.map(|(line, _)| line)), PageFindingKind::AreasDiffer { printed, sum }));
        }
    }
    let points = sum.or(page.total.points);
    let scale = &methodology.score;
    let computed = points.and_then(|points| Score::new(Points(points), methodology.points.max, scale.full));
    if let (Some(printed), Some(computed)) = (page.total.score, computed) {
        let computed = computed.rounded(scale.decimals);
        let is_equal = printed == computed;
        holds = Some(holds.unwrap_or(true) && is_equal);
        if !is_equal {
            noted.push((
                line(draft.header.score.map(|(line, _)| line)),
                PageFindingKind::ScoreDiffers { printed, computed },
            ));
        }
    }
    page.checks.total = holds;
}

fn missing(known: &Known<'_>, page: &ReadPage, noted: &mut Noted) {
    let Some(last) = known.parts.iter().rposition(|part| page.items.contains_key(&part.part.id)) else { return };
    let leaves = known.parts.iter().enumerate().filter(|(_, part)| part.part.is_leaf());
    let absent = leaves.filter(|(_, part)| !page.items.contains_key(&part.part.id));
    let (behind, between): (Vec<_>, Vec<_>) = absent.partition(|(place, _)| *place > last);
    if !between.is_empty() {
        noted.push((None, PageFindingKind::Missing(between.iter().map(|(_, part)| part.part.id.clone()).collect())));
    }
    if let Some(last) = known.at(last).filter(|_| !behind.is_empty()) {
        let id = last.part.id.clone();
        let line = page.items.get(&id).map(|item| item.line);
        noted.push((line, PageFindingKind::EndsEarly { last: id, missing: behind.len() }));
    }
}
