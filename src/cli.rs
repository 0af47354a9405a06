//! Flags and subcommands, as plain data; the doc comments are the help.

use std::path::PathBuf;

use clap::{Args, CommandFactory, Parser, Subcommand, ValueEnum};

use crate::diag::print::Format;

/// The heading of the options that most commands share, which stand behind those of the command itself.
const COMMON: &str = "Common options";

/// What people begin with: a command line, and what it does.
pub const EXAMPLES: &[(&str, &str)] = &[
    ("hikaku init our-codes", "Start a site of your own."),
    ("hikaku serve", "Look at it while you write."),
    ("hikaku check --format github", "Find what is wrong, in a workflow of GitHub."),
    ("hikaku build --base-url https://codes.example", "Publish it to dist/, for this address."),
    ("hikaku show sip 486 600", "Compare two codes in the terminal."),
    ("hikaku explain HK201", "Read what a finding means."),
];

/// The examples as the help shows them.
fn examples() -> String {
    let lines = EXAMPLES.iter().map(|(line, does)| format!("\n  {line}\n          {does}"));
    std::iter::once("Examples:".to_owned()).chain(lines).collect()
}

/// The command line as it is read, helped with and described: the options that most commands share are not shown where they
/// mean nothing.
pub fn command() -> clap::Command {
    let mut command = Cli::command();
    // Only then does each subcommand have the options of all.
    command.build();
    command.mut_subcommands(|sub| match sub.get_name() {
        "explain" | "init" | "man" => hide(sub, &["root", "base_url", "pseudo"]),
        "completions" | "eject" | "import" | "l10n" | "new" => hide(sub, &["base_url", "pseudo"]),
        _ => sub,
    })
}

/// Takes options out of the help of a command, and of its subcommands.
fn hide(command: clap::Command, ids: &[&str]) -> clap::Command {
    let command = command.mut_args(|arg| if ids.contains(&arg.get_id().as_str()) { arg.hide(true) } else { arg });
    command.mut_subcommands(|sub| hide(sub, ids))
}

/// Status codes side by side, in the reader's own language
///
/// Reads facts (content/), words (locales/) and looks (templates/, static/) and writes static pages. Without a subcommand: build.
#[derive(Debug, Parser)]
#[command(name = "hikaku", version, propagate_version = true, after_help = examples())]
pub struct Cli {
    /// Folder of the site, with content/ and locales/
    #[arg(long, global = true, help_heading = COMMON, default_value = ".", value_name = "DIR")]
    pub root: PathBuf,
    /// Public address of the site, instead of the one in content/site.yaml
    #[arg(long, global = true, help_heading = COMMON, value_name = "URL")]
    pub base_url: Option<String>,
    /// Add a language made up from the source locale: `accented` (en-XA) shows words that are in no message and layouts
    /// that are too tight, `mirrored` (ar-XB) runs right to left; both, separated by a comma
    #[arg(long, global = true, help_heading = COMMON, value_delimiter = ',', value_name = "KIND")]
    pub pseudo: Vec<PseudoLanguage>,
    /// Color the output
    #[arg(long, global = true, help_heading = COMMON, default_value = "auto", value_name = "WHEN")]
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

/// The languages `--pseudo` makes up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum PseudoLanguage {
    /// Accented letters, a third longer
    Accented,
    /// Turned over, right to left
    Mirrored,
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
    /// Take in codes from a table, CSV or TSV: their facts, and places for their words
    Import(ImportArgs),
    /// What each language lacks, what changed under a translation, and how to start one
    #[command(subcommand)]
    L10n(L10nCommand),
    /// Show a code, two codes compared, or the codes of a protocol, in the terminal
    Show(ShowArgs),
    /// Start a site of your own in an empty folder: one small protocol, in English and Japanese or one of them
    Init(InitArgs),
    /// Write a built-in template, static file or schema into the site, to be changed there; without a name, list them all
    Eject(EjectArgs),
    /// Explain a diagnostic, such as HK201; without one, list them all
    Explain(ExplainArgs),
    /// Write the completions for a shell, with the codes, protocols and languages of the site
    Completions {
        /// The shell
        shell: clap_complete::Shell,
    },
    /// Write the manual page
    Man,
}

/// Where a site is published, unless the flag says otherwise.
pub const OUT: &str = "dist";

/// `hikaku build`
#[derive(Debug, Clone, Args)]
pub struct BuildArgs {
    /// Folder to publish to; replaced in one step, only when everything succeeded
    #[arg(long, default_value = OUT, value_name = "DIR")]
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
    /// Look at the files every second, where the system does not tell of changes: network folders, some containers
    #[arg(long)]
    pub poll: bool,
    /// Make each text of a page lead to its file and line, and show message ids (key i)
    #[arg(long)]
    pub l10n: bool,
    /// What a click on a text does: copy its place, or open vscode, vscodium, zed, idea, or an address with {path} and {line}
    #[arg(long, default_value = "copy", value_name = "EDITOR", requires = "l10n")]
    pub editor: String,
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
        /// Its class; needed where the protocol has several
        #[arg(long, value_name = "CLASS")]
        class: Option<String>,
    },
}

/// `hikaku import`
#[derive(Debug, Clone, Args)]
pub struct ImportArgs {
    /// The table: its first line heads the columns `code`, `name`, `class`, `status`, `reference`, `aliases`, and facets by id
    pub file: PathBuf,
    /// The protocol the codes belong to
    #[arg(long)]
    pub protocol: String,
    /// A column that is headed otherwise: `Meaning=name`
    #[arg(long, value_name = "COLUMN=KEY")]
    pub map: Vec<String>,
    /// The class of codes for which the table names none
    #[arg(long)]
    pub class: Option<String>,
    /// Write nothing, and tell what would be written
    #[arg(long)]
    pub dry_run: bool,
}

/// `hikaku l10n`
#[derive(Debug, Clone, Subcommand)]
pub enum L10nCommand {
    /// How complete and how fresh each language is, by protocol and file
    Status {
        /// Only this language
        locale: Option<String>,
        /// List every file, not only those with something to do
        #[arg(long)]
        all: bool,
        /// Form of the output
        #[arg(long, default_value = "human", value_name = "FORMAT")]
        format: TableFormat,
    },
    /// What changed in the source since a text was translated, word by word
    Stale {
        /// The language
        locale: String,
        /// Only these: `sip`, `sip/486`, `sip/486/summary`, `site`
        #[arg(value_name = "PATH")]
        paths: Vec<String>,
        /// Form of the output
        #[arg(long, default_value = "human", value_name = "FORMAT")]
        format: TableFormat,
    },
    /// Say that translations are right as they stand, for the source text of today
    Accept {
        /// The language; left out with `--everywhere`
        #[arg(required_unless_present = "everywhere")]
        locale: Option<String>,
        /// What to accept: `sip`, `sip/486`, `sip/486/summary`, `site`
        #[arg(value_name = "PATH", required_unless_present_any = ["all", "everywhere"], conflicts_with = "all")]
        paths: Vec<String>,
        /// Accept everything that is translated
        #[arg(long)]
        all: bool,
        /// A translation that equals its source does so on purpose
        #[arg(long)]
        same: bool,
        /// Accept also what was written with another source in the comment above it: it was compared with today's
        #[arg(long)]
        anyway: bool,
        /// In every language, what was fresh before the source changed: for a change that changes no meaning
        #[arg(long, conflicts_with_all = ["all", "same", "anyway"])]
        everywhere: bool,
        /// The git revision with the source of before the change
        #[arg(long, default_value = "HEAD", value_name = "REVISION", requires = "everywhere")]
        since: String,
    },
    /// Give a message another id, in all languages and their stamps
    Rename {
        /// The message: `sip/486/alternative-nobody-else`, `site/pick-swap`
        #[arg(value_name = "PATH")]
        old: String,
        /// Its new id: `alternative-everywhere-busy`
        #[arg(value_name = "ID")]
        new: String,
    },
    /// Write what is asked for and not there as comments to fill in, with the source of today, and renew those there are
    Fill {
        /// Only this language; also the source's, which gets places for what the facts ask for
        locale: Option<String>,
    },
    /// Start a language: its settings, and every message as a comment to fill in
    New(NewLocaleArgs),
    /// Bring words and stamps into their normal form, and commented sources up to date; texts only change their layout
    Fmt {
        /// Only this language
        locale: Option<String>,
        /// Write nothing, list what would change, and fail where there is something
        #[arg(long)]
        check: bool,
    },
    /// What the changes since a git revision do to each language
    Impact {
        /// The revision to compare the files with, such as `origin/main`
        base: String,
        /// Form of the output
        #[arg(long, default_value = "human", value_name = "FORMAT")]
        format: ImpactFormat,
    },
}

/// `hikaku l10n new`
#[derive(Debug, Clone, Args)]
pub struct NewLocaleArgs {
    /// The language's BCP 47 tag, such as `de` or `pt-BR`
    pub locale: String,
    /// Its name in its own language; known for common languages
    #[arg(long)]
    pub name: Option<String>,
    /// Direction of its text, `ltr` or `rtl`; follows from the script
    #[arg(long, value_name = "DIR")]
    pub direction: Option<String>,
    /// Its script, ISO 15924, such as `Latn`; known for common languages
    #[arg(long)]
    pub script: Option<String>,
    /// List the language in content/site.yaml, too, and in l10n.toml where there is one
    #[arg(long)]
    pub register: bool,
}

/// Form of a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum TableFormat {
    /// For a terminal
    Human,
    /// For a program
    Json,
}

/// Form of `hikaku l10n impact`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum ImpactFormat {
    /// For a terminal
    Human,
    /// For a pull request
    Markdown,
    /// For a program
    Json,
}

/// `hikaku eject`
#[derive(Debug, Clone, Args)]
pub struct EjectArgs {
    /// What to write: `templates/home.html`, `static/hikaku.css`, `schema/code.json`
    #[arg(value_name = "FILE")]
    pub files: Vec<String>,
}

/// `hikaku explain`
#[derive(Debug, Clone, Args)]
pub struct ExplainArgs {
    /// The diagnostic's code
    pub code: Option<String>,
}

/// `hikaku show`
#[derive(Debug, Clone, Args)]
pub struct ShowArgs {
    /// One code or two, behind their protocol (`sip 486`, `sip 486 600`); a protocol alone lists its codes; or a line of a log
    #[arg(required = true, value_name = "CODE")]
    pub codes: Vec<String>,
    /// The language, such as `ja`; without it, that of the environment
    #[arg(long, value_name = "TAG")]
    pub lang: Option<String>,
    /// Form of the output; `json` is that of the site's api/
    #[arg(long, default_value = "human", value_name = "FORMAT")]
    pub format: TableFormat,
}

/// `hikaku init`
#[derive(Debug, Clone, Args)]
pub struct InitArgs {
    /// The folder, which has to be empty or not there yet
    #[arg(default_value = ".", value_name = "DIR")]
    pub folder: PathBuf,
    /// Its languages, the one that is written before the others: `ja`, or `ja,en`
    #[arg(long, value_delimiter = ',', default_value = "en,ja", value_name = "TAGS")]
    pub lang: Vec<String>,
}
