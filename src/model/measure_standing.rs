//! What the reports known of a measure say about the time when it is due.

use super::{AsOf, Measure};

/// Where a measure stands by what is known of it. That no report is known does not mean that nothing was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MeasureStanding {
    /// A report is known. That it came after the time when the measure was due is not certain.
    Reported,
    /// Reports are known, all of them from after the time when it was due.
    ReportedAfterDue,
    /// No report is known. That it should be done by now is not certain.
    Silent,
    /// No report is known, and the time when it was due is over.
    SilentAfterDue,
}

impl Measure {
    /// Where it stands on a day; where no day is known, nothing counts as over.
    #[must_use]
    pub fn standing(&self, today: Option<AsOf>) -> MeasureStanding {
        let end = self.due.and_then(|due| due.latest());
        // Only what is certain counts: the first day that something can have been against the last that it was due.
        let is_after = |date: AsOf| end.zip(date.earliest()).is_some_and(|(end, first)| first > end);
        match (self.reports.as_slice(), today) {
            ([], Some(today)) if is_after(today) => MeasureStanding::SilentAfterDue,
            ([], _) => MeasureStanding::Silent,
            (reports, _) if reports.iter().all(|report| is_after(report.date)) => MeasureStanding::ReportedAfterDue,
            _ => MeasureStanding::Reported,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{EntryId, Localized, Milestone};

    fn standing(due: &str, reports: &[&str], today: &str) -> MeasureStanding {
        let date = |text: &str| AsOf::parse(text);
        let report = |text: &&str| Milestone {
            date: AsOf::parse(text).unwrap(),
            text: Localized::default(),
            sources: Vec::new(),
        };
        let measure = Measure {
            id: EntryId::parse("M1").unwrap(),
            label: Localized::default(),
            due: date(due),
            lead: None,
            with: Vec::new(),
            priorities: Vec::new(),
            objectives: Vec::new(),
            reports: reports.iter().map(report).collect(),
            note: None,
            sources: Vec::new(),
        };
        measure.standing(date(today))
    }

    #[test]
    fn only_what_is_certain_counts() {
        use MeasureStanding::{Reported, ReportedAfterDue, Silent, SilentAfterDue};
        for (due, reports, today, expected) in [
            ("2023/2024", &["2025-12-26", "2026-02-27"][..], "2026-03-01", ReportedAfterDue),
            ("2023/2024", &["2024-12-31", "2026-02-27"], "2026-03-01", Reported),
            ("2023/2024", &["2024/2025"], "2026-03-01", Reported),
            ("2024/..", &["2025-01-01"], "2026-03-01", Reported),
            ("unknown", &["2025-01-01"], "2026-03-01", Reported),
            ("2023/2024", &[], "2025-01-01", SilentAfterDue),
            ("2023/2024", &[], "2024-12-31", Silent),
            ("2023/2024", &[], "no clock", Silent),
            ("unknown", &[], "2026-03-01", Silent),
        ] {
            assert_eq!(standing(due, reports, today), expected, "{due} {reports:?} {today}");
        }
    }
}
