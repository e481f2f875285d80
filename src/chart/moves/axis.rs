//! The axis of places won and lost: zero where bars begin, round ticks on both sides.

use super::{RankMoveBars, finding};
use crate::chart::{Anchor, Frame, Layout, Point, Rect, Shape};
use crate::model::Decimal;
use crate::sort::SortSmall;
use crate::text::say;

/// Places won and lost along a length in device pixels.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Axis {
    /// The most places lost, not above zero.
    low: f64,
    /// The most places won, not below zero.
    high: f64,
    left: f64,
    length: f64,
}

impl Axis {
    /// An axis with room for every bar, or from −1 to 1 where nobody moved.
    pub(super) fn of(chart: &RankMoveBars, left: f64, length: f64) -> Self {
        let reach = chart.rows.iter().map(super::Row::reach);
        let (low, high) = reach.fold((0.0_f64, 0.0_f64), |(low, high), (lost, won)| (low.min(lost), high.max(won)));
        let (low, high) = if high - low < 1.0 { (-1.0, 1.0) } else { (low, high) };
        Self { low, high, left, length: length.max(0.0) }
    }

    /// Where so many places won (above zero) or lost stand.
    pub(super) fn at(&self, places: f64) -> f64 {
        self.left + (places - self.low) / (self.high - self.low) * self.length
    }

    /// Whole numbers of places from one end to the other, zero among them, at least `least` apart.
    fn ticks(&self, least: f64) -> Vec<i32> {
        const STEPS: [i32; 12] = [1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000];
        let place_px = self.length / (self.high - self.low);
        let Some(step) = STEPS.into_iter().find(|step| f64::from(*step) * place_px >= least) else { return vec![0] };
        let within = |tick: &i32| (self.low..=self.high).contains(&f64::from(*tick));
        let down = (1..).map(|place| -place * step).take_while(within);
        let up = (0..).map(|place| place * step).take_while(within);
        let mut ticks: Vec<i32> = down.chain(up).collect();
        ticks.sort_small();
        ticks
    }

    /// Which way is which, the figures below, and a rule down to `bottom` at each; `top` is where the words begin.
    pub(super) fn draw(&self, top: f64, bottom: f64, frame: &Frame<'_>, layout: &mut Layout) {
        let style = frame.small();
        let (words, figures) = (top + style.line() / 2.0, top + style.line() * 1.5);
        let zero = self.at(0.0);
        let gap = frame.px(6.0);
        let (lost, won) = (frame.say(&say::chart_moves_lost()), frame.say(&say::chart_moves_won()));
        // A word without room is left out; signs say the same.
        if self.low < 0.0 && zero - gap - style.width(&lost) >= 0.0 {
            layout.shapes.push(style.set(&lost, Point::new(zero - gap, words), Anchor::End, f64::INFINITY));
        }
        if self.high > 0.0 && zero + gap + style.width(&won) <= frame.full_width() {
            layout.shapes.push(style.set(&won, Point::new(zero + gap, words), Anchor::Start, f64::INFINITY));
        }
        for tick in self.ticks(widest_figure(frame) + frame.px(12.0)) {
            let x = self.at(f64::from(tick));
            let colour = if tick == 0 { frame.theme.ink_2 } else { frame.theme.rule };
            let rule_top = top + style.line() * 2.0 + frame.px(2.0);
            let rule = Rect::new((x - frame.stroke(1.0) / 2.0).round(), rule_top, frame.stroke(1.0), bottom - rule_top);
            layout.shapes.push(Shape::Fill(rule, colour));
            layout.shapes.push(style.set(&written(tick, frame), Point::new(x, figures), Anchor::Middle, f64::INFINITY));
        }
    }
}

fn written(tick: i32, frame: &Frame<'_>) -> String {
    frame.write(&finding::signed(Decimal { units: tick.into(), decimals: 0 }))
}

/// The width of a figure under which no other may stand; ranks have four digits at the most.
pub(super) fn widest_figure(frame: &Frame<'_>) -> f64 {
    frame.small().width(&written(-888, frame))
}

/// The height of words and figures.
pub(super) fn height(frame: &Frame<'_>) -> f64 {
    frame.small().line() * 2.0 + frame.px(4.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ticks_are_round_and_zero_is_one() {
        let axis = Axis { low: -12.5, high: 41.0, left: 10.0, length: 535.0 };
        assert_eq!(axis.ticks(40.0), [-10, -5, 0, 5, 10, 15, 20, 25, 30, 35, 40]);
        assert_eq!(axis.ticks(90.0), [-10, 0, 10, 20, 30, 40]);
        assert_eq!(axis.ticks(1e9), [0], "no room for more");
        assert_eq!((axis.at(-12.5), axis.at(41.0)), (10.0, 545.0));
    }
}
