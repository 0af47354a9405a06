//! The facts and words of the site that this program was built with: what `hikaku show` tells outside of any site.

use std::path::PathBuf;

use super::walk::Found;

/// All files, one behind the other.
const TEXT: &str = include_str!(concat!(env!("OUT_DIR"), "/built-in.txt"));

/// Path, start and end of each, sorted by path.
#[allow(clippy::unreadable_literal, reason = "the build script writes these offsets")]
const FILES: &[(&str, usize, usize)] = include!(concat!(env!("OUT_DIR"), "/built-in.rs"));

/// The files below a folder of the site, sorted by path.
pub fn list(folder: &str) -> Vec<Found> {
    let files = FILES.iter().filter(|(path, _, _)| path.split('/').next() == Some(folder));
    files
        .map(|(path, start, end)| Found {
            path: (*path).to_owned(),
            disk: PathBuf::new(),
            built_in: Some(&TEXT[*start..*end]),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn facts_and_words_are_there_in_order() {
        for (folder, first) in [("content", "content/across/q850-sip.yaml"), ("locales", "locales/en/locale.yaml")] {
            let files = list(folder);
            assert!(files.len() > 90 && files.is_sorted_by_key(|found| found.path.clone()));
            assert_eq!(files[0].path, first);
        }
        let facts = list("content").into_iter().find(|found| found.path == "content/sip/486.yaml").unwrap();
        assert!(facts.built_in.unwrap().starts_with("code: \"486\"\nname: Busy Here\n"));
    }
}
