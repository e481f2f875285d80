//! A publisher's page on a country, brought by the reader: what it says, and how that stands beside what is published here.

use super::{
    AsOf, CountryCode, Day, Decimal, Evidence, Grade, IndexData, IndexId, IndicatorEvidence, Methodology, Observation,
    PageCheck, PartId, Points, PublishedRank, PublishedTotal, Rejection, Source, SourceId, SourceKind, Sources,
    TermsId, Values, WebAddress,
};
use crate::sort::SortedMap;

/// What a publisher's page said of one country in one edition of an index at one date, as the reader brought it.
///
/// Figures stand under the ids of areas and indicators and not by their places, so that what is kept can be read without
/// the methodology, and outlives changes to it. Whoever makes one takes [`BroughtPage::fitting`] for a door.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BroughtPage {
    /// The edition of the index.
    pub index: IndexId,
    /// The country.
    pub country: CountryCode,
    /// The date that the page gives; none where it gives none.
    pub as_of: Option<AsOf>,
    /// The day on which it was brought, by the reader's clock.
    pub brought_on: Day,
    /// Whose page it is: the publisher of the index.
    pub publisher: String,
    /// The name of the index, which stands for that of the page.
    pub title: String,
    /// The address of the page, where the reader gave it.
    pub address: Option<WebAddress>,
    /// The total as the page prints it, in units of the score.
    pub total: Option<Decimal>,
    /// The rank as the page prints it.
    pub rank: Option<PublishedRank>,
    /// The digital development level as the page prints it, 0 to 100.
    pub ddl: Option<Decimal>,
    /// Points by area and indicator, as far as the page has them.
    pub points: SortedMap<PartId, Decimal>,
    /// Evidence by indicator.
    pub evidence: SortedMap<PartId, IndicatorEvidence>,
    /// What was found when it was read; nothing where it was kept before that was noted.
    pub check: PageCheck,
}

/// A page with no figure of the edition that it was read as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the page has no figure that the index knows")]
pub struct NoFigure;

impl BroughtPage {
    /// The page with nothing on it yet, under the names of the index that it is of.
    #[must_use]
    pub fn of(methodology: &Methodology, country: CountryCode, as_of: Option<AsOf>, brought_on: Day) -> Self {
        Self {
            index: methodology.id.clone(),
            country,
            as_of,
            brought_on,
            publisher: methodology.publisher.clone(),
            title: methodology.name.english().to_owned(),
            address: None,
            total: None,
            rank: None,
            ddl: None,
            points: SortedMap::new(),
            evidence: SortedMap::new(),
            check: PageCheck::default(),
        }
    }

    /// The page with what fits the methodology of its index, and what was left out of it: points of nodes that there are
    /// not, or that a node can't have. Evidence of indicators that there are not is left out as well.
    ///
    /// # Errors
    /// When no total, no rank and no points are left.
    pub fn fitting(mut self, methodology: &Methodology) -> Result<(Self, Vec<Rejection>), NoFigure> {
        let (points, rejections) = self.fitting_points(methodology);
        self.points =
            SortedMap::from_iter(points.into_iter().map(|(id, points)| (id, methodology.points.decimal(points))));
        self.evidence.retain(|id, _| methodology.part(id).is_some());
        let has_figure = !self.points.is_empty() || self.total.is_some() || self.rank.is_some();
        if has_figure { Ok((self, rejections)) } else { Err(NoFigure) }
    }

    fn fitting_points(&self, methodology: &Methodology) -> (SortedMap<PartId, Points>, Vec<Rejection>) {
        let (mut counted, mut rejections) = (SortedMap::new(), Vec::new());
        for (id, &awarded) in &self.points {
            match (awarded.units_at(methodology.points.decimals), methodology.part(id)) {
                (Some(units), _) => drop(counted.insert(id.clone(), Points(units))),
                (None, Some(part)) => {
                    let max = methodology.points.decimal(part.max);
                    rejections.push(Rejection::Partial { part: id.clone(), awarded, max });
                }
                (None, None) => rejections.push(Rejection::UnknownPart(id.clone())),
            }
        }
        let (values, rejected) = Values::checked(methodology, &counted);
        rejections.extend(rejected);
        counted.retain(|id, _| methodology.part(id).and_then(|part| values.get(part)).is_some());
        (counted, rejections)
    }

    /// What tells it from every other page that is kept: its index, its country and its date. It has no slash.
    #[must_use]
    pub fn name(&self) -> String {
        let date = self.as_of.as_ref().map(AsOf::edtf).unwrap_or_default().replace('/', "_");
        format!("{}:{}:{date}", self.index, self.country)
    }

    /// The id of its source, which no published source has. Pages of the same index, country and date have the same.
    #[must_use]
    pub fn source_id(&self) -> SourceId {
        SourceId::brought(&self.index, self.country, self.as_of.as_ref())
    }

    /// Its source, as every figure of it names it.
    #[must_use]
    pub fn source(&self) -> Source {
        Source {
            id: self.source_id(),
            title: self.title.clone(),
            publisher: self.publisher.clone(),
            url: self.address.clone(),
            read_from: None,
            grade: Some(Grade::Brought(self.brought_on)),
            checked: None,
            kind: SourceKind::Brought,
            as_of: self.as_of,
            terms: TermsId::brought(),
            note: None,
        }
    }

    /// What it says, as an observation of its index. Points that the methodology does not know, or not any more, are left
    /// out; none where nothing is left, or it is of another index.
    #[must_use]
    pub fn observation(&self, methodology: &Methodology) -> Option<Observation> {
        let (points, _) = self.fitting_points(methodology);
        let (values, _) = Values::checked(methodology, &points);
        let says_something = !values.is_empty() || self.total.is_some() || self.rank.is_some();
        (says_something && self.index == methodology.id).then(|| Observation {
            country: self.country,
            as_of: self.as_of,
            source: self.source_id(),
            total: self.total.map(|score| PublishedTotal { score, source: self.source_id() }),
            rank: self.rank,
            ddl: self.ddl,
            values,
            derived: Vec::new(),
            has_evidence: !self.evidence.is_empty(),
            note: None,
        })
    }

    /// The evidence on it, as that of a published observation.
    #[must_use]
    pub fn evidence(&self) -> Evidence {
        Evidence {
            index: self.index.clone(),
            country: self.country,
            as_of: self.as_of,
            source: self.source_id(),
            indicators: self.evidence.clone(),
            acts: Vec::new(),
            remarks: Vec::new(),
        }
    }
}

impl IndexData {
    /// The index with what pages of it say that the reader brought, beside all that is published.
    ///
    /// Each is an observation like any other and stands for its country by the same rules. Of two of the same date that
    /// know as much, the published one stands.
    #[must_use]
    pub fn with_brought(&self, pages: &[BroughtPage]) -> Self {
        let brought = pages.iter().filter_map(|page| page.observation(&self.methodology));
        // Equals keep their order, and the last of them stands.
        let observations = brought.chain(self.observations().iter().cloned()).collect();
        Self::new(self.methodology.clone(), observations)
    }
}

impl Sources {
    /// The sources with the pages that the reader brought.
    #[must_use]
    pub fn with_brought(mut self, pages: &[BroughtPage]) -> Self {
        self.by_id.extend(pages.iter().map(BroughtPage::source).map(|source| (source.id.clone(), source)));
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scoring::samples::{methodology, observation, values};
    use proptest::prelude::*;

    fn country(code: &str) -> CountryCode {
        CountryCode::parse(code).unwrap()
    }

    fn page(as_of: Option<&str>, points: &[(&str, &str)]) -> BroughtPage {
        let (as_of, on) = (as_of.and_then(AsOf::parse), Day::parse("2026-11-30").unwrap());
        let points = points.iter().map(|(id, points)| (PartId::parse(id).unwrap(), Decimal::parse(points).unwrap()));
        BroughtPage { points: points.collect(), ..BroughtPage::of(&methodology(), country("AZE"), as_of, on) }
    }

    const WHOLE: &[(&str, &str)] = &[("1.1", "3"), ("1.2", "0"), ("2.1", "1")];

    #[test]
    fn what_does_not_fit_is_left_out_and_named() {
        let read = page(None, &[("1.1", "3"), ("1.2", "1"), ("2.1", "0.5"), ("9.9", "1"), ("8.8", "0.5"), ("1", "6")]);
        let (fitting, rejections) = read.fitting(&methodology()).unwrap();
        assert_eq!(fitting, page(None, &[("1.1", "3")]));
        assert_eq!(rejections.len(), 5);
        assert_eq!(page(None, &[("9.9", "1")]).fitting(&methodology()), Err(NoFigure));
        let total = Some(Decimal::parse("50").unwrap());
        assert!(BroughtPage { total, ..page(None, &[]) }.fitting(&methodology()).is_ok(), "a total is a figure");
    }

    #[test]
    fn its_source_says_that_it_was_brought_and_when() {
        let one = page(Some("../2023-08-31?"), WHOLE);
        let sources = Sources::default().with_brought(std::slice::from_ref(&one));
        let source = &sources.by_id[&one.observation(&methodology()).unwrap().source];
        assert_eq!(source.id.as_str(), "brought-aze--to-2023-08-31q-sample");
        assert_eq!(SourceId::parse(source.id.as_str()), Ok(source.id.clone()), "an address can name it");
        assert!(source.id.is_brought());
        assert_eq!(source.grade, Some(Grade::Brought(Day::parse("2026-11-30").unwrap())));
    }

    #[test]
    fn it_stands_for_its_country_by_the_rules_for_published_ones() {
        let on = |date: &str, points: &[(&str, i64)]| Observation {
            as_of: AsOf::parse(date),
            values: values(&methodology(), points),
            ..observation("AZE", Some("50"))
        };
        let whole: &[(&str, i64)] = &[("1.1", 3), ("1.2", 2), ("2.1", 0)];
        let stands = |published: &Observation, brought: BroughtPage| {
            let index = IndexData::new(methodology(), vec![published.clone()]).with_brought(&[brought]);
            (index.current(country("AZE")) != Some(published), index.best_known(country("AZE")) != Some(published))
        };
        let (total, full) = (on("2023-08-31", &[]), on("2023-08-31", whole));
        assert_eq!(stands(&total, page(Some("2023-08-31"), WHOLE)), (true, true), "it says more of the same day");
        assert_eq!(stands(&full, page(Some("2023-08-31"), WHOLE)), (false, false), "it says as much of the same day");
        assert_eq!(stands(&full, page(Some("2025-01-01"), WHOLE)), (true, true), "it is later");
        assert_eq!(
            stands(&full, page(Some("2025-01-01"), &[("1.1", "3")])),
            (false, false),
            "it is later, and in part"
        );
        assert_eq!(stands(&total, page(Some("2021"), WHOLE)), (false, true), "it is older, and knows more");
    }

    #[test]
    fn of_another_index_nothing_takes_part() {
        let other = BroughtPage { index: IndexId::parse("other").unwrap(), ..page(None, WHOLE) };
        let index = IndexData::new(methodology(), vec![observation("GEO", Some("1"))]);
        assert_eq!(index.with_brought(&[other]), index);
    }

    proptest! {
        #[test]
        fn what_is_published_stays_as_it_is(
            published in proptest::collection::vec((0..3_usize, 2018..2026_i32, any::<bool>()), 0..8),
            brought in proptest::collection::vec((2018..2026_i32, 0..4_usize), 0..4),
        ) {
            let published = published.iter().map(|&(place, year, has_total)| Observation {
                as_of: AsOf::parse(&year.to_string()),
                ..observation(["AZE", "GEO", "EST"][place], has_total.then_some("50"))
            });
            let index = IndexData::new(methodology(), published.collect());
            prop_assert_eq!(&index.with_brought(&[]), &index);
            let pages: Vec<_> = brought.iter().map(|(year, known)| page(Some(&year.to_string()), &WHOLE[..*known])).collect();
            let with = index.with_brought(&pages);
            let is_published = |one: &&Observation| !one.source.is_brought();
            prop_assert!(with.observations().iter().filter(is_published).eq(index.observations()));
        }
    }
}
