//! The octet examples of WebSocket parse as frames of RFC 6455, 5.2, and say what their remarks say.

use hikaku::model::{Code, FacetValue, Step};

use super::{none, protocol};

const CLOSE: u8 = 8;

/// A frame whose payload is not written out: a server closes with 1009 after the head already.
const HEAD_ALONE: [&str; 1] = ["1009"];
/// An example that begins with a client's frame that is not masked: what 1002 is about.
const NOT_MASKED: [&str; 1] = ["1002"];
/// Local codes whose example shows what is on the wire instead of a Close frame: a TLS alert.
const NO_FRAMES: [&str; 1] = ["1015"];
/// A local code that a flow shows being sent, to show how it is refused.
const SENT_AND_REFUSED: [&str; 1] = ["1004"];

/// One frame.
#[derive(Debug)]
struct Frame {
    opcode: u8,
    masked: bool,
    /// Without its mask.
    payload: Vec<u8>,
    /// The remark on the line where it begins.
    remark: String,
}

/// One octet with the number of its line.
struct Octet {
    value: u8,
    line: usize,
}

fn octets(example: &str) -> Result<(Vec<Octet>, Vec<String>), String> {
    let mut octets = Vec::new();
    let mut remarks = Vec::new();
    for (line, text) in example.lines().enumerate() {
        let (digits, remark) = text.split_once('#').unwrap_or((text, ""));
        for pair in digits.split_whitespace() {
            let upper = pair.len() == 2 && pair.bytes().all(|b| b.is_ascii_digit() || (b'A'..=b'F').contains(&b));
            let value = u8::from_str_radix(pair, 16).ok().filter(|_| upper);
            octets.push(Octet { value: value.ok_or_else(|| format!("`{pair}` is no octet"))?, line });
        }
        remarks.push(remark.trim().to_owned());
    }
    Ok((octets, remarks))
}

/// Takes an example apart into frames.
fn frames(code: &str, example: &str) -> Result<Vec<Frame>, String> {
    let (octets, remarks) = octets(example)?;
    let mut rest = octets.as_slice();
    let mut frames = Vec::new();
    while let [first, second, after @ ..] = rest {
        let remark = remarks[first.line].clone();
        if first.value & 0x70 != 0 {
            return Err(format!("a reserved bit is set in {:02X}", first.value));
        }
        let (opcode, finished, masked) = (first.value & 0x0F, first.value & 0x80 != 0, second.value & 0x80 != 0);
        let (length, after) = payload_length(opcode, second.value & 0x7F, after)?;
        if opcode >= CLOSE && !finished {
            return Err("a control frame is fragmented".to_owned());
        }
        let head_alone = frames.is_empty() && HEAD_ALONE.contains(&code);
        let (key, after) = if masked && !head_alone {
            after.split_at_checked(4).ok_or("the mask is cut off")?
        } else {
            (&[][..], after)
        };
        let (payload, after) = if head_alone {
            (&[][..], after)
        } else {
            after.split_at_checked(length).ok_or("the payload is cut off")?
        };
        let unmask =
            |(at, octet): (usize, &Octet)| if key.is_empty() { octet.value } else { octet.value ^ key[at % 4].value };
        let payload = payload.iter().enumerate().map(unmask).collect();
        frames.push(Frame { opcode, masked, payload, remark });
        rest = after;
    }
    if rest.is_empty() { Ok(frames) } else { Err("an octet is left over".to_owned()) }
}

/// The length of the payload, and what follows it.
fn payload_length(opcode: u8, short: u8, after: &[Octet]) -> Result<(usize, &[Octet]), String> {
    let extended = match short {
        126 => 2,
        127 => 8,
        short => return Ok((usize::from(short), after)),
    };
    if opcode >= CLOSE {
        return Err("a control frame has more than 125 octets".to_owned());
    }
    let (length, after) = after.split_at_checked(extended).ok_or("the length is cut off")?;
    let value = length.iter().fold(0_u64, |value, octet| value << 8 | u64::from(octet.value));
    let least = if extended == 2 { 126 } else { 1 << 16 };
    let value = usize::try_from(value).map_err(|error| error.to_string())?;
    if value < least { Err("the length is not in its shortest form".to_owned()) } else { Ok((value, after)) }
}

fn is_local(code: &Code) -> bool {
    let websocket = protocol("websocket");
    let at = websocket.facets.iter().position(|facet| facet.id == "on_wire").expect("a facet of WebSocket");
    match &code.values[at] {
        FacetValue::One(value, _) => websocket.facets[at].values[*value].id == "no",
        value => panic!("on_wire of {} is {value:?}", code.code),
    }
}

/// Every code that has an example made of frames.
fn framed() -> Vec<(&'static Code, Vec<Frame>)> {
    let codes = protocol("websocket").codes.iter().filter(|code| !NO_FRAMES.contains(&code.code.as_str()));
    codes
        .filter_map(|code| Some((code, code.example.as_deref()?)))
        .map(|(code, example)| (code, frames(&code.code, example).unwrap_or_else(|why| panic!("{}: {why}", code.code))))
        .collect()
}

/// The code in the payload of a Close frame.
fn closes_with(frame: &Frame) -> Option<u16> {
    match frame.payload[..] {
        [high, low, ..] if frame.opcode == CLOSE => Some(u16::from_be_bytes([high, low])),
        _ => None,
    }
}

#[test]
fn codes_of_the_wire_close_with_their_own_number_and_local_codes_never() {
    let mut findings = Vec::new();
    for code in &protocol("websocket").codes {
        let example = framed().into_iter().find(|(known, _)| known.code == code.code);
        let own = |frame: &Frame| closes_with(frame).is_some_and(|number| number.to_string() == code.code);
        let shown = example.is_some_and(|(_, frames)| frames.iter().any(own));
        if shown == is_local(code) {
            let what = if shown { "a Close frame carries it, which no frame may" } else { "no Close frame carries it" };
            findings.push(format!("websocket/{}: {what}", code.code));
        }
    }
    none(&findings, "examples that do not close as their code does");
}

#[test]
fn clients_mask_and_servers_do_not() {
    let mut findings = Vec::new();
    for (code, frames) in framed() {
        for (at, frame) in frames.iter().enumerate() {
            let exception = at == 0 && NOT_MASKED.contains(&code.code.as_str());
            let said = sender(&frame.remark);
            let expected = if exception || !frame.masked { "server" } else { "client" };
            let said = if exception { said.map(|_| "server") } else { said };
            if said != Some(expected) {
                findings.push(format!("websocket/{}: frame {at} says `{}`", code.code, frame.remark));
            }
            if exception && frame.masked {
                findings.push(format!("websocket/{}: the faulty frame is masked after all", code.code));
            }
        }
    }
    none(&findings, "frames whose mask and sender do not agree");
}

/// Who sends a frame, by the first word of its remark: a gateway stands on the server's side.
fn sender(remark: &str) -> Option<&'static str> {
    match remark.split_once(':')?.0 {
        "client" => Some("client"),
        "server" | "gateway" => Some("server"),
        _ => None,
    }
}

/// What a reader of any language knows from RFC 6455: its names for the parts of a frame, and what is quoted from the wire.
#[test]
fn remarks_hold_no_sentence() {
    let known = ["client", "server", "gateway", "FIN", "opcode", "Close", "Text", "Binary", "MASK", "len"];
    let known =
        [&known[..], &["Masking-key", "XOR", "Latin-1", "TLS", "alert", "fatal", "certificate_expired"]].concat();
    let quoted = regex_lite::Regex::new("\"[^\"]*\"").expect("a pattern");
    let word = regex_lite::Regex::new("[A-Za-z][A-Za-z_]+(-[a-z0-9]+)*").expect("a pattern");
    let mut findings = Vec::new();
    for code in &protocol("websocket").codes {
        for line in code.example.as_deref().unwrap_or_default().lines() {
            let remark = quoted.replace_all(line.split_once('#').map_or("", |(_, remark)| remark), "");
            let octet = |text: &str| text.len() == 2 && text.bytes().all(|b| b.is_ascii_hexdigit());
            let strange = word
                .find_iter(&remark)
                .map(|found| found.as_str())
                .find(|text| !known.contains(text) && !octet(text) && !["bit", "MiB"].contains(text));
            findings.extend(strange.map(|text| format!("websocket/{}: `{text}` is in one language", code.code)));
        }
    }
    none(&findings, "examples whose remarks have words of one language");
}

#[test]
fn remarks_say_what_the_octets_are() {
    let number = regex_lite::Regex::new(r"len=([0-9]+)").expect("a pattern");
    let mut findings = Vec::new();
    for (code, frames) in framed() {
        let example = code.example.as_deref().unwrap_or_default();
        for frame in frames.iter().filter(|frame| frame.opcode == CLOSE) {
            let said = number.captures(&frame.remark).map_or("0", |groups| groups.get(1).map_or("0", |m| m.as_str()));
            if said != frame.payload.len().to_string() {
                findings.push(format!(
                    "websocket/{}: {} octets, said `{}`",
                    code.code,
                    frame.payload.len(),
                    frame.remark
                ));
            }
            let reason = frame.payload.get(2..).unwrap_or_default();
            match std::str::from_utf8(reason) {
                Ok(text) if text.is_empty() || example.contains(&format!("\"{text}\"")) => {}
                _ => findings.push(format!("websocket/{}: the reason is not what the remark says", code.code)),
            }
            if let Some(number) = closes_with(frame)
                && !example.contains(&format!("{number}"))
            {
                findings.push(format!("websocket/{}: closes with {number}, which no remark says", code.code));
            }
        }
    }
    none(&findings, "remarks that differ from their octets");
}

#[test]
fn invalid_text_is_invalid_and_a_too_long_message_too_long() {
    let of = |code: &str| framed().into_iter().find(|(known, _)| known.code == code).expect("an example").1;
    assert!(std::str::from_utf8(&of("1007")[0].payload).is_err(), "1007 shows text that is not UTF-8");
    assert_eq!(std::str::from_utf8(&of("1002")[0].payload), Ok("Hello"));
    let alert = protocol("websocket").codes.iter().find(|code| code.code == "1015").and_then(|c| c.example.as_deref());
    let (octets, _) = octets(alert.expect("an example")).expect("octets");
    let values: Vec<u8> = octets.iter().map(|octet| octet.value).collect();
    // A TLS record: alert (21), version, two octets: level fatal (2), certificate_expired (45).
    assert_eq!(values, [21, 3, 3, 0, 2, 2, 45]);
}

#[test]
fn flows_close_with_the_code_unless_it_is_local() {
    let mut findings = Vec::new();
    for code in &protocol("websocket").codes {
        let wanted = format!("Close {}", code.code);
        let sent = code
            .flows
            .iter()
            .flat_map(|flow| &flow.steps)
            .any(|step| matches!(step, Step::Message { send, .. } if *send == wanted));
        let expected = !is_local(code) || SENT_AND_REFUSED.contains(&code.code.as_str());
        if sent != expected {
            findings.push(format!("websocket/{}: sent in a flow: {sent}, expected: {expected}", code.code));
        }
    }
    none(&findings, "flows that show a code where it cannot be");
}

#[test]
fn a_broken_frame_is_refused() {
    let cases = [
        ("8802 03E8", "no octet"),
        ("88 02 03", "cut off"),
        ("88 82 00 00", "mask is cut off"),
        ("08 00", "fragmented"),
        ("C8 00", "reserved bit"),
        ("88 FE 00 7E", "more than 125"),
        ("82 7E 00 05", "shortest form"),
        ("88 00 00", "left over"),
    ];
    for (text, why) in cases {
        assert!(frames("1000", text).expect_err(text).contains(why), "{text}");
    }
}
