//! Files of `content/` that nothing reads: often their name is misspelt, and nobody would ever see what they say.

use std::path::Path;

use super::walk::Found;
use super::{Loader, is_yaml, parts};
use crate::diag::{Code, Diagnostic};
use crate::model::Protocol;

impl Loader<'_> {
    /// Reports the files of `content/` that have no place.
    pub(super) fn unread(&mut self, content: &[Found], protocols: &[Protocol]) {
        // Of a protocol that could not be read it is not known which table it names.
        let is_table = |folder: &str, name: &str| match protocols.iter().find(|known| known.id.0 == folder) {
            Some(protocol) => protocol.checks.as_ref().is_some_and(|checks| checks.is_table(name)),
            None => folder != "across" && Path::new(name).extension().is_some_and(|ending| ending == "csv"),
        };
        for found in content {
            let known = match parts(found)[..] {
                ["site.yaml" | "changes.yaml" | "sections.csv"] => true,
                [_, name] if is_yaml(name) => true,
                [folder, name] => is_table(folder, name),
                _ => false,
            };
            if !known {
                let help = match protocols.first() {
                    _ if Path::new(&found.path).extension().is_some_and(|ending| ending == "yml") => {
                        "rename the file: facts end in `.yaml`".to_owned()
                    }
                    Some(protocol) => {
                        format!("facts of a code are `content/{}/CODE.yaml`; move or delete the file", protocol.id)
                    }
                    None => "facts of a code are `content/PROTOCOL/CODE.yaml`; move or delete the file".to_owned(),
                };
                self.diagnostics.push(Diagnostic::path(Code::HK122, &found.path, "nothing reads this file").help(help));
            }
        }
    }
}
