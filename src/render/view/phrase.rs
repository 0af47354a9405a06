//! A site message that thousands of pages say, each with other texts in the places of its variables.

use super::View;
use crate::render::mould::{self, Mould};

/// A message of a locale, ready to be said.
pub struct Phrase {
    id: &'static str,
    names: &'static [&'static str],
    /// What stands around the texts. None where the message chooses its words by them.
    mould: Option<Mould>,
}

impl Phrase {
    /// Formats a message once, with a mark in the place of each of the variables with these names.
    pub fn new(view: View<'_>, id: &'static str, names: &'static [&'static str]) -> Phrase {
        let mould = view.scene.words.only_places(view.locale, view.protocol, id).then(|| {
            let marks: Vec<String> = (0..names.len()).map(|at| mould::mark(at).to_string()).collect();
            let args: Vec<(&str, &str)> = names.iter().copied().zip(marks.iter().map(String::as_str)).collect();
            Mould::new(&view.site(id, &args), names.len())
        });
        Phrase { id, names, mould }
    }

    /// The message with these texts for the variables, in the order of their names.
    pub fn say(&self, view: View<'_>, texts: &[&str]) -> String {
        let Some(mould) = &self.mould else {
            let args: Vec<(&str, &str)> = self.names.iter().copied().zip(texts.iter().copied()).collect();
            return view.site(self.id, &args);
        };
        let mut out = String::with_capacity(128);
        mould.fill(texts, &mut out);
        out
    }
}
