//! The reader's own mapping in the address, so that what is copied from the address bar shows the same elsewhere.

use crate::browser::task;
use crate::mapping_editor::{MappingContext, MappingEditor};
use crate::route::{Fragment, LONGEST_MAPPING, Route};
use crate::ui::navigation::Navigation;
use crate::ui::prelude::*;
use crate::wire::write_mapping_link;
use std::sync::Arc;

/// What was written into the address here: a mapping in it that is none of these came by link.
#[derive(Clone, Copy)]
pub(super) struct InAddress(StoredValue<Vec<String>>);

impl InAddress {
    /// Keeps the mapping of `editor` in the address of its page, while that differs from the shipped one and is not too long
    /// for a link. A mapping that came by link stays.
    pub(super) fn follow(navigation: Navigation, context: &MappingContext, editor: RwSignal<MappingEditor>) -> Self {
        let (strategy, index) = (context.strategy.id.clone(), context.methodology().id.clone());
        let shipped = Arc::clone(&context.shipped);
        let own = Memo::new(move |_| {
            let own =
                |editor: &MappingEditor| (!editor.is_shipped()).then(|| write_mapping_link(editor.now(), &shipped));
            editor.with(own).filter(|text| text.len() <= LONGEST_MAPPING)
        });
        let here = Self(StoredValue::new(own.get_untracked().into_iter().collect()));
        let (route, fragment) = (navigation.route(), navigation.fragment());
        let write = move || {
            let is_page = route.try_with_untracked(
                |route| matches!(route, Route::Strategy(view) if view.strategy == strategy && view.index == index),
            );
            let (Some(true), Some(now), Some(own)) = (is_page, fragment.try_get_untracked(), own.try_get_untracked())
            else {
                return;
            };
            let own = own.map(Fragment::Mapping);
            if now != own && now.as_ref().is_none_or(|now| here.is_own(Some(now))) {
                if let Some(Fragment::Mapping(text)) = &own {
                    here.0.update_value(|all| all.push(text.clone()));
                }
                navigation.open_quietly(own);
            }
        };
        Effect::new(move |_| {
            route.track();
            fragment.track();
            own.track();
            let write = write.clone();
            // A link that was clicked is in the address bar a moment later.
            task::spawn(async move {
                task::pause().await;
                write();
            });
        });
        here
    }

    /// Whether this is a mapping that was written here, and not one that came by link.
    pub(super) fn is_own(self, fragment: Option<&Fragment>) -> bool {
        matches!(fragment, Some(Fragment::Mapping(text)) if self.0.with_value(|all| all.contains(text)))
    }
}
