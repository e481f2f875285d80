//! What stands further down a page.

use crate::browser::task;
use crate::ui::prelude::*;

/// What stands at the end of a page is waited with for no longer than this many milliseconds.
const REST_MS: u32 = 1_000;

/// Shows something once what stands above it is painted.
pub fn later<V>(show: impl Fn() -> V + Send + Sync + 'static) -> impl IntoView
where
    V: IntoView + 'static,
{
    shown_after(task::after_paint(), show)
}

/// Shows something once the browser is at rest: what nobody sees first, and what fetches files that nothing above needs.
pub fn at_rest<V>(show: impl Fn() -> V + Send + Sync + 'static) -> impl IntoView
where
    V: IntoView + 'static,
{
    let rest = async {
        task::after_paint().await;
        task::idle(REST_MS).await;
    };
    shown_after(rest, show)
}

fn shown_after<V>(
    time: impl Future<Output = ()> + 'static,
    show: impl Fn() -> V + Send + Sync + 'static,
) -> impl IntoView
where
    V: IntoView + 'static,
{
    let is_time = RwSignal::new(false);
    task::spawn(async move {
        time.await;
        // The reader may have gone to another page by now.
        let _ = is_time.try_set(true);
    });
    move || is_time.get().then(&show)
}
