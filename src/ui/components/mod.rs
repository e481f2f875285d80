//! What pages are made of.

mod chart_figure;
mod copy_button;
mod country_picker;
mod editions;
mod footer;
mod group_select;
mod index_select;
mod later;
mod loaded;
mod long_table;
mod masthead;
mod notices;
mod page_title;
mod profile_picker;
mod source_link;
mod way_out;
mod why;

pub use chart_figure::{ChartFigure, ChartFile, Downloads};
pub use copy_button::CopyButton;
pub use country_picker::CountryPicker;
pub use editions::{Editions, with_editions};
pub use footer::Footer;
pub use group_select::GroupSelect;
pub use index_select::{IndexSelect, with_index};
pub use later::later;
pub use loaded::{Lists, loaded, waiting, with_lists};
pub use long_table::LongTable;
pub use masthead::Masthead;
pub use notices::Notices;
pub use page_title::PageTitle;
pub use profile_picker::ProfilePicker;
pub use source_link::{SourceLine, SourceLink, WebLink};
pub use way_out::WayOut;
pub use why::{WhyDialog, answer};
