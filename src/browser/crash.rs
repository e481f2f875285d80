//! A panic ends the app; this keeps its message and hands it to the panel in `index.html`.

use std::panic;
use web_sys::{CustomEvent, CustomEventInit, window};

/// Shows the crash panel when the app panics. To be called once, before anything else.
pub fn install() {
    panic::set_hook(Box::new(|info| {
        let details = CustomEventInit::new();
        details.set_detail(&info.to_string().into());
        let event = CustomEvent::new_with_event_init_dict("posture:crash", &details);
        if let (Some(window), Ok(event)) = (window(), event) {
            let _ = window.dispatch_event(&event);
        }
    }));
}
