//! A chart as a file: the picture as PNG and SVG, its figures as CSV.

use crate::browser::canvas::{self, PngError, Ruler};
use crate::browser::download::{self, DownloadError};
use crate::chart::{self, Chart, DrawError, Frame, Layout, Measure, SheetSpec, Typical};
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

    /// Width of an exported picture without a size of its own, in CSS pixels.
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

    /// The name of the file, which says what is not as usual about a picture.
    pub fn file_name(self, name: &str, spec: &SheetSpec) -> String {
        match self {
            Self::Png => format!("{name}{}.png", spec.file_suffix()),
            Self::Svg => format!("{name}{}.svg", spec.file_suffix()),
            Self::Csv => format!("{name}.csv"),
        }
    }

    /// Makes the file from the chart itself, whatever the page shows of it by now.
    ///
    /// # Errors
    /// When it cannot be drawn or written, or the browser refuses to save it.
    pub async fn save(self, file: &str, chart: &dyn Chart, words: Words, spec: &SheetSpec) -> Result<(), SaveError> {
        match self {
            Self::Png => {
                download::save_blob(file, &canvas::png(&Self::layout(chart, words, spec)).await?)?;
            }
            Self::Svg => {
                let picture = Self::on_paper(words, spec, |frame| {
                    // Whoever opens it may have other fonts, so texts get as much room as typical ones need as well.
                    let anywhere = |text: &str, size, face| {
                        frame.measure.width(text, size, face).max(Typical.width(text, size, face))
                    };
                    chart::svg(chart, &Frame { measure: &anywhere, ..*frame }, spec)
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
    pub async fn picture(chart: &dyn Chart, words: Words, spec: &SheetSpec) -> Option<Blob> {
        canvas::png(&Self::layout(chart, words, spec)).await.ok()
    }

    /// The picture as it would be saved, laid out.
    pub fn layout(chart: &dyn Chart, words: Words, spec: &SheetSpec) -> Layout {
        Self::on_paper(words, spec, |frame| chart::sheet(chart, frame, spec))
    }

    /// Lays out for a picture that leaves the page: in colours and a size that were asked for, whatever the screen.
    fn on_paper<T>(words: Words, spec: &SheetSpec, lay_out: impl FnOnce(&Frame<'_>) -> T) -> T {
        let (theme, words) = (spec.theme(), words.catalogue());
        let here = Ruler(&theme);
        lay_out(&Frame { width: Self::WIDTH, scale: Self::SCALE, theme: &theme, measure: &here, words: &words })
    }
}
