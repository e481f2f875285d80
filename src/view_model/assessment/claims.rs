//! What is claimed against what was published, as a table: one row for each piece of evidence behind a difference, one
//! for a difference without any.

use super::date;
use crate::model::{Methodology, PointScale, WebAddress};
use crate::scoring::assessment::{ClaimCheck, ItemCheck, Relation};
use crate::table::Table;
use crate::text::{Message, Value, say, standing};

/// How a claim relates to what was published, in words. Where anything up to the maximum is awarded, more or less of it can be
/// claimed.
#[must_use]
pub fn relation(relation: Relation, scale: PointScale) -> Message {
    match relation {
        Relation::Gain if !scale.all_or_nothing => say::estimate_gain(),
        Relation::Loss if !scale.all_or_nothing => say::estimate_loss(),
        Relation::Same => say::claim_same(),
        Relation::Gain => say::claim_gain(),
        Relation::Loss => say::claim_loss(),
        Relation::Unpublished => say::claim_unpublished(),
        Relation::Unassessed => say::claim_unassessed(),
    }
}

/// The differences, in the order given, with their evidence. What is not known is an empty cell.
#[must_use]
pub fn claims(claims: &[ClaimCheck<'_>], methodology: &Methodology) -> Table {
    let header = vec![
        say::assess_file_indicator(),
        say::assess_file_indicator_name(),
        say::assess_file_max(),
        say::assess_file_state(),
        say::assess_file_published(),
        say::claim_column_relation(),
        say::assess_file_ready(),
        say::assess_file_title(),
        say::assess_file_kind(),
        say::assess_file_issuer(),
        say::assess_file_legal(),
        say::assess_file_address(),
        say::assess_file_archived(),
        say::assess_file_effective(),
        say::claim_column_lacks(),
    ];
    let rows = claims.iter().filter(|claim| claim.relation != Relation::Same).flat_map(|claim| {
        let items: Vec<Option<&ItemCheck<'_>>> =
            if claim.check.items.is_empty() { vec![None] } else { claim.check.items.iter().map(Some).collect() };
        items.into_iter().map(move |item| row(claim, item, methodology))
    });
    Table { header, rows: rows.collect() }
}

fn row(claim: &ClaimCheck<'_>, item: Option<&ItemCheck<'_>>, methodology: &Methodology) -> Vec<Value> {
    let (part, empty) = (claim.check.part, || Value::from(""));
    let points = |points| Value::from(methodology.points.decimal(points));
    let yes_or_no = |is_ready| if is_ready { say::assess_yes() } else { say::assess_no() };
    let start = [
        (&part.id).into(),
        (&part.name).into(),
        points(part.max),
        standing(&claim.check).into(),
        claim.published.map_or_else(empty, points),
        relation(claim.relation, methodology.points).into(),
    ];
    let Some(check) = item else {
        let rest = std::iter::once(yes_or_no(false).into()).chain(std::iter::repeat_with(empty).take(8));
        return start.into_iter().chain(rest).collect();
    };
    let item = check.item;
    let address = |address: Option<&WebAddress>| Value::from(address.map(WebAddress::as_str).unwrap_or_default());
    let kind = item.kind.as_ref();
    let kind = kind
        .map_or_else(empty, |kind| methodology.references.get(kind).map_or_else(|| kind.as_str().into(), Value::from));
    let rest = [
        yes_or_no(check.is_ready()).into(),
        item.title.as_str().into(),
        kind,
        item.issuer.as_str().into(),
        item.legal_reference.as_str().into(),
        address(item.address.as_ref()),
        address(item.archived.as_ref()),
        date(item.effective),
        Value::List(check.lacks().into_iter().map(|one| Message::from(one).into()).collect()),
    ];
    start.into_iter().chain(rest).collect()
}
