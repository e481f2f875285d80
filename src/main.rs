//! Mounts the app. Everything it is made of is in the library.

fn main() {
    posture::browser::crash::install();
    posture::ui::start();
}
