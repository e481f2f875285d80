//! A file on the reader's machine: recorded by name, size and SHA-256, and checked against that.

use super::piece::Piece;
use crate::browser::digest::{DigestError, FileDigest, digest};
use crate::browser::document;
use crate::browser::file::PickedFile;
use crate::browser::task;
use crate::model::assessment::{EvidenceItem, FileName, FileRecord, Fingerprint, Unknown};
use crate::text::{Message, say};
use crate::ui::prelude::*;
use crate::ui::words::Words;

/// A file that is being read.
#[derive(Clone, Debug, PartialEq)]
struct Reading {
    /// Which one: another file may be picked before this one is read.
    run: u64,
    name: String,
    size: u64,
    done: u64,
}

/// What a file is read for.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Purpose {
    /// To be recorded.
    Record,
    /// To be told whether it is the recorded one.
    Check,
}

/// The part of the form that is about the file.
#[component]
pub(super) fn LocalFile(piece: Piece) -> impl IntoView {
    let words = Words::now();
    let reading = RwSignal::new(None::<Reading>);
    let said = RwSignal::new(None::<Message>);
    let record = Memo::new(move |_| piece.item.with(|item| item.file.clone()));
    let has_record = Memo::new(move |_| record.with(Option::is_some));
    let runs = StoredValue::new(0_u64);
    let read = move |purpose: Purpose| {
        move |event: leptos::ev::Event| {
            if let Some(file) = PickedFile::of(&event) {
                said.set(None);
                runs.update_value(|runs| *runs += 1);
                let begun = Reading { run: runs.get_value(), name: file.name(), size: file.size(), done: 0 };
                reading.set(Some(begun.clone()));
                task::spawn(take(piece, purpose, file, begun, reading, said));
            }
        }
    };
    let remove = move |_| {
        if piece.choose(|item: &mut EvidenceItem| item.file = None) {
            said.set(Some(say::evidence_file_removed()));
            document::focus(&piece.element_id("file"));
        }
    };
    let pick_label =
        move || words.say(&if has_record.get() { say::evidence_file_change() } else { say::evidence_file_pick() });
    let (pick_id, check_id, about_id) =
        (piece.element_id("file"), piece.element_id("file-check"), piece.element_id("file-about"));
    let (pick_for, check_for, described) = (pick_id.clone(), check_id.clone(), about_id.clone());
    view! {
        <fieldset class="wide evidence-file">
            <legend>{words.say(&say::evidence_file())}</legend>
            <p class="small" id=about_id>{words.say(&say::evidence_file_about())}</p>
            {move || record.get().map(|record| recorded(words, &record))}
            <div class="evidence-file-fields">
                <p>
                    <label class="field" for=pick_for>{pick_label}</label>
                    <input
                        id=pick_id
                        type="file"
                        aria-describedby=described
                        disabled=move || piece.is_fixed()
                        on:change=read(Purpose::Record)
                    />
                </p>
                <p hidden=move || !has_record.get()>
                    <label class="field" for=check_for>{words.say(&say::evidence_file_check())}</label>
                    <input id=check_id type="file" on:change=read(Purpose::Check)/>
                </p>
                <button
                    type="button"
                    hidden=move || !has_record.get()
                    disabled=move || piece.is_fixed()
                    on:click=remove
                >
                    {words.say(&say::evidence_file_remove())}
                </button>
            </div>
            <Progress piece=piece reading=reading/>
            <p class="evidence-said" role="status">{move || said.get().map(|said| words.say(&said))}</p>
        </fieldset>
    }
}

/// What is recorded of a file.
fn recorded(words: Words, record: &FileRecord) -> impl IntoView + use<> {
    let size = i64::try_from(record.size).unwrap_or(i64::MAX);
    view! {
        <dl class="pairs">
            <dt>{words.say(&say::assess_file_name())}</dt>
            <dd>{record.name.to_string()}" ("{words.say(&say::evidence_file_bytes(size))}")"</dd>
            <dt>{words.say(&say::assess_file_sha256())}</dt>
            <dd><code>{record.sha256.to_string()}</code></dd>
        </dl>
    }
}

/// How far the reading has come, and the way to stop it.
#[component]
fn Progress(piece: Piece, reading: RwSignal<Option<Reading>>) -> impl IntoView {
    let words = Words::now();
    let id = piece.element_id("file-progress");
    let label_for = id.clone();
    let label =
        move || reading.with(|now| now.as_ref().map(|now| words.say(&say::evidence_file_reading(now.name.as_str()))));
    let done = move || reading.with(|now| now.as_ref().map(|now| now.done.to_string()));
    let size = move || reading.with(|now| now.as_ref().map(|now| now.size.max(1).to_string()));
    let stop = move |_| {
        reading.set(None);
        document::focus(&piece.element_id("file"));
    };
    view! {
        <p class="progress" hidden=move || reading.with(Option::is_none)>
            <label for=label_for>{label}</label>
            <progress id=id value=done max=size></progress>
            <button type="button" on:click=stop>{words.say(&say::data_stop())}</button>
        </p>
    }
}

/// Reads a file, then records it or tells whether it is the recorded one.
async fn take(
    piece: Piece,
    purpose: Purpose,
    file: PickedFile,
    begun: Reading,
    reading: RwSignal<Option<Reading>>,
    said: RwSignal<Option<Message>>,
) {
    let name = begun.name.as_str();
    // Not when it was called off, another file was picked, or the form is gone.
    let is_wanted = || {
        let is_this = |now: &Option<Reading>| now.as_ref().is_some_and(|now| now.run == begun.run);
        reading.try_with_untracked(is_this).unwrap_or_default()
    };
    let go_on = |done| is_wanted() && reading.try_set(Some(Reading { done, ..begun.clone() })).is_none();
    let found = digest(&file, go_on).await;
    if found != Err(DigestError::Stopped) {
        if !is_wanted() {
            return;
        }
        reading.set(None);
    }
    let outcome = match (found, purpose) {
        (Err(DigestError::Stopped), _) if reading.try_with_untracked(Option::is_none) == Some(true) => {
            say::evidence_file_stopped(name)
        }
        (Err(DigestError::Stopped), _) => return,
        (Err(DigestError::File(_)), _) => say::evidence_file_unreadable(name),
        (Ok(found), Purpose::Check) => {
            let recorded = piece.item.with_untracked(|item| item.file.as_ref().map(|record| record.sha256));
            let is_same = recorded.is_some() && recorded == Fingerprint::parse(&found.sha256);
            if is_same { say::evidence_file_same(name) } else { say::evidence_file_other(name) }
        }
        (Ok(found), Purpose::Record) => {
            let Some(record) = as_record(&found) else { return };
            // Where it is not taken the head of the page says why.
            if !piece.choose(|item: &mut EvidenceItem| item.file = Some(record)) {
                return;
            }
            say::evidence_file_recorded(name)
        }
    };
    let _ = said.try_set(Some(outcome));
}

fn as_record(found: &FileDigest) -> Option<FileRecord> {
    Some(FileRecord {
        name: FileName::cut(&found.name),
        size: found.size.min(FileRecord::MOST_SIZE),
        sha256: Fingerprint::parse(&found.sha256)?,
        unknown: Unknown::default(),
    })
}
