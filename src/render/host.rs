//! Addresses at the host of the repository: where a text is edited, and where a new file is written.
//!
//! Without a setting they are those of GitHub; `edit_url` and `new_url` in `content/site.yaml` say those of another host.

use std::fmt::Write;

use crate::model::Settings;

/// The most bytes of escaped text that an address carries: hosts refuse addresses of more than about 8 KB.
const MOST: usize = 5_000;

/// Where a file is edited, at a line. `None` where the site has no repository.
pub fn edit(settings: &Settings, path: &str, line: usize) -> Option<String> {
    let pattern = match (&settings.edit_url, &settings.repository) {
        (Some(pattern), _) => pattern.clone(),
        (None, Some(repository)) => format!("{repository}/edit/{{branch}}/{{path}}#L{{line}}"),
        (None, None) => return None,
    };
    // The head of a file needs no line.
    let pattern = if line <= 1 { pattern.replace("#L{line}", "") } else { pattern };
    Some(fill(&pattern, settings, path, &line.to_string(), ""))
}

/// Where a file is written that is not there yet, filled with `text` as far as an address can carry it.
pub fn create(settings: &Settings, path: &str, text: &str) -> Option<String> {
    let pattern = match (&settings.new_url, &settings.edit_url, &settings.repository) {
        (Some(pattern), _, _) => pattern.clone(),
        // Another host's way to write a file is not to be guessed from its way to edit one.
        (None, None, Some(repository)) => {
            format!("{repository}/new/{{branch}}/{{folder}}?filename={{name}}&value={{value}}")
        }
        (None, _, _) => return None,
    };
    Some(fill(&pattern, settings, path, "1", text))
}

/// Where an error on a page is reported without editing anything: the host's form for it, filled with the page's `address` below the
/// site's and with its `url`. `None` where the site has no repository, or where its host is none whose forms are known.
pub fn report(settings: &Settings, address: &str, url: &str) -> Option<String> {
    let (repository, form) = match (&settings.edit_url, &settings.repository) {
        (Some(pattern), _) => HOSTS.iter().find_map(|(edit, form)| Some((pattern.split_once(edit)?.0, *form)))?,
        (None, Some(repository)) => (repository.as_str(), GITHUB),
        (None, None) => return None,
    };
    let (before, between) = form;
    let mut out = String::with_capacity(repository.len() + 2 * url.len() + 80);
    out.push_str(repository);
    out.push_str(before);
    encode(address, true, &mut out);
    out.push_str(between);
    encode(url, true, &mut out);
    Some(out)
}

/// What stands before the title and before the page in the address of a new report.
type Form = (&'static str, &'static str);

/// A form of the repository's own, `.github/ISSUE_TEMPLATE/error.yml`, whose fields are called as here.
const GITHUB: Form = ("/issues/new?template=error.yml&title=", "&page=");

/// How the address at which a file is edited goes on after the repository, by which a host is known; and its form. GitLab's
/// address holds that of GitHub.
const HOSTS: [(&str, Form); 3] = [
    ("/-/edit/", ("/-/issues/new?issue%5Btitle%5D=", "&issue%5Bdescription%5D=")),
    ("/_edit/", ("/issues/new?title=", "&body=")),
    ("/edit/", GITHUB),
];

fn fill(pattern: &str, settings: &Settings, path: &str, line: &str, text: &str) -> String {
    let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
    let mut out = String::with_capacity(pattern.len() + path.len());
    let mut rest = pattern;
    while let Some((before, after)) = rest.split_once('{') {
        out.push_str(before);
        let (place, after) = after.split_once('}').unwrap_or((after, ""));
        match place {
            "branch" => encode(&settings.branch, true, &mut out),
            "path" => encode(path, true, &mut out),
            "folder" => encode(folder, true, &mut out),
            "name" => encode(name, false, &mut out),
            "line" => out.push_str(line),
            "value" => bounded(text, &mut out),
            _ => {}
        }
        rest = after;
    }
    out.push_str(rest);
    out
}

/// Escapes what may not stand in an address as it is; in a path the slashes stay.
fn encode(text: &str, slashes: bool, out: &mut String) {
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~') || (slashes && byte == b'/') {
            out.push(char::from(byte));
        } else {
            let _ = write!(out, "%{byte:02X}");
        }
    }
}

/// Escapes a Fluent text, whole or up to the last message that fits; three dots say that there is more.
fn bounded(text: &str, out: &mut String) {
    let mut whole = String::new();
    encode(text, false, &mut whole);
    if whole.len() <= MOST {
        out.push_str(&whole);
        return;
    }
    let (mut kept, mut part) = (String::new(), String::new());
    for line in text.split_inclusive('\n') {
        // A line that is not indented begins a message, a comment or nothing; what came before is complete.
        if !line.starts_with([' ', '\t', '}', '\n']) {
            kept.push_str(&std::mem::take(&mut part));
        }
        encode(line, false, &mut part);
        if kept.len() + part.len() > MOST {
            break;
        }
    }
    out.push_str(&kept);
    encode("# …\n", false, out);
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::model::{Limits, Urls};

    fn settings() -> Settings {
        Settings {
            base_url: "https://codes.example".into(),
            locales: vec!["en".into()],
            source_locale: "en".into(),
            repository: Some("https://github.com/a/b".into()),
            license: None,
            branch: "next/one".into(),
            edit_url: None,
            new_url: None,
            index_pairs: crate::model::IndexPairs::Worthy,
            translated_threshold: 80,
            urls: Urls::Files,
            stubs: Vec::new(),
            lints: BTreeMap::new(),
            limits: Limits::default(),
        }
    }

    #[test]
    fn addresses_are_those_of_the_host() {
        let path = "locales/ja/sql/08 é.ftl";
        let own = settings();
        let edit_at = |settings: &Settings, line| edit(settings, path, line).unwrap_or_default();
        assert_eq!(edit_at(&own, 12), "https://github.com/a/b/edit/next/one/locales/ja/sql/08%20%C3%A9.ftl#L12");
        assert_eq!(edit_at(&own, 1), "https://github.com/a/b/edit/next/one/locales/ja/sql/08%20%C3%A9.ftl");
        assert_eq!(
            create(&own, "locales/ja/sip/486.ftl", "title = A & B\n").as_deref(),
            Some(
                "https://github.com/a/b/new/next/one/locales/ja/sip?filename=486.ftl&value=title%20%3D%20A%20%26%20B%0A"
            )
        );
        let other =
            Settings { edit_url: Some("https://f.example/-/edit/{branch}/{path}?at={line}".into()), ..settings() };
        assert_eq!(edit_at(&other, 3), "https://f.example/-/edit/next/one/locales/ja/sql/08%20%C3%A9.ftl?at=3");
        assert_eq!(create(&other, path, ""), None, "how that host makes a file is not said");
        let none = Settings { repository: None, ..settings() };
        assert_eq!((edit(&none, path, 1), create(&none, path, "")), (None, None));
    }

    #[test]
    fn an_error_is_reported_by_the_form_of_the_host() {
        let at = |settings: &Settings| report(settings, "ja/sip/486.html", "https://codes.example/ja/sip/486.html");
        let page = "https%3A//codes.example/ja/sip/486.html";
        let github = format!("https://github.com/a/b/issues/new?template=error.yml&title=ja/sip/486.html&page={page}");
        assert_eq!(at(&settings()), Some(github));
        let with = |pattern: &str| at(&Settings { edit_url: Some(pattern.into()), ..settings() });
        let gitlab = "https://lab.example/a/b/-/issues/new?issue%5Btitle%5D=ja/sip/486.html&issue%5Bdescription%5D=";
        assert_eq!(with("https://lab.example/a/b/-/edit/{branch}/{path}"), Some(format!("{gitlab}{page}")));
        let gitea = format!("https://berg.example/a/b/issues/new?title=ja/sip/486.html&body={page}");
        assert_eq!(with("https://berg.example/a/b/_edit/{branch}/{path}"), Some(gitea));
        assert_eq!(with("https://other.example/change?file={path}"), None, "a host that is not known");
        assert_eq!(at(&Settings { repository: None, ..settings() }), None);
    }

    #[test]
    fn a_long_text_is_cut_between_messages() {
        let message = format!("key =\n    {}\n    # no comment\n", "語".repeat(100));
        let address = create(&settings(), "locales/ja/a.ftl", &message.repeat(9)).unwrap();
        assert!(address.len() < MOST + 200, "{}", address.len());
        assert!(address.ends_with("%23%20no%20comment%0A%23%20%E2%80%A6%0A"), "{address}");
    }
}
