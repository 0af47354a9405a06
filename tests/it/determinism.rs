//! Same input, same bytes: whatever the machine's threads, the order in which things stand or were made, the folder, the
//! clock, the environment.

use std::collections::BTreeMap;

use proptest::prelude::*;

use crate::site_test::{Built, SiteTest, paths, tree};

/// Everything a build published, read back from the disk.
fn published(site: &SiteTest, threads: &str, environment: &[(&str, &str)]) -> BTreeMap<String, Vec<u8>> {
    let mut command = site.command(&["build", "--quiet"]);
    command.env("RAYON_NUM_THREADS", threads).envs(environment.iter().copied());
    let output = command.output().expect("the program starts");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
    tree(&site.path("dist"))
}

fn assert_same(a: &BTreeMap<String, Vec<u8>>, b: &BTreeMap<String, Vec<u8>>) {
    assert!(a.keys().eq(b.keys()), "the same files");
    for (path, bytes) in a {
        assert!(bytes == &b[path], "{path} differs");
    }
}

#[test]
fn two_builds_are_byte_equal_whatever_the_folder_the_threads_and_the_environment() {
    let first = published(&SiteTest::new(""), "1", &[]);
    assert!(first.len() > 20);
    let elsewhere = [("TZ", "Pacific/Apia"), ("LANG", "ja_JP.UTF-8"), ("LC_ALL", "tr_TR.UTF-8")];
    assert_same(&first, &published(&SiteTest::new(""), "4", &elsewhere));
    let site = SiteTest::new("");
    published(&site, "4", &[]);
    assert_same(&first, &published(&site, "1", &[]));
}

#[test]
fn the_folder_and_memory_hold_the_same() {
    let site = SiteTest::new("");
    let mut on_disk = published(&site, "2", &[]);
    on_disk.remove(".hikaku");
    assert_same(&on_disk, site.build().files());
}

#[test]
fn the_order_in_which_files_were_made_changes_nothing() {
    let site = SiteTest::new("");
    let mut again = SiteTest::empty();
    for path in paths(site.root()).iter().rev() {
        again = again.file(path, &site.read(path));
    }
    assert_same(site.build().files(), again.build().files());
}

#[test]
fn a_byte_order_mark_and_crlf_are_accepted_and_leave_no_trace() {
    let site = SiteTest::new("");
    let mut windows = SiteTest::empty();
    let mut changed = 0;
    for path in paths(site.root()) {
        let text = site.read(&path);
        changed += text.matches('\n').count();
        windows = windows.file(&path, &format!("\u{feff}{}", text.replace('\n', "\r\n")));
    }
    assert!(changed > 500, "files have lines");
    assert_eq!(windows.check(), "");
    assert_same(site.build().files(), windows.build().files());
}

/// The top-level parts of a file: a line that begins in the first column begins one.
fn blocks(text: &str) -> Vec<String> {
    let mut blocks: Vec<String> = Vec::new();
    for line in text.split_inclusive('\n') {
        let begins = line.starts_with(|c: char| c.is_ascii_alphabetic() || c == '-');
        match blocks.last_mut() {
            Some(block) if !begins => block.push_str(line),
            _ => blocks.push(line.to_owned()),
        }
    }
    blocks
}

/// The files of a site without the lines that links for editing lead to, which are those of the messages.
fn without_lines(files: &BTreeMap<String, Vec<u8>>) -> BTreeMap<String, Vec<u8>> {
    let line = regex_lite::Regex::new("#L[0-9]+").expect("a pattern");
    let stripped = |bytes: &Vec<u8>| line.replace_all(&String::from_utf8_lossy(bytes), "").into_owned().into_bytes();
    files.iter().map(|(path, bytes)| (path.clone(), stripped(bytes))).collect()
}

fn shuffled(path: &'static str) -> impl Strategy<Value = (&'static str, String)> {
    let text = SiteTest::new("").read(path);
    Just(blocks(&text)).prop_shuffle().prop_map(move |blocks| (path, blocks.concat()))
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(12) })]

    #[test]
    fn the_order_of_keys_and_messages_changes_nothing(
        files in (
            shuffled("content/site.yaml"),
            shuffled("content/sip/600.yaml"),
            shuffled("content/sip/301.yaml"),
            shuffled("content/across/sip-q850.yaml"),
            shuffled("locales/ja/locale.yaml"),
            shuffled("locales/ja/sip/486.ftl"),
            shuffled("locales/en/sip/600.ftl"),
            shuffled("locales/en/sip/protocol.ftl"),
        ),
    ) {
        let (a, b, c, d, e, f, g, h) = files;
        let site = [a, b, c, d, e, f, g, h].into_iter().fold(SiteTest::new(""), |site, (path, text)| site.file(path, &text));
        let expected: Built = SiteTest::new("").build();
        assert_same(&without_lines(expected.files()), &without_lines(site.build().files()));
    }
}
