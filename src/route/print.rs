//! From a view to its address. What equals the default is left out, but for the index: a link that is pasted
//! somewhere must mean the same when a later release has another default. Only a link to the newest index names none.

use super::query::{OWN, Pairs};
use super::{
    Address, BROUGHT_PAGE, CountryKey, CountryView, Figure, Fragment, ObservationKey, PLAN, PointsKey, RankingView,
    Route, Scheme, Show,
};
use crate::text::Language;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use std::fmt;

/// Everything but what RFC 3986 calls unreserved.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// The path of the index explained that is the newest, and where those of all others begin.
const METHODOLOGY: &str = "/methodology";

impl fmt::Display for Address {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut query = Pairs::default();
        let mut path = self.route.write(&mut query);
        if self.newest {
            query.drop("index");
            if let Route::Methodology(_) = self.route {
                path.truncate(METHODOLOGY.len());
            }
        }
        query.some("lang", self.language.map(Language::tag).as_ref());
        query.some("embed", self.embed.then_some(&1));
        query.some("theme", self.scheme.map(Scheme::name).as_ref());
        formatter.write_str(&path)?;
        for (place, (key, value)) in query.iter().enumerate() {
            let mark = if place == 0 { '?' } else { '&' };
            write!(formatter, "{mark}{key}={}", utf8_percent_encode(value, RESERVED))?;
        }
        match &self.fragment {
            None => Ok(()),
            Some(Fragment::Why(figure)) => write!(formatter, "#why={figure}"),
            Some(Fragment::Mapping(carried)) => {
                write!(formatter, "#mapping={}", utf8_percent_encode(carried, RESERVED))
            }
            Some(Fragment::Crosswalk(carried)) => {
                write!(formatter, "#crosswalk={}", utf8_percent_encode(carried, RESERVED))
            }
            Some(Fragment::BroughtPage(carried)) => {
                write!(formatter, "#{BROUGHT_PAGE}{}", utf8_percent_encode(carried, RESERVED))
            }
            Some(Fragment::Plan(carried)) => write!(formatter, "#{PLAN}{}", utf8_percent_encode(carried, RESERVED)),
            Some(Fragment::Assessment(carried)) => write!(formatter, "#{}", utf8_percent_encode(carried, RESERVED)),
            Some(Fragment::Element(id)) => write!(formatter, "#{}", utf8_percent_encode(id, RESERVED)),
        }
    }
}

impl fmt::Display for Figure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Total => formatter.write_str("total"),
            Self::Rank => formatter.write_str("rank"),
            Self::Difference => formatter.write_str("difference"),
            Self::Part(part) => part.fmt(formatter),
        }
    }
}

impl fmt::Display for CountryKey {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Code(code) => code.fmt(formatter),
            Self::Alpha2([first, second]) => write!(formatter, "{first}{second}"),
        }
    }
}

impl fmt::Display for ObservationKey {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.source.fmt(formatter)?;
        self.as_of.map_or(Ok(()), |date| write!(formatter, "~{}", date.edtf()))
    }
}

impl fmt::Display for PointsKey {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Published(key) => key.fmt(formatter),
            Self::Own(id) => write!(formatter, "{OWN}~{id}"),
        }
    }
}

impl Route {
    /// Its path; the query gets its keys.
    fn write(&self, query: &mut Pairs) -> String {
        match self {
            Self::Home(view) => view.write(query),
            Self::Ranking(view) => view.write(query),
            Self::Country(view) => view.write(query),
            Self::Context(view) => view.write(query),
            Self::Brief(view) => view.write(query),
            Self::Compare(view) => view.write(query),
            Self::Strategies(view) => view.write(query),
            Self::Strategy(view) => view.write(query),
            Self::Assess(view) => view.write(query),
            Self::Assessment(view) => view.write(query),
            Self::Move(view) => view.write(query),
            Self::Evidence(view) => view.write(query),
            Self::Indicator(view) => view.write(query),
            Self::Methodology(view) => view.write(query),
            Self::Crosswalk(view) => view.write(query),
            Self::Plan(view) => view.write(query),
            Self::KeptPlan(view) => view.write(query),
            _ => {}
        }
        match self {
            Self::Home(_) => "/".to_owned(),
            Self::Ranking(_) => "/ranking".to_owned(),
            Self::Country(view) => format!("/country/{}", view.country),
            Self::Context(view) => format!("/country/{}/context", view.country),
            Self::Brief(view) => format!("/country/{}/brief", view.country),
            Self::Compare(_) => "/compare".to_owned(),
            Self::Strategies(_) => "/strategies".to_owned(),
            Self::Strategy(view) => format!("/strategy/{}", view.strategy),
            Self::Assess(_) => "/assess".to_owned(),
            Self::Assessment(view) => view.path(),
            Self::Move(view) => format!("/assess/{}/move", view.id),
            Self::Evidence(view) => format!("/evidence/{}", view.country),
            Self::Shared => "/shared".to_owned(),
            Self::Indicator(view) => format!("/indicator/{}/{}", view.index, view.part),
            Self::Crosswalk(view) => format!("/crosswalk/{}/{}", view.from, view.to),
            Self::Plan(_) => "/plan".to_owned(),
            Self::KeptPlan(view) => format!("/plan/{}", view.id),
            Self::Methodology(view) => format!("{METHODOLOGY}/{}", view.index),
            Self::Data => "/data".to_owned(),
            Self::Bring => "/bring".to_owned(),
            Self::About => "/about".to_owned(),
            Self::NotFound(path) => {
                let segments: Vec<String> =
                    path.split('/').map(|segment| utf8_percent_encode(segment, RESERVED).to_string()).collect();
                format!("/{}", segments.join("/").trim_start_matches('/'))
            }
        }
    }
}

impl RankingView {
    fn write(&self, query: &mut Pairs) {
        query.put("index", &self.index);
        self.sort.write(query);
        query.some("group", self.group.as_ref());
        query.some("tier", self.tier.as_ref());
        query.put("q", &self.search);
        query.list("country", &self.picks);
    }
}

impl CountryView {
    fn write(&self, query: &mut Pairs) {
        query.put("index", &self.index);
        query.some("observation", self.observation.as_ref());
        if self.show != Show::default() {
            query.put("show", &self.show.name());
        }
    }
}
