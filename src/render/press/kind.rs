//! What a value may be, as far as a template can tell without looking into texts.

use std::collections::BTreeMap;

/// What stands behind a name, on one or on several turns of a loop: any of these, or nothing. Numbers and flags are the
/// same on all pages of a shape and count as nothing here.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Kind {
    /// Can it be a text?
    pub is_text: bool,
    /// Can it be a list, and what are its items?
    pub list: Option<Box<Kind>>,
    /// Can it be a record, and what are its fields?
    pub map: Option<BTreeMap<String, Kind>>,
}

impl Kind {
    /// A text.
    pub fn text() -> Self {
        Kind { is_text: true, ..Kind::default() }
    }

    /// A list of these items.
    pub fn list(items: impl Iterator<Item = Kind>) -> Self {
        let mut all = Kind::default();
        items.for_each(|item| all.join(item));
        Kind { list: Some(Box::new(all)), ..Kind::default() }
    }

    /// A record of these fields.
    pub fn map(fields: impl Iterator<Item = (String, Kind)>) -> Self {
        Kind { map: Some(fields.collect()), ..Kind::default() }
    }

    /// Makes it what either can be.
    pub fn join(&mut self, other: Kind) {
        self.is_text |= other.is_text;
        if let Some(items) = other.list {
            match &mut self.list {
                Some(own) => own.join(*items),
                own @ None => *own = Some(items),
            }
        }
        if let Some(fields) = other.map {
            let own = self.map.get_or_insert_default();
            for (name, field) in fields {
                own.entry(name).or_default().join(field);
            }
        }
    }

    /// What it has by these names, one within the other.
    #[must_use]
    pub fn at<'n>(&self, names: impl IntoIterator<Item = &'n String>) -> Kind {
        let mut kind = Some(self);
        for name in names {
            kind = kind.and_then(|kind| kind.map.as_ref()?.get(name));
        }
        kind.cloned().unwrap_or_default()
    }

    /// Is it printed sign by sign as it is? A list or a record is printed as a program would write it.
    pub fn is_printed_as_it_is(&self) -> bool {
        self.list.is_none() && self.map.is_none()
    }

    /// Does a loop take as many turns over it on all pages of a shape? A text is taken apart into its signs.
    pub fn is_walked_alike(&self) -> bool {
        !self.is_text && self.map.is_none()
    }
}
