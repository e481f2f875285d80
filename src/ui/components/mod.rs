//! What pages are made of.

mod chart_figure;
mod copy_button;
mod country_picker;
mod footer;
mod index_select;
mod later;
mod loaded;
mod long_table;
mod masthead;
mod notices;
mod page_title;
mod source_link;
mod why;

pub use chart_figure::{ChartFigure, ChartFile};
pub use copy_button::CopyButton;
pub use country_picker::CountryPicker;
pub use footer::Footer;
pub use index_select::{IndexSelect, with_index};
pub use later::later;
pub use loaded::{Lists, loaded, waiting, with_lists};
pub use long_table::LongTable;
pub use masthead::Masthead;
pub use notices::Notices;
pub use page_title::PageTitle;
pub use source_link::{SourceLine, SourceLink, WebLink};
pub use why::{WhyDialog, answer};
