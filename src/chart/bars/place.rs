//! Where the panels of bars stand: an area each with its countries, or a country each with its areas.

use super::Bars;
use super::panel::{self, Bar, Columns, Panel};
use crate::chart::figures::{Figures, Line};
use crate::chart::frame::factor;
use crate::chart::legend::{self, Entry};
use crate::chart::{Frame, Layout, Point, Rect, Selected, panels};

/// The least width of a panel, in CSS pixels.
const LEAST: f64 = 250.0;
const LEAST_BY_COUNTRY: f64 = 200.0;
/// The space between panels, in CSS pixels.
const GAP: f64 = 28.0;
/// How much of a panel names may take; where they need more there are codes or numbers, and a key.
const MOST_LABELS: f64 = 0.42;

pub(super) fn place(bars: &Bars, frame: &Frame<'_>) -> Layout {
    let figures = &bars.figures;
    let by_country = bars.is_by_country();
    let (count, least) =
        if by_country { (figures.selection.len(), LEAST_BY_COUNTRY) } else { (figures.lines.len(), LEAST) };
    let columns = panels::columns(count, frame.width, least, GAP);
    let width = (frame.full_width() - frame.px(GAP) * (factor(columns) - 1.0)) / factor(columns);
    let names = names(figures, by_country, frame);
    let is_short = widest(names.iter().map(|name| (name.long.as_str(), name.bold)), frame) > width * MOST_LABELS;
    let label = |name: &Entry| if is_short { name.short.clone() } else { name.long.clone() };
    let labels: Vec<(String, bool)> = names.iter().map(|name| (label(name), name.bold)).collect();
    let panels: Vec<Panel> = if by_country {
        figures.selection.iter().enumerate().map(|one| of_country(figures, one, &labels, frame)).collect()
    } else {
        figures.lines.iter().map(|line| of_line(figures, line, &labels, frame)).collect()
    };

    let markers = if by_country { 0.0 } else { panel::marker_width(frame) };
    let written = || panels.iter().flat_map(|panel| &panel.bars).map(|bar| (bar.figure.as_str(), bar.bold));
    let columns_of_panel = Columns {
        width,
        labels: markers + widest(labels.iter().map(|(label, bold)| (label.as_str(), *bold)), frame),
        figures: widest(written(), frame),
    };
    let mut layout = frame.layout(0.0);
    let mut top = 0.0;
    if is_short {
        // The total needs no explanation.
        let names: Vec<Entry> = names.into_iter().filter(|name| name.short != name.long).collect();
        top = legend::key(&names, Point::default(), frame.full_width(), frame, &mut layout) + frame.px(10.0);
    }
    stack(panels, columns, &columns_of_panel, top, frame, &mut layout);
    layout
}

/// Rows of panels, each of which begins at one height.
fn stack(
    panels: Vec<Panel>,
    columns: usize,
    columns_of_panel: &Columns,
    mut top: f64,
    frame: &Frame<'_>,
    layout: &mut Layout,
) {
    let mut panels = panels.into_iter().peekable();
    while panels.peek().is_some() {
        let row: Vec<Panel> = panels.by_ref().take(columns.max(1)).collect();
        let lines = row.iter().map(|panel| panel.lines(columns_of_panel.width, frame).len()).max().unwrap_or(1);
        let (mut left, mut bottom) = (0.0, top);
        for panel in row {
            bottom = panel.place(Point::new(left, top), columns_of_panel, lines, frame, layout).max(bottom);
            left += columns_of_panel.width + frame.px(GAP);
        }
        layout.height = bottom;
        top = bottom + frame.px(18.0);
    }
}

/// What can stand before bars: names of countries with their codes, or of areas with their numbers.
fn names(figures: &Figures, by_country: bool, frame: &Frame<'_>) -> Vec<Entry> {
    if by_country {
        let total = figures.lines.iter().filter(|line| line.is_total()).map(|line| frame.write(&line.title()));
        let total = total.map(|title| Entry { short: title.clone(), long: title, bold: true, ..Entry::default() });
        return total.chain(figures.numbers(frame)).collect();
    }
    let entry = |(place, one): (usize, &Selected)| Entry {
        marker: Some(place),
        short: one.country.to_string(),
        long: frame.write(&(&one.name).into()),
        bold: one.is_mine,
        ..Entry::default()
    };
    figures.selection.iter().enumerate().map(entry).collect()
}

fn widest<'a>(texts: impl Iterator<Item = (&'a str, bool)>, frame: &Frame<'_>) -> f64 {
    texts.map(|(text, bold)| panel::style(bold, frame).width(text)).fold(0.0, f64::max)
}

/// The panel of an area or of the total: one bar for each country.
fn of_line(figures: &Figures, line: &Line, labels: &[(String, bool)], frame: &Frame<'_>) -> Panel {
    let bar = |(place, (label, bold)): (usize, &(String, bool))| Bar {
        marked: true,
        label: label.clone(),
        bold: *bold,
        ..bar(figures, line, place, frame)
    };
    Panel {
        title: frame.write(&line.title()),
        marker: None,
        bold: true,
        bars: labels.iter().enumerate().map(bar).collect(),
    }
}

/// The panel of a country: a bar for the total and for each area.
fn of_country(
    figures: &Figures,
    (place, one): (usize, &Selected),
    labels: &[(String, bool)],
    frame: &Frame<'_>,
) -> Panel {
    let bar = |(line, (label, bold)): (&Line, &(String, bool))| Bar {
        label: label.clone(),
        bold: *bold,
        ..bar(figures, line, place, frame)
    };
    Panel {
        title: frame.write(&(&one.name).into()),
        marker: Some(place),
        bold: one.is_mine,
        bars: figures.lines.iter().zip(labels).map(bar).collect(),
    }
}

/// The bar of what a country has of something, without its label.
fn bar(figures: &Figures, line: &Line, place: usize, frame: &Frame<'_>) -> Bar {
    let figure = line.get(place);
    Bar {
        series: place,
        marked: false,
        label: String::new(),
        bold: false,
        share: figure.map(|figure| figure.share.approximate()),
        figure: figure.map(|figure| frame.write(&figures.written(line, figure.value))).unwrap_or_default(),
        mark: figures.mark(line, place, Rect::default()),
    }
}
