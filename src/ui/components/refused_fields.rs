//! Fields of an open editor that hold what was not taken, so that nobody thinks it saved.

use crate::ui::prelude::*;

/// How many fields of the open editor hold what was not taken.
#[derive(Clone, Copy)]
pub struct RefusedFields(RwSignal<usize>);

impl RefusedFields {
    /// Those of an editor that is opened here.
    pub fn provide() {
        provide_context(Self(RwSignal::new(0)));
    }

    /// Those of the editor that this is part of.
    pub fn here() -> Self {
        expect_context()
    }

    /// How many there are, followed.
    pub fn count(self) -> usize {
        self.0.get()
    }

    /// Counts a field for as long as it is on the page and something is wrong with it.
    pub fn watch(self, is_wrong: impl Fn() -> bool + Send + Sync + 'static) {
        let is_counted = StoredValue::new(false);
        let is_wrong = Memo::new(move |_| is_wrong());
        Effect::new(move |_| {
            let now = is_wrong.get();
            if is_counted.get_value() != now {
                is_counted.set_value(now);
                self.0.update(|count| *count = if now { *count + 1 } else { count.saturating_sub(1) });
            }
        });
        on_cleanup(move || {
            if is_counted.try_get_value() == Some(true) {
                // The whole editor may go with it.
                let _ = self.0.try_update(|count| *count = count.saturating_sub(1));
            }
        });
    }
}
