//! The contract, checked: what each file of words has, against what it is asked for and what the source locale has.

use std::collections::HashMap;

use super::bundle::Bundle as File;
use super::contract::{self, Ask};
use super::resource::Definition;
use super::{Severities, calls, circles, selectors};
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::source::{Sources, Span};

/// What the messages of a file can refer to.
#[derive(Clone, Copy)]
pub struct Scope<'b> {
    /// The file itself.
    pub own: &'b File,
    /// The files whose terms it sees, too.
    pub around: &'b [&'b File],
}

impl<'b> Scope<'b> {
    fn find(&self, id: &str) -> Option<&'b Definition> {
        let terms = || self.around.iter().filter(|_| id.starts_with('-')).find_map(|file| file.definition(id));
        self.own.definition(id).or_else(terms)
    }

    /// The ids of what can be referred to: of terms, or of messages.
    fn ids(&self, terms: bool) -> impl Iterator<Item = &'b str> {
        let around = self.around.iter().filter(move |_| terms).flat_map(|file| &file.definitions);
        let all = self.own.definitions.iter().chain(around).map(|known| known.id.as_str());
        all.filter(move |id| id.starts_with('-') == terms)
    }
}

/// Checks one file. `source` is the same topic's file of the source locale; `None` where this is the source, or where the
/// source has no such file.
pub fn file(
    scope: Scope<'_>,
    asks: &[Ask],
    source: Option<&File>,
    severities: Severities,
    sources: &Sources,
    diagnostics: &mut Diagnostics,
) {
    let file = scope.own;
    missing(file, asks, source, severities, sources, diagnostics);
    let mut by_id: HashMap<&str, &Ask> = HashMap::new();
    for ask in asks {
        // Of two that ask for one message, the first says how.
        by_id.entry(ask.id.as_str()).or_insert(ask);
    }
    for definition in &file.definitions {
        if definition.id.starts_with('-') {
            references(definition, scope, diagnostics);
            continue;
        }
        match by_id.get(definition.id.as_str()) {
            _ if definition.is_junk => {}
            None if severities.is_doubtful && hangs_on_facts(&definition.id) => {}
            Some(ask) => {
                asked(definition, ask, file, source, diagnostics);
                if let Ok(language) = severities.language.parse() {
                    selectors::check(definition, &language, contract::NUMBERS, diagnostics);
                }
            }
            None => diagnostics.push_with(Code::HK203, definition.span, || {
                let lacking = asks.iter().map(|ask| ask.id.as_str()).filter(|id| file.definition(id).is_none());
                let message = format!("nothing asks for message `{}`", definition.id);
                Diagnostic::new(Code::HK203, definition.span, message).suggest(&definition.id, lacking)
            }),
        }
        references(definition, scope, diagnostics);
    }
    circles::check(&file.definitions, diagnostics);
}

/// Does a message belong to a class, a facet, an alternative, a flow: to something that only facts can ask for?
fn hangs_on_facts(id: &str) -> bool {
    id.contains('-') && !id.starts_with("protocol-")
}

/// Messages and attributes that are not there.
fn missing(
    file: &File,
    asks: &[Ask],
    source: Option<&File>,
    severities: Severities,
    sources: &Sources,
    diagnostics: &mut Diagnostics,
) {
    let path = sources.path(file.file);
    let has = |id: &str| {
        let mut files = std::iter::once(file).chain(severities.stand_ins.iter().copied());
        files.any(|file| file.definition(id).is_some())
    };
    let lacking: Vec<&Ask> = asks.iter().filter(|ask| !has(&ask.id)).collect();
    if let Some(source) = source.filter(|_| file.definitions.is_empty()) {
        let missing = lacking.iter().filter(|ask| source.definition(&ask.id).is_some()).count();
        if missing > 1 {
            let help = format!("fill in {path}");
            diagnostics.push(untranslated(source, missing, severities, &help, sources));
            return;
        }
    }
    for ask in lacking {
        let in_source = source.and_then(|source| source.definition(&ask.id));
        match (source, in_source) {
            // The source locale says what there is to translate: an optional message counts where the source has it.
            (Some(_), Some(original)) => diagnostics.push(
                Diagnostic::new(
                    Code::HK201,
                    original.span,
                    format!("message `{}` has no text in `{}`", ask.id, severities.language),
                )
                .label("defined here")
                .help(format!("add `{}` to {path}", ask.id))
                .severity(severities.missing),
            ),
            (Some(_), None) => {}
            (None, _) if ask.optional => {}
            (None, _) => diagnostics.push(
                Diagnostic::new(Code::HK202, beginning(file, sources), format!("message `{}` is missing", ask.id))
                    .help(match ask.attributes {
                        [] => format!("add `{} = …` to {path}", ask.id),
                        [attribute, ..] => {
                            format!("add `{} = …` to {path}, and an indented line `.{attribute} = …` below it", ask.id)
                        }
                    }),
            ),
        }
    }
}

/// A file of the source of which a language has nothing.
pub fn untranslated(
    source: &File,
    missing: usize,
    severities: Severities<'_>,
    help: &str,
    sources: &Sources,
) -> Diagnostic {
    let message = match missing {
        1 => format!("this one message has no text in `{}`", severities.language),
        _ => format!("these {missing} messages have no text in `{}`", severities.language),
    };
    Diagnostic::new(Code::HK201, sources.head(source.file), message)
        .label("this file")
        .help(help)
        .severity(severities.missing)
}

/// The place of what is nowhere in a file: its beginning.
fn beginning(file: &File, sources: &Sources) -> Span {
    let first = sources.text(file.file).chars().next().map_or(0, char::len_utf8);
    Span { file: file.file, start: 0, end: first }
}

/// A message that is asked for: its parts and its variables.
fn asked(definition: &Definition, ask: &Ask, own: &File, source: Option<&File>, diagnostics: &mut Diagnostics) {
    if definition.value.is_none() {
        diagnostics.push(
            Diagnostic::new(Code::HK202, definition.span, format!("message `{}` has attributes but no text", ask.id))
                .help(format!("write `{} = …` before the attributes", ask.id)),
        );
    }
    for attribute in ask.attributes {
        if definition.part(Some(attribute)).is_none() {
            diagnostics.push(
                Diagnostic::new(
                    Code::HK214,
                    definition.span,
                    format!("message `{}` lacks the attribute `.{attribute}`", ask.id),
                )
                .help(format!("add an indented line `.{attribute} = …` below it")),
            );
        }
    }
    for (name, span, _) in &definition.attributes {
        if !ask.attributes.contains(&name.as_str()) {
            diagnostics.push(
                Diagnostic::new(Code::HK203, *span, format!("nothing asks for attribute `.{name}` of `{}`", ask.id))
                    .suggest(name, ask.attributes.iter().copied()),
            );
        }
    }
    for (variable, span) in definition.parts().flat_map(|uses| &uses.variables) {
        if !ask.variables.contains(&variable.as_str()) {
            let finding =
                Diagnostic::new(Code::HK206, *span, format!("message `{}` is not given `${variable}`", ask.id));
            diagnostics.push(if ask.variables.is_empty() {
                finding.help("this message is given no variable")
            } else {
                let given: Vec<String> = ask.variables.iter().map(|name| format!("${name}")).collect();
                finding.suggest(&format!("${variable}"), given.iter().map(String::as_str))
            });
        }
    }
    let original = source.and_then(|source| source.definition(&definition.id));
    if let Some(original) = original.filter(|original| !original.is_junk) {
        unused(definition, original, ask, diagnostics);
    }
    if original.is_none() {
        pointless(definition, ask, own, diagnostics);
    }
}

/// Variables without which the message would say nothing, and which no variant uses. Asked of sources alone: a
/// translation is held against its source.
fn pointless(definition: &Definition, ask: &Ask, own: &File, diagnostics: &mut Diagnostics) {
    for (attribute, variable) in contract::needed(ask) {
        let Some(uses) = definition.part(attribute) else { continue };
        // What a message refers to is given the same variables.
        let refers = uses.references.iter().any(|(id, attribute, _)| {
            let target = own.definition(id).filter(|_| !id.starts_with('-'));
            target.and_then(|target| target.part(attribute.as_deref())).is_some()
        });
        if !refers && !uses.variables.iter().any(|(known, _)| known == variable) {
            let part = attribute.map(|name| format!(".{name}")).unwrap_or_default();
            diagnostics.push(
                Diagnostic::new(
                    Code::HK226,
                    definition.span,
                    format!("`{}{part}` is given `${variable}` and does not use it", ask.id),
                )
                .help(format!("write `{{ ${variable} }}` where it belongs")),
            );
        }
    }
}

/// Variables that the source text uses and the translation does not, part by part.
fn unused(definition: &Definition, original: &Definition, ask: &Ask, diagnostics: &mut Diagnostics) {
    let attributes = original.attributes.iter().map(|(name, place, _)| (Some(name.as_str()), *place));
    for (attribute, place) in std::iter::once((None, original.span)).chain(attributes) {
        let (Some(theirs), Some(ours)) = (original.part(attribute), definition.part(attribute)) else { continue };
        let own = definition.attributes.iter().find(|(name, _, _)| Some(name.as_str()) == attribute);
        let (name, span) = match own {
            Some((name, span, _)) => (format!("{}.{name}", ask.id), *span),
            None => (ask.id.clone(), definition.span),
        };
        let used = ours.variable_names();
        for variable in theirs.variable_names() {
            if ask.variables.contains(&variable) && !used.contains(variable) {
                diagnostics.push(
                    Diagnostic::new(
                        Code::HK207,
                        span,
                        format!("`{name}` does not use `${variable}`, which the source does"),
                    )
                    .other(place, "the source text")
                    .help("check that nothing is lost"),
                );
            }
        }
    }
}

/// References to messages, terms, attributes and functions that are not there.
fn references(definition: &Definition, scope: Scope<'_>, diagnostics: &mut Diagnostics) {
    for (id, attribute, span) in definition.parts().flat_map(|uses| &uses.references) {
        let Some(target) = scope.find(id) else {
            diagnostics.push_with(Code::HK208, *span, || {
                let visible = scope.ids(id.starts_with('-'));
                Diagnostic::new(Code::HK208, *span, format!("there is no `{id}` here")).suggest(id, visible)
            });
            continue;
        };
        if let Some(name) = attribute
            && target.part(Some(name)).is_none()
        {
            let finding = Diagnostic::new(Code::HK208, *span, format!("`{id}` has no attribute `.{name}`"))
                .other(target.span, "defined here");
            diagnostics.push(if target.attributes.is_empty() {
                finding.help(format!("write `{{ {id} }}` for its text"))
            } else {
                finding.suggest(name, target.attributes.iter().map(|(name, _, _)| name.as_str()))
            });
        }
    }
    for (name, span) in definition.parts().flat_map(|uses| &uses.functions) {
        if !calls::names().any(|known| known == name) {
            let finding = Diagnostic::new(Code::HK208, *span, format!("there is no function `{name}`"));
            diagnostics.push(finding.suggest(name, calls::names()));
        }
    }
}
