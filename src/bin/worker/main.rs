//! Draws ranks beside the page, in a web worker: one request comes in, how far it is and the result go out.
//!
//! To stop it, the page ends the worker. `start.js` is the script around this program; `cargo xtask` joins the two.

use js_sys::{Date, Function};
use posture::scoring::Simulation;
use posture::wire::{DrawsReply, read_draws, write_draws_reply};
use wasm_bindgen::prelude::{JsError, JsValue, wasm_bindgen};

/// So often the page hears how far the draws are: as often as a progress bar can be seen to move.
const SLICE_MS: f64 = 30.0;
/// Draws between two looks at the clock; a tenth of a millisecond with 194 countries, ten with 2000.
const BATCH: u32 = 50;

fn main() {
    // Otherwise the page would hear of a panic as `unreachable`.
    std::panic::set_hook(Box::new(|info| wasm_bindgen::throw_str(&info.to_string())));
}

/// Makes the draws of a request and hands each reply to a function. The first says that they cannot be made, or the
/// last what they say.
///
/// # Errors
/// When the request cannot be read, or the function throws.
#[wasm_bindgen]
#[allow(unreachable_pub, reason = "JavaScript calls it")]
pub fn draw(request: &str, reply: &Function) -> Result<(), JsError> {
    let (spec, profiles) = read_draws(request)?;
    let tell = |message: &DrawsReply| {
        let told = reply.call1(&JsValue::NULL, &write_draws_reply(message).into());
        told.map(|_| ()).map_err(|_| JsError::new("the page cannot be told"))
    };
    let mut simulation = match Simulation::new(&spec, &profiles) {
        Ok(simulation) => simulation,
        Err(error) => return tell(&DrawsReply::Refused(error)),
    };
    while !simulation.is_done() {
        let begin = Date::now();
        while !simulation.is_done() && Date::now() - begin < SLICE_MS {
            simulation.step(BATCH);
        }
        tell(&DrawsReply::Progress { done: simulation.done(), of: spec.draws })?;
    }
    simulation.finish().map_or(Ok(()), |result| tell(&DrawsReply::Done(result)))
}
