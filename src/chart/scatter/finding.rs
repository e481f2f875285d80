//! What a scatter says in words: how two scores go together, for how many countries, and who has only one.

use super::{Dot, Half, Scatter};
use crate::model::Decimal;
use crate::table::Table;
use crate::text::{Message, Value, say};

/// From this size on, in hundredths, two rankings are said to go together; "medium" in J. Cohen, "Statistical Power
/// Analysis for the Behavioral Sciences" (1988).
const TOGETHER: i64 = 30;

pub(super) fn title(scatter: &Scatter) -> Message {
    let (x, y, count) = (&scatter.x.name, &scatter.y.name, scatter.dots.len());
    match scatter.correlation {
        _ if scatter.dots.is_empty() => say::chart_scatter_missing(x, y),
        None => say::chart_scatter_title_few(x, y, count),
        Some(rho) if rho.units >= TOGETHER => say::chart_scatter_title_together(x, y, rho, count),
        Some(rho) if rho.units <= -TOGETHER => say::chart_scatter_title_against(x, y, rho, count),
        Some(rho) => say::chart_scatter_title_apart(x, y, rho, count),
    }
}

pub(super) fn description(scatter: &Scatter) -> Message {
    if scatter.dots.is_empty() {
        return say::chart_scatter_missing(&scatter.x.name, &scatter.y.name);
    }
    let (x, y) = (&scatter.x, &scatter.y);
    let reading =
        say::chart_scatter_description(scatter.dots.len(), &x.name, x.full, &y.name, y.full, scatter.halves.len());
    if scatter.without.is_empty() {
        return reading;
    }
    say::chart_scatter_without(reading, Value::List(scatter.without.iter().map(Value::from).collect()))
}

/// What is said of a country.
pub(super) fn mark(scatter: &Scatter, dot: &Dot) -> Message {
    say::chart_scatter_mark(&dot.name, &scatter.x.name, dot.x, &scatter.y.name, dot.y)
}

/// Every country with a score, those with both first.
pub(super) fn table(scatter: &Scatter) -> Table {
    let header = vec![
        say::chart_column_country(),
        say::chart_scatter_column_score(&scatter.x.name),
        say::chart_scatter_column_score(&scatter.y.name),
    ];
    let known = |score: Option<Decimal>| score.map_or_else(|| "".into(), Value::from);
    let dot = |dot: &Dot| vec![Value::from(&dot.name), dot.x.into(), dot.y.into()];
    let half = |half: &Half| vec![Value::from(&half.name), known(half.x), known(half.y)];
    Table { header, rows: scatter.dots.iter().map(dot).chain(scatter.halves.iter().map(half)).collect() }
}
