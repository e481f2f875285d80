//! Just enough HTML to rewrite the one page that Trunk writes: start tags, their attributes, scripts and styles.
//!
//! This isn't a parser for any page: it reads the start tags of well-formed text, leaving out comments and what
//! stands in scripts and styles, which is all that sealing needs.

use std::ops::Range;

/// A start tag, and for a script or style what stands in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Tag {
    /// In lower case.
    pub(crate) name: String,
    /// In the order written; names in lower case, a value that isn't given is empty.
    pub(crate) attributes: Vec<(String, String)>,
    /// From `<` to after `>`.
    pub(crate) range: Range<usize>,
    /// What stands between a script's or style's tags.
    pub(crate) body: Option<Range<usize>>,
}

impl Tag {
    /// An attribute's value, as written.
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// The address that this tag makes a browser fetch with the page: a script's, or a link's that loads.
    pub(crate) fn loads(&self) -> Option<&str> {
        match self.name.as_str() {
            "script" | "img" => self.get("src"),
            "link" => {
                let rel = self.get("rel")?;
                let loading = ["stylesheet", "preload", "modulepreload", "icon", "manifest"];
                rel.split_whitespace().any(|word| loading.contains(&word)).then(|| self.get("href"))?
            }
            _ => None,
        }
    }

    /// Whether a browser runs the script's content (and not, say, reads data in it).
    pub(crate) fn runs(&self) -> bool {
        self.name == "script"
            && matches!(
                self.get("type").unwrap_or_default(),
                "" | "module" | "text/javascript" | "application/javascript"
            )
    }
}

/// All start tags in the order they stand.
pub(crate) fn tags(html: &str) -> Vec<Tag> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(open) = find(html, at, "<") {
        if html.get(open..).is_some_and(|rest| rest.starts_with("<!--")) {
            at = find(html, open, "-->").map_or(html.len(), |end| end + 3);
        } else if let Some(mut tag) = start_tag(html, open) {
            at = tag.range.end;
            if matches!(tag.name.as_str(), "script" | "style") {
                let close = format!("</{}", tag.name);
                let end = find(html, at, &close).unwrap_or(html.len());
                tag.body = Some(at..end);
                at = end;
            }
            found.push(tag);
        } else {
            at = open + 1;
        }
    }
    found
}

fn find(html: &str, from: usize, what: &str) -> Option<usize> {
    html.get(from..)?.find(what).map(|at| from + at)
}

fn start_tag(html: &str, open: usize) -> Option<Tag> {
    let rest = html.get(open + 1..)?;
    let name_length = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '-').filter(|length| *length > 0)?;
    let name = rest.get(..name_length)?.to_ascii_lowercase();
    let mut attributes = Vec::new();
    let mut at = name_length;
    loop {
        let here = rest.get(at..)?;
        let skipped = here.len() - here.trim_start_matches(|c: char| c.is_whitespace() || c == '/').len();
        at += skipped;
        let here = rest.get(at..)?;
        if here.starts_with('>') {
            let range = open..open + 1 + at + 1;
            return Some(Tag { name, attributes, range, body: None });
        }
        let key_length = here.find(|c: char| c.is_whitespace() || matches!(c, '=' | '>' | '/'))?;
        // A stray `=` is nobody's name; stepping over it keeps the loop moving.
        let key = here.get(..key_length.max(1))?.to_ascii_lowercase();
        at += key.len();
        let here = rest.get(at..)?;
        let Some(assigned) = here.trim_start().strip_prefix('=') else {
            attributes.push((key, String::new()));
            continue;
        };
        let assigned = assigned.trim_start();
        at = rest.len() - assigned.len();
        let (value, length) = value(assigned)?;
        attributes.push((key, value.to_owned()));
        at += length;
    }
}

/// An attribute's value and how many bytes it takes with its quotes.
fn value(text: &str) -> Option<(&str, usize)> {
    for quote in ['"', '\''] {
        if let Some(quoted) = text.strip_prefix(quote) {
            let end = quoted.find(quote)?;
            return Some((quoted.get(..end)?, end + 2));
        }
    }
    let end = text.find(|c: char| c.is_whitespace() || c == '>')?;
    Some((text.get(..end)?, end))
}

/// The text with pieces replaced; the pieces may come in any order and must not overlap.
pub(crate) fn replace(html: &str, mut pieces: Vec<(Range<usize>, String)>) -> String {
    pieces.sort_by_key(|(range, _)| range.start);
    let mut result = String::with_capacity(html.len());
    let mut at = 0;
    for (range, text) in pieces {
        result.push_str(html.get(at..range.start).unwrap_or_default());
        result.push_str(&text);
        at = range.end;
    }
    result.push_str(html.get(at..).unwrap_or_default());
    result
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = r#"<!doctype html>
<html lang=en><head><!-- <script src="no.js"> --><meta charset="utf-8"/>
<link rel="stylesheet" href='/main.css'><link rel=canonical href=/x>
<script type="module">if (1 < 2) { "<b>" }</script></head><body hidden><p>1 < 2</p></body></html>"#;

    #[test]
    fn tags_are_found_outside_comments_and_scripts() {
        let names: Vec<_> = tags(PAGE).into_iter().map(|tag| tag.name).collect();
        assert_eq!(names, ["html", "head", "meta", "link", "link", "script", "body", "p"]);
    }

    #[test]
    fn attributes_are_read_with_and_without_quotes() {
        let tags = tags(PAGE);
        assert_eq!(tags[0].get("lang"), Some("en"));
        assert_eq!(tags[2].get("charset"), Some("utf-8"));
        assert_eq!(tags[3].loads(), Some("/main.css"));
        assert_eq!(tags[4].loads(), None, "a canonical link loads nothing");
        assert_eq!(tags[6].get("hidden"), Some(""));
    }

    #[test]
    fn a_scripts_content_is_its_body() {
        let script = tags(PAGE).into_iter().find(Tag::runs).unwrap();
        assert_eq!(&PAGE[script.body.unwrap()], r#"if (1 < 2) { "<b>" }"#);
    }

    #[test]
    fn pieces_are_replaced_in_place() {
        let text = replace("abcdef", vec![(4..5, "E!".into()), (0..1, String::new())]);
        assert_eq!(text, "bcdE!f");
    }

    #[test]
    fn broken_text_ends_instead_of_looping() {
        for text in ["<", "<a", "<a =", "<a ==>", "<a b='", "<script>", "<!--"] {
            let _ = tags(text);
        }
    }
}
