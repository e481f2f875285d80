//! JSON Schemas (2020-12) of the files, made from the types that read them, so that the two cannot differ.

use super::VERSION;
use schemars::generate::SchemaSettings;
use schemars::transform::RecursiveTransform;
use schemars::{JsonSchema, Schema};
use serde_json::{Value, json};

/// Every schema, with the name of its file: what `schema/` holds.
#[must_use]
pub fn schemas() -> Vec<(&'static str, Value)> {
    vec![
        ("countries", of::<super::countries::CountriesFile>("posture.countries")),
        ("sources", of::<super::sources::SourcesFile>("posture.sources")),
        ("indices", of::<super::catalog::IndicesFile>("posture.indices")),
        ("methodology", of::<super::methodology::MethodologyFile>("posture.methodology")),
        ("observations", of::<super::observations::ObservationsFile>("posture.observations")),
        ("evidence", of::<super::evidence::EvidenceFile>("posture.evidence")),
        ("strategies", of::<super::strategy_list::StrategiesFile>("posture.strategies")),
        ("strategy", of::<super::strategy::StrategyFile>("posture.strategy")),
        ("mapping", of::<super::mapping::MappingFile>("posture.mapping")),
        ("contexts", of::<super::context_list::ContextsFile>("posture.contexts")),
        ("statements", of::<super::statements::StatementsFile>("posture.statements")),
        ("classifications", of::<super::classifications::ClassificationsFile>("posture.classifications")),
    ]
}

/// The schema of a file, with the two fields that every file opens with.
fn of<T: JsonSchema>(format: &str) -> Value {
    let settings = SchemaSettings::draft2020_12().with_transform(RecursiveTransform(without_own_formats));
    let mut schema: Schema = settings.into_generator().into_root_schema_for::<T>();
    schema.insert("title".to_owned(), json!(format));
    let mut value = schema.to_value();
    if let Some(properties) = value.get_mut("properties").and_then(Value::as_object_mut) {
        properties.insert("format".to_owned(), json!({"const": format}));
        properties.insert("version".to_owned(), json!({"const": VERSION}));
    }
    if let Some(required) = value.get_mut("required").and_then(Value::as_array_mut) {
        required.extend([json!("format"), json!("version")]);
    }
    value
}

/// Takes away names for Rust's numbers (`uint16`): no standard knows them, and strict validators refuse them. What they
/// mean stays, as `type`, `minimum` and `maximum`.
fn without_own_formats(schema: &mut Schema) {
    schema.remove("format");
}
