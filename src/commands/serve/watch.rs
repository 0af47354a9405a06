//! Knows when a source has changed.
//!
//! The system tells of changes in the folders it was asked about ([`System`]). That is quick and not enough: it speaks of
//! the very folders that were there, and not of those that stand in their place after a move or a new copy; and it may
//! refuse, because a system-wide limit is reached. So the watcher also looks, once in a while, whether the folders are still
//! the same ones, and where the system does not tell, at every file.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, Metadata};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread;
use std::time::{Duration, Instant, SystemTime};

use anyhow::{Context, Result};
use notify_debouncer_full::notify::event::ModifyKind;
use notify_debouncer_full::notify::{self, ErrorKind, EventKind, RecommendedWatcher, RecursiveMode};
use notify_debouncer_full::{DebounceEventResult, DebouncedEvent, Debouncer, RecommendedCache, new_debouncer};
use walkdir::WalkDir;

use super::keeper::say;
use crate::load::walk::{FOLDERS, is_hidden, site_path};

/// How long the sources must rest before they are read: editors write a file in several steps.
const REST: Duration = Duration::from_millis(100);

/// How often the watcher looks for itself.
const LOOK: Duration = Duration::from_secs(1);

/// Knows when a source has changed.
pub(super) struct Watcher {
    /// As the caller named it: a symbolic link on the way may lead elsewhere some day.
    named: PathBuf,
    /// In the form in which events name it.
    root: PathBuf,
    /// Begins to watch a root; `None` where files are only looked at.
    start: Option<fn(&Path) -> notify::Result<System>>,
    /// The system's own telling, where it tells.
    system: Option<System>,
    /// Which folders are watched.
    folders: Folders,
    /// What the files were like at the last look, where the system does not tell.
    files: Files,
}

impl Watcher {
    /// Starts to watch; with `poll`, by looking alone.
    pub(super) fn start(root: &Path, poll: bool) -> Result<Self> {
        Self::with(root, (!poll).then_some(System::start))
    }

    fn with(named: &Path, start: Option<fn(&Path) -> notify::Result<System>>) -> Result<Self> {
        let root = named.canonicalize().with_context(|| format!("cannot read `{}`", named.display()))?;
        let (folders, files) = (Folders::default(), Files::default());
        let mut watcher = Watcher { named: named.to_path_buf(), root, start, system: None, folders, files };
        watcher.begin();
        Ok(watcher)
    }

    /// Watches the folders that are there now. What happened before is for the caller to read.
    fn begin(&mut self) {
        self.system = None;
        // Before the watch: what takes a folder's place meanwhile is then seen at the next look, at the latest.
        self.folders = Folders::of(&self.named);
        match self.named.canonicalize() {
            Ok(root) => self.root = root,
            // Its findings say what is missing; it is looked for until it is back.
            Err(_) => return self.files.clear(),
        }
        match self.start.map(|start| start(&self.root)) {
            Some(Ok(system)) => self.system = Some(system),
            Some(Err(error)) => self.look_instead(&error),
            None => self.files = files(&self.root),
        }
    }

    /// Goes on without the system.
    fn look_instead(&mut self, error: &notify::Error) {
        say(&format!("cannot watch all files: {error}; they are looked at every second instead\n"));
        self.system = None;
        self.files = files(&self.root);
    }

    /// Waits for a change of the sources; returns what changed, as paths below the root. It is nothing where that much time
    /// has passed without a change.
    pub(super) fn wait(&mut self, at_most: Option<Duration>) -> BTreeSet<String> {
        let begun = Instant::now();
        loop {
            let left = at_most.map_or(LOOK, |most| most.saturating_sub(begun.elapsed()).min(LOOK));
            let mut changed = if self.system.is_some() { self.hear(left) } else { self.look(left) };
            changed.extend(self.folders.replaced(&Folders::of(&self.named)));
            // A folder of that name may be a new one, which the old watch knows nothing of.
            if FOLDERS.iter().any(|folder| changed.contains(*folder)) {
                self.begin();
            }
            if !changed.is_empty() || at_most.is_some_and(|most| begun.elapsed() >= most) {
                return changed;
            }
        }
    }

    /// What the system tells within a time.
    fn hear(&mut self, within: Duration) -> BTreeSet<String> {
        let Some(system) = &self.system else { return BTreeSet::new() };
        let first = match system.events.recv_timeout(within) {
            Ok(first) => first,
            Err(RecvTimeoutError::Timeout) => return BTreeSet::new(),
            Err(RecvTimeoutError::Disconnected) => Err(vec![notify::Error::generic("the system has ended it")]),
        };
        let batches: Vec<_> = std::iter::once(first).chain(system.events.try_iter()).collect();
        let mut changed = BTreeSet::new();
        for batch in batches {
            match batch {
                Ok(events) => changed.extend(events.iter().flat_map(|event| sources(&self.root, event))),
                Err(errors) => {
                    // What it could not tell of may be anything.
                    changed.extend(FOLDERS.map(str::to_owned));
                    // A file that was gone again before it could be watched is no reason to distrust it.
                    if let Some(error) = errors.iter().find(|error| !is_gone(error)) {
                        self.start = None;
                        self.look_instead(error);
                    }
                }
            }
        }
        changed
    }

    /// What looks different after a time.
    fn look(&mut self, after: Duration) -> BTreeSet<String> {
        thread::sleep(after);
        let mut now = files(&self.root);
        let mut changed = BTreeSet::new();
        // Until nothing changes any more, but not for ever.
        for _ in 0..10 {
            let different = different(&self.files, &now);
            if different.is_empty() {
                break;
            }
            changed.extend(different);
            self.files = now;
            thread::sleep(REST);
            now = files(&self.root);
        }
        changed
    }
}

/// The system's telling of changes.
struct System {
    /// Ends with its last holder, and the telling with it.
    _debouncer: Debouncer<RecommendedWatcher, RecommendedCache>,
    events: mpsc::Receiver<DebounceEventResult>,
}

impl System {
    fn start(root: &Path) -> notify::Result<Self> {
        let (sender, events) = mpsc::channel();
        let mut debouncer = new_debouncer(REST, None, sender)?;
        // The root itself tells of folders that come and go.
        debouncer.watch(root, RecursiveMode::NonRecursive)?;
        for path in FOLDERS.map(|folder| root.join(folder)) {
            match debouncer.watch(&path, RecursiveMode::Recursive) {
                Err(error) if path.is_dir() && !is_gone(&error) => return Err(error),
                _ => {}
            }
        }
        Ok(System { _debouncer: debouncer, events })
    }
}

/// Does an error say only that something is not there any more?
fn is_gone(error: &notify::Error) -> bool {
    match &error.kind {
        ErrorKind::PathNotFound | ErrorKind::WatchNotFound => true,
        ErrorKind::Io(error) => error.kind() == io::ErrorKind::NotFound,
        _ => false,
    }
}

/// Which folder stands at a place: what tells it from another one that has taken its name. `None` where there is none. A
/// number alone is not enough, since the next folder may be given that of the one before.
type Identity = Option<(u64, u64, Option<SystemTime>)>;

fn identity(path: &Path) -> Identity {
    let metadata = fs::metadata(path).ok().filter(Metadata::is_dir)?;
    let created = metadata.created().ok();
    #[cfg(unix)]
    let (device, number) = {
        use std::os::unix::fs::MetadataExt;
        (metadata.dev(), metadata.ino())
    };
    #[cfg(not(unix))]
    let (device, number) = (0, 0);
    Some((device, number, created))
}

/// The root and the folders of the sources in it.
#[derive(Debug, Default, PartialEq, Eq)]
struct Folders {
    root: Identity,
    below: [Identity; FOLDERS.len()],
}

impl Folders {
    fn of(root: &Path) -> Self {
        Folders { root: identity(root), below: FOLDERS.map(|folder| identity(&root.join(folder))) }
    }

    /// The names of those that are others now, or gone, or new; all of them where the root is another one.
    fn replaced(&self, now: &Folders) -> impl Iterator<Item = String> {
        let (all, pairs) = (self.root != now.root, self.below.iter().zip(&now.below));
        let differ: Vec<bool> = pairs.map(|(before, after)| all || before != after).collect();
        FOLDERS.into_iter().zip(differ).filter(|(_, differs)| *differs).map(|(folder, _)| folder.to_owned())
    }
}

/// What the files of the sources look like, by path below the root.
type Files = BTreeMap<String, Look>;

/// When a file was changed last, in seconds and nanoseconds, and its size.
type Look = (i64, i64, u64);

fn files(root: &Path) -> Files {
    let mut files = Files::new();
    for folder in FOLDERS {
        let walk = WalkDir::new(root.join(folder)).into_iter();
        let walk = walk.filter_entry(|entry| entry.depth() == 0 || !is_hidden(&entry.file_name().to_string_lossy()));
        // What cannot be looked at is the preparation's to report.
        for entry in walk.filter_map(Result::ok) {
            if let Ok(metadata) = entry.metadata() {
                files.insert(site_path(root, entry.path()), look(&metadata));
            }
        }
    }
    files
}

#[cfg(unix)]
fn look(metadata: &Metadata) -> Look {
    use std::os::unix::fs::MetadataExt;
    (metadata.ctime(), metadata.ctime_nsec(), if metadata.is_file() { metadata.len() } else { 0 })
}

#[cfg(not(unix))]
fn look(metadata: &Metadata) -> Look {
    let since = metadata.modified().ok().and_then(|time| time.duration_since(SystemTime::UNIX_EPOCH).ok());
    let since = since.unwrap_or_default();
    (i64::try_from(since.as_secs()).unwrap_or_default(), i64::from(since.subsec_nanos()), metadata.len())
}

/// The paths that are in one of two looks alone, or differ.
fn different(before: &Files, now: &Files) -> BTreeSet<String> {
    let differs = |(path, look): &(&String, &Look)| before.get(*path) != Some(look);
    let gone = before.keys().filter(|path| !now.contains_key(*path));
    now.iter().filter(differs).map(|(path, _)| path).chain(gone).cloned().collect()
}

/// The sources an event tells of.
fn sources(root: &Path, event: &DebouncedEvent) -> Vec<String> {
    // Reading is no change: the preparation itself reads everything.
    if matches!(event.kind, EventKind::Access(_)) {
        return Vec::new();
    }
    // Where the root itself went, nothing more is told of what stands in its place.
    let went = matches!(event.kind, EventKind::Remove(_) | EventKind::Modify(ModifyKind::Name(_)));
    if event.need_rescan() || went && event.paths.iter().any(|path| path == root) {
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

    /// A watcher whose system refuses, as it does at its limit, in a folder with one source.
    fn refused() -> (tempfile::TempDir, Watcher) {
        let folder = tempfile::tempdir().expect("a temporary folder");
        fs::create_dir(folder.path().join("content")).expect("a folder");
        fs::write(folder.path().join("content/a.yaml"), "a").expect("a file");
        let watcher = Watcher::with(folder.path(), Some(|_| Err(notify::Error::new(ErrorKind::MaxFilesWatch))));
        (folder, watcher.expect("it looks instead"))
    }

    #[test]
    fn where_the_system_refuses_files_are_looked_at() {
        let (folder, mut watcher) = refused();
        let at = |path: &str| folder.path().join(path);
        let mut wait = || watcher.wait(None).into_iter().collect::<Vec<_>>();
        fs::write(at("content/a.yaml"), "bc").expect("a file");
        assert_eq!(wait(), ["content/a.yaml"]);
        fs::create_dir(at("locales")).expect("a folder");
        assert!(wait().contains(&"locales".to_owned()));
        fs::write(at("locales/.a.swp"), "x").expect("a file");
        fs::write(at("locales/a.ftl"), "x").expect("a file");
        assert!(wait().contains(&"locales/a.ftl".to_owned()));
        fs::remove_file(at("content/a.yaml")).expect("the file is there");
        assert!(wait().contains(&"content/a.yaml".to_owned()));
        assert!(watcher.wait(Some(Duration::ZERO)).is_empty(), "nothing has changed since");
    }

    #[test]
    fn a_folder_of_the_same_name_is_another_folder() {
        let (folder, _) = refused();
        let (content, aside) = (folder.path().join("content"), folder.path().join("aside"));
        let before = Folders::of(folder.path());
        assert_eq!(before.replaced(&Folders::of(folder.path())).count(), 0);
        fs::write(content.join("b.yaml"), "b").expect("a file");
        assert_eq!(before, Folders::of(folder.path()), "what lies in a folder does not make it another one");
        fs::rename(&content, &aside).expect("the folder can be moved");
        fs::create_dir(&content).expect("a folder");
        assert_eq!(before.replaced(&Folders::of(folder.path())).collect::<Vec<_>>(), ["content"]);
        let gone = before.replaced(&Folders::of(&folder.path().join("nowhere"))).count();
        assert_eq!(gone, FOLDERS.len(), "without a root there is none of them");
    }
}
