//! Fetching the app's own files; there is no other origin to fetch from.

use super::keeper;
use Wanted::{File, Page};
use futures::future::{Either, select};
use gloo_net::http::{Request, RequestBuilder, Response};
use gloo_timers::future::TimeoutFuture;
use js_sys::{Promise, Reflect, Uint8Array};
use std::pin::pin;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{AbortController, ReadableStream, ReadableStreamDefaultReader, RequestCache};

/// So long a server may say nothing. A slow one says something all the time.
const SILENCE_MS: u32 = 60_000;
/// The largest file that is taken: many times what any file of the package has.
const MOST_BYTES: usize = 64_000_000;

/// Why a file did not come.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FetchError {
    /// The network failed, or the server is not there.
    #[error("the network failed: {0}")]
    Network(String),
    /// The server answered with this status.
    #[error("the server answered {0}")]
    Status(u16),
    /// The server stopped answering.
    #[error("the server stopped answering")]
    Silent,
    /// There was more than any file of the package has.
    #[error("the file is too large")]
    TooLarge,
    /// A web page came instead, as static hosts send for addresses that they do not know.
    #[error("a web page came instead of the file")]
    WebPage,
}

/// Fetches a file as bytes.
///
/// # Errors
/// When it does not come, or a web page comes instead.
pub async fn bytes(url: &str) -> Result<Vec<u8>, FetchError> {
    if let Some(early) = early(url)
        && let Ok(Ok(response)) = answered(JsFuture::from(early)).await
        && let Ok(response) = response.dyn_into::<web_sys::Response>()
    {
        return all_of_answer(response.into(), File).await;
    }
    receive(Request::get(url), File).await
}

/// What the page asked for before the program was there, once; see `boot.js`. Where no answer came, the file is asked for
/// again.
fn early(url: &str) -> Option<Promise> {
    let kept = Reflect::get(&js_sys::global(), &"postureEarly".into()).ok()?;
    let promise = Reflect::get(&kept, &url.into()).ok()?.dyn_into().ok()?;
    Reflect::delete_property::<js_sys::Object>(kept.unchecked_ref(), &url.into()).ok()?;
    Some(promise)
}

/// Fetches a page as the server has it now.
///
/// # Errors
/// When it does not come.
pub async fn page(url: &str) -> Result<String, FetchError> {
    let bytes = receive(Request::get(url).cache(RequestCache::NoCache), Page).await?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

/// Fetches a file as the server has it now, whatever the browser has kept of it.
///
/// # Errors
/// As [`bytes`].
pub async fn fresh_bytes(url: &str) -> Result<Vec<u8>, FetchError> {
    receive(Request::get(url).cache(RequestCache::NoCache), File).await
}

/// What is asked for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Wanted {
    File,
    Page,
}

async fn receive(request: RequestBuilder, wanted: Wanted) -> Result<Vec<u8>, FetchError> {
    // What is not waited for any more need not come.
    let aborting = AbortOnDrop(AbortController::new().ok());
    let signal = aborting.0.as_ref().map(AbortController::signal);
    let response = answered(request.abort_signal(signal.as_ref()).send()).await?;
    all_of_answer(response.map_err(|error| FetchError::Network(error.to_string()))?, wanted).await
}

/// All bytes of an answer that is what was wanted.
async fn all_of_answer(response: Response, wanted: Wanted) -> Result<Vec<u8>, FetchError> {
    if !response.ok() {
        return Err(FetchError::Status(response.status()));
    }
    let is_page = || response.headers().get("content-type").is_some_and(|kind| kind.starts_with("text/html"));
    if wanted == File && is_page() {
        return Err(FetchError::WebPage);
    }
    if let Some(day) = response.headers().get(keeper::DAY) {
        keeper::tell(day);
    }
    match response.body() {
        Some(body) => all_of(&body).await,
        None => Ok(Vec::new()),
    }
}

/// All bytes of a body, which come in pieces.
async fn all_of(body: &ReadableStream) -> Result<Vec<u8>, FetchError> {
    let reader: ReadableStreamDefaultReader = body.get_reader().unchecked_into();
    let mut bytes = Vec::new();
    loop {
        let piece = answered(JsFuture::from(reader.read())).await?.map_err(|error| network(&error))?;
        let field = |name: &str| Reflect::get(&piece, &name.into()).map_err(|error| network(&error));
        if field("done")?.is_truthy() {
            return Ok(bytes);
        }
        bytes.extend(field("value")?.unchecked_into::<Uint8Array>().to_vec());
        if bytes.len() > MOST_BYTES {
            return Err(FetchError::TooLarge);
        }
    }
}

/// What is waited for, unless nothing comes for too long.
async fn answered<T>(coming: impl Future<Output = T>) -> Result<T, FetchError> {
    match select(pin!(coming), pin!(TimeoutFuture::new(SILENCE_MS))).await {
        Either::Left((come, _)) => Ok(come),
        Either::Right(((), _)) => Err(FetchError::Silent),
    }
}

fn network(error: &JsValue) -> FetchError {
    FetchError::Network(error.dyn_ref::<js_sys::Error>().map(|error| error.message().into()).unwrap_or_default())
}

/// Ends a request that is still under way when nobody waits for it any more.
struct AbortOnDrop(Option<AbortController>);

impl Drop for AbortOnDrop {
    fn drop(&mut self) {
        if let Some(aborting) = &self.0 {
            aborting.abort();
        }
    }
}

/// Fetches a file as text; bytes that are not UTF-8 become replacement characters, which no reader accepts.
///
/// # Errors
/// As [`bytes`].
pub async fn text(url: &str) -> Result<String, FetchError> {
    Ok(String::from_utf8_lossy(&bytes(url).await?).into_owned())
}
