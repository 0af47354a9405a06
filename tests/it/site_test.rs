//! A small whole site in a temporary folder: the base site of `tests/sites/base`, and what a test says differs.
//!
//! ```ignore
//! let site = SiteTest::new("-- content/sip/301.yaml --\ncode: ...").remove("locales/ja/sip/301.ftl");
//! assert_eq!(site.check(), "...");
//! let page = site.build().page("en/sip/301-moved-permanently.html");
//! ```
//!
//! `site.ftl` is the one of the real site, since it belongs to the templates, which are built in.

use std::collections::BTreeMap;
use std::convert::Infallible;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use hikaku::diag::Diagnostics;
use hikaku::diag::print::{Format, report};
use hikaku::load::Overrides;
use hikaku::model::Route;
use hikaku::pipeline::{self, Site};
use hikaku::render::{Mode, Renderer};
use tempfile::TempDir;

/// The folder of the project.
pub(crate) fn project() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// A site being put together.
pub(crate) struct SiteTest {
    folder: TempDir,
}

impl SiteTest {
    /// The base site with the files of `text` over it: each begins with a line `-- PATH --`.
    pub(crate) fn new(text: &str) -> Self {
        let site = Self::empty().overlay(&project().join("tests/sites/base"));
        for locale in ["en", "ja"] {
            let path = format!("locales/{locale}/site.ftl");
            fs::copy(project().join(&path), site.path(&path)).expect("the real site has words");
        }
        site.files(text)
    }

    /// A folder with nothing in it.
    pub(crate) fn empty() -> Self {
        SiteTest { folder: tempfile::Builder::new().prefix("hikaku-test-").tempdir().expect("a temporary folder") }
    }

    /// A copy of the real site's sources.
    pub(crate) fn real() -> Self {
        Self::empty().copy("content").copy("locales")
    }

    fn copy(self, folder: &str) -> Self {
        copy_tree(&project().join(folder), &self.path(folder));
        self
    }

    /// Copies a folder over the site.
    pub(crate) fn overlay(self, folder: &Path) -> Self {
        copy_tree(folder, self.root());
        self
    }

    fn files(self, text: &str) -> Self {
        let mut path: Option<&str> = None;
        let mut content = String::new();
        let mut site = self;
        for line in text.split_inclusive('\n') {
            let name = line.trim_end().strip_prefix("-- ").and_then(|rest| rest.strip_suffix(" --"));
            if let Some(name) = name {
                if let Some(path) = path {
                    site = site.file(path, &content);
                }
                path = Some(name);
                content.clear();
            } else {
                content.push_str(line);
            }
        }
        if let Some(path) = path {
            return site.file(path, &content);
        }
        assert!(content.trim().is_empty(), "text before the first `-- PATH --`: {content}");
        site
    }

    /// Writes a file.
    pub(crate) fn file(self, path: &str, text: &str) -> Self {
        self.bytes(path, text.as_bytes())
    }

    /// Writes a file that may be no text.
    pub(crate) fn bytes(self, path: &str, bytes: &[u8]) -> Self {
        let path = self.path(path);
        fs::create_dir_all(path.parent().expect("a file has a folder")).expect("the folder can be made");
        fs::write(path, bytes).expect("the file can be written");
        self
    }

    /// Takes a file or a folder away.
    pub(crate) fn remove(self, path: &str) -> Self {
        let path = self.path(path);
        let result = if path.is_dir() { fs::remove_dir_all(&path) } else { fs::remove_file(&path) };
        result.unwrap_or_else(|error| panic!("cannot remove {}: {error}", path.display()));
        self
    }

    /// Replaces a text that stands exactly once in a file.
    pub(crate) fn edit(self, path: &str, from: &str, to: &str) -> Self {
        let text = self.read(path);
        assert_eq!(text.matches(from).count(), 1, "`{from}` stands once in {path}");
        self.file(path, &text.replace(from, to))
    }

    /// The text of a file.
    pub(crate) fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    /// The folder.
    pub(crate) fn root(&self) -> &Path {
        self.folder.path()
    }

    /// A path below the folder.
    pub(crate) fn path(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }

    /// Loads and localizes the site.
    pub(crate) fn prepare(&self) -> (Site, Diagnostics) {
        let mut diagnostics = Diagnostics::default();
        let site = pipeline::prepare(self.root(), &Overrides::default(), &mut diagnostics);
        (site, diagnostics)
    }

    /// What all stages before the pages find, one line each; empty where all is well.
    pub(crate) fn check(&self) -> String {
        let (site, mut diagnostics) = self.prepare();
        site.renderer(Mode::Publish, &mut diagnostics);
        report(&diagnostics, &site.loaded.sources, Format::Short, false)
    }

    /// Renders every file of the site into memory. Panics with the findings where one is an error.
    pub(crate) fn build(&self) -> Built {
        let (site, mut diagnostics) = self.prepare();
        let renderer = site.renderer(Mode::Publish, &mut diagnostics);
        let findings = report(&diagnostics, &site.loaded.sources, Format::Short, false);
        assert!(!diagnostics.has_errors(), "{findings}");
        let renderer = renderer.expect("a site without errors can be rendered");
        let mut files: BTreeMap<String, Vec<u8>> = BTreeMap::new();
        let routes: Vec<Route> = renderer.routes().collect();
        for route in routes {
            let mut out = Vec::new();
            renderer.page(route, &mut out).unwrap_or_else(|finding| panic!("{finding:?}"));
            files.insert(renderer.path(route), out);
            for path in renderer.stubs(route) {
                let mut out = Vec::new();
                renderer.stub(route, &mut out).unwrap_or_else(|finding| panic!("{finding:?}"));
                assert!(files.insert(path.clone(), out).is_none(), "{path} is put once");
            }
        }
        files.extend(extras(&renderer));
        Built { files, findings }
    }

    /// The program, to be run on this site, without colour and without the caller's environment of colours.
    pub(crate) fn command(&self, arguments: &[&str]) -> Command {
        let mut command = hikaku();
        command.arg("--root").arg(self.root()).args(arguments).current_dir(self.root());
        command
    }

    /// Runs the program on this site.
    pub(crate) fn run(&self, arguments: &[&str]) -> Run {
        Run::of(&mut self.command(arguments))
    }
}

/// The files of a site that are no page of a locale, by path.
pub(crate) fn extras(renderer: &Renderer<'_>) -> BTreeMap<String, Vec<u8>> {
    let made = renderer.extras().unwrap_or_else(|finding| panic!("{finding:?}"));
    let mut files: BTreeMap<String, Vec<u8>> =
        made.into_iter().map(|(path, bytes)| (path, bytes.as_slice().to_owned())).collect();
    let put = |path: &str, bytes: &[u8]| -> Result<(), Infallible> {
        assert!(files.insert(path.to_owned(), bytes.to_owned()).is_none(), "{path} is put once");
        Ok(())
    };
    let Ok(()) = renderer.sitemaps(&mut { put });
    files
}

/// The program under test.
pub(crate) fn hikaku() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_hikaku"));
    command.env_remove("NO_COLOR").env_remove("RUST_BACKTRACE");
    command
}

/// What a run of the program gave.
#[derive(Debug)]
pub(crate) struct Run {
    /// The exit code.
    pub(crate) code: i32,
    /// Standard output.
    pub(crate) stdout: String,
    /// Standard error.
    pub(crate) stderr: String,
}

impl Run {
    /// Runs a command to its end.
    pub(crate) fn of(command: &mut Command) -> Self {
        let Output { status, stdout, stderr } = command.output().expect("the program starts");
        Run {
            code: status.code().expect("the program ends by itself"),
            stdout: String::from_utf8(stdout).expect("output is UTF-8"),
            stderr: String::from_utf8(stderr).expect("output is UTF-8"),
        }
    }
}

/// A rendered site.
pub(crate) struct Built {
    pub(crate) files: BTreeMap<String, Vec<u8>>,
    /// The warnings, one line each.
    pub(crate) findings: String,
}

impl Built {
    /// A file by its path below the output folder.
    pub(crate) fn page(&self, path: &str) -> &str {
        let bytes = self.files.get(path).unwrap_or_else(|| panic!("there is no {path}: {:?}", self.files.keys()));
        std::str::from_utf8(bytes).expect("a page is UTF-8")
    }

    /// All files by path.
    pub(crate) fn files(&self) -> &BTreeMap<String, Vec<u8>> {
        &self.files
    }
}

/// A step in the making of a site, for tables of cases.
pub(crate) type Change = fn(SiteTest) -> SiteTest;

/// Does a path end in this extension, such as `html`?
pub(crate) fn has_extension(path: &str, extension: &str) -> bool {
    Path::new(path).extension().is_some_and(|known| known == extension)
}

/// All files below a folder, with their bytes, by path with `/`.
pub(crate) fn tree(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::new();
    for path in paths(folder) {
        let bytes = fs::read(folder.join(&path)).expect("a file that was just listed can be read");
        files.insert(path, bytes);
    }
    files
}

/// The paths of all files below a folder, with `/`, in order.
pub(crate) fn paths(folder: &Path) -> Vec<String> {
    walkdir::WalkDir::new(folder)
        .sort_by_file_name()
        .into_iter()
        .map(|entry| entry.expect("the folder can be read"))
        .filter(|entry| entry.file_type().is_file())
        .map(|entry| {
            let below = entry.path().strip_prefix(folder).expect("below the folder");
            below.to_str().expect("paths are UTF-8").replace('\\', "/")
        })
        .collect()
}

/// Copies a folder over another one.
pub(crate) fn copy_tree(from: &Path, to: &Path) {
    for path in paths(from) {
        let target = to.join(&path);
        fs::create_dir_all(target.parent().expect("a file has a folder")).expect("the folder can be made");
        fs::copy(from.join(&path), target).expect("the file can be copied");
    }
}
