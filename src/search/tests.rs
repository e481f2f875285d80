//! Whoever types a name, a code or another name of a country gets that country, and nothing is opened on a guess.

use super::*;
use crate::model::Country;
use crate::wire::read_countries;
use proptest::prelude::*;
use std::sync::LazyLock;

static COUNTRIES: LazyLock<Countries> = LazyLock::new(|| {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/public/data/countries.json");
    read_countries(&std::fs::read_to_string(path).unwrap()).unwrap().0
});

static FINDER: LazyLock<Finder> = LazyLock::new(|| Finder::new(&COUNTRIES));

fn name(place: &Place) -> String {
    match place {
        Place::Country(code) => code.to_string(),
        Place::Group(id) => id.to_string(),
    }
}

/// What is found, by codes and ids, with how well the best fits.
fn found(typed: &str) -> (Option<Fit>, Vec<String>) {
    let found = FINDER.find(typed);
    (found.first().map(|one| one.fit), found.iter().map(|one| name(&one.place)).collect())
}

fn whole(typed: &str) -> Vec<String> {
    let (fit, mut names) = found(typed);
    assert!(fit.is_none_or(|fit| fit == Fit::Whole), "{typed} is no whole spelling: {names:?}");
    names.sort_unstable();
    names
}

#[test]
fn well_known_names_mean_their_country_alone() {
    for (typed, code) in [
        ("UK", "GBR"),
        ("U.K.", "GBR"),
        ("great britain", "GBR"),
        ("İngiltərə", "GBR"),
        ("USA", "USA"),
        ("us", "USA"),
        ("United States of America", "USA"),
        ("ABŞ", "USA"),
        ("UAE", "ARE"),
        ("BƏƏ", "ARE"),
        ("DRC", "COD"),
        ("Democratic Republic of the Congo", "COD"),
        ("Turkey", "TUR"),
        ("turkiye", "TUR"),
        ("Ivory Coast", "CIV"),
        ("cote divoire", "CIV"),
        ("Burma", "MMR"),
        ("Holland", "NLD"),
        ("Hollandiya", "NLD"),
        ("Czech Republic", "CZE"),
        ("Swaziland", "SWZ"),
        ("Cape Verde", "CPV"),
        ("Macedonia", "MKD"),
        ("East Timor", "TLS"),
        ("Republic of Korea", "KOR"),
        ("Korea, Democratic People's Republic of", "PRK"),
        ("KXDR", "PRK"),
        ("Iran (Islamic Republic of)", "IRN"),
        ("Bolivia (Plurinational State of)", "BOL"),
        ("United Republic of Tanzania", "TZA"),
        ("Viet Nam", "VNM"),
        ("Lao PDR", "LAO"),
        ("Russian Federation", "RUS"),
        ("Syrian Arab Republic", "SYR"),
        ("Republic of Moldova", "MDA"),
        ("St. Lucia", "LCA"),
        ("Congo, Rep.", "COG"),
        ("Korea, Rep.", "KOR"),
        ("Hong Kong SAR, China", "HKG"),
        ("Niger", "NER"),
        ("Guinea", "GIN"),
        ("Dominica", "DMA"),
        ("Sudan", "SDN"),
        ("Azərbaycan", "AZE"),
        (" aze ", "AZE"),
        ("az", "AZE"),
    ] {
        assert_eq!(whole(typed), [code], "{typed}");
    }
}

#[test]
fn what_several_are_called_means_each_of_them() {
    assert_eq!(whole("Korea"), ["KOR", "PRK"]);
    assert_eq!(whole("koreya"), ["KOR", "PRK"]);
    assert_eq!(whole("Congo"), ["COD", "COG"]);
    assert_eq!(whole("CAR"), ["CAF", "ZAF"], "an abbreviation in English and another in Azerbaijani");
    assert_eq!(whole("Cənubi Afrika"), ["ZAF", "un-southern-africa"]);
}

#[test]
fn groups_have_abbreviations() {
    for (typed, id) in [
        ("EU", "eu"),
        ("e.u.", "eu"),
        ("Aİ", "eu"),
        ("EaP", "eap"),
        ("OTS", "ots"),
        ("TDT", "ots"),
        ("CIS", "cis"),
        ("MDB", "cis"),
        ("nato", "nato"),
        ("OECD", "oecd"),
        ("İƏİT", "oecd"),
    ] {
        assert_eq!(whole(typed), [id], "{typed}");
    }
}

#[test]
fn beginnings_come_before_words_and_words_before_what_is_inside() {
    assert_eq!(found("azer").1.first().map(String::as_str), Some("AZE"));
    let (fit, names) = found("guin");
    assert_eq!(fit, Some(Fit::Beginning));
    let place = |code: &str| names.iter().position(|name| name == code).unwrap();
    assert!(place("GNB") < place("GNQ") && place("GIN") < place("PNG"), "{names:?}");
    assert_eq!(found("baijan"), (Some(Fit::Inside), vec!["AZE".to_owned(), "aze-neighbours".to_owned()]));
    for nothing in ["", " ", "’", "atlantis"] {
        assert_eq!(found(nothing), (None, vec![]), "{nothing}");
    }
}

#[test]
fn a_filter_shows_everybody_who_fits_and_of_a_group_its_members_alone() {
    let shown = |typed: &str| {
        let codes = FINDER.filter(typed)?;
        Some(codes.iter().map(CountryCode::to_string).collect::<Vec<_>>().join(" "))
    };
    assert_eq!(shown("UK").as_deref(), Some("GBR UKR"));
    assert_eq!(shown("ge").as_deref(), Some("DEU GEO"), "a code does not hide the names that begin so");
    assert_eq!(shown("niger").as_deref(), Some("NER NGA"));
    assert_eq!(shown("ots"), shown("Organization of Turkic States"), "not Botswana");
    assert_eq!(shown("ukr").as_deref(), Some("UKR"));
    assert_eq!(shown("south caucasus").as_deref(), Some("ARM AZE GEO"));
    assert_eq!(shown("caucasus").as_deref(), Some(""), "no country is called so");
    assert_eq!(shown(" "), None);
    let unlisted = CountryCode::parse("QQQ").unwrap();
    let finder = FINDER.clone().with_codes([unlisted].into_iter());
    assert_eq!(finder.filter("qqq"), Some([unlisted].into()));
}

/// All whole spellings of a country, as they stand in the file.
fn spellings(country: &Country) -> Vec<String> {
    let codes = [country.code.to_string(), country.alpha2.clone()];
    country.name.forms().map(str::to_owned).chain(country.aliases.clone()).chain(codes).collect()
}

#[test]
fn every_spelling_of_every_country_finds_it_and_only_those_that_share_it() {
    for country in COUNTRIES.iter() {
        for spelling in spellings(country) {
            let found = whole(&spelling);
            assert!(found.contains(&country.code.to_string()), "{spelling} does not find {}", country.code);
            for other in found.iter().filter_map(|code| CountryCode::parse(code).ok()) {
                let other = COUNTRIES.get(other).unwrap();
                let is_shared = spellings(other).iter().any(|one| fold(one) == fold(&spelling));
                assert!(is_shared, "{spelling} of {} finds {}", country.code, other.code);
            }
        }
    }
}

#[test]
fn what_several_share_is_on_purpose() {
    let shared = COUNTRIES.iter().flat_map(spellings).filter(|spelling| whole(spelling).len() > 1);
    let shared: SortedSet<String> = shared.map(|spelling| fold(&spelling)).collect();
    let expected = ["amerika", "car", "cenubi afrika", "congo", "konqo", "korea", "koreya"];
    assert_eq!(shared.iter().map(String::as_str).collect::<Vec<_>>(), expected);
}

/// What whole spellings of countries and groups are compared by.
static KEYS: LazyLock<SortedSet<String>> = LazyLock::new(|| {
    let groups = COUNTRIES.groups().iter().flat_map(|group| {
        let names = group.name.forms().map(str::to_owned);
        names.chain(group.aliases.clone()).collect::<Vec<_>>()
    });
    let all = COUNTRIES.iter().flat_map(spellings).chain(groups);
    all.map(|spelling| spellings::key(&fold(&spelling))).collect()
});

proptest! {
    /// A part of a spelling is no whole one, unless it happens to be the whole of another.
    #[test]
    fn no_part_of_a_name_is_taken_for_the_whole(country in 0_usize..198, spelling in 0_usize..8, letters in 1_usize..24) {
        let country = COUNTRIES.iter().nth(country % COUNTRIES.iter().count()).unwrap();
        let all = spellings(country);
        let part: String = all[spelling % all.len()].chars().take(letters).collect();
        let is_whole = FINDER.find(&part).iter().any(|one| one.fit == Fit::Whole);
        prop_assert_eq!(is_whole, KEYS.contains(&spellings::key(&fold(&part))), "{}", part);
    }

    #[test]
    fn nothing_that_is_typed_breaks_the_search(typed in "\\PC{0,24}") {
        let found = FINDER.find(&typed);
        prop_assert!(found.is_sorted_by_key(|one| one.fit));
    }
}
