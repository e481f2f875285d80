//! One browser's connection: requests are read, answers written, until either side has enough.
//!
//! A static server needs little of HTTP/1.1: no bodies come in, and every answer's length is known.

use std::io::{self, BufReader, Read, Write};
use std::net::TcpStream;
use std::time::Duration;

/// More than this much before the empty line isn't a request for a file.
const LONGEST_HEAD: usize = 32 * 1024;
/// Headers that a browser may send.
const MOST_HEADERS: usize = 100;
/// A connection on which nothing is asked for so long is closed.
const PATIENCE: Duration = Duration::from_secs(60);

/// What was asked.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Request {
    method: String,
    /// Path and query.
    pub(crate) target: String,
    /// The encodings that the browser takes, in lower case.
    pub(crate) encodings: String,
    close: bool,
}

impl Request {
    /// Whether this only reads.
    pub(crate) fn reads(&self) -> bool {
        matches!(self.method.as_str(), "GET" | "HEAD")
    }
}

/// What to answer.
#[derive(Debug, Default)]
pub(crate) struct Response {
    /// Such as 200.
    pub(crate) status: u16,
    /// Names and values.
    pub(crate) headers: Vec<(String, String)>,
    /// All of it.
    pub(crate) body: Vec<u8>,
}

/// Answers requests until the browser closes, is silent for long, or says something else than HTTP.
///
/// # Errors
/// When the connection breaks, which is a browser's right.
pub(crate) fn serve(stream: TcpStream, answer: &dyn Fn(&Request) -> Response) -> io::Result<()> {
    stream.set_read_timeout(Some(PATIENCE))?;
    stream.set_nodelay(true)?;
    let mut writer = stream.try_clone()?;
    let mut reader = BufReader::new(stream);
    while let Some(head) = read_head(&mut reader)? {
        let Some(request) = parse(&head) else {
            return write(&mut writer, &Response { status: 400, ..Response::default() }, true);
        };
        // A body would be taken for the next request; whoever sends one is answered and left.
        let close = request.close || !request.reads();
        let mut response = answer(&request);
        response.headers.push(("Content-Length".to_owned(), response.body.len().to_string()));
        if close {
            response.headers.push(("Connection".to_owned(), "close".to_owned()));
        }
        write(&mut writer, &response, request.method != "HEAD")?;
        if close {
            break;
        }
    }
    Ok(())
}

/// Everything up to the empty line; nothing at the end of the connection or when there is too much of it.
fn read_head(reader: &mut impl Read) -> io::Result<Option<Vec<u8>>> {
    let mut head = Vec::new();
    let mut byte = [0];
    while head.len() < LONGEST_HEAD && reader.read(&mut byte)? == 1 {
        head.extend_from_slice(&byte);
        if head.ends_with(b"\r\n\r\n") {
            return Ok(Some(head));
        }
    }
    Ok(None)
}

fn parse(head: &[u8]) -> Option<Request> {
    let mut headers = [httparse::EMPTY_HEADER; MOST_HEADERS];
    let mut parsed = httparse::Request::new(&mut headers);
    parsed.parse(head).ok()?.is_complete().then_some(())?;
    let all = |name: &str| {
        let named = parsed.headers.iter().filter(|header| header.name.eq_ignore_ascii_case(name));
        named.map(|header| String::from_utf8_lossy(header.value).to_ascii_lowercase()).collect::<Vec<_>>().join(",")
    };
    Some(Request {
        method: parsed.method?.to_owned(),
        target: parsed.path?.to_owned(),
        encodings: all("accept-encoding"),
        close: parsed.version == Some(0) || all("connection").contains("close"),
    })
}

fn write(writer: &mut impl Write, response: &Response, with_body: bool) -> io::Result<()> {
    let mut text = format!("HTTP/1.1 {} {}\r\n", response.status, reason(response.status));
    for (name, value) in &response.headers {
        text += &format!("{name}: {value}\r\n");
    }
    text += "\r\n";
    let mut bytes = text.into_bytes();
    if with_body {
        bytes.extend_from_slice(&response.body);
    }
    writer.write_all(&bytes)
}

fn reason(status: u16) -> &'static str {
    match status {
        200 => "OK",
        301 => "Moved Permanently",
        400 => "Bad Request",
        404 => "Not Found",
        _ => "Method Not Allowed",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::net::{Shutdown, TcpListener};

    /// What comes back when a client sends this and then nothing.
    fn talk(sent: &str) -> String {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let mut client = TcpStream::connect(listener.local_addr().unwrap()).unwrap();
        client.write_all(sent.as_bytes()).unwrap();
        client.shutdown(Shutdown::Write).unwrap();
        let answer =
            |request: &Request| Response { status: 200, headers: Vec::new(), body: request.target.clone().into() };
        serve(listener.accept().unwrap().0, &answer).unwrap();
        let mut got = String::new();
        client.read_to_string(&mut got).unwrap();
        got
    }

    #[test]
    fn requests_on_one_connection_are_answered_in_turn() {
        let got = talk(
            "GET /a HTTP/1.1\r\nHost: x\r\n\r\nHEAD /b HTTP/1.1\r\n\r\nGET /c HTTP/1.1\r\nConnection: close\r\n\r\nGET /d HTTP/1.1\r\n\r\n",
        );
        assert_eq!(got.matches("HTTP/1.1 200 OK").count(), 3);
        assert!(got.contains("/a") && !got.contains("/b") && got.ends_with("/c"), "{got}");
    }

    #[test]
    fn what_is_not_http_gets_an_error_and_half_a_request_nothing() {
        assert!(talk("what?\r\n\r\n").starts_with("HTTP/1.1 400 "));
        assert_eq!(talk("GET / HTTP/1.1\r\nHos"), "");
    }

    #[test]
    fn encodings_are_read_whatever_the_case() {
        let request = parse(b"GET / HTTP/1.1\r\naccept-Encoding: GZip, br\r\n\r\n").unwrap();
        assert_eq!(request.encodings, "gzip, br");
        assert!(request.reads() && !request.close);
    }
}
