//! The choice of the formula as a finding: how far each priority swings between the four.

use super::covered::{Covered, Opened};
use super::priorities::opener_id;
use crate::browser::document;
use crate::chart::{Chart, FormulaSwing, Target};
use crate::model::EntryId;
use crate::route::{StrategyPart, StrategyView};
use crate::text::say;
use crate::ui::components::{ChartFigure, Exhibits};
use crate::ui::prelude::*;
use crate::ui::view::View;
use crate::ui::words::Words;
use std::sync::Arc;

/// The picture; a priority in it opens in the table.
pub(super) fn swing(covered: &Covered, opened: Opened) -> impl IntoView + use<> {
    let (words, asked) = (Words::now(), View::<StrategyView>::here());
    let formula = asked.of(|view| view.formula);
    let covered = covered.clone();
    let open = Callback::new(move |target: Target| {
        if let Target::Priority(id) = target {
            open_priority(asked, opened, id);
        }
    });
    let figure = move || {
        let short = &covered.methodology().short;
        let chart: Arc<dyn Chart> =
            Arc::new(FormulaSwing::new(&covered.reach(), formula.get(), short, covered.source()));
        Exhibits::here().picture("swing", Arc::clone(&chart));
        view! { <ChartFigure chart=chart name=covered.file_name("swing") on_target=open/> }
    };
    view! {
        <section aria-labelledby="coverage-swing">
            <header><h2 id="coverage-swing">{words.say(&say::coverage_swing())}</h2></header>
            {figure}
        </section>
    }
}

/// Opens a priority in the table and goes there.
pub(super) fn open_priority(asked: View<StrategyView>, opened: Opened, id: EntryId) {
    let button = opener_id(&id);
    opened.priorities.update(|open| {
        open.insert(id);
    });
    asked.look(|view| view.show = StrategyPart::Priorities);
    // The table is shown with the next frame.
    request_animation_frame(move || {
        document::focus(&button);
    });
}
