//! Small constructors for what templates receive. Text is escaped by the template engine; HTML is what hikaku itself
//! rendered, and passes as it is.

use std::collections::BTreeMap;

use tera::Value;

use crate::escape;
use crate::localize::Text;
use crate::localize::contract::Form;
use crate::signs::LOCALE_ROOT;

/// Plain text, to be escaped.
pub fn text(text: &str) -> Value {
    Value::normal_string(text)
}

/// Finished HTML.
pub fn html(html: &str) -> Value {
    Value::safe_string(html)
}

/// Text or nothing.
pub fn optional_text(value: Option<&str>) -> Value {
    value.map_or_else(Value::none, text)
}

/// HTML or nothing.
pub fn optional_html(value: Option<&str>) -> Value {
    value.map_or_else(Value::none, html)
}

/// A record.
pub fn map<const N: usize>(entries: [(&'static str, Value); N]) -> Value {
    // Handing over an index map would hash every key twice.
    BTreeMap::from(entries).into()
}

/// A list.
pub fn list(items: impl IntoIterator<Item = Value>) -> Value {
    Value::from(items.into_iter().collect::<Vec<Value>>())
}

/// A localized text as HTML for a page whose locale folder lies at `locale_root`. A text of another language says so, by
/// the attributes in `foreign`.
pub fn localized(text: &Text, locale_root: &str, foreign: Option<&str>) -> String {
    let html = match text.form {
        Form::Plain => escape::html(&text.text),
        Form::Inline | Form::Block => text.text.replace(LOCALE_ROOT, locale_root),
    };
    match (foreign, text.form) {
        (None, _) => html,
        (Some(attributes), Form::Block) => format!("<div{attributes}>{html}</div>"),
        (Some(attributes), _) => format!("<span{attributes}>{html}</span>"),
    }
}
