//! A report in each of its forms: what editors, GitHub and code scanning read.

use hikaku::diag::Code;
use serde_json::Value;

use crate::site_test::SiteTest;

/// A site with findings whose place and text need care: Japanese before the place, marks that a format gives a meaning.
fn site() -> SiteTest {
    SiteTest::new("-- content/a,b: 100% 日本.txt --\nx\n")
        .edit("content/sip/301.yaml", "class: 3xx", "class: \"9%:,\\n\"")
        .edit("locales/ja/sip/600.ftl", "sender = ユーザー全体について", "sender = 被呼側のユーザー全体について")
        .edit("locales/ja/sip/protocol.ftl", "    .sentence = **{ $code }** はあとで", "    .sentence = あとで")
}

fn report(format: &str) -> String {
    let run = site().run(&["check", "--format", format]);
    assert_eq!((run.code, run.stderr.as_str()), (1, ""));
    run.stdout
}

#[test]
fn short_is_one_line_a_finding() {
    assert_eq!(
        report("short"),
        "content/a,b: 100% 日本.txt: error[HK122]: nothing reads this file \
         (facts of a code are `content/sip/CODE.yaml`; move or delete the file)\n\
         content/sip/301.yaml:5:8: error[HK113]: SIP has no class `9%:,\\n` (one of `3xx`, `4xx`, `6xx`)\n\
         locales/ja/sip/600.ftl:8:10: error[HK213]: the glossary has `着信側` for callee, not `被呼側` (write `着信側`)\n\
         locales/ja/sip/protocol.ftl:22:6: warning[HK207]: `next-wait.sentence` does not use `$code`, which the source \
         does (check that nothing is lost)\n\
         3 errors, 1 warning\n"
    );
}

#[test]
fn json_is_one_object_a_line_and_nothing_else() {
    let report = report("json");
    let objects: Vec<Value> = report.lines().map(|line| serde_json::from_str(line).expect("a line is JSON")).collect();
    assert_eq!(objects.len(), 4);
    let keys = ["code", "severity", "path", "line", "column", "end_line", "end_column", "message", "label", "help"];
    for object in &objects {
        let object = object.as_object().expect("a line is an object");
        assert!(object.keys().eq(keys), "{object:?}");
    }
    assert_eq!(objects[0]["path"], "content/a,b: 100% 日本.txt");
    assert_eq!((&objects[0]["line"], &objects[0]["column"]), (&0.into(), &0.into()), "a file as a whole");
    assert_eq!(objects[1]["message"], "SIP has no class `9%:,\n`");
    let place = ["line", "column", "end_line", "end_column"].map(|key| objects[2][key].as_u64());
    assert_eq!(place, [Some(8), Some(10), Some(8), Some(13)], "columns count characters");
    assert_eq!((&objects[3]["code"], &objects[3]["severity"]), (&"HK207".into(), &"warning".into()));
}

#[test]
fn github_gets_one_command_a_finding_with_its_marks_escaped() {
    let report = report("github");
    let lines: Vec<&str> = report.lines().collect();
    assert_eq!(lines.len(), 4, "{report}");
    assert_eq!(
        lines[0],
        "::error file=content/a%2Cb%3A 100%25 日本.txt,title=HK122 file that nothing reads::nothing reads this file\
         %0Ahelp: facts of a code are `content/sip/CODE.yaml`; move or delete the file"
    );
    assert_eq!(
        lines[1],
        "::error file=content/sip/301.yaml,line=5,col=8,endLine=5,endColumn=16,title=HK113 unknown class::\
         SIP has no class `9%25:,%0A`%0Ahelp: one of `3xx`, `4xx`, `6xx`"
    );
    assert!(lines[3].starts_with("::warning file=locales/ja/sip/protocol.ftl,line=22,col=6,"), "{}", lines[3]);
}

/// The members that SARIF 2.1.0 requires, and the forms it gives them.
fn assert_sarif(log: &Value) {
    assert_eq!(log["version"], "2.1.0");
    assert!(log["$schema"].as_str().is_some_and(|schema| schema.ends_with("sarif-schema-2.1.0.json")));
    for run in log["runs"].as_array().expect("a log has runs") {
        let driver = &run["tool"]["driver"];
        assert_eq!((&driver["name"], &run["columnKind"]), (&"hikaku".into(), &"unicodeCodePoints".into()));
        let rules: Vec<&str> =
            driver["rules"].as_array().expect("rules").iter().filter_map(|r| r["id"].as_str()).collect();
        assert_eq!(rules, Code::ALL.iter().map(|code| code.name()).collect::<Vec<_>>());
        for rule in driver["rules"].as_array().expect("rules") {
            assert!(rule["shortDescription"]["text"].is_string() && rule["fullDescription"]["text"].is_string());
            assert!(is_level(&rule["defaultConfiguration"]["level"]), "{rule}");
        }
        for result in run["results"].as_array().expect("a run has results, if none") {
            assert!(result["message"]["text"].as_str().is_some_and(|text| !text.is_empty()));
            assert!(result["ruleId"].as_str().is_some_and(|id| rules.contains(&id)));
            assert!(is_level(&result["level"]));
            for location in result["locations"].as_array().expect("a result has locations") {
                let location = &location["physicalLocation"];
                let uri = location["artifactLocation"]["uri"].as_str().expect("a location has an address");
                let plain = |c: char| c.is_ascii_alphanumeric() || "-._~/%".contains(c);
                assert!(uri.chars().all(plain), "{uri} is no relative URI reference");
                if let Some(region) = location.get("region") {
                    let number = |key: &str| region[key].as_u64().expect("a region has numbers");
                    let start = (number("startLine"), number("startColumn"));
                    let end = (number("endLine"), number("endColumn"));
                    assert!(start >= (1, 1) && end >= start, "{region}");
                }
            }
        }
    }
}

fn is_level(level: &Value) -> bool {
    level.as_str().is_some_and(|level| ["none", "note", "warning", "error"].contains(&level))
}

#[test]
fn sarif_has_what_its_schema_asks_for() {
    let log: Value = serde_json::from_str(&report("sarif")).expect("SARIF is JSON");
    assert_sarif(&log);
    let results = log["runs"][0]["results"].as_array().expect("results");
    assert_eq!(results.len(), 4);
    let uri = &results[0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"];
    assert_eq!(uri, "content/a%2Cb%3A%20100%25%20%E6%97%A5%E6%9C%AC.txt");
    let region = &results[2]["locations"][0]["physicalLocation"]["region"];
    assert_eq!(*region, serde_json::json!({"startLine": 8, "startColumn": 10, "endLine": 8, "endColumn": 13}));
}

#[test]
fn without_findings_the_forms_for_programs_stay_readable() {
    let site = SiteTest::new("");
    for format in ["json", "github"] {
        assert_eq!(site.run(&["check", "--format", format]).stdout, "", "{format}");
    }
    let log: Value = serde_json::from_str(&site.run(&["check", "--format", "sarif"]).stdout).expect("SARIF is JSON");
    assert_sarif(&log);
    assert_eq!(log["runs"][0]["results"], serde_json::json!([]));
}
