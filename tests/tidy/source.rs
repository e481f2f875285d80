//! Rust files as tokens, without comments and without what is compiled for tests only.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;
use std::{env, fs};

/// A Rust file.
pub(crate) struct Source {
    /// Its path from the checkout, with slashes.
    pub(crate) path: String,
    /// What it says.
    pub(crate) text: String,
    /// Its code, in order.
    pub(crate) tokens: Vec<Token>,
    /// Files beside it that are compiled for tests only.
    test_modules: Vec<String>,
}

/// A word, a string or a sign.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Token {
    /// What it is.
    pub(crate) kind: Kind,
    /// The word, what stands in the string, or the sign (`::` is one).
    pub(crate) text: String,
    /// Where it begins and ends, in bytes.
    pub(crate) span: (usize, usize),
    /// Its line, from 1.
    pub(crate) line: usize,
}

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// An identifier, a keyword or a number.
    Word,
    /// What stands between quotes.
    Text,
    /// Anything else.
    Sign,
}

impl Token {
    /// Whether it is this word or sign.
    pub(crate) fn is(&self, text: &str) -> bool {
        self.kind != Kind::Text && self.text == text
    }
}

/// The checkout, where it lies now: it may have been moved since these tests were compiled.
pub(crate) fn root() -> &'static Path {
    static ROOT: LazyLock<PathBuf> = LazyLock::new(|| {
        env::var_os("CARGO_MANIFEST_DIR").map_or_else(|| env!("CARGO_MANIFEST_DIR").into(), PathBuf::from)
    });
    &ROOT
}

/// What a file of the checkout says.
pub(crate) fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// Every file below a folder with one of these endings, sorted; not what was installed or built.
pub(crate) fn below(folder: &str, endings: &[&str]) -> Vec<String> {
    fn walk(folder: &Path, found: &mut Vec<PathBuf>) {
        let Ok(entries) = fs::read_dir(folder) else { return };
        for path in entries.map(|entry| entry.unwrap().path()) {
            let name = path.file_name().unwrap().to_string_lossy();
            if !path.is_dir() {
                found.push(path);
            } else if !matches!(
                name.as_ref(),
                "node_modules" | "target" | "dist" | "test-results" | "playwright-report"
            ) {
                walk(&path, found);
            }
        }
    }
    let mut found = Vec::new();
    walk(&root().join(folder), &mut found);
    let paths = found.iter().map(|path| path.strip_prefix(root()).unwrap().to_string_lossy().replace('\\', "/"));
    let mut paths: Vec<String> = paths.filter(|path| endings.iter().any(|ending| path.ends_with(ending))).collect();
    paths.sort();
    paths
}

/// The Rust files of the product, without those that are compiled for tests only.
pub(crate) fn product() -> &'static [Source] {
    static PRODUCT: LazyLock<Vec<Source>> = LazyLock::new(find_product);
    &PRODUCT
}

fn find_product() -> Vec<Source> {
    let files: Vec<Source> = below("src", &[".rs"]).iter().map(|path| Source::read(path)).collect();
    let for_tests: BTreeSet<String> = files.iter().flat_map(|file| file.test_modules.clone()).collect();
    // What is inside a module for tests is for tests too.
    let is_inside = |path: &str| {
        for_tests
            .iter()
            .any(|test| path.strip_prefix(test.trim_end_matches(".rs")).is_some_and(|rest| rest.starts_with('/')))
    };
    files.into_iter().filter(|file| !for_tests.contains(&file.path) && !is_inside(&file.path)).collect()
}

impl Source {
    fn read(path: &str) -> Self {
        let text = read(path);
        let mut source = Self { path: path.to_owned(), tokens: tokens(&text), text, test_modules: Vec::new() };
        source.leave_out_tests();
        source
    }

    /// The module at the top of `src` that it belongs to: `model`, or `main` for `src/main.rs`.
    pub(crate) fn module(&self) -> &str {
        self.path.split('/').nth(1).unwrap_or_default().trim_end_matches(".rs")
    }

    /// How many modules it lies deep: 1 for `src/model/mod.rs`, 2 for `src/model/id.rs`.
    pub(crate) fn depth(&self) -> usize {
        self.path.split('/').skip(1).filter(|part| !matches!(*part, "mod.rs" | "lib.rs")).count()
    }

    /// A place in it, as an editor opens it.
    pub(crate) fn at(&self, line: usize) -> String {
        format!("{}:{line}", self.path)
    }

    /// Every path in its code with its line, groups spelt out: `use a::{b, c}` is `a::b` and `a::c`.
    pub(crate) fn paths(&self) -> Vec<(Vec<String>, usize)> {
        let mut found = Vec::new();
        let mut place = 0;
        while let Some(token) = self.tokens.get(place) {
            let before = place.checked_sub(1).and_then(|before| self.tokens.get(before));
            let after = self.tokens.get(place + 1);
            let begins = token.kind == Kind::Word && !before.is_some_and(|before| before.is("::") || before.is("."));
            let imported = before.is_some_and(|before| before.is("use"));
            if begins && (imported || after.is_some_and(|after| after.is("::"))) {
                place = self.follow(place, &[], &mut found);
            } else {
                place += 1;
            }
        }
        found
    }

    /// Every path that it imports, groups spelt out, and whether it passes it on (`pub use`).
    pub(crate) fn imports(&self) -> Vec<(Vec<String>, bool)> {
        let mut found = Vec::new();
        for (place, _) in self.tokens.iter().enumerate().filter(|(_, token)| token.is("use")) {
            let before = place.checked_sub(1).and_then(|before| self.tokens.get(before));
            // `impl … + use<…>` imports nothing.
            if self.tokens.get(place + 1).is_some_and(|after| after.kind == Kind::Word) {
                let mut paths = Vec::new();
                self.follow(place + 1, &[], &mut paths);
                let is_passed_on = before.is_some_and(|before| before.is("pub") || before.is(")"));
                found.extend(paths.into_iter().map(|(path, _)| (path, is_passed_on)));
            }
        }
        found
    }

    /// Its own module as a path from the root of the library: `model`, `id` for `src/model/id.rs`.
    pub(crate) fn own_path(&self) -> Vec<String> {
        let parts = self.path.trim_end_matches(".rs").split('/').skip(1);
        parts.filter(|part| !matches!(*part, "mod" | "lib")).map(str::to_owned).collect()
    }

    /// Finds the path that begins at a place, or each of its group; returns the place behind it.
    fn follow(&self, mut place: usize, prefix: &[String], found: &mut Vec<(Vec<String>, usize)>) -> usize {
        let mut path = prefix.to_vec();
        let is = |place: usize, text: &str| self.tokens.get(place).is_some_and(|token| token.is(text));
        let begin = place;
        while let Some(token) = self.tokens.get(place).filter(|token| token.kind == Kind::Word) {
            path.push(token.text.clone());
            place += 1;
            if !is(place, "::") {
                break;
            }
            place += 1;
        }
        if !is(place, "{") || !is(place.wrapping_sub(1), "::") {
            found.extend(self.tokens.get(begin).map(|first| (path, first.line)));
            return place.max(begin + 1);
        }
        // Of a group, what begins behind its brace and behind each comma.
        while is(place, "{") || is(place, ",") {
            let inside = place + 1;
            place = if is(inside, "}") { inside } else { self.follow(inside, &path, found) };
            while self.tokens.get(place).is_some_and(|token| !matches!(token.text.as_str(), "," | "}" | ";")) {
                place += 1;
            }
        }
        place + 1
    }

    /// Takes out every item under `#[cfg(test)]`, and notes the files of modules among them.
    fn leave_out_tests(&mut self) {
        let mark = ["#", "[", "cfg", "(", "test", ")", "]"];
        let folder = match self.path.strip_suffix("/mod.rs").or_else(|| self.path.strip_suffix("/lib.rs")) {
            Some(folder) => folder.to_owned(),
            None => self.path.trim_end_matches(".rs").to_owned(),
        };
        let mut kept = Vec::new();
        let mut rest = self.tokens.as_slice();
        while let Some(first) = rest.first() {
            let marked = rest.len() > mark.len() && rest.iter().zip(mark).all(|(token, sign)| token.is(sign));
            if !marked {
                kept.push(first.clone());
                rest = &rest[1..];
                continue;
            }
            let item = &rest[mark.len()..];
            let end = end_of_item(item);
            if let Some([_, name, end]) = item[..end].windows(3).find(|three| three[0].is("mod"))
                && end.is(";")
            {
                self.test_modules
                    .extend([format!("{folder}/{}.rs", name.text), format!("{folder}/{}/mod.rs", name.text)]);
            }
            rest = &item[end..];
        }
        self.tokens = kept;
    }
}

/// How many tokens the item has that stands first.
fn end_of_item(tokens: &[Token]) -> usize {
    let mut depth = 0_usize;
    for (place, token) in tokens.iter().enumerate().filter(|(_, token)| token.kind == Kind::Sign) {
        match token.text.as_str() {
            "{" | "(" | "[" => depth += 1,
            "}" | ")" | "]" => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth == 0 && (token.is("}") || token.is(";")) {
            return place + 1;
        }
    }
    tokens.len()
}

fn tokens(text: &str) -> Vec<Token> {
    let mut found: Vec<Token> = Vec::new();
    let (mut place, mut line) = (0, 1);
    while let Some(next) = text[place..].chars().next() {
        let (kind, length) = next_token(&text[place..]);
        let whole = &text[place..place + length];
        let inside = || whole.find('"').zip(whole.rfind('"')).map_or("", |(from, to)| &whole[(from + 1).min(to)..to]);
        if let Some(kind) = kind {
            let text = if kind == Kind::Text && next != '\'' { inside() } else { whole };
            found.push(Token { kind, text: text.to_owned(), span: (place, place + length), line });
        }
        line += whole.matches('\n').count();
        place += length;
    }
    found
}

/// The kind of what stands first (none for space and comments) and its length in bytes.
fn next_token(text: &str) -> (Option<Kind>, usize) {
    let first = text.chars().next().unwrap();
    let while_in = |is: fn(char) -> bool| text.find(|c| !is(c)).unwrap_or(text.len());
    if text.starts_with("//") {
        return (None, text.find('\n').unwrap_or(text.len()));
    }
    if text.starts_with("/*") {
        return (None, text.find("*/").map_or(text.len(), |end| end + 2));
    }
    if first.is_whitespace() {
        return (None, while_in(char::is_whitespace));
    }
    if first == '\'' {
        return character(text);
    }
    let word = while_in(|c| c.is_alphanumeric() || c == '_');
    let (prefix, rest) = text.split_at(word);
    if matches!(prefix, "" | "b" | "c") && rest.starts_with('"') {
        return (Some(Kind::Text), word + string(rest));
    }
    if matches!(prefix, "r" | "br" | "cr") {
        let hashes = rest.len() - rest.trim_start_matches('#').len();
        if rest[hashes..].starts_with('"') {
            let end = format!("\"{}", "#".repeat(hashes));
            let closed = rest[hashes + 1..].find(&end).map_or(rest.len(), |at| hashes + 1 + at + end.len());
            return (Some(Kind::Text), word + closed);
        }
    }
    match word {
        0 if text.starts_with("::") => (Some(Kind::Sign), 2),
        0 => (Some(Kind::Sign), first.len_utf8()),
        _ => (Some(Kind::Word), word),
    }
}

/// The length of the string that stands first, quotes included.
fn string(text: &str) -> usize {
    let mut escaped = false;
    for (place, c) in text.char_indices().skip(1) {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return place + 1,
            _ => {}
        }
    }
    text.len()
}

/// A character such as `'a'` or `'\''`, or the sign of a lifetime.
fn character(text: &str) -> (Option<Kind>, usize) {
    let mut inside = text[1..].chars();
    let length = match inside.next() {
        Some('\\') => text[2..].char_indices().skip(1).find(|(_, c)| *c == '\'').map(|(at, _)| at + 3),
        Some(c) if inside.next() == Some('\'') => Some(c.len_utf8() + 2),
        _ => None,
    };
    length.map_or((Some(Kind::Sign), 1), |length| (Some(Kind::Text), length))
}

#[test]
fn code_is_told_from_comments_strings_and_tests() {
    let text = "//! serde\nuse a::{b, c::{d, e}}; /* x::y */ fn f<'a>() { \"p::q\\\"\"; r#\"s::t\"#; '\\''; '\"'; u::v }\n\
        #[cfg(test)]\nmod tests { use w::z; }\n#[cfg(test)]\nmod more;\nuse super::k;";
    let mut source =
        Source { path: "src/m/n.rs".to_owned(), text: text.to_owned(), tokens: tokens(text), test_modules: Vec::new() };
    source.leave_out_tests();
    let paths: Vec<(String, usize)> = source.paths().into_iter().map(|(path, line)| (path.join("::"), line)).collect();
    let expected = [("a::b", 2), ("a::c::d", 2), ("a::c::e", 2), ("u::v", 2), ("super::k", 7)];
    assert_eq!(paths, expected.map(|(path, line)| (path.to_owned(), line)));
    assert_eq!(source.test_modules, ["src/m/n/more.rs", "src/m/n/more/mod.rs"]);
    assert_eq!((source.module(), source.depth()), ("m", 2));
}
