//! A client as small as a test needs: requests as bytes, answers taken apart, the stream of events line by line.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::time::{Duration, Instant};

use crate::site_test::{SiteTest, hikaku};

/// How long anything may take before a test gives up.
const PATIENCE: Duration = Duration::from_mins(2);

/// A running server, ended with the test.
pub(super) struct Server {
    pub(super) child: Child,
    stdout: BufReader<ChildStdout>,
    /// `127.0.0.1:PORT`
    pub(super) address: String,
}

impl Server {
    pub(super) fn start(site: &SiteTest) -> Self {
        Self::with(site, &[])
    }

    /// A server with flags of its own.
    pub(super) fn with(site: &SiteTest, flags: &[&str]) -> Self {
        Self::run(site.command(&["serve", "--port", "0"]).args(flags))
    }

    /// A server of a root that may go while it runs; it is not the folder that the server runs in.
    pub(super) fn at(root: &Path) -> Self {
        Self::run(hikaku().arg("--root").arg(root).args(["serve", "--port", "0"]))
    }

    fn run(command: &mut Command) -> Self {
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::inherit()).spawn().expect("the program starts");
        let mut stdout = BufReader::new(child.stdout.take().expect("standard output is piped"));
        let mut line = String::new();
        stdout.read_line(&mut line).expect("the address is printed");
        let address = line.strip_prefix("http://").and_then(|rest| rest.strip_suffix("/\n"));
        let address = address.unwrap_or_else(|| panic!("one plain line with the address, not `{line}`")).to_owned();
        Server { child, stdout, address }
    }

    /// Reads what the server says up to a line that holds `text`.
    pub(super) fn says(&mut self, text: &str) -> String {
        let mut said = String::new();
        while !said.lines().last().is_some_and(|line| line.contains(text)) {
            let read = self.stdout.read_line(&mut said).expect("standard output is UTF-8");
            assert!(read > 0, "the server ended before it said `{text}`: {said}");
        }
        said
    }

    /// An open connection on which nothing has been sent.
    pub(super) fn connect(&self) -> TcpStream {
        let stream = TcpStream::connect(&self.address).expect("the server listens");
        stream.set_read_timeout(Some(PATIENCE)).expect("a bound can be set");
        stream
    }

    /// Sends a request as it is and reads to the end of the connection.
    pub(super) fn raw(&self, request: &str) -> Response {
        let text = self.reply(request.as_bytes());
        let (head, body) = text.split_once("\r\n\r\n").unwrap_or_else(|| panic!("no end of the head in `{text}`"));
        let status = head.split(' ').nth(1).and_then(|status| status.parse().ok()).expect("a status line");
        Response { status, head: head.to_owned(), body: body.to_owned() }
    }

    /// Sends bytes and reads whatever comes, to the end of the connection; a server may also hang up.
    pub(super) fn reply(&self, request: &[u8]) -> String {
        let mut stream = self.connect();
        let mut bytes = Vec::new();
        // Who is refused early may not read to the end of what was sent, and the system then tells of a broken connection.
        let _ = stream.write_all(request).and_then(|()| stream.read_to_end(&mut bytes));
        String::from_utf8(bytes).expect("the answer is UTF-8")
    }

    pub(super) fn ask(&self, method: &str, path: &str, host: &str) -> Response {
        self.raw(&format!("{method} {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n"))
    }

    pub(super) fn get(&self, path: &str) -> Response {
        self.ask("GET", path, &self.address)
    }

    pub(super) fn events(&self) -> Events {
        let mut stream = self.connect();
        let request = format!("GET /.hikaku/events HTTP/1.1\r\nHost: {}\r\n\r\n", self.address);
        stream.write_all(request.as_bytes()).expect("the server reads");
        Events { lines: BufReader::new(stream) }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // The child may have ended by itself.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// An answer.
pub(super) struct Response {
    pub(super) status: u16,
    head: String,
    pub(super) body: String,
}

impl Response {
    pub(super) fn header(&self, name: &str) -> &str {
        let lines = self.head.lines().filter_map(|line| line.split_once(": "));
        lines.filter(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value).next().unwrap_or_default()
    }

    /// The preparation a page was made from.
    pub(super) fn site(&self) -> &str {
        let (_, rest) = self.body.split_once("data-site=\"").expect("the page has the script");
        rest.split('"').next().expect("the attribute ends")
    }
}

/// What the server tells an open page.
pub(super) struct Events {
    lines: BufReader<TcpStream>,
}

impl Events {
    /// Waits for a state of which `wanted` is true; returns the site's name and the panel.
    pub(super) fn wait(&mut self, wanted: impl Fn(&str, &str) -> bool) -> (String, String) {
        let asked = Instant::now();
        loop {
            // A stream without news still has signs of life in it, so a bound on silence alone would never be met.
            assert!(asked.elapsed() < PATIENCE, "what was waited for did not come");
            let mut line = String::new();
            let read = self.lines.read_line(&mut line).expect("the server tells what changes");
            assert!(read > 0, "the stream of events has ended");
            let Some(data) = line.strip_prefix("data: ") else { continue };
            let state: serde_json::Value = serde_json::from_str(data).expect("a state is JSON");
            let text = |key: &str| state[key].as_str().expect("a state has a site and problems").to_owned();
            let (site, problems) = (text("site"), text("problems"));
            if wanted(&site, &problems) {
                return (site, problems);
            }
        }
    }
}
