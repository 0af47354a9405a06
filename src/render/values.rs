//! What a page gives its template, and the shape it has: pages of one template differ in their texts, and seldom in more.

use tera::{Context, Value};

use super::mould;
use super::value;

/// Named values of a page, in the order they were given.
#[derive(Debug, Clone, Default)]
pub struct Values(Vec<(&'static str, Given)>);

/// What a name stands for.
#[derive(Debug, Clone)]
enum Given {
    /// As the template engine has it.
    Value(Value),
    /// Finished HTML of some length. A value of the engine would be a copy of it, which no page that is filled needs.
    Html(String),
}

/// A text of a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Text<'v> {
    /// Plain, to be escaped.
    Plain(&'v str),
    /// Finished HTML.
    Html(&'v str),
}

/// Values taken apart into what pages of a kind have in common and what each has for itself.
pub struct Apart<'v> {
    /// Everything but the texts: names, numbers, what is absent or empty, the lengths of lists. Two pages of one shape
    /// take the same turns in a template that prints texts and asks whether they are there.
    pub shape: Vec<u8>,
    /// The texts that are not empty, in the order of the values.
    pub texts: Vec<Text<'v>>,
}

impl Values {
    /// Gives a value a name; a later one of the same name stands in the place of an earlier one.
    pub fn insert(&mut self, name: &'static str, value: Value) {
        self.0.push((name, Given::Value(value)));
    }

    /// Gives finished HTML a name.
    pub fn insert_html(&mut self, name: &'static str, html: String) {
        self.0.push((name, Given::Html(html)));
    }

    /// The names.
    pub fn names(&self) -> impl Iterator<Item = &'static str> + '_ {
        self.0.iter().map(|(name, _)| *name)
    }

    /// Adds the values to what a template receives.
    pub fn place(self, context: &mut Context) {
        for (name, given) in self.0 {
            let value = match given {
                Given::Value(value) => value,
                Given::Html(html) => value::html(&html),
            };
            context.insert_value(name, value);
        }
    }

    /// Takes the values apart.
    pub fn apart(&self) -> Apart<'_> {
        let mut apart = Apart { shape: Vec::with_capacity(2 << 10), texts: Vec::with_capacity(128) };
        for (name, given) in &self.0 {
            apart.name(name);
            match given {
                Given::Value(value) => apart.take(value),
                Given::Html(html) => apart.text(Text::Html(html)),
            }
        }
        apart
    }

    /// The same values with a mark in the place of each text: the number of its place in [`Apart::texts`].
    #[must_use]
    pub fn marked(&self) -> Values {
        let mut next = 0;
        let mut mark = |given: &Given| match given {
            Given::Value(value) => Given::Value(marked(value, &mut next)),
            Given::Html(html) => Given::Value(marked(&value::html(html), &mut next)),
        };
        Values(self.0.iter().map(|(name, given)| (*name, mark(given))).collect())
    }
}

impl<'v> Apart<'v> {
    fn name(&mut self, name: &str) {
        self.shape.extend_from_slice(name.as_bytes());
        self.shape.push(b':');
    }

    fn text(&mut self, text: Text<'v>) {
        let (Text::Plain(string) | Text::Html(string)) = text;
        self.shape.push(if string.is_empty() { b'0' } else { b'"' });
        if !string.is_empty() {
            self.texts.push(text);
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
            self.shape.extend_from_slice(value.to_string().as_bytes());
            self.shape.push(b';');
        }
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

    fn values(entries: impl IntoIterator<Item = (&'static str, Value)>) -> Values {
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
        values.insert_html("rows", "<tr>".to_owned());
        values.insert_html("none", String::new());
        let marked = values.marked();
        let apart = values.apart();
        let marks = marked.apart();
        assert_eq!(apart.shape, marks.shape);
        let expected: Vec<String> = (0..apart.texts.len()).map(|at| mould::mark(at).to_string()).collect();
        assert_eq!(marks.texts, expected.iter().map(|mark| Text::Html(mark)).collect::<Vec<_>>());
    }
}
