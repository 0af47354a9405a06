//! The values of header fields, each by its own grammar. A field that nothing here checks is refused.

use std::net::IpAddr;

use super::sip_message::{is_digits, is_token, split, unquoted};

/// Methods registered with IANA.
pub(super) const METHODS: [&str; 14] = [
    "ACK",
    "BYE",
    "CANCEL",
    "INFO",
    "INVITE",
    "MESSAGE",
    "NOTIFY",
    "OPTIONS",
    "PRACK",
    "PUBLISH",
    "REFER",
    "REGISTER",
    "SUBSCRIBE",
    "UPDATE",
];

const TRANSPORTS: [&str; 6] = ["UDP", "TCP", "TLS", "SCTP", "WS", "WSS"];

type Check = Result<(), String>;

/// Checks one value.
pub(super) fn check(name: &str, value: &str) -> Check {
    match name {
        "Via" => via(value),
        "From" | "To" => address(value, &["tag"]),
        "Contact" => each(value, |item| address(item, &["q", "expires"])),
        "Record-Route" => each(value, record_route),
        "P-Asserted-Identity" => each(value, |item| address(item, &[])),
        "Permission-Missing" | "Error-Info" | "Call-Info" => each(value, bracketed_uri),
        "Call-ID" => call_id(value),
        "CSeq" => cseq(value),
        "Content-Length" | "Min-Expires" | "Expires" => number(value, 0, u32::MAX).map(drop),
        // RFC 4028, 5: never below 90 seconds.
        "Min-SE" => number(value, 90, u32::MAX).map(drop),
        // RFC 3262, 3: from 1 to 2^31 - 1.
        "RSeq" => number(value, 1, (1 << 31) - 1).map(drop),
        "Retry-After" => retry_after(value),
        "Timestamp" => ensure(value.split('.').count() <= 2 && value.split('.').all(is_digits), value, "a time stamp"),
        "Content-Type" => media(value),
        "Accept" => each(value, media),
        "Allow" => each(value, |item| ensure(METHODS.contains(&item), item, "a method")),
        "Supported" | "Require" | "Unsupported" | "Allow-Events" | "Recv-Info" => {
            each(value, |item| ensure(is_token(item), item, "a token"))
        }
        "Accept-Resource-Priority" => each(value, resource_value),
        "Warning" => each(value, warning),
        "Reason" => each(value, |item| parameters(item, is_token, &["cause", "text"])),
        "Geolocation-Error" | "AlertMsg-Error" => {
            parameters(value, |code| code.len() == 3 && is_digits(code), &["code", "message"])
        }
        "Security-Server" => each(value, |item| parameters(item, is_token, &["q"])),
        "WWW-Authenticate" | "Proxy-Authenticate" => digest(value),
        "Server" | "User-Agent" => {
            ensure(value.split('/').count() <= 2 && value.split('/').all(is_token), value, "a product")
        }
        _ => Err(format!("nothing here checks {name}")),
    }
}

fn ensure(holds: bool, value: &str, what: &str) -> Check {
    if holds { Ok(()) } else { Err(format!("`{value}` is not {what}")) }
}

/// Checks each item of a list.
fn each(value: &str, check: impl Fn(&str) -> Check) -> Check {
    split(value, ',').into_iter().try_for_each(check)
}

/// A number without a sign in a range.
fn number(text: &str, least: u32, most: u32) -> Result<u32, String> {
    let number = is_digits(text).then(|| text.parse::<u32>().ok()).flatten();
    number.filter(|n| (least..=most).contains(n)).ok_or_else(|| format!("`{text}` is no number from {least} to {most}"))
}

/// `NAME` or `NAME=VALUE` of a `;` list; the value is a token, a host or quoted.
fn parameter(text: &str) -> Result<(&str, Option<&str>), String> {
    let (name, value) = match text.split_once('=') {
        Some((name, value)) => (name, Some(value)),
        None => (text, None),
    };
    let good = |value: &str| is_token(value) || unquoted(value).is_some() || host(value).is_ok();
    ensure(is_token(name) && value.is_none_or(good), text, "a parameter")?;
    Ok((name, value))
}

/// A head and known parameters after `;`.
fn parameters(value: &str, head: impl Fn(&str) -> bool, known: &[&str]) -> Check {
    let mut parts = split(value, ';').into_iter();
    let first = parts.next().unwrap_or_default();
    ensure(head(first), first, "what this field begins with")?;
    for part in parts {
        let (name, value) = parameter(part)?;
        match (name, value) {
            ("text" | "message", Some(text)) => ensure(unquoted(text).is_some(), text, "a quoted text")?,
            ("cause", Some(cause)) => number(cause, 1, 699).map(drop)?,
            ("q", Some(q)) => qvalue(q)?,
            ("tag", Some(tag)) => ensure(is_token(tag), tag, "a tag")?,
            ("expires", Some(seconds)) => number(seconds, 0, u32::MAX).map(drop)?,
            ("purpose" | "code", Some(_)) => {}
            _ => return Err(format!("`{part}` is no parameter here")),
        }
        ensure(known.contains(&name), name, "a parameter of this field")?;
    }
    Ok(())
}

fn qvalue(text: &str) -> Check {
    let good = matches!(text, "0" | "1")
        || text.strip_prefix("0.").is_some_and(|d| is_digits(d) && d.len() <= 3)
        || text.strip_prefix("1.").is_some_and(|d| !d.is_empty() && d.len() <= 3 && d.bytes().all(|b| b == b'0'));
    ensure(good, text, "a q value from 0 to 1")
}

/// A host for documents: a reserved name (RFC 2606, RFC 6761) or address (RFC 5737, RFC 3849).
fn host(text: &str) -> Check {
    if let Ok(ip) = text.trim_start_matches('[').trim_end_matches(']').parse::<IpAddr>() {
        let reserved = ["192.0.2.", "198.51.100.", "203.0.113.", "2001:db8:"];
        return ensure(
            reserved.iter().any(|prefix| ip.to_string().starts_with(prefix)),
            text,
            "an address for documents",
        );
    }
    let labels: Vec<&str> = text.split('.').collect();
    let label = |label: &&str| {
        let plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
        !label.is_empty() && label.bytes().all(plain) && !label.starts_with('-') && !label.ends_with('-')
    };
    let reserved = matches!(labels[..], [.., "example", "com" | "net" | "org"] | [.., "example" | "invalid"]);
    ensure(labels.iter().all(label) && reserved, text, "a host for documents")
}

/// `HOST` or `HOST:PORT`.
fn host_port(text: &str) -> Check {
    match text.rsplit_once(':') {
        Some((name, port)) if !name.ends_with(':') && !text.ends_with(']') => {
            number(port, 1, 65_535)?;
            host(name)
        }
        _ => host(text),
    }
}

fn via(value: &str) -> Check {
    let mut parts = split(value, ';').into_iter();
    let (protocol, sent_by) = parts.next().and_then(|head| head.split_once(' ')).ok_or("Via has no host")?;
    let transport = protocol.strip_prefix("SIP/2.0/").unwrap_or_default();
    ensure(TRANSPORTS.contains(&transport), protocol, "a protocol and transport")?;
    host_port(sent_by)?;
    let mut branch = None;
    for part in parts {
        match parameter(part)? {
            ("branch", Some(value)) => branch = Some(value),
            ("received", Some(ip)) => ensure(ip.parse::<IpAddr>().is_ok(), ip, "an address").and_then(|()| host(ip))?,
            ("rport", Some(port)) => number(port, 1, 65_535).map(drop)?,
            (name, _) => return Err(format!("`{name}` is no parameter of Via")),
        }
    }
    let branch = branch.ok_or("Via has no branch")?;
    ensure(branch.strip_prefix("z9hG4bK").is_some_and(is_token), branch, "a branch of RFC 3261")
}

/// `name-addr` or `addr-spec`, then parameters of the header field.
fn address(value: &str, known: &[&str]) -> Check {
    let Some((display, rest)) = value.split_once('<') else {
        let (uri_text, _) = value.split_once(';').unwrap_or((value, ""));
        // Without brackets, what follows a semicolon belongs to the header field (RFC 3261, 20.10).
        ensure(!uri_text.contains([',', '?']), uri_text, "an address that may stand without brackets")?;
        uri(uri_text)?;
        return parameters(value, |_| true, known);
    };
    let display = display.trim_end();
    let words = display.split(' ').all(is_token);
    ensure(display.is_empty() || words || unquoted(display).is_some(), display, "a display name")?;
    let (uri_text, after) = rest.split_once('>').ok_or("a bracket does not close")?;
    uri(uri_text)?;
    ensure(after.is_empty() || after.starts_with(';'), after, "a list of parameters")?;
    parameters(&format!("x{after}"), |_| true, known)
}

/// A `sip:`, `sips:` or `tel:` address.
fn uri(text: &str) -> Check {
    if let Some(number) = text.strip_prefix("tel:") {
        let digits = number.split(';').next().unwrap_or_default().trim_start_matches('+');
        return ensure(is_digits(digits), text, "a telephone address");
    }
    let rest = text.strip_prefix("sips:").or_else(|| text.strip_prefix("sip:"));
    let rest = rest.ok_or_else(|| format!("`{text}` is no SIP address"))?;
    let (user_host, parameters) = rest.split_once(';').map_or((rest, None), |(a, b)| (a, Some(b)));
    let host_text = match user_host.split_once('@') {
        Some((user, host)) => {
            let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.!~*'()&=+$,;?/%".contains(&byte);
            ensure(!user.is_empty() && user.bytes().all(plain), user, "the user part of an address")?;
            host
        }
        None => user_host,
    };
    // An address that hides its owner (RFC 3323, 4.1) is the one host that is no host.
    if text != "sip:anonymous@anonymous.invalid" {
        host_port(host_text)?;
    }
    parameters.into_iter().flat_map(|list| list.split(';')).try_for_each(|part| parameter(part).map(drop))
}

fn record_route(value: &str) -> Check {
    address(value, &[])?;
    ensure(value.starts_with('<') && value.contains(";lr"), value, "a loose route in brackets")
}

/// `<URI>` of any scheme, then parameters.
fn bracketed_uri(value: &str) -> Check {
    let (uri_text, after) =
        value.strip_prefix('<').and_then(|rest| rest.split_once('>')).ok_or("there are no brackets")?;
    match uri_text.strip_prefix("https://") {
        Some(rest) => host(rest.split('/').next().unwrap_or_default())?,
        None => uri(uri_text)?,
    }
    parameters(&format!("x{after}"), |_| true, &["purpose"])
}

fn call_id(value: &str) -> Check {
    let word = |text: &str| {
        let part = |byte: u8| byte.is_ascii_alphanumeric() || b"-.!%*_+`'~()<>:\\\"/[]?{}".contains(&byte);
        !text.is_empty() && text.bytes().all(part)
    };
    ensure(value.split('@').count() <= 2 && value.split('@').all(word), value, "a Call-ID")
}

fn cseq(value: &str) -> Check {
    let (count, method) = value.split_once(' ').ok_or("CSeq has no method")?;
    // RFC 3261, 8.1.1.5: below 2^31.
    number(count, 0, (1 << 31) - 1)?;
    // ACK has no response.
    ensure(METHODS.contains(&method) && method != "ACK", method, "a method that is answered")
}

/// Seconds, a comment, parameters.
fn retry_after(value: &str) -> Check {
    let mut parts = split(value, ';').into_iter();
    let first = parts.next().unwrap_or_default();
    let (seconds, comment) = first.split_once(' ').map_or((first, None), |(a, b)| (a, Some(b)));
    number(seconds, 0, u32::MAX)?;
    if let Some(comment) = comment {
        let inner = comment.strip_prefix('(').and_then(|rest| rest.strip_suffix(')'));
        ensure(inner.is_some_and(|text| !text.contains(['(', ')', '\\'])), comment, "a comment")?;
    }
    parts.try_for_each(|part| match parameter(part)? {
        ("duration", Some(seconds)) => number(seconds, 0, u32::MAX).map(drop),
        (name, _) => Err(format!("`{name}` is no parameter of Retry-After")),
    })
}

/// `type/subtype` with parameters.
fn media(value: &str) -> Check {
    let mut parts = split(value, ';').into_iter();
    let kind =
        parts.next().and_then(|head| head.split_once('/')).ok_or_else(|| format!("`{value}` is no media type"))?;
    ensure(is_token(kind.0) && is_token(kind.1), value, "a media type")?;
    parts.try_for_each(|part| parameter(part).map(drop))
}

/// `namespace.value` (RFC 4412, 3.1).
fn resource_value(value: &str) -> Check {
    let good = value.split_once('.').is_some_and(|(space, priority)| is_token(space) && is_token(priority));
    ensure(good, value, "a resource priority")
}

/// `304 host "text"`: the codes of RFC 3261, 20.43 are 3xx.
fn warning(value: &str) -> Check {
    let mut parts = value.splitn(3, ' ');
    let (code, agent, text) = (parts.next().unwrap_or_default(), parts.next(), parts.next());
    number(code, 300, 399)?;
    host_port(agent.ok_or("Warning names no agent")?)?;
    let text = text.ok_or("Warning has no text")?;
    ensure(unquoted(text).is_some(), text, "a quoted text")
}

/// A digest challenge (RFC 3261, 25.1; RFC 8760 adds algorithms).
fn digest(value: &str) -> Check {
    let rest = value.strip_prefix("Digest ").ok_or_else(|| format!("`{value}` is no digest challenge"))?;
    let mut seen = Vec::new();
    for part in split(rest, ',') {
        let (name, value) = part.split_once('=').ok_or_else(|| format!("`{part}` is no parameter"))?;
        let text = unquoted(value);
        let good = match name {
            "realm" | "nonce" => text.is_some_and(|text| !text.is_empty()),
            "opaque" | "domain" => text.is_some(),
            "qop" => text.is_some_and(|text| text.split(',').all(|qop| matches!(qop, "auth" | "auth-int"))),
            "stale" => value.eq_ignore_ascii_case("true") || value.eq_ignore_ascii_case("false"),
            "algorithm" => matches!(value, "MD5" | "MD5-sess" | "SHA-256" | "SHA-512-256"),
            _ => false,
        };
        ensure(good && !seen.contains(&name), part, "a parameter of a challenge, given once")?;
        seen.push(name);
    }
    ensure(seen.contains(&"realm") && seen.contains(&"nonce"), value, "a challenge with realm and nonce")
}

#[cfg(test)]
mod tests {
    use super::check;

    #[test]
    fn values_are_held_to_their_grammar() {
        let good = [
            ("Via", "SIP/2.0/TLS [2001:db8::9]:5061;branch=z9hG4bK1;received=192.0.2.1"),
            ("To", "\"Bob, \\\"B\\\"\" <sips:bob@example.com;user=phone>;tag=a"),
            ("From", "sip:+12025550123@gw.example.net:5060;tag=a"),
            ("Contact", "<sip:a@example.com>;q=0.7, <tel:+12025550123>;q=1.0"),
            ("Retry-After", "18000;duration=3600"),
            ("Warning", "307 isi.example.edu.example \"Session parameter 'foo' not understood\""),
            ("WWW-Authenticate", "Digest realm=\"a, b\", nonce=\"x\", stale=true"),
        ];
        for (name, value) in good {
            assert_eq!(check(name, value), Ok(()), "{name}: {value}");
        }
        let bad = [
            ("Via", "SIP/2.0/TLS host.example.com;branch=1"),
            ("Via", "SIP/2.0/TLS host.example.com"),
            ("Via", "SIP/2.0/HTTP host.example.com;branch=z9hG4bK1"),
            ("Via", "SIP/2.0/UDP 10.0.0.1;branch=z9hG4bK1"),
            ("To", "Bob <sip:bob@mycompany.com>"),
            ("To", "Bob sip:bob@example.com"),
            ("To", "Böb <sip:bob@example.com>"),
            ("Contact", "<sip:a@example.com>;q=1.5"),
            ("Record-Route", "<sip:proxy.example.com>"),
            ("CSeq", "1 ACK"),
            ("CSeq", "2147483648 INVITE"),
            ("CSeq", "1 invite"),
            ("Min-SE", "89"),
            ("Retry-After", "soon"),
            ("Retry-After", "5 (open"),
            ("Warning", "299 host.example.com \"x\""),
            ("Warning", "399 \"x\""),
            ("WWW-Authenticate", "Digest realm=\"a\""),
            ("WWW-Authenticate", "Digest realm=a, nonce=\"b\""),
            ("Proxy-Authenticate", "Basic realm=\"a\""),
            ("Allow", "INVITE, PING"),
            ("Permission-Missing", "sip:a@example.com"),
            ("X-Unknown", "1"),
        ];
        for (name, value) in bad {
            assert!(check(name, value).is_err(), "{name}: {value}");
        }
    }
}
