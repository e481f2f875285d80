//! The lines of a text as a table, and the items of a working list beside those of a page.

use crate::country_page::{ReadPage, Reading, Taken};
use crate::model::{Methodology, PartId};
use crate::sort::SortedMap;
use crate::text::{Message, Value, say};

/// A line, and what it was taken as.
#[derive(Clone, Debug, PartialEq)]
pub struct LineRow {
    /// Its number, from 1.
    pub number: usize,
    /// Its text.
    pub text: String,
    /// What it was taken as.
    pub taken: Message,
    /// The points that it gives, of each country.
    pub points: Vec<Message>,
    /// Whether anything was understood of it.
    pub is_understood: bool,
}

/// The lines of a text.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LineTable {
    /// Those with figures, names and dates, and those that were not understood.
    pub main: Vec<LineRow>,
    /// Those with criteria, references and evidence, and what stands around.
    pub folded: Vec<LineRow>,
    /// How many more there are of the one and of the other.
    pub more: (usize, usize),
    /// How many were not understood.
    pub not_understood: usize,
}

/// So many lines of each kind are shown.
const MOST_ROWS: usize = 500;

/// What each line of a text was taken as.
#[must_use]
pub fn line_table(reading: &Reading, methodology: &Methodology) -> LineTable {
    let mut points: SortedMap<usize, Vec<Message>> = SortedMap::new();
    for page in &reading.pages {
        for item in page.items.values() {
            if let Some(awarded) = item.awarded {
                let said =
                    item.max.map_or_else(|| say::bring_points_alone(awarded), |max| say::chart_points(awarded, max));
                points.get_or_default(item.line).push(said);
            }
        }
    }
    let mut table = LineTable::default();
    for line in &reading.lines {
        let is_main = !matches!(
            line.taken,
            Taken::Criterion(_)
                | Taken::References(_)
                | Taken::Evidence(_)
                | Taken::Label
                | Taken::Around
                | Taken::Figures(_)
        );
        let is_understood = line.taken != Taken::NotUnderstood;
        table.not_understood += usize::from(!is_understood);
        let (rows, more) =
            if is_main { (&mut table.main, &mut table.more.0) } else { (&mut table.folded, &mut table.more.1) };
        if rows.len() == MOST_ROWS {
            *more += 1;
            continue;
        }
        rows.push(LineRow {
            number: line.number,
            text: line.text.clone(),
            taken: taken(&line.taken, methodology),
            points: if is_main { points.remove(&line.number).unwrap_or_default() } else { Vec::new() },
            is_understood,
        });
    }
    table
}

fn taken(taken: &Taken, methodology: &Methodology) -> Message {
    let title = |id: &PartId| methodology.part(id).map_or_else(|| id.into(), |part| Value::title(&part.id, &part.name));
    match taken {
        Taken::Country => say::bring_taken_country(),
        Taken::Date => say::bring_taken_date(),
        Taken::Total => say::bring_taken_total(),
        Taken::Group => say::bring_taken_group(),
        Taken::Heading(id) if methodology.part(id).is_some_and(|part| !part.is_leaf()) => {
            say::bring_taken_area(title(id))
        }
        Taken::Heading(id) => say::bring_taken_indicator(title(id)),
        Taken::Figures(id) => say::bring_taken_figures(title(id)),
        Taken::Criterion(id) => say::bring_taken_criterion(title(id)),
        Taken::References(id) => say::bring_taken_references(title(id)),
        Taken::Evidence(id) => say::bring_taken_evidence(title(id)),
        Taken::Label => say::bring_taken_label(),
        Taken::Around => say::bring_taken_around(),
        Taken::NotUnderstood => say::bring_taken_nothing(),
    }
}

/// An item of a working list beside that of a page.
#[derive(Clone, Debug, PartialEq)]
pub struct ListRow {
    /// What the list has: its number and name.
    pub title: Value,
    /// What it is worth there.
    pub worth: Message,
    /// What the page calls it, where that is another name.
    pub name: Option<String>,
    /// What it is worth on the page, where that is something else.
    pub other_worth: Option<Message>,
}

/// The items that a page corrects, and how many it confirms.
#[must_use]
pub fn list_rows(page: &ReadPage, methodology: &Methodology) -> (usize, Vec<ListRow>) {
    let confirmed = page.list.iter().filter(|item| item.is_confirmed()).count();
    let corrected = page.list.iter().filter(|item| !item.is_confirmed()).filter_map(|item| {
        let part = methodology.part(&item.part)?;
        let is_other = |verdict| verdict == crate::country_page::Verdict::Corrected;
        Some(ListRow {
            title: Value::title(&part.id, &part.name),
            worth: say::methodology_worth(Value::points(methodology.points, part.max)),
            name: is_other(item.of_name).then(|| item.name.clone()),
            other_worth: item.of_max.filter(|verdict| is_other(*verdict)).and(item.max).map(say::methodology_worth),
        })
    });
    (confirmed, corrected.collect())
}
