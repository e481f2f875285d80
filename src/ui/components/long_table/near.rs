//! Which rows of a table are built, followed as the reader scrolls.

use crate::browser::scroll::{self, ScrollListener};
use crate::browser::{columns, task};
use crate::ui::prelude::*;
use crate::view_model::row_window::{MOST_WHOLE, RowHeights, Seen, blocks};
use leptos::html::{Div, Tbody};
use std::ops::Range;

/// Rows are numbered from 1 by those who hear them, and the first one is the heading.
pub(super) const FIRST_ROW: usize = 2;

/// What is seen until the table is on the page.
const FIRST_SCREEN: Seen = Seen { top: 0.0, bottom: 800.0 };

/// The rows of a table that are near what is seen.
#[derive(Clone, Copy)]
pub(super) struct NearRows {
    count: Memo<usize>,
    seen: RwSignal<Seen>,
    heights: RwSignal<RowHeights>,
    /// How wide the box was, in CSS pixels, when columns were told to keep their widths.
    kept_at: StoredValue<Option<i32>>,
    rows: Memo<Range<usize>>,
    scroller: NodeRef<Div>,
    body: NodeRef<Tbody>,
}

impl NearRows {
    /// Follows scrolling for a table of `count` rows.
    pub(super) fn follow(count: Memo<usize>, scroller: NodeRef<Div>, body: NodeRef<Tbody>) -> Self {
        let (seen, heights) = (RwSignal::new(FIRST_SCREEN), RwSignal::new(RowHeights::default()));
        let rows = Memo::new(move |_| match count.get() {
            // Where it is whole, scrolling is nothing to it.
            count if count <= MOST_WHOLE => 0..count,
            count => heights.with(|heights| heights.near(count, seen.get())),
        });
        let near = Self { count, seen, heights, kept_at: StoredValue::new(None), rows, scroller, body };
        let listener = StoredValue::new_local(None);
        Effect::new(move |_| {
            // A filter changes what is seen without any scrolling.
            count.track();
            if near.is_long() && body.get().is_some() {
                near.look();
                if listener.with_value(Option::is_none) {
                    listener.set_value(ScrollListener::new(move || near.look()));
                }
            }
        });
        Effect::new(move |_| {
            rows.track();
            if near.is_long() {
                near.measure_soon();
            }
        });
        near
    }

    /// Whether not all rows are built, followed.
    pub(super) fn is_long(self) -> bool {
        self.count.get() > MOST_WHOLE
    }

    /// The rows that are built, followed.
    pub(super) fn rows(self) -> Range<usize> {
        self.rows.get()
    }

    /// The room of what is not built above them, in CSS pixels, followed.
    pub(super) fn above(self) -> f64 {
        self.heights.with(|heights| heights.room(0..self.rows.get().start))
    }

    /// The room of what is not built below them, in CSS pixels, followed.
    pub(super) fn below(self) -> f64 {
        self.heights.with(|heights| heights.room(self.rows.get().end..self.count.get()))
    }

    /// Looks which rows are seen now.
    fn look(self) {
        let scroller = self.scroller.try_get_untracked().flatten();
        let (Some(scroller), Some(body)) = (scroller, self.body.try_get_untracked().flatten()) else { return };
        let Some((top, bottom)) = scroll::seen(&body, &scroller) else { return };
        if self.kept_at.try_get_value().flatten().is_some_and(|width| width != scroller.client_width()) {
            columns::free(&body);
            let _ = (self.kept_at.try_set_value(None), self.heights.try_set(RowHeights::default()));
            self.measure_soon();
        }
        let focused = scroll::focused_row(&body);
        let _ = self.seen.try_set(Seen { top, bottom });
        let kept = self.rows.try_get_untracked();
        if focused.zip(kept).is_some_and(|(row, kept)| !kept.contains(&(row - FIRST_ROW))) {
            // The row goes with the focus in it. Once it is gone, keys would scroll the page rather than the table.
            scroll::take_focus(&scroller);
        }
    }

    /// Measures once rows are built.
    fn measure_soon(self) {
        task::spawn(async move {
            task::pause().await;
            self.measure();
        });
    }

    /// Keeps how high the blocks are that are built, and how wide the columns.
    fn measure(self) {
        let scroller = self.scroller.try_get_untracked().flatten();
        let (Some(scroller), Some(body)) = (scroller, self.body.try_get_untracked().flatten()) else { return };
        let Some(built) = self.rows.try_get_untracked() else { return };
        // The first child is the room above.
        let edges = scroll::edges(&body);
        if edges.len() != built.len() + 3 {
            return;
        }
        if self.kept_at.try_get_value().flatten().is_none() {
            columns::keep(&body);
            let _ = self.kept_at.try_set_value(Some(scroller.client_width()));
        }
        let edge = |row: usize| edges.get(row - built.start + 1).copied().unwrap_or_default();
        let found = blocks(built.clone()).map(|block| (edge(block.end) - edge(block.start), block));
        self.heights.maybe_update(|heights| {
            let before = heights.clone();
            found.for_each(|(height, block)| heights.keep(&block, height));
            *heights != before
        });
    }
}
