//! What a killed run leaves behind, and what the next one makes of it.

use std::{fs, os::unix::fs::MetadataExt, path::PathBuf};

use super::{Room, SITE};
use crate::publish::{Left, Lock, PathList, Place, PublishError, Publisher, exchange, marker, tree::Staging};

/// What a killed run leaves: a lock that notes its trees and is held by nobody.
fn noted(room: &Room, trees: &[&str]) {
    let inode = |suffix: &str| fs::metadata(beside(room, suffix)).expect("the tree is there").ino();
    let lines = trees.iter().map(|suffix| format!("{suffix} {}\n", inode(suffix))).collect::<Vec<_>>().concat();
    fs::write(beside(room, "lock"), format!("hikaku lock 1\n{lines}")).expect("a file");
}

fn beside(room: &Room, suffix: &str) -> PathBuf {
    room.0.path().join(format!(".dist.hikaku-{suffix}"))
}

/// Makes a tree with these files.
fn tree(room: &Room, suffix: &str, files: &[(&str, &str)]) {
    fs::create_dir_all(beside(room, suffix)).expect("a folder");
    for (path, text) in files {
        let path = beside(room, suffix).join(path);
        fs::create_dir_all(path.parent().expect("a file has a folder")).expect("a folder");
        fs::write(path, text).expect("a file");
    }
}

#[test]
fn what_killed_runs_left_is_cleared_up() {
    let room = Room::new();
    room.publish(&SITE);
    // Killed while staging; before the marker was written, or its text; before the tree was noted; while the old tree
    // was removed.
    tree(&room, "AAAAAAAA", &[(".hikaku", "hikaku staging 1\n"), ("ja/x.html", "x")]);
    tree(&room, "AAAAAAA1", &[("ja/x.html", "x")]);
    tree(&room, "AAAAAAA2", &[(".hikaku", ""), ("x.html", "x")]);
    tree(&room, "BBBBBBBB", &[]);
    tree(&room, "CCCCCCCC", &[(".hikaku", "hikaku site 1\na.html\nb/c.html\n"), ("a.html", "x")]);
    noted(&room, &["AAAAAAAA", "AAAAAAA1", "AAAAAAA2", "CCCCCCCC"]);
    let report = room.publish(&SITE);
    assert!(!report.swapped && report.left.is_empty(), "{:?}", report.left);
    assert_eq!(room.names(), ["dist"]);
}

#[test]
fn what_is_not_known_to_be_ours_is_left_alone_and_named() {
    let room = Room::new();
    room.publish(&SITE);
    // Named as ours, marked as ours, but no run noted it; noted with the inode of another folder; noted, but somebody
    // added something to what had been the site.
    tree(&room, "DDDDDDDD", &[("mine", "x")]);
    tree(&room, "EEEEEEEE", &[(".hikaku", "hikaku staging 1\n"), ("mine", "x")]);
    tree(&room, "FFFFFFFF", &[(".hikaku", "hikaku site 1\nmine\n"), ("mine", "x")]);
    tree(&room, "GGGGGGGG", &[(".hikaku", "hikaku site 1\na.html\n"), ("a.html", "x"), ("mine", "x")]);
    tree(&room, "backup", &[("mine", "x")]);
    noted(&room, &["GGGGGGGG"]);
    let lock = fs::read_to_string(beside(&room, "lock")).expect("a lock");
    // A kill cut off the last line.
    fs::write(beside(&room, "lock"), format!("{lock}EEEEEEEE 1\nFFFFFFFF 2\nGGGG")).expect("a file");
    let report = room.publish(&SITE);
    let mut left = report.left.clone();
    let unknown = ["DDDDDDDD", "EEEEEEEE", "FFFFFFFF"].map(|suffix| Left::Unknown(beside(&room, suffix)));
    left.retain(|left| !unknown.contains(left));
    assert_eq!(report.left.len(), 4, "{:?}", report.left);
    let [Left::Moved { found, .. }] = &left[..] else { panic!("{left:?}") };
    assert_eq!(found, &["mine"]);
    for suffix in ["DDDDDDDD", "EEEEEEEE", "FFFFFFFF", "GGGGGGGG", "backup"] {
        assert!(beside(&room, suffix).join("mine").is_file(), "{suffix}");
    }
}

/// Publishes one site and stages another beside it.
fn staged(room: &Room) -> (Place, Lock, PathBuf) {
    room.publish(&[("a.html", "old")]);
    let place = Place::new(&room.dist()).expect("it has a name");
    let (lock, known) = Lock::take(&place).expect("it is free");
    assert!(known.is_empty());
    lock.clear().expect("it is written");
    let staging = Staging::create(&place, &lock).expect("it is made");
    staging.write("a.html", b"new").expect("it is written");
    let mut list = PathList::default();
    list.push("a.html");
    marker::write_site(staging.root(), &list).expect("it is written");
    let root = staging.root().to_path_buf();
    staging.keep();
    (place, lock, root)
}

/// Ends a run as a kill does: its lock is held no more, and its file stays.
fn kill(room: &Room, lock: Lock) {
    let notes = fs::read(beside(room, "lock")).expect("a lock");
    drop(lock);
    fs::write(beside(room, "lock"), notes).expect("a file");
}

#[test]
fn two_renames_exchange_as_well() {
    let room = Room::new();
    let (place, lock, root) = staged(&room);
    let retired = exchange::two_renames(&place, &lock, &root).expect("it works");
    kill(&room, lock);
    assert_eq!(room.read("a.html"), "new");
    assert_eq!(fs::read_to_string(retired.join("a.html")).expect("it is there"), "old");
    assert!(!room.publish(&[("a.html", "new")]).swapped);
    assert_eq!(room.names(), ["dist"]);
}

#[test]
fn a_kill_after_the_exchange_leaves_an_old_tree_that_is_known() {
    let room = Room::new();
    let (place, lock, root) = staged(&room);
    let retired = exchange::exchange(&place, &lock, &root).expect("it works").expect("there was a site");
    kill(&room, lock);
    assert_eq!(fs::read_to_string(retired.join("a.html")).expect("it is there"), "old");
    assert!(!room.publish(&[("a.html", "new")]).swapped);
    assert_eq!(room.names(), ["dist"]);
}

#[test]
fn a_kill_between_two_renames_is_mended() {
    // How far the killed run came, and which site the next run finds.
    for (renames, found) in [(0, "old"), (1, "new"), (2, "new")] {
        let room = Room::new();
        let (place, lock, root) = staged(&room);
        let retired = exchange::write_journal(&place, &root).expect("it is written");
        if renames > 0 {
            fs::rename(room.dist(), &retired).expect("it is moved");
        }
        if renames > 1 {
            fs::rename(&root, room.dist()).expect("it is moved");
        }
        kill(&room, lock);
        drop(Publisher::open(&room.dist()).expect("it opens"));
        assert_eq!(room.read("a.html"), found, "after {renames} renames");
        assert_eq!(room.names(), ["dist"], "after {renames} renames");
    }
}

#[test]
fn a_marker_that_leads_out_of_the_folder_or_is_newer_is_refused() {
    for text in ["hikaku site 1\n../../etc/passwd\n", "hikaku site 2\nindex.html\n", ""] {
        let room = Room::new();
        room.publish(&SITE);
        fs::write(room.dist().join(".hikaku"), text).expect("a file");
        assert!(matches!(room.refusal(), PublishError::Unreadable { .. }), "{text:?}");
    }
}
