//! `scores.json`: the score and rank of every country in every index, for pages that show no more of an index. Made by
//! `cargo xtask data`, never by hand.

use super::json::{Json, Object, Tolerance, Value, Words};
use super::{Expected, ReadError, VERSION};
use crate::model::{CountryCode, IndexId, SourceId};
use crate::scoring::{Basis, Check, CountryScore, IndexScores, Rank, RankBasis};
use std::fmt::Write;

const RANKS: Words<RankBasis> = Words {
    written: &["printed", "published-score", "score"],
    meaning: &[RankBasis::Printed, RankBasis::PublishedScore, RankBasis::Score],
};

/// Where a score comes from, without the other figure that recomputing gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum BasisWord {
    Published,
    Equal,
    Rounded,
    Contradicts,
    Recomputed,
}

const BASES: Words<BasisWord> = Words {
    written: &["published", "equal", "rounded", "contradicts", "recomputed"],
    meaning: &[
        BasisWord::Published,
        BasisWord::Equal,
        BasisWord::Rounded,
        BasisWord::Contradicts,
        BasisWord::Recomputed,
    ],
};

/// Reads `scores.json`.
///
/// # Errors
/// When the file cannot be used.
pub fn read_scores(text: &str) -> Result<Vec<IndexScores>, ReadError> {
    let json = Json::of_format(text, "posture.scores", Tolerance::Nothing)?;
    let indices = json.root().required("indices").each(&mut index);
    Ok(json.finish(Some(indices))?.0)
}

fn index(entry: Object<'_>) -> Option<IndexScores> {
    let id = entry.required("id").id(IndexId::parse)?;
    let ranks = entry.required("ranks").word(&RANKS)?;
    let ranked = entry.required("ranked").count()?;
    Some(IndexScores::new(id, ranks, ranked, entry.required("countries").each(&mut country)))
}

fn country(entry: Object<'_>) -> Option<CountryScore> {
    let score = entry.optional("score");
    let score = if score.is_there() { Some((score.decimal()?, basis(entry)?)) } else { None };
    let first = entry.optional("rank");
    let rank = if first.is_there() { Some(rank(entry)?) } else { None };
    Some(CountryScore {
        country: entry.required("country").id(CountryCode::parse)?,
        as_of: entry.optional("asOf").date(),
        source: entry.required("source").id(SourceId::parse)?,
        score,
        rank,
    })
}

fn basis(entry: Object<'_>) -> Option<Basis> {
    Some(match entry.required("basis").word(&BASES)? {
        BasisWord::Published => Basis::Published(Check::NotPossible),
        BasisWord::Equal => Basis::Published(Check::Equal),
        BasisWord::Recomputed => Basis::Recomputed,
        BasisWord::Rounded => {
            Basis::Published(Check::WithinTolerance { recomputed: entry.required("recomputed").decimal()? })
        }
        BasisWord::Contradicts => {
            Basis::Published(Check::Contradicts { recomputed: entry.required("recomputed").decimal()? })
        }
    })
}

/// A rank as its first place, with the last one where it is shared.
fn rank(entry: Object<'_>) -> Option<Rank> {
    let place = |value: Value<'_>| value.whole(1, u32::MAX.into());
    let first = place(entry.required("rank"))?;
    let shared = entry.optional("to");
    let last = if shared.is_there() { place(shared)? } else { first };
    if last < first {
        shared.malformed(Expected::Number);
        return None;
    }
    Some(Rank { first, last })
}

/// Writes `scores.json`, one country a line. Scores keep the decimals that their index shows.
#[must_use]
pub fn write_scores(indices: &[IndexScores]) -> String {
    let indices: Vec<String> = indices.iter().map(written).collect();
    format!(
        "{{\"format\": \"posture.scores\", \"version\": {VERSION},\n \"indices\": [\n{}\n ]}}\n",
        indices.join(",\n")
    )
}

fn written(scores: &IndexScores) -> String {
    let rows: Vec<String> = scores.rows().iter().map(|row| format!("   {{{}}}", fields(row))).collect();
    format!(
        "  {{\"id\":\"{}\",\"ranks\":\"{}\",\"ranked\":{},\"countries\":[\n{}\n  ]}}",
        scores.index,
        RANKS.of(scores.ranks),
        scores.ranked,
        rows.join(",\n")
    )
}

/// The fields of a country. Ids, dates and numbers have nothing in them that JSON would have to escape.
fn fields(row: &CountryScore) -> String {
    let mut fields = format!("\"country\":\"{}\"", row.country);
    let mut add = |name: &str, value: &dyn std::fmt::Display| {
        // Writing to a text cannot fail.
        let _ = write!(fields, ",\"{name}\":{value}");
    };
    if let Some(date) = row.as_of {
        add("asOf", &format_args!("\"{}\"", date.edtf()));
    }
    add("source", &format_args!("\"{}\"", row.source));
    if let Some((score, basis)) = row.score {
        let (word, recomputed) = match basis {
            Basis::Recomputed => (BasisWord::Recomputed, None),
            Basis::Published(Check::NotPossible) => (BasisWord::Published, None),
            Basis::Published(Check::Equal) => (BasisWord::Equal, None),
            Basis::Published(Check::WithinTolerance { recomputed }) => (BasisWord::Rounded, Some(recomputed)),
            Basis::Published(Check::Contradicts { recomputed }) => (BasisWord::Contradicts, Some(recomputed)),
        };
        add("score", &score);
        add("basis", &format_args!("\"{}\"", BASES.of(word)));
        if let Some(recomputed) = recomputed {
            add("recomputed", &recomputed);
        }
    }
    if let Some(rank) = row.rank {
        add("rank", &rank.first);
        if rank.last != rank.first {
            add("to", &rank.last);
        }
    }
    fields
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{AsOf, Decimal};

    fn scores() -> Vec<IndexScores> {
        let decimal = |text| Decimal::parse(text).unwrap();
        let row = |country: &str, basis, rank| CountryScore {
            country: CountryCode::parse(country).unwrap(),
            as_of: AsOf::parse("2023-08-31"),
            source: SourceId::parse("sample").unwrap(),
            score: Some((decimal("63.60"), basis)),
            rank,
        };
        let recomputed = decimal("63.64");
        let shared = Some(Rank { first: 2, last: 3 });
        let rows = vec![
            row("ALB", Basis::Published(Check::NotPossible), Some(Rank { first: 1, last: 1 })),
            row("AZE", Basis::Published(Check::Equal), shared),
            row("AZE", Basis::Published(Check::Contradicts { recomputed }), None),
            row("EST", Basis::Published(Check::WithinTolerance { recomputed }), shared),
            row("GEO", Basis::Recomputed, None),
            CountryScore { as_of: None, score: None, ..row("KAZ", Basis::Recomputed, None) },
        ];
        vec![
            IndexScores::new(IndexId::parse("ncsi-2018").unwrap(), RankBasis::PublishedScore, 3, rows),
            IndexScores::new(IndexId::parse("ncsi-3").unwrap(), RankBasis::Printed, 0, Vec::new()),
        ]
    }

    #[test]
    fn what_is_written_reads_back() {
        let text = write_scores(&scores());
        assert!(text.contains("\"score\":63.60"), "decimals stay: {text}");
        assert_eq!(read_scores(&text), Ok(scores()));
    }

    #[test]
    fn a_field_that_does_not_fit_is_named() {
        let refused = |from: &str, to: &str| match read_scores(&write_scores(&scores()).replacen(from, to, 1)) {
            Err(ReadError::Field { place, .. }) => place,
            other => panic!("{other:?}"),
        };
        assert_eq!(refused("\"to\":3", "\"to\":1"), "indices[0].countries[1].to");
        assert_eq!(refused("\"basis\":\"equal\"", "\"basis\":\"sure\""), "indices[0].countries[1].basis");
        assert_eq!(refused(",\"recomputed\":63.64", ""), "indices[0].countries[2]");
    }
}
