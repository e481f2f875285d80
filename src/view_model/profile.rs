//! What the profile of a country shows of its indicators, and its figures as files.

use super::compare::{Comparison, export};
use crate::bundle::NamedTable;
use crate::chart::Selection;
use crate::model::{Countries, IndexData, Observation, SourceId, Sources};
use crate::route::Show;
use crate::scoring::{Explanation, RankBasis, outcome, ranking};
use crate::table::Table;
use crate::text::{Message, Value, origin_cells, origin_columns, rank_name, say};

/// What a profile is cited as.
#[must_use]
pub fn cited(index: &IndexData, observation: &Observation, countries: &Countries) -> Message {
    say::profile_cited(&countries.full_name(observation.country), &index.methodology.name)
}

/// The figures of a profile as tables: every area and indicator known by the observation that is shown, and the score of
/// each observation of the country.
#[must_use]
pub fn tables(index: &IndexData, shown: &Observation, countries: &Countries, sources: &Sources) -> Vec<NamedTable> {
    let title = cited(index, shown, countries);
    let scores = NamedTable::new("scores", title.clone(), scores(index, shown, countries, sources));
    let alone = IndexData::new(index.methodology.clone(), vec![shown.clone()]);
    let comparison = Comparison::new(&alone, &Selection::new(&[shown.country], None, countries));
    let parts = export(&comparison, comparison.rows.iter().filter(|row| row.is_known()), &alone, sources);
    let parts = (!parts.rows.is_empty()).then(|| NamedTable::new("parts", title, parts));
    parts.into_iter().chain([scores]).collect()
}

/// One row for each observation, that which stands for the country with its rank.
fn scores(index: &IndexData, shown: &Observation, countries: &Countries, sources: &Sources) -> Table {
    let ranked = ranking(index);
    let mut header = vec![
        say::ranking_file_code(),
        say::chart_column_country(),
        say::chart_column_score(),
        say::ranking_file_rank_first(),
        say::ranking_file_rank_last(),
        say::ranking_file_rank_basis(),
        say::ranking_file_published(),
        say::ranking_file_recomputed(),
    ];
    header.extend(origin_columns());
    let none = || Value::from("");
    let row = |observation: &Observation| {
        let found = outcome(&index.methodology, observation);
        let rank = ranked.iter().find(|row| row.observation == observation).and_then(|row| row.rank);
        let mut cells = vec![
            observation.country.to_string().into(),
            (&countries.full_name(observation.country)).into(),
            found.map_or_else(none, |found| found.score.into()),
            rank.map_or_else(none, |rank| rank.first.into()),
            rank.map_or_else(none, |rank| rank.last.into()),
            rank.map_or_else(none, |_| rank_name(RankBasis::of(&ranked)).into()),
            observation.total.as_ref().and(found).map_or_else(none, |found| found.score.into()),
            found.and_then(|found| found.recomputed()).map_or_else(none, Value::from),
        ];
        cells.extend(origin_cells(&index.methodology, Some(observation), sources));
        cells
    };
    Table { header, rows: index.of(shown.country).iter().map(row).collect() }
}

/// The sources of those figures, each once.
#[must_use]
pub fn sources_of(index: &IndexData, shown: &Observation) -> Vec<SourceId> {
    let mut used: Vec<SourceId> = Vec::new();
    for observation in index.of(shown.country) {
        let total = observation.total.as_ref().map(|total| &total.source);
        for source in std::iter::once(&observation.source).chain(total) {
            if !used.contains(source) {
                used.push(source.clone());
            }
        }
    }
    used
}

/// The observation of the country of which more indicators are known than of the one that is shown, with how many; none
/// where the shown one is the fullest.
#[must_use]
pub fn fuller<'a>(index: &'a IndexData, shown: &Observation) -> Option<(&'a Observation, usize)> {
    let best = index.best_known(shown.country)?;
    let known = index.known(best);
    (known > index.known(shown)).then_some((best, known))
}

/// Whether a node is listed among those that the reader asks for.
#[must_use]
pub fn is_listed(node: &Explanation<'_>, show: Show) -> bool {
    match show {
        Show::All => true,
        Show::Gaps => node.standing.points().is_some_and(|points| points < node.max),
        Show::Unknown => node.standing.points().is_none(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::AsOf;
    use crate::scoring::explain;
    use crate::scoring::samples::{methodology, observation, values};

    fn file(path: &str) -> String {
        std::fs::read_to_string(format!("{}/public/data/{path}", env!("CARGO_MANIFEST_DIR"))).unwrap()
    }

    #[test]
    fn a_file_has_what_is_shown_and_every_observation() {
        use crate::wire;
        let methodology = wire::read_methodology(&file("methodologies/ncsi-2018.json")).unwrap();
        let observations = wire::read_observations(&file("observations/ncsi-2018.json"), &methodology).unwrap().0;
        let index = IndexData::new(methodology, observations);
        let countries = wire::read_countries(&file("countries.json")).unwrap().0;
        let sources = wire::read_sources(&file("sources.json")).unwrap().0;
        let azerbaijan = crate::model::CountryCode::parse("AZE").unwrap();
        let shown = index.current(azerbaijan).unwrap();
        let tables = tables(&index, shown, &countries, &sources);
        assert_eq!(tables.len(), 2, "the parts and the scores");
        let scores = scores(&index, shown, &countries, &sources);
        assert_eq!(scores.rows.len(), index.of(azerbaijan).len());
        let ranked: Vec<&Value> =
            scores.rows.iter().filter_map(|row| row.get(3)).filter(|rank| **rank != "".into()).collect();
        assert_eq!(ranked.len(), 1, "only what stands for the country has a rank");
        assert!(sources_of(&index, shown).contains(&shown.source));
    }

    #[test]
    fn gaps_are_known_and_what_is_unknown_is_no_gap() {
        let methodology = methodology();
        let values = values(&methodology, &[("1.1", 3), ("1.2", 0)]);
        let tree = explain(&methodology, &values);
        let listed = |show: Show| {
            let nodes = tree.parts.iter().flat_map(Explanation::leaves).filter(|node| is_listed(node, show));
            nodes.filter_map(|node| node.part).map(|part| part.id.to_string()).collect::<Vec<_>>().join(" ")
        };
        assert_eq!(Show::ALL.map(listed), ["1.1 1.2 2.1", "1.2", "2.1"]);
    }

    #[test]
    fn a_fuller_observation_than_the_one_shown_is_named() {
        let of_year = |year: &str, points: &[(&str, i64)]| Observation {
            as_of: AsOf::parse(year),
            values: values(&methodology(), points),
            ..observation("AZE", Some("50"))
        };
        let data = [of_year("2021", &[("1.1", 3)]), of_year("2022", &[("1.1", 3), ("1.2", 0)]), of_year("2023", &[])];
        let index = IndexData::new(methodology(), data.to_vec());
        let found =
            |shown: &Observation| fuller(&index, shown).map(|(one, known)| (one.as_of.map(|date| date.edtf()), known));
        let [part, fullest, total] = data;
        assert_eq!(found(&total), Some((Some("2022".to_owned()), 2)));
        assert_eq!(found(&part), Some((Some("2022".to_owned()), 2)));
        assert_eq!(found(&fullest), None);
    }
}
