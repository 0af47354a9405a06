//! Imports run one way, the disk, the clock and the environment belong to few, every dependency is used, and nothing but the content
//! knows a protocol.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;

use crate::site_test::{has_extension, paths, project};

/// The layers from the ground up. A module may use what stands before it, and what stands in its own row.
const LAYERS: &[&[&str]] = &[
    &["source", "escape", "signs"],
    &["diag"],
    &["model"],
    &["load"],
    &["localize"],
    &["compare"],
    &["audit"],
    &["render"],
    &["publish"],
    &["pipeline"],
    &["cli", "commands"],
];

/// Modules that may touch files, the clock and the environment; everything else is a function of its input.
const WORLDLY: &[&str] = &["load", "publish", "commands", "main"];

fn layer(module: &str) -> Option<usize> {
    LAYERS.iter().position(|row| row.contains(&module))
}

/// The sources of the program: path below `src/`, its top module, and its code without comments and unit tests.
fn sources() -> Vec<(String, String, String)> {
    let folder = project().join("src");
    let files = paths(&folder).into_iter().filter(|path| has_extension(path, "rs"));
    files
        .filter(|path| !path.ends_with("/tests.rs") && !path.contains("/tests/"))
        .map(|path| {
            let module = path.split('/').next().unwrap_or_default().trim_end_matches(".rs").to_owned();
            let code = code(&folder.join(&path));
            (path, module, code)
        })
        .collect()
}

fn code(path: &Path) -> String {
    let text = fs::read_to_string(path).expect("a source can be read");
    let own = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
    own.lines().map(|line| line.split("//").next().unwrap_or_default()).collect::<Vec<_>>().join("\n")
}

/// The first words behind every `crate::`, nested lists such as `use crate::{diag, load}` included.
fn used(code: &str) -> Vec<String> {
    let is_word = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let mut modules = Vec::new();
    for (at, mark) in code.match_indices("crate::") {
        let rest = &code[at + mark.len()..];
        if let Some(list) = rest.strip_prefix('{') {
            let mut depth = 0;
            let mut word = String::new();
            for c in list.chars() {
                match c {
                    '{' => depth += 1,
                    '}' if depth == 0 => break,
                    '}' => depth -= 1,
                    ',' if depth == 0 => modules.push(std::mem::take(&mut word)),
                    c if depth == 0 => word.push(c),
                    _ => {}
                }
            }
            modules.push(word);
        } else {
            modules.push(rest.to_owned());
        }
    }
    modules
        .iter()
        .map(|path| path.trim_start().chars().take_while(|c| is_word(*c)).collect::<String>())
        .filter(|word| !word.is_empty())
        .collect()
}

#[test]
fn the_reader_of_imports_sees_lists_and_paths() {
    let code = "use crate::{\n    diag::{Code, print},\n    load,\n};\nfn f() { crate::escape::html(x) }";
    assert_eq!(used(code), ["diag", "load", "escape"]);
}

#[test]
fn imports_run_one_way() {
    let mut against = Vec::new();
    let mut seen = 0;
    for (path, module, code) in sources() {
        let Some(own) = layer(&module) else {
            assert!(["main", "lib"].contains(&module.as_str()), "src/{path}: give `{module}` its layer");
            continue;
        };
        for target in used(&code) {
            seen += 1;
            match layer(&target) {
                Some(other) if other <= own => {}
                _ => against.push(format!("src/{path} uses crate::{target}")),
            }
        }
    }
    assert!(seen > 100, "imports are read: {seen}");
    assert!(against.is_empty(), "{}", against.join("\n"));
}

#[test]
fn the_world_is_touched_in_few_places() {
    let marks = ["std::fs", "fs::", "std::env", "env::var", "SystemTime", "Instant", "std::net", "std::process"];
    let mut found = Vec::new();
    for (path, module, code) in sources() {
        if WORLDLY.contains(&module.as_str()) {
            continue;
        }
        for (at, line) in code.lines().enumerate() {
            if marks.iter().any(|mark| line.contains(mark)) {
                found.push(format!("src/{path}:{}: {}", at + 1, line.trim()));
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

/// A crate that `Cargo.toml` asks for: its name in code, and the part that it is for (`dev`, `build`, else the program).
struct Dependency {
    name: String,
    kind: Option<String>,
}

/// What `Cargo.toml` asks for, as Cargo itself reads it: neither the network nor a lock is needed for that.
fn dependencies() -> Vec<Dependency> {
    let told = Command::new(env!("CARGO"))
        .args(["metadata", "--no-deps", "--format-version", "1", "--offline"])
        .current_dir(project())
        .output()
        .expect("cargo runs");
    assert!(told.status.success(), "{}", String::from_utf8_lossy(&told.stderr));
    let told: serde_json::Value = serde_json::from_slice(&told.stdout).expect("cargo tells in JSON");
    let listed = told["packages"][0]["dependencies"].as_array().expect("the package has dependencies");
    let text = |value: &serde_json::Value| value.as_str().map(str::to_owned);
    let name = |one: &serde_json::Value| text(&one["rename"]).or_else(|| text(&one["name"])).expect("it has a name");
    listed.iter().map(|one| Dependency { name: name(one).replace('-', "_"), kind: text(&one["kind"]) }).collect()
}

/// Does code name a crate, as in `use serde::Serialize` or `insta::assert_snapshot!`?
fn names(code: &str, krate: &str) -> bool {
    let path = format!("{krate}::");
    let before = |at: usize| code[..at].chars().next_back();
    code.match_indices(&path).any(|(at, _)| before(at).is_none_or(|c| !c.is_alphanumeric() && c != '_' && c != ':'))
}

#[test]
fn the_reader_of_crates_sees_whole_names() {
    let code = "use std::io;\nuse serde_json::Value;\nfn f() -> crate::diag::Code { ::anyhow::bail!() }";
    assert!(names(code, "serde_json") && names(code, "std"));
    assert!(!names(code, "serde") && !names(code, "json") && !names(code, "diag"));
}

/// What no code names is compiled by everybody and looked after by nobody. Tools that find such crates (`cargo machete`,
/// `cargo udeps`) have to be compiled or downloaded first; this one runs wherever the tests do. Like the first of the two
/// it reads text: a crate that is named in code that is never compiled passes, a mention in a comment does not count.
#[test]
fn every_dependency_is_used_by_the_part_that_asks_for_it() {
    let own: String = sources().into_iter().map(|(_, _, code)| code + "\n").collect();
    let build = code(&project().join("build.rs"));
    let rust = |folder: &str| {
        let folder = project().join(folder);
        let files = paths(&folder).into_iter().filter(|path| has_extension(path, "rs"));
        files.map(|path| fs::read_to_string(folder.join(path)).expect("a source can be read")).collect::<String>()
    };
    let tests = ["src", "tests", "benches"].map(rust).concat();
    let all = dependencies();
    assert!(all.len() > 20, "Cargo tells of them: {}", all.len());
    let unused = all.iter().filter(|dependency| {
        let code = match dependency.kind.as_deref() {
            Some("dev") => &tests,
            Some("build") => &build,
            _ => &own,
        };
        !names(code, &dependency.name)
    });
    let unused: Vec<&str> = unused.map(|dependency| dependency.name.as_str()).collect();
    assert!(unused.is_empty(), "take these out of Cargo.toml: {}", unused.join(", "));
}

/// Words by which a protocol would show in the program: names, header fields and requests of those that there are, and the names of
/// others that people know.
fn protocol_words() -> BTreeSet<String> {
    let others = "gRPC SMTP ESMTP FTP DNS RCODE EDNS MQTT CoAP Diameter RADIUS LDAP ISUP Q.850 QUIC TLS IMAP POP3 XMPP RTSP STIR";
    let mut words: BTreeSet<String> = others.split(' ').map(str::to_owned).collect();
    let content = project().join("content");
    for path in paths(&content).into_iter().filter(|path| path.ends_with("/protocol.yaml")) {
        let text = fs::read_to_string(content.join(&path)).expect("facts can be read");
        let facts: serde_json::Value = serde_yaml::from_str(&text).expect("facts are YAML");
        words.insert(path.split('/').next().unwrap_or_default().to_owned());
        words.extend(facts["name"].as_str().map(str::to_owned));
        let headers = facts["headers"].as_array().into_iter().flatten();
        // Those of one word, such as `Date` and `Reason`, are words of the language, too.
        words.extend(headers.filter_map(|it| it["name"].as_str()).filter(|name| name.contains('-')).map(str::to_owned));
        let requests = facts["requests"]["names"].as_array().into_iter().flatten();
        words.extend(requests.filter_map(|it| it.as_str()).map(str::to_owned));
    }
    words
}

/// Does the text name it, as a word of its own?
fn speaks_of(text: &str, word: &str) -> bool {
    text.match_indices(word).any(|(at, _)| {
        let is_part = |c: char| c.is_ascii_alphanumeric() || c == '_';
        !text[..at].ends_with(is_part) && !text[at + word.len()..].starts_with(is_part)
    })
}

/// A script without its comments.
fn script(text: &str) -> String {
    text.lines().map(|line| if line.trim_start().starts_with("//") { "" } else { line }).collect::<Vec<_>>().join("\n")
}

#[test]
fn nothing_but_the_content_knows_a_protocol() {
    let words = protocol_words();
    assert!(
        words.len() > 50 && words.contains("sip") && words.contains("WWW-Authenticate") && words.contains("INVITE")
    );
    // What of them the program itself says: help that names a code or a pattern as an example, a message in the sense of Fluent,
    // and the web server of the preview.
    let allowed = |path: &str, word: &str| match path {
        "src/cli.rs" | "src/commands/show/mod.rs" => word == "sip",
        "src/diag/codes.rs" => ["sip", "MESSAGE"].contains(&word),
        "src/load/pattern/mod.rs" => word == "SIP",
        _ if path.starts_with("src/commands/l10n/") => ["sip", "MESSAGE"].contains(&word),
        _ => path.starts_with("src/commands/serve/") && ["Content-Type", "Content-Length", "OPTIONS"].contains(&word),
    };
    let mut texts: Vec<(String, String)> =
        sources().into_iter().map(|(path, _, code)| (format!("src/{path}"), code)).collect();
    for folder in ["templates", "static"] {
        for path in paths(&project().join(folder)) {
            let text = fs::read_to_string(project().join(folder).join(&path)).unwrap_or_default();
            texts.push((format!("{folder}/{path}"), script(&text)));
        }
    }
    let mut found = Vec::new();
    for (path, text) in &texts {
        for (line, at) in text.lines().zip(1..) {
            let said = words.iter().filter(|word| speaks_of(line, word) && !allowed(path, word));
            found.extend(said.map(|word| format!("{path}:{at}: {word}: {}", line.trim())));
        }
    }
    assert_eq!(found, Vec::<String>::new(), "a protocol is data of `content/`: see docs/adding-a-protocol.md");
}

#[test]
fn a_kind_of_facet_is_known_in_few_places() {
    let knows = |code: &str| code.contains("FacetKind::") || code.contains("Self::OneOf");
    let places: Vec<String> = sources().into_iter().filter(|(_, _, code)| knows(code)).map(|(path, ..)| path).collect();
    // Reading asks for a kind by its word, and names none.
    let only_parses = |path: &String| path == "load/protocol.rs";
    let places: Vec<String> = places.into_iter().filter(|path| !only_parses(path)).collect();
    let expected = ["localize/contract.rs", "localize/words/facet.rs", "model/facet.rs", "render/view/matrix.rs"];
    assert_eq!(places, expected, "what else asks a facet about its kind asks one of the methods of `model::facet`");
}
