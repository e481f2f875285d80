//! The event loop: work that waits for something, and work in pieces.

use futures::future::select;
use gloo_timers::future::TimeoutFuture;
use js_sys::Promise;
use std::pin::pin;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;
use web_sys::{IdleRequestOptions, MessageChannel, window};

/// A page that is not painted, as in a hidden tab, is waited for no longer than this.
const UNPAINTED_MS: u32 = 100;

/// Runs a future to its end, beside everything else.
pub fn spawn(future: impl Future<Output = ()> + 'static) {
    wasm_bindgen_futures::spawn_local(future);
}

/// Lets the browser do what waits meanwhile, such as answering the reader, then goes on. Unlike a timer it takes no
/// time where nothing waits.
pub async fn pause() {
    let Ok(channel) = MessageChannel::new() else { return };
    let arrived = Promise::new(&mut |resolve, _| channel.port1().set_onmessage(Some(&resolve)));
    if channel.port2().post_message(&JsValue::NULL).is_ok() {
        // It is never rejected.
        let _ = JsFuture::from(arrived).await;
    }
    channel.port1().close();
}

/// Lets the browser show what has changed, then goes on: for work that nobody waits to see.
pub async fn after_paint() {
    let painting = Promise::new(&mut |resolve, _| {
        // Where there is no window nothing is painted.
        let _ = window().map(|window| window.request_animation_frame(&resolve));
    });
    // What comes first: the other one ends unheard.
    select(JsFuture::from(painting), pin!(TimeoutFuture::new(UNPAINTED_MS))).await;
    // Frames are called for just before the paint.
    pause().await;
}

/// Waits until the browser has nothing else to do, at most this many milliseconds. One that cannot tell is given a fifth of
/// that.
pub async fn idle(most_ms: u32) {
    let options = IdleRequestOptions::new();
    options.set_timeout(most_ms);
    let mut can_tell = false;
    let resting = Promise::new(&mut |resolve, _| {
        let asked = window().map(|window| window.request_idle_callback_with_options(&resolve, &options));
        can_tell = asked.is_some_and(|asked| asked.is_ok());
    });
    if can_tell {
        let _ = JsFuture::from(resting).await;
    } else {
        TimeoutFuture::new(most_ms / 5).await;
    }
}
