//! `countries.json`: countries and groups.

use super::json::{Json, Object, Tolerance, Value};
use super::{ReadError, Report};
use crate::model::{Countries, Country, CountryCode, CountryGroup, GroupId, SourceId};
use crate::sort::{SortSmall, SortedSet};

/// Reads `countries.json`.
///
/// # Errors
/// When the file as a whole cannot be used.
pub fn read_countries(text: &str) -> Result<(Countries, Report), ReadError> {
    let json = Json::of_format(text, "posture.countries", Tolerance::Content)?;
    let read = countries(json.root());
    json.finish(read)
}

fn countries(file: Object<'_>) -> Option<Countries> {
    let source = file.required("source").id(SourceId::parse)?;
    let mut seen = SortedSet::new();
    let countries = file.required("countries").each(&mut |entry| {
        let code = entry.key("code", CountryCode::parse, &mut seen)?;
        let (alpha2, name) = (entry.required("alpha2").text()?, entry.required("name").localized()?);
        Some(Country { code, alpha2, name, aliases: aliases(entry) })
    });
    let groups = file.required("groups").each(&mut group);
    Some(Countries::new(countries, groups).with_names_source(source))
}

fn group(entry: Object<'_>) -> Option<CountryGroup> {
    let entry = entry.about("id");
    let mut members = entry.required("members").ids(CountryCode::parse);
    members.sort_small();
    Some(CountryGroup {
        id: entry.required("id").id(GroupId::parse)?,
        name: entry.required("name").localized()?,
        aliases: aliases(entry),
        source: entry.required("source").id(SourceId::parse)?,
        members,
    })
}

/// Other names, language by language. Who searches does not ask which language a name is in.
fn aliases(entry: Object<'_>) -> Vec<String> {
    let mut aliases = Vec::new();
    for names in entry.optional("aliases").fields().into_values() {
        aliases.extend(names.list().into_iter().filter_map(Value::text));
    }
    aliases
}
