//! `hikaku completions` and `hikaku man`: made from the same description of the command line as its help.

use std::collections::BTreeSet;
use std::io::{self, Write};
use std::path::Path;

use anyhow::Result;
use clap::builder::PossibleValuesParser;
use clap_complete::Shell;

use super::{Outcome, eject};
use crate::cli::{self, EXAMPLES};
use crate::diag::{Code, Diagnostics};
use crate::load::{self, Overrides};
use crate::model::Catalog;

/// Writes the completions for a shell to standard output: those of the site at `root`, or, outside of any site, of the one
/// that is built in.
pub fn completions(root: &Path, shell: Shell) -> Result<Outcome> {
    let mut ignored = Diagnostics::default();
    let overrides = Overrides::default();
    let is_site = root.join("content/site.yaml").exists();
    let loaded = if is_site {
        load::load(root, &overrides, &mut ignored)
    } else {
        load::load_built_in(&overrides, &mut ignored)
    };
    let mut command = with_values(cli::command(), &Values::of(loaded.catalog.as_ref()));
    // Made in memory first: the generator panics where it cannot write, and a closed pipe is no fault.
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut command, "hikaku", &mut script);
    io::stdout().lock().write_all(&script)?;
    Ok(Outcome::Clean)
}

/// What can stand where a command asks for something of the site.
#[derive(Default)]
struct Values {
    protocols: Vec<String>,
    codes: Vec<String>,
    languages: Vec<String>,
}

impl Values {
    fn of(catalog: Option<&Catalog>) -> Self {
        let Some(catalog) = catalog else { return Values::default() };
        // Other signs mean something to a shell.
        let is_plain = |text: &String| text.chars().all(|c| c.is_ascii_alphanumeric() || "-_./".contains(c));
        let codes = catalog.protocols.iter().flat_map(|protocol| &protocol.codes).map(|code| code.code.clone());
        let codes: BTreeSet<String> = codes.filter(is_plain).collect();
        Values {
            protocols: catalog.protocols.iter().map(|protocol| protocol.id.0.clone()).collect(),
            codes: codes.into_iter().collect(),
            languages: catalog.settings.locales.iter().filter(|tag| is_plain(tag)).cloned().collect(),
        }
    }

    /// What can stand for an argument of a command; empty where that is anything, or the name of a file.
    fn for_argument(&self, command: &str, argument: &str) -> Vec<String> {
        match (command, argument) {
            ("explain", "code") => Code::ALL.iter().map(|code| code.name().to_owned()).collect(),
            ("eject", "files") => eject::known().into_iter().map(|(path, _)| path).collect(),
            ("show", "codes") => [self.protocols.as_slice(), &self.codes].concat(),
            ("show", "lang") | ("status" | "stale" | "accept" | "fill" | "fmt", "locale") => self.languages.clone(),
            ("code" | "import", "protocol") => self.protocols.clone(),
            _ => Vec::new(),
        }
    }
}

/// The command line with the values that a shell is to offer.
fn with_values(command: clap::Command, values: &Values) -> clap::Command {
    let name = command.get_name().to_owned();
    let command = command.mut_args(|arg| match values.for_argument(&name, arg.get_id().as_str()) {
        some if some.is_empty() => arg,
        some => arg.value_parser(PossibleValuesParser::new(some)),
    });
    command.mut_subcommands(|sub| with_values(sub, values))
}

/// Writes the manual page to standard output: the program, then each of its subcommands.
pub fn man() -> Result<Outcome> {
    let command = cli::command();
    let mut page = Vec::new();
    let whole = clap_mangen::Man::new(command.clone());
    whole.render_title(&mut page)?;
    whole.render_name_section(&mut page)?;
    whole.render_synopsis_section(&mut page)?;
    whole.render_description_section(&mut page)?;
    whole.render_options_section(&mut page)?;
    writeln!(page, ".SH EXAMPLES")?;
    for (line, does) in EXAMPLES {
        writeln!(page, ".TP\n\\fB{}\\fR\n{does}", line.replace('-', "\\-"))?;
    }
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
