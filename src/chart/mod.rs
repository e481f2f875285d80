//! Ring 2: pictures of figures, in three steps: a [`Chart`] (what is shown, no pixels), its [`layout`] (pixels,
//! pure) and [`draw`] (no maths). One drawing serves the canvas, exported files, print and tests.
//!
//! How a page shows a chart, from the figures to a key press:
//!
//! ```
//! use posture::chart::{self, Chart, Frame, Ledger, Step, Theme, Typical};
//! use posture::model::{Decimal, IndexId, Localized, Methodology, PointScale, Points, ScoreScale, Values};
//! use posture::{scoring, text::{Catalogue, Language, say}};
//! # let points = PointScale { decimals: 0, all_or_nothing: true, max: Points(77) };
//! # let score = ScoreScale { full: 100, decimals: 2, area_decimals: 0, tolerance: Decimal::default(),
//! #     tolerance_basis: Localized::default() };
//! # let methodology = Methodology::outline(IndexId::parse("ncsi-2018").unwrap(), points, score);
//! # let (values, name) = (Values::default(), Localized::new("Azerbaijan", [].into()));
//! let total = scoring::explain(&methodology, &values);
//! let chart = Ledger::new(&methodology, &total, &name, say::chart_source("NCSI", None));
//!
//! // Theme and measure come from the page: custom properties and `measureText`. Width is that of the element.
//! let (theme, words) = (Theme::print(), Catalogue::of(Language::ENGLISH));
//! let frame = Frame { width: 640.0, scale: 2.0, theme: &theme, measure: &Typical, words: &words };
//! let layout = chart::layout(&chart, &frame);
//!
//! // `layout.size()` is the size of the canvas, `layout.css_size()` that of its box; then draw, with a ring
//! // around the focused mark: `chart::draw(&layout, focused, &mut backend)`.
//! let focused = layout.step(None, Step::After);
//! let spoken = focused.and_then(|place| layout.marks.get(place)).map(|mark| words.say(&mark.says));
//! # assert_eq!(spoken, None);
//!
//! // Beside the picture: the finding above it, the source below, the table and the downloads.
//! let (title, csv) = (words.say(&chart.title()), chart.table().csv(&words)?);
//! let svg = chart::svg(&chart, &frame, &chart::SheetSpec::default())?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! A PNG is [`sheet`] drawn on a canvas that is not in the page. A new kind of chart is a new folder with a type
//! that implements [`Chart`]; nothing else changes.

mod area_strips;
mod assessed_areas;
mod axis;
mod bars;
mod beside;
mod contract;
mod draw;
mod event_lines;
mod figures;
mod fit;
mod frame;
mod grid;
mod ground;
mod history;
mod intervals;
mod layout;
mod ledger;
mod legend;
mod line;
mod marker;
mod measure;
mod moves;
mod origin;
mod panels;
mod pattern;
mod radar;
mod reach_bars;
mod scatter;
mod selection;
mod sentence;
mod shape;
mod sheet;
mod sourced;
mod stairs;
mod stems;
mod step;
mod strip;
mod surveys;
mod svg;
mod swing;
mod theme;
mod tile_map;
mod time;
mod timelines;

pub use area_strips::AreaStrips;
pub use assessed_areas::AssessedAreas;
pub use bars::Bars;
pub use contract::{Chart, layout};
pub use draw::{DrawError, draw};
pub use event_lines::{Event, EventLane, EventLines, EventPeriod};
pub use frame::{Frame, Style};
pub use grid::Grid;
pub use history::History;
pub use intervals::{RankIntervals, RunNote, proportion};
pub use layout::{Layout, Mark, Target};
pub use ledger::Ledger;
pub use measure::{Face, Measure, Typical};
pub use moves::RankMoveBars;
pub use origin::Origin;
pub use radar::Radar;
pub use reach_bars::ReachBars;
pub use scatter::{Axis, Scatter};
pub use selection::{Selected, Selection};
pub use shape::{Anchor, Point, Rect, Shape, Text};
pub use sheet::{Imprint, SheetSize, SheetSpec, sheet};
pub use sourced::{Sourced, file_table};
pub use stairs::{ScoreAhead, ScoreFront, ScorePath};
pub use step::Step;
pub use strip::Strip;
pub use surveys::Surveys;
pub use svg::svg;
pub use swing::{FormulaSwing, formula_label};
pub use theme::{Colour, Theme, number};
pub use tile_map::TileMap;
pub use timelines::Timelines;

#[cfg(test)]
mod sample_list;
#[cfg(test)]
mod samples;
#[cfg(test)]
mod tests;
