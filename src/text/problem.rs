//! What is wrong with files and figures, put into messages: one sentence each, with the place where it stands.

use super::{Message, Value, say};
use crate::audit::{Finding, ReferenceTo, Verdict, VerdictKind};
use crate::model::{AsOf, CountryCode, Day, Decimal, IdKind, MethodologyError, PartId, Rejection, with_blanks_named};
use crate::scoring::{RobustnessError, Spec};
use crate::wire::{Expected, Flaw, Problem, ReadError, Referent};

impl From<&ReadError> for Message {
    fn from(error: &ReadError) -> Self {
        match error {
            ReadError::Truncated { line, column } => say::file_truncated(*line, *column),
            ReadError::WebPage => say::file_web_page(),
            ReadError::NotJson { line, column } => say::file_not_json(*line, *column),
            ReadError::OtherFormat { expected, found } if found.is_empty() => say::file_no_format(*expected),
            ReadError::OtherFormat { expected, found } => say::file_other_format(*expected, found.as_str()),
            ReadError::OtherVersion { found: 0, supported } => say::file_no_version(*supported),
            ReadError::OtherVersion { found, supported } => say::file_other_version(*found, *supported),
            ReadError::Field { path, detail, line, column } => {
                say::file_field(path.as_str(), *line, *column, detail.as_str())
            }
            ReadError::Value { path, found, expected } => {
                say::file_value(path.as_str(), found.as_str(), Self::from(*expected))
            }
            ReadError::Methodology(error) => Self::from(error),
            ReadError::OtherSubject { expected, found } => say::file_other_subject(expected.as_str(), found.as_str()),
        }
    }
}

impl From<&MethodologyError> for Message {
    fn from(error: &MethodologyError) -> Self {
        match error {
            MethodologyError::Twice(part) => say::file_part_twice(part),
            MethodologyError::Worthless(part) => say::file_part_worthless(part),
            MethodologyError::PartsDiffer { part, sum, max } => say::file_parts_differ(part, *sum, *max),
            MethodologyError::TotalDiffers { sum, max } => say::file_total_differs(*sum, *max),
            MethodologyError::UnknownArea { group, area } => say::file_unknown_area(group.as_str(), area),
            MethodologyError::UnknownReference { part, kind } => say::file_unknown_reference(part, kind.as_str()),
        }
    }
}

impl From<&Problem> for Message {
    fn from(problem: &Problem) -> Self {
        let (place, flaw) = (problem.place.as_str(), Self::from(&problem.flaw));
        if problem.subject.is_empty() {
            say::problem_at(place, flaw)
        } else {
            say::problem_with(place, problem.subject.as_str(), flaw)
        }
    }
}

impl From<&Flaw> for Message {
    fn from(flaw: &Flaw) -> Self {
        match flaw {
            Flaw::Malformed { found, expected } => say::flaw_malformed(with_blanks_named(found), Self::from(*expected)),
            Flaw::Points(Rejection::UnknownPart(part)) => say::flaw_unknown_part(part),
            Flaw::Points(Rejection::OutOfRange { part, awarded, max }) => {
                say::flaw_points_out_of_range(part, *awarded, *max)
            }
            Flaw::Points(Rejection::Partial { part, awarded, max }) => say::flaw_points_partial(part, *awarded, *max),
            Flaw::Repeated(id) => say::flaw_repeated(id.as_str()),
            Flaw::NoSource => say::flaw_no_source(),
            Flaw::Unknown { what, id } => unknown(*what, id),
            Flaw::NotIndicator(part) => say::flaw_not_indicator(part),
            Flaw::NoReason => say::flaw_no_reason(),
            Flaw::TwoDates => say::flaw_two_dates(),
        }
    }
}

fn unknown(what: Referent, id: &str) -> Message {
    match what {
        Referent::Priority => say::flaw_no_priority(id),
        Referent::Objective => say::flaw_no_objective(id),
        Referent::Entry => say::flaw_no_entry(id),
        Referent::Institution => say::flaw_no_institution(id),
        Referent::Part => say::flaw_unknown_part(id),
        Referent::Activity => say::flaw_no_activity(id),
        Referent::Statement => say::flaw_no_statement(id),
    }
}

impl From<Expected> for Message {
    fn from(expected: Expected) -> Self {
        match expected {
            Expected::Id(IdKind::Country) => say::expected_country(),
            Expected::Id(IdKind::Index) => say::expected_index(),
            Expected::Id(IdKind::Part) => say::expected_part(),
            Expected::Id(IdKind::Source) => say::expected_source(),
            Expected::Id(IdKind::Terms) => say::expected_terms(),
            Expected::Id(IdKind::Group) => say::expected_group(),
            Expected::Id(IdKind::Reference) => say::expected_reference(),
            Expected::Id(IdKind::Strategy) => say::expected_strategy(),
            Expected::Id(IdKind::Entry) => say::expected_entry(),
            Expected::Id(IdKind::Assessment | IdKind::EvidenceItem | IdKind::Snapshot) => say::expected_own_id(),
            Expected::Date => say::expected_date(),
            Expected::WebAddress => say::expected_web_address(),
            Expected::Number => say::expected_number(),
            Expected::Decimals(most) => say::expected_decimals(u32::from(most)),
            Expected::AtMost(most) => say::expected_at_most(u32::from(most)),
            Expected::Within(least, most) => say::expected_within(least, most),
            Expected::YearFrom(first) => say::expected_year_from(first.to_string()),
            Expected::ZeroOrMore => say::expected_zero_or_more(),
            Expected::AboveZero => say::expected_above_zero(),
            Expected::Day => say::expected_day(Day::FIRST_YEAR.to_string(), Day::LAST_YEAR.to_string()),
            Expected::AnswerState => say::expected_answer_state(),
            Expected::Fingerprint => say::expected_fingerprint(),
        }
    }
}

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
        let number = |units: i64| Decimal { units, decimals: 0 };
        let count = |count: usize| number(i64::try_from(count).unwrap_or(i64::MAX));
        let percent = |units: u8| Value::Percent(number(units.into()));
        match *error {
            RobustnessError::NoAreas => say::robustness_no_areas(),
            RobustnessError::NotWhole => say::robustness_not_whole(),
            RobustnessError::WrongWeights { given, areas } => say::robustness_wrong_weights(given, areas),
            RobustnessError::TooFewCountries { complete } => say::robustness_too_few_countries(complete),
            RobustnessError::TooManyCountries { complete } => {
                say::robustness_too_many_countries(count(complete), count(Spec::MOST_COUNTRIES))
            }
            RobustnessError::Spread(spread) => say::robustness_spread(percent(spread), percent(Spec::MOST_SPREAD)),
            RobustnessError::Draws(draws) => {
                say::robustness_draws(number(draws.into()), number(Spec::MOST_DRAWS.into()))
            }
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
    use crate::wire::{read_countries, read_sources};

    fn in_both(message: &Message) -> [String; 2] {
        ["en", "az"].map(|tag| Catalogue::of(Language::from_tag(tag).unwrap()).say(message))
    }

    #[test]
    fn a_file_that_cannot_be_used_says_why() {
        let error = read_countries("{\"format\": \"posture.countries\",\n \"vers").unwrap_err();
        let [english, azerbaijani] = in_both(&Message::from(&error));
        assert_eq!(english, "The file is cut off at line 2, column 6.");
        assert_eq!(azerbaijani, "Fayl 2 nömrəli sətrin 6 nömrəli sütununda kəsilib.");
    }

    #[test]
    fn a_field_that_was_left_out_says_what_should_stand_there() {
        let text = r#"{"format": "posture.sources", "version": 1, "terms": {}, "sources": [
            {"id": "a", "title": "A", "publisher": "A", "url": "javascript:x", "kind": "press", "terms": "b"}]}"#;
        let (_, report) = read_sources(text).unwrap();
        let [english, azerbaijani] = in_both(&Message::from(&report.problems[0]));
        assert_eq!(english, "sources[0].url (a): “javascript:x” is not an http or https address.");
        assert_eq!(azerbaijani, "sources[0].url (a): “javascript:x” http və ya https ünvanı deyil.");
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
