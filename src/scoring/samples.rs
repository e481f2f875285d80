//! A small methodology for tests: area 1 of five points in two indicators, area 2 of one.

use crate::model::{
    CountryCode, Decimal, IndexId, Localized, Methodology, Observation, Part, PartId, PointScale, Points,
    PublishedTotal, ScoreScale, SourceId, Values,
};
use crate::sort::SortedMap;

/// A node with its parts.
pub(crate) fn part(id: &str, max: i64, parts: Vec<Part>) -> Part {
    let id = PartId::parse(id).expect("a sample id");
    let mut part = Part::new(id, Localized::default(), Points(max));
    part.parts = parts;
    part
}

/// How the sample methodology counts.
pub(crate) const WHOLE: PointScale = PointScale { decimals: 0, all_or_nothing: true, max: Points(6) };

/// The sample methodology.
pub(crate) fn methodology() -> Methodology {
    let points = WHOLE;
    let score = ScoreScale {
        full: 100,
        decimals: 2,
        area_decimals: 0,
        tolerance: Decimal::default(),
        tolerance_basis: Localized::default(),
    };
    let areas = vec![
        part("1", 5, vec![part("1.1", 3, vec![]), part("1.2", 2, vec![])]),
        part("2", 1, vec![part("2.1", 1, vec![])]),
    ];
    Methodology::outline(IndexId::parse("sample").expect("a sample id"), points, score)
        .with_areas(areas)
        .expect("a sound sample")
}

/// Checked values for some nodes.
pub(crate) fn values(methodology: &Methodology, points: &[(&str, i64)]) -> Values {
    let points: SortedMap<_, _> =
        points.iter().map(|(id, points)| (PartId::parse(id).expect("a sample id"), Points(*points))).collect();
    let (values, rejections) = Values::checked(methodology, &points);
    assert_eq!(rejections, vec![], "samples fit");
    values
}

/// An undated observation of a country, with a published total or without.
pub(crate) fn observation(country: &str, total: Option<&str>) -> Observation {
    let source = SourceId::parse("sample").expect("a sample id");
    let total = total.and_then(Decimal::parse).map(|score| PublishedTotal { score, source: source.clone() });
    Observation {
        country: CountryCode::parse(country).expect("a sample code"),
        as_of: None,
        source,
        total,
        rank: None,
        ddl: None,
        values: Values::default(),
        derived: Vec::new(),
        has_evidence: false,
        note: None,
    }
}
