//! Until when something is assumed to hold, of what was published as evidence.

use super::field::{FieldKind, TypedField};
use super::pairs::{day_read, day_text};
use crate::model::{Evidence, PartId};
use crate::route::PlanView;
use crate::ui::prelude::*;
use crate::ui::view::View;
use crate::view_model::plan::assume;
use std::sync::Arc;

/// What was published as evidence, once it is there; none where none is held.
pub type Held = Memo<Option<Arc<Evidence>>>;

/// The last day on which all of these are assumed to hold.
pub(super) fn until_field(id: String, label: String, is_quiet: bool, parts: &[PartId]) -> AnyView {
    let asked = View::<PlanView>::here();
    let (shown, taken) = (parts.to_vec(), parts.to_vec());
    let value = Memo::new(move |_| {
        asked.with(|view| {
            let of = |part: &PartId| view.lasts.iter().find(|(id, _)| id == part).map(|(_, day)| *day);
            let first = shown.first().and_then(of);
            day_text(first.filter(|first| shown.iter().all(|part| of(part) == Some(*first))))
        })
    });
    TypedField {
        id: format!("lasts-{id}"),
        label,
        is_quiet,
        kind: FieldKind::Day,
        value,
        take: Callback::new(move |typed: String| {
            let day = match day_read(&typed) {
                Ok(day) => day,
                Err(why) => return Some(why),
            };
            asked.adjust(|view| assume(view, &taken, day));
            None
        }),
        faults: None,
        typing: None,
    }
    .show()
}
