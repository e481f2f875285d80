//! The walk over the lines of a page: what each of them is, by what stands before it.

use super::date::{date_alone, date_of_line};
use super::draft::{Cells, Draft, DraftItem, Entry, MOST_FINDINGS};
use super::edition::Known;
use super::evidence::pieces_of;
use super::figures::{figures, is_run, start_of_run};
use super::head::Header;
use super::heading::{Heading, Likeness};
use super::label::{Label, label_of};
use super::lines::Line;
use super::naming::Names;
use super::taken::{ReadLine, Taken};
use crate::model::{PageFinding, PageFindingKind, PartId};

/// What the walk found.
pub(super) struct Walked {
    pub(super) drafts: Vec<Draft>,
    pub(super) lines: Vec<ReadLine>,
    pub(super) findings: Vec<PageFinding>,
}

/// More pages are not read at once.
const MOST_PAGES: usize = 60;
/// Characters of a line that are kept to show it.
const MOST_SHOWN: usize = 200;
/// Pieces of evidence of an indicator at most.
const MOST_PIECES: usize = 300;

/// Where in a page the walk is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Section {
    /// Above the figures.
    Head,
    /// Behind a heading.
    Start,
    Criterion,
    References,
    Evidence,
    /// Below the figures.
    End,
}

struct Walk<'a> {
    lines: &'a [Line],
    known: &'a Known<'a>,
    names: &'a Names<'a>,
    drafts: Vec<Draft>,
    /// What was said since the last heading of whose page it is.
    pending: Header,
    section: Section,
    /// The place of the item that lines belong to.
    current: Option<usize>,
    /// Whether no further page is read.
    is_full: bool,
    taken: Vec<ReadLine>,
    findings: Vec<PageFinding>,
}

/// A heading, with how many lines belong to it.
struct Found {
    place: usize,
    name: String,
    cells: Cells,
    lines: usize,
}

/// Reads all lines.
pub(super) fn walk(lines: &[Line], known: &Known<'_>, names: &Names<'_>) -> Walked {
    let mut walk = Walk {
        lines,
        known,
        names,
        drafts: Vec::new(),
        pending: Header::default(),
        section: Section::Head,
        current: None,
        is_full: false,
        taken: Vec::with_capacity(lines.len()),
        findings: Vec::new(),
    };
    let mut place = 0;
    while let Some(line) = lines.get(place) {
        place += walk.step(place, line);
    }
    let below = walk.pending;
    if let Some(last) = walk.drafts.last_mut() {
        last.header.complete(below);
    }
    Walked { drafts: walk.drafts, lines: walk.taken, findings: walk.findings }
}

impl Walk<'_> {
    /// Takes a line, and those that belong to it; gives how many.
    fn step(&mut self, place: usize, line: &Line) -> usize {
        if let Some(found) = self.heading(place, line) {
            self.begin(line, &found);
            let id = self.id(found.place);
            self.take(line, id.clone().map_or(Taken::NotUnderstood, Taken::Heading));
            for behind in self.lines.iter().skip(place + 1).take(found.lines - 1) {
                self.take(behind, id.clone().map_or(Taken::NotUnderstood, Taken::Figures));
            }
            return found.lines;
        }
        let taken = self.other(place, line);
        self.take(line, taken);
        1
    }

    fn take(&mut self, line: &Line, taken: Taken) {
        let text = line.text.chars().take(MOST_SHOWN).collect();
        self.taken.push(ReadLine { number: line.number, text, taken });
    }

    fn id(&self, place: usize) -> Option<PartId> {
        self.known.at(place).map(|known| known.part.id.clone())
    }

    /// The heading that a line is, if it is one.
    fn heading(&self, place: usize, line: &Line) -> Option<Found> {
        let heading = Heading::of(&line.text).filter(|_| !self.is_full)?;
        let at = self.known.find(heading.id)?;
        let known = self.known.at(at)?;
        let (mut name, mut run, mut lines) = (heading.name.to_owned(), heading.run, 1);
        // A print breaks long names.
        if run.is_empty()
            && known.name.begins_with(&name)
            && let Some(next) = self.lines.get(place + 1)
            && let Some((rest, behind)) = next.text.split_at_checked(start_of_run(&next.text))
            && known.name.is(&format!("{name} {rest}"))
        {
            name = format!("{name} {}", rest.trim());
            (run, lines) = (behind.trim(), 2);
        }
        let likeness = known.name.likeness(&name);
        let entries = if run.is_empty() { self.entries(place + lines) } else { Vec::new() };
        let cells = Cells::of(run, &entries, known.max);
        lines += entries.len();
        let last = self.drafts.last().map(|draft| draft.last);
        let is_next = last.map_or(at == 0, |last| at == last + 1);
        let is_later = last.is_none_or(|last| at > last);
        let has_both = cells.awarded(0).is_some() && cells.max().is_some();
        let fits = has_both && cells.max() == Some(known.max);
        let is_one = match (&cells, likeness) {
            (Cells::Nothing, Likeness::None) => false,
            // A list of contents has names only.
            (Cells::Nothing, _) => self.has_body(place + lines, at),
            (Cells::Unclear(_), likeness) => likeness == Likeness::Same,
            (_, Likeness::Same | Likeness::Similar) => true,
            (_, Likeness::None) => {
                fits && is_next || self.known.is_working_list && has_both && is_later && !name.is_empty()
            }
        };
        is_one.then_some(Found { place: at, name, cells, lines })
    }

    /// The lines from a place on that are dates or figures alone.
    fn entries(&self, from: usize) -> Vec<Entry<'_>> {
        let rest = self.lines.get(from..).unwrap_or_default();
        rest.iter().map_while(entry).collect()
    }

    /// Whether what follows a heading without figures shows that it is one all the same.
    fn has_body(&self, from: usize, at: usize) -> bool {
        let Some(next) = self.lines.get(from) else { return true };
        let is_area = self.known.at(at).is_some_and(|known| !known.part.is_leaf());
        if is_area {
            let next_id = Heading::of(&next.text).and_then(|heading| self.known.find(heading.id));
            return next_id == Some(at + 1) && Heading::of(&next.text).is_some_and(|heading| !heading.run.is_empty());
        }
        matches!(label_of(&next.text), Some((Label::Criterion | Label::References | Label::Evidence, _)))
    }

    /// Notes a heading, in the page that is being read or in the one that begins with it.
    fn begin(&mut self, line: &Line, found: &Found) {
        let is_another = match self.drafts.last() {
            None => true,
            Some(draft) => {
                let is_there = draft.item(found.place).is_some();
                let is_back = found.place < draft.last || is_there;
                let areas = self.known.parts.iter().enumerate().filter(|(_, known)| !known.part.is_leaf());
                let is_long = areas.filter(|(place, known)| {
                    let leaf = draft.items.iter().enumerate().any(|(at, item)| {
                        item.is_some() && self.known.at(at).is_some_and(|other| other.area == known.area)
                    });
                    *place == known.area && leaf
                });
                is_back && (self.pending.begins_a_page() || found.place == 0 && is_there && is_long.count() > 1)
            }
        };
        if is_another {
            // A list of contents came before.
            if self.drafts.last().is_some_and(|draft| !draft.has_figures()) {
                self.drafts.pop();
            }
            if self.drafts.len() >= MOST_PAGES {
                (self.section, self.current, self.is_full) = (Section::End, None, true);
                self.note_once(line.number, PageFindingKind::TooManyPages);
                return;
            }
            if !self.drafts.is_empty() {
                self.findings.push(PageFinding { line: Some(line.number), kind: PageFindingKind::AnotherPage });
            }
            let header = std::mem::take(&mut self.pending);
            self.drafts.push(Draft::new(header, self.known.parts.len()));
        }
        self.section = Section::Start;
        self.current = Some(found.place);
        let id = self.id(found.place);
        let (Some(draft), Some(id)) = (self.drafts.last_mut(), id) else { return };
        draft.last = found.place;
        let item =
            DraftItem { line: line.number, name: found.name.clone(), cells: found.cells.clone(), evidence: Vec::new() };
        match draft.items.get_mut(found.place) {
            Some(Some(first)) if first.cells.width() > 0 => {
                let is_same = first.cells == item.cells;
                let first = first.line;
                draft.note(line.number, PageFindingKind::Twice { part: id, first, is_same });
                // What follows belongs to the second, which does not count.
                self.current = None;
            }
            Some(slot) => *slot = Some(item),
            None => {}
        }
    }

    fn note_once(&mut self, line: usize, kind: PageFindingKind) {
        if self.findings.len() < MOST_FINDINGS && !self.findings.iter().any(|finding| finding.kind == kind) {
            self.findings.push(PageFinding { line: Some(line), kind });
        }
    }

    /// What a line is that is no heading.
    fn other(&mut self, place: usize, line: &Line) -> Taken {
        if let Some(id) = self.unknown_item(place, line) {
            let kind = PageFindingKind::UnknownItem(id);
            match self.drafts.last_mut() {
                Some(draft) => draft.note(line.number, kind),
                None => self.note_once(line.number, kind),
            }
            (self.section, self.current) = (Section::Start, None);
            return Taken::NotUnderstood;
        }
        if self.known.is_group(&line.text) {
            self.current = None;
            self.section = if self.drafts.is_empty() { Section::Head } else { Section::Start };
            return Taken::Group;
        }
        if let Some((label, has_text)) = label_of(&line.text) {
            return self.label(label, has_text);
        }
        if matches!(self.section, Section::Head | Section::End) || self.begins_page(place, line) {
            return self.head(line);
        }
        match (self.section, self.current.and_then(|current| self.id(current))) {
            (Section::Start, _) => match date_alone(&line.text) {
                Some(date) => {
                    if let Some(draft) = self.drafts.last_mut() {
                        draft.header.date(line.number, date, 1);
                    }
                    Taken::Date
                }
                None => Taken::NotUnderstood,
            },
            (Section::Criterion, Some(id)) => Taken::Criterion(id),
            (Section::References, Some(id)) => {
                self.section = Section::Evidence;
                Taken::References(id)
            }
            (Section::Evidence, Some(id)) => match self.on_each_sheet(line) {
                Some(taken) => taken,
                None => self.evidence(line, id),
            },
            _ => Taken::NotUnderstood,
        }
    }

    /// The number of an item that the edition does not have, with figures like any other.
    fn unknown_item(&self, place: usize, line: &Line) -> Option<String> {
        let heading = Heading::of(&line.text).filter(|heading| self.known.find(heading.id).is_none())?;
        let is_dated = || self.entries(place + 1).iter().any(|entry| matches!(entry, Entry::Date(_)));
        let has_both = figures(heading.run, 0).is_some_and(|read| read.awarded.is_some() && read.max.is_some());
        let is_one = if heading.run.is_empty() { is_dated() } else { has_both && heading.run.len() > 2 };
        (is_one && heading.id.contains('.') && !heading.name.is_empty()).then(|| heading.id.to_owned())
    }

    /// What a print has on each of its sheets: the title of the page, or its address.
    fn on_each_sheet(&mut self, line: &Line) -> Option<Taken> {
        let titled = line.text.split_once(" :: ").map(|(_, country)| format!("NCSI :: {country}"));
        let found = match titled.and_then(|title| self.names.named(&title)) {
            Some(mention) => (mention, None),
            None => self.names.by_address(line).filter(|_| line.text.starts_with("http"))?,
        };
        let draft = self.drafts.last_mut()?;
        draft.header.mention(line.number, found.0);
        draft.header.address = draft.header.address.take().or(found.1);
        Some(Taken::Country)
    }

    fn label(&mut self, label: Label, has_text: bool) -> Taken {
        let id = self.current.and_then(|current| self.id(current));
        match (label, id) {
            (Label::End, _) => {
                (self.section, self.current) = (Section::End, None);
                Taken::Around
            }
            (Label::Divider, _) | (_, None) => Taken::Label,
            (Label::Criterion, Some(id)) => {
                self.section = Section::Criterion;
                if has_text { Taken::Criterion(id) } else { Taken::Label }
            }
            (Label::References, Some(id)) => {
                self.section = if has_text { Section::Evidence } else { Section::References };
                if has_text { Taken::References(id) } else { Taken::Label }
            }
            (Label::Evidence, Some(_)) => {
                self.section = Section::Evidence;
                Taken::Label
            }
        }
    }

    /// Whether a line below evidence is the first of another page: its date, or a country's name right above it.
    fn begins_page(&self, place: usize, line: &Line) -> bool {
        let is_version = |line: &Line| date_of_line(&line.text).is_some_and(|(_, sureness)| sureness == 2);
        let is_first = |line: &Line| {
            let first = Heading::of(&line.text).and_then(|heading| self.known.find(heading.id));
            first == Some(0) || is_version(line) || self.known.is_group(&line.text)
        };
        let opens = || self.lines.get(place + 1).is_some_and(is_first) && self.names.named(&line.text).is_some();
        self.section == Section::Evidence && (is_version(line) || opens())
    }

    /// A line above or below all figures.
    fn head(&mut self, line: &Line) -> Taken {
        if self.section == Section::Evidence {
            (self.section, self.current) = (Section::Head, None);
        }
        let around = if self.section == Section::End { Taken::Around } else { Taken::NotUnderstood };
        let all = self.known.methodology.points;
        let max = all.decimal(all.max).units_at(0);
        self.pending.take(line, self.names, max).unwrap_or(around)
    }

    /// A line among the evidence of an indicator.
    fn evidence(&mut self, line: &Line, id: PartId) -> Taken {
        // Numbers of pages, as prints have them, are none.
        if is_run(&line.text) {
            return Taken::NotUnderstood;
        }
        let Some(current) = self.current else { return Taken::NotUnderstood };
        let (pieces, unsafe_links) = pieces_of(line);
        let Some(draft) = self.drafts.last_mut() else { return Taken::NotUnderstood };
        if unsafe_links {
            draft.note(line.number, PageFindingKind::UnsafeAddress(id.clone()));
        }
        if let Some(item) = draft.items.get_mut(current).and_then(Option::as_mut) {
            let room = MOST_PIECES.saturating_sub(item.evidence.len());
            item.evidence.extend(pieces.into_iter().take(room));
        }
        Taken::Evidence(id)
    }
}

/// A line that is a date or figures and nothing else.
fn entry(line: &Line) -> Option<Entry<'_>> {
    match date_alone(&line.text) {
        Some(date) => Some(Entry::Date(date)),
        None => is_run(&line.text).then_some(Entry::Run(&line.text)),
    }
}
