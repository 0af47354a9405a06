//! Every SIP code has a whole response that a strict parser accepts, with what its own facts ask for.

use hikaku::model::{Code, CodeHeader, Need};
use regex_lite::RegexBuilder;

use super::sip_headers::{METHODS, check};
use super::sip_message::Response;
use super::{none, protocol};

/// Every code with its example, parsed.
fn examples() -> Vec<(&'static Code, Result<Response, String>)> {
    let example = |code: &'static Code| {
        let text = code.example.as_deref().ok_or_else(|| "there is no example".to_owned());
        (code, text.and_then(Response::parse))
    };
    protocol("sip").codes.iter().map(example).collect()
}

/// Findings of a check over all examples that parse.
fn findings(check: impl Fn(&Code, &Response) -> Vec<String>) -> Vec<String> {
    let mut findings = Vec::new();
    for (code, response) in examples() {
        if let Ok(response) = response {
            findings.extend(check(code, &response).into_iter().map(|finding| format!("sip/{}: {finding}", code.code)));
        }
    }
    findings
}

#[test]
fn every_code_has_an_example_that_parses() {
    let findings: Vec<String> = examples()
        .into_iter()
        .filter_map(|(code, response)| Some(format!("sip/{}: {}", code.code, response.err()?)))
        .collect();
    none(&findings, "examples that do not parse");
}

#[test]
fn status_lines_bear_code_and_registered_name() {
    let findings = findings(|code, response| {
        let same = response.code == code.code && response.reason == code.name;
        if same { vec![] } else { vec![format!("the status line says {} {}", response.code, response.reason)] }
    });
    none(&findings, "status lines of another code");
}

#[test]
fn header_fields_have_values_of_their_grammar() {
    let findings = findings(|_, response| {
        let wrong = |(name, value): &(String, String)| Some(format!("{name}: {}", check(name, value).err()?));
        response.headers.iter().filter_map(wrong).collect()
    });
    none(&findings, "values that a parser refuses");
}

#[test]
fn tags_are_where_rfc_3261_wants_them() {
    // 8.2.6.2: a response has a To tag; only 100 may lack it. The From tag is copied from the request.
    let findings = findings(|code, response| {
        let tagged = |name: &str| response.one(name).is_some_and(|value| value.contains(";tag="));
        let mut findings = Vec::new();
        if !tagged("From") {
            findings.push("From has no tag".to_owned());
        }
        if !tagged("To") && code.code != "100" {
            findings.push("To has no tag".to_owned());
        }
        let tag = |name: &str| response.one(name).and_then(|value| value.split(";tag=").nth(1));
        if tag("From") == tag("To") {
            findings.push("both tags are the same".to_owned());
        }
        findings
    });
    none(&findings, "tags");
}

#[test]
fn hops_have_branches_of_their_own() {
    let findings = findings(|_, response| {
        let branches: Vec<&str> =
            response.all("Via").filter_map(|via| via.split("branch=").nth(1)?.split(';').next()).collect();
        let twice = branches.iter().enumerate().any(|(at, branch)| branches[..at].contains(branch));
        if twice { vec![format!("two hops share a branch: {branches:?}")] } else { vec![] }
    });
    none(&findings, "branches");
}

#[test]
fn header_fields_that_a_code_must_carry_are_there() {
    let findings = findings(|code, response| {
        let names = &protocol("sip").requests.names;
        let holds = |header: &CodeHeader| {
            header.requests.is_empty() || header.requests.iter().any(|at| names[*at] == response.method())
        };
        let must = code.headers.iter().filter(|header| header.need == Need::Must && holds(header));
        must.filter(|header| response.one(&header.name).is_none())
            .map(|header| format!("{} must be there ({})", header.name, header.cite))
            .collect()
    });
    none(&findings, "examples without what their code must carry");
}

#[test]
fn the_requests_that_codes_answer_are_the_methods_but_ack() {
    let requests = &protocol("sip").requests;
    let mut names: Vec<&str> = requests.names.iter().map(String::as_str).collect();
    names.sort_unstable();
    let answered: Vec<&str> = METHODS.into_iter().filter(|method| *method != "ACK").collect();
    assert_eq!(names, answered);
    let pattern = requests.pattern.as_deref().expect("SIP says how a message names its request");
    let pattern = RegexBuilder::new(pattern).case_insensitive(true).build().expect("a pattern");
    for (_, response) in examples() {
        let response = response.expect("examples parse");
        let line = format!("CSeq: {}", response.one("CSeq").expect("every response has one"));
        assert_eq!(&pattern.captures(&line).expect("it names a method")["request"], response.method());
    }
    assert!(!pattern.is_match("X-CSeq: 1 INVITE") && !pattern.is_match("Call-ID: CSeq: 1 INVITE"));
}

#[test]
fn responses_that_make_a_dialog_say_where_it_continues() {
    // 12.1.1: Contact. A 199 ends an early dialog and makes none.
    let findings = findings(|code, response| {
        let success = code.code.starts_with('2') && matches!(response.method(), "INVITE" | "SUBSCRIBE" | "REFER");
        let early = code.code.starts_with('1') && !matches!(code.code.as_str(), "100" | "199");
        let lacks = (success || early) && response.one("Contact").is_none();
        if lacks { vec!["it makes a dialog and has no Contact".to_owned()] } else { vec![] }
    });
    none(&findings, "dialogs without a target");
}

#[test]
fn reliable_provisional_responses_are_whole() {
    // RFC 3262, 3: RSeq and the option tag go together, in provisional responses other than 100.
    let findings = findings(|code, response| {
        let reliable = response.all("Require").any(|value| value.contains("100rel")) && code.code.starts_with('1');
        let numbered = response.one("RSeq").is_some();
        let wrong = reliable != numbered || (numbered && code.code == "100");
        if wrong { vec!["RSeq and `Require: 100rel` go together".to_owned()] } else { vec![] }
    });
    none(&findings, "reliable provisional responses");
}

#[test]
fn bodies_are_what_their_type_says() {
    let findings = findings(|_, response| {
        let wrong = match response.one("Content-Type") {
            None => None,
            Some("application/sdp") => sdp(&response.body).err(),
            Some(kind) if kind.ends_with("xml") => xml(&response.body).err(),
            Some(kind) => Some(format!("nothing here checks {kind}")),
        };
        wrong.into_iter().collect()
    });
    none(&findings, "bodies");
}

/// The lines of a session description stand in one order (RFC 8866, 5).
fn sdp(body: &str) -> Result<(), String> {
    let mut kinds = String::new();
    for line in body.lines() {
        let (kind, value) = line.split_once('=').ok_or_else(|| format!("`{line}` is no line of SDP"))?;
        if kind.len() != 1 || value.is_empty() || value.trim() != value {
            return Err(format!("`{line}` is no line of SDP"));
        }
        kinds.push_str(kind);
    }
    let (session, media) = kinds.split_once('m').ok_or("there is no medium")?;
    let order = "vosiuepcbtrzka";
    let places: Option<Vec<usize>> = session.chars().map(|kind| order.find(kind)).collect();
    let sorted = places.is_some_and(|places| places.is_sorted());
    let whole = ["v", "o", "s", "t"].iter().all(|kind| session.contains(kind));
    let connected = session.contains('c') || media.contains('c');
    if sorted && whole && connected && body.starts_with("v=0\n") && body.ends_with('\n') {
        Ok(())
    } else {
        Err(format!("the lines {kinds} are no session description"))
    }
}

fn xml(body: &str) -> Result<(), String> {
    let mut reader = quick_xml::Reader::from_str(body);
    let mut depth = 0;
    let mut elements = 0;
    loop {
        match reader.read_event() {
            Ok(quick_xml::events::Event::Eof) if depth == 0 && elements > 0 => return Ok(()),
            Ok(quick_xml::events::Event::Eof) => return Err("the XML ends too early".to_owned()),
            Ok(quick_xml::events::Event::Start(_)) => (depth, elements) = (depth + 1, elements + 1),
            Ok(quick_xml::events::Event::Empty(_)) => elements += 1,
            Ok(quick_xml::events::Event::End(_)) => depth -= 1,
            Ok(_) => {}
            Err(error) => return Err(error.to_string()),
        }
    }
}
