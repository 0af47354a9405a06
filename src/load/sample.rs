//! What `hikaku init` writes so that somebody changes it: names and addresses of a company that is made up.
//!
//! A site that goes public as "Acme error codes" was not meant to. So each of these values is told of at its place until
//! it is another one; a site that never had them hears nothing. This is the one list, for who writes and for who reads.

use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::source::{Sources, Span};

/// A value of the sample: one line of one file.
struct Left {
    /// The file that `init` writes it to. Wherever a file of this name lies, the value is known again: folders are renamed.
    path: &'static str,
    /// What stands before the value on its line.
    key: &'static str,
    value: &'static str,
    /// What to put in its place.
    help: &'static str,
}

const NAME: &str = "say what your site is called";
const EXAMPLE: &str = "show what your readers will look for: a code of yours, a word, two codes";

/// Everything that is to be changed.
const LEFT: &[Left] = &[
    Left {
        path: "content/site.yaml",
        key: "base_url: ",
        value: "https://codes.example",
        help: "write the address at which the site is published",
    },
    Left {
        path: "content/parcel/protocol.yaml",
        key: "url: ",
        value: "\"https://parcel.example/reference\"",
        help: "name your own document, in a protocol of your own; `hikaku new protocol` begins another one",
    },
    Left { path: "locales/en/site.ftl", key: "site-name = ", value: "Acme error codes", help: NAME },
    Left { path: "locales/ja/site.ftl", key: "site-name = ", value: "Acme のエラーコード", help: NAME },
    Left {
        path: "locales/en/site.ftl",
        key: "search-example = ",
        value: "P101, depot, P101 P201, a log line",
        help: EXAMPLE,
    },
    Left {
        path: "locales/ja/site.ftl",
        key: "search-example = ",
        value: "P101、集配所、P101 P201、ログの行",
        help: EXAMPLE,
    },
];

/// The text of a file as `init` writes it: where its lines have values of this program's own site, the sample's stand
/// instead.
pub fn put_into(path: &str, text: &str) -> String {
    let lines = text.split('\n').map(|line| {
        let own = LEFT.iter().find(|left| left.path == path && line.starts_with(left.key));
        own.map_or_else(|| line.to_owned(), |left| format!("{}{}", left.key, left.value))
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// Tells of what is still the sample's. An address that is given on the command line goes before the one that is written.
pub(super) fn check(sources: &Sources, has_other_address: bool, diagnostics: &mut Diagnostics) {
    let name = |path: &str| path.rsplit('/').next().map(str::to_owned);
    for (file, source) in sources.iter() {
        let of_file: Vec<&Left> = LEFT.iter().filter(|left| name(left.path) == name(&source.path)).collect();
        if of_file.is_empty() {
            continue;
        }
        let mut start = 0;
        for line in source.text.split('\n') {
            let at = start + (line.len() - line.trim_start().len());
            start += line.len() + 1;
            let value = |left: &&&Left| line.trim().strip_prefix(left.key) == Some(left.value);
            let Some(left) = of_file.iter().find(value) else { continue };
            if has_other_address && left.key == "base_url: " {
                continue;
            }
            let start = at + left.key.len();
            let span = Span { file, start, end: start + left.value.len() };
            let key = left.key.trim_end_matches([' ', ':', '=']);
            let message = format!("`{key}` is still that of the made-up company");
            diagnostics.push(Diagnostic::new(Code::HK167, span, message).help(left.help));
        }
    }
}
