//! Ring 2: a publisher's page on a country, as a reader copies, saves or prints it: read line by line into points, dates
//! and evidence, with what contradicts itself marked and what is missing left missing.
//!
//! Pages of the NCSI come in several shapes, and of both editions. Figures stand run together (`003`, `4/7 57%47 57%`) or
//! each on a line of its own; what each can be is known from the methodology, and only then is it taken. Reading takes a
//! time in proportion to the text, and never fails halfway: see [`Reader::read`].

mod assembly;
mod checks;
mod date;
mod draft;
mod edition;
mod evidence;
mod figures;
mod file;
mod head;
mod heading;
mod html;
mod label;
mod lines;
mod naming;
mod page;
mod taken;
mod walk;

pub use evidence::EvidencePiece;
pub use file::{FileProblem, LOOKED_AT, other_kind, text_of_file};
pub use page::{Checks, ListedItem, Named, PageItem, PageTotal, ReadPage, Verdict};
pub use taken::{ReadLine, Taken};

use crate::model::{
    BroughtPage, Countries, CountryCode, Day, IndexId, Methodology, NoFigure, PageCheck, PageFinding, Rejection,
};
use edition::Known;
use naming::Names;

/// The largest text that is read, in bytes: hundreds of pages.
pub const MOST_BYTES: usize = 5_000_000;

/// The most lines that are read: more than the text of any hundred pages has.
pub const MOST_LINES: usize = 200_000;

/// Why a text is not read at all.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PageError {
    /// It is larger than [`MOST_BYTES`].
    #[error("the text has {0} bytes")]
    TooLong(usize),
    /// It has more lines than [`MOST_LINES`].
    #[error("the text has {0} lines")]
    TooManyLines(usize),
    /// It is what a file of another kind holds.
    #[error(transparent)]
    File(FileProblem),
    /// There is nothing in it.
    #[error("there is no text")]
    Empty,
    /// No area and no indicator of any of the editions stands in it.
    #[error("no area and no indicator stands in the text")]
    WrongPage,
}

/// What was understood of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// The edition that the text is a page of.
    pub edition: IndexId,
    /// Each country that the text has figures of, in its order.
    pub pages: Vec<ReadPage>,
    /// What each line was taken as; lines that show nothing are left out.
    pub lines: Vec<ReadLine>,
    /// What is wrong with the text as a whole.
    pub findings: Vec<PageFinding>,
    /// How many more things are wrong than are kept.
    pub more_findings: usize,
}

impl Reading {
    /// How many lines nothing was understood of.
    #[must_use]
    pub fn not_understood(&self) -> usize {
        self.lines.iter().filter(|line| line.taken == Taken::NotUnderstood).count()
    }

    /// What is kept of one of its pages, as [`ReadPage::brought`], with what was wrong with the text as a whole.
    ///
    /// # Errors
    /// When no figure is left that the edition knows.
    pub fn brought(
        &self,
        page: &ReadPage,
        methodology: &Methodology,
        country: CountryCode,
        on: Day,
    ) -> Result<(BroughtPage, Vec<Rejection>), NoFigure> {
        let (mut brought, rejections) = page.brought(methodology, country, on)?;
        let of_all = self.findings.iter().filter(|finding| finding.kind.is_kept()).cloned();
        let findings = of_all.chain(brought.check.findings).collect();
        brought.check = PageCheck { findings, more: page.more_findings, not_understood: self.not_understood() };
        Ok((brought, rejections))
    }
}

/// What pages are read with: the editions that they can be of, and the names of countries.
pub struct Reader<'a> {
    editions: Vec<Known<'a>>,
    names: Names<'a>,
}

impl<'a> Reader<'a> {
    /// A reader of pages of these editions.
    #[must_use]
    pub fn new(editions: &[&'a Methodology], countries: &'a Countries) -> Self {
        let editions = editions.iter().map(|methodology| Known::of(methodology)).collect();
        Self { editions, names: Names::of(countries) }
    }

    /// Reads a page, or several one after the other. The text may be copied from the page, the page itself as saved (HTML),
    /// or copied out of a print of it.
    ///
    /// # Errors
    /// When the text is too long or is no such page.
    pub fn read(&self, text: &str) -> Result<Reading, PageError> {
        if text.len() > MOST_BYTES {
            return Err(PageError::TooLong(text.len()));
        }
        // What a text editor shows of a PDF can be pasted as well.
        if file::other_kind(text.as_bytes()) == Some(FileProblem::Pdf) {
            return Err(PageError::File(FileProblem::Pdf));
        }
        let lines = html::lines_of(text);
        if lines.is_empty() {
            return Err(PageError::Empty);
        }
        if lines.len() > MOST_LINES {
            return Err(PageError::TooManyLines(lines.len()));
        }
        let (known, is_sure) = edition::edition_of(&lines, &self.editions).ok_or(PageError::WrongPage)?;
        let walked = walk::walk(&lines, known, &self.names);
        if walked.drafts.is_empty() {
            return Err(PageError::WrongPage);
        }
        Ok(assembly::finished(known, walked, &self.names, is_sure))
    }
}

#[cfg(test)]
pub(crate) mod samples;
#[cfg(test)]
mod tests;
