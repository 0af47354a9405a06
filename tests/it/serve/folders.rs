//! What becomes of the folders: another branch copied into their place, a folder that goes and comes back, a system that
//! does not tell, or that has nothing left to read a file with.

use std::fs;
use std::path::{Path, PathBuf};

use super::client::{Events, Server};
use crate::site_test::{SiteTest, copy_tree};

const PAGE: &str = "/en/sip/486-busy-here.html";
const WORDS: &str = "locales/en/sip/486.ftl";

/// Waits for the site after `before`, without problems, whose page says `text`; returns its name.
fn shows(server: &Server, events: &mut Events, before: &str, text: &str) -> String {
    let mut name = before.to_owned();
    loop {
        (name, _) = events.wait(|site, problems| site != name && problems.is_empty());
        if server.get(PAGE).body.contains(text) {
            return name;
        }
    }
}

/// Moves a folder, as a person does with `mv`.
fn moved(from: &Path, to: &Path) {
    fs::rename(from, to).expect("a folder can be moved");
}

fn edited(root: &Path, text: &str) {
    let path = root.join(WORDS);
    let words = fs::read_to_string(&path).expect("the words are there");
    let line = words.lines().find(|line| line.starts_with("summary = ")).expect("there is a summary");
    fs::write(&path, words.replace(line, &format!("summary = {text}"))).expect("the words can be written");
}

/// A server for a copy of the base site in a folder below the test's own, so that the root itself can go.
fn served_below(site: &SiteTest) -> (Server, PathBuf) {
    let root = site.path("work/site");
    copy_tree(&site.path("content"), &root.join("content"));
    copy_tree(&site.path("locales"), &root.join("locales"));
    (Server::at(&root), root)
}

#[test]
fn a_root_that_is_deleted_and_made_anew_is_served_anew() {
    let site = SiteTest::new("");
    let (mut server, root) = served_below(&site);
    let mut events = server.events();
    let (first, _) = events.wait(|_, problems| problems.is_empty());
    for (round, text) in ["The first copy.", "The second copy."].into_iter().enumerate() {
        fs::remove_dir_all(&root).expect("the folder can be removed");
        let (kept, _) = events.wait(|_, problems| !problems.is_empty());
        assert_eq!(server.get(PAGE).status, 200, "the last good site stays: {kept}, {round}");
        copy_tree(&site.path("content"), &root.join("content"));
        copy_tree(&site.path("locales"), &root.join("locales"));
        edited(&root, text);
        let name = shows(&server, &mut events, &kept, text);
        assert_ne!(name, first);
        // And what is there now is watched.
        edited(&root, "An edit of the copy.");
        shows(&server, &mut events, &name, "An edit of the copy.");
    }
    server.says("changed: content, locales, static, templates");
}

#[test]
fn another_folder_moved_into_the_place_of_the_root_is_seen_even_where_its_parent_moved() {
    let site = SiteTest::new("");
    let (server, root) = served_below(&site);
    let mut events = server.events();
    let (first, _) = events.wait(|_, problems| problems.is_empty());
    let work = root.parent().expect("the root has a parent");
    copy_tree(work, &site.path("other"));
    edited(&site.path("other/site"), "From the other branch.");
    moved(work, &site.path("aside"));
    moved(&site.path("other"), work);
    let second = shows(&server, &mut events, &first, "From the other branch.");
    edited(&root, "Edited there.");
    shows(&server, &mut events, &second, "Edited there.");
}

#[test]
fn folders_of_sources_may_go_and_come_back() {
    let site = SiteTest::new("");
    let server = Server::start(&site);
    let mut events = server.events();
    let (mut name, _) = events.wait(|_, problems| problems.is_empty());
    for folder in ["content", "locales", "content"] {
        moved(&site.path(folder), &site.path("aside"));
        events.wait(|_, problems| !problems.is_empty());
        assert_eq!(server.get(PAGE).status, 200, "{folder}");
        moved(&site.path("aside"), &site.path(folder));
        let (back, _) = events.wait(|site, problems| site != name && problems.is_empty());
        edited(site.root(), &format!("After {back}."));
        name = shows(&server, &mut events, &back, &format!("After {back}."));
    }
}

#[test]
fn where_the_system_tells_nothing_files_can_be_looked_at() {
    let site = SiteTest::new("");
    let server = Server::with(&site, &["--poll"]);
    let mut events = server.events();
    let (first, _) = events.wait(|_, problems| problems.is_empty());
    edited(site.root(), "Seen by looking.");
    let second = shows(&server, &mut events, &first, "Seen by looking.");
    let site = site.file("static/new.txt", "new\n");
    let (third, _) = events.wait(|site, _| site != second);
    assert_eq!(server.get("/new.txt").body, "new\n");
    let _site = site.remove("static");
    events.wait(|site, _| site != third);
    assert_eq!(server.get("/new.txt").status, 404);
}

/// Without a file descriptor an edit cannot be read; the system does not tell when one is free again.
#[cfg(target_os = "linux")]
#[test]
fn what_could_not_be_read_is_tried_again() {
    let site = SiteTest::new("");
    let server = Server::start(&site);
    let mut events = server.events();
    let (first, _) = events.wait(|_, problems| problems.is_empty());
    let limit = |most: &str| {
        let limit = format!("--nofile={most}:");
        let process = format!("--pid={}", server.child.id());
        let ran = std::process::Command::new("prlimit").args([process, limit]).status();
        assert!(ran.expect("there is a `prlimit`").success());
    };
    limit("3");
    edited(site.root(), "Read in the end.");
    let (kept, panel) = events.wait(|_, problems| !problems.is_empty());
    assert!(kept == first && panel.contains("HK102"), "{panel}");
    limit("1024");
    shows(&server, &mut events, &first, "Read in the end.");
}
