//! What a template does with the values of a page: is it plain, so that it can be rendered once for all pages of a shape?

use std::collections::BTreeSet;

/// Does a template, with all that it extends and includes, do nothing with these values but print them, ask whether they
/// are there, and go through lists of them? In doubt it does not. `source` gives the text of a template.
pub fn prints_only<'t>(
    template: &str,
    names: impl Iterator<Item = &'static str>,
    source: &dyn Fn(&str) -> Option<&'t str>,
) -> bool {
    // Inside a template the values also go by the names that a block's content and the items of loops have.
    let mut names: BTreeSet<String> = names.chain(["super"]).map(str::to_owned).collect();
    let mut files = vec![template.to_owned()];
    loop {
        let known = (names.len(), files.len());
        let mut next = 0;
        while next < files.len() {
            let Some(tags) = source(&files[next]).and_then(tags) else { return false };
            next += 1;
            for tag in &tags {
                match words(tag).map_or(Deed::More, |words| deed(&words, &mut names)) {
                    Deed::Brings(file) if !files.contains(&file) => files.push(file),
                    Deed::Brings(_) | Deed::Plain => {}
                    Deed::More => return false,
                }
            }
        }
        // A template can be brought in again where a loop found later gives its names another meaning.
        if known == (names.len(), files.len()) {
            return true;
        }
    }
}

/// What a tag does.
enum Deed {
    /// It prints values, asks whether they are there, or has nothing to do with them.
    Plain,
    /// It brings in another template.
    Brings(String),
    /// It does more with the values, or it is not understood.
    More,
}

/// A piece of a tag's inside.
#[derive(Debug, PartialEq)]
enum Word<'t> {
    /// A name, with what is taken from it: `pick.a.label`.
    Path(&'t str),
    /// A string, without its quotes.
    Text(&'t str),
    /// A sign.
    Sign(char),
}

/// The insides of a template's tags, expressions with a `{` before them and statements with a `%`. `None` where the
/// template is not understood.
fn tags(text: &str) -> Option<Vec<&str>> {
    let mut tags = Vec::new();
    let mut rest = text;
    while let Some(open) = rest.find('{') {
        rest = &rest[open + 1..];
        let (kind, end) = match rest.chars().next() {
            Some('#') => {
                rest = &rest[rest.find("#}")? + 2..];
                continue;
            }
            Some('{') => ('{', "}}"),
            Some('%') => ('%', "%}"),
            _ => continue,
        };
        let close = end_of_tag(&rest[1..], end)? + 1;
        let tag = &rest[..close];
        // What stands between these is printed as it is, and would be taken for tags here.
        if kind == '%' && tag[1..].trim_matches('-').trim() == "raw" {
            return None;
        }
        tags.push(tag);
        rest = &rest[close + 2..];
    }
    Some(tags)
}

/// Where the end of a tag stands that is not within a string.
fn end_of_tag(text: &str, end: &str) -> Option<usize> {
    let mut quote = None;
    for (at, c) in text.char_indices() {
        match quote {
            Some(open) if open == c => quote = None,
            None if matches!(c, '"' | '\'' | '`') => quote = Some(c),
            None if text[at..].starts_with(end) => return Some(at),
            _ => {}
        }
    }
    None
}

fn words(tag: &str) -> Option<Vec<Word<'_>>> {
    let is_name = |c: char| c.is_alphanumeric() || matches!(c, '_' | '.');
    let mut words = vec![Word::Sign(tag.chars().next()?)];
    let inside = tag[1..].trim_start_matches('-').trim_end_matches('-');
    let mut rest = inside.trim_start();
    while let Some(c) = rest.chars().next() {
        let length = if matches!(c, '"' | '\'' | '`') {
            let length = rest[1..].find(c)?;
            words.push(Word::Text(&rest[1..=length]));
            length + 2
        } else if is_name(c) {
            let length = rest.find(|c: char| !is_name(c)).unwrap_or(rest.len());
            words.push(Word::Path(&rest[..length]));
            length
        } else {
            words.push(Word::Sign(c));
            c.len_utf8()
        };
        rest = rest[length..].trim_start();
    }
    Some(words)
}

/// Looks at one tag. The name that a loop gives to the items of a list becomes one of the values' names.
fn deed(words: &[Word<'_>], names: &mut BTreeSet<String>) -> Deed {
    let is_value = |names: &BTreeSet<String>, word: &Word<'_>| match word {
        // The first shows all that a template can see.
        Word::Path("__tera_context") => true,
        Word::Path(path) => names.contains(path.split('.').next().unwrap_or_default()),
        _ => false,
    };
    let is_free = |names: &BTreeSet<String>, words: &[Word<'_>]| !words.iter().any(|word| is_value(names, word));
    let only = |is_so: bool| if is_so { Deed::Plain } else { Deed::More };
    match words {
        // A component sees what its definition asks for.
        [_, Word::Sign('<'), ..] | [Word::Sign('{'), Word::Path("__tera_context")] => Deed::More,
        [Word::Sign('{'), Word::Path(_)]
        | [Word::Sign('{'), Word::Path("super"), Word::Sign('('), Word::Sign(')')]
        | [Word::Sign('%'), Word::Path("else" | "endif" | "endfor" | "block" | "endblock"), ..] => Deed::Plain,
        [Word::Sign('{'), expression @ ..] => only(is_free(names, expression)),
        [Word::Sign('%'), Word::Path("extends" | "include"), Word::Text(file)] => Deed::Brings((*file).to_owned()),
        [Word::Sign('%'), Word::Path("if" | "elif"), condition @ ..] => {
            let asks = |word: &Word<'_>| matches!(word, Word::Path(_) | Word::Sign('(' | ')'));
            let is_in = |word: &Word<'_>| matches!(word, Word::Path("in" | "is" | "__tera_context"));
            let is_plain = condition.iter().all(|word| asks(word) && !is_in(word));
            only(is_plain || is_free(names, condition))
        }
        [Word::Sign('%'), Word::Path("for"), Word::Path(item), Word::Path("in"), list @ ..] => {
            if is_free(names, list) {
                return Deed::Plain;
            }
            let lists = |word: &Word<'_>| matches!(word, Word::Path(_) | Word::Sign('[' | ']' | ','));
            // A part of a list, or one of its items: `links[1]`.
            let picks = |two: &[Word<'_>]| matches!(two, [Word::Path(_), Word::Sign('[')]);
            names.insert((*item).to_owned());
            only(list.iter().all(lists) && !list.windows(2).any(picks))
        }
        [Word::Sign('%'), Word::Path("set"), Word::Path(_), Word::Sign('='), expression @ ..] => {
            only(is_free(names, expression))
        }
        _ => Deed::More,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plain(text: &'static str) -> bool {
        let source = move |name: &str| match name {
            "page.html" => Some(text),
            "part.html" => Some("{% if title %}{{ title }}{% endif %}"),
            "cuts.html" => Some("{{ title | upper }}"),
            "its.html" => Some("{{ it.label | upper }}"),
            "loops.html" => Some("{% for it in links %}{% include 'its.html' %}{% endfor %}"),
            _ => None,
        };
        prints_only("page.html", ["title", "links", "a"].into_iter(), &source)
    }

    #[test]
    fn printing_and_asking_is_plain() {
        for text in [
            "no tags { at all } #",
            "{{ title }}{{- a.name -}}",
            "{% if title %}x{% elif a.name and not links %}y{% endif %}",
            "{% for it in links %}<a href=\"{{ it.href }}\">{{ it.label }}</a>{% endfor %}",
            "{% for it in [a, title] %}{% if it.name %}{{ it.name }}{% endif %}{% endfor %}",
            "{% extends \"part.html\" %}{% block main %}{{ t.heading }}{% endblock main %}",
            "{% include 'part.html' %}{# {{ title | upper }} #}",
            "{{ lang | upper }}{% if lang == \"en\" %}{% set b = lang %}{% endif %}",
            "{{ \"title }}\" }}",
            "{% block main %}{{ super() }}{% endblock main %}",
            "{% if lang in [\"en\"] %}{{ title }}{% endif %}",
        ] {
            assert!(plain(text), "{text}");
        }
    }

    #[test]
    fn the_name_of_an_item_means_a_value_only_where_a_loop_gave_it() {
        assert!(plain("{% include \"its.html\" %}"));
    }

    #[test]
    fn doing_more_is_not() {
        for text in [
            "{{ title | upper }}",
            "{{ a.name ~ \"!\" }}",
            "{{ a[\"name\"] }}",
            "{{ other[title] }}",
            "{% if title == \"x\" %}{% endif %}",
            "{% if a.name is defined %}{% endif %}",
            "{% if links | length > 2 %}{% endif %}",
            "{% if \"x\" in title %}{% endif %}",
            "{% set b = title %}{{ b | upper }}",
            "{% for it in links %}{{ it.label | upper }}{% endfor %}",
            "{% for it in links | reverse %}{% endfor %}",
            "{% for key, it in a %}{% endfor %}",
            "{% include \"cuts.html\" %}",
            "{% include title %}",
            "{% include \"missing.html\" %}",
            "{% raw %}{{ title }}{% endraw %}",
            "{{<part/>}}",
            "{{ __tera_context }}",
            "{% filter upper %}{{ title }}{% endfilter %}",
            "{% set b %}{{ title }}{% endset %}",
            "{% block main %}{{ super() | upper }}{% endblock main %}",
            "{% for it in links[1] %}{% endfor %}",
            "{% if title in lang %}{% endif %}",
            "{% for key, it in lang %}{% endfor %}",
            "{% for it in links %}{% include \"its.html\" %}{% endfor %}",
            "{% include \"its.html\" %}{% include \"loops.html\" %}",
            "{{ title",
            "{{ 'title }}",
        ] {
            assert!(!plain(text), "{text}");
        }
    }
}
