//! Text in Markdown that stays the text it is, whatever a name or an address has in it.

/// The text in one line, without what Markdown takes for code, a link, HTML or the end of a cell.
pub(super) fn plain(text: &str) -> String {
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
pub(super) fn link(address: &str) -> String {
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
