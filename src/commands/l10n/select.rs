//! Paths as translators write them: `sip`, `sip/486`, `sip/486/summary`, `site`, or the file `locales/ja/sip/486.ftl`.

use anyhow::{Result, bail};

use crate::load::Topic;
use crate::localize::{freshness, protocol_of};
use crate::model::Catalog;

/// What a path names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Selection {
    /// All files of a protocol.
    Protocol(usize),
    /// One file.
    File(Topic),
    /// One message.
    Message(Topic, String),
}

impl Selection {
    /// Reads a path.
    pub(super) fn parse(catalog: &Catalog, tag: &str, path: &str) -> Result<Selection> {
        let prefix = format!("locales/{tag}/");
        let short = path.trim_start_matches("./").trim_end_matches('/');
        let short = short.strip_prefix(&prefix).unwrap_or(short);
        let short = short.strip_suffix(".ftl").unwrap_or(short);
        let parts: Vec<&str> = short.split('/').collect();
        match parts[..] {
            ["site"] => return Ok(Selection::File(Topic::Site)),
            ["site", id] => return Ok(Selection::Message(Topic::Site, id.to_owned())),
            _ => {}
        }
        let Some(protocol) = catalog.protocols.iter().position(|known| known.id.0 == parts[0]) else {
            let known: Vec<String> = catalog.protocols.iter().map(|known| format!("`{}`", known.id)).collect();
            bail!("`{path}` names nothing: a path begins with `site` or a protocol ({})", known.join(", "));
        };
        let topic = |name: &str| match freshness::topic(catalog, protocol, name) {
            Some(topic) => Ok(topic),
            None => bail!("`{path}` names nothing: {} has no code or pair `{name}`", catalog.protocols[protocol].name),
        };
        match parts[1..] {
            [] => Ok(Selection::Protocol(protocol)),
            [name] => Ok(Selection::File(topic(name)?)),
            [name, id] => Ok(Selection::Message(topic(name)?, id.to_owned())),
            _ => bail!("`{path}` names nothing: write `PROTOCOL/CODE/MESSAGE`"),
        }
    }

    /// Does it take in a message?
    pub(super) fn has(&self, topic: Topic, id: &str) -> bool {
        match self {
            Selection::Protocol(protocol) => protocol_of(topic) == Some(*protocol),
            Selection::File(own) => *own == topic,
            Selection::Message(own, name) => *own == topic && name == id,
        }
    }
}
