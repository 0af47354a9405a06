//! Flags and subcommands, as plain data; the doc comments are the help.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

use crate::diag::print::Format;

/// Status codes side by side, in the reader's own language
///
/// Reads facts (content/), words (locales/) and looks (templates/, static/) and writes static pages. Without a subcommand: build.
#[derive(Debug, Parser)]
#[command(name = "hikaku", version, propagate_version = true)]
pub struct Cli {
    /// Folder of the site, with content/ and locales/
    #[arg(long, global = true, default_value = ".", value_name = "DIR")]
    pub root: PathBuf,
    /// Public address of the site, instead of the one in content/site.yaml
    #[arg(long, global = true, value_name = "URL")]
    pub base_url: Option<String>,
    /// Color the output
    #[arg(long, global = true, default_value = "auto", value_name = "WHEN")]
    pub color: Color,
    /// What to do; `build` where nothing is said
    #[command(subcommand)]
    pub command: Option<Command>,
    /// The flags of `build`, for when it is not named.
    #[command(flatten)]
    pub build: BuildArgs,
}

/// When to color the output.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Color {
    /// On a terminal that shows colors
    Auto,
    /// Always
    Always,
    /// Never
    Never,
}

/// The subcommands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Check everything, render all pages and publish them
    Build(BuildArgs),
    /// Check everything and write nothing
    Check(CheckArgs),
    /// Serve the site from memory and reload the browser on changes
    #[cfg(feature = "serve")]
    Serve(ServeArgs),
    /// Scaffold a protocol or a code: facts and words, ready to fill
    #[command(subcommand)]
    New(NewCommand),
    /// Explain a diagnostic, such as HK201; without one, list them all
    Explain(ExplainArgs),
}

/// `hikaku build`
#[derive(Debug, Clone, Args)]
pub struct BuildArgs {
    /// Folder to publish to; replaced in one step, only when everything succeeded
    #[arg(long, default_value = "dist", value_name = "DIR")]
    pub out: PathBuf,
    /// Print nothing but findings
    #[arg(long)]
    pub quiet: bool,
}

/// `hikaku check`
#[derive(Debug, Clone, Args)]
pub struct CheckArgs {
    /// Form of the report
    #[arg(long, default_value = "human", value_name = "FORMAT")]
    pub format: Format,
    /// Treat warnings as errors
    #[arg(long)]
    pub strict: bool,
}

/// `hikaku serve`
#[derive(Debug, Clone, Args)]
pub struct ServeArgs {
    /// Port on the loopback address; 0 takes a free one
    #[arg(long, default_value_t = 4000)]
    pub port: u16,
}

/// `hikaku new`
#[derive(Debug, Clone, Subcommand)]
pub enum NewCommand {
    /// A protocol: facts and words in every locale
    Protocol {
        /// Its name in addresses: lower-case letters, digits and `-`
        id: String,
    },
    /// A code of a protocol: facts and words in every locale
    Code {
        /// The protocol
        protocol: String,
        /// The code, as its registry writes it
        code: String,
        /// The name, as registered
        name: String,
    },
}

/// `hikaku explain`
#[derive(Debug, Clone, Args)]
pub struct ExplainArgs {
    /// The diagnostic's code
    pub code: Option<String>,
}
