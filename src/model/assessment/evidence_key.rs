//! By what a piece of evidence is known again in another assessment.

use super::EvidenceItem;
use crate::model::{Day, WebAddress, without_blanks_around};

/// What two copies of a piece of evidence have in common: the address, else title, issuer and date.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum EvidenceKey {
    /// The address, whether by http or https, with its host in small letters and without slashes at its end.
    Address(String),
    /// The title and the issuer in small letters, and the day from which it holds.
    Said(String, String, Option<Day>),
}

impl EvidenceKey {
    /// That of a piece; none where it has neither an address nor a title, so that nobody can know it again.
    #[must_use]
    pub fn of(item: &EvidenceItem) -> Option<Self> {
        if let Some(address) = &item.address {
            return Some(Self::Address(plain(address)));
        }
        let title = spoken(item.title.as_str());
        (!title.is_empty()).then(|| Self::Said(title, spoken(item.issuer.as_str()), item.effective))
    }
}

/// What of an address does not depend on how it was typed. What stands behind the host does: many servers tell
/// capitals from small letters, and pages that are one program tell their views by the fragment.
fn plain(address: &WebAddress) -> String {
    let rest = address.as_str().split_once("://").map_or_else(|| address.as_str(), |(_, rest)| rest);
    let end = rest.find(['/', '\\', '?', '#']).unwrap_or(rest.len());
    let (host, behind) = rest.split_at_checked(end).unwrap_or((rest, ""));
    let host = host.to_lowercase();
    let host = host.strip_suffix(":443").or_else(|| host.strip_suffix(":80")).unwrap_or(&host);
    format!("{}{}", host.trim_end_matches(':'), behind.trim_end_matches('/'))
}

/// A text without case, and with one space wherever there are several.
fn spoken(text: &str) -> String {
    without_blanks_around(text).to_lowercase().split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::assessment::{Phrase, Title};

    fn key(address: &str) -> Option<EvidenceKey> {
        EvidenceKey::of(&EvidenceItem { address: WebAddress::parse(address), ..EvidenceItem::default() })
    }

    #[test]
    fn an_address_is_the_same_however_it_was_typed() {
        let same = [
            "https://E-Qanun.az/framework/1",
            "http://e-qanun.az:80/framework/1/",
            "HTTPS://e-qanun.az:443/framework/1",
        ];
        for address in same {
            assert_eq!(key(address), key(same[0]), "{address}");
        }
        let others = [
            "https://e-qanun.az/framework/2",
            "https://e-qanun.az/Framework/1",
            "https://e-qanun.az/framework/1#2",
            "https://e-qanun.az/framework/1?a=b",
            "https://www.e-qanun.az/framework/1",
        ];
        for address in others {
            assert_ne!(key(address), key(same[0]), "{address}");
        }
        assert_eq!(key("https://e-qanun.az"), key("http://e-qanun.az/"));
    }

    #[test]
    fn without_an_address_title_issuer_and_date_tell_it() {
        let item = |title: &str, issuer: &str, day: &str| EvidenceItem {
            title: Title::cut(title),
            issuer: Phrase::cut(issuer),
            effective: Day::parse(day),
            ..EvidenceItem::default()
        };
        let key = |title, issuer, day| EvidenceKey::of(&item(title, issuer, day));
        let law = key("Law on Data", "Milli Məclis", "2020-01-01");
        assert_eq!(key("  law  on data\u{a0}", "milli məclis", "2020-01-01"), law);
        assert_ne!(key("Law on Data", "Milli Məclis", "2021-01-01"), law);
        assert_ne!(key("Law on Data", "", "2020-01-01"), law);
        assert_eq!(
            key(" \u{200b}", "Milli Məclis", "2020-01-01"),
            None,
            "what says nothing is not the same as anything"
        );
    }
}
