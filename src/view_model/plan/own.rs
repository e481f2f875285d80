//! A plan from a self-assessment: it goes by the efforts and the days that are kept there, and what is chosen can be marked there
//! as planned.

use super::Start;
use crate::model::assessment::{AnswerState, Assessment, Edit};
use crate::model::{Day, Effort, PartId};
use crate::route::PlanView;
use crate::text::{Message, say};
use crate::view_model::assessment;

/// What is asked of a plan, with the efforts and the days that an assessment keeps.
#[must_use]
pub fn with_kept(view: &PlanView, assessment: &Assessment) -> PlanView {
    let answers = || assessment.answers().iter();
    let effort = |(part, effort): (&PartId, Option<Effort>)| Some((part.clone(), effort?));
    let day = |(part, day): (&PartId, Option<Day>)| Some((part.clone(), day?));
    PlanView {
        efforts: answers().map(|(part, answer)| (part, answer.effort)).filter_map(effort).collect(),
        days: answers().map(|(part, answer)| (part, answer.planned)).filter_map(day).collect(),
        ..view.clone()
    }
}

/// The bodies that are responsible for something that is not met.
#[must_use]
pub fn bodies(start: &Start) -> Vec<String> {
    let open = start.base.candidates.iter().filter_map(|one| start.bodies.get(&one.part));
    assessment::bodies(open.map(String::as_str))
}

/// Indicators to be marked as planned in an assessment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ToPlan {
    /// Those that are not assessed or not met, which become planned.
    pub planned: Vec<PartId>,
    /// How many stay as they are, since more than a plan is said of them already.
    pub stay: usize,
}

impl ToPlan {
    /// Of what is chosen.
    #[must_use]
    pub fn of(assessment: &Assessment, chosen: &[PartId]) -> Self {
        let is_open = |part: &&PartId| matches!(assessment.state(part), AnswerState::NotAssessed | AnswerState::NotMet);
        let planned: Vec<PartId> = chosen.iter().filter(is_open).cloned().collect();
        Self { stay: chosen.len() - planned.len(), planned }
    }

    /// The one step that does it.
    #[must_use]
    pub fn edit(&self) -> Edit {
        Edit::Several(self.planned.iter().map(|part| Edit::State(part.clone(), AnswerState::Planned)).collect())
    }

    /// What was done, in sentences.
    #[must_use]
    pub fn done(&self) -> Vec<Message> {
        let planned = say::plan_own_done(self.planned.len());
        let stay = (self.stay > 0).then(|| say::plan_own_stay(self.stay));
        std::iter::once(planned).chain(stay).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::assessment::Phrase;
    use crate::model::assessment::samples::blank;
    use crate::scoring::assessment::check;
    use crate::view_model::assessment::grounds;
    use crate::view_model::plan::samples::{index, part, today, view};
    use crate::view_model::plan::{Act, NoStart, Plan, acts};

    fn assessed() -> Assessment {
        let mut assessment = blank();
        for edit in [
            Edit::State(part("1.1"), AnswerState::NotMet),
            Edit::State(part("4.3"), AnswerState::InProgress),
            Edit::State(part("5.3"), AnswerState::MetNotPublic),
            Edit::Effort(part("1.1"), Effort::new(7)),
            Edit::Planned(part("1.1"), Day::parse("2027-06-30")),
            Edit::Responsible(part("1.1"), Phrase::cut("CERT")),
            Edit::Responsible(part("1.2"), Phrase::cut(" cert ")),
            Edit::Responsible(part("1.3"), Phrase::cut("Ministry")),
        ] {
            assessment.apply(&edit).unwrap();
        }
        assessment
    }

    #[test]
    fn what_is_chosen_becomes_planned_in_one_step_where_nothing_more_is_said() {
        let mut assessment = assessed();
        let before = assessment.clone();
        let chosen = ["1.1", "1.2", "4.3", "5.3"].map(part);
        let to_plan = ToPlan::of(&assessment, &chosen);
        assert_eq!((to_plan.planned.as_slice(), to_plan.stay), ([part("1.1"), part("1.2")].as_slice(), 2));
        assert_eq!(to_plan.done().len(), 2);
        let back = assessment.apply(&to_plan.edit()).unwrap();
        let states = chosen.map(|part| assessment.state(&part));
        use AnswerState::{InProgress, MetNotPublic, Planned};
        assert_eq!(states, [Planned, Planned, InProgress, MetNotPublic]);
        assert_eq!(assessment.answer(&part("1.1")).unwrap().effort, Effort::new(7), "and the rest stays");
        assessment.apply(&back).unwrap();
        assert_eq!(assessment, before);
    }

    #[test]
    fn a_plan_goes_by_the_efforts_the_days_and_the_bodies_that_are_kept() {
        let (index, assessment) = (index("ncsi-2018"), assessed());
        let checks = check(&assessment, &index.methodology, grounds(&assessment, &index, today()));
        let start = Start::of_checks(&index.methodology, &checks).unwrap();
        assert_eq!((start.points.0, start.base.candidates.len(), start.base.unknown.len()), (0, 46, 0));
        assert_eq!(bodies(&start), ["CERT", "Ministry"]);
        let of = |query: &str| -> Vec<Act> {
            let view = with_kept(&view(query), &assessment);
            let plan = Plan::of(&index, None, &start, &view, today()).unwrap();
            acts(&index.methodology, &start, &view, Some(&plan), crate::scoring::plan::GapContext::default())
        };
        let all = of("target=10&effort=1.2:9");
        let effort = |id: &str| all.iter().find(|act| act.part == part(id)).map(|act| (act.effort, act.by));
        assert_eq!(effort("1.1"), Some((7, Day::parse("2027-06-30"))));
        assert_eq!(effort("1.2"), Some((1, None)), "those of an address are not its");
        let one: Vec<String> = of("target=10&body=Cert").iter().map(|act| act.part.to_string()).collect();
        assert_eq!(one, ["1.1", "1.2"]);
        let gci = super::super::samples::index("gci-2024");
        assert_eq!(Start::of_checks(&gci.methodology, &[]).map(|_| ()), Err(NoStart::NoIndicators));
    }
}
