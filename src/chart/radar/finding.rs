//! What a radar says in words: whose areas are alike, and whose differ most.

use super::Radar;
use crate::chart::Chart;
use crate::chart::bars;
use crate::model::Decimal;
use crate::text::{Message, Value, say};

/// How far the areas of a country reach: its lowest and its highest share.
struct Profile {
    place: usize,
    name: Value,
    low: Decimal,
    high: Decimal,
}

impl Profile {
    fn width(&self) -> Decimal {
        self.high.minus(self.low)
    }

    fn named(&self, radar: &Radar) -> Message {
        let percent = |share| radar.figures.short_percent(share);
        say::chart_radar_profile(self.name.clone(), percent(self.low), percent(self.high))
    }
}

pub(super) fn title(radar: &Radar) -> Message {
    if let Some(missing) = radar.missing() {
        return missing;
    }
    let profiles = profiles(radar);
    let widths = || profiles.iter().map(Profile::width);
    match (widths().min(), widths().max(), profiles.first()) {
        (Some(even), Some(uneven), _) if even < uneven => {
            let [even, uneven] = [even, uneven].map(|width| all_as_wide(radar, &profiles, width));
            say::chart_radar_title(even, uneven)
        }
        (.., Some(only)) => say::chart_radar_title_one(only.named(radar)),
        _ => {
            let cells = || radar.figures.areas().iter().flat_map(|line| &line.cells);
            say::chart_radar_title_partly(&radar.figures.index, cells().flatten().count(), cells().count())
        }
    }
}

/// The profile that is so wide, or the names of all that are.
fn all_as_wide(radar: &Radar, profiles: &[Profile], width: Decimal) -> Value {
    let mut as_wide = profiles.iter().filter(|profile| profile.width() == width);
    match (as_wide.next(), as_wide.next()) {
        (Some(only), None) => only.named(radar).into(),
        _ => {
            let places = profiles.iter().filter(|profile| profile.width() == width).map(|profile| profile.place);
            bars::named(&radar.figures, places)
        }
    }
}

/// The countries of which every area is known: others could reach further than is known.
fn profiles(radar: &Radar) -> Vec<Profile> {
    let profile = |(place, one): (usize, &crate::chart::Selected)| {
        let shares: Option<Vec<Decimal>> =
            radar.figures.areas().iter().map(|line| Some(line.get(place)?.share)).collect();
        let shares = shares?;
        Some(Profile {
            place,
            name: Value::from(&one.name),
            low: shares.iter().min().copied()?,
            high: shares.iter().max().copied()?,
        })
    };
    radar.figures.selection.iter().enumerate().filter_map(profile).collect()
}

pub(super) fn description(radar: &Radar) -> Message {
    if let Some(missing) = radar.missing() {
        return missing;
    }
    let reading = say::chart_radar_description(&radar.figures.index, radar.figures.areas().len());
    match radar.without() {
        without if without.is_empty() => reading,
        without => say::chart_radar_description_without(reading, without),
    }
}
