//! Addresses in the settings: the public one, those of the repository and the licence, and the patterns of a host.
//!
//! They are written into every page, and joined with paths there. So only the one form is taken to which each reader of
//! an address (browser, crawler, host) would bring it, of a grammar much smaller than that of addresses in general: then
//! no two of them can read it differently. What would be read otherwise than it is written is refused.

use std::net::{Ipv4Addr, Ipv6Addr};

/// The longest address, in bytes; it stands many times in every page.
const LONGEST: usize = 500;

/// The protocols of the web, each with the port that goes without saying.
const SCHEMES: [(&str, &str); 2] = [("https://", "443"), ("http://", "80")];

/// The characters of a path's part that stand for themselves, beside letters and digits.
const PLAIN: &str = "-._~";

/// Those which mean something to a host, and may stand in a pattern as well.
const OF_HOSTS: &str = "!$&()*+,;=:@";

/// Checks the address of a place on the web: a protocol, a host, perhaps a port and a path, and nothing else. The error says
/// what is expected, or what to write.
pub fn check(url: &str) -> Result<(), String> {
    let (authority, path) = split(url)?;
    host_and_port(authority, url)?;
    if url.contains('?') || url.contains('#') {
        return Err("it may have no query and no fragment: leave away what begins with `?` or `#`".to_owned());
    }
    check_path(path, ":")
}

/// Checks an address with places such as `{path}`, which stand behind the host and of which `{path}` or `{name}` must be
/// there. A query and a fragment are fine.
pub fn check_pattern(url: &str, places: &[&str]) -> Result<(), String> {
    let (host, _) = split(url)?;
    if !["{path}", "{name}"].iter().any(|place| url.contains(place)) {
        return Err("it must say where the file's `{path}` goes".to_owned());
    }
    // A place is filled with letters, or what stands for others; so one letter is as good as all.
    let filled = places.iter().fold(url.to_owned(), |url, place| url.replace(&format!("{{{place}}}"), "x"));
    let (authority, rest) = split(&filled)?;
    if host != authority {
        return Err("places such as `{path}` stand behind the host".to_owned());
    }
    if filled.contains(['{', '}']) {
        let places: Vec<String> = places.iter().map(|place| format!("`{{{place}}}`")).collect();
        return Err(format!("places are {}", places.join(", ")));
    }
    host_and_port(authority, &filled)?;
    let (rest, fragment) = rest.split_once('#').unwrap_or((rest, ""));
    let (path, query) = rest.split_once('?').unwrap_or((rest, ""));
    check_path(path, OF_HOSTS)?;
    [query, fragment].into_iter().try_for_each(|part| check_characters(part, &format!("{OF_HOSTS}/?")))
}

/// Takes an address apart: host and port, then all that follows.
fn split(url: &str) -> Result<(&str, &str), String> {
    if url.len() > LONGEST {
        return Err(format!("it may have {LONGEST} bytes"));
    }
    let rest = SCHEMES.iter().find_map(|(scheme, _)| url.strip_prefix(scheme));
    let Some(rest) = rest else {
        let lower = SCHEMES
            .iter()
            .find(|(scheme, _)| url.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme)));
        return Err(match lower {
            Some((scheme, _)) => format!("write `{scheme}{}`", &url[scheme.len()..]),
            None => "it must begin with `https://` or `http://`".to_owned(),
        });
    };
    if let Some(c) = url.chars().find(|c| *c == '\\' || c.is_whitespace() || c.is_control()) {
        let shown = c.escape_default();
        return Err(format!("it may not hold `{shown}`"));
    }
    Ok(rest.split_at(rest.find(['/', '?', '#']).unwrap_or(rest.len())))
}

fn host_and_port(authority: &str, url: &str) -> Result<(), String> {
    if authority.contains('@') {
        return Err("it may name no user: leave away what stands before `@`".to_owned());
    }
    let (host, port) = match authority.rsplit_once(':') {
        Some((host, port)) if !port.contains(']') => (host, Some(port)),
        _ => (authority, None),
    };
    check_host(host)?;
    let Some(port) = port else { return Ok(()) };
    if !port.parse::<u16>().is_ok_and(|number| number > 0 && number.to_string() == port) {
        return Err("a port is a number from 1 to 65535".to_owned());
    }
    match SCHEMES.iter().find(|(scheme, usual)| url.starts_with(scheme) && *usual == port) {
        Some((scheme, _)) => Err(format!("leave `:{port}` away, which goes without saying behind `{scheme}`")),
        None => Ok(()),
    }
}

/// A host is a name of the DNS, or an address of the internet in its usual form.
fn check_host(host: &str) -> Result<(), String> {
    if host.is_empty() {
        return Err("it must name a host".to_owned());
    }
    if let Some(v6) = host.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
        return match v6.parse::<Ipv6Addr>() {
            Ok(address) if as_written_in_urls(address) == v6 => Ok(()),
            Ok(address) => Err(format!("write the host as `[{}]`", as_written_in_urls(address))),
            Err(_) => Err(format!("`{host}` is no host")),
        };
    }
    if !host.is_ascii() {
        return Err(
            "write the host in the form that begins with `xn--`: letters beyond ASCII have no other there".to_owned()
        );
    }
    if host.bytes().any(|byte| byte.is_ascii_uppercase()) {
        return Err(format!("write the host in lower case: `{}`", host.to_ascii_lowercase()));
    }
    let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || matches!(byte, b'-' | b'_');
    let is_label = |label: &str| {
        (1..=63).contains(&label.len()) && label.bytes().all(plain) && !label.starts_with('-') && !label.ends_with('-')
    };
    if host.len() > 253 || !host.split('.').all(is_label) {
        return Err(format!("`{host}` is no host: a name has letters, digits and `-` between its dots"));
    }
    // A name that ends in a number is read as an address, and `1.2` as another one than it looks.
    let last = host.rsplit('.').next().unwrap_or_default();
    let is_number = last.bytes().all(|byte| byte.is_ascii_digit()) || is_hexadecimal(last);
    if is_number && !host.parse::<Ipv4Addr>().is_ok_and(|address| address.to_string() == host) {
        return Err(format!("`{host}` is no host: an address has four numbers from 0 to 255"));
    }
    Ok(())
}

/// The one form of an address that browsers make of all: in hexadecimal throughout.
fn as_written_in_urls(address: Ipv6Addr) -> String {
    let shown = address.to_string();
    match (shown.rsplit_once(':'), address.segments()) {
        (Some((start, end)), [.., high, low]) if end.contains('.') => format!("{start}:{high:x}:{low:x}"),
        _ => shown,
    }
}

fn is_hexadecimal(label: &str) -> bool {
    label.strip_prefix("0x").is_some_and(|digits| digits.bytes().all(|byte| byte.is_ascii_hexdigit()))
}

/// A path with a name in each part, except that the last may be empty. `more` are the characters that it may hold beside
/// plain ones.
fn check_path(path: &str, more: &str) -> Result<(), String> {
    check_characters(path, &format!("{more}/"))?;
    let parts = path.strip_suffix('/').unwrap_or(path);
    if path.contains("//") {
        return Err("write one `/` where there are several".to_owned());
    }
    if parts.split('/').any(|part| part == "." || part == "..") {
        return Err("write where `.` and `..` lead".to_owned());
    }
    Ok(())
}

/// Letters, digits, a few signs, and escapes of what has no other form.
fn check_characters(text: &str, more: &str) -> Result<(), String> {
    let mut rest = text.chars();
    while let Some(c) = rest.next() {
        if c == '%' {
            let escape = rest.as_str().get(..2).unwrap_or_default();
            let is_upper = escape.len() == 2 && escape.bytes().all(|b| b.is_ascii_digit() || matches!(b, b'A'..=b'F'));
            let byte = u8::from_str_radix(escape, 16).ok().filter(|_| is_upper);
            let Some(byte) = byte else {
                return Err("write `%` and two digits, capital letters among them".to_owned());
            };
            let c = char::from(byte);
            if is_plain(c, "") {
                return Err(format!("write `{c}` for `%{escape}`"));
            }
            if c.is_ascii_control() || matches!(c, '/' | '\\') {
                return Err(format!("it may not hold `%{escape}`"));
            }
            rest.nth(1);
        } else if !is_plain(c, more) {
            return Err(format!("it may hold letters, digits and `{PLAIN}{more}%` only, and not `{c}`"));
        }
    }
    Ok(())
}

fn is_plain(c: char, more: &str) -> bool {
    c.is_ascii_alphanumeric() || PLAIN.contains(c) || more.contains(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_has_one_form() {
        let taken = [
            "https://codes.example",
            "http://codes.example/",
            "https://a.example/x/",
            "https://x",
            "http://localhost:4000",
            "https://x-1.example:8443/a/b~c_d/%E3%81%82/1.2:3",
            "https://192.0.2.1/x",
            "https://[2001:db8::1]:8080/",
            "https://xn--r8jz45g.example",
            "https://a_b.example",
            "https://1.example",
            "https://[::ffff:c000:201]",
        ];
        for url in taken {
            assert_eq!(check(url), Ok(()), "{url}");
        }
    }

    #[test]
    fn what_would_be_read_otherwise_than_it_is_written_is_refused() {
        let refused = [
            "",
            "codes.example",
            "ftp://x",
            "https:/x",
            "https://",
            "https:///x",
            "https://?",
            "https://x//evil.example",
            "https://x//",
            "https://x/a//b",
            "https://x:99999",
            "https://x:0",
            "https://x:",
            "https://x:080",
            "https://x:8x",
            "https://x:-1",
            "https://:80",
            "https://x:443",
            "http://x:80",
            "https://%",
            "https://x/%",
            "https://x/%4",
            "https://x/%zz",
            "https://x/%2f",
            "https://x/%2F",
            "https://x/%5C",
            "https://x/%00",
            "https://x/%41",
            "https://x/%2E%2E",
            "https://x/..",
            "https://x/./a",
            "https://x/a/../",
            "https://u@x",
            "https://u:p@x",
            "https://x?a",
            "https://x/?a=b",
            "https://x#a",
            "https://x/#",
            "https://x y",
            "https://x/a b",
            " https://x",
            "https://x\n",
            "https://x/\u{7f}",
            "https://x\\y",
            "https://x/\\y",
            "https://日本.example",
            "https://x/あ",
            "HTTPS://x",
            "https://X.example",
            "https://-x",
            "https://x-",
            "https://x..y",
            "https://.x",
            "https://x.",
            "https://1.2",
            "https://256.0.0.1",
            "https://01.2.3.4",
            "https://0x7f.1",
            "https://x.0x1",
            "https://[::1",
            "https://[x]",
            "https://[2001:DB8::1]",
            "https://[0:0::1]",
            "https://[::ffff:192.0.2.1]",
            "https://x/<b>",
            "https://x/\"",
            "https://x/a|b",
            "https://x/{a}",
            "https://x/@a",
            "https://x%2e.example",
            "https://[::1]x",
        ];
        for url in refused {
            assert!(check(url).is_err(), "{url:?}");
        }
    }

    #[test]
    fn help_says_what_to_write() {
        for (url, help) in [
            ("HTTPS://x/A", "write `https://x/A`"),
            ("https://X.example", "write the host in lower case: `x.example`"),
            ("https://x:443/a", "leave `:443` away, which goes without saying behind `https://`"),
            ("https://[2001:DB8:0::1]", "write the host as `[2001:db8::1]`"),
            ("https://x/%41", "write `A` for `%41`"),
        ] {
            assert_eq!(check(url), Err(help.to_owned()), "{url}");
        }
        let long = |n: usize| format!("https://x/{}", "a".repeat(n - 10));
        assert!(check(&long(LONGEST)).is_ok() && check(&long(LONGEST + 1)).is_err());
        let label = |n: usize| format!("https://{}.example", "a".repeat(n));
        assert!(check(&label(63)).is_ok() && check(&label(64)).is_err());
    }

    #[test]
    fn a_pattern_has_places_behind_its_host() {
        let places = ["branch", "path", "line", "name", "value"];
        let check = |url: &str| check_pattern(url, &places);
        for url in [
            "https://git.example/a/b/-/edit/{branch}/{path}#L{line}",
            "https://git.example/a/_new/{branch}?name={name}&value={value}",
            "https://git.example/{path}?mode=edit&at=refs/heads/{branch}",
            "https://git.example:8443/@a/(b)/{path}",
        ] {
            assert_eq!(check(url), Ok(()), "{url}");
        }
        for url in [
            "git.example/{path}",
            "https://git.example/a",
            "https://{path}.example/",
            "https://{path}/",
            "https://x:{path}/",
            "https://x{path}",
            "https://{path}/x",
            "https://x/{paht}/{path}",
            "https://x/{path",
            "https://x/{path}\"",
            "https://x/<{path}>",
            "https://x/{path}?a b",
            "https://x/../{path}",
            "https://x//{path}",
            "https://u@x/{path}",
            "https://x:0/{path}",
            "https://X/{path}",
            "https://x/{path}#a#b",
            "https://x/{path}?'",
            "https://x/{path}%",
            "https://x\\{path}",
            "https://x/{path}/{path}}",
            "https://x?{path}#\u{202e}",
        ] {
            assert!(check(url).is_err(), "{url:?}");
        }
    }
}
