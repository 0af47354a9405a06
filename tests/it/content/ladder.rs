//! Plays a SIP flow step by step and notes what RFC 3261 would not allow: an answer to nothing, a request without an
//! answer, a final response without its ACK, a CANCEL before anything was heard, a branch left pending.

use hikaku::model::{Flow, Step};

use super::sip_headers::METHODS;

/// Actors that forward what they receive; what the others send is their own.
const FORWARDERS: [&str; 5] = ["proxy", "edge", "home", "verifier", "relay"];

/// A request on one hop, with its retransmissions, and what became of it.
#[derive(Debug)]
pub(super) struct Exchange {
    from: usize,
    to: usize,
    /// Its method.
    pub(super) method: String,
    /// How often it was sent.
    sent: usize,
    /// Was a provisional response received?
    provisional: bool,
    /// The code of the final response.
    pub(super) outcome: Option<u16>,
    /// All codes that answered it.
    pub(super) codes: Vec<u16>,
    /// How many final responses were sent, and how many of them acknowledged.
    finals: usize,
    acknowledged: usize,
    /// The exchange that a proxy forwards in this one.
    parent: Option<usize>,
}

impl Exchange {
    fn is_pending(&self) -> bool {
        self.outcome.is_none()
    }

    fn is(&self, from: usize, to: usize, method: &str) -> bool {
        self.from == from && self.to == to && self.method == method
    }

    fn succeeded(&self) -> bool {
        self.outcome.is_some_and(|code| (200..300).contains(&code))
    }
}

/// A flow, played.
#[derive(Debug, Default)]
pub(super) struct Played {
    /// All requests but ACK.
    pub(super) exchanges: Vec<Exchange>,
    /// What is wrong.
    pub(super) findings: Vec<String>,
    /// Every response with its phrase.
    pub(super) responses: Vec<(u16, String)>,
}

/// Plays a flow.
pub(super) fn play(flow: &Flow) -> Played {
    let mut played = Played::default();
    for step in &flow.steps {
        let Step::Message { from, to, send } = step else { continue };
        match response(send) {
            Some((code, phrase, method)) => {
                played.responses.push((code, phrase.to_owned()));
                played.answer(*to, *from, code, method);
            }
            None if METHODS.contains(&send.as_str()) => {
                let forwards = FORWARDERS.contains(&flow.actors[*from].as_str());
                played.request(*from, *to, send, forwards);
            }
            None => played.findings.push(format!("`{send}` is neither a request nor a response")),
        }
    }
    played.close();
    played
}

/// `200 OK (CANCEL)` taken apart: code, phrase, method.
fn response(text: &str) -> Option<(u16, &str, Option<&str>)> {
    let (code, rest) = text.split_once(' ')?;
    let code = code.parse().ok().filter(|code| (100..700).contains(code))?;
    match rest.strip_suffix(')').and_then(|rest| rest.rsplit_once(" (")) {
        Some((phrase, method)) if METHODS.contains(&method) => Some((code, phrase, Some(method))),
        _ => Some((code, rest, None)),
    }
}

impl Played {
    fn request(&mut self, from: usize, to: usize, method: &str, forwards: bool) {
        match method {
            "ACK" => return self.acknowledge(from, to),
            // 9.1: a CANCEL before any provisional response might overtake its INVITE. RFC 3262, 3: PRACK answers one.
            "CANCEL" | "PRACK" => {
                let ringing = |e: &Exchange| e.is(from, to, "INVITE") && e.is_pending() && e.provisional;
                if !self.exchanges.iter().any(ringing) {
                    self.findings.push(format!("{method} without a provisional response to a pending INVITE"));
                }
            }
            _ => {}
        }
        if let Some(again) = self.exchanges.iter_mut().rfind(|e| e.is(from, to, method) && e.is_pending()) {
            again.sent += 1;
            if again.provisional {
                self.findings.push(format!("{method} is sent again although it was answered provisionally"));
            }
            return;
        }
        let upstream = |e: &Exchange| forwards && e.to == from && e.method == method && e.is_pending();
        let parent = self.exchanges.iter().rposition(upstream);
        self.exchanges.push(Exchange {
            from,
            to,
            method: method.to_owned(),
            sent: 1,
            provisional: false,
            outcome: None,
            codes: Vec::new(),
            finals: 0,
            acknowledged: 0,
            parent,
        });
    }

    fn acknowledge(&mut self, from: usize, to: usize) {
        let waits = |e: &Exchange| e.is(from, to, "INVITE") && e.acknowledged < e.finals;
        let Some(at) = self.exchanges.iter().position(waits) else {
            self.findings.push("ACK acknowledges nothing".to_owned());
            return;
        };
        // 13.2.2.4: the ACK of a 2xx comes from the caller; a proxy only forwards it.
        let parent = self.exchanges[at].parent;
        let early = |up: usize| {
            let below = self.exchanges.iter().filter(|e| e.parent == Some(up) && e.succeeded());
            self.exchanges[up].acknowledged <= below.map(|e| e.acknowledged).sum()
        };
        if self.exchanges[at].succeeded() && parent.is_some_and(early) {
            self.findings.push("a proxy acknowledges a 2xx before the caller does".to_owned());
        }
        self.exchanges[at].acknowledged += 1;
    }

    /// A response to a request that went `from` → `to`.
    fn answer(&mut self, from: usize, to: usize, code: u16, method: Option<&str>) {
        let candidates: Vec<usize> = (0..self.exchanges.len())
            .filter(|at| {
                let e = &self.exchanges[*at];
                e.from == from && e.to == to && e.is_pending() && method.is_none_or(|method| e.method == method)
            })
            .collect();
        let invite_only = code < 200 || code == 487;
        let invite = candidates.iter().copied().find(|at| self.exchanges[*at].method == "INVITE");
        if candidates.is_empty()
            && let Some(at) = self.forwarded_again(from, to, code)
        {
            self.exchanges[at].finals += 1;
            return;
        }
        let at = match candidates[..] {
            [only] => only,
            [] => return self.findings.push(format!("{code} answers nothing that is pending")),
            _ => match invite.filter(|_| invite_only) {
                Some(invite) => invite,
                None => {
                    return self
                        .findings
                        .push(format!("{code} could answer several requests; write `{code} … (METHOD)`"));
                }
            },
        };
        self.exchanges[at].codes.push(code);
        if code < 200 {
            if self.exchanges[at].method != "INVITE" {
                self.findings.push(format!("{code} answers {}", self.exchanges[at].method));
            }
            self.exchanges[at].provisional = true;
            return;
        }
        self.check_final(at, code);
        self.exchanges[at].outcome = Some(code);
        self.exchanges[at].finals = 1;
    }

    /// The INVITE that one branch has answered already, where a second 2xx comes from another: 16.7, step 5.
    fn forwarded_again(&self, from: usize, to: usize, code: u16) -> Option<usize> {
        (0..self.exchanges.len()).find(|at| {
            let e = &self.exchanges[*at];
            let given = self.exchanges.iter().filter(|b| b.parent == Some(*at) && b.succeeded()).count();
            (200..300).contains(&code) && e.is(from, to, "INVITE") && e.succeeded() && e.finals < given
        })
    }

    fn check_final(&mut self, at: usize, code: u16) {
        let (from, to) = (self.exchanges[at].from, self.exchanges[at].to);
        let is_invite = self.exchanges[at].method == "INVITE";
        if code == 487 && is_invite {
            let cancelled = |e: &Exchange| e.is(from, to, "CANCEL") && e.outcome.is_some();
            if !self.exchanges.iter().any(cancelled) {
                self.findings.push("487 without a CANCEL that was answered before".to_owned());
            }
        }
        let branches: Vec<&Exchange> = self.exchanges.iter().filter(|e| e.parent == Some(at)).collect();
        if branches.is_empty() {
            return;
        }
        // 16.7: a proxy forwards a failure when no branch is left; a timer of its own (408) may fire before.
        if code >= 300 && code != 408 && branches.iter().any(|e| e.is_pending()) {
            self.findings.push(format!("a proxy forwards {code} while a branch is pending"));
        } else if code < 300 && !branches.iter().any(|e| e.succeeded()) {
            self.findings.push(format!("a proxy forwards {code} that no branch gave"));
        }
    }

    /// What must not be left when the flow ends.
    fn close(&mut self) {
        for e in &self.exchanges {
            let up = e.parent.and_then(|up| self.exchanges[up].outcome);
            // Silence is drawn as a request sent again, and ends in the 408 of whoever forwarded it.
            let silent = !e.provisional && e.sent > 1 && up == Some(408);
            if e.is_pending() && !silent {
                self.findings.push(format!("{} from {} to {} gets no final response", e.method, e.from, e.to));
            }
            if e.method == "INVITE" && e.acknowledged < e.finals {
                self.findings.push(format!("the INVITE from {} to {} gets no ACK", e.from, e.to));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A flow between actors 0, 1, 2, … from `01 INVITE; 10 200 OK; …`.
    fn flow(text: &str) -> Flow {
        let step = |step: &str| {
            let (ends, send) = step.trim().split_once(' ').expect("ends and a message");
            let end = |at: usize| usize::from(ends.as_bytes()[at] - b'0');
            Step::Message { from: end(0), to: end(1), send: send.to_owned() }
        };
        let actors = ["caller", "proxy", "desk", "mobile"].map(str::to_owned);
        Flow { id: "basic".to_owned(), actors: actors.into(), steps: text.split(';').map(step).collect(), fork: None }
    }

    #[test]
    fn whole_flows_have_no_findings() {
        let whole = [
            "01 INVITE; 10 180 Ringing; 10 200 OK; 01 ACK; 10 BYE; 01 200 OK",
            "01 INVITE; 12 INVITE; 21 486 Busy Here; 12 ACK; 10 486 Busy Here; 01 ACK",
            "01 INVITE; 12 INVITE; 12 INVITE; 10 408 Request Timeout; 01 ACK",
            "02 INVITE; 20 INVITE; 20 491 Request Pending; 02 491 Request Pending; 02 ACK; 20 ACK",
            "01 INVITE; 10 180 Ringing; 01 CANCEL; 10 200 OK (CANCEL); 10 487 Request Terminated; 01 ACK",
            "01 INVITE; 12 INVITE; 13 INVITE; 31 180 Ringing; 21 200 OK; 10 200 OK; 13 CANCEL; 31 200 OK (CANCEL); \
             31 487 Request Terminated; 13 ACK; 01 ACK; 12 ACK",
        ];
        for text in whole {
            assert_eq!(play(&flow(text)).findings, Vec::<String>::new(), "{text}");
        }
    }

    #[test]
    fn each_gap_is_found() {
        let gaps = [
            ("01 INVITE; 10 200 OK", "no ACK"),
            ("01 INVITE", "no final response"),
            ("01 OPTIONS", "no final response"),
            ("01 INVITE; 01 INVITE", "no final response"),
            ("10 200 OK", "answers nothing"),
            ("01 INVITE; 10 200 OK; 01 ACK; 10 180 Ringing", "answers nothing"),
            ("01 OPTIONS; 10 183 Session Progress; 10 200 OK", "183 answers OPTIONS"),
            ("01 INVITE; 01 CANCEL; 10 200 OK (CANCEL); 10 487 Request Terminated; 01 ACK", "CANCEL without"),
            ("01 INVITE; 10 487 Request Terminated; 01 ACK", "487 without a CANCEL"),
            ("01 INVITE; 10 180 Ringing; 01 CANCEL; 10 200 OK; 10 487 Request Terminated; 01 ACK", "several requests"),
            ("01 INVITE; 12 INVITE; 21 200 OK; 12 ACK; 10 200 OK; 01 ACK", "before the caller does"),
            ("01 INVITE; 12 INVITE; 10 200 OK; 21 200 OK; 01 ACK; 12 ACK", "that no branch gave"),
            ("01 INVITE; 12 INVITE; 10 404 Not Found; 01 ACK; 21 404 Not Found; 12 ACK", "while a branch is pending"),
            ("01 INVITE; 10 180 Ringing; 01 INVITE; 10 200 OK; 01 ACK", "sent again although"),
            ("01 PING", "neither a request nor a response"),
            ("01 ACK", "acknowledges nothing"),
        ];
        for (text, finding) in gaps {
            let findings = play(&flow(text)).findings;
            assert!(findings.iter().any(|found| found.contains(finding)), "{text}: {findings:?}");
        }
    }
}
