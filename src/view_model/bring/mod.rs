//! A publisher's page that a reader brings: what is said of it before it is kept.

mod finding;
mod rows;

pub use finding::{KeptCheck, finding, kept_check};
pub use rows::{LineRow, LineTable, ListRow, line_table, list_rows};

use crate::country_page::{FileProblem, MOST_BYTES, MOST_LINES, Named, PageError, ReadPage};
use crate::model::{Countries, CountryCode, Localized, Methodology, Points};
use crate::scoring::Score;
use crate::sort::SortSmall;
use crate::text::{Catalogue, Message, Value, say};

/// The family of indices whose pages are read.
pub const FAMILY: &str = "ncsi";

/// Why a text is not read.
#[must_use]
pub fn page_error(error: &PageError) -> Message {
    let megabytes = |bytes: usize| bytes.div_ceil(1_000_000);
    match error {
        PageError::Empty => say::bring_empty(),
        PageError::WrongPage => say::bring_wrong(),
        PageError::File(problem) => file_problem(*problem),
        PageError::TooLong(bytes) => say::bring_too_long(megabytes(*bytes), megabytes(MOST_BYTES)),
        PageError::TooManyLines(lines) => say::bring_too_many_lines(*lines, MOST_LINES),
    }
}

/// Why a file is not read, and what to do instead.
#[must_use]
pub fn file_problem(problem: FileProblem) -> Message {
    match problem {
        FileProblem::Pdf => say::bring_pdf(),
        FileProblem::Picture => say::bring_picture(),
        FileProblem::Office => say::bring_office(),
        FileProblem::Archive => say::bring_archive(),
        FileProblem::WebArchive => say::bring_web_archive(),
        FileProblem::NotText => say::bring_not_text(),
    }
}

/// The country to begin with in the menu: the one that the page names, or that its evidence speaks of.
#[must_use]
pub const fn proposed(page: &ReadPage) -> Option<CountryCode> {
    match page.country {
        Named::Known(code) | Named::Perhaps(code) => Some(code),
        Named::OneOf(_) | Named::Nobody => None,
    }
}

/// Whose page it is, as far as it says so.
#[must_use]
pub fn whose(page: &ReadPage, countries: &Countries) -> Value {
    match page.country {
        Named::Known(code) => Value::from(&countries.full_name(code)),
        Named::Perhaps(_) | Named::OneOf(_) | Named::Nobody => say::bring_nobody().into(),
    }
}

/// The page in sentences: whose, of when, how many indicators, what they come to.
#[must_use]
pub fn page_summary(page: &ReadPage, methodology: &Methodology, countries: &Countries) -> Vec<Message> {
    let (awarded, known) = page.indicators(methodology);
    let of = methodology.leaves().len();
    let max = methodology.points.max;
    let scale = &methodology.score;
    let points = |points: Points| Value::points(methodology.points, points);
    let score = Score::new(Points(awarded), max, scale.full).map(|score| score.rounded(scale.decimals));
    let mut said = vec![say::bring_summary(whose(page, countries), &methodology.short, page.as_of, known, of)];
    match score {
        Some(score) if known == of => said.push(say::bring_points(points(Points(awarded)), points(max), score)),
        _ if known > 0 => said.push(say::bring_points_part(points(Points(awarded)), points(max))),
        _ => {}
    }
    said
}

/// What was compared on a page, each with whether it agrees.
#[must_use]
pub fn page_checks(page: &ReadPage) -> Vec<(bool, Message)> {
    let checks = page.checks;
    let mut said = Vec::new();
    let (held, of) = checks.areas;
    if of > 0 {
        said.push((held == of, say::bring_checks_areas(held, of)));
    }
    let (held, of) = checks.percents;
    if of > 0 {
        said.push((held == of, say::bring_checks_percents(held, of)));
    }
    if let Some(holds) = checks.total {
        said.push((holds, if holds { say::bring_checks_total() } else { say::bring_checks_total_not() }));
    }
    if said.is_empty() {
        said.push((true, say::bring_checks_none()));
    }
    said
}

/// The countries that can be chosen, by the alphabet of the reader; those that the page names first.
#[must_use]
pub fn country_menu(page: &ReadPage, countries: &Countries, words: &Catalogue) -> Vec<(CountryCode, Localized)> {
    let (alphabet, language) = (words.alphabet(), words.language());
    let first: &[CountryCode] = if let Named::OneOf(codes) = &page.country { codes } else { &[] };
    let mut all: Vec<_> = countries.iter().map(|country| (country.code, country.name.clone())).collect();
    all.sort_small_by_cached_key(|(code, name)| {
        (!first.contains(code), alphabet.key(name.in_language(language.tag())))
    });
    all
}

#[cfg(test)]
mod tests;
