//! States as one number to the base of six: 46 of them take 15 bytes, where whole bits would take 18.

use crate::model::assessment::AnswerState;

const BASE: u16 = 6;

/// Adds a digit at the low end of a number of which the lowest byte stands first.
fn push(number: &mut Vec<u8>, digit: u8) {
    let mut carry = u16::from(digit);
    for byte in number.iter_mut() {
        carry += u16::from(*byte) * BASE;
        [*byte, _] = carry.to_le_bytes();
        carry >>= 8;
    }
    if carry > 0 {
        number.extend(carry.to_le_bytes().first());
    }
}

/// How many bytes so many states take.
pub(super) fn length(count: usize) -> usize {
    let mut largest = Vec::new();
    (0..count).for_each(|_| push(&mut largest, 5));
    largest.len()
}

/// The states as bytes.
pub(super) fn pack(states: &[AnswerState]) -> Vec<u8> {
    let mut number = Vec::new();
    for state in states.iter().rev() {
        push(&mut number, state.digit());
    }
    number.resize(length(states.len()), 0);
    number
}

/// So many states from bytes; none where these are a larger number than so many states give.
pub(super) fn unpack(bytes: &[u8], count: usize) -> Option<Vec<AnswerState>> {
    let mut number = bytes.to_vec();
    let mut states = Vec::with_capacity(count);
    for _ in 0..count {
        let mut rest = 0;
        for byte in number.iter_mut().rev() {
            let here = rest << 8 | u16::from(*byte);
            [*byte, _] = (here / BASE).to_le_bytes();
            rest = here % BASE;
        }
        states.push(*AnswerState::ALL.get(usize::from(rest))?);
    }
    number.iter().all(|byte| *byte == 0).then_some(states)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::assessment::samples::states;
    use proptest::prelude::*;

    #[test]
    fn forty_six_states_take_fifteen_bytes() {
        assert_eq!([0, 1, 3, 4, 46].map(length), [0, 1, 1, 2, 15]);
        assert_eq!(unpack(&[6], 1), None, "six is no digit");
    }

    proptest! {
        #[test]
        fn what_is_packed_unpacks(states in proptest::collection::vec(states(), 0..120)) {
            let bytes = pack(&states);
            prop_assert_eq!(bytes.len(), length(states.len()));
            prop_assert_eq!(unpack(&bytes, states.len()), Some(states));
        }
    }
}
