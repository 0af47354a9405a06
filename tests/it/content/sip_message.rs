//! A SIP response taken apart as RFC 3261, 25.1 writes it, and no more leniently.
//!
//! Left out is what examples have no business with: folded header fields, compact forms, comments beyond those of
//! `Retry-After`. What is left out is refused, so nothing unchecked passes.

/// A response.
#[derive(Debug)]
pub(super) struct Response {
    /// Status-Code: three digits.
    pub(super) code: String,
    /// Reason-Phrase.
    pub(super) reason: String,
    /// Header fields in the order sent.
    pub(super) headers: Vec<(String, String)>,
    /// The body, with `\n` for each CRLF.
    pub(super) body: String,
}

/// Header fields that may stand in several lines, because their value is a list (RFC 3261, 7.3.1) or because a grammar
/// says so (`WWW-Authenticate` and its like).
const REPEATABLE: [&str; 21] = [
    "Accept",
    "Accept-Resource-Priority",
    "Allow",
    "Allow-Events",
    "Call-Info",
    "Contact",
    "Error-Info",
    "Feature-Caps",
    "P-Asserted-Identity",
    "Permission-Missing",
    "Proxy-Authenticate",
    "Reason",
    "Record-Route",
    "Recv-Info",
    "Require",
    "Security-Server",
    "Supported",
    "Unsupported",
    "Via",
    "Warning",
    "WWW-Authenticate",
];

/// Header fields that every response has (RFC 3261, 8.2.6.2), and the length, which examples always give.
const ALWAYS: [&str; 6] = ["Via", "From", "To", "Call-ID", "CSeq", "Content-Length"];

impl Response {
    /// Parses a response whose line ends are written `\n`. A message without a body may leave out the empty line, which
    /// YAML cannot show at the end of a text.
    pub(super) fn parse(text: &str) -> Result<Self, String> {
        let (head, body) = text.split_once("\n\n").unwrap_or((text.strip_suffix('\n').unwrap_or(text), ""));
        let mut lines = head.split('\n');
        let (code, reason) = status_line(lines.next().unwrap_or_default())?;
        let headers = lines.map(header_line).collect::<Result<Vec<_>, _>>()?;
        let response = Response { code, reason, headers, body: body.to_owned() };
        response.check_frame()?;
        Ok(response)
    }

    /// All values of a header field.
    pub(super) fn all<'r>(&'r self, name: &'r str) -> impl Iterator<Item = &'r str> {
        self.headers.iter().filter(move |(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// The value of a header field that stands once.
    pub(super) fn one(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// The method of `CSeq`.
    pub(super) fn method(&self) -> &str {
        self.one("CSeq").and_then(|value| value.split(' ').nth(1)).unwrap_or_default()
    }

    /// Which header fields there must be, how often, and what the length says.
    fn check_frame(&self) -> Result<(), String> {
        if let Some(missing) = ALWAYS.iter().find(|name| self.one(name).is_none()) {
            return Err(format!("there is no {missing}"));
        }
        for (at, (name, _)) in self.headers.iter().enumerate() {
            let same = |(known, _): &(String, String)| known.eq_ignore_ascii_case(name);
            let first = self.headers.iter().position(same).unwrap_or(at);
            if first < at && (self.headers[first].0 != *name || !REPEATABLE.contains(&name.as_str())) {
                return Err(format!("{name} stands twice"));
            }
        }
        // Each line end of the body is two octets on the wire.
        let octets = self.body.len() + self.body.matches('\n').count();
        let length = self.one("Content-Length").unwrap_or_default();
        if length != octets.to_string() {
            return Err(format!("Content-Length is {length}, the body has {octets} octets"));
        }
        if self.body.is_empty() == self.one("Content-Type").is_some() {
            return Err("Content-Type goes with a body, and a body with Content-Type".to_owned());
        }
        Ok(())
    }
}

/// `SIP/2.0 600 Busy Everywhere`.
fn status_line(line: &str) -> Result<(String, String), String> {
    let rest = line.strip_prefix("SIP/2.0 ").ok_or_else(|| format!("`{line}` is no status line"))?;
    let (code, reason) = rest.split_once(' ').ok_or_else(|| format!("`{line}` has no reason phrase"))?;
    if code.len() != 3 || !is_digits(code) || !matches!(code.as_bytes()[0], b'1'..=b'6') {
        return Err(format!("`{code}` is no status code"));
    }
    if reason.is_empty() || reason.trim() != reason {
        return Err(format!("`{reason}` is no reason phrase"));
    }
    Ok((code.to_owned(), reason.to_owned()))
}

/// `Name: value`.
fn header_line(line: &str) -> Result<(String, String), String> {
    let (name, value) = line.split_once(':').ok_or_else(|| format!("`{line}` is no header field"))?;
    if !is_token(name) {
        return Err(format!("`{name}` is no name of a header field"));
    }
    let value = value.strip_prefix(' ').ok_or_else(|| format!("`{line}`: one space follows the colon"))?;
    if value.is_empty() || value.trim() != value || value.chars().any(char::is_control) {
        return Err(format!("`{line}`: the value is empty, or has white space at an end or control characters"));
    }
    Ok((name.to_owned(), value.to_owned()))
}

/// One or more digits.
pub(super) fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// `token` of RFC 3261, 25.1.
pub(super) fn is_token(text: &str) -> bool {
    let part = |byte: u8| byte.is_ascii_alphanumeric() || b"-.!%*_+`'~".contains(&byte);
    !text.is_empty() && text.bytes().all(part)
}

/// `quoted-string`: the text between the quotes, or `None`.
pub(super) fn unquoted(text: &str) -> Option<String> {
    let inner = text.strip_prefix('"')?.strip_suffix('"')?;
    let mut out = String::new();
    let mut chars = inner.chars();
    while let Some(c) = chars.next() {
        match c {
            '"' => return None,
            '\\' => out.push(chars.next()?),
            c => out.push(c),
        }
    }
    Some(out)
}

/// Splits at a separator that stands neither in quotes nor in angle brackets nor in a comment, and trims the parts.
pub(super) fn split(text: &str, separator: char) -> Vec<&str> {
    let mut parts = Vec::new();
    let (mut start, mut quoted, mut escaped, mut depth) = (0, false, false, 0_usize);
    for (at, c) in text.char_indices() {
        match c {
            _ if escaped => escaped = false,
            '\\' if quoted => escaped = true,
            '"' => quoted = !quoted,
            '<' | '(' if !quoted => depth += 1,
            '>' | ')' if !quoted => depth = depth.saturating_sub(1),
            c if c == separator && !quoted && depth == 0 => {
                parts.push(text[start..at].trim());
                start = at + c.len_utf8();
            }
            _ => {}
        }
    }
    parts.push(text[start..].trim());
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: &str = "SIP/2.0 486 Busy Here\nVia: SIP/2.0/UDP a.example.org;branch=z9hG4bK1\nFrom: <sip:a@example.org>;tag=1\n\
                        To: <sip:b@example.com>;tag=2\nCall-ID: x@a.example.org\nCSeq: 1 INVITE\nContent-Length: 0\n";

    #[test]
    fn a_response_is_taken_apart() {
        let response = Response::parse(GOOD).expect("a good response");
        assert_eq!(
            (response.code.as_str(), response.reason.as_str(), response.method()),
            ("486", "Busy Here", "INVITE")
        );
        let with_body = GOOD.replace("Content-Length: 0\n", "Content-Type: text/plain\nContent-Length: 6\n\na\nb\n");
        assert_eq!(Response::parse(&with_body).expect("CRLF counts twice").body, "a\nb\n");
    }

    #[test]
    fn what_the_grammar_does_not_allow_is_refused() {
        let cases = [
            ("SIP/2.0 486", "SIP/2.1 486"),
            ("486 Busy Here", "48 Busy Here"),
            ("486 Busy Here", "786 Busy Here"),
            ("CSeq: 1", "CSeq : 1"),
            ("CSeq: 1", "CSeq:1"),
            ("CSeq: 1 INVITE", "CSeq: 1 INVITE "),
            ("CSeq: 1 INVITE\n", ""),
            ("CSeq: 1 INVITE\n", "CSeq: 1 INVITE\nCSeq: 1 INVITE\n"),
            ("CSeq: 1 INVITE\n", "CSeq: 1 INVITE\ncseq: 1 INVITE\n"),
            ("Content-Length: 0", "Content-Length: 1"),
            ("Content-Length: 0", "Content-Type: text/plain\nContent-Length: 0"),
            ("Content-Length: 0\n", "Content-Length: 3\n\na\n"),
        ];
        for (right, wrong) in cases {
            let text = GOOD.replace(right, wrong);
            assert_ne!(text, GOOD);
            assert!(Response::parse(&text).is_err(), "{wrong}");
        }
    }

    #[test]
    fn separators_in_quotes_and_brackets_do_not_split() {
        assert_eq!(split(r#"Digest realm="a,b", nonce="c""#, ','), [r#"Digest realm="a,b""#, r#"nonce="c""#]);
        assert_eq!(split("<sip:a;b=c>;q=1", ';'), ["<sip:a;b=c>", "q=1"]);
    }
}
