//! What a picture depends on besides its chart: how wide its place is, how fine the screen, which colours the page
//! has, and whether it is being printed.

use crate::browser::canvas::Ruler;
use crate::browser::media::{MediaListener, pixel_ratio};
use crate::browser::resize::WidthObserver;
use crate::browser::style;
use crate::chart::{self, Colour, Frame, Theme};
use crate::text::Catalogue;
use crate::ui::prelude::*;
use crate::ui::theme::CurrentTheme;
use leptos::html::{Canvas, Div};

/// The surroundings of one picture.
#[derive(Clone, Copy)]
pub struct Surroundings {
    width: RwSignal<f64>,
    ratio: RwSignal<f64>,
    printing: RwSignal<bool>,
    theme: Memo<Theme>,
}

impl Surroundings {
    /// Width of the text on an A4 page with the margins of `style/print.css`, in CSS pixels.
    const PAGE_WIDTH: f64 = 672.0;
    /// Pixels of a printed picture to a CSS pixel: 288 to an inch.
    const PAGE_SCALE: f64 = 3.0;

    /// Follows the width of `place` and the screen, and takes colours and fonts from where `canvas` stands.
    pub fn new(place: NodeRef<Div>, canvas: NodeRef<Canvas>) -> Self {
        let width = RwSignal::new(0.0);
        let ratio = RwSignal::new(pixel_ratio());
        follow_width(place, width, ratio);
        follow_ratio(ratio);
        let printing = RwSignal::new(false);
        let page = use_context::<CurrentTheme>();
        let theme = Memo::new(move |_| match (canvas.get(), page) {
            (Some(canvas), Some(page)) if !printing.get() => page.of_pictures(|| theme_at(&canvas)),
            _ => Theme::print(),
        });
        Self { width, ratio, printing, theme }
    }

    /// Says that printing begins or ends.
    pub fn print(self, begins: bool) {
        self.printing.set(begins);
    }

    /// Hands over the frame to lay a chart out in, followed. Its width is zero until it is known.
    pub fn with_frame<T>(self, words: &Catalogue, act: impl FnOnce(&Frame<'_>) -> T) -> T {
        let (width, scale) = if self.printing.get() {
            (Self::PAGE_WIDTH, Self::PAGE_SCALE)
        } else {
            (self.width.get(), self.ratio.get())
        };
        self.theme.with(|theme| {
            let measure = Ruler(theme);
            act(&Frame { width: whole_pixels(width, scale), scale, theme, measure: &measure, words })
        })
    }
}

/// The width of as many whole pixels of the screen as fit, so that the picture is nowhere stretched or cut.
fn whole_pixels(width: f64, scale: f64) -> f64 {
    // A layout rounds up; a little less than a whole number stays that number after dividing and multiplying.
    const LITTLE: f64 = 1e-6;
    ((width * scale + LITTLE).floor() - LITTLE).max(0.0) / scale
}

/// The width is taken as soon as `place` is on the page, so that the picture has its size before anything is seen and
/// nothing jumps. `place` must not grow with the picture, or the observer would never come to rest.
fn follow_width(place: NodeRef<Div>, width: RwSignal<f64>, ratio: RwSignal<f64>) {
    let observer = StoredValue::new_local(None);
    Effect::new(move |_| {
        let Some(place) = place.get() else { return };
        let is_news = move |now: f64| width.try_get_untracked().is_some_and(|last| (last - now).abs() > f64::EPSILON);
        let changed = move |now: f64| {
            // An element that is hidden has no width; the picture waits as it is.
            if now > 0.0 && is_news(now) {
                let _ = (width.try_set(now), ratio.try_set(pixel_ratio()));
            }
        };
        changed(place.get_bounding_client_rect().width());
        observer.set_value(WidthObserver::new(&place, changed));
    });
}

/// There is no event for the ratio, only the answer to "is it still this?": each answer makes a new question.
fn follow_ratio(ratio: RwSignal<f64>) {
    let listener = StoredValue::new_local(None);
    Effect::new(move |_| {
        let query = format!("(resolution: {}dppx)", style::number(ratio.get()));
        let changed = move || {
            let _ = ratio.try_set(pixel_ratio());
        };
        listener.set_value(MediaListener::new(&query, changed));
    });
}

/// The colours, font and text sizes that the style sheet has where the canvas stands.
fn theme_at(canvas: &web_sys::HtmlElement) -> Theme {
    let print = Theme::print();
    let token = |property: &str, name: &str| style::computed(canvas, property, &format!("var({name})"));
    let colour = |name, otherwise| token("color", name).and_then(|css| Colour::parse(&css)).unwrap_or(otherwise);
    let size = |name, otherwise| {
        token("font-size", name).and_then(|css| chart::number(css.strip_suffix("px")?)).unwrap_or(otherwise)
    };
    let five = |names: [&'static str; 5], otherwise: [Colour; 5]| {
        let mut otherwise = otherwise.into_iter();
        names.map(|name| colour(name, otherwise.next().unwrap_or(print.accent)))
    };
    Theme {
        paper: colour("--paper", print.paper),
        ink: colour("--ink", print.ink),
        ink_2: colour("--ink-2", print.ink_2),
        rule: colour("--rule", print.rule),
        accent: colour("--accent", print.accent),
        accent_soft: colour("--accent-soft", print.accent_soft),
        gap: colour("--gap", print.gap),
        gap_soft: colour("--gap-soft", print.gap_soft),
        focus: colour("--focus", print.focus),
        series: five(["--series-1", "--series-2", "--series-3", "--series-4", "--series-5"], print.series),
        classes: five(["--class-1", "--class-2", "--class-3", "--class-4", "--class-5"], print.classes),
        family: token("font-family", "--sans").unwrap_or(print.family),
        title_family: token("font-family", "--serif").unwrap_or(print.title_family),
        small: size("--step--1", print.small),
        body: size("--step-0", print.body),
        title: size("--step-2", print.title),
    }
}
