//! The score in the middle.

use crate::model::Decimal;

/// The middle one of numbers that are sorted, or the mean of the two in the middle, exactly; none of no numbers.
#[must_use]
pub fn median(sorted: &[Decimal]) -> Option<Decimal> {
    let count = sorted.len();
    let (low, high) = (*sorted.get(count.checked_sub(1)? / 2)?, *sorted.get(count / 2)?);
    if low == high {
        return Some(low);
    }
    // Half of the sum: five times it, with one decimal more.
    let decimals = low.decimals.max(high.decimals);
    let sum = low.rounded(decimals).units.saturating_add(high.rounded(decimals).units);
    Some(Decimal { units: sum.saturating_mul(5), decimals: decimals.saturating_add(1) })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(numbers: &[&str]) -> Option<String> {
        let numbers: Vec<Decimal> = numbers.iter().map(|text| Decimal::parse(text).unwrap()).collect();
        median(&numbers).map(|median| median.to_string())
    }

    #[test]
    fn is_the_middle_or_the_mean_of_both_in_the_middle() {
        assert_eq!(of(&[]), None);
        assert_eq!(of(&["7.5"]), Some("7.5".to_owned()));
        assert_eq!(of(&["1", "2", "90"]), Some("2".to_owned()));
        assert_eq!(of(&["1", "2", "2", "90"]), Some("2".to_owned()));
        assert_eq!(of(&["1", "2.25"]), Some("1.625".to_owned()));
    }
}
