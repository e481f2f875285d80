//! The shelf as a table for a file: a row for each indicator that rests on a piece, or that it fits.

use super::{RowFit, RowPlace, RowRest, ShelfRow};
use crate::model::{AsOf, Day, Points, WebAddress};
use crate::table::Table;
use crate::text::{Message, Value, say};

/// The given pieces for a file. One behind nothing has a row of its own.
#[must_use]
pub fn export<'a>(rows: impl IntoIterator<Item = &'a ShelfRow>) -> Table {
    let header = vec![
        say::assess_file_title(),
        say::assess_file_kind(),
        say::assess_file_issuer(),
        say::assess_file_address(),
        say::assess_file_effective(),
        say::assess_file_valid_until(),
        say::chart_file_index(),
        say::assess_file_indicator(),
        say::chart_column_indicator(),
        say::shelf_file_relation(),
        say::shelf_file_assessment(),
        say::shelf_file_falls(),
    ];
    let rows = rows.into_iter().flat_map(|row| {
        let rests = row.places.iter().flat_map(|place| place.rests.iter().map(move |rest| resting(place, rest)));
        let fits = row.fits.iter().map(fitting);
        let mut about: Vec<[Value; 6]> = rests.chain(fits).collect();
        if about.is_empty() {
            about.push(std::array::from_fn(|_| none()));
        }
        about.into_iter().map(|about| piece(row).into_iter().chain(about).collect())
    });
    Table { rows: rows.collect(), header }
}

fn piece(row: &ShelfRow) -> [Value; 6] {
    [
        row.title.clone().into(),
        row.kind.clone().unwrap_or_else(none),
        row.issuer.clone().into(),
        row.address.as_ref().map(WebAddress::as_str).unwrap_or_default().into(),
        date(row.effective),
        date(row.valid_until),
    ]
}

fn resting(place: &RowPlace, rest: &RowRest) -> [Value; 6] {
    let relation = if rest.falls > Points::ZERO { say::shelf_rests_alone() } else { say::shelf_rests() };
    let falls = place.scale.decimal(rest.falls).into();
    let name = if place.name.is_empty() { Value::from(place.assessment.as_str()) } else { place.name.clone().into() };
    [place.index.to_string().into(), (&rest.part).into(), rest.title.clone(), relation.into(), name, falls]
}

fn fitting(fit: &RowFit) -> [Value; 6] {
    let relation = say::shelf_fits_as(Message::from(fit.correspondence));
    [fit.index.to_string().into(), (&fit.part).into(), fit.title.clone(), relation.into(), none(), none()]
}

fn date(day: Option<Day>) -> Value {
    Value::Date(day.map(AsOf::from))
}

fn none() -> Value {
    "".into()
}
