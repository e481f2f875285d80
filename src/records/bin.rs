//! How long what was deleted can be put back.

use super::{Entry, Moment};

/// So many days what was deleted stays in the bin.
pub const BIN_DAYS: i64 = 30;

const DAY_MS: i64 = 24 * 60 * 60 * 1_000;

/// Days after which an entry of the bin goes, seen from now: from [`BIN_DAYS`] down to 0, at which it may go. Only days
/// that have passed count: by a clock that was set back none has, and an entry that does not say when it was deleted stays.
#[must_use]
pub fn days_left(entry: &Entry, now: Moment) -> i64 {
    if entry.written == Moment::default() {
        return BIN_DAYS;
    }
    let passed = now.0.saturating_sub(entry.written.0).max(0) / DAY_MS;
    (BIN_DAYS - passed).max(0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn deleted(at: i64) -> Entry {
        Entry {
            key: Entry::under("a1", "x"),
            text: "{}".into(),
            revision: 1,
            writer: "tab".to_owned(),
            write: 0,
            written: Moment(at),
            reason: None,
        }
    }

    #[test]
    fn what_was_deleted_goes_after_thirty_days_that_have_passed() {
        let at = 1_800_000_000_000;
        let left = |now: i64| days_left(&deleted(at), Moment(now));
        assert_eq!([0, DAY_MS - 1, DAY_MS, 30 * DAY_MS - 1].map(|passed| left(at + passed)), [30, 30, 29, 1]);
        assert_eq!([30, 31, 9_000].map(|days| left(at + days * DAY_MS)), [0, 0, 0]);
        assert_eq!(left(at - 400 * DAY_MS), 30, "a clock that was set back takes nothing away");
        assert_eq!(days_left(&deleted(0), Moment(at)), 30, "it does not say when");
    }

    proptest! {
        #[test]
        fn nothing_goes_before_its_time(at in any::<i64>(), now in any::<i64>()) {
            let left = days_left(&deleted(at), Moment(now));
            prop_assert!((0..=BIN_DAYS).contains(&left));
            let has_passed = at != 0 && now.saturating_sub(at) >= BIN_DAYS * DAY_MS;
            prop_assert_eq!(left == 0, has_passed);
        }
    }
}
