//! What is written for an element, a component, a block, a text.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote, quote_spanned};
use rstml::Infallible;
use rstml::node::{KeyedAttribute, KeyedAttributeValue, Node, NodeAttribute, NodeBlock, NodeElement, NodeName};
use std::hash::{DefaultHasher, Hash, Hasher};
use syn::spanned::Spanned;
use syn::{Expr, ExprLit, Lit};

/// Elements that are drawn and not written, as far as pages use them.
const DRAWN: &[&str] = &["svg", "g", "path", "rect", "line", "circle", "polyline", "polygon"];

/// Views beside each other, as one.
pub(crate) fn views(nodes: &[Node]) -> TokenStream {
    let mut views: Vec<_> = nodes.iter().filter_map(any_view).collect();
    match views.len() {
        1 => views.remove(0),
        0 => quote! { crate::ui::dom::AnyView::Nothing },
        _ => quote! { crate::ui::dom::AnyView::List(::std::vec![#(#views),*]) },
    }
}

/// A node, as an expression of type `AnyView`.
fn any_view(node: &Node) -> Option<TokenStream> {
    match node {
        Node::Element(element) if is_component(element.name()) => {
            let component = component(element);
            Some(quote! { crate::ui::dom::IntoView::into_any(#component) })
        }
        Node::Element(html) => {
            let element = element(html);
            Some(quote! { crate::ui::dom::AnyView::from(#element) })
        }
        Node::Fragment(fragment) => Some(views(&fragment.children)),
        _ => child(node).map(|value| quote! { crate::ui::dom::IntoView::into_any(#value) }),
    }
}

/// A node, as an expression of any type that a view can be made of.
fn child(node: &Node) -> Option<TokenStream> {
    match node {
        Node::Comment(_) => None,
        Node::Text(text) => {
            let value = &text.value;
            Some(quote! { #value })
        }
        Node::RawText(raw) => {
            let value = raw.to_string_best();
            Some(quote! { #value })
        }
        Node::Block(NodeBlock::ValidBlock(block)) => Some(match block.stmts.as_slice() {
            // Braces around a single expression say nothing.
            [syn::Stmt::Expr(value, None)] => quote! { #value },
            _ => quote! { #block },
        }),
        Node::Element(component_node) if is_component(component_node.name()) => Some(component(component_node)),
        Node::Element(html) => Some(element(html)),
        _ => any_view(node),
    }
}

/// A call of the builder.
fn element(node: &NodeElement<Infallible>) -> TokenStream {
    let tag = node.name().to_string();
    let tag = tag.trim_start_matches("r#");
    let is_drawn = DRAWN.contains(&tag);
    let site = site(node.name().span());
    let (mut fixed, mut calls) = (Vec::new(), Vec::new());
    for attribute in node.attributes() {
        match attribute {
            NodeAttribute::Attribute(attribute) => match attribute_call(attribute) {
                Call::Fixed(name, value) => fixed.push(quote! { (#name, #value) }),
                Call::Now(call) => calls.push(call),
            },
            NodeAttribute::Block(block) => {
                calls.push(quote_spanned! { block.span() => .refused(compile_error!("an attribute needs a name")) });
            }
        }
    }
    let children = node.children.iter().filter_map(child).map(|child| quote! { .child(#child) });
    // What is inside takes its values first, as in Leptos.
    quote! {
        crate::ui::dom::Element::new(&crate::ui::dom::Template {
            tag: #tag,
            is_drawn: #is_drawn,
            site: #site,
            attributes: &[#(#fixed),*],
        })
        #(#children)*
        #(#calls)*
    }
}

/// What an attribute comes to.
enum Call {
    /// The same text always.
    Fixed(String, String),
    /// A value of the moment.
    Now(TokenStream),
}

fn attribute_call(attribute: &KeyedAttribute) -> Call {
    let key = attribute.key.to_string();
    let key = key.trim_start_matches("r#");
    let Some(value) = attribute.value() else {
        return Call::Fixed(key.to_owned(), String::new());
    };
    let value = unbraced(value);
    if let Some((kind, name)) = key.split_once(':') {
        return Call::Now(match kind {
            "on" => {
                let event = format_ident!("{name}", span = attribute.key.span());
                quote! { .on(::leptos::ev::#event, #value) }
            }
            "class" => quote! { .class(#name, #value) },
            "style" => quote! { .style(#name, #value) },
            "prop" => quote! { .property(#name, #value) },
            _ => quote_spanned! { attribute.key.span() =>
                .refused(compile_error!("on:, class:, style: and prop: are known"))
            },
        });
    }
    match value {
        Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) => Call::Fixed(key.to_owned(), text.value()),
        value if key == "node_ref" => Call::Now(quote! { .node_ref(#value) }),
        value => Call::Now(quote! { .attribute(#key, #value) }),
    }
}

/// A call of a component's function with its properties.
fn component(node: &NodeElement<Infallible>) -> TokenStream {
    let name = node.name();
    let mut properties = Vec::new();
    let mut binding = None;
    for attribute in node.attributes() {
        let NodeAttribute::Attribute(attribute) = attribute else { continue };
        let key = attribute.key.to_string();
        if let Some(bound) = key.strip_prefix("let:") {
            let bound = Ident::new(bound, attribute.key.span());
            binding = Some(quote! { #bound });
        } else if let (KeyedAttributeValue::Binding(bound), "let") = (&attribute.possible_value, key.as_str()) {
            let inputs = &bound.inputs;
            binding = Some(quote! { #inputs });
        } else {
            let property = &attribute.key;
            // As in Leptos, a property alone takes the variable of its name.
            let value = attribute.value().map_or_else(
                || quote! { #property },
                |value| {
                    let value = unbraced(value);
                    quote! { #value }
                },
            );
            properties.push(quote! { .#property(#value) });
        }
    }
    let children = (!node.children.is_empty()).then(|| {
        let inner = views(&node.children);
        match binding {
            Some(binding) => quote! { .children(move |#binding| #inner) },
            None => quote! { .children(::std::boxed::Box::new(move || #inner)) },
        }
    });
    quote_spanned! { name.span() =>
        ::leptos::component::component_view(
            #[allow(clippy::needless_borrows_for_generic_args)]
            &#name,
            ::leptos::component::component_props_builder(&#name) #(#properties)* #children .build(),
        )
    }
}

/// An expression without the braces that only the syntax of attributes asks for.
fn unbraced(value: &Expr) -> &Expr {
    match value {
        Expr::Block(block) if block.label.is_none() && block.attrs.is_empty() => match block.block.stmts.as_slice() {
            [syn::Stmt::Expr(inner, None)] => inner,
            _ => value,
        },
        _ => value,
    }
}

fn is_component(name: &NodeName) -> bool {
    match name {
        NodeName::Path(path) => {
            path.path.segments.last().is_some_and(|last| last.ident.to_string().starts_with(char::is_uppercase))
        }
        _ => false,
    }
}

/// A number for a place in the code: what comes from the same place has the same parts and is updated in place.
fn site(span: Span) -> u32 {
    let span = span.unwrap();
    let mut hasher = DefaultHasher::new();
    (span.file(), span.line(), span.column()).hash(&mut hasher);
    let hash = hasher.finish();
    #[expect(clippy::cast_possible_truncation, reason = "half of a hash is a hash")]
    let site = (hash ^ (hash >> 32)) as u32;
    site
}
