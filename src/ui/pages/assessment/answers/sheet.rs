//! What everything on this part of the page goes by.

use crate::model::assessment::{Difference, since_older};
use crate::model::{Day, Observation, Part, PartId};
use crate::records::Kind;
use crate::route::AssessmentView;
use crate::scoring::assessment::{Filter, Tally, tally};
use crate::sort::SortedMap;
use crate::ui::assessment::{OpenAssessment, record_store, today};
use crate::ui::components::Lists;
use crate::ui::library::Library;
use crate::ui::pages::Subject;
use crate::ui::pages::assessment::compared::Compared;
use crate::ui::prelude::*;
use crate::ui::view::View;
use crate::ui::words::Words;
use crate::view_model::assessment::{Shown, is_by_areas};
use std::sync::Arc;

/// The assessment with what is asked of it.
#[derive(Clone, Copy)]
pub(super) struct Sheet {
    pub(super) open: OpenAssessment,
    pub(super) asked: View<AssessmentView>,
    /// Which indicators are asked for.
    pub(super) filter: Memo<Filter>,
    /// The day that evidence is looked at.
    pub(super) day: Memo<Day>,
    /// Whether this tab may edit.
    pub(super) may_edit: Memo<bool>,
    /// The indicators that are shown.
    pub(super) shown: Memo<Shown>,
    /// What each area comes to.
    pub(super) tallies: Memo<SortedMap<PartId, Tally>>,
    /// How often those that no longer match were left out.
    pub(super) round: RwSignal<u32>,
    /// What became of each answer since an older assessment was taken over, where one was.
    pub(super) marks: Memo<Option<SortedMap<PartId, Difference>>>,
    /// What was published, where that names indicators.
    pub(super) published: Memo<Option<Subject>>,
    /// Whether other self-assessments are kept, whose evidence may fit.
    pub(super) has_others: Memo<bool>,
}

impl Sheet {
    /// Follows the assessment and the address.
    pub(super) fn provide() -> Self {
        let (open, asked) = (OpenAssessment::here(), View::<AssessmentView>::here());
        let (filter, day, round) = (asked.of(|view| view.filter.clone()), asked.day(), RwSignal::new(0));
        let chosen = asked.of(|view| view.area.clone());
        let tallies = Memo::new(move |_| {
            let index = open.index();
            open.look(today(), |assessment, grounds| {
                let areas = tally(assessment, &index.methodology, grounds).areas;
                SortedMap::from_iter(areas.into_iter().map(|area| (area.part.id.clone(), area.tally)))
            })
        });
        let shown = Memo::new(move |last: Option<&Shown>| {
            let asked = (filter.get(), chosen.get(), day.get(), round.get());
            let index = open.index();
            open.with(|assessment| Shown::find(last, asked, assessment, &index))
        });
        let sheet = Self {
            open,
            asked,
            filter,
            day,
            may_edit: Memo::new(move |_| open.may_edit()),
            shown,
            tallies,
            round,
            marks: open.memo(since_older),
            published: published(open),
            has_others: Memo::new(|_| record_store().records(Kind::Assessment).len() > 1),
        };
        provide_context(sheet);
        sheet
    }

    pub(super) fn here() -> Self {
        expect_context()
    }

    /// Whether something else than one area is asked for, followed.
    pub(super) fn is_filtered(self) -> bool {
        self.filter.with(|filter| *filter != Filter::All)
    }

    /// The area that is worked on, followed; none while a filter is on, or where all of them are.
    pub(super) fn area(self) -> Memo<Option<PartId>> {
        Memo::new(move |_| {
            let of_shown = |shown: &Shown| shown.areas.first().map(|(area, _)| area.clone());
            if self.is_filtered() || is_by_areas(&self.open.shipped().methodology) {
                None
            } else {
                self.shown.with(of_shown)
            }
        })
    }

    /// What an area comes to, followed.
    pub(super) fn tally(self, area: PartId) -> Memo<Tally> {
        Memo::new(move |_| self.tallies.with(|all| all.get(&area).copied().unwrap_or_default()))
    }

    /// What labels call an indicator: its number, or its name where it has none.
    pub(super) fn called(self, words: Words, id: &PartId) -> String {
        let name = || self.open.shipped().methodology.part(id).map(|part| words.of(&part.name));
        id.number().map(str::to_owned).or_else(name).unwrap_or_else(|| id.to_string())
    }

    /// An area or an indicator as the assessment corrects it, followed; none where there is no such.
    pub(super) fn part(self, id: &PartId) -> Option<Part> {
        self.open.index().methodology.part(id).cloned()
    }
}

fn published(open: OpenAssessment) -> Memo<Option<Subject>> {
    let (index, lists, library) = (open.shipped(), expect_context::<Lists>(), Library::here());
    let compared = Compared::here();
    let find = move || {
        // Of a bare total there is nothing to say beside an indicator.
        let observation = compared.observation().filter(|one| index.known(one) > 0)?;
        Some(Subject::of(&library, Arc::clone(&index), &lists, Observation::clone(&observation)))
    };
    // It is found anew only where another observation is wanted, so it has changed whenever it is found.
    Memo::never_same(find)
}
