//! What a reader asks of a picture that leaves the page: its size, its title, light or dark, and where it is from.

use crate::chart::{Layout, Shape, Theme};
use crate::model::AsOf;

/// Where and when a picture was made, printed on it so that it can be checked.
#[derive(Clone, Debug, PartialEq)]
pub struct Imprint {
    /// The address of the view, which shows the same again.
    pub address: String,
    /// The day it was made.
    pub date: AsOf,
}

/// The size of a sheet: what press, slides and social networks show without cutting anything off.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SheetSize {
    /// As wide as asked for and as high as the chart needs.
    #[default]
    Page,
    /// 16:9, for press and slides.
    Wide,
    /// 1:1.
    Square,
    /// 4:5, the highest that social networks show whole.
    Portrait,
    /// 1.91:1, beside a link.
    Link,
}

impl SheetSize {
    /// Every size.
    pub const ALL: [Self; 5] = [Self::Page, Self::Wide, Self::Square, Self::Portrait, Self::Link];

    /// Its name in a form.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Page => "page",
            Self::Wide => "wide",
            Self::Square => "square",
            Self::Portrait => "portrait",
            Self::Link => "link",
        }
    }

    /// Width and height in pixels; none where the chart decides.
    #[must_use]
    pub const fn pixels(self) -> Option<(u16, u16)> {
        match self {
            Self::Page => None,
            Self::Wide => Some((1920, 1080)),
            Self::Square => Some((1080, 1080)),
            Self::Portrait => Some((1080, 1350)),
            Self::Link => Some((1200, 628)),
        }
    }

    /// Pixels to a CSS pixel: small print is 24 pixels high in a picture of 1080, which a phone shows at a third of that. The
    /// picture beside a link is seen larger, since it is low.
    pub(super) const fn scale(self) -> f64 {
        match self {
            Self::Link => 20.0 / SMALL_PRINT,
            _ => 24.0 / SMALL_PRINT,
        }
    }
}

/// The size of small print in CSS pixels that scales are made for, as [`Theme::print`] has it.
const SMALL_PRINT: f64 = 13.0;

/// What a picture that leaves the page is to be like.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SheetSpec {
    /// Its size.
    pub size: SheetSize,
    /// A title of the reader's own; none for the finding of the chart.
    pub title: Option<String>,
    /// Whether it is light on dark. Whoever lays out takes the [`SheetSpec::theme`].
    pub is_dark: bool,
    /// Where and when it was made.
    pub imprint: Option<Imprint>,
}

impl SheetSpec {
    /// Letters of a title of the reader's own: so many are whole in every size.
    pub const LONGEST_TITLE: usize = 160;

    /// The title that a reader typed; nothing, or the finding itself, is none of their own.
    #[must_use]
    pub fn own_title(typed: &str, finding: &str) -> Option<String> {
        let words: Vec<&str> = typed.split_whitespace().collect();
        let title = words.join(" ");
        (!title.is_empty() && title != finding).then_some(title)
    }

    /// Colours and fonts of the picture.
    #[must_use]
    pub fn theme(&self) -> Theme {
        if self.is_dark { Theme::dark() } else { Theme::print() }
    }

    /// What the name of its file says of it: `-1080x1080-dark`; nothing of what is as usual.
    #[must_use]
    pub fn file_suffix(&self) -> String {
        let size = self.size.pixels().map_or_else(String::new, |(width, height)| format!("-{width}x{height}"));
        size + if self.is_dark { "-dark" } else { "" }
    }

    /// Whether the text of a picture of this size came out so small that a phone hardly shows it.
    #[must_use]
    pub fn is_fine_print(&self, layout: &Layout) -> bool {
        const LEAST: f64 = 0.75;
        let sizes =
            layout.shapes.iter().filter_map(|shape| if let Shape::Text(text) = shape { Some(text.size) } else { None });
        let least = LEAST * SMALL_PRINT * self.size.scale();
        self.size.pixels().is_some() && sizes.fold(f64::INFINITY, f64::min) < least
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_says_something_else_is_an_own_title() {
        let own = |typed| SheetSpec::own_title(typed, "Estonia leads");
        assert_eq!(own("  Estonia\n leads "), None);
        assert_eq!(own(" \n"), None);
        assert_eq!(own("Estonia  is first\n"), Some("Estonia is first".to_owned()));
    }

    #[test]
    fn the_name_of_a_file_says_what_is_not_as_usual() {
        let suffix = |size, is_dark| SheetSpec { size, is_dark, ..SheetSpec::default() }.file_suffix();
        assert_eq!(suffix(SheetSize::Page, false), "");
        assert_eq!(suffix(SheetSize::Page, true), "-dark");
        assert_eq!(suffix(SheetSize::Square, false), "-1080x1080");
        assert_eq!(suffix(SheetSize::Link, true), "-1200x628-dark");
    }
}
