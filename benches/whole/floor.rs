//! Writing finished files and nothing else: the floor under every build, and the way to time publishing alone.
//!
//! The files come from a finished tree, a batch at a time: read (not timed), written (timed), and the originals removed,
//! so that neither memory nor the file system ever holds the whole site twice. Each of the two threads has its own half
//! of the files, which is one language, so that they do not wait for one another's folder.

use std::path::{Path, PathBuf};
use std::{fs, io};

use crate::measure::{Sample, timed};

/// Bytes that one thread writes between two readings.
const BATCH: u64 = 32 << 20;

/// A finished tree: its files in two halves of about the same bytes.
pub(crate) struct Tree {
    root: PathBuf,
    halves: [Vec<(String, u64)>; 2],
}

impl Tree {
    /// Lists a tree; what hikaku notes there for itself is left out.
    pub(crate) fn list(root: &Path) -> io::Result<Tree> {
        let mut files = Vec::new();
        for entry in walkdir::WalkDir::new(root).sort_by_file_name() {
            let entry = entry?;
            let path = entry.path().strip_prefix(root).expect("the walk began there");
            let path = path.to_str().expect("paths of the corpus are text");
            if entry.file_type().is_file() && !path.starts_with(".hikaku") {
                files.push((path.to_owned(), entry.metadata()?.len()));
            }
        }
        let half = files.iter().map(|(_, size)| size).sum::<u64>() / 2;
        let mut before = 0;
        let at = files.iter().position(|(_, size)| {
            before += size;
            before > half
        });
        let second = files.split_off(at.unwrap_or(0));
        Ok(Tree { root: root.to_owned(), halves: [files, second] })
    }

    /// The number of files.
    pub(crate) fn files(&self) -> usize {
        self.halves.iter().map(Vec::len).sum()
    }

    /// The bytes of all files.
    pub(crate) fn bytes(&self) -> u64 {
        self.halves.iter().flatten().map(|(_, size)| size).sum()
    }

    /// Hands every file to `sink`, from two threads; only the time in `sink` counts. The tree is gone afterwards.
    pub(crate) fn pour(self, sink: impl Fn(&str, &[u8]) -> io::Result<()> + Sync) -> io::Result<Sample> {
        let mut total = Sample::default();
        let mut rest = self.halves.map(Vec::into_iter);
        loop {
            let [first, second] = &mut rest;
            let batches = [take(&self.root, first)?, take(&self.root, second)?];
            if batches.iter().all(Vec::is_empty) {
                break;
            }
            let write = |batch: &[(String, Vec<u8>)]| batch.iter().try_for_each(|(path, bytes)| sink(path, bytes));
            let (sample, results) = timed(|| {
                std::thread::scope(|scope| {
                    let other = scope.spawn(|| write(&batches[1]));
                    (write(&batches[0]), other.join().expect("writing does not panic"))
                })
            });
            results.0.and(results.1)?;
            total.add(sample);
        }
        fs::remove_dir_all(&self.root)?;
        Ok(total)
    }

    /// Writes every file into folders that are there already, and nothing else.
    pub(crate) fn floor(self, into: &Path) -> io::Result<Sample> {
        for (path, _) in self.halves.iter().flatten() {
            fs::create_dir_all(into.join(path).parent().expect("a file lies in a folder"))?;
        }
        self.pour(|path, bytes| fs::write(into.join(path), bytes))
    }
}

/// Reads the next files into memory, and removes them.
fn take(root: &Path, files: &mut impl Iterator<Item = (String, u64)>) -> io::Result<Vec<(String, Vec<u8>)>> {
    let mut batch = Vec::new();
    let mut size = 0;
    while size < BATCH
        && let Some((path, bytes)) = files.next()
    {
        let file = root.join(&path);
        batch.push((path, fs::read(&file)?));
        fs::remove_file(file)?;
        size += bytes;
    }
    Ok(batch)
}
