//! A self-assessment that came as a link.

use crate::route::{Address, Fragment, Route, parse};
use crate::text::say;
use crate::ui::navigation::Navigation;
use crate::ui::prelude::*;
use crate::ui::words::Words;
use leptos::ev::SubmitEvent;
use leptos::html::Input;

/// A field for the link, which opens it.
#[component]
pub(super) fn ByLink() -> impl IntoView {
    let (words, navigation) = (Words::now(), Navigation::here());
    let field: NodeRef<Input> = NodeRef::new();
    let is_wrong = RwSignal::new(false);
    let open = move |event: SubmitEvent| {
        event.prevent_default();
        let Some(field) = field.get_untracked() else { return };
        match carried(&field.value()) {
            Some(fragment) => {
                let mut address = Address::of(Route::Shared);
                address.fragment = Some(fragment);
                navigation.go(address);
            }
            None => {
                is_wrong.set(true);
                field.select();
            }
        }
    };
    view! {
        <form class="stack" on:submit=open>
            <h3>{words.say(&say::assess_start_link())}</h3>
            <label class="field link-field">
                {words.say(&say::assess_start_link_label())}
                <input
                    node_ref=field
                    autocomplete="off"
                    spellcheck="false"
                    required
                    aria-describedby="link-wrong"
                    aria-invalid=move || is_wrong.get().then_some("true")
                    on:input=move |_| is_wrong.set(false)
                />
            </label>
            <p class="small">{words.say(&say::assess_start_link_about())}</p>
            <p><button type="submit">{words.say(&say::assess_start_link_open())}</button></p>
            <p id="link-wrong" role="status">{move || is_wrong.get().then(|| words.say(&say::assess_start_link_wrong()))}</p>
        </form>
    }
}

/// What a link carries, behind its `#`, without the white space that mail programs put in.
fn carried(text: &str) -> Option<Fragment> {
    let (before, payload) = text.split_once('#')?;
    let payload: String = payload.chars().filter(|letter| !letter.is_whitespace()).collect();
    // Whatever stands before the last part of the path is another site, or the base path of this one.
    let page = before.split('?').next()?.trim_end_matches('/').rsplit('/').next()?;
    let (address, _) = parse(&format!("/{page}"), "", &format!("#{payload}"));
    address.fragment.filter(|_| address.route == Route::Shared)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn takes_what_a_link_carries_even_where_a_mail_program_broke_it() {
        let whole = Some(Fragment::Assessment("1abcd".to_owned()));
        assert_eq!(carried(" https://posture.example/shared#1ab\r\n cd "), whole);
        assert_eq!(carried("https://posture.example/base/shared/?lang=az#1abcd"), whole);
        let page = "https://posture.example/shared";
        for other in ["", "1abcd", page, &format!("{page}#"), "https://posture.example/about#1abcd"] {
            assert_eq!(carried(other), None, "{other}");
        }
    }
}
