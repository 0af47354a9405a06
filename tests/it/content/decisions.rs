//! The way through the questions of the real protocols: every code that may be chosen is reached, every way ends at a
//! code that is there, and the common ways are short.

use std::collections::BTreeSet;

use hikaku::diag::Diagnostics;
use hikaku::model::decision::Leads;
use hikaku::model::{Decision, Page, Protocol, Route};
use hikaku::render::Mode;

use super::{catalog, none, protocol, site};

/// The most answers from the first question to a code.
const LONGEST: usize = 4;

/// Codes that are asked for every day: two answers lead to most of them, three to all.
const FREQUENT: [&str; 16] =
    ["100", "180", "183", "200", "302", "401", "403", "404", "407", "408", "480", "481", "486", "487", "488", "503"];

fn decisions() -> Vec<(&'static Protocol, &'static Decision)> {
    catalog().decisions().map(|(at, decision)| (&catalog().protocols[at], decision)).collect()
}

/// The codes that answers reached from the first question lead to, with the number of answers given.
fn reached(decision: &Decision) -> Vec<(usize, usize)> {
    let steps = decision.steps();
    let choice = steps.iter().filter_map(|step| match &step.answer.leads {
        Leads::Code(choice) => Some((choice.code, step.depth + 1)),
        Leads::Question(_) => None,
    });
    choice.collect()
}

#[test]
fn both_protocols_say_which_code_to_send() {
    let ids: Vec<&str> = decisions().iter().map(|(protocol, _)| protocol.id.0.as_str()).collect();
    assert_eq!(ids, ["sip", "websocket"]);
}

#[test]
fn every_code_is_reached_or_ruled_out_and_not_both() {
    for (protocol, decision) in decisions() {
        let reached: BTreeSet<usize> = reached(decision).into_iter().map(|(code, _)| code).collect();
        let ruled_out: BTreeSet<usize> = decision.not_chosen.iter().map(|not| not.code).collect();
        assert_eq!(reached.intersection(&ruled_out).count(), 0, "{}", protocol.id);
        let all: BTreeSet<usize> = reached.union(&ruled_out).copied().collect();
        assert_eq!(all, (0..protocol.codes.len()).collect(), "{}", protocol.id);
        let names: Vec<&str> = ruled_out.iter().map(|code| protocol.codes[*code].code.as_str()).collect();
        let expected: &[&str] =
            if protocol.id.0 == "sip" { &["202", "402"] } else { &["1004", "1005", "1006", "1015"] };
        assert_eq!(names, expected);
    }
}

#[test]
fn every_way_ends_and_the_common_ones_soon() {
    for (protocol, decision) in decisions() {
        let asked: BTreeSet<&str> = decision.steps().iter().map(|step| step.question.id.as_str()).collect();
        assert_eq!(asked.len(), decision.questions.len(), "{}: every question is asked", protocol.id);
        assert!(decision.questions.iter().all(|question| question.answers.len() >= 2), "{}", protocol.id);
        let longest = reached(decision).into_iter().map(|(_, answers)| answers).max();
        assert!(longest <= Some(LONGEST), "{}: {longest:?}", protocol.id);
    }
    let sip = protocol("sip");
    let reached = reached(sip.decision.as_ref().expect("SIP has one"));
    let answers = |code: &str| {
        let at = sip.position(code).expect("a code of SIP");
        reached.iter().filter(|(code, _)| *code == at).map(|(_, answers)| *answers).min()
    };
    let long: Vec<&str> = FREQUENT.into_iter().filter(|code| answers(code) > Some(3)).collect();
    assert!(long.is_empty(), "{long:?}");
    let two = FREQUENT.iter().filter(|code| answers(code) == Some(2)).count();
    assert!(two >= 12, "{two}");
}

#[test]
fn each_reason_speaks_of_the_code_it_leads_to() {
    let mut findings = Vec::new();
    for (at, decision) in catalog().decisions() {
        for (locale, words) in site().words.as_ref().expect("the site has words").locales.iter().enumerate() {
            for step in decision.steps() {
                let Leads::Code(choice) = &step.answer.leads else { continue };
                let code = &catalog().protocols[at].codes[choice.code].code;
                let why = words.decisions[&at].answers[&step.answer.id].why.as_ref().expect("a reason");
                if !why.text.contains(code.as_str()) {
                    findings.push(format!("{}: {}: {}", catalog().locales[locale].tag, step.answer.id, why.text));
                }
            }
        }
    }
    none(&findings, "reasons that do not name their code");
}

/// On the page itself: each answer's place is there, and holds a question with answers or the link to a code.
#[test]
fn every_leaf_is_on_the_page() {
    let mut diagnostics = Diagnostics::default();
    let renderer = site().renderer(Mode::Publish, &mut diagnostics).expect("the real site can be rendered");
    let select = |text: &str| scraper::Selector::parse(text).expect("a selector");
    for (at, decision) in catalog().decisions() {
        for locale in 0..catalog().locales.len() {
            let mut out = Vec::new();
            renderer.page(Route { locale, page: Page::Decision(at) }, &mut out).expect("the page can be rendered");
            let html = scraper::Html::parse_document(std::str::from_utf8(&out).expect("text"));
            assert_eq!(html.select(&select("details.answer")).count(), decision.steps().len());
            for step in decision.steps() {
                let place = select(&format!("details.answer > #answer-{}", step.answer.id));
                let then = html.select(&place).next().unwrap_or_else(|| panic!("{} is there", step.answer.id));
                let details = then.children().filter_map(scraper::ElementRef::wrap);
                let details = details.filter(|child| child.value().name() == "details").count();
                match &step.answer.leads {
                    Leads::Question(to) => assert_eq!(details, decision.questions[*to].answers.len()),
                    Leads::Code(choice) => {
                        let code = &catalog().protocols[at].codes[choice.code];
                        let link = then.select(&select(".chosen a")).next().expect("a link to the code");
                        assert_eq!(link.value().attr("href"), Some(format!("{}.html", code.slug).as_str()));
                        assert_eq!(details, 0);
                    }
                }
            }
        }
    }
}
