//! Draws ranks beside the page, in a web worker: one request comes in, how far it is and the result go out.
//!
//! To stop it, the page ends the worker. `start.js` is the script around this program; `cargo xtask` joins the two.

use js_sys::Date;
use posture::scoring::{RobustnessError, Simulation};
use posture::wire::{DrawsReply, read_draws, write_draws_reply};
use wasm_bindgen::prelude::{JsError, wasm_bindgen};

/// So often the page hears how far the draws are: as often as a progress bar can be seen to move.
const SLICE_MS: f64 = 30.0;
/// Draws between two looks at the clock; a tenth of a millisecond with 194 countries, a few with 2000.
const BATCH: u32 = 50;

fn main() {
    // Otherwise the page would hear of a panic as `unreachable`.
    std::panic::set_hook(Box::new(|info| wasm_bindgen::throw_str(&info.to_string())));
}

/// The draws of one request.
#[wasm_bindgen]
#[allow(unreachable_pub, reason = "JavaScript makes it")]
pub struct Drawing {
    next: Next,
    draws: u32,
}

/// What is to be said next.
enum Next {
    Progress(Box<Simulation>),
    Result(Box<Simulation>),
    Refusal(RobustnessError),
    Nothing,
}

#[wasm_bindgen]
#[allow(unreachable_pub, reason = "JavaScript calls them")]
impl Drawing {
    /// Reads a request.
    ///
    /// # Errors
    /// When it cannot be read.
    #[wasm_bindgen(constructor)]
    pub fn new(request: &str) -> Result<Self, JsError> {
        let (spec, profiles) = read_draws(request)?;
        let simulation = Simulation::new(&spec, &profiles).map(Box::new);
        Ok(Self { next: simulation.map_or_else(Next::Refusal, Next::Progress), draws: spec.draws })
    }

    /// Draws for a while. Gives what the page is to hear, and nothing after the end.
    pub fn step(&mut self) -> Option<String> {
        let reply = match std::mem::replace(&mut self.next, Next::Nothing) {
            Next::Progress(mut simulation) => {
                let begin = Date::now();
                while !simulation.is_done() && Date::now() - begin < SLICE_MS {
                    simulation.step(BATCH);
                }
                let done = simulation.done();
                self.next = if simulation.is_done() { Next::Result(simulation) } else { Next::Progress(simulation) };
                DrawsReply::Progress { done, of: self.draws }
            }
            Next::Result(simulation) => DrawsReply::Done(simulation.finish()?),
            Next::Refusal(error) => DrawsReply::Refused(error),
            Next::Nothing => return None,
        };
        Some(write_draws_reply(&reply))
    }
}
