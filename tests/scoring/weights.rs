//! Own weights on the published areas.

use crate::{country, index};
use posture::model::{CountryCode, Decimal};
use posture::scoring::{Rank, Weights, WeightsError, largest_shifts, ranking, weighted_ranking};

#[test]
fn the_weights_of_an_index_give_its_scores_and_ranks() {
    for (id, countries) in [("gci-2024", 194), ("egdi-2024", 193)] {
        let index = index(id);
        let weights = Weights::official(&index.methodology).unwrap();
        assert!(
            weights.weighs_like(&Weights::equal(&index.methodology).unwrap()),
            "{id}: all areas are worth the same"
        );
        let own: Vec<(CountryCode, Option<Decimal>, Option<Rank>)> =
            weighted_ranking(&index, &weights).iter().map(|row| (row.country, row.score, row.rank)).collect();
        let official: Vec<_> =
            ranking(&index).iter().map(|row| (row.country, row.outcome.map(|one| one.score), row.rank)).collect();
        assert_eq!(own, official, "{id}");
        assert_eq!(official.len(), countries);
        assert!(ranking(&index).iter().all(|row| row.outcome.is_some_and(|one| one.points.is_some())), "{id}");
        assert_eq!(largest_shifts(&weighted_ranking(&index, &weights), 10), []);
    }
}

#[test]
fn an_index_of_areas_of_other_size_weighs_them_by_their_points() {
    let index = index("ncsi-2018");
    let weights = Weights::official(&index.methodology).unwrap();
    assert_eq!(weights.as_slice(), [7, 5, 9, 6, 5, 6, 9, 4, 6, 5, 9, 6]);
    let rows = weighted_ranking(&index, &weights);
    let own = rows.iter().find(|row| row.country == country("AZE")).unwrap();
    assert_eq!(own.score.map(|score| score.to_string()).as_deref(), Some("63.64"));
    assert_eq!(own.score, own.outcome.map(|outcome| outcome.score));
    let lacking = rows.iter().find(|row| row.country == country("EST")).unwrap();
    assert_eq!((lacking.score, lacking.rank), (None, None), "a published total alone cannot be weighed anew");
    assert!(lacking.in_index.is_some());
}

#[test]
fn what_has_no_areas_cannot_be_weighed_and_without_all_areas_of_a_country_there_is_no_score() {
    assert_eq!(Weights::official(&index("idi-2024").methodology), Err(WeightsError::NoAreas));
    let index = index("ncsi-3");
    let rows = weighted_ranking(&index, &Weights::official(&index.methodology).unwrap());
    assert!(rows.iter().all(|row| row.score.is_none()), "of no country are all twelve areas known");
}

#[test]
fn one_pillar_alone_moves_countries_and_the_largest_moves_come_first() {
    let index = index("gci-2024");
    let weights = Weights::new(&index.methodology, &[0, 20, 0, 0, 0]).unwrap();
    let rows = weighted_ranking(&index, &weights);
    let shifts = largest_shifts(&rows, usize::MAX);
    assert!(shifts.windows(2).all(|pair| pair[0].size() >= pair[1].size()));
    for shift in &shifts {
        let row = rows.iter().find(|row| row.country == shift.country).unwrap();
        let ranks = (row.in_index.map(|rank| rank.first), row.rank.map(|rank| rank.first));
        assert_eq!(ranks, (Some(shift.in_index), Some(shift.own)), "all countries are ranked both ways here");
    }
    assert_eq!(largest_shifts(&rows, 3), shifts[..3]);
}
