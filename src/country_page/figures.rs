//! Figures behind a heading: points, their maximum and a percent, run together as they may be (`003`, `4/7 57%47 57%`).
//!
//! A country's page repeats the points (`0`, then `0` of `3`), and copying joins what it shows. What the digits are is found
//! by trying what the maximum of the methodology allows; where they allow nothing, they are split in the one way that makes
//! sense by itself.

use crate::model::Points;
use crate::scoring::Score;

/// What figures were read as.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Figures {
    /// Points awarded.
    pub(super) awarded: Option<i64>,
    /// The most there is.
    pub(super) max: Option<i64>,
    /// The percent that is printed with them.
    pub(super) percent: Option<i64>,
}

impl Figures {
    /// Whether points and a maximum were read, and the maximum is the one that is known.
    pub(super) fn fits(&self, max: i64) -> bool {
        self.awarded.is_some() && self.max == Some(max)
    }

    const fn pair(awarded: i64, max: i64) -> Self {
        Self { awarded: Some(awarded), max: Some(max), percent: None }
    }
}

/// The longest run of figures that can be one: more digits are something else.
const LONGEST: usize = 40;

/// Where the figures at the end of a line begin: behind the last letter.
pub(super) fn start_of_run(text: &str) -> usize {
    let is_of_run = |letter: char| letter.is_ascii_digit() || matches!(letter, '/' | '%' | ' ');
    let start = text.trim_end_matches(is_of_run).len();
    // `24/7` may be all of a name; a single percent is none of points.
    if text.get(start..).is_some_and(|run| run.bytes().any(|byte| byte.is_ascii_digit())) { start } else { text.len() }
}

/// Whether a line is nothing but figures.
pub(super) fn is_run(text: &str) -> bool {
    text.len() <= LONGEST && start_of_run(text) == 0
}

/// What a run of figures says of something worth `max`, if anything.
pub(super) fn figures(run: &str, max: i64) -> Option<Figures> {
    let run = run.trim();
    if run.is_empty() || run.len() > LONGEST {
        return None;
    }
    whole(run, max).or_else(|| separate(run, max)).or_else(|| by_itself(run))
}

/// The run as a page prints it for these points: everything once, or once more without the stroke.
fn whole(run: &str, max: i64) -> Option<Figures> {
    let digits: String = run.chars().filter(char::is_ascii_digit).collect();
    for awarded in 0..=max {
        let percent = percent_of(awarded, max);
        let with = format!("{awarded}{max}{percent}");
        if digits == with || digits == format!("{with}{with}") {
            // `1/5` is no percent of anything, and has the digits of nothing else.
            return Some(Figures { percent: Some(percent), ..Figures::pair(awarded, max) })
                .filter(|_| run.contains('%'));
        }
        if digits == format!("{awarded}{awarded}{max}") && !run.contains(['/', '%']) {
            return Some(Figures::pair(awarded, max));
        }
    }
    None
}

/// Figures that stand apart: `3/3`, `12 15`, `4/7 50%`, `0 0 3`.
fn separate(run: &str, max: i64) -> Option<Figures> {
    let spaced = run.replace('/', " / ").replace('%', " % ");
    let words: Vec<&str> = spaced.split_ascii_whitespace().collect();
    let numbers: Vec<i64> = words.iter().filter_map(|word| word.parse().ok()).collect();
    let is_percent = |place: usize| words.get(place + 1) == Some(&"%");
    if let [awarded, "/", of, rest @ ..] = words.as_slice() {
        let (awarded, of_number) = (awarded.parse().ok()?, of.parse().ok()?);
        let (of, percent) = if rest.first() == Some(&"%") {
            // `4/757%`: the maximum and the percent ran together.
            let percent = of.strip_prefix(max.to_string().as_str())?;
            (max, Some(percent.parse().ok()?))
        } else {
            (of_number, rest.first().filter(|_| is_percent(3)).and_then(|percent| percent.parse().ok()))
        };
        return Some(Figures { percent, ..Figures::pair(awarded, of) });
    }
    if run.contains(['/', '%']) {
        return None;
    }
    match numbers.as_slice() {
        [awarded, again, of] if awarded == again => Some(Figures::pair(*awarded, *of)),
        [awarded, of] => Some(Figures::pair(*awarded, *of)),
        _ => None,
    }
}

/// Digits run together that the known maximum does not explain: points twice and a maximum, or points and a maximum; else
/// only points, where it is a single digit.
fn by_itself(run: &str) -> Option<Figures> {
    if !run.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let number = |text: &str| text.parse::<i64>().ok();
    let twice = |of: usize| {
        let (points, max) = run.split_at_checked(run.len().checked_sub(of)?)?;
        let (once, again) = points.split_at_checked(points.len() / 2)?;
        (once == again && !once.is_empty() && is_plain(once) && is_plain(max))
            .then(|| Some(Figures::pair(number(once)?, number(max)?)))?
    };
    match run.len() {
        1 => Some(Figures { awarded: number(run), ..Figures::default() }),
        2 => Some(Figures::pair(number(run.get(..1)?)?, number(run.get(1..)?)?)),
        3 | 5 => twice(1),
        4 | 6 => twice(2),
        _ => None,
    }
}

/// Whether digits are a number as it is written, without a zero before it.
fn is_plain(digits: &str) -> bool {
    digits == "0" || !digits.starts_with('0')
}

/// The percent of points, as the publisher prints it.
pub(super) fn percent_of(awarded: i64, max: i64) -> i64 {
    Score::new(Points(awarded), Points(max), 100).map_or(0, |score| score.rounded(0).units)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(run: &str, max: i64) -> Option<(Option<i64>, Option<i64>, Option<i64>)> {
        figures(run, max).map(|read| (read.awarded, read.max, read.percent))
    }

    #[test]
    fn what_ran_together_is_told_apart_by_the_maximum() {
        let pair = |awarded, max| Some((Some(awarded), Some(max), None));
        let three = |awarded, max, percent| Some((Some(awarded), Some(max), Some(percent)));
        for (run, max, expected) in [
            ("003", 3, pair(0, 3)),
            ("222", 2, pair(2, 2)),
            ("0 03", 3, pair(0, 3)),
            ("101015", 15, pair(10, 15)),
            ("121215", 15, pair(12, 15)),
            ("3/3", 3, pair(3, 3)),
            ("33", 3, pair(3, 3)),
            ("12 15", 15, pair(12, 15)),
            ("0 0 3", 3, pair(0, 3)),
            ("4/7 57%47 57%", 7, three(4, 7, 57)),
            ("9/9 100%99 100%", 9, three(9, 9, 100)),
            ("0/5 0%05 0%", 5, three(0, 5, 0)),
            ("4/757%4757%", 7, three(4, 7, 57)),
            ("4/7 57%", 7, three(4, 7, 57)),
            // What contradicts itself is read as it stands.
            ("4/7 75%47 75%", 7, three(4, 7, 75)),
            ("555", 3, pair(5, 5)),
            ("553", 3, pair(5, 3)),
            ("5/3", 3, pair(5, 3)),
            ("3", 3, Some((Some(3), None, None))),
            ("103", 3, None),
            ("57%", 7, None),
            ("2018 2019", 3, pair(2018, 2019)),
            ("99999999999999999999999999", 3, None),
            ("9999999999999999999 3", 3, None),
            ("", 3, None),
        ] {
            assert_eq!(read(run, max), expected, "{run} of {max}");
        }
    }

    #[test]
    fn figures_stand_behind_the_last_letter() {
        for (text, run) in [
            ("Cyber security policy unit 003", " 003"),
            ("24/7 contact point for international cybercrime 222", " 222"),
            ("Policy (CSIRT)4/7 57%", "4/7 57%"),
            ("CYBERSECURITY POLICY", ""),
            ("Unit /", ""),
        ] {
            assert_eq!(&text[start_of_run(text)..], run, "{text}");
        }
        assert!(is_run("4/7 57%") && is_run("12") && !is_run("12 a") && !is_run("%") && !is_run(&"1".repeat(99)));
    }
}
