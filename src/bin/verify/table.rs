//! The answer for people: a table for each index, then what is wrong, then one line that sums it up.

use posture::audit::{Audit, IndexAudit, VerdictKind};
use posture::text::{Catalogue, Message, say};

/// Everything that the audit found, in words.
pub(crate) fn table(audit: &Audit, words: &Catalogue) -> String {
    let mut blocks: Vec<String> = audit.indices.iter().map(|index| self::index(index, words)).collect();
    let findings: Vec<String> = audit.findings.iter().map(|finding| words.say(&finding.into())).collect();
    if !findings.is_empty() {
        blocks.push(findings.join("\n"));
    }
    blocks.push(summary(audit, words));
    blocks.join("\n\n")
}

fn index(audit: &IndexAudit, words: &Catalogue) -> String {
    let head = say::verify_index(&audit.short, audit.rows.len(), audit.countries());
    let counts = VerdictKind::ALL.map(|kind| {
        let count = audit.count(|verdict| verdict.kind() == kind);
        [words.say(&Message::from(kind)), words.value(&count.into())]
    });
    let mut lines = vec![words.say(&head)];
    lines.extend(aligned(&counts));
    let differences = differences(audit, words);
    if !differences.is_empty() {
        lines.push(String::new());
        lines.extend(aligned(&differences));
    }
    lines.join("\n")
}

/// Each total that came out differently, under a line of headings.
fn differences(audit: &IndexAudit, words: &Catalogue) -> Vec<[String; 4]> {
    let mut rows: Vec<[String; 4]> = audit
        .rows
        .iter()
        .filter_map(|row| {
            let (computed, published) = row.verdict.difference()?;
            // Rounding is the rule; only what contradicts is worth a word in each line.
            let contradicts = row.verdict.kind() == VerdictKind::Contradicts;
            let verdict = if contradicts { words.say(&row.verdict.into()) } else { String::new() };
            Some([row.country.to_string(), words.number(computed), words.number(published), verdict])
        })
        .collect();
    if !rows.is_empty() {
        let headings = [say::verify_column_country(), say::verify_column_computed(), say::verify_column_published()];
        let [country, computed, published] = headings.map(|heading| words.say(&heading));
        rows.insert(0, [country, computed, published, String::new()]);
    }
    rows
}

/// Lines with the first and last column flush left and figures flush right.
fn aligned<const COLUMNS: usize>(rows: &[[String; COLUMNS]]) -> Vec<String> {
    let width = |column: usize| {
        rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.chars().count()).max().unwrap_or(0)
    };
    let widths: Vec<usize> = (0..COLUMNS).map(width).collect();
    let line = |row: &[String; COLUMNS]| {
        let cells = row.iter().zip(&widths).enumerate().map(|(column, (cell, &width))| match column {
            0 | 3 => format!("  {cell:<width$}"),
            _ => format!("  {cell:>width$}"),
        });
        cells.collect::<String>().trim_end().to_owned()
    };
    rows.iter().map(line).collect()
}

fn summary(audit: &Audit, words: &Catalogue) -> String {
    let end = if audit.is_clean() { say::verify_clean() } else { say::verify_findings(audit.findings.len()) };
    format!(
        "{} {} {}",
        words.say(&say::verify_summary(audit.indices.len(), audit.recomputed(), audit.files_intact)),
        words.say(&say::verify_counts(audit.strategies, audit.mappings, audit.links, audit.statements)),
        words.say(&end)
    )
}
