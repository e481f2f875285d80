//! Older versions of the format, brought up to date before they are read.
//!
//! When a new version comes, [`super::FORMAT_VERSION`] goes up by one, a step is added at the end of [`STEPS`] that
//! turns a file of the version before into one of the new, and a file as the version before wrote it goes into the tests,
//! where it stays for ever.

use super::AssessmentFileError;
use super::file::json_error;
use serde_json::Value;
use std::borrow::Cow;

/// Turns a file of one version into one of the next.
pub(super) type Step = fn(Value) -> Value;

/// The steps from version 1 to 2, from 2 to 3, and so on.
pub(super) const STEPS: &[Step] = &[];

/// The text of a file as the latest version would have it. That it was changed for this shows by its being owned.
pub(super) fn to_latest<'a>(text: &'a str, found: u64, steps: &[Step]) -> Result<Cow<'a, str>, AssessmentFileError> {
    let supported = u64::try_from(steps.len()).unwrap_or(u64::MAX).saturating_add(1);
    if found == 0 {
        return Err(AssessmentFileError::NoVersion);
    }
    if found > supported {
        return Err(AssessmentFileError::NewerVersion { found, supported });
    }
    let needed = usize::try_from(found - 1).ok().and_then(|passed| steps.get(passed..)).unwrap_or_default();
    if needed.is_empty() {
        return Ok(Cow::Borrowed(text));
    }
    let file = serde_json::from_str(text).map_err(|error| json_error(text, &error))?;
    let file: Value = needed.iter().fold(file, |file, step| step(file));
    Ok(Cow::Owned(file.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn renames(mut file: Value) -> Value {
        let old = file.as_object_mut().and_then(|fields| fields.remove("old"));
        if let (Some(fields), Some(old)) = (file.as_object_mut(), old) {
            fields.insert("new".to_owned(), old);
        }
        file
    }

    fn counts(mut file: Value) -> Value {
        let steps = file["steps"].as_u64().unwrap_or_default();
        file["steps"] = (steps + 1).into();
        file
    }

    #[test]
    fn each_version_takes_the_steps_that_it_lacks() {
        let latest = |found| to_latest("{\"old\": 7}", found, &[renames, counts]).map(Cow::into_owned);
        assert_eq!(latest(1).as_deref(), Ok("{\"new\":7,\"steps\":1}"));
        assert_eq!(latest(2).as_deref(), Ok("{\"old\":7,\"steps\":1}"));
        assert_eq!(latest(3).as_deref(), Ok("{\"old\": 7}"), "as it is written");
        assert_eq!(latest(4), Err(AssessmentFileError::NewerVersion { found: 4, supported: 3 }));
        assert_eq!(latest(0), Err(AssessmentFileError::NoVersion));
    }
}
