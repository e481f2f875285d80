//! An assessment in a link: as short as it can be, read for ever.
//!
//! What [`crate::wire::pack`] packs is binary, in this order:
//!
//! 1. one byte that says what follows (see [`Parts`]); one byte with the code of the index (see [`layout`]), 0 where it
//!    has none, and then the index and a list of indicators as texts;
//! 2. the country, two bytes: `a·26² + b·26 + c`;
//! 3. the states of all indicators as one number to the base of six, lowest first;
//! 4. name, note, day of creation and origin;
//! 5. for each indicator the day by which it is planned, then who is responsible, then the note;
//! 6. the evidence, one field of all pieces after the other, then for each piece the indicators that it stands behind;
//! 7. the ids of the evidence, each empty where it is the one that [`read`] makes of what the piece says;
//! 8. marks of the latest states that somebody else had: their number, and eight bytes for each;
//! 9. one byte that says what more follows (see [`items`]): what is put in the place of a working list, one's own
//!    estimates, and efforts.
//!
//! Texts end with a byte 0, which none of them can hold. Numbers are LEB128. Days are `31·(12·(year − 2024) + month − 1) +
//! day − 1`, zigzag, plus one; 0 is none. Fields of one kind stand together because they look alike, and what looks alike
//! compresses well.

mod bytes;
mod error;
mod items;
mod layout;
mod read;
mod states;
mod write;

#[cfg(test)]
mod tests;

pub use error::AssessmentLinkError;
pub use read::read_assessment_link;
pub use write::write_assessment_link;

/// The most characters that a link carries: what mail programs and browsers still pass on.
pub const MOST_LINK: usize = 64_000;

/// The most bytes that a link unpacks to.
const MOST_UNPACKED: usize = 1 << 20;

/// The most marks of shared states in a link: they do not compress.
const MOST_MARKS: usize = 6;

/// What a link carries beside the answers themselves.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Carries {
    /// What the assessment is called, the note on the whole, when it was made and from which observation.
    pub heading: bool,
    /// Of each answer the note, the day it is planned by, who is responsible and the effort.
    pub notes: bool,
    /// All evidence.
    pub evidence: bool,
}

impl Carries {
    /// Nothing but the answers.
    pub const ANSWERS: Self = Self { heading: false, notes: false, evidence: false };
    /// Everything.
    pub const ALL: Self = Self { heading: true, notes: true, evidence: true };
}

/// The bits of the first byte.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Parts {
    country: bool,
    /// Indicators that the layout of the index does not have follow it, as a list of texts.
    others: bool,
    carries: Carries,
    /// The evidence has its ids, as in every link since they are written.
    ids: bool,
    /// Marks of shared states stand behind that.
    shared: bool,
    /// A byte stands behind that which says what more follows.
    more: bool,
}

impl Parts {
    fn byte(self) -> u8 {
        let Carries { heading, notes, evidence } = self.carries;
        let bits = [self.country, self.others, heading, notes, evidence, self.ids, self.shared, self.more];
        bits.into_iter().zip(0_u8..).fold(0, |byte, (bit, place)| byte | u8::from(bit) << place)
    }

    fn of(byte: u8) -> Self {
        let bit = |place: u8| byte >> place & 1 == 1;
        let carries = Carries { heading: bit(2), notes: bit(3), evidence: bit(4) };
        Self { country: bit(0), others: bit(1), carries, ids: bit(5), shared: bit(6), more: bit(7) }
    }
}
