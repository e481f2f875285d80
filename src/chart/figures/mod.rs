//! Figures to compare: what each picked country has of the total and of each top-level area.

use super::legend::Entry;
use super::{Frame, Mark, Rect, Selected, Selection, Target};
use crate::model::{Decimal, IndexData, Localized, Methodology, Observation, PartId, Points};
use crate::scoring::{Score, explain, outcome};
use crate::table::Table;
use crate::text::{Known, Message, Value, numbers_of, say};

/// Decimals of a share: far more than any drawing shows, so that equal shares are equal.
const SHARE_DECIMALS: u8 = 9;

/// What the picked countries have.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Figures {
    pub(super) index: Localized,
    pub(super) full: u32,
    /// Decimals of the percent of an area.
    percent_decimals: u8,
    pub(super) selection: Selection,
    /// The total first, then the areas in order.
    pub(super) lines: Vec<Line>,
}

/// The total or an area.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Line {
    /// The area; none for the total.
    area: Option<(PartId, Localized)>,
    /// What it is worth: points, or the score of a country with everything.
    pub(super) max: Decimal,
    /// What each picked country has, in their order; none where it is not known in full.
    pub(super) cells: Vec<Option<Figure>>,
}

/// What a country has of something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Figure {
    /// Points, or a score.
    pub(super) value: Decimal,
    /// Its share of the maximum, from 0 to 1.
    pub(super) share: Decimal,
}

impl Figures {
    /// The figures of the picked countries, each by the observation that stands for it.
    pub(super) fn new(index: &IndexData, selection: &Selection) -> Self {
        let methodology = &index.methodology;
        let mut lines = lines(methodology);
        for one in selection.iter() {
            let known = index.current(one.country).map(|observation| figures_of(methodology, observation));
            let mut known = known.unwrap_or_default().into_iter();
            lines.iter_mut().for_each(|line| line.cells.push(known.next().flatten()));
        }
        Self {
            index: methodology.short.clone(),
            full: methodology.score.full,
            percent_decimals: methodology.score.area_decimals,
            selection: selection.clone(),
            lines,
        }
    }

    /// The areas.
    pub(super) fn areas(&self) -> &[Line] {
        self.lines.get(1..).unwrap_or_default()
    }

    /// The countries of which something is known, with their places.
    pub(super) fn known(&self) -> impl Iterator<Item = (usize, &Selected)> {
        self.selection.iter().enumerate().filter(|(place, _)| self.lines.iter().any(|line| line.get(*place).is_some()))
    }

    /// The countries of which nothing is known.
    pub(super) fn unknown(&self) -> Vec<Value> {
        let is_known = |place: usize| self.known().any(|(other, _)| other == place);
        let all = self.selection.iter().enumerate();
        all.filter(|(place, _)| !is_known(*place)).map(|(_, one)| Value::from(&one.name)).collect()
    }

    /// Why there is nothing to compare.
    pub(super) fn missing(&self) -> Option<Message> {
        if self.selection.is_empty() {
            return Some(say::chart_none_picked());
        }
        self.known().next().is_none().then(|| say::chart_none_known(&self.index))
    }

    /// A share as a percent, as the index rounds the percent of an area.
    pub(super) fn percent(&self, share: Decimal) -> Value {
        let percent = Decimal { decimals: SHARE_DECIMALS - 2, ..share.rounded(SHARE_DECIMALS) };
        Value::Percent(percent.rounded(self.percent_decimals))
    }

    /// The same in running text: whole percents without decimals.
    pub(super) fn short_percent(&self, share: Decimal) -> Value {
        match self.percent(share) {
            Value::Percent(percent) if percent == percent.rounded(0) => Value::Percent(percent.rounded(0)),
            other => other,
        }
    }

    /// A figure as it stands beside its bar: `4/7`, or the score alone where that is what is published.
    pub(super) fn written(&self, line: &Line, value: Decimal) -> Value {
        match line.area {
            Some(_) if self.full > 1 => numbers_of(Known::All(value), line.max).into(),
            _ => value.into(),
        }
    }

    /// The place in the picture of what a country has of something.
    pub(super) fn mark(&self, line: &Line, place: usize, bounds: Rect) -> Option<Mark> {
        let one = self.selection.iter().nth(place)?;
        let says = match line.get(place) {
            Some(figure) => {
                say::chart_bars_mark(&one.name, line.title(), Value::amount(figure.value), Value::amount(line.max))
            }
            None => say::chart_bars_mark_unknown(&one.name, line.title()),
        };
        Some(Mark { bounds, says, target: Some(Target::Country(one.country)) })
    }

    /// One row for each country and each line.
    pub(super) fn table(&self) -> Table {
        let header = vec![
            say::chart_column_country(),
            say::chart_column_area(),
            say::chart_column_points(),
            say::chart_column_max(),
            say::chart_bars_column_percent(),
        ];
        let row = |line: &Line, (one, figure): (&Selected, &Option<Figure>)| {
            let empty = || Value::from("");
            vec![
                Value::from(&one.name),
                line.title(),
                figure.map_or_else(empty, |figure| figure.value.into()),
                line.max.into(),
                figure.map_or_else(empty, |figure| self.percent(figure.share)),
            ]
        };
        let rows =
            self.lines.iter().flat_map(|line| self.selection.iter().zip(&line.cells).map(move |cell| row(line, cell)));
        Table { header, rows: rows.collect() }
    }

    /// What the numbers of areas stand for.
    pub(super) fn numbers(&self, frame: &Frame<'_>) -> Vec<Entry> {
        let entry = |(place, line): (usize, &Line)| Entry {
            short: line.number(place),
            long: frame.write(&line.title()),
            ..Entry::default()
        };
        self.areas().iter().enumerate().map(entry).collect()
    }
}

impl Line {
    /// What it is called.
    pub(super) fn title(&self) -> Value {
        self.area.as_ref().map_or_else(|| say::chart_bars_total().into(), |(_, title)| title.into())
    }

    /// Whether it is the total.
    pub(super) const fn is_total(&self) -> bool {
        self.area.is_none()
    }

    /// The number of an area, by the methodology or else by its place from 0.
    pub(super) fn number(&self, place: usize) -> String {
        let own = self.area.as_ref().map(|(part, _)| part.to_string());
        own.filter(|id| id.bytes().all(|byte| byte.is_ascii_digit())).unwrap_or_else(|| (place + 1).to_string())
    }

    /// What the country at a place has.
    pub(super) fn get(&self, place: usize) -> Option<Figure> {
        self.cells.get(place).copied().flatten()
    }

    /// The lowest and the highest share of those that are known; none where fewer than two are.
    pub(super) fn range(&self) -> Option<(Decimal, Decimal)> {
        let shares = || self.cells.iter().flatten().map(|figure| figure.share);
        if shares().count() < 2 { None } else { shares().min().zip(shares().max()) }
    }
}

impl Figure {
    /// A value out of a maximum; none where there is nothing to have.
    fn new(value: Decimal, max: Decimal) -> Option<Self> {
        let decimals = value.decimals.max(max.decimals);
        let points = |number: Decimal| Points(number.rounded(decimals).units);
        Some(Self { value, share: Score::new(points(value), points(max), 1)?.rounded(SHARE_DECIMALS) })
    }
}

/// The total and the areas of a methodology, without countries.
pub(super) fn lines(methodology: &Methodology) -> Vec<Line> {
    let total = Line { area: None, max: full(methodology), cells: Vec::new() };
    let area = |area: &crate::model::Part| Line {
        area: Some((area.id.clone(), area.name.clone())),
        max: methodology.points.decimal(area.max),
        cells: Vec::new(),
    };
    std::iter::once(total).chain(methodology.areas().iter().map(area)).collect()
}

/// What an observation says of the total and of each area; none where it is not known in full.
pub(super) fn figures_of(methodology: &Methodology, observation: &Observation) -> Vec<Option<Figure>> {
    let total = outcome(methodology, observation).and_then(|one| Figure::new(one.score, full(methodology)));
    let points = |points| methodology.points.decimal(points);
    let explanation = explain(methodology, &observation.values);
    let areas = explanation.parts.iter().map(|area| Figure::new(points(area.standing.points()?), points(area.max)));
    std::iter::once(total).chain(areas).collect()
}

fn full(methodology: &Methodology) -> Decimal {
    Decimal { units: methodology.score.full.into(), decimals: 0 }
}

#[cfg(test)]
mod tests;
