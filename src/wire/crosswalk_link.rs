//! A changed crosswalk in a link: what becomes of every indicator, and the reasons that differ from the shipped ones.

use super::crosswalk::{CORRESPONDENCES, rows, versions};
use super::field::Text;
use super::json::{Json, Object, Tolerance};
use super::package::json;
use super::{Flaw, Handling, PayloadError, ReadError, Report, pack, unpack};
use crate::model::{Crosswalk, Localized, Methodology, PartId};
use serde::Serialize;

/// The most bytes that a crosswalk in a link may have: twenty times those of the largest shipped one.
const MOST_BYTES: usize = 1 << 18;

/// Why a link carries no crosswalk between the editions of the page.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CrosswalkLinkError {
    /// The text in the link cannot be unpacked.
    #[error(transparent)]
    Payload(#[from] PayloadError),
    /// What is in it is no crosswalk, or one between other editions.
    #[error(transparent)]
    Read(#[from] ReadError),
}

#[derive(Debug, Serialize)]
struct Carried<'a> {
    from: &'a str,
    to: &'a str,
    versions: Versions<'a>,
    links: Vec<CarriedCrossing<'a>>,
    dropped: Vec<CarriedNotAsked<'a>>,
}

#[derive(Debug, Serialize)]
struct Versions<'a> {
    from: &'a str,
    to: &'a str,
}

#[derive(Debug, Serialize)]
struct CarriedCrossing<'a> {
    to: &'a str,
    from: Vec<&'a str>,
    relation: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<Text<'a>>,
}

#[derive(Debug, Serialize)]
struct CarriedNotAsked<'a> {
    from: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<Text<'a>>,
}

/// Writes a changed crosswalk for a link. Who judged and where is not carried: readers of the site change rows only.
#[must_use]
pub fn write_crosswalk_link(crosswalk: &Crosswalk, shipped: &Crosswalk) -> String {
    let own = |reason, known: Option<&Localized>| (known != Some(reason)).then_some(Text(reason));
    let [from, to] = &crosswalk.versions;
    let carried = Carried {
        from: crosswalk.from.as_str(),
        to: crosswalk.to.as_str(),
        versions: Versions { from, to },
        links: crosswalk
            .links
            .iter()
            .map(|one| CarriedCrossing {
                to: one.to.as_str(),
                from: one.from.iter().map(PartId::as_str).collect(),
                relation: CORRESPONDENCES.of(one.correspondence),
                reason: own(&one.reason, shipped.crossing(&one.to).map(|one| &one.reason)),
            })
            .collect(),
        dropped: crosswalk
            .dropped
            .iter()
            .map(|one| CarriedNotAsked {
                from: one.from.as_str(),
                reason: own(&one.reason, shipped.not_asked(&one.from).map(|one| &one.reason)),
            })
            .collect(),
    };
    pack(json(&carried).as_bytes())
}

/// Reads a changed crosswalk from a link. Reasons that it does not carry are those of the shipped one; where that has none,
/// the reason says nothing. What does not fit the editions is left out, as by [`super::read_own_crosswalk`].
///
/// # Errors
/// When the text is damaged, or about other editions than the shipped crosswalk.
pub fn read_crosswalk_link(
    text: &str,
    shipped: &Crosswalk,
    from: &Methodology,
    to: &Methodology,
) -> Result<(Crosswalk, Report), CrosswalkLinkError> {
    let bytes = unpack(text, MOST_BYTES)?;
    let text = String::from_utf8_lossy(&bytes);
    let json = Json::parse(&text, Tolerance::Content)?.without_lines();
    let carried = json.root();
    carried.check_about(&[("from", shipped.from.as_str()), ("to", shipped.to.as_str())])?;
    let named = [carried.required("from").text(), carried.required("to").text()];
    let scope = Some([from, to]);
    let reason = |entry: Object<'_>, about: &str, part: &PartId| {
        let written = entry.optional("reason");
        let as_shipped = || match about {
            "to" => shipped.crossing(part).map(|one| one.reason.clone()),
            _ => shipped.not_asked(part).map(|one| one.reason.clone()),
        };
        let found = if written.is_there() { written.own_text() } else { as_shipped() };
        found.unwrap_or_else(|| {
            entry.about(about).lacks("reason", Handling::Kept, Flaw::NoReason);
            Localized::default()
        })
    };
    let is_named = named.iter().all(Option::is_some);
    let versions = versions(carried, scope).filter(|_| is_named);
    let (links, dropped) = rows(carried, scope, &reason);
    let read = versions.map(|versions| Crosswalk { versions, links, dropped, ..shipped.clone() });
    Ok(json.finish(read)?)
}

#[cfg(test)]
mod tests {
    use super::super::crosswalk::tests::{changed, crosswalks, new, old, shipped};
    use super::*;
    use crate::model::{Correspondence, IndexId};
    use proptest::prelude::*;

    fn read(text: &str) -> Result<(Crosswalk, Report), CrosswalkLinkError> {
        read_crosswalk_link(text, &shipped(), &old(), &new())
    }

    #[test]
    fn what_was_written_first_reads_for_ever() {
        let (crosswalk, report) = read(FIRST).unwrap();
        assert!(report.is_clean(), "{report:?}");
        assert_eq!(crosswalk, changed());
    }

    #[test]
    fn a_link_between_other_editions_is_named() {
        let other = Crosswalk { to: IndexId::parse("gci-2024").unwrap(), ..shipped() };
        let (expected, found) = ("ncsi-2018 ncsi-3".to_owned(), "ncsi-2018 gci-2024".to_owned());
        let error = ReadError::OtherSubject { expected, found };
        assert_eq!(read(&write_crosswalk_link(&other, &shipped())), Err(CrosswalkLinkError::Read(error)));
    }

    #[test]
    fn what_is_damaged_or_too_large_says_so() {
        let whole = write_crosswalk_link(&changed(), &shipped());
        let cut = &whole[..whole.len() - 6];
        assert!(matches!(read(cut), Err(CrosswalkLinkError::Payload(_))));
        assert_eq!(read(""), Err(CrosswalkLinkError::Payload(PayloadError::Empty)));
        let large = pack(&vec![b' '; MOST_BYTES + 1]);
        assert_eq!(read(&large), Err(CrosswalkLinkError::Payload(PayloadError::TooLarge { limit: MOST_BYTES })));
        assert!(matches!(read(&pack(b"{}")), Err(CrosswalkLinkError::Read(_))));
    }

    #[test]
    fn what_does_not_fit_is_left_out_and_named() {
        let json = r#"{"from": "ncsi-2018", "to": "ncsi-3", "versions": {"from": "a", "to": "b"},
            "links": [{"to": "99.9", "from": [], "relation": "new"}], "dropped": []}"#;
        let (found, report) = read(&pack(json.as_bytes())).unwrap();
        assert_eq!(found.links, []);
        let places: Vec<&str> = report.problems.iter().map(|problem| problem.place.as_str()).collect();
        assert!(places.contains(&"links[0].to"), "{places:?}");
        assert!(report.problems.iter().any(|problem| problem.flaw == Flaw::OtherVersion(old().id)), "{report:?}");
    }

    #[test]
    fn a_link_with_little_changed_is_short() {
        assert!(write_crosswalk_link(&changed(), &shipped()).len() < 1_000);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(40))]

        #[test]
        fn what_is_written_reads_back(crosswalk in crosswalks()) {
            let (found, report) = read(&write_crosswalk_link(&crosswalk, &shipped())).unwrap();
            prop_assert_eq!(found, crosswalk.clone());
            prop_assert!(report.problems.iter().all(|problem| problem.flaw == Flaw::NoReason), "{:?}", report);
            prop_assert!(crosswalk.links.iter().all(|one| one.correspondence != Correspondence::New || one.from.is_empty()));
        }

        #[test]
        fn whatever_is_carried_gives_an_answer(json in "\\PC{0,60}|\\{\"from\":\"ncsi-2018\",\"to\":\"ncsi-3\",\"links\":\\[.{0,40}\\]\\}") {
            let _ = read(&pack(json.as_bytes()));
        }
    }

    /// By the first version of this program.
    const FIRST: &str = "1Dhigjo2WTW7CMBCF7-I1RR7_JlyiB0AsLBIkVCAoQW3VKGfpGXqH9l51ArR50Ga8tPlm5vl58KQVm7rai4U4rJvtg5KUiZk4VdcNHVfPZd1sq0MjFu0VznWudZblck3hyheu9BSCoY3biG4mdtvDU4xZtuefaU6RPMcvVzNRl7twimn7SuVLDPjh1C83RCHchH05pjXQiqEN0JqhLdBmklbj8wlzp2S9qxrAVZIdCg5oGBEaROg7825EaPA6AdeAK0aLAVoztAXaTtImsZnMzQGn3bPgnmNaz0Jux7hhwTvLtYcF89wQbO8svAlyoN8PQZ67VAfH8IxFDo7hh0vzc8eVMBDkmRI26W5dLJvCeXBFMbfqwQ7F3KoHOxTT437sw4TiDBRnjOIMFGeM4hxy50zuHHLnbG58q_5u134rNP1GK8Jb3H58_XoPdfH5Uc9FN0pmoLRmSqc1DUk4_7CcnAESx5HkJozEgSS5GSNxJEnm_0eE-tn5SIlzhujm8ti8BnUojrfIa453yDO-4Pgl7m9OqfOXcABf4kj99xbHzaKujseyGD59Lt9L_WTpU16W_YM4WvZvTrfqvgE";
}
