//! How firm the ranks of the GCI of 2024 are: frozen, against another implementation, and against the ranking.

use crate::{country, index};
use posture::model::{CountryCode, IndexId};
use posture::scoring::{
    Profiles, Rank, Robustness, RobustnessError, Simulation, Spec, Weights, leave_one_out, ranking, ranks,
    weighted_ranking,
};
use posture::wire::sha256;
use posture::wire::{
    DrawsReply, read_draws, read_draws_reply, read_robustness, write_draws, write_draws_reply, write_robustness,
};
use std::collections::BTreeMap;
use std::fmt::Write as _;

fn spec(id: &str, spread: u8, draws: u32) -> (Spec, Profiles) {
    let index = index(id);
    let weights = Weights::official(&index.methodology).unwrap();
    let picked = ["AZE", "GEO", "EST"].map(country).to_vec();
    (Spec { weights, spread, draws, seed: 2024, picked }, Profiles::of(&index))
}

fn run((spec, profiles): &(Spec, Profiles)) -> Simulation {
    let mut simulation = Simulation::new(spec, profiles).unwrap();
    while !simulation.is_done() {
        simulation.step(100);
    }
    simulation
}

fn printed(found: &Robustness) -> String {
    let mut text = String::new();
    for one in &found.countries {
        let rank = one.rank;
        let ranks = [rank.first, rank.last, one.best, one.median, one.worst].map(|rank| rank.to_string());
        writeln!(text, "{} {}", one.country, ranks.join(" ")).unwrap();
    }
    let picked = &found.picked;
    for row in 0..picked.countries().len() {
        let wins: Vec<_> = (0..picked.countries().len()).filter_map(|column| picked.wins(row, column)).collect();
        writeln!(text, "{} {wins:?}", picked.countries()[row]).unwrap();
    }
    text
}

/// What was computed once stays: a new version of a crate, another machine or a faster way must give the same.
#[test]
fn the_same_seed_gives_the_same_bytes() {
    let text = printed(&run(&spec("gci-2024", 25, 1000)).finish().unwrap());
    assert!(text.starts_with("ARE 1 12 1 1 1\n"), "{text}");
    let digest = sha256(text.as_bytes());
    assert_eq!(digest, "sha256:10828c6f1c8dea15ba969faaf6d66a7c1e8bf5041f83dadf2b4c1ee929382553", "{text}");
}

/// What a file with ten thousand draws says, to the byte. `end2end/tests/worker.spec.ts` expects the same of the
/// worker in the browser.
#[test]
fn a_record_of_draws_is_the_same_to_the_byte() {
    let (spec, profiles) = spec("gci-2024", 25, 10_000);
    let id = IndexId::parse("gci-2024").unwrap();
    let found = run(&(spec.clone(), profiles.clone())).finish().unwrap();
    let text = write_robustness(&id, &spec, &found);
    let start = r#"{"format":"posture.robustness","version":1,"index":"gci-2024","spec":{"weights":[1,1,1,1,1],"spread":25,"draws":10000,"seed":"2024","picked":["AZE","GEO","EST"]},"result":{"draws":10000,"countries":[{"country":"ARE","first":1,"last":12,"best":1,"median":1,"worst":1},"#;
    assert!(text.starts_with(start), "{text}");
    let digest = sha256(text.as_bytes());
    assert_eq!(digest, "sha256:ef09e18fee72e24655219a0706b2421c05d6a82e32f259a984f7e4de3c74c534", "{text}");
    let record = read_robustness(&text).unwrap();
    assert_eq!((record.index, record.spec, &record.result), (id, spec.clone(), &found));
    // And so through both messages between page and worker.
    let (asked, table) = read_draws(&write_draws(&spec, &profiles)).unwrap();
    assert_eq!((&asked, &table), (&spec, &profiles));
    let reply = DrawsReply::Done(run(&(asked, table)).finish().unwrap());
    assert_eq!(read_draws_reply(&write_draws_reply(&reply)).unwrap(), DrawsReply::Done(found));
}

/// 5th percentile, median and 95th percentile of a million draws by `benches/robustness.py` (numpy 2.4, PCG64).
const NUMPY: [(&str, [usize; 3]); 28] = [
    ("AFG", [180, 181, 185]),
    ("AUS", [42, 45, 45]),
    ("AZE", [48, 50, 52]),
    ("BGR", [90, 93, 95]),
    ("BRB", [147, 150, 151]),
    ("CHN", [59, 61, 62]),
    ("CRI", [88, 92, 94]),
    ("DOM", [87, 89, 93]),
    ("EST", [46, 46, 49]),
    ("FIN", [1, 1, 1]),
    ("GEO", [56, 59, 63]),
    ("GIN", [120, 122, 123]),
    ("HND", [164, 165, 167]),
    ("IRQ", [125, 127, 130]),
    ("KEN", [25, 28, 29]),
    ("LBN", [154, 159, 163]),
    ("LUX", [24, 26, 28]),
    ("MHL", [186, 187, 187]),
    ("MRT", [140, 144, 147]),
    ("NLD", [19, 21, 23]),
    ("PER", [76, 77, 79]),
    ("QAT", [1, 1, 1]),
    ("SLB", [181, 183, 184]),
    ("SUR", [150, 152, 157]),
    ("TGO", [64, 65, 66]),
    ("TUR", [1, 1, 1]),
    ("VAT", [190, 191, 192]),
    ("ZMB", [54, 57, 61]),
];

/// A percentile `q` of the other implementation is right where a share of at least `p` of our draws is at `q` or
/// better, and a smaller one is better than `q`; each within four standard errors of both runs together,
/// `4·√(p·(1 − p)·(1/n + 1/m))`, with n = 20,000 and m = 1,000,000.
#[test]
fn percentiles_agree_with_an_independent_implementation() {
    const DRAWS: u32 = 20_000;
    let simulation = run(&spec("gci-2024", 25, DRAWS));
    for (code, expected) in NUMPY {
        let counts = simulation.rank_counts(country(code)).unwrap();
        for (share, rank) in [0.05_f64, 0.5, 0.95].into_iter().zip(expected) {
            let up_to = |rank: usize| f64::from(counts[..rank].iter().sum::<u32>()) / f64::from(DRAWS);
            let error = 4.0 * (share * (1.0 - share) * (1.0 / f64::from(DRAWS) + 1e-6)).sqrt();
            assert!(up_to(rank) >= share - error, "{code}: {} of draws at {rank} or better", up_to(rank));
            assert!(up_to(rank - 1) < share + error, "{code}: {} of draws better than {rank}", up_to(rank - 1));
        }
    }
}

/// Ranks by what the areas of each country give, rounded as the publisher rounds. A published total may be another.
fn by_areas(id: &str) -> BTreeMap<CountryCode, Rank> {
    let index = index(id);
    let rows = ranking(&index);
    let scores: Vec<_> = rows.iter().map(|row| row.outcome.and_then(|outcome| outcome.recomputed())).collect();
    rows.iter().map(|row| row.country).zip(ranks(&scores).into_iter().flatten()).collect()
}

#[test]
fn without_spread_ranks_are_those_that_the_areas_give() {
    let expected = by_areas("gci-2024");
    let found = run(&spec("gci-2024", 0, 3)).finish().unwrap();
    let found_ranks: BTreeMap<_, _> = found.countries.iter().map(|one| (one.country, one.rank)).collect();
    assert_eq!(found_ranks, expected);
    for one in &found.countries {
        assert_eq!([one.best, one.median, one.worst], [one.rank.first; 3], "{}", one.country);
    }
    assert_eq!(found.incomplete, []);
}

/// The EGDI prints five decimals. Draws compare what stands behind them, so ties by rounding alone come apart.
#[test]
fn without_spread_ranks_lie_within_those_of_rounded_scores() {
    let rounded = by_areas("egdi-2024");
    for own in run(&spec("egdi-2024", 0, 1)).finish().unwrap().countries {
        let rank = rounded[&own.country];
        assert!(rank.first <= own.rank.first && own.rank.last <= rank.last, "{}", own.country);
    }
}

#[test]
fn a_pair_is_won_lost_or_tied() {
    let found = run(&spec("gci-2024", 25, 1000)).finish().unwrap().picked;
    assert_eq!(found.countries(), ["AZE", "GEO", "EST"].map(country));
    for row in 0..3 {
        assert_eq!((found.wins(row, row), found.ties(row, row)), (Some(0), Some(1000)));
        for column in (0..3).filter(|column| *column != row) {
            let parts = [found.wins(row, column), found.wins(column, row), found.ties(row, column)];
            assert_eq!(parts.into_iter().flatten().sum::<u32>(), 1000);
        }
    }
    assert_eq!(found.wins(2, 0), Some(981));
    assert_eq!(found.share(2, 0).map(|share| share.rounded(1).to_string()).as_deref(), Some("98.1"));
    assert_eq!(found.wins(3, 0), None);
}

/// Weights with a zero are own weights too.
#[test]
fn ranks_without_an_area_are_those_of_own_weights() {
    let index = index("gci-2024");
    let (profiles, official) = (Profiles::of(&index), Weights::official(&index.methodology).unwrap());
    let left_out = leave_one_out(&profiles, &official).unwrap();
    assert_eq!(left_out.without.iter().map(|one| one.area).collect::<Vec<_>>(), [0, 1, 2, 3, 4]);
    for one in left_out.without {
        let mut rows = weighted_ranking(&index, &official.without(one.area).unwrap());
        rows.sort_by_key(|row| row.country);
        for row in rows {
            // Four pillars of 20 make 80 points, so a rounded score keeps all its digits but one in eighty.
            assert_eq!(one.rank(row.country), row.rank, "{} without {}", row.country, one.area);
        }
    }
}

#[test]
fn an_index_without_areas_or_countries_known_in_all_of_them_says_why_not() {
    let weights = Weights::relative(&[1]).unwrap();
    let refused = |id| leave_one_out(&Profiles::of(&index(id)), &weights).unwrap_err();
    assert_eq!(refused("idi-2024"), RobustnessError::NoAreas);
    // Totals for all, areas for single countries: of NCSI 2018 those that stand for Azerbaijan and Kazakhstan have all.
    let (wanted, profiles) = spec("ncsi-2018", 25, 10);
    let complete = Simulation::new(&wanted, &profiles).err();
    assert_eq!(complete, None, "two can be ranked");
    let (spec, profiles) = spec("ncsi-3", 25, 10);
    assert_eq!(Simulation::new(&spec, &profiles).err(), Some(RobustnessError::TooFewCountries { complete: 0 }));
}
