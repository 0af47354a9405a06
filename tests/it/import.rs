//! `hikaku import`: a table becomes facts and places for words; what a person wrote is never written over.

use crate::site_test::{Run, SiteTest};

const TABLE: &str = "\
Code,Meaning,Class,Reference,next,answers,Owner
404,Not Found,4xx,\"[RFC3261, Section 21.4.5]\",wait,\"invite, message\",team a
486,Busy Here,4xx,RFC3261#21.4.24,wait,,
604,\"Does Not
Exist\",6xx,RFC3261,,,
606,Not Acceptable,6xx,[RFC 9999],give-up,,
700,Beyond,6xx,,,,
403,Forbidden,5xx,,,,
405,Method Not Allowed,4xx,RFC3261#21.4.6,never,,
";

/// The base site with a table in it.
fn site(table: &str) -> SiteTest {
    SiteTest::new("").file("codes.csv", table)
}

fn import(site: &SiteTest, more: &[&str]) -> Run {
    let table = site.path("codes.csv");
    let table = table.to_str().expect("a path of the tests");
    let run = site.run(&[&["import", table, "--protocol", "sip", "--map", "Meaning=name"], more].concat());
    assert_eq!(run.stderr, "");
    run
}

#[test]
fn rows_become_facts_and_places_for_words() {
    let site = site(TABLE);
    let run = import(&site, &[]);
    assert_eq!(run.code, 1, "{}", run.stdout);
    let expected = "\
wrote content/sip/404.yaml
wrote locales/en/sip/404.ftl
wrote locales/ja/sip/404.ftl
wrote content/sip/606.yaml
wrote locales/en/sip/606.ftl
wrote locales/ja/sip/606.ftl
wrote content/sip/405.yaml
wrote locales/en/sip/405.ftl
wrote locales/ja/sip/405.ftl
codes.csv:4: `604` has no name of one line
codes.csv:7: `700` does not have the form of a SIP code
codes.csv:8: SIP has no class `5xx`
codes.csv:9: facet `next` has no value `never`; it was left out
columns that are no key: `Owner`; `--map COLUMN=KEY` uses one
3 codes new, 0 renewed, 1 as they are, 0 gone, 4 to look at

Next: `hikaku check` tells what the facts and words of the new codes still lack. They are drafts: take out
`state: draft` where a code is whole.
";
    assert_eq!(run.stdout, expected);
    let facts = site.read("content/sip/404.yaml");
    let (mark, body) = facts.split_once('\n').expect("a mark");
    assert!(mark.starts_with("# imported from codes.csv: 1-"), "{mark}");
    let expected = "\
code: \"404\"
name: Not Found
slug: 404-not-found
class: 4xx
status: registered
state: draft
references: [\"RFC3261#21.4.5\"]
facets:
  next: {is: wait, cite: \"RFC3261#21.4.5\"}
  answers: {are: [invite, message], cite: \"RFC3261#21.4.5\"}
";
    assert_eq!(body, expected);
    // What is no citation here stands there for a person.
    let other = site.read("content/sip/606.yaml");
    assert!(other.contains("# The table says: RFC 9999.\nreferences: []\n"), "{other}");
    assert!(site.read("locales/en/sip/404.ftl").contains("# summary ="));
    // The check asks for what is left, and finds nothing that is wrong.
    let found = site.check();
    let lacking = ["HK201", "HK202", "HK107", "HK121"];
    let strange: Vec<&str> = found.lines().filter(|line| !lacking.iter().any(|code| line.contains(code))).collect();
    assert!(strange.is_empty(), "{strange:?}");
    let scope = |line: &&str| {
        line.starts_with("content/sip/404.yaml:2:7: ") && line.contains("HK121") && line.contains("`scope`")
    };
    assert!(found.lines().any(|line| scope(&line)), "{found}");
    // They are drafts, so that the rest of the site is published meanwhile.
    assert!(!found.contains("error"), "{found}");
}

#[test]
fn a_table_that_has_grown_renews_what_nobody_touched() {
    let head = "code,name,class,reference,next\n";
    let rows = "404,Not Found,4xx,RFC3261#21.4.5,wait\n410,Gone,4xx,RFC3261#21.4.8,wait\n403,Forbidden,4xx,RFC3261#21.4.4,wait\n";
    let site = SiteTest::new("").file("codes.csv", &format!("{head}{rows}"));
    let import = |site: &SiteTest, more: &[&str]| {
        let table = site.path("codes.csv");
        let run = site.run(&[&["import", table.to_str().expect("a path"), "--protocol", "sip"], more].concat());
        (run.code, run.stdout)
    };
    assert_eq!(import(&site, &[]).0, 0);
    // The same table again changes nothing.
    assert_eq!(import(&site, &[]), (0, "0 codes new, 0 renewed, 3 as they are, 0 gone, 0 to look at\n".to_owned()));
    // A person changes one file; the table changes two, and loses one.
    let site = site
        .edit("content/sip/410.yaml", "facets:", "aliases: [Gone Away]\nfacets:")
        .edit("codes.csv", "Not Found", "Nobody There")
        .edit("codes.csv", "410,Gone,", "410,Gone For Good,")
        .edit("codes.csv", "403,Forbidden,4xx,RFC3261#21.4.4,wait\n", "");
    let hand = site.read("content/sip/410.yaml");
    let told = "\
content/sip/410.yaml: the name is `Gone`, and `Gone For Good` in codes.csv
content/sip/403.yaml: `403` is gone from codes.csv: what became of it is its `status`
0 codes new, 2 renewed, 0 as they are, 1 gone, 2 to look at
";
    let files = "content/sip/404.yaml\nDO content/sip/403.yaml\n";
    let before = site.read("content/sip/404.yaml");
    let dry = format!("would write {}", files.replace("DO", "would write"));
    assert_eq!(import(&site, &["--dry-run"]), (1, format!("{dry}{told}")));
    assert_eq!(site.read("content/sip/404.yaml"), before);
    let wet = format!("wrote {}", files.replace("DO", "wrote"));
    assert_eq!(import(&site, &[]), (1, format!("{wet}{told}")));
    let renewed = site.read("content/sip/404.yaml");
    // Its slug is a part of addresses, and stays.
    assert!(renewed.contains("name: Nobody There\nslug: 404-not-found\n"), "{renewed}");
    assert_eq!(site.read("content/sip/410.yaml"), hand);
    let gone = site.read("content/sip/403.yaml");
    assert!(gone.lines().next().is_some_and(|mark| mark.ends_with(" (gone)")), "{gone}");
    // It is told again, and written no more; if it comes back, the mark goes.
    let again = import(&site, &[]);
    assert!(again.0 == 1 && !again.1.contains("wrote"), "{}", again.1);
    let text = site.read("codes.csv");
    let site = site.file("codes.csv", &format!("{text}403,Forbidden,4xx,RFC3261#21.4.4,wait\n"));
    import(&site, &[]);
    assert!(!site.read("content/sip/403.yaml").contains("(gone)"));
}

#[test]
fn tabs_other_heads_and_the_source_of_a_protocol_are_understood() {
    let table = "\u{feff}Value\tDescription\tStatus\tAliases\r\n404\tNot Found\tDeprecated\tNo Such; Nobody\r\n";
    let site = SiteTest::new("").file("codes.tsv", table);
    let text = site.read("content/sip/protocol.yaml");
    let site = site.file("content/sip/protocol.yaml", &format!("cite: Practice\n{text}"));
    let table = site.path("codes.tsv");
    let run = site.run(&["import", table.to_str().expect("a path"), "--protocol", "sip", "--class", "4xx"]);
    assert_eq!((run.code, run.stderr.as_str()), (0, ""), "{}", run.stdout);
    let facts = site.read("content/sip/404.yaml");
    let expected = "code: \"404\"\nname: Not Found\nslug: 404-not-found\nclass: 4xx\nstatus: deprecated\nstate: draft\naliases: [No Such, Nobody]\n";
    assert_eq!(facts.split_once('\n').map(|(_, body)| body), Some(expected));
}

#[test]
fn what_is_no_table_for_the_protocol_is_refused_and_nothing_is_written() {
    for (table, more, why) in [
        ("code,title\n404,x\n", &[][..], "no column is the name"),
        ("code,name\n404,x\n", &["--map", "Nobody=name"], "there is no column `Nobody`"),
        ("code,name\n404,x\n", &["--map", "code=colour"], "`colour` is no key; the keys are `code`, `name`"),
        ("code,name\n404,x\n", &["--map", "name"], "write `COLUMN=KEY`"),
        ("code,name\n404,x\n", &["--class", "9xx"], "SIP has no class `9xx`"),
        ("code,name\n404,x,y\n", &[], "a row cannot be read"),
    ] {
        let site = SiteTest::new("").file("codes.csv", table);
        let path = site.path("codes.csv");
        let arguments = ["import", path.to_str().expect("a path"), "--protocol", "sip"];
        let run = site.run(&[&arguments[..], more].concat());
        assert_eq!((run.code, run.stdout.as_str()), (2, ""), "{table}");
        assert!(run.stderr.contains(why), "{table}: {}", run.stderr);
    }
    let run = site("code,name\n").run(&["import", "codes.csv", "--protocol", "smtp"]);
    assert!(run.code == 2 && run.stderr.contains("no protocol `smtp`"), "{}", run.stderr);
    let latin = SiteTest::new("").bytes("codes.csv", b"code,name\n404,G\xf6ne\n");
    let run = latin.run(&["import", "codes.csv", "--protocol", "sip"]);
    assert!(run.code == 2 && run.stderr.contains("is not UTF-8"), "{}", run.stderr);
}

#[test]
fn line_ends_are_no_change_and_a_code_stands_in_a_table_once() {
    let table = "code,name,class,reference,next\n404,Not Found,4xx,RFC3261#21.4.5,wait\n";
    let site = SiteTest::new("").file("codes.csv", table);
    let path = site.path("codes.csv");
    let import = |site: &SiteTest| {
        let run = site.run(&["import", path.to_str().expect("a path"), "--protocol", "sip"]);
        (run.code, run.stdout)
    };
    assert_eq!(import(&site).0, 0);
    // As git writes it out on some systems.
    let text = site.read("content/sip/404.yaml").replace('\n', "\r\n");
    let site = site.file("content/sip/404.yaml", &text);
    assert_eq!(import(&site), (0, "0 codes new, 0 renewed, 1 as they are, 0 gone, 0 to look at\n".to_owned()));
    // Gone and back again, it is still known as imported.
    let site = site.file("codes.csv", table.lines().next().expect("a head"));
    assert!(import(&site).1.contains("0 codes new, 1 renewed, 0 as they are, 1 gone"));
    let twice = format!("{table}404,Nobody There,4xx,RFC3261#21.4.5,wait\n");
    let site = site.file("codes.csv", &twice);
    let told = "codes.csv:3: `404` stands here twice\n0 codes new, 1 renewed, 0 as they are, 0 gone, 1 to look at\n";
    let (code, said) = import(&site);
    assert!(code == 1 && said.ends_with(told), "{said}");
    assert!(site.read("content/sip/404.yaml").contains("name: Not Found\n"));
}
