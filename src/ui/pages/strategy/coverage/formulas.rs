//! The choice of a formula, each by its name and its signs, with the chosen one in words.

use crate::route::StrategyView;
use crate::scoring::Formula;
use crate::text::say;
use crate::ui::prelude::*;
use crate::ui::view::View;
use crate::ui::words::Words;
use crate::view_model::strategy::{formula_meaning, formula_name, formula_sign};

/// The choice, and what the chosen formula means.
#[component]
pub(super) fn Formulas() -> impl IntoView {
    let (words, asked) = (Words::now(), View::<StrategyView>::here());
    let chosen = asked.of(|view| view.formula);
    let choice = |formula: Formula| {
        view! {
            <label class="choice">
                <input
                    type="radio"
                    name="formula"
                    prop:checked=move || chosen.get() == formula
                    on:change=move |_| asked.adjust(|view| view.formula = formula)
                />
                <span><strong>{words.say(&formula_name(formula))}</strong>" "<span class="coverage-sign">{words.say(&formula_sign(formula))}</span></span>
            </label>
        }
    };
    view! {
        <section aria-labelledby="coverage-formula">
            <header><h2 id="coverage-formula">{words.say(&say::coverage_formula())}</h2></header>
            <div class="stack">
                <div class="coverage-formulas no-print" role="radiogroup" aria-labelledby="coverage-formula">
                    {Formula::ALL.map(choice)}
                </div>
                <div class="formulas" aria-live="polite">
                    <p>{move || words.say(&say::coverage_formula_sign(formula_name(chosen.get()), formula_sign(chosen.get())))}</p>
                    <p>{move || words.say(&formula_meaning(chosen.get()))}</p>
                </div>
                <p class="small">{words.say(&say::coverage_formula_letters())}</p>
                <p class="notice">{words.say(&say::coverage_warning())}</p>
            </div>
        </section>
    }
}
