//! What a stranger's page, a broken client or a busy machine may ask of the server: no file but the site's is ever given
//! away, no other name is answered to, and those who ask properly are still answered.

use std::collections::BTreeSet;
use std::io::Write;
use std::thread;

use super::client::Server;
use crate::site_test::SiteTest;

/// The server still answers who asks properly.
fn is_well(server: &Server) {
    assert_eq!(server.get("/en/sip/486-busy-here.html").status, 200);
}

#[test]
fn no_name_but_the_machines_own_is_answered_to() {
    let site = SiteTest::new("");
    let server = Server::start(&site);
    let port = server.address.rsplit_once(':').expect("an address has a port").1;
    for name in ["localhost", "LOCALHOST", "LocalHost", "127.0.0.1", "[::1]"] {
        for host in [name.to_owned(), format!("{name}:{port}"), format!("{name}:1")] {
            assert_eq!(server.ask("GET", "/robots.txt", &host).status, 200, "{host}");
        }
    }
    for host in [
        "evil.example",
        "evil.example:80",
        "localhost.evil.example",
        "evil.example.localhost",
        "localhost.",
        "localhosts",
        "xlocalhost",
        "127.0.0.1.evil.example",
        "127.0.0.2",
        "127.1",
        "127.0.0.1.",
        "0.0.0.0",
        "0",
        "2130706433",
        "0x7f000001",
        "017700000001",
        "[::]",
        "[::2]",
        "::1",
        "[::1",
        "[::1]x",
        "[::ffff:127.0.0.1]",
        "[0:0:0:0:0:0:0:1]",
        "localhost@evil.example",
        "evil.example@localhost",
        "localhost/evil.example",
        "localhost#",
        "localhost?",
        "localhost, evil.example",
        "localhost:80:80",
        "localhost:80x",
        "localhost:-1",
        "l\u{43e}calhost",
        "*",
    ] {
        let answer = server.ask("GET", "/robots.txt", host);
        assert!(matches!(answer.status, 400 | 403), "{host}: {}", answer.status);
        assert!(!answer.body.contains("User-agent"), "{host}: {}", answer.body);
    }
    is_well(&server);
}

#[test]
fn what_is_no_request_is_refused_and_harms_nobody() {
    let site = SiteTest::new("").file("secret.txt", "a secret\n");
    let server = Server::start(&site);
    let host = "Host: localhost\r\nConnection: close\r\n";
    let mut requests: Vec<Vec<u8>> = [
        "",
        "\n",
        "GET",
        "GET /",
        "GET / HTTP/9.9",
        "GET / HTTP/2.0",
        "PRI * HTTP/2.0\r\n\r\nSM",
        "get / http/1.1",
        "GET  / HTTP/1.1",
        " GET / HTTP/1.1",
        "GET / HTTP/1.1 ",
        "G\u{e9}T / HTTP/1.1",
        "\u{16}\u{3}\u{1}\u{2}\0\u{1}\0",
        "CONNECT evil.example:443 HTTP/1.1\r\nHost: evil.example:443",
        "GET / HTTP/1.1\r\nHost: localhost\r\n folded: x",
        "GET / HTTP/1.1\r\nHost : localhost",
        "GET / HTTP/1.1\r\nHost: local\0host",
        "GET / HTTP/1.1\r\n: x\r\nHost: localhost",
    ]
    .iter()
    .map(|request| format!("{request}\r\n\r\n").into_bytes())
    .collect();
    for line in ["OPTIONS *", "TRACE /", "GET secret.txt", "GET file:///secret.txt"] {
        requests.push(format!("{line} HTTP/1.1\r\n{host}\r\n").into_bytes());
    }
    for (length, body) in [
        ("Content-Length: 5\r\nContent-Length: 6", "hello"),
        ("Content-Length: -1", ""),
        ("Content-Length: 99999999999999999999", ""),
        ("Transfer-Encoding: chunked", "zz\r\n\r\n"),
        ("Transfer-Encoding: x\r\nContent-Length: 3", "abc"),
    ] {
        requests.push(format!("POST / HTTP/1.1\r\n{host}{length}\r\n\r\n{body}").into_bytes());
    }
    requests.push(vec![0xff; 4096]);
    requests.push(format!("GET /{} HTTP/1.1\r\n{host}\r\n", "a".repeat(1 << 20)).into_bytes());
    requests.push(format!("GET / HTTP/1.1\r\n{host}X: {}\r\n\r\n", "a".repeat(1 << 20)).into_bytes());
    requests.push(format!("GET / HTTP/1.1\r\n{host}{}\r\n", "X: y\r\n".repeat(2_000)).into_bytes());
    requests.push("A".repeat(1 << 20).into_bytes());
    for request in requests {
        // A sign that no method may have ends what would else be waited for.
        let reply = server.reply(&[request.as_slice(), b"\r\n\r\n\x01\r\n\r\n"].concat());
        let told = String::from_utf8_lossy(&request[..request.len().min(80)]).into_owned();
        assert!(reply.is_empty() || reply.starts_with("HTTP/1."), "{told:?}: {reply}");
        assert!(!reply.starts_with("HTTP/1.1 200") && !reply.starts_with("HTTP/1.0 200"), "{told:?}: {reply}");
        assert!(!reply.starts_with("HTTP/1.1 5") && !reply.contains("a secret"), "{told:?}: {reply}");
    }
    is_well(&server);
}

#[test]
fn no_spelling_of_a_path_leads_out_of_the_site() {
    let site = SiteTest::new("").file("secret.txt", "a secret\n");
    let server = Server::start(&site);
    let up = ["..", "%2e%2e", "%2E.", ".%2e", "%252e%252e", "..%00", "..;", "....", "%c0%ae%c0%ae", "\u{ff0e}\u{ff0e}"];
    let slashes = ["/", "//", "%2f", "%5c", "\\", "%255c", "/./"];
    let files = ["secret.txt", "content/site.yaml", "etc/passwd", "proc/self/environ"];
    let mut asked = 0;
    for up in up {
        for slash in slashes {
            for (file, begin) in files.iter().zip(["/", "/en/", "/assets/", "/.hikaku/"]) {
                for path in
                    [format!("{begin}{up}{slash}{file}"), format!("{begin}{}{file}", format!("{up}{slash}").repeat(8))]
                {
                    // What is no address at all may be refused as a request.
                    let reply = server.reply(
                        format!("GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n").as_bytes(),
                    );
                    assert!(reply.starts_with("HTTP/1.1 404") || reply.starts_with("HTTP/1.1 400"), "{path}: {reply}");
                    for given in ["a secret", "root:", "source_locale", "PATH="] {
                        assert!(!reply.contains(given), "{path}: {reply}");
                    }
                    asked += 1;
                }
            }
        }
    }
    assert!(asked > 500, "{asked}");
}

#[test]
fn a_redirect_stays_on_this_host() {
    let site = SiteTest::new("");
    let server = Server::start(&site);
    for path in [
        "/en",
        "/en/sip",
        "/en?x",
        "/en?//evil.example",
        "//evil.example/en",
        "//en",
        "/%2fevil.example/..%2fen",
        "/\\evil.example",
        "/en%2f..",
        "/%0d%0aLocation:%20x",
        "/en?%0d%0aX:y",
        "/en/sip?\"<script>",
        "///en",
    ] {
        let answer = server.get(path);
        let to = answer.header("location");
        assert!(matches!(answer.status, 307 | 400 | 404), "{path}: {}", answer.status);
        assert_eq!(answer.status == 307, !to.is_empty(), "{path}");
        assert!(to.is_empty() || to.starts_with("/en"), "{path}: {to}");
        assert_eq!(answer.header("x"), "", "{path}");
    }
}

#[test]
fn who_asks_slowly_or_not_at_all_keeps_nobody_waiting() {
    let site = SiteTest::new("");
    let server = Server::start(&site);
    let idle: Vec<_> = (0..100).map(|_| server.connect()).collect();
    let slow: Vec<_> = (0..100)
        .map(|at| {
            let mut stream = server.connect();
            let begun = &b"GET /en/index.html HTTP/1.1\r\nHost: localhost\r\n"[..=at % 46];
            stream.write_all(begun).expect("the server listens");
            stream
        })
        .collect();
    let mut streams: Vec<_> = (0..100).map(|_| server.events()).collect();
    is_well(&server);
    let (first, _) = streams[0].wait(|_, problems| problems.is_empty());
    let _site = site.file("static/new.txt", "new\n");
    // Each of those that wait for news is told.
    for stream in &mut streams {
        stream.wait(|site, problems| site != first && problems.is_empty());
    }
    assert_eq!(server.get("/new.txt").status, 200);
    drop((idle, slow, streams));
    is_well(&server);
}

#[test]
fn a_storm_of_requests_is_answered_to_the_last() {
    let site = SiteTest::new("");
    let server = Server::start(&site);
    thread::scope(|scope| {
        for client in 0..8 {
            let server = &server;
            scope.spawn(move || {
                for round in 0..100 {
                    let page = server.get("/ja/compare/sip/486-busy-here-vs-600-busy-everywhere.html");
                    assert_eq!(page.status, 200);
                    assert_eq!(server.get(&format!("/nowhere-{client}-{round}")).status, 404);
                }
            });
        }
    });
    is_well(&server);
}

#[test]
fn of_a_storm_of_edits_the_last_is_shown() {
    let site = SiteTest::new("");
    let server = Server::start(&site);
    let mut events = server.events();
    let mut site = site;
    for round in 0..200 {
        site = site.file("static/round.txt", &format!("{round}\n"));
    }
    let mut seen = BTreeSet::new();
    loop {
        let (name, _) = events.wait(|site, _| !seen.contains(site));
        seen.insert(name);
        if server.get("/round.txt").body == "199\n" {
            break;
        }
    }
}
