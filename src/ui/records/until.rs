//! Waiting for something that is followed, with an end.

use crate::ui::prelude::*;
use futures::channel::oneshot;
use futures::future::{Either, select};
use gloo_timers::future::TimeoutFuture;
use std::pin::pin;

/// How long is waited at most: longer than another tab or a slow disk takes.
const MOST_MS: u32 = 15_000;

/// Waits until what is followed gives a value; none where it gives none in time. It does not hang on the page that asks,
/// which may be left meanwhile.
pub(super) async fn until<T: 'static>(find: impl Fn() -> Option<T> + 'static) -> Option<T> {
    let (tell, told) = oneshot::channel();
    let (owner, mut tell) = (Owner::new(), Some(tell));
    owner.with(|| {
        Effect::new(move |_| {
            if let Some(found) = find() {
                // Who waits no more is not told.
                let _ = tell.take().map(|tell| tell.send(found));
            }
        });
    });
    let found = match select(told, pin!(TimeoutFuture::new(MOST_MS))).await {
        Either::Left((found, _)) => found.ok(),
        Either::Right(((), _)) => None,
    };
    owner.cleanup();
    found
}
