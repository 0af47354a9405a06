//! What a template does with the values of a page: is it plain, so that it can be rendered once for all pages of a shape?
//!
//! That is decided by a list of what is known to be the same whatever the texts say: to print a text as it is, to ask
//! whether it is there, to take a turn of a loop for each item of a list. Expressions in which no value of the page
//! occurs may be anything. All else is not plain: in doubt a page is rendered by itself.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::kind::Kind;
use super::lexer::{Tag, Token, tags};

/// A template, with all that it extends and includes, read for what it does.
#[derive(Debug)]
pub struct Reading {
    /// Where a page begins: the template, and those it stands on.
    begins: Vec<String>,
    /// What the tags of each template do, in their order.
    files: BTreeMap<String, Vec<Deed>>,
    /// The names that some component takes from wherever it is called: `@site`.
    taken: BTreeSet<String>,
}

/// What a tag does that is no plain thing to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The template.
    pub file: String,
    /// The tag in it.
    pub range: Range<usize>,
    /// The value it looks into, where one is named.
    pub name: Option<String>,
}

/// What is given to templates by name.
pub type Kinds = BTreeMap<String, Kind>;

/// The texts of all templates by name.
pub type Texts<'t> = BTreeMap<&'t str, &'t str>;

/// What one tag does.
#[derive(Debug)]
struct Deed {
    range: Range<usize>,
    what: What,
    bound: Bound,
    /// The names in it that may be values.
    mentions: Vec<String>,
    /// Can it call a component?
    calls: bool,
}

/// Names, one taken from the other: `pick.a.label`.
type Path = Vec<String>;

#[derive(Debug)]
enum What {
    /// It has nothing to do with values.
    Nothing,
    /// It prints what stands there.
    Prints(Path),
    /// It asks whether values are there, and nothing else about them.
    Asks,
    /// It gives a name to each item of these lists; or to these items, where they are listed in the tag itself.
    Walks { item: String, over: Vec<Path>, listed: bool },
    /// It brings in another template, which sees what is to be seen here.
    Includes(String),
    /// It stands on another template.
    Extends(String),
    /// Anything: it must have nothing to do with values.
    Free,
    /// It does something that nothing is known about.
    More,
}

/// Where the names that a loop gives begin and end to be known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Bound {
    /// Not here.
    Within,
    /// A condition or a loop begins.
    Opens,
    /// The other branch of it begins.
    Turns,
    /// It ends.
    Closes,
}

/// How many templates may be brought in, one within another or one after another, before that is too much to look into.
const MOST_INCLUDED: usize = 256;

impl Reading {
    /// Reads a template. The error says what of it is not understood.
    pub fn page(template: &str, texts: &Texts<'_>) -> Result<Self, Fault> {
        let mut reading = Reading { begins: vec![template.to_owned()], files: BTreeMap::new(), taken: taken(texts) };
        reading.bring(vec![template.to_owned()], texts)?;
        // The blocks of a template run where one that it stands on has them, which is in no loop.
        let mut next = 0;
        while next < reading.begins.len() {
            for deed in &reading.files[&reading.begins[next]] {
                if let What::Extends(file) = &deed.what {
                    reading.begins.push(file.clone());
                }
            }
            next += 1;
        }
        Ok(reading)
    }

    /// Reads a component, whichever template defines it, with the names of its values added to `values` that go by
    /// another name in it. `None` where there is no such component.
    pub fn component(name: &str, texts: &Texts<'_>, values: &mut Kinds) -> Option<Result<Self, Fault>> {
        for (file, text) in texts {
            let Ok(tags) = tags(text) else { continue };
            let Some(first) = tags.iter().position(|tag| defines(tag).as_deref() == Some(name)) else { continue };
            // All that is given and not asked for by name.
            let all = Kind::map(values.iter().map(|(name, kind)| (name.clone(), kind.clone())));
            for two in tags[first].tokens.windows(2) {
                if let [Token::Sign("..."), Token::Name(rest)] = two {
                    values.insert((*rest).to_owned(), all.clone());
                }
            }
            let body = tags[first + 1..].iter().take_while(|tag| !is_statement(tag, "endcomponent"));
            let body: Vec<Deed> = body.map(deed).collect();
            let brings = included(&body);
            let files = [((*file).to_owned(), body)].into();
            let mut reading = Reading { begins: vec![(*file).to_owned()], files, taken: taken(texts) };
            return Some(reading.bring(brings, texts).map(|()| reading));
        }
        None
    }

    /// Reads templates, and all that they extend and include.
    fn bring(&mut self, mut files: Vec<String>, texts: &Texts<'_>) -> Result<(), Fault> {
        while let Some(file) = files.pop() {
            if self.files.contains_key(&file) {
                continue;
            }
            let fault = |at: usize| Fault { file: file.clone(), range: at..at, name: None };
            let text = texts.get(file.as_str()).ok_or_else(|| fault(0))?;
            let mut deeds = Vec::new();
            let mut defines_component = false;
            for tag in &tags(text).map_err(fault)? {
                // What a component does is done where it is called.
                defines_component |= defines(tag).is_some();
                if !defines_component {
                    deeds.push(deed(tag));
                }
                defines_component &= !is_statement(tag, "endcomponent");
            }
            files.extend(included(&deeds));
            self.files.insert(file, deeds);
        }
        Ok(())
    }

    /// Does the template do nothing with these values but print texts, ask whether they are there, and go through lists?
    pub fn prints_only(&self, values: Kinds) -> bool {
        self.fault(values, true).is_none()
    }

    /// The first tag that does more than print these values.
    pub fn looks_into(&self, values: Kinds) -> Option<Fault> {
        self.fault(values, false)
    }

    fn fault(&self, mut values: Kinds, may_ask: bool) -> Option<Fault> {
        // What shows all there is, and what a block holds.
        values.insert("__tera_context".to_owned(), Kind::map(std::iter::empty()));
        values.insert("super".to_owned(), Kind::map(std::iter::empty()));
        let mut walk = Walk { reading: self, values, items: Vec::new(), may_ask, included: 0 };
        self.begins.iter().find_map(|file| walk.file(file).err())
    }
}

/// The templates that tags bring in.
fn included(deeds: &[Deed]) -> Vec<String> {
    let brings = |deed: &Deed| match &deed.what {
        What::Includes(file) | What::Extends(file) => Some(file.clone()),
        _ => None,
    };
    deeds.iter().filter_map(brings).collect()
}

/// A way through templates, in the order in which their tags stand.
struct Walk<'r> {
    reading: &'r Reading,
    values: Kinds,
    /// For each condition and loop around a tag, the name that it gives, and what stands behind it.
    items: Vec<Option<(String, Kind)>>,
    may_ask: bool,
    included: usize,
}

impl Walk<'_> {
    fn file(&mut self, file: &str) -> Result<(), Fault> {
        let reading = self.reading;
        for deed in &reading.files[file] {
            let fault = |name| Fault { file: file.to_owned(), range: deed.range.clone(), name };
            let item = self.judge(deed).map_err(fault)?;
            match deed.bound {
                Bound::Within => {}
                Bound::Opens => self.items.push(item),
                Bound::Turns => {
                    self.items.pop();
                    self.items.push(None);
                }
                Bound::Closes => drop(self.items.pop()),
            }
            if let What::Includes(other) = &deed.what {
                self.included += 1;
                let stands = reading.files[other].iter().any(|deed| matches!(deed.what, What::Extends(_)));
                if stands || self.included > MOST_INCLUDED {
                    return Err(fault(None));
                }
                self.file(other)?;
            }
        }
        Ok(())
    }

    /// What a name stands for, where it is a value.
    fn value(&self, name: &str) -> Option<&Kind> {
        let item = self.items.iter().rev().flatten().find(|(item, _)| item == name);
        item.map(|(_, kind)| kind).or_else(|| self.values.get(name))
    }

    /// Is a tag plain here? A loop gives a name to its items. The error names the value that it is not plain for.
    fn judge(&self, deed: &Deed) -> Result<Option<(String, Kind)>, Option<String>> {
        let mentioned = deed.mentions.iter().find(|name| self.value(name).is_some());
        let taken = || self.reading.taken.iter().find(|name| deed.calls && self.value(name).is_some());
        match &deed.what {
            What::Nothing | What::Includes(_) | What::Extends(_) => Ok(None),
            What::More => Err(mentioned.cloned()),
            What::Prints(path) => {
                let kind = self.value(&path[0]).map(|kind| kind.at(&path[1..])).unwrap_or_default();
                if kind.is_printed_as_it_is() { Ok(None) } else { Err(Some(path[0].clone())) }
            }
            What::Asks if self.may_ask => Ok(None),
            What::Walks { item, over, listed } if self.may_ask && mentioned.is_some() => {
                let mut items = Kind::default();
                for path in over {
                    let Some(kind) = self.value(&path[0]).map(|kind| kind.at(&path[1..])) else { continue };
                    if *listed {
                        items.join(kind);
                    } else if kind.is_walked_alike() {
                        items.join(kind.list.map(|items| *items).unwrap_or_default());
                    } else {
                        return Err(Some(path[0].clone()));
                    }
                }
                Ok(Some((item.clone(), items)))
            }
            What::Asks | What::Walks { .. } | What::Free => match mentioned.or_else(taken) {
                Some(name) => Err(Some(name.clone())),
                None => Ok(None),
            },
        }
    }
}

/// The names that components take from wherever they are called.
fn taken(texts: &Texts<'_>) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for tag in texts.values().filter_map(|text| tags(text).ok()).flatten().filter(|tag| defines(tag).is_some()) {
        for two in tag.tokens.windows(2) {
            if let [Token::Sign("@"), Token::Name(name)] = two {
                names.insert((*name).to_owned());
            }
        }
    }
    names
}

/// The component that a tag defines.
fn defines(tag: &Tag<'_>) -> Option<String> {
    let [Token::Name("component"), name @ ..] = &*tag.tokens else { return None };
    let name = name.iter().take_while(|token| **token != Token::Sign("("));
    let name = name.map(|token| match token {
        Token::Name(name) => *name,
        _ => ".",
    });
    (!tag.prints).then(|| name.collect())
}

fn is_statement(tag: &Tag<'_>, name: &str) -> bool {
    !tag.prints && tag.tokens.first() == Some(&Token::Name(name))
}

/// What a tag does.
fn deed(tag: &Tag<'_>) -> Deed {
    let what = if tag.prints { printed(&tag.tokens) } else { statement(&tag.tokens) };
    let bound = match tag.tokens.first() {
        Some(Token::Name("if" | "for")) if !tag.prints => Bound::Opens,
        Some(Token::Name("else" | "elif")) if !tag.prints => Bound::Turns,
        Some(Token::Name("endif" | "endfor")) if !tag.prints => Bound::Closes,
        _ => Bound::Within,
    };
    let calls = tag.tokens.windows(2).any(|two| matches!(two, [Token::Sign("<"), Token::Name(_)]));
    let mentions = (0..tag.tokens.len()).filter_map(|at| {
        let Token::Name(name) = tag.tokens[at] else { return None };
        let is_part = at > 0 && matches!(tag.tokens[at - 1], Token::Sign("." | "?."));
        let is_argument = tag.tokens.get(at + 1) == Some(&Token::Sign("="));
        let is_item = at == 1 && matches!(what, What::Walks { .. });
        (!is_part && !is_argument && !is_item).then(|| name.to_owned())
    });
    let mentions = mentions.collect();
    Deed { range: tag.start..tag.end, what, bound, mentions, calls }
}

fn printed(tokens: &[Token<'_>]) -> What {
    if let [Token::Name("super"), Token::Sign("("), Token::Sign(")")] = tokens {
        return What::Nothing;
    }
    path(tokens).map_or(What::Free, What::Prints)
}

/// Names with points between them.
fn path(tokens: &[Token<'_>]) -> Option<Path> {
    let mut names = Vec::new();
    for (at, token) in tokens.iter().enumerate() {
        match token {
            Token::Name(name) if at % 2 == 0 => names.push((*name).to_owned()),
            Token::Sign("." | "?.") if at % 2 == 1 => {}
            _ => return None,
        }
    }
    (tokens.len() % 2 == 1).then_some(names)
}

fn statement(tokens: &[Token<'_>]) -> What {
    match tokens {
        [Token::Name("else" | "endif" | "endfor" | "endblock" | "break" | "continue")]
        | [Token::Name("block" | "endblock"), Token::Name(_)] => What::Nothing,
        [Token::Name("include"), Token::Text(file)] if !file.contains('\\') => What::Includes((*file).to_owned()),
        [Token::Name("extends"), Token::Text(file)] if !file.contains('\\') => What::Extends((*file).to_owned()),
        [Token::Name("if" | "elif"), condition @ ..] => {
            let asks = |token: &Token<'_>| match token {
                Token::Name(name) => !matches!(*name, "in" | "is" | "if" | "else"),
                Token::Sign(sign) => matches!(*sign, "." | "?." | "(" | ")"),
                Token::Text(_) | Token::Number => false,
            };
            // What a function gives may depend on more than whether its arguments are there.
            let is_call = |two: &[Token<'_>]| matches!(two, [Token::Name(name), Token::Sign("(")] if !matches!(*name, "and" | "or" | "not"));
            if condition.iter().all(asks) && !condition.windows(2).any(is_call) { What::Asks } else { What::Free }
        }
        [Token::Name("for"), Token::Name(item), Token::Name("in"), Token::Sign("["), items @ .., Token::Sign("]")] => {
            let items = items.split(|token| *token == Token::Sign(","));
            let over = items.filter(|item| !item.is_empty()).map(path).collect();
            walks(item, over, true)
        }
        [Token::Name("for"), Token::Name(item), Token::Name("in"), list @ ..] => {
            walks(item, path(list).map(|list| vec![list]), false)
        }
        [Token::Name("set" | "set_global"), Token::Name(_), Token::Sign("="), ..] | [Token::Name("for"), ..] => {
            What::Free
        }
        _ => What::More,
    }
}

fn walks(item: &str, over: Option<Vec<Path>>, listed: bool) -> What {
    over.map_or(What::Free, |over| What::Walks { item: item.to_owned(), over, listed })
}

#[cfg(test)]
mod tests;
