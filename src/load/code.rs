//! `content/*/CODE.yaml` → [`Code`].

use std::collections::{BTreeMap, HashMap};

use super::draft;
use super::example;
use super::flow::flow;
use super::names::{self, Called};
use super::protocol::{Lowered, Scope, Twice, citation, facet_values, failure, parse_citation, source_of_all};
use super::site::{choose, language};
use super::yaml::{Fields, Node, Value, distinct};
use crate::diag::{Code as Finding, Diagnostic, Diagnostics};
use crate::model::path::{self, BETWEEN};
use crate::model::route::{TAKEN, TAKEN_BY_RECORDS};
use crate::model::slug::{self, is_slug_of, is_stem_of};
use crate::model::{Alternative, Code, CodeHeader, FacetValue, Need, Part, Protocol, Status, Unfinished};
use crate::source::{FileId, Sources, Sp, Span};

/// The most alternatives of a code; nobody weighs more, and each is told on every comparison of the code.
const MAX_ALTERNATIVES: usize = 24;

/// A code whose alternatives still name codes by text, because those may come from files not read yet.
#[derive(Debug)]
pub struct RawCode {
    code: Code,
    /// Does the file have another name than the code?
    misnamed: bool,
    slug: Sp<String>,
    former_slugs: Vec<Sp<String>>,
    short: Option<Sp<String>>,
    at: Sp<String>,
    alternatives: Vec<RawAlternative>,
}

/// An alternative: its code as written, the condition, and the citation.
type RawAlternative = (Sp<String>, String, crate::model::Citation);

/// Reads one file of facts.
pub fn code(
    file: FileId,
    sources: &Sources,
    node: &Node,
    lowered: &Lowered,
    diagnostics: &mut Diagnostics,
) -> Option<RawCode> {
    let protocol = &lowered.protocol;
    let mut fields = Fields::of(node, "a code", diagnostics)?;
    let code = fields.text("code", diagnostics);
    let name = fields.text("name", diagnostics);
    let name_lang = fields.optional_text("name_lang", diagnostics);
    let short = fields.optional_text("short", diagnostics);
    let aliases = fields.optional_texts("aliases", diagnostics);
    let former_names = fields.optional_texts("former_names", diagnostics);
    let slug = fields.text("slug", diagnostics);
    let former_slugs = fields.optional_texts("former_slugs", diagnostics);
    let class = fields.text("class", diagnostics);
    let status = fields.text("status", diagnostics);
    let draft = draft::state(&mut fields, diagnostics) || protocol.draft;
    let own_failure = failure(&mut fields, diagnostics);
    let source = source_of_all(fields.optional("cite"), &Scope::of(protocol), diagnostics);
    let scope = Scope::of(protocol).with(source.as_ref());
    let requires = |part| protocol.requires(part);
    let references = references(&mut fields, &scope, requires(Part::References), diagnostics);
    let facets = fields.optional("facets").map(|node| facet_values(node, &scope, diagnostics)).unwrap_or_default();
    let headers = fields.optional_list("headers", diagnostics);
    let alternatives = fields.optional("alternatives").map_or(&[][..], |node| {
        node.at_most(MAX_ALTERNATIVES, node.list("alternatives", diagnostics), "alternatives", diagnostics)
    });
    let flows = if requires(Part::Flows) { fields.required("flows", diagnostics) } else { fields.optional("flows") };
    let example =
        if requires(Part::Example) { fields.required("example", diagnostics) } else { fields.optional("example") };
    fields.finish(diagnostics);

    let headers = code_headers(headers, protocol, &scope, diagnostics);
    let alternatives = alternatives.iter().filter_map(|n| alternative(n, &scope, diagnostics)).collect();
    // One code may be the better one on several conditions.
    let same = |(code, condition, _): &RawAlternative| Some((format!("{}, if {condition}", code.value), code.span));
    let alternatives = distinct(alternatives, "alternatives", same, diagnostics);
    let mut twice = Twice::default();
    let flows = flows.map(|node| flows_of(node, protocol, diagnostics)).unwrap_or_default();
    let flows = flows.iter().filter_map(|n| flow(n, protocol, &mut twice, diagnostics)).collect();
    let example = example.and_then(|node| example::example(node, protocol, sources, diagnostics));
    let name_lang = name_lang.filter(|tag| language(tag, diagnostics).is_some());
    if let Some(name) = &name {
        let lang = name_lang.as_ref().map_or(protocol.name_lang.as_str(), |tag| tag.value.as_str());
        names::check_language(name, lang, diagnostics);
    }
    let status = status.and_then(|word| choose(&word, "status", &Status::ALL, diagnostics));
    let class = class.and_then(|word| class_of(&word, protocol, diagnostics));
    let mut code = code?;
    let misnamed = check_name(&mut code, slug.as_ref(), (file, sources), protocol, diagnostics);
    for slug in former_slugs.iter().chain(&slug) {
        check_slug(slug, &code.value, diagnostics);
    }
    let slug = slug.unwrap_or_else(|| code.clone());
    let class = class?;
    let values = values(&code, class, facets, lowered, diagnostics);
    Some(RawCode {
        misnamed,
        code: Code {
            code: code.value.clone(),
            // What is missing was said above; with something in its place, the code's words are checked in the same run.
            name: name.map(|name| name.value).unwrap_or_default(),
            name_lang: name_lang.map(|tag| tag.value),
            short: short.as_ref().map(|short| short.value.clone()),
            aliases: aliases.into_iter().map(|name| name.value).collect(),
            former_names: former_names.into_iter().map(|name| name.value).collect(),
            slug: slug.value.clone(),
            former_slugs: former_slugs.iter().map(|slug| slug.value.clone()).collect(),
            class,
            status: status.unwrap_or(Status::Registered),
            draft,
            failure: own_failure.unwrap_or(protocol.classes[class].failure),
            references,
            values,
            headers,
            alternatives: Vec::new(),
            flows,
            example,
            file,
        },
        slug,
        former_slugs,
        short,
        at: code,
        alternatives,
    })
}

/// The scenarios of a code: at least one where the protocol asks for them.
fn flows_of<'n>(node: &'n Node, protocol: &Protocol, diagnostics: &mut Diagnostics) -> &'n [Node] {
    if protocol.requires(Part::Flows) && matches!(&node.value, Value::List(list) if list.is_empty()) {
        let help = format!("write one, which `requires` of {} asks for", protocol.name);
        diagnostics.push(Diagnostic::new(Finding::HK107, node.span, "the list of flows is empty").help(help));
    }
    node.list("flows", diagnostics)
}

/// The documents that define a code. Where none is named, it is the source of the file; where there is none of that either, the
/// code has them only if its protocol asks for them.
fn references(
    fields: &mut Fields<'_>,
    scope: &Scope<'_>,
    required: bool,
    diagnostics: &mut Diagnostics,
) -> Vec<crate::model::Citation> {
    let node = if required && scope.source.is_none() {
        fields.required("references", diagnostics)
    } else {
        fields.optional("references")
    };
    let Some(node) = node else { return scope.source.cloned().into_iter().collect() };
    let texts = node.set("references", diagnostics);
    if matches!(&node.value, Value::List(list) if list.is_empty()) {
        diagnostics.push(
            Diagnostic::new(Finding::HK107, node.span, "the list of references is empty")
                .help("write `[DOCUMENT#section]`: where the code is defined"),
        );
    }
    texts.iter().filter_map(|text| parse_citation(text, scope, diagnostics)).collect()
}

/// Puts the codes of a protocol in order and resolves what they say of one another. A code that is announced and not
/// there has a broken file, which is not reported once more from every file that names it.
pub fn finish(mut raw: Vec<RawCode>, protocol: &Protocol, diagnostics: &mut Diagnostics) -> Vec<Code> {
    let known = &protocol.announced;
    let by_code = |a: &RawCode, b: &RawCode| protocol.order.compare(&a.code.code, &b.code.code);
    raw.sort_by(|a, b| by_code(a, b).then(a.misnamed.cmp(&b.misnamed)));
    raw.dedup_by(|later, first| {
        let same = later.code.code == first.code.code;
        if same {
            diagnostics.push(
                Diagnostic::new(Finding::HK111, later.at.span, format!("code `{}` is defined twice", later.at.value))
                    .label("again here")
                    .other(first.at.span, "first here")
                    .help("a code has one file; delete the other"),
            );
        }
        same
    });
    check_records(&raw, diagnostics);
    names::check_shorts(&raw.iter().map(called).collect::<Vec<_>>(), diagnostics);
    let mut slugs: HashMap<&str, Span> = HashMap::new();
    for slug in raw.iter().flat_map(|raw| raw.former_slugs.iter().chain([&raw.slug])) {
        if TAKEN.contains(&slug.value.as_str()) {
            diagnostics.push(
                Diagnostic::new(Finding::HK112, slug.span, format!("slug `{}` is taken", slug.value))
                    .label("a page of the protocol itself")
                    .help(format!("add the name: `{}-name-in-lower-case`", slug.value)),
            );
        }
        if let Some(first) = slugs.get(slug.value.as_str()) {
            diagnostics.push(
                Diagnostic::new(Finding::HK112, slug.span, format!("slug `{}` is taken", slug.value))
                    .other(*first, "taken here")
                    .help("give each code a slug of its own"),
            );
        } else {
            slugs.insert(&slug.value, slug.span);
        }
    }
    let is_left_out = |raw: &RawCode| protocol.unfinished == Unfinished::LeftOut && raw.code.draft;
    let drafts: Vec<bool> = raw.iter().map(is_left_out).collect();
    let order: HashMap<String, usize> = raw.iter().enumerate().map(|(at, raw)| (raw.code.code.clone(), at)).collect();
    let resolve = |raw: RawCode, diagnostics: &mut Diagnostics| {
        let mut code = raw.code;
        for (target, condition, cite) in raw.alternatives {
            if target.value == code.code {
                diagnostics.push(
                    Diagnostic::new(
                        Finding::HK118,
                        target.span,
                        format!("code `{}` is its own alternative", code.code),
                    )
                    .help("name another code"),
                );
            } else if let Some(at) = order.get(&target.value) {
                if drafts[*at] && !code.draft {
                    diagnostics.push(draft::named(&target, &protocol.id));
                }
                code.alternatives.push(Alternative { code: *at, condition, cite });
            } else if !code.draft && draft::is_unplaced(protocol, &target.value) {
                diagnostics.push(draft::named(&target, &protocol.id));
            } else if !protocol.is_announced(&target.value) {
                diagnostics.push(
                    Diagnostic::new(
                        Finding::HK117,
                        target.span,
                        format!("{} has no code `{}`", protocol.name, target.value),
                    )
                    .suggest(&target.value, known.iter().map(String::as_str)),
                );
            }
        }
        code
    };
    raw.into_iter().map(|raw| resolve(raw, diagnostics)).collect()
}

/// What a code is called.
fn called(raw: &RawCode) -> Called<'_> {
    Called { code: &raw.at, names: raw.code.names().collect(), short: raw.short.as_ref() }
}

/// In `api/` each code has a file of its [stem](Code::stem), beside those of the other codes and of the protocol.
fn check_records(raw: &[RawCode], diagnostics: &mut Diagnostics) {
    let mut known: BTreeMap<String, &Sp<String>> = BTreeMap::new();
    for raw in raw {
        let at = &raw.at;
        let unfit = |help: String, diagnostics: &mut Diagnostics| {
            let message = format!("`{}` cannot be the name of a code", at.value);
            diagnostics.push(Diagnostic::new(Finding::HK144, at.span, message).help(help));
        };
        let stem = raw.code.stem();
        let folded = path::fold(stem);
        if at.value.chars().count() > slug::LONGEST_CODE {
            unfit(
                format!("a code may have {} characters: it stands in the title of its page", slug::LONGEST_CODE),
                diagnostics,
            );
        } else if TAKEN_BY_RECORDS.contains(&folded.as_str()) {
            unfit(
                format!(
                    "give it a slug with a name, `{folded}-name-in-lower-case`: in `api/`, a file of this name stands beside those of the codes"
                ),
                diagnostics,
            );
        } else if let Some(first) = known.get(&folded) {
            let message = format!("code `{}` is to many systems the same name as `{}`", at.value, first.value);
            diagnostics.push(
                Diagnostic::new(Finding::HK146, at.span, message)
                    .other(first.span, "the other")
                    .help("rename one of the two: their facts are published as files of their names, in `api/`"),
            );
        }
        known.entry(folded).or_insert(at);
    }
}

/// Resolves pairs that `protocol.yaml` names, each with the first code first.
pub fn pairs(
    pairs: &[(Sp<String>, Sp<String>)],
    protocol: &Protocol,
    diagnostics: &mut Diagnostics,
) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    for (a, b) in pairs {
        let at = [a, b].map(|code| position(code, protocol, diagnostics));
        match at {
            [Some(a_at), Some(b_at)] if a_at == b_at => diagnostics.push(
                Diagnostic::new(Finding::HK118, b.span, format!("code `{}` is paired with itself", b.value))
                    .help("name two different codes"),
            ),
            [Some(a_at), Some(b_at)] => found.push((a_at.min(b_at), a_at.max(b_at))),
            _ => {}
        }
    }
    found
}

/// Where the code stands that `protocol.yaml` names.
pub fn position(code: &Sp<String>, protocol: &Protocol, diagnostics: &mut Diagnostics) -> Option<usize> {
    let at = protocol.position(&code.value);
    if at.is_some_and(|at| protocol.cannot_name(at)) || draft::is_unplaced(protocol, &code.value) {
        diagnostics.push(draft::named(code, &protocol.id));
    }
    // A code whose file is broken has its own finding.
    if at.is_none() && !protocol.is_announced(&code.value) {
        diagnostics.push(
            Diagnostic::new(Finding::HK117, code.span, format!("{} has no code `{}`", protocol.name, code.value))
                .suggest(&code.value, protocol.codes.iter().map(|code| code.code.as_str())),
        );
    }
    at
}

/// Checks a code against its file's name and its protocol's form. Of a code and a file's name that disagree, the name
/// counts from here on where it can be a code: other files name the code by it.
fn check_name(
    code: &mut Sp<String>,
    slug: Option<&Sp<String>>,
    (file, sources): (FileId, &Sources),
    protocol: &Protocol,
    diagnostics: &mut Diagnostics,
) -> bool {
    let path = sources.path(file);
    let stem = path.rsplit('/').next().and_then(|name| name.strip_suffix(".yaml")).unwrap_or_default();
    let expected = slug.map(|slug| slug::stem(&code.value, slug));
    let misnamed = expected.map_or_else(|| !is_stem_of(stem, &code.value), |expected| stem != expected);
    if misnamed {
        diagnostics.push(
            Diagnostic::new(
                Finding::HK110,
                code.span,
                format!("code `{}` stands in a file named for `{stem}`", code.value),
            )
            .help(if protocol.code_form.is_match(&code.value) {
                format!("rename the file to `{}.yaml`, or mend the code", expected.unwrap_or(&code.value))
            } else {
                format!("write `code: {stem}`, or rename the file to the code that is meant")
            }),
        );
        if protocol.code_form.is_match(stem) && is_stem_of(stem, stem) {
            stem.clone_into(&mut code.value);
        }
    }
    if !protocol.code_form.is_match(&code.value) {
        diagnostics.push(
            Diagnostic::new(
                Finding::HK123,
                code.span,
                format!("`{}` does not have the form of a {} code", code.value, protocol.name),
            )
            .help(format!("the form is `{}`", protocol.code_form_written())),
        );
    }
    misnamed
}

fn check_slug(slug: &Sp<String>, code: &str, diagnostics: &mut Diagnostics) {
    let prefix = slug::prefix(code);
    let help = if slug.len() > slug::MAX {
        format!("a slug may have {} characters, and this one has {}", slug::MAX, slug.len())
    } else if !is_slug_of(slug, code) {
        format!("write `{prefix}-name-in-lower-case`")
    } else if !path::can_be_compared(slug) {
        format!("write it without `{BETWEEN}`, which stands between two slugs in the address of a comparison")
    } else if path::is_device(slug) {
        format!("write `{prefix}-name-in-lower-case`: on Windows this is the name of a device")
    } else {
        return;
    };
    diagnostics.push(
        Diagnostic::new(Finding::HK125, slug.span, format!("`{}` is no slug for code `{code}`", slug.value)).help(help),
    );
}

fn class_of(word: &Sp<String>, protocol: &Protocol, diagnostics: &mut Diagnostics) -> Option<usize> {
    let class = protocol.classes.iter().position(|class| class.id == word.value);
    if class.is_none() {
        diagnostics.push(
            Diagnostic::new(Finding::HK113, word.span, format!("{} has no class `{}`", protocol.name, word.value))
                .suggest(&word.value, protocol.classes.iter().map(|class| class.id.as_str())),
        );
    }
    class
}

/// The code's own values over those of its class; a facet with neither is a finding.
fn values(
    code: &Sp<String>,
    class: usize,
    own: Vec<(usize, FacetValue)>,
    lowered: &Lowered,
    diagnostics: &mut Diagnostics,
) -> Vec<FacetValue> {
    let mut values: Vec<Option<FacetValue>> = vec![None; lowered.protocol.facets.len()];
    for (facet, value) in lowered.defaults[class].iter().cloned().chain(own) {
        values[facet] = Some(value);
    }
    let mut missing = Vec::new();
    let values = values
        .into_iter()
        .zip(&lowered.protocol.facets)
        .map(|(value, facet)| {
            if value.is_none() && !facet.kind.is_derived() {
                missing.push(format!("`{}`", facet.id));
            }
            value.unwrap_or(FacetValue::Derived)
        })
        .collect();
    if !missing.is_empty() {
        diagnostics.push(
            Diagnostic::new(
                Finding::HK121,
                code.span,
                format!("code `{}` has no value for {}", code.value, missing.join(", ")),
            )
            .help("write `FACET: {is: …, cite: …}` under `facets`, or under `defaults` of the class"),
        );
    }
    values
}

/// The header fields of a code. One that is named twice must tell of different requests.
fn code_headers(
    nodes: &[Node],
    protocol: &Protocol,
    scope: &Scope<'_>,
    diagnostics: &mut Diagnostics,
) -> Vec<CodeHeader> {
    let mut headers: Vec<(CodeHeader, Span)> = Vec::new();
    for node in nodes {
        let Some((header, span)) = header(node, protocol, scope, diagnostics) else { continue };
        let clashes = |(known, _): &&(CodeHeader, Span)| {
            let both = known.requests.iter().any(|request| header.requests.contains(request));
            known.name == header.name && (both || known.requests.is_empty() || header.requests.is_empty())
        };
        if let Some((_, first)) = headers.iter().find(clashes) {
            diagnostics.push(
                Diagnostic::new(Finding::HK130, span, format!("header field `{}` is defined twice", header.name))
                    .label("again here")
                    .other(*first, "first here")
                    .help("keep one of the two, or name different requests with `for`"),
            );
        } else {
            headers.push((header, span));
        }
    }
    headers.into_iter().map(|(header, _)| header).collect()
}

fn header(
    node: &Node,
    protocol: &Protocol,
    scope: &Scope<'_>,
    diagnostics: &mut Diagnostics,
) -> Option<(CodeHeader, Span)> {
    let mut fields = Fields::of_whole(node, "a code's header field", ("name", ", need: must"), diagnostics)?;
    let name = fields.text("name", diagnostics);
    let need = fields.text("need", diagnostics);
    let requests = fields.optional("for").map_or(Some(Vec::new()), |node| requests(node, protocol, diagnostics));
    let cite = citation(&mut fields, scope, diagnostics);
    fields.finish(diagnostics);
    let name = name?;
    if !protocol.headers.iter().any(|header| header.name == name.value) {
        diagnostics.push(
            Diagnostic::new(
                Finding::HK116,
                name.span,
                format!("{} has no header field `{}`", protocol.name, name.value),
            )
            .suggest(&name.value, protocol.headers.iter().map(|header| header.name.as_str())),
        );
    }
    let need = need.and_then(|word| choose(&word, "need", &Need::ALL, diagnostics));
    Some((CodeHeader { name: name.value, need: need?, requests: requests?, cite: cite? }, name.span))
}

/// The requests in whose answers a header field is needed, by position among the protocol's. None of them is not all of
/// them: where every name is at fault, so is the whole.
fn requests(node: &Node, protocol: &Protocol, diagnostics: &mut Diagnostics) -> Option<Vec<usize>> {
    let known = &protocol.requests.names;
    let names = node.set("for", diagnostics);
    if matches!(&node.value, Value::List(list) if list.is_empty()) {
        diagnostics.push(
            Diagnostic::new(Finding::HK107, node.span, "the list of requests is empty")
                .help("name the requests, or leave `for` away if it holds for all of them"),
        );
    }
    let mut found = Vec::new();
    for name in names {
        match known.iter().position(|known| *known == name.value) {
            Some(at) if found.contains(&at) => {}
            Some(at) => found.push(at),
            None => {
                let message = format!("{} has no request `{}`", protocol.name, name.value);
                let finding = Diagnostic::new(Finding::HK143, name.span, message);
                diagnostics.push(if known.is_empty() {
                    finding.help("list the requests in protocol.yaml: `requests: {names: […]}`")
                } else {
                    finding.suggest(&name.value, known.iter().map(String::as_str))
                });
            }
        }
    }
    (!found.is_empty()).then_some(found)
}

fn alternative(node: &Node, scope: &Scope<'_>, diagnostics: &mut Diagnostics) -> Option<RawAlternative> {
    let mut fields = Fields::of_whole(node, "an alternative", ("code", ", if: CONDITION, cite: …"), diagnostics)?;
    let code = fields.text("code", diagnostics);
    let condition = fields.text("if", diagnostics);
    let cite = citation(&mut fields, scope, diagnostics);
    fields.finish(diagnostics);
    Some((code?, condition?.value, cite?))
}
