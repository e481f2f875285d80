//! One page on a country over all indices: how it stands in each, where it is best known, what is missing there.

use crate::model::{Countries, CountryCode, CountryGroup, Decimal, IndexData, Localized, Observation, SourceId};
use crate::scoring::{
    Explanation, Outcome, Rank, RankBasis, difference, explain, outcome, previous_score, ranking, ranks_among,
};
use crate::table;
use crate::text::{Message, Value, say};
use std::cmp::Reverse;
use std::sync::Arc;

/// What stands on the page.
#[derive(Clone, Debug, PartialEq)]
pub struct CountryBrief<'a> {
    /// The country.
    pub country: CountryCode,
    /// Its name.
    pub name: Localized,
    /// The group that it is placed in besides all countries.
    pub group: Option<&'a CountryGroup>,
    /// Its place in each index that says something of it, in the order given.
    pub rows: Vec<BriefRow<'a>>,
    /// The indices that say nothing of it.
    pub without: Vec<&'a Localized>,
    /// Where the scores are from, by first appearance.
    pub sources: Vec<SourceId>,
}

/// How the country stands in one index.
#[derive(Clone, Debug, PartialEq)]
pub struct BriefRow<'a> {
    /// The index.
    pub index: &'a Arc<IndexData>,
    /// The observation that stands for the country.
    pub observation: &'a Observation,
    /// Its score.
    pub outcome: Option<Outcome>,
    /// What ranks are here.
    pub ranks: RankBasis,
    /// The rank, and of how many.
    pub place: Option<(Rank, usize)>,
    /// The rank in the group, and of how many.
    pub in_group: Option<(Rank, usize)>,
    /// How much the score is above that of the observation before, and that observation.
    pub change: Option<(Decimal, &'a Observation)>,
    /// The number of the source of the score, from 1.
    pub number: usize,
}

impl BriefRow<'_> {
    /// The source of the score, or else of what is known instead.
    #[must_use]
    pub fn source(&self) -> &SourceId {
        self.observation.total.as_ref().map_or(&self.observation.source, |total| &total.source)
    }
}

impl<'a> CountryBrief<'a> {
    /// The page on a country by these indices, among a group.
    #[must_use]
    pub fn new(
        indices: &'a [Arc<IndexData>],
        country: CountryCode,
        countries: &Countries,
        group: Option<&'a CountryGroup>,
    ) -> Self {
        let mut sources = Vec::new();
        let (mut rows, mut without) = (Vec::new(), Vec::new());
        for index in indices {
            match row(index, country, group) {
                Some(mut found) => {
                    let source = found.source();
                    let place = sources.iter().position(|known| known == source).unwrap_or_else(|| {
                        sources.push(source.clone());
                        sources.len() - 1
                    });
                    found.number = place + 1;
                    rows.push(found);
                }
                None => without.push(&index.methodology.short),
            }
        }
        Self { country, name: countries.full_name(country), group, rows, without, sources }
    }

    /// The row of the latest score; of two of the same date the first.
    #[must_use]
    pub fn latest(&self) -> Option<&BriefRow<'a>> {
        let scored = self.rows.iter().enumerate().filter(|(_, row)| row.outcome.is_some());
        let date = |row: &BriefRow<'_>| row.observation.as_of.map(|date| date.sort_key());
        scored.max_by_key(|(place, row)| (date(row), Reverse(*place))).map(|(_, row)| row)
    }

    /// The observation of which the most is known, with its index: one that is known whole before one that is not, then
    /// that with the most indicators. None where only totals are known.
    #[must_use]
    pub fn fullest(&self) -> Option<(&'a Arc<IndexData>, &'a Observation)> {
        let known = self.rows.iter().enumerate().filter_map(|(place, row)| {
            let observation = row.index.best_known(self.country)?;
            let coverage = explain(&row.index.methodology, &observation.values).coverage;
            Some(((coverage.is_full(), coverage.known, Reverse(place)), (row.index, observation)))
        });
        known.max_by_key(|(key, _)| *key).map(|(_, found)| found)
    }

    /// The page in one sentence.
    #[must_use]
    pub fn sentence(&self) -> Message {
        let Some((row, outcome)) = self.latest().and_then(|row| Some((row, row.outcome?))) else {
            return say::brief_no_score(&self.name);
        };
        let index = &row.index.methodology.name;
        let Some((rank, of)) = row.place else {
            return say::brief_sentence_unranked(&self.name, outcome.score, index);
        };
        let said = say::brief_sentence(&self.name, outcome.score, index, table::rank(rank), of);
        match row.in_group.zip(self.group) {
            Some(((rank, members), group)) => say::brief_sentence_group(said, table::rank(rank), members, &group.name),
            None => say::brief_sentence_end(said),
        }
    }

    /// What the places in the table are.
    #[must_use]
    pub fn places(&self) -> Message {
        let printed = self.rows.iter().filter(|row| row.ranks == RankBasis::Printed && row.place.is_some());
        let printed: Vec<Value> = printed.map(|row| Value::from(&row.index.methodology.short)).collect();
        if printed.is_empty() { say::brief_order() } else { say::brief_printed(Value::List(printed)) }
    }

    /// The indices that say nothing of the country; none where each says something.
    #[must_use]
    pub fn silent(&self) -> Option<Message> {
        let named: Vec<Value> = self.without.iter().copied().map(Value::from).collect();
        (!named.is_empty()).then(|| say::brief_without(&self.name, Value::List(named)))
    }

    /// How digital the country is, by the latest observation that says so, and how far its score lies from that.
    #[must_use]
    pub fn development(&self) -> Option<Message> {
        let told = self.rows.iter().filter_map(|row| {
            let one = row.index.of(self.country).iter().rfind(|one| one.ddl.is_some())?;
            Some((&row.index.methodology, one, one.ddl?))
        });
        let (methodology, one, level) = told.max_by_key(|(_, one, _)| one.as_of.map(|date| date.sort_key()))?;
        let said = say::brief_development(&methodology.short, one.as_of, level);
        let Some(found) = outcome(methodology, one) else { return Some(said) };
        let apart = found.score.distance(level);
        Some(if difference(&found, level) < Decimal::default() {
            say::brief_development_behind(said, found.score, apart)
        } else {
            say::brief_development_ahead(said, found.score, apart)
        })
    }
}

/// What did not earn all its points.
#[derive(Clone, Debug, PartialEq)]
pub struct Gaps {
    /// How many there are, and how many points are missing.
    pub said: Message,
    /// Each, with the points that are missing, in the order of the methodology.
    pub each: Vec<Message>,
}

impl Gaps {
    /// More than this many are listed by their numbers alone, so that the page stays one.
    const MOST_NAMED: usize = 20;

    /// Those of an observation; none where nothing known is missing.
    #[must_use]
    pub fn of(index: &IndexData, observation: &Observation) -> Option<Self> {
        let methodology = &index.methodology;
        let tree = explain(methodology, &observation.values);
        let coverage = tree.coverage;
        let amount = |points| Value::points(methodology.points, points);
        let gap = |node: &Explanation<'_>| {
            let (part, points) = (node.part?, node.standing.points().filter(|points| *points < node.max)?);
            let number = part.id.number().filter(|_| coverage.gaps > Self::MOST_NAMED);
            let name = number.map_or_else(|| Value::title(&part.id, &part.name), Value::from);
            Some(say::brief_gap(name, amount(node.max - points)))
        };
        let each: Vec<Message> = tree.leaves().filter_map(gap).collect();
        let (missed, points) = (amount(coverage.missed_points), amount(coverage.known_points));
        let (name, date) = (&methodology.short, observation.as_of);
        let said = say::brief_gaps(name, date, each.len(), coverage.known, missed, points);
        (!each.is_empty()).then_some(Self { said, each })
    }
}

fn row<'a>(index: &'a Arc<IndexData>, country: CountryCode, group: Option<&CountryGroup>) -> Option<BriefRow<'a>> {
    let ranking = ranking(index);
    let own = ranking.iter().find(|row| row.country == country)?;
    let ranked = ranking.iter().filter(|row| row.rank.is_some()).count();
    let members = group.map(|group| ranks_among(&ranking, group)).unwrap_or_default();
    let in_group = members.iter().find(|(code, _)| *code == country).map(|(_, rank)| (*rank, members.len()));
    Some(BriefRow {
        index,
        observation: own.observation,
        outcome: own.outcome,
        ranks: RankBasis::of(&ranking),
        place: own.rank.map(|rank| (rank, ranked)),
        in_group,
        change: previous_score(index, own.observation),
        number: 0,
    })
}

#[cfg(test)]
mod tests;
