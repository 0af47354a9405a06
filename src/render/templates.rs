//! The templates: compiled once, one engine for each locale with that locale's words in its global context. Faults of a
//! template become diagnostics at their line.

use tera::{Context, ErrorKind, Tera};

use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::load::theme::Theme;
use crate::render::press::plain::Texts;
use crate::render::values::Values;
use crate::source::{Sources, Span};

/// Compiles all templates. `None` where one does not parse; the findings say why.
pub fn compile(theme: &Theme, sources: &Sources, diagnostics: &mut Diagnostics) -> Option<Tera> {
    let mut tera = Tera::new();
    let templates = theme.templates.iter().map(|(name, file)| (name.as_str(), sources.text(*file)));
    match tera.add_raw_templates(templates.collect::<Vec<_>>()) {
        Ok(()) => Some(tera),
        Err(error) => {
            diagnostics.push(fault(&error, Code::HK401, "this template does not parse", None, theme, sources));
            None
        }
    }
}

/// The compiled templates of a locale, with what finds the place of their faults.
#[derive(Clone, Copy)]
pub struct Looks<'l> {
    /// The engine.
    pub tera: &'l Tera,
    /// Where each template was read.
    pub theme: &'l Theme,
    /// Their texts.
    pub sources: &'l Sources,
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
        self.tera.render_to(template, &context, &mut *out).map_err(|error| self.fault(&error, Some(template), record))
    }

    /// The texts of all templates, by name.
    pub fn texts(&self) -> Texts<'_> {
        self.theme.templates.iter().map(|(name, file)| (name.as_str(), self.sources.text(*file))).collect()
    }

    /// Renders a component of `spread.html`.
    pub fn component(&self, name: &str, context: &Context, record: &str) -> Result<String, Box<Diagnostic>> {
        let rendered = self.tera.render_component(name, context, None, true);
        rendered.map_err(|error| self.fault(&error, Some("spread.html"), record))
    }

    fn fault(&self, error: &tera::Error, template: Option<&str>, record: &str) -> Box<Diagnostic> {
        let message = format!("this template fails for `{record}`");
        Box::new(fault(error, Code::HK402, &message, template, self.theme, self.sources))
    }
}

fn fault(
    error: &tera::Error,
    code: Code,
    message: &str,
    template: Option<&str>,
    theme: &Theme,
    sources: &Sources,
) -> Diagnostic {
    let help = match code {
        Code::HK401 => "mend the template here, or a line earlier where something does not close",
        _ => "docs/templates.md says what each template receives; a value that is optional needs a condition",
    };
    if let ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) = error.kind()
        && let Some(file) = theme.templates.get(report.filename())
    {
        let length = sources.text(*file).len();
        let range = report.span().range.clone();
        let start = sources.file(*file).floor(range.start.min(length));
        let end = sources.file(*file).floor(range.end.clamp(start, length));
        let span = Span { file: *file, start, end };
        return Diagnostic::new(code, span, format!("{message}: {}", lower(report.message()))).help(help);
    }
    let text = error.to_string();
    if let Some((reason, span)) = drawn(&text, theme, sources) {
        return Diagnostic::new(code, span, format!("{message}: {}", lower(reason))).help(help);
    }
    let path = template.map_or_else(|| "templates".to_owned(), |name| format!("templates/{name}"));
    Diagnostic::path(code, path, format!("{message}: {}", lower(&error.to_string()))).help(help)
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
