//! The templates: compiled once, one engine for each locale with that locale's words in its global context. Faults of a
//! template become diagnostics at their line; one that prints or does too much is [stopped](meter).

use std::collections::BTreeMap;
use std::io;
use std::ops::Range;

use tera::{Context, ErrorKind, Tera};

use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::load::theme::Theme;
use crate::model::{Limit, Limits};
use crate::render::meter;
use crate::render::meter::source::{Counted, MOST_WORDS};
use crate::render::press::plain::Texts;
use crate::render::values::Values;
use crate::source::{Sources, Span};

/// The templates of a site, compiled.
pub struct Compiled {
    /// The engine.
    pub tera: Tera,
    /// The templates with calls that count, where the site has some of its own.
    pub counted: Option<BTreeMap<String, Counted>>,
}

/// Compiles all templates. `None` where one does not parse; the findings say why.
pub fn compile(theme: &Theme, sources: &Sources, diagnostics: &mut Diagnostics) -> Option<Compiled> {
    let templates: BTreeMap<&str, &str> =
        theme.templates.iter().map(|(name, file)| (name.as_str(), sources.text(*file))).collect();
    if let Some(name) = meter::source::too_deep(&templates) {
        let message = format!("templates bring in one another more than {} deep", meter::source::MOST_PARTS);
        let help = "put what they say into fewer of them";
        diagnostics.push(Diagnostic::path(Code::HK404, format!("templates/{name}"), message).help(help));
        return None;
    }
    let mut tera = Tera::new();
    if let Err(error) = tera.add_raw_templates(templates.iter().map(|(name, text)| (*name, *text)).collect::<Vec<_>>())
    {
        let places = Places { theme, sources, counted: None };
        let help = "mend the template here, or a line earlier where something does not close";
        diagnostics.push(*places.fault(&error, (Code::HK401, "this template does not parse", help), None));
        return None;
    }
    if !theme.is_own {
        return Some(Compiled { tera, counted: None });
    }
    match count(&templates, theme, sources) {
        Ok((tera, counted)) => Some(Compiled { tera, counted: Some(counted) }),
        Err(finding) => {
            diagnostics.push(*finding);
            None
        }
    }
}

/// Compiles templates that parse once more, with calls that count what they do.
fn count(
    templates: &BTreeMap<&str, &str>,
    theme: &Theme,
    sources: &Sources,
) -> Result<(Tera, BTreeMap<String, Counted>), Box<Diagnostic>> {
    let counted = meter::source::counted(templates).map_err(|(name, at)| {
        let help = format!("a tag may have {MOST_WORDS} names, numbers and strings; take it apart with `set`");
        let message = "this tag does too much at once";
        let finding = match theme.templates.get(&name) {
            Some(file) => Diagnostic::new(Code::HK404, Span { file: *file, start: at.start, end: at.end }, message),
            None => Diagnostic::path(Code::HK404, format!("templates/{name}"), message),
        };
        Box::new(finding.help(help))
    })?;
    let mut tera = Tera::new();
    meter::install(&mut tera);
    let texts: Vec<(&str, &str)> = counted.iter().map(|(name, own)| (name.as_str(), own.text.as_str())).collect();
    match tera.add_raw_templates(texts) {
        Ok(()) => Ok((tera, counted)),
        // What could not be counted could do anything.
        Err(error) => {
            let message = "what this template does cannot be counted";
            let help = "write this place in a simpler way";
            Err(Places { theme, sources, counted: Some(&counted) }.fault(&error, (Code::HK404, message, help), None))
        }
    }
}

/// The compiled templates of a locale, with what finds the place of their faults.
#[derive(Clone, Copy)]
pub struct Looks<'l> {
    /// The engine.
    pub tera: &'l Tera,
    /// The templates with calls that count, where there are such.
    pub counted: Option<&'l BTreeMap<String, Counted>>,
    /// Where each template was read.
    pub theme: &'l Theme,
    /// Their texts.
    pub sources: &'l Sources,
    /// How much a page may be and cost.
    pub limits: &'l Limits,
}

impl Looks<'_> {
    /// Renders a template with a page's values, over those that it shares with others, into `out`. The record is named in
    /// the finding where that fails.
    pub fn render(
        &self,
        template: &str,
        shared: &Context,
        values: Values<'_>,
        out: &mut Vec<u8>,
        record: &str,
    ) -> Result<(), Box<Diagnostic>> {
        let mut context = shared.clone();
        values.place(&mut context);
        self.bounded(out, template, record, |out| self.tera.render_to(template, &context, out))
    }

    /// Renders within the bounds of a page.
    fn bounded(
        &self,
        out: &mut Vec<u8>,
        template: &str,
        record: &str,
        render: impl FnOnce(&mut Bounded<'_>) -> tera::TeraResult<()>,
    ) -> Result<(), Box<Diagnostic>> {
        if self.counted.is_some() {
            meter::begin(self.limits.of(Limit::Steps));
        }
        let mut out = Bounded { out, most: self.limits.size(Limit::Page), is_full: false };
        match render(&mut out) {
            Ok(()) => Ok(()),
            Err(_) if out.is_full => Err(self.too_large(template, record)),
            Err(error) => Err(self.fault(&error, template, record)),
        }
    }

    /// The finding about a page that is larger than it may be.
    pub fn too_large(&self, template: &str, record: &str) -> Box<Diagnostic> {
        let most = Limit::Page.amount(self.limits.of(Limit::Page));
        let message = format!("`{record}` becomes larger than {most}");
        let help = self.limits.help(Limit::Page, None);
        Box::new(Diagnostic::path(Code::HK404, format!("templates/{template}"), message).help(help))
    }

    /// The texts of all templates, by name.
    pub fn texts(&self) -> Texts<'_> {
        self.theme.templates.iter().map(|(name, file)| (name.as_str(), self.sources.text(*file))).collect()
    }

    /// Renders a component of `spread.html`.
    pub fn component(&self, name: &str, context: &Context, record: &str) -> Result<String, Box<Diagnostic>> {
        let mut out = Vec::new();
        self.bounded(&mut out, "spread.html", record, |out| {
            self.tera.render_component_to(name, context, None, true, out)
        })?;
        Ok(String::from_utf8(out).expect("a template engine writes texts"))
    }

    fn fault(&self, error: &tera::Error, template: &str, record: &str) -> Box<Diagnostic> {
        let is_spent = self.counted.is_some() && meter::is_spent();
        let (code, message, help) = if is_spent {
            let message = format!("this template does too much for `{record}`");
            (Code::HK404, message, self.limits.help(Limit::Steps, None))
        } else {
            let help = "docs/templates.md says what each template receives; a value that is optional needs a condition";
            (Code::HK402, format!("this template fails for `{record}`"), help.to_owned())
        };
        let places = Places { theme: self.theme, sources: self.sources, counted: self.counted };
        places.fault(error, (code, &message, &help), Some(template))
    }
}

/// A page that takes no more than so many bytes: a template that prints without end is stopped.
struct Bounded<'o> {
    out: &'o mut Vec<u8>,
    most: usize,
    is_full: bool,
}

impl io::Write for Bounded<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if bytes.len() > self.most.saturating_sub(self.out.len()) {
            self.is_full = true;
            return Err(io::Error::other("the page is full"));
        }
        self.out.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// What finds the place of a fault in the templates as they were written.
#[derive(Clone, Copy)]
struct Places<'l> {
    theme: &'l Theme,
    sources: &'l Sources,
    counted: Option<&'l BTreeMap<String, Counted>>,
}

impl Places<'_> {
    /// The finding about a fault. `template` is that which was asked for, where the fault names none.
    fn fault(
        &self,
        error: &tera::Error,
        (code, message, help): (Code, &str, &str),
        template: Option<&str>,
    ) -> Box<Diagnostic> {
        let text = error.to_string();
        let (reason, span) = match error.kind() {
            ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => {
                (report.message(), self.span(report.filename(), report.span().range.clone()))
            }
            _ => match drawn(&text, self.theme, self.sources) {
                Some((reason, span)) => (reason, Some(span)),
                None => (text.as_str(), None),
            },
        };
        let message = format!("{message}: {}", lower(reason));
        let path = template.map_or_else(|| "templates".to_owned(), |name| format!("templates/{name}"));
        let finding = match span {
            Some(span) => Diagnostic::new(code, span, message),
            None => Diagnostic::path(code, path, message),
        };
        Box::new(finding.help(help))
    }

    /// The place of bytes of a compiled template.
    fn span(&self, name: &str, range: Range<usize>) -> Option<Span> {
        let file = *self.theme.templates.get(name)?;
        let counted = self.counted.and_then(|counted| counted.get(name));
        let original = |at: usize| counted.map_or(at, |counted| counted.original(at));
        let length = self.sources.text(file).len();
        let start = self.sources.file(file).floor(original(range.start).min(length));
        let end = self.sources.file(file).floor(original(range.end).clamp(start, length));
        Some(Span { file, start, end })
    }
}

/// Takes a report that Tera hands out drawn already (an unknown filter, function or test) apart again: what is wrong,
/// and where by its line `--> NAME:LINE:COLUMN` and the carets.
fn drawn<'e>(text: &'e str, theme: &Theme, sources: &Sources) -> Option<(&'e str, Span)> {
    let reason = text.lines().next()?.trim().trim_start_matches("error: ");
    let (_, place) = text.split_once("--> ")?;
    let mut parts = place.lines().next()?.trim().rsplitn(3, ':');
    let (column, line, name) = (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?, parts.next()?);
    let file = *theme.templates.get(name)?;
    let start = sources.file(file).offset(line, column);
    let carets = place.lines().find(|line| line.contains('^')).map_or(1, |line| line.matches('^').count());
    let end = sources.text(file)[start..].char_indices().nth(carets).map_or(start, |(at, _)| start + at);
    Some((reason, Span { file, start, end }))
}

fn lower(text: &str) -> String {
    let mut chars = text.trim().trim_end_matches('.').chars();
    chars.next().map(|first| first.to_lowercase().chain(chars).collect()).unwrap_or_default()
}
