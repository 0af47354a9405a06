//! Watches the sources and prepares the site again when one changes.

use std::collections::BTreeSet;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc;
use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use notify_debouncer_full::notify::{EventKind, RecommendedWatcher, RecursiveMode};
use notify_debouncer_full::{DebounceEventResult, Debouncer, RecommendedCache, new_debouncer};
use tokio::sync::watch;

use super::generation::{self, Generation};
use super::marks::Editor;
use super::problems;
use crate::load::Overrides;
use crate::load::walk::{FOLDERS, is_hidden};

/// How long the sources must rest before they are read: editors write a file in several steps.
const REST: Duration = Duration::from_millis(100);

/// What the browsers are shown at a time.
#[derive(Clone)]
pub(super) struct Now {
    /// The name of the preparation; no two share one, those of an earlier run included.
    pub(super) site: Arc<str>,
    /// The last good site, if there has been one.
    pub(super) generation: Option<Generation>,
    /// The panel of what is wrong now.
    pub(super) problems: Option<Arc<str>>,
}

/// Prepares the site, again and again, and says what is to be shown.
pub(super) struct Keeper {
    root: PathBuf,
    overrides: Overrides,
    color: bool,
    editor: Editor,
    now: watch::Sender<Now>,
    run: u64,
    count: u64,
}

impl Keeper {
    /// A keeper that has not prepared anything yet. `run` is a number that no other run has.
    pub(super) fn new(
        root: &Path,
        overrides: Overrides,
        color: bool,
        editor: Editor,
        run: u64,
    ) -> (Self, watch::Receiver<Now>) {
        let first = Now { site: name(run, 0), generation: None, problems: None };
        let (now, shown) = watch::channel(first);
        (Keeper { root: root.to_path_buf(), overrides, color, editor, now, run, count: 0 }, shown)
    }

    /// Prepares the site. With an error in it the last good one stays.
    pub(super) fn prepare(&mut self) -> Result<()> {
        let start = Instant::now();
        let prepared = generation::prepare(&self.root, &self.overrides, self.color, &self.editor)?;
        let before = self.now.borrow().clone();
        let (next, fate) = if prepared.generation.is_some() {
            self.count += 1;
            let site = name(self.run, self.count);
            let time = format!("; ready in {:.2} s", start.elapsed().as_secs_f64());
            (Now { site, generation: prepared.generation, problems: None }, time)
        } else {
            let (meaning, fate) = if before.generation.is_some() {
                ("The site is shown as it was before.", "; the site is served as it was before")
            } else {
                ("The site is shown when all is mended.", "; the site is served when all is mended")
            };
            let panel = problems::panel(&prepared.problems, meaning);
            (Now { problems: Some(panel.into()), ..before }, fate.to_owned())
        };
        // Told before it is shown, so that whoever sees the page change finds the reason on the terminal.
        say(&format!("{}{}{fate}\n", prepared.report, prepared.counted));
        self.now.send_replace(next);
        Ok(())
    }

    /// Prepares the site at each change, until something outside the sources goes wrong.
    pub(super) fn keep(mut self, mut watcher: Watcher) -> Result<()> {
        loop {
            let changed = watcher.wait()?;
            say(&format!("changed: {}\n", changed.into_iter().collect::<Vec<_>>().join(", ")));
            self.prepare()?;
        }
    }
}

fn name(run: u64, count: u64) -> Arc<str> {
    format!("{run:x}-{count}").into()
}

/// Writes to standard output. A server goes on where nobody reads what it says.
pub(super) fn say(text: &str) {
    let mut out = io::stdout().lock();
    let _ = out.write_all(text.as_bytes()).and_then(|()| out.flush());
}

/// Knows when a source has changed.
pub(super) struct Watcher {
    /// In the form in which events name it.
    root: PathBuf,
    debouncer: Debouncer<RecommendedWatcher, RecommendedCache>,
    events: mpsc::Receiver<DebounceEventResult>,
}

impl Watcher {
    /// Starts to watch.
    pub(super) fn start(root: &Path) -> Result<Self> {
        let root = root.canonicalize().with_context(|| format!("cannot read `{}`", root.display()))?;
        let (sender, events) = mpsc::channel();
        let mut debouncer = new_debouncer(REST, None, sender).context("cannot watch files")?;
        // The root itself tells of folders that come and go.
        debouncer
            .watch(&root, RecursiveMode::NonRecursive)
            .with_context(|| format!("cannot watch `{}`", root.display()))?;
        let mut watcher = Watcher { root, debouncer, events };
        for folder in FOLDERS {
            watcher.watch(folder)?;
        }
        Ok(watcher)
    }

    fn watch(&mut self, folder: &str) -> Result<()> {
        let path = self.root.join(folder);
        if path.is_dir() {
            self.debouncer
                .watch(&path, RecursiveMode::Recursive)
                .with_context(|| format!("cannot watch `{}`", path.display()))?;
        }
        Ok(())
    }

    /// Waits for a change of the sources; returns what changed, as paths below the root.
    fn wait(&mut self) -> Result<BTreeSet<String>> {
        let mut changed = BTreeSet::new();
        while changed.is_empty() {
            let first = self.events.recv().context("the watching of files has ended")?;
            for batch in std::iter::once(first).chain(self.events.try_iter()) {
                match batch {
                    Ok(events) => changed.extend(events.iter().flat_map(|event| sources(&self.root, event))),
                    Err(errors) => {
                        for error in errors {
                            say(&format!("cannot watch all files: {error}\n"));
                        }
                    }
                }
            }
        }
        for folder in FOLDERS {
            if changed.contains(folder) {
                // A folder of that name may be a new one, which the old watch knows nothing of.
                let _ = self.debouncer.unwatch(self.root.join(folder));
                self.watch(folder)?;
            }
        }
        Ok(changed)
    }
}

/// The sources an event tells of.
fn sources(root: &Path, event: &notify_debouncer_full::DebouncedEvent) -> Vec<String> {
    // Reading is no change: the preparation itself reads everything.
    if matches!(event.kind, EventKind::Access(_)) {
        return Vec::new();
    }
    if event.need_rescan() {
        return FOLDERS.map(str::to_owned).to_vec();
    }
    event.paths.iter().filter_map(|path| source(path.strip_prefix(root).ok()?)).collect()
}

/// The path of a source below the root; `None` where it is none. An editor's own files, hidden or ending with `~`, are not.
fn source(path: &Path) -> Option<String> {
    let parts: Vec<_> = path.components().map(|part| part.as_os_str().to_string_lossy().into_owned()).collect();
    let hidden = parts.iter().any(|part| is_hidden(part));
    (!hidden && FOLDERS.contains(&parts.first()?.as_str())).then(|| parts.join("/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_sources_count_as_changed() {
        let counts = |path: &str| source(Path::new(path)).is_some();
        assert!(counts("content/sip/486.yaml") && counts("templates") && counts("static/a.css"));
        assert!(counts("static/.well-known/security.txt") && counts("static/.nojekyll"));
        for other in
            ["", "dist/content/a.html", "Cargo.lock", "content/.486.yaml.swp", "locales/.git/a", "content/a.yaml~"]
        {
            assert!(!counts(other), "{other}");
        }
    }
}
