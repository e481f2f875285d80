//! From a view to its address. What equals the default is left out, but for the index: a link that is pasted
//! somewhere must mean the same when a later release has another default. Only a link to the newest index names none.

use super::query::OWN;
use super::{
    Address, BROUGHT_PAGE, CountryKey, CountryView, Figure, Fragment, ObservationKey, PLAN, PointsKey, RankingView,
    Route, Show, Sort,
};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use std::fmt;

/// Everything but what RFC 3986 calls unreserved.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

impl fmt::Display for Address {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (path, mut query) = self.route.parts();
        if self.newest {
            query.retain(|(key, _)| *key != "index");
        }
        query.extend(self.language.map(|language| ("lang", language.tag().to_owned())));
        query.extend(self.embed.then(|| ("embed", "1".to_owned())));
        query.extend(self.scheme.map(|scheme| ("theme", scheme.name().to_owned())));
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
    fn parts(&self) -> (String, Vec<(&'static str, String)>) {
        match self {
            Self::Home => ("/".to_owned(), Vec::new()),
            Self::Ranking(view) => ("/ranking".to_owned(), view.query()),
            Self::Country(view) => (format!("/country/{}", view.country), view.query()),
            Self::Context(view) => (format!("/country/{}/context", view.country), view.query()),
            Self::Compare(view) => ("/compare".to_owned(), view.query()),
            Self::Strategies(view) => ("/strategies".to_owned(), view.query()),
            Self::Strategy(view) => (format!("/strategy/{}", view.strategy), view.query()),
            Self::Assess(view) => ("/assess".to_owned(), view.query()),
            Self::Assessment(view) => (format!("/assess/{}", view.id), view.query()),
            Self::Move(view) => (format!("/assess/{}/move", view.id), view.query()),
            Self::Evidence(view) => (format!("/evidence/{}", view.country), view.query()),
            Self::Shared => ("/shared".to_owned(), Vec::new()),
            Self::Indicator(view) => (format!("/indicator/{}/{}", view.index, view.part), view.query()),
            Self::Crosswalk(view) => (format!("/crosswalk/{}/{}", view.from, view.to), view.query()),
            Self::Plan(view) => ("/plan".to_owned(), view.query()),
            Self::KeptPlan(view) => (format!("/plan/{}", view.id), view.query()),
            Self::Methodology(index) => (format!("/methodology/{index}"), Vec::new()),
            Self::Data => ("/data".to_owned(), Vec::new()),
            Self::Bring => ("/bring".to_owned(), Vec::new()),
            Self::About => ("/about".to_owned(), Vec::new()),
            Self::NotFound(path) => {
                let segments: Vec<String> =
                    path.split('/').map(|segment| utf8_percent_encode(segment, RESERVED).to_string()).collect();
                (format!("/{}", segments.join("/").trim_start_matches('/')), Vec::new())
            }
        }
    }
}

impl RankingView {
    fn query(&self) -> Vec<(&'static str, String)> {
        let mut query = vec![("index", self.index.to_string())];
        if self.sort != Sort::default() {
            query.push(("sort", self.sort.print()));
        }
        query.extend(self.group.as_ref().map(|group| ("group", group.to_string())));
        query.extend(self.tier.map(|tier| ("tier", tier.to_string())));
        if !self.search.is_empty() {
            query.push(("q", self.search.clone()));
        }
        if !self.picks.is_empty() {
            let codes: Vec<&str> = self.picks.iter().map(crate::model::CountryCode::as_str).collect();
            query.push(("country", codes.join("~")));
        }
        query
    }
}

impl CountryView {
    fn query(&self) -> Vec<(&'static str, String)> {
        let mut query = vec![("index", self.index.to_string())];
        query.extend(self.observation.as_ref().map(|key| ("observation", key.to_string())));
        if self.show != Show::default() {
            query.push(("show", self.show.name().to_owned()));
        }
        query
    }
}
