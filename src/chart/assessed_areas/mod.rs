//! Assessed areas: what a self-assessment claims of each area beside what was published.

mod finding;
mod key;
mod place;
mod row;

use super::{Chart, Frame, Layout};
use crate::model::{Localized, Methodology, Part, PartId, PointScale, Points, Values};
use crate::scoring::assessment::{Tallies, Tally};
use crate::scoring::explain;
use crate::table::Table;
use crate::text::{Message, Value, say};

/// For each area of an index a bar as long as the area is worth: what is supported as a thick part, what else is
/// claimed as a thinner one, what is planned or under way as a thin one, the rest as a line; across it a stroke where the
/// published points are.
#[derive(Clone, Debug, PartialEq)]
pub struct AssessedAreas {
    index: Localized,
    points: PointScale,
    rows: Vec<Row>,
    source: Message,
}

/// An area.
#[derive(Clone, Debug, PartialEq)]
struct Row {
    area: PartId,
    name: Localized,
    tally: Tally,
    /// The published points, where they are known in full.
    published: Option<Points>,
}

impl AssessedAreas {
    /// The areas of an assessment, beside what was published where that is known.
    #[must_use]
    pub fn new(methodology: &Methodology, tallies: &Tallies<'_>, published: Option<&Values>, source: Message) -> Self {
        let explained = published.map(|values| explain(methodology, values));
        let known = |area: &Part| {
            let of_area = explained.as_ref()?.parts.iter().find(|one| one.part == Some(area))?;
            of_area.standing.points()
        };
        let rows = tallies.areas.iter().map(|area| Row {
            area: area.part.id.clone(),
            name: area.part.name.clone(),
            tally: area.tally,
            published: known(area.part),
        });
        Self { index: methodology.short.clone(), points: methodology.points, rows: rows.collect(), source }
    }

    fn amount(&self, points: Points) -> Value {
        Value::points(self.points, points)
    }

    fn has_published(&self) -> bool {
        self.rows.iter().any(|row| row.published.is_some())
    }
}

impl Chart for AssessedAreas {
    fn title(&self) -> Message {
        self.missing().unwrap_or_else(|| finding::title(self))
    }

    fn description(&self) -> Message {
        self.missing().unwrap_or_else(|| finding::description(self))
    }

    fn source(&self) -> Message {
        self.source.clone()
    }

    fn missing(&self) -> Option<Message> {
        let is_blank = self.rows.iter().all(|row| row.tally.answered == 0);
        is_blank.then(say::sheet_chart_missing)
    }

    fn table(&self) -> Table {
        finding::table(self)
    }

    fn place(&self, frame: &Frame<'_>) -> Layout {
        place::place(self, frame)
    }
}

#[cfg(test)]
mod tests;
