//! What is wrong with the data package and its figures, put into messages: one sentence each, with the file.

use super::file::number;
use super::{Message, Value, say};
use crate::audit::{Finding, ReferenceTo, Verdict, VerdictKind};
use crate::model::{AsOf, CountryCode, Decimal, PartId};
use crate::scoring::{RobustnessError, Spec};

impl From<&Finding> for Message {
    fn from(finding: &Finding) -> Self {
        let file = finding.file();
        match finding {
            Finding::Missing { .. } => say::finding_missing(file),
            Finding::Unlisted { .. } => say::finding_unlisted(file),
            Finding::Unused { .. } => say::finding_unused(file),
            Finding::Hash { .. } => say::finding_hash(file),
            Finding::Unreadable { error, .. } => say::finding_unreadable(file, Self::from(error)),
            Finding::Flawed { problem, .. } => say::finding_flawed(file, Self::from(problem)),
            Finding::Dangling { subject, to, id, .. } => dangling(file, subject, *to, id),
            Finding::ListDiffers { subject, .. } => say::finding_list_differs(file, subject.as_str()),
            Finding::AreaContradicts { country, part, computed, printed, .. } => {
                say::finding_area_contradicts(file, country, part, *computed, *printed)
            }
            Finding::TotalContradicts { country, computed, published, .. } => {
                say::finding_total_contradicts(file, country, *computed, *published)
            }
            Finding::Unattainable { country, published, .. } => say::finding_unattainable(file, country, *published),
            Finding::OutOfRange { country, field, found, .. } => {
                say::finding_out_of_range(file, country, *field, *found)
            }
            Finding::EvidenceContradicts { country, part, .. } => {
                say::finding_evidence_contradicts(file, country, part)
            }
        }
    }
}

fn dangling(file: &str, subject: &str, to: ReferenceTo, id: &str) -> Message {
    match to {
        ReferenceTo::Source => say::finding_no_source(file, subject, id),
        ReferenceTo::Terms => say::finding_no_terms(file, subject, id),
        ReferenceTo::Country => say::finding_no_country(file, subject, id),
        ReferenceTo::Part => say::finding_no_part(file, subject, id),
        ReferenceTo::Index => say::finding_no_index(file, subject, id),
        ReferenceTo::Observation => say::finding_no_observation(file, subject, AsOf::parse(id)),
    }
}

impl From<VerdictKind> for Message {
    /// Its name, for the head of a column or row.
    fn from(kind: VerdictKind) -> Self {
        match kind {
            VerdictKind::Equal => say::verdict_equal(),
            VerdictKind::Different => say::verdict_different(),
            VerdictKind::Contradicts => say::verdict_contradicts(),
            VerdictKind::Unpublished => say::verdict_unpublished(),
            VerdictKind::PublishedOnly => say::verdict_published_only(),
            VerdictKind::Partial => say::verdict_partial(),
            VerdictKind::RankOnly => say::verdict_rank_only(),
        }
    }
}

impl From<Verdict> for Message {
    fn from(verdict: Verdict) -> Self {
        verdict.kind().into()
    }
}

impl From<&RobustnessError> for Message {
    fn from(error: &RobustnessError) -> Self {
        let percent = |units: u8| Value::Percent(Decimal { units: units.into(), decimals: 0 });
        match *error {
            RobustnessError::NoAreas => say::robustness_no_areas(),
            RobustnessError::NotWhole => say::robustness_not_whole(),
            RobustnessError::WrongWeights { given, areas } => say::robustness_wrong_weights(given, areas),
            RobustnessError::TooFewCountries { complete } => say::robustness_too_few_countries(complete),
            RobustnessError::TooManyCountries { complete } => {
                say::robustness_too_many_countries(number(complete), number(Spec::MOST_COUNTRIES))
            }
            RobustnessError::Spread(spread) => say::robustness_spread(percent(spread), percent(Spec::MOST_SPREAD)),
            RobustnessError::Draws(draws) => say::robustness_draws(number(draws), number(Spec::MOST_DRAWS)),
        }
    }
}

impl From<&PartId> for Value {
    fn from(part: &PartId) -> Self {
        part.as_str().into()
    }
}

impl From<&CountryCode> for Value {
    fn from(country: &CountryCode) -> Self {
        country.as_str().into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::{Catalogue, Language};

    fn in_both(message: &Message) -> [String; 2] {
        ["en", "az"].map(|tag| Catalogue::of(Language::from_tag(tag).unwrap()).say(message))
    }

    #[test]
    fn ranks_that_cannot_be_drawn_say_why() {
        let say = |error| in_both(&Message::from(&error))[0].clone();
        assert_eq!(
            say(RobustnessError::TooFewCountries { complete: 1 }),
            "Only one country is known in every area that counts. At least two are needed to rank them."
        );
        assert_eq!(say(RobustnessError::Spread(120)), "Weights can be varied by 100% at most, not by 120%.");
        assert_eq!(say(RobustnessError::Draws(2_000_000)), "Between 1 and 1,000,000 draws can be made, not 2,000,000.");
    }

    #[test]
    fn a_finding_names_file_country_and_area() {
        let finding = Finding::AreaContradicts {
            file: "observations/ncsi-2018.json".to_owned(),
            country: CountryCode::parse("AZE").unwrap(),
            part: PartId::parse("1").unwrap(),
            computed: crate::model::Decimal { units: 2, decimals: 0 },
            printed: crate::model::Decimal { units: 4, decimals: 0 },
        };
        for said in in_both(&Message::from(&finding)) {
            for named in ["observations/ncsi-2018.json", "AZE", " 1:", " 2 ", " 4"] {
                assert!(said.contains(named), "{said} does not name {named}");
            }
        }
    }
}
