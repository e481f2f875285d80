//! What stands further down a page.

use crate::browser::task;
use crate::ui::prelude::*;

/// Shows something in a piece of work of its own, so that what stands above it is there at once.
pub fn later<V>(show: impl Fn() -> V + Send + Sync + 'static) -> impl IntoView
where
    V: IntoView + 'static,
{
    let is_time = RwSignal::new(false);
    task::spawn(async move {
        task::pause().await;
        // The reader may have gone to another page by now.
        let _ = is_time.try_set(true);
    });
    move || is_time.get().then(&show)
}
