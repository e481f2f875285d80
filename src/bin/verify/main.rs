//! `verify`: checks a data package natively, with the same code as the page `/data`.
//!
//! Ends with 0 when nothing is wrong, with 1 when something is, with 2 when nothing could be checked.

mod arguments;
mod table;

use arguments::{Arguments, Wish};
use posture::audit::{FolderError, audit, read_folder, write_verification};
use posture::text::{Catalogue, Language, Message, say};

use std::io::{self, ErrorKind, Write};
use std::path::Path;
use std::process::ExitCode;

const WRONG: u8 = 1;
const NOT_CHECKED: u8 = 2;

fn main() -> ExitCode {
    let (wish, language) = Arguments::read(std::env::args_os().skip(1));
    let words = Catalogue::of(language);
    match wish {
        Ok(Wish::Help) => {
            show(io::stdout(), &words.say(&say::verify_usage(arguments::tags())));
            ExitCode::SUCCESS
        }
        Ok(Wish::Check(wish)) => check(&wish, language),
        Err(wrong) => refuse(language, &wrong),
    }
}

fn check(wish: &Arguments, language: Language) -> ExitCode {
    let files = match read_folder(&wish.folder) {
        Ok(files) => files,
        Err(error) => return refuse(language, &unreadable(&wish.folder, &error)),
    };
    let audit = audit(&files);
    let words = Catalogue::of(language);
    let text = if wish.json {
        write_verification(&audit, language.tag(), |finding| words.say(&finding.into()))
    } else {
        table::table(&audit, &words)
    };
    show(io::stdout(), &text);
    if audit.is_clean() { ExitCode::SUCCESS } else { ExitCode::from(WRONG) }
}

fn unreadable(folder: &Path, error: &FolderError) -> Message {
    let path = error.path.display().to_string();
    if error.error.kind() == ErrorKind::NotFound && !folder.exists() {
        say::verify_no_such_folder(folder.display().to_string())
    } else {
        say::verify_unreadable_folder(path, error.error.to_string())
    }
}

fn refuse(language: Language, wrong: &Message) -> ExitCode {
    show(io::stderr(), &Catalogue::of(language).say(wrong));
    ExitCode::from(NOT_CHECKED)
}

/// A reader that has gone away, such as `head`, is no error of ours.
fn show(mut stream: impl Write, text: &str) {
    let _ = writeln!(stream, "{}", text.trim_end());
}
