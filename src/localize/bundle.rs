//! Bundles: one for each file of words, with the terms it can see, and formatting out of them.
//!
//! Isolation marks are off: the sites' arguments are codes, names and counts, and the marks would stand in titles,
//! addresses and code spans. A right-to-left locale isolates codes in its templates, by `<bdi>`.

use std::collections::HashMap;
use std::fmt;
use std::sync::Arc;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::resolver::ResolverError;
use fluent_bundle::{FluentArgs, FluentError, FluentResource};
use unic_langid::LanguageIdentifier;

use super::calls;
use super::resource::Definition;
use crate::source::FileId;

/// A file of words, ready to be formatted.
pub struct Bundle {
    fluent: FluentBundle<Arc<FluentResource>>,
    /// What the file itself defines, with places, in the file's order.
    pub definitions: Vec<Definition>,
    /// Positions in `definitions`, by id.
    by_id: HashMap<String, usize>,
    /// The file.
    pub file: FileId,
}

/// Parses a text for use in bundles. Junk was reported by `resource::parse` and is left out here, and so is what must not
/// be formatted.
pub fn resource(text: &str) -> Arc<FluentResource> {
    let parse = |text: String| match FluentResource::try_new(text) {
        Ok(resource) | Err((resource, _)) => resource,
    };
    let resource = parse(text.to_owned());
    if resource.entries().all(calls::is_safe) {
        return Arc::new(resource);
    }
    let (Ok(mut tree) | Err((mut tree, _))) = fluent_syntax::parser::parse(text);
    tree.body.retain(calls::is_safe);
    Arc::new(parse(fluent_syntax::serializer::serialize(&tree)))
}

impl Bundle {
    /// Builds the bundle of a file: its own resource last, over those whose terms it can see.
    pub fn new(
        language: &LanguageIdentifier,
        seen: &[Arc<FluentResource>],
        definitions: Vec<Definition>,
        file: FileId,
    ) -> Self {
        let mut fluent = FluentBundle::new_concurrent(vec![language.clone()]);
        fluent.set_use_isolating(false);
        fluent.add_function("NUMBER", calls::number).expect("a new bundle has no function of that name");
        for resource in seen {
            fluent.add_resource_overriding(resource.clone());
        }
        let by_id = definitions.iter().enumerate().map(|(at, definition)| (definition.id.clone(), at)).collect();
        Bundle { fluent, definitions, by_id, file }
    }

    /// The place and parts of a message of this file.
    pub fn definition(&self, id: &str) -> Option<&Definition> {
        self.by_id.get(id).map(|at| &self.definitions[*at])
    }

    /// Formats a message of this file, or an attribute of it, as far as `most` bytes. `None` where the file does not have it.
    pub fn format(
        &self,
        id: &str,
        attribute: Option<&str>,
        args: &FluentArgs<'_>,
        most: usize,
    ) -> Option<Result<String, Failure>> {
        self.definition(id)?.part(attribute)?;
        let message = self.fluent.get_message(id)?;
        let pattern = match attribute {
            Some(name) => message.get_attribute(name)?.value(),
            None => message.value()?,
        };
        let mut errors = Vec::new();
        let mut out = Bounded { text: String::new(), most };
        let written = self.fluent.write_pattern(&mut out, pattern, Some(args), &mut errors);
        Some(match (errors.first(), written) {
            (None, Ok(())) => Ok(out.text),
            (Some(error), _) => Err(Failure::of(error)),
            (None, Err(_)) => Err(Failure::TooLong),
        })
    }
}

/// A text that takes no more than so many bytes: what asks for more is stopped before it has been written.
struct Bounded {
    text: String,
    most: usize,
}

impl fmt::Write for Bounded {
    fn write_str(&mut self, part: &str) -> fmt::Result {
        if part.len() > self.most - self.text.len() {
            return Err(fmt::Error);
        }
        self.text.push_str(part);
        Ok(())
    }
}

/// What could not be formatted.
#[derive(Debug)]
pub enum Failure {
    /// A variable, message, term or function is not there, or refers to itself. `check` finds those too, at their own place.
    Reference,
    /// What Fluent could not do, in its own words.
    Other(String),
    /// The text became longer than it may.
    TooLong,
}

impl Failure {
    fn of(error: &FluentError) -> Self {
        let (reason, is_reference) = match error {
            FluentError::ResolverError(error) => {
                (error.to_string(), matches!(error, ResolverError::Reference(_) | ResolverError::Cyclic))
            }
            error => (error.to_string(), false),
        };
        if is_reference {
            return Failure::Reference;
        }
        let mut chars = reason.chars();
        Failure::Other(chars.next().map(|first| first.to_lowercase().chain(chars).collect()).unwrap_or_default())
    }
}

/// Arguments from pairs of names and texts.
pub fn args<'a>(pairs: &[(&'a str, &'a str)]) -> FluentArgs<'a> {
    let mut args = FluentArgs::with_capacity(pairs.len());
    for (name, value) in pairs {
        args.set(*name, *value);
    }
    args
}
