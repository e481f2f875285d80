//! What is written is read again, and what is hostile is refused by name.

use super::*;
use crate::model::{CountryCode, IndexId};
use crate::scoring::{OutcomeError, ProfilesError, Simulation, Weights, WeightsError};
use crate::wire::{ReadError, RobustnessRecord, read_robustness, write_robustness};
use proptest::prelude::*;

fn country(place: usize) -> CountryCode {
    let letter = |place: usize| char::from(b'A' + u8::try_from(place % 26).unwrap());
    CountryCode::parse(&format!("A{}{}", letter(place / 26), letter(place))).unwrap()
}

prop_compose! {
    fn profiles()(areas in 1_usize..6)(
        maxima in prop::collection::vec(1_i64..=3000, areas),
        rows in prop::collection::vec(prop::collection::vec(prop::option::weighted(0.9, 0_i64..=3000), areas), 0..12),
        whole in prop::bool::weighted(0.8),
    ) -> Profiles {
        let fit = |row: Vec<Option<i64>>| {
            row.into_iter().zip(&maxima).map(|(one, max)| one.map(|points| Points(points % (max + 1)))).collect()
        };
        let rows = rows.into_iter().enumerate().map(|(place, row)| (country(place), fit(row))).collect();
        let profiles = Profiles::new(maxima.iter().copied().map(Points).collect(), rows).unwrap();
        if whole { profiles } else { profiles.with_a_rest() }
    }
}

prop_compose! {
    fn spec()(
        weights in prop::collection::vec(0_u32..=1000, 1..6),
        (spread, draws, seed) in (0_u8..=110, 0_u32..40, any::<u64>()),
        picked in prop::collection::vec((0_usize..14).prop_map(country), 0..5),
    ) -> Spec {
        let weights = Weights::relative(&weights).unwrap_or_else(|_| Weights::relative(&[1]).unwrap());
        Spec { weights, spread, draws, seed, picked }
    }
}

fn run(spec: &Spec, profiles: &Profiles) -> DrawsReply {
    match Simulation::new(spec, profiles) {
        Ok(mut simulation) => {
            simulation.step(u32::MAX);
            DrawsReply::Done(simulation.finish().unwrap())
        }
        Err(error) => DrawsReply::Refused(error),
    }
}

proptest! {
    #[test]
    fn a_request_is_read_as_it_was_written(spec in spec(), profiles in profiles()) {
        let text = write_draws(&spec, &profiles);
        prop_assert_eq!(read_draws(&text).unwrap(), (spec, profiles));
    }

    #[test]
    fn replies_and_results_are_read_as_they_were_written(spec in spec(), profiles in profiles()) {
        let reply = run(&spec, &profiles);
        prop_assert_eq!(&read_draws_reply(&write_draws_reply(&reply)).unwrap(), &reply);
        if let DrawsReply::Done(result) = reply {
            let record = RobustnessRecord { index: IndexId::parse("any-1").unwrap(), spec, result };
            let text = write_robustness(&record.index, &record.spec, &record.result);
            prop_assert_eq!(read_robustness(&text).unwrap(), record);
        }
    }

    #[test]
    fn progress_is_read_as_it_was_written(done in any::<u32>(), of in any::<u32>()) {
        let reply = DrawsReply::Progress { done: done.min(of), of };
        prop_assert_eq!(read_draws_reply(&write_draws_reply(&reply)).unwrap(), reply);
    }

    /// A byte changed, or a piece cut out: an error or other values, and never a panic in what uses them.
    #[test]
    fn damage_never_panics(
        spec in spec(), profiles in profiles(),
        place in any::<prop::sample::Index>(), length in 0_usize..30, byte in prop::char::range(' ', '~'),
    ) {
        let request = write_draws(&spec, &profiles);
        let reply = write_draws_reply(&run(&spec, &profiles));
        for text in [request, reply] {
            let mut damaged = text.clone();
            let start = place.index(text.len());
            damaged.replace_range(start..(start + length).min(text.len()), byte.to_string().as_str());
            if let Ok((mut spec, profiles)) = read_draws(&damaged) {
                spec.draws = spec.draws.min(10);
                let _ = run(&spec, &profiles);
            }
            let _ = read_draws_reply(&damaged);
        }
    }

    #[test]
    fn any_text_never_panics(text in "\\PC{0,80}") {
        let _ = (read_draws(&text), read_draws_reply(&text), read_robustness(&text));
    }
}

fn request(spec: &str, rest: &str) -> String {
    format!(r#"{{"format":"posture.draws","version":1,"spec":{{{spec}}},{rest}}}"#)
}

const SPEC: &str = r#""weights":[1,1],"spread":25,"draws":10,"seed":"7","picked":[]"#;
const ROWS: &str = r#""maxima":[2,3],"whole":true,"rows":[{"country":"AAA","points":[1,null]}]"#;

#[test]
fn a_hostile_request_is_refused_by_name() {
    let refused = |spec: &str, rest: &str| read_draws(&request(spec, rest)).unwrap_err();
    assert!(read_draws(&request(SPEC, ROWS)).is_ok());
    let with = |from: &str, to: &str| refused(&SPEC.replace(from, to), &ROWS.replace(from, to));
    assert_eq!(with("[1,1]", "[0,0]"), DrawsError::Weights(WeightsError::AllZero));
    assert_eq!(with("[1,1]", "[]"), DrawsError::Weights(WeightsError::NoAreas));
    assert!(matches!(with("[1,1]", "[1001,1]"), DrawsError::Weights(WeightsError::TooLarge { area: 0, given: 1001 })));
    for seed in ["-1", "+7", "07", "7.0", "18446744073709551616", ""] {
        assert!(matches!(with("\"7\"", &format!("\"{seed}\"")), DrawsError::Read(ReadError::Field { .. })), "{seed}");
    }
    assert_eq!(with("[2,3]", "[2,0]"), DrawsError::Profiles(ProfilesError::Worthless(1)));
    assert!(matches!(with("[2,3]", "[2]"), DrawsError::Profiles(ProfilesError::WrongCount { given: 2, areas: 1, .. })));
    for points in ["[3,null]", "[-1,null]", "[9223372036854775807,null]"] {
        let out_of_range = with("[1,null]", points);
        assert!(matches!(out_of_range, DrawsError::Profiles(ProfilesError::OutOfRange { area: 0, .. })), "{points}");
    }
    for code in ["aaa", "AA", "<b>", "ÄAA"] {
        assert!(matches!(with("AAA", code), DrawsError::Read(ReadError::Field { .. })), "{code}");
    }
    for other in ["2.5", "1e300", "\"2\"", "9223372036854775808", "[[[["] {
        assert!(matches!(with("[2,3]", &format!("[{other},3]")), DrawsError::Read(_)), "{other}");
    }
    assert!(matches!(read_draws(&" ".repeat(MOST_BYTES + 1)), Err(DrawsError::TooLong(_))));
    let newer = request(SPEC, ROWS).replace("\"version\":1", "\"version\":2");
    assert!(matches!(read_draws(&newer), Err(DrawsError::Read(ReadError::OtherVersion { found: 2, supported: 1 }))));
}

/// These are for the simulation to refuse, so that the page says why.
#[test]
fn what_cannot_be_drawn_is_read_all_the_same() {
    let read = |from: &str, to: &str| read_draws(&request(&SPEC.replace(from, to), &ROWS.replace(from, to))).unwrap();
    let refused = |(spec, profiles): (Spec, Profiles)| Simulation::new(&spec, &profiles).err();
    assert_eq!(refused(read("25", "101")), Some(RobustnessError::Spread(101)));
    assert_eq!(refused(read("10", "4000000000")), Some(RobustnessError::Draws(4_000_000_000)));
    assert_eq!(refused(read("true", "false")), Some(RobustnessError::NotWhole));
    assert_eq!(refused(read("[1,1]", "[1]")), Some(RobustnessError::WrongWeights { given: 1, areas: 2 }));
    assert_eq!(refused(read("", "")), Some(RobustnessError::TooFewCountries { complete: 0 }));
}

#[test]
fn every_refusal_comes_back_as_itself() {
    let errors = [
        (RobustnessError::NoAreas, r#""no-areas""#),
        (RobustnessError::NotWhole, r#""not-whole""#),
        (RobustnessError::WrongWeights { given: 2, areas: 5 }, r#"{"wrong-weights":{"given":2,"areas":5}}"#),
        (RobustnessError::TooFewCountries { complete: 1 }, r#"{"too-few-countries":{"complete":1}}"#),
        (RobustnessError::TooManyCountries { complete: 2001 }, r#"{"too-many-countries":{"complete":2001}}"#),
        (RobustnessError::Spread(101), r#"{"spread":101}"#),
        (RobustnessError::Draws(0), r#"{"draws":0}"#),
    ];
    for (error, code) in errors {
        let text = write_draws_reply(&DrawsReply::Refused(error));
        assert_eq!(text, format!(r#"{{"format":"posture.draws-reply","version":1,"reply":{{"refused":{code}}}}}"#));
        assert_eq!(read_draws_reply(&text).unwrap(), DrawsReply::Refused(error));
    }
}

#[test]
fn a_hostile_reply_is_refused_by_name() {
    let ranges = r#"{"country":"AAA","first":1,"last":1,"best":1,"median":1,"worst":2},{"country":"AAB","first":2,"last":2,"best":1,"median":2,"worst":2}"#;
    let done = format!(
        r#"{{"format":"posture.draws-reply","version":1,"reply":{{"done":{{"draws":10,"countries":[{ranges}],"incomplete":["AAC"],"picked":{{"countries":["AAA","AAB"],"wins":[[0,6],[3,0]]}}}}}}}}"#
    );
    assert!(matches!(read_draws_reply(&done), Ok(DrawsReply::Done(_))));
    let with = |from: &str, to: &str| read_draws_reply(&done.replace(from, to)).unwrap_err();
    assert_eq!(with("[0,6]", "[0,8]"), DrawsError::Outcome(OutcomeError::Picked));
    assert_eq!(with("[[0,6],[3,0]]", "[]"), DrawsError::Outcome(OutcomeError::Picked));
    assert_eq!(with("\"draws\":10", "\"draws\":0"), DrawsError::Outcome(OutcomeError::Picked));
    assert_eq!(with("\"worst\":2", "\"worst\":3"), DrawsError::Outcome(OutcomeError::Ranks(country(0))));
    assert_eq!(with("AAC", "AAB"), DrawsError::Outcome(OutcomeError::Order(country(1))));
    assert!(matches!(with("\"first\":2", "\"first\":-2"), DrawsError::Read(ReadError::Field { .. })));
    assert!(matches!(with("\"done\"", "\"else\""), DrawsError::Read(ReadError::Field { .. })));
}
