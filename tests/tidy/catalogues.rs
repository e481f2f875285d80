//! What `build.rs` makes of the catalogues, and what it says of flaws in them.

#[path = "../../build/catalogue.rs"]
mod catalogue;

use catalogue::{Catalogue, Orders};

fn orders(text: &str) -> Result<Orders, String> {
    Catalogue::read(text).and_then(|catalogue| catalogue.orders()).map_err(|error| error.to_string())
}

/// The order of what is put into `points`.
fn order(text: &str) -> Result<Vec<String>, String> {
    orders(text).map(|orders| orders["points"].clone())
}

#[test]
fn a_comment_says_the_order_of_variables() {
    let text = "# Variables: $awarded, $most\npoints = Of { $most } points, { $awarded } were awarded";
    assert_eq!(order(text).unwrap(), ["awarded", "most"]);
    let chosen =
        "# Variables: $most, $awarded\npoints = { $awarded ->\n    [one] One\n   *[other] { $awarded } of { $most }\n}";
    assert_eq!(order(chosen).unwrap(), ["most", "awarded"]);
    let long = "# As published.\n# Variables: $a, $b,\n# $c\n# Whole ones only.\npoints = { $c } { $b } { $a }";
    assert_eq!(order(long).unwrap(), ["a", "b", "c"]);
}

#[test]
fn one_variable_needs_no_comment_and_other_comments_say_what_they_like() {
    assert_eq!(order("points = { $most } { $most ->\n    [one] point\n   *[other] points\n}").unwrap(), ["most"]);
    assert_eq!(order("# Said of a total.\npoints = None").unwrap(), [""; 0]);
    let section = "## Points\n\n# Of an area, with $most of them.\npoints = Up to { $most }";
    assert_eq!(order(section).unwrap(), ["most"]);
}

#[test]
fn a_comment_that_is_missing_or_says_something_else_is_named() {
    let wanted = "points: a comment above it has to say the order of $a, $b, as in # Variables: $a, $b";
    assert_eq!(order("points = { $a } { $b }").unwrap_err(), wanted);
    assert_eq!(order("# On $a and $b.\npoints = { $a } { $b }").unwrap_err(), wanted);
    let other = "points: the comment above it names $a, $c, and the message $a, $b";
    assert_eq!(order("# Variables: $a, $c\npoints = { $a } { $b }").unwrap_err(), other);
    let more = "points: the comment above it names $a, $b, and the message $a";
    assert_eq!(order("# Variables: $a, $b\npoints = { $a }").unwrap_err(), more);
    assert_eq!(orders("points = A\npoints = B").unwrap_err(), "points is there twice");
}

#[test]
fn a_function_is_written_for_each_message_and_none_for_formats() {
    let text = "# Variables: $awarded, $most\npoints = { $awarded } of { $most }\nformat_percent = { $number }%\nclose = Close";
    let catalogue = Catalogue::read(text).unwrap();
    let functions = catalogue.functions(&catalogue.orders().unwrap()).unwrap();
    let wanted = "#[doc = \"The message `points`: `{awarded} of {most}`\"]\n#[must_use]\n\
        pub fn points(awarded: impl Into<Value>, most: impl Into<Value>) -> Message {\n    \
        Message::new(&english::points, [awarded.into(), most.into()])\n}";
    assert!(functions.contains(wanted), "{functions}");
    assert!(functions.contains("pub fn close() -> Message {\n    Message::new(&english::close, [])\n}"), "{functions}");
    assert!(functions.contains("(\"points\", &[\"awarded\", \"most\"]),\n"), "{functions}");
    assert!(!functions.contains("format_percent"), "{functions}");
    let words = catalogue.english_words(&catalogue.orders().unwrap()).unwrap();
    let of_points = "const points: Words = Words { id: \"points\", pattern: &[Piece::Value(0), Piece::Text(\" of \"), ";
    assert!(words.contains(of_points), "{words}");
}

#[test]
fn another_language_puts_values_where_it_wants_them_and_no_others() {
    let orders = orders("# Variables: $awarded, $most\npoints = { $awarded } of { $most }").unwrap();
    let words = |text: &str| {
        Catalogue::read(text)
            .and_then(|catalogue| catalogue.other_words("az", &orders))
            .map_err(|error| error.to_string())
    };
    let said = words("points = { $most } baldan { $awarded }").unwrap();
    let wanted = "Words { id: \"points\", pattern: &[Piece::Value(1), Piece::Text(\" baldan \"), Piece::Value(0)] }";
    assert!(said.contains(wanted), "{said}");
    assert_eq!(words("points = { $max }").unwrap_err(), "points: English puts no $max into it, only $awarded, $most");
    assert_eq!(words("point = bal").unwrap_err(), "point: English has no such message");
}
