//! Mounts the app. Everything it is made of is in the library.

fn main() {
    posture::browser::crash::install();
    leptos::mount::mount_to_body(posture::ui::App);
    posture::browser::document::remove_shell();
}
