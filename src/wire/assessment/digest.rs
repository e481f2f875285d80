//! Fingerprints: of what a file holds, of the methodology that it was written by, and of files that are evidence.

use crate::model::assessment::Fingerprint;
use crate::model::{Methodology, TimeCondition};
use crate::sort::SortSmall;
use crate::wire::json::compact;
use sha2::{Digest, Sha256};

/// The SHA-256 of bytes.
#[must_use]
pub fn fingerprint(bytes: &[u8]) -> Fingerprint {
    Fingerprint::new(Sha256::digest(bytes).into())
}

/// The SHA-256 of lists as a file has them, without the white space between their signs: a file that was only laid out
/// anew has still what it had.
pub(super) fn of_content(lists: &[&str]) -> Fingerprint {
    let mut digest = Sha256::new();
    for list in lists {
        digest.update(compact(list));
        digest.update("\n");
    }
    Fingerprint::new(digest.finalize().into())
}

/// Tells two states of one methodology apart: 12 hexadecimal digits, from what an assessment depends on (indicators,
/// points, accepted references, time conditions), not from its words. An edition with other rules has another id already;
/// this is for corrections.
#[must_use]
pub fn methodology_version(methodology: &Methodology) -> String {
    let mut digest = Sha256::new();
    for part in methodology.parts() {
        let time = match part.time {
            None => "",
            Some(TimeCondition::InForce) => "in-force",
            Some(TimeCondition::EveryYear) => "every-year",
            Some(TimeCondition::LastThreeYears) => "last-three-years",
        };
        let mut accepted: Vec<&str> = part.accepted.iter().map(|kind| kind.as_str()).collect();
        accepted.sort_small();
        digest.update(format!("{} {} {time} {}\n", part.id, part.max.0, accepted.join(",")));
    }
    Fingerprint::new(digest.finalize().into()).to_string().chars().take(12).collect()
}
