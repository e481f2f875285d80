//! Lines with which a page says what follows: criteria, accepted references, evidence, its end.

/// What a line announces.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Label {
    /// What an indicator asks for.
    Criterion,
    /// What is accepted as evidence.
    References,
    /// The evidence itself.
    Evidence,
    /// What stands below the figures on every page.
    End,
    /// A line that only divides.
    Divider,
}

/// Labels behind which text may follow without a space, as copying joins them.
const JOINED: [(&str, Label); 6] = [
    ("Criteria", Label::Criterion),
    ("Criterion", Label::Criterion),
    ("What is measured", Label::Criterion),
    ("Importance", Label::Criterion),
    ("Accepted references", Label::References),
    ("Accepted evidence", Label::References),
];

/// Labels that are a line of their own.
const ALONE: [(&str, Label); 5] = [
    ("requirements", Label::Criterion),
    ("requirement", Label::Criterion),
    ("evidence", Label::Evidence),
    ("evidence materials", Label::Evidence),
    ("references", Label::Evidence),
];

/// How the lines below the figures begin.
const ENDS: [&str; 4] = [
    "information disclaimer",
    "what can i do to improve my country",
    "become a data contributor",
    "the information provided on the ncsi website",
];

/// The label that a line begins with, and whether text follows it on the same line.
pub(super) fn label_of(text: &str) -> Option<(Label, bool)> {
    if text.chars().all(|letter| matches!(letter, '-' | '–' | '—' | '|' | '_' | '=')) {
        return Some((Label::Divider, false));
    }
    // What is joined goes on with a capital letter: "Criteria for the award" is evidence.
    let is_joined =
        |rest: &str| rest.trim_start_matches([' ', ':']).chars().next().is_none_or(|next| !next.is_lowercase());
    for (word, label) in JOINED {
        let start = text.get(..word.len()).filter(|start| start.eq_ignore_ascii_case(word));
        if let Some(rest) = start.and_then(|_| text.get(word.len()..)).filter(|rest| is_joined(rest)) {
            return Some((label, !rest.trim_matches([' ', ':']).is_empty()));
        }
    }
    let lower: String = text.chars().take(60).collect::<String>().to_lowercase();
    let alone = lower.trim_end_matches([' ', ':']);
    if let Some((_, label)) = ALONE.iter().find(|(word, _)| *word == alone) {
        return Some((*label, false));
    }
    ENDS.iter().any(|end| lower.starts_with(end)).then_some((Label::End, false))
}

/// What a figure beside the points is that of, on a line above them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum HeadFigure {
    /// The score of the country.
    Score,
    /// The digital development level.
    Development,
}

/// The figure that a line names, folded to plain letters.
pub(super) fn head_figure(folded: &str) -> Option<HeadFigure> {
    let begins = |words: &str| folded.strip_prefix(words).is_some_and(|rest| rest.is_empty() || rest.starts_with(' '));
    if folded.contains("digital development level") {
        return Some(HeadFigure::Development);
    }
    let is_score = folded.contains("national cyber security index") || begins("ncsi score") || begins("total");
    is_score.then_some(HeadFigure::Score)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_are_told_from_evidence() {
        assert_eq!(label_of("CriteriaA central unit."), Some((Label::Criterion, true)));
        assert_eq!(label_of("Criteria"), Some((Label::Criterion, false)));
        assert_eq!(label_of("Accepted referencesLegal act"), Some((Label::References, true)));
        assert_eq!(label_of("ACCEPTED REFERENCES:"), Some((Label::References, false)));
        assert_eq!(label_of("Evidence"), Some((Label::Evidence, false)));
        assert_eq!(label_of("-"), Some((Label::Divider, false)));
        assert_eq!(label_of("Information Disclaimer"), Some((Label::End, false)));
        assert_eq!(label_of("Criteria for the award"), None);
        assert_eq!(label_of("Evidence of ongoing degrees"), None);
        assert_eq!(label_of("Requirements for systems"), None);
    }

    #[test]
    fn figures_above_the_points_have_names() {
        assert_eq!(head_figure("50th national cyber security index 63 64"), Some(HeadFigure::Score));
        assert_eq!(head_figure("digital development level"), Some(HeadFigure::Development));
        assert_eq!(head_figure("global cybersecurity index 89 31"), None);
    }
}
