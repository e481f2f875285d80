//! Where everything on a map stands: the key, then the squares of the whole world, or where these would be too small to
//! read, those of its parts one below the other.

use super::{TileMap, finding};
use crate::chart::frame::factor;
use crate::chart::ground::Ground;
use crate::chart::{Anchor, Frame, Layout, Mark, Point, Rect, Target, legend};
use crate::model::Tile;

/// A square that is narrower has no room for a code, in CSS pixels.
const NARROWEST: f64 = 22.0;
/// The widest square of a part, in CSS pixels.
const WIDEST: f64 = 30.0;
/// Sizes of codes, in CSS pixels.
const CODE: (f64, f64) = (9.5, 13.0);
/// The size of a code to the side of its square.
const CODE_TO_SIDE: f64 = 0.42;
/// Between the key and the map, and between parts, in CSS pixels.
const APART: f64 = 14.0;

pub(super) fn place(map: &TileMap, frame: &Frame<'_>) -> Layout {
    let mut layout = frame.layout(0.0);
    let top = (key(map, frame, &mut layout) + frame.px(APART)).round();
    let side = side(&map.whole, frame);
    layout.height = if side >= frame.px(NARROWEST) {
        let left = (frame.full_width() - factor(Tile::extent(&map.whole).0) * side) / 2.0;
        squares(map, &map.whole, (Point::new(left.round(), top), side), frame, &mut layout)
    } else {
        parts(map, top, frame, &mut layout)
    };
    layout
}

/// The side of squares of which as many as some tiles have columns fit, in whole device pixels.
fn side(tiles: &[Tile], frame: &Frame<'_>) -> f64 {
    (frame.full_width() / factor(Tile::extent(tiles).0.max(1))).floor()
}

fn key(map: &TileMap, frame: &Frame<'_>, layout: &mut Layout) -> f64 {
    let entry =
        |ground, says| legend::Entry { ground: Some(ground), long: frame.say(&says), ..legend::Entry::default() };
    let classes = (0..map.classes.len()).map(|place| entry(Ground::Class(place), finding::key(map, place)));
    let unknown = finding::key_unknown(map).map(|says| entry(Ground::Unknown, says));
    let entries: Vec<legend::Entry> = classes.chain(unknown).collect();
    legend::key(&entries, Point::default(), frame.full_width(), frame, layout)
}

/// The parts with their names, beside each other where they fit. Returns where they end.
fn parts(map: &TileMap, top: f64, frame: &Frame<'_>, layout: &mut Layout) -> f64 {
    let narrowest = map.parts.iter().map(|(_, tiles)| side(tiles, frame)).fold(frame.px(WIDEST).floor(), f64::min);
    let style = frame.small().bold();
    let (mut x, mut y, mut bottom) = (0.0, top, top);
    for (name, tiles) in &map.parts {
        let width = factor(Tile::extent(tiles).0) * narrowest;
        if x > 0.0 && x + width > frame.full_width() {
            (x, y) = (0.0, bottom + frame.px(APART));
        }
        let at = Point::new(x, y + style.line() / 2.0);
        layout.shapes.push(style.set(&frame.write(&name.into()), at, Anchor::Start, width));
        let corner = Point::new(x, (y + style.line() + frame.px(4.0)).round());
        bottom = squares(map, tiles, (corner, narrowest), frame, layout).max(bottom);
        x += width + narrowest;
    }
    bottom
}

/// The squares of some tiles from a corner on. Returns where they end.
fn squares(map: &TileMap, tiles: &[Tile], (corner, side): (Point, f64), frame: &Frame<'_>, layout: &mut Layout) -> f64 {
    let gap = frame.stroke(if side > frame.px(WIDEST) { 2.0 } else { 1.0 });
    let size = (side * CODE_TO_SIDE).clamp(frame.px(CODE.0), frame.px(CODE.1));
    for tile in tiles {
        let Some(entry) = map.entry(tile.country) else { continue };
        let ground = entry.class.map_or(Ground::Unknown, Ground::Class);
        let (x, y) = (corner.x + factor(tile.column) * side, corner.y + factor(tile.row) * side);
        let bounds = Rect::new(x, y, side, side);
        let area = Rect::new(x, y, side - gap, side - gap);
        layout.shapes.extend(ground.shapes(area, frame));
        let style = frame.small().bold().sized(size).in_colour(ground.ink(frame));
        // Two letters, which readers know from addresses, are legible where three would not be.
        let code = entry.short.as_str();
        if style.width(code) <= area.width {
            layout.shapes.push(style.set(code, area.centre(), Anchor::Middle, area.width));
        }
        layout.marks.push(Mark {
            bounds,
            says: finding::mark(map, entry),
            target: Some(Target::Country(entry.country)),
        });
    }
    corner.y + factor(Tile::extent(tiles).1) * side
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::samples::{in_each_language, tile_map};
    use crate::chart::{Colour, Shape, Theme, layout};

    #[test]
    fn every_country_has_a_code_and_a_mark_that_can_be_hit_at_any_width() {
        let map = tile_map("gci-2024");
        let codes: Vec<&str> = map.entries.iter().map(|entry| entry.short.as_str()).collect();
        for width in [1072.0, 672.0, 640.0, 480.0, 288.0] {
            in_each_language(width, 1.0, |tag, frame| {
                let layout = layout(&map, frame);
                let is_code =
                    |shape: &&Shape| matches!(shape, Shape::Text(text) if codes.contains(&text.text.as_str()));
                let written = layout.shapes.iter().filter(is_code).count();
                assert_eq!((written, layout.marks.len()), (198, 198), "{tag} at {width}");
                let smallest = layout.marks.iter().map(|mark| mark.bounds.width).fold(f64::INFINITY, f64::min);
                assert!(smallest >= NARROWEST, "{tag} at {width}: {smallest}");
            });
        }
    }

    #[test]
    fn where_colours_are_forced_a_bar_says_the_class() {
        let ink = Theme::print().ink;
        let forced = Theme { classes: [ink; 5], ..Theme::print() };
        let bars = |theme: &Theme| {
            let mut widths: Vec<u32> = Vec::new();
            in_each_language(1072.0, 1.0, |_, frame| {
                let layout = layout(&tile_map("gci-2024"), &Frame { theme, ..*frame });
                let is_bar = |shape: &Shape, colour: Colour| matches!(shape, Shape::Fill(area, one) if *one == colour && area.height < 10.0);
                let found =
                    layout.shapes.iter().filter(|shape| is_bar(shape, ink)).map(|shape| shape.bounds().width as u32);
                widths = found.collect();
            });
            widths.sort_unstable();
            widths.dedup();
            widths.len()
        };
        assert!(bars(&forced) >= 5, "as many lengths as classes");
        assert_eq!(bars(&Theme::print()), 0);
    }
}
