//! What came of the last thing that was done on the page.

use crate::browser::{document, task};
use crate::text::{Message, say};
use crate::ui::prelude::*;
use crate::ui::words::Words;
use std::future::Future;

const ID: &str = "assess-news";

/// What is to be said.
#[derive(Clone, Copy)]
pub(super) struct News(RwSignal<Option<Result<Message, Message>>>);

impl News {
    /// Nothing to be said yet.
    pub(super) fn provide() {
        provide_context(Self(RwSignal::new(None)));
    }

    pub(super) fn here() -> Self {
        expect_context()
    }

    /// Says that something was done, or why not.
    pub(super) fn say(self, news: Result<Message, Message>) {
        // The reader may have gone to another page by now.
        let _ = self.0.try_set(Some(news));
    }

    /// Says nothing more.
    pub(super) fn clear(self) {
        let _ = self.0.try_set(None);
    }

    /// Does something that takes a moment, and says what came of it.
    pub(super) fn of(self, doing: impl Future<Output = Result<Message, Message>> + 'static) {
        self.clear();
        task::spawn(async move { self.say(doing.await) });
    }

    /// The same of something after which the button that was pressed may be gone: the focus goes to what is said.
    pub(super) fn of_last(self, doing: impl Future<Output = Result<Message, Message>> + 'static) {
        self.clear();
        task::spawn(async move {
            self.say(doing.await);
            request_animation_frame(|| {
                document::focus(ID);
            });
        });
    }

    /// The same of a deletion, which is said beside the way back.
    pub(super) fn of_deletion(self, doing: impl Future<Output = Result<(), Message>> + 'static) {
        self.clear();
        task::spawn(async move {
            if let Err(why) = doing.await {
                self.say(Err(why));
            }
        });
    }
}

/// The line in which it is said.
#[component]
pub(super) fn NewsLine() -> impl IntoView {
    let (words, news) = (Words::now(), News::here());
    let said =
        move || news.0.get().and_then(Result::ok).map(|text| view! { <p class="assess-said">{words.say(&text)}</p> });
    let failed = move || {
        let why = news.0.get().and_then(Result::err);
        why.map(|why| {
            view! {
                <div class="notice error" role="alert">
                    <p>{words.say(&why)}</p>
                    <p>{words.say(&say::assess_list_unchanged())}</p>
                </div>
            }
        })
    };
    view! {
        <div id=ID tabindex="-1" class="assess-news no-print">
            <div role="status">{said}</div>
            {failed}
        </div>
    }
}
