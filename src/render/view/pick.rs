//! `pick.html`, part of other pages: lists from which the two codes of a comparison are chosen.
//!
//! A page carries the codes that are chosen at first, one in each list; `static/picker.js` fills in the others, so that no
//! page grows with their number. Without a script the form is not shown, and the page's links lead to every comparison.

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
        Frame::Page(Page::Comparison(pair)) => pair.a.protocol == pair.b.protocol,
        _ => false,
    }
}

/// On the home: a protocol, where there are several, and two of its codes. The best pair of each is chosen at first.
pub fn on_home(view: View<'_>, context: &mut Values<'_>) {
    let protocols = &view.scene.catalog.protocols;
    let best = |at: usize| Some((at, protocol::notable(view, at, 1).first().copied()?));
    let pairs: Vec<(usize, Pair)> = (0..protocols.len()).filter_map(best).collect();
    let several = pairs.iter().filter(|_| pairs.len() > 1).map(|(at, pair)| {
        value::map([
            ("key", value::text(&protocols[*at].id.0)),
            ("label", value::text(&protocols[*at].name)),
            ("a", value::text(&view.scene.catalog.code(pair.a).code)),
            ("b", value::text(&view.scene.catalog.code(pair.b).code)),
        ])
    });
    let first = pairs.first().map(|(_, pair)| two(view, *pair, value::list(several)));
    context.insert("pick", first.unwrap_or(Value::none()));
}

/// On the page of a protocol: two of its codes. Its best pair is chosen at first.
pub fn on_protocol(view: View<'_>, at: usize, context: &mut Values<'_>) {
    let best = protocol::notable(view, at, 1).first().map(|best| two(view, *best, value::list([])));
    context.insert("pick", best.unwrap_or(Value::none()));
}

/// On the page of a code: the other code. At first it is that of the best comparison.
pub fn on_code(view: View<'_>, at: CodeRef, best: Option<Pair>, context: &mut Values<'_>) {
    let own = &view.scene.catalog.code(at).code;
    let pick = best.map(|best| {
        let other = if best.a == at { best.b } else { best.a };
        let label = view.site("pick-with", &[("code", own)]);
        pick(view, other, Some(own), value::list([]), [Value::none(), list(view, other, &label)])
    });
    context.insert("pick", pick.unwrap_or(Value::none()));
}

/// On a comparison: the list in which another code is chosen in the place of this one.
pub fn instead(view: View<'_>, at: CodeRef) -> Value {
    list(view, at, &view.site("pick-instead", &[("code", &view.scene.catalog.code(at).code)]))
}

/// On a comparison: another code in the place of either, by the list of each.
pub fn on_comparison<'v>(view: View<'v>, pair: Pair, [a, b]: [&'v Part; 2], context: &mut Values<'v>) {
    let protocol = view.scene.catalog.protocol(pair.a).id.0.as_str();
    let pick = vec![
        ("protocol", Given::plain(protocol)),
        ("own", Given::none()),
        ("protocols", Given::List(Vec::new())),
        ("a", Given::Part(a)),
        ("b", Given::Part(b)),
    ];
    context.give("pick", Given::Map(pick));
}

/// Two codes of a protocol, or of one of several.
fn two(view: View<'_>, pair: Pair, protocols: Value) -> Value {
    let lists = [(pair.a, "pick-first"), (pair.b, "pick-second")].map(|(at, id)| list(view, at, &view.site(id, &[])));
    pick(view, pair.a, None, protocols, lists)
}

/// A list, by the code that is chosen at first and its label.
fn list(view: View<'_>, at: CodeRef, label: &str) -> Value {
    value::map([("label", value::text(label)), ("code", value::text(&view.scene.catalog.code(at).code))])
}

/// The form. `any` is one of the codes that can be chosen.
fn pick(view: View<'_>, any: CodeRef, own: Option<&str>, protocols: Value, [a, b]: [Value; 2]) -> Value {
    value::map([
        ("protocol", value::text(&view.scene.catalog.protocol(any).id.0)),
        ("own", value::optional_text(own)),
        ("protocols", protocols),
        ("a", a),
        ("b", b),
    ])
}
