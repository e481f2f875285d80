//! The grid of areas: the total and each area by country, with the best and the worst of each row.

use super::{Cell, Column, Grid, Row, Sign};
use crate::chart::bars;
use crate::chart::figures::{Figure, Figures, Line};
use crate::chart::{Rect, Selection};
use crate::model::IndexData;
use crate::sort::SortSmall;
use crate::text::{Message, Value, say};

/// More countries than a sentence can name.
const MOST_NAMED: usize = 4;

pub(super) fn grid(index: &IndexData, selection: &Selection, source: Message) -> Grid {
    let figures = Figures::new(index, selection);
    let column = |one: &crate::chart::Selected| Column {
        short: one.country.to_string().into(),
        name: (&one.name).into(),
        heading: (&one.name).into(),
        bold: one.is_mine,
    };
    let reading = say::chart_grid_description(&figures.index);
    Grid {
        title: title(&figures),
        description: bars::description_without(&figures, reading),
        source,
        missing: figures.missing(),
        table: figures.table(),
        columns: figures.selection.iter().map(column).collect(),
        rows: figures.lines.iter().map(|line| row(&figures, line)).collect(),
        key: Vec::new(),
    }
}

/// Who has the highest total, by how much, and who is alone at the top in the most areas; where no area tells and several
/// lead, who they are.
fn title(figures: &Figures) -> Message {
    match (margins(figures), leaders(figures)) {
        (Some(margins), Some(leaders)) => say::chart_grid_both(margins, leaders),
        (Some(message), None) | (None, Some(message)) => message,
        (None, None) => bars::title(figures),
    }
}

/// Who is alone at the top in the most areas. Where several are level at the top, none of them leads.
fn leaders(figures: &Figures) -> Option<Message> {
    let top = |place: usize, line: &Line| {
        let is_best = |figure: &Figure| extreme(line, figure) == Some(Sign::Best);
        let best = line.cells.iter().flatten().filter(|figure| is_best(figure)).count();
        line.get(place).filter(is_best).map(|_| best)
    };
    let counts = |place: usize| {
        let tops: Vec<usize> = figures.areas().iter().filter_map(|line| top(place, line)).collect();
        let alone = tops.iter().filter(|best| **best == 1).count();
        (alone, tops.len() - alone)
    };
    let counts: Vec<(usize, usize)> = (0..figures.selection.len()).map(counts).collect();
    let most = counts.iter().map(|(alone, _)| *alone).max().filter(|most| *most > 0)?;
    let leaders: Vec<Value> = figures
        .selection
        .iter()
        .zip(&counts)
        .filter(|(_, (alone, _))| *alone == most)
        .map(|(one, (_, level))| match level {
            0 => Value::from(&one.name),
            level => say::chart_grid_leader(&one.name, *level).into(),
        })
        .collect();
    Some(if leaders.len() > MOST_NAMED {
        say::chart_grid_leaders(leaders.len(), most, figures.areas().len())
    } else {
        say::chart_grid_title(Value::List(leaders), most, figures.areas().len())
    })
}

/// How far the country with the highest total is ahead of each other, or of the second and the last where they are many;
/// none where several lead.
fn margins(figures: &Figures) -> Option<Message> {
    let total = figures.lines.first()?;
    let name = |place: usize| figures.selection.iter().nth(place).map(|one| Value::from(&one.name));
    let mut known: Vec<(Value, Figure)> =
        total.cells.iter().enumerate().filter_map(|(place, cell)| Some((name(place)?, (*cell)?))).collect();
    known.sort_small_by_key(|(_, figure)| std::cmp::Reverse(figure.share));
    let is_many = known.len() > MOST_NAMED;
    let ((leader, first), others) = known.split_first()?;
    let (second, last) = (others.first()?, others.last()?);
    if second.1.share == first.share {
        return None;
    }
    let ahead = |(name, figure): &(Value, Figure)| {
        Value::from(say::chart_grid_ahead(name.clone(), first.value.minus(figure.value)))
    };
    let behind = |(name, figure): &(Value, Figure)| {
        Value::from(say::chart_grid_ahead_of_last(name.clone(), first.value.minus(figure.value)))
    };
    let ahead = if is_many { vec![ahead(second), behind(last)] } else { others.iter().map(ahead).collect() };
    Some(say::chart_grid_margins(leader.clone(), &figures.index, first.value, Value::List(ahead)))
}

fn row(figures: &Figures, line: &Line) -> Row {
    let cell = |(place, figure): (usize, &Option<Figure>)| Cell {
        text: Some(figure.map_or_else(|| say::chart_grid_unknown().into(), |figure| figure.value.into())),
        share: figure.map(|figure| figure.share),
        sign: figure.and_then(|figure| extreme(line, &figure)),
        bold: false,
        mark: figures.mark(line, place, Rect::default()),
    };
    // A maximum of 1 goes without saying where scores are all between 0 and 1.
    let note = (figures.full > 1).then(|| say::chart_grid_of(Value::amount(line.max)));
    Row { title: line.title(), note, bold: line.is_total(), cells: line.cells.iter().enumerate().map(cell).collect() }
}

/// Whether a figure is the best or the worst of its row; neither where all known ones are alike.
fn extreme(line: &Line, figure: &Figure) -> Option<Sign> {
    match line.range()? {
        (low, high) if low == high => None,
        (_, high) if figure.share == high => Some(Sign::Best),
        (low, _) if figure.share == low => Some(Sign::Worst),
        _ => None,
    }
}
