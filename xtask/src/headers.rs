//! The headers of the site: the content security policy, and the `_headers` file that Netlify, Cloudflare Pages
//! and our own server read.

use crate::seal::offline::SCRIPT;

/// What the page may load and do. Only WebAssembly may be compiled (`wasm-unsafe-eval`); nothing inline runs,
/// nothing is sent or fetched elsewhere. Framing isn't forbidden: views are made to be embedded.
const POLICY: &[(&str, &str)] = &[
    ("default-src", "'none'"),
    ("script-src", "'self' 'wasm-unsafe-eval'"),
    ("style-src", "'self'"),
    ("img-src", "'self' data: blob:"),
    ("connect-src", "'self'"),
    ("font-src", "'self'"),
    ("manifest-src", "'self'"),
    ("worker-src", "'self'"),
    ("base-uri", "'self'"),
    ("form-action", "'none'"),
];

/// Features of a browser that the site never asks for.
const UNUSED: &[&str] = &[
    "accelerometer",
    "camera",
    "display-capture",
    "geolocation",
    "gyroscope",
    "magnetometer",
    "microphone",
    "midi",
    "payment",
    "usb",
];

/// A browser asks again whether the file is still the same.
const ASK_AGAIN: &str = "no-cache";
/// A browser never asks again; for names that change with the content.
const FOR_EVER: &str = "public, max-age=31536000, immutable";

/// The policy as one line.
pub(crate) fn policy() -> String {
    let lines: Vec<_> = POLICY.iter().map(|(directive, sources)| format!("{directive} {sources}")).collect();
    lines.join("; ")
}

/// The policy and the referrer rule for hosts that send no headers of ours.
pub(crate) fn meta() -> String {
    format!(
        "<meta http-equiv=\"Content-Security-Policy\" content=\"{}\"><meta name=\"referrer\" content=\"no-referrer\">",
        policy()
    )
}

/// The `_headers` file. `files` are the names at the top of the site.
///
/// No two rules set the same header for one path, because hosts join such values instead of choosing.
pub(crate) fn file(base: &str, files: &[String]) -> String {
    let unused: Vec<_> = UNUSED.iter().map(|name| format!("{name}=()")).collect();
    let mut text = rule(
        &format!("{base}*"),
        &[
            ("Content-Security-Policy", &policy()),
            ("X-Content-Type-Options", "nosniff"),
            ("Referrer-Policy", "no-referrer"),
            ("Permissions-Policy", &unused.join(", ")),
            ("Cross-Origin-Opener-Policy", "same-origin"),
        ],
    );
    for name in ["", "index.html", "404.html", "data/*", SCRIPT] {
        text += &rule(&format!("{base}{name}"), &[("Cache-Control", ASK_AGAIN)]);
    }
    for name in files {
        if is_hashed(name) {
            text += &rule(&format!("{base}{name}"), &[("Cache-Control", FOR_EVER)]);
        }
    }
    text
}

fn rule(path: &str, headers: &[(&str, &str)]) -> String {
    let mut text = format!("{path}\n");
    for (name, value) in headers {
        text += &format!("  {name}: {value}\n");
    }
    text
}

/// Whether a file's name holds a hash of its content, as in `main-0123456789abcdef.css`.
fn is_hashed(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or_default();
    let stem = stem.strip_suffix("_bg").unwrap_or(stem);
    stem.rsplit_once('-')
        .is_some_and(|(_, hash)| hash.len() >= 15 && hash.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f')))
}

/// The rules of a `_headers` file: a path, which may end in `*`, and its headers.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Rules(Vec<(String, Vec<(String, String)>)>);

impl Rules {
    /// Reads a `_headers` file; lines that say nothing are passed over.
    pub(crate) fn parse(text: &str) -> Self {
        let mut rules: Vec<(String, Vec<(String, String)>)> = Vec::new();
        for line in text.lines() {
            if line.trim().is_empty() || line.starts_with('#') {
                continue;
            }
            if !line.starts_with(char::is_whitespace) {
                rules.push((line.trim().to_owned(), Vec::new()));
            } else if let (Some((_, headers)), Some((name, value))) = (rules.last_mut(), line.split_once(':')) {
                headers.push((name.trim().to_owned(), value.trim().to_owned()));
            }
        }
        Self(rules)
    }

    /// The headers that go with an answer for this path.
    pub(crate) fn matching<'a>(&'a self, path: &'a str) -> impl Iterator<Item = (&'a str, &'a str)> {
        self.0
            .iter()
            .filter(move |(pattern, _)| match pattern.strip_suffix('*') {
                Some(start) => path.starts_with(start),
                None => path == pattern,
            })
            .flat_map(|(_, headers)| headers.iter())
            .map(|(name, value)| (name.as_str(), value.as_str()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cache(path: &str) -> Vec<String> {
        let files = ["main-0123456789abcdef.css", "boot.js", "app-0123456789abcdef_bg.wasm"];
        let rules = Rules::parse(&file("/p/", &files.map(String::from)));
        rules.matching(path).filter(|(name, _)| *name == "Cache-Control").map(|(_, value)| value.to_owned()).collect()
    }

    #[test]
    fn hashed_files_stay_and_others_are_asked_for_again() {
        assert_eq!(cache("/p/main-0123456789abcdef.css"), [FOR_EVER]);
        assert_eq!(cache("/p/app-0123456789abcdef_bg.wasm"), [FOR_EVER]);
        assert_eq!(cache("/p/data/countries.json"), [ASK_AGAIN]);
        assert_eq!(cache("/p/"), [ASK_AGAIN]);
        assert_eq!(cache("/p/offline.js"), [ASK_AGAIN]);
        assert!(cache("/p/boot.js").is_empty());
        assert!(cache("/elsewhere").is_empty());
    }

    #[test]
    fn what_is_written_is_read_again() {
        let rules = Rules::parse(&file("/", &[]));
        let found: Vec<_> = rules.matching("/country/AZE").collect();
        assert!(found.contains(&("Content-Security-Policy", policy().as_str())));
        assert!(found.contains(&("X-Content-Type-Options", "nosniff")));
        assert_eq!(found.len(), 5);
    }

    #[test]
    fn the_policy_allows_nothing_inline_and_nothing_from_elsewhere() {
        let policy = policy();
        assert!(policy.starts_with("default-src 'none'"));
        for loose in ["unsafe-inline", "'unsafe-eval'", "http:", "https:", "*"] {
            assert!(!policy.contains(loose), "{loose}");
        }
    }

    #[test]
    fn a_word_is_no_hash() {
        assert!(!is_hashed("web-worker.js"));
        assert!(!is_hashed("boot.js"));
        assert!(is_hashed("start-0123456789abcdef.js"));
    }
}
