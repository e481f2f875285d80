//! Pages that are cut, doubled, changed or something else altogether.

use super::*;

/// A page of Azerbaijan of which something is changed.
fn damaged(change: impl FnOnce(String) -> String) -> ReadPage {
    let package = Package::new();
    let text = format!("Azerbaijan\n{}", shape_a(&package.old.methodology, Some(azerbaijan(&package.old))));
    let mut reading = package.read(&change(text)).unwrap();
    assert_eq!(reading.pages.len(), 1);
    reading.pages.remove(0)
}

fn replaced(from: &'static str, to: &'static str) -> ReadPage {
    damaged(|text| {
        assert_eq!(text.matches(from).count(), 1, "{from}");
        text.replace(from, to)
    })
}

/// The line of a heading on the page of Azerbaijan.
fn line_of(start: &str) -> Option<usize> {
    let package = Package::new();
    let text = format!("Azerbaijan\n{}", shape_a(&package.old.methodology, Some(azerbaijan(&package.old))));
    text.lines().position(|line| line.starts_with(start)).map(|place| place + 1)
}

#[test]
fn another_page_is_refused() {
    let package = Package::new();
    for text in [
        "Hello",
        "{\"format\": \"posture.assessment\"}",
        "1. First\n2. Second\n",
        "<html><body><p>1. A 1/2</p></body></html>",
    ] {
        assert_eq!(package.read(text), Err(PageError::WrongPage), "{text}");
    }
    assert_eq!(package.read(" \n\u{a0}\n"), Err(PageError::Empty));
}

#[test]
fn a_page_that_is_cut_says_where_it_ends() {
    let page = damaged(|text| text.split("8.2. ").next().unwrap().to_owned());
    let ends = PageFindingKind::EndsEarly { last: id("8.1"), missing: 15 };
    assert_eq!(kinds(&page), [(line_of("8.1."), &ends)]);
    let (_, known) = page.indicators(&ncsi_2018().methodology);
    assert_eq!((known, page.items.contains_key(&id("9"))), (31, false), "what is missing stays missing");
}

#[test]
fn an_indicator_that_is_missing_or_has_no_points_stays_unknown() {
    let page =
        damaged(|text| text.lines().filter(|line| !line.starts_with("4.2.")).map(|line| format!("{line}\n")).collect());
    assert_eq!(kinds(&page), [(None, &PageFindingKind::Missing(vec![id("4.2")]))]);
    let page = replaced(
        "4.2. Representation in international cooperation formats 111",
        "4.2. Representation in international cooperation formats",
    );
    assert_eq!(kinds(&page), [(line_of("4.2."), &PageFindingKind::NoPoints(id("4.2")))]);
    assert_eq!(page.items[&id("4.2")].awarded, None);
}

#[test]
fn an_indicator_that_stands_there_twice_counts_once() {
    let first = line_of("4.2.").unwrap();
    let twice = |points: &str| {
        let again = format!(
            "4.2. Representation in international cooperation formats {points}\nCriteriaOne.\nAccepted referencesAll\n"
        );
        let page = damaged(|text| text.replace("4.3. ", &format!("{again}4.3. ")));
        (page.items[&id("4.2")].awarded, page.findings)
    };
    let finding = |is_same| {
        vec![PageFinding { line: line_of("4.3."), kind: PageFindingKind::Twice { part: id("4.2"), first, is_same } }]
    };
    assert_eq!(twice("111"), (Some(1), finding(true)));
    assert_eq!(twice("001"), (Some(1), finding(false)));
}

#[test]
fn points_that_cannot_be_are_named() {
    let page = replaced("1.1. Cyber security policy unit 003", "1.1. Cyber security policy unit 553");
    let line = line_of("1.1.");
    let above = PageFindingKind::AboveMaximum { part: id("1.1"), awarded: 5, max: 3 };
    let sum = PageFindingKind::IndicatorsDiffer { part: id("1"), printed: 4, sum: 9 };
    assert_eq!(kinds(&page), [(line_of("1. "), &sum), (line, &above)]);
    let (brought, rejected) =
        page.brought(&ncsi_2018().methodology, code("AZE"), Day::parse("2026-11-30").unwrap()).unwrap();
    assert_eq!((brought.points.get(&id("1.1")), rejected.len()), (None, 1), "it is not kept");
    let page = replaced("1.1. Cyber security policy unit 003", "1.1. Cyber security policy unit 223");
    assert!(kinds(&page).contains(&(line, &PageFindingKind::Partial { part: id("1.1"), awarded: 2, max: 3 })));
    let page = replaced("1.1. Cyber security policy unit 003", "1.1. Cyber security policy unit 004");
    assert_eq!(kinds(&page), [(line, &PageFindingKind::OtherMaximum { part: id("1.1"), printed: 4, max: 3 })]);
    let page = replaced("1.1. Cyber security policy unit 003", "1.1. Cyber security policy unit 1234567");
    assert_eq!(kinds(&page), [(line, &PageFindingKind::Unclear { part: id("1.1"), figures: "1234567".to_owned() })]);
    assert_eq!(page.items[&id("1.1")].awarded, None);
}

#[test]
fn sums_and_percents_that_do_not_follow_are_named() {
    let page = replaced(
        "2. Cyber threat analysis and information 4/5 80%45 80%",
        "2. Cyber threat analysis and information 4/5 90%45 90%",
    );
    assert_eq!(
        kinds(&page),
        [(line_of("2. "), &PageFindingKind::PercentDiffers { part: id("2"), printed: 90, computed: 80 })]
    );
    assert_eq!(page.checks.percents, (11, 12));
    let page = replaced(
        "2. Cyber threat analysis and information 4/5 80%45 80%",
        "2. Cyber threat analysis and information 5/5 100%55 100%",
    );
    assert_eq!(
        kinds(&page),
        [(line_of("2. "), &PageFindingKind::IndicatorsDiffer { part: id("2"), printed: 5, sum: 4 })]
    );
    assert_eq!(page.checks.areas, (11, 12));
}

#[test]
fn two_pages_in_one_text_are_two() {
    let package = Package::new();
    let methodology = &package.old.methodology;
    let first = shape_a(methodology, Some(azerbaijan(&package.old)));
    let second = shape_b(methodology, "Estonia");
    for between in ["\n", "\nGeorgia\n"] {
        let reading = package.read(&format!("Azerbaijan\n{first}{between}{second}")).unwrap();
        let named: Vec<_> = reading.pages.iter().map(|page| page.indicators(methodology).1).collect();
        assert_eq!(named, [46, 46]);
        assert_eq!(reading.pages[0].country, Named::Known(code("AZE")));
        let [PageFinding { line: Some(_), kind: PageFindingKind::AnotherPage }] = reading.findings.as_slice() else {
            panic!("it is said: {:?}", reading.findings)
        };
    }
    // Without what stands below the first one.
    let cut = first.split("Information").next().unwrap();
    let reading = package.read(&format!("Azerbaijan\n{cut}{second}")).unwrap();
    let named: Vec<_> =
        reading.pages.iter().map(|page| (page.country.clone(), page.indicators(methodology).1)).collect();
    assert_eq!(named, [(Named::Known(code("AZE")), 46), (Named::Known(code("EST")), 46)]);
}

#[test]
fn a_list_of_contents_is_no_page() {
    let page = damaged(|text| {
        let contents: String = ncsi_2018()
            .methodology
            .areas()
            .iter()
            .map(|area| format!("{}. {}\n", area.id, area.name.english()))
            .collect();
        format!("{contents}{text}")
    });
    assert_eq!(kinds(&page), []);
}

#[test]
fn spaces_that_nobody_sees_change_nothing() {
    let page = damaged(|text| text.replace(' ', "\u{a0}").replace('\n', "\u{200b}\r\n\u{feff}\t"));
    assert_eq!(kinds(&page), []);
    assert_eq!(page.indicators(&ncsi_2018().methodology), (49, 46));
}

#[test]
fn a_line_or_a_tag_without_end_is_read_to_the_end() {
    let package = Package::new();
    let reader = Reader::new(&[&package.old.methodology, &package.new.methodology], &package.countries);
    for piece in [
        "1.1. Cyber security policy unit 003\n",
        "1. Cyber security policy development 4/7 57%\n",
        "Azerbaijan\n",
        "16.01.24\n",
        "12\n",
        "3 ",
        "http://a ",
        "https://x.az",
        "<a href=\"",
        "<a href=x>",
        "&nbsp;",
        "<td>",
        "<svg>",
        "<!--",
        "</",
        "13.1. Item 333\n",
        "-\n",
        "Version 31 Aug 2023\n",
        "Criteria\n",
        "National Cyber Security Index\n",
        "\u{a0}",
        "İ",
        "1.1.",
        "Azerbaijan ",
    ] {
        for start in [
            "",
            "<html><p>1.1. Cyber security policy unit 003</p><p>Accepted referencesAll</p>",
            "1.1. Cyber security policy unit 003\nAccepted referencesAll\n",
        ] {
            let text = format!("{start}{}", piece.repeat(50_000 / piece.len()));
            // How long it takes is for the benchmarks. Here a line is read once, and none is made up.
            if let Ok(reading) = reader.read(&text) {
                assert!(reading.lines.len() <= text.matches(['\n', '<']).count() + 1, "{piece:?} {start:?}");
            }
        }
    }
}

/// Numbers as if drawn by chance, the same on every run.
struct Chance(u64);

impl Chance {
    fn below(&mut self, most: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % most.max(1)
    }
}

const STRANGE: [&str; 24] = [
    "\u{a0}",
    "\u{200b}",
    "\r",
    "%",
    "/",
    "-",
    "1.1. ",
    "003",
    "9999999999999999999999",
    "12.",
    "16.01.24",
    "<a href=\"",
    "</p>",
    "&#",
    "&amp;",
    "https://",
    "İ",
    "ß",
    "\u{1f9d1}",
    "Criteria",
    "Accepted references",
    "Evidence",
    "Azerbaijan",
    "Information Disclaimer",
];

/// A few lines of good pages, out of order, with something strange in them.
fn mutated(lines: &[&str], chance: &mut Chance) -> String {
    let mut text = String::new();
    for _ in 0..chance.below(14) {
        let mut line: String = lines[chance.below(lines.len())].to_owned();
        match chance.below(6) {
            0 => {
                line.truncate(line.char_indices().nth(chance.below(line.chars().count())).map_or(0, |(place, _)| place))
            }
            1 | 2 => {
                let place = line.char_indices().nth(chance.below(line.chars().count())).map_or(0, |(place, _)| place);
                line.insert_str(place, STRANGE[chance.below(STRANGE.len())]);
            }
            _ => {}
        }
        text.push_str(&line);
        text.push_str(if chance.below(12) == 0 { "" } else { "\n" });
    }
    text
}

#[test]
fn no_text_makes_it_stop() {
    let package = Package::new();
    let pages = [
        shape_a(&package.old.methodology, Some(azerbaijan(&package.old))),
        shape_b(&package.old.methodology, "Estonia"),
        shape_c(&package.new.methodology, &["Chile", "Georgia"]),
        "<!DOCTYPE html><body>\n<div>1.1. Cyber security policy unit</div>\n<a href='https://x.az'>x</a>\n<select>\n</select>".to_owned(),
    ];
    let lines: Vec<&str> = pages.iter().flat_map(|page| page.lines()).collect();
    let reader = Reader::new(&[&package.old.methodology, &package.new.methodology], &package.countries);
    let mut chance = Chance(11);
    let mut read = 0;
    for _ in 0..20_000 {
        let text = mutated(&lines, &mut chance);
        if let Ok(reading) = reader.read(&text) {
            read += 1;
            for page in &reading.pages {
                let methodology = if reading.edition == package.old.methodology.id {
                    &package.old.methodology
                } else {
                    &package.new.methodology
                };
                let _ = page.brought(methodology, code("AZE"), Day::parse("2026-11-30").unwrap());
            }
        }
    }
    assert!(read > 6_000, "most still have something that is understood: {read}");
}
