//! The integration tests: one binary, a module a feature.
//!
//! - `site_test` builds a small site from one string; every module uses it.
//! - `diagnostics` runs the cases of `tests/diagnostics/`, one for each code that `hikaku explain` knows.
//! - `build`, `publish`: the command, its exit codes, and the folder it leaves behind.
//! - `determinism`, `comparison`: the same input gives the same bytes; a comparison mirrors.
//! - `links`: the real site, built once: links, anchors, alternates, sitemaps, structured data.
//! - `fallback`: a locale that is not complete.
//! - `templates`, `architecture`: what stands in no template and no content; which way imports run.
//! - `serve`, `new`: the commands of these names.
//! - `content`: the real facts and words.
//! - `readme`: the documents' commands, examples and links.

mod content;
mod diagnostics;
mod new;
mod readme;
#[cfg(feature = "serve")]
mod serve;
mod site_test;
