//! Keeps in the linked WebAssembly what splitting it needs: which places refer to which function.

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    if std::env::var_os("CARGO_FEATURE_SPLIT").is_some() {
        println!("cargo::rustc-link-arg-bin=posture=--emit-relocs");
    }
}
