//! Assessments for tests: made by hand, and any that there can be.

use super::*;
use crate::model::{
    AsOf, AssessmentId, CountryCode, Day, Effort, EvidenceId, IndexId, PartId, SnapshotId, SourceId, WebAddress,
};
use crate::sort::SortedMap;
use proptest::collection::{btree_map, vec};
use proptest::option;
use proptest::prelude::*;

pub(crate) fn part(id: &str) -> PartId {
    PartId::parse(id).unwrap()
}

pub(crate) fn evidence_id(id: &str) -> EvidenceId {
    EvidenceId::parse(id).unwrap()
}

pub(crate) fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

pub(crate) fn blank() -> Assessment {
    let id = AssessmentId::parse("a1").unwrap();
    let index = IndexId::parse("ncsi-2018").unwrap();
    Assessment::blank(id, index, CountryCode::parse("AZE").ok(), Name::parse("Own view").unwrap())
}

/// One with these states.
pub(crate) fn with_states(states: &[(&str, AnswerState)]) -> Assessment {
    let mut assessment = blank();
    for (id, state) in states {
        assessment.apply(&Edit::State(part(id), *state)).unwrap();
    }
    assessment
}

/// A piece of evidence of a kind, with an address, effective on a day.
pub(crate) fn item(kind: &str, address: &str, effective: &str) -> EvidenceItem {
    EvidenceItem {
        title: Title::parse("A title").unwrap(),
        kind: crate::model::ReferenceKind::parse(kind).ok(),
        address: WebAddress::parse(address),
        effective: Day::parse(effective),
        ..EvidenceItem::default()
    }
}

/// Texts as people type them, and as they would not.
fn text<const MOST: usize>() -> impl Strategy<Value = BoundedText<MOST>> {
    prop_oneof![
        3 => Just(String::new()),
        4 => "[a-zəğıöçşü ,.]{1,40}",
        2 => "\\PC{1,30}",
        1 => prop::sample::select(vec!["<script>alert(1)</script>", "=1+1", "\"\\/\n\t\r", "–", "{}", "\u{feff}"])
            .prop_map(str::to_owned),
    ]
    .prop_map(|text| BoundedText::cut(&text))
}

fn days() -> impl Strategy<Value = Day> {
    let any = (1900_i16..2200, 1_i8..=12, 1_i8..=31);
    any.prop_filter_map("no such day", |(year, month, day)| Day::new(year, month, day))
}

fn addresses() -> impl Strategy<Value = WebAddress> {
    "https?://[a-z]{1,12}\\.az/[!-~]{0,30}".prop_map(|text| WebAddress::parse(&text).unwrap())
}

/// JSON as a newer program might write it, without white space outside texts.
fn unknown() -> impl Strategy<Value = Unknown> {
    let json = prop::sample::select(vec![
        "null",
        "1e400",
        "-0.10",
        "\"a \\\" b\"",
        "[1,[2,{\"a\":\"\\u0000 \"}]]",
        "{}",
        "true",
        "{\"b\":1,\"a\":2}",
    ]);
    let fields = prop_oneof![6 => Just(SortedMap::new()), 1 => btree_map("x[a-z\"\n]{0,6}", json, 1..3).prop_map(SortedMap::from_iter)];
    fields.prop_map(|fields| {
        let mut unknown = Unknown::default();
        fields.iter().for_each(|(name, value)| unknown.keep(name, value));
        unknown
    })
}

fn files() -> impl Strategy<Value = FileRecord> {
    let size = 0..=FileRecord::MOST_SIZE;
    (text(), size, any::<[u8; 32]>(), unknown()).prop_map(|(name, size, bytes, unknown)| FileRecord {
        name,
        size,
        sha256: Fingerprint::new(bytes),
        unknown,
    })
}

pub(crate) fn items() -> impl Strategy<Value = EvidenceItem> {
    let kind = option::of(prop::sample::select(vec!["legal-act", "official-website", "other"]));
    let typed = (text(), kind, text(), text(), option::of(addresses()), option::of(addresses()), text());
    let dates = (option::of(days()), option::of(days()), option::of(days()));
    (typed, dates, text(), text(), option::weighted(0.2, files()), unknown()).prop_map(
        |((title, kind, issuer, legal_reference, address, archived, language), dates, quote, note, file, unknown)| {
            let kind = kind.and_then(|kind| crate::model::ReferenceKind::parse(kind).ok());
            let (effective, entered, valid_until) = dates;
            EvidenceItem {
                title,
                kind,
                issuer,
                legal_reference,
                address,
                archived,
                language,
                effective,
                entered,
                valid_until,
                quote,
                note,
                file,
                unknown,
            }
        },
    )
}

pub(crate) fn states() -> impl Strategy<Value = AnswerState> {
    prop::sample::select(AnswerState::ALL.to_vec())
}

/// An indicator of NCSI 2018, or one that it does not have.
pub(crate) fn parts() -> impl Strategy<Value = PartId> {
    prop::sample::select(vec!["1.1", "1.2", "2.1", "5.3", "8.2", "10.4", "12.3", "99.1", "legal"]).prop_map(part)
}

fn ids() -> impl Strategy<Value = EvidenceId> {
    "[ef][0-9]".prop_map(|id| evidence_id(&id))
}

fn estimates() -> impl Strategy<Value = Option<Estimate>> {
    option::weighted(0.3, (0..=3_000_i64, 0..=3_u8)).prop_map(|number| {
        number.and_then(|(units, decimals)| Estimate::new(crate::model::Decimal { units, decimals }))
    })
}

fn efforts() -> impl Strategy<Value = Option<Effort>> {
    option::weighted(0.3, 1..=100_i64).prop_map(|effort| effort.and_then(Effort::new))
}

fn answers(ids: Vec<EvidenceId>) -> impl Strategy<Value = Answer> {
    let attached = prop::sample::subsequence(ids.clone(), 0..=ids.len().min(3)).prop_shuffle();
    (states(), estimates(), option::of(days()), text(), efforts(), text(), attached, unknown()).prop_map(
        |(state, estimate, planned, responsible, effort, note, evidence, unknown)| Answer {
            state,
            estimate,
            planned,
            responsible,
            effort,
            note,
            evidence,
            unknown,
        },
    )
}

/// Answers with the evidence that they rest on.
fn content() -> impl Strategy<Value = (Answers, EvidenceItems)> {
    btree_map(ids(), items(), 0..5).prop_map(SortedMap::from_iter).prop_flat_map(|evidence| {
        let ids: Vec<EvidenceId> = evidence.keys().cloned().collect();
        let answers = btree_map(parts(), answers(ids), 0..8)
            .prop_map(|answers| answers.into_iter().filter(|(_, answer)| !answer.is_blank()).collect::<Answers>());
        (answers, Just(evidence))
    })
}

fn origins() -> impl Strategy<Value = Origin> {
    let dates = prop::sample::select(vec!["2023-08-31", "../2023-05-02?", "2024"]);
    let dates = option::of(dates.prop_map(|date| AsOf::parse(date).unwrap()));
    let source = SourceId::parse("ncsi-az-2022").unwrap();
    let older = (text(), option::of(days()), content(), unknown());
    let moved = (text(), option::of(days()), unknown());
    prop_oneof![
        2 => Just(Origin::Blank),
        1 => (dates, unknown()).prop_map(move |(as_of, unknown)| {
            Origin::Published(PublishedOrigin { source: source.clone(), as_of, unknown })
        }),
        1 => older.prop_map(|(name, taken, (answers, evidence), unknown)| {
            let id = AssessmentId::parse("older").unwrap();
            Origin::Older(Box::new(OlderOrigin { id, name, taken, answers, evidence, unknown }))
        }),
        1 => moved.prop_map(|(name, taken, unknown)| {
            let (id, index) = (AssessmentId::parse("older").unwrap(), IndexId::parse("ncsi-3").unwrap());
            Origin::Moved(Box::new(MovedOrigin { id, name, index, taken, unknown }))
        }),
    ]
}

/// What is put in the place of a working list, by indicator.
fn corrections() -> impl Strategy<Value = Corrections> {
    btree_map(parts(), correction(), 0..3)
        .prop_map(SortedMap::from_iter)
        .prop_map(|all| all.into_iter().filter(|(_, one)| !one.is_blank()).collect::<Corrections>())
}

fn correction() -> impl Strategy<Value = Correction> {
    let points = option::of((1_i64..100).prop_map(|points| WholePoints::new(points).unwrap()));
    (text(), points, text(), unknown()).prop_map(|(name, points, criterion, unknown)| Correction {
        name,
        points,
        criterion,
        unknown,
    })
}

fn brought() -> impl Strategy<Value = Option<Box<BroughtList>>> {
    let list = (text(), option::of(days()), corrections(), unknown())
        .prop_map(|(file, taken, items, unknown)| Box::new(BroughtList { file, taken, items, unknown }));
    option::weighted(0.2, list)
}

/// Any assessment of NCSI 2018, or of an index that nobody holds.
pub(crate) fn assessments() -> impl Strategy<Value = Assessment> {
    let index = prop_oneof![5 => Just("ncsi-2018"), 1 => Just("an-index-of-others")];
    let heading = ("[a-z0-9]{1,8}", index, option::of("[A-Z]{3}"), text(), text());
    let marks = vec(any::<[u8; 8]>().prop_map(StateMark::new), 0..3);
    let more = (any::<bool>(), option::of(days()), origins(), unknown(), marks);
    let items = (brought(), corrections());
    (heading, more, content(), items).prop_map(
        |((id, index, country, name, note), more, (answers, evidence), items)| {
            let (archived, created, origin, unknown, marks) = more;
            let country = country.map(|code| CountryCode::parse(&code).unwrap());
            let (id, index) = (AssessmentId::parse(&id).unwrap(), IndexId::parse(index).unwrap());
            let mut made = Assessment::blank(id, index, country, name).created_on(created).shares(marks);
            made.set_origin(origin).unwrap();
            made.set_unknown(unknown).unwrap();
            let mut edits = vec![Edit::Remark(note), Edit::Archive(archived)];
            edits.extend(evidence.into_iter().map(|(id, item)| Edit::AddEvidence(id, Box::new(item), Vec::new())));
            edits.extend(answers.into_iter().map(|(part, answer)| Edit::Answer(part, Box::new(answer))));
            edits.push(Edit::BringList(items.0));
            edits.extend(items.1.into_iter().map(|(part, one)| Edit::Correct(part, Box::new(one))));
            made.apply(&Edit::Several(edits)).unwrap();
            made
        },
    )
}

/// Any kept state.
pub(crate) fn snapshots() -> impl Strategy<Value = Snapshot> {
    ("[a-z0-9]{1,8}", text(), days(), any::<[bool; 2]>(), assessments(), unknown()).prop_map(
        |(id, name, date, [automatic, received], assessment, unknown)| {
            let id = SnapshotId::parse(&id).unwrap();
            Snapshot { id, name, date, automatic, received, assessment, unknown }
        },
    )
}

/// Any edit, whether it fits or not.
pub(crate) fn edits() -> impl Strategy<Value = Edit> {
    let one = prop_oneof![
        text().prop_map(Edit::Rename),
        text().prop_map(Edit::Remark),
        option::of("[A-Z]{3}").prop_map(|code| Edit::Country(code.map(|code| CountryCode::parse(&code).unwrap()))),
        any::<bool>().prop_map(Edit::Archive),
        (parts(), states()).prop_map(|(part, state)| Edit::State(part, state)),
        (parts(), estimates(), states()).prop_map(|(part, estimate, state)| Edit::Estimate(part, estimate, state)),
        (parts(), option::of(days())).prop_map(|(part, day)| Edit::Planned(part, day)),
        (parts(), text()).prop_map(|(part, body)| Edit::Responsible(part, body)),
        (parts(), efforts()).prop_map(|(part, effort)| Edit::Effort(part, effort)),
        (parts(), text()).prop_map(|(part, note)| Edit::Note(part, note)),
        (ids(), items(), vec(parts(), 0..3)).prop_map(|(id, item, parts)| Edit::AddEvidence(id, Box::new(item), parts)),
        (ids(), items()).prop_map(|(id, item)| Edit::ChangeEvidence(id, Box::new(item))),
        ids().prop_map(Edit::RemoveEvidence),
        (parts(), ids()).prop_map(|(part, id)| Edit::Attach(part, id)),
        (parts(), ids()).prop_map(|(part, id)| Edit::Detach(part, id)),
        (parts(), vec(ids(), 0..3).prop_flat_map(answers))
            .prop_map(|(part, answer)| Edit::Answer(part, Box::new(answer))),
        (parts(), correction()).prop_map(|(part, one)| Edit::Correct(part, Box::new(one))),
        brought().prop_map(Edit::BringList),
        assessments().prop_map(|other| Edit::Replace(Box::new(other))),
    ];
    one.prop_recursive(2, 8, 4, |inner| vec(inner, 0..4).prop_map(Edit::Several))
}
