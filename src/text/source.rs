//! How a source is named: whose figures they are, what they were read from, and how sure that is. The one place for it, in
//! lines, menus, files and citations.

use super::{Message, Value, basis, say};
use crate::model::{Grade, IndexData, Methodology, Observation, Source, SourceId, Sources, WebAddress};
use crate::scoring::outcome;

/// Whose figures they are, and whether they came by a copy, for menus and captions: "e-Governance Academy, from a copy".
fn figures_of<'a>(publisher: &str, sources: impl Iterator<Item = &'a Source>) -> Value {
    let (mut is_copy, mut is_brought, mut is_other) = (false, false, false);
    for source in sources {
        is_copy |= source.read_from.is_some();
        is_brought |= source.id.is_brought();
        is_other |= !source.id.is_brought();
    }
    let by = figures_by(publisher, is_copy);
    match (is_brought, is_other) {
        (false, _) => by,
        (true, false) => say::source_brought(by).into(),
        (true, true) => say::source_partly_brought(by).into(),
    }
}

/// The same where only that is known.
#[must_use]
pub fn figures_by(publisher: &str, is_copy: bool) -> Value {
    if is_copy { say::source_by_copy(publisher).into() } else { publisher.into() }
}

/// Whose figures the countries of an index have of which this is true.
#[must_use]
pub fn figures_in(index: &IndexData, sources: &Sources, is_shown: &dyn Fn(&Observation) -> bool) -> Value {
    let shown = index.current_all().filter(|one| is_shown(one));
    let ids = shown.flat_map(Observation::sources);
    figures_of(&index.methodology.publisher, ids.filter_map(|id| sources.by_id.get(id)))
}

/// The same of one source.
#[must_use]
pub fn published_by(id: &SourceId, sources: &Sources) -> Value {
    match sources.by_id.get(id) {
        None => source_unknown(id),
        Some(source) => figures_of(&source.publisher, std::iter::once(source)),
    }
}

/// A source that is not in the list: by its id, as long as the list is not there; a page that was brought, because it was
/// brought elsewhere or is not kept any more.
#[must_use]
pub fn source_unknown(id: &SourceId) -> Value {
    if id.is_brought() { say::source_brought_elsewhere().into() } else { id.to_string().into() }
}

/// A source where only its name stands.
#[must_use]
pub fn source_named(id: &SourceId, sources: &Sources) -> Value {
    match sources.by_id.get(id) {
        None => source_unknown(id),
        Some(source) => match brought_on(source) {
            Some(brought) => say::source_named_brought(source.title.as_str(), brought).into(),
            None => source.title.clone().into(),
        },
    }
}

/// "brought by you on 30 November 2026, not published here"; none of what is published.
#[must_use]
pub fn brought_on(source: &Source) -> Option<Message> {
    source.grade.filter(|_| source.id.is_brought()).map(grade)
}

/// The mark at a figure that is from a page that the reader brought, where there is no room for more.
#[must_use]
pub fn brought_mark(source: &SourceId) -> Option<Message> {
    source.is_brought().then(say::brought_mark)
}

/// What somebody has to know who hands on a view of figures of these sources: what the reader brought stays here.
#[must_use]
pub fn brought_stays(used: &[SourceId]) -> Option<Message> {
    used.iter().any(SourceId::is_brought).then(say::brought_stays)
}

/// What a grade is called.
fn grade(grade: Grade) -> Message {
    match grade {
        Grade::PublisherPage => say::grade_publisher_page(),
        Grade::OfficialSeries => say::grade_official_series(),
        Grade::CheckedCopy => say::grade_checked_copy(),
        Grade::UncheckedCopy => say::grade_unchecked_copy(),
        Grade::Brought(day) => say::grade_brought(Value::Date(Some(day.into()))),
    }
}

/// How sure the figures of a source are, and by what: "copy that agrees by arithmetic: the pillars add up".
#[must_use]
pub fn surety(source: &Source) -> Option<Message> {
    let grade = grade(source.grade?);
    Some(match &source.checked {
        Some(checked) => say::source_checked(grade, Value::from(checked)),
        None => grade,
    })
}

/// The same for files, which others than the reader open.
fn grade_in_files(found: Grade) -> Message {
    match found {
        Grade::Brought(day) => say::grade_brought_file(Value::Date(Some(day.into()))),
        found => grade(found),
    }
}

/// All that there is to say of what a source was read from, for files without links: the copy, and how sure it is.
#[must_use]
pub fn reading(source: &Source) -> Option<Message> {
    let copy = source.read_from.as_ref().map(|copy| say::source_read_from(Value::from(&copy.text)));
    let surety = if source.id.is_brought() { source.grade.map(grade_in_files) } else { surety(source) };
    match (copy, surety) {
        (Some(copy), Some(surety)) => Some(say::source_both(copy, surety)),
        (copy, surety) => copy.or(surety),
    }
}

/// The columns of a source in a file: what it is, who publishes it and where, what it was read from and where that is,
/// and how sure it is.
#[must_use]
pub fn source_columns() -> [Message; 6] {
    [
        say::chart_column_source(),
        say::source_column_publisher(),
        say::ranking_file_address(),
        say::source_column_read_from(),
        say::source_column_copy_address(),
        say::source_column_grade(),
    ]
}

/// What stands in them; the id alone of a source that the list lacks.
#[must_use]
pub fn source_cells(id: &SourceId, source: Option<&Source>) -> [Value; 6] {
    let Some(source) = source else { return [source_unknown(id), none(), none(), none(), none(), none()] };
    let copy = source.read_from.as_ref();
    let address = |url: Option<&WebAddress>| url.map_or_else(none, |url| url.as_str().into());
    [
        source.title.clone().into(),
        source.publisher.clone().into(),
        address(source.url.as_ref()),
        copy.map_or_else(none, |copy| Value::from(&copy.text)),
        address(copy.and_then(|copy| copy.url.as_ref())),
        source.grade.map_or_else(none, |found| grade_in_files(found).into()),
    ]
}

/// The columns that say in a file which index a figure is of, in which edition, as of when, on what it rests, and its
/// source.
#[must_use]
pub fn origin_columns() -> Vec<Message> {
    let mut columns = vec![
        say::chart_file_index(),
        say::chart_file_index_name(),
        say::chart_file_edition(),
        say::chart_column_date(),
        say::basis_label(),
    ];
    columns.extend(source_columns());
    columns
}

/// What stands in them; the index and its edition alone where it has nothing of the country.
#[must_use]
pub fn origin_cells(methodology: &Methodology, observation: Option<&Observation>, sources: &Sources) -> Vec<Value> {
    let found = observation.and_then(|one| outcome(methodology, one)).map(|found| basis(found.basis).into());
    let mut cells = vec![
        methodology.id.to_string().into(),
        Value::from(&methodology.name),
        Value::Date(methodology.valid),
        Value::Date(observation.and_then(|one| one.as_of)),
        found.unwrap_or_else(none),
    ];
    cells.extend(match observation {
        Some(one) => {
            let source = one.total.as_ref().map_or(&one.source, |total| &total.source);
            source_cells(source, sources.by_id.get(source))
        }
        None => std::array::from_fn(|_| none()),
    });
    cells
}

fn none() -> Value {
    "".into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{AsOf, BroughtPage, CountryCode, Day};
    use crate::text::{Catalogue, Language};
    use crate::wire::{read_methodology, read_observations, read_sources};

    fn file(path: &str) -> String {
        std::fs::read_to_string(format!("{}/public/data/{path}", env!("CARGO_MANIFEST_DIR"))).unwrap()
    }

    fn sources() -> Sources {
        read_sources(&file("sources.json")).unwrap().0
    }

    #[test]
    fn every_source_of_a_figure_has_a_grade_and_a_publisher_that_is_no_repository() {
        let sources = sources();
        for index in ["ncsi-2018", "ncsi-3", "gci-2020", "gci-2024", "egdi-2024", "idi-2023", "idi-2024"] {
            let methodology = read_methodology(&file(&format!("methodologies/{index}.json"))).unwrap();
            let read = read_observations(&file(&format!("observations/{index}.json")), &methodology).unwrap().0;
            for one in read {
                for id in std::iter::once(&one.source).chain(one.total.as_ref().map(|total| &total.source)) {
                    assert!(sources.by_id[id].grade.is_some(), "{id}");
                }
            }
        }
        let is_of_repository = |text: &str| text.to_lowercase().contains("github") || text.contains("repository");
        for source in sources.by_id.values() {
            assert!(!is_of_repository(&source.publisher) && !is_of_repository(&source.title), "{}", source.id);
            let own = source.url.as_ref().map(|url| url.as_str().to_owned()).unwrap_or_default();
            assert!(!is_of_repository(&own), "{}: the publisher's own address comes first", source.id);
            let is_copy = matches!(source.grade, Some(Grade::CheckedCopy | Grade::UncheckedCopy));
            assert!(source.read_from.is_none() || is_copy || source.grade.is_none(), "{}", source.id);
        }
    }

    /// The source of a page that the reader brought.
    fn brought() -> Source {
        let methodology = read_methodology(&file("methodologies/ncsi-2018.json")).unwrap();
        let (country, on) = (CountryCode::parse("GEO").unwrap(), Day::parse("2026-11-30").unwrap());
        BroughtPage::of(&methodology, country, AsOf::parse("2024-05-01"), on).source()
    }

    #[test]
    fn what_the_reader_brought_is_said_to_be_that_everywhere() {
        let (source, sources) = (brought(), sources());
        assert!(sources.by_id.keys().all(|id| !id.is_brought()), "no shipped source is taken for one");
        let all = Sources { by_id: [(source.id.clone(), source.clone())].into(), ..Sources::default() };
        let said = |tag: &str| {
            let words = Catalogue::of(Language::from_tag(tag).unwrap());
            let cells = source_cells(&source.id, Some(&source)).map(|value| words.value(&value));
            let named = words.value(&source_named(&source.id, &all));
            [
                words.value(&published_by(&source.id, &all)),
                named,
                words.say(&surety(&source).unwrap()),
                cells[5].clone(),
            ]
        };
        assert_eq!(
            said("en"),
            [
                "e-Governance Academy, brought by you",
                "National Cyber Security Index, methodology of 2018 (brought by you on 30 November 2026, not published here)",
                "brought by you on 30 November 2026, not published here",
                "brought by a reader on 30 November 2026, not published by Posture",
            ]
        );
        assert!(said("az")[2].contains("30 noyabr 2026"));
        let words = Catalogue::of(Language::ENGLISH);
        let both = [&source, &sources.by_id[&SourceId::parse("ncsi-az-2022").unwrap()]];
        let both = figures_of("e-Governance Academy", both.into_iter());
        assert_eq!(words.value(&both), "e-Governance Academy, some of it brought by you");
        assert_eq!(words.say(&reading(&source).unwrap()), said("en")[3]);
        assert_eq!(
            words.value(&source_named(&source.id, &sources)),
            "a page that somebody brought, and that is not here"
        );
        assert!(brought_stays(&[source.id]).is_some() && brought_stays(&[]).is_none());
    }

    #[test]
    fn a_copy_is_named_as_one_in_every_language() {
        let sources = sources();
        let source = &sources.by_id[&SourceId::parse("gci-2024-data360").unwrap()];
        let said = |tag: &str| {
            let words = Catalogue::of(Language::from_tag(tag).unwrap());
            (words.value(&published_by(&source.id, &sources)), words.say(&reading(source).unwrap()))
        };
        let (by, read) = said("en");
        assert_eq!(by, "International Telecommunication Union, from a copy");
        assert_eq!(
            read,
            "read from: World Bank Data360, from a copy in a public repository; copy that agrees by arithmetic: the five \
             pillars add up to the totals for all 194 countries, within 0.03"
        );
        assert!(said("az").1.starts_with("oxunduğu yer: Dünya Bankının Data360 platforması"));
        let page = &sources.by_id[&SourceId::parse("ncsi-az-2022").unwrap()];
        let words = Catalogue::of(Language::ENGLISH);
        assert_eq!(words.value(&published_by(&page.id, &sources)), "e-Governance Academy");
        assert_eq!(words.say(&reading(page).unwrap()), "publisher’s page");
    }
}
