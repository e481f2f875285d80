//! Days as a calendar file (iCalendar, RFC 5545), which any calendar program takes: one all-day event for each.
//!
//! The same events give the same bytes: the time at which the file was made is handed in, and each event has an id of its
//! own by which a program that has it already brings it up to date.

use crate::model::Day;

/// A day to be written into a calendar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CalendarEvent {
    /// By what it is known again, the same whenever the file is made: `lapse-ncsi-2018-1.3`. A program that has an event
    /// of this id takes the new one for it.
    pub id: String,
    /// The day.
    pub day: Day,
    /// What it is.
    pub title: String,
    /// More of it, in lines; may be empty.
    pub text: String,
    /// The address that shows it, where there is one.
    pub address: Option<String>,
}

/// A calendar file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Calendar {
    /// What the calendar is called.
    pub name: String,
    /// The host that ids are of: `posture.example`.
    pub host: String,
    /// The day on which the file is made, for programs that keep the later of two.
    pub made: Day,
    /// The events, in any order.
    pub events: Vec<CalendarEvent>,
}

/// The most octets in a line, without its end.
const MOST_OCTETS: usize = 75;

impl Calendar {
    /// The media type.
    pub const MEDIA_TYPE: &'static str = "text/calendar;charset=utf-8";
    /// The end of the file's name.
    pub const EXTENSION: &'static str = "ics";

    /// The file.
    #[must_use]
    pub fn file(&self) -> String {
        let mut file = Lines(String::new());
        for line in ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Posture//Posture//EN", "CALSCALE:GREGORIAN"] {
            file.add(line);
        }
        file.add(&format!("X-WR-CALNAME:{}", escaped(&self.name)));
        for event in &self.events {
            self.event(event, &mut file);
        }
        file.add("END:VCALENDAR");
        file.0
    }

    fn event(&self, event: &CalendarEvent, file: &mut Lines) {
        file.add("BEGIN:VEVENT");
        file.add(&format!("UID:{}@{}", plain(&event.id), plain(&self.host)));
        file.add(&format!("DTSTAMP:{}T000000Z", digits(self.made)));
        file.add(&format!("DTSTART;VALUE=DATE:{}", digits(event.day)));
        // The end is the day after the last one; the last day that there is has none.
        if let Some(next) = event.day.next() {
            file.add(&format!("DTEND;VALUE=DATE:{}", digits(next)));
        }
        file.add(&format!("SUMMARY:{}", escaped(&event.title)));
        if !event.text.is_empty() {
            file.add(&format!("DESCRIPTION:{}", escaped(&event.text)));
        }
        if let Some(address) = &event.address {
            file.add(&format!("URL:{}", address.replace(char::is_control, "")));
        }
        // It takes up no time: nobody is busy because something lapses.
        file.add("TRANSP:TRANSPARENT");
        file.add("END:VEVENT");
    }
}

/// Lines that end as the standard wants them, long ones folded.
struct Lines(String);

impl Lines {
    /// Adds a line. What is longer than 75 octets goes on in the next line behind a space, which counts as well; no letter
    /// is cut in two.
    fn add(&mut self, line: &str) {
        let mut room = MOST_OCTETS;
        for letter in line.chars() {
            if letter.len_utf8() > room {
                self.0.push_str("\r\n ");
                room = MOST_OCTETS - 1;
            }
            room -= letter.len_utf8();
            self.0.push(letter);
        }
        self.0.push_str("\r\n");
    }
}

fn digits(day: Day) -> String {
    day.to_string().replace('-', "")
}

/// A text as the standard writes it: backslash, semicolon, comma and ends of lines are marked, and no other control
/// character is in it.
fn escaped(text: &str) -> String {
    let mut written = String::with_capacity(text.len());
    for letter in text.replace("\r\n", "\n").chars() {
        match letter {
            '\\' | ';' | ',' => written.extend(['\\', letter]),
            '\n' => written.push_str("\\n"),
            _ if letter.is_control() => written.push(' '),
            _ => written.push(letter),
        }
    }
    written
}

/// An id in letters that need no marks.
fn plain(id: &str) -> String {
    id.chars()
        .map(|letter| if letter.is_ascii_alphanumeric() || matches!(letter, '-' | '.') { letter } else { '-' })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn calendar(title: &str, text: &str) -> Calendar {
        let event = CalendarEvent {
            id: "lapse ncsi-2018 1.3".to_owned(),
            day: Day::parse("2027-12-31").unwrap(),
            title: title.to_owned(),
            text: text.to_owned(),
            address: Some("https://posture.example/plan?country=AZE".to_owned()),
        };
        Calendar {
            name: "Azərbaycan, NCSI 2018".to_owned(),
            host: "posture.example".to_owned(),
            made: Day::parse("2026-11-30").unwrap(),
            events: vec![event],
        }
    }

    /// The lines as a program reads them, unfolded.
    fn read(file: &str) -> Vec<String> {
        let unfolded = file.replace("\r\n ", "");
        unfolded.split_terminator("\r\n").map(str::to_owned).collect()
    }

    #[test]
    fn a_file_is_as_the_standard_has_it() {
        let expected = [
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//Posture//Posture//EN",
            "CALSCALE:GREGORIAN",
            "X-WR-CALNAME:Azərbaycan\\, NCSI 2018",
            "BEGIN:VEVENT",
            "UID:lapse-ncsi-2018-1.3@posture.example",
            "DTSTAMP:20261130T000000Z",
            "DTSTART;VALUE=DATE:20271231",
            "DTEND;VALUE=DATE:20280101",
            "SUMMARY:Lapses: 1.3\\; 1 point",
            "DESCRIPTION:One\\nTwo\\\\three",
            "URL:https://posture.example/plan?country=AZE",
            "TRANSP:TRANSPARENT",
            "END:VEVENT",
            "END:VCALENDAR",
        ];
        let file = calendar("Lapses: 1.3; 1 point", "One\r\nTwo\\three").file();
        assert_eq!(read(&file), expected);
        assert!(file.ends_with("END:VCALENDAR\r\n"));
        assert!(!calendar("a", "").file().contains("DESCRIPTION"));
    }

    #[test]
    fn no_text_ends_the_event() {
        let file = calendar("a\nEND:VEVENT", "b\rEND:VCALENDAR\u{0}").file();
        assert_eq!(read(&file).iter().filter(|line| line.starts_with("END:")).count(), 2);
    }

    proptest! {
        #[test]
        fn lines_are_short_and_nothing_is_lost(title in "\\PC{0,200}", text in "[ə;,\\\\\n a]{0,200}") {
            let file = calendar(&title, &text).file();
            for line in file.split_terminator("\r\n") {
                prop_assert!(line.len() <= MOST_OCTETS, "{line}");
                prop_assert!(!line.contains('\n'));
            }
            let lines = read(&file);
            let has = |line: String| lines.contains(&line);
            prop_assert!(has(format!("SUMMARY:{}", escaped(&title))), "{}", title);
            if !text.is_empty() {
                prop_assert!(has(format!("DESCRIPTION:{}", escaped(&text))), "{}", text);
            }
        }
    }
}
