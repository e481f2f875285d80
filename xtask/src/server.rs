//! A small server that behaves like a static host: headers from `_headers`, compressed copies, the app's routes.

use crate::answer::{self, Answer, Unknown};
use crate::connection::{self, Request, Response};
use crate::dist::Base;
use crate::headers::Rules;
use anyhow::{Context, Result, bail};
use std::fs;
use std::net::{Ipv4Addr, TcpListener};
use std::path::PathBuf;
use std::sync::Arc;
use std::thread::{self, JoinHandle};

/// What to serve.
pub(crate) struct Content {
    /// The sealed site.
    pub(crate) folder: PathBuf,
    /// The path it was built for.
    pub(crate) base: Base,
    /// What happens to paths without a file.
    pub(crate) unknown: Unknown,
}

/// A server that answers until the program ends.
pub(crate) struct Listening {
    /// Where the site is.
    pub(crate) address: String,
    thread: JoinHandle<()>,
}

impl Listening {
    /// Waits for ever.
    pub(crate) fn wait(self) {
        let _ = self.thread.join();
    }
}

/// A free port on this machine: the given one, or the first free one from `from` on.
///
/// # Errors
/// When the given port is taken, or none of a hundred is free.
pub(crate) fn port(given: Option<u16>, from: u16) -> Result<TcpListener> {
    let bind = |port| TcpListener::bind((Ipv4Addr::LOCALHOST, port));
    match given {
        Some(port) => bind(port).or_else(|error| {
            bail!(
                "Port {port} can't be used ({error}). Stop the program that holds it, choose another with --port, or leave --port out to get a free one."
            )
        }),
        None => (from..=from.saturating_add(99))
            .find_map(|port| bind(port).ok())
            .with_context(|| format!("None of a hundred ports from {from} on is free. Choose one with --port.")),
    }
}

/// Starts to answer.
///
/// # Errors
/// When the folder holds no sealed site.
pub(crate) fn start(listener: TcpListener, content: Content) -> Result<Listening> {
    let headers = fs::read_to_string(content.folder.join("_headers"))
        .with_context(|| format!("{} holds no built site. Run `cargo xtask dist` first.", content.folder.display()))?;
    let address = format!("http://{}{}", listener.local_addr()?, content.base.as_str());
    let shared = Arc::new((content, Rules::parse(&headers)));
    let thread = thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let shared = Arc::clone(&shared);
            // A thread for each connection: browsers on one machine open a handful.
            thread::spawn(move || {
                let (content, rules) = &*shared;
                // A browser that went away is its own business.
                let _ = connection::serve(stream, &|request| respond(request, content, rules));
            });
        }
    });
    Ok(Listening { address, thread })
}

fn respond(request: &Request, content: &Content, rules: &Rules) -> Response {
    if !request.reads() {
        return text(405, "This host only hands out files.\n");
    }
    let is_file = |name: &str| content.folder.join(name).is_file();
    let mut response = match answer::to(&request.target, &content.base, content.unknown, &is_file) {
        Answer::File { name, status } => file(request, content, &name, status),
        Answer::Redirect(to) => Response { status: 301, headers: vec![header("Location", &to)], body: Vec::new() },
        Answer::Nothing => text(404, &format!("Nothing here. The site is at {}\n", content.base.as_str())),
    };
    let path = request.target.split(['?', '#']).next().unwrap_or_default();
    response.headers.extend(rules.matching(path).map(|(name, value)| header(name, value)));
    if !response.headers.iter().any(|(name, _)| name == "Cache-Control") {
        // As hosts do by themselves: a page for which nothing is said is asked for again.
        response.headers.push(header("Cache-Control", "no-cache"));
    }
    response
}

/// A file of the site, in the smallest form that the browser takes.
fn file(request: &Request, content: &Content, name: &str, status: u16) -> Response {
    let packed = [("br", "br"), ("gz", "gzip")].into_iter().find_map(|(ending, encoding)| {
        let taken = request.encodings.contains(encoding);
        let body = taken.then(|| fs::read(content.folder.join(format!("{name}.{ending}"))).ok())??;
        Some((body, Some(encoding)))
    });
    let plain = || Some((fs::read(content.folder.join(name)).ok()?, None));
    let Some((body, encoding)) = packed.or_else(plain) else {
        return text(404, "This file can't be read.\n");
    };
    let mut headers = vec![header("Content-Type", answer::content_type(name)), header("Vary", "Accept-Encoding")];
    headers.extend(encoding.map(|encoding| header("Content-Encoding", encoding)));
    Response { status, headers, body }
}

fn text(status: u16, words: &str) -> Response {
    Response { status, headers: vec![header("Content-Type", "text/plain; charset=utf-8")], body: words.into() }
}

fn header(name: &str, value: &str) -> (String, String) {
    (name.to_owned(), value.to_owned())
}
