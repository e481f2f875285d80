//! A chart as a file: the picture as PNG and SVG, its figures as CSV.

use crate::browser::canvas::{self, PngError, Ruler};
use crate::browser::clock;
use crate::browser::download::{self, DownloadError};
use crate::chart::{self, Chart, CsvError, DrawError, Frame, Imprint, Measure, Theme, Typical};
use crate::text::say;
use crate::ui::navigation::Navigation;
use crate::ui::words::Words;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::sync::Arc;

/// Buttons that save the chart as a file called `name`.
#[component]
pub fn Downloads(chart: Arc<dyn Chart>, name: String) -> impl IntoView {
    let words = Words::now();
    let navigation = Navigation::here();
    let failed = RwSignal::new(None::<String>);
    let label_id = format!("{name}-download");
    let button = |format: Format| {
        let (chart, file) = (Arc::clone(&chart), format!("{name}.{}", format.extension()));
        let save = move |_| {
            let (chart, file) = (Arc::clone(&chart), file.clone());
            // The address and the day are printed on a picture, so that it can be checked.
            let imprint = clock::today().map(|date| Imprint { address: navigation.permalink(), date });
            failed.set(None);
            spawn_local(async move {
                if format.save(&file, chart.as_ref(), words, imprint.as_ref()).await.is_err() {
                    // The reader may have gone to another page by now.
                    let _ = failed.try_set(Some(file));
                }
            });
        };
        view! { <button type="button" class="plain" on:click=save>{format.name()}</button> }
    };
    view! {
        <div class="downloads" role="group" aria-labelledby=label_id>
            <span id=label_id.clone()>{words.say(&say::figure_download())}</span>
            {[Format::Png, Format::Svg, Format::Csv].map(button)}
        </div>
        <p class="failure" role="status">
            {move || failed.get().map(|file| words.say(&say::figure_download_failed(file)))}
        </p>
    }
}

/// A kind of file.
#[derive(Clone, Copy)]
enum Format {
    Png,
    Svg,
    Csv,
}

/// Why a file could not be saved.
#[derive(Debug, thiserror::Error)]
enum SaveError {
    #[error(transparent)]
    Png(#[from] PngError),
    #[error(transparent)]
    Svg(#[from] DrawError),
    #[error(transparent)]
    Csv(#[from] CsvError),
    #[error(transparent)]
    Download(#[from] DownloadError),
}

impl Format {
    /// Width of an exported picture, in CSS pixels.
    const WIDTH: f64 = 960.0;
    /// Pixels of an exported picture to a CSS pixel; for SVG, how fine its coordinates are.
    const SCALE: f64 = 2.0;

    const fn name(self) -> &'static str {
        match self {
            Self::Png => "PNG",
            Self::Svg => "SVG",
            Self::Csv => "CSV",
        }
    }

    const fn extension(self) -> &'static str {
        match self {
            Self::Png => "png",
            Self::Svg => "svg",
            Self::Csv => "csv",
        }
    }

    /// Makes the file from the chart itself, whatever the page shows of it by now.
    async fn save(
        self,
        file: &str,
        chart: &dyn Chart,
        words: Words,
        imprint: Option<&Imprint>,
    ) -> Result<(), SaveError> {
        let (theme, words) = (Theme::print(), words.catalogue());
        let here = Ruler(&theme);
        let frame = Frame { width: Self::WIDTH, scale: Self::SCALE, theme: &theme, measure: &here, words: &words };
        match self {
            Self::Png => {
                let picture = chart::sheet(chart, &frame, imprint);
                download::save_blob(file, &canvas::png(&picture).await?)?;
            }
            Self::Svg => {
                // Whoever opens it may have other fonts, so texts get as much room as typical ones need as well.
                let anywhere =
                    |text: &str, size, face| here.width(text, size, face).max(Typical.width(text, size, face));
                let picture = chart::svg(chart, &Frame { measure: &anywhere, ..frame }, imprint)?;
                download::save(file, "image/svg+xml", picture.as_bytes())?;
            }
            Self::Csv => download::save(file, "text/csv;charset=utf-8", chart.table().csv(&words)?.as_bytes())?,
        }
        Ok(())
    }
}
