//! Days as a calendar file (iCalendar, RFC 5545), which any calendar program takes in.

use crate::model::Day;
use std::fmt::Write as _;

/// The most bytes that a line has, the end of the line not counted (RFC 5545, 3.1).
const LONGEST_LINE: usize = 75;

/// Something that takes a whole day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CalendarEvent {
    /// What it is known by, so that a later file changes it instead of adding another.
    pub uid: String,
    /// The day.
    pub day: Day,
    /// What stands in the calendar.
    pub title: String,
    /// What is said when it is opened.
    pub text: String,
}

/// A calendar called `name`, written on the day `written`, with a reminder 30 days ahead of each event.
#[must_use]
pub fn calendar(name: &str, written: Day, events: &[CalendarEvent]) -> String {
    let mut file = String::new();
    let mut line = |text: &str| fold(&mut file, text);
    line("BEGIN:VCALENDAR");
    line("VERSION:2.0");
    line("PRODID:-//Posture//Deadlines//EN");
    line("CALSCALE:GREGORIAN");
    line(&format!("X-WR-CALNAME:{}", escaped(name)));
    for event in events {
        line("BEGIN:VEVENT");
        line(&format!("UID:{}", escaped(&event.uid)));
        line(&format!("DTSTAMP:{}T000000Z", basic(written)));
        line(&format!("DTSTART;VALUE=DATE:{}", basic(event.day)));
        line(&format!("SUMMARY:{}", escaped(&event.title)));
        if !event.text.is_empty() {
            line(&format!("DESCRIPTION:{}", escaped(&event.text)));
        }
        line("TRANSP:TRANSPARENT");
        line("BEGIN:VALARM");
        line("ACTION:DISPLAY");
        line(&format!("DESCRIPTION:{}", escaped(&event.title)));
        line("TRIGGER:-P30D");
        line("END:VALARM");
        line("END:VEVENT");
    }
    line("END:VCALENDAR");
    file
}

/// A day without separators: `20270331`.
fn basic(day: Day) -> String {
    let (year, month, day) = day.parts();
    format!("{year:04}{month:02}{day:02}")
}

/// A text as a value (RFC 5545, 3.3.11). Control characters have no place there.
fn escaped(text: &str) -> String {
    let mut out = String::new();
    for letter in text.replace("\r\n", "\n").chars() {
        match letter {
            '\\' | ';' | ',' => {
                out.push('\\');
                out.push(letter);
            }
            '\n' | '\r' => out.push_str("\\n"),
            '\t' => out.push(' '),
            control if control.is_control() => {}
            other => out.push(other),
        }
    }
    out
}

/// Adds a line, broken after at most 75 bytes and never within a letter; what goes on begins with a space.
fn fold(file: &mut String, text: &str) {
    let mut length = 0;
    for letter in text.chars() {
        if length + letter.len_utf8() > LONGEST_LINE {
            file.push_str("\r\n ");
            length = 1;
        }
        file.push(letter);
        length += letter.len_utf8();
    }
    let _ = write!(file, "\r\n");
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn event(title: &str, text: &str) -> CalendarEvent {
        let day = Day::parse("2027-03-31").unwrap();
        CalendarEvent { uid: "a-1.1-planned@posture".into(), day, title: title.into(), text: text.into() }
    }

    /// Lines as a calendar program has them: joined again, then taken apart at the first colon.
    fn read(file: &str) -> Vec<(String, String)> {
        let joined = file.replace("\r\n ", "");
        assert!(!joined.replace("\r\n", "").contains(['\r', '\n']), "only whole line ends");
        joined
            .trim_end()
            .split("\r\n")
            .filter_map(|line| line.split_once(':'))
            .map(|(name, value)| (name.into(), value.into()))
            .collect()
    }

    fn unescaped(value: &str) -> String {
        let mut out = String::new();
        let mut letters = value.chars();
        while let Some(letter) = letters.next() {
            match letter {
                '\\' => match letters.next() {
                    Some('n') => out.push('\n'),
                    Some(other) => out.push(other),
                    None => panic!("a backslash at the end"),
                },
                other => out.push(other),
            }
        }
        out
    }

    #[test]
    fn is_a_calendar_that_programs_take() {
        let day = Day::parse("2026-11-30").unwrap();
        let file = calendar("Azerbaijan, NCSI 2018", day, &[event("1.1: to be met", "Body; second, third\nnew line")]);
        insta::assert_snapshot!(file.replace("\r\n", "\n"), @r"
        BEGIN:VCALENDAR
        VERSION:2.0
        PRODID:-//Posture//Deadlines//EN
        CALSCALE:GREGORIAN
        X-WR-CALNAME:Azerbaijan\, NCSI 2018
        BEGIN:VEVENT
        UID:a-1.1-planned@posture
        DTSTAMP:20261130T000000Z
        DTSTART;VALUE=DATE:20270331
        SUMMARY:1.1: to be met
        DESCRIPTION:Body\; second\, third\nnew line
        TRANSP:TRANSPARENT
        BEGIN:VALARM
        ACTION:DISPLAY
        DESCRIPTION:1.1: to be met
        TRIGGER:-P30D
        END:VALARM
        END:VEVENT
        END:VCALENDAR
        ");
    }

    proptest! {
        #[test]
        fn any_text_comes_back_and_no_line_is_too_long(title in "\\PC{0,200}", text in "[a-zəğıöüçşƏ\\\\,;:\n\"]{0,300}") {
            let day = Day::parse("2026-11-30").unwrap();
            let file = calendar("x", day, &[event(&title, &text)]);
            prop_assert!(file.split("\r\n").all(|line| line.len() <= LONGEST_LINE));
            let lines = read(&file);
            let value = |name: &str| lines.iter().find(|(one, _)| one == name).map(|(_, value)| unescaped(value));
            prop_assert_eq!(value("SUMMARY"), Some(title));
            prop_assert_eq!(value("DESCRIPTION").unwrap_or_default().contains('\n'), text.contains('\n'));
        }
    }
}
