//! Where radars stand: one for a few countries, or one for each country in rows of panels.

use super::web::Web;
use super::{MOST_TOGETHER, Radar, names};
use crate::chart::frame::factor;
use crate::chart::{Anchor, Frame, Layout, Point, Rect, Selected, Shape, legend, marker, panels, sentence};
use crate::model::Decimal;
use crate::text::{Value, say};

/// The longest radius, in CSS pixels: beyond it a shape grows without saying more.
const LONGEST: f64 = 190.0;
/// How much of the width the radius may take where names stand around, and where numbers do.
const OF_WIDTH: f64 = 0.26;
const OF_WIDTH_NUMBERED: f64 = 0.42;
/// The space between a spoke and its name, in CSS pixels.
const GAP: f64 = 9.0;
/// Half the width of a marker, in CSS pixels.
const RADIUS: f64 = 5.0;
/// The least width of the panel of a country, and the space between panels, in CSS pixels.
const LEAST: f64 = 176.0;
const LEAST_NARROW: f64 = 110.0;
const BETWEEN: f64 = 20.0;
/// Below this width, in CSS pixels, panels may be as small as that.
const NARROW: f64 = 560.0;

pub(super) fn place(radar: &Radar, frame: &Frame<'_>) -> Layout {
    if radar.figures.selection.len() > MOST_TOGETHER { each(radar, frame) } else { together(radar, frame) }
}

/// All countries on one radar.
fn together(radar: &Radar, frame: &Frame<'_>) -> Layout {
    let mut layout = frame.layout(0.0);
    let width = frame.full_width();
    let mut top = legend::legend(&radar.figures.selection, Point::default(), width, frame, &mut layout);
    let without = radar.without();
    if !without.is_empty() {
        top = sentence::place(&say::chart_radar_without(without), top, frame, &mut layout);
    }
    top += frame.px(12.0);
    match named(radar, top, frame) {
        Some((web, names)) => {
            draw(radar, &web, frame, &mut layout);
            let bottom = names.iter().map(|name| name.bounds().bottom()).fold(web.bottom(), f64::max);
            layout.shapes.extend(names);
            layout.height = bottom + frame.px(RADIUS);
        }
        None => {
            let web = web(radar, width * OF_WIDTH_NUMBERED, top + frame.px(ROOM_FOR_NUMBERS), frame);
            draw(radar, &web, frame, &mut layout);
            let bottom = numbers(radar, &web, frame, &mut layout);
            let corner = Point::new(0.0, bottom + frame.px(10.0));
            layout.height = legend::key(&radar.figures.numbers(frame), corner, width, frame, &mut layout);
        }
    }
    layout
}

/// A radar with the names of the areas around it, the highest of which begins at `top`; none where they do not fit.
fn named(radar: &Radar, top: f64, frame: &Frame<'_>) -> Option<(Web, Vec<Shape>)> {
    let titles: Vec<String> = radar.figures.areas().iter().map(|line| frame.write(&line.title())).collect();
    let style = frame.small().in_colour(frame.theme.ink);
    let mut web = web(radar, frame.full_width() * OF_WIDTH, top + frame.px(ROOM_FOR_NAMES), frame);
    let height = 2.0 * (web.radius + frame.px(ROOM_FOR_NAMES));
    let room = Rect::new(0.0, web.centre.y - height / 2.0, frame.full_width(), height);
    let names = names::around(&titles, &web, room, frame.px(GAP), &style)?;
    // Room that names of several lines would have needed is not left empty.
    let spare = names.iter().map(|name| name.bounds().y).fold(f64::INFINITY, f64::min) - top;
    web.centre.y -= spare;
    Some((web, names.into_iter().map(|name| name.moved(0.0, -spare)).collect()))
}

fn draw(radar: &Radar, web: &Web, frame: &Frame<'_>, layout: &mut Layout) {
    web.ground(frame, layout);
    percents(web, frame, layout);
    fill(radar, web, frame, layout);
}

/// Room above a radar for names, and above and beside it for numbers, in CSS pixels.
const ROOM_FOR_NAMES: f64 = 56.0;
const ROOM_FOR_NUMBERS: f64 = 24.0;

/// A radar in the middle of the width, from a height on.
fn web(radar: &Radar, radius: f64, top: f64, frame: &Frame<'_>) -> Web {
    let radius = radius.min(frame.px(LONGEST));
    let centre = Point::new(frame.full_width() / 2.0, top + radius);
    Web { centre, radius, spokes: radar.figures.areas().len() }
}

/// The shapes of all countries, the outlines of all over the fills of all.
fn fill(radar: &Radar, web: &Web, frame: &Frame<'_>, layout: &mut Layout) {
    // Where several lie over each other, each is fainter, so that all can be seen through.
    let shown = radar.figures.selection.len().saturating_sub(radar.without().len());
    let alpha = if shown < 2 { 0.15 } else { 0.05 };
    let places = || (0..radar.figures.selection.len()).map(|place| (place, radar.shares(place)));
    places().for_each(|(place, shares)| web.fill(&shares, place, alpha, frame, layout));
    // The first picked is drawn last and lies on top.
    for (place, shares) in places().collect::<Vec<_>>().into_iter().rev() {
        web.outline(&shares, place, frame.px(RADIUS), frame, layout);
    }
    (0..radar.figures.selection.len()).for_each(|place| web.mark(radar, place, frame, layout));
}

/// The numbers of the areas at the ends of their spokes; returns where they end.
fn numbers(radar: &Radar, web: &Web, frame: &Frame<'_>, layout: &mut Layout) -> f64 {
    let style = frame.small().bold();
    let reach = 1.0 + frame.px(14.0) / web.radius.max(1.0);
    let mut bottom = web.bottom();
    for (spoke, line) in radar.figures.areas().iter().enumerate() {
        let at = web.at(spoke, reach);
        layout.shapes.push(style.set(&line.number(spoke), at, Anchor::Middle, f64::INFINITY));
        bottom = bottom.max(at.y + style.line() / 2.0);
    }
    bottom
}

/// What half and whole stand for, beside the upright spoke.
fn percents(web: &Web, frame: &Frame<'_>, layout: &mut Layout) {
    let style = frame.small().sized(frame.small().size * 0.85);
    for (units, share) in [(50, 0.5), (100, 1.0)] {
        let tip = web.at(0, share);
        let at = Point::new(tip.x - frame.px(RADIUS + 3.0), tip.y + style.line() * 0.55);
        let text = frame.write(&Value::Percent(Decimal { units, decimals: 0 }));
        layout.shapes.push(style.set(&text, at, Anchor::End, web.radius));
    }
}

/// One radar for each country, with the numbers of the areas and one key for all.
fn each(radar: &Radar, frame: &Frame<'_>) -> Layout {
    let mut layout = frame.layout(0.0);
    let count = radar.figures.selection.len();
    let least = if frame.width < NARROW { LEAST_NARROW } else { LEAST };
    let columns = panels::columns(count, frame.width, least, BETWEEN);
    let width = (frame.full_width() - frame.px(BETWEEN) * (factor(columns) - 1.0)) / factor(columns);
    let key = radar.figures.numbers(frame);
    let mut top = legend::key(&key, Point::default(), frame.full_width(), frame, &mut layout) + frame.px(12.0);
    let countries: Vec<(usize, &Selected)> = radar.figures.selection.iter().enumerate().collect();
    for row in countries.chunks(columns.max(1)) {
        let lines = row.iter().map(|(_, one)| title(one, width, frame).len()).max().unwrap_or(1);
        let (mut left, mut bottom) = (0.0, top);
        for (place, one) in row {
            let lines_height = frame.body().line() * factor(lines);
            put_title(*place, one, Point::new(left, top), width, frame, &mut layout);
            let radius = (width / 2.0 - frame.px(ROOM_FOR_NUMBERS)).clamp(0.0, frame.px(LONGEST / 2.0));
            let centre = Point::new(left + width / 2.0, top + lines_height + frame.px(ROOM_FOR_NUMBERS) + radius);
            let web = Web { centre, radius, spokes: radar.figures.areas().len() };
            let shares = radar.shares(*place);
            web.ground(frame, &mut layout);
            web.fill(&shares, *place, 0.15, frame, &mut layout);
            web.outline(&shares, *place, frame.px(RADIUS - 1.5), frame, &mut layout);
            if shares.iter().all(Option::is_none) {
                let text = frame.say(&say::chart_not_known());
                layout.shapes.push(frame.small().set(&text, centre, Anchor::Middle, 2.0 * radius));
            }
            web.mark(radar, *place, frame, &mut layout);
            bottom = numbers(radar, &web, frame, &mut layout).max(bottom);
            left += width + frame.px(BETWEEN);
        }
        layout.height = bottom;
        top = bottom + frame.px(16.0);
    }
    layout
}

fn title(one: &Selected, width: f64, frame: &Frame<'_>) -> Vec<String> {
    let style = if one.is_mine { frame.body().bold() } else { frame.body() };
    style.wrap(&frame.write(&(&one.name).into()), &[width - frame.px(2.0 * RADIUS + 6.0); 3])
}

fn put_title(place: usize, one: &Selected, corner: Point, width: f64, frame: &Frame<'_>, layout: &mut Layout) {
    let (style, radius) = (if one.is_mine { frame.body().bold() } else { frame.body() }, frame.px(RADIUS));
    let centre = Point::new(corner.x + radius, corner.y + style.line() / 2.0);
    let shapes: Vec<Shape> = marker::marker(place, centre, radius, frame.theme.series(place), frame.theme.paper);
    layout.shapes.extend(shapes);
    let corner = Point::new(corner.x + frame.px(2.0 * RADIUS + 6.0), corner.y);
    layout.shapes.extend(style.set_lines(&title(one, width, frame), corner));
}
