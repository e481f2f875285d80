//! Chunks: large parts of the program in files of their own, which come when first needed, so that the first view
//! stays small. Which functions go where is decided by `wasm-split-cli` from the functions named here.
//!
//! Without the feature `split`, as in a debug build, the program is one file and every chunk is simply there.

use super::components::{ChartFile, Lists, answer, loaded};
use super::load::{Cause, Failure, Slot};
use super::pages;
use super::words::Words;
use crate::browser::download;
use crate::browser::fetch::FetchError;
use crate::bundle::{Bundle, BundleFile};
use crate::chart::{Chart, Imprint};
use crate::route::{CountryView, Figure};
use crate::text::{Catalogue, Language};
use crate::ui::prelude::*;
use futures::FutureExt;
use futures::future::LocalBoxFuture;
use std::future::Future;
use std::sync::Arc;
use web_sys::Blob;

/// That a chunk did not come.
#[cfg(feature = "split")]
pub use wasm_split_helpers::SplitLoaderError as Missing;

/// That a chunk did not come, which cannot happen to a program that is one file.
#[cfg(not(feature = "split"))]
pub type Missing = std::convert::Infallible;

/// A function that lives in the chunk `$chunk`, and where wanted `$fetch`, which fetches the chunk alone.
macro_rules! in_chunk {
    ($chunk:ident $(, $fetch:ident)?: fn $name:ident($($argument:ident: $type:ty),*) -> $output:ty $body:block) => {
        #[cfg(feature = "split")]
        #[allow(unused_braces, reason = "the macro sets each body in braces of its own")]
        #[allow(unsafe_code, reason = "the call into another file is a foreign one; the macro checks its types")]
        #[wasm_split_helpers::wasm_split($chunk, fallible $(, preload($fetch))?)]
        fn $name($($argument: $type),*) -> Result<$output, Missing> {
            Ok($body)
        }
        #[cfg(not(feature = "split"))]
        async fn $name($($argument: $type),*) -> Result<$output, Missing> {
            Ok($body)
        }
        $(
            #[cfg(not(feature = "split"))]
            async fn $fetch() -> Result<(), Missing> {
                Ok(())
            }
        )?
    };
}

in_chunk!(country, fetch_country: fn country_page() -> AnyView { view! { <pages::Profile/> }.into_any() });
in_chunk!(country, fetch_why: fn why_answer(lists: Lists, view: CountryView, figure: Figure) -> AnyView {
    answer(lists, view, figure).into_any()
});
in_chunk!(compare, fetch_compare: fn compare_page() -> AnyView { view! { <pages::Compare/> }.into_any() });
in_chunk!(strategy, fetch_context: fn context_page() -> AnyView { view! { <pages::Context/> }.into_any() });
in_chunk!(strategy, fetch_strategies: fn strategies_page() -> AnyView { view! { <pages::Strategies/> }.into_any() });
in_chunk!(strategy, fetch_strategy: fn strategy_page() -> AnyView { view! { <pages::Strategy/> }.into_any() });
in_chunk!(assess, fetch_assess: fn assess_page() -> AnyView { view! { <pages::Assess/> }.into_any() });
in_chunk!(assess, fetch_assessment: fn assessment_page() -> AnyView {
    view! { <pages::AssessmentPage/> }.into_any()
});
in_chunk!(assess, fetch_shared: fn shared_page() -> AnyView { view! { <pages::Shared/> }.into_any() });
in_chunk!(ranking, fetch_ranking: fn ranking_page() -> AnyView { view! { <pages::Ranking/> }.into_any() });
in_chunk!(reference, fetch_methodology: fn methodology_page() -> AnyView {
    view! { <pages::MethodologyPage/> }.into_any()
});
in_chunk!(reference, fetch_data: fn data_page() -> AnyView { view! { <pages::Data/> }.into_any() });
in_chunk!(reference, fetch_about: fn about_page() -> AnyView { view! { <pages::About/> }.into_any() });
in_chunk!(files: fn chart_file(
    format: ChartFile,
    name: String,
    chart: Arc<dyn Chart>,
    words: Words,
    imprint: Option<Imprint>
) -> LocalBoxFuture<'static, bool> {
    async move { format.save(&name, chart.as_ref(), words, imprint.as_ref()).await.is_ok() }.boxed_local()
});
in_chunk!(files: fn chart_picture(
    chart: Arc<dyn Chart>,
    words: Words,
    imprint: Option<Imprint>
) -> LocalBoxFuture<'static, Option<Blob>> {
    async move { ChartFile::picture(chart.as_ref(), words, imprint.as_ref()).await }.boxed_local()
});
in_chunk!(files: fn bundle_file(format: BundleFile, bundle: Bundle, words: Words) -> bool {
    let saved = bundle.file(format, &words.catalogue()).ok().and_then(|bytes| {
        download::save(&bundle.file_name(format), format.media_type(), &bytes).ok()
    });
    saved.is_some()
});
in_chunk!(languages: fn read_catalogue(language: Language) -> () {
    let _ = Catalogue::of(language);
});

/// What has come of the functions that live in chunks: each finds out by itself whether its chunk is there.
#[derive(Clone)]
pub struct Chunks {
    country: Slot<()>,
    why: Slot<()>,
    compare: Slot<()>,
    context: Slot<()>,
    strategies: Slot<()>,
    strategy: Slot<()>,
    assess: Slot<()>,
    assessment: Slot<()>,
    shared: Slot<()>,
    ranking: Slot<()>,
    methodology: Slot<()>,
    data: Slot<()>,
    about: Slot<()>,
    /// The words of every language but English.
    pub languages: Slot<()>,
}

impl Chunks {
    /// All of them, none asked for.
    pub fn provide() {
        provide_context(Self {
            country: slot("country.wasm", fetch_country),
            why: slot("country.wasm", fetch_why),
            compare: slot("compare.wasm", fetch_compare),
            context: slot("strategy.wasm", fetch_context),
            strategies: slot("strategy.wasm", fetch_strategies),
            strategy: slot("strategy.wasm", fetch_strategy),
            assess: slot("assess.wasm", fetch_assess),
            assessment: slot("assess.wasm", fetch_assessment),
            shared: slot("assess.wasm", fetch_shared),
            ranking: slot("ranking.wasm", fetch_ranking),
            methodology: slot("reference.wasm", fetch_methodology),
            data: slot("reference.wasm", fetch_data),
            about: slot("reference.wasm", fetch_about),
            languages: slot("languages.wasm", fetch_catalogues),
        });
    }

    /// The chunks of this app.
    pub fn here() -> Self {
        expect_context()
    }
}

/// The profile of a country.
pub fn country() -> impl IntoView {
    shown(Chunks::here().country, country_page)
}

/// The answer to "Why this number?".
pub fn why(lists: Lists, view: CountryView, figure: Figure) -> impl IntoView {
    shown(Chunks::here().why, move || why_answer(lists.clone(), view.clone(), figure.clone()))
}

/// Countries side by side.
pub fn compare() -> impl IntoView {
    shown(Chunks::here().compare, compare_page)
}

/// Statements about a country.
pub fn context() -> impl IntoView {
    shown(Chunks::here().context, context_page)
}

/// All strategies.
pub fn strategies() -> impl IntoView {
    shown(Chunks::here().strategies, strategies_page)
}

/// One strategy.
pub fn strategy() -> impl IntoView {
    shown(Chunks::here().strategy, strategy_page)
}

/// All self-assessments.
pub fn assess() -> impl IntoView {
    shown(Chunks::here().assess, assess_page)
}

/// One self-assessment.
pub fn assessment() -> impl IntoView {
    shown(Chunks::here().assessment, assessment_page)
}

/// An assessment that came by link.
pub fn shared() -> impl IntoView {
    shown(Chunks::here().shared, shared_page)
}

/// The ranking.
pub fn ranking() -> impl IntoView {
    shown(Chunks::here().ranking, ranking_page)
}

/// An index explained.
pub fn methodology() -> impl IntoView {
    shown(Chunks::here().methodology, methodology_page)
}

/// The files of the data package.
pub fn data() -> impl IntoView {
    shown(Chunks::here().data, data_page)
}

/// What the product is.
pub fn about() -> impl IntoView {
    shown(Chunks::here().about, about_page)
}

/// Makes the words of every language known. The English ones always are.
///
/// # Errors
/// When the chunk with the other languages did not come.
pub async fn fetch_catalogues() -> Result<(), Missing> {
    for language in Language::all().filter(|language| *language != Language::ENGLISH) {
        read_catalogue(language).await?;
    }
    Ok(())
}

/// Saves a chart as a file; false where that failed.
pub async fn save_chart(
    format: ChartFile,
    name: String,
    chart: Arc<dyn Chart>,
    words: Words,
    imprint: Option<Imprint>,
) -> bool {
    match chart_file(format, name, chart, words, imprint).await {
        Ok(saving) => saving.await,
        Err(_) => false,
    }
}

/// The picture of a chart as a PNG file; none where it could not be made.
pub async fn picture(chart: Arc<dyn Chart>, words: Words, imprint: Option<Imprint>) -> Option<Blob> {
    chart_picture(chart, words, imprint).await.ok()?.await
}

/// Saves the tables of a view as a file; false where that failed.
pub async fn save_bundle(format: BundleFile, bundle: Bundle, words: Words) -> bool {
    bundle_file(format, bundle, words).await.unwrap_or(false)
}

fn slot<F>(file: &'static str, fetch: fn() -> F) -> Slot<()>
where
    F: Future<Output = Result<(), Missing>> + 'static,
{
    let failed = move |_| Failure { file: file.to_owned(), cause: Cause::Fetch(FetchError::Network(String::new())) };
    Slot::new(file, move || async move { fetch().await.map(|()| ((), Vec::new())).map_err(failed) })
}

/// Shows a view of a chunk once that is there. Its function is called where it is shown, so that signals and effects
/// in it belong there.
fn shown<F>(slot: Slot<()>, view: impl Fn() -> F + Send + Sync + 'static) -> impl IntoView
where
    F: Future<Output = Result<AnyView, Missing>>,
{
    // Of a chunk that is there, nothing is waited for.
    loaded(slot, move |_| view().now_or_never().and_then(Result::ok))
}
