//! Which filters are offered, each with how many indicators it finds.

use super::grounds;
use crate::model::assessment::Assessment;
use crate::model::{Day, IndexData};
use crate::scoring::assessment::{Filter, check, spelt_alike};
use crate::sort::SortSmall;

/// Evidence can be asked for that lapses within so many days.
const DAYS: [u16; 4] = [30, 90, 180, 365];

/// The filters on offer, each with how many indicators it finds.
pub type Offer = Vec<(Filter, usize)>;

/// Everything that can be asked for now, with what is asked for.
#[must_use]
pub fn offer(assessment: &Assessment, index: &IndexData, day: Day, asked: &Filter) -> Offer {
    let checks = check(assessment, &index.methodology, grounds(assessment, index, day));
    let mut filters = vec![Filter::All, Filter::Unanswered, Filter::Gaps, Filter::EvidenceMissing];
    filters.extend(DAYS.map(Filter::Expiring));
    filters.extend(bodies(checks.iter().map(|check| check.responsible)).into_iter().map(Filter::Responsible));
    // An address may ask for other days, or for a body that was taken out.
    if !filters.iter().any(|one| is_same(one, asked)) {
        filters.push(asked.clone());
    }
    let count = |filter: &Filter| checks.iter().filter(|check| filter.wants(check, day)).count();
    filters.into_iter().map(|filter| (count(&filter), filter)).map(|(count, filter)| (filter, count)).collect()
}

/// Whether two filters find the same: bodies are the same however they are spelt in capitals.
#[must_use]
pub fn is_same(one: &Filter, other: &Filter) -> bool {
    match (one, other) {
        (Filter::Responsible(one), Filter::Responsible(other)) => spelt_alike(one) == spelt_alike(other),
        _ => one == other,
    }
}

/// The bodies that are named, each once, as it is spelt first, in the order of their spelling.
#[must_use]
pub fn bodies<'a>(named: impl Iterator<Item = &'a str>) -> Vec<String> {
    let named = named.map(|body| (spelt_alike(body), body.trim()));
    let mut named: Vec<(String, &str)> = named.filter(|(key, _)| !key.is_empty()).collect();
    named.sort_small_by(|(one, _), (other, _)| one.cmp(other));
    named.dedup_by(|(one, _), (other, _)| one == other);
    named.into_iter().map(|(_, body)| body.to_owned()).collect()
}
