//! A group whose countries stand out in a strip. What is said of it is made when it is put in, so that strips without one
//! carry none of it.

use super::finding::MOST_NAMED;
use super::middle::median;
use super::{Entry, Group, Strip};
use crate::model::CountryGroup;
use crate::scoring::{Rank, RankedCountry, ranks_among};
use crate::text::{Message, Value, say};

impl Strip {
    /// The same, in which the countries of a group stand out. `ranking` is the one that the strip is of.
    #[must_use]
    pub fn with_group(mut self, ranking: &[RankedCountry<'_>], group: &CountryGroup) -> Self {
        let among = ranks_among(ranking, group);
        for entry in &mut self.scored {
            entry.in_group = among.iter().find(|(country, _)| *country == entry.country).map(|(_, rank)| *rank);
        }
        let mut members: Vec<&Entry> = self.ranked().filter(|entry| entry.in_group.is_some()).collect();
        let title = title(group, &members);
        members.reverse();
        let (name, middle) = (&group.name, median(&self, &members));
        let description = (!members.is_empty()).then(|| say::chart_strip_group(name, members.len(), middle));
        let median = (members.len() > 1).then(|| (middle, say::chart_strip_median_group(name, middle)));
        self.group = Some(Group { title, description, median, column: say::rank_in(name) });
        self
    }
}

/// `members` stand from the highest to the lowest score.
fn title(group: &CountryGroup, members: &[&Entry]) -> Option<Message> {
    let (first, last) = (members.first()?, members.last()?);
    let sharing =
        |rank: Option<Rank>| members.iter().copied().filter(|entry| entry.in_group == rank).collect::<Vec<_>>();
    let (leaders, trailers) = (sharing(first.in_group), sharing(last.in_group));
    let name = &group.name;
    Some(if members.len() == 1 {
        say::chart_strip_title_group_one(name, &first.name, first.score)
    } else if leaders.len() == members.len() {
        say::chart_strip_title_group_same(name, members.len(), first.score)
    } else {
        let (most, least) = (names(&leaders), names(&trailers));
        say::chart_strip_title_group(name, most, leaders.len(), first.score, least, trailers.len(), last.score)
    })
}

/// The names of some countries, or how many there are.
fn names(entries: &[&Entry]) -> Value {
    if entries.len() > MOST_NAMED {
        return say::chart_strip_title_group_count(entries.len()).into();
    }
    Value::List(entries.iter().map(|entry| Value::from(&entry.name)).collect())
}
