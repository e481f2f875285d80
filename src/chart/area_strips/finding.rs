//! What strips of areas say in words: how many of the picked lie above the median, and who furthest below one.

use super::{AreaStrips, Distribution, Entry};
use crate::chart::bars;
use crate::chart::figures::Line;
use crate::model::Decimal;
use crate::table::Table;
use crate::text::{Message, Value, say};

pub(super) fn title(strips: &AreaStrips) -> Message {
    if let Some(missing) = crate::chart::Chart::missing(strips) {
        return missing;
    }
    let total = strips.strips.first();
    let median = total.and_then(Distribution::median);
    let known = total.map_or(0, |total| total.picked().count());
    let (Some(total), Some(median)) = (total, median.filter(|_| known > 0)) else {
        return say::chart_bars_title_unknown(&strips.picked.index);
    };
    let mut picked = total.picked();
    if let (Some((place, entry)), None) = (picked.next(), picked.next()) {
        return one(strips, place, entry);
    }
    let above = total.picked().filter(|(_, entry)| entry.figure.share > median).count();
    match furthest_below(strips) {
        Some((line, entry)) => say::chart_strips_title(above, known, &entry.name, line.title()),
        None if areas(strips).any(|(_, strip)| strip.median().is_some()) => {
            say::chart_strips_title_none_below(above, known)
        }
        None => say::chart_strips_title_total(above, known),
    }
}

/// What is to be said of a single country: in how many areas it lies above the median.
fn one(strips: &AreaStrips, place: usize, entry: &Entry) -> Message {
    let in_areas = || areas(strips).filter_map(|(_, strip)| Some((strip.median()?, of(strip, place)?)));
    let above = in_areas().filter(|(median, entry)| entry.figure.share > *median).count();
    let areas = in_areas().count();
    if areas == 0 {
        return bars::title(&strips.picked);
    }
    say::chart_strips_title_one(&entry.name, above, areas)
}

/// The areas with their distributions.
fn areas(strips: &AreaStrips) -> impl Iterator<Item = (&Line, &Distribution)> {
    strips.picked.lines.iter().zip(&strips.strips).skip(1)
}

fn of(strip: &Distribution, place: usize) -> Option<&Entry> {
    strip.picked().find(|(other, _)| *other == place).map(|(_, entry)| entry)
}

/// The picked country that lies furthest below the median of an area, and that area; the first of several.
fn furthest_below(strips: &AreaStrips) -> Option<(&Line, &Entry)> {
    let mut furthest: Option<(Decimal, &Line, &Entry)> = None;
    for (line, strip) in areas(strips) {
        let Some(median) = strip.median() else { continue };
        for (_, entry) in strip.picked().filter(|(_, entry)| entry.figure.share < median) {
            let distance = median.minus(entry.figure.share);
            if furthest.is_none_or(|(so_far, ..)| distance > so_far) {
                furthest = Some((distance, line, entry));
            }
        }
    }
    furthest.map(|(_, line, entry)| (line, entry))
}

pub(super) fn description(strips: &AreaStrips) -> Message {
    let reading = say::chart_strips_description(&strips.picked.index, strips.of);
    match crate::chart::Chart::missing(strips) {
        Some(missing) => missing,
        None if strips.picked.unknown().is_empty() => reading,
        None => say::chart_bars_description_without(reading, Value::List(strips.picked.unknown())),
    }
}

/// What stands beside the title of a strip: its median, and of how many countries it is known.
pub(super) fn note(strips: &AreaStrips, line: &Line, strip: &Distribution) -> Message {
    let Some(median) = strip.median_value() else {
        return match strip.all.len() {
            0 => say::chart_strips_unknown(),
            few => say::chart_strips_few(few, strips.of),
        };
    };
    let median = strips.picked.written(line, median);
    if strip.all.len() == strips.of {
        say::chart_strips_median(median, strip.all.len())
    } else {
        say::chart_strips_median_of_some(median, strip.all.len(), strips.of)
    }
}

/// The picked countries of which no area is known, but the total.
pub(super) fn only_total(strips: &AreaStrips) -> Vec<Value> {
    if strips.picked.areas().is_empty() {
        return Vec::new();
    }
    let known = strips.picked.known();
    known.filter(|(place, _)| !has_area(strips, *place)).map(|(_, one)| Value::from(&one.name)).collect()
}

/// The picked countries that are known in another area but not here.
pub(super) fn without(strips: &AreaStrips, line: &Line) -> Vec<Value> {
    let known = strips.picked.known().filter(|(place, _)| has_area(strips, *place));
    known.filter(|(place, _)| line.get(*place).is_none()).map(|(_, one)| Value::from(&one.name)).collect()
}

fn has_area(strips: &AreaStrips, place: usize) -> bool {
    strips.picked.areas().iter().any(|line| line.get(place).is_some())
}

/// What is said of countries that stand at the same place: the picked ones first, and not more than can be heard.
pub(super) fn mark(line: &Line, same: &[Entry]) -> Message {
    const MOST_NAMED: usize = 5;
    let (picked, others): (Vec<&Entry>, Vec<&Entry>) = same.iter().partition(|entry| entry.picked.is_some());
    let names = picked.iter().chain(&others).map(|entry| Value::from(&entry.name));
    let most = if same.len() > MOST_NAMED { picked.len().max(MOST_NAMED - 1) } else { same.len() };
    let mut names: Vec<Value> = names.take(most).collect();
    if same.len() > most {
        names.push(say::chart_strips_others(same.len() - most).into());
    }
    let value = same.first().map_or_else(Decimal::default, |entry| entry.figure.value);
    say::chart_bars_mark(Value::List(names), line.title(), Value::amount(value), Value::amount(line.max))
}

/// The figures of the picked countries, each with the median of all.
pub(super) fn table(strips: &AreaStrips) -> Table {
    let mut table = strips.picked.table();
    table.header.push(say::chart_strips_column_median());
    let medians = strips.strips.iter().map(|strip| strip.median_value().map_or_else(|| "".into(), Value::from));
    let each = strips.picked.selection.len().max(1);
    for (rows, median) in table.rows.chunks_mut(each).zip(medians) {
        rows.iter_mut().for_each(|row| row.push(median.clone()));
    }
    table
}
