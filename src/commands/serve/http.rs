//! Requests and responses. Nothing here touches the disk: a path is a key among the site's own files, so that there is no
//! way out of a folder to guard.

use std::convert::Infallible;
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::header::{
    ALLOW, CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, HOST, LOCATION, X_CONTENT_TYPE_OPTIONS,
};
use axum::http::{HeaderValue, Method, StatusCode};
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use tokio::sync::watch::Receiver;
use tokio_stream::StreamExt;
use tokio_stream::wrappers::WatchStream;

use super::generation::Answer;
use super::keeper::{Now, say};
use super::problems;

const TEXT: &str = "text/plain; charset=utf-8";
const HTML: &str = "text/html; charset=utf-8";

/// What a page of problems may load; pages of the site bring their own policy.
const STOPPED_POLICY: &str =
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'";

/// The application: one handler, since every path is looked up in the site.
pub(super) fn app(now: Receiver<Now>) -> Router {
    Router::new().fallback(handle).with_state(now)
}

async fn handle(State(shown): State<Receiver<Now>>, request: Request) -> Response {
    if let Err(refusal) = admit(&request) {
        return *refusal;
    }
    match request.uri().path() {
        "/.hikaku/events" => events(shown),
        "/.hikaku/reload.js" => respond(StatusCode::OK, "text/javascript; charset=utf-8", include_str!("reload.js")),
        "/.hikaku/l10n.js" => respond(StatusCode::OK, "text/javascript; charset=utf-8", include_str!("l10n.js")),
        "/.hikaku/l10n.css" => respond(StatusCode::OK, "text/css; charset=utf-8", include_str!("l10n.css")),
        "/.hikaku/problems.css" => respond(StatusCode::OK, "text/css; charset=utf-8", include_str!("problems.css")),
        path => {
            let now = shown.borrow().clone();
            file(&now, path, request.uri().query()).await
        }
    }
}

/// Refuses what no browser on this machine asks for: another method, or another host. A page of a stranger whose name was
/// made to point at this machine sends that name, and must not read what is served here.
fn admit(request: &Request) -> Result<(), Box<Response>> {
    if !matches!(*request.method(), Method::GET | Method::HEAD) {
        let mut refusal = respond(StatusCode::METHOD_NOT_ALLOWED, TEXT, "only GET and HEAD are answered here\n");
        refusal.headers_mut().insert(ALLOW, HeaderValue::from_static("GET, HEAD"));
        return Err(Box::new(refusal));
    }
    let mut hosts = request.headers().get_all(HOST).iter();
    let (host, another) = (hosts.next().and_then(|host| host.to_str().ok()), hosts.next());
    let authority = request.uri().authority().map(axum::http::uri::Authority::as_str);
    if !host.is_some_and(is_loopback) || another.is_some() || !authority.is_none_or(is_loopback) {
        let refusal = "this server answers to localhost, 127.0.0.1 and [::1] only\n";
        return Err(Box::new(respond(StatusCode::FORBIDDEN, TEXT, refusal)));
    }
    Ok(())
}

/// Does the value of a Host header field name this machine as the machine itself does?
fn is_loopback(host: &str) -> bool {
    let name = match host.rsplit_once(':') {
        Some((name, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => name,
        _ => host,
    };
    name.eq_ignore_ascii_case("localhost") || name == "127.0.0.1" || name == "[::1]"
}

/// Tells a page what is current, at once and at each change.
fn events(shown: Receiver<Now>) -> Response {
    let news = WatchStream::new(shown).map(|now| {
        let data = serde_json::json!({"site": *now.site, "problems": now.problems.as_deref().unwrap_or_default()});
        let event = Event::default().event("site").retry(Duration::from_millis(500)).data(data.to_string());
        Ok::<_, Infallible>(event)
    });
    Sse::new(news).keep_alive(KeepAlive::default()).into_response()
}

/// Answers with the file at a path of the site.
async fn file(now: &Now, path: &str, query: Option<&str>) -> Response {
    let Some(generation) = &now.generation else {
        return html(StatusCode::SERVICE_UNAVAILABLE, now, problems::page(""), true);
    };
    // What is not UTF-8 names no file of the site, with or without its escapes.
    let decoded = decode(path).unwrap_or_else(|| path.to_owned());
    let mut key = decoded.strip_prefix('/').unwrap_or(&decoded).to_owned();
    if key.is_empty() || key.ends_with('/') {
        key.push_str("index.html");
    }
    match generation.ask(key).await {
        Some(Answer::Found(path, bytes)) => match content_type(&path) {
            HTML => html(StatusCode::OK, now, bytes, false),
            kind => respond(StatusCode::OK, kind, bytes),
        },
        Some(Answer::Folder) => {
            let query = query.map(|query| format!("?{query}")).unwrap_or_default();
            folder(&format!("{path}/{query}"))
        }
        Some(Answer::Missing(page)) => html(StatusCode::NOT_FOUND, now, page, false),
        Some(Answer::Failed(failure)) => {
            say(&failure.report);
            let panel = problems::panel(&[failure.problem], "This page cannot be shown until it is mended.");
            html(StatusCode::INTERNAL_SERVER_ERROR, now, problems::page(&panel), true)
        }
        None => respond(StatusCode::INTERNAL_SERVER_ERROR, TEXT, "rendering has panicked: see the terminal\n"),
    }
}

/// A page, with what keeps it up to date.
fn html(status: StatusCode, now: &Now, mut page: Vec<u8>, stopped: bool) -> Response {
    problems::inject(&mut page, &now.site, now.problems.as_deref());
    let mut response = respond(status, HTML, page);
    if stopped {
        response.headers_mut().insert(CONTENT_SECURITY_POLICY, HeaderValue::from_static(STOPPED_POLICY));
    }
    response
}

/// Sends the browser to a folder's own address, against which the links of its page are written.
fn folder(address: &str) -> Response {
    let mut response = respond(StatusCode::TEMPORARY_REDIRECT, TEXT, "");
    // The path came in a request line, so it can stand in a header field.
    if let Ok(address) = HeaderValue::from_str(address) {
        response.headers_mut().insert(LOCATION, address);
    }
    response
}

/// Nothing of a preview is worth keeping: the next request may get another answer.
fn respond(status: StatusCode, kind: &'static str, body: impl Into<Body>) -> Response {
    let headers = [(CONTENT_TYPE, kind), (CACHE_CONTROL, "no-store"), (X_CONTENT_TYPE_OPTIONS, "nosniff")];
    (status, headers, body.into()).into_response()
}

/// Takes back the escapes of a path. `None` where that is not UTF-8.
fn decode(path: &str) -> Option<String> {
    let digit =
        |byte: Option<&u8>| byte.and_then(|byte| char::from(*byte).to_digit(16)).and_then(|d| u8::try_from(d).ok());
    let bytes = path.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        match (bytes[at], digit(bytes.get(at + 1)), digit(bytes.get(at + 2))) {
            (b'%', Some(high), Some(low)) => {
                out.push(high * 16 + low);
                at += 3;
            }
            (byte, _, _) => {
                out.push(byte);
                at += 1;
            }
        }
    }
    String::from_utf8(out).ok()
}

/// The type of a file, by the ending of its name.
fn content_type(path: &str) -> &'static str {
    match path.rsplit('/').next().and_then(|name| name.rsplit_once('.')).map_or("", |(_, ending)| ending) {
        "html" => HTML,
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "json" => "application/json",
        "xml" => "application/xml",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "webp" => "image/webp",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        "webmanifest" => "application/manifest+json",
        "pdf" => "application/pdf",
        "txt" | "" => TEXT,
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_names_of_this_machine_are_admitted() {
        for own in ["localhost", "LocalHost:4000", "127.0.0.1", "127.0.0.1:80", "[::1]", "[::1]:4000"] {
            assert!(is_loopback(own), "{own}");
        }
        for other in [
            "",
            "example.com",
            "localhost.example.com",
            "127.0.0.1.example.com:4000",
            "127.0.0.2",
            "::1",
            "localhost:x",
            "a@localhost",
        ] {
            assert!(!is_loopback(other), "{other}");
        }
    }

    #[test]
    fn escapes_are_taken_back_once() {
        assert_eq!(decode("/ja/%E6%AF%94.html").unwrap(), "/ja/比.html");
        assert_eq!(decode("/%252e%2").unwrap(), "/%2e%2");
        assert_eq!(decode("/%ff"), None);
    }

    #[test]
    fn texts_name_their_character_set() {
        assert_eq!(content_type("ja/sip/index.html"), HTML);
        assert_eq!(content_type("assets/hikaku.0123456789.css"), "text/css; charset=utf-8");
        assert_eq!(content_type("_headers"), TEXT);
        assert_eq!(content_type("a.b/c.bin"), "application/octet-stream");
    }
}
