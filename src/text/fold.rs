//! What two spellings of a name have in common: letters without case, marks and punctuation.

/// The text with plain letters only: case, marks and apostrophes taken away, any other punctuation made a space.
///
/// Readers type what their keyboard has: `turkiye` for Türkiye, `azerbaycan` for Azərbaycan, `cote divoire`.
#[must_use]
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '\'' | '’' | '‘' | 'ʼ' | '`' | '\u{300}'..='\u{36f}' => {}
            _ if letter.is_alphanumeric() => push(&mut folded, letter),
            _ if folded.is_empty() || folded.ends_with(' ') => {}
            _ => folded.push(' '),
        }
    }
    folded.truncate(folded.trim_end().len());
    folded
}

/// Latin letters by their base (Latin-1 Supplement, Latin Extended-A, and ə); others in lower case.
fn push(folded: &mut String, letter: char) {
    let base = match letter {
        'À'..='Å' | 'à'..='å' | 'Ā'..='ą' => 'a',
        'Ç' | 'ç' | 'Ć'..='č' => 'c',
        'Ď'..='đ' | 'Ð' | 'ð' => 'd',
        'È'..='Ë' | 'è'..='ë' | 'Ē'..='ě' | 'Ə' | 'ə' => 'e',
        'Ĝ'..='ģ' => 'g',
        'Ĥ'..='ħ' => 'h',
        'Ì'..='Ï' | 'ì'..='ï' | 'Ĩ'..='ı' => 'i',
        'Ĵ' | 'ĵ' => 'j',
        'Ķ'..='ĸ' => 'k',
        'Ĺ'..='ł' => 'l',
        'Ñ' | 'ñ' | 'Ń'..='ŋ' => 'n',
        'Ò'..='Ö' | 'Ø' | 'ò'..='ö' | 'ø' | 'Ō'..='ő' => 'o',
        'Ŕ'..='ř' => 'r',
        'Ś'..='š' | 'ſ' => 's',
        'Ţ'..='ŧ' => 't',
        'Ù'..='Ü' | 'ù'..='ü' | 'Ũ'..='ų' => 'u',
        'Ŵ' | 'ŵ' => 'w',
        'Ý' | 'ý' | 'ÿ' | 'Ŷ'..='Ÿ' => 'y',
        'Ź'..='ž' => 'z',
        'Æ' | 'æ' => return folded.push_str("ae"),
        'Œ' | 'œ' => return folded.push_str("oe"),
        'ß' => return folded.push_str("ss"),
        'Þ' | 'þ' => return folded.push_str("th"),
        other => return folded.extend(other.to_lowercase()),
    };
    folded.push(base);
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn spellings_meet() {
        for (typed, name) in [
            ("azərbaycan", "Azerbaycan"),
            ("TURKIYE", "Türkiye"),
            ("cote divoire", "Côte d’Ivoire"),
            ("guinea bissau", " Guinea-Bissau "),
            ("İRAN", "iran"),
            ("Isvec", "İsveç"),
            ("sao tome", "São  Tomé"),
            ("cu\u{308}", "cü"),
        ] {
            assert_eq!(fold(typed), fold(name));
        }
    }

    proptest! {
        #[test]
        fn folding_twice_changes_nothing(text in "\\PC{0,24}") {
            let once = fold(&text);
            prop_assert_eq!(fold(&once), once);
        }

        #[test]
        fn ascii_letters_lose_their_case_only(text in "[A-Za-z]{0,24}") {
            prop_assert_eq!(fold(&text), text.to_ascii_lowercase());
        }
    }
}
