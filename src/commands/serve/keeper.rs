//! Prepares the site again when a source has changed, and says what is to be shown.

use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

use anyhow::Result;
use tokio::sync::watch;

use super::generation::{self, Generation, Prepared};
use super::marks::Editor;
use super::problems;
use super::watch::Watcher;
use crate::load::Overrides;

/// How soon a source that could not be read is tried again, though nothing says that it has changed: who holds it, or all
/// file descriptors, tells nobody when it lets go. Each trial in vain doubles the pause.
const FIRST_PAUSE: Duration = Duration::from_secs(1);

/// The longest pause between two trials.
const LONGEST_PAUSE: Duration = Duration::from_secs(30);

/// What the browsers are shown at a time.
#[derive(Clone)]
pub(super) struct Now {
    /// The name of the preparation; no two share one, those of an earlier run included.
    pub(super) site: Arc<str>,
    /// The last site that could be shown, if there has been one.
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
    /// What the terminal was told last; a trial that finds the same says nothing.
    told: String,
    /// Did the last preparation fail to read something that may be readable the next time?
    is_unread: bool,
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
        let root = root.to_path_buf();
        let keeper =
            Keeper { root, overrides, color, editor, now, run, count: 0, told: String::new(), is_unread: false };
        (keeper, shown)
    }

    /// Prepares the site. Where an error leaves nothing whole, the last one that could be shown stays.
    pub(super) fn prepare(&mut self) -> Result<()> {
        let start = Instant::now();
        let prepared = generation::prepare(&self.root, &self.overrides, self.color, &self.editor)?;
        self.show(prepared, start);
        Ok(())
    }

    fn show(&mut self, prepared: Prepared, start: Instant) {
        let before = self.now.borrow().clone();
        self.is_unread = prepared.is_unread;
        self.told = prepared.report;
        let (next, fate) = if prepared.generation.is_some() {
            self.count += 1;
            let site = name(self.run, self.count);
            let time = format!("; ready in {:.2} s", start.elapsed().as_secs_f64());
            let meaning = "What they speak of is marked in its place; all else is shown as it is.";
            let panel = (!prepared.problems.is_empty()).then(|| problems::panel(&prepared.problems, meaning).into());
            (Now { site, generation: prepared.generation, problems: panel }, time)
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
        say(&format!("{}{}{fate}\n", self.told, prepared.counted));
        self.now.send_replace(next);
    }

    /// Prepares the site at each change, and now and then where something could not be read, until a fault of ours ends it.
    pub(super) fn keep(mut self, mut watcher: Watcher) -> Result<()> {
        let mut pause = FIRST_PAUSE;
        loop {
            let changed = watcher.wait(self.is_unread.then_some(pause));
            pause = if changed.is_empty() { LONGEST_PAUSE.min(2 * pause) } else { FIRST_PAUSE };
            if !changed.is_empty() {
                let names: Vec<&str> = changed.iter().map(String::as_str).collect();
                say(&format!("changed: {}\n", names.join(", ")));
            }
            let start = Instant::now();
            match generation::prepare(&self.root, &self.overrides, self.color, &self.editor) {
                Ok(prepared) if changed.is_empty() && prepared.report == self.told => {}
                Ok(prepared) => self.show(prepared, start),
                // The system had no thread left, say: what it lacks now it may have later.
                Err(error) if error.is::<io::Error>() => {
                    let told = format!("{error:#}; trying again\n");
                    if self.told != told {
                        say(&told);
                    }
                    (self.told, self.is_unread) = (told, true);
                }
                Err(error) => return Err(error),
            }
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
