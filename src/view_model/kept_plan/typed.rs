//! What is typed into the fields of a plan: taken, or why it cannot be.

use crate::model::assessment::{BoundedText, TextError};
use crate::model::{AsOf, Day, Effort};
use crate::text::{Message, say};

/// An effort; empty for one that nobody has estimated.
///
/// # Errors
/// When it is no whole number from 1 to 100.
pub fn effort_typed(typed: &str) -> Result<Option<Effort>, Message> {
    let typed = typed.trim();
    if typed.is_empty() {
        return Ok(None);
    }
    let read = typed.parse().ok().and_then(Effort::new);
    read.map(Some).ok_or_else(|| say::plan_fault_effort(typed))
}

/// A day, which may be left empty. `known` is the one that stands there.
///
/// # Errors
/// When there is no such day, or it has passed and is not the one that stands there.
pub fn day_typed(typed: &str, known: Option<Day>, today: Day) -> Result<Option<Day>, Message> {
    if typed.is_empty() {
        return Ok(None);
    }
    let day = Day::parse(typed).ok_or_else(say::plan_fault_day)?;
    if day < today && known != Some(day) {
        return Err(say::plan_fault_passed(AsOf::from(day)));
    }
    Ok(Some(day))
}

/// A text, without the spaces around it.
///
/// # Errors
/// When it is too long or holds what no key types.
pub fn text_typed<const MOST: usize>(typed: &str) -> Result<BoundedText<MOST>, Message> {
    BoundedText::parse(typed.trim()).map_err(|why: TextError| Message::from(&why))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::assessment::Name;

    #[test]
    fn what_cannot_be_is_said_and_a_day_that_has_passed_may_stay() {
        assert_eq!((effort_typed(" 5 "), effort_typed("")), (Ok(Effort::new(5)), Ok(None)));
        for wrong in ["0", "-3", "101", "much", "1.5"] {
            assert_eq!(effort_typed(wrong), Err(say::plan_fault_effort(wrong)));
        }
        let [today, before] = ["2026-11-30", "2026-11-29"].map(|day| Day::parse(day).unwrap());
        assert_eq!(day_typed("2026-11-30", None, today), Ok(Some(today)));
        assert_eq!(day_typed("2026-11-29", None, today), Err(say::plan_fault_passed(AsOf::from(before))));
        assert_eq!(day_typed("2026-11-29", Some(before), today), Ok(Some(before)));
        assert_eq!(day_typed("2027-02-30", None, today), Err(say::plan_fault_day()));
        assert_eq!(day_typed("", Some(before), today), Ok(None));
        assert_eq!(text_typed(" a ").map(|name: Name| name.to_string()), Ok("a".to_owned()));
        assert!(text_typed::<200>(&"a".repeat(201)).is_err());
    }
}
