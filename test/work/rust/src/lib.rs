//! Made of a build script's output and a procedural macro's.
include!(concat!(env!("OUT_DIR"), "/made.rs"));

/// A sum.
///
/// ```
/// assert_eq!(greet::four(), 4);
/// ```
pub fn four() -> i32 {
    macros::twice!(2)
}

#[test]
fn is_made() {
    assert_eq!((MADE, four()), ("by the build script", 4));
}
