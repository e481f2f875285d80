//! The result of an audit as JSON, for machines: what `verify --json` prints.
//!
//! The form is described in `public/data/README.md` and changes only with [`VERSION`]. Figures are JSON numbers.

use super::{Audit, Finding, IndexAudit, IndexAuditRow, Verdict, VerdictKind};
use crate::model::{Decimal, PartId};
use crate::wire::VERSION;
use serde::Serialize;
use serde_json::Number;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Verification<'a> {
    format: &'static str,
    version: u32,
    clean: bool,
    files_intact: usize,
    indices: Vec<Index<'a>>,
    strategies: usize,
    mappings: usize,
    links: usize,
    statements: usize,
    findings: Vec<Found<'a>>,
}

#[derive(Serialize)]
struct Index<'a> {
    index: &'a str,
    name: &'a str,
    countries: usize,
    observations: usize,
    verdicts: Verdicts,
    differences: Vec<Difference<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Verdicts {
    equal: usize,
    different: usize,
    contradicts: usize,
    unpublished: usize,
    published_only: usize,
    partial: usize,
    rank_only: usize,
}

#[derive(Serialize)]
struct Difference<'a> {
    country: &'a str,
    computed: Option<Number>,
    published: Option<Number>,
    contradicts: bool,
}

#[derive(Serialize)]
struct Found<'a> {
    code: &'static str,
    file: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    country: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    part: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    computed: Option<Number>,
    #[serde(skip_serializing_if = "Option::is_none")]
    published: Option<Number>,
    message: String,
}

/// Writes an audit as JSON; `say` puts a finding into the words of a language, and `language` chooses the names.
#[must_use]
pub fn write_verification(audit: &Audit, language: &str, say: impl Fn(&Finding) -> String) -> String {
    let verification = Verification {
        format: "posture.verification",
        version: VERSION,
        clean: audit.is_clean(),
        files_intact: audit.files_intact,
        indices: audit.indices.iter().map(|index| self::index(index, language)).collect(),
        strategies: audit.strategies,
        mappings: audit.mappings,
        links: audit.links,
        statements: audit.statements,
        findings: audit.findings.iter().map(|finding| found(finding, say(finding))).collect(),
    };
    serde_json::to_string_pretty(&verification).unwrap_or_default()
}

fn index<'a>(audit: &'a IndexAudit, language: &str) -> Index<'a> {
    let count = |kind: VerdictKind| audit.count(|verdict| verdict.kind() == kind);
    let difference = |row: &'a IndexAuditRow| {
        let (computed, published) = row.verdict.difference()?;
        Some(Difference {
            country: row.country.as_str(),
            computed: number(computed),
            published: number(published),
            contradicts: matches!(row.verdict, Verdict::Contradicts { .. }),
        })
    };
    Index {
        index: audit.index.as_str(),
        name: audit.short.in_language(language),
        countries: audit.countries(),
        observations: audit.rows.len(),
        verdicts: Verdicts {
            equal: count(VerdictKind::Equal),
            different: count(VerdictKind::Different),
            contradicts: count(VerdictKind::Contradicts),
            unpublished: count(VerdictKind::Unpublished),
            published_only: count(VerdictKind::PublishedOnly),
            partial: count(VerdictKind::Partial),
            rank_only: count(VerdictKind::RankOnly),
        },
        differences: audit.rows.iter().filter_map(difference).collect(),
    }
}

fn found(finding: &Finding, message: String) -> Found<'_> {
    Found {
        code: finding.code(),
        file: finding.file(),
        country: finding.country().map(|country| country.to_string()),
        part: finding.part().map(PartId::as_str),
        computed: finding.computed().and_then(number),
        published: finding.published().and_then(number),
        message,
    }
}

/// A plain decimal is always a JSON number.
fn number(decimal: Decimal) -> Option<Number> {
    decimal.to_string().parse().ok()
}
