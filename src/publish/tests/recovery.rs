//! What a killed run leaves behind, and what the next one makes of it.

use std::{fs, path::PathBuf};

use super::{Room, SITE};
use crate::publish::{PathList, Place, PublishError, Publisher, exchange, marker, tree::Staging};

#[test]
fn what_killed_runs_left_is_cleared_up() {
    let room = Room::new();
    room.publish(&SITE);
    let beside = |name: &str| room.0.path().join(name);
    // Killed while staging, before the first mark, and while removing the old tree.
    fs::create_dir_all(beside(".dist.hikaku-AAAAAAAA/ja")).expect("a folder");
    fs::write(beside(".dist.hikaku-AAAAAAAA/.hikaku"), "hikaku staging 1\n").expect("a file");
    fs::write(beside(".dist.hikaku-AAAAAAAA/ja/x.html"), "x").expect("a file");
    fs::create_dir(beside(".dist.hikaku-BBBBBBBB")).expect("a folder");
    fs::create_dir(beside(".dist.hikaku-CCCCCCCC")).expect("a folder");
    fs::write(beside(".dist.hikaku-CCCCCCCC/.hikaku"), "hikaku site 1\na.html\nb/c.html\n").expect("a file");
    fs::write(beside(".dist.hikaku-CCCCCCCC/a.html"), "x").expect("a file");
    fs::write(beside(".dist.hikaku-lock"), "").expect("a file");
    // Not ours: no marker, other names, and an old tree to which someone added something.
    fs::create_dir_all(beside(".dist.hikaku-DDDDDDDD/mine")).expect("a folder");
    fs::create_dir_all(beside(".dist.hikaku-backup/mine")).expect("a folder");
    fs::create_dir(beside(".dist.hikaku-EEEEEEEE")).expect("a folder");
    fs::write(beside(".dist.hikaku-EEEEEEEE/.hikaku"), "hikaku site 1\na.html\n").expect("a file");
    fs::write(beside(".dist.hikaku-EEEEEEEE/mine"), "x").expect("a file");
    assert!(!room.publish(&SITE).swapped);
    assert_eq!(room.names(), [".dist.hikaku-DDDDDDDD", ".dist.hikaku-EEEEEEEE", ".dist.hikaku-backup", "dist"]);
}

/// Publishes one site and stages another beside it.
fn staged(room: &Room) -> (Place, PathBuf) {
    room.publish(&[("a.html", "old")]);
    let place = Place::new(&room.dist()).expect("it has a name");
    let staging = Staging::create(&place).expect("it is made");
    staging.write("a.html", b"new").expect("it is written");
    let mut list = PathList::default();
    list.push("a.html");
    marker::write_site(staging.root(), &list).expect("it is written");
    let root = staging.root().to_path_buf();
    staging.keep();
    (place, root)
}

#[test]
fn two_renames_exchange_as_well() {
    let room = Room::new();
    let (place, root) = staged(&room);
    let retired = exchange::two_renames(&place, &root).expect("it works");
    assert_eq!(room.read("a.html"), "new");
    assert_eq!(fs::read_to_string(retired.join("a.html")).expect("it is there"), "old");
    assert!(!room.publish(&[("a.html", "new")]).swapped);
    assert_eq!(room.names(), ["dist"]);
}

#[test]
fn a_kill_between_two_renames_is_mended() {
    // How far the killed run came, and which site the next run finds.
    for (renames, found) in [(0, "old"), (1, "new"), (2, "new")] {
        let room = Room::new();
        let (place, root) = staged(&room);
        let retired = exchange::write_journal(&place, &root).expect("it is written");
        if renames > 0 {
            fs::rename(room.dist(), &retired).expect("it is moved");
        }
        if renames > 1 {
            fs::rename(&root, room.dist()).expect("it is moved");
        }
        drop(Publisher::open(&room.dist()).expect("it opens"));
        assert_eq!(room.read("a.html"), found, "after {renames} renames");
        assert_eq!(room.names(), ["dist"], "after {renames} renames");
    }
}

#[test]
fn a_journal_that_points_elsewhere_is_not_followed() {
    let room = Room::new();
    fs::create_dir(room.0.path().join("other")).expect("a folder");
    fs::write(room.0.path().join(".dist.hikaku-journal"), "hikaku exchange 1\n../other\n/etc\n").expect("a file");
    room.publish(&SITE);
    assert_eq!(room.names(), ["dist", "other"]);
    fs::remove_dir_all(room.dist()).expect("it can be removed");
    fs::write(room.0.path().join(".dist.hikaku-journal"), "a diary").expect("a file");
    assert!(matches!(room.refusal(), PublishError::Unreadable { .. }));
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
