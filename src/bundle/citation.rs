//! Ring 2: how a view is cited, as a sentence and for BibTeX. The one way to cite, for every page and file.

use crate::model::{AsOf, SourceId, Sources};
use crate::text::{Catalogue, Language, Message, say};

/// The version of the program.
pub const PROGRAM: &str = env!("CARGO_PKG_VERSION");

/// What a reader needs to find a view again and to name whose figures it shows.
#[derive(Clone, Debug, PartialEq)]
pub struct Citation {
    /// What the view is called in file names and as a key, the same in every language and on every day:
    /// `compare-gci-2024`. Empty for the site as a whole.
    pub name: String,
    /// What the view shows, as a title. For English to stay English in BibTeX, texts in it are not put into a
    /// language beforehand.
    pub title: Message,
    /// Whose figures are shown.
    pub publishers: Publishers,
    /// The version of the data.
    pub data_version: String,
    /// The latest date of the figures shown.
    pub as_of: Option<AsOf>,
    /// The day on which the view was seen.
    pub retrieved: AsOf,
    /// The address that shows the same again.
    pub address: String,
}

/// Whose figures a view shows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Publishers {
    /// Their names, each once.
    pub names: Vec<String>,
    /// Whether figures are from pages that the reader brought, which nobody finds at the address.
    pub has_brought: bool,
}

/// The publishers of these sources, each once, in the order of the sources.
#[must_use]
pub fn publishers(sources: &Sources, used: &[SourceId]) -> Publishers {
    let mut found = Publishers { names: Vec::new(), has_brought: used.iter().any(SourceId::is_brought) };
    for source in used.iter().filter_map(|id| sources.by_id.get(id)) {
        if !found.names.contains(&source.publisher) {
            found.names.push(source.publisher.clone());
        }
    }
    found
}

impl Citation {
    /// The citation as a sentence.
    #[must_use]
    pub fn text(&self, words: &Catalogue) -> String {
        let address = self.address.as_str();
        words.say(&say::cite_text(PROGRAM, self.title(words), self.figures(), self.data(), address, self.retrieved))
    }

    /// The citation as an entry that BibTeX and biber both read. In English, as reference lists are sorted and
    /// styled by machines.
    #[must_use]
    pub fn bibtex(&self) -> String {
        let words = Catalogue::known(Language::ENGLISH);
        let year = self.retrieved.latest().map(|date| date.year().to_string()).unwrap_or_default();
        let note = format!("{}. {}", words.say(&self.figures()), words.say(&self.data()));
        let fields = [
            ("author", "{Posture contributors}".to_owned()),
            ("title", format!("{{Posture}}: {}", escaped(&self.title(&words)))),
            ("version", escaped(PROGRAM)),
            ("year", year),
            ("url", verbatim(&self.address)),
            ("urldate", escaped(&self.retrieved.edtf())),
            ("note", escaped(&note)),
        ];
        let fields: String = fields.iter().map(|(name, value)| format!("  {name} = {{{value}}},\n")).collect();
        format!("@misc{{{},\n{fields}}}", self.key())
    }

    /// A sentence may be a title too; its full stop would be one too many.
    fn title(&self, words: &Catalogue) -> String {
        words.say(&self.title).trim_end_matches('.').to_owned()
    }

    fn figures(&self) -> Message {
        let names = &self.publishers.names;
        if names.is_empty() {
            return say::cite_latest(self.as_of);
        }
        // Names of publishers have commas in them.
        let figures = say::cite_figures(names.join("; "), self.as_of);
        if self.publishers.has_brought { say::cite_brought(figures) } else { figures }
    }

    fn data(&self) -> Message {
        say::cite_data(self.data_version.as_str())
    }

    /// A key as every reader of BibTeX takes it: letters, digits and hyphens.
    fn key(&self) -> String {
        let name = self.name.split(|letter: char| !letter.is_ascii_alphanumeric());
        let words = std::iter::once("posture").chain(name.filter(|word| !word.is_empty()));
        words.collect::<Vec<_>>().join("-").to_ascii_lowercase()
    }
}

/// A text without what TeX takes for a command. Braces are named: BibTeX counts them even behind a backslash.
fn escaped(text: &str) -> String {
    let mut written = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '\\' => written.push_str("\\textbackslash{}"),
            '{' => written.push_str("\\textbraceleft{}"),
            '}' => written.push_str("\\textbraceright{}"),
            '~' => written.push_str("\\textasciitilde{}"),
            '^' => written.push_str("\\textasciicircum{}"),
            '$' | '&' | '%' | '#' | '_' => written.extend(['\\', letter]),
            _ if letter.is_control() => written.push(' '),
            _ => written.push(letter),
        }
    }
    written
}

/// An address as it is, which the field `url` wants, but for what would end the field or the line.
fn verbatim(address: &str) -> String {
    let mut written = String::with_capacity(address.len());
    for letter in address.chars() {
        match letter {
            '{' => written.push_str("%7B"),
            '}' => written.push_str("%7D"),
            '\\' => written.push_str("%5C"),
            _ if letter.is_whitespace() || letter.is_control() => written.push_str("%20"),
            _ => written.push(letter),
        }
    }
    written
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Localized;
    use proptest::prelude::*;

    fn citation() -> Citation {
        Citation {
            name: "compare-gci-2024".to_owned(),
            title: say::chart_quoted("A & B_1"),
            publishers: Publishers {
                names: vec!["ITU".to_owned(), "United Nations, DESA".to_owned()],
                has_brought: false,
            },
            data_version: "1.0.0".to_owned(),
            as_of: AsOf::parse("2024"),
            retrieved: AsOf::parse("2026-02-03").unwrap(),
            address: "https://example.org/compare?country=AZE~GEO&x={".to_owned(),
        }
    }

    #[test]
    fn says_what_was_seen_when_and_whose_it_is() {
        let expected = format!(
            "Posture, version {PROGRAM}: “A & B_1”. Figures by ITU; United Nations, DESA (latest: 2024). Data version \
             1.0.0. https://example.org/compare?country=AZE~GEO&x={{ (retrieved 3 February 2026)."
        );
        assert_eq!(citation().text(&Catalogue::of(Language::ENGLISH)), expected);
        let azerbaijani = citation().text(&Catalogue::of(Language::from_tag("az").unwrap()));
        assert!(azerbaijani.ends_with("(müraciət tarixi: 3 fevral 2026)."), "{azerbaijani}");
    }

    #[test]
    fn what_was_brought_is_not_cited_as_published() {
        let publishers = Publishers { has_brought: true, ..citation().publishers };
        let cited = Citation { publishers, ..citation() };
        let said = "Figures by ITU; United Nations, DESA (latest: 2024), in part from pages that a reader brought and that are \
                    not published here. Data version";
        assert!(cited.text(&Catalogue::of(Language::ENGLISH)).contains(said));
        assert!(cited.bibtex().contains("pages that a reader brought"));
    }

    #[test]
    fn an_entry_that_tex_can_read() {
        let expected = format!(
            "@misc{{posture-compare-gci-2024,\n  author = {{{{Posture contributors}}}},\n  \
             title = {{{{Posture}}: “A \\& B\\_1”}},\n  version = {{{PROGRAM}}},\n  year = {{2026}},\n  \
             url = {{https://example.org/compare?country=AZE~GEO&x=%7B}},\n  urldate = {{2026-02-03}},\n  \
             note = {{Figures by ITU; United Nations, DESA (latest: 2024). Data version 1.0.0}},\n}}"
        );
        assert_eq!(citation().bibtex(), expected);
        let site = Citation { name: String::new(), publishers: Publishers::default(), ..citation() };
        assert!(site.bibtex().starts_with("@misc{posture,\n"));
        assert!(site.bibtex().contains("note = {Latest figure: 2024. Data"));
    }

    #[test]
    fn an_entry_is_in_english_on_a_page_in_another_language() {
        let title = Localized::new("Legal measures", [("az".to_owned(), "Hüquqi tədbirlər".to_owned())].into());
        let citation = Citation { title: say::chart_quoted(&title), ..citation() };
        assert!(citation.bibtex().contains("Legal measures"));
        assert!(citation.text(&Catalogue::of(Language::from_tag("az").unwrap())).contains("Hüquqi tədbirlər"));
    }

    proptest! {
        #[test]
        fn nothing_ends_an_entry_early(title in "\\PC{0,40}", address in "\\PC{0,40}", name in "\\PC{0,20}") {
            let citation = Citation { title: say::chart_quoted(title), address, name, ..citation() };
            let entry = citation.bibtex();
            let mut depth = 0_i32;
            for (place, letter) in entry.char_indices() {
                depth += i32::from(letter == '{') - i32::from(letter == '}');
                prop_assert!(depth > 0 || place < 6 || place + 1 == entry.len(), "{}", entry);
            }
            prop_assert_eq!(depth, 0);
            prop_assert_eq!(entry.lines().count(), 9);
        }
    }
}
