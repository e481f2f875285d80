//! What is shown of pages that the reader brought.

use crate::model::{BroughtPage, IndexId, IndicatorEvidence, Methodology, Part, Points};
use crate::scoring::IndexScores;
use crate::sort::SortedSet;
use crate::table::Table;
use crate::text::{Value, points_of, say};

/// Points of every area and indicator that the page has some of, with how many documents it names as evidence.
#[must_use]
pub fn brought_points(page: &BroughtPage, methodology: &Methodology) -> Table {
    let scale = methodology.points;
    let row = |part: &&Part| {
        let awarded = page.points.get(&part.id)?.units_at(scale.decimals).map(Points);
        let links: usize = part.walk().iter().map(|part| page.evidence.get(&part.id).map_or(0, named)).sum();
        let (id, name) = (part.id.to_string().into(), Value::from(&part.name));
        Some(vec![id, name, points_of(scale, awarded, part.max).into(), links.into()])
    };
    let header = vec![
        say::chart_column_indicator_number(),
        say::compare_column_part(),
        say::chart_column_points(),
        say::shared_page_links(),
    ];
    Table { header, rows: methodology.parts().iter().filter_map(row).collect() }
}

/// The evidence that the page names, a document a row; without an address where it gives none.
#[must_use]
pub fn brought_evidence(page: &BroughtPage, methodology: &Methodology) -> Table {
    let mut rows = Vec::new();
    for part in methodology.parts() {
        let Some(found) = page.evidence.get(&part.id) else { continue };
        let mut row = |said: Value, address: &str| {
            rows.push(vec![part.id.to_string().into(), Value::from(&part.name), said, address.into()]);
        };
        for link in &found.links {
            row(link.title.as_str().into(), link.url.as_str());
        }
        if let Some(note) = found.note.as_ref().filter(|_| found.links.is_empty()) {
            row(note.into(), "");
        }
    }
    let header = vec![
        say::chart_column_indicator_number(),
        say::chart_column_indicator(),
        say::brought_file_document(),
        say::ranking_file_address(),
    ];
    Table { header, rows }
}

/// How many documents are named: those with an address, or the one that is described without.
fn named(found: &IndicatorEvidence) -> usize {
    found.links.len().max(usize::from(found.note.is_some()))
}

/// Scores of indices with those of the pages that are kept, as far as the methodology of their index is there.
#[must_use]
pub fn scores_with_brought(
    scores: Vec<IndexScores>,
    methodologies: &[Methodology],
    pages: &[BroughtPage],
) -> Vec<IndexScores> {
    let with = |scores: IndexScores| {
        let Some(methodology) = methodologies.iter().find(|one| one.id == scores.index) else { return scores };
        let brought: Vec<_> = pages.iter().filter_map(|page| page.observation(methodology)).collect();
        if brought.is_empty() { scores } else { scores.with_observations(methodology, &brought) }
    };
    scores.into_iter().map(with).collect()
}

/// The indices of which something changed from the pages that were kept to those that are.
#[must_use]
pub fn changed_indices<'a>(
    before: impl Iterator<Item = &'a BroughtPage> + Clone,
    now: impl Iterator<Item = &'a BroughtPage> + Clone,
) -> SortedSet<IndexId> {
    let gone = before.clone().filter(|page| !now.clone().any(|one| one == *page));
    let new = now.clone().filter(|page| !before.clone().any(|one| one == *page));
    SortedSet::from_iter(gone.chain(new).map(|page| page.index.clone()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{CountryCode, Day, Decimal, EvidenceLink, EvidenceStatus, Localized, PartId, WebAddress};
    use crate::scoring::samples::methodology;
    use crate::text::{Catalogue, Language};

    fn page(country: &str) -> BroughtPage {
        let (country, on) = (CountryCode::parse(country).unwrap(), Day::parse("2026-11-30").unwrap());
        let mut page = BroughtPage::of(&methodology(), country, None, on);
        let link = EvidenceLink { url: WebAddress::parse("https://example.org/a").unwrap(), title: "A".to_owned() };
        let (status, links) = (EvidenceStatus::Described, vec![link]);
        let evidence = IndicatorEvidence { status, note: None, as_of: None, links };
        page.evidence.insert(PartId::parse("1.1").unwrap(), evidence);
        for (id, points) in [("1", "5"), ("1.1", "3"), ("2.1", "0")] {
            page.points.insert(PartId::parse(id).unwrap(), Decimal::parse(points).unwrap());
        }
        page
    }

    #[test]
    fn the_table_has_what_the_page_has() {
        let words = Catalogue::of(Language::ENGLISH);
        let table = brought_points(&page("AZE"), &methodology());
        let row = |row: &Vec<Value>| row.iter().map(|value| words.value(value)).collect::<Vec<_>>().join("|");
        assert_eq!(table.rows.iter().map(row).collect::<Vec<_>>(), ["1||5/5|1", "1.1||3/3|1", "2.1||0/1|0"]);
    }

    #[test]
    fn scores_of_other_indices_have_what_was_brought_of_them() {
        use crate::model::IndexData;
        use crate::scoring::samples::observation;
        let index = IndexData::new(methodology(), vec![observation("EST", Some("50"))]);
        let page = BroughtPage { total: Decimal::parse("60"), ..page("AZE") };
        let before = vec![IndexScores::of(&index)];
        let with = |methodologies: &[Methodology]| {
            scores_with_brought(before.clone(), methodologies, std::slice::from_ref(&page))
        };
        assert_eq!(with(&[methodology()]), [IndexScores::of(&index.with_brought(std::slice::from_ref(&page)))]);
        assert_eq!(with(&[]), before, "without the methodology the points say nothing");
    }

    #[test]
    fn a_document_has_a_row_with_its_address() {
        let (words, mut page) = (Catalogue::of(Language::ENGLISH), page("AZE"));
        let id = PartId::parse("2.1").unwrap();
        let note = Some(Localized::new("A decree", [].into()));
        let (status, as_of, links) = (EvidenceStatus::Described, None, Vec::new());
        page.evidence.insert(id, IndicatorEvidence { status, note, as_of, links });
        let row = |row: &Vec<Value>| row.iter().map(|value| words.value(value)).collect::<Vec<_>>().join("|");
        let table = brought_evidence(&page, &methodology());
        assert_eq!(table.rows.iter().map(row).collect::<Vec<_>>(), ["1.1||A|https://example.org/a", "2.1||A decree|"]);
    }

    #[test]
    fn an_index_has_changed_where_a_page_came_went_or_says_something_else() {
        let (one, other) = (page("AZE"), page("GEO"));
        let total = BroughtPage { total: Decimal::parse("50"), ..page("AZE") };
        let changed = |before: &[BroughtPage], now: &[BroughtPage]| changed_indices(before.iter(), now.iter()).len();
        let (both, turned) = ([one.clone(), other.clone()], [other.clone(), one.clone()]);
        assert_eq!((changed(&both, &turned), changed(&[], &[])), (0, 0));
        let alone = [one];
        assert_eq!((changed(&both, &alone), changed(&[], &alone), changed(&alone, &[total])), (1, 1, 1));
    }
}
