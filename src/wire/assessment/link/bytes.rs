//! Numbers, texts and days as bytes, and back.

use super::AssessmentLinkError;
use crate::model::Day;
use crate::model::assessment::BoundedText;

const YEAR: i32 = 2024;

/// Bytes that are being written.
#[derive(Default)]
pub(super) struct Writer(pub(super) Vec<u8>);

impl Writer {
    /// A number, seven bits a byte, the lowest first (LEB128).
    pub(super) fn number(&mut self, mut number: u64) {
        while number > 0x7f {
            let [low, ..] = number.to_le_bytes();
            self.0.push(low | 0x80);
            number >>= 7;
        }
        self.0.extend(number.to_le_bytes().first());
    }

    /// How many there are of something.
    pub(super) fn count(&mut self, count: usize) {
        self.number(u64::try_from(count).unwrap_or(u64::MAX));
    }

    /// A text, ended by a byte 0.
    pub(super) fn text(&mut self, text: &str) {
        self.0.extend(text.bytes().filter(|byte| *byte != 0));
        self.0.push(0);
    }

    /// A day, or none.
    pub(super) fn day(&mut self, day: Option<Day>) {
        let Some(day) = day else { return self.0.push(0) };
        let (year, month, day) = day.parts();
        let place = 31 * (12 * (i32::from(year) - YEAR) + i32::from(month) - 1) + i32::from(day) - 1;
        let zigzag = (place << 1 ^ place >> 31).unsigned_abs();
        self.number(u64::from(zigzag) + 1);
    }
}

/// Bytes that are being read.
pub(super) struct Reader<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Reader<'a> {
    pub(super) const fn new(bytes: &'a [u8]) -> Self {
        Self { bytes, at: 0 }
    }

    /// That what stands here makes no sense.
    pub(super) const fn senseless(&self) -> AssessmentLinkError {
        AssessmentLinkError::Senseless { at: self.at }
    }

    /// Whether everything was read.
    pub(super) const fn is_at_end(&self) -> bool {
        self.at >= self.bytes.len()
    }

    /// So many bytes.
    pub(super) fn take(&mut self, count: usize) -> Result<&'a [u8], AssessmentLinkError> {
        let end = self.at.checked_add(count).ok_or_else(|| self.senseless())?;
        let taken = self.bytes.get(self.at..end).ok_or_else(|| self.senseless())?;
        self.at = end;
        Ok(taken)
    }

    pub(super) fn byte(&mut self) -> Result<u8, AssessmentLinkError> {
        self.take(1)?.first().copied().ok_or_else(|| self.senseless())
    }

    pub(super) fn number(&mut self) -> Result<u64, AssessmentLinkError> {
        let mut number = 0;
        for shift in (0..63).step_by(7) {
            let byte = self.byte()?;
            number |= u64::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return Ok(number);
            }
        }
        Err(self.senseless())
    }

    /// How many there are of something that takes at least a byte each: never more than there are bytes left.
    pub(super) fn count(&mut self) -> Result<usize, AssessmentLinkError> {
        let left = self.bytes.len().saturating_sub(self.at);
        let count = usize::try_from(self.number()?).ok().filter(|count| *count <= left);
        count.ok_or_else(|| self.senseless())
    }

    pub(super) fn text(&mut self) -> Result<&'a str, AssessmentLinkError> {
        let rest = self.bytes.get(self.at..).unwrap_or_default();
        let length = rest.iter().position(|byte| *byte == 0).ok_or_else(|| self.senseless())?;
        let text = rest.get(..length).and_then(|text| str::from_utf8(text).ok()).ok_or_else(|| self.senseless())?;
        self.at += length + 1;
        Ok(text)
    }

    /// A text that is not longer than it may be.
    pub(super) fn typed<const MOST: usize>(&mut self) -> Result<BoundedText<MOST>, AssessmentLinkError> {
        let text = self.text()?;
        BoundedText::parse(text).map_err(|_| self.senseless())
    }

    /// A text of a form of its own; none where it is empty.
    pub(super) fn parsed<T>(&mut self, parse: impl Fn(&str) -> Option<T>) -> Result<Option<T>, AssessmentLinkError> {
        let text = self.text()?;
        if text.is_empty() { Ok(None) } else { parse(text).map(Some).ok_or_else(|| self.senseless()) }
    }

    pub(super) fn day(&mut self) -> Result<Option<Day>, AssessmentLinkError> {
        let Some(zigzag) = self.number()?.checked_sub(1) else { return Ok(None) };
        let zigzag = i32::try_from(zigzag).map_err(|_| self.senseless())?;
        let place = zigzag >> 1 ^ -(zigzag & 1);
        let (months, day) = (place.div_euclid(31), place.rem_euclid(31) + 1);
        let (year, month) = (months.div_euclid(12) + YEAR, months.rem_euclid(12) + 1);
        let small = |number: i32| i8::try_from(number).ok();
        let day = i16::try_from(year).ok().and_then(|year| Day::new(year, small(month)?, small(day)?));
        day.map(Some).ok_or_else(|| self.senseless())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn what_is_written_reads_back(number in 0..u64::MAX >> 1, y in 1900_i16..2200, m in 1_i8..13, d in 1_i8..32, text in "[^\0]{0,9}") {
            let day = Day::new(y, m, d);
            let mut writer = Writer::default();
            writer.number(number);
            writer.text(&text);
            writer.day(day);
            writer.day(None);
            let mut reader = Reader::new(&writer.0);
            prop_assert_eq!(reader.number(), Ok(number));
            prop_assert_eq!(reader.text(), Ok(text.as_str()));
            prop_assert_eq!(reader.day(), Ok(day));
            prop_assert_eq!(reader.day(), Ok(None));
            prop_assert!(reader.is_at_end() && reader.byte().is_err());
        }

        #[test]
        fn whatever_stands_there_gives_an_answer(bytes in proptest::collection::vec(any::<u8>(), 0..30)) {
            let mut reader = Reader::new(&bytes);
            while reader.number().is_ok() && reader.text().is_ok() && reader.day().is_ok() && reader.count().is_ok() {}
        }
    }

    #[test]
    fn days_of_these_years_take_two_bytes() {
        for (day, length) in [("2002-01-01", 2), ("2023-08-31", 2), ("2046-01-01", 2), ("1998-01-01", 3)] {
            let mut writer = Writer::default();
            writer.day(Day::parse(day));
            assert_eq!(writer.0.len(), length, "{day}");
        }
    }
}
