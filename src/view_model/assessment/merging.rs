//! A merge in words: what differs, who changed it, and afterwards who brought what.

use super::corrections::{merged_correction, merged_list};
use super::differences::{field, field_name, field_value, piece_differences, short, title};
use crate::model::assessment::{AnswerField, ChangedBy, Content, Decisions, Merge, Place, Take};
use crate::model::{EvidenceId, Localized, Methodology, PartId, PointScale};
use crate::sort::SortSmall;
use crate::table::Table;
use crate::text::{Message, Value, say};
use crate::wire::assessment::Found;

/// A place where two assessments differ.
#[derive(Clone, Debug, PartialEq)]
pub struct MergeRow {
    /// Where.
    pub place: Place,
    /// Who changed it.
    pub by: ChangedBy,
    /// The indicator, where it is about one.
    pub part: Option<PartId>,
    /// What it is called: the indicator, or the piece of evidence.
    pub name: Value,
    /// What is different, field by field.
    pub changes: Vec<Message>,
}

/// Everything that differs, in the methodology's order: first the note on the whole; each indicator, then the evidence
/// that stands behind it first; then what the methodology does not have.
#[must_use]
pub fn merge_rows(merge: &Merge, methodology: &Methodology) -> Vec<MergeRow> {
    let order = |part: &PartId| methodology.leaves().iter().position(|leaf| leaf.id == *part).unwrap_or(usize::MAX);
    let first_part = |id: &EvidenceId| {
        let parts = merge.mine().parts_on(id).chain(merge.theirs().parts_on(id)).chain(merge.common().parts_on(id));
        parts.min_by_key(|part| order(part)).cloned()
    };
    let mut rows: Vec<((usize, usize), MergeRow)> = Vec::new();
    for (place, &by) in merge.changes() {
        let (part, name, changes, rank) = match place {
            Place::Note => (None, say::share_merge_note().into(), note(merge, by), (0, 0)),
            Place::Part(part) => {
                let name = methodology.part(part).map(|part| part.name.clone());
                let name = name.unwrap_or_else(|| Localized::new(part.as_str(), Default::default()));
                (Some(part.clone()), (&name).into(), answer(merge, part, by, methodology.points), (order(part), 1))
            }
            Place::List => (None, say::list_place().into(), merged_list(merge, by), (0, 1)),
            Place::Correction(part) => {
                let (name, changes) = merged_correction(merge, part, by, methodology);
                (Some(part.clone()), name, changes, (order(part), 0))
            }
            Place::Evidence(id) => {
                let part = first_part(id);
                let rank = (part.as_ref().map_or(usize::MAX, order), 2);
                let named = [merge.theirs(), merge.mine()].into_iter().find(|one| one.evidence.contains_key(id));
                let name = named.map(|one| title(&one.evidence, id)).unwrap_or_default();
                (part, say::share_merge_piece(name).into(), piece(merge, id, by, methodology), rank)
            }
        };
        rows.push((rank, MergeRow { place: place.clone(), by, part, name, changes }));
    }
    rows.sort_small_by_key(|(rank, _)| *rank);
    rows.into_iter().map(|(_, row)| row).collect()
}

/// Who changed something, in words.
#[must_use]
pub fn changed_by(by: ChangedBy) -> Message {
    match by {
        ChangedBy::They => say::share_merge_they(),
        ChangedBy::You => say::share_merge_you(),
        ChangedBy::Both { .. } => say::share_merge_both(),
    }
}

/// With what two assessments were compared.
#[must_use]
pub fn common_state_found(found: &Found) -> Message {
    match found {
        Found::Mine => say::share_common_mine(),
        Found::Theirs => say::share_common_theirs(),
        Found::Kept(day) => say::share_common_kept(crate::model::AsOf::from(*day)),
        Found::Older(name) => say::share_common_older(name.as_str()),
        Found::Published(as_of) => say::share_common_published(Value::Date(*as_of)),
        Found::Nothing => say::share_common_none(),
    }
}

/// What became of a place, by what was decided.
#[must_use]
pub fn outcome(row: &MergeRow, decisions: &Decisions) -> Message {
    match (row.by, decisions.get(&row.place)) {
        (ChangedBy::You, None) | (_, Some(Take::Mine)) => say::share_took_mine(),
        (ChangedBy::Both { is_conflict: false }, None) => say::share_took_both(),
        (_, _) => say::share_took_theirs(),
    }
}

/// One assessment that was merged in.
#[derive(Clone, Debug, PartialEq)]
pub struct Brought {
    /// The file that it came in.
    pub file: String,
    /// What it is called.
    pub name: String,
    /// What differed.
    pub rows: Vec<MergeRow>,
    /// What was decided.
    pub decisions: Decisions,
}

impl Brought {
    /// How many places were taken from it, wholly or in part.
    #[must_use]
    pub fn taken(&self) -> usize {
        let is_taken = |row: &&MergeRow| match (row.by, self.decisions.get(&row.place)) {
            (_, Some(take)) => *take == Take::Theirs,
            (by, None) => by != ChangedBy::You,
        };
        self.rows.iter().filter(is_taken).count()
    }
}

/// Who brought what: one row for each place that differed, file after file.
#[must_use]
pub fn brought(all: &[Brought]) -> Table {
    let header = vec![
        say::share_report_file(),
        say::share_report_name(),
        say::assess_file_indicator(),
        say::share_report_place(),
        say::share_report_who(),
        say::share_report_change(),
        say::share_report_outcome(),
    ];
    let rows = all.iter().flat_map(|one| {
        one.rows.iter().map(|row| {
            vec![
                one.file.as_str().into(),
                one.name.as_str().into(),
                row.part.as_ref().map_or_else(|| "".into(), Value::from),
                row.name.clone(),
                changed_by(row.by).into(),
                Value::List(row.changes.iter().cloned().map(Value::from).collect()),
                outcome(row, &one.decisions).into(),
            ]
        })
    });
    Table { header, rows: rows.collect() }
}

fn note(merge: &Merge, by: ChangedBy) -> Vec<Message> {
    let said = [merge.common(), merge.mine(), merge.theirs()].map(|content| short(content.note.as_str().into()));
    vec![field(say::assess_file_note(), by, said)]
}

fn answer(merge: &Merge, part: &PartId, by: ChangedBy, scale: PointScale) -> Vec<Message> {
    let contents = [merge.common(), merge.mine(), merge.theirs()];
    let is_settled = |id: &EvidenceId| contents[1..].iter().all(|content| content.evidence.contains_key(id));
    let [common, mine, theirs] = contents.map(|content| {
        let mut answer = content.answer(part);
        answer.evidence.retain(|id| is_settled(id));
        answer
    });
    let value = |content: &Content, answer, field| short(field_value(&content.evidence, answer, field, scale));
    let fields = mine.differs(&theirs).into_iter();
    // Of evidence the order alone is no difference.
    let fields = fields.filter(|field| {
        let has_all = || mine.evidence.iter().all(|id| theirs.evidence.contains(id));
        *field != AnswerField::Evidence || mine.evidence.len() != theirs.evidence.len() || !has_all()
    });
    fields
        .map(|one| {
            let values =
                [value(contents[0], &common, one), value(contents[1], &mine, one), value(contents[2], &theirs, one)];
            field(field_name(one), by, values)
        })
        .collect()
}

fn piece(merge: &Merge, id: &EvidenceId, by: ChangedBy, methodology: &Methodology) -> Vec<Message> {
    let [common, mine, theirs] = [merge.common(), merge.mine(), merge.theirs()].map(|content| content.evidence.get(id));
    let behind = |content: &Content| {
        let parts: Vec<&str> = content.parts_on(id).map(PartId::as_str).collect();
        if parts.is_empty() { say::kept_behind_none() } else { say::kept_behind(parts) }
    };
    match (mine, theirs) {
        (None, Some(_)) if by == ChangedBy::You => vec![say::share_merge_dropped()],
        (Some(_), None) if by == ChangedBy::They => vec![say::share_merge_dropped()],
        (None, Some(_)) if common.is_some() => vec![say::share_merge_you_dropped()],
        (Some(_), None) if common.is_some() => vec![say::share_merge_they_dropped()],
        (None, _) => vec![say::share_merge_added(behind(merge.theirs()))],
        (_, None) => vec![say::share_merge_added(behind(merge.mine()))],
        (Some(mine), Some(theirs)) => {
            let differences = piece_differences(mine, theirs, methodology);
            let of = |name: Message, here, there| match by {
                ChangedBy::They => say::share_merge_becomes(name, short(here), short(there)),
                ChangedBy::You => say::share_merge_becomes(name, short(there), short(here)),
                ChangedBy::Both { .. } => say::share_merge_here_there(name, short(here), short(there)),
            };
            differences.into_iter().map(|(name, here, there)| of(name, here, there)).collect()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::assessment::samples::{evidence_id, item, part, with_states};
    use crate::model::assessment::{AnswerState, Assessment, Edit, EvidenceItem, Phrase, Prose};
    use crate::scoring::samples;
    use crate::text::{Catalogue, Language};

    fn edited(of: &Assessment, edits: impl IntoIterator<Item = Edit>) -> Assessment {
        let mut edited = of.clone();
        edits.into_iter().for_each(|edit| drop(edited.apply(&edit).unwrap()));
        edited
    }

    fn add(id: &str, item: &EvidenceItem, behind: &str) -> Edit {
        Edit::AddEvidence(evidence_id(id), Box::new(item.clone()), vec![part(behind)])
    }

    /// Each row in a line, in English.
    fn lines(merge: &Merge) -> Vec<String> {
        let words = Catalogue::of(Language::from_tag("en").unwrap());
        let line = |row: MergeRow| {
            let changes: Vec<String> = row.changes.iter().map(|change| words.say(change)).collect();
            let part = row.part.map(|part| format!("{part} ")).unwrap_or_default();
            format!("{part}{} | {} | {}", words.value(&row.name), words.say(&changed_by(row.by)), changes.join("; "))
        };
        merge_rows(merge, &samples::methodology()).into_iter().map(line).collect()
    }

    #[test]
    fn rows_stand_in_the_order_of_the_index_and_say_who_changed_what() {
        let law = item("legal-act", "https://e-qanun.az/1", "2012-01-01");
        let note = |text: &str| Prose::cut(text);
        let start =
            with_states(&[("1.1", AnswerState::NotMet), ("1.2", AnswerState::NotMet), ("2.1", AnswerState::NotMet)]);
        let common = edited(&start, [add("law", &law, "1.1"), Edit::Note(part("1.2"), note("As it was"))]);
        let mine = edited(
            &common,
            [
                Edit::State(part("2.1"), AnswerState::Planned),
                Edit::State(part("1.1"), AnswerState::Planned),
                Edit::Note(part("1.2"), note("Mine")),
                Edit::Remark(note("Ours")),
            ],
        );
        let changed = EvidenceItem { issuer: Phrase::cut("Parliament"), ..law.clone() };
        let theirs = edited(
            &common,
            [
                Edit::State(part("1.1"), AnswerState::MetPublic),
                Edit::State(part("1.2"), AnswerState::InProgress),
                Edit::ChangeEvidence(evidence_id("law"), Box::new(changed)),
                add("report", &law, "99.1"),
                add("plan", &EvidenceItem { issuer: Phrase::cut("Cabinet"), ..law }, "2.1"),
                Edit::State(part("99.1"), AnswerState::NotMet),
            ],
        );
        let merge = Merge::of(&mine, &theirs, &Content::of(&common)).unwrap();
        assert_eq!(
            lines(&merge),
            [
                "Note on the whole | you changed | Note: nothing → Ours",
                "1.1  | both changed | State: here Planned; there Met, evidence public",
                "1.1 Evidence: A title | they changed | Issued by: nothing → Parliament",
                "1.2  | both changed | State: Not met → In progress (they); Note: As it was → Mine (you)",
                "2.1  | you changed | State: Not met → Planned",
                "2.1 Evidence: A title | they changed | added, behind 2.1",
                "99.1 99.1 | they changed | State: Not assessed → Not met",
                "99.1 Evidence: A title | they changed | added, behind 99.1",
            ]
        );
    }

    #[test]
    fn a_report_says_who_brought_what() {
        let common = with_states(&[("1.1", AnswerState::NotMet), ("1.2", AnswerState::NotMet)]);
        let mine = edited(&common, [Edit::State(part("1.2"), AnswerState::Planned)]);
        let theirs = edited(&common, [Edit::State(part("1.1"), AnswerState::MetPublic)]);
        let merge = Merge::of(&mine, &theirs, &Content::of(&common)).unwrap();
        let rows = merge_rows(&merge, &samples::methodology());
        let mut one = Brought { file: "a.json".into(), name: "A".into(), rows, decisions: Decisions::new() };
        let words = Catalogue::of(Language::from_tag("en").unwrap());
        let table = |one: &Brought| brought(std::slice::from_ref(one)).csv(&words).unwrap();
        assert_eq!(one.taken(), 1);
        let text = table(&one);
        assert!(
            text.contains("a.json,A,1.1,,they changed,\"State: Not met → Met, evidence public\",taken\r\n"),
            "{text}"
        );
        assert!(text.contains("a.json,A,1.2,,you changed,State: Not met → Planned,kept as it was here\r\n"), "{text}");
        one.decisions.insert(Place::Part(part("1.1")), Take::Mine);
        assert_eq!(one.taken(), 0);
        assert!(!table(&one).contains(",taken"));
    }
}
