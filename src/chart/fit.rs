//! Making text fit: wrapped at words, cut with an ellipsis, always by measured width.

const ELLIPSIS: char = '…';

/// The text itself where it is at most `width` wide, or else as much of it as fits with an ellipsis behind.
/// Nothing where not even the ellipsis fits.
pub(super) fn cut(text: &str, width: f64, measure: impl Fn(&str) -> f64) -> String {
    if measure(text) <= width {
        return text.to_owned();
    }
    let ends: Vec<usize> = text.char_indices().map(|(at, _)| at).collect();
    let with_ellipsis = |end: usize| {
        let mut part = text.get(..end).unwrap_or_default().trim_end().to_owned();
        part.push(ELLIPSIS);
        part
    };
    // The longest part that fits, by halving: texts can be long and measuring is what takes time.
    let fitting = ends.partition_point(|&end| measure(&with_ellipsis(end)) <= width);
    fitting.checked_sub(1).and_then(|last| ends.get(last)).map(|&end| with_ellipsis(end)).unwrap_or_default()
}

/// At most as many lines as there are `widths`, each as wide as its width at most; what does not fit ends in an
/// ellipsis.
pub(super) fn wrap(text: &str, widths: &[f64], measure: impl Fn(&str) -> f64) -> Vec<String> {
    let mut lines = Vec::with_capacity(widths.len());
    let mut words: Vec<&str> = text.split_whitespace().collect();
    for (place, &width) in widths.iter().enumerate() {
        let is_last = place + 1 == widths.len();
        // A line takes the words that fit on it, at least one; the last line takes all that is left.
        let fitting = (2..=words.len()).take_while(|&count| measure(&joined(&words, count)) <= width).last();
        let count = if is_last { words.len() } else { fitting.unwrap_or(1).min(words.len()) };
        if count > 0 {
            lines.push(cut(&joined(&words, count), width, &measure));
        }
        words.drain(..count);
    }
    lines
}

/// At most `most` lines of a text, each at most `width` wide. A word that is wider is broken, after a sign of an address
/// where it has one; what does not fit into the last line ends in an ellipsis.
pub(super) fn lines(text: &str, width: f64, most: usize, measure: impl Fn(&str) -> f64) -> Vec<String> {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let (mut rest, mut lines) = (text.as_str(), Vec::new());
    while !rest.is_empty() && lines.len() < most {
        let is_last = lines.len() + 1 == most;
        let (line, after) = rest.split_at(if is_last { rest.len() } else { line_end(rest, width, &measure) });
        lines.push(cut(line.trim_end(), width, &measure));
        rest = after.trim_start();
    }
    lines
}

/// Where the first line of a text ends, which has a letter at least.
fn line_end(text: &str, width: f64, measure: impl Fn(&str) -> f64) -> usize {
    let ends: Vec<usize> = text.char_indices().map(|(at, letter)| at + letter.len_utf8()).collect();
    let part = |end: usize| text.get(..end).unwrap_or_default();
    let fitting = ends.partition_point(|&end| measure(part(end)) <= width).max(1);
    let most = ends.get(fitting - 1).copied().unwrap_or(text.len());
    if most == text.len() || text.get(most..).is_some_and(|after| after.starts_with(' ')) {
        return most;
    }
    let at_word = part(most).rfind(' ');
    let at_sign = || part(most).rfind(['/', '?', '&', '~', '=', '-', ',']);
    at_word.or_else(at_sign).map_or(most, |at| at + 1)
}

fn joined(words: &[&str], count: usize) -> String {
    words.get(..count).unwrap_or_default().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[allow(clippy::cast_precision_loss, reason = "a short text")]
    fn letters(text: &str) -> f64 {
        text.chars().count() as f64
    }

    #[test]
    fn wraps_at_words_and_cuts_the_last_line() {
        let title = "Protection of essential services";
        assert_eq!(wrap(title, &[40.0, 40.0], letters), [title]);
        assert_eq!(wrap(title, &[20.0, 20.0], letters), ["Protection of", "essential services"]);
        assert_eq!(wrap(title, &[14.0, 14.0], letters), ["Protection of", "essential ser…"]);
        assert_eq!(wrap(title, &[10.0, 30.0], letters), ["Protection", "of essential services"]);
        assert_eq!(wrap("Kibertəhlükəsizlik", &[10.0, 10.0], letters), ["Kibertəhl…"]);
        assert_eq!(wrap("  ", &[10.0], letters), Vec::<String>::new());
    }

    #[test]
    fn what_cannot_fit_is_left_out() {
        assert_eq!(cut("abc", 0.5, letters), "");
        assert_eq!(cut("abc", f64::NAN, letters), "");
        assert_eq!(cut("abc", 1.0, letters), "…");
    }

    #[test]
    fn breaks_what_is_wider_than_a_line() {
        let address = "https://example.org/compare?index=gci-2024, 1 December 2026";
        let expected = ["https://example.org/", "compare?index=gci-", "2024, 1 December", "2026"];
        assert_eq!(lines(address, 20.0, 9, letters), expected);
        assert_eq!(lines("Kibertəhlükəsizlik", 10.0, 9, letters), ["Kibertəhlü", "kəsizlik"]);
        assert_eq!(lines("one two three four", 9.0, 2, letters), ["one two", "three fo…"]);
        assert_eq!(lines("exactly so", 7.0, 9, letters), ["exactly", "so"]);
        assert_eq!(lines(" ", 7.0, 9, letters), Vec::<String>::new());
    }

    proptest! {
        #[test]
        fn lines_fit_and_lose_nothing(text in "\\PC{0,90}", width in 1.0_f64..30.0) {
            let all = lines(&text, width, usize::MAX, letters);
            prop_assert!(all.iter().all(|line| letters(line) <= width));
            let without_gaps = |text: &str| text.split_whitespace().collect::<String>();
            prop_assert_eq!(without_gaps(&all.concat()), without_gaps(&text));
            prop_assert!(lines(&text, width, 2, letters).len() <= 2);
        }

        #[test]
        fn every_line_fits(text in "\\PC{0,60}", widths in prop::collection::vec(0.0_f64..30.0, 0..4)) {
            let lines = wrap(&text, &widths, letters);
            prop_assert!(lines.len() <= widths.len());
            for (line, width) in lines.iter().zip(widths) {
                prop_assert!(letters(line) <= width);
            }
        }
    }
}
