//! What is wrong with files, put into messages: where it stands, what is wrong, and, where people brought the file
//! themselves, what to do next.

use super::{Message, Value, say};
use crate::model::assessment::WholePoints;
use crate::model::{Day, Decimal, IdKind, MethodologyError, Rejection, with_blanks_named};
use crate::wire::{Expected, Flaw, Handling, ListFault, Problem, ReadError, Referent, Shape, WriteError};

/// A number that people can read, without choosing between singular and plural.
pub(super) fn number(count: impl TryInto<i64>) -> Value {
    Decimal { units: count.try_into().unwrap_or(i64::MAX), decimals: 0 }.into()
}

/// A number that counts nothing, such as that of a line: without signs between thousands.
pub(super) fn plain(count: impl ToString) -> Value {
    count.to_string().into()
}

impl From<&ReadError> for Message {
    fn from(error: &ReadError) -> Self {
        match error {
            ReadError::Truncated { line, column, .. } => say::file_truncated(plain(line), plain(column)),
            ReadError::NotJson { line, column, .. } => say::file_not_json(plain(line), plain(column)),
            ReadError::WebPage => say::file_web_page(),
            ReadError::OtherFormat { expected, found } if found.is_empty() => say::file_no_format(*expected),
            ReadError::OtherFormat { expected, found } => say::file_other_format(*expected, found.as_str()),
            ReadError::NoVersion { supported } => say::file_no_version(plain(supported)),
            ReadError::OtherVersion { found, supported } => say::file_other_version(plain(found), plain(supported)),
            ReadError::Field { place, flaw, .. } if place.is_empty() => Self::from(flaw),
            ReadError::Field { place, line, column, flaw } => {
                say::file_field(place.as_str(), plain(line), plain(column), Self::from(flaw))
            }
            ReadError::Methodology(error) => Self::from(error),
            ReadError::OtherSubject { expected, found } => say::file_other_subject(expected.as_str(), found.as_str()),
            ReadError::TooLarge { .. }
            | ReadError::NotUtf8 { .. }
            | ReadError::Empty
            | ReadError::TooDeep { .. }
            | ReadError::NoAssessments => brought_file(error),
        }
    }
}

/// Why a file that somebody brought cannot be used, and what to do then. Other files nobody but the makers of a site can
/// mend.
#[must_use]
pub fn brought_file(error: &ReadError) -> Message {
    match error {
        ReadError::TooLarge { bytes, most } => say::assess_file_too_large(number(*bytes), number(*most)),
        ReadError::NotUtf8 { line } => say::assess_file_not_utf8(plain(line)),
        ReadError::Empty => say::assess_file_empty(),
        ReadError::Truncated { line, column, field } => say::assess_file_truncated(place(*line, *column, field)),
        ReadError::NotJson { line, column, field } => say::assess_file_not_json(place(*line, *column, field)),
        ReadError::TooDeep { line, most } => say::assess_file_too_deep(plain(line), number(*most)),
        ReadError::OtherFormat { found, .. } if found.is_empty() => say::assess_file_no_format(),
        ReadError::OtherFormat { found, .. } => say::assess_file_other_format(found.as_str()),
        ReadError::NoVersion { .. } => say::assess_file_no_version(),
        ReadError::OtherVersion { found, supported } => say::assess_file_newer(plain(found), plain(supported)),
        ReadError::NoAssessments => say::assess_file_no_list(),
        ReadError::WebPage | ReadError::Field { .. } | ReadError::Methodology(_) | ReadError::OtherSubject { .. } => {
            error.into()
        }
    }
}

fn place(line: usize, column: usize, field: &str) -> Message {
    let (line, column) = (plain(line), plain(column));
    if field.is_empty() { say::assess_place(line, column) } else { say::assess_place_in(line, column, field) }
}

impl From<&MethodologyError> for Message {
    fn from(error: &MethodologyError) -> Self {
        match error {
            MethodologyError::Twice(part) => say::file_part_twice(part),
            MethodologyError::Worthless(part) => say::file_part_worthless(part),
            MethodologyError::PartsDiffer { part, sum, max } => say::file_parts_differ(part, *sum, *max),
            MethodologyError::TotalDiffers { sum, max } => say::file_total_differs(*sum, *max),
            MethodologyError::TiersDisordered => say::file_tiers_disordered(),
            MethodologyError::UnknownArea { group, area } => say::file_unknown_area(group.as_str(), area),
            MethodologyError::UnknownReference { part, kind } => say::file_unknown_reference(part, kind.as_str()),
        }
    }
}

impl From<&ListFault> for Message {
    fn from(fault: &ListFault) -> Self {
        match fault {
            ListFault::TooLarge { bytes, most } => say::list_fault_too_large(number(*bytes), number(*most)),
            ListFault::NotUtf8 { line } => say::list_fault_not_utf8(plain(line)),
            ListFault::Empty => say::list_fault_empty(),
            ListFault::NotJson { line } => say::list_fault_not_json(plain(line)),
            ListFault::NoList => say::list_fault_no_list(),
            ListFault::TooMany { found, most } => say::list_fault_too_many(number(*found), number(*most)),
            ListFault::NoColumn { missing, found } => say::list_fault_no_column(*missing, found.as_str()),
            ListFault::OpenQuote { line } => say::list_fault_open_quote(plain(line)),
            ListFault::NoId { line } => say::list_fault_no_id(plain(line)),
            ListFault::Unknown { line, id } => say::list_fault_unknown(plain(line), id.as_str()),
            ListFault::Twice { line, id, first } => say::list_fault_twice(plain(line), id, plain(first)),
            ListFault::NoPoints { line, id } => say::list_fault_no_points(plain(line), id),
            ListFault::Points { line, id, found } => {
                say::list_fault_points(plain(line), id, found.as_str(), plain(WholePoints::MOST))
            }
            ListFault::NoName { line, id } => say::list_fault_no_name(plain(line), id),
            ListFault::Name { line, id, why } => say::list_fault_name(plain(line), id, Self::from(why)),
            ListFault::Criterion { line, id, why } => say::list_fault_criterion(plain(line), id, Self::from(why)),
            ListFault::LeftOut(ids) => say::list_fault_left_out(ids.iter().map(Value::from).collect::<Vec<_>>()),
            ListFault::Sum { found, most } => say::list_fault_sum(plain(found), plain(most)),
        }
    }
}

impl From<&WriteError> for Message {
    fn from(error: &WriteError) -> Self {
        match error {
            WriteError::TooLarge { bytes, most } => say::assess_write_too_large(number(*bytes), number(*most)),
            WriteError::NotTheSame => say::assess_write_not_same(),
        }
    }
}

impl From<&Problem> for Message {
    fn from(problem: &Problem) -> Self {
        let (place, flaw) = (problem.place.as_str(), Self::from(&problem.flaw));
        let said = if problem.subject.is_empty() {
            say::problem_at(place, flaw)
        } else {
            say::problem_with(place, problem.subject.as_str(), flaw)
        };
        match problem.line {
            Some(line) => say::problem_line(plain(line), said),
            None => said,
        }
    }
}

/// What is not as it should be in a file that somebody brought, what was done about it, and what to do then.
#[must_use]
pub fn brought_problem(problem: &Problem) -> Message {
    let fate = match problem.handling {
        Handling::Dropped => say::assess_dropped(),
        Handling::Repaired => say::assess_repaired(),
        Handling::Kept => say::assess_kept(),
    };
    say::assess_problem(Message::from(problem), fate)
}

impl From<&Flaw> for Message {
    fn from(flaw: &Flaw) -> Self {
        match flaw {
            Flaw::Malformed { found, expected } => say::flaw_malformed(with_blanks_named(found), Self::from(*expected)),
            Flaw::Shape(shape) => say::assess_flaw_shape(Self::from(*shape)),
            Flaw::Missing(field) => say::assess_flaw_missing(*field),
            Flaw::Repeated(id) => say::flaw_repeated(id.as_str()),
            Flaw::RepeatedField => say::assess_flaw_repeated_field(),
            Flaw::UnknownField => say::assess_flaw_unknown_field(),
            Flaw::Blanks => say::assess_flaw_blanks(),
            Flaw::Control => say::assess_flaw_control(),
            Flaw::TooLong { found, most } => say::assess_flaw_too_long(number(*found), number(*most)),
            Flaw::TooMany { found, most } => say::assess_flaw_too_many(number(*found), number(*most)),
            Flaw::Unknown { what, id } => unknown(*what, id),
            Flaw::Points(Rejection::UnknownPart(part)) => say::flaw_unknown_part(part),
            Flaw::Points(Rejection::OutOfRange { part, awarded, max }) => {
                say::flaw_points_out_of_range(part, *awarded, *max)
            }
            Flaw::Points(Rejection::Partial { part, awarded, max }) => say::flaw_points_partial(part, *awarded, *max),
            Flaw::NoSource => say::flaw_no_source(),
            Flaw::NotIndicator(part) => say::flaw_not_indicator(part),
            Flaw::NoReason => say::flaw_no_reason(),
            Flaw::LeftOut(part) => say::flaw_left_out(part),
            Flaw::OtherVersion(index) => say::flaw_other_version(index.as_str()),
            Flaw::Correspondence(count) => say::flaw_correspondence(*count),
            Flaw::TwoDates => say::flaw_two_dates(),
            Flaw::Bound(error) => error.into(),
            Flaw::Count { said, found } => say::assess_flaw_count(plain(said), plain(found)),
            Flaw::Altered => say::assess_flaw_altered(),
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
        Referent::Evidence => say::assess_flaw_no_evidence(id),
    }
}

impl From<Shape> for Message {
    fn from(shape: Shape) -> Self {
        match shape {
            Shape::Text => say::assess_shape_text(),
            Shape::Number => say::assess_shape_number(),
            Shape::Truth => say::assess_shape_truth(),
            Shape::List => say::assess_shape_list(),
            Shape::Object => say::assess_shape_object(),
            Shape::Null => say::assess_shape_null(),
        }
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
            Expected::Id(IdKind::Assessment | IdKind::EvidenceItem | IdKind::Snapshot | IdKind::Plan) => {
                say::expected_own_id()
            }
            Expected::Date => say::expected_date(),
            Expected::WebAddress => say::expected_web_address(),
            Expected::OneOf(words) => say::expected_one_of(words.join(", ")),
            Expected::Number => say::expected_number(),
            Expected::Decimals(most) => say::expected_decimals(u32::from(most)),
            Expected::Within(least, most) => say::expected_within(plain(least), plain(most)),
            Expected::YearFrom(first) => say::expected_year_from(first.to_string()),
            Expected::ZeroOrMore => say::expected_zero_or_more(),
            Expected::AboveZero => say::expected_above_zero(),
            Expected::Day => say::expected_day(Day::FIRST_YEAR.to_string(), Day::LAST_YEAR.to_string()),
            Expected::AnswerState => say::expected_answer_state(),
            Expected::Fingerprint => say::expected_fingerprint(),
            Expected::StateMark => say::expected_state_mark(),
        }
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

    const SOURCES: &str = r#"{"format": "posture.sources", "version": 1, "terms": {}, "sources": [
        {"id": "a", "title": "A", "publisher": "A", "url": "javascript:x", "kind": "press", "terms": "b"}]}"#;

    #[test]
    fn a_field_that_was_left_out_says_what_should_stand_there() {
        let (_, report) = read_sources(SOURCES).unwrap();
        let [english, azerbaijani] = in_both(&Message::from(&report.problems[0]));
        assert_eq!(english, "Line 2, sources[0].url (a): “javascript:x” is not an http or https address.");
        assert_eq!(azerbaijani, "Sətir 2, sources[0].url (a): “javascript:x” http və ya https ünvanı deyil.");
    }

    #[test]
    fn a_field_that_refuses_its_file_says_so_in_the_language_of_the_reader() {
        let error = |from: &str, to: &str| in_both(&(&read_sources(&SOURCES.replace(from, to)).unwrap_err()).into());
        let [english, azerbaijani] = error("\"press\"", "\"paper\"");
        let words = "publisher, republisher, press, standard, project, official, study";
        assert_eq!(
            english,
            format!("sources[0].kind (line 2, column 84): “paper” is not one of these words: {words}.")
        );
        assert!(azerbaijani.starts_with("sources[0].kind (sətir 2, sütun 84): “paper” "), "{azerbaijani}");
        assert_eq!(
            error("\"title\": \"A\"", "\"title\": 7")[0],
            "sources[0].title (line 2, column 30): There should be a text here."
        );
        assert_eq!(
            error("\"title\": \"A\", ", "")[0],
            "sources[0] (line 2, column 9): The field “title” is missing or cannot be used."
        );
        assert_eq!(error("\"terms\": {}", "\"terns\": {}")[0], "The field “terms” is missing or cannot be used.");
    }
}
