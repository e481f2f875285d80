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

    proptest! {
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
