//! What is not finished, in words: what stands in the place of a text that is missing, and words without drafts.

use std::collections::BTreeMap;

use super::bundle::Bundle;
use super::freshness::{Freshness, Stamps};
use super::words::Speaker;
use super::{Bundles, Coverage, LocaleWords, Text, Words, bundle, contract::Form, protocol_of, words_path};
use crate::escape;
use crate::load::Topic;
use crate::model::pair::CodeRef;
use crate::model::{Catalog, Kept, Limit, LocaleState, Unfinished};

/// The site message that stands where a text is missing.
pub(super) const GAP: &str = "gap-text";

impl Speaker<'_> {
    /// What stands in the place of a message of a language that must have it and lacks it: what is to be written, and
    /// where. `None` where the message is there, where another language may stand in, and in all that is published.
    pub(super) fn gap(&self, topic: Topic, id: &str, attribute: Option<&str>) -> Option<String> {
        if self.unfinished == Unfinished::LeftOut {
            return None;
        }
        let has = |bundles: &Bundles| part(bundles.get(&topic), id, attribute);
        let locale = &self.catalog.locales[self.locale];
        if has(self.own)
            || may_borrow(self.catalog, self.locale) && self.fallbacks.iter().any(|(_, bundles)| has(bundles))
        {
            return None;
        }
        let id = attribute.map_or_else(|| id.to_owned(), |attribute| format!("{id}.{attribute}"));
        Some(self.told_gap(&id, &words_path(self.catalog, topic, &locale.tag)))
    }

    /// What stands in the place of a facet's value that a code's facts do not give.
    pub(super) fn gap_in_facts(&self, at: CodeRef, facet: &str) -> Text {
        let code = self.catalog.code(at);
        let path = format!("content/{}/{}.yaml", self.catalog.protocol(at).id, code.stem());
        let text = match self.unfinished {
            Unfinished::LeftOut => String::new(),
            Unfinished::Shown => marked(&self.told_gap(&format!("facets.{facet}"), &path), Form::Inline),
        };
        Text { text, form: Form::Inline, fallback: None }
    }

    fn told_gap(&self, id: &str, file: &str) -> String {
        let known = std::iter::once(self.own).chain(self.fallbacks.iter().map(|(_, bundles)| *bundles));
        told(known.filter_map(|bundles| bundles.get(&Topic::Site)), id, file, self.tally.most())
    }
}

/// The sentence about what is missing, as plain text: in the language of the first file that has it.
fn told<'b>(mut files: impl Iterator<Item = &'b Bundle>, id: &str, file: &str, most: usize) -> String {
    let args = bundle::args(&[("id", id), ("file", file)]);
    let said = files.find_map(|site| site.format(GAP, None, &args, most)?.ok());
    said.unwrap_or_else(|| format!("{id}: {file}"))
}

/// May other languages stand in for what a language lacks? For one that is `complete` nothing may.
fn may_borrow(catalog: &Catalog, locale: usize) -> bool {
    let locale = &catalog.locales[locale];
    locale.state != LocaleState::Complete || locale.pseudo.is_some()
}

/// The files with messages of the site of a language in which what is missing is shown as such: the site's own, then those of
/// the protocols. `None` where it is not.
pub(super) fn shows_gaps(catalog: &Catalog, locale: usize, unfinished: Unfinished) -> Option<Vec<String>> {
    let is_shown = unfinished == Unfinished::Shown && (locale == catalog.source_locale || !may_borrow(catalog, locale));
    let topics = std::iter::once(Topic::Site).chain((0..catalog.protocols.len()).map(Topic::Protocol));
    is_shown.then(|| topics.map(|topic| words_path(catalog, topic, &catalog.locales[locale].tag)).collect())
}

fn part(file: Option<&Bundle>, id: &str, attribute: Option<&str>) -> bool {
    file.and_then(|file| file.definition(id)).is_some_and(|definition| definition.part(attribute).is_some())
}

/// A sentence about what is missing in the form that its place asks for: what may have markup is marked.
pub(super) fn marked(told: &str, form: Form) -> String {
    let mark = format!("<mark class=hikaku-gap>{}</mark>", escape::html(told));
    match form {
        Form::Plain => told.to_owned(),
        Form::Inline => mark,
        Form::Block => format!("<p>{mark}</p>"),
    }
}

impl Words {
    /// What stands in the place of a site message that a language must have and lacks; `None` as for [`Speaker::gap`].
    /// `topic` is the file that would have it.
    pub(super) fn site_gap(&self, locale: usize, topic: Topic, id: &str) -> Option<String> {
        let files = self.locales[locale].shows_gaps.as_ref()?;
        let file = &files[protocol_of(topic).map_or(0, |at| at + 1)];
        let known = std::iter::once(locale).chain(self.fallbacks[locale].iter().copied());
        let files = known.filter_map(|at| self.file(at, Topic::Site));
        Some(told(files, id, file, self.limits.size(Limit::Message)))
    }

    /// Takes the words of drafts away; `kept` says where all else has gone.
    pub fn leave_drafts_out(&mut self, kept: &Kept) {
        self.own.leave_drafts_out(kept);
        for locale in &mut self.locales {
            locale.leave_drafts_out(kept);
        }
    }
}

impl LocaleWords {
    fn leave_drafts_out(&mut self, kept: &Kept) {
        let protocols = std::mem::take(&mut self.protocols).into_iter().enumerate();
        self.protocols = protocols.filter(|(at, _)| kept.protocol(*at).is_some()).map(|(_, words)| words).collect();
        self.decisions = rekeyed(&mut self.decisions, |at| kept.protocol(at));
        self.codes = rekeyed(&mut self.codes, |at| kept.code(at));
        self.verdicts = rekeyed(&mut self.verdicts, |pair| kept.pair(pair));
        self.bundles = rekeyed(&mut self.bundles, |topic| topic.kept(kept));
        self.by_topic = rekeyed(&mut self.by_topic, |topic| topic.kept(kept));
        self.coverage = Coverage::default();
        self.by_topic.values().for_each(|coverage| self.coverage.add(*coverage));
        self.freshness.leave_drafts_out(kept);
        self.stamps.leave_drafts_out(kept);
    }
}

impl Freshness {
    fn leave_drafts_out(&mut self, kept: &Kept) {
        self.by_topic = rekeyed(&mut self.by_topic, |topic| topic.kept(kept));
        self.all = self.counts(self.topics());
    }
}

impl Stamps {
    fn leave_drafts_out(&mut self, kept: &Kept) {
        self.by_topic = rekeyed(&mut self.by_topic, |topic| topic.kept(kept));
    }
}

/// A table under other keys; what has no new key is gone.
fn rekeyed<K: Ord, V>(table: &mut BTreeMap<K, V>, key: impl Fn(K) -> Option<K>) -> BTreeMap<K, V> {
    std::mem::take(table).into_iter().filter_map(|(old, value)| Some((key(old)?, value))).collect()
}
