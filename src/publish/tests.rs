//! Publishing against a real folder: every promise of the module once.

use std::{
    fs,
    os::unix::fs::{MetadataExt, PermissionsExt, symlink},
    path::{Path, PathBuf},
    sync::atomic::{AtomicBool, Ordering},
    thread,
    time::SystemTime,
};

use rustix::fs::{Mode, OFlags};
use tempfile::TempDir;

use super::*;

mod hostile;
mod recovery;

/// A folder to publish in, removed at the end.
struct Room(TempDir);

impl Room {
    fn new() -> Self {
        Self(tempfile::tempdir().expect("a temporary folder"))
    }

    fn dist(&self) -> PathBuf {
        self.0.path().join("dist")
    }

    fn publish(&self, files: &[(&str, &str)]) -> Report {
        publish(&self.dist(), files).expect("publishing works")
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.dist().join(path)).expect("the file is published")
    }

    fn refusal(&self) -> PublishError {
        Publisher::open(&self.dist()).expect_err("the folder is refused")
    }

    /// Returns every name in the folder above `dist`.
    fn names(&self) -> Vec<String> {
        let entries = fs::read_dir(self.0.path()).expect("the folder can be read");
        let mut names: Vec<_> =
            entries.map(|entry| entry.expect("an entry").file_name().into_string().expect("text")).collect();
        names.sort();
        names
    }
}

fn publish(dist: &Path, files: &[(&str, &str)]) -> Result<Report, PublishError> {
    let publisher = Publisher::open(dist)?;
    files.par_iter().try_for_each(|(path, text)| publisher.put(path, text.as_bytes()))?;
    publisher.finish()
}

fn identity(path: &Path) -> (u64, SystemTime) {
    let meta = fs::metadata(path).expect("the file exists");
    (meta.ino(), meta.modified().expect("a date"))
}

fn mode(path: &Path) -> u32 {
    fs::metadata(path).expect("it exists").permissions().mode() & 0o777
}

const SITE: [(&str, &str); 3] = [("index.html", "one"), ("ja/b.html", "two"), ("ja/sip/301.html", "three")];

#[test]
fn a_first_publication_leaves_the_site_and_nothing_else() {
    let room = Room::new();
    let report = room.publish(&SITE);
    let expected = Report { files: 3, bytes: 11, unchanged: 0, written: 3, removed: 0, swapped: true, left: vec![] };
    assert_eq!(report, expected);
    assert_eq!(room.read("ja/sip/301.html"), "three");
    assert_eq!(room.read(".hikaku"), "hikaku site 1\nindex.html\nja/b.html\nja/sip/301.html\n");
    assert_eq!(room.names(), ["dist"]);
}

#[test]
fn an_unchanged_site_is_not_touched() {
    let room = Room::new();
    room.publish(&SITE);
    let paths = ["", "index.html", "ja", "ja/b.html", "ja/sip/301.html", ".hikaku"];
    let before = paths.map(|path| identity(&room.dist().join(path)));
    let above = identity(room.0.path()).0;
    let report = room.publish(&SITE);
    assert_eq!(
        report,
        Report { files: 3, bytes: 11, unchanged: 3, written: 0, removed: 0, swapped: false, left: vec![] }
    );
    assert_eq!(paths.map(|path| identity(&room.dist().join(path))), before);
    assert_eq!(identity(room.0.path()).0, above);
}

#[test]
fn one_changed_file_leaves_the_others_as_they_are() {
    let room = Room::new();
    room.publish(&SITE);
    let before = SITE.map(|(path, _)| identity(&room.dist().join(path)));
    let report = room.publish(&[SITE[0], ("ja/b.html", "new"), SITE[2]]);
    assert_eq!((report.unchanged, report.written, report.removed, report.swapped), (2, 1, 0, true));
    let after = SITE.map(|(path, _)| identity(&room.dist().join(path)));
    assert_eq!((after[0], after[2]), (before[0], before[2]));
    assert_eq!(room.read("ja/b.html"), "new");
    assert_eq!(fs::metadata(room.dist().join("index.html")).expect("it exists").nlink(), 1);
    assert_eq!(room.names(), ["dist"]);
}

#[test]
fn a_file_that_is_no_longer_made_disappears_with_its_folder() {
    let room = Room::new();
    room.publish(&SITE);
    let report = room.publish(&SITE[..2]);
    assert_eq!((report.unchanged, report.written, report.removed, report.swapped), (2, 0, 1, true));
    assert!(!room.dist().join("ja/sip").exists());
    room.publish(&SITE[..2]);
}

#[test]
fn a_published_file_that_someone_removed_or_edited_is_mended() {
    let room = Room::new();
    room.publish(&SITE);
    fs::remove_file(room.dist().join("index.html")).expect("it can be removed");
    fs::write(room.dist().join("ja/b.html"), "TWO").expect("it can be edited");
    let report = room.publish(&SITE);
    assert_eq!((report.unchanged, report.written), (1, 2));
    assert_eq!((room.read("index.html"), room.read("ja/b.html")), ("one".into(), "two".into()));
}

#[test]
fn a_folder_that_is_not_ours_is_refused_and_not_touched() {
    let room = Room::new();
    fs::create_dir(room.dist()).expect("a folder");
    fs::write(room.dist().join("thesis.txt"), "years of work").expect("a file");
    assert!(matches!(room.refusal(), PublishError::NotOurs(_)));
    assert_eq!(room.read("thesis.txt"), "years of work");
    assert_eq!(room.names(), ["dist"]);
}

#[test]
fn an_empty_folder_is_taken() {
    let room = Room::new();
    fs::create_dir(room.dist()).expect("a folder");
    assert!(room.publish(&SITE).swapped);
    assert_eq!(room.names(), ["dist"]);
}

#[test]
fn strays_are_named_and_kept() {
    let room = Room::new();
    room.publish(&SITE);
    fs::write(room.dist().join("CNAME"), "example.org").expect("a file");
    fs::create_dir_all(room.dist().join(".git/objects")).expect("a folder");
    symlink("/etc", room.dist().join("ja/etc")).expect("a link");
    for number in 0..9 {
        fs::write(room.dist().join(format!("ja/sip/x{number}")), "").expect("a file");
    }
    let error = room.refusal();
    assert!(error.to_string().contains("`.git/`, `CNAME`, `ja/etc`"), "{error}");
    assert!(error.to_string().ends_with("and 2 more; move it to `static/` to publish it, or away"), "{error}");
    assert_eq!(room.read("CNAME"), "example.org");
    assert_eq!(room.names(), ["dist"]);
}

#[test]
fn links_files_and_nameless_paths_are_refused() {
    let room = Room::new();
    let target = room.0.path().join("target");
    fs::create_dir(&target).expect("a folder");
    symlink(&target, room.dist()).expect("a link");
    assert!(matches!(room.refusal(), PublishError::Symlink(_)));
    let slash = PathBuf::from(format!("{}/", room.dist().display()));
    assert!(matches!(Publisher::open(&slash), Err(PublishError::Symlink(_))));
    fs::remove_file(room.dist()).expect("it can be removed");
    fs::write(room.dist(), "text").expect("a file");
    assert!(matches!(room.refusal(), PublishError::NotAFolder(_)));
    assert_eq!(fs::read_to_string(room.dist()).expect("it is still there"), "text");
    for path in ["/", "..", "a/.."] {
        assert!(matches!(Publisher::open(Path::new(path)), Err(PublishError::Nameless(_))), "{path}");
    }
}

#[test]
fn missing_parents_are_made() {
    let room = Room::new();
    let dist = room.0.path().join("out/very/deep");
    publish(&dist, &SITE).expect("publishing works");
    assert!(dist.join("ja/b.html").is_file());
}

#[test]
fn without_finish_the_published_site_stays() {
    let room = Room::new();
    room.publish(&SITE);
    let publisher = Publisher::open(&room.dist()).expect("it opens");
    publisher.put("index.html", b"other").expect("it is taken");
    assert_eq!(room.names().len(), 3, "dist, lock and staging tree: {:?}", room.names());
    drop(publisher);
    assert_eq!(room.names(), ["dist"]);
    assert_eq!(room.read("index.html"), "one");
}

#[test]
fn after_a_failed_put_nothing_is_published() {
    let room = Room::new();
    room.publish(&SITE);
    let publisher = Publisher::open(&room.dist()).expect("it opens");
    publisher.put("index.html", b"other").expect("it is taken");
    let error = publisher.put("index.html/below", b"").expect_err("a file is no folder");
    assert!(error.to_string().contains("index.html"), "{error}");
    assert!(matches!(publisher.finish(), Err(PublishError::Incomplete(_))));
    assert_eq!(room.names(), ["dist"]);
    assert_eq!(room.read("index.html"), "one");
}

#[test]
fn what_is_put_into_the_folder_while_it_is_built_is_kept_and_named() {
    let room = Room::new();
    room.publish(&SITE);
    let publisher = Publisher::open(&room.dist()).expect("it opens");
    publisher.put("index.html", b"other").expect("it is taken");
    fs::write(room.dist().join("ja/note.txt"), "mine").expect("a file");
    let report = publisher.finish().expect("it is published");
    let [Left::Moved { tree, found, more: 0 }] = &report.left[..] else { panic!("{:?}", report.left) };
    assert_eq!(found, &["ja/note.txt"]);
    assert_eq!(fs::read_to_string(tree.join("ja/note.txt")).expect("it is kept"), "mine");
    assert!(report.left[0].to_string().contains("`ja/note.txt`; it is kept in `"), "{}", report.left[0]);
    // And named again for as long as it lies there.
    assert_eq!(room.publish(&[("index.html", "other")]).left, [Left::Unknown(tree.clone())]);
    assert!(tree.join("ja/note.txt").is_file());
}

#[test]
fn a_link_put_into_a_folder_of_the_site_leads_no_removal_out_of_it() {
    let room = Room::new();
    room.publish(&SITE);
    let elsewhere = room.0.path().join("elsewhere");
    fs::create_dir(&elsewhere).expect("a folder");
    fs::write(elsewhere.join("b.html"), "not of the site").expect("a file");
    let publisher = Publisher::open(&room.dist()).expect("it opens");
    for (path, text) in [("index.html", "new"), ("a.html", "new")] {
        publisher.put(path, text.as_bytes()).expect("it is taken");
    }
    fs::rename(room.dist().join("ja"), room.0.path().join("moved")).expect("it is moved");
    symlink(&elsewhere, room.dist().join("ja")).expect("a link");
    let report = publisher.finish().expect("it is published");
    assert!(matches!(&report.left[..], [Left::Moved { found, .. }] if found == &["ja"]), "{:?}", report.left);
    assert_eq!(fs::read_to_string(elsewhere.join("b.html")).expect("it is there"), "not of the site");
}

#[test]
fn a_second_build_is_told_to_wait() {
    let room = Room::new();
    let first = Publisher::open(&room.dist()).expect("it opens");
    assert!(matches!(room.refusal(), PublishError::Busy(_)));
    drop(first);
    room.publish(&SITE);
}

#[test]
#[should_panic(expected = "`a.html` was put twice")]
fn a_path_that_is_put_twice_is_our_own_bug() {
    let _ = publish(&Room::new().dist(), &[("a.html", "1"), ("a.html", "2")]);
}

#[test]
fn colliding_paths_are_our_own_bug_and_leave_nothing_behind() {
    let room = Room::new();
    let dist = room.dist();
    let publishing = thread::spawn(move || publish(&dist, &[("a.html", ""), ("A.html", "")]));
    assert!(publishing.join().is_err());
    assert!(room.names().is_empty());
}

#[test]
fn the_site_can_be_read_by_the_web_server() {
    let room = Room::new();
    // What the umask gives is what an ordinary folder and file get.
    let (folder, file) = (room.0.path().join("folder"), room.0.path().join("file"));
    fs::create_dir(&folder).expect("a folder");
    fs::write(&file, "").expect("a file");
    room.publish(&SITE);
    for path in ["", "ja", "ja/sip"] {
        assert_eq!(mode(&room.dist().join(path)), mode(&folder), "{path}");
    }
    for path in ["index.html", "ja/b.html", ".hikaku"] {
        assert_eq!(mode(&room.dist().join(path)), mode(&file), "{path}");
    }
}

#[test]
fn a_reader_sees_one_generation_and_never_a_gap() {
    let room = Room::new();
    let write = |number: usize| {
        let text = number.to_string();
        room.publish(&[("index.html", &text), ("b.html", &text), ("c.html", "always the same")]);
    };
    write(0);
    let done = AtomicBool::new(false);
    thread::scope(|scope| {
        let reader = scope.spawn(|| {
            let mut pairs = 0;
            while !done.load(Ordering::Relaxed) {
                for path in ["index.html", "b.html", "c.html"] {
                    assert!(!room.read(path).is_empty());
                }
                let folder = fs::File::open(room.dist()).expect("the folder is always there");
                let read = |path: &str| {
                    let flags = OFlags::RDONLY | OFlags::CLOEXEC;
                    let file = rustix::fs::openat(&folder, path, flags, Mode::empty()).ok()?;
                    io::read_to_string(fs::File::from(file)).ok()
                };
                // A folder that was exchanged long ago may be gone; what it gives is of one generation.
                if let (Some(first), Some(second)) = (read("index.html"), read("b.html")) {
                    assert_eq!(first, second);
                    pairs += 1;
                }
            }
            pairs
        });
        for number in 1..100 {
            write(number);
        }
        done.store(true, Ordering::Relaxed);
        assert!(reader.join().expect("the reader never fails") > 0);
    });
}
