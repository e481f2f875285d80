//! The slowest tests: how long each took, as far as it is known, in the order of what they cost.

use std::collections::VecDeque;

/// How many are shown.
const SHOWN: usize = 10;
/// Below this many seconds nothing is worth a line.
const LEAST: f32 = 0.1;

/// A test and the seconds it took.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Timed {
    pub(crate) name: String,
    pub(crate) seconds: f32,
}

/// The slowest first, no more than are shown.
pub(crate) fn slowest(mut all: Vec<Timed>) -> Vec<Timed> {
    all.retain(|one| one.seconds >= LEAST);
    all.sort_by(|a, b| b.seconds.total_cmp(&a.seconds).then_with(|| a.name.cmp(&b.name)));
    all.truncate(SHOWN);
    all
}

/// What a program of Rust's tests printed, line by line as it came, with the seconds since its start.
///
/// Stable Rust says when a test has ended and not when it began. But tests begin in the order of their names, as many at
/// once as there are threads, and another one whenever one has ended; so each beginning is known as well.
pub(crate) fn of_rust(lines: &[(f32, String)], threads: usize) -> Vec<Timed> {
    let mut all = Vec::new();
    let mut ended: Vec<(f32, &str)> = Vec::new();
    let mut begun = 0.0;
    for (at, line) in lines {
        if line.starts_with("running ") && (line.ends_with(" tests") || line.ends_with(" test")) {
            (begun, ended) = (*at, Vec::new());
        } else if let Some(name) = ended_test(line) {
            ended.push((*at, name));
        } else if line.starts_with("test result:") {
            all.extend(durations(begun, &ended, threads));
            ended.clear();
        }
    }
    all
}

/// The name in a line such as `test model::tests::one ... ok`.
fn ended_test(line: &str) -> Option<&str> {
    let (name, outcome) = line.strip_prefix("test ")?.split_once(" ... ")?;
    let known = ["ok", "FAILED", "ignored"].iter().any(|word| outcome.starts_with(word));
    known.then(|| name.trim_end_matches(" - should panic"))
}

fn durations(begun: f32, ended: &[(f32, &str)], threads: usize) -> Vec<Timed> {
    let mut names: Vec<&str> = ended.iter().map(|(_, name)| *name).collect();
    names.sort_unstable();
    let mut waiting = VecDeque::from(names);
    let mut running: Vec<(&str, f32)> = Vec::new();
    let mut begin = |running: &mut Vec<_>, at| running.extend(waiting.pop_front().map(|name| (name, at)));
    for _ in 0..threads.max(1) {
        begin(&mut running, begun);
    }
    let mut all = Vec::new();
    for (at, name) in ended {
        // One that isn't thought to run would have begun in another order than this; it is left out.
        if let Some(place) = running.iter().position(|(one, _)| one == name) {
            let (_, since) = running.swap_remove(place);
            all.push(Timed { name: (*name).to_owned(), seconds: at - since });
        }
        begin(&mut running, *at);
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    fn timed(all: &[(&str, f32)]) -> Vec<Timed> {
        all.iter().map(|(name, seconds)| Timed { name: (*name).to_owned(), seconds: *seconds }).collect()
    }

    #[test]
    fn a_test_begins_when_another_has_ended() {
        let lines = [
            (10.0, "running 4 tests"),
            (11.0, "test b ... ok"),
            (13.0, "test a ... FAILED"),
            (14.0, "test c ... ok"),
            (14.5, "test d - should panic ... ok"),
            (15.0, "test result: FAILED. 3 passed; 1 failed;"),
            (20.0, "running 1 test"),
            (20.25, "test a ... ok"),
            (20.25, "test result: ok. 1 passed; 0 failed;"),
        ];
        let lines: Vec<_> = lines.map(|(at, line)| (at, line.to_owned())).into();
        assert_eq!(of_rust(&lines, 2), timed(&[("b", 1.0), ("a", 3.0), ("c", 3.0), ("d", 1.5), ("a", 0.25)]));
    }

    #[test]
    fn the_slowest_come_first_and_quick_ones_not_at_all() {
        let all = timed(&[("a", 0.05), ("b", 2.0), ("c", 3.0), ("d", 2.0)]);
        assert_eq!(slowest(all), timed(&[("c", 3.0), ("b", 2.0), ("d", 2.0)]));
        let many: Vec<_> = (0..20).map(|_| Timed { name: String::new(), seconds: 1.0 }).collect();
        assert_eq!(slowest(many).len(), SHOWN);
    }
}
