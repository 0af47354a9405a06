//! `hikaku eject`: a built-in template, static file or schema, as a file of the site that takes its place.

use std::io::{self, Write};
use std::path::Path;

use anyhow::{Context, Result, bail};

use super::schema::SCHEMAS;
use super::{Outcome, files};
use crate::cli::EjectArgs;
use crate::diag::nearest;
use crate::load::theme;

/// Writes the files that were asked for, all or none; without any, lists what there is.
pub fn run(root: &Path, args: &EjectArgs) -> Result<Outcome> {
    let known = known();
    let mut out = io::stdout().lock();
    if args.files.is_empty() {
        for (path, _) in &known {
            writeln!(out, "{path}")?;
        }
        return Ok(Outcome::Clean);
    }
    let mut asked = Vec::new();
    for path in &args.files {
        let Some((path, text)) = known.iter().find(|(known, _)| known == path) else {
            let near = nearest(path, known.iter().map(|(path, _)| path.as_str()));
            let near = near
                .map_or_else(|| "`hikaku eject` lists them all".to_owned(), |near| format!("did you mean `{near}`?"));
            bail!("no built-in file is called `{path}`; {near}");
        };
        if root.join(path).symlink_metadata().is_ok() {
            bail!("`{path}` exists already; nothing was written");
        }
        asked.push((path, text));
    }
    for (path, text) in asked {
        files::write_new(root, path, text).with_context(|| format!("cannot write `{path}`"))?;
        writeln!(out, "wrote {path}")?;
    }
    Ok(Outcome::Clean)
}

/// Everything that can be written, by its path.
pub(super) fn known() -> Vec<(String, &'static [u8])> {
    theme::files().chain(SCHEMAS.iter().map(|(path, text)| ((*path).to_owned(), text.as_bytes()))).collect()
}
