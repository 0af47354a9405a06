//! One preparation of the site, alive in a thread of its own.
//!
//! A renderer borrows the site it renders, so the two live together on the stack of one thread, which answers questions
//! over a channel. The thread ends, and gives back all it held, when the last [`Generation`] handle is gone: a rebuild
//! swaps the handle, and requests under way still get their answer from the site they asked.

use std::collections::{BTreeMap, HashMap};
use std::path::Path;
use std::sync::mpsc;
use std::thread;

use anyhow::{Context, Result};
use tokio::sync::oneshot;

use super::marks::{self, Editor};
use super::problems::{self, Problem};
use crate::commands::check::counted;
use crate::diag::print::{Format, report};
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::load::Overrides;
use crate::load::theme::Bytes;
use crate::localize::marks::strip;
use crate::model::{Route, Urls};
use crate::pipeline;
use crate::render::{Mode, Renderer};
use crate::source::Sources;

/// The name of the thread, as debuggers and `/proc` show it; at most 15 characters.
const THREAD: &str = "hikaku-site";

/// A handle on a site that is ready to be rendered.
#[derive(Clone)]
pub(super) struct Generation {
    asks: mpsc::Sender<Ask>,
}

struct Ask {
    path: String,
    reply: oneshot::Sender<Answer>,
}

/// What stands at a path below the site's root.
pub(super) enum Answer {
    /// A file, and its path.
    Found(String, Vec<u8>),
    /// A folder that has an `index.html`.
    Folder,
    /// Nothing; the page that says so.
    Missing(Vec<u8>),
    /// A template failed.
    Failed(Box<Failure>),
}

/// A finding that shows only when a page is rendered.
pub(super) struct Failure {
    /// For the page.
    pub(super) problem: Problem,
    /// For the terminal.
    pub(super) report: String,
}

/// How a preparation turned out.
pub(super) struct Prepared {
    /// The site; `None` where there are errors that leave nothing whole to be shown.
    pub(super) generation: Option<Generation>,
    /// The errors, for the page.
    pub(super) problems: Vec<Problem>,
    /// All findings, for the terminal.
    pub(super) report: String,
    /// How many findings there are, in words.
    pub(super) counted: String,
    /// Could something not be read, which may be readable the next time without having changed?
    pub(super) is_unread: bool,
}

/// Prepares the site at `root`. Blocks until it is ready or has failed.
pub(super) fn prepare(root: &Path, overrides: &Overrides, color: bool, editor: &Editor) -> Result<Prepared> {
    let (asks, asked) = mpsc::channel();
    let (tell, told) = mpsc::channel();
    let (root, overrides, editor) = (root.to_path_buf(), overrides.clone(), editor.clone());
    thread::Builder::new()
        .name(THREAD.to_owned())
        .spawn(move || live(&root, &overrides, (color, &editor), &tell, &asked))
        .context("cannot start a thread")?;
    let (ready, prepared) = told.recv().context("the preparation of the site ended before its time")?;
    Ok(Prepared { generation: ready.then_some(Generation { asks }), ..prepared })
}

/// Prepares a site, tells how that went, and answers until nobody can ask any more.
fn live(
    root: &Path,
    overrides: &Overrides,
    (color, editor): (bool, &Editor),
    tell: &mpsc::Sender<(bool, Prepared)>,
    asked: &mpsc::Receiver<Ask>,
) {
    let mut diagnostics = Diagnostics::default();
    let site = pipeline::prepare(root, overrides, &mut diagnostics);
    let renderer =
        site.renderer(Mode::Preview, &mut diagnostics).filter(|_| !problems::stop(&diagnostics, &site.loaded.sources));
    let sources = &site.loaded.sources;
    let prepared = Prepared {
        generation: None,
        problems: problems::errors(&diagnostics, sources),
        report: report(&diagnostics, sources, Format::Human, color),
        counted: counted(&diagnostics, sources),
        is_unread: diagnostics.sorted(sources).iter().any(|finding| finding.code == Code::HK102),
    };
    // Where nobody listens any more, the server is ending.
    if tell.send((renderer.is_some(), prepared)).is_err() {
        return;
    }
    let Some(renderer) = renderer else { return };
    let whole = root.canonicalize().unwrap_or_else(|_| root.to_path_buf());
    let marks = overrides.marks.then_some((whole.as_path(), editor));
    let mut desk = Desk { renderer: &renderer, sources, color, marks, routes: None, stubs: None, extras: None };
    while let Ok(ask) = asked.recv() {
        // A browser that went away needs no answer.
        let _ = ask.reply.send(desk.answer(&ask.path));
    }
}

/// Finds and renders what is asked for.
struct Desk<'s> {
    renderer: &'s Renderer<'s>,
    sources: &'s Sources,
    color: bool,
    /// Where the sources are and what opens them, for pages that show where their texts come from.
    marks: Option<(&'s Path, &'s Editor)>,
    /// All pages by path, made at the first question.
    routes: Option<HashMap<String, Route>>,
    /// The pages that other addresses lead to, by those addresses, made at the first question that is not for a page.
    stubs: Option<HashMap<String, Route>>,
    /// All other files by path, made at the first question that is not for a page. Sitemaps, which nobody reads in a
    /// preview and which are large, are made again for each question.
    extras: Option<BTreeMap<String, Bytes>>,
}

impl Desk<'_> {
    fn answer(&mut self, path: &str) -> Answer {
        self.look_up(path).unwrap_or_else(|finding| self.failed(*finding))
    }

    fn look_up(&mut self, path: &str) -> Result<Answer, Box<Diagnostic>> {
        if let Some(route) = self.route(path) {
            let mut page = Vec::new();
            self.renderer.page(route, &mut page)?;
            return Ok(self.found(path, page));
        }
        if let Some(route) = self.stub(path) {
            let mut page = Vec::new();
            self.renderer.stub(route, &mut page)?;
            return Ok(self.found(path, page));
        }
        if let Some(bytes) = self.extras()?.get(path).map(|bytes| bytes.to_vec()) {
            return Ok(self.found(path, bytes));
        }
        if let Some(bytes) = self.sitemap(path) {
            return Ok(self.found(path, bytes));
        }
        let index = format!("{path}/index.html");
        if self.route(&index).is_some() || self.extras()?.contains_key(&index) {
            return Ok(Answer::Folder);
        }
        // The address of a page without the ending, where links are such.
        let page = format!("{path}{}", Urls::Files.suffix());
        if self.renderer.urls() == Urls::Clean && (self.route(&page).is_some() || self.stub(&page).is_some()) {
            return self.look_up(&page);
        }
        let page = self.extras()?.get("404.html").map(|page| page.to_vec()).unwrap_or_default();
        Ok(Answer::Missing(self.placed("404.html", page)))
    }

    fn found(&self, path: &str, bytes: Vec<u8>) -> Answer {
        Answer::Found(path.to_owned(), self.placed(path, bytes))
    }

    /// A file whose texts carry marks, with something visible in their place, or with nothing where it is no page.
    fn placed(&self, path: &str, bytes: Vec<u8>) -> Vec<u8> {
        let (Some((root, editor)), Ok(text)) = (self.marks, std::str::from_utf8(&bytes)) else { return bytes };
        if Path::new(path).extension().is_some_and(|ending| ending == "html") {
            marks::place(text, self.sources, root, editor).into_bytes()
        } else {
            strip(text).into_bytes()
        }
    }

    fn route(&mut self, path: &str) -> Option<Route> {
        let all = || self.renderer.routes().map(|route| (self.renderer.path(route), route)).collect();
        self.routes.get_or_insert_with(all).get(path).copied()
    }

    fn stub(&mut self, path: &str) -> Option<Route> {
        let of = |route| self.renderer.stubs(route).into_iter().map(move |stub| (stub, route));
        let all = || self.renderer.routes().flat_map(of).collect();
        self.stubs.get_or_insert_with(all).get(path).copied()
    }

    fn sitemap(&self, path: &str) -> Option<Vec<u8>> {
        if !path.starts_with("sitemap") {
            return None;
        }
        let mut found = None;
        // The one that is asked for ends the making of the others.
        let _ = self.renderer.sitemaps(&mut |known: &str, bytes: &[u8]| {
            if known != path {
                return Ok(());
            }
            found = Some(bytes.to_vec());
            Err(())
        });
        found
    }

    fn extras(&mut self) -> Result<&BTreeMap<String, Bytes>, Box<Diagnostic>> {
        let extras = match self.extras.take() {
            Some(extras) => extras,
            None => self.renderer.extras()?.into_iter().collect(),
        };
        Ok(self.extras.insert(extras))
    }

    fn failed(&self, finding: Diagnostic) -> Answer {
        let mut all = Diagnostics::default();
        all.push(finding);
        let report = report(&all, self.sources, Format::Human, self.color);
        let problem = problems::errors(&all, self.sources).pop().expect("a template that fails is an error");
        Answer::Failed(Box::new(Failure { problem, report }))
    }
}

impl Generation {
    /// Asks for the file at a path below the site's root. `None` if the thread has panicked.
    pub(super) async fn ask(&self, path: String) -> Option<Answer> {
        let (reply, answer) = oneshot::channel();
        self.asks.send(Ask { path, reply }).ok()?;
        answer.await.ok()
    }
}
