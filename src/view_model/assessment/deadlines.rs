//! What is ahead of a self-assessment: what is planned and what lapses, as a sentence, a line of time, a table and events
//! of a calendar.

use crate::bundle::CalendarEvent;
use crate::chart::{Event, EventLane, EventLines, ScoreAhead, Target};
use crate::model::assessment::Assessment;
use crate::model::{AsOf, Day, Methodology, PartId, Points};
use crate::scoring::assessment::{Grounds, check};
use crate::scoring::{Deadline, DeadlineKind, Forecast, deadlines, forecast};
use crate::table::Table;
use crate::text::{Catalogue, Message, Value, points_of, say};

/// What kind of deadline it is: its place among the marks of the line of time, and its name in calendars.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DeadlineMark {
    /// Something is to be met.
    Planned,
    /// Something counts for the last day.
    Lapses,
    /// Something takes effect.
    Begins,
}

/// The deadlines of an assessment or a plan, seen from a day.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Deadlines {
    /// What is ahead, the nearest first; what is overdue in front.
    pub rows: Vec<DeadlineRow>,
    /// How many indicators are planned or under way without a day.
    pub without_day: usize,
    /// The score on each day ahead, by which the totals are.
    forecast: Option<Forecast>,
}

/// One of them.
#[derive(Clone, Debug, PartialEq)]
pub struct DeadlineRow {
    /// The day.
    pub day: Day,
    /// What happens, in words.
    pub what: Message,
    /// Whether the day has passed.
    pub is_overdue: bool,
    /// The indicator.
    pub part: PartId,
    /// Its number and name.
    pub title: Value,
    /// Who is responsible for it; empty where nobody is named.
    pub responsible: String,
    /// What the evidence is called; none where none is meant.
    pub evidence: Option<Value>,
    /// Points that the indicator gains, below zero where it loses them.
    pub change: Points,
    /// The total then, such as `52/77`; none for what is overdue.
    pub total: Option<Message>,
    /// What kind of deadline it is.
    pub mark: DeadlineMark,
    /// Which piece of evidence it is about, where it is about one of several.
    pub piece: Option<String>,
}

impl Deadlines {
    /// What is ahead on the day of `grounds`.
    #[must_use]
    pub fn of(assessment: &Assessment, methodology: &Methodology, grounds: Grounds<'_>) -> Self {
        let checks = check(assessment, methodology, grounds);
        let row = |one: &Deadline<'_>| {
            let (what, mark, piece) = match one.kind {
                DeadlineKind::Planned if one.is_overdue => (say::deadline_overdue(), DeadlineMark::Planned, None),
                DeadlineKind::Planned => (say::deadline_planned(), DeadlineMark::Planned, None),
                DeadlineKind::Lapses(id) => (say::deadline_lapses(), DeadlineMark::Lapses, Some(id)),
                DeadlineKind::TakesEffect(id) => (say::deadline_takes_effect(), DeadlineMark::Begins, Some(id)),
            };
            let evidence = piece.map(|id| {
                let item = assessment.evidence().get(id).filter(|item| !item.title.is_blank());
                item.map_or_else(|| say::sheet_untitled().into(), |item| item.title.as_str().into())
            });
            let answer = assessment.answer(&one.part.id);
            DeadlineRow {
                day: one.day,
                what,
                is_overdue: one.is_overdue,
                part: one.part.id.clone(),
                title: Value::title(&one.part.id, &one.part.name),
                responsible: answer.map(|answer| answer.responsible.to_string()).unwrap_or_default(),
                evidence,
                change: one.change,
                total: (!one.is_overdue)
                    .then(|| points_of(methodology.points, Some(one.total), methodology.points.max)),
                mark,
                piece: piece.map(ToString::to_string),
            }
        };
        let ahead = forecast(methodology, &checks, &[], grounds.day);
        let rows = deadlines(&checks, &ahead).iter().map(row).collect();
        let without_day = checks.iter().filter(|check| check.state.is_ahead() && check.planned.is_none()).count();
        Self { rows, without_day, forecast: Some(ahead) }
    }

    /// Deadlines that are no self-assessment’s.
    #[must_use]
    pub const fn of_rows(rows: Vec<DeadlineRow>) -> Self {
        Self { rows, without_day: 0, forecast: None }
    }

    /// The next one that is not overdue.
    fn next(&self) -> Option<&DeadlineRow> {
        self.rows.iter().find(|row| !row.is_overdue)
    }

    /// What comes next; where nothing does, that all of it is past, or that there is nothing.
    #[must_use]
    pub fn finding(&self) -> Message {
        match self.next() {
            Some(row) => say::deadlines_next(AsOf::from(row.day), row.said()),
            None if self.rows.is_empty() => say::deadlines_none(),
            None => say::deadlines_past(self.rows.len()),
        }
    }

    /// What all of it comes to: points that lapse and points that plans bring. Nothing where no points move.
    #[must_use]
    pub fn summary(&self, methodology: &Methodology) -> Option<Message> {
        let changes = || self.rows.iter().map(|row| row.change);
        let lost = Points::ZERO - changes().filter(|change| *change < Points::ZERO).sum();
        let gained: Points = changes().filter(|change| *change > Points::ZERO).sum();
        let value = |points| Value::points(methodology.points, points);
        Some(match (lost > Points::ZERO, gained > Points::ZERO) {
            (true, true) => say::deadlines_both(value(lost), value(gained)),
            (true, false) => say::deadlines_lost(value(lost)),
            (false, true) => say::deadlines_gained(value(gained)),
            (false, false) => return None,
        })
    }

    /// What is overdue, and what has no day: a sentence for each that there is.
    #[must_use]
    pub fn remarks(&self) -> Vec<Message> {
        let overdue = self.rows.iter().filter(|row| row.is_overdue).count();
        let said =
            [(overdue, say::deadlines_overdue(overdue)), (self.without_day, say::deadlines_undated(self.without_day))];
        said.into_iter().filter(|(count, _)| *count > 0).map(|(_, said)| said).collect()
    }

    /// All of them on one line of time.
    #[must_use]
    pub fn chart(&self, source: Message) -> EventLines {
        let event = |row: &DeadlineRow| Event {
            key: Some(row.part.to_string()),
            as_of: Some(row.day.into()),
            text: row.evidence.clone().unwrap_or_else(|| row.title.clone()),
            kind: row.mark as usize,
            source: "".into(),
            target: Some(Target::Part(row.part.clone())),
        };
        let kinds = vec![say::deadlines_lane_planned(), say::deadlines_lane_lapses(), say::deadlines_lane_begins()];
        let lane = |(mark, name): (usize, &Message)| EventLane {
            name: name.clone().into(),
            events: self.rows.iter().filter(|row| row.mark as usize == mark).map(event).collect(),
        };
        let lanes = kinds.iter().enumerate().map(lane).collect();
        EventLines::new(self.finding(), kinds, lanes, source)
    }

    /// What is supported on each day ahead, if nobody acts and if everything planned is done; none where it stays.
    #[must_use]
    pub fn score_ahead(&self, methodology: &Methodology, source: Message) -> Option<ScoreAhead> {
        let forecast = self.forecast.clone().filter(|forecast| !forecast.steps.is_empty())?;
        Some(ScoreAhead::of_answers(methodology, forecast, source))
    }

    /// One row for each.
    #[must_use]
    pub fn table(&self, methodology: &Methodology) -> Table {
        let header = vec![
            say::deadlines_column_day(),
            say::deadlines_column_what(),
            say::assess_file_indicator(),
            say::assess_file_indicator_name(),
            say::sheet_column_evidence(),
            say::assess_file_responsible(),
            say::deadlines_column_change(),
            say::sheet_column_then(),
        ];
        let row = |row: &DeadlineRow| {
            let part = methodology.part(&row.part);
            vec![
                Value::Date(Some(row.day.into())),
                row.what.clone().into(),
                (&row.part).into(),
                part.map_or_else(|| "".into(), |part| Value::from(&part.name)),
                row.evidence.clone().unwrap_or_else(|| "".into()),
                row.responsible.as_str().into(),
                Value::from(methodology.points.decimal(row.change)),
                row.total.clone().map_or_else(|| "".into(), Value::from),
            ]
        };
        Table { header, rows: self.rows.iter().map(row).collect() }
    }

    /// One event for each, in a language. `id` is that of the assessment, so that the file of a later day changes the same
    /// events, and `name` what it is called.
    #[must_use]
    pub fn events(&self, id: &str, name: &str, words: &Catalogue) -> Vec<CalendarEvent> {
        let event = |row: &DeadlineRow| {
            let responsible = (!row.responsible.is_empty()).then(|| row.responsible.clone());
            let total = row.total.as_ref().map(|total| words.say(&say::deadlines_event_total(total.clone())));
            let text = [Some(name.to_owned()), responsible, total];
            CalendarEvent {
                uid: format!("{id}-{}@posture", row.key()),
                day: row.day,
                title: words.say(&row.said()),
                text: text.into_iter().flatten().collect::<Vec<_>>().join("\n"),
            }
        };
        self.rows.iter().map(event).collect()
    }
}

impl DeadlineRow {
    /// By what a calendar knows it again when its day has moved.
    fn key(&self) -> String {
        let kind = match self.mark {
            DeadlineMark::Planned => "planned",
            DeadlineMark::Lapses => "lapses",
            DeadlineMark::Begins => "begins",
        };
        let piece = self.piece.as_ref().map(|piece| format!("-{piece}")).unwrap_or_default();
        format!("{}-{kind}{piece}", self.part)
    }

    /// What happens to what, in one line.
    #[must_use]
    pub fn said(&self) -> Message {
        match &self.evidence {
            Some(evidence) => say::deadline_of_evidence(self.title.clone(), evidence.clone(), self.what.clone()),
            None => say::deadline_of_part(self.title.clone(), self.what.clone()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::assessment::samples::{evidence_id, item, part, with_states};
    use crate::model::assessment::{AnswerState, Edit, EvidenceItem, Phrase};
    use crate::scoring::samples::{WHOLE, methodology};
    use crate::text::Language;

    fn day(text: &str) -> Day {
        Day::parse(text).unwrap()
    }

    /// One indicator that lapses, one planned, one overdue, one without a day.
    fn sample() -> Assessment {
        let states = [("1.1", AnswerState::MetPublic), ("1.2", AnswerState::Planned), ("2.1", AnswerState::InProgress)];
        let mut assessment = with_states(&states);
        let law =
            EvidenceItem { valid_until: Some(day("2027-12-31")), ..item("law", "https://example.org/1", "2012-01-01") };
        for edit in [
            Edit::AddEvidence(evidence_id("law"), Box::new(law), vec![part("1.1")]),
            Edit::Planned(part("1.2"), Some(day("2027-06-30"))),
            Edit::Responsible(part("1.2"), Phrase::cut("CERT; Bakı")),
        ] {
            assessment.apply(&edit).unwrap();
        }
        assessment
    }

    fn seen(assessment: &Assessment, on: &str) -> Deadlines {
        Deadlines::of(assessment, &methodology(), Grounds { credited: None, scale: WHOLE, day: day(on) })
    }

    fn words(tag: &str) -> std::rc::Rc<Catalogue> {
        Catalogue::of(Language::from_tag(tag).unwrap())
    }

    #[test]
    fn says_what_is_next_and_what_all_of_it_comes_to() {
        let ahead = seen(&sample(), "2026-11-30");
        let all = |tag: &str| {
            let words = words(tag);
            let said = [Some(ahead.finding()), ahead.summary(&methodology())];
            let remarks = ahead.remarks();
            said.iter().flatten().chain(&remarks).map(|one| words.say(one)).collect::<Vec<_>>().join("\n")
        };
        insta::assert_snapshot!(format!("{}\n\n{}", all("en"), all("az")));
    }

    #[test]
    fn the_total_rises_where_a_plan_is_kept_to_and_falls_where_evidence_lapses() {
        let ahead = seen(&sample(), "2026-11-30");
        let rows: Vec<_> = ahead.rows.iter().map(|row| (row.part.as_str(), row.change.0)).collect();
        let max = |id: &str| methodology().part(&part(id)).unwrap().max.0;
        assert_eq!(rows, [("1.2", max("1.2")), ("1.1", -max("1.1"))]);
        let totals: Vec<_> = ahead.rows.iter().map(|row| words("en").say(row.total.as_ref().unwrap())).collect();
        let of = methodology().points.max.0;
        assert_eq!(totals, [format!("{}/{of}", max("1.1") + max("1.2")), format!("{}/{of}", max("1.2"))]);
    }

    #[test]
    fn days_that_have_all_passed_are_not_called_no_days() {
        let mut assessment = with_states(&[("1.2", AnswerState::Planned)]);
        assert_eq!(seen(&assessment, "2028-01-01").finding(), say::deadlines_none());
        assessment.apply(&Edit::Planned(part("1.2"), Some(day("2027-06-30")))).unwrap();
        assert_eq!(seen(&assessment, "2028-01-01").finding(), say::deadlines_past(1_usize));
    }

    #[test]
    fn what_is_overdue_stands_first_and_adds_nothing() {
        let ahead = seen(&sample(), "2027-07-01");
        let first = &ahead.rows[0];
        assert!(first.is_overdue && first.total.is_none());
        assert_eq!((first.part.as_str(), first.change), ("1.2", Points::ZERO));
        assert_eq!(ahead.finding().id(), "deadlines_next", "the overdue one is not what comes next");
        assert_eq!(ahead.remarks().len(), 2);
    }

    #[test]
    fn the_score_ahead_falls_where_evidence_lapses_and_is_of_the_answers() {
        let ahead = seen(&sample(), "2026-11-30");
        let chart = ahead.score_ahead(&methodology(), say::deadlines_source()).unwrap();
        insta::assert_snapshot!(words("en").say(&crate::chart::Chart::title(&chart)));
        let none = seen(&with_states(&[("1.1", AnswerState::NotMet)]), "2026-11-30");
        assert_eq!(none.score_ahead(&methodology(), say::deadlines_source()), None);
    }

    #[test]
    fn nothing_ahead_is_said() {
        let ahead = seen(&with_states(&[("1.1", AnswerState::NotMet)]), "2026-11-30");
        assert_eq!(ahead.finding(), say::deadlines_none());
        assert_eq!((ahead.summary(&methodology()), ahead.remarks()), (None, vec![]));
        assert!(ahead.events("a", "b", &words("en")).is_empty());
    }

    #[test]
    fn an_event_keeps_its_name_when_its_day_moves() {
        let uids = |assessment: &Assessment| -> Vec<String> {
            seen(assessment, "2026-11-30").events("one", "x", &words("en")).into_iter().map(|event| event.uid).collect()
        };
        let before = sample();
        let mut after = sample();
        after.apply(&Edit::Planned(part("1.2"), Some(day("2027-09-30")))).unwrap();
        assert_eq!(uids(&before), ["one-1.2-planned@posture", "one-1.1-lapses-law@posture"]);
        assert_eq!(uids(&before), uids(&after));
    }
}
