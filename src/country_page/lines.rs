//! Lines of a text, of single spaces, each with its number and the addresses in it.

use crate::model::is_invisible;

/// A line that shows something.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Line {
    /// Its number in the text, from 1.
    pub(super) number: usize,
    /// What it says, without bullets and needless spaces.
    pub(super) text: String,
    /// The addresses that it leads to.
    pub(super) links: Vec<Link>,
}

/// An address in a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Link {
    /// The address, not checked yet.
    pub(super) url: String,
    /// What it is called there.
    pub(super) title: String,
}

/// More addresses than this on one line are a list of something else.
const MOST_LINKS: usize = 200;

/// The lines of plain text that show something.
pub(super) fn plain(text: &str) -> Vec<Line> {
    let mut lines = Vec::new();
    let mut number = 1;
    let mut start = 0;
    let mut letters = text.char_indices().peekable();
    while let Some((place, letter)) = letters.next() {
        if !is_break(letter) {
            continue;
        }
        push(&mut lines, number, text.get(start..place).unwrap_or_default());
        if letter == '\r' && letters.peek().is_some_and(|(_, next)| *next == '\n') {
            letters.next();
        }
        number += 1;
        start = letters.peek().map_or(text.len(), |(next, _)| *next);
    }
    push(&mut lines, number, text.get(start..).unwrap_or_default());
    lines
}

/// Whether a character ends a line.
pub(super) const fn is_break(letter: char) -> bool {
    matches!(letter, '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

fn push(lines: &mut Vec<Line>, number: usize, raw: &str) {
    let text = tidy(raw);
    if !text.is_empty() {
        let links = addresses(&text);
        lines.push(Line { number, text, links });
    }
}

/// A text with single spaces, without what nobody sees, and without a bullet before it.
pub(super) fn tidy(raw: &str) -> String {
    let mut text = String::with_capacity(raw.len());
    for letter in raw.chars() {
        if letter.is_whitespace() {
            if !text.is_empty() && !text.ends_with(' ') {
                text.push(' ');
            }
        } else if !(is_invisible(letter) || letter.is_control() || text.is_empty() && is_bullet(letter)) {
            text.push(letter);
        }
    }
    text.truncate(text.trim_end().len());
    text
}

const fn is_bullet(letter: char) -> bool {
    matches!(letter, '•' | '◦' | '▪' | '▫' | '■' | '□' | '●' | '○' | '‣' | '·' | '*' | '\u{f0b7}')
}

/// The addresses that stand in a text, each called by what stands before it.
pub(super) fn addresses(text: &str) -> Vec<Link> {
    let mut links = Vec::new();
    let mut rest = text;
    while let Some(start) = first_scheme(rest).filter(|_| links.len() < MOST_LINKS) {
        let (before, from) = rest.split_at(start);
        let end = from.find([' ', '<', '>', '"', '|']).unwrap_or(from.len());
        let (url, behind) = from.split_at(end);
        let url = url.trim_end_matches(['.', ',', ';', ':', ')', ']', '\'', '’', '”', '!']);
        links.push(Link { url: url.to_owned(), title: called(before).to_owned() });
        rest = behind;
    }
    links
}

fn first_scheme(text: &str) -> Option<usize> {
    let is_scheme =
        |place: &usize| text.get(place + 4..).is_some_and(|rest| rest.starts_with("://") || rest.starts_with("s://"));
    text.match_indices("http").map(|(place, _)| place).find(is_scheme)
}

/// What stands before an address, without what joins the two.
pub(super) fn called(before: &str) -> &str {
    before.trim_matches(|letter: char| {
        letter.is_whitespace()
            || matches!(letter, '-' | '–' | '—' | ':' | '(' | '[' | '|' | ')' | ']' | ',' | ';' | '.')
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(text: &str) -> Vec<(usize, String)> {
        plain(text).into_iter().map(|line| (line.number, line.text)).collect()
    }

    #[test]
    fn lines_are_counted_as_an_editor_counts_them() {
        let owned = |number, text: &str| (number, text.to_owned());
        assert_eq!(texts("a\r\n\r\n  b\u{a0}\tc \rd\n"), [owned(1, "a"), owned(3, "b c"), owned(4, "d")]);
        assert_eq!(texts("\u{feff}  • 1.1.\u{200b} Unit"), [owned(1, "1.1. Unit")]);
        assert_eq!(texts(" \n\t\n"), []);
    }

    #[test]
    fn addresses_are_called_by_what_stands_before_them() {
        let links = |text: &str| {
            let lines = plain(text);
            lines[0].links.iter().map(|link| (link.title.clone(), link.url.clone())).collect::<Vec<_>>()
        };
        let pair = |title: &str, url: &str| (title.to_owned(), url.to_owned());
        assert_eq!(links("The law: https://x.az/1, see"), [pair("The law", "https://x.az/1")]);
        assert_eq!(links("https://x.az (https://y.az/a)."), [pair("", "https://x.az"), pair("", "https://y.az/a")]);
        assert_eq!(links("no address: https:/x"), []);
    }
}
