//! The event loop: work that waits for something, and work in pieces.

use js_sys::Promise;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;
use web_sys::MessageChannel;

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
