//! The comparison: which countries, by which index, seen how.

use super::query::{Pairs, Query, country_key, flag, index, observation};
use super::{CountryKey, FromRoute, ObservationKey, Route, Sort};
use crate::model::{CountryCode, IndexId, PartId};
use crate::scoring::{Spec, Weights};
use std::fmt;

/// Countries side by side.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CompareView {
    /// The index.
    pub index: IndexId,
    /// The countries, in the reader's order.
    pub countries: Vec<CountryKey>,
    /// The one that the reader calls “mine”.
    pub mine: Option<CountryKey>,
    /// How they are seen.
    pub picture: Picture,
    /// The reader's own weights, one for each area; not yet known to fit the index.
    pub weights: Option<Vec<u32>>,
    /// Whether the table lists only what differs.
    pub differing: bool,
    /// The areas that are opened in the table.
    pub open: Vec<PartId>,
    /// The order of a table that has a row for each country.
    pub sort: Sort,
    /// What stands on the level axis of a scatter; the view chooses where none is named.
    pub x: Option<Measure>,
    /// What stands on its upright axis.
    pub y: Option<Measure>,
    /// How far and how often weights are drawn.
    pub draws: Draws,
    /// The edition that the index is compared with.
    pub earlier: Option<IndexId>,
    /// The observation that a change is counted from.
    pub before: Option<ObservationKey>,
    /// The observation that a change is counted to.
    pub after: Option<ObservationKey>,
}

/// How countries are seen side by side.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Picture {
    /// Areas by countries.
    #[default]
    Table,
    /// A bar for each area.
    Bars,
    /// Where each lies among all.
    Strip,
    /// Areas around a centre.
    Radar,
    /// One measure against another.
    Scatter,
    /// Totals over time.
    Time,
    /// Ranks under own weights.
    Weights,
    /// How firm ranks are when weights vary.
    Ranks,
    /// What changed between two dates or two editions.
    Changes,
}

/// What can stand on an axis: in addresses `egdi-2024`, `gci-2024.legal` or `ncsi-2018.ddl`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Measure {
    /// The index.
    pub index: IndexId,
    /// What of it.
    pub of: MeasureOf,
}

/// What of an index stands on an axis.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MeasureOf {
    /// The score.
    Score,
    /// The digital development level that is published beside it.
    Ddl,
    /// An area.
    Area(PartId),
}

/// How far and how often weights are drawn, and from which seed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Draws {
    /// How far a weight may lie from what it is, in percent.
    pub spread: u8,
    /// How many draws.
    pub count: u32,
    /// The seed of the generator.
    pub seed: u64,
}

impl Default for Draws {
    /// Ten thousand draws of weights a quarter up or down.
    fn default() -> Self {
        Self { spread: 25, count: 10_000, seed: 1 }
    }
}

impl Picture {
    /// Every one, in the order of the page.
    pub const ALL: [Self; 9] = [
        Self::Table,
        Self::Bars,
        Self::Strip,
        Self::Radar,
        Self::Scatter,
        Self::Time,
        Self::Weights,
        Self::Ranks,
        Self::Changes,
    ];

    /// Whether own weights change what it shows.
    #[must_use]
    pub const fn uses_weights(self) -> bool {
        matches!(self, Self::Table | Self::Weights | Self::Ranks)
    }

    /// Its name in addresses and names of files.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Table => "table",
            Self::Bars => "bars",
            Self::Strip => "strip",
            Self::Radar => "radar",
            Self::Scatter => "scatter",
            Self::Time => "time",
            Self::Weights => "weights",
            Self::Ranks => "ranks",
            Self::Changes => "changes",
        }
    }

    fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|picture| picture.name() == text)
    }
}

impl Measure {
    /// Reads a measure as addresses write it.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (index, of) = match text.split_once('.') {
            None => (text, MeasureOf::Score),
            Some((index, "ddl")) => (index, MeasureOf::Ddl),
            Some((index, area)) => (index, MeasureOf::Area(PartId::parse(area).ok()?)),
        };
        Some(Self { index: IndexId::parse(index).ok()?, of })
    }
}

impl fmt::Display for Measure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.index.fmt(formatter)?;
        match &self.of {
            MeasureOf::Score => Ok(()),
            MeasureOf::Ddl => formatter.write_str(".ddl"),
            MeasureOf::Area(area) => write!(formatter, ".{area}"),
        }
    }
}

impl CompareView {
    /// The view as it is handed on. Own weights stay in the address bar from picture to picture, and are no part of a link,
    /// a citation or a file of one that doesn't use them.
    #[must_use]
    pub fn handed_on(&self) -> Self {
        let weights = self.weights.clone().filter(|_| self.picture.uses_weights());
        Self { weights, ..self.clone() }
    }

    /// More countries than there are.
    pub const MOST_COUNTRIES: usize = 250;
    /// More areas than any methodology has.
    const MOST_OPEN: usize = 100;

    /// Countries side by side in a table.
    #[must_use]
    pub fn new(index: IndexId, countries: Vec<CountryKey>) -> Self {
        Self {
            index,
            countries,
            mine: None,
            picture: Picture::default(),
            weights: None,
            differing: false,
            open: Vec::new(),
            sort: Sort::default(),
            x: None,
            y: None,
            draws: Draws::default(),
            earlier: None,
            before: None,
            after: None,
        }
    }

    /// The same countries by another index. What belongs to one index only is dropped with it.
    pub fn change_index(&mut self, index: IndexId) {
        *self = Self {
            mine: self.mine,
            picture: self.picture,
            draws: self.draws,
            ..Self::new(index, std::mem::take(&mut self.countries))
        };
    }

    /// Adds countries at the end; those that are there stay where they are.
    pub fn add(&mut self, countries: impl IntoIterator<Item = CountryCode>) {
        for key in countries.into_iter().map(CountryKey::Code) {
            if !self.countries.contains(&key) && self.countries.len() < Self::MOST_COUNTRIES {
                self.countries.push(key);
            }
        }
    }

    /// Takes a country away; it is no longer “mine” either.
    pub fn remove(&mut self, country: CountryCode) {
        let key = CountryKey::Code(country);
        self.countries.retain(|other| *other != key);
        self.mine = self.mine.filter(|mine| *mine != key);
    }

    /// Moves a country to the place of another one, or does nothing where there is none.
    pub fn move_to(&mut self, country: CountryCode, place: usize) {
        let key = CountryKey::Code(country);
        if let Some(from) = self.countries.iter().position(|other| *other == key)
            && place < self.countries.len()
        {
            let key = self.countries.remove(from);
            self.countries.insert(place, key);
        }
    }

    /// Calls a country “mine”, or none where it was already.
    pub fn toggle_mine(&mut self, country: CountryCode) {
        let key = Some(CountryKey::Code(country));
        self.mine = if self.mine == key { None } else { key };
    }

    pub(super) fn write(&self, query: &mut Pairs) {
        let (draws, default) = (self.draws, Draws::default());
        // What is drawn is named in full, so that the same bytes can be had again when a later default differs.
        let named = self.picture == Picture::Ranks || draws != default;
        query.put("index", &self.index);
        query.list("country", &self.countries);
        query.some("mine", self.mine.as_ref());
        query.put("view", &self.picture.name());
        query.list("weights", self.weights.iter().flatten());
        query.some("differ", self.differing.then_some(&1));
        query.list("open", &self.open);
        self.sort.write(query);
        query.some("x", self.x.as_ref());
        query.some("y", self.y.as_ref());
        if named {
            query.put("f", &draws.spread);
            query.put("n", &draws.count);
            query.put("seed", &draws.seed);
        }
        query.some("earlier", self.earlier.as_ref());
        query.some("before", self.before.as_ref());
        query.some("after", self.after.as_ref());
    }
}

impl FromRoute for CompareView {
    fn of(route: &Route) -> Option<&Self> {
        if let Route::Compare(view) = route { Some(view) } else { None }
    }

    fn of_mut(route: &mut Route) -> Option<&mut Self> {
        if let Route::Compare(view) = route { Some(view) } else { None }
    }
}

pub(super) fn read(query: &mut Query) -> CompareView {
    let default = Draws::default();
    CompareView {
        index: index(query),
        countries: query.list("country", CompareView::MOST_COUNTRIES, country_key),
        mine: query.read("mine", country_key),
        picture: query.read("view", Picture::parse).unwrap_or_default(),
        weights: query.read("weights", weights),
        differing: query.read("differ", flag).unwrap_or_default(),
        open: query.list("open", CompareView::MOST_OPEN, |text| PartId::parse(text).ok()),
        sort: query.read("sort", Sort::parse).unwrap_or_default(),
        x: query.read("x", Measure::parse),
        y: query.read("y", Measure::parse),
        draws: Draws {
            spread: query.read("f", |text| within(text, 0, Spec::MOST_SPREAD)).unwrap_or(default.spread),
            count: query.read("n", |text| within(text, 1, Spec::MOST_DRAWS)).unwrap_or(default.count),
            seed: query.read("seed", |text| text.parse().ok()).unwrap_or(default.seed),
        },
        earlier: query.read("earlier", |text| IndexId::parse(text).ok()),
        before: query.read("before", observation),
        after: query.read("after", observation),
    }
}

/// Whole numbers joined by `~`; whether they fit an index is known only once that is there.
fn weights(text: &str) -> Option<Vec<u32>> {
    let numbers: Vec<u32> =
        text.split('~').map(|one| within(one, 0, u32::from(Weights::MOST))).collect::<Option<_>>()?;
    (numbers.len() <= CompareView::MOST_OPEN).then_some(numbers)
}

fn within<T: std::str::FromStr + PartialOrd>(text: &str, least: T, most: T) -> Option<T> {
    text.parse().ok().filter(|number| *number >= least && *number <= most)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(text: &str) -> CountryCode {
        CountryCode::parse(text).unwrap()
    }

    fn view(codes: &str) -> CompareView {
        let mut view = CompareView::new(super::super::default_index(), Vec::new());
        view.add(codes.split_whitespace().map(code));
        view
    }

    fn named(view: &CompareView) -> String {
        view.countries.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn own_weights_are_handed_on_where_they_change_what_is_shown() {
        let given = |picture| CompareView {
            picture,
            weights: Some(vec![1, 2]),
            ..CompareView::new(IndexId::parse("gci-2024").unwrap(), Vec::new())
        };
        for picture in Picture::ALL {
            let is_kept = given(picture).handed_on().weights.is_some();
            assert_eq!(is_kept, matches!(picture, Picture::Table | Picture::Weights | Picture::Ranks), "{picture:?}");
        }
    }

    #[test]
    fn countries_are_added_once_and_at_the_end() {
        let mut view = view("AZE GEO");
        view.add([code("EST"), code("AZE"), code("EST")]);
        assert_eq!(named(&view), "AZE GEO EST");
    }

    #[test]
    fn a_country_is_moved_to_the_place_of_another() {
        let mut view = view("AZE GEO EST");
        view.move_to(code("EST"), 0);
        assert_eq!(named(&view), "EST AZE GEO");
        view.move_to(code("EST"), 1);
        assert_eq!(named(&view), "AZE EST GEO");
        view.move_to(code("EST"), 3);
        view.move_to(code("FIN"), 0);
        assert_eq!(named(&view), "AZE EST GEO", "there is no such place and no such country");
    }

    #[test]
    fn mine_is_one_of_those_that_are_picked() {
        let mut view = view("AZE GEO");
        view.toggle_mine(code("GEO"));
        assert_eq!(view.mine, Some(CountryKey::Code(code("GEO"))));
        view.remove(code("AZE"));
        assert_eq!((named(&view), view.mine), ("GEO".to_owned(), Some(CountryKey::Code(code("GEO")))));
        view.remove(code("GEO"));
        assert_eq!((named(&view), view.mine), (String::new(), None));
        view.toggle_mine(code("GEO"));
        view.toggle_mine(code("GEO"));
        assert_eq!(view.mine, None);
    }

    #[test]
    fn with_the_index_goes_what_belongs_to_it() {
        let mut view = view("AZE GEO");
        view.toggle_mine(code("AZE"));
        (view.picture, view.draws.seed) = (Picture::Ranks, 7);
        (view.weights, view.open) = (Some(vec![1, 2]), vec![PartId::parse("legal").unwrap()]);
        let before = view.clone();
        view.change_index(IndexId::parse("gci-2024").unwrap());
        let expected = CompareView { index: view.index.clone(), weights: None, open: Vec::new(), ..before };
        assert_eq!(view, expected);
    }
}
