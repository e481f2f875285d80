//! A chart as a file: the picture as PNG and SVG, its figures as CSV.

use crate::browser::canvas::{self, PngError, Ruler};
use crate::browser::download::{self, DownloadError};
use crate::chart::{self, Chart, DrawError, Frame, Imprint, Measure, Theme, Typical};
use crate::table::CsvError;
use crate::ui::words::Words;
use web_sys::Blob;

/// A kind of file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChartFile {
    /// The picture, in pixels.
    Png,
    /// The picture, in shapes.
    Svg,
    /// The figures.
    Csv,
}

/// Why a file could not be saved.
#[derive(Debug, thiserror::Error)]
pub enum SaveError {
    /// The picture could not be made.
    #[error(transparent)]
    Png(#[from] PngError),
    /// The picture could not be drawn.
    #[error(transparent)]
    Svg(#[from] DrawError),
    /// The table could not be written.
    #[error(transparent)]
    Csv(#[from] CsvError),
    /// The browser did not save it.
    #[error(transparent)]
    Download(#[from] DownloadError),
}

impl ChartFile {
    /// Every kind.
    pub const ALL: [Self; 3] = [Self::Png, Self::Svg, Self::Csv];

    /// Width of an exported picture, in CSS pixels.
    const WIDTH: f64 = 960.0;
    /// Pixels of an exported picture to a CSS pixel; for SVG, how fine its coordinates are.
    const SCALE: f64 = 2.0;

    /// What people call it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Png => "PNG",
            Self::Svg => "SVG",
            Self::Csv => "CSV",
        }
    }

    /// The end of the file's name.
    pub const fn extension(self) -> &'static str {
        match self {
            Self::Png => "png",
            Self::Svg => "svg",
            Self::Csv => "csv",
        }
    }

    /// Makes the file from the chart itself, whatever the page shows of it by now.
    ///
    /// # Errors
    /// When it cannot be drawn or written, or the browser refuses to save it.
    pub async fn save(
        self,
        file: &str,
        chart: &dyn Chart,
        words: Words,
        imprint: Option<&Imprint>,
    ) -> Result<(), SaveError> {
        match self {
            Self::Png => {
                let picture = Self::on_paper(words, |frame| chart::sheet(chart, frame, imprint));
                download::save_blob(file, &canvas::png(&picture).await?)?;
            }
            Self::Svg => {
                let picture = Self::on_paper(words, |frame| {
                    // Whoever opens it may have other fonts, so texts get as much room as typical ones need as well.
                    let anywhere = |text: &str, size, face| {
                        frame.measure.width(text, size, face).max(Typical.width(text, size, face))
                    };
                    chart::svg(chart, &Frame { measure: &anywhere, ..*frame }, imprint)
                })?;
                download::save(file, "image/svg+xml", picture.as_bytes())?;
            }
            Self::Csv => {
                let table = chart::file_table(chart).csv(&words.catalogue())?;
                download::save(file, "text/csv;charset=utf-8", table.as_bytes())?;
            }
        }
        Ok(())
    }

    /// The picture as it would be saved, for the clipboard; none where it cannot be made.
    pub async fn picture(chart: &dyn Chart, words: Words, imprint: Option<&Imprint>) -> Option<Blob> {
        let picture = Self::on_paper(words, |frame| chart::sheet(chart, frame, imprint));
        canvas::png(&picture).await.ok()
    }

    /// Lays out for a picture that leaves the page: light, of one width, whatever the screen.
    fn on_paper<T>(words: Words, lay_out: impl FnOnce(&Frame<'_>) -> T) -> T {
        let (theme, words) = (Theme::print(), words.catalogue());
        let here = Ruler(&theme);
        lay_out(&Frame { width: Self::WIDTH, scale: Self::SCALE, theme: &theme, measure: &here, words: &words })
    }
}
