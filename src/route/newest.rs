//! Addresses that name no index.
//!
//! They mean the newest index that has whom they are about, which only the list of indices can say. Every address that is
//! printed names its index all the same (`print`), so no link that was ever given away changes its meaning. What is typed
//! or shortened by hand may leave it out, and used to mean [`default_index`] then; that stays so where the address says
//! anything that hangs on an index, such as an observation, weights or an area.

use super::{
    Address, CompareView, CountryKey, CountryView, MethodologyView, RankingView, Route, Show, Sort, default_index,
};
use crate::model::{CountryCode, IndexId};

impl Address {
    /// A view of the newest index that has whom it is about. The address names none.
    #[must_use]
    pub fn newest(route: Route) -> Self {
        Self { newest: true, ..Self::of(route) }
    }

    /// The ranking of the newest index.
    #[must_use]
    pub fn newest_ranking() -> Self {
        Self::newest(Route::Ranking(RankingView::new(default_index())))
    }

    /// The comparison by the newest index, with nobody picked.
    #[must_use]
    pub fn newest_comparison() -> Self {
        Self::newest(Route::Compare(CompareView::new(default_index(), Vec::new())))
    }

    /// The profile of a country in the newest index that has it.
    #[must_use]
    pub fn newest_profile(country: CountryCode) -> Self {
        Self::newest(Route::Country(CountryView::new(country, default_index())))
    }

    /// The newest index explained.
    #[must_use]
    pub fn newest_methodology() -> Self {
        Self::newest(Route::Methodology(MethodologyView::new(default_index())))
    }

    /// The same address with the index that turned out to be meant.
    #[must_use]
    pub fn by(mut self, index: IndexId) -> Self {
        match &mut self.route {
            Route::Ranking(view) => view.index = index,
            Route::Country(view) => view.index = index,
            Route::Compare(view) => view.index = index,
            Route::Methodology(view) => view.index = index,
            _ => {}
        }
        self.newest = false;
        self
    }
}

impl Route {
    /// The countries that a view is about, as its address names them.
    #[must_use]
    pub fn subjects(&self) -> &[CountryKey] {
        match self {
            Self::Country(view) => std::slice::from_ref(&view.country),
            Self::Compare(view) => &view.countries,
            _ => &[],
        }
    }

    /// Whether all that the address says is whom the view is about, so that it may be of any index.
    pub(super) fn is_of_any_index(&self) -> bool {
        match self {
            Self::Ranking(view) => view.sort == Sort::default(),
            Self::Country(view) => view.observation.is_none() && view.show == Show::All,
            Self::Compare(view) => {
                let plain = CompareView::new(view.index.clone(), view.countries.clone());
                *view == CompareView { mine: view.mine, ..plain }
            }
            // Its path says of which it is, where it is of one.
            Self::Methodology(_) => true,
            // A strategy opens over the index that most is known in (`view_model::strategies`).
            _ => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::route::parse;

    fn read(address: &str) -> Address {
        let (rest, fragment) = address.split_once('#').unwrap_or((address, ""));
        let (path, query) = rest.split_once('?').unwrap_or((rest, ""));
        parse(path, query, fragment).0
    }

    #[test]
    fn an_address_that_says_only_whom_it_is_about_is_of_the_newest_index() {
        for address in [
            "/ranking",
            "/ranking?group=eu",
            "/ranking?q=uk&country=AZE~GEO&lang=az",
            "/country/AZE",
            "/country/AZ?lang=az&embed=1&theme=dark",
            "/compare",
            "/compare?country=AZE~GEO&mine=GEO&view=table",
            "/methodology",
            "/methodology/?q=exercise&lang=az",
        ] {
            assert!(read(address).newest, "{address}");
            assert_eq!(read(&read(address).to_string()), read(address), "{address}");
        }
        assert_eq!(read("/country/aze?utm_source=x").to_string(), "/country/AZE");
        assert!(read("/country/AZE?index=NCSI!").newest, "what cannot be read names nothing");
    }

    /// These were right when `ncsi-2018` was the default, and go on showing what they showed.
    #[test]
    fn old_addresses_that_left_the_index_out_and_say_more_keep_it() {
        for address in [
            "/ranking?sort=-area.1",
            "/ranking?sort=difference",
            "/country/AZE?observation=ncsi-table-2023~..%2F2023-05-02%3F",
            "/country/AZE?show=gaps",
            "/country/AZE#7.3",
            "/country/AZE#why=total",
            "/compare?country=AZE~GEO&view=weights&weights=7~5~9~6~5~6~9~4~6~5~9~6",
            "/compare?country=AZE&open=1",
            "/compare?country=AZE&view=changes&earlier=ncsi-3",
            "/strategies",
            "/strategy/aze-2023-2027",
            "/assess?country=AZE&from=ncsi-az-2022~2023-08-31",
        ] {
            let read = read(address);
            assert!(!read.newest, "{address}");
            let printed = read.to_string();
            assert!(printed.contains("index=ncsi-2018"), "{address} is printed as {printed}");
        }
    }

    #[test]
    fn a_self_assessment_to_begin_is_by_the_newest_index_where_the_address_names_none() {
        for address in ["/assess", "/assess?country=AZE", "/assess?index=gci-2024&country=KEN"] {
            assert_eq!(read(address).to_string(), address, "it is found out on the page, and the address stays");
        }
        let by = |address: &str| match read(address).route {
            Route::Assess(view) => view.index.map(|index| index.to_string()),
            _ => panic!("a self-assessment"),
        };
        assert_eq!(by("/assess?country=AZE"), None);
        assert_eq!(by("/assess?from=ncsi-az-2022~2023-08-31").as_deref(), Some("ncsi-2018"));
    }

    #[test]
    fn the_index_that_is_meant_is_named() {
        let index = IndexId::parse("gci-2024").unwrap();
        let named = |address: &str| read(address).by(index.clone()).to_string();
        assert_eq!(named("/ranking?group=eu"), "/ranking?index=gci-2024&group=eu");
        assert_eq!(named("/country/AZE?lang=az"), "/country/AZE?index=gci-2024&lang=az");
        assert_eq!(named("/compare?country=AZE"), "/compare?index=gci-2024&country=AZE&view=table");
        assert_eq!(named("/methodology?q=law&lang=az"), "/methodology/gci-2024?q=law&lang=az");
        assert_eq!(Address::newest_ranking().to_string(), "/ranking");
        assert_eq!(Address::newest_methodology().to_string(), "/methodology");
    }

    #[test]
    fn whom_a_view_is_about() {
        let countries = |address: &str| read(address).route.subjects().len();
        assert_eq!(countries("/country/AZE"), 1);
        assert_eq!(countries("/compare?country=AZE~GEO"), 2);
        assert_eq!(countries("/ranking?country=AZE~GEO"), 0, "who is picked is not all that is ranked");
    }
}
