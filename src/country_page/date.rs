//! Dates as pages print them: `31 Aug 2023`, `Version 6 July 2022`, `16.01.24`, `2023-08-31`.

use crate::model::AsOf;

const MONTHS: [&str; 12] = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/// Ways to say that a date is that of the version.
const VERSION: [&str; 4] = ["version", "version of", "last updated", "updated"];

/// A longer line is a sentence.
const LONGEST: usize = 120;

/// The date of a line that begins with one, and how surely it is that of the page: `2` where the line says so, `1` where it
/// is all that the line says, `0` where more stands behind it, as in a table of updates.
pub(super) fn date_of_line(text: &str) -> Option<(AsOf, u8)> {
    if text.len() > LONGEST {
        return None;
    }
    let lower = text.to_lowercase();
    let mut rest = lower.as_str();
    let mut says_so = false;
    // The longest first: `version of` begins with `version`.
    if let Some(version) = VERSION.iter().filter(|word| lower.starts_with(**word)).max_by_key(|word| word.len()) {
        rest = rest.get(version.len()..).unwrap_or_default().trim_start_matches([' ', ':', '(']);
        says_so = true;
    }
    let (date, behind) = leading_date(rest)?;
    let behind = behind.trim_matches([' ', '.', ',', ')', '|']);
    let sureness = if says_so { 2 } else { u8::from(behind.is_empty()) };
    (says_so || behind.is_empty() || is_column(rest, behind)).then_some((date, sureness))
}

/// Whether what stands behind a date is another column of a table.
fn is_column(all: &str, behind: &str) -> bool {
    !behind.is_empty() && all.contains('|')
}

/// The date that a line is, where it is nothing but one.
pub(super) fn date_alone(text: &str) -> Option<AsOf> {
    // Most lines are longer than any date: they are not even looked at.
    let is_short = text.len() <= 20 && text.bytes().any(|byte| byte.is_ascii_digit());
    is_short.then(|| date_of_line(text)).flatten().filter(|(_, sureness)| *sureness == 1).map(|(date, _)| date)
}

fn leading_date(text: &str) -> Option<(AsOf, &str)> {
    let end = |count: usize| {
        let mut words = 0;
        let place = text.char_indices().find(|(_, letter)| {
            words += usize::from(*letter == ' ');
            words == count
        });
        place.map_or(text.len(), |(place, _)| place)
    };
    [1, 3].into_iter().find_map(|count| {
        let (date, behind) = text.split_at_checked(end(count))?;
        Some((parse(date.trim_end_matches([',', ')']))?, behind))
    })
}

fn parse(text: &str) -> Option<AsOf> {
    numbers(text).or_else(|| in_words(text))
}

/// `16.01.24`, `16.01.2024`, `16/01/2024` and `2024-01-16`.
fn numbers(text: &str) -> Option<AsOf> {
    let parts: Vec<&str> = text.split(['.', '/', '-']).filter(|part| !part.is_empty()).collect();
    let [a, b, c] = parts.as_slice() else { return None };
    if !parts.iter().all(|part| part.len() <= 4 && part.bytes().all(|byte| byte.is_ascii_digit())) {
        return None;
    }
    match (a.len(), c.len()) {
        (4, 1 | 2) => day(a, b, c),
        (1 | 2, 4) => day(c, b, a),
        (1 | 2, 2) => day(&format!("20{c}"), b, a),
        _ => None,
    }
}

/// `31 aug 2023`, `6 july 2022` and `july 6 2022`.
fn in_words(text: &str) -> Option<AsOf> {
    let mut words = text.split(' ');
    let (first, second, year) = (words.next()?, words.next()?, words.next()?);
    let (number, name) =
        if first.starts_with(|letter: char| letter.is_ascii_digit()) { (first, second) } else { (second, first) };
    let number = number.trim_end_matches([',', '.']).trim_end_matches(|letter: char| letter.is_ascii_alphabetic());
    let month = MONTHS.iter().position(|month| name.len() >= 3 && name.starts_with(month))? + 1;
    let is_year = year.len() == 4 && year.bytes().all(|byte| byte.is_ascii_digit());
    is_year.then(|| day(year, &month.to_string(), number)).flatten()
}

fn day(year: &str, month: &str, day: &str) -> Option<AsOf> {
    AsOf::parse(&format!("{year}-{month:0>2}-{day:0>2}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_dates_as_they_are_printed() {
        for (text, date, sureness) in [
            ("Version 31 Aug 2023", "2023-08-31", 2),
            ("Version of 6 July 2022", "2022-07-06", 2),
            ("16.01.24", "2024-01-16", 1),
            ("16.01.2024", "2024-01-16", 1),
            ("2024-01-16", "2024-01-16", 1),
            ("6 Jul 2022 | Public data collection | |", "2022-07-06", 0),
            ("July 6, 2022", "2022-07-06", 1),
        ] {
            let read = date_of_line(text).map(|(date, sureness)| (date.edtf(), sureness));
            assert_eq!(read, Some((date.to_owned(), sureness)), "{text}");
        }
        for text in [
            "",
            "Version",
            "31.31.24",
            "12",
            "12 15",
            "1.1. Unit",
            "31 Aug",
            "6 July 2022 was a good day",
            "30 Feb 2023",
        ] {
            assert_eq!(date_of_line(text), None, "{text}");
        }
    }
}
