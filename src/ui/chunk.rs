//! Chunks: large parts of the program in files of their own, which come when first needed, so that the first view
//! stays small. Which functions go where is decided by `wasm-split-cli` from the functions named here.
//!
//! Without the feature `split`, as in a debug build, the program is one file and every chunk is simply there.

use super::brought;
use super::components::{self, ChartFile, Import, ImportPreview, Lists, answer, loaded, page_check};
use super::library::BroughtPages;
use super::load::{Cause, Failure, Slot};
use super::navigation::Navigation;
use super::pages::{
    self, Answered, Compared, Covered, Held, OpenCrosswalk, OpenMapping, Opened, Planned, Ranked, ShownPlan, Subject,
};
use super::words::Words;
use crate::browser::fetch::FetchError;
use crate::browser::{download, release};
use crate::bundle::{Bundle, BundleFile};
use crate::chart::{Chart, SheetSpec};
use crate::model::{BroughtPage, Methodology, PartId, Plan, Strategy};
use crate::route::{AssessmentPart, CountryView, Figure, Picture, Route, StrategyPart};
use crate::text::{Catalogue, Language};
use crate::ui::prelude::*;
use futures::FutureExt;
use futures::future::LocalBoxFuture;
use std::rc::Rc;
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

in_chunk!(files: fn chart_file(
    format: ChartFile,
    name: String,
    chart: Arc<dyn Chart>,
    words: Words,
    spec: SheetSpec
) -> LocalBoxFuture<'static, bool> {
    async move { format.save(&name, chart.as_ref(), words, &spec).await.is_ok() }.boxed_local()
});
in_chunk!(files: fn chart_picture(
    chart: Arc<dyn Chart>,
    words: Words,
    spec: SheetSpec
) -> LocalBoxFuture<'static, Option<Blob>> {
    async move { ChartFile::picture(chart.as_ref(), words, &spec).await }.boxed_local()
});
in_chunk!(files: fn bundle_file(format: BundleFile, bundle: Bundle, words: Words) -> bool {
    let saved = bundle.file(format, &words.catalogue()).ok().and_then(|bytes| {
        download::save(&bundle.file_name(format), format.media_type(), &bytes).ok()
    });
    saved.is_some()
});
in_chunk!(brought: fn brought_pages() -> LocalBoxFuture<'static, Rc<dyn BroughtPages>> {
    brought::pages().boxed_local()
});
in_chunk!(plan_kept: fn keep_as_plan(
    planned: Planned,
    parts: Vec<PartId>,
    words: Words,
    navigation: Navigation
) -> () {
    pages::keep_indicators(&planned, &parts, words, navigation);
});
in_chunk!(languages: fn read_catalogue(language: Language) -> () {
    let _ = Catalogue::of(language);
});

/// What is shown of chunks, each once: the function that shows it, the chunk, the names of what fetches and builds it
/// there, of a page the routes that it is for, and the view. Each finds out by itself whether its chunk is there.
macro_rules! in_chunks {
    ($(
        $(#[$about:meta])*
        fn $name:ident($($argument:ident: $type:ty),*) in $chunk:ident, $fetch:ident, $build:ident
            $(for $route:pat)? => $view:expr;
    )*) => {
        $(in_chunk!($chunk, $fetch: fn $build($($argument: $type),*) -> AnyView { $view });)*

        /// What has come of the functions that live in chunks.
        pub struct Chunks {
            $($name: Slot<()>,)*
            /// The words of every language but English.
            pub languages: Slot<()>,
        }

        impl Chunks {
            /// All of them, none asked for.
            pub fn provide() {
                provide_context(Arc::new(Self {
                    $($name: slot(concat!(stringify!($chunk), ".wasm"), || $fetch().boxed_local()),)*
                    languages: slot("languages.wasm", || fetch_catalogues().boxed_local()),
                }));
            }

            /// The chunks of this app.
            pub fn here() -> Arc<Self> {
                expect_context()
            }
        }

        $(
            $(#[$about])*
            pub fn $name($($argument: $type),*) -> AnyView {
                // Of a chunk that is there, nothing is waited for.
                let view = move || $build($($argument.clone()),*).now_or_never().and_then(Result::ok);
                shown(&Chunks::here().$name, Box::new(view))
            }
        )*

        /// The page of a route. The front page, and what is said of any other path, are part of the first file.
        pub fn page(route: &Route) -> AnyView {
            match route {
                Route::Home(_) => view! { <pages::Home/> },
                Route::NotFound(_) => view! { <pages::NotFound/> },
                $($($route => $name(),)?)*
            }
        }
    };
}

in_chunks! {
    /// The map of the world on the front page.
    fn world_map() in world, fetch_world, world_map_part => pages::world_map();
    /// What came last into the data.
    fn lately() in world, fetch_lately, lately_part => pages::lately();
    /// The search of the whole site, and the keys.
    fn search_panel(for_keys: bool, close: Callback<()>) in search, fetch_search, search_panel_part =>
        components::search_panel(for_keys, close);
    /// The profile of a country.
    fn country() in country, fetch_country, country_page for Route::Country(_) =>
        view! { <pages::Profile/> };
    /// The answer to "Why this number?".
    fn why(lists: Lists, view: CountryView, figure: Figure) in country, fetch_why, why_answer =>
        answer(lists, view, figure).into_any();
    /// The form for the size, title and colours of the picture of a chart.
    fn picture_form(chart: Arc<dyn Chart>, spec: RwSignal<SheetSpec>, id: String) in files, fetch_picture_form,
        picture_form_part => components::picture_form(chart, spec, &id);
    /// Countries side by side.
    fn compare() in compare, fetch_compare, compare_page for Route::Compare(_) =>
        view! { <pages::Compare/> };
    /// What is computed from several countries, or shown over time.
    fn analysis(compared: Compared, picture: Picture) in analysis, fetch_analysis, analysis_part =>
        pages::analysis(&compared, picture);
    /// Statements about a country.
    fn context() in context, fetch_context, context_page for Route::Context(_) =>
        view! { <pages::Context/> };
    /// One page on a country, to print.
    fn brief() in brief, fetch_brief, brief_page for Route::Brief(_) =>
        view! { <pages::Brief/> };
    /// All strategies.
    fn strategies() in strategies, fetch_strategies, strategies_page for Route::Strategies(_) =>
        view! { <pages::Strategies/> };
    /// One strategy.
    fn strategy() in strategy, fetch_strategy, strategy_page for Route::Strategy(_) =>
        view! { <pages::Strategy/> };
    /// A part of how far a strategy reaches an index that is not shown first.
    fn strategy_part(part: StrategyPart, open: OpenMapping, opened: Opened, lists: Lists) in strategy_part,
        fetch_strategy_part, strategy_part_view => pages::strategy_part(part, open, opened, lists);
    /// What a strategy says.
    fn strategy_text(strategy: Arc<Strategy>) in strategy_text, fetch_strategy_text, strategy_text_part =>
        pages::strategy_text(&strategy);
    /// The mapping of a strategy onto an index, to be read and changed.
    fn mapping(open: OpenMapping) in mapping, fetch_mapping, mapping_part => pages::mapping(open);
    /// All self-assessments.
    fn assess() in assess, fetch_assess, assess_page for Route::Assess(_) =>
        view! { <pages::Assess/> };
    /// One self-assessment: its answers and its evidence.
    fn assessment() in assessment, fetch_assessment, assessment_page for Route::Assessment(_) =>
        view! { <pages::AssessmentPage/> };
    /// What follows from a self-assessment, and its files.
    fn review(part: AssessmentPart) in review, fetch_review, review_part => pages::review(part);
    /// The form that corrects an area or an indicator in a self-assessment.
    fn correct_item(part: PartId) in correcting, fetch_correct_item, correct_item_part => pages::correct_item(part);
    /// The way to bring the publisher's list into a self-assessment.
    fn publisher_list() in correcting, fetch_publisher_list, publisher_list_part => pages::publisher_list();
    /// What would become of an assessment that came in.
    fn import_preview(import: Import) in merging, fetch_merging, import_preview_part =>
        view! { <ImportPreview import=import/> };
    /// One self-assessment on its way to another edition.
    fn edition_move() in edition_move, fetch_edition_move, edition_move_page for Route::Move(_) =>
        view! { <pages::EditionMovePage/> };
    /// The evidence of a country, over all self-assessments of it.
    fn evidence_shelf() in evidence_shelf, fetch_evidence_shelf, evidence_shelf_page for Route::Evidence(_) =>
        view! { <pages::EvidenceShelfPage/> };
    /// What of the evidence of other self-assessments fits an indicator.
    fn offers(part: PartId, heading: String) in evidence_shelf, fetch_offers, offers_part =>
        pages::offers(part, heading);
    /// An assessment that came by link.
    fn shared() in assess, fetch_shared, shared_page for Route::Shared =>
        view! { <pages::Shared/> };
    /// The ranking.
    fn ranking() in ranking, fetch_ranking, ranking_page for Route::Ranking(_) =>
        view! { <pages::Ranking/> };
    /// Who meets an indicator.
    fn indicator() in indicator, fetch_indicator, indicator_page for Route::Indicator(_) =>
        view! { <pages::Indicator/> };
    /// The ways to hand on who meets an indicator.
    fn indicator_share(answered: Answered) in sharing, fetch_indicator_share, indicator_share_part =>
        pages::indicator_share(answered);
    /// The ways to hand a comparison on.
    fn compare_share(compared: Compared) in sharing, fetch_compare_share, compare_share_part =>
        pages::compare_share(compared);
    /// The ways to hand a ranking on.
    fn ranking_share(ranked: Ranked) in sharing, fetch_ranking_share, ranking_share_part => pages::ranking_share(ranked);
    /// The ways to hand a strategy over an index on.
    fn strategy_share(covered: Covered) in sharing, fetch_strategy_share, strategy_share_part =>
        pages::strategy_share(covered);
    /// The ways to hand a profile on.
    fn profile_share(subject: Subject) in sharing, fetch_profile_share, profile_share_part =>
        pages::profile_share(subject);
    /// What becomes of each indicator from one edition to another.
    fn crosswalk() in crosswalk, fetch_crosswalk, crosswalk_page for Route::Crosswalk(_) =>
        view! { <pages::CrosswalkPage/> };
    /// The ways to hand a crosswalk on.
    fn crosswalk_share(open: OpenCrosswalk) in sharing, fetch_crosswalk_share, crosswalk_share_part =>
        pages::crosswalk_share(open);
    /// The way to a target.
    fn plan() in plan, fetch_plan, plan_page for Route::Plan(_) =>
        view! { <pages::Plan/> };
    /// The plan of a self-assessment.
    fn own_plan() in own_plan, fetch_own_plan, own_plan_part => pages::own_plan();
    /// The ways from a plan to those of the self-assessments that are kept.
    fn plan_ways_on(planned: Planned) in plan_kept, fetch_plan_ways_on, plan_ways_on_part =>
        pages::plan_ways_on(&planned);
    /// What points rest on, in self-assessments too.
    fn plan_rests(planned: Planned, evidence: Held) in plan_kept, fetch_plan_rests, plan_rests_part =>
        pages::plan_rests(&planned, evidence);
    /// The plans that are kept.
    fn kept_plans() in plan_kept, fetch_kept_plans, kept_plans_part => pages::plan_list(|_, _, _| ().into_any());
    /// The ways to hand a plan on.
    fn plan_share(planned: Planned) in sharing, fetch_plan_share, plan_share_part => pages::plan_share(planned);
    /// A plan that is kept.
    fn kept_plan() in kept_plan, fetch_kept_plan, kept_plan_page for Route::KeptPlan(_) =>
        view! { <pages::KeptPlan/> };
    /// A plan that came by link.
    fn shared_plan(plan: Arc<Plan>) in kept_plan, fetch_shared_plan, shared_plan_part => pages::shared_plan(&plan);
    /// The ways to hand a plan on that is kept.
    fn kept_plan_share(shown: ShownPlan) in sharing, fetch_kept_plan_share, kept_plan_share_part =>
        pages::kept_plan_share(&shown);
    /// An index explained.
    fn methodology() in reference, fetch_methodology, methodology_page for Route::Methodology(_) =>
        view! { <pages::MethodologyPage/> };
    /// The files of the data package.
    fn data() in reference, fetch_data, data_page for Route::Data =>
        view! { <pages::Data/> };
    /// What the reader brought.
    fn brought_list() in brought_list, fetch_brought_list, brought_list_part => pages::brought_list();
    /// What was found on a page that the reader brought when it was read.
    fn brought_check(page: Arc<BroughtPage>, methodology: Arc<Methodology>) in brought_check, fetch_brought_check,
        brought_check_part => page_check(&page, &methodology);
    /// The same of the page that an observation is from.
    fn source_check(subject: Subject) in brought_check, fetch_source_check, source_check_part =>
        components::source_check(subject.observation.source.clone(), &subject.index.methodology);
    /// A country's page from a publisher, read and kept.
    fn bring() in bring, fetch_bring, bring_page for Route::Bring =>
        view! { <pages::Bring/> };
    /// What the product is.
    fn about() in reference, fetch_about, about_page for Route::About =>
        view! { <pages::About/> };
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
pub async fn save_chart(format: ChartFile, name: String, chart: Arc<dyn Chart>, words: Words, spec: SheetSpec) -> bool {
    match chart_file(format, name, chart, words, spec).await {
        Ok(saving) => saving.await,
        Err(_) => false,
    }
}

/// The picture of a chart as a PNG file; none where it could not be made.
pub async fn picture(chart: Arc<dyn Chart>, words: Words, spec: SheetSpec) -> Option<Blob> {
    chart_picture(chart, words, spec).await.ok()?.await
}

/// Saves the tables of a view as a file; false where that failed.
pub async fn save_bundle(format: BundleFile, bundle: Bundle, words: Words) -> bool {
    bundle_file(format, bundle, words).await.unwrap_or(false)
}

/// Keeps indicators as a plan, and goes to it.
///
/// # Errors
/// When the chunk that keeps them did not come.
pub async fn keep_indicators(
    planned: Planned,
    parts: Vec<PartId>,
    words: Words,
    navigation: Navigation,
) -> Result<(), Missing> {
    keep_as_plan(planned, parts, words, navigation).await
}

/// What the reader brought, for the library.
pub fn brought() -> LocalBoxFuture<'static, Result<Rc<dyn BroughtPages>, Failure>> {
    let getting = async {
        match brought_pages().await {
            Ok(pages) => Ok(pages.await),
            Err(_) => Err(missing("brought.wasm").await),
        }
    };
    getting.boxed_local()
}

/// That a chunk did not come.
async fn missing(file: &str) -> Failure {
    let network = Cause::Fetch(FetchError::Network(String::new()));
    let cause = if release::is_replaced().await { Cause::Replaced } else { network };
    Failure { file: file.to_owned(), cause }
}

fn slot(file: &'static str, fetch: fn() -> LocalBoxFuture<'static, Result<(), Missing>>) -> Slot<()> {
    Slot::new(file, move || async move {
        if fetch().await.is_ok() {
            return Ok(((), Vec::new()));
        }
        Err(missing(file).await)
    })
}

/// Shows a view of a chunk once that is there. Its function is called where it is shown, so that signals and effects
/// in it belong there.
fn shown(slot: &Slot<()>, view: Box<dyn Fn() -> Option<AnyView> + Send + Sync>) -> AnyView {
    loaded(slot.clone(), move |_| view()).into_any()
}
