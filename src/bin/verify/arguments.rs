//! What the command line asks for.

use posture::text::{Language, Message, Value, say};
use std::ffi::OsString;
use std::path::PathBuf;

/// What to check and how to say it.
pub(crate) struct Arguments {
    /// The folder that holds `datapackage.json`.
    pub(crate) folder: PathBuf,
    /// Whether machines read the answer.
    pub(crate) json: bool,
}

/// What is wanted.
pub(crate) enum Wish {
    /// To know how the command is used.
    Help,
    /// To have a folder checked.
    Check(Arguments),
}

impl Arguments {
    /// Reads the command line: what is wanted, or what is wrong with it, and in which language to answer.
    pub(crate) fn read(given: impl Iterator<Item = OsString>) -> (Result<Wish, Message>, Language) {
        let mut language = Language::ENGLISH;
        let wish = read(given, &mut language);
        (wish, language)
    }
}

fn read(mut given: impl Iterator<Item = OsString>, language: &mut Language) -> Result<Wish, Message> {
    let (mut folder, mut json, mut help) = (None, false, false);
    while let Some(argument) = given.next() {
        match argument.to_str() {
            Some("--help" | "-h") => help = true,
            Some("--json") => json = true,
            Some("--language") => {
                let tag = given.next().unwrap_or_default();
                *language = chosen(&tag.to_string_lossy())?;
            }
            Some(option) if option.starts_with('-') => return Err(say::verify_unknown_argument(option)),
            _ if folder.is_none() => folder = Some(PathBuf::from(argument)),
            _ => return Err(say::verify_unknown_argument(argument.to_string_lossy().into_owned())),
        }
    }
    if help {
        return Ok(Wish::Help);
    }
    let folder = folder.ok_or_else(say::verify_no_folder)?;
    Ok(Wish::Check(Arguments { folder, json }))
}

fn chosen(tag: &str) -> Result<Language, Message> {
    Language::from_tag(tag).ok_or_else(|| say::verify_unknown_language(tag, tags()))
}

/// The tags of all languages, as a list to choose from.
pub(crate) fn tags() -> Value {
    Language::all().map(Language::tag).collect::<Vec<_>>().join(", ").into()
}
