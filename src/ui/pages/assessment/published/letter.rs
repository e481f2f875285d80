//! The differences as a plain text, to be pasted into a letter to the publisher.

use super::checked::Checked;
use super::claim::{Claimed, ClaimedItem};
use super::differences::DIFFERENT;
use crate::model::PointScale;
use crate::text::{Message, say};
use crate::ui::words::Words;
use crate::view_model::assessment::relation;

/// The lines of the letter: what it is about, then each difference with its evidence. What is not assessed is only
/// counted.
pub(super) fn letter(words: Words, scale: PointScale, head: &[String], checked: &Checked) -> String {
    let mut lines: Vec<String> = head.to_vec();
    for wanted in DIFFERENT {
        let claims: Vec<&Claimed> = checked.of(wanted).collect();
        if claims.is_empty() {
            continue;
        }
        lines.push(String::new());
        lines.push(words.say(&say::claim_heading(relation(wanted, scale), claims.len())));
        for claim in claims {
            lines.push(String::new());
            lines.extend(lines_of(words, claim));
        }
    }
    // Programs on Windows show one line otherwise.
    lines.join("\r\n") + "\r\n"
}

fn lines_of(words: Words, claim: &Claimed) -> Vec<String> {
    let pair = |name: Message, text: &str| words.say(&say::claim_line(name, text));
    let mut lines = vec![
        claim.title.clone(),
        pair(say::claim_state(), &claim.state),
        pair(say::sheet_published(), &claim.published),
    ];
    if !claim.is_claimed {
        return lines;
    }
    lines.extend(claim.criterion.as_deref().map(|text| pair(say::assess_file_criterion(), text)));
    lines.push(words.say(&if claim.is_ready { say::claim_ready() } else { say::claim_not_ready() }));
    if claim.items.is_empty() {
        lines.push(words.say(&say::claim_no_evidence()));
    }
    lines.extend(claim.items.iter().flat_map(|item| of_item(words, item)));
    lines
}

fn of_item(words: Words, item: &ClaimedItem) -> Vec<String> {
    let facts = std::iter::once(&item.title).chain(&item.facts).cloned().collect::<Vec<_>>().join("; ");
    let lacks = (!item.lacks.is_empty()).then(|| format!("  {}", words.say(&say::claim_lacks(item.lacks.join("; ")))));
    let addresses = item.addresses.iter().map(|address| format!("  {}", address.as_str()));
    std::iter::once(format!("- {facts}")).chain(addresses).chain(lacks).collect()
}
