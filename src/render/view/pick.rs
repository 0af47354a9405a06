//! `pick.html`, part of other pages: lists from which the two codes of a comparison are chosen.
//!
//! A page carries the codes that are chosen at first, one in each list; `static/picker.js` fills in the others, so that no
//! page grows with their number. Without a script the form is not shown, and the page's links lead to every comparison. Two
//! codes without a page of their own stand side by side on the page of their protocol, where any number of codes does.

use tera::Value;

use super::page::Frame;
use super::{View, protocol};
use crate::model::Page;
use crate::model::pair::{CodeRef, Pair};
use crate::render::value;
use crate::render::values::{Given, Part, Values};

/// Has the page a picker?
pub fn is_on(view: View<'_>, frame: Frame) -> bool {
    let protocols = &view.scene.catalog.protocols;
    match frame {
        Frame::Page(Page::Home) => protocols.iter().any(|protocol| protocol.codes.len() > 1),
        Frame::Page(Page::Protocol(at)) => protocols[at].codes.len() > 1,
        Frame::Page(Page::Code(at)) => protocols[at.protocol].codes.len() > 1,
        Frame::Page(Page::Comparison(_)) => true,
        _ => false,
    }
}

/// On the home: a protocol, where there are several, and two of its codes. The best pair of each is chosen at first.
pub fn on_home<'v>(view: View<'v>, context: &mut Values<'v>) {
    let protocols = &view.scene.catalog.protocols;
    let best = |at: usize| Some((at, protocol::notable(view, at, 1).first().copied()?));
    let pairs: Vec<(usize, Pair)> = (0..protocols.len()).filter_map(best).collect();
    let several = pairs.iter().filter(|_| pairs.len() > 1).map(|(at, pair)| {
        Given::Map(vec![
            ("key", Given::plain(&protocols[*at].id.0)),
            ("label", Given::plain(&protocols[*at].name)),
            ("a", Given::plain(&view.scene.catalog.code(pair.a).code)),
            ("b", Given::plain(&view.scene.catalog.code(pair.b).code)),
        ])
    });
    let first = pairs.first().map(|(at, pair)| {
        let protocol = Given::plain(&protocols[*at].id.0);
        pick(protocol, Given::none(), several.collect(), two(view, *pair))
    });
    context.give("pick", first.unwrap_or(Given::none()));
}

/// On the page of a protocol: two of its codes. Its best pair is chosen at first.
pub fn on_protocol<'v>(view: View<'v>, at: usize, context: &mut Values<'v>) {
    let best = protocol::notable(view, at, 1).first().copied();
    let best = best.map(|best| pick(Given::none(), Given::none(), Vec::new(), two(view, best)));
    context.give("pick", best.unwrap_or(Given::none()));
}

/// On the page of a code: the other code. At first it is that of the best comparison.
pub fn on_code<'v>(view: View<'v>, at: CodeRef, best: Option<Pair>, context: &mut Values<'v>) {
    let own = &view.scene.catalog.code(at).code;
    let pick = best.map(|best| {
        let other = if best.a == at { best.b } else { best.a };
        let label = view.site("pick-with", &[("code", own)]);
        let list = Given::Value(list(view, other, &label));
        pick(Given::none(), Given::plain(own), Vec::new(), [Given::none(), list])
    });
    context.give("pick", pick.unwrap_or(Given::none()));
}

/// On a comparison: the list in which another code is chosen in the place of this one.
pub fn instead(view: View<'_>, at: CodeRef) -> Value {
    list(view, at, &view.site("pick-instead", &[("code", &view.scene.catalog.code(at).code)]))
}

/// On a comparison: another code in the place of either, by the list of each.
pub fn on_comparison<'v>(lists: [&'v Part; 2], context: &mut Values<'v>) {
    context.give("pick", pick(Given::none(), Given::none(), Vec::new(), lists.map(Given::Part)));
}

/// Both codes of a pair.
fn two(view: View<'_>, pair: Pair) -> [Given<'_>; 2] {
    let lists = [(pair.a, "pick-first"), (pair.b, "pick-second")];
    lists.map(|(at, id)| Given::Value(list(view, at, &view.site(id, &[]))))
}

/// A list, by the code that is chosen at first and its label.
fn list(view: View<'_>, at: CodeRef, label: &str) -> Value {
    let catalog = view.scene.catalog;
    value::map([
        ("label", value::text(label)),
        ("code", value::text(&catalog.code(at).code)),
        ("name_lang", value::text(catalog.name_lang(at))),
    ])
}

/// The form. Its `protocol` is the page's where it names none.
fn pick<'v>(protocol: Given<'v>, own: Given<'v>, protocols: Vec<Given<'v>>, [a, b]: [Given<'v>; 2]) -> Given<'v> {
    let protocols = Given::List(protocols);
    Given::Map(vec![("protocol", protocol), ("own", own), ("protocols", protocols), ("a", a), ("b", b)])
}
