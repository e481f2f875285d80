//! Pages made of facts, in each of the shapes, for tests: names and points from the package, and sentences of our own.

use crate::model::{IndexData, Methodology, Observation, Part};
use crate::wire::samples::index;
use std::fmt::Write as _;

/// The edition of 2018 with what is published of it.
pub(crate) fn ncsi_2018() -> IndexData {
    index("ncsi-2018")
}

/// The working list of NCSI 3.0 with what is published of it.
pub(crate) fn ncsi_3() -> IndexData {
    index("ncsi-3")
}

/// Azerbaijan on 31 August 2023, whose every indicator is known.
pub(crate) fn azerbaijan(data: &IndexData) -> &Observation {
    data.observations().iter().find(|one| one.country.as_str() == "AZE" && one.has_evidence).unwrap()
}

/// The points of an area or an indicator: as observed, else all for every other.
pub(crate) fn points(observation: Option<&Observation>, part: &Part) -> i64 {
    let made = if part.position().is_multiple_of(2) { part.max.0 } else { 0 };
    let sum = || part.parts.iter().map(|leaf| points(observation, leaf)).sum();
    match observation {
        Some(observation) => observation.values.get(part).unwrap().0,
        None if part.is_leaf() => made,
        None => sum(),
    }
}

/// The name as the page has it, without what tells three of the same name apart.
fn name(part: &Part) -> &str {
    part.name.english().split(" (").next().unwrap()
}

/// The figures of an area on a country's page.
fn area_figures(awarded: i64, max: i64) -> String {
    let percent = (200 * awarded + max) / (2 * max);
    format!("{awarded}/{max} {percent}%{awarded}{max} {percent}%")
}

/// Shape A: a country's page as it is copied from the publisher's site.
pub(crate) fn shape_a(methodology: &Methodology, observation: Option<&Observation>) -> String {
    let mut page = "Version 31 Aug 2023\n".to_owned();
    for area in methodology.areas() {
        let awarded = points(observation, area);
        let _ = writeln!(page, "{}. {} {}", area.id, name(area), area_figures(awarded, area.max.0));
        for part in &area.parts {
            let awarded = points(observation, part);
            let _ = writeln!(page, "{}. {} {awarded}{awarded}{}", part.id, name(part), part.max.0);
            let _ = writeln!(page, "CriteriaThe country has what {} asks for.", part.id);
            let _ = writeln!(page, "Accepted referencesLegal act or website");
            if awarded > 0 && part.position().is_multiple_of(3) {
                let _ = writeln!(
                    page,
                    "Act no. {} of the country\nThe same act: https://example.org/{} -",
                    part.id, part.id
                );
            }
        }
    }
    page + "Information Disclaimer\nNothing here is certain.\nA society of engineers"
}

/// Shape B: the same with more headings and marks.
pub(crate) fn shape_b(methodology: &Methodology, country: &str) -> String {
    let mut page = format!(
        "{country}\nVersion 6 Jul 2022\n6 Jul 2022 | Public data collection | |\n4 Apr 2022 | Public data collection | |\n"
    );
    for area in methodology.areas() {
        if let Some(group) = methodology.groups.iter().find(|group| group.areas.first() == Some(&area.id)) {
            let _ = writeln!(page, "{} CYBER SECURITY INDICATORS", group.name.english().to_uppercase());
        }
        let _ = writeln!(page, "-\n{}. {} {}", area.id, name(area), area_figures(points(None, area), area.max.0));
        for part in &area.parts {
            let awarded = points(None, part);
            let _ = writeln!(page, "-\n{}. {} {awarded}{awarded}{}", part.id, name(part), part.max.0);
            let _ = writeln!(page, "Requirements\nCriteria\nThere is one.\nAccepted references\nLegal act\nEvidence");
            if awarded > 0 {
                let _ = writeln!(page, "https://example.org/{}/a -\nhttps://example.org/{}/b", part.id, part.id);
            }
        }
    }
    page
}

/// Shape C: a comparison of countries, each with its date; of one country, its version page.
pub(crate) fn shape_c(methodology: &Methodology, countries: &[&str]) -> String {
    let mut page = String::new();
    for country in countries {
        let _ = writeln!(page, "{country}");
    }
    let figures = |page: &mut String, indent: &str, part: &Part| {
        for (place, _) in countries.iter().enumerate() {
            let awarded = if place == 0 { points(None, part) } else { 0 };
            let _ = writeln!(page, "{indent}{:02}.01.24\n{indent}{awarded}", 16 + place);
        }
        let _ = writeln!(page, "{indent}{}", part.max.0);
    };
    for area in methodology.areas() {
        if let Some(group) = methodology.groups.iter().find(|group| group.areas.first() == Some(&area.id)) {
            let first = group.name.english().split(' ').next().unwrap().to_uppercase();
            let _ = writeln!(page, "{first} CYBERSECURITY INDICATORS");
        }
        let _ = writeln!(page, "  • {}. {}", area.id, name(area).to_uppercase());
        figures(&mut page, "    ", area);
        for part in &area.parts {
            let _ = writeln!(page, "    • {}. {}", part.id, name(part));
            figures(&mut page, "      ", part);
            let _ = writeln!(page, "      Criteria\n      There is one.\n      Accepted references\n      Legal act");
            if countries.len() == 1 {
                let _ = writeln!(page, "      Act no. {}", part.id);
            }
        }
    }
    page
}
