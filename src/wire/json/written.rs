//! Texts as JSON writes them: what they say, and JSON without what only lays it out.

use std::borrow::Cow;

/// What a text in quotes says. None where it holds half a character (a lone surrogate).
pub(super) fn said(quoted: &str) -> Option<Cow<'_, str>> {
    let inside = quoted.get(1..quoted.len().saturating_sub(1)).unwrap_or_default();
    let Some((plain, _)) = inside.split_once('\\') else { return Some(Cow::Borrowed(inside)) };
    let mut said = plain.to_owned();
    let mut rest = inside.get(plain.len()..).unwrap_or_default();
    while let Some((plain, escaped)) = rest.split_once('\\') {
        said.push_str(plain);
        let mut signs = escaped.chars();
        match signs.next()? {
            'b' => said.push('\u{8}'),
            'f' => said.push('\u{c}'),
            'n' => said.push('\n'),
            'r' => said.push('\r'),
            't' => said.push('\t'),
            'u' => said.push(character(&mut signs)?),
            // A quotation mark or a slash stands for itself.
            other => said.push(other),
        }
        rest = signs.as_str();
    }
    said.push_str(rest);
    Some(Cow::Owned(said))
}

/// The character of one escape, or of the two that one beyond the first 65,536 takes.
fn character(signs: &mut std::str::Chars<'_>) -> Option<char> {
    let first = unit(signs)?;
    if !(0xd800..0xdc00).contains(&first) {
        return char::from_u32(first);
    }
    let is_pair = signs.next() == Some('\\') && signs.next() == Some('u');
    let second = unit(signs).filter(|second| is_pair && (0xdc00..0xe000).contains(second))?;
    char::from_u32(0x1_0000 + ((first - 0xd800) << 10) + (second - 0xdc00))
}

fn unit(signs: &mut std::str::Chars<'_>) -> Option<u32> {
    let digits = signs.as_str().get(..4)?;
    *signs = signs.as_str().get(4..)?.chars();
    u32::from_str_radix(digits, 16).ok()
}

/// JSON without the white space between its signs: the same text, however it was laid out.
pub(in crate::wire) fn compact(json: &str) -> String {
    let (mut is_in_text, mut is_escaped) = (false, false);
    let is_kept = |byte: &u8| {
        let was_in_text = is_in_text;
        match byte {
            _ if is_escaped => is_escaped = false,
            b'\\' if was_in_text => is_escaped = true,
            b'"' => is_in_text = !was_in_text,
            _ => {}
        }
        was_in_text || is_in_text || !byte.is_ascii_whitespace()
    };
    // Only ASCII was taken out, so this is UTF-8 still.
    String::from_utf8(json.bytes().filter(is_kept).collect()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn half_a_character_is_none() {
        for half in ["\"\\ud800\"", "\"\\udc00\"", "\"\\ud800\\n\"", "\"\\ud800\\ud800\"", "\"\\ud800x\\udc00\""] {
            assert_eq!(said(half), None, "{half}");
        }
        assert_eq!(said("\"\\uD83D\\ude00\\/\"").as_deref(), Some("😀/"));
    }

    proptest! {
        #[test]
        fn what_a_text_says_is_what_was_written(text in "(\\PC|[\"\\\\\u{0}-\u{1f}/😀]){0,20}") {
            let quoted = serde_json::to_string(&text).unwrap();
            prop_assert_eq!(said(&quoted), Some(Cow::Borrowed(text.as_str())));
        }

        #[test]
        fn escapes_are_read_as_serde_json_reads_them(quoted in "\"(\\\\[\"\\\\/bfnrt]|\\\\u[0d][08cf][0-9][0-9a-f]|[a-zə]){0,8}\"") {
            prop_assert_eq!(said(&quoted).map(Cow::into_owned), serde_json::from_str::<String>(&quoted).ok());
        }

        #[test]
        fn compact_json_says_the_same(text in "\\PC{0,20}", number: i32) {
            let value = serde_json::json!({"a b": [text, number, {"c": null}]});
            let pretty = serde_json::to_string_pretty(&value).unwrap();
            prop_assert_eq!(compact(&pretty), serde_json::to_string(&value).unwrap());
        }
    }
}
