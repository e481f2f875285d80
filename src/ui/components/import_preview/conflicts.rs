//! Answers and evidence of which both say something, and not the same: whose counts, one by one.

use crate::model::assessment::{Assessment, Difference, KeepMine, Prefer, compare};
use crate::model::{EvidenceId, Methodology, PartId};
use crate::text::{Message, say};
use crate::ui::prelude::*;
use crate::ui::words::Words;

/// A tick for each of them, folded away; nothing where there are none. What is ticked is an exception to `prefer`.
pub(super) fn conflicts(
    words: Words,
    methodology: &Methodology,
    mine: &Assessment,
    theirs: &Assessment,
    prefer: Prefer,
    except: RwSignal<KeepMine>,
) -> Option<impl IntoView + use<>> {
    let found = compare(mine, theirs);
    let parts = found.parts(Difference::Changed).map(|part| {
        let name = methodology.part(part).map(|found| words.title(found));
        let name = name.unwrap_or_else(|| part.to_string());
        let (here, there) = (Message::from(mine.state(part)), Message::from(theirs.state(part)));
        let said = words.say(&say::share_conflict(name, here, there));
        tick(said, except, part.clone(), in_parts)
    });
    let pieces = found.pieces(Difference::Changed).map(|id| {
        let title = |of: &Assessment| of.evidence().get(id).map(|item| item.title.to_string()).unwrap_or_default();
        let what = words.say(&say::assess_file_evidence());
        let said = words.say(&say::share_conflict(what, title(mine), title(theirs)));
        tick(said, except, id.clone(), in_evidence)
    });
    let ticks: Vec<AnyView> = parts.chain(pieces).collect();
    let heading = match prefer {
        Prefer::Theirs => say::share_conflicts_mine(ticks.len()),
        Prefer::Mine => say::share_conflicts_theirs(ticks.len()),
    };
    (!ticks.is_empty()).then(|| {
        view! {
            <details class="import-conflicts">
                <summary>{words.say(&heading)}</summary>
                {ticks}
            </details>
        }
    })
}

fn in_parts(except: &mut KeepMine, part: &PartId, is_in: bool) {
    if is_in {
        except.parts.insert(part.clone());
    } else {
        except.parts.remove(part);
    }
}

fn in_evidence(except: &mut KeepMine, id: &EvidenceId, is_in: bool) {
    if is_in {
        except.evidence.insert(id.clone());
    } else {
        except.evidence.remove(id);
    }
}

fn tick<T: Send + Sync + 'static>(
    said: String,
    except: RwSignal<KeepMine>,
    what: T,
    set: fn(&mut KeepMine, &T, bool),
) -> AnyView {
    let change = move |event| except.update(|except| set(except, &what, event_target_checked(&event)));
    view! { <label class="choice"><input type="checkbox" on:change=change/> {said}</label> }.into_any()
}
