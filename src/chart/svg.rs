//! A chart as a standalone SVG file.

use super::draw::{DrawError, draw_with_em};
use super::{Chart, Frame, SheetSpec, sheet};
use plotters_svg::SVGBackend;

/// plotters-svg writes a font size divided by this.
const SVG_EM: f64 = 1.24;

/// The picture with its title, source and imprint as an SVG file that needs nothing else.
///
/// Coordinates are whole numbers, so a `scale` of 2 or more in the frame makes for finer type.
///
/// # Errors
/// When the backend refuses a shape.
pub fn svg(chart: &dyn Chart, frame: &Frame<'_>, spec: &SheetSpec) -> Result<String, DrawError> {
    let layout = sheet(chart, frame, spec);
    let mut drawing = String::new();
    draw_with_em(&layout, None, &mut SVGBackend::with_string(&mut drawing, layout.size()), SVG_EM)?;
    // Control characters have no place in XML, and names and titles may hold some.
    drawing.retain(is_allowed);
    let finding = frame.say(&chart.title());
    // The finding is said in any case.
    let (title, below) = spec.title.as_ref().map_or((&finding, ""), |title| (title, finding.as_str()));
    let names = format!(
        "<title>{}</title>\n<desc>{}{}{} {}</desc>\n",
        escaped(title),
        escaped(below),
        if below.is_empty() { "" } else { " " },
        escaped(&frame.say(&chart.description())),
        escaped(&frame.say(&chart.source())),
    );
    let root = format!(
        "<svg role=\"img\" lang=\"{}\" font-family=\"{}\" style=\"font-variant-numeric: tabular-nums\" ",
        frame.words.language().tag(),
        escaped(&layout.family),
    );
    let drawing = drawing.replacen("<svg ", &root, 1);
    Ok(drawing.replacen(">\n", &format!(">\n{names}"), 1))
}

fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            other if is_allowed(other) => escaped.push(other),
            _ => {}
        }
    }
    escaped
}

/// Whether a character may stand in XML, if only escaped.
fn is_allowed(character: char) -> bool {
    !character.is_control() || matches!(character, '\n' | '\t')
}
