//! Pages in each of the shapes, and what becomes of them.

use super::samples::{azerbaijan, ncsi_3, ncsi_2018, points, shape_a, shape_b, shape_c};
use super::*;
use crate::model::{AsOf, Decimal, EvidenceStatus, IndexData, PageFindingKind, PartId, WebAddress};
use crate::wire::samples::countries;

mod damage;
mod saved;

struct Package {
    old: IndexData,
    new: IndexData,
    countries: Countries,
}

impl Package {
    fn new() -> Self {
        Self { old: ncsi_2018(), new: ncsi_3(), countries: countries() }
    }

    fn read(&self, text: &str) -> Result<Reading, PageError> {
        Reader::new(&[&self.old.methodology, &self.new.methodology], &self.countries).read(text)
    }
}

fn code(code: &str) -> CountryCode {
    CountryCode::parse(code).unwrap()
}

fn id(id: &str) -> PartId {
    PartId::parse(id).unwrap()
}

fn kinds(page: &ReadPage) -> Vec<(Option<usize>, &PageFindingKind)> {
    page.findings.iter().map(|finding| (finding.line, &finding.kind)).collect()
}

#[test]
fn the_page_of_azerbaijan_equals_the_shipped_observation() {
    let package = Package::new();
    let shipped = azerbaijan(&package.old);
    let reading = package.read(&shape_a(&package.old.methodology, Some(shipped))).unwrap();
    assert_eq!(reading.edition.as_str(), "ncsi-2018");
    assert_eq!(reading.findings, []);
    let [page] = reading.pages.as_slice() else { panic!("one country") };
    assert_eq!(kinds(page), [(None, &PageFindingKind::NoCountry(None))]);
    assert_eq!(page.as_of, AsOf::parse("2023-08-31"));
    assert_eq!(page.indicators(&package.old.methodology), (49, 46));
    assert_eq!(page.checks, Checks { areas: (12, 12), percents: (12, 12), total: None });
    assert_eq!(page.list, [], "the edition is no working list");
    for part in package.old.methodology.parts() {
        assert_eq!(page.items[&part.id].awarded, shipped.values.get(part).map(|points| points.0), "{}", part.id);
    }
    let (brought, rejected) =
        page.brought(&package.old.methodology, code("AZE"), Day::parse("2026-11-30").unwrap()).unwrap();
    assert_eq!((rejected, brought.points.len(), brought.as_of), (vec![], 58, shipped.as_of));
    let evidence = &brought.evidence[&id("1.4")];
    assert_eq!(evidence.status, EvidenceStatus::Unnamed);
    let named = brought.evidence.values().find(|one| one.status == EvidenceStatus::Described).unwrap();
    assert!(named.note.as_ref().is_some_and(|note| note.english().starts_with("Act no. ")));
    assert_eq!(named.links[0].title, "The same act");
    assert!(named.links[0].url.as_str().starts_with("https://example.org/"));
}

#[test]
fn every_line_is_taken_as_what_it_is() {
    let package = Package::new();
    let text = shape_a(&package.old.methodology, Some(azerbaijan(&package.old)));
    let reading = package.read(&text).unwrap();
    let count = |is: fn(&Taken) -> bool| reading.lines.iter().filter(|line| is(&line.taken)).count();
    assert_eq!(reading.lines.len(), text.lines().count());
    assert_eq!(count(|taken| matches!(taken, Taken::Heading(_))), 58);
    assert_eq!(count(|taken| matches!(taken, Taken::Criterion(_))), 46);
    assert_eq!(count(|taken| matches!(taken, Taken::References(_))), 46);
    assert_eq!(count(|taken| matches!(taken, Taken::Date)), 1);
    assert_eq!(count(|taken| matches!(taken, Taken::Around)), 3);
    assert_eq!(count(|taken| matches!(taken, Taken::NotUnderstood)), 0);
}

#[test]
fn the_shape_with_more_headings_is_read() {
    let package = Package::new();
    for data in [&package.old, &package.new] {
        let reading = package.read(&shape_b(&data.methodology, "Estonia")).unwrap();
        let page = &reading.pages[0];
        assert_eq!((reading.edition.as_str(), reading.pages.len()), (data.methodology.id.as_str(), 1));
        assert_eq!((&page.country, page.as_of), (&Named::Known(code("EST")), AsOf::parse("2022-07-06")));
        assert_eq!(kinds(page), []);
        assert_eq!(page.items.len(), data.methodology.part_count());
        let with = data.methodology.leaves().into_iter().find(|part| points(None, part) > 0).unwrap();
        let addresses: Vec<&str> =
            page.items[&with.id].evidence.iter().map(|one| one.address.as_ref().unwrap().as_str()).collect();
        assert_eq!(
            addresses,
            [format!("https://example.org/{}/a", with.id), format!("https://example.org/{}/b", with.id)]
        );
    }
}

#[test]
fn version_pages_of_both_editions_are_read() {
    let package = Package::new();
    for data in [&package.old, &package.new] {
        let reading = package.read(&shape_c(&data.methodology, &["Chile"])).unwrap();
        let page = &reading.pages[0];
        assert_eq!((reading.edition.as_str(), reading.pages.len()), (data.methodology.id.as_str(), 1));
        assert_eq!((&page.country, page.as_of), (&Named::Known(code("CHL")), AsOf::parse("2024-01-16")));
        assert_eq!(kinds(page), []);
        assert_eq!(page.items.len(), data.methodology.part_count());
        assert_eq!(page.items[&id("1.1")].evidence[0].name, "Act no. 1.1");
        let understood = reading.lines.iter().all(|line| line.taken != Taken::NotUnderstood);
        assert!(understood, "{:?}", reading.lines);
    }
}

#[test]
fn a_comparison_gives_each_country_its_figures() {
    let package = Package::new();
    let methodology = &package.new.methodology;
    let reading = package.read(&shape_c(methodology, &["Chile", "Georgia", "Albania"])).unwrap();
    let named: Vec<_> = reading.pages.iter().map(|page| (page.country.clone(), page.as_of)).collect();
    let expected = [("CHL", "2024-01-16"), ("GEO", "2024-01-17"), ("ALB", "2024-01-18")];
    assert_eq!(named, expected.map(|(country, date)| (Named::Known(code(country)), AsOf::parse(date))));
    let sum: i64 = methodology.leaves().into_iter().map(|part| points(None, part)).sum();
    let sums: Vec<_> = reading.pages.iter().map(|page| page.indicators(methodology)).collect();
    assert_eq!(sums, [(sum, 49), (0, 49), (0, 49)]);
    assert!(reading.pages.iter().all(|page| page.findings.is_empty()));
}

#[test]
fn a_comparison_without_names_asks_whose_figures_they_are() {
    let package = Package::new();
    let text = shape_c(&package.new.methodology, &["Chile", "Georgia"]).replace("Georgia\n", "");
    let reading = package.read(&text).unwrap();
    let named: Vec<_> = reading.pages.iter().map(|page| page.country.clone()).collect();
    assert_eq!(named, [Named::OneOf(vec![code("CHL")]), Named::OneOf(vec![code("CHL")])]);
}

#[test]
fn a_page_of_a_working_list_confirms_or_corrects_it() {
    let package = Package::new();
    let methodology = &package.new.methodology;
    let text = shape_c(methodology, &["Chile"]);
    let page = package.read(&text).unwrap().pages.remove(0);
    assert_eq!(page.list.len(), methodology.part_count());
    assert!(page.list.iter().all(ListedItem::is_confirmed));
    // Another name, and another worth.
    let figures = |max: i64| {
        format!("\n      16.01.24\n      {}\n      {max}\n", points(None, methodology.part(&id("2.2")).unwrap()))
    };
    let (old, new) = (
        format!("Commitment to international law in cyberspace{}", figures(1)),
        format!("Rules of states{}", figures(3)),
    );
    let text = text.replace(&old, &new);
    let page = package.read(&text).unwrap().pages.remove(0);
    let changed: Vec<_> = page.list.iter().filter(|item| !item.is_confirmed()).collect();
    let expected = ListedItem {
        part: id("2.2"),
        line: text.lines().position(|line| line.contains("2.2. ")).unwrap() + 1,
        name: "Rules of states".to_owned(),
        of_name: Verdict::Corrected,
        max: Some(3),
        of_max: Some(Verdict::Corrected),
    };
    assert_eq!(changed, [&expected]);
}

#[test]
fn what_stands_above_the_figures_is_read_and_checked() {
    let package = Package::new();
    let page = shape_a(&package.old.methodology, Some(azerbaijan(&package.old)));
    let read = |head: &str| package.read(&format!("{head}\n{page}")).unwrap().pages.remove(0);
    for head in [
        "50. Azerbaijan 63.64",
        "Azerbaijan\n50th National Cyber Security Index 63.64 %",
        "NCSI :: Azerbaijan\n50th National Cyber Security Index\n63.64",
    ] {
        let page = read(head);
        assert_eq!((&page.country, page.total.score), (&Named::Known(code("AZE")), Decimal::parse("63.64")), "{head}");
        assert_eq!((page.total.rank, page.checks.total), (Some(50), Some(true)), "{head}");
        assert_eq!(kinds(&page), [], "{head}");
    }
    let wrong = read("50. Azerbaijan 64.94\nTotal 50/77");
    let score = PageFindingKind::ScoreDiffers {
        printed: Decimal::parse("64.94").unwrap(),
        computed: Decimal::parse("63.64").unwrap(),
    };
    assert_eq!(kinds(&wrong), [(Some(1), &score), (Some(2), &PageFindingKind::AreasDiffer { printed: 50, sum: 49 })]);
    assert_eq!(wrong.checks.total, Some(false));
    let several = read("Azerbaijan\nGeorgia");
    assert_eq!(several.country, Named::OneOf(vec![code("AZE"), code("GEO")]));
    let by_address = read("Azerbaijan\nGeorgia\nhttps://ncsi.ega.ee/country/ge_2022/?allData=1");
    assert_eq!(by_address.country, Named::Known(code("GEO")));
    let level = read("Azerbaijan\nDigital Development Level 54.78");
    assert_eq!(level.total.development, Decimal::parse("54.78"));
}

#[test]
fn saved_html_is_read_with_its_addresses() {
    let package = Package::new();
    let html = "<!DOCTYPE html><html><head><title>NCSI :: Azerbaijan</title></head><body><p>Version 31 Aug 2023</p>\
        <h3>1. Cyber security policy development <span>4/7</span> <b>57%</b></h3><div>4</div><div>7</div>\
        <div><span>1.2.</span> Cyber security policy coordination format <i>2</i><i>2</i><i>2</i></div>\
        <div>Criteria</div><p>One &amp; all.</p><div>Accepted references</div><p>Legal act</p>\
        <ul><li><a href=\"https://e-qanun.az/1?a=1&amp;b=2\">The act</a> of 2018</li>\
        <li><a href=\"javascript:alert(1)\">Another</a></li></ul></body></html>";
    let reading = package.read(html).unwrap();
    let page = &reading.pages[0];
    assert_eq!((&page.country, page.as_of), (&Named::Known(code("AZE")), AsOf::parse("2023-08-31")));
    assert_eq!((page.items[&id("1")].awarded, page.items[&id("1.2")].awarded), (Some(4), Some(2)));
    let evidence: Vec<_> = page.items[&id("1.2")]
        .evidence
        .iter()
        .map(|one| (one.name.as_str(), one.address.as_ref().map(WebAddress::as_str)))
        .collect();
    assert_eq!(evidence, [("The act of 2018", Some("https://e-qanun.az/1?a=1&b=2")), ("Another", None)]);
    assert!(page.findings.iter().any(|finding| finding.kind == PageFindingKind::UnsafeAddress(id("1.2"))));
}

#[test]
fn names_that_a_print_breaks_are_put_together() {
    let package = Package::new();
    let text = shape_a(&package.old.methodology, None)
        .replace("for operators of essential services", "for operators of\u{a0}essential\r\n\t services");
    assert!(text.contains("\r\n\t services"));
    let page = package.read(&text).unwrap().pages.remove(0);
    assert_eq!(page.indicators(&package.old.methodology).1, 46);
}

#[test]
fn what_a_print_has_on_each_sheet_is_no_evidence() {
    let package = Package::new();
    let sheet = "11/30/26, 2:09 PM NCSI :: Azerbaijan\nhttps://ncsi.ega.ee/country/az_2022/?allData=1 3/9\n3/9\n";
    let text = shape_a(&package.old.methodology, Some(azerbaijan(&package.old)))
        .replace("\n1.4. ", &format!("\n{sheet}1.4. "));
    let page = package.read(&text).unwrap().pages.remove(0);
    assert_eq!((&page.country, kinds(&page)), (&Named::Known(code("AZE")), vec![]));
    assert_eq!(page.address.as_ref().map(WebAddress::as_str), Some("https://ncsi.ega.ee/country/az_2022/?allData=1"));
    let pieces: Vec<_> = page.items[&id("1.3")].evidence.iter().collect();
    assert!(pieces.iter().all(|piece| piece.name.contains("ct")), "{pieces:?}");
}

#[test]
fn an_item_that_a_working_list_lacks_is_named() {
    let package = Package::new();
    let more = "  • 2.4. Something new\n    16.01.24\n    3\n    3\n    Criteria\n    One.\n    Accepted references\n    All\n    An act\n  • 3. EDUCATION";
    let text = shape_c(&package.new.methodology, &["Chile"]).replace("  • 3. EDUCATION", more);
    let page = package.read(&text).unwrap().pages.remove(0);
    let line = text.lines().position(|line| line.contains("2.4. ")).map(|place| place + 1);
    assert_eq!(kinds(&page), [(line, &PageFindingKind::UnknownItem("2.4".to_owned()))]);
    assert!(page.items[&id("2.3")].evidence.iter().all(|piece| piece.name != "An act"));
}

#[test]
fn five_million_bytes_are_read_and_more_are_refused() {
    let package = Package::new();
    let good = shape_a(&package.old.methodology, None);
    let line = "A very long piece of evidence of the Republic of Azerbaijan, 1.1. and 222, https://example.org/x\n";
    let (head, rest) = good.split_once("1.2. ").unwrap();
    let filling = line.repeat((MOST_BYTES - good.len()) / line.len() - 1);
    let text = format!("{head}{filling}1.2. {rest}");
    let page = package.read(&text).unwrap().pages.remove(0);
    assert_eq!(page.indicators(&package.old.methodology).1, 46);
    assert_eq!(package.read(&format!("{text}{text}")), Err(PageError::TooLong(2 * text.len())));
    assert_eq!(package.read(&"a\n".repeat(MOST_LINES + 1)), Err(PageError::TooManyLines(MOST_LINES + 1)));
}
