//! What a message may compute: the functions it may call with their options, the numbers it may write, and what it may
//! select on. This is the one list; whatever it does not name is a finding, and is never formatted.
//!
//! Fluent's formatting trusts its messages: it repeats a zero as often as an option says, counts the digits of a literal
//! into a number of 64 bits, and panics over a few shapes it takes for impossible once a message has too many placeables.
//! Messages come from strangers, so those shapes end here, before anything is formatted.

use fluent_bundle::{FluentArgs, FluentValue};
use fluent_syntax::ast::{
    Attribute, CallArguments, Entry, Expression, InlineExpression, NamedArgument, Pattern, PatternElement, VariantKey,
};

use super::contract;

/// The most digits of a number in a message, and the most that an option may ask for. A number of that length is kept
/// exactly; a longer one would come out as another.
pub const MAX_DIGITS: usize = 15;

/// A function that messages may call. Each takes one number.
pub struct Function {
    /// Its name.
    pub name: &'static str,
    /// Its options.
    pub options: &'static [(&'static str, Values)],
}

/// What an option can be.
#[derive(Clone, Copy)]
pub enum Values {
    /// One of some words, in quotes.
    Words(&'static [&'static str]),
    /// A whole number from 0 to this one.
    UpTo(usize),
}

/// All there are. Fluent knows more options of `NUMBER`, and does nothing with them.
pub const FUNCTIONS: [Function; 1] = [Function {
    name: "NUMBER",
    options: &[("minimumFractionDigits", Values::UpTo(MAX_DIGITS)), ("type", Values::Words(&["cardinal", "ordinal"]))],
}];

/// The names of the functions.
pub fn names() -> impl Iterator<Item = &'static str> {
    FUNCTIONS.iter().map(|function| function.name)
}

/// Something that a message may not compute.
#[derive(Debug)]
pub struct Fault<'t> {
    /// Where it stands: a slice of the parsed text.
    pub at: &'t str,
    /// What is wrong.
    pub message: String,
    /// What to write.
    pub help: String,
}

/// What is wrong in a message or term; nothing in other entries, and nothing about functions that are not there.
pub fn faults<'t>(entry: &Entry<&'t str>) -> Vec<Fault<'t>> {
    walked(entry).faults
}

/// May this be formatted?
pub fn is_safe(entry: &Entry<&str>) -> bool {
    let walk = walked(entry);
    // What is given to a function that is not there would be made all the same.
    walk.faults.is_empty() && !walk.calls_unknown
}

fn walked<'t>(entry: &Entry<&'t str>) -> Walk<'t> {
    let mut walk = Walk { near: "", is_term: false, calls_unknown: false, faults: Vec::new() };
    let (name, value, attributes) = match entry {
        Entry::Message(message) => (message.id.name, message.value.as_ref(), &message.attributes),
        Entry::Term(term) => (term.id.name, Some(&term.value), &term.attributes),
        _ => return walk,
    };
    walk.is_term = matches!(entry, Entry::Term(_));
    let attributes = attributes.iter().map(|Attribute { id, value }| (id.name, value));
    for (near, pattern) in value.map(|value| (name, value)).into_iter().chain(attributes) {
        walk.near = near;
        walk.pattern(pattern);
    }
    walk
}

/// `NUMBER`, as the list has it: an option that is not there does nothing, whoever let it through.
pub fn number<'a>(positional: &[FluentValue<'a>], named: &FluentArgs<'_>) -> FluentValue<'a> {
    let [FluentValue::Number(number)] = positional else { return FluentValue::Error };
    let mut number = number.clone();
    let known = FUNCTIONS.iter().flat_map(|function| function.options);
    let allowed = known.filter_map(|(name, values)| {
        let value = named.get(*name)?;
        let fits = match (values, value) {
            (Values::Words(words), FluentValue::String(word)) => words.contains(&word.as_ref()),
            (Values::UpTo(most), FluentValue::Number(number)) => usize::from(number) <= *most,
            _ => false,
        };
        fits.then(|| (*name, value.clone()))
    });
    number.options.merge(&allowed.collect());
    FluentValue::Number(number)
}

/// A message under inspection.
struct Walk<'t> {
    /// What was met last that has a place; faults of what has none are told there.
    near: &'t str,
    /// Terms are given what their callers like, messages what their places give.
    is_term: bool,
    /// Does it call a function that is not in the list? That is a finding of another kind.
    calls_unknown: bool,
    faults: Vec<Fault<'t>>,
}

impl<'t> Walk<'t> {
    fn fault(&mut self, at: &'t str, message: impl Into<String>, help: impl Into<String>) {
        self.faults.push(Fault { at, message: message.into(), help: help.into() });
    }

    fn pattern(&mut self, pattern: &Pattern<&'t str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.near = value,
                PatternElement::Placeable { expression } => self.expression(expression),
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&'t str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                if let InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } = selector
                {
                    self.fault(
                        value,
                        "this selects on what is always the same",
                        "select on a variable, or write one text",
                    );
                }
                for variant in variants {
                    if let VariantKey::NumberLiteral { value } = &variant.key {
                        self.literal(value);
                    }
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&'t str>) {
        match inline {
            InlineExpression::StringLiteral { value } => self.near = value,
            InlineExpression::NumberLiteral { value } => self.literal(value),
            InlineExpression::VariableReference { id } | InlineExpression::MessageReference { id, .. } => {
                self.near = id.name;
            }
            InlineExpression::TermReference { id, arguments, .. } => {
                self.near = id.name;
                if let Some(arguments) = arguments {
                    self.arguments(arguments);
                    if !arguments.positional.is_empty() {
                        let message = format!("`-{}` is given a value without a name", id.name);
                        self.fault(id.name, message, format!("write `{{ -{}(name: \"value\") }}`", id.name));
                    }
                }
            }
            InlineExpression::FunctionReference { id, arguments } => {
                self.near = id.name;
                self.arguments(arguments);
                match FUNCTIONS.iter().find(|function| function.name == id.name) {
                    Some(function) => self.call(function, id.name, arguments),
                    None => self.calls_unknown = true,
                }
            }
            InlineExpression::Placeable { expression } => {
                let near = self.near;
                self.fault(near, "braces stand directly inside braces", "one pair is enough: `{ $name }`");
                self.expression(expression);
            }
        }
    }

    fn arguments(&mut self, arguments: &CallArguments<&'t str>) {
        for argument in &arguments.positional {
            self.inline(argument);
        }
        for argument in &arguments.named {
            self.inline(&argument.value);
        }
    }

    fn literal(&mut self, value: &'t str) {
        self.near = value;
        let digits = value.bytes().filter(u8::is_ascii_digit).count();
        if digits > MAX_DIGITS {
            let message = format!("this number has {digits} digits");
            let help = format!("a number may have {MAX_DIGITS}; write a longer one as text, without braces");
            self.fault(value, message, help);
        }
    }

    fn call(&mut self, function: &Function, at: &'t str, arguments: &CallArguments<&'t str>) {
        let is_number = |argument: &InlineExpression<&str>| match argument {
            InlineExpression::NumberLiteral { .. } | InlineExpression::FunctionReference { .. } => true,
            InlineExpression::VariableReference { id } => self.is_term || contract::NUMBERS.contains(&id.name),
            _ => false,
        };
        if !matches!(arguments.positional.as_slice(), [argument] if is_number(argument)) {
            let numbers: Vec<String> = contract::NUMBERS.iter().map(|name| format!("`${name}`")).collect();
            let message = format!("`{}` needs one number", function.name);
            self.fault(at, message, format!("numbers are {}, where they are given", numbers.join(", ")));
        }
        for argument in &arguments.named {
            self.option(function, argument);
        }
    }

    fn option(&mut self, function: &Function, argument: &NamedArgument<&'t str>) {
        let name = argument.name.name;
        let Some((_, values)) = function.options.iter().find(|(known, _)| *known == name) else {
            let known: Vec<String> = function.options.iter().map(|(known, _)| format!("`{known}`")).collect();
            let message = format!("`{}` has no option `{name}` here", function.name);
            self.fault(name, message, format!("its options are {}", known.join(", ")));
            return;
        };
        match (values, &argument.value) {
            (Values::Words(words), InlineExpression::StringLiteral { value }) if words.contains(value) => {}
            (Values::UpTo(most), InlineExpression::NumberLiteral { value })
                if value.parse::<usize>().is_ok_and(|number| number <= *most) => {}
            (Values::Words(words), _) => {
                let known: Vec<String> = words.iter().map(|word| format!("`\"{word}\"`")).collect();
                self.fault(name, format!("`{name}` cannot have this value"), format!("write {}", known.join(" or ")));
            }
            (Values::UpTo(most), _) => {
                let help = format!("write a whole number from 0 to {most}");
                self.fault(name, format!("`{name}` cannot have this value"), help);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is wrong with a text, each as the slice that is pointed at.
    fn found(text: &str) -> Vec<&str> {
        let resource = match fluent_syntax::parser::parse(text) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        resource.body.iter().flat_map(faults).map(|fault| fault.at).collect()
    }

    #[test]
    fn what_the_list_names_is_no_fault() {
        for text in [
            "a = { $code } { -t } { -t(case: \"x\", n: 1) } { NUMBER($count) } { NUMBER(1.5, minimumFractionDigits: 15) }\n",
            "a = { NUMBER($count, type: \"ordinal\", minimumFractionDigits: 0) ->\n    [1] x\n   *[other] y\n }\n",
            "-t = { NUMBER($anything) }\n    .b = { -u.c ->\n       *[x] { 123456789012345 }\n    }\n",
            "a = { NUMBER(NUMBER(1)) } { \"1\" }\n",
        ] {
            assert_eq!(found(text), [""; 0], "{text}");
        }
    }

    #[test]
    fn whatever_it_does_not_name_is_one() {
        let long = format!("1.{}", "0".repeat(100_000));
        for (text, at) in [
            ("a = { NUMBER(1, minimumFractionDigits: 10000000000) }\n", vec!["minimumFractionDigits"]),
            ("a = { NUMBER(1, minimumFractionDigits: 16) }\n", vec!["minimumFractionDigits"]),
            ("a = { NUMBER(1, minimumFractionDigits: 1.5) }\n", vec!["minimumFractionDigits"]),
            ("a = { NUMBER(1, minimumFractionDigits: \"2\") }\n", vec!["minimumFractionDigits"]),
            ("a = { NUMBER(1, type: \"other\") }\n", vec!["type"]),
            ("a = { NUMBER(1, useGrouping: \"false\") }\n", vec!["useGrouping"]),
            ("a = { NUMBER() }{ NUMBER(1, 2) }{ NUMBER($code) }{ NUMBER(\"1\") }{ NUMBER(-t) }\n", vec!["NUMBER"; 5]),
            ("a = x\n    .b = { NUMBER($count) ->\n       *[other] { NUMBER() }\n    }\n", vec!["NUMBER"]),
            ("a = { -t(1) }\n", vec!["t"]),
            ("a = { 1 ->\n   *[o] x\n }{ \"x\" ->\n   *[o] x\n }\n", vec!["1", "x"]),
            ("a = x { { $code } }\n", vec!["x "]),
            ("a = { $count ->\n    [1234567890123456] x\n   *[o] x\n }\n", vec!["1234567890123456"]),
            (&format!("a = {{ {long} }}{{ -t(x: {long}) }}\n"), vec![long.as_str(); 2]),
        ] {
            assert_eq!(found(text), at, "{}", &text[..text.len().min(100)]);
        }
    }

    #[test]
    fn the_function_itself_knows_the_list_too() {
        let call = |option: &str, value: FluentValue<'static>| {
            let mut named = FluentArgs::new();
            named.set(option.to_owned(), value);
            match number(&[FluentValue::from(1)], &named) {
                FluentValue::Number(number) => number.as_string().into_owned(),
                other => format!("{other:?}"),
            }
        };
        assert_eq!(call("minimumFractionDigits", FluentValue::from(2)), "1.00");
        assert_eq!(call("minimumFractionDigits", FluentValue::from(10_000_000_000_u64)), "1");
        assert_eq!(call("minimumFractionDigits", FluentValue::from("2")), "1");
    }
}
