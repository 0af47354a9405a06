//! What a stranger's commit can put beside the output folder: each is refused or left alone, and ends.

use std::{
    fs::{self, File},
    os::unix::fs::symlink,
    path::PathBuf,
    process::Command,
};

use super::{Room, SITE};
use crate::publish::{Left, PublishError};

/// The files that publishing reads of itself, below the folder of the output.
const OWN: [&str; 3] = [".dist.hikaku-lock", ".dist.hikaku-journal", "dist/.hikaku"];

/// A published site, and beside it a folder with something that is not of it.
fn room() -> (Room, PathBuf) {
    let room = Room::new();
    room.publish(&SITE);
    let home = room.0.path().join("home");
    fs::create_dir_all(home.join(".ssh")).expect("a folder");
    fs::write(home.join(".ssh/id"), "secret").expect("a file");
    (room, home)
}

/// Puts something in the place of a file of ours.
fn put(room: &Room, own: &str, make: impl FnOnce(&PathBuf)) {
    let path = room.0.path().join(own);
    let _ = fs::remove_file(&path);
    make(&path);
}

fn is_refused(room: &Room, why: &str) {
    let error = room.refusal();
    let PublishError::NotOurFile { reason, .. } = &error else { panic!("{error}") };
    assert_eq!(*reason, why, "{error}");
    assert_eq!(room.read("index.html"), "one");
}

#[test]
fn a_link_in_the_place_of_a_file_of_ours_is_not_followed() {
    for own in OWN {
        for target in ["home/.ssh/id", "home/new", "/dev/zero"] {
            let (room, home) = room();
            put(&room, own, |path| symlink(room.0.path().join(target), path).expect("a link"));
            is_refused(&room, "is a symbolic link");
            assert_eq!(fs::read_to_string(home.join(".ssh/id")).expect("it is there"), "secret");
            assert!(!home.join("new").exists(), "nothing is made where {own} led");
        }
    }
}

#[test]
fn what_never_ends_or_is_no_file_is_not_read() {
    for own in OWN {
        let (room, _) = room();
        put(&room, own, |path| {
            let made = Command::new("mkfifo").arg(path).status().expect("mkfifo runs");
            assert!(made.success());
        });
        is_refused(&room, "is no plain file");
        put(&room, own, |path| fs::create_dir(path).expect("a folder"));
        is_refused(&room, "is no plain file");
    }
}

#[test]
fn no_more_is_read_than_such_a_file_can_have() {
    for own in OWN {
        let (room, _) = room();
        // It takes no room on the disk, and would take a hundred gigabytes of memory.
        put(&room, own, |path| File::create(path).and_then(|file| file.set_len(100 << 30)).expect("a sparse file"));
        is_refused(&room, "is too large to be hikaku's own");
    }
}

#[test]
fn what_another_wrote_in_the_place_of_lock_and_journal_stays() {
    for (own, text, why) in [
        (OWN[0], "a diary", "is not a lock of hikaku"),
        (OWN[0], "hikaku lock 1\n../home 1\n", "is not a lock of hikaku"),
        (OWN[0], "\u{0}\u{1}", "is not a lock of hikaku"),
        (OWN[1], "a diary", "is not a journal of hikaku"),
        (OWN[1], "hikaku exchange 2\n../home 1\n/etc 2\n", "is not a journal of hikaku"),
    ] {
        let (room, _) = room();
        put(&room, own, |path| fs::write(path, text).expect("a file"));
        is_refused(&room, why);
        assert_eq!(fs::read_to_string(room.0.path().join(own)).expect("it stays"), text);
    }
}

#[test]
fn a_journal_brings_back_no_tree_but_the_one_it_was_written_for() {
    let (room, _) = room();
    fs::remove_dir_all(room.dist()).expect("it can be removed");
    let planted = room.0.path().join(".dist.hikaku-abcdefgh");
    fs::create_dir(&planted).expect("a folder");
    fs::write(planted.join(".hikaku"), "hikaku site 1\nindex.html\n").expect("a file");
    fs::write(planted.join("index.html"), "planted").expect("a file");
    put(&room, OWN[1], |path| fs::write(path, "hikaku exchange 2\nabcdefgh 1\nretire00 2\n").expect("a file"));
    let report = room.publish(&SITE);
    assert_eq!(report.written, 3);
    assert_eq!(report.left, [Left::Unknown(planted.clone())]);
    assert_eq!(fs::read_to_string(planted.join("index.html")).expect("it stays"), "planted");
}

#[test]
fn a_tree_that_looks_like_a_leftover_deletes_nothing() {
    for marker in ["hikaku site 1\nh/.ssh/id\nh/.ssh/x\n", "hikaku staging 1\n", ""] {
        let (room, home) = room();
        let planted = room.0.path().join(".dist.hikaku-abcdefgh");
        fs::create_dir(&planted).expect("a folder");
        fs::write(planted.join(".hikaku"), marker).expect("a file");
        symlink(&home, planted.join("h")).expect("a link");
        // A link in the place of such a tree is no tree.
        let linked = room.0.path().join(".dist.hikaku-hijklmno");
        symlink(&home, &linked).expect("a link");
        let report = room.publish(&SITE);
        assert_eq!(report.left, [Left::Unknown(planted.clone()), Left::Unknown(linked)]);
        assert_eq!(fs::read_to_string(home.join(".ssh/id")).expect("it is there"), "secret");
        assert!(planted.join("h").is_symlink());
    }
}
