//! A page as it was understood: the country, the date, what each item has, and what is wrong.

use super::draft::MOST_FINDINGS;
use super::evidence::EvidencePiece;
use crate::model::{
    AsOf, BroughtPage, CountryCode, Day, Decimal, EvidenceLink, EvidenceStatus, IndicatorEvidence, Localized,
    Methodology, NoFigure, PageFinding, PageFindingKind, PartId, PublishedRank, Rejection, WebAddress,
};
use crate::sort::SortedMap;

/// What a page says of one country.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadPage {
    /// The country.
    pub country: Named,
    /// The date of the page.
    pub as_of: Option<AsOf>,
    /// The address of the page, where a line has it.
    pub address: Option<WebAddress>,
    /// Areas and indicators, as far as they are there.
    pub items: SortedMap<PartId, PageItem>,
    /// What stands there of the country as a whole.
    pub total: PageTotal,
    /// Which of the figures agree with each other.
    pub checks: Checks,
    /// What is wrong, in the order of lines.
    pub findings: Vec<PageFinding>,
    /// How many more things are wrong than are kept.
    pub more_findings: usize,
    /// What it says of the items of a working list; nothing where the edition is none.
    pub list: Vec<ListedItem>,
}

/// Whose page it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Named {
    /// It says so.
    Known(CountryCode),
    /// It names several.
    OneOf(Vec<CountryCode>),
    /// It does not say; its evidence speaks of this one.
    Perhaps(CountryCode),
    /// It does not say.
    Nobody,
}

/// An area or an indicator on a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PageItem {
    /// The line of its heading.
    pub line: usize,
    /// Its name there.
    pub name: String,
    /// Points, where they are there.
    pub awarded: Option<i64>,
    /// The maximum beside them.
    pub max: Option<i64>,
    /// The percent beside them.
    pub percent: Option<i64>,
    /// Its evidence.
    pub evidence: Vec<EvidencePiece>,
}

/// What a page says of a country as a whole.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PageTotal {
    /// The score.
    pub score: Option<Decimal>,
    /// The points.
    pub points: Option<i64>,
    /// The rank.
    pub rank: Option<u32>,
    /// The digital development level.
    pub development: Option<Decimal>,
}

/// How many figures were compared, and how many of them agree.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Checks {
    /// Areas that agree with their indicators, of those where all is there.
    pub areas: (usize, usize),
    /// Percents that follow from their points.
    pub percents: (usize, usize),
    /// Whether points and score of the country follow from the areas; none where nothing of that is there.
    pub total: Option<bool>,
}

impl ReadPage {
    pub(super) fn note(&mut self, line: Option<usize>, kind: PageFindingKind) {
        if self.findings.len() < 2 * MOST_FINDINGS {
            self.findings.push(PageFinding { line, kind });
        } else {
            self.more_findings += 1;
        }
    }

    /// Points of indicators that were read, and how many indicators those are.
    #[must_use]
    pub fn indicators(&self, methodology: &Methodology) -> (i64, usize) {
        let leaves = methodology.leaves();
        let known = leaves.iter().filter_map(|part| self.items.get(&part.id)?.awarded);
        known.fold((0, 0), |(sum, count), points| (sum.saturating_add(points), count + 1))
    }

    /// What is kept of it for a country, as of the day on which it is brought, and what does not fit the edition.
    ///
    /// # Errors
    /// When no figure is left that the edition knows.
    pub fn brought(
        &self,
        methodology: &Methodology,
        country: CountryCode,
        on: Day,
    ) -> Result<(BroughtPage, Vec<Rejection>), NoFigure> {
        let mut page = BroughtPage::of(methodology, country, self.as_of, on);
        page.address = self.address.clone();
        page.total = self.total.score;
        page.rank = self.total.rank.map(|rank| PublishedRank { rank, of: None });
        page.ddl = self.total.development;
        for (id, item) in &self.items {
            if let Some(awarded) = item.awarded {
                page.points.insert(id.clone(), Decimal { units: awarded, decimals: 0 });
            }
            if methodology.part(id).is_some_and(crate::model::Part::is_leaf) {
                page.evidence.insert(id.clone(), item.brought());
            }
        }
        page.check.findings = self.findings.iter().filter(|finding| finding.kind.is_kept()).cloned().collect();
        page.fitting(methodology)
    }
}

/// An area or an indicator of a working list beside the same on a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListedItem {
    /// Which.
    pub part: PartId,
    /// Its line on the page.
    pub line: usize,
    /// Its name on the page.
    pub name: String,
    /// What the page says of its name.
    pub of_name: Verdict,
    /// What it is worth on the page, where that is there.
    pub max: Option<i64>,
    /// What the page says of its worth; none where it does not say.
    pub of_max: Option<Verdict>,
}

/// What a page says of an item of the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// The same.
    Confirmed,
    /// Something else.
    Corrected,
}

impl Verdict {
    pub(super) const fn of(is_same: bool) -> Self {
        if is_same { Self::Confirmed } else { Self::Corrected }
    }
}

impl ListedItem {
    /// Whether the page says the same of it in everything.
    #[must_use]
    pub fn is_confirmed(&self) -> bool {
        self.of_name == Verdict::Confirmed && self.of_max != Some(Verdict::Corrected)
    }
}

impl PageItem {
    /// Its evidence as it is kept: what has an address as a link, what has only a name as a note.
    fn brought(&self) -> IndicatorEvidence {
        let links = self.evidence.iter().filter_map(|piece| {
            let url = piece.address.clone()?;
            let title = if piece.name.is_empty() { url.as_str().to_owned() } else { piece.name.clone() };
            Some(EvidenceLink { url, title })
        });
        let names = self.evidence.iter().filter(|piece| piece.address.is_none()).map(|piece| piece.name.as_str());
        let note = names.collect::<Vec<_>>().join("\n");
        let status = match (self.evidence.is_empty(), self.awarded) {
            (false, _) => EvidenceStatus::Described,
            (true, Some(1..)) => EvidenceStatus::Unnamed,
            (true, _) => EvidenceStatus::None,
        };
        let note = (!note.is_empty()).then(|| Localized::new(note, SortedMap::new()));
        IndicatorEvidence { status, note, as_of: None, links: links.collect() }
    }
}
