//! A reader of hikaku's own pages, quick enough for all of them: tags, attributes and what lies between. It knows no
//! repairs, so a page that is not well formed fails here; `scraper` reads a choice of pages the way browsers do.

/// One tag.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Tag<'p> {
    /// Its name; an end tag's begins with `/`.
    pub(crate) name: &'p str,
    attributes: &'p str,
    /// The text behind it, up to the next tag.
    pub(crate) text: &'p str,
}

impl<'p> Tag<'p> {
    /// The attributes with their values, still escaped; one without a value has an empty one.
    pub(crate) fn attributes(self) -> impl Iterator<Item = (&'p str, &'p str)> {
        let mut rest = self.attributes.trim_end_matches('/').trim();
        std::iter::from_fn(move || {
            let end = rest.find(['=', ' ']).unwrap_or(rest.len());
            let name = &rest[..end];
            if name.is_empty() {
                return None;
            }
            if let Some(value) = rest[end..].strip_prefix("=\"") {
                let (value, after) = value.split_once('"').expect("a value is closed");
                rest = after.trim_start();
                Some((name, value))
            } else {
                let (value, after) = rest[end..].split_at(rest[end..].find(' ').unwrap_or(rest.len() - end));
                let value = value.strip_prefix('=').unwrap_or_default();
                assert!(
                    !value.contains(['"', '\'', '<', '>', '=', '`']),
                    "such a value stands in double quotes: {rest}"
                );
                rest = after.trim_start();
                Some((name, value))
            }
        })
    }

    /// The value of an attribute.
    pub(crate) fn get(self, name: &str) -> Option<&'p str> {
        self.attributes().find(|(known, _)| *known == name).map(|(_, value)| value)
    }
}

/// All tags of a page, in order.
pub(crate) fn tags(page: &str) -> Vec<Tag<'_>> {
    let mut tags = Vec::new();
    let mut rest = page;
    while let Some(at) = rest.find('<') {
        let tag = &rest[at + 1..];
        let end = end_of(tag);
        let name_end = tag[..end].find([' ', '\n']).unwrap_or(end);
        let after = &tag[end + 1..];
        let name = &tag[..name_end];
        // Inside a script there are no tags.
        let stop = if name == "script" { after.find("</script") } else { after.find('<') };
        let stop = stop.unwrap_or(after.len());
        tags.push(Tag { name, attributes: &tag[name_end..end], text: &after[..stop] });
        rest = &after[stop..];
    }
    tags
}

/// What a relative link on a page means, from the output folder; the folder it names ends with a slash.
pub(crate) fn beside(page: &str, link: &str) -> String {
    let mut parts: Vec<&str> = page.split('/').collect();
    parts.pop();
    for part in link.split('/') {
        match part {
            ".." => assert!(parts.pop().is_some(), "{page}: {link} leaves the site"),
            "." => {}
            part => parts.push(part),
        }
    }
    let is_folder = matches!(link.rsplit('/').next(), Some("." | ".."));
    parts.join("/") + if is_folder { "/" } else { "" }
}

/// Where a tag ends: the first `>` outside of a value.
fn end_of(tag: &str) -> usize {
    let mut from = 0;
    loop {
        let end = from + tag[from..].find('>').expect("a tag ends");
        if tag[..end].matches('"').count().is_multiple_of(2) {
            return end;
        }
        from = end + 1;
    }
}

#[test]
fn tags_and_attributes_are_read() {
    let page = "<!doctype html>\n<p class=\"a > b\" hidden id=x>x</p><script>if (a < b) {}</script><br/>";
    let tags = tags(page);
    assert_eq!(
        tags.iter().map(|tag| tag.name).collect::<Vec<_>>(),
        ["!doctype", "p", "/p", "script", "/script", "br/"]
    );
    assert_eq!(tags[1].attributes().collect::<Vec<_>>(), [("class", "a > b"), ("hidden", ""), ("id", "x")]);
    assert_eq!((tags[1].text, tags[1].get("class"), tags[3].text), ("x", Some("a > b"), "if (a < b) {}"));
}
