//! HTML as lines: what a browser shows on a line is one line, and where links lead is kept.
//!
//! A browser could do this better, and is not there when tests run. Nothing of a page is shown as HTML, so all that is
//! wanted is its text.

use super::lines::{Line, Link, addresses, called, is_break, plain, tidy};

/// Elements whose content is nothing that is read; of lists to choose from least of all, which name every country.
const SKIPPED: [&str; 9] =
    ["script", "style", "noscript", "template", "svg", "select", "datalist", "iframe", "textarea"];

/// Elements that stand within a line.
const INLINE: [&str; 21] = [
    "a", "abbr", "b", "bdi", "cite", "code", "em", "font", "i", "img", "label", "mark", "q", "s", "small", "span",
    "strong", "sub", "sup", "u", "wbr",
];

const ENTITIES: [(&str, &str); 22] = [
    ("amp", "&"),
    ("lt", "<"),
    ("gt", ">"),
    ("quot", "\""),
    ("apos", "'"),
    ("nbsp", " "),
    ("ensp", " "),
    ("emsp", " "),
    ("thinsp", " "),
    ("shy", ""),
    ("zwnj", ""),
    ("zwj", ""),
    ("rsquo", "’"),
    ("lsquo", "‘"),
    ("rdquo", "”"),
    ("ldquo", "“"),
    ("ndash", "–"),
    ("mdash", "—"),
    ("hellip", "…"),
    ("bull", "•"),
    ("middot", "·"),
    ("sol", "/"),
];

/// The longest name of an entity that is looked for.
const LONGEST_ENTITY: usize = 12;

/// Whether a text is the source of a page, or a piece of it.
fn is_html(text: &str) -> bool {
    let start: String = text.chars().take(4_000).collect::<String>().to_ascii_lowercase();
    let begins = start.trim_start_matches('\u{feff}').trim_start();
    let is_document = begins.starts_with("<!doctype") || start.contains("<html") || start.contains("<body");
    is_document || begins.starts_with('<') && ["</", "<br", "<div", "<p"].iter().any(|tag| start.contains(tag))
}

/// The lines that show something, of plain text or of HTML.
pub(super) fn lines_of(text: &str) -> Vec<Line> {
    if is_html(text) { of_html(text) } else { plain(text) }
}

fn of_html(html: &str) -> Vec<Line> {
    let mut page = Page { number: 1, ..Page::default() };
    let mut rest = html;
    while let Some(start) = rest.find(['<', '&']) {
        let (text, from) = rest.split_at(start);
        page.text(text);
        rest = if let Some(behind) = from.strip_prefix('&') {
            page.entity(behind)
        } else if let Some(behind) = from.strip_prefix("<!--") {
            page.passed(behind, behind.find("-->").map(|end| end + 3))
        } else if from.starts_with("<!") || from.starts_with("<?") {
            page.passed(from, from.find('>').map(|end| end + 1))
        } else {
            page.tag(from)
        };
    }
    page.text(rest);
    page.end_line();
    page.lines
}

#[derive(Default)]
struct Page {
    lines: Vec<Line>,
    /// The number of the line of the source.
    number: usize,
    /// The line that is being read, and the number of the line of the source where it began.
    line: String,
    began: usize,
    links: Vec<Link>,
    /// Where in the line the last link ended.
    named: usize,
    /// Where the link that is being read leads, and where in the line its text began.
    open: Option<(String, usize)>,
}

impl Page {
    fn text(&mut self, text: &str) {
        // What begins a line is not shown where it is blank, so that a line begins with what shows.
        let shown = if self.line.is_empty() { text.trim_start() } else { text };
        if self.line.is_empty() && !shown.is_empty() {
            self.began = self.number + breaks(text.get(..text.len() - shown.len()).unwrap_or_default());
        }
        self.number += breaks(text);
        // In HTML the end of a line is a space like any other.
        self.line.extend(shown.chars().map(|letter| if is_break(letter) { ' ' } else { letter }));
    }

    /// Goes past something that shows nothing; to the end where it never ends.
    fn passed<'a>(&mut self, text: &'a str, length: Option<usize>) -> &'a str {
        let (passed, rest) = text.split_at(length.unwrap_or(text.len()));
        self.number += breaks(passed);
        rest
    }

    fn entity<'a>(&mut self, behind: &'a str) -> &'a str {
        let end = behind.bytes().take(LONGEST_ENTITY).position(|byte| byte == b';');
        let named = end.and_then(|end| Some((behind.get(..end)?, behind.get(end + 1..)?)));
        match named.and_then(|(name, rest)| Some((entity(name)?, rest))) {
            Some((shown, rest)) => {
                self.text(&shown);
                rest
            }
            None => {
                self.text("&");
                behind
            }
        }
    }

    /// A tag, from its `<`.
    fn tag<'a>(&mut self, from: &'a str) -> &'a str {
        let is_end = from.starts_with("</");
        let named = from.get(if is_end { 2 } else { 1 }..).unwrap_or_default();
        let length = named.bytes().take_while(u8::is_ascii_alphanumeric).count();
        if length == 0 {
            self.text("<");
            return from.get(1..).unwrap_or_default();
        }
        let (name, attributes) = named.split_at(length);
        let name = name.to_ascii_lowercase();
        let end = end_of_tag(attributes);
        let (attributes, _) = attributes.split_at(end);
        let rest = self.passed(from, Some((from.len() - named.len() + length + end + 1).min(from.len())));
        if !is_end && !attributes.ends_with('/') && SKIPPED.contains(&name.as_str()) {
            return self.passed(rest, end_of_element(rest, &name));
        }
        match (name.as_str(), is_end) {
            ("a", false) => {
                self.end_link();
                self.open = href(attributes).map(|url| (url, self.line.len()));
            }
            ("a", true) => self.end_link(),
            // Cells stand beside each other.
            ("td" | "th", _) => self.text(" "),
            (name, _) if INLINE.contains(&name) => {}
            _ => self.end_line(),
        }
        rest
    }

    fn end_link(&mut self) {
        if let Some((url, start)) = self.open.take() {
            let title = tidy(self.line.get(start..).unwrap_or_default());
            if !title.is_empty() {
                // An address that is spelt out is called by what stands before it.
                let before = tidy(self.line.get(self.named..start).unwrap_or_default());
                let title = if title.starts_with("http") { called(&before).to_owned() } else { title };
                self.links.push(Link { url, title });
            }
            self.named = self.line.len();
        }
    }

    fn end_line(&mut self) {
        let open = self.open.clone();
        self.end_link();
        let text = tidy(&self.line);
        self.line.clear();
        self.named = 0;
        let mut links = std::mem::take(&mut self.links);
        if links.is_empty() {
            links = addresses(&text);
        }
        if !text.is_empty() {
            self.lines.push(Line { number: self.began, text, links });
        }
        // A link over several lines leads there from each of them.
        self.open = open.map(|(url, _)| (url, 0));
    }
}

fn breaks(text: &str) -> usize {
    text.bytes().filter(|byte| *byte == b'\n').count()
}

/// How far it is to the `>` of a tag; in quotes there may be others.
fn end_of_tag(attributes: &str) -> usize {
    let mut quote = None;
    for (place, byte) in attributes.bytes().enumerate() {
        match (quote, byte) {
            (None, b'>') => return place,
            (None, b'"' | b'\'') => quote = Some(byte),
            (Some(open), _) if open == byte => quote = None,
            _ => {}
        }
    }
    attributes.len()
}

/// How far it is to the end of an element whose content is not read.
fn end_of_element(text: &str, name: &str) -> Option<usize> {
    let mut passed = 0;
    loop {
        let rest = text.get(passed..)?;
        let at = rest.find("</")?;
        let after = rest.get(at + 2..)?;
        let is_it = after.get(..name.len()).is_some_and(|start| start.eq_ignore_ascii_case(name));
        passed += at + 2;
        if is_it {
            return Some(after.find('>').map_or(text.len(), |end| passed + end + 1));
        }
    }
}

/// Where the `href` among attributes leads.
fn href(attributes: &str) -> Option<String> {
    let lower = attributes.to_ascii_lowercase();
    let is_own =
        |place: usize| lower.get(..place).is_some_and(|before| before.ends_with(|letter: char| letter.is_whitespace()));
    let (place, _) = lower.match_indices("href").find(|(place, _)| is_own(*place))?;
    let value = attributes.get(place + 4..)?.trim_start().strip_prefix('=')?.trim_start();
    let quote = value.chars().next().filter(|first| matches!(first, '"' | '\''));
    let value = match quote {
        Some(quote) => value.get(1..)?.split(quote).next()?,
        None => value.split(|letter: char| letter.is_whitespace()).next()?,
    };
    Some(value.trim().replace("&amp;", "&"))
}

fn entity(name: &str) -> Option<String> {
    if let Some((_, shown)) = ENTITIES.iter().find(|(entity, _)| *entity == name) {
        return Some((*shown).to_owned());
    }
    let number = name.strip_prefix('#')?;
    let code = match number.strip_prefix(['x', 'X']) {
        Some(digits) => u32::from_str_radix(digits, 16).ok()?,
        None => number.parse().ok()?,
    };
    char::from_u32(code).map(String::from)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_browser_shows_on_a_line_is_a_line() {
        let html = "<!DOCTYPE html><html><head><title>NCSI :: Chile</title><style>p{}</style></head>\n<body>\n\
            <script>if (a < b) '<p>x</p>'</script><select><option>Peru</option></select>\n\
            <div class=\"a>b\"><b>1.1.</b> Unit&nbsp;<span>0</span><span>0</span><span>3</span></div>\n\
            <p>Law &amp; order<br><a class=x href='https://x.cl/?a=1&amp;b=2'>The law</a> of 2020</p>\n\
            <table><tr><td>12</td><td>15</td></tr></table><!-- <p>none</p> --> 1 < 2";
        assert!(is_html(html));
        let lines = of_html(html);
        let texts: Vec<(usize, &str)> = lines.iter().map(|line| (line.number, line.text.as_str())).collect();
        let expected = [
            (1, "NCSI :: Chile"),
            (4, "1.1. Unit 003"),
            (5, "Law & order"),
            (5, "The law of 2020"),
            (6, "12 15"),
            (6, "1 < 2"),
        ];
        assert_eq!(texts, expected);
        let link = Link { url: "https://x.cl/?a=1&b=2".to_owned(), title: "The law".to_owned() };
        assert_eq!(lines[3].links, [link]);
    }

    #[test]
    fn what_never_ends_ends_with_the_text() {
        for html in ["<p>a<!-- b", "<p>a<script>b", "<p>a<a href=\"b", "<p>a<", "<p>a&", "<p>a</", "<p>a<svg></svg"] {
            let lines = of_html(html);
            assert_eq!(lines[0].text.chars().next(), Some('a'), "{html}");
        }
        assert!(!is_html("1 < 2 and </ what"));
    }
}
