//! The one layer that speaks to a person: a file a subcommand. Faults of content are findings and end with 1; faults of
//! the world, such as a full disk, are errors and end with 2.

pub mod build;
pub mod check;
pub mod completions;
pub mod eject;
pub mod explain;
mod files;
pub mod import;
pub mod init;
pub mod l10n;
pub mod new;
mod place;
pub mod schema;
#[cfg(feature = "serve")]
pub mod serve;
pub mod show;

use std::io::{self, IsTerminal, Write};
use std::path::Path;

use anyhow::Result;

use crate::cli::{Cli, Color, Command, OUT, PseudoLanguage};
use crate::escape::printable;
use crate::load::{Overrides, address};
use crate::model::Pseudo;

/// How a command ended, short of an error.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// Everything is well.
    Clean,
    /// There are findings.
    Findings,
}

/// Runs the command that was asked for.
pub fn run(cli: Cli) -> Result<Outcome> {
    let pseudo = cli.pseudo.iter().map(|kind| match kind {
        PseudoLanguage::Accented => Pseudo::Accented,
        PseudoLanguage::Mirrored => Pseudo::Mirrored,
    });
    let overrides = Overrides { base_url: cli.base_url, pseudo: pseudo.collect(), ..Overrides::default() };
    if let Some(url) = &overrides.base_url
        && let Err(why) = address::check(url)
    {
        anyhow::bail!("`--base-url` cannot be `{url}`: {why}");
    }
    if cli.command.is_some() && (cli.build.quiet || cli.build.out != Path::new(OUT)) {
        anyhow::bail!("`--out` and `--quiet` are flags of `build`: write them behind it, as in `hikaku build --quiet`");
    }
    let command = cli.command.unwrap_or(Command::Build(cli.build));
    if needs_site(&command) && ["content", "locales"].iter().all(|folder| !cli.root.join(folder).exists()) {
        let root = cli.root.display();
        anyhow::bail!(
            "there is no site in `{root}`, neither `content/` nor `locales/`; `hikaku init` starts one in an empty folder, \
             `--root` names another one"
        );
    }
    match command {
        Command::Build(args) => build::run(&cli.root, &overrides, &args, cli.color),
        Command::Check(args) => check::run(&cli.root, &overrides, &args, cli.color),
        #[cfg(feature = "serve")]
        Command::Serve(args) => serve::run(&cli.root, &overrides, &args, cli.color),
        Command::New(command) => new::run(&cli.root, &command),
        Command::Import(args) => import::run(&cli.root, &args),
        Command::L10n(command) => l10n::run(&cli.root, &overrides, &command, cli.color),
        Command::Show(args) => show::run(&cli.root, &overrides, &args, cli.color),
        Command::Init(args) => init::run(&args),
        Command::Eject(args) => eject::run(&cli.root, &args),
        Command::Explain(args) => explain::run(&args),
        Command::Completions { shell } => completions::completions(&cli.root, shell),
        Command::Man => completions::man(),
    }
}

/// Does a command work on a site, and on nothing else? Where there is none it has nothing to find fault with.
fn needs_site(command: &Command) -> bool {
    match command {
        Command::Build(_) | Command::Check(_) | Command::New(_) | Command::Import(_) | Command::L10n(_) => true,
        #[cfg(feature = "serve")]
        Command::Serve(_) => true,
        // Outside of a site, `show` shows the one that is built in.
        Command::Show(_)
        | Command::Init(_)
        | Command::Eject(_)
        | Command::Explain(_)
        | Command::Completions { .. }
        | Command::Man => false,
    }
}

/// Is the error only that nobody reads on, as in `hikaku check | head`?
pub fn is_broken_pipe(error: &anyhow::Error) -> bool {
    error
        .chain()
        .any(|cause| cause.downcast_ref::<io::Error>().is_some_and(|error| error.kind() == io::ErrorKind::BrokenPipe))
}

/// Writes an error and its causes to standard error.
pub fn complain(error: &anyhow::Error) {
    // Where even standard error is gone, there is nobody left to tell.
    let _ = writeln!(io::stderr(), "error: {}", printable(&format!("{error:#}")));
}

/// Should standard output be colored?
pub(crate) fn is_colored(color: Color) -> bool {
    match color {
        Color::Always => true,
        Color::Never => false,
        Color::Auto => {
            let says = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty());
            let is_dumb = says("TERM").is_some_and(|value| value == "dumb");
            io::stdout().is_terminal() && says("NO_COLOR").is_none() && !is_dumb
        }
    }
}
