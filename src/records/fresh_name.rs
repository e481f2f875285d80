//! Names for records, made by chance.

/// Of these a name is made. Without vowels, so that it spells nothing.
const LETTERS: &[u8; 31] = b"bcdfghjklmnpqrstvwxz0123456789y";
/// How many of them are letters that may stand first.
const FIRST: usize = 20;
const LENGTH: usize = 12;

/// A name of twelve letters and digits, the first a letter: one of about 10 to the 17, each as likely as any other where
/// `byte` gives every byte as often. An import knows records by their ids, so two of one name would be taken for one.
#[must_use]
pub fn fresh_name(mut byte: impl FnMut() -> u8) -> String {
    let mut among = |letters: &[u8]| loop {
        let (byte, count) = (usize::from(byte()), letters.len());
        // The last bytes would make the first letters likelier than the others.
        if byte < 256 - 256 % count
            && let Some(letter) = letters.get(byte % count)
        {
            return char::from(*letter);
        }
    };
    let (first, _) = LETTERS.split_at(FIRST);
    std::iter::once(among(first)).chain((1..LENGTH).map(|_| among(LETTERS))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::AssessmentId;
    use crate::sort::SortedMap;

    /// Every byte equally often, in a scattered order.
    fn bytes() -> impl FnMut() -> u8 {
        let mut state = 0_u32;
        move || {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            state.to_be_bytes()[0]
        }
    }

    #[test]
    fn a_name_is_an_id_and_begins_with_a_letter() {
        let mut byte = bytes();
        for _ in 0..1_000 {
            let name = fresh_name(&mut byte);
            assert_eq!(name.len(), LENGTH);
            assert!(name.starts_with(|first: char| first.is_ascii_lowercase()), "{name}");
            assert!(!name.contains(['a', 'e', 'i', 'o', 'u']), "{name}");
            assert!(AssessmentId::parse(&name).is_ok());
        }
    }

    #[test]
    fn each_letter_is_as_likely_as_any_other() {
        let mut byte = bytes();
        let mut counts = SortedMap::new();
        for _ in 0..31_000 {
            for letter in fresh_name(&mut byte).chars().skip(1) {
                *counts.get_or_insert_with(letter, || 0_u32) += 1;
            }
        }
        assert_eq!(counts.len(), LETTERS.len());
        // 11,000 of each are expected; a remainder that is not left out adds or takes an eighth.
        assert!(counts.values().all(|count| (10_500..11_500).contains(count)), "{counts:?}");
    }
}
