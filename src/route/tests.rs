//! Every view prints to an address that reads back as the same view, and no address breaks the parser.

use super::*;
use crate::model::{Day, Decimal, Effort, PlanId, StrategyId};
use crate::scoring::assessment::Filter;
use crate::scoring::plan::Minimise;
use proptest::prelude::*;

fn read(address: &str) -> (Address, Vec<Unreadable>) {
    let (rest, fragment) = address.split_once('#').unwrap_or((address, ""));
    let (path, query) = rest.split_once('?').unwrap_or((rest, ""));
    parse(path, query, fragment)
}

fn printed(address: &str) -> String {
    read(address).0.to_string()
}

#[test]
fn a_tier_that_is_no_number_of_one_is_said_once_and_dropped() {
    for tier in ["x", "0", "10", "2.5"] {
        let (address, unreadable) = read(&format!("/ranking?index=gci-2024&tier={tier}"));
        assert_eq!(unreadable.iter().map(|one| one.key).collect::<Vec<_>>(), ["tier"], "{tier}");
        assert_eq!(address.to_string(), "/ranking?index=gci-2024");
    }
    let (address, unreadable) = read("/ranking?index=gci-2024&tier=2");
    assert_eq!((address.to_string().as_str(), unreadable), ("/ranking?index=gci-2024&tier=2", vec![]));
}

#[test]
fn the_addresses_of_the_design_stay_as_they_are() {
    for address in [
        "/",
        "/ranking?index=gci-2024",
        "/ranking?index=gci-2024&sort=name&group=eap&q=az%20x&country=AZE~GEO",
        "/ranking?index=gci-2024&sort=-area.legal",
        "/country/AZE?index=ncsi-2018",
        "/country/AZE?index=ncsi-2018&lang=az#why=7.3",
        "/country/AZE?index=ncsi-2018&observation=ncsi-table-2023~..%2F2023-05-02%3F#why=total",
        "/country/AZE?index=ncsi-2018&show=gaps",
        "/methodology/ncsi-2018",
        "/data",
        "/about?lang=en",
        "/compare?index=gci-2024&country=AZE~GEO~EST&view=table",
        "/compare?index=gci-2024&country=AZE~GEO~EST&mine=AZE&view=weights&weights=30~20~20~20~10",
        "/compare?index=gci-2024&country=AZE&view=ranks&f=25&n=10000&seed=1",
        "/compare?index=gci-2024&country=AZE&view=table&differ=1&open=legal",
        "/compare?index=gci-2024&country=AZE&view=table&sort=-area.legal",
        "/compare?index=gci-2024&country=AZE&view=weights&sort=rank",
        "/compare?index=gci-2024&country=AZE~GEO&view=scatter&x=egdi-2024&y=gci-2024.legal",
        "/compare?index=gci-2024&country=AZE&view=changes&earlier=gci-2020",
        "/compare?index=ncsi-2018&view=changes&before=a~2022&after=b~2023-08-31",
        "/compare?index=gci-2024&country=AZE~GEO&view=bars&lang=az&embed=1&theme=dark",
        "/methodology/ncsi-2018#rules",
        "/indicator/ncsi-2018/8.2",
        "/indicator/ncsi-2018/8.2?show=not-credited&sort=name&group=eap&q=az%20x&lang=az",
        "/indicator/gci-2024/legal?show=all&sort=-date",
        "/plan?index=ncsi-2018&country=AZE&target=75&minimise=actions",
        "/plan?index=ncsi-3&target=points~60&minimise=effort&lang=az",
        "/plan?index=ncsi-2018&country=AZE&observation=a~2023-08-31&target=75.5&minimise=date&must=1.1~4.3&never=8.2\
         &needs=5.3%3A4.3&most=1%3A2&until=2027-12-31&effort=1.1%3A5~4.3%3A100&by=1.1%3A2026-12-31&switched=1.1~8.2\
         &lasts=1.4%3A2027-12-31&strategy=aze-2023-2027&serves=P2&order=points&way=11",
        "/plan?index=ncsi-2018&country=AZE&target=rank~20&minimise=actions",
        "/plan?index=gci-2024&country=AZE&target=tier~1&minimise=actions",
        "/evidence/AZE",
        "/evidence/AZE?sort=date&q=1.1&lang=az",
        "/assess",
        "/assess?index=ncsi-2018&country=AZE&from=ncsi-az-2022~2023-08-31",
        "/assess/a-mfkq2x7c?area=5",
        "/assess/a-mfkq2x7c?show=score&filter=expiring~90&day=2027-01-31",
        "/assess/a-mfkq2x7c?show=published&day=2027-01-31&with=ncsi-az-2022~2023-08-31&group=eap",
        "/assess/a-mfkq2x7c?area=1&filter=body~Ministry%20of%20Defence",
        "/assess/a-mfkq2x7c/move",
        "/assess/a-mfkq2x7c/move?to=ncsi-3&lang=az",
        "/assess/a-mfkq2x7c/move?to=ncsi-3&crosswalk=shipped",
        "/shared?lang=az#1abc_-",
        "/crosswalk/ncsi-2018/ncsi-3",
        "/crosswalk/ncsi-2018/ncsi-3?q=5.1&lang=az#crosswalk=1abc_-",
        "/country/AZE/brief",
        "/country/AZE/brief?group=ots",
        "/country/AZE/context",
        "/country/AZE/context?activity=countermeasures&from=2010&to=2018#C1",
        "/strategies?index=ncsi-2018",
        "/strategies?index=ncsi-2018&strategy=aze-2023-2027~est-2019-2022&lang=az",
        "/strategy/aze-2023-2027?index=ncsi-2018&formula=weighted",
        "/strategy/aze-2023-2027?index=ncsi-2018&formula=shared&observation=a~2023-08-31&met=P1~P3&show=text",
        "/strategy/aze-2023-2027?index=ncsi-2018&formula=weighted&observation=own~mfkq2x7c",
        "/strategy/aze-2023-2027?index=ncsi-2018&formula=weighted&show=priorities",
        "/strategy/aze-2023-2027?index=ncsi-2018&formula=weighted&show=matrix",
        "/strategy/aze-2023-2027?index=ncsi-2018&formula=weighted&show=blind-spots",
        "/strategy/est-2019-2022?index=ncsi-2018&formula=direct&met=1.1&show=mapping#mapping=1abc_-",
    ] {
        assert_eq!(printed(address), address);
        assert_eq!(read(address).1, []);
    }
}

#[test]
fn what_can_be_meant_is_rewritten() {
    assert_eq!(printed("/country/aze?index=ncsi-2018"), "/country/AZE?index=ncsi-2018");
    assert_eq!(printed("/country/az/?utm_source=x"), "/country/AZ");
    assert_eq!(printed("/ranking/?sort=-score&index="), "/ranking");
    assert_eq!(printed("/ranking?country=AZE~~geo"), "/ranking?country=AZE~GEO");
}

#[test]
fn what_cannot_be_read_is_named_once() {
    let (address, unreadable) = read("/ranking?index=NCSI!&sort=best&lang=xx&lang=xx");
    assert_eq!(address.to_string(), "/ranking");
    let keys: Vec<_> = unreadable.iter().map(|one| (one.key, one.value.as_str())).collect();
    assert_eq!(keys, [("index", "NCSI!"), ("sort", "best"), ("lang", "xx")]);
}

#[test]
fn of_a_list_only_what_is_no_good_is_left_out() {
    let (address, unreadable) = read("/compare?index=gci-2024&country=AZE~geo~Azerbaijan~AZE~az~AZE&view=strip");
    assert_eq!(address.to_string(), "/compare?index=gci-2024&country=AZE~GEO~AZ&view=strip");
    let flaws: Vec<_> = unreadable.iter().map(|one| (one.value.as_str(), one.fate)).collect();
    assert_eq!(flaws, [("Azerbaijan", Fate::LeftOut), ("AZE", Fate::Twice)]);
    let many: Vec<String> =
        (0..300).map(|place: u32| format!("A{}{}", letter(place / 26), letter(place % 26))).collect();
    let (address, unreadable) = read(&format!("/compare?country={}", many.join("~")));
    let Route::Compare(view) = address.route else { panic!("a comparison") };
    assert_eq!(view.countries.len(), CompareView::MOST_COUNTRIES);
    assert_eq!(unreadable.iter().map(|one| one.fate).collect::<Vec<_>>(), [Fate::Beyond(CompareView::MOST_COUNTRIES)]);
}

fn letter(place: u32) -> char {
    char::from_u32(u32::from('A') + place).unwrap()
}

#[test]
fn numbers_out_of_range_are_named() {
    let address = "/compare?view=ranks&f=101&n=0&seed=-1&weights=1~-1&x=NCSI&differ=yes";
    let (address, unreadable) = read(address);
    assert_eq!(address.to_string(), "/compare?index=ncsi-2018&view=ranks&f=25&n=10000&seed=1");
    assert_eq!(unreadable.iter().map(|one| one.key).collect::<Vec<_>>(), ["weights", "differ", "x", "f", "n", "seed"]);
    assert_eq!(read("/compare?n=1000000000").1.len(), 1);
    assert_eq!(read("/compare?weights=a~b").1.len(), 1);
}

#[test]
fn any_other_path_is_not_found() {
    for path in [
        "/nowhere",
        "/country",
        "/country/AZERB",
        "/country/A%2FE",
        "/ranking/x",
        "/%ff",
        "//x//y",
        "/indicator/ncsi-2018",
        "/indicator/ncsi-2018/8.2/x",
    ] {
        assert!(matches!(read(path).0.route, Route::NotFound(_)), "{path}");
    }
}

fn slug() -> impl Strategy<Value = String> {
    "[a-z0-9-]{1,12}"
}

fn index() -> impl Strategy<Value = IndexId> {
    slug().prop_map(|text| IndexId::parse(&text).unwrap())
}

fn code() -> impl Strategy<Value = CountryCode> {
    "[A-Z]{3}".prop_map(|text| CountryCode::parse(&text).unwrap())
}

fn part() -> impl Strategy<Value = PartId> {
    "[1-9][0-9]?(\\.[1-9])?".prop_map(|text| PartId::parse(&text).unwrap())
}

fn sort() -> impl Strategy<Value = Sort> {
    let column = prop_oneof![
        Just(Column::Score),
        Just(Column::Rank),
        Just(Column::Name),
        Just(Column::Date),
        Just(Column::Basis),
        Just(Column::Difference),
        part().prop_map(Column::Area),
    ];
    (column, any::<bool>()).prop_map(|(column, descending)| Sort { column, descending })
}

fn observation_key() -> impl Strategy<Value = ObservationKey> {
    let date = prop::option::of(prop::sample::select(vec!["2023-08-31", "2024", "../2023-05-02?", "2021/2022"]));
    (slug(), date).prop_map(|(source, date)| ObservationKey {
        source: SourceId::parse(&source).unwrap(),
        as_of: date.and_then(AsOf::parse),
    })
}

fn route() -> impl Strategy<Value = Route> {
    let picks = prop::collection::btree_set(code(), 0..5).prop_map(|set| set.into_iter().collect());
    let group = prop::option::of(slug().prop_map(|text| GroupId::parse(&text).unwrap()));
    let tier = prop::option::of(1_usize..=9);
    let ranking = (index(), sort(), group, tier, "\\PC{0,20}", picks);
    let ranking = ranking.prop_map(|(index, sort, group, tier, search, picks)| {
        Route::Ranking(RankingView { index, sort, group, tier, search, picks })
    });
    let observation = prop::option::of(observation_key());
    let show = prop::sample::select(Show::ALL.to_vec());
    let country = (code(), index(), observation, show).prop_map(|(code, index, observation, show)| {
        Route::Country(CountryView { country: CountryKey::Code(code), index, observation, show })
    });
    let group = prop::option::of(slug().prop_map(|text| GroupId::parse(&text).unwrap()));
    let column = prop::sample::select(vec![Column::Score, Column::Name, Column::Date]);
    let order = (column, any::<bool>()).prop_map(|(column, descending)| Sort { column, descending });
    let answering = prop::sample::select(Answering::ALL.to_vec());
    let indicator = (index(), part(), answering, order, group, "\\PC{0,20}").prop_map(
        |(index, part, show, sort, group, search)| {
            Route::Indicator(IndicatorView { index, part, show, sort, group, search })
        },
    );
    let own = slug().prop_map(|id| PointsKey::Own(AssessmentId::parse(&id).unwrap()));
    // No source is called as what stands before a self-assessment.
    let published = observation_key()
        .prop_filter("not our own", |key| key.source.as_str() != super::query::OWN)
        .prop_map(PointsKey::Published);
    let points = prop::option::of(prop_oneof![own, published]);
    let strategy = (slug(), index(), points).prop_map(|(id, index, observation)| {
        let view = StrategyView::new(StrategyId::parse(&id).unwrap());
        Route::Strategy(StrategyView { index, observation, ..view })
    });
    let parts = AssessmentPart::ALL.into_iter().filter(|part| *part != AssessmentPart::Plan).collect::<Vec<_>>();
    let assessment = (slug(), prop::option::of(part()), prop::sample::select(parts), 0_u16..400).prop_map(
        |(id, area, show, days)| {
            let view = AssessmentView::new(AssessmentId::parse(&id).unwrap());
            Route::Assessment(AssessmentView { area, show, filter: Filter::Expiring(days), ..view })
        },
    );
    prop_oneof![
        prop::option::of(index()).prop_map(|index| Route::Home(HomeView { index })),
        Just(Route::Shared),
        country_plan().prop_map(Route::Plan),
        (slug(), plan()).prop_map(|(id, plan)| {
            Route::Assessment(AssessmentView::of_plan(AssessmentId::parse(&id).unwrap(), plan))
        }),
        assessment,
        ranking,
        country,
        strategy,
        indicator,
        compare().prop_map(Route::Compare),
        (index(), "\\PC{0,20}").prop_map(|(index, search)| Route::Methodology(MethodologyView { index, search })),
        (index(), index(), "\\PC{0,20}")
            .prop_map(|(from, to, search)| { Route::Crosswalk(CrosswalkView { from, to, search }) }),
        (slug(), prop::option::of(slug())).prop_map(|(id, strategy)| {
            let strategy = strategy.map(|id| StrategyId::parse(&id).unwrap());
            Route::KeptPlan(KeptPlanView { id: PlanId::parse(&id).unwrap(), strategy })
        }),
        Just(Route::Data),
        Just(Route::Bring),
        Just(Route::About),
    ]
}

fn country_plan() -> impl Strategy<Value = CountryPlanView> {
    (index(), prop::option::of(key()), plan())
        .prop_map(|(index, country, plan)| CountryPlanView { plan, ..CountryPlanView::new(index, country) })
}

fn plan() -> impl Strategy<Value = PlanView> {
    let amount = (0_i64..10_000, 0_u8..3).prop_map(|(units, decimals)| Decimal { units, decimals });
    let target = prop_oneof![
        amount.clone().prop_map(PlanTarget::Score),
        amount.prop_map(PlanTarget::Points),
        (1_usize..300).prop_map(PlanTarget::Rank),
        (1_usize..9).prop_map(PlanTarget::Tier),
    ];
    let parts = || prop::collection::btree_set(part(), 0..4).prop_map(|set| set.into_iter().collect::<Vec<_>>());
    let day = || prop::sample::select(vec!["2026-12-31", "2027-01-01"]).prop_map(|text| Day::parse(text).unwrap());
    fn pairs<T: std::fmt::Debug + PartialEq>(
        other: impl Strategy<Value = T>,
    ) -> impl Strategy<Value = Vec<(PartId, T)>> {
        prop::option::of((part(), other)).prop_map(|pair| pair.into_iter().collect())
    }
    let minimise = prop::sample::select(vec![Minimise::Actions, Minimise::Effort, Minimise::LatestDate]);
    let limits = (
        pairs(part()),
        pairs(0_usize..9),
        prop::option::of(day()),
        pairs((1_i64..=100).prop_map(|effort| Effort::new(effort).unwrap())),
        pairs(day()),
    );
    let body = prop::option::of("[A-Za-zəı ]{1,9}");
    let seen = (parts(), pairs(day()), prop::sample::select(PlanOrder::ALL.to_vec()), 1_usize..1_000_000, body);
    ((target, minimise), (parts(), parts()), limits, seen).prop_map(
        |((target, minimise), (must, never), limits, (switched, lasts, order, way, body))| {
            let (needs, at_most, until, efforts, days) = limits;
            let view = PlanView { target, minimise, must, never, needs, at_most, body, ..PlanView::new() };
            PlanView { until, efforts, days, switched, lasts, order, way, ..view }
        },
    )
}

fn key() -> impl Strategy<Value = CountryKey> {
    prop_oneof![
        code().prop_map(CountryKey::Code),
        "[A-Z]{2}".prop_map(|text| {
            let mut letters = text.chars();
            CountryKey::Alpha2([letters.next().unwrap(), letters.next().unwrap()])
        })
    ]
}

fn measure() -> impl Strategy<Value = Measure> {
    let of = prop_oneof![Just(MeasureOf::Score), Just(MeasureOf::Ddl), part().prop_map(MeasureOf::Area)];
    (index(), of).prop_map(|(index, of)| Measure { index, of })
}

fn compare() -> impl Strategy<Value = CompareView> {
    let countries = prop::collection::vec(key(), 0..5).prop_map(|keys| {
        let mut different: Vec<CountryKey> = Vec::new();
        for key in keys {
            if !different.contains(&key) {
                different.push(key);
            }
        }
        different
    });
    let weights = prop::option::of(prop::collection::vec(0_u32..=1000, 1..6));
    let open = prop::collection::btree_set(part(), 0..3).prop_map(|set| set.into_iter().collect());
    let picture = prop::sample::select(Picture::ALL.to_vec());
    let draws = (0_u8..=100, 1_u32..=1_000_000, any::<u64>());
    let draws = draws.prop_map(|(spread, count, seed)| Draws { spread, count, seed });
    let seen = (picture, weights, any::<bool>(), open, (draws, sort()));
    let measures = (prop::option::of(measure()), prop::option::of(measure()), prop::option::of(index()));
    (index(), countries, prop::option::of(key()), seen, measures).prop_map(
        |(index, countries, mine, (picture, weights, differing, open, (draws, sort)), (x, y, earlier))| CompareView {
            mine,
            picture,
            weights,
            differing,
            open,
            sort,
            draws,
            x,
            y,
            earlier,
            ..CompareView::new(index, countries)
        },
    )
}

fn address() -> impl Strategy<Value = Address> {
    let figure =
        prop_oneof![Just(Figure::Total), Just(Figure::Rank), Just(Figure::Difference), part().prop_map(Figure::Part),];
    let fragment = prop_oneof![figure.prop_map(Fragment::Why), "[a-z][a-z0-9.-]{0,10}".prop_map(Fragment::Element)];
    let language = prop::option::of(prop::sample::select(Language::all().collect::<Vec<_>>()));
    let scheme = prop::option::of(prop::sample::select(vec![Scheme::Light, Scheme::Dark]));
    (route(), language, any::<bool>(), scheme, prop::option::of(fragment)).prop_map(
        |(route, language, embed, scheme, fragment)| {
            let fragment = match (&route, fragment) {
                // There a fragment is what the link carries.
                (Route::Shared, Some(Fragment::Element(text))) if embed => Some(Fragment::BroughtPage(text)),
                (Route::Shared, Some(Fragment::Element(text))) => Some(Fragment::Assessment(text)),
                (Route::Shared, _) => None,
                (_, fragment) => fragment,
            };
            Address { route, newest: false, language, embed, scheme, fragment }
        },
    )
}

proptest! {
    #[test]
    fn every_address_reads_back(address in address()) {
        let (read, unreadable) = read(&address.to_string());
        prop_assert_eq!(unreadable, vec![]);
        prop_assert_eq!(read, address);
    }

    #[test]
    fn no_address_breaks_the_parser(path in "\\PC{0,40}", query in "\\PC{0,60}", fragment in "\\PC{0,20}") {
        let (address, _) = parse(&path, &query, &fragment);
        let _ = address.to_string();
    }
}

#[test]
fn a_base_path_ends_where_a_part_of_the_path_does() {
    for (base, path, below_it) in [
        ("", "/ranking", "/ranking"),
        ("/posture", "/posture/ranking", "/ranking"),
        ("/posture", "/posture/", "/"),
        ("/posture", "/posture", ""),
        ("/posture", "/posture-old/ranking", "/posture-old/ranking"),
        ("/posture", "/", "/"),
    ] {
        assert_eq!(below(base, path), below_it, "{path} below {base}");
    }
}
