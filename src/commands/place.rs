//! Where a site may be published: in a folder that holds none of its sources, and that none of them holds.
//!
//! A site in its own `static/` would be published with itself, in `content/` it would be taken for facts, and a folder
//! round the sources would be exchanged for one without them. Symbolic links and `..` are followed first, since what
//! counts is where a path leads, not how it is written.

use std::collections::VecDeque;
use std::ffi::OsString;
use std::fs;
use std::path::{Component, Path, PathBuf};

use anyhow::{Context, Result, bail};

use crate::load::walk::FOLDERS;
use crate::model::path::fold;

/// Folders beside those of a site's sources in which nobody looks for pages.
const OTHERS: [&str; 2] = ["scaffold", ".git"];

/// The most symbolic links that are followed; more run in a circle.
const MOST_LINKS: usize = 40;

/// Refuses an output folder that lies among the sources of the site at `root`, or that holds them.
pub(super) fn check(root: &Path, out: &Path) -> Result<()> {
    let (site, place) = (resolve(root)?, resolve(out)?);
    let advice = "choose a folder of its own, such as `dist`";
    if site.starts_with(&place) {
        bail!("`--out` cannot be `{}`: the sources of the site lie in that folder; {advice}", out.display());
    }
    let Ok(below) = place.strip_prefix(&site) else { return Ok(()) };
    let Some(Component::Normal(first)) = below.components().next() else { return Ok(()) };
    // Where case does not count, `Static` is the same folder.
    let first = fold(&first.to_string_lossy());
    if FOLDERS.iter().chain(&OTHERS).any(|folder| *folder == first) {
        bail!("`--out` cannot be `{}`: it lies in `{first}/`, among the sources of the site; {advice}", out.display());
    }
    Ok(())
}

/// Returns where a path leads, whether something is there or not: absolute, without `..` and symbolic links.
fn resolve(path: &Path) -> Result<PathBuf> {
    let whole = std::path::absolute(path).with_context(|| format!("cannot find `{}`", path.display()))?;
    let mut left = parts(&whole);
    let mut found = PathBuf::new();
    let mut links = 0;
    while let Some(part) = left.pop_front() {
        if part == ".." {
            found.pop();
            continue;
        }
        let next = found.join(&part);
        match fs::read_link(&next) {
            Ok(target) => {
                links += 1;
                if links > MOST_LINKS {
                    bail!("cannot find `{}`: its symbolic links run in a circle", path.display());
                }
                if target.is_absolute() {
                    found = PathBuf::new();
                }
                left = parts(&target).into_iter().chain(left).collect();
            }
            // No link, or nothing at all: what is not there yet will be made under this name.
            Err(_) => found = next,
        }
    }
    Ok(found)
}

/// The parts of a path, the root of the file system among them.
fn parts(path: &Path) -> VecDeque<OsString> {
    let parts = path.components().filter(|part| *part != Component::CurDir);
    parts.map(|part| part.as_os_str().to_owned()).collect()
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::symlink;

    use super::*;

    #[test]
    fn a_place_among_the_sources_or_round_them_is_refused_however_it_is_written() {
        let room = tempfile::tempdir().expect("a temporary folder");
        let root = room.path().join("site");
        fs::create_dir_all(root.join("content/sip")).expect("folders");
        fs::create_dir_all(root.join("out")).expect("a folder");
        symlink("site", room.path().join("alias")).expect("a link");
        symlink("content", root.join("public")).expect("a link");
        symlink("static/new", root.join("dangling")).expect("a link");
        symlink("circle", root.join("circle")).expect("a link");
        let check = |out: &str| check(&root, &room.path().join(out)).map_err(|error| error.to_string());
        for out in [
            "site",
            "site/",
            ".",
            "site/..",
            "alias",
            "site/content",
            "site/static",
            "site/static/dist",
            "site/content/sip/x",
            "site/locales/x/y",
            "site/templates",
            "site/scaffold/dist",
            "site/.git/pages",
            "site/Static/x",
            "site/out/../content",
            "site/nowhere/../static/x",
            "alias/templates/x",
            "site/public",
            "site/public/x",
            "site/dangling",
            "site/dangling/x",
            "other/../site/./locales",
        ] {
            let refused = check(out).expect_err(out);
            assert!(refused.contains("`--out` cannot be") && refused.contains("such as `dist`"), "{out}: {refused}");
        }
        assert!(check("site/circle/x").expect_err("a circle").contains("in a circle"));
        for out in ["site/dist", "site/out", "dist", "site/x/static", "site-2", "site/statics", "site/content/../dist"]
        {
            assert_eq!(check(out), Ok(()), "{out}");
        }
    }
}
