//! Light, dark, or as the system says.

use crate::browser::{document, media, storage};
use crate::chart;
use crate::route::Scheme;
use crate::ui::prelude::*;
use send_wrapper::SendWrapper;

const PREFERENCE: &str = "posture.theme";

/// What the reader chose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Theme {
    /// As the system says.
    System,
    /// Always light.
    Light,
    /// Always dark.
    Dark,
}

/// The choice, and a count that grows whenever the colours on the page change, for what draws with them.
#[derive(Clone, Copy)]
pub struct CurrentTheme {
    choice: RwSignal<Theme>,
    repaints: RwSignal<u32>,
    /// What pictures are drawn with, and at which count that was found.
    found: StoredValue<Option<(u32, chart::Theme)>>,
}

impl Theme {
    /// Every choice, in the order of the menu.
    pub const ALL: [Self; 3] = [Self::System, Self::Light, Self::Dark];

    /// Its name in storage and in `data-theme`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::System => "system",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }

    /// The choice with this name.
    pub fn named(name: &str) -> Self {
        Self::ALL.into_iter().find(|theme| theme.name() == name).unwrap_or(Self::System)
    }
}

impl CurrentTheme {
    /// Takes up what the address names, or else the kept choice, and follows the system.
    pub fn provide(named: Option<Scheme>) -> Self {
        let kept = || storage::read(PREFERENCE).map_or(Theme::System, |name| Theme::named(&name));
        let choice = RwSignal::new(named.map_or_else(kept, |scheme| Theme::named(scheme.name())));
        let repaints = RwSignal::new(0);
        let repaint = move || {
            let _ = repaints.try_update(|count| *count += 1);
        };
        let listeners = ["(prefers-color-scheme: dark)", "print", "(forced-colors: active)"]
            .map(|query| media::MediaListener::new(query, repaint));
        let listeners = StoredValue::new(SendWrapper::new(listeners));
        on_cleanup(move || listeners.dispose());
        let theme = Self { choice, repaints, found: StoredValue::new(None) };
        provide_context(theme);
        theme
    }

    /// The choice, followed.
    pub fn get(self) -> Theme {
        self.choice.get()
    }

    /// Chooses a theme and keeps it. Where storage is blocked it lasts for this visit.
    pub fn choose(self, theme: Theme) {
        self.choice.set(theme);
        document::set_theme((theme != Theme::System).then(|| theme.name()));
        let _ =
            if theme == Theme::System { storage::forget(PREFERENCE) } else { storage::keep(PREFERENCE, theme.name()) };
        self.repaints.update(|count| *count += 1);
    }

    /// What pictures are drawn with, followed. It is the same for all of them, and for finding it the browser has to
    /// compute styles some twenty times, so it is found once after each change.
    pub fn of_pictures(self, find: impl FnOnce() -> chart::Theme) -> chart::Theme {
        let now = self.repaints.get();
        let known =
            self.found.with_value(|found| found.as_ref().filter(|(at, _)| *at == now).map(|(_, known)| known.clone()));
        known.unwrap_or_else(|| {
            let theme = find();
            self.found.set_value(Some((now, theme.clone())));
            theme
        })
    }
}
