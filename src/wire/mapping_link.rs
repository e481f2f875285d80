//! A changed mapping in a link: all links with their strengths, and the reasons that differ from the shipped ones.

use super::json::{Json, Tolerance};
use super::mapping::{LinkEntry, Scope, links};
use super::package::json;
use super::{PayloadError, ReadError, Report, pack, unpack};
use crate::model::{Mapping, Methodology, Strategy};
use serde::Serialize;

/// The most bytes that a mapping in a link may have: twenty times those of the largest shipped one.
const MOST_BYTES: usize = 1 << 18;

/// Why a link carries no mapping for the strategy and index of the page.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MappingLinkError {
    /// The text in the link cannot be unpacked.
    #[error(transparent)]
    Payload(#[from] PayloadError),
    /// What is in it is no mapping, or one of another strategy or index.
    #[error(transparent)]
    Read(#[from] ReadError),
}

#[derive(Debug, Serialize)]
struct Carried<'a> {
    strategy: &'a str,
    index: &'a str,
    links: Vec<LinkEntry<'a>>,
}

/// Writes a changed mapping for a link. Beside its links nothing is carried: readers of the site can change nothing
/// else.
#[must_use]
pub fn write_mapping_link(mapping: &Mapping, shipped: &Mapping) -> String {
    let carried = Carried {
        strategy: mapping.strategy.as_str(),
        index: mapping.index.as_str(),
        links: mapping
            .links
            .iter()
            .map(|link| LinkEntry::of(link).beside(link, shipped.link(&link.priority, &link.part)))
            .collect(),
    };
    pack(json(&carried).as_bytes())
}

/// Reads a changed mapping from a link. Reasons that it does not carry are those of the shipped mapping; where that has
/// none, the reason says nothing. Links that do not fit the strategy or the index are left out, as by
/// [`super::read_mapping_for`].
///
/// # Errors
/// When the text is damaged, or about another strategy or index than the shipped mapping.
pub fn read_mapping_link(
    text: &str,
    shipped: &Mapping,
    strategy: &Strategy,
    methodology: &Methodology,
) -> Result<(Mapping, Report), MappingLinkError> {
    let bytes = unpack(text, MOST_BYTES)?;
    let text = String::from_utf8_lossy(&bytes);
    let json = Json::parse(&text, Tolerance::Content)?.without_lines();
    let carried = json.root();
    carried.check_about(&[("strategy", shipped.strategy.as_str()), ("index", shipped.index.as_str())])?;
    let named = [carried.required("strategy").text(), carried.required("index").text()];
    let links = links(carried.required("links"), Some(&Scope::of(strategy, methodology)), Some(shipped));
    let (links, report) = json.finish(named.iter().all(Option::is_some).then_some(links))?;
    Ok((Mapping { links, ..shipped.clone() }, report))
}

#[cfg(test)]
mod tests {
    use super::super::mapping::tests::{mappings, methodology, strategy};
    use super::*;
    use crate::model::{CarriedLink, Correspondence, Link, StrategyId, Strength};
    use crate::wire::{Flaw, Referent, read_mapping};
    use proptest::prelude::*;

    /// P1 reaches 1.1 directly and P2 1.2.
    fn shipped() -> Mapping {
        let text = r#"{"format": "posture.mapping", "version": 1, "strategy": "aze-2023-2027", "index": "ncsi-2018",
            "basis": {"en": "A proposal.", "az": "Təklif."}, "sources": [], "links": [
            {"priority": "P1", "part": "1.1", "strength": "direct", "reason": {"en": "Asked for."}},
            {"priority": "P2", "part": "1.2", "strength": "supporting", "reason": {"en": "It helps."}}]}"#;
        read_mapping(text).unwrap().0
    }

    fn read(text: &str) -> Result<(Mapping, Report), MappingLinkError> {
        read_mapping_link(text, &shipped(), &strategy(), &methodology())
    }

    fn carrying(json: &str) -> String {
        pack(json.as_bytes())
    }

    #[test]
    fn what_was_written_first_reads_for_ever() {
        let (mapping, report) = read(FIRST).unwrap();
        assert!(report.is_clean(), "{report:?}");
        let said: Vec<_> = mapping
            .links
            .iter()
            .map(|link| (link.part.as_str(), link.strength.halves(), link.reason.in_language("az")))
            .collect();
        assert_eq!(said, [("1.1", 1, "Asked for."), ("1.2", 2, "Səbəb")]);
    }

    #[test]
    fn reasons_come_from_the_shipped_mapping_unless_they_are_carried() {
        let link = carrying(
            r#"{"strategy": "aze-2023-2027", "index": "ncsi-2018", "links": [
            {"priority": "P1", "part": "1.1", "strength": "supporting"},
            {"priority": "P2", "part": "1.1", "strength": "direct"},
            {"priority": "P2", "part": "1.2", "strength": "direct", "reason": {"az": "Səbəb"}}]}"#,
        );
        let (mapping, report) = read(&link).unwrap();
        assert!(report.is_clean(), "{report:?}");
        let reasons: Vec<_> = mapping.links.iter().map(|link| link.reason.english()).collect();
        assert_eq!(reasons, ["Asked for.", "", "Səbəb"]);
        assert_eq!(mapping.basis, shipped().basis);
    }

    #[test]
    fn a_link_of_another_strategy_is_named() {
        let other = Mapping { strategy: StrategyId::parse("geo-2021-2024").unwrap(), ..shipped() };
        let (expected, found) = ("aze-2023-2027 ncsi-2018".to_owned(), "geo-2021-2024 ncsi-2018".to_owned());
        let error = ReadError::OtherSubject { expected, found };
        assert_eq!(read(&write_mapping_link(&other, &shipped())), Err(MappingLinkError::Read(error)));
    }

    #[test]
    fn what_does_not_fit_is_left_out_and_named() {
        let link = carrying(
            r#"{"strategy": "aze-2023-2027", "index": "ncsi-2018", "links": [
            {"priority": "P7", "part": "1.1", "strength": "direct"}]}"#,
        );
        let (mapping, report) = read(&link).unwrap();
        assert_eq!(mapping.links, []);
        assert_eq!(report.problems[0].place, "links[0].priority");
        let unknown = Flaw::Unknown { what: Referent::Priority, id: "P7".to_owned() };
        assert_eq!(report.problems[0].flaw, unknown);
    }

    #[test]
    fn a_link_that_was_carried_over_stays_so_until_somebody_judges_it() {
        let mut shipped = shipped();
        for link in &mut shipped.links {
            link.carried = Some(CarriedLink { from: vec![link.part.clone()], correspondence: Correspondence::Same });
        }
        let [first, second] = shipped.links.clone().try_into().unwrap();
        let same = Link { strength: second.strength, ..second.clone() };
        let changed = Mapping { links: vec![first.clone().judged(), same], ..shipped.clone() };
        let read = |link: &str| read_mapping_link(link, &shipped, &strategy(), &methodology()).unwrap().0;
        assert_eq!(read(&write_mapping_link(&changed, &shipped)), changed);
        assert_eq!(read(&write_mapping_link(&shipped, &shipped)), shipped);
        let stronger = Mapping { links: vec![first.with_strength(Strength::Supporting), second], ..shipped.clone() };
        let found = read(&write_mapping_link(&stronger, &shipped));
        assert_eq!(found, stronger);
        assert!(found.links[0].carried.is_none() && found.links[1].carried.is_some());
    }

    #[test]
    fn a_link_with_little_changed_is_short() {
        let mut changed = shipped();
        changed.links.remove(0);
        assert!(write_mapping_link(&changed, &shipped()).len() < 200);
    }

    proptest! {
        #[test]
        fn what_is_written_reads_back(mapping in mappings()) {
            let read = read(&write_mapping_link(&mapping, &shipped()));
            prop_assert_eq!(read, Ok((Mapping { links: mapping.links, ..shipped() }, Report::default())));
        }

        #[test]
        fn whatever_is_carried_gives_an_answer(json in "\\PC{0,60}|\\{\"strategy\":\"aze-2023-2027\",\"index\":\"ncsi-2018\",\"links\":\\[.{0,40}\\]\\}") {
            let _ = read(&carrying(&json));
        }
    }

    /// By the first version of this program.
    const FIRST: &str = "1W_A6TVWOQQoCMQxF75L1KE5dKD2F4FJc1JlQg5KWNIJaehCP5K1Mdw6EkLzwwq9QVIJifIGH8MaV27htbzsYgHjGp3GeChkb98buxLcC_lQhCyUh7eJhtEsOojaP677YV-SoVwPlkXMSJY7QhqXm_jW31GYSnNSYYCiJwVfLZ_z4_VysoLVz-wE";
}
