//! How things that were left came to what they are, so that steps can be taken back on return.

use std::collections::VecDeque;
use std::sync::Arc;

/// The histories of the records left last, each with the text that was kept of it then.
#[derive(Debug)]
pub struct LeftHistories<H>(VecDeque<(String, Arc<str>, H)>);

impl<H> Default for LeftHistories<H> {
    fn default() -> Self {
        Self(VecDeque::new())
    }
}

impl<H> LeftHistories<H> {
    /// Of so many the steps are still there: a text and its steps may take megabytes.
    pub const MOST: usize = 4;

    /// The record of this id was left, with this text kept of it.
    pub fn leave(&mut self, id: &str, text: Arc<str>, history: H) {
        self.0.retain(|(left, ..)| left != id);
        self.0.push_back((id.to_owned(), text, history));
        if self.0.len() > Self::MOST {
            self.0.pop_front();
        }
    }

    /// The steps of before; none where another text is kept by now, or too much was done in between.
    pub fn take_up(&mut self, id: &str, text: &str) -> Option<H> {
        let place = self.0.iter().position(|(left, ..)| left == id)?;
        let (_, kept, history) = self.0.remove(place)?;
        (*kept == *text).then_some(history)
    }
}
