//! What is done whenever what it follows has changed.

use leptos::reactive::effect::EffectFunction;

/// What is done at first, and whenever what it followed has changed.
pub struct Effect;

impl Effect {
    /// Does `run`, which is given what it answered the last time where it takes something.
    #[expect(clippy::new_ret_no_self, reason = "nobody stops an effect; it ends with its owner")]
    pub fn new<T: 'static, M>(mut run: impl EffectFunction<T, M> + 'static) {
        let mut last = None;
        begin(Box::new(move || last = Some(run.run(last.take()))));
    }
}

fn begin(run: Box<dyn FnMut()>) {
    leptos::prelude::Effect::new(run);
}
