//! What a static host answers to a request, as a pure function of the path and of which files there are.

use crate::dist::Base;

/// How a host treats a path without a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Unknown {
    /// As hosts with rewrites do: the app's page with status 200, unless the path is one of a file.
    Rewrite,
    /// As GitHub Pages does: `404.html` with status 404.
    NotFound,
}

/// An answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Answer {
    /// This file of the site, with this status.
    File { name: String, status: u16 },
    /// Another address, to which a slash is all that was missing.
    Redirect(String),
    /// Outside of the site, or no path at all.
    Nothing,
}

/// Decides what to answer. `target` is the path of the request with its query.
pub(crate) fn to(target: &str, base: &Base, unknown: Unknown, is_file: &dyn Fn(&str) -> bool) -> Answer {
    let path = target.split(['?', '#']).next().unwrap_or_default();
    let Some(path) = decoded(path) else {
        return Answer::Nothing;
    };
    if format!("{path}/") == base.as_str() {
        return Answer::Redirect(base.as_str().to_owned());
    }
    let Some(name) = path.strip_prefix(base.as_str()) else {
        return Answer::Nothing;
    };
    if name.contains(['\\', '\0', ':']) || name.split('/').any(|part| part == ".." || part == ".") {
        return Answer::Nothing;
    }
    let name = if name.is_empty() { "index.html" } else { name };
    let file = |name: &str, status| Answer::File { name: name.to_owned(), status };
    if is_file(name) {
        file(name, 200)
    } else if unknown == Unknown::NotFound || is_files_path(name) {
        file("404.html", 404)
    } else {
        file("index.html", 200)
    }
}

/// Whether somebody who asks for this wants a file and not a view of the app. `8.2` is an indicator and not a file.
fn is_files_path(name: &str) -> bool {
    let last = name.rsplit('/').next().unwrap_or_default();
    let ending = last.rsplit_once('.').map(|(_, ending)| ending).unwrap_or_default();
    name.starts_with("data/") || ending.contains(|letter: char| letter.is_ascii_alphabetic())
}

/// Undoes percent-encoding; nothing when it is broken or isn't text.
fn decoded(path: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(if byte == b'%' {
            let pair = [rest.next()?, rest.next()?];
            u8::from_str_radix(std::str::from_utf8(&pair).ok()?, 16).ok()?
        } else {
            byte
        });
    }
    String::from_utf8(bytes).ok()
}

/// The content type by a file's ending.
pub(crate) fn content_type(name: &str) -> &'static str {
    match name.rsplit('.').next().unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "wasm" => "application/wasm",
        "json" | "map" => "application/json",
        "webmanifest" => "application/manifest+json",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "ico" => "image/x-icon",
        "csv" => "text/csv; charset=utf-8",
        "md" => "text/markdown; charset=utf-8",
        "woff2" => "font/woff2",
        _ => "text/plain; charset=utf-8",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(target: &str, unknown: Unknown) -> Answer {
        let files = ["index.html", "404.html", "a.js", "data/countries.json"];
        let base = Base::parse("/p/").unwrap();
        to(target, &base, unknown, &|name| files.contains(&name))
    }

    fn file(name: &str, status: u16) -> Answer {
        Answer::File { name: name.into(), status }
    }

    #[test]
    fn files_are_found_below_the_base_only() {
        assert_eq!(at("/p/a.js?x=1", Unknown::Rewrite), file("a.js", 200));
        assert_eq!(at("/p/", Unknown::Rewrite), file("index.html", 200));
        assert_eq!(at("/p", Unknown::Rewrite), Answer::Redirect("/p/".into()));
        assert_eq!(at("/a.js", Unknown::Rewrite), Answer::Nothing);
    }

    #[test]
    fn views_get_the_page_and_missing_files_do_not() {
        assert_eq!(at("/p/country/AZE?index=x.y", Unknown::Rewrite), file("index.html", 200));
        assert_eq!(at("/p/b.js", Unknown::Rewrite), file("404.html", 404));
        assert_eq!(at("/p/data/none", Unknown::Rewrite), file("404.html", 404));
        assert_eq!(at("/p/indicator/ncsi-2018/8.2", Unknown::Rewrite), file("index.html", 200));
        assert_eq!(at("/p/country/AZE", Unknown::NotFound), file("404.html", 404));
    }

    #[test]
    fn nobody_leaves_the_folder() {
        for target in ["/p/../secret", "/p/%2e%2e/secret", "/p/..%5csecret", "/p/%zz", "/p/%00", "/p/a/../../b"] {
            assert_eq!(at(target, Unknown::Rewrite), Answer::Nothing, "{target}");
        }
    }
}
