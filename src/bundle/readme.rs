//! `README.md` of an archive: what a bundle says of itself to people, in their language.

use super::descriptor::{about, caveats, used};
use super::{Bundle, NamedTable};
use crate::model::Source;
use crate::sort::SortedMap;
use crate::text::{Catalogue, Message, reading, say};

/// Writes it, with the path of each table's file.
pub(super) fn write(bundle: &Bundle, paths: &[String], words: &Catalogue) -> String {
    let say = |message: &Message| plain(&words.say(message));
    let heading = |message: Message| format!("## {}", say(&message));
    let citation = &bundle.citation;
    let mut blocks = vec![format!("# {}", say(&citation.title)), say(&about(bundle)), link(&citation.address)];

    blocks.push(heading(say::bundle_chosen()));
    let nothing = [say::bundle_whole()];
    blocks.push(list(if bundle.filters.is_empty() { &nothing } else { &bundle.filters }, say));

    blocks.push(heading(say::bundle_tables()));
    blocks.push(say(&say::bundle_programs()));
    for (table, path) in bundle.tables.iter().zip(paths) {
        blocks.push(format!("### {path}"));
        blocks.push(say(&table.title));
        blocks.push(columns(table, words));
    }

    blocks.extend(sources(bundle, words));

    blocks.push(heading(say::about_cite()));
    blocks.push(format!("> {}", plain(&citation.text(words))));
    blocks.push(format!("```bibtex\n{}\n```", citation.bibtex()));

    blocks.push(heading(say::bundle_notes()));
    blocks.push(list(&caveats(bundle), say));
    format!("{}\n", blocks.join("\n\n"))
}

fn list(messages: &[Message], say: impl Fn(&Message) -> String) -> String {
    let lines: Vec<String> = messages.iter().map(|message| format!("- {}", say(message))).collect();
    lines.join("\n")
}

fn columns(table: &NamedTable, words: &Catalogue) -> String {
    let line = |cells: [String; 3]| format!("| {} |", cells.join(" | "));
    let say = |message: &Message| plain(&words.say(message));
    let titles = [say::bundle_column(), say::bundle_meaning(), say::bundle_kind()];
    let mut lines = vec![line(titles.map(|title| say(&title))), line([(); 3].map(|()| "---".to_owned()))];
    lines.extend(
        table
            .columns
            .iter()
            .zip(&table.table.header)
            .map(|(column, header)| line([format!("`{}`", column.name), say(header), say(&column.kind.message())])),
    );
    lines.join("\n")
}

/// The sources under the terms that they stand under.
fn sources(bundle: &Bundle, words: &Catalogue) -> Vec<String> {
    let mut by_terms: SortedMap<_, Vec<&Source>> = SortedMap::new();
    for source in used(bundle) {
        by_terms.get_or_default(&source.terms).push(source);
    }
    let mut blocks = Vec::new();
    if !by_terms.is_empty() {
        blocks.push(format!("## {}", plain(&words.say(&say::data_sources()))));
    }
    for (terms, sources) in by_terms {
        if let Some(text) = bundle.sources.terms.get(terms) {
            blocks.push(plain(text.in_language(words.language().tag())));
        }
        let lines: Vec<String> = sources.into_iter().map(|one| source(one, words)).collect();
        blocks.push(lines.join("\n"));
    }
    blocks
}

fn source(source: &Source, words: &Catalogue) -> String {
    let date = words.date(source.as_of.as_ref());
    let mut line = format!("- {}. {}, {}.", plain(&source.title), plain(&source.publisher), plain(&date));
    if let Some(url) = &source.url {
        line.push(' ');
        line.push_str(&link(url.as_str()));
    }
    if let Some(reading) = reading(source) {
        line.push(' ');
        line.push_str(&plain(&words.say(&reading)));
        line.push('.');
    }
    if let Some(url) = source.read_from.as_ref().and_then(|copy| copy.url.as_ref()) {
        line.push(' ');
        line.push_str(&link(url.as_str()));
    }
    if let Some(note) = &source.note {
        line.push(' ');
        line.push_str(&plain(note.in_language(words.language().tag())));
    }
    line
}

/// The text in one line, without what Markdown takes for code, a link, HTML or the end of a cell.
fn plain(text: &str) -> String {
    let mut written = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '\\' | '`' | '[' | ']' | '|' | '<' => written.extend(['\\', letter]),
            _ if letter.is_control() => written.push(' '),
            _ => written.push(letter),
        }
    }
    written
}

/// An address as a link, without what would end it.
fn link(address: &str) -> String {
    let plain = |letter: &char| !matches!(letter, '<' | '>') && !letter.is_whitespace() && !letter.is_control();
    format!("<{}>", address.chars().filter(plain).collect::<String>())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_stays_a_text() {
        assert_eq!(plain("[x](javascript:1) | `a`\n# <b>"), "\\[x\\](javascript:1) \\| \\`a\\` # \\<b>");
        assert_eq!(link("https://x.org/?a=1~2&q=<> b"), "<https://x.org/?a=1~2&q=b>");
    }
}
