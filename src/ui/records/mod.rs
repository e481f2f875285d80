//! The records that the reader keeps on this machine: opened, followed, listed and removed. What follows from what is
//! in [`crate::records`]; here it is done, with the browser's database, locks and channels.

mod beside;
mod carry_over;
mod connection;
mod database;
mod driver;
mod kinds;
mod lists;
mod open_record;
mod own_record;
mod reading;
mod signals;
mod store;
mod trash;
mod until;

pub use crate::records::StoreState;
pub use kinds::{brought_title, plan_name, title};
pub use lists::Listed;
pub use open_record::OpenRecord;
pub use own_record::{OwnRecord, app_owner};
pub use store::RecordStore;
pub use trash::Inventory;
