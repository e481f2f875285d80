//! Pages as browsers save them: the same page in the markup that sites are made of gives the same figures and evidence.

use super::*;

/// How a heading stands in the markup.
#[derive(Clone, Copy, Debug)]
enum Heading {
    /// Its figures in pieces within the line.
    Inline,
    /// A row of a table in a table, with a cell for the number, the name and the figures.
    Cells,
    /// A block for the name, and one for the figures.
    Blocks,
}

const HEADINGS: [Heading; 3] = [Heading::Inline, Heading::Cells, Heading::Blocks];

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('’', "&rsquo;").replace("policy", "pol&shy;icy")
}

/// The figures at the end of a heading, each piece for itself.
fn pieces(figures: &str) -> Vec<String> {
    if figures.bytes().all(|byte| byte.is_ascii_digit()) && figures.len() == 3 {
        return figures.chars().map(String::from).collect();
    }
    vec![figures.to_owned()]
}

fn heading(line: &str, how: Heading) -> Option<String> {
    let (number, rest) =
        line.split_once(". ").filter(|(number, _)| number.starts_with(|c: char| c.is_ascii_digit()))?;
    let is_figure = |word: &&str| word.starts_with(|c: char| c.is_ascii_digit());
    let words: Vec<&str> = rest.split(' ').collect();
    let figures = words.iter().rev().take_while(|word| is_figure(word)).count();
    let (name, figures) = words.split_at(words.len() - figures);
    if figures.is_empty() {
        return None;
    }
    let (name, shown) = (escaped(&name.join(" ")), figures.join(" "));
    let spans: String = pieces(&shown).iter().map(|one| format!("<span class='v'>{one}</span>")).collect();
    Some(match how {
        Heading::Inline => format!("<h4 data-to=\"a > b\">{number}.&nbsp;{name}\r\n      {spans}</h4>"),
        Heading::Cells => format!(
            "<div class=tab><table><tbody><tr><td><table><tr><TD>{number}.</TD>\r\n<td>{name}</td>\r\n<td>{spans}</td>\
             </tr></table></td></tr></tbody></table></div>"
        ),
        Heading::Blocks => {
            format!("<div class=\"row\"><div><strong>{number}.</strong> {name}</div><div>{spans}</div></div>")
        }
    })
}

fn block(line: &str) -> String {
    if let Some((name, url)) = line.split_once(": http") {
        let url = url.trim_end_matches(" -");
        if url.ends_with('1') {
            return format!("<li>{}: http{url}</li>", escaped(name));
        }
        return format!("<li>{}: <a target=_blank href='http{url}'>http{url}</a></li>", escaped(name));
    }
    if let Some(criterion) = line.strip_prefix("Criteria") {
        return format!("<div style=\"display: none\"><p><b>Criteria</b></p><p>{}</p>", escaped(criterion));
    }
    if let Some(references) = line.strip_prefix("Accepted references") {
        return format!("<p><b>Accepted references</b><br />{}</p></div>", escaped(references));
    }
    format!("<div>{}</div>", escaped(line))
}

/// A page as a browser saves it, from its text.
fn saved(text: &str, how: Heading) -> String {
    let body: Vec<String> = text.lines().map(|line| heading(line, how).unwrap_or_else(|| block(line))).collect();
    format!(
        "\u{feff}<!DOCTYPE html>\r\n<!-- saved from url=(0041)https://example.org/country/az/ -->\r\n<html lang=\"en\">\
         <head>\r\n<meta charset=utf-8><title>NCSI :: Azerbaijan</title>\r\n<style>.v > b {{ content: \"1.1. x 3\" }}\
         </style>\r\n<script type=\"application/ld+json\">{{\"name\": \"1.1. Unit 003\", \"a\": \"<p>2</p>\"}}</script>\
         </head>\r\n<body onload='go(\"a>b\")'>\r\n<noscript><img src=\"x.gif\"><p>2.1. Nothing works 00</p></noscript>\r\n\
         <nav><ul><li><a href=\"/\">Home</a></li><li><select><option>Peru<option>Chile</select></li></ul></nav>\r\n\
         <!--[if lt IE 9]><p>1.1. Old browsers 003</p><![endif]-->\r\n<main>{}</main>\r\n\
         <svg><title>3.1. Icon</title></svg><template><p>1.1. Model 003</p></template>\r\n\
         <script>document.write(\"<div>1.1. Written 003</div>\")</script></body></html>\r\n",
        body.join("\r\n")
    )
}

/// What would be kept of each page.
fn kept(reading: &Reading, methodology: &crate::model::Methodology) -> Vec<crate::model::BroughtPage> {
    let (country, on) = (CountryCode::parse("AZE").unwrap(), Day::parse("2026-11-30").unwrap());
    let brought = reading.pages.iter().map(|page| page.brought(methodology, country, on).unwrap().0);
    // Lines are others in the source of a page.
    brought.map(|page| crate::model::BroughtPage { check: crate::model::PageCheck::default(), ..page }).collect()
}

#[test]
fn a_saved_page_says_what_its_text_says() {
    let package = Package::new();
    let old = &package.old.methodology;
    let texts = [(old, format!("50. Azerbaijan 63.64\n{}", shape_a(old, Some(azerbaijan(&package.old)))))];
    for (methodology, text) in texts {
        let plain = package.read(&text).unwrap();
        for how in HEADINGS {
            let html = saved(&text, how);
            let reading = package.read(&html).unwrap_or_else(|why| panic!("{how:?}: {why}"));
            assert_eq!(reading.edition, methodology.id, "{how:?}");
            for (read, text) in kept(&reading, methodology).into_iter().zip(kept(&plain, methodology)) {
                assert_eq!(read.points, text.points, "{how:?}");
                for (part, found) in &text.evidence {
                    assert_eq!(read.evidence.get(part), Some(found), "{how:?} {part}");
                }
                // A score in a block apart from the country's name is not taken for its total.
                if !matches!(how, Heading::Blocks) {
                    assert_eq!(read, text, "{how:?}");
                }
            }
            assert_eq!(reading.pages.len(), plain.pages.len(), "{how:?}");
            let wrong: Vec<_> = reading.pages.iter().flat_map(|page| &page.findings).collect();
            let wrong: Vec<_> = wrong.iter().filter(|one| one.kind.is_contradiction()).collect();
            assert!(wrong.is_empty(), "{how:?}: {wrong:?}");
        }
    }
}

#[test]
fn a_saved_comparison_says_what_its_text_says() {
    let package = Package::new();
    let methodology = &package.new.methodology;
    for countries in [&["Chile"][..], &["Chile", "Peru"]] {
        let text = shape_c(methodology, countries);
        let plain = package.read(&text).unwrap();
        let body: Vec<String> = text.lines().map(|line| format!("<div><span>{}</span></div>", escaped(line))).collect();
        let html = format!("<html><body><table><tr><td>{}</td></tr></table></body></html>", body.join("\r\n"));
        let reading = package.read(&html).unwrap();
        assert_eq!(kept(&reading, methodology), kept(&plain, methodology));
    }
}
