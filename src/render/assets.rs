//! Stylesheet, scripts and icon: published under names that carry a hash of their bytes, so that they may be cached for
//! ever. Other static files keep their names.

use std::collections::BTreeMap;
use std::fmt::Write;

use serde_json::{Map, Value, json};

use crate::load::theme::{Bytes, Theme};
use crate::model::Catalog;

/// Files that pages link; everything else in `static/` is copied as it is.
const LINKED: [&str; 13] = [
    "404.js",
    "card.png",
    "decide.js",
    "favicon.svg",
    "front.js",
    "hikaku.css",
    "hikaku.js",
    "icon-192.png",
    "icon-512.png",
    "matrix.js",
    "picker.js",
    "search.js",
    "theme.js",
];

/// Files that browsers ask for by these names at the root of a site, whatever its pages link.
pub const ROOTED: [&str; 2] = ["apple-touch-icon.png", "favicon.ico"];

/// The picture that link previews show of every page.
pub const CARD: &str = "card.png";

/// The list of all codes, for the scripts: the one linked file that is made, not copied.
const CODES: &str = "codes.js";

/// Where files lie whose names carry a hash.
pub const FOLDER: &str = "assets";

/// Is a static file of this name linked by pages, and so published under a name that carries a hash?
pub fn is_linked(name: &str) -> bool {
    LINKED.contains(&name)
}

/// Is this path, in lower case, one that a linked file may get?
pub fn is_hashed(path: &str) -> bool {
    let parts = path.strip_prefix(FOLDER).and_then(|rest| rest.strip_prefix('/')).and_then(|name| name.split_once('.'));
    let Some((stem, (hash, ending))) = parts.and_then(|(stem, rest)| Some((stem, rest.split_once('.')?))) else {
        return false;
    };
    let name = format!("{stem}.{ending}");
    let is_hash = hash.len() == HASH && hash.bytes().all(|byte| byte.is_ascii_hexdigit());
    is_hash && (is_linked(&name) || name == CODES)
}

/// How many digits of its hash the name of a linked file carries.
const HASH: usize = 8;

/// The published static files.
#[derive(Debug, Default)]
pub struct Assets {
    /// Path below the output folder, by the file's own name.
    paths: BTreeMap<String, String>,
    /// Bytes, by path below the output folder.
    pub files: BTreeMap<String, Bytes>,
}

impl Assets {
    /// Names the files of a theme, and makes the list of codes for the scripts.
    pub fn new(theme: &Theme, catalog: &Catalog) -> Self {
        let mut assets = Assets::default();
        for (name, bytes) in &theme.assets {
            if is_linked(name) {
                assets.add(name, Bytes::clone(bytes));
            } else {
                assets.files.insert(name.clone(), Bytes::clone(bytes));
            }
        }
        assets.add(CODES, Bytes::new(codes(catalog).into_bytes()));
        assets
    }

    /// Adds a file that pages link, under a name that carries a hash of its bytes.
    pub fn add(&mut self, name: &str, bytes: Bytes) {
        let hash = blake3::hash(bytes.as_slice()).to_hex();
        let (stem, ending) = name.rsplit_once('.').unwrap_or((name, ""));
        let path = format!("{FOLDER}/{stem}.{}.{ending}", &hash.as_str()[..HASH]);
        self.paths.insert(name.to_owned(), path.clone());
        self.files.insert(path, bytes);
    }

    /// Width and height of the picture of link previews, in pixels; `None` where a site's own is no PNG.
    pub fn card_size(&self) -> Option<(u32, u32)> {
        let bytes = self.files.get(self.path(CARD))?;
        // The signature, then the length and the name of the first chunk, which begins with both.
        let rest = bytes.strip_prefix(b"\x89PNG\r\n\x1a\n")?.get(4..)?.strip_prefix(b"IHDR")?;
        let number = |at: usize| Some(u32::from_be_bytes(rest.get(at..at + 4)?.try_into().ok()?));
        Some((number(0)?, number(4)?))
    }

    /// Path of a linked file below the output folder.
    ///
    /// # Panics
    ///
    /// If no such file was added: a link to nothing would lead to the root of the site, in silence.
    pub fn path(&self, name: &str) -> &str {
        self.paths.get(name).expect("pages link what the theme and the index of the search have")
    }
}

/// The language of most names, which `picker.js` takes for granted.
const ENGLISH: &str = "en";

/// `codes.js`: all codes with their slugs and names, and the languages of names that are not English, in canonical order, as one
/// assignment, since `file://` allows no fetch. Of protocols in which not all pairs have a page, a second one says with which later
/// codes each code has one.
fn codes(catalog: &Catalog) -> String {
    let quote = |text: &str| serde_json::Value::from(text).to_string();
    let mut out = String::from("window.hikakuCodes={");
    for (at, protocol) in catalog.protocols.iter().enumerate() {
        let _ = write!(out, "{}{}:[", if at > 0 { "," } else { "" }, quote(&protocol.id.0));
        for (at, code) in protocol.codes.iter().enumerate() {
            let comma = if at > 0 { "," } else { "" };
            let _ = write!(out, "{comma}[{},{},{}", quote(&code.code), quote(&code.slug), quote(&code.name));
            match code.name_lang.as_ref().unwrap_or(&protocol.name_lang) {
                lang if lang == ENGLISH => out.push(']'),
                lang => _ = write!(out, ",{}]", quote(lang)),
            }
        }
        out.push(']');
    }
    out.push_str("};\n");
    let paired = |at: usize| Some((catalog.protocols[at].id.0.clone(), json!(catalog.paired.of(at)?)));
    let paired: Map<String, Value> = (0..catalog.protocols.len()).filter_map(paired).collect();
    if !paired.is_empty() {
        let _ = writeln!(out, "window.hikakuPairs={};", Value::from(paired));
    }
    out
}
