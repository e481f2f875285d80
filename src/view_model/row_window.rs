//! Ring 2: which rows of a long table are built: those near what is seen. Of the others there is only their room.
//!
//! Rows come and go in blocks. The room of a block that was built before is as high as the block was, so that nothing
//! moves when it goes; any other is guessed from the first that was built.

use std::ops::Range;

/// A table of no more rows than this is built whole, so that the browser can search and print all of it.
pub const MOST_WHOLE: usize = 400;

/// How many rows come and go together.
const BLOCK: usize = 10;

/// Height of a row before any was built, in CSS pixels.
const GUESS_PX: f64 = 32.0;

/// The part of all rows that is seen, in CSS pixels below the top of the first one. It may lie above or below them all.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Seen {
    /// Where it begins.
    pub top: f64,
    /// Where it ends.
    pub bottom: f64,
}

/// How high rows are, as far as that is known.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RowHeights {
    /// Height of a row that was not built yet.
    typical: Option<f64>,
    /// Heights of whole blocks that were.
    blocks: Vec<Option<f64>>,
}

impl RowHeights {
    /// The rows to build of a table of so many: whole blocks, with as much above and below as is seen.
    #[must_use]
    pub fn near(&self, rows: usize, seen: Seen) -> Range<usize> {
        if rows <= MOST_WHOLE {
            return 0..rows;
        }
        let margin = (seen.bottom - seen.top).max(1.0);
        let (from, to) = (seen.top - margin, seen.bottom + margin);
        // One block at least: the first of a table that comes further down, the last of one that is over.
        let (mut first, mut last, mut top) = (0, BLOCK, 0.0);
        for (place, block) in blocks(0..rows).enumerate() {
            let bottom = top + self.height(place, &block);
            if bottom <= from && block.end < rows {
                first = block.end;
            }
            if top < to {
                last = block.end;
            }
            top = bottom;
        }
        first..last
    }

    /// The height of rows from the beginning of a block to the end of one.
    #[must_use]
    pub fn room(&self, rows: Range<usize>) -> f64 {
        blocks(rows).map(|block| self.height(block.start / BLOCK, &block)).sum()
    }

    /// Keeps the height of a block; what is built last of a table may be less than one and is not kept.
    pub fn keep(&mut self, block: &Range<usize>, height: f64) {
        if block.len() < BLOCK || height <= 0.0 {
            return;
        }
        let place = block.start / BLOCK;
        if self.blocks.len() <= place {
            self.blocks.resize(place + 1, None);
        }
        if let Some(kept) = self.blocks.get_mut(place) {
            *kept = Some(height);
        }
        // Once and for all: another guess would move everything that is below.
        self.typical = self.typical.or(Some(height / rows_in_px(block)));
    }

    fn height(&self, place: usize, block: &Range<usize>) -> f64 {
        let kept = self.blocks.get(place).copied().flatten().filter(|_| block.len() == BLOCK);
        kept.unwrap_or_else(|| rows_in_px(block) * self.typical.unwrap_or(GUESS_PX))
    }
}

/// The blocks that rows fall into.
pub fn blocks(rows: Range<usize>) -> impl Iterator<Item = Range<usize>> {
    let end = rows.end;
    rows.step_by(BLOCK).map(move |start| start..end.min(start + BLOCK))
}

#[allow(clippy::cast_precision_loss, reason = "no table has as many rows as a float has whole numbers")]
fn rows_in_px(rows: &Range<usize>) -> f64 {
    rows.len() as f64
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const SCREEN: Seen = Seen { top: 0.0, bottom: 800.0 };

    #[test]
    fn a_short_table_is_whole() {
        assert_eq!(RowHeights::default().near(MOST_WHOLE, SCREEN), 0..MOST_WHOLE);
    }

    #[test]
    fn a_long_one_has_a_screen_more_than_is_seen() {
        let heights = RowHeights::default();
        assert_eq!(heights.near(10_000, SCREEN), 0..50, "two screens");
        assert_eq!(heights.near(10_000, Seen { top: 160_000.0, bottom: 160_800.0 }), 4_970..5_050);
        assert_eq!(heights.near(10_000, Seen { top: 1e9, bottom: 1e9 + 800.0 }), 9_990..10_000, "below them all");
        assert_eq!(heights.near(10_000, Seen { top: -9e9, bottom: -9e9 + 800.0 }), 0..10, "above them all");
    }

    #[test]
    fn what_was_built_is_as_high_as_it_was() {
        let mut heights = RowHeights::default();
        heights.keep(&(0..10), 400.0);
        heights.keep(&(10..20), 500.0);
        heights.keep(&(9_990..9_995), 1.0);
        assert_eq!(heights.room(0..30), 400.0 + 500.0 + 10.0 * 40.0);
    }

    proptest! {
        #[test]
        fn what_is_seen_is_built(
            rows in MOST_WHOLE + 1..12_000,
            tall in prop::collection::vec((0_usize..600, 200.0_f64..2_000.0), 0..20),
            top in 0.0_f64..400_000.0,
            screen in 100.0_f64..3_000.0,
        ) {
            let mut heights = RowHeights::default();
            for (place, height) in tall {
                heights.keep(&(place * BLOCK..(place + 1) * BLOCK), height);
            }
            let all = heights.room(0..rows);
            let seen = Seen { top: top.min(all), bottom: top.min(all) + screen };
            let built = heights.near(rows, seen);
            prop_assert!(built.start % BLOCK == 0 && (built.end % BLOCK == 0 || built.end == rows));
            prop_assert!(built.start < built.end && built.end <= rows);
            prop_assert!(heights.room(0..built.start) <= seen.top);
            prop_assert!(heights.room(0..built.end) >= seen.bottom.min(all) - 0.001);
        }
    }
}
