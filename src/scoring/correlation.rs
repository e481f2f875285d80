//! How two rankings of the same countries go together.

use super::{Rank, ranks};
use crate::model::Decimal;

/// Spearman's rank correlation of pairs of scores, from −1 to 1, rounded to two decimals, halves away from zero.
///
/// It is Pearson's correlation of the ranks, where countries with the same score each have the mean of the places
/// they share: C. Spearman, "The proof and measurement of association between two things" (American Journal of
/// Psychology 15, 1904), with the mid-ranks of M. G. Kendall, "The treatment of ties in ranking problems"
/// (Biometrika 33, 1945).
///
/// With `a` and `b` the distances of the two ranks from the mean rank, `ρ = Σab / √(Σa²·Σb²)`. Twice a mid-rank is a
/// whole number, so the three sums are whole too; the rounded value is found by comparing squares, without a root.
///
/// `None` for fewer than three pairs, of which any two lie on a line; where all scores of one side are the same, so
/// that they have no order; and for more pairs than the sums can hold (some tens of thousands).
#[must_use]
pub fn rank_correlation(pairs: &[(Decimal, Decimal)]) -> Option<Decimal> {
    if pairs.len() < 3 {
        return None;
    }
    let (one, other): (Vec<_>, Vec<_>) = pairs.iter().map(|(one, other)| (Some(*one), Some(*other))).unzip();
    let (one, other) = (off_mean(&ranks(&one))?, off_mean(&ranks(&other))?);
    let together = sum_of_products(&one, &other)?;
    let spread = sum_of_products(&one, &one)?.checked_mul(sum_of_products(&other, &other)?)?;
    if spread == 0 {
        return None;
    }
    // |ρ| rounds to k hundredths or more where |ρ| ≥ (2k − 1)/200, that is (2k − 1)²·Σa²·Σb² ≤ (200·Σab)².
    let squared = together.checked_mul(200)?.checked_pow(2)?;
    let reaches = |hundredths: &i128| {
        let odd = 2 * hundredths - 1;
        spread.checked_mul(odd * odd).is_some_and(|bound| bound <= squared)
    };
    // The largest bound is the first to be too large to be counted; it must not be taken for one that is not reached.
    spread.checked_mul(199 * 199)?;
    let hundredths = (1..=100_i128).take_while(reaches).last().unwrap_or(0);
    Some(Decimal { units: i64::try_from(hundredths * together.signum()).ok()?, decimals: 2 })
}

/// Twice the distance of each mid-rank from the mean of all ranks. Both are half of a whole number at most.
fn off_mean(ranks: &[Option<Rank>]) -> Option<Vec<i128>> {
    let twice_mean = i128::try_from(ranks.len()).ok()? + 1;
    let twice = |rank: &Rank| Some(i128::try_from(rank.first.checked_add(rank.last)?).ok()? - twice_mean);
    ranks.iter().map(|rank| rank.as_ref().and_then(twice)).collect()
}

fn sum_of_products(one: &[i128], other: &[i128]) -> Option<i128> {
    one.iter().zip(other).try_fold(0_i128, |sum, (a, b)| sum.checked_add(a.checked_mul(*b)?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn pairs(scores: &[(i64, i64)]) -> Vec<(Decimal, Decimal)> {
        let decimal = |units: i64| Decimal { units, decimals: 1 };
        scores.iter().map(|(one, other)| (decimal(*one), decimal(*other))).collect()
    }

    fn hundredths(scores: &[(i64, i64)]) -> Option<i64> {
        rank_correlation(&pairs(scores)).map(|rho| rho.units)
    }

    #[test]
    fn agrees_with_worked_examples() {
        // Ten pairs without ties: 1 − 6·194/990 = −29/165 = −0.1757…
        let without_ties =
            [(86, 2), (97, 20), (99, 28), (100, 27), (101, 50), (103, 29), (106, 7), (110, 17), (112, 6), (113, 12)];
        assert_eq!(hundredths(&without_ties), Some(-18));
        // Mid-ranks 1, 2½, 2½, 4 against 1, 2, 3½, 3½: 3¾ of 4½.
        assert_eq!(hundredths(&[(1, 1), (2, 2), (2, 3), (3, 3)]), Some(83));
        // Exactly one half.
        assert_eq!(hundredths(&[(1, 1), (2, 3), (3, 2)]), Some(50));
    }

    #[test]
    fn says_nothing_where_there_is_no_order() {
        assert_eq!(hundredths(&[(1, 1), (2, 2)]), None);
        assert_eq!(hundredths(&[(1, 1), (1, 2), (1, 3)]), None);
        let many: Vec<(i64, i64)> = (0..3000).map(|place| (place, -place)).collect();
        assert_eq!(hundredths(&many), Some(-100), "many are not too many");
    }

    #[test]
    fn notation_does_not_matter() {
        let coarse = pairs(&[(10, 10), (20, 30), (30, 20), (40, 40)]);
        let fine = |number: &Decimal| number.rounded(5);
        let finer: Vec<_> = coarse.iter().map(|(one, other)| (fine(one), *other)).collect();
        assert_eq!(rank_correlation(&coarse), rank_correlation(&finer));
    }

    /// Twice the mid-rank, by counting.
    fn twice_rank(own: i64, all: &[i64]) -> i128 {
        let count = |is: &dyn Fn(i64) -> bool| i128::try_from(all.iter().filter(|one| is(**one)).count()).unwrap();
        2 * count(&|other| other > own) + count(&|other| other == own) + 1
    }

    proptest! {
        #[test]
        fn agrees_with_the_formula_written_out(scores in prop::collection::vec((0_i64..12, 0_i64..12), 3..30)) {
            let (one, other): (Vec<i64>, Vec<i64>) = scores.iter().copied().unzip();
            let n = i128::try_from(scores.len()).unwrap();
            let sum = |term: &dyn Fn(i128, i128) -> i128| -> i128 {
                scores.iter().map(|(a, b)| term(twice_rank(*a, &one), twice_rank(*b, &other))).sum()
            };
            // Pearson's formula as textbooks have it, times n: n·Σxy − Σx·Σy.
            let covariance = n * sum(&|x, y| x * y) - sum(&|x, _| x) * sum(&|_, y| y);
            let variance_x = n * sum(&|x, _| x * x) - sum(&|x, _| x).pow(2);
            let variance_y = n * sum(&|_, y| y * y) - sum(&|_, y| y).pow(2);
            match hundredths(&scores) {
                None => prop_assert_eq!(variance_x * variance_y, 0),
                Some(found) => {
                    // The rounded value is within half a hundredth: (2|k| ± 1)/200 lie on both sides of |ρ|.
                    let (size, bound) = (i128::from(found.abs()), (200 * covariance).pow(2));
                    let product = variance_x * variance_y;
                    prop_assert!(size == 0 || (2 * size - 1).pow(2) * product <= bound);
                    prop_assert!((2 * size + 1).pow(2) * product > bound);
                    prop_assert!(found == 0 || i128::from(found.signum()) == covariance.signum());
                }
            }
        }

        #[test]
        fn turns_with_either_side(scores in prop::collection::vec((0_i64..12, 0_i64..12), 3..30)) {
            let swapped: Vec<_> = scores.iter().map(|(one, other)| (*other, *one)).collect();
            let turned: Vec<_> = scores.iter().map(|(one, other)| (-one, *other)).collect();
            prop_assert_eq!(hundredths(&scores), hundredths(&swapped));
            prop_assert_eq!(hundredths(&scores), hundredths(&turned).map(|rho| -rho));
        }

        #[test]
        fn the_same_order_is_one(scores in prop::collection::btree_set(0_i64..500, 3..30)) {
            let rising: Vec<_> = scores.iter().map(|score| (*score, score * score)).collect();
            prop_assert_eq!(hundredths(&rising), Some(100));
        }
    }
}
