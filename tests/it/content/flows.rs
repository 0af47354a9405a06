//! The SIP flows, played, and held against the codes they show.

use hikaku::model::exchange;
use hikaku::model::{Code, FacetValue, Fate, Flow};

use super::ladder::{Played, play};
use super::sip_message::Response;
use super::{none, protocol};

fn played() -> Vec<(&'static Code, &'static Flow, Played)> {
    let codes = protocol("sip").codes.iter();
    codes.flat_map(|code| code.flows.iter().map(move |flow| (code, flow, play(flow)))).collect()
}

/// The value of a facet of a code.
fn facet(code: &Code, id: &str) -> &'static str {
    let sip = protocol("sip");
    let at = sip.facets.iter().position(|facet| facet.id == id).expect("a facet of SIP");
    match &code.values[at] {
        FacetValue::One(value, _) => &sip.facets[at].values[*value].id,
        value => panic!("{} has {value:?} for {id}", code.code),
    }
}

#[test]
fn every_flow_is_complete() {
    let mut findings = Vec::new();
    for (code, flow, played) in played() {
        findings.extend(played.findings.iter().map(|finding| format!("sip/{} {}: {finding}", code.code, flow.id)));
    }
    none(&findings, "flows that RFC 3261 does not allow or that do not end");
}

#[test]
fn responses_in_flows_bear_registered_names() {
    let mut findings = Vec::new();
    for (code, flow, played) in played() {
        for (number, phrase) in &played.responses {
            let known = protocol("sip").codes.iter().find(|known| known.code == number.to_string());
            if known.is_none_or(|known| known.name != *phrase) {
                findings.push(format!("sip/{} {}: `{number} {phrase}` is not registered so", code.code, flow.id));
            }
        }
    }
    none(&findings, "responses under another name");
}

#[test]
fn every_code_has_a_basic_flow_that_shows_it() {
    let mut findings = Vec::new();
    for code in &protocol("sip").codes {
        match code.flows.first() {
            Some(flow) if flow.id == "basic" => {
                if !play(flow).responses.iter().any(|(number, _)| number.to_string() == code.code) {
                    findings.push(format!("sip/{}: its basic flow does not show it", code.code));
                }
            }
            _ => findings.push(format!("sip/{}: its first flow is not `basic`", code.code)),
        }
    }
    none(&findings, "codes without a flow of their own");
}

/// May a code with this value of `methods` answer the method?
fn answers(methods: &str, method: &str) -> bool {
    match methods {
        "any" => true,
        "invite" => method == "INVITE",
        "session" => matches!(method, "INVITE" | "UPDATE" | "PRACK"),
        "invite-or-message" => method != "REGISTER" && method != "CANCEL",
        // What refers to something that has begun: any request inside a dialog, and CANCEL.
        "in-dialog" => method != "REGISTER" && method != "MESSAGE",
        "register" => method == "REGISTER",
        "timed" => matches!(method, "REGISTER" | "SUBSCRIBE" | "PUBLISH"),
        // A REFER subscribes, too, to what comes of it (RFC 3515, 2.4.4).
        "subscribe" => matches!(method, "SUBSCRIBE" | "NOTIFY" | "REFER"),
        "publish" => method == "PUBLISH",
        // A request that carries Referred-By is sent because of a REFER, and is often an INVITE.
        "refer" => matches!(method, "REFER" | "INVITE"),
        "info" => method == "INFO",
        other => panic!("`{other}` is a new value of `methods`; say here what it allows"),
    }
}

#[test]
fn codes_answer_the_methods_their_facts_name() {
    let mut findings = Vec::new();
    for code in &protocol("sip").codes {
        let number: u16 = code.code.parse().expect("a number");
        let methods = facet(code, "methods");
        let mut shown = Vec::new();
        for flow in &code.flows {
            let exchanges = play(flow).exchanges;
            shown.extend(exchanges.into_iter().filter(|e| e.codes.contains(&number)).map(|e| e.method));
        }
        let example = code.example.as_deref().and_then(|text| Response::parse(text).ok());
        shown.extend(example.map(|response| response.method().to_owned()));
        for method in shown {
            if !answers(methods, &method) {
                findings.push(format!("sip/{}: `methods: {methods}`, but it answers {method}", code.code));
            }
            if method == "INVITE" && facet(code, "ack") == "not-applicable" {
                findings.push(format!("sip/{}: `ack: not-applicable`, but it answers INVITE", code.code));
            }
        }
    }
    none(&findings, "codes that answer other requests than their facts say");
}

#[test]
fn only_provisional_codes_leave_the_transaction_open() {
    let mut findings = Vec::new();
    for code in &protocol("sip").codes {
        let expected = if code.code.starts_with('1') { "no" } else { "yes" };
        if facet(code, "final") != expected {
            findings.push(format!("sip/{}: `final` is {}", code.code, facet(code, "final")));
        }
    }
    none(&findings, "codes with a wrong `final`");
}

#[test]
fn a_request_that_goes_to_several_at_once_says_what_becomes_of_each() {
    let mut findings = Vec::new();
    for code in &protocol("sip").codes {
        for flow in &code.flows {
            let played = exchange::play(&flow.steps, &protocol("sip").flow_rules).exchanges;
            let open_beside = |one: &exchange::Exchange, other: &exchange::Exchange| {
                let until = one.closed.as_ref().map_or(usize::MAX, |(step, _)| *step);
                one.parent.is_some() && one.parent == other.parent && (one.opened + 1..until).contains(&other.opened)
            };
            let forks = played.iter().any(|one| played.iter().any(|other| open_beside(one, other)));
            if forks && flow.fork.is_none() {
                findings.push(format!("sip/{} {}: no `branches`", code.code, flow.id));
            }
        }
    }
    none(&findings, "forks that do not say what becomes of their branches");
}

/// What RFC 3261, 16.7, makes of the code in a fork, and what a flow of the code shows of it.
#[test]
fn forks_show_what_the_facet_says() {
    let mut findings = Vec::new();
    for number in ["200", "301", "401", "407", "415", "420", "486", "503", "600", "603", "604", "606", "607", "608"] {
        let code = protocol("sip").codes.iter().find(|code| code.code == number).expect("a code of SIP");
        let forks: Vec<_> = code.flows.iter().filter_map(|flow| flow.fork.as_ref()).collect();
        let own = |answer: &str| answer.starts_with(number);
        // In some fork of the code: is it the answer of the winner, and what becomes of the others?
        let shows = |wins: bool, fate: Fate| {
            forks.iter().any(|fork| {
                let others = fork.branches.iter().filter(|branch| !own(&branch.answer));
                own(&fork.branches[fork.winner].answer) == wins && others.into_iter().any(|b| b.becomes == fate)
            })
        };
        let holds = match facet(code, "fork") {
            "wins" | "settles" => shows(true, Fate::Cancelled),
            "ends-branch" | "may-recurse" => shows(false, Fate::GoesOn),
            "preferred" => shows(true, Fate::Ended),
            "collected" => shows(true, Fate::Joins),
            "sent-as-500" => {
                forks.iter().any(|fork| fork.send.starts_with("500") && fork.branches.iter().all(|b| own(&b.answer)))
            }
            other => panic!("{number} has `fork: {other}`"),
        };
        if !holds {
            findings.push(format!("sip/{number}: no fork shows `fork: {}`", facet(code, "fork")));
        }
    }
    none(&findings, "codes whose forks do not show what their facts say");
}

#[test]
fn a_2xx_that_crosses_the_cancel_still_wins() {
    for number in ["600", "603"] {
        let code = protocol("sip").codes.iter().find(|code| code.code == number).expect("a code of SIP");
        let forks = code.flows.iter().filter_map(|flow| flow.fork.as_ref());
        let crossing = forks.into_iter().find(|fork| fork.branches[fork.winner].becomes == Fate::Crosses);
        assert_eq!(crossing.expect("a variant in which a 2xx crosses").send, "200 OK", "{number}");
    }
}
