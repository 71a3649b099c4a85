//! Writes a part of the crate: a program that cargo builds and runs.
use std::{env, fs, path::Path};

fn main() {
    let out = env::var("OUT_DIR").unwrap();
    fs::write(Path::new(&out).join("made.rs"), "pub const MADE: &str = \"by the build script\";\n").unwrap();
    println!("cargo:rerun-if-changed=build.rs");
}
