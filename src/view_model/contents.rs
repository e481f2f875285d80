//! Which section of a long page is read.

/// A section counts as read once its heading stands no further below the top of the window than this, in CSS pixels.
const READ_FROM: f64 = 160.0;

/// The place of the section that is read, by where the headings stand in the window, from the top of the page down; the
/// last one at the end of the page, which a short section never leaves.
#[must_use]
pub fn read_section(tops: &[f64], is_at_end: bool) -> Option<usize> {
    if is_at_end { tops.len().checked_sub(1) } else { tops.iter().rposition(|top| *top <= READ_FROM) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_heading_above_is_read() {
        assert_eq!(read_section(&[300.0, 900.0], false), None, "what stands before the first section");
        assert_eq!(read_section(&[-400.0, 20.0, 900.0], false), Some(1));
        assert_eq!(read_section(&[-900.0, -400.0, 500.0], false), Some(1));
    }

    #[test]
    fn at_the_end_of_the_page_the_last_section_is_read() {
        assert_eq!(read_section(&[-900.0, 300.0, 500.0], true), Some(2));
        assert_eq!(read_section(&[], true), None);
        assert_eq!(read_section(&[], false), None);
    }
}
