//! A channel between the tabs of this app.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{BroadcastChannel, MessageEvent};

/// The browser has no channels, or none for this page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("this browser has no channels between tabs")]
pub struct ChannelError;

/// A channel, open until it is dropped.
pub struct Channel {
    channel: BroadcastChannel,
    _heard: Closure<dyn FnMut(MessageEvent)>,
}

impl Channel {
    /// Opens the channel of this name. `heard` gets every text that another tab says; never before this returns, and
    /// never what this tab says itself.
    ///
    /// # Errors
    /// Where the browser has none.
    pub fn open(name: &str, mut heard: impl FnMut(String) + 'static) -> Result<Self, ChannelError> {
        let channel = BroadcastChannel::new(name).map_err(|_| ChannelError)?;
        let on_message = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
            if let Some(text) = event.data().as_string() {
                heard(text);
            }
        });
        channel.set_onmessage(Some(on_message.as_ref().unchecked_ref()));
        Ok(Self { channel, _heard: on_message })
    }

    /// Says a text to all other tabs.
    ///
    /// # Errors
    /// When the browser does not pass it on.
    pub fn say(&self, text: &str) -> Result<(), ChannelError> {
        self.channel.post_message(&text.into()).map_err(|_| ChannelError)
    }
}

impl Drop for Channel {
    fn drop(&mut self) {
        self.channel.set_onmessage(None);
        self.channel.close();
    }
}
