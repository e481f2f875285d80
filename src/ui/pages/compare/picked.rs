//! The countries that the address names, looked up in the list of countries.

use crate::model::{Countries, CountryCode};
use crate::route::{CompareView, CountryKey};
use crate::text::{Message, say};
use crate::ui::components::Lists;
use crate::ui::navigation::Navigation;
use crate::ui::prelude::*;
use crate::ui::view::View;
use std::sync::Arc;

/// Which countries are picked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Picked {
    /// Those that exist, in the reader's order, each once.
    pub(super) codes: Vec<CountryCode>,
    /// The reader's own, if it is among them.
    pub(super) mine: Option<CountryCode>,
    /// What in the address is no country, as it is written there.
    unknown: Vec<String>,
    /// A country that is called “mine” without being picked.
    not_picked: Option<String>,
}

impl Picked {
    fn new(view: &CompareView, countries: &Countries) -> Self {
        let mut picked = Self::default();
        for key in &view.countries {
            match found(*key, countries) {
                Some(code) if picked.codes.contains(&code) => {}
                Some(code) => picked.codes.push(code),
                None => picked.unknown.push(key.to_string()),
            }
        }
        if let Some(key) = view.mine {
            picked.mine = found(key, countries).filter(|code| picked.codes.contains(code));
            picked.not_picked = picked.mine.is_none().then(|| key.to_string());
        }
        picked
    }

    /// What a reader must know of them.
    pub(super) fn notices(&self) -> Vec<Message> {
        let unknown = (!self.unknown.is_empty()).then(|| say::compare_no_country(self.unknown.join(", ")));
        unknown
            .into_iter()
            .chain(self.not_picked.as_ref().map(|key| say::compare_mine_not_picked(key.as_str())))
            .collect()
    }
}

/// The country that a key means. While the list of countries is not there, any alpha-3 code may be one.
fn found(key: CountryKey, countries: &Countries) -> Option<CountryCode> {
    match key {
        CountryKey::Code(code) if countries.iter().next().is_none() => Some(code),
        CountryKey::Code(code) => countries.get(code).map(|country| country.code),
        CountryKey::Alpha2([first, second]) => {
            countries.by_alpha2(&format!("{first}{second}")).map(|country| country.code)
        }
    }
}

/// The picked countries, followed. Codes of two letters are rewritten to three, unless something in the address has to
/// be said first, which a new address would hide.
pub(super) fn picked(lists: &Lists) -> Memo<Picked> {
    let asked = View::<CompareView>::here();
    let countries = Arc::clone(&lists.countries);
    let keys = asked.of(|view| (view.countries.clone(), view.mine));
    let picked = Memo::new(move |_| {
        keys.track();
        Picked::new(&asked.now(), &countries)
    });
    let unreadable = Navigation::here().unreadable();
    Effect::new(move |_| {
        let (picked, (named, mine)) = (picked.get(), keys.get());
        let is_short = named.iter().chain(&mine).any(|key| matches!(key, CountryKey::Alpha2(_)));
        if is_short && picked.notices().is_empty() && unreadable.with_untracked(Vec::is_empty) {
            asked.adjust(|view| {
                view.countries = picked.codes.iter().copied().map(CountryKey::Code).collect();
                view.mine = picked.mine.map(CountryKey::Code);
            });
        }
    });
    picked
}
