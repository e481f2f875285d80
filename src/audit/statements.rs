//! Statements and classifications checked: what they name exists, and the list of them says what they say.

use super::Finding;
use super::folder::CONTEXTS;
use super::package::Auditor;
use crate::model::Context;
use crate::wire::{ContextEntry, Contexts, read_classifications, read_statements};

const CLASSIFICATIONS: &str = "classifications.json";

impl Auditor<'_> {
    /// The statements about one country.
    pub(super) fn statements(&mut self, entry: &ContextEntry) {
        let (country, file) = (entry.country, format!("statements/{}.json", entry.country));
        self.known.country(CONTEXTS, country.as_str(), country, &mut self.audit.findings);
        let Some(context) = self.read(&file, |text| read_statements(text, country)) else { return };
        self.audit.statements += context.statements.len();
        self.context(&context, &file);
        if ContextEntry::of(&context) != *entry {
            self.find(Finding::ListDiffers { file: CONTEXTS.to_owned(), subject: country.to_string() });
        }
    }

    fn context(&mut self, context: &Context, file: &str) {
        let findings = &mut self.audit.findings;
        self.known.cited(file, context.citations(), findings);
        for conflict in &context.conflicts {
            for (index, part) in &conflict.touches {
                self.known.part(file, conflict.id.as_str(), (index, part), findings);
            }
        }
    }

    /// The classifications, and that the list names exactly the countries in them.
    pub(super) fn classifications(&mut self, listed: Option<&Contexts>) {
        let Some(classifications) = self.read(CLASSIFICATIONS, read_classifications) else { return };
        let findings = &mut self.audit.findings;
        for classification in &classifications {
            for class in &classification.classes {
                self.known.source(CLASSIFICATIONS, class.id.as_str(), &class.source, findings);
                for &member in &class.members {
                    self.known.country(CLASSIFICATIONS, class.id.as_str(), member, findings);
                }
            }
        }
        let found = Contexts::of([], &classifications).classified;
        if listed.is_some_and(|listed| listed.classified != found) {
            self.find(Finding::ListDiffers { file: CONTEXTS.to_owned(), subject: "classified".to_owned() });
        }
    }
}
