//! What a browser fetches beside the program, made small: scripts and style sheets by esbuild, and the names by which the
//! program and its script know each other.
//!
//! wasm-bindgen names an import after what it calls, with a hash: 363 names of some 35 bytes, in both files. Measured, in
//! kB, brotli: the program 240.1 to 235.0, its script 11.5 to 9.6 by esbuild alone and to 6.0 with short names.

use crate::split::LINK;
use crate::{npm, process, root};
use anyhow::{Context, Result, bail, ensure};
use std::collections::HashMap;
use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

/// esbuild's version.
pub(crate) const ESBUILD: &str = "0.28.2";

/// What a file holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Language {
    /// A script.
    Js,
    /// A style sheet.
    Css,
}

/// Makes a text small; tests put something simpler in its place.
pub(crate) type Minify<'a> = &'a dyn Fn(Language, &str) -> Result<String>;

/// A script or a style sheet without comments, spaces and long names. The syntax is left as new as it is written.
///
/// # Errors
/// esbuild is missing and cannot be installed, or does not understand the text.
pub(crate) fn minified(language: Language, text: &str) -> Result<String> {
    let programs = npm::ensure(&root().join("xtask/npm"), &format!("esbuild {ESBUILD}"))?;
    let program = process::find("esbuild", programs.as_os_str()).context("npm has not installed esbuild")?;
    let loader = match language {
        Language::Js => "--loader=js",
        Language::Css => "--loader=css",
    };
    let mut esbuild = Command::new(program)
        .args(["--minify", "--charset=utf8", "--log-level=error", loader])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .context("esbuild cannot be started")?;
    // esbuild reads to the end before it writes.
    esbuild.stdin.take().context("esbuild takes no input")?.write_all(text.as_bytes())?;
    let output = esbuild.wait_with_output()?;
    if !output.status.success() {
        bail!("esbuild doesn't understand a file. The lines above say where.");
    }
    Ok(String::from_utf8(output.stdout)?)
}

/// Shortens the names of what the program imports, in it and in its script, in the folder that wasm-bindgen has written; the
/// script is minified as well.
///
/// # Errors
/// When the two files aren't what wasm-bindgen writes.
pub(crate) fn bound(folder: &Path, name: &str, minify: Minify<'_>) -> Result<()> {
    let (program, script) = (folder.join(format!("{name}_bg.wasm")), folder.join(format!("{name}.js")));
    let file = fs::read(&program).with_context(|| format!("{} cannot be read", program.display()))?;
    let text = fs::read_to_string(&script).with_context(|| format!("{} cannot be read", script.display()))?;
    let module = format!("./{name}_bg.js");
    let (file, text) = with_short_names(&file, &without_streams(&with_one_import(&text)), &module)?;
    fs::write(program, file)?;
    Ok(fs::write(script, minify(Language::Js, &text)?)?)
}

/// wasm-bindgen's script imports the one that links the parts anew for each function that the program takes from there.
fn with_one_import(script: &str) -> String {
    let mut imports = script.lines().filter(|line| line.starts_with("import * as ") && line.contains(LINK));
    let names = imports.by_ref().skip(1).filter_map(|line| line.split(' ').nth(3));
    let names: Vec<String> = names.map(|name| format!(" {name}")).collect();
    let is_again = |line: &&str| {
        let of =
            |name: &String| line.contains(&format!("{name} from ")) || line.trim_end().ends_with(&format!("{name},"));
        line.contains(LINK) && names.iter().any(of)
    };
    script.lines().filter(|line| !is_again(line)).flat_map(|line| [line, "\n"]).collect()
}

/// What the program exports for streams that a server would be sent, in small letters: a crate below Leptos brings the classes,
/// nothing here uses them, and no optimiser may leave out what is exported. They and what they need are 2.5 kB, brotli.
const STREAMS: &str = "intounderlying";

/// The script of wasm-bindgen without the classes of streams: without each statement whose first line names one. What
/// belongs to a statement is indented, or the brace that ends it.
fn without_streams(script: &str) -> String {
    let mut is_left_out = false;
    let is_kept = |line: &&str| {
        if !line.starts_with([' ', '}']) {
            is_left_out = line.to_lowercase().contains(STREAMS);
        }
        !is_left_out
    };
    script.lines().filter(is_kept).flat_map(|line| [line, "\n"]).collect()
}

/// The name under which the program asks for what its script gives.
const MODULE: &str = "_";

/// The program and its script with short names for what the first imports from `module`, which the second is.
fn with_short_names(program: &[u8], script: &str, module: &str) -> Result<(Vec<u8>, String)> {
    let mut names = HashMap::new();
    let program = renamed(program, module, &mut names).context("the program isn't WebAssembly as it was expected")?;
    let quoted = format!("\"{module}\"");
    ensure!(script.contains(&quoted), "The script of wasm-bindgen doesn't name {module}: has its version changed?");
    let mut used = 0;
    let mut text = String::with_capacity(script.len());
    for word in words(script) {
        match names.get(word) {
            Some(short) => {
                used += 1;
                text.push_str(short);
            }
            None => text.push_str(word),
        }
    }
    ensure!(used >= names.len(), "The script of wasm-bindgen doesn't give all that its program imports.");
    Ok((program, text.replace(&quoted, &format!("\"{MODULE}\""))))
}

/// A text cut into names and what stands between them.
fn words(text: &str) -> impl Iterator<Item = &str> {
    let is_name = |letter: char| letter.is_ascii_alphanumeric() || letter == '_' || letter == '$';
    let mut rest = text;
    std::iter::from_fn(move || {
        let first = rest.chars().next()?;
        let end = rest.find(|letter| is_name(letter) != is_name(first)).unwrap_or(rest.len());
        let (word, after) = rest.split_at(end);
        rest = after;
        Some(word)
    })
}

/// The section of imports.
const IMPORTS: u8 = 2;

/// The program with short names for what it imports from `module`; `names` gets those.
fn renamed(program: &[u8], module: &str, names: &mut HashMap<String, String>) -> Option<Vec<u8>> {
    let mut file = program.get(..8)?.to_vec();
    let mut rest = Bytes(program.get(8..)?);
    while let Some(kind) = rest.byte() {
        let length = rest.number()?;
        let section = rest.take(length)?;
        let changed = match kind {
            IMPORTS => Some(imports(section, module, names)?),
            EXPORTS => Some(exports(section)?),
            ELEMENTS => Some(elements(section)?),
            _ => None,
        };
        let section = changed.as_deref().unwrap_or(section);
        file.push(kind);
        file.extend(leb128(section.len()));
        file.extend(section);
    }
    Some(file)
}

fn imports(section: &[u8], module: &str, names: &mut HashMap<String, String>) -> Option<Vec<u8>> {
    let mut rest = Bytes(section);
    let count = rest.number()?;
    let mut written = leb128(count);
    for _ in 0..count {
        let (from, name) = (rest.text()?, rest.text()?);
        let what = rest.import()?;
        let next = format!("_{}", names.len());
        let pair = if from == module { [MODULE, names.entry(name.to_owned()).or_insert(next)] } else { [from, name] };
        for text in pair {
            written.extend(leb128(text.len()));
            written.extend(text.as_bytes());
        }
        written.extend(what);
    }
    Some(written)
}

/// The section of exports.
const EXPORTS: u8 = 7;

/// The exports without those of streams.
fn exports(section: &[u8]) -> Option<Vec<u8>> {
    let mut rest = Bytes(section);
    let mut kept = Vec::new();
    for _ in 0..rest.number()? {
        let before = rest.0;
        let name = rest.text()?;
        rest.byte()?;
        rest.number()?;
        if !name.contains(STREAMS) {
            kept.push(before.get(..before.len() - rest.0.len())?);
        }
    }
    Some(counted(&kept))
}

/// Entries of a section, behind their number.
fn counted(entries: &[&[u8]]) -> Vec<u8> {
    let count = leb128(entries.len());
    std::iter::once(count.as_slice()).chain(entries.iter().copied()).flatten().copied().collect()
}

/// The section of elements.
const ELEMENTS: u8 = 9;
/// The kind of segments that give functions, and of those that give expressions.
const FUNCTIONS: usize = 0;
const EXPRESSIONS: usize = 4;

/// The segments that set a table, without those of nothing but `ref.null`: wasm-split sets a place so for each function that
/// has moved to another part, and a table begins with them. Measured, in kB: 36.7 to 8.4, brotli 2.9 less.
fn elements(section: &[u8]) -> Option<Vec<u8>> {
    let mut rest = Bytes(section);
    let mut kept = Vec::new();
    for _ in 0..rest.number()? {
        let before = rest.0;
        let kind = rest.number()?;
        // Where it begins: `i32.const`, a number, `end`.
        let ([CONST, ..], true) = (rest.take(1)?, [FUNCTIONS, EXPRESSIONS].contains(&kind)) else { return None };
        rest.number()?;
        let [END, ..] = rest.take(1)? else { return None };
        for _ in 0..rest.number()? {
            if kind == FUNCTIONS {
                rest.number()?;
            } else if rest.take(NULL.len())? != NULL {
                return None;
            }
        }
        if kind == FUNCTIONS {
            kept.push(before.get(..before.len() - rest.0.len())?);
        }
    }
    Some(counted(&kept))
}

/// The instructions that give a number, that end an expression, and an expression of no function.
const CONST: u8 = 0x41;
const END: u8 = 0x0b;
const NULL: &[u8] = &[0xd0, 0x70, END];

/// What is still to be read of WebAssembly.
struct Bytes<'a>(&'a [u8]);

impl<'a> Bytes<'a> {
    fn byte(&mut self) -> Option<u8> {
        let (first, rest) = self.0.split_first()?;
        self.0 = rest;
        Some(*first)
    }

    fn take(&mut self, length: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        Some(taken)
    }

    fn number(&mut self) -> Option<usize> {
        let (number, size) = crate::split::unsigned(self.0)?;
        self.take(size)?;
        Some(number)
    }

    fn text(&mut self) -> Option<&'a str> {
        let length = self.number()?;
        str::from_utf8(self.take(length)?).ok()
    }

    /// What an import is, as it is written: a function's type, a table, a memory, a global or a tag.
    fn import(&mut self) -> Option<&'a [u8]> {
        let before = self.0;
        let limits = |rest: &mut Self| {
            let has_most = rest.byte()? & 1 == 1;
            rest.number()?;
            if has_most { rest.number().map(drop) } else { Some(()) }
        };
        match self.byte()? {
            0 => drop(self.number()?),
            1 => {
                self.byte()?;
                limits(self)?;
            }
            2 => limits(self)?,
            3 => drop(self.take(2)?),
            4 => {
                self.byte()?;
                self.number()?;
            }
            _ => return None,
        }
        before.get(..before.len() - self.0.len())
    }
}

/// A number in LEB128.
fn leb128(mut number: usize) -> Vec<u8> {
    let mut bytes = Vec::new();
    loop {
        let low = u8::try_from(number & 0x7f).unwrap_or_default();
        number >>= 7;
        if number == 0 {
            bytes.push(low);
            return bytes;
        }
        bytes.push(low | 0x80);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEADER: &[u8] = b"\0asm\x01\0\0\0";

    /// A program with a section of imports, each with its module, its name and what it is, and one of something else.
    fn program(imports: &[(&str, &str, &[u8])]) -> Vec<u8> {
        let mut section = leb128(imports.len());
        for (module, name, what) in imports {
            for text in [module, name] {
                section.extend(leb128(text.len()));
                section.extend(text.as_bytes());
            }
            section.extend(*what);
        }
        [HEADER, &[IMPORTS], &leb128(section.len()), &section, &[10, 2, 7, 7]].concat()
    }

    #[test]
    fn both_files_get_the_same_short_names() {
        let long = "__wbg_name_".to_owned() + &"e".repeat(200);
        let before = program(&[
            ("./x_bg.js", &long, &[0, 0x85, 1]),
            ("./parts.js", "__wbg_name", &[0, 1]),
            ("./x_bg.js", "memory", &[2, 1, 1, 0x80, 2]),
            ("./x_bg.js", "table", &[1, 0x70, 0, 5]),
            ("./x_bg.js", "global", &[3, 0x7f, 1]),
        ]);
        let script =
            format!("const a = {{ {long}: f, memory, table, global }}; b.{long}_free; c = {{ \"./x_bg.js\": a }}");
        let (after, script) = with_short_names(&before, &script, "./x_bg.js").unwrap();
        let expected = program(&[
            ("_", "_0", &[0, 0x85, 1]),
            ("./parts.js", "__wbg_name", &[0, 1]),
            ("_", "_1", &[2, 1, 1, 0x80, 2]),
            ("_", "_2", &[1, 0x70, 0, 5]),
            ("_", "_3", &[3, 0x7f, 1]),
        ]);
        assert_eq!(after, expected);
        assert_eq!(script, format!("const a = {{ _0: f, _1, _2, _3 }}; b.{long}_free; c = {{ \"_\": a }}"));
    }

    #[test]
    fn places_of_functions_elsewhere_are_not_set_to_nothing() {
        let functions: &[u8] = &[0, 0x41, 1, 0x0b, 2, 7, 8];
        let nothing: &[u8] = &[4, 0x41, 3, 0x0b, 2, 0xd0, 0x70, 0x0b, 0xd0, 0x70, 0x0b];
        assert_eq!(
            elements(&[&[3], functions, nothing, functions].concat()).unwrap(),
            [&[2], functions, functions].concat()
        );
        assert_eq!(elements(&[1, 4, 0x41, 3, 0x0b, 1, 0xd2, 7, 0x0b]), None, "an expression of a function");
    }

    #[test]
    fn streams_that_nothing_uses_are_left_out() {
        let script = "export class IntoUnderlyingSink {\n    free() {\n    }\n}\nif (Symbol.dispose) IntoUnderlyingSink.x = 1;\n\n\
            function f() {\n    return 1;\n}\nconst IntoUnderlyingSinkFinalization = (typeof F)\n    ? 1\n    : 2;\nf();\n";
        assert_eq!(without_streams(script), "\nfunction f() {\n    return 1;\n}\nf();\n");
        let exported = |names: &[&str]| {
            let entries: Vec<_> =
                names.iter().map(|name| [&leb128(name.len()), name.as_bytes(), &[0, 0x85, 1]].concat()).collect();
            counted(&entries.iter().map(Vec::as_slice).collect::<Vec<_>>())
        };
        let all = exported(&["memory", "__wbg_intounderlyingsink_free", "intounderlyingsink_write", "main"]);
        assert_eq!(exports(&all), Some(exported(&["memory", "main"])));
    }

    #[test]
    fn the_linking_script_is_imported_once() {
        let script = "import * as import1 from \"./__wasm_split.js\"\nimport * as import12 from \"./__wasm_split.js\"\n\
            f({\n    \"./__wasm_split.js\": import1,\n    \"./__wasm_split.js\": import12,\n});\n";
        let once = "import * as import1 from \"./__wasm_split.js\"\nf({\n    \"./__wasm_split.js\": import1,\n});\n";
        assert_eq!(with_one_import(script), once);
    }

    #[test]
    fn what_does_not_fit_together_is_refused() {
        let program = program(&[("./x_bg.js", "__wbg_name", &[0, 1])]);
        let refused =
            |program: &[u8], script: &str| with_short_names(program, script, "./x_bg.js").unwrap_err().to_string();
        assert!(refused(&program, "\"./x_bg.js\"").contains("doesn't give all"));
        assert!(refused(&program, "__wbg_name").contains("doesn't name"));
        assert!(refused(program.split_last().unwrap().1, "").contains("isn't WebAssembly"));
    }
}
