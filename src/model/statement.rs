//! Statements about a country from sources beside the indices: dated, sorted by activity, never part of a score.

use super::{AsOf, CountryCode, EntryId, IndexId, Localized, PartId, SourceId};

/// What one source says of one country.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Context {
    /// The country.
    pub country: CountryCode,
    /// The source.
    pub source: SourceId,
    /// What kind of source it is and what that means for its statements.
    pub framing: Localized,
    /// As of when the source speaks.
    pub as_of: Option<AsOf>,
    /// How that date was had.
    pub as_of_basis: Option<Localized>,
    /// The activities it sorts by, in its own order.
    pub activities: Vec<Activity>,
    /// The statements, in its own order.
    pub statements: Vec<Statement>,
    /// The figures of surveys that it quotes.
    pub surveys: Vec<SurveyQuestion>,
    /// Where sources seem to disagree.
    pub conflicts: Vec<Conflict>,
    /// How many footnotes the source has; their list is not held, only their numbers.
    pub footnotes: u16,
}

/// A field of activity.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Activity {
    /// Its key in addresses: `countermeasures`.
    pub id: PartId,
    /// Its title.
    pub title: Localized,
}

/// One statement, in our own words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Statement {
    /// Its key: `F34`.
    pub id: EntryId,
    /// The activity.
    pub activity: PartId,
    /// When, as exactly as the source says.
    pub when: When,
    /// What kind of statement it is.
    pub kind: StatementKind,
    /// What it says.
    pub claim: Localized,
    /// The footnotes that the source gives for it.
    pub footnotes: Vec<u16>,
    /// What a reader should know.
    pub note: Option<Localized>,
}

/// When a statement holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// On or within this date.
    On(AsOf),
    /// Every year, as of the source's own date.
    Yearly,
    /// As of the source's own date.
    AsOfSource,
    /// The source gives no date.
    Undated,
}

/// What kind of statement it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum StatementKind {
    /// Something happened.
    Event,
    /// Something recurs.
    Recurring,
    /// How things stood.
    Status,
    /// Somebody judges.
    Assessment,
    /// People were asked.
    Survey,
    /// A number other than of a survey.
    Figure,
}

/// One question of a survey with its figures.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SurveyQuestion {
    /// What was asked or measured.
    pub question: Localized,
    /// Which survey, where named.
    pub survey: Option<String>,
    /// The statement that quotes it.
    pub statement: EntryId,
    /// The figures, in the order of the source.
    pub figures: Vec<SurveyFigure>,
}

/// One figure of a survey.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SurveyFigure {
    /// Its key: `S01`.
    pub id: EntryId,
    /// The answer that it counts.
    pub answer: Localized,
    /// The year; inferred where only the sentences around it imply it.
    pub year: Option<AsOf>,
    /// The share of respondents, 0 to 100.
    pub percent: u8,
    /// The footnote that the source gives for it.
    pub footnote: Option<u16>,
    /// What a reader should know.
    pub note: Option<Localized>,
}

/// Claims of several sources, or of one source twice, that seem to disagree.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Conflict {
    /// Its key: `C1`.
    pub id: EntryId,
    /// What it is about.
    pub topic: Localized,
    /// How the claims relate.
    pub relation: Relation,
    /// That in a sentence, for this case.
    pub explanation: Localized,
    /// The claims, from old to new; undated ones last.
    pub claims: Vec<Claim>,
    /// The indicators that it touches.
    pub touches: Vec<(IndexId, PartId)>,
}

/// How claims that seem to disagree relate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Relation {
    /// Each held at its date; the later ended the earlier.
    Superseded,
    /// One source words two events the same way.
    LooseWording,
    /// The figures are of different editions.
    DifferentEditions,
    /// One body under several names.
    Renamed,
    /// One thing under several translations.
    Translation,
    /// The claims answer different questions.
    DifferentScope,
}

/// What one source says in a conflict.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Claim {
    /// As of when, where dated.
    pub as_of: Option<AsOf>,
    /// Who says so.
    pub source: SourceId,
    /// What, in our own words.
    pub claim: Localized,
    /// The statement that it is, where it is one of this page.
    pub statement: Option<EntryId>,
}

/// A sorting of countries into classes by one study.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Classification {
    /// Its key: `kremlin-watch-2017`.
    pub id: PartId,
    /// Its title.
    pub title: Localized,
    /// When it was published.
    pub date: AsOf,
    /// What a reader should know, such as what of it is not held.
    pub note: Localized,
    /// The classes, in the order of the study.
    pub classes: Vec<CountryClass>,
    /// How many countries the study sorted.
    pub of: u16,
}

/// A class of countries.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CountryClass {
    /// Its key.
    pub id: PartId,
    /// Its name, in our own words.
    pub name: Localized,
    /// The countries known to be in it.
    pub members: Vec<CountryCode>,
    /// Who says so.
    pub source: SourceId,
}

impl Context {
    /// Every source that it names, with the field or conflict that names it, such as `C1`.
    pub fn citations(&self) -> impl Iterator<Item = (&str, &SourceId)> {
        let claims =
            self.conflicts.iter().flat_map(|one| one.claims.iter().map(|claim| (one.id.as_str(), &claim.source)));
        std::iter::once(("source", &self.source)).chain(claims)
    }
}
