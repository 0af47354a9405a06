//! Builds the site's own facts and words into the program, for `hikaku show` outside of any site.
//!
//! The files become one text and a table of where each lies in it. They are read anew whenever the program itself is
//! compiled anew, and not whenever a word changes: who edits words must not wait for the compiler. Inside the site's folder
//! the program reads the folder, and a program that is installed is compiled from scratch.
//!
//! The revision it is compiled from is built in as well, for the workflows that `hikaku init` writes.

use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").expect("cargo says where the package is"));
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo says where to write"));
    let mut files = Vec::new();
    for folder in ["content", "locales"] {
        list(&root, folder, &mut files)?;
    }
    files.sort();
    let (mut text, mut table) = (String::new(), String::from("&[\n"));
    for path in &files {
        let start = text.len();
        text.push_str(&fs::read_to_string(root.join(path))?);
        writeln!(table, "    ({path:?}, {start}, {}),", text.len()).expect("a string takes all");
    }
    table.push_str("]\n");
    fs::write(out.join("built-in.txt"), text)?;
    fs::write(out.join("built-in.rs"), table)?;
    println!("cargo:rustc-env=HIKAKU_PIN={}", pin(&root));
    for path in ["build.rs", "Cargo.toml", "src", "templates", "static"] {
        println!("cargo:rerun-if-changed={path}");
    }
    Ok(())
}

/// What makes `cargo install --git` install this very program again: the revision of the repository, or the tag of the
/// release where these sources lie in no repository of their own, as those of an archive do.
fn pin(root: &Path) -> String {
    let asked = Command::new("git").current_dir(root).args(["rev-parse", "--show-prefix", "HEAD"]).output();
    let told = asked.ok().filter(|told| told.status.success()).map(|told| told.stdout).unwrap_or_default();
    // The first line is the way from the top of the repository to here.
    match String::from_utf8_lossy(&told).trim_end().split_once('\n') {
        Some(("", revision)) if revision.bytes().all(|byte| byte.is_ascii_hexdigit()) => format!("--rev={revision}"),
        _ => format!("--tag=v{}", env::var("CARGO_PKG_VERSION").expect("cargo says which version it is")),
    }
}

/// Adds the files below a folder, with `/` in their paths; what an editor or a system left there is none of the site's.
fn list(root: &Path, folder: &str, files: &mut Vec<String>) -> io::Result<()> {
    for entry in fs::read_dir(root.join(folder))? {
        let entry = entry?;
        let name = entry.file_name().into_string().map_err(|_| io::Error::other("a name that is not UTF-8"))?;
        if name.starts_with('.') || name.ends_with('~') {
            continue;
        }
        let path = format!("{folder}/{name}");
        if entry.file_type()?.is_dir() {
            list(root, &path, files)?;
        } else {
            files.push(path);
        }
    }
    Ok(())
}
