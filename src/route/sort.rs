//! The order of rows in a ranking.

use super::query::Pairs;
use crate::model::PartId;

/// A column and a direction; in addresses `-score` or `name`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sort {
    /// By what.
    pub column: Column,
    /// Whether the largest comes first.
    pub descending: bool,
}

/// What rows can be sorted by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Column {
    /// The score, and with it the rank.
    Score,
    /// The rank in the index, where the score is another one.
    Rank,
    /// The name in the reader's language.
    Name,
    /// The date.
    Date,
    /// Recomputed or published.
    Basis,
    /// Score minus digital development level.
    Difference,
    /// The points of an area.
    Area(PartId),
}

impl Default for Sort {
    /// Best first.
    fn default() -> Self {
        Self { column: Column::Score, descending: true }
    }
}

impl Sort {
    pub(super) fn parse(text: &str) -> Option<Self> {
        let (column, descending) = text.strip_prefix('-').map_or((text, false), |column| (column, true));
        let column = match column {
            "score" => Column::Score,
            "rank" => Column::Rank,
            "name" => Column::Name,
            "date" => Column::Date,
            "basis" => Column::Basis,
            "difference" => Column::Difference,
            area => Column::Area(PartId::parse(area.strip_prefix("area.")?).ok()?),
        };
        Some(Self { column, descending })
    }

    /// Adds it to a query, where it is not the default.
    pub(super) fn write(&self, query: &mut Pairs) {
        if *self != Self::default() {
            query.put("sort", &self.print());
        }
    }

    fn print(&self) -> String {
        let column = match &self.column {
            Column::Score => "score".to_owned(),
            Column::Rank => "rank".to_owned(),
            Column::Name => "name".to_owned(),
            Column::Date => "date".to_owned(),
            Column::Basis => "basis".to_owned(),
            Column::Difference => "difference".to_owned(),
            Column::Area(area) => format!("area.{area}"),
        };
        if self.descending { format!("-{column}") } else { column }
    }

    /// What a click on a column's heading asks for: the natural direction first, then the other.
    #[must_use]
    pub fn toggled(&self, column: &Column) -> Self {
        let natural = !matches!(column, Column::Name | Column::Rank);
        let descending = if self.column == *column { !self.descending } else { natural };
        Self { column: column.clone(), descending }
    }
}
