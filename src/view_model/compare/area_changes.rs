//! What the picked countries had of each area in two editions of an index that count the same points.

use crate::chart::{Selected, Selection};
use crate::model::{Decimal, IndexData, Methodology, Part, Points, Rule, Sources};
use crate::scoring::explain;
use crate::table::Table;
use crate::text::{Value, origin_cells, origin_columns, say};

/// Areas of two editions side by side.
#[derive(Clone, Debug)]
pub struct AreaChanges<'a> {
    /// What the editions say of being compared with each other, the later first; one text is there once.
    pub warnings: Vec<&'a Rule>,
    /// The countries, in the reader's order.
    pub countries: Vec<CountryChanges<'a>>,
}

/// The areas of one country.
#[derive(Clone, Debug)]
pub struct CountryChanges<'a> {
    /// The country.
    pub country: Selected,
    /// The areas that both editions have under one id and for as many points, as the later edition names them.
    pub areas: Vec<AreaChange<'a>>,
}

/// One area in both editions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AreaChange<'a> {
    /// The area in the later edition.
    pub area: &'a Part,
    /// Its earlier points; none where they are not known in full.
    pub before: Option<Decimal>,
    /// Its later points.
    pub after: Option<Decimal>,
}

impl AreaChange<'_> {
    /// How many points more (below zero: fewer) there are; none where one of the two is unknown.
    #[must_use]
    pub fn change(&self) -> Option<Decimal> {
        Some(self.after?.minus(self.before?))
    }
}

/// What the picked countries had of each area before and after; none where no area is known in both editions.
#[must_use]
pub fn area_changes<'a>(before: &'a IndexData, after: &'a IndexData, selection: &Selection) -> Option<AreaChanges<'a>> {
    let (earlier, later) = (&before.methodology, &after.methodology);
    let shared: Vec<(usize, usize, &Part)> = later
        .areas()
        .iter()
        .enumerate()
        .filter_map(|(place, area)| {
            let other = earlier.areas().iter().position(|other| other.id == area.id)?;
            let worth = earlier.points.decimal(earlier.areas().get(other)?.max);
            (worth == later.points.decimal(area.max)).then_some((other, place, area))
        })
        .collect();
    let one = |country: &Selected| {
        let (old, new) = (standing(before, country), standing(after, country));
        let points = |methodology: &Methodology, all: &[Option<Points>], place: usize| {
            all.get(place).copied().flatten().map(|points| methodology.points.decimal(points))
        };
        let areas = shared.iter().map(|(from, to, area)| AreaChange {
            area,
            before: points(earlier, &old, *from),
            after: points(later, &new, *to),
        });
        CountryChanges { country: country.clone(), areas: areas.collect() }
    };
    let countries: Vec<CountryChanges<'_>> = selection.iter().map(one).collect();
    let is_known = countries.iter().flat_map(|one| &one.areas).any(|area| area.change().is_some());
    is_known.then(|| AreaChanges { warnings: warnings(earlier, later), countries })
}

/// The points of every area of a country, in the order of the methodology.
fn standing(index: &IndexData, country: &Selected) -> Vec<Option<Points>> {
    let Some(observation) = index.current(country.country) else { return Vec::new() };
    explain(&index.methodology, &observation.values).parts.iter().map(|part| part.standing.points()).collect()
}

/// The rules with which two editions speak of each other.
fn warnings<'a>(earlier: &'a Methodology, later: &'a Methodology) -> Vec<&'a Rule> {
    let of = |one: &'a Methodology, other: &'a Methodology| {
        one.rules.iter().filter(|rule| rule.against.as_ref() == Some(&other.id))
    };
    let own: Vec<&Rule> = of(later, earlier).collect();
    // Both say the same of each other; the earlier speaks only where the later does not.
    if own.is_empty() { of(earlier, later).collect() } else { own }
}

impl AreaChanges<'_> {
    /// The same for a file, each row with where its later figures come from.
    #[must_use]
    pub fn table(&self, before: &IndexData, after: &IndexData, sources: &Sources) -> Table {
        let mut header = vec![
            say::ranking_file_code(),
            say::chart_column_country(),
            say::compare_file_part(),
            say::compare_column_part(),
            say::compare_area_points(&before.methodology.short),
            say::compare_area_points(&after.methodology.short),
            say::compare_change(),
        ];
        header.extend(origin_columns());
        let cell = |points: Option<Decimal>| points.map_or_else(|| "".into(), Value::from);
        let rows = self.countries.iter().flat_map(|one| {
            one.areas.iter().map(move |area| {
                let mut cells = vec![
                    one.country.country.to_string().into(),
                    (&one.country.name).into(),
                    area.area.id.to_string().into(),
                    (&area.area.name).into(),
                    cell(area.before),
                    cell(area.after),
                    cell(area.change()),
                ];
                cells.extend(origin_cells(&after.methodology, after.current(one.country.country), sources));
                cells
            })
        });
        Table { header, rows: rows.collect() }
    }
}
