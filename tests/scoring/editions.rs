//! Two editions of the GCI, and two observations of one country.

use crate::{country, index};
use posture::scoring::{MoveError, Movement, change, rank_moves};

#[test]
fn moves_between_two_editions_add_up_for_every_country() {
    let found = rank_moves(&index("gci-2020"), &index("gci-2024")).unwrap();
    assert_eq!((found.moves.len(), found.only_before, found.only_after), (194, vec![], vec![]));
    for one in &found.moves {
        assert_eq!(one.own.units + one.others.units, 10 * one.gained(), "{}", one.country);
        if one.score_after > one.score_before {
            assert!(one.own.units >= 0, "{}: more points lose no place", one.country);
        }
    }
    let own = found.moves.iter().find(|one| one.country == country("AZE")).unwrap();
    let scores = (own.score_before.to_string(), own.score_after.to_string());
    let parts = (own.own.to_string(), own.others.to_string());
    assert_eq!((own.before.first, own.after.first), (48, 50));
    assert_eq!(scores, ("89.31".to_owned(), "93.92".to_owned()));
    assert_eq!(parts, ("13.5".to_owned(), "-15.5".to_owned()));
}

#[test]
fn other_indices_do_not_compare() {
    assert_eq!(rank_moves(&index("idi-2023"), &index("gci-2024")), Err(MoveError::OtherFamily));
    assert_eq!(rank_moves(&index("ncsi-2018"), &index("ncsi-3")), Err(MoveError::OtherPoints));
}

#[test]
fn two_observations_of_a_country_are_compared_where_both_are_known() {
    let index = index("ncsi-2018");
    let observations = index.of(country("BEL"));
    let with_parts: Vec<_> = observations.iter().filter(|one| !one.values.is_empty()).collect();
    let [before, after, ..] = with_parts.as_slice() else { panic!("two pages of Belgium are held") };
    let found = change(&index.methodology, before, after);
    let of = |id: &str| found.parts.iter().find(|one| one.part.id.to_string() == id).unwrap().movement();
    assert_eq!(
        (of("1"), of("1.4"), of("2"), of("3")),
        (Movement::Same, Movement::Same, Movement::OnlyAfter, Movement::Unknown)
    );
    assert_eq!(found.total(), None, "neither page is known in full");
}
