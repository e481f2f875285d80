//! Totals over time, for one country or several: a panel for each methodology, with axes of its own, and never a
//! line from one to another.

mod grid;
mod panel;
mod years;

pub(super) use grid::{Sizes, place};
pub(super) use years::{Span, Years};

use super::frame::factor;
use super::origin::scales;
use super::{Frame, Layout, Point, Target};
use crate::model::{AsOf, CountryCode, Decimal, IndexData, IndexId, Localized, Observation, Precision, Sources};
use crate::scoring::outcome;
use crate::table::Table;
use crate::text::{Message, Value, origin_cells, origin_columns, say, source_named};

/// The totals by one methodology.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Panel {
    /// The methodology.
    pub(super) index: IndexId,
    /// Its short name.
    pub(super) name: Localized,
    /// Its name in full.
    pub(super) full_name: Localized,
    /// What stands above the panel, where that is not the name of the methodology.
    pub(super) heading: Option<Localized>,
    /// The score of a country with everything.
    pub(super) full: u32,
    /// The points that it stands for: scores out of other points are other measures.
    pub(super) worth: Decimal,
    /// The totals, country by country.
    pub(super) series: Vec<Series>,
    /// The dates that the axis of time has room for.
    pub(super) dates: Vec<AsOf>,
    /// How much of the plot is the band of undated totals, where that does not follow from its own.
    band: Option<Band>,
}

/// How much of a plot is a band of undated totals.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Band {
    None,
    Part,
    Whole,
}

/// The totals of one country.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Series {
    /// Whose they are; none where the whole chart is about one country.
    pub(super) who: Option<Who>,
    /// Undated ones first, then from old to new.
    pub(super) totals: Vec<Total>,
}

/// One of several countries.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Who {
    /// The country.
    pub(super) country: CountryCode,
    /// Its name.
    pub(super) name: Localized,
    /// Its place among those that were picked, which gives it a colour and a shape.
    pub(super) place: usize,
    /// Whether it is the one that the reader calls “mine”.
    pub(super) is_mine: bool,
}

/// One total.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Total {
    /// The score.
    pub(super) score: Decimal,
    /// When, as exactly as known.
    pub(super) as_of: Option<AsOf>,
    /// The source that it was had from, by its name.
    pub(super) source: Value,
    /// What a file says of it besides: the code of the country, the index, and where it comes from.
    pub(super) origin: Vec<Value>,
}

impl Panel {
    /// A panel whose axis of time has room for its own totals.
    pub(super) fn new(index: IndexId, name: Localized, full: u32, worth: Decimal, series: Vec<Series>) -> Self {
        let dates = series.iter().flat_map(|one| &one.totals).filter_map(|total| total.as_of).collect();
        Self { index, full_name: name.clone(), name, heading: None, full, worth, series, dates, band: None }
    }

    /// The totals of some countries in an index, those without any left out.
    pub(super) fn of(index: &IndexData, countries: Vec<(CountryCode, Option<Who>)>, sources: &Sources) -> Self {
        let series =
            countries.into_iter().map(|(country, who)| Series { who, totals: totals(index, country, sources) });
        let methodology = &index.methodology;
        let known = series.filter(|one| !one.totals.is_empty()).collect();
        let (full, worth) = (methodology.score.full, methodology.points.decimal(methodology.points.max));
        let panel = Self::new(methodology.id.clone(), methodology.short.clone(), full, worth, known);
        Self { full_name: methodology.name.clone(), ..panel }
    }

    /// The same totals, a panel for each country, all with the same axes.
    pub(super) fn apart(&self) -> Vec<Self> {
        let is_any = |is_dated: bool| self.totals().any(|(_, total)| total.as_of.is_some() == is_dated);
        let band = match (is_any(false), is_any(true)) {
            (false, _) => Band::None,
            (true, true) => Band::Part,
            (true, false) => Band::Whole,
        };
        let own = |series: &Series| Self {
            band: Some(band),
            heading: series.who.as_ref().map(|who| who.name.clone()),
            series: vec![series.clone()],
            ..self.clone()
        };
        self.series.iter().map(own).collect()
    }

    /// Whether both count the same points on the same scale, so that a difference between their totals says something.
    pub(super) fn counts_like(&self, other: &Self) -> bool {
        (self.full, self.worth) == (other.full, other.worth)
    }

    /// Whether the totals are those of several countries, each with a colour and a shape.
    pub(super) fn is_of_several(&self) -> bool {
        self.series.iter().any(|series| series.who.is_some())
    }

    /// Every total, with whose it is.
    pub(super) fn totals(&self) -> impl Iterator<Item = (&Series, &Total)> {
        self.series.iter().flat_map(|series| series.totals.iter().map(move |total| (series, total)))
    }

    /// What is said of a total.
    fn says(&self, series: &Series, total: &Total) -> Message {
        let said = say::chart_history_mark(&self.name, total.score, self.full, total.as_of, total.source.clone());
        match &series.who {
            Some(who) => say::chart_timelines_mark(&who.name, said),
            None => said,
        }
    }

    /// What a total opens.
    fn target(&self, series: &Series) -> Target {
        series.who.as_ref().map_or_else(|| Target::Index(self.index.clone()), |who| Target::Country(who.country))
    }
}

fn totals(index: &IndexData, country: CountryCode, sources: &Sources) -> Vec<Total> {
    let total = |observation: &Observation| {
        let score = outcome(&index.methodology, observation)?.score;
        let id = observation.total.as_ref().map_or(&observation.source, |total| &total.source);
        let source = source_named(id, sources);
        let mut origin = vec![country.to_string().into()];
        origin.extend(origin_cells(&index.methodology, Some(observation), sources));
        Some(Total { score, as_of: observation.as_of, source, origin })
    };
    index.of(country).iter().filter_map(total).collect()
}

impl Total {
    /// Whether its date is known well enough to say that something rose or fell since.
    pub(super) fn is_month_exact(&self) -> bool {
        matches!(self.as_of.map(|date| date.precision()), Some(Precision::Day(_) | Precision::Month(_)))
    }
}

/// What cannot be compared: from one edition to the next, where they count other points.
pub(super) fn breaks(panels: &[Panel]) -> Vec<Message> {
    let pairs = panels.iter().zip(panels.iter().skip(1));
    let broken = pairs.filter(|(before, after)| !before.counts_like(after));
    broken.map(|(before, after)| say::chart_time_break(&before.name, &after.name)).collect()
}

/// Places sentences under the panels as small print: what is not there is to be seen as well. Returns where they end.
pub(super) fn place_notes(notes: &[Message], top: f64, frame: &Frame<'_>, layout: &mut Layout) -> f64 {
    const MOST_LINES: usize = 4;
    let style = frame.small();
    notes.iter().fold(top, |top, note| {
        let lines = style.wrap(&frame.say(note), &[frame.full_width(); MOST_LINES]);
        layout.shapes.extend(style.set_lines(&lines, Point::new(0.0, top + frame.px(10.0))));
        top + frame.px(10.0) + style.line() * factor(lines.len())
    })
}

/// A table with a row for each total, for a file: what is to be known of each stands in the columns that every file has.
pub(super) fn file(table: &Table, panels: &[Panel]) -> Table {
    let told = [say::chart_column_index(), say::chart_column_date(), say::chart_column_source()];
    let is_kept: Vec<bool> = table.header.iter().map(|name| !told.contains(name)).collect();
    fn kept<T: Clone>(cells: &[T], is_kept: &[bool]) -> Vec<T> {
        cells.iter().zip(is_kept).filter(|(_, is_kept)| **is_kept).map(|(cell, _)| cell.clone()).collect()
    }
    let mut header = kept(&table.header, &is_kept);
    header.push(say::ranking_file_code());
    header.extend(origin_columns());
    let totals = panels.iter().flat_map(Panel::totals);
    let row = |(row, (_, total)): (&Vec<Value>, (&Series, &Total))| {
        kept(row, &is_kept).into_iter().chain(total.origin.clone()).collect()
    };
    Table { header, rows: table.rows.iter().zip(totals).map(row).collect() }
}

/// Which indices the totals are of, and on which scale.
pub(super) fn subtitle(panels: &[Panel]) -> Option<Message> {
    scales(panels.iter().map(|panel| (&panel.full_name, panel.full)))
}

/// The name of every source of a total, each once, in the order of the panels.
pub(super) fn source_titles(panels: &[Panel]) -> Vec<&Value> {
    let mut titles: Vec<&Value> = Vec::new();
    for (_, total) in panels.iter().flat_map(Panel::totals) {
        if !titles.contains(&&total.source) {
            titles.push(&total.source);
        }
    }
    titles
}
