//! Formula swing: the percent of each priority by each formula, and how far apart the formulas put it.

mod dots;
mod finding;
mod place;

use super::{Chart, Frame, Layout};
use crate::model::{Decimal, EntryId, Localized};
use crate::scoring::{Formula, PriorityReach, StrategyReach};
use crate::table::Table;
use crate::text::{Message, say};

/// How many formulas there are.
const FORMULAS: usize = Formula::ALL.len();

/// The priorities of a strategy by all formulas, one of which is the chosen one.
#[derive(Clone, Debug, PartialEq)]
pub struct FormulaSwing {
    index: Localized,
    source: Message,
    chosen: Formula,
    rows: Vec<Row>,
}

/// A priority.
#[derive(Clone, Debug, PartialEq)]
struct Row {
    id: EntryId,
    label: Localized,
    /// Whether it reaches any indicator.
    has_links: bool,
    /// In the order of the formulas.
    percents: [Percent; FORMULAS],
    /// The lowest and the highest percent; none where there is none.
    ends: Option<(Decimal, Decimal)>,
}

/// What a formula says of a priority.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Percent {
    /// So many percent, with two decimals.
    Known(Decimal),
    /// The points of an indicator that counts are not known.
    Unknown,
    /// No indicator counts.
    Nothing,
}

/// What a formula is called, in the middle of a sentence.
#[must_use]
pub fn formula_label(formula: Formula) -> Message {
    match formula {
        Formula::Unweighted => say::chart_formula_unweighted(),
        Formula::Weighted => say::chart_formula_weighted(),
        Formula::Direct => say::chart_formula_direct(),
        Formula::Shared => say::chart_formula_shared(),
    }
}

impl FormulaSwing {
    /// The swing of every priority. `index` is the name of the index for menus and tables.
    #[must_use]
    pub fn new(reach: &StrategyReach<'_>, chosen: Formula, index: &Localized, source: Message) -> Self {
        Self { index: index.clone(), source, chosen, rows: reach.priorities.iter().map(Row::new).collect() }
    }
}

impl Row {
    fn new(one: &PriorityReach<'_>) -> Self {
        let percent = |formula: Formula| {
            let sum = one.sum(formula);
            let unknown = if sum.is_empty() { Percent::Nothing } else { Percent::Unknown };
            sum.percent().map_or(unknown, Percent::Known)
        };
        Self {
            id: one.priority.id.clone(),
            label: one.priority.label.clone(),
            has_links: !one.links.is_empty(),
            percents: Formula::ALL.map(percent),
            ends: one.swing().map(|swing| (swing.lowest, swing.highest)),
        }
    }

    /// Each formula with what it says.
    fn each(&self) -> impl Iterator<Item = (Formula, Percent)> + '_ {
        Formula::ALL.into_iter().zip(self.percents)
    }

    /// What a formula says.
    fn by(&self, formula: Formula) -> Percent {
        self.each().find(|(one, _)| *one == formula).map_or(Percent::Unknown, |(_, percent)| percent)
    }

    /// How many percentage points lie between the ends; none where fewer than two formulas have a percent.
    fn swing(&self) -> Option<Decimal> {
        let known = self.percents.iter().filter(|percent| matches!(percent, Percent::Known(_))).count();
        self.ends.filter(|_| known > 1).map(|(low, high)| high.minus(low))
    }
}

impl Chart for FormulaSwing {
    fn title(&self) -> Message {
        finding::title(self)
    }

    fn description(&self) -> Message {
        finding::description(self)
    }

    fn source(&self) -> Message {
        self.source.clone()
    }

    fn missing(&self) -> Option<Message> {
        finding::missing(self)
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
