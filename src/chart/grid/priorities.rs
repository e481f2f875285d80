//! The matrix of priorities and areas: which points of each area each priority reaches, and how.

use super::{Cell, Column, Grid, Row, Sign};
use crate::chart::{Mark, Rect, Target};
use crate::model::{Decimal, EntryId, Methodology, Points, Priority};
use crate::scoring::{AreaCell, AreaReach, PointSum, PriorityReach, Score, StrategyReach};
use crate::table::Table;
use crate::text::{Known, Message, Value, points_of, say};

/// More areas or priorities than this make no readable title.
const MOST_NAMED: usize = 3;
/// Decimals of a share: far more than any shading shows.
const SHARE_DECIMALS: u8 = 9;

pub(super) fn grid(reach: &StrategyReach<'_>, index: &Methodology, source: Message) -> Grid {
    let matrix = Matrix { reach, index, areas: reach.areas() };
    let missing = (reach.mapped.indicators == 0).then(|| say::chart_reach_missing(&index.short));
    let priority = |one: &Priority| Column {
        short: one.id.as_str().into(),
        name: (&one.label).into(),
        heading: name(one).into(),
        bold: false,
    };
    let all: Value = say::chart_matrix_all().into();
    let columns = reach.priorities.iter().map(|one| priority(one.priority));
    Grid {
        title: missing.clone().unwrap_or_else(|| matrix.title()),
        description: missing.clone().unwrap_or_else(|| matrix.description()),
        source,
        missing,
        table: matrix.table(),
        columns: columns.chain([Column { short: all.clone(), name: all.clone(), heading: all, bold: true }]).collect(),
        rows: matrix.areas.iter().map(|area| matrix.row(area)).chain([matrix.last_row()]).collect(),
        key: vec![
            (Sign::Direct, say::chart_matrix_direct()),
            (Sign::Supporting, say::chart_matrix_supporting()),
            (Sign::Both, say::chart_matrix_both()),
        ],
    }
}

/// A strategy over an index, with what it reaches in each area.
struct Matrix<'a> {
    reach: &'a StrategyReach<'a>,
    index: &'a Methodology,
    areas: Vec<AreaReach<'a>>,
}

impl Matrix<'_> {
    /// Which priority reaches most, and which areas none reaches.
    fn title(&self) -> Message {
        let worth = |place: usize| self.reach.priorities.get(place).map(|one| one.points().max);
        let places = 0..self.reach.priorities.len();
        let most = places.clone().filter_map(worth).max().unwrap_or(Points::ZERO);
        let leaders: Vec<Value> = places
            .filter(|place| worth(*place) == Some(most))
            .filter_map(|place| Some(self.reach.priorities.get(place)?.priority.id.as_str().into()))
            .collect();
        let (points, max) = (self.amount(most), self.amount(self.reach.all.max));
        let count = leaders.len();
        let first = if count > MOST_NAMED {
            say::chart_matrix_most_many(count, points, max)
        } else {
            say::chart_matrix_most(count, leaders, points, max)
        };
        let unreached: Vec<Value> =
            self.areas.iter().filter(|one| one.any == Points::ZERO).map(|one| (&one.area.name).into()).collect();
        match unreached.len() {
            0 => say::chart_matrix_all_reached(first),
            _ if unreached.len() <= MOST_NAMED => say::chart_matrix_unreached(first, unreached),
            many => say::chart_matrix_unreached_many(first, many, self.areas.len()),
        }
    }

    fn description(&self) -> Message {
        let reading = say::chart_matrix_description(&self.index.short, self.areas.len(), self.reach.priorities.len());
        if self.reach.mapped.is_known() { reading } else { say::chart_matrix_unknown(reading) }
    }

    /// An area: a cell for each priority, then all of them together.
    fn row(&self, area: &AreaReach<'_>) -> Row {
        let cell = |priority: &Priority| {
            let cell = self.reach.cell(&priority.id, area.area);
            if cell.points.indicators == 0 {
                return Cell::default();
            }
            let points = self.said(&cell.points);
            let says = say::chart_matrix_mark(
                name(priority),
                Value::title(&area.area.id, &area.area.name),
                points,
                cell.direct,
                cell.supporting,
            );
            let target = Target::Reach(priority.id.clone(), area.area.id.clone());
            Cell { sign: sign(&cell), ..self.cell(&cell.points, says, target) }
        };
        let of = self.amount(area.of);
        let (says, target) = (
            say::chart_matrix_mark_area(
                Value::title(&area.area.id, &area.area.name),
                self.said(&area.points),
                of.clone(),
            ),
            Target::Part(area.area.id.clone()),
        );
        let all = if area.points.indicators == 0 {
            let says = say::chart_matrix_mark_unreached(Value::title(&area.area.id, &area.area.name), of.clone());
            Cell { text: Some(say::chart_matrix_none().into()), mark: mark(says, target), ..Cell::default() }
        } else {
            Cell { bold: true, ..self.cell(&area.points, says, target) }
        };
        let cells = self.reach.priorities.iter().map(|one| cell(one.priority)).chain([all]).collect();
        Row {
            title: Value::title(&area.area.id, &area.area.name),
            note: Some(say::chart_grid_of(of)),
            bold: false,
            cells,
        }
    }

    /// All areas together: what each priority reaches, then what all of them reach.
    fn last_row(&self) -> Row {
        let cell = |one: &PriorityReach<'_>| {
            let (points, target) = (one.points(), Target::Priority(one.priority.id.clone()));
            if points.indicators == 0 {
                let says = say::chart_swing_mark_unlinked(name(one.priority));
                return Cell {
                    text: Some(say::chart_matrix_none().into()),
                    mark: mark(says, target),
                    ..Cell::default()
                };
            }
            let says = say::chart_matrix_mark_priority(name(one.priority), self.said(&points), points.indicators);
            self.cell(&points, says, target)
        };
        let (mapped, of) = (&self.reach.mapped, self.amount(self.reach.all.max));
        let says = say::chart_matrix_mark_all(self.said(mapped), of.clone());
        let all = Cell {
            text: Some(self.written(mapped)),
            share: share(mapped),
            mark: Some(Mark { bounds: Rect::default(), says, target: None }),
            ..Cell::default()
        };
        let cells = self.reach.priorities.iter().map(cell).chain([all]).collect();
        Row { title: say::chart_matrix_all_areas().into(), note: Some(say::chart_grid_of(of)), bold: true, cells }
    }

    fn cell(&self, points: &PointSum, says: Message, target: Target) -> Cell {
        Cell { text: Some(self.written(points)), share: share(points), mark: mark(says, target), ..Cell::default() }
    }

    /// `4/7`, `≥3/7` or `–/7`.
    fn written(&self, points: &PointSum) -> Value {
        points_of(self.index.points, points, points.max).into()
    }

    /// The same in words.
    fn said(&self, points: &PointSum) -> Message {
        let max = self.amount(points.max);
        match Known::from(points) {
            Known::All(awarded) => say::chart_matrix_points(self.amount(awarded), max),
            Known::AtLeast(awarded) => say::chart_matrix_points_partly(self.amount(awarded), max),
            Known::Nothing => say::chart_matrix_points_unknown(max),
        }
    }

    /// One row for each priority and area, then those for all of either.
    fn table(&self) -> Table {
        let header = vec![
            say::chart_column_priority_number(),
            say::chart_column_priority(),
            say::chart_column_area_number(),
            say::chart_column_area(),
            say::chart_matrix_column_direct(),
            say::chart_matrix_column_supporting(),
            say::chart_column_points(),
            say::chart_column_max(),
        ];
        let priorities = || self.reach.priorities.iter().map(|one| Some(one.priority)).chain([None]);
        let areas = || self.areas.iter().map(Some).chain([None]);
        let rows = priorities().flat_map(|priority| areas().map(move |area| self.table_row(priority, area)));
        Table { header, rows: rows.collect() }
    }

    fn table_row(&self, priority: Option<&Priority>, area: Option<&AreaReach<'_>>) -> Vec<Value> {
        let cells =
            self.reach.priorities.iter().filter(|one| priority.is_none_or(|picked| picked.id == one.priority.id));
        let links = cells.flat_map(|one| {
            let in_area = self.areas.iter().filter(move |other| area.is_none_or(|area| area.area.id == other.area.id));
            in_area.map(|area| self.reach.cell(&one.priority.id, area.area))
        });
        let (direct, supporting) = links.fold((0, 0), |sum, cell| (sum.0 + cell.direct, sum.1 + cell.supporting));
        let reached =
            |id: &EntryId| self.reach.priorities.iter().find(|one| one.priority.id == *id).map(PriorityReach::points);
        let points = match (priority, area) {
            (Some(priority), Some(area)) => self.reach.cell(&priority.id, area.area).points,
            (Some(priority), None) => reached(&priority.id).unwrap_or_default(),
            (None, Some(area)) => area.points,
            (None, None) => self.reach.mapped,
        };
        vec![
            priority.map_or("", |priority| priority.id.as_str()).into(),
            priority.map_or_else(|| say::chart_matrix_all_priorities().into(), |priority| (&priority.label).into()),
            area.and_then(|area| area.area.id.number()).unwrap_or_default().into(),
            area.map_or_else(|| say::chart_matrix_all_areas().into(), |area| (&area.area.name).into()),
            direct.into(),
            supporting.into(),
            points.awarded.map_or_else(|| "".into(), |awarded| self.amount(awarded)),
            self.amount(points.max),
        ]
    }

    fn amount(&self, points: Points) -> Value {
        Value::points(self.index.points, points)
    }
}

fn mark(says: Message, target: Target) -> Option<Mark> {
    Some(Mark { bounds: Rect::default(), says, target: Some(target) })
}

/// The number and the heading of a priority.
fn name(priority: &Priority) -> Message {
    say::chart_numbered(priority.id.as_str(), &priority.label)
}

fn sign(cell: &AreaCell) -> Option<Sign> {
    match (cell.direct > 0, cell.supporting > 0) {
        (true, false) => Some(Sign::Direct),
        (false, true) => Some(Sign::Supporting),
        (true, true) => Some(Sign::Both),
        (false, false) => None,
    }
}

/// The share of the points that was earned; none where it is not known.
fn share(points: &PointSum) -> Option<Decimal> {
    Some(Score::new(points.awarded?, points.max, 1)?.rounded(SHARE_DECIMALS))
}
