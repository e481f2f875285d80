//! The kept states as they were last read, and what the page says of what was done with them.

use crate::browser::{document, task};
use crate::records::StoreError;
use crate::text::Message;
use crate::ui::assessment::{KeptState, OpenAssessment, follow_kept_states, kept_states, record_store};
use crate::ui::prelude::*;

/// The id of the line that says what was done.
pub(super) const NEWS_ID: &str = "kept-news";

/// The kept states of the assessment.
#[derive(Clone, Copy)]
pub(super) struct StateList {
    states: RwSignal<Option<Result<Vec<KeptState>, StoreError>>>,
    news: RwSignal<Option<Message>>,
}

impl StateList {
    /// Reads them, and reads them again whenever they change.
    pub(super) fn provide() {
        let open = OpenAssessment::here();
        let list = Self { states: RwSignal::new(None), news: RwSignal::new(None) };
        Effect::new(move |_| {
            follow_kept_states();
            let (store, of) = (record_store(), open.with_untracked(|assessment| assessment.id().clone()));
            task::spawn(async move {
                let found = kept_states(&store, &of).await;
                // The reader may have gone to another page by now.
                let _ = list.states.try_set(Some(found));
            });
        });
        provide_context(list);
    }

    pub(super) fn here() -> Self {
        expect_context()
    }

    /// The states, the latest first, followed; none while they are not read or cannot be.
    pub(super) fn states(self) -> Vec<KeptState> {
        self.states.with(|states| states.clone().and_then(Result::ok).unwrap_or_default())
    }

    /// Whether they are still to be read, followed.
    pub(super) fn is_waiting(self) -> bool {
        self.states.with(Option::is_none)
    }

    /// Why they cannot be read, followed.
    pub(super) fn failure(self) -> Option<Message> {
        self.states.with(|states| states.as_ref()?.as_ref().err().map(Message::from))
    }

    /// What was done last, followed.
    pub(super) fn news(self) -> Option<Message> {
        self.news.get()
    }

    /// Says what was done; nothing where the page has gone.
    pub(super) fn tell(self, news: Message) {
        let _ = self.news.try_set(Some(news));
    }

    /// Says what was done, and moves the focus there: what had it is gone.
    pub(super) fn tell_there(self, news: Message) {
        if self.news.try_set(Some(news)).is_none() {
            focus_news();
        }
    }
}

/// Moves the focus to the line that says what was done, once it is there to be seen.
pub(super) fn focus_news() {
    request_animation_frame(|| {
        document::focus(NEWS_ID);
    });
}
