//! One index checked: each total recomputed where it can be and compared with the published one.

use super::{Finding, Verdict};
use crate::model::{
    CountryCode, Decimal, IndexData, IndexId, Localized, Methodology, Observation, Points, power_of_ten,
};
use crate::scoring::{Score, Standing, explain};
use crate::sort::SortedSet;

/// What the check of an index gave.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IndexAudit {
    /// The index.
    pub index: IndexId,
    /// Its name for tables.
    pub short: Localized,
    /// Every observation with its verdict.
    pub rows: Vec<IndexAuditRow>,
}

/// One observation with its verdict.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct IndexAuditRow {
    /// The country.
    pub country: CountryCode,
    /// What came of it.
    pub verdict: Verdict,
}

impl IndexAudit {
    /// How many observations have a verdict.
    #[must_use]
    pub fn count(&self, is: impl Fn(Verdict) -> bool) -> usize {
        self.rows.iter().filter(|row| is(row.verdict)).count()
    }

    /// How many countries have an observation.
    #[must_use]
    pub fn countries(&self) -> usize {
        self.rows.iter().map(|row| row.country).collect::<SortedSet<_>>().len()
    }
}

/// Checks every observation of an index; `file` is named in findings.
pub(super) fn audit_index(index: &IndexData, file: &str, findings: &mut Vec<Finding>) -> IndexAudit {
    let methodology = &index.methodology;
    let mut rows = Vec::with_capacity(index.observations().len());
    for observation in index.observations() {
        let country = observation.country;
        let verdict = Verdict::of(methodology, observation);
        if let Verdict::Contradicts { computed, published } = verdict {
            findings.push(Finding::TotalContradicts { file: file.to_owned(), country, computed, published });
        }
        areas(methodology, observation, file, findings);
        published_total(methodology, observation, file, findings);
        rows.push(IndexAuditRow { country, verdict });
    }
    IndexAudit { index: methodology.id.clone(), short: methodology.short.clone(), rows }
}

fn areas(methodology: &Methodology, observation: &Observation, file: &str, findings: &mut Vec<Finding>) {
    let tree = explain(methodology, &observation.values);
    for node in tree.walk() {
        let (Some(part), Standing::Computed(computed), Some(printed)) = (node.part, node.standing, node.printed) else {
            continue;
        };
        if computed != printed {
            findings.push(Finding::AreaContradicts {
                file: file.to_owned(),
                country: observation.country,
                part: part.id.clone(),
                computed: methodology.points.decimal(computed),
                printed: methodology.points.decimal(printed),
            });
        }
    }
}

fn published_total(methodology: &Methodology, observation: &Observation, file: &str, findings: &mut Vec<Finding>) {
    let country = observation.country;
    let mut in_range = |field, number: Decimal, most: u32| {
        let most = Decimal { units: i64::from(most), decimals: 0 };
        let inside = number >= Decimal::default() && number <= most;
        if !inside {
            findings.push(Finding::OutOfRange { file: file.to_owned(), country, field, found: number });
        }
    };
    if let Some(ddl) = observation.ddl {
        in_range("ddl", ddl, 100);
    }
    let Some(total) = &observation.total else { return };
    in_range("total", total.score, methodology.score.full);
    if observation.note.is_none() && !attainable(methodology, total.score) {
        findings.push(Finding::Unattainable { file: file.to_owned(), country, published: total.score });
    }
}

/// Whether some whole number of points gives this score. Only said of indices of whole points, where a
/// mistyped total shows at once; elsewhere every score can be reached.
fn attainable(methodology: &Methodology, published: Decimal) -> bool {
    let max = methodology.points.max;
    if methodology.points.decimals > 0 || !methodology.points.all_or_nothing {
        return true;
    }
    // Only the two whole numbers of points around the exact one can round to it.
    let full = i128::from(methodology.score.full) * i128::from(power_of_ten(published.decimals));
    let near = i128::from(published.units) * i128::from(max.0) / full.max(1);
    let shown = |points: i128| {
        let points = Points(i64::try_from(points).ok()?);
        Score::new(points, max, methodology.score.full).map(|score| score.rounded(methodology.score.decimals))
    };
    (near..=near + 1)
        .any(|points| shown(points).is_some_and(|score| score.distance(published) <= methodology.score.tolerance))
}
