//! Assessments as a file: read again before it is given out.

use super::kept_list::KeptList;
use crate::browser::download;
use crate::bundle::BundleFile;
use crate::model::assessment::{Assessment, Name};
use crate::text::{Message, say};
use crate::ui::assessment::{Record, app, keep_shared, kept_states, record_store, today};
use crate::ui::records::Listed;
use crate::ui::words::Words;
use crate::wire::assessment::{AssessmentsFile, MethodologyVersion, fingerprint, mark_of, write_assessments};

/// Saves one record as a file, with its kept states.
///
/// # Errors
/// Why there is no file.
pub(super) async fn export(words: Words, listed: Listed) -> Result<Message, Message> {
    let name = format!("posture-{}-{}.json", listed.entry.key, today());
    export_all_of(words, vec![listed], &name).await
}

/// Saves every record that this version of the app can read.
///
/// # Errors
/// Why there is no file.
pub(super) async fn export_all(words: Words, list: KeptList) -> Result<Message, Message> {
    let records = list.records().get_untracked();
    export_all_of(words, records, &format!("posture-assessments-{}.json", today())).await
}

/// Saves what is kept as it stands there: for what this version of the app cannot read.
///
/// # Errors
/// Where the browser makes no file.
pub(super) fn save_as_it_is(name: &str, text: &str) -> Result<Message, Message> {
    let saved = download::save(name, BundleFile::Json.media_type(), text.as_bytes());
    saved.map(|()| say::assess_list_saved_as(name)).map_err(|_| say::ranking_download_failed())
}

async fn export_all_of(words: Words, records: Vec<Listed>, name: &str) -> Result<Message, Message> {
    let name_of_sent = Name::cut(&words.say(&say::share_state_sent()));
    let mut file = AssessmentsFile { app: app(), ..AssessmentsFile::default() };
    for listed in records.iter().filter(|listed| !listed.is_newer()) {
        let read = Record::read(&listed.entry.text)?;
        // Where the database does not answer, there are no kept states either: what is on the page can still be saved.
        let _ =
            keep_shared(&record_store(), &read.assessment, (name_of_sent.clone(), false), &read.methodologies).await;
        let states = kept_states(&record_store(), read.assessment.id()).await.unwrap_or_default();
        file.snapshots.extend(states.into_iter().filter_map(|state| state.snapshot));
        let mark = mark_of(&read.assessment);
        file.assessments.push(read.assessment.shares([mark]));
        add_versions(&mut file.methodologies, read.methodologies);
    }
    let text = write_assessments(&file).map_err(|why| Message::from(&why))?;
    download::save(name, BundleFile::Json.media_type(), text.as_bytes()).map_err(|_| say::ranking_download_failed())?;
    let count = |of: fn(&Assessment) -> usize| file.assessments.iter().map(of).sum::<usize>();
    let contents = vec![
        say::assess_list_count(file.assessments.len()),
        say::assess_list_count_answers(count(|one| one.answers().len())),
        say::assess_list_count_evidence(count(|one| one.evidence().len())),
        say::assess_list_count_states(file.snapshots.len()),
    ];
    Ok(say::assess_list_exported(name, contents, fingerprint(text.as_bytes()).to_string()))
}

fn add_versions(all: &mut Vec<MethodologyVersion>, more: Vec<MethodologyVersion>) {
    for version in more {
        if !all.contains(&version) {
            all.push(version);
        }
    }
}
