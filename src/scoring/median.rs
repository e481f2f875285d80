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

/// The lower quartile, the median and the upper quartile of numbers that are sorted: the medians of the half below the
/// middle, of all, and of the half above it. Of fewer than five they would be called those of all, and say little of them.
#[must_use]
pub fn quartiles(sorted: &[Decimal]) -> Option<[Decimal; 3]> {
    const FEWEST: usize = 5;
    let half = Some(sorted.len() / 2).filter(|_| sorted.len() >= FEWEST)?;
    let (below, above) = (sorted.get(..half)?, sorted.get(sorted.len() - half..)?);
    Some([median(below)?, median(sorted)?, median(above)?])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(numbers: &[&str]) -> Option<String> {
        let numbers: Vec<Decimal> = numbers.iter().map(|text| Decimal::parse(text).unwrap()).collect();
        median(&numbers).map(|median| median.to_string())
    }

    #[test]
    fn quartiles_are_the_medians_of_both_halves() {
        let of = |numbers: &[i64]| {
            let numbers: Vec<Decimal> = numbers.iter().map(|&units| Decimal { units, decimals: 0 }).collect();
            quartiles(&numbers).map(|found| found.map(|one| one.to_string()).join(" "))
        };
        assert_eq!(of(&[1, 2, 3, 4]), None, "too few");
        assert_eq!(of(&[1, 2, 3, 4, 5]).as_deref(), Some("1.5 3 4.5"));
        assert_eq!(of(&[1, 2, 3, 4, 5, 6]).as_deref(), Some("2 3.5 5"));
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
