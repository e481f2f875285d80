//! `posture.plan`: a plan as a file and in a link. What does not fit is left out and named; what a newer program wrote
//! beside it is kept.

use super::assessment::typed;
use super::field::Fields;
use super::json::{Json, Object, Tolerance, Value, Words};
use super::package::json;
use super::{Expected, Flaw, PayloadError, ReadError, Report, VERSION, pack, unpack};
use crate::model::{
    AsOf, AssessmentId, CountryCode, Decimal, Effort, IndexId, Minimise, PartId, Plan, PlanAct, PlanTarget, SourceId,
};
use crate::sort::SortedMap;

const FORMAT: &str = "posture.plan";

/// The most bytes that a plan in a link may have: many times those of one with a note on every act.
const MOST_BYTES: usize = 1 << 18;

/// The most of anything that a plan lists.
const MOST: usize = 1_000;

const MINIMISED: Words<Minimise> = Words { written: &["actions", "effort", "date"], meaning: &Minimise::ALL };

/// Why a link carries no plan.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PlanLinkError {
    /// The text in the link cannot be unpacked.
    #[error(transparent)]
    Payload(#[from] PayloadError),
    /// What is in it is no plan.
    #[error(transparent)]
    Read(#[from] ReadError),
}

/// Writes a plan, one act a line. Reading it gives the same plan again.
#[must_use]
pub fn write_plan(plan: &Plan) -> String {
    let mut fields = Fields::default()
        .text("format", FORMAT)
        .raw("version", VERSION)
        .text_if("name", plan.name.as_str())
        .text("index", plan.index.as_str())
        .text("country", plan.country.as_str())
        .text_if("edition", plan.edition.as_str())
        .some("assessment", plan.assessment.as_ref())
        .some("source", plan.source.as_ref())
        .some("asOf", plan.as_of.as_ref().map(AsOf::edtf))
        .some("created", plan.created);
    if let Some(start) = plan.start {
        fields = fields.raw("start", start);
    }
    let target = match plan.target {
        PlanTarget::Score(score) => Fields::default().raw("score", score),
        PlanTarget::Points(points) => Fields::default().raw("points", points),
        PlanTarget::Rank(rank) => Fields::default().raw("rank", rank),
        PlanTarget::Tier(tier) => Fields::default().raw("tier", tier),
    };
    fields = fields.raw("target", target.object()).text("minimise", MINIMISED.of(plan.minimise));
    fields = fields.some("until", plan.until);
    fields = list(fields, "must", plan.must.iter().map(part).collect());
    fields = list(fields, "never", plan.never.iter().map(part).collect());
    let needs = plan.needs.iter().map(|(one, other)| format!("[{}, {}]", part(one), part(other)));
    fields = list(fields, "needs", needs.collect());
    let limit =
        |(area, most): &(PartId, usize)| Fields::default().text("area", area.as_str()).raw("most", most).object();
    fields = list(fields, "atMost", plan.at_most.iter().map(limit).collect());
    fields = fields.text_if("note", plan.note.as_str()).unknown(&plan.unknown);
    let acts: Vec<String> = plan.acts.iter().map(act).collect();
    format!("{{{},\n \"acts\": [\n{}\n ]}}\n", fields.written(), acts.join(",\n"))
}

fn part(id: &PartId) -> String {
    json(&id.as_str())
}

fn list(fields: Fields, name: &str, entries: Vec<String>) -> Fields {
    if entries.is_empty() { fields } else { fields.raw(name, format_args!("[{}]", entries.join(", "))) }
}

fn act((id, act): (&PartId, &PlanAct)) -> String {
    let mut fields = Fields::default().text("part", id.as_str());
    if act.is_chosen {
        fields = fields.raw("chosen", true);
    }
    if let Some(points) = act.points {
        fields = fields.raw("points", points);
    }
    if let Some(effort) = act.effort {
        fields = fields.raw("effort", effort.get());
    }
    fields = fields.some("by", act.by).text_if("responsible", act.responsible.as_str());
    fields.text_if("note", act.note.as_str()).unknown(&act.unknown).object()
}

/// Reads a plan. What it names may not exist in the index: a plan is checked where it is used.
///
/// # Errors
/// When the file as a whole cannot be used: no such file, without an index, a country or a target.
pub fn read_plan(text: &str) -> Result<(Plan, Report), ReadError> {
    let json = Json::of_format(text, FORMAT, Tolerance::Anything)?;
    let read = plan(json.root());
    json.finish(read)
}

/// Writes a plan for a link.
#[must_use]
pub fn write_plan_link(plan: &Plan) -> String {
    pack(write_plan(plan).as_bytes())
}

/// Reads a plan from a link.
///
/// # Errors
/// When the text is damaged, or carries no plan.
pub fn read_plan_link(text: &str) -> Result<(Plan, Report), PlanLinkError> {
    let bytes = unpack(text, MOST_BYTES)?;
    Ok(read_plan(&String::from_utf8_lossy(&bytes))?)
}

fn plan(file: Object<'_>) -> Option<Plan> {
    let index = file.required("index").id(IndexId::parse);
    let country = file.required("country").id(CountryCode::parse);
    let target = file.required("target").object().and_then(target);
    let read = Plan {
        name: typed(file.optional("name")),
        edition: typed(file.optional("edition")),
        assessment: file.optional("assessment").id(AssessmentId::parse),
        source: file.optional("source").id(SourceId::parse),
        as_of: file.optional("asOf").date(),
        created: file.optional("created").day(),
        start: file.optional("start").decimal(),
        minimise: file.optional("minimise").word(&MINIMISED).unwrap_or_default(),
        until: file.optional("until").day(),
        must: few(file.optional("must").ids(PartId::parse)),
        never: few(file.optional("never").ids(PartId::parse)),
        needs: few(file.optional("needs").list().into_iter().filter_map(need).collect()),
        at_most: few(file.optional("atMost").each(&mut |entry| {
            let area = entry.required("area").id(PartId::parse);
            Some((area?, entry.required("most").count()?))
        })),
        acts: acts(file.optional("acts")),
        note: typed(file.optional("note")),
        ..Plan::new(index?, country?, target?)
    };
    Some(Plan { unknown: file.rest(), ..read })
}

fn few<T>(mut all: Vec<T>) -> Vec<T> {
    all.truncate(MOST);
    all
}

fn target(entry: Object<'_>) -> Option<PlanTarget> {
    let place = |value: Value<'_>| value.whole(1, 100_000);
    let [score, points] = ["score", "points"].map(|name| entry.optional(name));
    let [rank, tier] = ["rank", "tier"].map(|name| entry.optional(name));
    if score.is_there() {
        positive(score).map(PlanTarget::Score)
    } else if points.is_there() {
        positive(points).map(PlanTarget::Points)
    } else if rank.is_there() {
        place(rank).map(PlanTarget::Rank)
    } else if tier.is_there() {
        place(tier).map(PlanTarget::Tier)
    } else {
        entry.required("score").number().and(None)
    }
}

fn positive(value: Value<'_>) -> Option<Decimal> {
    let number = value.decimal()?;
    if number < Decimal::default() {
        value.malformed(Expected::ZeroOrMore);
        return None;
    }
    Some(number)
}

/// Two indicators of which the first needs the second.
fn need(value: Value<'_>) -> Option<(PartId, PartId)> {
    let pair = value.list();
    let [one, other] = pair.as_slice() else {
        value.drop(Flaw::TooMany { found: pair.len(), most: 2 });
        return None;
    };
    let (one, other) = (one.id(PartId::parse), other.id(PartId::parse));
    Some((one?, other?))
}

fn acts(list: Value<'_>) -> SortedMap<PartId, PlanAct> {
    let mut acts = SortedMap::new();
    for (part, act) in few(list.each(&mut act_of)) {
        acts.get_or_insert_with(part, || act);
    }
    acts
}

fn act_of(entry: Object<'_>) -> Option<(PartId, PlanAct)> {
    let part = entry.required("part").id(PartId::parse);
    let about = entry.about("part");
    let (least, most) = (i64::from(Effort::LEAST.get()), i64::from(Effort::MOST.get()));
    let act = PlanAct {
        is_chosen: about.optional("chosen").truth().unwrap_or_default(),
        points: positive(about.optional("points")),
        effort: about.optional("effort").whole(least, most).and_then(Effort::new),
        by: about.optional("by").day(),
        responsible: typed(about.optional("responsible")),
        note: typed(about.optional("note")),
        unknown: about.rest(),
    };
    Some((part?, act))
}

#[cfg(test)]
mod tests;
