//! `hikaku completions` and `hikaku man`: made from the same description of the command line as its help.

use std::io::{self, Write};

use anyhow::Result;
use clap::CommandFactory;
use clap_complete::Shell;

use super::Outcome;
use crate::cli::Cli;

/// Writes the completions for a shell to standard output.
pub fn completions(shell: Shell) -> Result<Outcome> {
    // Made in memory first: the generator panics where it cannot write, and a closed pipe is no fault.
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut Cli::command(), "hikaku", &mut script);
    io::stdout().lock().write_all(&script)?;
    Ok(Outcome::Clean)
}

/// Writes the manual page to standard output: the program, then each of its subcommands.
pub fn man() -> Result<Outcome> {
    let mut command = Cli::command();
    command.build();
    let mut page = Vec::new();
    let whole = clap_mangen::Man::new(command.clone());
    whole.render_title(&mut page)?;
    whole.render_name_section(&mut page)?;
    whole.render_synopsis_section(&mut page)?;
    whole.render_description_section(&mut page)?;
    whole.render_options_section(&mut page)?;
    let mut open: Vec<(String, clap::Command)> = subcommands("", &command);
    while let Some((name, sub)) = (!open.is_empty()).then(|| open.remove(0)) {
        writeln!(page, ".SH \"HIKAKU {}\"", name.to_uppercase())?;
        let inner = subcommands(&name, &sub);
        if inner.is_empty() {
            let mut text = Vec::new();
            let sub = clap_mangen::Man::new(sub);
            sub.render_synopsis_section(&mut text)?;
            sub.render_description_section(&mut text)?;
            sub.render_options_section(&mut text)?;
            // Sections of a subcommand are parts of its own.
            let text = String::from_utf8(text).map_err(|_| anyhow::anyhow!("a manual page that is not UTF-8"))?;
            page.write_all(text.replace(".SH ", ".SS ").as_bytes())?;
        } else if let Some(about) = sub.get_about() {
            writeln!(page, "{about}")?;
        }
        open.splice(0..0, inner);
    }
    whole.render_version_section(&mut page)?;
    io::stdout().lock().write_all(&page)?;
    Ok(Outcome::Clean)
}

/// The subcommands that the help shows, with their full names.
fn subcommands(name: &str, command: &clap::Command) -> Vec<(String, clap::Command)> {
    command
        .get_subcommands()
        .filter(|sub| !sub.is_hide_set() && sub.get_name() != "help")
        .map(|sub| (format!("{name} {}", sub.get_name()).trim().to_owned(), sub.clone()))
        .collect()
}
