//! `view!` as Leptos has it, which writes calls of builders that aren't generic over what is in them.
//!
//! Leptos gives each view a type of its own, and with it code of its own to build, update and drop it: some 500 bytes
//! for a small one. The calls written here take a value, a text, a closure in a box: a fifth of that. The builders are
//! `crate::ui::dom` of the crate that uses the macro.

mod element;

use proc_macro2::TokenStream;
use quote::quote;
use rstml::{Parser, ParserConfig};
use std::collections::HashSet;

/// Elements that HTML closes by itself.
const VOID: &[&str] = &["br", "col", "hr", "img", "input", "link", "meta", "source", "track", "wbr"];

/// Builds a view. What Leptos's macro of the same name takes is taken, as far as the pages need it: elements with
/// attributes, `class:`, `style:`, `prop:`, `on:` and `node_ref`; blocks; components with properties, `let:` and
/// children.
#[proc_macro]
pub fn view(tokens: proc_macro::TokenStream) -> proc_macro::TokenStream {
    let config =
        ParserConfig::new().recover_block(true).always_self_closed_elements(HashSet::from_iter(VOID.iter().copied()));
    let (nodes, errors) = Parser::new(config).parse_recoverable(TokenStream::from(tokens)).split_vec();
    let errors = errors.into_iter().map(|error| error.emit_as_expr_tokens());
    let view = element::views(&nodes);
    quote! {{ #(#errors;)* #view }}.into()
}
