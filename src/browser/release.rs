//! Which release of the program runs here, and whether the host has another one by now.

use super::{document, fetch};

/// What begins the name of the script that starts a release; the rest of the name is a hash of what it starts.
const START: &str = "start-";

/// Whether the host has put up another release since this page was opened. Files of the one that runs here may then be
/// gone, and only loading the page anew helps. Where the host does not answer, it is not known to have.
pub async fn is_replaced() -> bool {
    let Some(running) = document::script(START) else { return false };
    let page = fetch::page(&format!("{}/", document::base_path())).await;
    // A page that starts nothing is somebody else's: of a network that asks to log in, say.
    page.is_ok_and(|page| page.contains(START) && !page.contains(&running))
}
