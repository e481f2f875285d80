//! Evidence on a page: what it is called, and where it is.

use super::lines::Line;
use crate::model::WebAddress;

/// Characters of the name of a piece of evidence at most.
const MOST_NAME: usize = 1_000;

/// A piece of evidence: a name, an address or both.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EvidencePiece {
    /// What it is called; nothing where the page has its address alone.
    pub name: String,
    /// Where it is, where that is an address that is safe to link.
    pub address: Option<WebAddress>,
}

/// The pieces of evidence of a line, and whether an address of it is left out.
pub(super) fn pieces_of(line: &Line) -> (Vec<EvidencePiece>, bool) {
    let cut = |text: &str| text.chars().take(MOST_NAME).collect::<String>();
    let whole = line.text.trim_end_matches([' ', '-', '–']);
    let checked = line.links.iter().map(|link| (link, WebAddress::parse(&link.url)));
    let good: Vec<_> = checked.filter_map(|(link, url)| Some((link, url?))).collect();
    // What leads within the page, or starts a mail, is no evidence and no danger.
    let is_lost = |url: &str| !url.is_empty() && !url.starts_with(['#', '/']) && WebAddress::parse(url).is_none();
    let unsafe_links = line.links.iter().any(|link| is_lost(&link.url));
    let pieces = match good.as_slice() {
        [] => vec![EvidencePiece { name: cut(whole), address: None }],
        [(link, url)] => {
            let name = if whole.contains(link.url.as_str()) { link.title.as_str() } else { whole };
            vec![EvidencePiece { name: cut(name), address: Some(url.clone()) }]
        }
        several => several
            .iter()
            .map(|(link, url)| EvidencePiece { name: cut(&link.title), address: Some(url.clone()) })
            .collect(),
    };
    (pieces, unsafe_links)
}
