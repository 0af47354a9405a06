//! hikaku makes a static site in which any two status codes of a protocol stand side by side, in the reader's language.
//!
//! What happens between the sources and the site, [`pipeline`] strings together:
//!
//! 1. [`load`] reads every file below `content/`, `locales/`, `templates/` and `static/`, and turns the facts into a
//!    [`model::Catalog`].
//! 2. [`localize`] formats every message once for each language, as HTML.
//! 3. [`compare`] finds what differs between two codes, and how much it matters.
//! 4. [`audit`] holds the facts against registries and the headings of documents.
//! 5. [`render`] finishes what depends on a code alone, then joins two codes to a page, and a page to bytes.
//! 6. [`publish`] writes what has changed and exchanges the folder in one step.
//!
//! Whatever is wrong with an input is a [`diag::Diagnostic`] at its line; with an error, nothing is written. To read the
//! code, begin with [`pipeline`], then take the modules in the order in which imports run, each from its `mod.rs`:
//! [`source`], [`escape`], [`signs`], [`diag`], [`model`], [`load`], [`localize`], [`compare`], [`audit`], [`render`],
//! [`publish`].
//! The layer that speaks to a person is [`commands`], and its flags are [`cli`]. ARCHITECTURE.md says what must stay true.

pub mod audit;
pub mod cli;
pub mod commands;
pub mod compare;
pub mod diag;
pub mod escape;
pub mod load;
pub mod localize;
pub mod model;
pub mod pipeline;
pub mod publish;
pub mod render;
pub mod signs;
pub mod source;
