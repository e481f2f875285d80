//! The grid of areas: the total and each area by country, with the best and the worst of each row.

use super::{Cell, Column, Grid, Row, Sign};
use crate::chart::bars;
use crate::chart::figures::{Figure, Figures, Line};
use crate::chart::{Rect, Selection};
use crate::model::IndexData;
use crate::sort::SortSmall;
use crate::text::{Message, Value, say};

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

/// How far the first of few is ahead; of many, who is most often best; where no area tells, who has the highest total.
fn title(figures: &Figures) -> Message {
    if let Some(margins) = margins(figures) {
        return margins;
    }
    let compared: Vec<&Line> =
        figures.areas().iter().filter(|line| line.range().is_some_and(|(low, high)| low < high)).collect();
    let best = |place: usize| {
        let is_best = |line: &&&Line| line.get(place).is_some_and(|figure| extreme(line, &figure) == Some(Sign::Best));
        compared.iter().filter(is_best).count()
    };
    let counts: Vec<usize> = (0..figures.selection.len()).map(best).collect();
    match counts.iter().max() {
        Some(&most) if most > 0 => {
            let leaders = (0..).zip(&counts).filter(|(_, count)| **count == most).map(|(place, _)| place);
            say::chart_grid_title(bars::named(figures, leaders), most, figures.areas().len())
        }
        _ => bars::title(figures),
    }
}

/// How far the country with the highest total is ahead of each other; none where several lead, or where there are more
/// countries than a sentence can name.
fn margins(figures: &Figures) -> Option<Message> {
    const MOST_NAMED: usize = 4;
    let total = figures.lines.first()?;
    let name = |place: usize| figures.selection.iter().nth(place).map(|one| Value::from(&one.name));
    let mut known: Vec<(Value, Figure)> =
        total.cells.iter().enumerate().filter_map(|(place, cell)| Some((name(place)?, (*cell)?))).collect();
    known.sort_small_by_key(|(_, figure)| std::cmp::Reverse(figure.share));
    let ((leader, first), others) = known.split_first()?;
    let is_alone = others.first().is_some_and(|(_, second)| second.share < first.share);
    if !is_alone || known.len() > MOST_NAMED {
        return None;
    }
    let ahead = |(name, figure): &(Value, Figure)| {
        Value::from(say::chart_grid_ahead(name.clone(), first.value.minus(figure.value)))
    };
    let ahead: Vec<Value> = others.iter().map(ahead).collect();
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
