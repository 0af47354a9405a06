//! `hikaku serve`: the site in a browser while one works on it.
//!
//! 1. [`generation`] prepares the site in a thread of its own, which renders pages on request, from memory.
//! 2. [`watch`] sees a source change, whatever becomes of the folders it lies in.
//! 3. [`keeper`] has the site prepared again, and swaps it when it is free of errors.
//! 4. [`http`] answers browsers on this machine, and tells them when to load a page again.
//! 5. [`problems`] shows what is wrong over the page, or over the last good one.
//! 6. [`marks`] shows where each text comes from, with `--l10n`.
//!
//! Everything runs on the loopback address alone, and nothing is written to the disk.

mod generation;
mod http;
mod keeper;
mod marks;
mod problems;
mod watch;

use std::hash::{BuildHasher, RandomState};
use std::io::{self, Write};
use std::net::{Ipv4Addr, TcpListener};
use std::path::Path;
use std::thread;

use anyhow::{Context, Result, bail};
use tokio::sync::oneshot;

use super::{Outcome, is_colored};
use crate::cli::{Color, ServeArgs};
use crate::load::Overrides;
use crate::model::Unfinished;
use keeper::Keeper;
use marks::Editor;
use watch::Watcher;

/// Serves the site at `root` until it is interrupted.
pub fn run(root: &Path, overrides: &Overrides, args: &ServeArgs, color: Color) -> Result<Outcome> {
    if overrides.base_url.is_some() {
        bail!("`--base-url` has no use here: a previewed site lives at the address of the preview");
    }
    let editor = Editor::parse(&args.editor)
        .map_err(|known| anyhow::anyhow!("there is no editor `{}` for `--editor`: {known}", args.editor))?;
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, args.port))
        .with_context(|| format!("cannot listen on 127.0.0.1:{} (`--port 0` takes a port that is free)", args.port))?;
    listener.set_nonblocking(true).context("cannot listen")?;
    let address = format!("http://{}", listener.local_addr().context("cannot listen")?);
    let mut out = io::stdout().lock();
    writeln!(out, "{address}/")?;
    out.flush()?;
    drop(out);

    // The pool begins here, since threads without a name of their own bear that of the one that first asks for them.
    let pool = rayon::ThreadPoolBuilder::new().thread_name(|at| format!("hikaku-pool-{at}"));
    pool.build_global().context("cannot start the threads")?;
    // Watched before it is read, so that no change falls between the two.
    let watcher = Watcher::start(root, args.poll)?;
    let overrides =
        Overrides { base_url: Some(address), marks: args.l10n, unfinished: Unfinished::Shown, ..overrides.clone() };
    let run = RandomState::new().hash_one(std::process::id());
    let (mut keeper, shown) = Keeper::new(root, overrides, is_colored(color), editor, run);
    keeper.prepare()?;
    let (ended, end) = oneshot::channel();
    thread::Builder::new()
        .name("hikaku-watch".to_owned())
        .spawn(move || ended.send(keeper.keep(watcher)))
        .context("cannot start a thread")?;

    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().context("cannot start")?;
    runtime.block_on(async {
        let listener = tokio::net::TcpListener::from_std(listener).context("cannot listen")?;
        // Not a graceful end, which would wait for the pages that are open in a browser.
        tokio::select! {
            served = axum::serve(listener, http::app(shown)).into_future() => served.context("cannot serve")?,
            interrupted = tokio::signal::ctrl_c() => interrupted.context("cannot wait for an interrupt")?,
            kept = end => kept.context("the watching of files has panicked")??,
        }
        Ok(Outcome::Clean)
    })
}
