//! `hikaku explain`: what a diagnostic means and how to mend it.

use std::io::{self, Write};

use anyhow::{Result, bail};

use super::Outcome;
use crate::cli::ExplainArgs;
use crate::diag::Code;

/// Explains one code, or lists them all.
pub fn run(args: &ExplainArgs) -> Result<Outcome> {
    let mut out = io::stdout().lock();
    match &args.code {
        None => {
            for code in Code::ALL {
                writeln!(out, "{}  {:7}  {}", code.name(), code.severity().word(), code.title())?;
            }
        }
        Some(name) => {
            let Some(code) = Code::parse(name).or_else(|| Code::parse(&format!("HK{name}"))) else {
                bail!("there is no diagnostic `{name}`; `hikaku explain` lists them all");
            };
            writeln!(
                out,
                "{} ({}): {}\n\n{}",
                code.name(),
                code.severity().word(),
                code.title(),
                wrap(code.explanation(), 100)
            )?;
        }
    }
    Ok(Outcome::Clean)
}

/// Breaks a text into lines of at most `width` characters.
fn wrap(text: &str, width: usize) -> String {
    let mut lines = vec![String::new()];
    for word in text.split_whitespace() {
        let line = lines.last_mut().expect("there is always a line");
        if line.is_empty() {
            line.push_str(word);
        } else if line.chars().count() + 1 + word.chars().count() <= width {
            line.push(' ');
            line.push_str(word);
        } else {
            lines.push(word.to_owned());
        }
    }
    lines.join("\n")
}
