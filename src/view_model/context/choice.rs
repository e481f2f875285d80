//! Which statements are shown: those of an activity, of years, and with what is typed. What has no date falls into no years and is counted
//! instead.

use super::activity;
use crate::model::{Activity, AsOf, Context, Localized, PartId, Statement, When};
use crate::route::ContextView;
use crate::sort::SortSmall;
use crate::text::{fold, has_words};

/// Years that a reader asks for, both included; open where none is given.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Years {
    /// The first.
    pub from: Option<i16>,
    /// The last.
    pub to: Option<i16>,
}

impl Years {
    /// Whether any are asked for.
    #[must_use]
    pub const fn are_chosen(self) -> bool {
        self.from.is_some() || self.to.is_some()
    }

    /// Whether they end before they begin, so that nothing falls into them.
    #[must_use]
    pub fn are_reversed(self) -> bool {
        self.from.zip(self.to).is_some_and(|(from, to)| from > to)
    }

    /// Whether something of this date can have been in these years. An unbounded date can have been at any time
    /// beyond its bound.
    #[must_use]
    pub fn hold(self, date: &AsOf) -> bool {
        let is_early_enough = self.to.is_none_or(|to| date.earliest().is_none_or(|first| first.year() <= to));
        let is_late_enough = self.from.is_none_or(|from| date.latest().is_none_or(|last| last.year() >= from));
        !self.are_reversed() && is_early_enough && is_late_enough
    }
}

/// As of when a statement holds: its own date, or that of its source where it speaks of the source's present.
#[must_use]
pub const fn held(statement: &Statement, context: &Context) -> Option<AsOf> {
    match statement.when {
        When::On(date) => Some(date),
        When::Yearly | When::AsOfSource => context.as_of,
        When::Undated => None,
    }
}

/// The statements of one activity.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group<'a> {
    /// The activity.
    pub activity: &'a Activity,
    /// Those with a date, from old to new; of the same date in the order of the source.
    pub dated: Vec<(AsOf, &'a Statement)>,
    /// Those without, in the order of the source.
    pub undated: Vec<&'a Statement>,
}

impl<'a> Group<'a> {
    fn whole(activity: &'a Activity, context: &'a Context) -> Self {
        let (mut dated, mut undated) = (Vec::new(), Vec::new());
        for statement in context.statements.iter().filter(|one| one.activity == activity.id) {
            match held(statement, context) {
                Some(date) => dated.push((date, statement)),
                None => undated.push(statement),
            }
        }
        dated.sort_small_by_key(|(date, _)| date.sort_key());
        Self { activity, dated, undated }
    }

    /// How many statements.
    #[must_use]
    pub fn len(&self) -> usize {
        self.dated.len() + self.undated.len()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// All of them, undated ones last.
    pub fn iter(&self) -> impl Iterator<Item = &'a Statement> {
        self.dated.iter().map(|(_, statement)| *statement).chain(self.undated.iter().copied())
    }

    /// Leaves out what has not all the words that are wanted, or does not fall into the years, and returns how many undated
    /// ones the years leave out.
    fn keep(&mut self, years: Years, wanted: &str) -> usize {
        if !wanted.is_empty() {
            self.dated.retain(|(_, statement)| has(statement, wanted));
            self.undated.retain(|statement| has(statement, wanted));
        }
        if !years.are_chosen() {
            return 0;
        }
        self.dated.retain(|(date, _)| years.hold(date));
        std::mem::take(&mut self.undated).len()
    }
}

/// Whether a statement has every word of a folded text, in any language, in what it claims or in the note on it; its own
/// number is one.
fn has(statement: &Statement, wanted: &str) -> bool {
    let texts = std::iter::once(&statement.claim).chain(&statement.note).flat_map(Localized::forms);
    has_words(wanted, texts.chain(std::iter::once(statement.id.as_str())))
}

/// What is shown of the statements about a country.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chosen<'a> {
    /// By activity, in the order of the source; activities of which nothing is shown are left out.
    pub groups: Vec<Group<'a>>,
    /// Undated ones that are not shown because years are asked for.
    pub undated_left_out: usize,
    /// How many there are of the activity, or of all, in any years.
    pub of: usize,
}

impl<'a> Chosen<'a> {
    /// The statements of one activity, or of all, that fall into some years and have what is typed. Without years undated
    /// ones are shown too.
    #[must_use]
    pub fn new(context: &'a Context, activity: Option<&PartId>, years: Years, typed: &str) -> Self {
        let wanted = fold(typed);
        let asked = context.activities.iter().filter(|one| activity.is_none_or(|id| one.id == *id));
        let mut groups: Vec<Group<'a>> = asked.map(|activity| Group::whole(activity, context)).collect();
        let of = groups.iter().map(Group::len).sum();
        let undated_left_out = groups.iter_mut().map(|group| group.keep(years, &wanted)).sum();
        groups.retain(|group| !group.is_empty());
        Self { groups, undated_left_out, of }
    }

    /// How many statements are shown.
    #[must_use]
    pub fn shown(&self) -> usize {
        self.groups.iter().map(Group::len).sum()
    }

    /// How many of those shown are undated.
    #[must_use]
    pub fn undated(&self) -> usize {
        self.groups.iter().map(|group| group.undated.len()).sum()
    }

    /// Every statement that is shown, by activity.
    pub fn iter(&self) -> impl Iterator<Item = &'a Statement> {
        self.groups.iter().flat_map(Group::iter)
    }
}

/// Which statements an address asks for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choice {
    /// Those of this activity, or of all.
    pub activity: Option<PartId>,
    /// Those of these years.
    pub years: Years,
    /// Those that have this text.
    pub search: String,
}

impl Choice {
    /// What a view asks for.
    #[must_use]
    pub fn of_view(view: &ContextView) -> Self {
        Self {
            activity: view.activity.clone(),
            years: Years { from: view.from, to: view.to },
            search: view.search.clone(),
        }
    }

    /// What is shown. An activity that the source does not have chooses nothing: all are shown.
    #[must_use]
    pub fn of<'a>(&self, context: &'a Context) -> Chosen<'a> {
        let known = self.activity.as_ref().filter(|id| activity(context, id).is_some());
        Chosen::new(context, known, self.years, &self.search)
    }
}

/// How many statements of an activity there are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Count<'a> {
    /// The activity.
    pub activity: &'a Activity,
    /// How many fall into the years asked for and have what is typed.
    pub shown: usize,
    /// How many there are.
    pub of: usize,
}

/// How many statements each activity has, in the order of the source.
#[must_use]
pub fn counts<'a>(context: &'a Context, years: Years, typed: &str) -> Vec<Count<'a>> {
    let wanted = fold(typed);
    let count = |activity| {
        let mut group = Group::whole(activity, context);
        let of = group.len();
        group.keep(years, &wanted);
        Count { activity, shown: group.len(), of }
    };
    context.activities.iter().map(count).collect()
}
