//! Where the reader is among the marks of a chart, by keyboard, mouse or finger: one place, whichever came last.

use crate::chart::{Layout, Mark, Step, Target};
use crate::ui::prelude::*;
use leptos::ev::{KeyboardEvent, MouseEvent, PointerEvent};

/// The mark that the reader is at.
#[derive(Clone, Copy)]
pub struct Pointing {
    layout: Memo<Layout>,
    at: RwSignal<Option<usize>>,
    /// Whether a key led there.
    is_by_key: RwSignal<bool>,
    /// Whether the mark under the pointer was the reader's before the button went down. With a mouse it is, because
    /// it moved there; a finger comes from nowhere, so its first tap shows the mark and the second opens it.
    is_known: StoredValue<bool>,
    on_target: Option<Callback<Target>>,
}

impl Pointing {
    /// At no mark of a layout yet. Escape takes the reader away from any, wherever the focus is.
    pub fn new(layout: Memo<Layout>, on_target: Option<Callback<Target>>) -> Self {
        let pointing = Self {
            layout,
            at: RwSignal::new(None),
            is_by_key: RwSignal::new(true),
            is_known: StoredValue::new(false),
            on_target,
        };
        let listener = window_event_listener(leptos::ev::keydown, move |event| {
            if event.key() == "Escape" {
                pointing.go(None);
            }
        });
        on_cleanup(move || listener.remove());
        pointing
    }

    /// Which mark it is, followed.
    pub fn place(self) -> Option<usize> {
        self.at.get()
    }

    /// Which mark it is, not followed.
    pub fn place_untracked(self) -> Option<usize> {
        self.at.try_get_untracked().flatten()
    }

    /// Whether a key led there rather than a pointer, followed.
    pub fn is_by_key(self) -> bool {
        self.is_by_key.get()
    }

    /// The mark, followed.
    pub fn mark(self) -> Option<Mark> {
        let at = self.at.get()?;
        self.layout.with(|layout| layout.marks.get(at).cloned())
    }

    /// What the mark opens, followed. Nothing where nobody opens marks.
    pub fn target(self) -> Option<Target> {
        self.on_target?;
        self.mark()?.target
    }

    /// A key goes down: arrows, Home and End lead from mark to mark, Enter opens.
    pub fn key(self, event: &KeyboardEvent) {
        // With Alt, Ctrl or the like the keys are the browser's.
        if event.alt_key() || event.ctrl_key() || event.meta_key() || event.shift_key() {
            return;
        }
        if let Some(step) = Step::of_key(&event.key()) {
            event.prevent_default();
            let from = self.place_untracked();
            self.comes(true);
            self.go(self.layout.try_with_untracked(|layout| layout.step(from, step)).flatten());
        } else if event.key() == "Enter" {
            event.prevent_default();
            self.open();
        }
    }

    /// The pointer moves over the canvas. A finger only moves to scroll.
    pub fn moves(self, event: &PointerEvent) {
        if event.pointer_type() != "touch" {
            self.comes(false);
            self.go(self.under(event));
        }
    }

    /// The button or the finger goes down on the canvas.
    pub fn presses(self, event: &PointerEvent) {
        // With a finger a screen reader may have led here.
        self.comes(event.pointer_type() == "touch");
        let under = self.under(event);
        let _ = self.is_known.try_set_value(under.is_some() && under == self.place_untracked());
        self.go(under);
    }

    /// A click on the canvas.
    pub fn clicks(self) {
        if self.is_known.try_get_value().unwrap_or(false) {
            self.open();
        }
    }

    /// The pointer leaves the picture. A finger that is lifted leaves what it has shown.
    pub fn leaves(self, event: &PointerEvent) {
        if event.pointer_type() != "touch" {
            self.go(None);
        }
    }

    /// The focus goes elsewhere.
    pub fn blurs(self) {
        self.go(None);
    }

    fn under(self, event: &MouseEvent) -> Option<usize> {
        let (x, y) = (f64::from(event.offset_x()), f64::from(event.offset_y()));
        self.layout.try_with_untracked(|layout| layout.mark_at(x, y)).flatten()
    }

    fn comes(self, is_by_key: bool) {
        if self.is_by_key.try_get_untracked() != Some(is_by_key) {
            let _ = self.is_by_key.try_set(is_by_key);
        }
    }

    fn go(self, to: Option<usize>) {
        // A page that opened another mark's page is gone when the browser tells its chart that the focus left.
        if self.place_untracked() != to {
            let _ = self.at.try_set(to);
        }
    }

    fn open(self) {
        if let (Some(target), Some(on_target)) = (untrack(|| self.target()), self.on_target) {
            on_target.run(target);
        }
    }
}
