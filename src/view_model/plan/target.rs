//! Targets as a reader chooses and types them.

use crate::route::PlanTarget;
use crate::text::{Message, Value, say};

/// Kinds of targets by their names in addresses.
pub const KINDS: [&str; 4] = ["score", "points", "rank", "tier"];

/// What a kind of target is called.
#[must_use]
pub fn kind_says(kind: &str) -> Message {
    match kind {
        "points" => say::plan_kind_points(),
        "rank" => say::plan_kind_rank(),
        "tier" => say::plan_kind_tier(),
        _ => say::plan_kind_score(),
    }
}

/// The name of its kind.
#[must_use]
pub const fn kind_of(target: PlanTarget) -> &'static str {
    match target {
        PlanTarget::Score(_) => "score",
        PlanTarget::Points(_) => "points",
        PlanTarget::Rank(_) => "rank",
        PlanTarget::Tier(_) => "tier",
    }
}

/// How much of its kind it is, as a field shows it.
#[must_use]
pub fn amount_of(target: PlanTarget) -> Value {
    match target {
        PlanTarget::Score(amount) | PlanTarget::Points(amount) => Value::amount(amount),
        PlanTarget::Rank(place) | PlanTarget::Tier(place) => place.into(),
    }
}

/// The target of a kind with an amount as it is typed, with a comma or a point.
#[must_use]
pub fn target_of(kind: &str, typed: &str) -> Option<PlanTarget> {
    let typed = typed.trim().replace(',', ".");
    let text = if kind == "score" { typed } else { format!("{kind}~{typed}") };
    PlanTarget::parse(&text).filter(|target| kind_of(*target) == kind)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Decimal;

    #[test]
    fn a_comma_is_a_point() {
        let half = PlanTarget::Score(Decimal { units: 755, decimals: 1 });
        assert_eq!((target_of("score", " 75,5 "), target_of("score", "75.5")), (Some(half), Some(half)));
        assert_eq!(target_of("rank", "20"), Some(PlanTarget::Rank(20)));
        assert_eq!((target_of("rank", "20.5"), target_of("score", "points~5")), (None, None));
    }

    #[test]
    fn what_a_field_shows_reads_back() {
        for text in ["75.5", "points~60", "rank~20", "tier~2"] {
            let target = PlanTarget::parse(text).unwrap();
            let words = crate::text::Catalogue::of(crate::text::Language::ENGLISH);
            assert_eq!(target_of(kind_of(target), &words.value(&amount_of(target))), Some(target));
            assert!(KINDS.contains(&kind_of(target)));
        }
    }
}
