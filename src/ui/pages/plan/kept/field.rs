//! A field of a plan that is kept: what is being typed is taken over when the page goes, and where the plan cannot be changed
//! its text stands there alone.

use super::open::OpenPlan;
use crate::ui::pages::plan::field::{TypedField, written};
use crate::ui::prelude::*;

/// The field, or what stands in it where the plan cannot be changed.
pub(super) fn kept_field(open: Option<OpenPlan>, field: TypedField) -> AnyView {
    let Some(open) = open else {
        return view! { <span class="user-text">{written(field.kind, field.value)}</span> }.into_any();
    };
    let take = field.take;
    let typing = Callback::new(move |typed: Option<String>| match typed {
        Some(typed) => open.typing(move || drop(take.try_run(typed.clone()))),
        None => open.typed(),
    });
    TypedField { typing: Some(typing), ..field }.show()
}
