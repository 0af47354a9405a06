//! What a page gives its template, and the shape it has: pages of one template differ in their texts, and seldom in more.

use std::borrow::Cow;
use std::collections::BTreeMap;

use tera::{Context, Value};

use super::mould;
use super::press::kind::Kind;
use super::press::plain::Kinds;
use super::value;

/// Named values of a page, in the order they were given. What pages share is borrowed for `'v`.
#[derive(Debug, Default)]
pub struct Values<'v>(Vec<(&'static str, Given<'v>)>);

/// What a name stands for. Most pages are only filled, and never seen by the template engine: all but the first is made
/// into a value of the engine's where it is needed.
#[derive(Debug)]
pub enum Given<'v> {
    /// As the template engine has it.
    Value(Value),
    /// Plain text, to be escaped.
    Plain(Cow<'v, str>),
    /// Finished HTML.
    Html(Cow<'v, str>),
    /// Finished HTML, piece by piece.
    Pieces(Vec<&'v str>),
    /// What many pages show.
    Part(&'v Part),
    /// A list.
    List(Vec<Given<'v>>),
    /// A record.
    Map(Vec<(&'static str, Given<'v>)>),
}

/// A value that many pages show, taken apart once for all of them.
#[derive(Debug)]
pub struct Part {
    value: Value,
    shape: Vec<u8>,
    /// The texts that are not empty, escaped where they are not HTML.
    texts: Vec<String>,
}

/// A text of a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Text<'v> {
    /// Plain, to be escaped.
    Plain(&'v str),
    /// Finished HTML.
    Html(&'v str),
    /// Finished HTML, piece by piece.
    Pieces(&'v [&'v str]),
}

/// Values taken apart into what pages of a kind have in common and what each has for itself.
#[derive(Default)]
pub struct Apart<'v> {
    /// Everything but the texts: names, numbers, what is absent or empty, the lengths of lists. Two pages of one shape
    /// take the same turns in a template that prints texts and asks whether they are there.
    pub shape: Vec<u8>,
    /// The texts that are not empty, in the order of the values.
    pub texts: Vec<Text<'v>>,
}

impl<'v> Values<'v> {
    /// Gives a value a name; a later one of the same name stands in the place of an earlier one.
    pub fn insert(&mut self, name: &'static str, value: Value) {
        self.give(name, Given::Value(value));
    }

    /// Gives a name what is not a value of the engine's yet.
    pub fn give(&mut self, name: &'static str, given: Given<'v>) {
        self.0.push((name, given));
    }

    /// What the values are, apart from what their texts say.
    pub fn kinds(&self) -> Kinds {
        let mut kinds = Kinds::new();
        for (name, given) in &self.0 {
            kinds.entry((*name).to_owned()).or_default().join(given.kind());
        }
        kinds
    }

    /// Adds the values to what a template receives.
    pub fn place(self, context: &mut Context) {
        for (name, given) in self.0 {
            context.insert_value(name, given.into_value());
        }
    }

    /// Takes the values apart.
    pub fn apart(&self) -> Apart<'_> {
        let mut apart = Apart { shape: Vec::with_capacity(2 << 10), texts: Vec::with_capacity(128) };
        for (name, given) in &self.0 {
            apart.name(name);
            apart.give(given);
        }
        apart
    }

    /// The same values with a mark in the place of each text: the number of its place in [`Apart::texts`].
    #[must_use]
    pub fn marked(&self) -> Values<'static> {
        let mut next = 0;
        Values(self.0.iter().map(|(name, given)| (*name, Given::Value(given.marked(&mut next)))).collect())
    }
}

impl<'v> Given<'v> {
    /// Plain text.
    pub fn plain(text: impl Into<Cow<'v, str>>) -> Self {
        Given::Plain(text.into())
    }

    /// Nothing.
    pub fn none() -> Self {
        Given::Value(Value::none())
    }

    /// The value as the template engine has it.
    fn into_value(self) -> Value {
        match self {
            Given::Value(value) => value,
            Given::Plain(text) => value::text(&text),
            Given::Html(html) => value::html(&html),
            Given::Pieces(pieces) => value::html(&pieces.concat()),
            Given::Part(part) => part.value.clone(),
            Given::List(items) => value::list(items.into_iter().map(Given::into_value)),
            Given::Map(entries) => {
                let entries = entries.into_iter().map(|(key, item)| (key, item.into_value()));
                entries.collect::<BTreeMap<_, _>>().into()
            }
        }
    }

    fn kind(&self) -> Kind {
        match self {
            Given::Value(value) => kind(value),
            Given::Plain(_) | Given::Html(_) | Given::Pieces(_) => Kind::text(),
            Given::Part(part) => kind(&part.value),
            Given::List(items) => Kind::list(items.iter().map(Given::kind)),
            Given::Map(entries) => Kind::map(entries.iter().map(|(key, item)| ((*key).to_owned(), item.kind()))),
        }
    }

    fn marked(&self, next: &mut usize) -> Value {
        let mut text = |is_empty: bool| {
            if is_empty {
                return value::text("");
            }
            *next += 1;
            value::html(&mould::mark(*next - 1).to_string())
        };
        match self {
            Given::Value(value) => marked(value, next),
            Given::Plain(string) | Given::Html(string) => text(string.is_empty()),
            Given::Pieces(pieces) => text(pieces.iter().all(|piece| piece.is_empty())),
            Given::Part(part) => marked(&part.value, next),
            Given::List(items) => value::list(items.iter().map(|item| item.marked(next))),
            Given::Map(entries) => {
                entries.iter().map(|(key, item)| (*key, item.marked(next))).collect::<BTreeMap<_, _>>().into()
            }
        }
    }
}

impl Part {
    /// Takes a value apart.
    pub fn new(value: Value) -> Self {
        let mut apart = Apart::default();
        apart.take(&value);
        let Apart { shape, texts } = apart;
        let texts = texts.iter().map(|text| {
            let mut escaped = Vec::new();
            text.put(&mut escaped);
            String::from_utf8(escaped).expect("escaping keeps the letters whole")
        });
        Part { shape, texts: texts.collect(), value }
    }
}

impl Text<'_> {
    /// Puts the text on a page as the template engine does: escaped, unless it is HTML already.
    pub fn put(self, out: &mut Vec<u8>) {
        match self {
            Text::Html(html) => out.extend_from_slice(html.as_bytes()),
            Text::Pieces(pieces) => pieces.iter().for_each(|piece| out.extend_from_slice(piece.as_bytes())),
            Text::Plain(text) => tera::escape_html(text, out).expect("a vector takes all bytes"),
        }
    }

    fn is_empty(self) -> bool {
        match self {
            Text::Plain(text) | Text::Html(text) => text.is_empty(),
            Text::Pieces(pieces) => pieces.iter().all(|piece| piece.is_empty()),
        }
    }
}

impl<'v> Apart<'v> {
    fn name(&mut self, name: &str) {
        self.shape.extend_from_slice(name.as_bytes());
        self.shape.push(b':');
    }

    fn text(&mut self, text: Text<'v>) {
        let is_empty = text.is_empty();
        self.shape.push(if is_empty { b'0' } else { b'"' });
        if !is_empty {
            self.texts.push(text);
        }
    }

    fn give(&mut self, given: &'v Given<'v>) {
        match given {
            Given::Value(value) => self.take(value),
            Given::Plain(text) => self.text(Text::Plain(text)),
            Given::Html(html) => self.text(Text::Html(html)),
            Given::Pieces(pieces) => self.text(Text::Pieces(pieces)),
            Given::Part(part) => {
                self.shape.extend_from_slice(&part.shape);
                self.texts.extend(part.texts.iter().map(|text| Text::Html(text)));
            }
            Given::List(items) => {
                self.shape.push(b'[');
                for item in items {
                    self.give(item);
                }
                self.shape.push(b']');
            }
            Given::Map(entries) => {
                self.shape.push(b'{');
                for (key, item) in entries {
                    self.name(key);
                    self.give(item);
                }
                self.shape.push(b'}');
            }
        }
    }

    fn take(&mut self, value: &'v Value) {
        if let Some(text) = value.as_str() {
            self.text(if value.is_safe() { Text::Html(text) } else { Text::Plain(text) });
        } else if let Some(items) = value.as_array() {
            self.shape.push(b'[');
            for item in items {
                self.take(item);
            }
            self.shape.push(b']');
        } else if let Some(entries) = value.as_map() {
            self.shape.push(b'{');
            for (key, item) in entries {
                self.name(key.as_str().unwrap_or_default());
                self.take(item);
            }
            self.shape.push(b'}');
        } else if value.is_none() || value.is_undefined() {
            self.shape.push(b'-');
        } else {
            // A number or a flag, which a template may count with: it is part of the shape itself.
            self.shape.push(b'#');
            self.shape.extend_from_slice(value.to_string().as_bytes());
            self.shape.push(b';');
        }
    }
}

fn kind(value: &Value) -> Kind {
    if value.as_str().is_some() {
        Kind::text()
    } else if let Some(items) = value.as_array() {
        Kind::list(items.iter().map(kind))
    } else if let Some(entries) = value.as_map() {
        Kind::map(entries.iter().map(|(key, item)| (key.as_str().unwrap_or_default().to_owned(), kind(item))))
    } else {
        Kind::default()
    }
}

fn marked(value: &Value, next: &mut usize) -> Value {
    if let Some(text) = value.as_str() {
        if text.is_empty() {
            return value.clone();
        }
        *next += 1;
        value::html(&mould::mark(*next - 1).to_string())
    } else if let Some(items) = value.as_array() {
        value::list(items.iter().map(|item| marked(item, next)))
    } else if let Some(entries) = value.as_map() {
        let entries: tera::Map = entries.iter().map(|(key, item)| (key.clone(), marked(item, next))).collect();
        entries.into()
    } else {
        value.clone()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn values(entries: impl IntoIterator<Item = (&'static str, Value)>) -> Values<'static> {
        Values(entries.into_iter().map(|(name, value)| (name, Given::Value(value))).collect())
    }

    #[test]
    fn texts_are_no_part_of_the_shape_and_all_else_is() {
        let link = |text: &str| value::map([("label", value::text(text)), ("nth", Value::from(1))]);
        let one = values([("title", value::text("a")), ("links", value::list([link("b")]))]);
        let other = values([("title", value::html("<b>")), ("links", value::list([link("d")]))]);
        assert_eq!(one.apart().shape, other.apart().shape);
        assert_eq!(other.apart().texts, [Text::Html("<b>"), Text::Plain("d")]);
        let unlike = [
            values([("title", value::text("")), ("links", value::list([link("b")]))]),
            values([("title", Value::none()), ("links", value::list([link("b")]))]),
            values([("title", value::text("a")), ("links", value::list([link("b"), link("b")]))]),
            values([("title", value::text("a")), ("links", value::list([link("")]))]),
            values([("title", value::text("a")), ("link", value::list([link("b")]))]),
            values([("title", value::text("a")), ("links", link("b"))]),
            values([
                ("title", value::text("a")),
                ("links", value::list([value::map([("label", value::text("b")), ("nth", Value::from(2))])])),
            ]),
        ];
        for other in unlike {
            assert_ne!(one.apart().shape, other.apart().shape, "{other:?}");
        }
    }

    #[test]
    fn marks_stand_in_the_order_of_the_texts() {
        let mut values = values([
            ("b", value::text("x")),
            ("empty", value::text("")),
            ("a", value::list([value::map([("z", value::text("y")), ("c", value::text("w"))])])),
        ]);
        let part = Part::new(value::map([("label", value::text("a & b")), ("html", value::html("<i>"))]));
        values.give("rows", Given::Pieces(vec!["<tr>", "", "</tr>"]));
        values.give("none", Given::Pieces(vec![""]));
        values.give("part", Given::Part(&part));
        values.give("list", Given::List(vec![Given::Map(vec![("a", Given::plain("v")), ("b", Given::none())])]));
        let marked = values.marked();
        let apart = values.apart();
        let marks = marked.apart();
        assert_eq!(apart.shape, marks.shape);
        let expected: Vec<String> = (0..apart.texts.len()).map(|at| mould::mark(at).to_string()).collect();
        assert_eq!(marks.texts, expected.iter().map(|mark| Text::Html(mark)).collect::<Vec<_>>());
        assert!(apart.texts.contains(&Text::Html("a &amp; b")) && apart.texts.contains(&Text::Html("<i>")));
    }

    #[test]
    fn a_record_keeps_its_marks_whatever_order_the_engine_gives_its_entries() {
        let mut values = Values::default();
        values.give("map", Given::Map(vec![("z", Given::plain("last")), ("a", Given::plain("first"))]));
        let mut context = Context::new();
        values.marked().place(&mut context);
        let map = context.get("map").and_then(Value::as_map).expect("it is a map").clone();
        for (key, text) in [("a", "first"), ("z", "last")] {
            let place = values.apart().texts.iter().position(|it| *it == Text::Plain(text)).expect("the text is there");
            let expected = mould::mark(place).to_string();
            assert_eq!(map.get(&tera::value::Key::from(key)).and_then(Value::as_str), Some(expected.as_str()), "{key}");
        }
    }
}
