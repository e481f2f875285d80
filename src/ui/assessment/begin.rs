//! Putting a new assessment on this machine.

use super::record::{Record, methodology_versions};
use crate::model::Methodology;
use crate::model::assessment::Assessment;
use crate::route::{Address, AssessmentView, Route};
use crate::ui::navigation::Navigation;

/// Keeps a new assessment, under its own id that nothing else has, and goes to it. What becomes of the keeping is said
/// there, whatever it is.
pub fn begin(navigation: Navigation, assessment: &Assessment, methodology: &Methodology) {
    let text = Record::write(assessment, &methodology_versions(methodology));
    let _ = super::record_store().create(assessment.id().as_str(), &text);
    navigation.go(Address::of(Route::Assessment(AssessmentView::new(assessment.id().clone()))));
}
