//! How a chart looks: colours, font and text sizes, handed in by whoever shows it.

use crate::model::Decimal;

/// A colour with an opacity from 0 to 1.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Colour {
    /// Red, 0 to 255.
    pub red: u8,
    /// Green, 0 to 255.
    pub green: u8,
    /// Blue, 0 to 255.
    pub blue: u8,
    /// Opacity, 0 to 1.
    pub alpha: f64,
}

impl Colour {
    /// An opaque colour from its hexadecimal notation, as in `Colour::hex(0x0a5a6e)`.
    #[must_use]
    pub const fn hex(rgb: u32) -> Self {
        let [_, red, green, blue] = rgb.to_be_bytes();
        Self { red, green, blue, alpha: 1.0 }
    }

    /// Reads a colour as a browser computes it: `#0a5a6e`, `rgb(10, 90, 110)` or `rgb(10 90 110 / 0.5)`.
    #[must_use]
    pub fn parse(css: &str) -> Option<Self> {
        let css = css.trim();
        if let Some(digits) = css.strip_prefix('#') {
            let plain = digits.len() == 6 && digits.bytes().all(|byte| byte.is_ascii_hexdigit());
            return plain.then(|| u32::from_str_radix(digits, 16).ok().map(Self::hex))?;
        }
        let inside = css.strip_prefix("rgba(").or_else(|| css.strip_prefix("rgb("))?.strip_suffix(')')?;
        let mut numbers = inside.split([',', ' ', '/']).filter(|part| !part.is_empty()).map(number);
        let mut channel = || numbers.next()?.map(eight_bits);
        let (red, green, blue) = (channel()?, channel()?, channel()?);
        let alpha = numbers.next().map_or(Some(1.0), |alpha| alpha)?;
        Some(Self { red, green, blue, alpha: alpha.clamp(0.0, 1.0) })
    }

    /// How light it looks, from 0 to 255, by the weights of Rec. 601.
    fn lightness(self) -> f64 {
        0.299 * f64::from(self.red) + 0.587 * f64::from(self.green) + 0.114 * f64::from(self.blue)
    }

    /// The same colour, more or less transparent.
    #[must_use]
    pub const fn faded(self, alpha: f64) -> Self {
        Self { alpha, ..self }
    }
}

/// A number as style sheets write them. Reading any float takes tables that weigh as much as all of this module.
#[must_use]
pub fn number(css: &str) -> Option<f64> {
    Decimal::parse(css).map(Decimal::approximate)
}

#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped before")]
fn eight_bits(number: f64) -> u8 {
    number.round().clamp(0.0, 255.0) as u8
}

/// Colours, font and text sizes of a chart. The names are those of the page's custom properties.
#[derive(Clone, Debug, PartialEq)]
pub struct Theme {
    /// What the chart lies on.
    pub paper: Colour,
    /// Text.
    pub ink: Colour,
    /// Text and lines of lesser weight.
    pub ink_2: Colour,
    /// Thin rules between rows.
    pub rule: Colour,
    /// What has been earned.
    pub accent: Colour,
    /// A quiet ground for what belongs to the accent.
    pub accent_soft: Colour,
    /// What is missing.
    pub gap: Colour,
    /// The hatch inside what is missing.
    pub gap_soft: Colour,
    /// The ring around the mark that the keyboard is at.
    pub focus: Colour,
    /// Series that differ for colour-blind readers too; each also has a shape.
    pub series: [Colour; 5],
    /// Grounds of classes from the best to the lowest, told apart by how light they are. All are one where the reader
    /// forces colours.
    pub classes: [Colour; 5],
    /// A CSS list of font families for running text.
    pub family: String,
    /// A CSS list of font families for the title inside an exported picture.
    pub title_family: String,
    /// Size of small print, in CSS pixels.
    pub small: f64,
    /// Size of running text, in CSS pixels.
    pub body: f64,
    /// Size of a title inside an exported picture, in CSS pixels.
    pub title: f64,
}

impl Theme {
    /// The light theme on white: for print, exported pictures and snapshots.
    #[must_use]
    pub fn print() -> Self {
        Self {
            paper: Colour::hex(0xff_ff_ff),
            ink: Colour::hex(0x1b_1e_22),
            ink_2: Colour::hex(0x4d_54_5c),
            rule: Colour::hex(0xdc_d8_cd),
            accent: Colour::hex(0x0a_5a_6e),
            accent_soft: Colour::hex(0xd9_eb_ee),
            gap: Colour::hex(0x8f_4a_00),
            gap_soft: Colour::hex(0xf6_dc_bd),
            focus: Colour::hex(0x0a_5a_6e),
            series: [0x0a_5a_6e, 0xb4_53_0a, 0x5b_4a_9e, 0x2d_7a_46, 0xa3_30_5e].map(Colour::hex),
            classes: [0x08_3f_4e, 0x17_69_7f, 0x6a_b0_c0, 0xac_d5_dd, 0xe3_f1_f3].map(Colour::hex),
            family: "system-ui, -apple-system, \"Segoe UI\", Roboto, \"Noto Sans\", \"Liberation Sans\", sans-serif"
                .to_owned(),
            title_family: "\"Iowan Old Style\", \"Palatino Linotype\", Palatino, Charter, Georgia, serif".to_owned(),
            small: 13.0,
            body: 16.0,
            title: 24.0,
        }
    }

    /// The dark theme, for exported pictures. Sizes and fonts are those of the light one.
    #[must_use]
    pub fn dark() -> Self {
        Self {
            paper: Colour::hex(0x14_17_1a),
            ink: Colour::hex(0xec_eb_e6),
            ink_2: Colour::hex(0xb3_b8_bd),
            rule: Colour::hex(0x34_3a_40),
            accent: Colour::hex(0x6c_c3_d5),
            accent_soft: Colour::hex(0x17_38_42),
            gap: Colour::hex(0xf0_a8_60),
            gap_soft: Colour::hex(0x33_26_1a),
            focus: Colour::hex(0xff_d1_66),
            series: [0x6c_c3_d5, 0xf0_a8_60, 0xb6_a8_f0, 0x7f_cf_9a, 0xf2_8a_b2].map(Colour::hex),
            classes: [0xc4_ed_f5, 0x7f_c8_d8, 0x2a_6d_7c, 0x1d_4f_5c, 0x19_37_41].map(Colour::hex),
            ..Self::print()
        }
    }

    /// The ground of a class; what comes after the fifth has that of the fifth.
    #[must_use]
    pub fn class(&self, place: usize) -> Colour {
        self.classes.get(place).or(self.classes.last()).copied().unwrap_or(self.accent)
    }

    /// Whether classes can be told apart by their grounds.
    #[must_use]
    pub fn has_classes(&self) -> bool {
        self.classes.first() != self.classes.last()
    }

    /// Ink or paper, whichever is further from a ground in lightness.
    #[must_use]
    pub fn ink_on(&self, ground: Colour) -> Colour {
        let off = |colour: Colour| (colour.lightness() - ground.lightness()).abs();
        if off(self.paper) > off(self.ink) { self.paper } else { self.ink }
    }

    /// The colour of a series; they repeat after the fifth, where the shapes become hollow.
    #[must_use]
    pub fn series(&self, place: usize) -> Colour {
        self.series.get(place % self.series.len()).copied().unwrap_or(self.accent)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// As WCAG 2.2 defines it.
    fn contrast(one: Colour, other: Colour) -> f64 {
        let channel = |value: u8| {
            let share = f64::from(value) / 255.0;
            if share <= 0.040_45 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
        };
        let luminance = |c: Colour| 0.2126 * channel(c.red) + 0.7152 * channel(c.green) + 0.0722 * channel(c.blue);
        let (one, other) = (luminance(one) + 0.05, luminance(other) + 0.05);
        one.max(other) / one.min(other)
    }

    /// The light and the dark value of a token of the style sheet.
    fn token(name: &str) -> [Colour; 2] {
        let sheet = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/style/tokens.css")).unwrap();
        let start = format!("{name}: light-dark(");
        let (_, rest) = sheet.split_once(&start).unwrap_or_else(|| panic!("{name}"));
        let (values, _) = rest.split_once(')').unwrap();
        let values: Vec<Colour> = values.split(", ").map(|value| Colour::parse(value).unwrap()).collect();
        [values[0], values[1]]
    }

    #[test]
    fn classes_are_told_apart_by_lightness_and_can_be_written_on_in_either_scheme() {
        let classes = [1, 2, 3, 4, 5].map(|place| token(&format!("--class-{place}")));
        for scheme in [0, 1] {
            let classes = classes.map(|both| both[scheme]);
            let theme =
                Theme { ink: token("--ink")[scheme], paper: token("--paper")[scheme], classes, ..Theme::print() };
            for pair in classes.windows(2) {
                assert!(contrast(pair[0], pair[1]) > 1.3, "{pair:?}");
            }
            for ground in classes {
                assert!(contrast(ground, theme.ink_on(ground)) >= 4.5, "{ground:?}");
            }
        }
        assert_eq!(Theme::print().classes, classes.map(|both| both[0]), "paper has the light ones");
    }

    #[test]
    fn a_dark_picture_has_the_colours_of_the_dark_page() {
        let (dark, token) = (Theme::dark(), |name: &str| token(name)[1]);
        let one_each =
            [dark.paper, dark.ink, dark.ink_2, dark.rule, dark.accent, dark.accent_soft, dark.gap, dark.gap_soft];
        let names = ["--paper", "--ink", "--ink-2", "--rule", "--accent", "--accent-soft", "--gap", "--gap-soft"];
        assert_eq!(one_each, names.map(token));
        assert_eq!(dark.focus, token("--focus"));
        assert_eq!(dark.series, [1, 2, 3, 4, 5].map(|place| token(&format!("--series-{place}"))));
        assert_eq!(dark.classes, [1, 2, 3, 4, 5].map(|place| token(&format!("--class-{place}"))));
    }

    #[test]
    fn reads_what_browsers_compute() {
        let accent = Some(Colour::hex(0x0a_5a_6e));
        assert_eq!(Colour::parse(" #0a5a6e"), accent);
        assert_eq!(Colour::parse("rgb(10, 90, 110)"), accent);
        assert_eq!(Colour::parse("rgba(10, 90, 110, 0.5)"), accent.map(|colour| colour.faded(0.5)));
        assert_eq!(Colour::parse("rgb(10 90 110 / 0.5)"), accent.map(|colour| colour.faded(0.5)));
        for wrong in ["", "#0a5", "#+a5a6e", "teal", "rgb(1, 2)", "rgb(a, b, c)", "light-dark(#000, #fff)"] {
            assert_eq!(Colour::parse(wrong), None, "{wrong}");
        }
    }
}
