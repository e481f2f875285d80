//! Assessments through links, and links that something happened to.

use super::super::tests::{cases, sample};
use super::*;
use crate::model::assessment::samples::{assessments, blank, part};
use crate::model::assessment::{
    Answer, AnswerState, Assessment, BroughtList, Correction, Corrections, Edit, EvidenceItem, ItemChanges, Name,
    Origin, Phrase, Prose, StateMark, Unknown,
};
use crate::model::{AssessmentId, Day, EvidenceId, IndexId, Methodology, PartId, ReferenceKind, WebAddress};
use crate::sort::SortedMap;
use crate::text::{Catalogue, Language, Message};
use crate::wire::{PayloadError, pack, read_methodology, unpack};
use proptest::collection::vec;
use proptest::prelude::*;

fn id() -> AssessmentId {
    AssessmentId::parse("shared").unwrap()
}

fn read(text: &str) -> Result<(Assessment, Carries), AssessmentLinkError> {
    read_assessment_link(text, id())
}

/// Answers with what their evidence says, whatever that is called.
fn content(assessment: &Assessment) -> SortedMap<&PartId, (Answer, Vec<&EvidenceItem>)> {
    let strip = |answer: &Answer| Answer { evidence: Vec::new(), unknown: Unknown::default(), ..answer.clone() };
    let all = assessment.answers().iter();
    all.map(|(part, answer)| (part, (strip(answer), assessment.behind(part).map(|(_, item)| item).collect()))).collect()
}

/// What of an assessment goes into a link: nothing that is not known, and nothing of this machine.
fn carried(assessment: &Assessment) -> Assessment {
    let (index, country) = (assessment.index().clone(), assessment.country());
    let mut made = Assessment::blank(id(), index, country, assessment.name().clone()).created_on(assessment.created());
    if let Origin::Published(published) = assessment.origin() {
        let published = crate::model::assessment::PublishedOrigin { unknown: Unknown::default(), ..published.clone() };
        made.set_origin(Origin::Published(published)).unwrap();
    }
    let mut edits = vec![Edit::Remark(assessment.note().clone())];
    for (id, item) in assessment.evidence() {
        let file =
            item.file.clone().map(|file| crate::model::assessment::FileRecord { unknown: Unknown::default(), ..file });
        let item = EvidenceItem { unknown: Unknown::default(), file, ..item.clone() };
        edits.push(Edit::AddEvidence(id.clone(), Box::new(item), Vec::new()));
    }
    for (part, answer) in assessment.answers() {
        let answer = Answer { unknown: Unknown::default(), ..answer.clone() };
        edits.push(Edit::Answer(part.clone(), Box::new(answer)));
    }
    made.apply(&Edit::Several(edits)).unwrap();
    made
}

/// What is put in the place of a working list, without what is not known.
fn items(of: &Assessment) -> ItemChanges {
    let known = |all: &Corrections| -> Corrections {
        let all =
            all.iter().map(|(part, one)| (part.clone(), Correction { unknown: Unknown::default(), ..one.clone() }));
        all.filter(|(_, one)| !one.is_blank()).collect()
    };
    let changes = of.item_changes();
    let list =
        |list: &BroughtList| BroughtList { items: known(&list.items), unknown: Unknown::default(), ..list.clone() };
    ItemChanges { brought: changes.brought.as_ref().map(|one| Box::new(list(one))), own: known(&changes.own) }
}

proptest! {
    #![proptest_config(cases(100))]

    #[test]
    fn what_is_put_into_a_link_comes_out_of_it(assessment in assessments()) {
        let text = write_assessment_link(&assessment, Carries::ALL).unwrap();
        prop_assert!(text.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_')));
        let (read, carries) = read(&text).unwrap();
        let expected = carried(&assessment);
        prop_assert_eq!(carries, Carries::ALL);
        prop_assert_eq!(content(&read), content(&expected));
        let heading = |one: &Assessment| {
            (one.index().clone(), one.name().clone(), one.country(), one.note().clone(), one.created(), one.origin().clone())
        };
        prop_assert_eq!(heading(&read), heading(&expected));
        prop_assert_eq!(read.evidence().len(), expected.evidence().len());
        // Put into a link again it is the same link.
        let again = write_assessment_link(&read, Carries::ALL).unwrap();
        let (twice, _) = read_assessment_link(&again, id()).unwrap();
        prop_assert_eq!(twice, read);
    }

    #[test]
    fn what_is_left_out_is_not_in_it(assessment in assessments(), heading: bool, notes: bool, evidence: bool) {
        let asked = Carries { heading, notes, evidence };
        let (read, carries) = read(&write_assessment_link(&assessment, asked).unwrap()).unwrap();
        prop_assert_eq!(carries, asked);
        prop_assert_eq!(items(&read), items(&assessment));
        let expected = carried(&assessment);
        for part in assessment.answers().keys() {
            prop_assert_eq!(read.state(part), assessment.state(part));
            let answer = read.answer(part).cloned().unwrap_or_default();
            let written = expected.answer(part).cloned().unwrap_or_default();
            prop_assert_eq!(answer.note, if notes { written.note } else { Prose::default() });
            prop_assert_eq!(answer.evidence.is_empty(), !evidence || written.evidence.is_empty());
        }
        prop_assert_eq!(read.name().is_empty(), !heading || assessment.name().is_empty());
        prop_assert_eq!(read.evidence().is_empty(), !evidence || assessment.evidence().is_empty());
    }
}

/// Reads a link and puts what is wrong with it into words.
fn use_link(text: &str) {
    match read(text) {
        Ok((assessment, _)) => {
            assert!(assessment.weight() <= Assessment::MOST_WEIGHT);
            assert!(super::super::write_assessments(&super::super::tests::file_of(assessment)).is_ok());
        }
        Err(error) => {
            for language in Language::all() {
                assert!(!Catalogue::of(language).say(&Message::from(&error)).is_empty(), "{error:?}");
            }
        }
    }
}

proptest! {
    #![proptest_config(cases(800))]

    #[test]
    fn whatever_a_link_unpacks_to_gives_an_answer(bytes in vec(any::<u8>(), 0..120)) {
        use_link(&pack(&bytes));
    }

    #[test]
    fn altered_content_gives_an_answer(
        at: prop::sample::Index, byte: u8, cut: prop::sample::Index, is_cut in prop::bool::weighted(0.3),
    ) {
        let mut bytes = unpack(&write_assessment_link(&sample(), Carries::ALL).unwrap(), MOST_UNPACKED).unwrap();
        let at = at.index(bytes.len());
        bytes[at] = byte;
        if is_cut {
            bytes.truncate(cut.index(bytes.len()));
        }
        use_link(&pack(&bytes));
    }

    #[test]
    fn altered_links_give_an_answer(at: prop::sample::Index, inserted in "[-_a-zA-Z0-9]{0,3}|\\PC{0,2}", removed in 0_usize..4) {
        let mut text = write_assessment_link(&sample(), Carries::ALL).unwrap();
        let at = at.index(text.len());
        text.replace_range(at..(at + removed).min(text.len()), &inserted);
        use_link(&text);
    }

    #[test]
    fn any_text_gives_an_answer(text in "1?\\PC{0,60}|1[-_a-zA-Z0-9]{0,200}") {
        use_link(&text);
    }
}

#[test]
fn links_that_cannot_be_used_say_why() {
    let text = write_assessment_link(&sample(), Carries::ALL).unwrap();
    let carrying = |bytes: &[u8]| read(&pack(bytes)).unwrap_err();
    for end in 1..text.len() {
        assert_eq!(read(&text[..end]), Err(PayloadError::CutOff.into()), "{end}");
    }
    assert_eq!(read(""), Err(PayloadError::Empty.into()));
    assert_eq!(read(&text.replacen('1', "2", 1)), Err(PayloadError::UnknownVersion { found: '2' }.into()));
    let damaged = format!("{}{}", &text[..9], &text[10..]);
    assert!(matches!(read(&damaged), Err(AssessmentLinkError::Payload(PayloadError::CutOff | PayloadError::Damaged))));
    assert_eq!(carrying(&[0, 200]), AssessmentLinkError::UnknownIndex(200));
    // With a byte that says what more follows, which says something that nobody knows.
    let states = vec![0; super::states::length(46)];
    let newer: Vec<u8> = [128, 1].into_iter().chain(states).chain([16]).collect();
    assert_eq!(carrying(&newer), AssessmentLinkError::Newer);
    assert_eq!(carrying(&[0, 1, 0]), AssessmentLinkError::Senseless { at: 2 });
    let too_long = "A".repeat(MOST_LINK + 1);
    assert_eq!(read(&too_long), Err(AssessmentLinkError::TooLong { found: MOST_LINK + 1, most: MOST_LINK }));
    let bomb = pack(&vec![0; 20_000_000]);
    assert!(bomb.len() < MOST_LINK);
    assert_eq!(read(&bomb), Err(PayloadError::TooLarge { limit: MOST_UNPACKED }.into()));
}

#[test]
fn what_mail_programs_add_is_overlooked() {
    let text = write_assessment_link(&sample(), Carries::ALL).unwrap();
    let (expected, _) = read(&text).unwrap();
    let wrapped =
        text.as_bytes().chunks(76).map(|line| str::from_utf8(line).unwrap()).collect::<Vec<_>>().join("\r\n ");
    for around in [wrapped, format!("{text}."), format!("{text}>"), format!("{text}).\n")] {
        assert_eq!(read(&around).map(|(read, _)| read), Ok(expected.clone()), "{around}");
    }
}

#[test]
fn what_is_too_large_for_a_link_is_told_before_it_is_sent() {
    let (mut assessment, mut random) = (blank(), 1_u64);
    for number in 0..200_u32 {
        // Letters as they come from a generator of random numbers: they hardly compress.
        let letter = || {
            random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            char::from(b'a' + u8::try_from((random >> 33) % 26).unwrap())
        };
        let letters: String = std::iter::repeat_with(letter).take(900).collect();
        let item = EvidenceItem { note: Prose::cut(&format!("{number}{letters}")), ..EvidenceItem::default() };
        assessment
            .apply(&Edit::AddEvidence(EvidenceId::parse(&format!("e{number}")).unwrap(), Box::new(item), vec![]))
            .unwrap();
    }
    let found = write_assessment_link(&assessment, Carries::ALL);
    assert!(matches!(found, Err(AssessmentLinkError::TooLong { most: MOST_LINK, .. })), "{found:?}");
    assert!(write_assessment_link(&assessment, Carries::ANSWERS).is_ok());
}

fn ncsi() -> Methodology {
    let file = format!("{}/public/data/methodologies/ncsi-2018.json", env!("CARGO_MANIFEST_DIR"));
    read_methodology(&std::fs::read_to_string(file).unwrap()).unwrap()
}

/// All 46 indicators answered, each with a note, an address and a date, as people would write them.
fn answered() -> Assessment {
    let mut assessment = blank();
    let methodology = ncsi();
    for (place, leaf) in (0_u16..).zip(methodology.leaves()) {
        let state = AnswerState::ALL[usize::from(place * 7 % 5) + 1];
        let bodies = ["Digital development ministry", "State Security Service", "Central Bank", "CERT.GOV.AZ"];
        let note = format!("{}: {}", bodies[usize::from(place * 3 % 4)], leaf.name.english());
        let sites =
            ["https://e-qanun.az/framework/", "https://mincom.gov.az/az/view/pages/", "https://cert.gov.az/az/news/"];
        let address = format!("{}{}", sites[usize::from(place * 5 % 3)], 10_007 + u32::from(place) * 977);
        let day = Day::new(
            2012 + i16::try_from(place % 14).unwrap(),
            i8::try_from(place * 5 % 12 + 1).unwrap(),
            i8::try_from(place * 11 % 28 + 1).unwrap(),
        );
        let item = EvidenceItem {
            kind: ReferenceKind::parse("legal-act").ok(),
            address: WebAddress::parse(&address),
            effective: day,
            ..EvidenceItem::default()
        };
        let id = EvidenceId::parse(&format!("e{:02}", place)).unwrap();
        for edit in [
            Edit::State(leaf.id.clone(), state),
            Edit::Note(leaf.id.clone(), Prose::cut(&note)),
            Edit::AddEvidence(id, Box::new(item), vec![leaf.id.clone()]),
        ] {
            assessment.apply(&edit).unwrap();
        }
    }
    assessment
}

#[test]
fn forty_six_answers_are_a_short_link() {
    let assessment = answered();
    assert_eq!(assessment.answers().len(), 46);
    let length = |carries| write_assessment_link(&assessment, carries).unwrap().len();
    let (alone, all) = (length(Carries::ANSWERS), length(Carries::ALL));
    let typed: usize = assessment.answers().values().map(|answer| answer.note.as_str().len()).sum();
    println!("answers alone {alone} characters; with {typed} characters of notes, addresses and dates {all}");
    assert!(alone < 40, "{alone}");
    assert!(all < 2_500, "{all}");
    let no_answers = write_assessment_link(&blank(), Carries::ANSWERS).unwrap().len();
    assert!(no_answers < 40, "{no_answers}");
}

proptest! {
    #![proptest_config(cases(100))]

    #[test]
    fn no_answers_make_a_longer_link(states in vec(crate::model::assessment::samples::states(), 46)) {
        let mut assessment = blank();
        for (leaf, state) in ncsi().leaves().into_iter().zip(states) {
            assessment.apply(&Edit::State(leaf.id.clone(), state)).unwrap();
        }
        let text = write_assessment_link(&assessment, Carries::ANSWERS).unwrap();
        prop_assert!(text.len() < 40, "{}", text.len());
    }
}

#[test]
fn links_of_the_first_version_are_read_for_ever() {
    let (answers, carries) = read(FIRST_ANSWERS).unwrap();
    assert_eq!(carries, Carries::ANSWERS);
    let states = [
        ("1.1", AnswerState::MetPublic),
        ("1.2", AnswerState::Planned),
        ("2.1", AnswerState::NotMet),
        ("2.2", AnswerState::InProgress),
        ("2.3", AnswerState::MetNotPublic),
    ];
    assert_eq!(answers.answers().len(), states.len());
    assert!(states.iter().all(|(id, state)| answers.state(&part(id)) == *state));
    assert_eq!((answers.country(), answers.index()), (sample().country(), sample().index()));
    let (all, _) = read(FIRST_ALL).unwrap();
    assert_eq!(content(&all), content(&sample()));
    assert_eq!((all.name(), all.origin(), all.created()), (sample().name(), sample().origin(), sample().created()));
    let (other, _) = read(FIRST_OTHER).unwrap();
    assert_eq!(content(&other), content(&other_index()));
    assert_eq!(other.index(), other_index().index());
}

/// The same with marks of shared states, and evidence that has ids of its own.
fn with_marks() -> Assessment {
    sample().shares([1, 255].map(|byte| StateMark::new([byte; 8])))
}

#[test]
fn links_with_ids_and_marks_are_read_for_ever() {
    let (read, _) = read(FIRST_WITH_IDS).unwrap();
    assert_eq!(read.shared(), with_marks().shared());
    assert_eq!(read.evidence().keys().collect::<Vec<_>>(), sample().evidence().keys().collect::<Vec<_>>());
    assert_eq!(content(&read), content(&sample()));
}

#[test]
fn links_with_corrections_are_read_for_ever() {
    let corrected = super::super::tests::with_corrections();
    let text = write_assessment_link(&corrected, Carries::ANSWERS).unwrap();
    assert_eq!(text, FIRST_CORRECTIONS, "they go along whatever else does");
    let (read, _) = read(FIRST_CORRECTIONS).unwrap();
    assert_eq!(read.item_changes(), corrected.item_changes());
    assert_eq!(content(&read), content(&corrected));
}

#[test]
fn links_with_estimates_are_read_for_ever() {
    let estimated = super::super::tests::with_estimates();
    let text = write_assessment_link(&estimated, Carries::ANSWERS).unwrap();
    assert_eq!(text, FIRST_ESTIMATES, "they go along whatever else does");
    let (read, _) = read(FIRST_ESTIMATES).unwrap();
    assert_eq!(content(&read), content(&estimated));
    assert_eq!(read.index(), estimated.index());
}

/// Of an index without a code, with indicators that are no numbers.
fn other_index() -> Assessment {
    let mut assessment = Assessment::blank(id(), IndexId::parse("an-index").unwrap(), None, Name::cut("Başqa"));
    for (part_id, state) in [("legal", AnswerState::MetPublic), ("4.12", AnswerState::Planned)] {
        assessment.apply(&Edit::State(part(part_id), state)).unwrap();
    }
    assessment.apply(&Edit::Responsible(part("legal"), Phrase::cut("Parliament"))).unwrap();
    assessment
}

/// Since areas can be estimated.
#[test]
fn links_with_efforts_are_read_for_ever() {
    let planned = super::super::tests::with_efforts();
    let link = |notes| write_assessment_link(&planned, Carries { notes, ..Carries::ANSWERS }).unwrap();
    assert_eq!(link(true), FIRST_EFFORTS);
    assert_eq!(read(FIRST_EFFORTS).unwrap().0.answers(), planned.answers());
    assert!(read(&link(false)).unwrap().0.answers().is_empty(), "they go with the notes");
}

const FIRST_EFFORTS: &str = "1B5y1IM3KoREAAAjDQIpiUJbBMHN1VW3jcveH70ptILuGEw";
const FIRST_ESTIMATES: &str =
    "1vz-u5AFCAL3_gwBnY2ktMjAyNAAEY29vcGVyYXRpb24AbGVnYWwAb3JnYW5pemF0aW9uYWwAdGVjaG5pY2FsAN0aXwIEAMoLK6EB";
/// Since working lists can be corrected.
const FIRST_CORRECTIONS: &str = "1ibJuvwF8AIP_gQKOAgAAAACQKAMx7_yzAwAAAAADbmHFn2lyaW4gc2l5YWjEsXPEsS5jc3YA9xACMi4yADIuMwBBIG5hbWUAQWQAAgEATWV5YXIsICJkxLFybmFxZGEiOwppa2luY2kgc8mZdGlyAAE5LjQAAAJJdHMgb3duIHdvcmRzAA";
/// By the first version of this program.
const FIRST_ANSWERS: &str = "1ZJ76VWNk7GNytGRmQAIA";
const FIRST_ALL: &str = "1Jrnql5WQv0vDQBzFv7H_QAd_TMKhi8slaaJipRQDOkiJIjq4OFySS3v0SOvlkkimjk66CYE6OTlUHMTBxcEpk6ObSEe7-Q9oRRBBEfKGL3wf7zO8N6ucTFjVEvzQdhKgmNEEdqnbCTzkCeJLGJUDN2SYpNjQDQPGx8T6CjYrAJeTUETre_uF8lBz6lsPt7GTZ5LVNKeOGC_EKxaSTHIKnDYJx8SVYDPOGbLzzOUshCWzijd3oCVlN1zVNIoPSRAFKkm1yreZUEclwm2xmKod0fz8tfEIy9qfFEnBJp6XZ8jQ8SIMe_2GYJK1h71zxAJfkFCKqC0jAS8bo_LTwvGg8UV3PR_ujqbvT5XHV8taez64mpu_LpGLs5m0f1N-J28wNVB-FVT-7f8B";
const FIRST_OTHER: &str = "1nIUrHwE1AMr_HgBhbi1pbmRleAACNC4xMgBsZWdhbAAgQmHFn3FhAAAAAAAAAFBhcmxpYW1lbnQAAAAAAAAA";
/// Since evidence keeps its ids and states leave marks.
const FIRST_WITH_IDS: &str = "1MhEbT5WQPUvDUBSGT9o_0MGP9aKLy23aVMVKKQZ0kFJFdHBxOElu20svab25TSQgdHTSTQjUycmh4iAOLg5OmRzdRDrazT9QKxYRFCHPcOAczjO877F2mjKLafjBduASn7MAdpndch3iSKwpGGZc2-MUQ2rkDAPGo0BzK7SQB7iagiSs7-0n-oeSVd56vPOtOFK8pFtlwkUiXzOJ4kowEKyOgqKtoMqF4KQaR7bgHiwVinRzBxpKtb1VXWf0EN2Om8VQz38fA2ZlUdoN7rNsS9Y_d31cwrL-p4UhVNFx4ogYOboIg26vIrnizUH3gnC3JtFTstNUHQmvG8PM88JJv_Jlt50a3B_NPJxpT2-mufZycD03f5PGy_PZsHebGeE7TPe1XwG1f_MLDCClTRhN-AA";
