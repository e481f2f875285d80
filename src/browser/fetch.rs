//! Fetching the app's own files; there is no other origin to fetch from.

use gloo_net::http::{Request, RequestBuilder};
use web_sys::RequestCache;

/// Why a file did not come.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FetchError {
    /// The network failed, or the server is not there.
    #[error("the network failed: {0}")]
    Network(String),
    /// The server answered with this status.
    #[error("the server answered {0}")]
    Status(u16),
    /// A web page came instead, as static hosts send for addresses that they do not know.
    #[error("a web page came instead of the file")]
    WebPage,
}

/// Fetches a file as bytes.
///
/// # Errors
/// When it does not come, or a web page comes instead.
pub async fn bytes(url: &str) -> Result<Vec<u8>, FetchError> {
    receive(Request::get(url)).await
}

/// Fetches a file as the server has it now, whatever the browser has kept of it.
///
/// # Errors
/// As [`bytes`].
pub async fn fresh_bytes(url: &str) -> Result<Vec<u8>, FetchError> {
    receive(Request::get(url).cache(RequestCache::NoCache)).await
}

async fn receive(request: RequestBuilder) -> Result<Vec<u8>, FetchError> {
    let response = request.send().await.map_err(|error| FetchError::Network(error.to_string()))?;
    if !response.ok() {
        return Err(FetchError::Status(response.status()));
    }
    if response.headers().get("content-type").is_some_and(|kind| kind.starts_with("text/html")) {
        return Err(FetchError::WebPage);
    }
    response.binary().await.map_err(|error| FetchError::Network(error.to_string()))
}

/// Fetches a file as text; bytes that are not UTF-8 become replacement characters, which no reader accepts.
///
/// # Errors
/// As [`bytes`].
pub async fn text(url: &str) -> Result<String, FetchError> {
    Ok(String::from_utf8_lossy(&bytes(url).await?).into_owned())
}
