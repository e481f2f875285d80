//! Panels: how many small pictures stand beside each other.

use super::frame::factor;

/// How many of so many panels stand in a row of `width`, where each is `least` wide at the least and `gap` apart
/// from the next: as many as fit, so divided that rows are about equally long.
pub(super) fn columns(panels: usize, width: f64, least: f64, gap: f64) -> usize {
    let fit = (1..=panels).rev().find(|&columns| factor(columns) * (least + gap) - gap <= width).unwrap_or(1);
    let rows = panels.div_ceil(fit.max(1)).max(1);
    panels.div_ceil(rows).max(1)
}

#[cfg(test)]
mod tests {
    use super::columns;

    #[test]
    fn panels_share_a_row_where_there_is_room() {
        let cases =
            [(1, 320.0, 1), (2, 320.0, 1), (2, 960.0, 2), (5, 960.0, 3), (4, 700.0, 2), (0, 960.0, 1), (3, 0.0, 1)];
        for (panels, width, expected) in cases {
            assert_eq!(columns(panels, width, 230.0, 28.0), expected, "{panels} panels in {width}");
        }
    }
}
