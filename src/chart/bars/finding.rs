//! What bars say in words: who leads, and in which area the picked countries lie furthest apart.

use crate::chart::figures::{Figures, Line};
use crate::model::Decimal;
use crate::text::{Message, Value, say};

/// More countries or areas than this are counted instead of named.
const MOST_NAMED: usize = 3;

/// The finding of a comparison; other kinds of chart say it too where they have none of their own.
pub(in crate::chart) fn title(figures: &Figures) -> Message {
    if let Some(missing) = figures.missing() {
        return missing;
    }
    let known: Vec<usize> = figures.known().map(|(place, _)| place).collect();
    let total = figures.lines.first();
    let highest = total.and_then(|line| line.cells.iter().flatten().max_by_key(|figure| figure.share));
    match (highest, known.as_slice()) {
        (None, _) => say::chart_bars_title_unknown(&figures.index),
        (Some(highest), [only]) => one(figures, *only, highest.value),
        (Some(highest), _) => {
            let leads = |place: &usize| {
                total.and_then(|line| line.get(*place)).is_some_and(|figure| figure.share == highest.share)
            };
            let leaders = named(figures, known.into_iter().filter(leads));
            match widest(figures) {
                Some((area, low, high)) => {
                    let (low, high) = (figures.short_percent(low), figures.short_percent(high));
                    say::chart_bars_title(leaders, highest.value, area.title(), low, high)
                }
                None => say::chart_bars_title_totals(&figures.index, leaders, highest.value),
            }
        }
    }
}

/// What is to be said of a single country: its total, and where it has the smallest share.
fn one(figures: &Figures, place: usize, score: Decimal) -> Message {
    let name = figures.selection.iter().nth(place).map_or_else(|| "".into(), |one| Value::from(&one.name));
    let shares = || figures.areas().iter().filter_map(|area| Some((area, area.get(place)?.share)));
    let (lowest, highest) = (shares().map(|(_, share)| share).min(), shares().map(|(_, share)| share).max());
    let areas: Vec<Value> =
        shares().filter(|(_, share)| Some(*share) == lowest).map(|(area, _)| area.title()).collect();
    if lowest == highest || areas.len() > MOST_NAMED {
        return say::chart_bars_title_one(name, &figures.index, Value::amount(score), figures.full);
    }
    let share = figures.short_percent(lowest.unwrap_or_default());
    say::chart_bars_title_one_lowest(name, Value::amount(score), figures.full, areas, share)
}

/// Countries by name, or how many they are.
pub(in crate::chart) fn named(figures: &Figures, places: impl Iterator<Item = usize>) -> Value {
    let names: Vec<Value> =
        places.filter_map(|place| Some(Value::from(&figures.selection.iter().nth(place)?.name))).collect();
    if names.len() > MOST_NAMED { say::chart_bars_countries(names.len()).into() } else { Value::List(names) }
}

/// The area in which the shares of the picked countries lie furthest apart, with the lowest and the highest; the
/// first of several. None where no area tells two countries apart.
fn widest(figures: &Figures) -> Option<(&Line, Decimal, Decimal)> {
    let mut widest: Option<(&Line, Decimal, Decimal)> = None;
    for area in figures.areas() {
        let Some((low, high)) = area.range() else { continue };
        let so_far = widest.map_or_else(Decimal::default, |(_, low, high)| high.minus(low));
        if high.minus(low) > so_far {
            widest = Some((area, low, high));
        }
    }
    widest
}

pub(super) fn description(figures: &Figures) -> Message {
    description_without(figures, say::chart_bars_description(&figures.index, figures.areas().len()))
}

/// A description, with the countries of which nothing is known.
pub(in crate::chart) fn description_without(figures: &Figures, reading: Message) -> Message {
    match (figures.missing(), figures.unknown()) {
        (Some(missing), _) => missing,
        (None, unknown) if unknown.is_empty() => reading,
        (None, unknown) => say::chart_bars_description_without(reading, Value::List(unknown)),
    }
}
