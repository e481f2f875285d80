//! What all lanes share: room for names, for the band of undated events, and the axis of time.

use super::{EventLane, EventLines, finding};
use crate::chart::frame::factor;
use crate::chart::time::Years;
use crate::chart::{Frame, Rect};
use crate::text::Value;

/// Below this width, in CSS pixels, names stand above their events.
const NARROW: f64 = 620.0;
/// How much of the width names may take beside events, and in how many lines.
const MOST_NAMES: f64 = 0.28;
const MOST_LINES: usize = 5;
/// How much of the plot the band of undated events may take, and how many of them stand beside each other.
const MOST_BAND: f64 = 0.35;
const MOST_UNDATED: usize = 4;
/// Radius of a shape, the space behind it and its key, and how far a mark reaches beyond its shape, in CSS pixels.
pub(super) const RADIUS: f64 = 5.5;
pub(super) const GAP: f64 = 4.0;
pub(super) const REACH: f64 = 2.0;
/// The space between two events of a row, in CSS pixels.
pub(super) const APART: f64 = 8.0;

/// The measures that all lanes share, in device pixels.
pub(super) struct Columns {
    pub(super) is_narrow: bool,
    /// Width of the names beside events.
    names: f64,
    /// Left and right end of what is not names.
    pub(super) plot: (f64, f64),
    /// Right end of the axis of time; behind it there is room for a key.
    pub(super) time_right: f64,
    /// Width of the band of undated events, from the left end of the plot on.
    pub(super) band: f64,
    /// Width of an undated event with the space behind it.
    pub(super) cell: f64,
    /// The axis; none where nothing is dated.
    pub(super) years: Option<Years>,
    /// Height of a row of events.
    pub(super) row: f64,
}

impl Columns {
    pub(super) fn of(chart: &EventLines, frame: &Frame<'_>) -> Self {
        let (width, is_narrow) = (frame.full_width(), frame.width < NARROW);
        let name = |lane: &EventLane| frame.body().width(&frame.write(&lane.name));
        let widest = chart.lanes.iter().map(name).fold(0.0, f64::max).min(width * MOST_NAMES);
        let names = if is_narrow { 0.0 } else { widest };
        let left = if is_narrow { 0.0 } else { names + frame.px(14.0) };
        let room = (width - left).max(0.0);
        let undated = |lane: &EventLane| lane.events.iter().filter(|event| event.as_of.is_none()).count();
        let most = chart.lanes.iter().map(undated).max().unwrap_or(0);
        let keys = chart.events().map(|(_, event)| frame.small().width(finding::key(event)));
        let key = keys.fold(0.0, f64::max);
        let cell = frame.px(2.0 * RADIUS + GAP + APART) + key;
        let dates = chart.dates();
        let word = frame.small().width(&frame.write(&Value::Date(None))) + frame.px(10.0);
        let band = match (most, dates.is_empty()) {
            (0, _) => 0.0,
            (_, true) => room,
            _ => (cell * factor(most.min(MOST_UNDATED)) + frame.px(APART)).min(room * MOST_BAND).max(word).min(room),
        };
        // Room for half a shape and its mark at both ends.
        let end = frame.px(RADIUS + REACH);
        let time_right = (left + room - key - frame.px(GAP)).max(left + band);
        let years = Years::of(&dates, left + band + end, time_right - left - band - 2.0 * end);
        let row = frame.px(21.0).max(frame.small().line() + frame.px(3.0));
        Self { is_narrow, names, plot: (left, width), time_right, band, cell, years, row }
    }

    /// The lines of a lane's name.
    pub(super) fn lines(&self, lane: &EventLane, frame: &Frame<'_>) -> Vec<String> {
        let room = if self.is_narrow { frame.full_width() } else { self.names };
        frame.body().wrap(&frame.write(&lane.name), &[room; MOST_LINES])
    }

    /// Left end of the axis of time.
    pub(super) fn time_left(&self) -> f64 {
        self.plot.0 + self.band
    }

    /// The band of undated events between two heights.
    pub(super) fn band_area(&self, top: f64, bottom: f64) -> Rect {
        Rect::new(self.plot.0, top, self.band, bottom - top)
    }

    /// How many undated events stand beside each other.
    pub(super) fn undated_in_row(&self, frame: &Frame<'_>) -> usize {
        let fits = |count: &usize| self.cell * factor(*count) <= self.band - frame.px(APART);
        (1..=64).take_while(fits).last().unwrap_or(1)
    }
}
