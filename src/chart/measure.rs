//! How wide a text is: asked of the browser in the page, of a table of typical widths elsewhere.

/// The faces that charts are set in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Face {
    /// Running text: [`super::Theme::family`].
    #[default]
    Text,
    /// The same in bold.
    Bold,
    /// The title of an exported picture: [`super::Theme::title_family`] in bold.
    Title,
}

/// Measures text. Any `Fn(text, size, face) -> width` is one, so a page hands in `measureText`.
pub trait Measure {
    /// The width of `text` set at `size`, in the unit of `size`.
    fn width(&self, text: &str, size: f64, face: Face) -> f64;
}

impl<F: Fn(&str, f64, Face) -> f64> Measure for F {
    fn width(&self, text: &str, size: f64, face: Face) -> f64 {
        self(text, size, face)
    }
}

/// Typical widths of a sans-serif, a little on the wide side: the same everywhere, so that snapshots are.
#[derive(Clone, Copy, Debug, Default)]
pub struct Typical;

impl Measure for Typical {
    fn width(&self, text: &str, size: f64, face: Face) -> f64 {
        let ems: f64 = text.chars().map(ems).sum();
        let bolder = if face == Face::Text { 1.0 } else { 1.07 };
        ems * size * bolder
    }
}

fn ems(character: char) -> f64 {
    match character {
        'i' | 'j' | 'l' | 'ı' | '.' | ',' | ':' | ';' | '\'' | '|' | '!' | ' ' | '’' => 0.3,
        'f' | 'r' | 't' | '(' | ')' | '/' | '-' | '"' | 'I' => 0.39,
        'm' | 'M' | 'w' | 'W' | '…' | '—' | '@' => 0.94,
        'A'..='Z' | 'Ə' | 'Ü' | 'Ö' | 'Ş' | 'Ç' | 'Ğ' | 'İ' | '%' => 0.71,
        _ if character.is_ascii() || character.is_alphanumeric() && character < '\u{250}' || character == 'ə' => 0.57,
        _ => 1.0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_tabular_and_bold_is_wider() {
        let width = |text| Typical.width(text, 10.0, Face::Text);
        assert!((width("1111") - width("0897")).abs() < f64::EPSILON);
        assert!(width("illi") < width("mama"));
        assert!(Typical.width("a", 10.0, Face::Bold) > width("a"));
        assert!((width("aa") * 2.0 - Typical.width("aa", 20.0, Face::Text)).abs() < 1e-9);
    }
}
