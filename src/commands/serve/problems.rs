//! The errors of a preparation as HTML: a panel over the last good page, or a page of their own where there is none.
//! Everything in it comes from the sources, which may hold anything, so everything is escaped.

use std::fmt::Write;

use crate::diag::print::{Format, report};
use crate::diag::{Diagnostic, Diagnostics, Severity, Subject};
use crate::escape::{self, printable};
use crate::source::Sources;

/// How many errors a panel shows; the terminal shows more of them.
const SHOWN: usize = 20;

/// One error, ready to be shown.
#[derive(Debug, Clone)]
pub(super) struct Problem {
    /// `content/sip/486.yaml:3:4`.
    place: String,
    /// `HK115`.
    code: &'static str,
    /// One sentence.
    message: String,
    /// The finding with its snippet and help, as `hikaku check` shows it.
    report: String,
}

/// The errors among some findings, in the order of a report. Warnings are for the terminal alone.
pub(super) fn errors(diagnostics: &Diagnostics, sources: &Sources) -> Vec<Problem> {
    let errors = diagnostics.sorted(sources).into_iter().filter(|finding| finding.severity == Severity::Error);
    errors
        .enumerate()
        .map(|(nth, finding)| {
            let (path, line, column) = finding.position(sources);
            // Those behind the ones that are shown are only counted.
            let mut alone = Diagnostics::default();
            if nth < SHOWN {
                alone.push(finding.clone());
            }
            Problem {
                place: printable(&if line == 0 { path.to_owned() } else { format!("{path}:{line}:{column}") })
                    .into_owned(),
                code: finding.code.name(),
                message: printable(&finding.message).into_owned(),
                report: report(&alone, sources, Format::Human, false).trim_end().to_owned(),
            }
        })
        .collect()
}

/// Is there an error that stops the whole site? One that speaks of a text, or of what the facts of one code lack, leaves the
/// others whole, and is marked on the pages where that text belongs.
pub(super) fn stop(diagnostics: &Diagnostics, sources: &Sources) -> bool {
    let stops = |finding: &&Diagnostic| match finding.code.speaks_of() {
        Subject::Text => false,
        Subject::Gap => !is_of_a_code(finding.path_in(sources)),
        Subject::Site => true,
    };
    diagnostics.sorted(sources).iter().filter(|finding| finding.severity == Severity::Error).any(stops)
}

/// Are these the facts of one code?
fn is_of_a_code(path: &str) -> bool {
    match path.split('/').collect::<Vec<_>>()[..] {
        ["content", folder, name] => folder != "across" && !["protocol.yaml", "decision.yaml"].contains(&name),
        _ => false,
    }
}

/// The panel: how many errors there are, what that means for what is seen, and each with its place.
pub(super) fn panel(problems: &[Problem], meaning: &str) -> String {
    let count = if problems.len() == 1 { "1 error".to_owned() } else { format!("{} errors", problems.len()) };
    let mut out = format!("<p><strong>{count}.</strong> {}</p><ol>", escape::html(meaning));
    for problem in problems.iter().take(SHOWN) {
        let Problem { place, code, message, report } = problem;
        let _ = write!(
            out,
            "<li><p><code>{}</code> <strong>{code}</strong> {}</p><pre tabindex=\"0\">{}</pre></li>",
            escape::html(place),
            escape::html(message),
            escape::html(report),
        );
    }
    out.push_str("</ol>");
    if problems.len() > SHOWN {
        let _ = write!(out, "<p>{} more on the terminal.</p>", problems.len() - SHOWN);
    }
    out
}

/// A page for an address that cannot be shown now. `inner` is HTML.
pub(super) fn page(inner: &str) -> Vec<u8> {
    let page = format!(
        "<!doctype html>\n<html lang=\"en\" class=\"hikaku-stopped\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n<title>hikaku serve</title>\n</head>\n<body>\n\
         <main>\n<h1>hikaku serve</h1>\n{inner}</main>\n</body>\n</html>\n"
    );
    page.into_bytes()
}

/// Adds what keeps a page up to date, before the end of its body: the panel, empty where all is well, and the script
/// that waits for news. `site` names the preparation the page was made from.
pub(super) fn inject(page: &mut Vec<u8>, site: &str, panel: Option<&str>) {
    let (hidden, panel) = panel.map_or((" hidden", ""), |panel| ("", panel));
    let added = format!(
        "<link rel=\"stylesheet\" href=\"/.hikaku/problems.css\">\n\
         <aside id=\"hikaku-problems\" lang=\"en\" dir=\"ltr\" aria-label=\"Problems\" aria-live=\"polite\"{hidden}>{panel}</aside>\n\
         <script defer src=\"/.hikaku/reload.js\" data-site=\"{site}\"></script>\n"
    );
    let end = b"</body>";
    let at = page.windows(end.len()).rposition(|window| window == end).unwrap_or(page.len());
    page.splice(at..at, added.into_bytes());
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_sources_say_cannot_become_markup() {
        let problem = Problem {
            place: "content/<b>.yaml:1:1".into(),
            code: "HK115",
            message: "no value `<script>alert(1)</script>`".into(),
            report: "1 | is: \"<img src=x onerror=alert(1)>\" & more".into(),
        };
        let panel = panel(&[problem], "The page is as it was.");
        assert!(panel.contains("<strong>1 error.</strong> The page is as it was."), "{panel}");
        for mark in ["<script", "<img", "<b>", "\"<", "& "] {
            assert!(!panel.contains(mark), "{mark} in {panel}");
        }
    }

    #[test]
    fn a_long_list_is_cut_and_says_so() {
        let problem = Problem { place: String::new(), code: "HK115", message: String::new(), report: String::new() };
        let panel = panel(&vec![problem; SHOWN + 3], "");
        assert_eq!(panel.matches("<li>").count(), SHOWN);
        assert!(panel.contains("3 more on the terminal"));
    }

    #[test]
    fn the_script_stands_at_the_end_of_the_body() {
        let mut page = "<body>a</body> is written </body></html>".as_bytes().to_vec();
        inject(&mut page, "7-1", None);
        let page = String::from_utf8(page).unwrap();
        assert!(page.starts_with("<body>a</body> is written <link"), "{page}");
        assert!(page.ends_with("data-site=\"7-1\"></script>\n</body></html>"), "{page}");
        assert!(page.contains(" hidden></aside>"));
    }

    #[test]
    fn the_facts_of_a_code_are_those_of_one_code() {
        for (path, is) in [
            ("content/sip/486.yaml", true),
            ("content/sip/protocol.yaml", false),
            ("content/sip/decision.yaml", false),
            ("content/across/sip-q850.yaml", false),
            ("content/site.yaml", false),
        ] {
            assert_eq!(is_of_a_code(path), is, "{path}");
        }
    }
}
