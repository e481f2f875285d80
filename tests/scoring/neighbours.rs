//! Nearest profiles, on the published pillars.

use crate::{country, index};
use posture::model::{CountryCode, Decimal};
use posture::scoring::{Profiles, nearest};

#[test]
fn neighbours_have_similar_pillars() {
    let profiles = Profiles::of(&index("gci-2024"));
    let found = nearest(&profiles, country("AZE"), 5).unwrap();
    assert_eq!((found.areas, found.least, found.countries.len()), (5, 3, 5));
    // The published pillars again, with plain arithmetic.
    let pillars =
        |code| -> Vec<i64> { profiles.get(code).unwrap().points().iter().map(|points| points.unwrap().0).collect() };
    let own = pillars(country("AZE"));
    let mut plain: Vec<(i64, CountryCode)> = profiles
        .rows()
        .iter()
        .filter(|row| row.country != country("AZE"))
        .map(|row| (own.iter().zip(pillars(row.country)).map(|(a, b)| (a - b).abs()).sum(), row.country))
        .collect();
    plain.sort_unstable();
    for (one, (apart, code)) in found.countries.iter().zip(plain) {
        assert_eq!((one.country, one.areas), (code, 5));
        // Five pillars of 20.00 points: hundredths of points become hundredths of percent.
        assert_eq!(one.distance.rounded(2), Decimal { units: apart, decimals: 2 });
    }
}
